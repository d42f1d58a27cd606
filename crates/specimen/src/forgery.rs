//! Forged specimens, so that what looks for forgeries can be measured: no real forgery may serve.
//!
//! Each is made the way forgers make it, as far as a camera can tell: [`from_screen`] shows a document on a liquid
//! crystal display and photographs that, [`from_print`] prints it with four inks and photographs the print,
//! [`edited`] changes a photograph and saves it again, [`with_zone`] types the machine-readable zone otherwise than the
//! standard wants it. Everything follows from the arguments.
//!
//! * `screen`: stripes of sub-pixels, gamma, fall-off
//! * `halftone`: four screens of dots, ink, paper
//! * `edit`: overprinted fields, copied pieces, exchanged portraits
//! * `zone`: zones in another font or another place

mod edit;
mod halftone;
mod screen;
pub(crate) mod zone;

pub use edit::{Edit, Edited, edited};
pub use halftone::from_print;
pub use screen::from_screen;
pub use zone::{Typed, with_zone};

/// Light from the steps of a picture: 0 to 1 from 0 to 255 (the curve of sRGB, IEC 61966-2-1, taken as a plain 2.2).
fn light(step: f32) -> f32 {
    (step / 255.0).clamp(0.0, 1.0).powf(2.2)
}

/// The steps of a picture from light.
fn steps(light: f32) -> f32 {
    light.clamp(0.0, 1.0).powf(1.0 / 2.2) * 255.0
}

/// Places within a pixel, so many across and down, as close together as the light that a lens spreads by 0.3 pixels
/// (deviation) and a pixel then gathers: the quantiles of a normal distribution of the same deviation, 0.42.
fn gathering(across: usize, down: usize) -> Vec<(f32, f32)> {
    let quantile = |at: usize, count: usize| {
        let p = (at as f32 + 0.5) / count as f32;
        // The logistic distribution's quantiles, scaled to the normal one's deviation (1.702 is the usual constant).
        0.5 + 0.42 * (p / (1.0 - p)).ln() / 1.702
    };
    (0..down).flat_map(|j| (0..across).map(move |i| (quantile(i, across), quantile(j, down)))).collect()
}
