//! Lines to fields.

use crate::ShortDate;
use crate::check::check_digit;
use crate::fields::{Check, Checks, Fields, Mrz, Sex};
use crate::format::{Format, Layout, Span};

/// Why lines are not a machine-readable zone. Lines and columns count from 1.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// A zone has two or three lines.
    #[error("{0} lines are no machine-readable zone")]
    Lines(usize),
    /// The lines are as many as in a zone, but have other lengths.
    #[error("lines of {0:?} characters are in no format")]
    Lengths(Vec<usize>),
    /// A character that the position does not allow.
    #[error("line {line}, column {column}: {found:?} where {expected} belongs")]
    Character {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
        /// What is there.
        found: char,
        /// What may be there, in words.
        expected: &'static str,
    },
}

/// Reads the lines of a zone, top to bottom, without spaces or line ends.
///
/// Wrong check digits and days that no calendar has are not errors; see [`Mrz::checks`] and
/// [`ShortDate::is_possible`].
///
/// # Errors
/// If the lines are in no format, or a character is one that its position does not allow.
pub fn parse(lines: &[&str]) -> Result<Mrz, Error> {
    let (format, bytes) = shape(lines)?;
    let layout = format.layout();
    characters(&bytes, layout)?;
    let fields = fields(&bytes, layout);
    let checks = checks(&bytes, layout);
    let name_may_be_cut = layout.names.of(&bytes).last() != Some(&b'<');
    Ok(Mrz { format, fields, checks, lines: lines.iter().map(|line| (*line).to_owned()).collect(), name_may_be_cut })
}

/// The format of the lines, and their characters, all of which are in the zone's alphabet.
pub(crate) fn shape(lines: &[&str]) -> Result<(Format, Vec<Vec<u8>>), Error> {
    if !(2..=3).contains(&lines.len()) {
        return Err(Error::Lines(lines.len()));
    }
    for (line, text) in lines.iter().enumerate() {
        // No format has longer lines, so the rest of a hostile input is not looked at.
        for (column, found) in text.chars().enumerate().take(45) {
            if !matches!(found, 'A'..='Z' | '0'..='9' | '<') {
                return Err(wrong(line, column, found, "A to Z, 0 to 9 or <"));
            }
        }
    }
    let lengths: Vec<usize> = lines.iter().map(|line| line.len()).collect();
    let format = Format::of(&lengths, lines[0].bytes().next()).ok_or(Error::Lengths(lengths))?;
    Ok((format, lines.iter().map(|line| line.as_bytes().to_vec()).collect()))
}

fn wrong(line: usize, column: usize, found: char, expected: &'static str) -> Error {
    Error::Character { line: line + 1, column: column + 1, found, expected }
}

/// Refuses characters that their positions do not allow.
fn characters(lines: &[Vec<u8>], layout: &Layout) -> Result<(), Error> {
    let refuse = |span: Span, expected, allowed: fn(u8) -> bool| match span.of(lines).iter().position(|c| !allowed(*c))
    {
        Some(at) => Err(wrong(span.line, span.from + at, char::from(span.of(lines)[at]), expected)),
        None => Ok(()),
    };
    for span in [layout.code, layout.issuer, layout.names, layout.nationality] {
        refuse(span, "a letter or <", |c| !c.is_ascii_digit())?;
    }
    if lines[0][0] == b'<' {
        return Err(wrong(0, 0, '<', "a letter"));
    }
    for span in [layout.birth, layout.expiry] {
        refuse(span, "a digit or <", |c| !c.is_ascii_uppercase())?;
        for (half, pair) in span.of(lines).chunks_exact(2).enumerate() {
            if (pair[0] == b'<') != (pair[1] == b'<') {
                let at = span.from + half * 2 + usize::from(pair[1] == b'<');
                return Err(wrong(span.line, at, '<', "a digit"));
            }
        }
    }
    for span in layout.check_digits() {
        refuse(span, "a digit or <", |c| !c.is_ascii_uppercase())?;
    }
    refuse(layout.sex, "M, F or <", |c| matches!(c, b'M' | b'F' | b'X' | b'<'))
}

impl Layout {
    /// The columns of all check digits.
    pub(crate) fn check_digits(&self) -> impl Iterator<Item = Span> {
        [self.number_check, self.birth_check, self.expiry_check]
            .into_iter()
            .chain(self.optional_check)
            .chain(self.composite.map(|(_, digit)| digit))
    }

    /// The document number and its check digit, put together where the number continues in the optional data, and
    /// how many characters of the optional data belong to it (ICAO 9303-5 §4.2.2.1 note j, 9303-6 §4.2.2 note j).
    pub(crate) fn whole_number(&self, lines: &[Vec<u8>]) -> (Vec<u8>, u8, usize) {
        let short = self.number.of(lines);
        let digit = self.number_check.of(lines)[0];
        let rest = self.optional.of(lines);
        let rest = &rest[..rest.iter().position(|c| *c == b'<').unwrap_or(rest.len())];
        match rest {
            [more @ .., check]
                if self.long_numbers && digit == b'<' && !more.is_empty() && short.iter().all(|c| *c != b'<') =>
            {
                ([short, more].concat(), *check, rest.len())
            }
            _ => (short.to_vec(), digit, 0),
        }
    }
}

fn fields(lines: &[Vec<u8>], layout: &Layout) -> Fields {
    let (surname, given_names) = names(layout.names.of(lines));
    let (number, _, used) = layout.whole_number(lines);
    let optional = layout.optional.of(lines);
    // After the check digit of a long number comes a filler, then whatever else is there.
    let optional = if used == 0 { optional } else { optional.get(used + 1..).unwrap_or_default() };
    Fields {
        document_code: trimmed(layout.code.of(lines)),
        issuer: trimmed(layout.issuer.of(lines)),
        surname,
        given_names,
        document_number: trimmed(&number),
        nationality: trimmed(layout.nationality.of(lines)),
        birth_date: date(layout.birth.of(lines)),
        sex: match layout.sex.of(lines) {
            b"F" => Sex::Female,
            b"M" => Sex::Male,
            _ => Sex::Unspecified,
        },
        expiry_date: date(layout.expiry.of(lines)),
        optional: trimmed(optional),
        optional_2: layout.optional_2.map(|span| trimmed(span.of(lines))).unwrap_or_default(),
    }
}

/// The characters without the fillers at their end.
fn trimmed(characters: &[u8]) -> String {
    let text: String = characters.iter().copied().map(char::from).collect();
    text.trim_end_matches('<').to_owned()
}

/// The two names: `<<` stands between them, `<` between their parts (ICAO 9303-3 §4.6).
fn names(characters: &[u8]) -> (String, String) {
    let text = trimmed(characters);
    let (surname, given) = text.split_once("<<").unwrap_or((&text, ""));
    let words = |part: &str| part.split('<').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    (words(surname), words(given))
}

fn date(characters: &[u8]) -> ShortDate {
    let part = |at: usize| {
        let (tens, ones) = (characters[at], characters[at + 1]);
        (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| (tens - b'0') * 10 + (ones - b'0'))
    };
    ShortDate { year: part(0), month: part(2), day: part(4) }
}

/// Compares all check digits.
pub(crate) fn checks(lines: &[Vec<u8>], layout: &Layout) -> Checks {
    let simple = |field: Span, digit: Span| compare(field.of(lines), digit.of(lines)[0]);
    let (number, digit, _) = layout.whole_number(lines);
    Checks {
        document_number: compare(&number, digit),
        birth_date: simple(layout.birth, layout.birth_check),
        expiry_date: simple(layout.expiry, layout.expiry_check),
        optional: layout.optional_check.map_or(Check::Absent, |digit| simple(layout.optional, digit)),
        composite: layout.composite.map_or(Check::Absent, |(spans, digit)| {
            let characters: Vec<u8> = spans.iter().flat_map(|span| span.of(lines)).copied().collect();
            compare(&characters, digit.of(lines)[0])
        }),
    }
}

/// An empty field may have a filler or a zero for its digit (ICAO 9303-4 §4.2.2, position 43).
fn compare(characters: &[u8], digit: u8) -> Check {
    if digit == b'<' && characters.iter().all(|c| *c == b'<') {
        Check::Absent
    } else if digit == check_digit(characters.iter().copied()) {
        Check::Pass
    } else {
        Check::Fail
    }
}
