//! Machine-readable zones typed in another font, or standing elsewhere than the standard has them.

use ab_glyph::{Font, FontRef};
use image::RgbImage;

use crate::canvas::Fonts;
use crate::draw::{Error, draw_typed};
use crate::kind::{CAPITAL_MM, Kind, Side};
use crate::person::Person;

/// How a zone is typed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Typed<'a> {
    /// The font, as the bytes of its file; OCR-B where there is none.
    pub font: Option<&'a [u8]>,
    /// Which lines are typed in that font, from the top; the others stay in OCR-B.
    pub lines: [bool; 3],
    /// How far the zone is moved to the right and down, in millimetres.
    pub moved: (f32, f32),
    /// From character to character and from line to line, against the standard.
    pub pitch: (f32, f32),
}

impl Typed<'_> {
    /// As the standard has it.
    pub const GENUINE: Self = Self { font: None, lines: [true; 3], moved: (0.0, 0.0), pitch: (1.0, 1.0) };
}

/// Draws a side as [`crate::draw()`] does, with the zone typed otherwise. Letters of another font are as high as those of
/// OCR-B and stand in the middle of their cells, as a careful forger has them.
///
/// # Errors
/// As [`crate::draw()`].
pub fn with_zone(
    kind: Kind,
    side: Side,
    person: &Person,
    portrait: Option<&RgbImage>,
    fonts: &Fonts,
    typed: &Typed,
) -> Result<RgbImage, Error> {
    draw_typed(kind, side, person, &person.zone(kind)?.unwrap_or_default(), portrait, fonts, typed)
}

/// The em in millimetres at which a font's capitals are as high as those of OCR-B in a zone.
pub(crate) fn em_of(face: &FontRef) -> f32 {
    let capital = face.outline(face.glyph_id('H')).map_or(0.0, |outline| outline.bounds.height().abs());
    let share = capital / face.units_per_em().unwrap_or(1000.0);
    CAPITAL_MM / if share > 0.2 { share } else { 0.717 }
}
