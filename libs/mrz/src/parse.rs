//! Lines to fields.

use crate::ShortDate;
use crate::check::check_digit;
use crate::fields::{Check, Checks, Fields, Mrz, Sex};
use crate::format::{Format, Layout, Names, Span};

/// Why lines are not a machine-readable zone. Lines and columns count from 1.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// A zone has one, two or three lines.
    #[error("{0} lines are no machine-readable zone")]
    Lines(usize),
    /// The lines are as many as in a zone, but have other lengths, or the lengths of a driving licence's zone that
    /// does not begin as one.
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
    let full = |span: Span| span.of(&bytes).last().is_some_and(|c| *c != b'<');
    let name_may_be_cut = match layout.names {
        Names::Together(span) => full(span),
        Names::Apart(surname, given) => full(surname) || full(given),
    };
    Ok(Mrz {
        format,
        fields: fields(&bytes, layout),
        checks: checks(&bytes, layout),
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        name_may_be_cut,
    })
}

/// The format of the lines, and their characters, all of which are in the zone's alphabet.
pub(crate) fn shape(lines: &[&str]) -> Result<(Format, Vec<Vec<u8>>), Error> {
    if !(1..=3).contains(&lines.len()) {
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
    let lengths = || lines.iter().map(|line| line.len()).collect();
    if lines.iter().any(|line| line.len() > 44) {
        return Err(Error::Lengths(lengths()));
    }
    let bytes: Vec<Vec<u8>> = lines.iter().map(|line| line.as_bytes().to_vec()).collect();
    let format = Format::of(&bytes).ok_or_else(|| Error::Lengths(lengths()))?;
    Ok((format, bytes))
}

fn wrong(line: usize, column: usize, found: char, expected: &'static str) -> Error {
    Error::Character { line: line + 1, column: column + 1, found, expected }
}

/// Refuses characters that their positions do not allow.
pub(crate) fn characters(lines: &[Vec<u8>], layout: &Layout) -> Result<(), Error> {
    let refuse = |span: Span, expected, allowed: fn(u8) -> bool| match span.of(lines).iter().position(|c| !allowed(*c))
    {
        Some(at) => Err(wrong(span.line, span.from + at, char::from(span.of(lines)[at]), expected)),
        None => Ok(()),
    };
    for span in layout.letters {
        refuse(*span, "a letter or <", |c| !c.is_ascii_digit())?;
    }
    if layout.code.of(lines)[0] == b'<' {
        return Err(wrong(layout.code.line, layout.code.from, '<', "a letter"));
    }
    let dates = [layout.birth, layout.expiry];
    for span in dates.iter().chain(layout.digits).copied().chain(layout.check_digits()) {
        refuse(span, "a digit or <", |c| !c.is_ascii_uppercase())?;
    }
    for span in dates {
        for (half, pair) in span.of(lines).chunks_exact(2).enumerate() {
            if (pair[0] == b'<') != (pair[1] == b'<') {
                let at = span.from + half * 2 + usize::from(pair[1] == b'<');
                return Err(wrong(span.line, at, '<', "a digit"));
            }
        }
    }
    // What a beginning's look-alikes stand for is for a repair to say, not for a reading.
    let (span, text) = layout.fixed;
    if let Some(at) = span.of(lines).iter().zip(text).position(|(read, want)| read != want) {
        let found = char::from(span.of(lines)[at]);
        return Err(wrong(span.line, span.from + at, found, "the beginning of the format"));
    }
    refuse(layout.sex, "M, F or <", |c| matches!(c, b'M' | b'F' | b'X' | b'<'))
}

/// Where a document number is, with its check digit.
pub(crate) struct Number {
    /// The columns of its parts; the second is nowhere unless the number is long.
    pub parts: [Span; 2],
    /// The column of its check digit.
    pub check: Span,
    /// How many characters of the optional data belong to it, the check digit included.
    pub used: usize,
}

impl Number {
    /// Its characters.
    pub fn of(&self, lines: &[Vec<u8>]) -> Vec<u8> {
        self.parts.iter().flat_map(|span| span.of(lines)).copied().collect()
    }
}

impl Layout {
    /// Where the document number is: put together where a filler stands for its check digit and it goes on in the
    /// optional data up to the next filler, the last character being the check digit (ICAO 9303-5 §4.2.2.1 note j,
    /// 9303-6 §4.2.2 note j).
    pub(crate) fn whole_number(&self, lines: &[Vec<u8>]) -> Number {
        let rest = self.optional.of(lines);
        let used = rest.iter().position(|c| *c == b'<').unwrap_or(rest.len());
        let is_long = self.long_numbers
            && self.number_check.of(lines) == b"<"
            && used > 1
            && self.number.of(lines).iter().all(|c| *c != b'<');
        if !is_long {
            return Number { parts: [self.number, Span { len: 0, ..self.number }], check: self.number_check, used: 0 };
        }
        let more = Span { len: used - 1, ..self.optional };
        let check = Span { from: more.from + more.len, len: 1, ..more };
        Number { parts: [self.number, more], check, used }
    }
}

fn fields(lines: &[Vec<u8>], layout: &Layout) -> Fields {
    let (surname, given_names) = match layout.names {
        Names::Together(span) => names(span.of(lines)),
        Names::Apart(surname, given) => (words(surname.of(lines)), words(given.of(lines))),
    };
    let number = layout.whole_number(lines);
    let optional = layout.optional.of(lines);
    // After the check digit of a long number comes a filler, then whatever else is there.
    let optional = if number.used == 0 { optional } else { optional.get(number.used + 1..).unwrap_or_default() };
    Fields {
        document_code: trimmed(layout.code.of(lines)),
        issuer: trimmed(layout.issuer.of(lines)),
        surname,
        given_names,
        document_number: trimmed(&number.of(lines)),
        nationality: trimmed(layout.nationality.of(lines)),
        birth_date: date(layout.birth.of(lines)),
        sex: match layout.sex.of(lines) {
            b"F" => Sex::Female,
            b"M" => Sex::Male,
            _ => Sex::Unspecified,
        },
        expiry_date: date(layout.expiry.of(lines)),
        optional: trimmed(optional),
        optional_2: trimmed(layout.optional_2.of(lines)),
    }
}

/// The characters without the fillers at their end.
fn trimmed(characters: &[u8]) -> String {
    let text: String = characters.iter().copied().map(char::from).collect();
    text.trim_end_matches('<').to_owned()
}

/// The two names: `<<` stands between them, `<` between their parts (ICAO 9303-3 §4.6).
fn names(characters: &[u8]) -> (String, String) {
    let split = characters.windows(2).position(|pair| pair == b"<<").unwrap_or(characters.len());
    let (surname, given) = characters.split_at(split);
    (words(surname), words(given))
}

/// The parts of a name with single spaces between them.
fn words(characters: &[u8]) -> String {
    trimmed(characters).split('<').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn date(characters: &[u8]) -> ShortDate {
    let part = |at: usize| {
        let (tens, ones) = (*characters.get(at)?, *characters.get(at + 1)?);
        (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| (tens - b'0') * 10 + (ones - b'0'))
    };
    ShortDate { year: part(0), month: part(2), day: part(4) }
}

/// Compares all check digits.
pub(crate) fn checks(lines: &[Vec<u8>], layout: &Layout) -> Checks {
    let simple = |field: Span, digit: Span| compare(field.of(lines), digit.of(lines));
    let (spans, digit) = layout.composite;
    let all: Vec<u8> = spans.iter().flat_map(|span| span.of(lines)).copied().collect();
    Checks {
        document_number: number_check(lines, layout),
        birth_date: simple(layout.birth, layout.birth_check),
        expiry_date: simple(layout.expiry, layout.expiry_check),
        optional: simple(layout.optional, layout.optional_check),
        composite: compare(&all, digit.of(lines)),
    }
}

/// Compares the document number with its check digit. Some cards of Belgium and Portugal with long numbers count the
/// filler in the middle, which the standard leaves out (ICAO 9303-11, the example of a key of access), so either is
/// right for these two.
fn number_check(lines: &[Vec<u8>], layout: &Layout) -> Check {
    let number = layout.whole_number(lines);
    let [first, more] = number.parts.map(|span| span.of(lines));
    let digit = number.check.of(lines);
    let check = compare(&[layout.checked_with_number.of(lines), first, more].concat(), digit);
    if check == Check::Fail && number.used > 0 && matches!(layout.issuer.of(lines), b"BEL" | b"PRT") {
        return compare(&[first, b"<", more].concat(), digit);
    }
    check
}

/// Compares a field with its check digit, if it has one. An empty field may have a filler or a zero for its digit
/// (ICAO 9303-4 §4.2.2, position 43).
fn compare(characters: &[u8], digit: &[u8]) -> Check {
    match digit {
        [] => Check::Absent,
        [b'<'] if characters.iter().all(|c| *c == b'<') => Check::Absent,
        [digit] if *digit == check_digit(characters.iter().copied()) => Check::Pass,
        _ => Check::Fail,
    }
}
