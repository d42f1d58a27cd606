//! The beginning of a payload, and where its subfiles are (§D.12.3, §D.12.4).

use crate::element::{Id, definition};
use crate::issuer::{self, Issuer};

/// What stands before the first element.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// The issuer identification number, six digits.
    pub issuer_number: u32,
    /// The version of the standard, 0 to 99; 0 where the header has none.
    pub version: u8,
    /// The version of the jurisdiction, 0 to 99; versions 0 and 1 of the standard have none.
    pub jurisdiction_version: u8,
    /// How many subfiles the header announces, 0 to 99.
    pub entries: u8,
    /// The subfiles that the header lists, in its order.
    pub subfiles: Vec<Subfile>,
}

impl Header {
    /// Who issues, by the number; `None` if AAMVA has assigned it to nobody.
    pub fn issuer(&self) -> Option<&'static Issuer> {
        issuer::by_number(self.issuer_number)
    }
}

/// A subfile as the header lists it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Subfile {
    /// `DL`, `ID`, `EN` or `Z` and a letter.
    pub name: String,
    /// Where it says that the subfile begins, in bytes from the `@`.
    pub offset: u16,
    /// How many bytes it says that the subfile has.
    pub length: u16,
}

/// A header that was read, and what follows it.
pub(crate) struct Opened<'a> {
    pub(crate) header: Header,
    /// Whether everything is as the standard wants it.
    pub(crate) regular: bool,
    /// The text from the `@` on.
    pub(crate) whole: &'a str,
    /// What follows the last designator.
    pub(crate) body: &'a str,
}

/// Reads the header: `@`, three separators, `ANSI `, six digits, two digits each for the versions and the number of
/// subfiles, then ten characters for each subfile. Older cards have other separators, `AAMVA` for `ANSI `, small
/// letters, no version of the jurisdiction or no subfiles, and some scanners swallow the beginning; all that is
/// understood.
pub(crate) fn open(payload: &str) -> Option<Opened<'_>> {
    let whole = payload.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let after = whole.strip_prefix('@');
    let (marks, rest) = after.unwrap_or(whole).split_at(separators(after.unwrap_or(whole)));
    let kind = rest.get(..5).or_else(|| rest.get(..4))?;
    let ansi = kind.get(..4).is_some_and(|kind| kind.eq_ignore_ascii_case("ANSI"));
    if !ansi && !kind.eq_ignore_ascii_case("AAMVA") {
        return None;
    }
    let rest = rest[if ansi { 4 } else { 5 }..].trim_start_matches(' ');
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (numbers, rest) = rest.split_at(digits);
    let number = |from: usize| numbers.get(from..from + 2).and_then(|n| n.parse::<u8>().ok());
    let issuer_number = numbers.get(..6)?.parse().ok()?;
    let version = number(6).unwrap_or(0);
    // Version 1 has no version of the jurisdiction (2000); some of its cards have one all the same.
    let (jurisdiction_version, entries) = match numbers.len() {
        ..8 => (0, 0),
        8..10 => (0, number(6).unwrap_or(0)),
        10..12 => (0, number(8).unwrap_or(0)),
        _ => (number(8).unwrap_or(0), number(10).unwrap_or(0)),
    };
    let version = if numbers.len() < 10 { 0 } else { version };
    let (subfiles, body) = designators(rest);
    let due = if version < 2 { 10 } else { 12 };
    let regular = after.is_some()
        && matches!(marks, "\n\u{1e}\r" | "\n\u{1c}\r")
        && (kind == "ANSI " || (version == 0 && kind == "AAMVA"))
        && numbers.len() == due
        && usize::from(entries) == subfiles.len();
    let header = Header { issuer_number, version, jurisdiction_version, entries, subfiles };
    Some(Opened { header, regular, whole, body })
}

/// How many of the first bytes are separators; eight at most, as real headers have three.
fn separators(text: &str) -> usize {
    text.bytes().take(8).take_while(|byte| byte.is_ascii_control() || *byte == b' ').count()
}

/// Reads `DL00410278` as often as it comes.
fn designators(text: &str) -> (Vec<Subfile>, &str) {
    let mut subfiles = Vec::new();
    let mut rest = text;
    while let Some((designator, after)) = rest.split_at_checked(10) {
        let Some((name, digits)) = designator.split_at_checked(2) else { break };
        let is_designator = name.bytes().all(|byte| byte.is_ascii_uppercase())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && subfiles.len() < 99;
        if !is_designator {
            break;
        }
        let number = |from: usize| digits[from..from + 4].parse().expect("four digits are a number");
        subfiles.push(Subfile { name: name.to_owned(), offset: number(0), length: number(4) });
        rest = after;
    }
    (subfiles, rest)
}

/// A subfile that was found: where it begins and ends, in characters from the `@`, and its elements, not yet parted
/// into name and text.
pub(crate) struct Found<'a> {
    pub(crate) name: &'a str,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) lines: Vec<&'a str>,
}

/// Finds the subfiles by their names. The header's offsets are not followed: on many cards they are wrong, and with
/// carriage returns within subfiles even the ends are not where they should be. A line opens a subfile if it begins
/// with the subfile's name and the name of an element, which is unmistakable as no element begins with `DL` or `ID`.
pub(crate) fn subfiles<'a>(opened: &Opened<'a>) -> Vec<Found<'a>> {
    let mut found: Vec<Found<'a>> = Vec::new();
    let names: Vec<&str> = opened.header.subfiles.iter().map(|subfile| subfile.name.as_str()).collect();
    let mut at = opened.whole[..opened.whole.len() - opened.body.len()].chars().count();
    for piece in opened.body.split_inclusive(|c: char| c.is_ascii_control()) {
        let start = at;
        at += piece.chars().count();
        let line = piece.trim_matches(|c: char| c.is_ascii_control() || c == ' ');
        if let Some((name, line)) = opening(line, &names, &found) {
            let start = start + (piece.chars().count() - piece.trim_start().chars().count());
            found.push(Found { name, start, end: at, lines: vec![line] });
        } else if let Some(open) = found.last_mut() {
            // Separators after the end belong to nobody, but a terminator does.
            if !line.is_empty() {
                open.lines.push(line);
                open.end = at;
            }
        }
    }
    found
}

/// The subfile that a line opens, and its first element.
fn opening<'a>(line: &'a str, listed: &[&str], found: &[Found<'_>]) -> Option<(&'a str, &'a str)> {
    let (name, rest) = line.split_at_checked(2)?;
    if found.iter().any(|subfile| subfile.name == name) {
        return None;
    }
    let is_element = |text: &str| {
        let id = text.get(..3).and_then(Id::new);
        id.is_some_and(|id| id.is_own() || definition(id, 1).is_some())
    };
    // A second card in one barcode counts only where the header lists it.
    if matches!(name, "DL" | "ID" | "EN") && (found.is_empty() || listed.contains(&name)) {
        return (rest.is_empty() || is_element(rest)).then_some((name, rest));
    }
    let is_own = name.starts_with('Z') && (listed.contains(&name) || rest.starts_with(name));
    if is_own {
        // Some cards leave the name of a subfile out.
        return Some((name, if rest.starts_with(name) { rest } else { line }));
    }
    // On others that is true even of the first.
    let first = found.is_empty() && listed.iter().any(|name| matches!(*name, "DL" | "ID" | "EN"));
    (first && is_element(line)).then_some(("", line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_read_part_by_part() {
        let opened = open("@\n\u{1e}\rANSI 636000100102DL00410278ZV03190008DLDAQ1").unwrap();
        let header = opened.header;
        assert_eq!(
            (header.issuer_number, header.version, header.jurisdiction_version, header.entries),
            (636_000, 10, 1, 2)
        );
        assert_eq!(header.subfiles[1], Subfile { name: "ZV".into(), offset: 319, length: 8 });
        assert!(opened.regular);
        assert_eq!(opened.body, "DLDAQ1");
    }

    #[test]
    fn headers_of_old_cards_are_understood() {
        for (text, version, regular) in [
            ("@\n\u{1c}\rANSI 6360220101DL00290179DLDAQ1", 1, true),
            ("@\n\u{1e}\rAAMVA6360000001DL00290179DLDAQ1", 0, true),
            ("@\r\nansi 6360220101DL00290179DLDAQ1", 1, false),
            ("@ANSI636022010001DL00390179DLDAQ1", 1, false),
            ("\n@\n\u{1e}\raamva 63600003DLDAQ1", 0, false),
            ("ANSI 6360220101DL00290179DLDAQ1", 1, false),
        ] {
            let opened = open(text).unwrap();
            assert_eq!((opened.header.version, opened.regular), (version, regular), "{text:?}");
            assert_eq!(opened.body, "DLDAQ1");
        }
        for wrong in
            ["", "@", "hello", "@ANSI ", "@ANSI 63600", "@\n\n\n\n\n\n\n\n\n\nANSI 636000100102", "@éANSI 636000"]
        {
            assert!(open(wrong).is_none(), "{wrong:?}");
        }
    }
}
