#![doc = include_str!("../README.md")]
//!
//! | file | what it holds |
//! | --- | --- |
//! | [`model`] | the `Model` trait, tensors, the engine that loads ONNX, and who a loaded model is |
//! | [`picture`] | bytes from a stranger become an upright RGB picture, or a clear refusal |

pub mod model;
pub mod picture;

pub use image::RgbImage;
