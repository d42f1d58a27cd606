//! Whether a living face was before the camera.
//!
//! **Active**: somebody is asked for a few acts in an order drawn at random ([`challenge`]), and the frames are looked at
//! ([`watch`]): were the acts done in their order, by one person alone, in frames that differ as those of a camera do; and
//! did what turned move as a solid or as a plane ([`parallax`])? **Passive**: one picture is searched for traces of a
//! screen or a print ([`passive`]).
//!
//! | file | what it holds |
//! | --- | --- |
//! | `liveness/challenge.rs` | acts, orders of acts, and where a head has to be for each |
//! | `liveness/sequence.rs` | what a sequence of frames shows |
//! | `liveness/parallax.rs` | patches found again in a second frame, and what of their movement no plane explains |
//! | `liveness/plane.rs` | the projective map that fits pairs of points best |
//! | `liveness/passive.rs` | waves, straight edges around the face, colours, sharpness |
//!
//! **What it cannot show.** A video of a person who happens to do the right acts in the right order is solid, moves and is
//! one person: shown on a screen or fed in place of the camera it passes everything active, once in
//! [`challenge::Challenge::COUNT`] by chance, and each time when a program makes the video on demand. A mask is solid, too.
//! Passive traces are missed as soon as picture and screen are fine enough. All figures are of rendered heads and simulated
//! screens and prints (`bonafide bench pad`); none is of people.

pub mod challenge;
pub mod parallax;
pub mod passive;
mod plane;
mod sequence;

pub use sequence::{Frame, Moment, TURNED_PLANE, Watched, watch};
