//! Selfies, genuine and faked, so that what tells them apart can be measured: nobody's real recordings may serve.
//!
//! A photograph of a face becomes a [`Figure`] that stands before a simulated camera in a simulated room: a head with
//! the shape that a face mesh gives it ([`Figure::head`]), or a picture that somebody holds up, flat or bent
//! ([`Figure::print`]), cut out ([`Figure::cut_out`]), or shown on a device with its bezel ([`Figure::device`]).
//! [`frame`] takes one picture of a figure in one [`Stance`]; a list of stances makes a sequence.
//!
//! **A turning head is rendered, not filmed.** Its texture is a real photograph, its shape is what the mesh network
//! believes, hair and ears fall back by a formula, and what the photograph did not show is smeared. So figures of what
//! was measured on such heads speak of the mechanism, not of people before telephones.
//!
//! * `figure`: textured surfaces, and what each actor looks like
//! * `raster`: triangles onto pixels
//! * `camera`: the room, the body below the head, lens, sensor and file
//! * `sequence`: several pictures in a row
//! * `film`: pictures of a head that does acts, as a camera gives them

mod camera;
mod figure;
mod film;
mod raster;
mod sequence;

pub use camera::{Room, frame};
pub use figure::{Figure, Photographed, Stance};
pub use film::film;
pub use sequence::{Taken, sequence};
