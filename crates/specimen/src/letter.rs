//! Sheets of paper with print: bills, statements, letters.

use image::RgbImage;

use crate::canvas::{Canvas, Faces, Fonts};
use crate::draw::Error;

/// Width and height of a sheet in millimetres (ISO 216, A4).
const SHEET_MM: (f32, f32) = (210.0, 297.0);

/// A line of print on a sheet.
#[derive(Clone, Copy, Debug)]
pub struct Print<'a> {
    /// Where its baseline begins, in millimetres from the left and from the top.
    pub at: (f32, f32),
    /// Size of the letters in millimetres; 3.9 are eleven points.
    pub em: f32,
    /// What it says.
    pub text: &'a str,
}

/// Draws a sheet, [`crate::PX_PER_MM`] pixels to the millimetre.
///
/// # Errors
/// If a font is none.
pub fn sheet(print: &[Print<'_>], fonts: &Fonts) -> Result<RgbImage, Error> {
    let faces = Faces::of(fonts)?;
    let mut canvas = Canvas::new(SHEET_MM);
    for line in print {
        canvas.text(&faces.regular, line.at, line.em, [24, 24, 28], line.text);
    }
    Ok(canvas.picture)
}
