//! The pieces of print of one side, made sound and brought into one order.

use crate::geometry::Bounds;
use crate::line::{Line, MAX_CHARS, MAX_LINES, Mark, even};

/// A piece of print: as many marks as characters, none of them wild.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Piece {
    pub text: Vec<char>,
    pub bounds: Bounds,
    pub marks: Vec<Mark>,
    /// The middle distance between neighbouring characters, in millimetres.
    pub advance: f64,
}

/// A part of a piece that is no label.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Segment {
    pub piece: usize,
    /// First character, and one past the last.
    pub span: (usize, usize),
    pub bounds: Bounds,
    /// The label that stands before it in the same piece, if nothing parts them.
    pub after: Option<usize>,
}

impl Piece {
    fn new(line: &Line) -> Option<Self> {
        if !line.bounds.is_sound() {
            return None;
        }
        let all: Vec<char> = line.text.chars().take(MAX_CHARS).collect();
        let bounds = line.bounds;
        let sane = |mark: &Mark| {
            mark.x.is_finite()
                && mark.x > bounds.left - 2.0
                && mark.x < bounds.right() + 2.0
                && mark.confidence.is_finite()
        };
        let trusted = line.marks.len() == line.text.chars().count() && line.marks.iter().take(MAX_CHARS).all(sane);
        let given =
            if trusted { line.marks.iter().take(MAX_CHARS).copied().collect() } else { even(all.len(), &bounds, 0.5) };
        // Spaces at both ends say nothing.
        let first = all.iter().position(|c| is_print(*c))?;
        let last = all.iter().rposition(|c| is_print(*c))?;
        let text = all[first..=last].iter().map(|c| if is_print(*c) { *c } else { ' ' }).collect();
        let clamp = |mark: &Mark| Mark { x: mark.x, confidence: mark.confidence.clamp(0.0, 1.0) };
        Some(Self::of(text, bounds, given[first..=last].iter().map(clamp).collect()))
    }

    fn of(text: Vec<char>, bounds: Bounds, marks: Vec<Mark>) -> Self {
        let mut steps: Vec<f64> =
            marks.windows(2).map(|pair| pair[1].x - pair[0].x).filter(|step| *step > 0.0).collect();
        steps.sort_by(f64::total_cmp);
        let advance = steps.get(steps.len() / 2).copied().unwrap_or(bounds.height * 0.6).max(0.05);
        Self { text, bounds, marks, advance }
    }

    /// Some of its characters as a piece of its own; `None` if nothing is printed there.
    pub fn part(&self, from: usize, to: usize) -> Option<Self> {
        let first = (from..to).find(|at| self.text[*at] != ' ')?;
        let last = (from..to).rfind(|at| self.text[*at] != ' ')?;
        let bounds = self.area((first, last + 1));
        Some(Self::of(self.text[first..=last].to_vec(), bounds, self.marks[first..=last].to_vec()))
    }

    /// Where some of the characters stand.
    pub fn area(&self, (start, end): (usize, usize)) -> Bounds {
        let (Some(first), Some(last)) = (self.marks.get(start), self.marks.get(end.saturating_sub(1))) else {
            return self.bounds;
        };
        let half = self.advance / 2.0;
        let left = if start == 0 { self.bounds.left } else { first.x - half };
        let right = if end >= self.text.len() { self.bounds.right() } else { last.x + half };
        Bounds { left, width: (right - left).max(0.1), ..self.bounds }
    }

    /// True if the gap in front of a character is wider than between words: beyond three advances from the character
    /// before the gap to the one behind it, which is two spaces and more in the fonts of documents.
    pub fn is_gap(&self, at: usize) -> bool {
        let before = (0..at).rev().find(|i| self.text[*i] != ' ');
        before.is_some_and(|before| {
            self.marks[at].x - self.marks[before].x > 3.0 * self.advance.max(self.bounds.height * 0.3)
        })
    }
}

fn is_print(c: char) -> bool {
    !c.is_whitespace() && !c.is_control()
}

/// The pieces of a side in one order, from top to bottom and from left to right, whatever order they came in. What
/// lies in the zone is left out, and pieces side by side that are one run of print are put together.
pub(crate) fn pieces(lines: &[Line], zone: Option<&Bounds>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = lines
        .iter()
        .filter(|line| zone.is_none_or(|zone| !zone.holds(&line.bounds)) && !is_zone(&line.text))
        .filter_map(Piece::new)
        .collect();
    sort(&mut pieces);
    pieces.truncate(MAX_LINES);
    let mut joined = true;
    while joined {
        joined = false;
        for a in 0..pieces.len() {
            let Some(b) = (0..pieces.len()).find(|b| *b != a && continues(&pieces[a], &pieces[*b])) else { continue };
            let second = pieces[b].clone();
            let first = &mut pieces[a];
            let space = Mark { x: (first.bounds.right() + second.bounds.left) / 2.0, confidence: 1.0 };
            let text = first.text.iter().copied().chain([' ']).chain(second.text).collect();
            let marks = first.marks.iter().copied().chain([space]).chain(second.marks).collect();
            *first = Piece::of(text, first.bounds.around(&second.bounds), marks);
            pieces.remove(b);
            joined = true;
            break;
        }
    }
    sort(&mut pieces);
    pieces
}

fn sort(pieces: &mut [Piece]) {
    pieces.sort_by(|a, b| {
        let place = |piece: &Piece| [piece.bounds.top, piece.bounds.left, piece.bounds.height, piece.bounds.width];
        let order = place(a).iter().zip(place(b)).map(|(a, b)| a.total_cmp(&b)).find(|order| order.is_ne());
        let marks = || {
            a.marks.iter().zip(&b.marks).map(|(a, b)| a.x.total_cmp(&b.x).then(a.confidence.total_cmp(&b.confidence)))
        };
        order
            .unwrap_or(a.text.cmp(&b.text))
            .then_with(|| marks().find(|order| order.is_ne()).unwrap_or(a.marks.len().cmp(&b.marks.len())))
    });
}

/// True if the second piece goes on where the first ends: same height, same baseline, a gap of a space at most.
fn continues(a: &Piece, b: &Piece) -> bool {
    let (low, high) = (a.bounds.height.min(b.bounds.height), a.bounds.height.max(b.bounds.height));
    let gap = b.bounds.left - a.bounds.right();
    a.text.len() + b.text.len() < MAX_CHARS
        && low > 0.75 * high
        && (a.bounds.middle() - b.bounds.middle()).abs() < 0.25 * low
        && gap > -0.3 * low
        && gap < 0.6 * low
        && b.bounds.left > a.bounds.left
}

/// True for a line of a machine-readable zone.
fn is_zone(text: &str) -> bool {
    text.chars().take(MAX_CHARS).filter(|c| *c == '<').count() >= 3
}
