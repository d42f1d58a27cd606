//! The print on a page of a further document: a bill, a statement, a letter, or a card.

use domain::policy::Marks;
use vision::{RgbImage, model::ModelError, picture, text::Piece};

use crate::{
    Models,
    document::{PX_PER_MM, look},
};

/// The longer side of a sheet in millimetres (ISO 216, A4); a letter-size sheet is a sixteenth shorter.
const SHEET_MM: f64 = 297.0;
/// A letter is sure from this probability on: upside down, letters have 0.55 on the mean (see `document`).
const SURE: f32 = 0.8;
/// A page with fewer sure letters than this is tried the other ways round: the emptiest bill has a name and an address.
const FEW_LETTERS: usize = 24;

/// The print of a page.
#[derive(Default)]
pub(crate) struct Print {
    /// What is printed, from top to bottom.
    pub pieces: Vec<Piece>,
    /// Width and height of the page in millimetres, as far as a picture can tell.
    pub size_mm: (f64, f64),
}

impl Print {
    fn of(pieces: Vec<Piece>, pixels: &RgbImage, px_per_mm: f64) -> Self {
        let (width, height) = pixels.dimensions();
        Self { pieces, size_mm: (f64::from(width) / px_per_mm, f64::from(height) / px_per_mm) }
    }

    /// How many letters were read surely.
    fn letters(&self) -> usize {
        self.pieces.iter().flat_map(|piece| &piece.marks).filter(|mark| mark.confidence >= SURE).count()
    }

    /// The one with more letters that were read surely.
    fn or(self, other: Self) -> Self {
        if other.letters() > self.letters() { other } else { self }
    }
}

/// Reads a page. Nothing tells how large it is, so that it is taken for a sheet that fills the picture; where a card is
/// seen in it, the card is read too. What gives more letters counts.
///
/// # Errors
/// When a model fails.
pub(crate) fn read(pixels: &RgbImage, models: &Models, marks: &Marks) -> Result<Print, ModelError> {
    let mut print = sheet(pixels, models)?;
    let card = look(pixels, models, &mut |_| {})?;
    if let Some(card) = card.filter(|card| f64::from(card.outline.score) >= marks.document_score) {
        let pieces = match card.print {
            Some(pieces) => pieces,
            None => models.text.read(&card.straight, PX_PER_MM, &[])?,
        };
        print = print.or(Print::of(pieces, &card.straight, PX_PER_MM));
    }
    for quarters in 1..4 {
        if print.letters() >= FEW_LETTERS {
            break;
        }
        print = print.or(sheet(&picture::turn(pixels, quarters), models)?);
    }
    Ok(print)
}

fn sheet(pixels: &RgbImage, models: &Models) -> Result<Print, ModelError> {
    let (width, height) = pixels.dimensions();
    let px_per_mm = f64::from(width.max(height)) / SHEET_MM;
    Ok(Print::of(models.text.read(pixels, px_per_mm, &[])?, pixels, px_per_mm))
}
