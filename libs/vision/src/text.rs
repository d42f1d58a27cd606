//! Printed text on a straightened document: where it stands and what it says.
//!
//! Two networks of our own share the work. One paints a map of the middles of all capitals and tells at every place how
//! far the letters reach up and down; what hangs together there is a [`Piece`]: some words on one baseline. The other
//! reads pieces, each cut out so that its capitals have the height the network knows. Latin with all European marks,
//! Cyrillic and Greek are read; other scripts come out as nothing or as nonsense of low confidence.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `text/find.rs` | from the finder's maps to rows of text |
//! | `text/strip.rs` | cutting a row out as the reader wants it |
//! | `text/spell.rs` | from the reader's odds to symbols with confidence |
//! | `text/script.rs` | A, А or Α: giving words back their script |

mod find;
mod script;
mod spell;
mod strip;

use image::RgbImage;

use self::find::{CELLS_PER_MM, Maps, Row};
use self::spell::CLASSES;
use self::strip::{HEIGHT, Strip};
use crate::document::sample::resized;
use crate::model::{Loaded, Model, ModelError, Tensor};

/// A document with more pieces than this is not read further: identity documents have ten to eighty.
const MOST_PIECES: usize = 200;
/// Line pictures in one run of the reader; they are of about one width.
const BATCH: usize = 8;
/// A piece whose characters are on average less certain than this is no text: ornaments and edges.
const LEAST_CONFIDENCE: f32 = 0.5;
/// The finder halves its input four times, so both sides are multiples of this.
const STEP: u32 = 16;

/// Whether the reader has seen a letter, digit or sign, and may read it rightly. Of other letters it gives the nearest kin:
/// Ạ is read as Ą.
pub fn knows(letter: char) -> bool {
    spell::has_symbol(letter) || script::has_letter(letter)
}

/// A rectangle on the document, in millimetres from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Distance of the left side from the document's left edge.
    pub left: f64,
    /// Distance of the upper side from the document's upper edge.
    pub top: f64,
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

impl Area {
    /// Whether a place lies inside.
    fn holds(&self, x: f64, y: f64) -> bool {
        (self.left..=self.left + self.width).contains(&x) && (self.top..=self.top + self.height).contains(&y)
    }
}

/// Where a character stands and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// Its middle, in millimetres from the document's left edge.
    pub x: f64,
    /// Its probability, 0..1.
    pub confidence: f32,
}

/// Some words on one baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// What it says; single spaces between words.
    pub text: String,
    /// One for each character of the text.
    pub marks: Vec<Mark>,
    /// From the tops of its capitals to the baseline, from end to end.
    pub area: Area,
}

impl Piece {
    /// The mean probability of its characters, 0..1.
    pub fn confidence(&self) -> f32 {
        self.marks.iter().map(|mark| mark.confidence).sum::<f32>() / self.marks.len().max(1) as f32
    }
}

/// Finds and reads printed text.
#[derive(Debug, Clone)]
pub struct Text {
    finder: Loaded,
    reader: Loaded,
}

impl Text {
    /// Text by these networks (`models/own/finder.onnx`, `models/own/print.onnx`).
    pub fn new(finder: Loaded, reader: Loaded) -> Self {
        Self { finder, reader }
    }

    /// The networks, to name them in findings: the finder and the reader.
    pub fn models(&self) -> [&Loaded; 2] {
        [&self.finder, &self.reader]
    }

    /// Reads a straightened document of `px_per_mm` pixels a millimetre (see [`crate::document::straighten`]), from top
    /// to bottom; what stands in one of the `elsewhere` areas, for instance the machine-readable zone, is left out.
    ///
    /// # Errors
    /// When a network fails. A picture without pixels has no text.
    pub fn read(&self, straight: &RgbImage, px_per_mm: f64, elsewhere: &[Area]) -> Result<Vec<Piece>, ModelError> {
        let rows = self.find(straight, px_per_mm)?;
        let outside = |row: &Row| {
            let (x, y) = row.middle();
            !elsewhere.iter().any(|area| area.holds(x, y))
        };
        let mut strips: Vec<Strip> = (rows.into_iter().filter(outside).take(MOST_PIECES))
            .filter_map(|row| Strip::cut(straight, px_per_mm, row))
            .collect();
        strips.sort_by_key(|strip| strip.width());
        let mut pieces = vec![];
        for batch in strips.chunks(BATCH) {
            pieces.extend(self.spell(batch)?);
        }
        let other = script::beside(pieces.iter().map(|piece| piece.text.as_str()));
        pieces.iter_mut().for_each(|piece| piece.text = script::written(&piece.text, other));
        pieces.sort_by(|a, b| (a.area.top, a.area.left).partial_cmp(&(b.area.top, b.area.left)).expect("finite"));
        Ok(pieces)
    }

    /// The rows of text, from top to bottom.
    fn find(&self, straight: &RgbImage, px_per_mm: f64) -> Result<Vec<Row>, ModelError> {
        let (width, height) = straight.dimensions();
        if width == 0 || height == 0 || !(1.0..=100.0).contains(&px_per_mm) {
            return Ok(vec![]);
        }
        // The network sees two pixels for each cell of its maps.
        let wanted = 2.0 * CELLS_PER_MM / px_per_mm;
        let side = |length: u32| ((f64::from(length) * wanted / f64::from(STEP)).round() as u32).clamp(2, 100) * STEP;
        let (w, h) = (side(width), side(height));
        let small = resized(straight, w, h);
        let (w, h) = (w as usize, h as usize);
        let mut input = vec![0.0f32; 3 * w * h];
        for (i, pixel) in small.pixels().enumerate() {
            for channel in 0..3 {
                input[channel * w * h + i] = f32::from(pixel.0[channel]) / 127.5 - 1.0;
            }
        }
        let output = self.finder.run(Tensor::new([1, 3, h, w], input)?)?;
        let (mw, mh) = (w / 2, h / 2);
        let output = output.into_iter().next().filter(|maps| maps.shape() == [1, 3, mh, mw]);
        let output = output.ok_or_else(|| ModelError::Shape("the finder gives three maps at half size".into()))?;
        let mm = (f64::from(width) / px_per_mm / mw as f64, f64::from(height) / px_per_mm / mh as f64);
        Ok(Maps::new(output.data(), mw, mh, mm).rows())
    }

    /// Reads a few strips of about one width.
    fn spell(&self, strips: &[Strip]) -> Result<Vec<Piece>, ModelError> {
        let width = strips.iter().map(Strip::width).max().unwrap_or(0);
        let mut input = Vec::with_capacity(strips.len() * HEIGHT * width);
        for strip in strips {
            strip.pour(width, &mut input);
        }
        let output = self.reader.run(Tensor::new([strips.len(), 1, HEIGHT, width], input)?)?;
        let output = output.into_iter().next();
        let shaped = output
            .filter(|odds| odds.shape().len() == 3 && odds.shape()[0] == strips.len() && odds.shape()[1] == CLASSES);
        let odds = shaped.ok_or_else(|| ModelError::Shape(format!("the reader tells {CLASSES} classes apart")))?;
        let steps = odds.shape()[2];
        let each = odds.data().chunks_exact((CLASSES * steps).max(1));
        Ok(strips.iter().zip(each).filter_map(|(strip, odds)| piece(strip, odds, steps, width)).collect())
    }
}

/// What one strip says; None where that is no text.
fn piece(strip: &Strip, odds: &[f32], steps: usize, width: usize) -> Option<Piece> {
    let symbols = spell::symbols(odds, steps);
    let sure = symbols.iter().map(|symbol| symbol.confidence).sum::<f32>() / symbols.len().max(1) as f32;
    if symbols.is_empty() || sure < LEAST_CONFIDENCE {
        return None;
    }
    let text: String = symbols.iter().map(|symbol| symbol.letter).collect();
    let per_step = width as f64 / steps as f64;
    let mark =
        |symbol: &spell::Symbol| Mark { x: strip.place((symbol.step + 0.5) * per_step), confidence: symbol.confidence };
    Some(Piece { text, marks: symbols.iter().map(mark).collect(), area: strip.row().area() })
}

#[cfg(test)]
mod tests;
