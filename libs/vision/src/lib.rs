#![doc = include_str!("../README.md")]
//!
//! | file | what it holds |
//! | --- | --- |
//! | [`damage`] | whether a corner of the document was cut off |
//! | [`document`] | where the document lies in a photograph, and what it looks like straightened |
//! | [`edits`] | where a photograph of a document was changed: copied pieces, insertions |
//! | [`face`] | faces found, their pose, their 128 numbers and the distance of two |
//! | [`gallery`] | one face against many, exactly |
//! | [`liveness`] | whether a living face was before the camera: acts, depth, traces of a screen or print |
//! | [`model`] | the `Model` trait, tensors, the engine that loads ONNX, and who a loaded model is |
//! | [`pdf`] | PDF files from strangers: locked or not, how many pages, the photograph on the first |
//! | [`picture`] | bytes from a stranger become an upright RGB picture, or a clear refusal |
//! | [`quality`] | how sharp, glaring, bright and rich in contrast a picture is |
//! | [`recapture`] | whether the document was photographed from a screen or from a print of dots |
//! | [`text`] | printed text on a straightened document: where it stands, what it says |
//! | [`zone`] | reading the machine-readable zone of a document that was found |

pub mod damage;
pub mod document;
pub mod edits;
pub mod face;
pub mod gallery;
pub mod liveness;
pub mod model;
pub mod pdf;
pub mod picture;
pub mod quality;
pub mod recapture;
pub mod text;
pub mod zone;

pub use image::RgbImage;
