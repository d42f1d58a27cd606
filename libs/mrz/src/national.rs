//! What single issuers do in a zone beyond the standard, or against it.
//!
//! * Belgium: card numbers have twelve digits, so they go on in the optional data; the last two are the first ten
//!   modulo 97, or 97 for 0 ([`number_holds`]). Cards whose number begins with 59 have a check digit that counts the
//!   filler between the two parts, later ones have the standard's; both pass, the latter is written. The national register number is in the second optional data, in
//!   cards of the first years in the first.
//! * Bulgaria, Estonia, Lithuania, Poland, Spain, Sweden: the optional data have the holder's personal number
//!   ([`personal_number`]).
//! * Germany: the code is `D`, not `DEU`; sex is a filler on identity cards; numbers have digits and
//!   `CFGHJKLMNPRTVWXYZ` only (passports since November 2007, identity cards since November 2010; before, digits
//!   only), so what looks like `O` is a zero ([`number_may_hold`]).
//! * Netherlands: numbers of passports and identity cards have no letter `O` ([`number_may_hold`]).
//! * Portugal: the numbers of citizen cards have twelve characters, the last of which makes the whole right
//!   ([`number_holds`]); older cards count the filler as Belgium's do.
//! * Romania: the two-line identity card keeps the personal number in pieces: its first digit and its last six are
//!   the optional data, the six between are the birth date ([`personal_number`]).
//! * Spain: identity cards of people over seventy end on 9999-01-01, written `990101` ([`does_not_end`]).
//! * Russia: the number of an internal passport is in pieces ([`document_number`], [`issue_date`]).
//! * France: the identity card before 2021 tells when it was issued ([`issue_month`]).
//! * Everybody: an empty field's check digit is a zero or a filler ([`crate::Check::Absent`]); parts of a birth date
//!   that nobody knows are fillers, or zeros against the standard ([`crate::ShortDate::zeros_unknown`]).

use crate::{Date, Format, Mrz, Sex, ShortDate};

/// What the personal number in a zone says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PersonalNumber {
    /// The number as its state writes it, without signs between.
    pub text: String,
    /// True if its own check digits or letter are right.
    pub holds: bool,
    /// The day of birth it states, with the century; `None` if it is silent or states no day of the calendar.
    pub birth_date: Option<Date>,
    /// The sex it states.
    pub sex: Sex,
}

/// True if the issuer uses such characters in numbers of this document, as far as is known: Germany and the
/// Netherlands in passports (`P`) and identity cards (`I`, `ID`) avoid look-alikes of digits.
pub fn number_may_hold(zone: &Mrz, character: char) -> bool {
    let ordinary = matches!(zone.fields.document_code.as_str(), "P" | "I" | "ID");
    match zone.fields.issuer.as_str() {
        "D" if ordinary => character.is_ascii_digit() || "CFGHJKLMNPRTVWXYZ".contains(character),
        "NLD" if ordinary => character != 'O',
        _ => true,
    }
}

/// Whether the number of the document agrees with a check of its issuer's own, beside that of the zone. `None` if none
/// is known: only cards of Belgium and Portugal with twelve characters have one.
pub fn number_holds(zone: &Mrz) -> Option<bool> {
    let number = &zone.fields.document_number;
    match zone.fields.issuer.as_str() {
        _ if zone.format != Format::Td1 || number.len() != 12 => None,
        "BEL" => {
            let (first, last) = number.split_at_checked(10)?;
            Some(digits(first).is_some_and(|first| digits(last) == Some(modulo_97(first))))
        }
        "PRT" => luhn(number).map(|sum| sum.is_multiple_of(10)),
        _ => None,
    }
}

/// The sum of Luhn's formula (ISO/IEC 7812-1, annex B), in which every second character from the end counts twice, less
/// 9 if that has two digits; letters count from 10, as in a zone. `None` if there is anything else.
fn luhn(text: &str) -> Option<u32> {
    text.chars().rev().enumerate().try_fold(0, |sum, (at, c)| {
        let value = c.to_digit(36)?;
        Some(sum + if at % 2 == 0 { value } else { 2 * value - if 2 * value > 9 { 9 } else { 0 } })
    })
}

/// The remainder of a division by 97, in which 97 stands for 0.
fn modulo_97(number: u64) -> u64 {
    if number.is_multiple_of(97) { 97 } else { number % 97 }
}

/// The number as it is printed on the document: put together for Russia's internal passport (four digits of the
/// series, six of the number), the zone's for all others.
pub fn document_number(zone: &Mrz) -> String {
    let (number, optional) = (&zone.fields.document_number, &zone.fields.optional);
    match (zone.format, number.split_at_checked(3), optional.get(..1)) {
        (Format::PassportRussia, Some((series, rest)), Some(last)) if rest.len() == 6 => {
            format!("{series}{last}{rest}")
        }
        _ => number.clone(),
    }
}

/// The year and the month (1 to 12) in which a French identity card before 2021 was issued: the latest with these
/// digits that are not after the reference. `None` for every other document, and if there is no such month.
pub fn issue_month(zone: &Mrz, reference: Date) -> Option<(u16, u8)> {
    if zone.format != Format::IdFrance {
        return None;
    }
    let number = zone.fields.document_number.get(..4)?;
    let day = ShortDate { year: two(number, 0), month: two(number, 2), day: Some(1) }.on_or_before(reference)?;
    Some((day.year(), day.month()))
}

/// The day on which a Russian internal passport was issued: the latest with these digits that is not after the
/// reference. `None` for every other document, and if there is no such day.
pub fn issue_date(zone: &Mrz, reference: Date) -> Option<Date> {
    if zone.format != Format::PassportRussia {
        return None;
    }
    let date = zone.fields.optional.get(1..7)?;
    ShortDate { year: two(date, 0), month: two(date, 2), day: two(date, 4) }.on_or_before(reference)
}

/// True if the document has no last day of validity: the date is all fillers, or it is a Spanish identity card with
/// the first of January of a year 99, as cards of people over seventy are valid until 9999-01-01. (Cards of 2089 and
/// after that end in 2099 will need another rule.)
pub fn does_not_end(zone: &Mrz) -> bool {
    let expiry = zone.fields.expiry_date;
    let spanish = zone.format == Format::Td1 && zone.fields.issuer == "ESP" && zone.fields.document_code == "ID";
    expiry == ShortDate::default() || spanish && expiry == ShortDate { year: Some(99), month: Some(1), day: Some(1) }
}

/// The holder's personal number, from where the issuer puts it. `None` if the issuer is not among those listed at the
/// head of this module, or nothing there has the shape of its number.
pub fn personal_number(zone: &Mrz) -> Option<PersonalNumber> {
    let fields = &zone.fields;
    if !matches!(zone.format, Format::Td1 | Format::Td2 | Format::Td3) {
        return None;
    }
    let read: fn(&str) -> Option<PersonalNumber> = match fields.issuer.as_str() {
        "ROU" if zone.format == Format::Td2 => {
            let (first, last) = fields.optional.split_at_checked(1)?;
            return romanian(&format!("{first}{}{last}", fields.birth_date));
        }
        "BEL" => belgian,
        "BGR" => bulgarian,
        "ESP" => spanish,
        "EST" | "LTU" => baltic,
        "POL" => polish,
        "SWE" => swedish,
        _ => return None,
    };
    let places = [&fields.optional, &fields.optional_2];
    let found: Vec<PersonalNumber> = places.into_iter().filter_map(|text| read(text)).collect();
    found.iter().find(|number| number.holds).or(found.first()).cloned()
}

/// The number that the text is, if it has nothing but digits; at most 19 of them.
fn digits(text: &str) -> Option<u64> {
    if text.bytes().all(|c| c.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// Two digits of an ASCII text.
fn two(text: &str, at: usize) -> Option<u8> {
    digits(text.get(at..at + 2)?).and_then(|number| u8::try_from(number).ok())
}

/// The digits of a text, if it has just so many and nothing else.
fn exactly(text: &str, count: usize) -> Option<Vec<u32>> {
    let digits: Option<Vec<u32>> = text.chars().map(|c| c.to_digit(10)).collect();
    digits.filter(|digits| digits.len() == count)
}

fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The day whose digits begin somewhere in the number, in a century (`19` for 1900 to 1999), of a month that may have
/// been raised.
fn day(digits: &[u32], at: usize, century: u32, raised: u32) -> Option<Date> {
    let pair = |at: usize| digits[at] * 10 + digits[at + 1];
    let part = |number: u32| u8::try_from(number).ok();
    let year = u16::try_from(century * 100 + pair(at)).ok()?;
    Date::new(year, part(pair(at + 2).checked_sub(raised)?)?, part(pair(at + 4))?)
}

fn odd_is_male(digit: u32) -> Sex {
    if digit.is_multiple_of(2) { Sex::Female } else { Sex::Male }
}

/// `SYYMMDDJJNNNC`: S odd for men, 1 and 2 for 1900 to 1999, 3 and 4 for the century before, 5 and 6 for the one
/// after, 7 to 9 for foreigners; weights 279146358279 modulo 11, 1 for 10 (Law 105/1996).
fn romanian(text: &str) -> Option<PersonalNumber> {
    let d = exactly(text, 13)?;
    let check = weighted(&d[..12], &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    let century = match d[0] {
        1 | 2 => Some(19),
        3 | 4 => Some(18),
        5 | 6 => Some(20),
        _ => None,
    };
    Some(PersonalNumber {
        text: text.to_owned(),
        holds: d[12] == if check == 10 { 1 } else { check },
        birth_date: century.and_then(|century| day(&d, 1, century, 0)),
        sex: if (1..=8).contains(&d[0]) { odd_is_male(d[0]) } else { Sex::Unspecified },
    })
}

/// `YYMMDDNNNCC`: CC is 97 less the first nine digits modulo 97, with a 2 before them for births since 2000; N odd for
/// men.
fn belgian(text: &str) -> Option<PersonalNumber> {
    let d = exactly(text, 11)?;
    let (number, check) = (digits(&text[..9])?, digits(&text[9..])?);
    let of = |number: u64| 97 - number % 97 == check;
    let century = match (of(number), of(2_000_000_000 + number)) {
        (true, false) => Some(19),
        (false, true) => Some(20),
        _ => None,
    };
    Some(PersonalNumber {
        text: text.to_owned(),
        holds: of(number) || of(2_000_000_000 + number),
        birth_date: century.and_then(|century| day(&d, 0, century, 0)),
        sex: odd_is_male(d[8]),
    })
}

/// `YYMMDDNNNC`: 20 is added to the month before 1900 and 40 since 2000; the ninth digit is even for men; weights
/// 2, 4, 8, 5, 10, 9, 7, 3, 6 modulo 11, 0 for 10.
fn bulgarian(text: &str) -> Option<PersonalNumber> {
    let d = exactly(text, 10)?;
    let (century, raised) = match d[2] {
        0 | 1 => (19, 0),
        2 | 3 => (18, 20),
        _ => (20, 40),
    };
    Some(PersonalNumber {
        text: text.to_owned(),
        holds: weighted(&d[..9], &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == d[9],
        birth_date: day(&d, 0, century, raised),
        sex: odd_is_male(d[8] + 1),
    })
}

/// Eight digits and a letter, or a foreigner's `X`, `Y` or `Z`, seven digits and a letter; `X`, `Y`, `Z` count as 0, 1
/// and 2. The letter is that of the number modulo 23 in `TRWAGMYFPDXBNJZSQVHLCKE` (Royal Decree 1553/2005).
fn spanish(text: &str) -> Option<PersonalNumber> {
    let (number, letter) = text.split_at_checked(8).filter(|(_, letter)| letter.len() == 1)?;
    let number = match number.split_at(1) {
        ("X", rest) => digits(rest)?,
        ("Y", rest) => 10_000_000 + digits(rest)?,
        ("Z", rest) => 20_000_000 + digits(rest)?,
        _ => digits(number)?,
    };
    let right = b"TRWAGMYFPDXBNJZSQVHLCKE"[usize::try_from(number % 23).ok()?];
    let letter = letter.bytes().next().filter(u8::is_ascii_uppercase)?;
    Some(PersonalNumber { text: text.to_owned(), holds: letter == right, birth_date: None, sex: Sex::Unspecified })
}

/// `GYYMMDDNNNC`: G odd for men, 1 and 2 from 1800, 3 and 4 from 1900, 5 and 6 from 2000; weights 1 to 9 and 1 modulo
/// 11, or, if that gives 10, 3 to 9 and 1 to 3, 0 for 10.
fn baltic(text: &str) -> Option<PersonalNumber> {
    let d = exactly(text, 11)?;
    let first = weighted(&d[..10], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    let second = weighted(&d[..10], &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10;
    let known = (1..=6).contains(&d[0]);
    Some(PersonalNumber {
        text: text.to_owned(),
        holds: d[10] == if first == 10 { second } else { first },
        birth_date: if known { day(&d, 1, 18 + (d[0] - 1) / 2, 0) } else { None },
        sex: if known { odd_is_male(d[0]) } else { Sex::Unspecified },
    })
}

/// `YYMMDDNNNSC`: 80 is added to the month before 1900, 20 since 2000; S odd for men; weights 1, 3, 7, 9 repeated,
/// what is missing to ten.
fn polish(text: &str) -> Option<PersonalNumber> {
    let d = exactly(text, 11)?;
    let (century, raised) = match d[2] / 2 {
        0 => (19, 0),
        1 => (20, 20),
        2 => (21, 40),
        3 => (22, 60),
        _ => (18, 80),
    };
    Some(PersonalNumber {
        text: text.to_owned(),
        holds: (weighted(&d[..10], &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) + d[10]).is_multiple_of(10),
        birth_date: day(&d, 0, century, raised),
        sex: odd_is_male(d[9]),
    })
}

/// `YYYYMMDDNNSC`: S odd for men; the last ten digits obey Luhn's formula.
fn swedish(text: &str) -> Option<PersonalNumber> {
    let d = exactly(text, 12)?;
    Some(PersonalNumber {
        text: text.to_owned(),
        holds: luhn(&text[2..])?.is_multiple_of(10),
        birth_date: day(&d, 2, d[0] * 10 + d[1], 0),
        sex: odd_is_male(d[10]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(number: Option<PersonalNumber>, born: &str, sex: Sex) {
        let number = number.unwrap();
        assert!(number.holds, "{number:?}");
        assert_eq!((number.birth_date, number.sex), (born.parse().ok(), sex), "{number:?}");
    }

    #[test]
    fn numbers_known_to_be_right_hold_and_state_the_birth() {
        check(romanian("1800101221144"), "1980-01-01", Sex::Male);
        check(belgian("90031024409"), "1990-03-10", Sex::Female);
        check(bulgarian("7523169263"), "1875-03-16", Sex::Male);
        check(spanish("12345678Z"), "", Sex::Unspecified);
        check(spanish("X1234567L"), "", Sex::Unspecified);
        check(baltic("37605030299"), "1976-05-03", Sex::Male);
        check(baltic("33309240064"), "1933-09-24", Sex::Male);
        check(polish("44051401359"), "1944-05-14", Sex::Male);
        check(swedish("198703142391"), "1987-03-14", Sex::Male);
    }

    #[test]
    fn a_wrong_digit_is_noticed() {
        for number in [
            romanian("1800101221145"),
            belgian("90031024408"),
            bulgarian("7523169264"),
            spanish("12345678T"),
            baltic("37605030298"),
            polish("44051401358"),
            swedish("198703142392"),
        ] {
            assert!(!number.unwrap().holds);
        }
        assert_eq!(spanish("1234567Z"), None);
        assert_eq!(polish("4405140135<"), None);
    }
}
