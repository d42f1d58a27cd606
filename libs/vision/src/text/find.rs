//! From the finder's maps to rows of text.

use super::Area;

/// Cells of the maps for a millimetre of the document; `training/cards.py` draws 6 pixels, the maps are half as fine.
pub(super) const CELLS_PER_MM: f64 = 3.0;
/// A cell belongs to a row where its probability is above this.
const INSIDE: f32 = 0.5;
/// The mean probability of a row's cells is at least this.
const SURE: f32 = 0.6;
/// Height of capitals on documents, in millimetres: smaller is microprint, larger is no text of a field.
const CAPITALS: std::ops::RangeInclusive<f64> = 0.6..=9.0;
/// A row rises or falls by this much of its length at most; straightened documents have level rows.
const STEEPEST: f64 = 0.08;

/// The three maps of the finder.
pub(super) struct Maps<'a> {
    /// Logarithm of the odds that a cell lies in the middle of a row's capitals.
    core: &'a [f32],
    /// Millimetres up to the capitals' upper end.
    up: &'a [f32],
    /// Millimetres down to the baseline.
    down: &'a [f32],
    width: usize,
    height: usize,
    /// Width and height of a cell in millimetres.
    mm: (f64, f64),
}

/// A row of text: a baseline, and how high capitals stand on it. All in millimetres on the document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Row {
    /// Where the text begins.
    pub(super) left: f64,
    /// Where it ends.
    pub(super) right: f64,
    /// The baseline's height at the middle of the row, downwards from the top of the document.
    pub(super) base: f64,
    /// How much the baseline falls for each millimetre to the right.
    pub(super) fall: f64,
    /// Height of a capital.
    pub(super) capital: f64,
}

impl Row {
    /// The middle of its capitals.
    pub(super) fn middle(&self) -> (f64, f64) {
        ((self.left + self.right) / 2.0, self.base - self.capital / 2.0)
    }

    /// From the tops of the capitals to the baseline.
    pub(super) fn area(&self) -> Area {
        let fall = (self.fall * (self.right - self.left) / 2.0).abs();
        Area {
            left: self.left,
            top: self.base - self.capital - fall,
            width: self.right - self.left,
            height: self.capital + 2.0 * fall,
        }
    }
}

impl<'a> Maps<'a> {
    /// Three maps of `width` × `height` cells one after another, each cell so many millimetres wide and high.
    pub(super) fn new(data: &'a [f32], width: usize, height: usize, mm: (f64, f64)) -> Self {
        let cells = width * height;
        let (core, rest) = data.split_at(cells);
        let (up, down) = rest.split_at(cells);
        Self { core, up, down, width, height, mm }
    }

    /// All rows, from top to bottom.
    pub(super) fn rows(&self) -> Vec<Row> {
        let mut seen = vec![false; self.core.len()];
        let mut rows = vec![];
        let mut cells = vec![];
        for start in 0..self.core.len() {
            if !seen[start] && self.inside(start) {
                self.gather(start, &mut seen, &mut cells);
                rows.extend(self.row(&cells));
            }
        }
        rows.sort_by(|a: &Row, b: &Row| a.base.total_cmp(&b.base));
        rows
    }

    fn probability(&self, cell: usize) -> f32 {
        1.0 / (1.0 + (-self.core[cell]).exp())
    }

    fn inside(&self, cell: usize) -> bool {
        self.probability(cell) > INSIDE
    }

    /// The cells that hang together with the first one.
    fn gather(&self, start: usize, seen: &mut [bool], cells: &mut Vec<usize>) {
        cells.clear();
        cells.push(start);
        seen[start] = true;
        let mut next = 0;
        while let Some(&cell) = cells.get(next) {
            next += 1;
            let (x, y) = (cell % self.width, cell / self.width);
            let near = [
                (x > 0).then(|| cell - 1),
                (x + 1 < self.width).then_some(cell + 1),
                (y > 0).then(|| cell - self.width),
                (y + 1 < self.height).then_some(cell + self.width),
            ];
            for near in near.into_iter().flatten() {
                if !seen[near] && self.inside(near) {
                    seen[near] = true;
                    cells.push(near);
                }
            }
        }
    }

    /// The row whose core these cells are; None where they are no row of text.
    fn row(&self, cells: &[usize]) -> Option<Row> {
        let count = cells.len() as f64;
        let sure = cells.iter().map(|&cell| self.probability(cell)).sum::<f32>() / cells.len() as f32;
        let (mut left, mut right) = (f64::INFINITY, f64::NEG_INFINITY);
        let (mut sx, mut sy, mut sxx, mut sxy, mut tall) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for &cell in cells {
            let x = ((cell % self.width) as f64 + 0.5) * self.mm.0;
            let y = ((cell / self.width) as f64 + 0.5) * self.mm.1;
            let (up, down) = (f64::from(self.up[cell]), f64::from(self.down[cell]));
            let base = y + down;
            left = left.min(x);
            right = right.max(x);
            (sx, sy, sxx, sxy) = (sx + x, sy + base, sxx + x * x, sxy + x * base);
            tall += up + down;
        }
        let (left, right) = (left - self.mm.0 / 2.0, right + self.mm.0 / 2.0);
        let capital = tall / count;
        let (mx, my) = (sx / count, sy / count);
        let spread = sxx / count - mx * mx;
        // A short row does not tell its slope.
        let fall = if right - left > 4.0 * capital { (sxy / count - mx * my) / spread.max(1e-9) } else { 0.0 };
        let base = my + fall * ((left + right) / 2.0 - mx);
        let is_row = sure >= SURE && CAPITALS.contains(&capital) && fall.abs() <= STEEPEST && base.is_finite();
        is_row.then_some(Row { left, right, base, fall, capital })
    }
}
