//! What was recognised.

use crate::geometry::Bounds;

/// Most pieces of text that are looked at; of more, the upper ones are.
pub const MAX_LINES: usize = 400;

/// Most characters of one piece that are looked at.
pub const MAX_CHARS: usize = 200;

/// One recognised piece of print: words on one baseline. A label and its value may be one piece or several.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub bounds: Bounds,
    /// Where each character of `text` stands and how sure the reader is of it, in the order of the text. If their
    /// number is not that of the characters, characters are taken for evenly spaced and for half sure.
    pub marks: Vec<Mark>,
}

/// Where one character stands.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Mark {
    /// The centre, in millimetres from the left edge of the document.
    pub x: f64,
    /// How sure the reader is, 0 to 1.
    pub confidence: f64,
}

impl Line {
    /// A piece whose characters are evenly spaced and equally sure, 0 to 1.
    pub fn even(text: &str, bounds: Bounds, confidence: f64) -> Self {
        Self { text: text.to_owned(), bounds, marks: even(text.chars().count(), &bounds, confidence) }
    }
}

/// Marks of evenly spaced characters.
pub(crate) fn even(count: usize, bounds: &Bounds, confidence: f64) -> Vec<Mark> {
    let step = bounds.width / count.max(1) as f64;
    (0..count).map(|at| Mark { x: bounds.left + (at as f64 + 0.5) * step, confidence }).collect()
}
