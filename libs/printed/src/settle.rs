//! Labels that are none: a person may be called Name.

use crate::geometry::Bounds;
use crate::labels::{Announces, Label};
use crate::page::Piece;

/// Takes out the labels that are values of other labels, and those that a second language right below repeats.
///
/// A piece that is one label and nothing else is a value if the label before it (above in its column, or left of it) has
/// nothing else that could be its value, it has no value itself, and its print is larger, or the label before it is
/// printed in several languages while it is not.
pub(crate) fn settle(pieces: &[Piece], labels: Vec<Label>) -> Vec<Label> {
    let whole = |label: &Label| label.span == (0, pieces[label.piece].text.len());
    let gone: Vec<bool> = labels
        .iter()
        .map(|label| {
            let may_be_value = whole(label) || begins_a_name(pieces, label);
            may_be_value && labels.iter().any(|other| is_value(pieces, &labels, other, label))
        })
        .collect();
    let kept: Vec<Label> = labels.into_iter().zip(&gone).filter(|(_, gone)| !**gone).map(|(label, _)| label).collect();
    let repeated: Vec<bool> = kept
        .iter()
        .map(|label| whole(label) && kept.iter().any(|other| whole(other) && is_repeated(pieces, label, other)))
        .collect();
    let mut kept = kept;
    for at in 0..kept.len() {
        if repeated[at] {
            kept[at].announces = Announces::Nothing;
        }
    }
    kept
}

/// A word of some language, or one that looks like it, at the beginning of what may be a name, as in END-LARSEN: there is
/// no sign between the two that a label and its value would have.
fn begins_a_name(pieces: &[Piece], label: &Label) -> bool {
    let text = &pieces[label.piece].text;
    let letters = |text: &[char]| text.iter().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\''));
    label.span.0 == 0 && label.span.1 < text.len() && letters(text)
}

/// The nearest piece below in the same column, within two lines.
fn under<'a>(pieces: &'a [Piece], bounds: &Bounds) -> Option<(usize, &'a Piece)> {
    let mut near: Option<(usize, &Piece)> = None;
    for (at, piece) in pieces.iter().enumerate() {
        let drop = piece.bounds.middle() - bounds.middle();
        let close =
            drop > 0.5 * bounds.height.min(piece.bounds.height) && drop < 2.6 * bounds.height.max(piece.bounds.height);
        let column = (piece.bounds.left - bounds.left).abs() < 3.0 || piece.bounds.overlap(bounds) > 0.3 * bounds.width;
        if close && column && near.is_none_or(|(_, other)| piece.bounds.middle() < other.bounds.middle()) {
            near = Some((at, piece));
        }
    }
    near
}

/// The nearest piece on the same line to the right, within reach.
fn right_of<'a>(pieces: &'a [Piece], bounds: &Bounds) -> Option<(usize, &'a Piece)> {
    let beside = pieces.iter().enumerate().filter(|(_, piece)| {
        let gap = piece.bounds.left - bounds.right();
        piece.bounds.beside(bounds) && (-0.5..20.0).contains(&gap)
    });
    beside.min_by(|(_, a), (_, b)| a.bounds.left.total_cmp(&b.bounds.left))
}

fn is_value(pieces: &[Piece], labels: &[Label], before: &Label, label: &Label) -> bool {
    let (upper, own) = (&before.bounds, &label.bounds);
    let ends = before.span.1 == pieces[before.piece].text.len();
    if before.piece == label.piece || !ends || before.announces == Announces::Nothing {
        return false;
    }
    let (beneath, beside) = (under(pieces, upper), right_of(pieces, upper));
    let next = match (beneath, beside) {
        (Some((at, _)), None) | (None, Some((at, _))) => at,
        // Of two candidates, one that is a label leaves the other.
        (Some((down, _)), Some((right, _))) => {
            let is_label = |at: usize| labels.iter().any(|label| label.piece == at && label.span.0 == 0);
            match (is_label(down), is_label(right)) {
                (true, true) if own.height > 1.25 * upper.height => down,
                _ => return false,
            }
        }
        (None, None) => return false,
    };
    if next != label.piece {
        return false;
    }
    // Its own value would stand below or right of it.
    let starts = |at: usize| labels.iter().any(|label| label.piece == at && label.span.0 == 0);
    let has_value = [under(pieces, own), right_of(pieces, own)].into_iter().flatten().any(|(at, _)| !starts(at));
    let larger = own.height > 1.15 * upper.height;
    // The same said twice is a label in two languages, unless the second is much larger.
    if before.announces.agrees(&label.announces) {
        return !has_value && own.height > 1.3 * upper.height;
    }
    !has_value && (larger || (before.parts > 1 && label.parts == 1 && own.height > 0.85 * upper.height))
}

/// True if the other label says the same right below, so that the value is the lower one's.
fn is_repeated(pieces: &[Piece], label: &Label, other: &Label) -> bool {
    label.announces.agrees(&other.announces)
        && label.piece != other.piece
        && under(pieces, &label.bounds).is_some_and(|(at, _)| at == other.piece)
        && (label.bounds.left - other.bounds.left).abs() < 3.0
        && other.bounds.middle() > label.bounds.middle()
        && right_of(pieces, &label.bounds).is_none()
}
