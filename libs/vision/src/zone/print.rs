//! How a zone is printed: whether its letters are those of OCR-B, and whether it stands where the standard puts it.
//!
//! A zone typed in another font, at another pitch or in another place is a sign of a forger. Every character that was
//! read is found again to a fraction of a millimetre (`cells.rs`) and held against the shape that OCR-B has for it
//! (`ocrb.rs`); blur, weight and size are fitted to the whole zone first, so that only the shapes are left to differ.
//! Where the characters stand on the document says the rest.
//!
//! Measured by the example `typefaces` of the `specimen` crate; its figures are in `models/own/README.md`.

use image::RgbImage;

use super::cells::{Cell, Sheet};
use super::decode::ALPHABET;
use super::ocrb::{CELL, Look, alike, even};
use super::place::{self, Place};
use super::{Shape, Zone};
use crate::document::Outline;

/// Below this many picture pixels to a step of 0.15 mm all fonts look alike.
const FEWEST_PIXELS: f64 = 0.7;
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
    pub const LIKE: f32 = 0.955;
    /// See [`Self::LIKE`].
    pub const UNLIKE: f32 = 0.93;
}

/// Measures the print of a zone that was read in this picture; `outline` is the document's, corrected by the zone
/// ([`Zone::correct`]).
pub fn measure(picture: &RgbImage, outline: &Outline, zone: &Zone) -> Print {
    let Some(sheet) = Sheet::new(picture, zone) else { return Print { likeness: None, place: None } };
    let cells = sheet.cells(zone);
    let (look, likeness) = likeness(&cells, zone);
    let drawn: Vec<_> = (0..ALPHABET.len()).map(|symbol| look.draw(symbol)).collect();
    let clear: Vec<&Cell> = cells.iter().filter(|cell| alike(&cell.seen, &drawn[cell.symbol]) > 0.6).collect();
    let legible = sheet.pixels >= FEWEST_PIXELS && look.blur.iter().all(|blur| *blur <= SOFTEST);
    // Visas are 120 by 80 or 105 by 74 mm (ICAO Doc 9303-7, 2.1), which the zone alone does not tell.
    let visa = zone.lines.first().is_some_and(|line| line.text.starts_with('V')) && zone.shape != Shape::Td1;
    let whole = !outline.cut_off && !visa && clear.len() * 2 > cells.len();
    let place = if whole { place::measure(&sheet, outline, zone.shape, &clear) } else { None };
    Print { likeness: likeness.filter(|_| legible), place }
}

/// What all characters of a zone that were read as one symbol look like on average.
struct Mean {
    symbol: usize,
    count: usize,
    seen: [f32; CELL],
}

/// The look that fits the zone best, and how like OCR-B its symbols then are; None where too few can be judged.
fn likeness(cells: &[Cell], zone: &Zone) -> (Look, Option<f32>) {
    let mut contrasts: Vec<f32> = cells.iter().map(|cell| cell.contrast).collect();
    contrasts.sort_by(f32::total_cmp);
    let usual = contrasts.get(contrasts.len() / 2).copied().unwrap_or(0.0);
    let sure = |cell: &Cell| {
        let confidence = zone.lines.get(cell.line).and_then(|line| line.confidence.get(cell.column));
        confidence.is_some_and(|confidence| *confidence >= CERTAIN) && cell.contrast >= FADED * usual
    };
    let kept: Vec<&Cell> = cells.iter().filter(|cell| sure(cell)).collect();
    let means = means(&kept);
    let look = fitted(&means);
    let enough = means.len() >= FEWEST_SYMBOLS && kept.len() * 2 > cells.len() && usual >= PALEST;
    let sum: f32 = means.iter().map(|mean| alike(&mean.seen, &look.draw(mean.symbol))).sum();
    (look, enough.then(|| (sum / means.len() as f32).clamp(0.0, 1.0)))
}

fn means(cells: &[&Cell]) -> Vec<Mean> {
    let mean = |symbol: usize| {
        let mut sum = [0.0; CELL];
        let mut count = 0;
        for cell in cells.iter().filter(|cell| cell.symbol == symbol) {
            count += 1;
            sum.iter_mut().zip(&cell.seen).for_each(|(sum, seen)| *sum += seen);
        }
        (count > 0).then(|| Mean { symbol, count, seen: even(&sum).0 })
    };
    (0..ALPHABET.len()).filter_map(mean).collect()
}

/// The look with which the drawn font agrees best with what is seen: each of its five numbers in turn is moved while
/// that helps, in large steps first. The bounds are those of print that a reader of zones still takes.
fn fitted(means: &[Mean]) -> Look {
    let agreement = |look: &Look| -> f32 {
        let weight = |mean: &Mean| (mean.count.min(4) as f32).sqrt();
        means.iter().map(|mean| alike(&mean.seen, &look.draw(mean.symbol)) * weight(mean)).sum()
    };
    let mut look = Look::USUAL;
    let mut best = agreement(&look);
    for size in [1.0f32, 0.4] {
        for which in 0..5 {
            for sign in [1.0, -1.0] {
                let before = best;
                for _ in 0..4 {
                    let other = moved(look, which, sign * size);
                    let fit = agreement(&other);
                    if fit <= best {
                        break;
                    }
                    (look, best) = (other, fit);
                }
                if best > before {
                    break;
                }
            }
        }
    }
    look
}

/// A look with one of its numbers moved by some steps.
fn moved(look: Look, which: usize, steps: f32) -> Look {
    let blur = |before: f32| (before + steps * 0.08).clamp(0.02, 0.5);
    let size = |before: f32, most: f32| (before + steps * 0.04).clamp(1.0 - most, 1.0 + most);
    match which {
        0 => Look { blur: [blur(look.blur[0]), look.blur[1]], ..look },
        1 => Look { blur: [look.blur[0], blur(look.blur[1])], ..look },
        2 => Look { heavy: (look.heavy + steps * 0.04).clamp(-0.1, 0.12), ..look },
        3 => Look { wide: size(look.wide, 0.08), ..look },
        _ => Look { tall: size(look.tall, 0.12), ..look },
    }
}
