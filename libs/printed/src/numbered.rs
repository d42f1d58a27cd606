//! Fields that are announced by numbers: `1.` to `9.` of European licences, `4d` of American ones.

use crate::page::Piece;

/// A number that announces a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Marker {
    pub number: String,
    /// One past its last character, full stop included.
    pub end: usize,
}

/// The number that stands at a place of a piece, if it is one of these.
pub(crate) fn marker(piece: &Piece, at: usize, numbers: &[&str]) -> Option<Marker> {
    // The longest first, so that 4a is not 4 and 12 is not 1.
    let mut hits: Vec<Marker> = numbers.iter().filter_map(|number| stands(&piece.text, at, number)).collect();
    hits.sort_by_key(|hit| std::cmp::Reverse(hit.number.len()));
    hits.into_iter().next()
}

fn stands(text: &[char], at: usize, number: &str) -> Option<Marker> {
    let mut i = at;
    for sign in number.chars() {
        // A letter may stand a little apart, and 4b is often taken for 46.
        if sign.is_ascii_lowercase()
            && text.get(i) == Some(&' ')
            && text.get(i + 2).is_none_or(|c| matches!(c, '.' | ' '))
        {
            i += 1;
        }
        let read = *text.get(i)?;
        let same = read.to_ascii_lowercase() == sign
            || (sign == '1' && matches!(read, 'l' | 'I' | '|' | 'i'))
            || (sign == 'b' && read == '6');
        if !same {
            return None;
        }
        i += 1;
    }
    let next = text.get(i).copied();
    if next == Some(' ') && text.get(i + 1) == Some(&'.') {
        i += 1;
    }
    let stop = text.get(i).is_some_and(|c| matches!(c, '.' | ',' | ')' | ':'));
    let lettered = number.ends_with(|c: char| c.is_ascii_lowercase());
    if stop {
        i += 1;
        // A digit right behind the stop makes it part of a day or an amount, unless a letter stands before.
        let digit = text.get(i).is_some_and(char::is_ascii_digit);
        return (lettered || !digit).then(|| Marker { number: number.to_owned(), end: i });
    }
    // Without its stop, a number needs a space behind it, and an `I` is more likely a letter.
    let plain = text[at..i].iter().all(|c| c.is_ascii_alphanumeric() && !matches!(c, 'l' | 'I' | 'i'));
    (plain && next.is_none_or(|c| c == ' ')).then(|| Marker { number: number.to_owned(), end: i })
}

/// Parts a piece in front of every number that stands behind a wide gap, or has a letter and a stop (`4c.`).
pub(crate) fn split(piece: &Piece, numbers: &[&str]) -> Vec<Piece> {
    let mut parts = Vec::new();
    let mut from = 0;
    for at in 1..piece.text.len() {
        if piece.text[at - 1] != ' ' || piece.text[at] == ' ' {
            continue;
        }
        let Some(hit) = marker(piece, at, numbers) else { continue };
        let lettered = hit.number.ends_with(|c: char| c.is_ascii_lowercase()) && piece.text[hit.end - 1] == '.';
        if lettered || piece.is_gap(at) {
            parts.extend(piece.part(from, at));
            from = at;
        }
    }
    if from == 0 {
        return vec![piece.clone()];
    }
    parts.extend(piece.part(from, piece.text.len()));
    parts
}

/// Gives numbers back the letter that was not recognised: a `4.` between `3.` and `4b.` is `4a.`, if no number of the
/// document is a plain 4.
pub(crate) fn complete(pieces: &mut [Piece], numbers: &[&str]) {
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by(|a, b| pieces[*a].bounds.top.total_cmp(&pieces[*b].bounds.top));
    let mut seen: Vec<Option<String>> =
        order.iter().map(|at| marker(&pieces[*at], 0, numbers).map(|marker| marker.number)).collect();
    for place in 0..order.len() {
        let piece = &mut pieces[order[place]];
        let (Some(digit), Some('.' | ',' | ':')) = (piece.text.first().copied(), piece.text.get(1)) else { continue };
        let alone = piece.text.get(2).is_none_or(|c| *c == ' ');
        if seen[place].is_some() || !digit.is_ascii_digit() || !alone {
            continue;
        }
        let above = seen[..place].iter().rev().flatten().next();
        let below = seen[place..].iter().flatten().next();
        let missing = numbers.iter().find(|number| {
            let lettered = number.len() == 2 && number.starts_with(digit);
            let between = above.is_none_or(|above| above.as_str() < **number)
                && below.is_none_or(|below| **number < below.as_str());
            lettered && between && !seen.iter().flatten().any(|known| known == *number)
        });
        let Some(number) = missing else { continue };
        if let (Some(letter), Some(mark)) = (number.chars().nth(1), piece.marks.first().copied()) {
            piece.text.insert(1, letter);
            piece.marks.insert(1, mark);
            seen[place] = Some((*number).to_owned());
        }
    }
}
