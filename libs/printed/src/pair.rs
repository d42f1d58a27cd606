//! Which value belongs to which label.

use crate::labels::{Announces, Label};
use crate::page::{Piece, Segment};
use crate::reading::How;

/// The most segments of one side.
pub(crate) const MOST_SEGMENTS: usize = 500;
/// A value stands at most that far right of its label, in millimetres.
const FAR_RIGHT: f64 = 32.0;
/// A value below a label is indented by at most that much against it, in millimetres.
const INDENT: f64 = 3.0;

/// Where a value stands, seen from its label.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Side {
    Inline,
    Right,
    Below,
}

/// A value beside or below its label.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Pair {
    pub label: usize,
    pub segment: usize,
    /// How far away it is, 0 for the same piece; about 1 for the usual distance.
    pub cost: f64,
}

/// Parts segments that run under several labels where a word begins below a label's left edge.
pub(crate) fn columns(pieces: &[Piece], labels: &[Label], segments: Vec<Segment>) -> Vec<Segment> {
    let mut parted = Vec::new();
    for segment in segments {
        let piece = &pieces[segment.piece];
        let mut start = segment.span.0;
        let above = |label: &&Label| {
            let drop = segment.bounds.middle() - label.bounds.middle();
            label.piece != segment.piece && drop > 0.0 && drop < reach(&label.bounds, &segment.bounds)
        };
        let lefts: Vec<f64> = labels.iter().filter(above).map(|label| label.bounds.left).collect();
        for at in segment.span.0 + 1..segment.span.1 {
            let word = piece.text[at] != ' ' && piece.text[at - 1] == ' ';
            let left = piece.marks[at].x - piece.advance / 2.0;
            if word && lefts.iter().any(|label| (label - left).abs() < 0.6 + 0.3 * piece.bounds.height) {
                parted.extend(cut(piece, &segment, start, at));
                start = at;
            }
        }
        if start == segment.span.0 {
            parted.push(segment)
        } else {
            parted.extend(cut(piece, &segment, start, segment.span.1))
        }
    }
    parted.truncate(MOST_SEGMENTS);
    parted
}

fn cut(piece: &Piece, segment: &Segment, from: usize, to: usize) -> Option<Segment> {
    let last = (from..to).rfind(|at| piece.text[*at] != ' ')?;
    let span = (from, last + 1);
    let after = segment.after.filter(|_| from == segment.span.0);
    Some(Segment { piece: segment.piece, span, bounds: piece.area(span), after })
}

/// The farthest that the middle of a value is below the middle of its label: half of both heights, and a gap of less
/// than one and a half lines.
fn reach(label: &crate::Bounds, value: &crate::Bounds) -> f64 {
    0.5 * (label.height + value.height) + 1.4 * value.height.max(label.height).max(1.6)
}

/// Pairs labels with segments; `fits` tells whether a segment is a value of what a label announces. Every segment
/// belongs to one label at most, and every label gets one.
pub(crate) fn pairs(labels: &[Label], segments: &[Segment], fits: impl Fn(&Label, &Segment) -> bool) -> Vec<Pair> {
    let mut all: Vec<(Pair, Side)> = Vec::new();
    for (at, label) in labels.iter().enumerate() {
        if label.announces == Announces::Nothing {
            continue;
        }
        for (to, segment) in segments.iter().enumerate() {
            if let Some((cost, side)) = place(labels, label, at, segment).filter(|_| fits(label, segment)) {
                all.push((Pair { label: at, segment: to, cost }, side));
            }
        }
    }
    // A document has its values below its labels or right of them, seldom both.
    let nearest = |side: Side| {
        let mut labels: Vec<usize> =
            all.iter().filter(|(_, other)| *other == side).map(|(pair, _)| pair.label).collect();
        labels.dedup();
        labels.len()
    };
    let (right, below) = (nearest(Side::Right), nearest(Side::Below));
    for (pair, side) in &mut all {
        let rare = match side {
            Side::Inline => false,
            Side::Right => below >= 2 * right,
            Side::Below => right >= 2 * below,
        };
        pair.cost += if rare { 1.0 } else { 0.0 };
    }
    all.sort_by(|(a, _), (b, _)| a.cost.total_cmp(&b.cost).then(a.label.cmp(&b.label)).then(a.segment.cmp(&b.segment)));
    let (mut labelled, mut used) = (vec![false; labels.len()], vec![false; segments.len()]);
    let mut chosen = Vec::new();
    for (pair, _) in all {
        if !labelled[pair.label] && !used[pair.segment] {
            (labelled[pair.label], used[pair.segment]) = (true, true);
            chosen.push(pair);
        }
    }
    chosen
}

/// How far a segment is from a label; `None` if it does not stand where the label's value may.
fn place(labels: &[Label], label: &Label, at: usize, segment: &Segment) -> Option<(f64, Side)> {
    if segment.piece == label.piece {
        return (segment.after == Some(at))
            .then_some((0.0, Side::Inline))
            .or_else(|| right(labels, label, at, segment));
    }
    // What follows another label in its piece is that one's.
    if segment.after.is_some() {
        return None;
    }
    right(labels, label, at, segment).or_else(|| below(labels, label, at, segment))
}

fn right(labels: &[Label], label: &Label, at: usize, segment: &Segment) -> Option<(f64, Side)> {
    let gap = segment.bounds.left - label.bounds.right();
    if segment.after.is_some() || !label.bounds.beside(&segment.bounds) || !(-0.5..=FAR_RIGHT).contains(&gap) {
        return None;
    }
    let between = labels.iter().enumerate().any(|(other, between)| {
        other != at
            && between.bounds.beside(&segment.bounds)
            && between.bounds.left > label.bounds.left
            && between.bounds.left < segment.bounds.left
    });
    (!between).then_some((0.4 + gap.max(0.0) / 10.0, Side::Right))
}

fn below(labels: &[Label], label: &Label, at: usize, segment: &Segment) -> Option<(f64, Side)> {
    let (upper, lower) = (&label.bounds, &segment.bounds);
    let drop = lower.middle() - upper.middle();
    // A bare number stands in front of its value, never above it.
    let bare = label.how == How::Numbered && label.parts == 0;
    if bare || drop < 0.3 * (upper.height + lower.height) || drop > reach(upper, lower) {
        return None;
    }
    let indent = (lower.left - upper.left).abs();
    let column = indent <= INDENT || lower.overlap(upper) > 0.3 * lower.width.min(upper.width);
    // Another label that is nearer in the same column has it, and so has one whose left edge it is aligned with better.
    let taken = labels.iter().enumerate().any(|(other, between)| {
        let over = between.bounds.middle() < lower.middle() - 0.25 * lower.height;
        let nearer = between.bounds.middle() > upper.middle() + 0.4 * upper.height;
        let same = between.bounds.overlap(lower) > 0.0 || (between.bounds.left - lower.left).abs() <= INDENT;
        other != at && over && same && nearer && between.bounds.bottom() < lower.bottom()
    });
    if !column || taken {
        return None;
    }
    let gap = (lower.top - upper.bottom()).max(0.0);
    Some((0.2 + gap / 3.0 + indent / 6.0, Side::Below))
}

/// Segments that go on with a value: on the same line right of it, or on the lines below, as many as there may be.
pub(crate) fn onward(labels: &[Label], segments: &[Segment], used: &[bool], from: usize, lines: usize) -> Vec<usize> {
    let mut chain = vec![from];
    while chain.len() < lines {
        let last = &segments[chain[chain.len() - 1]].bounds;
        let next = segments.iter().enumerate().find(|(at, segment)| {
            let (other, high) = (&segment.bounds, last.height.max(segment.bounds.height));
            let drop = other.middle() - last.middle();
            !used[*at]
                && !chain.contains(at)
                && segment.after.is_none()
                && (other.left - segments[from].bounds.left).abs() <= 1.5
                && drop > 0.6 * high
                && drop <= 1.8 * high
                && last.height.min(other.height) > 0.7 * high
                && !labels.iter().any(|label| introduces(label, segment, last.middle()))
        });
        let Some((at, _)) = next else { break };
        chain.push(at);
    }
    chain
}

/// True for a label that stands between a line and a segment below, or on the segment's line left of it.
fn introduces(label: &Label, segment: &Segment, from: f64) -> bool {
    let bounds = &label.bounds;
    let over =
        bounds.middle() > from && bounds.middle() < segment.bounds.middle() && bounds.overlap(&segment.bounds) > 0.0;
    let before = bounds.beside(&segment.bounds)
        && bounds.left < segment.bounds.left
        && segment.bounds.left - bounds.right() < 15.0;
    over || before
}

/// The segments right of one on the same line, up to the next label, from left to right.
pub(crate) fn along(labels: &[Label], segments: &[Segment], used: &[bool], from: usize) -> Vec<usize> {
    let first = &segments[from].bounds;
    let stop = labels
        .iter()
        .filter(|label| label.bounds.beside(first) && label.bounds.left > first.left + 0.5)
        .map(|label| label.bounds.left)
        .fold(first.right() + FAR_RIGHT, f64::min);
    let mut along: Vec<usize> = (0..segments.len())
        .filter(|at| {
            let other = &segments[*at].bounds;
            *at != from && !used[*at] && other.beside(first) && other.left > first.left && other.left < stop
        })
        .collect();
    along.sort_by(|a, b| segments[*a].bounds.left.total_cmp(&segments[*b].bounds.left));
    along
}
