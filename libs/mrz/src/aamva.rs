//! The payload of the PDF417 barcode on driving licences and identity cards of North America (AAMVA DL/ID Card Design
//! Standard 2020, Annex D).
//!
//! ```
//! use bonafide_mrz::aamva::{self, Licence};
//!
//! let licence = Licence {
//!     surname: "ERIKSSON".into(),
//!     given_name: "ANNA".into(),
//!     number: "D2314589".into(),
//!     birth_date: bonafide_mrz::Date::new(1974, 8, 12),
//!     country: "USA".into(),
//!     ..Licence::default()
//! };
//! let payload = aamva::write(&licence)?;
//! assert!(payload.contains("\nDBB08121974\n"));
//! assert_eq!(aamva::parse(&payload)?, licence);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::Date;
use crate::fields::Sex;

/// Longest payload that is read, in bytes. A PDF417 symbol holds at most 2710 digits (ISO/IEC 15438 §5.1).
pub const MAX_BYTES: usize = 8192;

/// The version of the standard that is written: 10 is the one of 2020 (§D.12.3).
const VERSION: u8 = 10;

/// What stands before the first element: compliance indicator, data element separator, record separator, segment
/// terminator, file type (§D.12.3, table D.1).
const PREFIX: &str = "@\n\u{1e}\rANSI ";

/// What a licence's barcode says. Texts are empty where the barcode is silent.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Licence {
    /// Whether it is a driving licence or an identity card: the type of the subfile.
    pub kind: Kind,
    /// The issuer identification number: six digits that AAMVA assigns, zero where there is none.
    pub issuer_number: u32,
    /// `DCS`: family name.
    pub surname: String,
    /// `DAC`, or `DCT` in older versions: first name, or all given names.
    pub given_name: String,
    /// `DAD`: middle names.
    pub middle_names: String,
    /// `DAQ`: the number of the licence.
    pub number: String,
    /// `DBB`: day of birth.
    pub birth_date: Option<Date>,
    /// `DBD`: day of issue.
    pub issue_date: Option<Date>,
    /// `DBA`: day of expiry.
    pub expiry_date: Option<Date>,
    /// `DBC`: 1 male, 2 female, 9 not specified.
    pub sex: Sex,
    /// `DCG`: country, three letters; it decides how days are written.
    pub country: String,
    /// `DAJ`: the issuing state or province, two letters.
    pub jurisdiction: String,
    /// `DAG`: street and number.
    pub street: String,
    /// `DAI`: city.
    pub city: String,
    /// `DAK`: postal code.
    pub postal_code: String,
    /// `DCA`: vehicle classes.
    pub vehicle_class: String,
    /// `DCB`: restrictions.
    pub restrictions: String,
    /// `DCD`: endorsements.
    pub endorsements: String,
    /// `DAU`: height with its unit, such as `172 cm`.
    pub height: String,
    /// `DAY`: colour of the eyes, three letters.
    pub eyes: String,
    /// `DCF`: document discriminator.
    pub discriminator: String,
}

/// The type of the subfile (§D.12.4).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Kind {
    /// `DL`: a driving licence.
    #[default]
    DrivingLicence,
    /// `ID`: an identity card.
    IdentityCard,
}

/// Why a payload is not that of a licence.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// More than [`MAX_BYTES`].
    #[error("the payload is too long for a barcode")]
    TooLong,
    /// The file type `ANSI ` is missing from the beginning.
    #[error("the payload does not begin as a licence does")]
    Header,
    /// No subfile `DL` or `ID` was found.
    #[error("the payload holds neither a driving licence nor an identity card")]
    Subfile,
    /// An element that must be there is missing or empty: the number or the family name.
    #[error("element {0} is missing")]
    Missing(&'static str),
    /// An element that should be a day is none.
    #[error("element {0} is no date")]
    Date(&'static str),
}

/// Why a licence cannot be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unwritable {
    /// A text holds a control character or one outside ISO 8859-1, which the barcode uses (§D.12.2).
    #[error("element {0} holds a character the barcode has not")]
    Character(&'static str),
    /// The texts together exceed four digits of length.
    #[error("the licence is too long for a barcode")]
    TooLong,
    /// The issuer number has more than six digits.
    #[error("the issuer number has more than six digits")]
    IssuerNumber,
}

/// The texts with their element identifiers, in the order they are written.
fn texts(licence: &mut Licence) -> [(&'static str, &mut String); 15] {
    [
        ("DAQ", &mut licence.number),
        ("DCS", &mut licence.surname),
        ("DAC", &mut licence.given_name),
        ("DAD", &mut licence.middle_names),
        ("DCA", &mut licence.vehicle_class),
        ("DCB", &mut licence.restrictions),
        ("DCD", &mut licence.endorsements),
        ("DAY", &mut licence.eyes),
        ("DAU", &mut licence.height),
        ("DAG", &mut licence.street),
        ("DAI", &mut licence.city),
        ("DAJ", &mut licence.jurisdiction),
        ("DAK", &mut licence.postal_code),
        ("DCF", &mut licence.discriminator),
        ("DCG", &mut licence.country),
    ]
}

/// Reads a payload.
///
/// The subfile is found by its type, not by the offset in the header, which many printed licences have wrong. Days are
/// read in the order of the country (`USA` month first, all others year first) and in the other order if that gives no
/// day. Elements of older versions are understood where they carry names.
///
/// # Errors
/// If the payload is none of a licence, lacks the number or the family name, or has a day that no calendar has.
pub fn parse(payload: &str) -> Result<Licence, Error> {
    if payload.len() > MAX_BYTES {
        return Err(Error::TooLong);
    }
    let file_type = ["ANSI ", "AAMVA"].into_iter().find_map(|name| payload.find(name)).ok_or(Error::Header)?;
    // Only the compliance indicator and three separators may stand before the file type.
    if file_type > 8 || !payload.starts_with('@') {
        return Err(Error::Header);
    }
    let header = &payload[file_type + 5..];
    let digits = header.len() - header.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let issuer_number = header.get(..6).filter(|_| digits >= 6).and_then(|n| n.parse().ok()).ok_or(Error::Header)?;
    let (kind, body) = subfile(&header[digits..]).ok_or(Error::Subfile)?;

    let mut licence = Licence { kind, issuer_number, ..Licence::default() };
    let element = |id: &str| elements(body).find(|(found, _)| *found == id).map(|(_, text)| text);
    for (id, text) in texts(&mut licence) {
        *text = element(id).unwrap_or_default().to_owned();
    }
    older_names(&mut licence, element);
    let usa = licence.country == "USA";
    let date = |id: &'static str| match element(id) {
        None | Some("") => Ok(None),
        Some(text) => date(text, usa).map(Some).ok_or(Error::Date(id)),
    };
    licence.birth_date = date("DBB")?;
    licence.issue_date = date("DBD")?;
    licence.expiry_date = date("DBA")?;
    licence.sex = match element("DBC") {
        Some("1" | "M") => Sex::Male,
        Some("2" | "F") => Sex::Female,
        _ => Sex::Unspecified,
    };
    if licence.number.is_empty() {
        return Err(Error::Missing("DAQ"));
    }
    if licence.surname.is_empty() {
        return Err(Error::Missing("DCS"));
    }
    Ok(licence)
}

/// Fills names from the elements that versions 1 to 7 had for them: `DAA` whole name, `DAB` family name, `DCT` given
/// names.
fn older_names<'a>(licence: &mut Licence, element: impl Fn(&str) -> Option<&'a str>) {
    if licence.given_name.is_empty() {
        licence.given_name = element("DCT").unwrap_or_default().to_owned();
    }
    if licence.surname.is_empty() {
        licence.surname = element("DAB").unwrap_or_default().to_owned();
    }
    if let (true, Some(whole)) = (licence.surname.is_empty(), element("DAA")) {
        let mut parts = whole.split([',', '@']).map(str::trim);
        for name in [&mut licence.surname, &mut licence.given_name, &mut licence.middle_names] {
            *name = parts.next().unwrap_or_default().to_owned();
        }
    }
}

/// The first subfile of a licence: its kind and its elements. After the header come designators of ten characters
/// (`DL00410278`), then the subfiles, each beginning with its type again (§D.12.4).
fn subfile(rest: &str) -> Option<(Kind, &str)> {
    let mut rest = rest;
    let mut kind = None;
    while let Some((designator, after)) = rest.split_at_checked(10) {
        let (name, digits) = designator.split_at_checked(2)?;
        if !name.bytes().all(|b| b.is_ascii_uppercase()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
            break;
        }
        kind = kind.or(match name {
            "DL" => Some(Kind::DrivingLicence),
            "ID" => Some(Kind::IdentityCard),
            _ => None,
        });
        rest = after;
    }
    let (kind, name) = match kind? {
        Kind::DrivingLicence => (Kind::DrivingLicence, "DL"),
        Kind::IdentityCard => (Kind::IdentityCard, "ID"),
    };
    let body = rest.trim_start_matches(['\n', '\r']);
    let body = body.strip_prefix(name).or_else(|| body.find(&format!("\r{name}")).map(|at| &body[at + 3..]))?;
    Some((kind, body.split('\r').next().unwrap_or_default()))
}

/// The elements: three letters, then the text, each on a line.
fn elements(body: &str) -> impl Iterator<Item = (&str, &str)> {
    body.split('\n').filter_map(|line| line.split_at_checked(3)).map(|(id, text)| (id, text.trim()))
}

/// A day of eight digits, in either order.
fn date(text: &str, month_first: bool) -> Option<Date> {
    if text.len() != 8 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| text[from..to].parse::<u16>().ok();
    let read = |month_first: bool| {
        let (year, month, day) = if month_first { (4, 0, 2) } else { (0, 4, 6) };
        // Nobody alive was born before 1850, and no licence runs beyond 2199; so the wrong order is noticed.
        let year = number(year, year + 4).filter(|year| (1850..2200).contains(year))?;
        Date::new(year, number(month, month + 2)? as u8, number(day, day + 2)? as u8)
    };
    read(month_first).or_else(|| read(!month_first))
}

/// Writes a payload with one subfile.
///
/// Days are written `MMDDCCYY` for the country `USA` and `CCYYMMDD` for all others (§D.12.5, `DBA`). Empty texts are
/// left out, and so is a surrounding space.
///
/// # Errors
/// If a text holds a control character or one outside ISO 8859-1, or everything together is too long.
pub fn write(licence: &Licence) -> Result<String, Unwritable> {
    if licence.issuer_number > 999_999 {
        return Err(Unwritable::IssuerNumber);
    }
    let mut licence = licence.clone();
    let usa = licence.country == "USA";
    let dates = [("DBB", licence.birth_date), ("DBD", licence.issue_date), ("DBA", licence.expiry_date)];
    let kind = match licence.kind {
        Kind::DrivingLicence => "DL",
        Kind::IdentityCard => "ID",
    };
    let mut lines = Vec::new();
    for (id, text) in texts(&mut licence) {
        let text = text.trim();
        if text.chars().any(|c| c.is_control() || u32::from(c) > 0xFF) {
            return Err(Unwritable::Character(id));
        }
        if !text.is_empty() {
            lines.push(format!("{id}{text}"));
        }
    }
    for (id, date) in dates.into_iter().filter_map(|(id, date)| Some((id, date?))) {
        let (year, month, day) = (date.year(), date.month(), date.day());
        lines.push(match usa {
            true => format!("{id}{month:02}{day:02}{year:04}"),
            false => format!("{id}{year:04}{month:02}{day:02}"),
        });
    }
    let sex = match licence.sex {
        Sex::Male => 1,
        Sex::Female => 2,
        Sex::Unspecified => 9,
    };
    lines.push(format!("DBC{sex}"));
    let subfile = format!("{kind}{}\r", lines.join("\n"));
    // Issuer, version, version of the jurisdiction, number of subfiles; then one designator of ten characters.
    let header = format!("{PREFIX}{:06}{VERSION:02}0001{kind}", licence.issuer_number);
    let offset = header.len() + 8;
    // Lengths count characters of ISO 8859-1, one byte each.
    let length = subfile.chars().count();
    if offset + length > 2500 {
        return Err(Unwritable::TooLong);
    }
    Ok(format!("{header}{offset:04}{length:04}{subfile}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// In the shape of the standard's example (§D.12.6), with other data.
    const ONTARIO: &str = "@\n\u{1e}\rANSI 636012100002DL00410080ZO01210010DLDCAG\nDCSSAMPLE\nDCTANNA MARIA\nDAQS0000-11111\n\
        DBB19740812\nDBA20290815\nDBD20240816\nDBC2\nDCGCAN\nDAJON\rZOZOAX\r";

    #[test]
    fn a_canadian_licence_is_read() {
        let licence = parse(ONTARIO).unwrap();
        assert_eq!((licence.surname.as_str(), licence.given_name.as_str()), ("SAMPLE", "ANNA MARIA"));
        assert_eq!((licence.number.as_str(), licence.issuer_number), ("S0000-11111", 636_012));
        assert_eq!(licence.birth_date, Date::new(1974, 8, 12));
        assert_eq!(licence.expiry_date, Date::new(2029, 8, 15));
        assert_eq!((licence.sex, licence.jurisdiction.as_str()), (Sex::Female, "ON"));
    }

    #[test]
    fn older_names_are_understood() {
        let payload = "@\n\u{1e}\rAAMVA6360000102DL00390100DLDAASAMPLE,ANNA,MARIA\nDAQ123\nDBB08121974\r";
        let licence = parse(payload).unwrap();
        assert_eq!((licence.surname.as_str(), licence.middle_names.as_str()), ("SAMPLE", "MARIA"));
        assert_eq!(licence.birth_date, Date::new(1974, 8, 12));
    }

    #[test]
    fn what_is_missing_or_wrong_is_named() {
        assert_eq!(parse("hello"), Err(Error::Header));
        assert_eq!(parse("@ANSI 12345"), Err(Error::Header));
        assert_eq!(parse("@\n\u{1e}\rANSI 636012100001ZZ00310010ZZZAQ1\r"), Err(Error::Subfile));
        assert_eq!(parse(&ONTARIO.replace("DAQS0000-11111", "DAQ")), Err(Error::Missing("DAQ")));
        assert_eq!(parse(&ONTARIO.replace("19740812", "19741312")), Err(Error::Date("DBB")));
        assert_eq!(parse(&"x".repeat(MAX_BYTES + 1)), Err(Error::TooLong));
    }

    #[test]
    fn offset_and_length_in_the_header_are_those_of_the_subfile() {
        let licence = Licence { surname: "MÜLLER".into(), number: "1".into(), ..Licence::default() };
        let payload: Vec<char> = write(&licence).unwrap().chars().collect();
        let number = |at: usize| payload[at..at + 4].iter().collect::<String>().parse::<usize>().unwrap();
        assert_eq!((number(23), number(23) + number(27)), (31, payload.len()));
        assert_eq!(payload[31..33], ['D', 'L']);
    }

    #[test]
    fn characters_the_barcode_lacks_are_refused() {
        for surname in ["A\nB", "王"] {
            let licence = Licence { surname: surname.into(), number: "1".into(), ..Licence::default() };
            assert_eq!(write(&licence), Err(Unwritable::Character("DCS")));
        }
    }

    prop_compose! {
        fn any_date()(year in 1850u16..2200, month in 1u8..=12, day in 1u8..=28) -> Option<Date> {
            Date::new(year, month, day)
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            texts in prop::array::uniform5("[A-ZÀ-Ü0-9]([A-Z0-9 '-]{0,20}[A-Z0-9])?"),
            middle in "[A-Z]{0,9}",
            country in "USA|CAN|UTO",
            dates in (any_date(), any_date(), any_date()),
            issuer_number in 0u32..1_000_000,
            card in any::<bool>(),
        ) {
            let [surname, given_name, number, street, city] = texts;
            let licence = Licence {
                kind: if card { Kind::IdentityCard } else { Kind::DrivingLicence },
                issuer_number, surname, given_name, number, street, city, middle_names: middle, country,
                birth_date: dates.0, issue_date: dates.1, expiry_date: dates.2, sex: Sex::Male,
                ..Licence::default()
            };
            prop_assert_eq!(parse(&write(&licence).unwrap()), Ok(licence));
        }

        #[test]
        fn garbage_never_panics(text in "\\PC*", head in "(@\n\u{1e}\rANSI [0-9]{0,14})?(DL|ID|é)?", tail in "[A-Z0-9\n\ré]{0,60}") {
            let _ = parse(&text);
            let _ = parse(&format!("{head}{tail}"));
            let _ = parse(&format!("{head}{text}"));
        }
    }
}
