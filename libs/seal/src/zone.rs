//! Machine-readable zones as features: their lines one after the other, with spaces for fillers.

use crate::c40;

/// The lengths of a zone's lines, and how many characters of it a seal holds.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    lines: usize,
    columns: usize,
    held: usize,
}

/// Visas of the size of a passport page: the last sixteen characters, optional data, are left out (Doc 9303-7 §9).
pub(crate) const MRV_A: Shape = Shape { lines: 2, columns: 44, held: 72 };
/// Smaller visas: the last eight characters, optional data, are left out (Doc 9303-7 §9).
pub(crate) const MRV_B: Shape = Shape { lines: 2, columns: 36, held: 64 };
/// Larger cards.
pub(crate) const TD2: Shape = Shape { lines: 2, columns: 36, held: 72 };
/// Passports.
const TD3: Shape = Shape { lines: 2, columns: 44, held: 88 };
/// Cards.
const TD1: Shape = Shape { lines: 3, columns: 30, held: 90 };

impl Shape {
    /// The lines of a zone; what the seal leaves out is filled up. `None` if the bytes are another text or none.
    pub fn read(self, bytes: &[u8]) -> Option<Vec<String>> {
        let text = c40::decode(bytes).ok().filter(|text| text.len() == self.held)?.replace(' ', "<");
        let filled = format!("{text:<<width$}", width = self.lines * self.columns);
        let line = |n: usize| filled.get(n * self.columns..(n + 1) * self.columns).map(str::to_owned);
        (0..self.lines).map(line).collect()
    }

    /// The bytes of a zone. `None` if its lines are not of this shape or say something where the seal holds nothing.
    pub fn write(self, lines: &[String]) -> Option<Vec<u8>> {
        if lines.len() != self.lines || lines.iter().any(|line| line.len() != self.columns || line.contains(' ')) {
            return None;
        }
        let text = lines.concat();
        let (held, left_out) = text.split_at_checked(self.held)?;
        if left_out.bytes().any(|b| b != b'<') {
            return None;
        }
        c40::encode(held).ok()
    }
}

/// The lines of a whole zone whose kind nobody told: its length tells it.
pub(crate) fn guess(bytes: &[u8]) -> Option<Vec<String>> {
    [TD2, TD3, TD1].into_iter().find_map(|shape| shape.read(bytes))
}
