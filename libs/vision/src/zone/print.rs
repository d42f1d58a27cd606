//! How a zone is printed: whether its letters are those of OCR-B, and whether it stands where the standard puts it.
//!
//! A zone typed in another font, at another pitch or in another place is a sign of a forger. Every character that was
//! read is found again to a fraction of a millimetre (`cells.rs`) and held against the shape that OCR-B has for it
//! (`ocrb.rs`); blur, weight and size are fitted to the whole zone, so that only the shapes are left to differ.
//! Where the characters stand on the document says the rest.
//!
//! Measured by the example `typefaces` of the `specimen` crate; its figures are in `models/own/README.md`.

use image::RgbImage;

use super::cells::{CLEAR, Cell, Sheet, means};
use super::ocrb::{Look, alike};
use super::place::{self, Place};
use super::{Shape, Zone};
use crate::document::Outline;

/// Below this many picture pixels to a step of 0.15 mm all fonts look alike.
const FEWEST_PIXELS: f64 = 0.75;
/// The same above this deviation of the blur, in millimetres: two thirds of a stroke's width.
const SOFTEST: f32 = 0.34;
/// The same below this deviation of the grey around a character, in steps of 255.
const PALEST: f32 = 9.0;
/// A character of less than this share of the usual contrast lies under glare or was wiped.
const FADED: f32 = 0.4;
/// What was read with less certainty may be another character.
const CERTAIN: f32 = 0.6;
/// A zone with fewer different symbols tells nothing of its font.
const FEWEST_SYMBOLS: usize = 8;

/// How a zone is printed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Print {
    /// How like the shapes of OCR-B (ISO 1073-2; ICAO Doc 9303-3, 4.4) the characters are, 0..1: the correlation of
    /// each symbol's mean picture with its shape, averaged over all symbols of the zone; a filler counts as one of them.
    /// None where the picture is too small, too blurred or too pale to tell one font from another.
    pub likeness: Option<f32>,
    /// Where the zone stands. None where the document is not wholly in the picture, where the outline does not fit the
    /// print, and on visas, whose size is none of the three.
    pub place: Option<Place>,
}

impl Print {
    /// Likeness from which on a zone is taken for OCR-B, and below which for another font; between them nobody can tell.
    pub const LIKE: f32 = 0.96;
    /// See [`Self::LIKE`].
    pub const UNLIKE: f32 = 0.93;
}

/// Measures the print of a zone that was read in this picture; `outline` is the document's, corrected by the zone
/// ([`Zone::correct`]).
pub fn measure(picture: &RgbImage, outline: &Outline, zone: &Zone) -> Print {
    let Some(sheet) = Sheet::new(picture, outline, zone) else { return Print { likeness: None, place: None } };
    let (cells, guess) = sheet.cells(zone);
    let (look, likeness) = likeness(&cells, zone, guess);
    let clear: Vec<&Cell> = cells.iter().filter(|cell| cell.fit > CLEAR).collect();
    let legible = sheet.pixels >= FEWEST_PIXELS && look.blur.iter().all(|blur| *blur <= SOFTEST);
    // Visas are 120 by 80 or 105 by 74 mm (ICAO Doc 9303-7, 2.1), which the zone alone does not tell.
    let visa = zone.lines.first().is_some_and(|line| line.text.starts_with('V')) && zone.shape != Shape::Td1;
    let whole = !outline.cut_off && !visa && clear.len() * 2 > zone.shape.lines() * zone.shape.columns();
    let place = if whole { place::measure(&sheet, outline, zone.shape, &clear, look.wide) } else { None };
    Print { likeness: likeness.filter(|_| legible), place }
}

/// The look that fits the zone best, and how like OCR-B its symbols then are; None where too few can be judged.
fn likeness(cells: &[Cell], zone: &Zone, guess: Look) -> (Look, Option<f32>) {
    let mut contrasts: Vec<f32> = cells.iter().map(|cell| cell.contrast).collect();
    contrasts.sort_by(f32::total_cmp);
    let usual = contrasts.get(contrasts.len() / 2).copied().unwrap_or(0.0);
    let sure = |cell: &&Cell| {
        let confidence = zone.lines.get(cell.line).and_then(|line| line.confidence.get(cell.column));
        let read = confidence.is_some_and(|confidence| *confidence >= CERTAIN);
        read && cell.fit > CLEAR && cell.contrast >= FADED * usual
    };
    let kept: Vec<&Cell> = cells.iter().filter(sure).collect();
    let means = means(kept.iter().copied());
    let look = Look::of(&means, guess, &[0.4]);
    let all = zone.shape.lines() * zone.shape.columns();
    let enough = means.len() >= FEWEST_SYMBOLS && kept.len() * 5 > all * 3 && usual >= PALEST;
    let sum: f32 = means.iter().map(|mean| alike(&mean.seen, &look.draw(mean.symbol))).sum();
    (look, enough.then(|| (sum / means.len() as f32).clamp(0.0, 1.0)))
}
