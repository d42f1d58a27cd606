//! Misread lines to lines.

use crate::fields::{Check, Mrz};
use crate::format::{Format, Layout, Span, digit_for, letters_for};
use crate::national;
use crate::parse::{Error, checks, parse, shape};
use crate::state;

/// What a repair gives back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Repaired {
    /// The lines, changed or not.
    pub lines: Vec<String>,
    /// Every change, in reading order; empty if there was nothing to repair or no sure way to do it.
    pub changes: Vec<Change>,
}

/// One changed character. Line and column count from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// What was there.
    pub from: char,
    /// What is there now.
    pub to: char,
    /// What made it sure.
    pub why: Why,
}

/// What makes a change sure.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Why {
    /// The position holds only digits.
    DigitsOnly,
    /// The position holds only letters, or one certain letter.
    LettersOnly,
    /// It is the only change between look-alikes that makes the field's check digit and the composite one hold.
    CheckDigits,
}

/// Undoes mistakes between look-alikes, such as `O` for `0`, in lines of the right lengths.
///
/// First come positions that hold only digits or only letters; where a digit may stand for several letters, a code of
/// a state becomes the one that exists (`P0L` is `POL`, `0<<` is `D`), and a name gets the likeliest (`O`, `I`). Then,
/// if the check digit of the document number (or of a passport's personal number) is still wrong, one look-alike in
/// it is replaced, or one kind of look-alike throughout, if exactly one such change makes that check digit and the
/// composite one hold and the issuer uses such characters ([`crate::national`]). Numbers that go on in the optional
/// data are treated as a whole. Nothing is guessed in a zone that cannot be read even then.
///
/// Two check digits are asked for, so a field whose own digit holds is left alone, and so are fields that have none
/// and formats without a composite digit, such as visas. The composite digit weighs a number as its own digit does:
/// it tells that this digit was read rightly, not which of two changes is right, so two that both fit are not made.
/// `6` and `G`, `1` and `L` count the same in a check digit, which never tells them apart.
///
/// # Errors
/// If the lines are in no format or hold characters that no zone has.
pub fn repair(lines: &[&str]) -> Result<Repaired, Error> {
    let (format, read) = shape(lines)?;
    if parse(lines).is_ok_and(|zone| zone.checks.hold()) {
        return Ok(Repaired { lines: texts(&read), changes: Vec::new() });
    }
    let (lines, changes) = with_format(&read, format);
    Ok(Repaired { lines: texts(&lines), changes })
}

fn texts(lines: &[Vec<u8>]) -> Vec<String> {
    lines.iter().map(|line| line.iter().copied().map(char::from).collect()).collect()
}

fn with_format(read: &[Vec<u8>], format: Format) -> (Vec<Vec<u8>>, Vec<Change>) {
    let layout = format.layout();
    let mut lines = read.to_vec();
    let (beginning, text) = layout.fixed;
    beginning.of_mut(&mut lines).copy_from_slice(text);
    for span in [layout.issuer, layout.nationality] {
        if let Some(code) = known_state(span.of(&lines)) {
            span.of_mut(&mut lines).copy_from_slice(&code);
        }
    }
    for span in layout.letters {
        span.of_mut(&mut lines).iter_mut().for_each(|c| *c = letters_for(*c).first().copied().unwrap_or(*c));
    }
    let digits = [layout.birth, layout.expiry];
    for span in digits.iter().chain(layout.digits).copied().chain(layout.check_digits()) {
        span.of_mut(&mut lines).iter_mut().for_each(|c| *c = digit_for(*c));
    }
    let number = layout.whole_number(&lines);
    number.check.of_mut(&mut lines).iter_mut().for_each(|c| *c = digit_for(*c));
    let by_alphabet = lines.clone();

    // A zone that cannot be read even now is no ground for guessing.
    if parse_lines(&lines).is_some() {
        let own = |lines: &[Vec<u8>]| checks(lines, layout).document_number;
        if let Some(better) = by_checks(&lines, layout, &number.parts, own, is_issuers_own) {
            lines = better;
        }
        let own = |lines: &[Vec<u8>]| checks(lines, layout).optional;
        if let Some(better) = by_checks(&lines, layout, &[layout.optional], own, |_, _, _| true) {
            lines = better;
        }
    }
    let changes = changes(read, &by_alphabet, &lines, layout);
    (lines, changes)
}

/// True if the issuer may have written what was changed in the number of a zone.
fn is_issuers_own(before: &[Vec<u8>], after: &[Vec<u8>], zone: &Mrz) -> bool {
    let changed = before.iter().flatten().zip(after.iter().flatten()).filter(|(from, to)| from != to);
    changed.into_iter().all(|(_, to)| national::number_may_hold(zone, char::from(*to)))
        && national::number_holds(zone) != Some(false)
}

fn parse_lines(lines: &[Vec<u8>]) -> Option<Mrz> {
    let lines = texts(lines);
    parse(&lines.iter().map(String::as_str).collect::<Vec<_>>()).ok()
}

/// The only code of a state that this one, which has digits in it, may be a misreading of.
fn known_state(read: &[u8]) -> Option<Vec<u8>> {
    let mut codes = vec![Vec::new()];
    for c in read {
        let letters = if c.is_ascii_digit() { letters_for(*c) } else { std::slice::from_ref(c) };
        codes = codes
            .iter()
            .flat_map(|code| letters.iter().map(move |letter| [code.as_slice(), &[*letter]].concat()))
            .collect();
    }
    let mut known = codes.into_iter().filter(|code| std::str::from_utf8(code).is_ok_and(state::is_known));
    known.next().filter(|_| known.next().is_none())
}

/// What this character may be a misreading of, where both letters and digits may stand.
fn look_alikes(c: u8) -> Vec<u8> {
    match digit_for(c) {
        digit if digit != c => vec![digit],
        _ => letters_for(c).to_vec(),
    }
}

/// The lines with look-alikes in one field replaced, if its check digit is wrong and exactly one change rights it.
fn by_checks(
    lines: &[Vec<u8>],
    layout: &Layout,
    parts: &[Span],
    own: impl Fn(&[Vec<u8>]) -> Check,
    allowed: impl Fn(&[Vec<u8>], &[Vec<u8>], &Mrz) -> bool,
) -> Option<Vec<Vec<u8>>> {
    if own(lines) != Check::Fail {
        return None;
    }
    let mut found: Option<Vec<Vec<u8>>> = None;
    for changed in candidates(lines, parts) {
        let holds = own(&changed) == Check::Pass && checks(&changed, layout).composite == Check::Pass;
        if !holds || !parse_lines(&changed).is_some_and(|zone| allowed(lines, &changed, &zone)) {
            continue;
        }
        match &found {
            Some(other) if *other != changed => return None,
            _ => found = Some(changed),
        }
    }
    found
}

/// The lines with one look-alike of the field replaced, and with one kind of look-alike replaced throughout it.
fn candidates(lines: &[Vec<u8>], parts: &[Span]) -> Vec<Vec<Vec<u8>>> {
    let places: Vec<(usize, usize)> =
        parts.iter().flat_map(|span| (span.from..span.from + span.len).map(|column| (span.line, column))).collect();
    let mut candidates = Vec::new();
    for (line, column) in &places {
        let from = lines[*line][*column];
        for to in look_alikes(from) {
            let mut one = lines.to_vec();
            one[*line][*column] = to;
            candidates.push(one);
            let mut throughout = lines.to_vec();
            for (line, column) in places.iter().filter(|(line, column)| lines[*line][*column] == from) {
                throughout[*line][*column] = to;
            }
            candidates.push(throughout);
        }
    }
    candidates
}

fn changes(read: &[Vec<u8>], by_alphabet: &[Vec<u8>], now: &[Vec<u8>], layout: &Layout) -> Vec<Change> {
    let mut changes = Vec::new();
    for (line, characters) in read.iter().enumerate() {
        for (column, from) in characters.iter().enumerate() {
            let to = now[line][column];
            if *from == to {
                continue;
            }
            let why = match by_alphabet[line][column] == to {
                false => Why::CheckDigits,
                true if layout.letters.iter().any(|span| span.has(line, column)) => Why::LettersOnly,
                true => Why::DigitsOnly,
            };
            changes.push(Change {
                line: line + 1,
                column: column + 1,
                from: char::from(*from),
                to: char::from(to),
                why,
            });
        }
    }
    changes
}
