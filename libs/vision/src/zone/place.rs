//! Where a zone stands on its document.

use super::Shape;
use super::cells::{Cell, Sheet};
use crate::document::Outline;

/// Height of a capital, in millimetres (OCR-B size 1, ISO 1073-2; ICAO Doc 9303-3, 4.4).
pub(super) const CAPITAL_MM: f64 = 2.4;
/// Letters are cut out lower where lines stand closer together than the standard has them, but not lower than this share.
pub(super) const LEAST_TALLER: f64 = 0.85;

/// From the edge of a character's cell to its ink, in millimetres, on average.
const BEFORE_INK: f64 = 0.4;
/// How far each way the standard lets a zone stand from its place, in millimetres (ICAO Doc 9303-4, -5 and -6, 4.2.1.3).
const TOLERANCE: f64 = 1.0;
/// Characters that stand less evenly than this, in millimetres, or whose lines fall more than this from end to end, show
/// that the outline is not the document's. Of 27 genuine specimens those whose outline fitted left less than 0.1 and
/// fell by less than 0.7, the two others left 0.35 and fell by 1.7. A zone printed as crooked as the standard lets it be
/// (Doc 9303-3, 4.11: 3 degrees) is not judged either.
const UNEVEN: f64 = 0.15;
const FALLING: f64 = 1.3;
/// Pitches farther from the standard's are none that a zone can have and still be read: the outline is another thing's.
const FARTHEST: f64 = 0.3;

/// Where a zone stands, and how wide it is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// How far to the right of where the standard lets it begin the first character stands, in millimetres; negative to
    /// the left, 0 within the tolerance.
    pub right_mm: f64,
    /// How far below where it may stand the last line is, in the same way.
    pub down_mm: f64,
    /// From character to character, against the standard's 2.54 mm.
    pub pitch: f64,
    /// From line to line, against the standard's 6.35 mm, or 4.23 mm on TD1.
    pub line_pitch: f64,
    /// From character to character, against the width of the characters themselves; 1 as the standard has it. It does
    /// not depend on the outline.
    pub spacing: f64,
}

impl Place {
    /// Millimetres outside the tolerance up to which a zone stands in its place, and beyond which it does not; between
    /// them nobody can tell.
    pub const AWAY_MM: [f64; 2] = [0.5, 2.0];
    /// The same for how far the pitch of characters is from the standard's, as a share.
    pub const PITCH: [f64; 2] = [0.02, 0.05];
    /// How far the pitch of lines may be from the standard's, as a share. Genuine zones exist whose two lines are set
    /// closer together, so more of it is strange and proves nothing.
    pub const LINE_PITCH: f64 = 0.06;
    /// A side of the outline that is wrong moves the zone and stretches it. Only where both pitches are as near to the
    /// standard's as this the outline is believed so far that a zone can be said to stand elsewhere.
    const BELIEVED: [f64; 2] = [0.015, 0.025];
    /// And only where the characters' own width speaks of another pitch as well, by this much, that is believed.
    const SPACED: f64 = 0.03;

    /// How far the zone stands outside its place, in millimetres; 0 within the tolerance.
    pub fn away_mm(&self) -> f64 {
        self.right_mm.hypot(self.down_mm)
    }

    /// Whether the zone stands where it should, at the pitches it should have.
    pub fn is_right(&self) -> bool {
        self.away_mm() <= Self::AWAY_MM[0]
            && (self.pitch - 1.0).abs() <= Self::PITCH[0]
            && (self.line_pitch - 1.0).abs() <= Self::LINE_PITCH
    }

    /// Whether the zone clearly stands elsewhere.
    pub fn is_elsewhere(&self) -> bool {
        let [along, down] = Self::BELIEVED;
        let believed = (self.pitch - 1.0).abs() <= along && (self.line_pitch - 1.0).abs() <= down;
        believed && self.away_mm() > Self::AWAY_MM[1]
    }

    /// Whether the zone is clearly set at another pitch than the standard's.
    pub fn is_spaced(&self) -> bool {
        let off = self.pitch - 1.0;
        off.abs() > Self::PITCH[1] && (self.spacing - 1.0) * off.signum() > Self::SPACED
    }
}

/// From line to line, in millimetres.
pub(super) fn pitch_mm(shape: Shape) -> f64 {
    if shape == Shape::Td1 { 4.23 } else { 6.35 }
}

/// The first character's left edge may stand between these, in millimetres from the document's left edge.
///
/// 6.0, 5.0 and 4.0 ± 1.0 mm (ICAO Doc 9303-4, -5 and -6, 4.2.1.3). Zones are often set in the middle instead, 0.6 mm
/// (TD3) and 2.8 mm (TD2) farther right, so that is allowed as well.
fn left_mm(shape: Shape) -> (f64, f64) {
    let nominal = match shape {
        Shape::Td1 => 5.0,
        Shape::Td2 => 4.0,
        Shape::Td3 => 6.0,
    };
    let (width, _) = shape.format().size_mm();
    let centred = (width - shape.columns() as f64 * 2.54) / 2.0 + BEFORE_INK;
    (nominal - TOLERANCE, centred.max(nominal) + TOLERANCE)
}

/// The middle of the last line's capitals may stand between these, in millimetres above the document's lower edge.
///
/// Its reference line lies 9.4 mm (TD2, TD3) or 7.4 mm (TD1) above the edge (figures of the zone's position in ICAO Doc
/// 9303-4, -5, -6); the zone's height varies by ± 1.0 mm.
fn above_mm(shape: Shape) -> (f64, f64) {
    let nominal = if shape == Shape::Td1 { 7.4 } else { 9.4 };
    (nominal - TOLERANCE, nominal + TOLERANCE)
}

/// Measures a zone by its clear characters, so much wider than those of the standard at this pitch, on a document with
/// this outline; None where the outline does not fit them.
pub(super) fn measure(sheet: &Sheet<'_>, outline: &Outline, shape: Shape, cells: &[&Cell], wide: f32) -> Option<Place> {
    let lines = shape.lines();
    let middle = (shape.columns() as f64 - 1.0) / 2.0;
    let mut across = Vec::with_capacity(cells.len());
    let mut down = Vec::with_capacity(cells.len());
    for cell in cells {
        let (x, y) = outline.on_document(sheet.at(cell.place))?;
        across.push((cell.line, cell.column as f64 - middle, x));
        down.push((cell.line, cell.column as f64 - middle, y));
    }
    let (begins, step, uneven) = rows(&across, lines)?;
    let (heights, fall, bent) = rows(&down, lines)?;
    let pitch = step / 2.54;
    let last = lines - 1;
    let line_pitch = (heights[last] - heights[0]) / (last as f64 * pitch_mm(shape));
    let fits = uneven.max(bent) < UNEVEN
        && (fall * shape.columns() as f64).abs() < FALLING
        && (pitch - 1.0).abs() < FARTHEST
        && (line_pitch - 1.0).abs() < FARTHEST;
    if !fits {
        return None;
    }
    let mean = begins.iter().take(lines).sum::<f64>() / lines as f64;
    let left = mean - middle * step - 2.54 / 2.0 + BEFORE_INK;
    let (_, height) = shape.format().size_mm();
    let above = height - heights[last];
    let (low, high) = above_mm(shape);
    let (from, to) = left_mm(shape);
    Some(Place {
        right_mm: beyond(left, from, to),
        // Higher above the edge is farther up.
        down_mm: beyond(-above, -high, -low),
        pitch,
        line_pitch,
        spacing: 1.0 / f64::from(wide.max(0.1)),
    })
}

/// How far a number lies outside two others.
fn beyond(value: f64, from: f64, to: f64) -> f64 {
    (value - to).max(0.0) + (value - from).min(0.0)
}

/// Fits (line, column, value) by one number for each line and one common step from column to column. Gives both and the
/// deviation that is left, the same unit; least squares, four times over, what lies far off counting less each time.
fn rows(points: &[(usize, f64, f64)], lines: usize) -> Option<([f64; 3], f64, f64)> {
    const FAR: f64 = 0.2;
    let mut weights = vec![1.0; points.len()];
    let mut found = ([0.0; 3], 0.0, 0.0);
    for _ in 0..4 {
        let mut sums = [(0.0, 0.0, 0.0); 3];
        for ((line, column, value), weight) in points.iter().zip(&weights) {
            let (w, x, y) = sums.get_mut(*line)?;
            (*w, *x, *y) = (*w + weight, *x + weight * column, *y + weight * value);
        }
        if sums.iter().take(lines).any(|(weight, ..)| *weight < 1.0) {
            return None;
        }
        let mean = |line: usize| (sums[line].1 / sums[line].0, sums[line].2 / sums[line].0);
        let (mut xx, mut xy) = (0.0, 0.0);
        for ((line, column, value), weight) in points.iter().zip(&weights) {
            let (x, y) = mean(*line);
            xx += weight * (column - x) * (column - x);
            xy += weight * (column - x) * (value - y);
        }
        let step = if xx > 1.0 { xy / xx } else { return None };
        let begins = std::array::from_fn(|line| if line < lines { mean(line).1 - step * mean(line).0 } else { 0.0 });
        let (mut off, mut all) = (0.0, 0.0);
        for ((line, column, value), weight) in points.iter().zip(&mut weights) {
            let rest = value - begins[*line] - step * column;
            off += *weight * rest * rest;
            all += *weight;
            *weight = 1.0 / (1.0 + (rest / FAR).powi(2));
        }
        found = (begins, step, (off / all).sqrt());
    }
    (found.1.is_finite() && found.2.is_finite()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_at_one_pitch_are_found_although_some_characters_jump() {
        let mut points = vec![];
        for line in 0..3 {
            for column in 0..30 {
                let jump = if column % 10 == 4 { 1.5 } else { 0.0 };
                points.push((line, f64::from(column), 3.0 + line as f64 + 2.5 * f64::from(column) + jump));
            }
        }
        let (begins, step, uneven) = rows(&points, 3).unwrap();
        assert!((step - 2.5).abs() < 0.002, "{step}");
        assert!(begins.iter().zip([3.0, 4.0, 5.0]).all(|(begin, due)| (begin - due).abs() < 0.03), "{begins:?}");
        assert!(uneven < 0.3);
        assert_eq!(rows(&points[..30], 3), None);
    }

    const RIGHT: Place = Place { right_mm: 0.0, down_mm: 0.0, pitch: 1.0, line_pitch: 1.0, spacing: 1.0 };

    #[test]
    fn a_wrong_outline_is_not_held_against_the_zone() {
        let elsewhere = Place { right_mm: -3.0, ..RIGHT };
        assert!(RIGHT.is_right() && !elsewhere.is_right() && elsewhere.is_elsewhere());
        // A left side that is 3 mm off moves the zone of a card, and makes everything 3.5 % wider.
        let misfit = Place { pitch: 1.035, ..elsewhere };
        assert!(!misfit.is_elsewhere() && !misfit.is_right() && !misfit.is_spaced());
        let narrow = Place { pitch: 0.93, spacing: 0.935, ..RIGHT };
        assert!(narrow.is_spaced() && !Place { spacing: 1.0, ..narrow }.is_spaced());
        assert!(!Place { spacing: 1.07, ..narrow }.is_spaced());
    }

    #[test]
    fn within_the_tolerance_nothing_is_beyond() {
        assert_eq!(beyond(5.5, 5.0, 7.0), 0.0);
        assert_eq!((beyond(8.0, 5.0, 7.0), beyond(3.5, 5.0, 7.0)), (1.0, -1.5));
        assert_eq!(left_mm(Shape::Td3).0, 5.0);
        assert!((left_mm(Shape::Td2).1 - 8.18).abs() < 0.01);
    }
}
