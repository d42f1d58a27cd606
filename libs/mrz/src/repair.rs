//! Misread lines to lines.

use crate::fields::Check;
use crate::format::{Format, Layout, Span};
use crate::parse::{Error, checks, parse, shape};

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
    /// The position holds only letters.
    LettersOnly,
    /// It is the only change between look-alikes that makes the field's check digit and the composite one hold.
    CheckDigits,
}

/// Undoes mistakes between look-alikes, such as `O` for `0`, in lines of the right lengths.
///
/// First come positions that hold only digits or only letters. Then, if the check digit of the document number (or
/// of a passport's personal number) is still wrong, one look-alike in it is replaced, or one kind of look-alike
/// throughout, if exactly one such change makes that check digit and the composite one hold. A field whose own check
/// digit holds is left alone, and so are visas' numbers, which have no composite digit to confirm a change.
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
    for span in layout.letters() {
        span.of_mut(&mut lines).iter_mut().for_each(|c| *c = letter_for(*c));
    }
    for span in layout.digits() {
        span.of_mut(&mut lines).iter_mut().for_each(|c| *c = digit_for(*c));
    }
    let by_alphabet = lines.clone();
    for span in [Some(layout.number), layout.optional_check.map(|_| layout.optional)].into_iter().flatten() {
        if let Some(better) = by_checks(&lines, layout, span) {
            lines = better;
        }
    }
    let changes = changes(read, &by_alphabet, &lines, layout);
    (lines, changes)
}

impl Layout {
    fn letters(&self) -> [Span; 4] {
        [self.code, self.issuer, self.nationality, self.names]
    }

    fn digits(&self) -> impl Iterator<Item = Span> {
        self.check_digits().chain([self.birth, self.expiry])
    }
}

/// The digit that text recognition takes for this letter.
fn digit_for(c: u8) -> u8 {
    match c {
        b'O' | b'Q' | b'D' => b'0',
        b'I' | b'L' => b'1',
        b'Z' => b'2',
        b'A' => b'4',
        b'S' => b'5',
        b'G' => b'6',
        b'T' => b'7',
        b'B' => b'8',
        _ => c,
    }
}

/// The letter that text recognition takes for this digit.
fn letter_for(c: u8) -> u8 {
    match c {
        b'0' => b'O',
        b'1' => b'I',
        b'2' => b'Z',
        b'4' => b'A',
        b'5' => b'S',
        b'6' => b'G',
        b'7' => b'T',
        b'8' => b'B',
        _ => c,
    }
}

/// What this character may be a misreading of, where both letters and digits may stand.
fn look_alikes(c: u8) -> &'static [u8] {
    match c {
        b'0' => b"OQD",
        b'O' | b'Q' | b'D' => b"0",
        b'1' => b"IL",
        b'I' | b'L' => b"1",
        b'2' => b"Z",
        b'Z' => b"2",
        b'5' => b"S",
        b'S' => b"5",
        b'6' => b"G",
        b'G' => b"6",
        b'8' => b"B",
        b'B' => b"8",
        _ => b"",
    }
}

/// The lines with look-alikes in one field replaced, if its check digit is wrong and exactly one change rights it.
fn by_checks(lines: &[Vec<u8>], layout: &Layout, span: Span) -> Option<Vec<Vec<u8>>> {
    let own = |lines: &[Vec<u8>]| {
        let checks = checks(lines, layout);
        if span == layout.number { checks.document_number } else { checks.optional }
    };
    if own(lines) != Check::Fail {
        return None;
    }
    let mut found: Option<Vec<Vec<u8>>> = None;
    for candidate in candidates(span.of(lines)) {
        let mut changed = lines.to_vec();
        span.of_mut(&mut changed).copy_from_slice(&candidate);
        if own(&changed) != Check::Pass || checks(&changed, layout).composite != Check::Pass {
            continue;
        }
        match &found {
            Some(other) if *other != changed => return None,
            _ => found = Some(changed),
        }
    }
    found
}

/// The field with one look-alike replaced, and with one kind of look-alike replaced throughout.
fn candidates(field: &[u8]) -> Vec<Vec<u8>> {
    let mut candidates = Vec::new();
    for (at, from) in field.iter().enumerate() {
        for to in look_alikes(*from) {
            let mut one = field.to_vec();
            one[at] = *to;
            candidates.push(one);
            candidates.push(field.iter().map(|c| if c == from { *to } else { *c }).collect());
        }
    }
    candidates
}

fn changes(read: &[Vec<u8>], by_alphabet: &[Vec<u8>], now: &[Vec<u8>], layout: &Layout) -> Vec<Change> {
    let letters = layout.letters();
    let mut changes = Vec::new();
    for (line, characters) in read.iter().enumerate() {
        for (column, from) in characters.iter().enumerate() {
            let to = now[line][column];
            if *from == to {
                continue;
            }
            let in_letters = letters.iter().any(|s| s.line == line && (s.from..s.from + s.len).contains(&column));
            let why = match (by_alphabet[line][column] == to, in_letters) {
                (false, _) => Why::CheckDigits,
                (true, true) => Why::LettersOnly,
                (true, false) => Why::DigitsOnly,
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
