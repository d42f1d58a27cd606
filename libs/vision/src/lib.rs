#![doc = include_str!("../README.md")]
//!
//! | file | what it holds |
//! | --- | --- |
//! | [`document`] | where the document lies in a photograph, and what it looks like straightened |
//! | [`model`] | the `Model` trait, tensors, the engine that loads ONNX, and who a loaded model is |
//! | [`picture`] | bytes from a stranger become an upright RGB picture, or a clear refusal |
//! | [`zone`] | reading the machine-readable zone of a document that was found |

pub mod document;
pub mod model;
pub mod picture;
pub mod zone;

pub use image::RgbImage;
