//! Italy, Spain, Portugal, Malta.

use crate::number::{Number, digits, holds, value};
use crate::sums::{luhn, weighted};
use crate::{Birth, Date, Facts, Holder, Why};

/// What a character at an odd place counts, 0 to 9 and A to Z alike (Decree of the Ministry of Finance of Italy, 23
/// December 1976, table B).
const ODD: [u32; 26] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// The letters that stand for the digits 0 to 9 where two people would have the same code (omocodia).
const OMOCODIA: &[u8; 10] = b"LMNPQRSTUV";

/// The letters of the months.
const MONTHS: &[u8; 12] = b"ABCDEHLMPRST";

/// The places of digits, of which any may be a letter of omocodia.
const PLACES: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];

/// Codice fiscale: three letters each of the family name and the first name, two digits of the year, a letter for the
/// month, the day (plus 40 for women), a letter and three digits of the municipality, and a check letter (the same
/// decree). The region is the municipality's code.
pub(crate) fn codice_fiscale(number: &Number, today: Date) -> Result<Facts, Why> {
    let bytes: &[u8; 16] = number.plain.as_bytes().try_into().map_err(|_| Why::Shape)?;
    holds(bytes.iter().all(u8::is_ascii_alphanumeric), Why::Shape)?;
    let mut plain = *bytes;
    for at in PLACES {
        let letter = OMOCODIA.iter().position(|letter| *letter == bytes[at]);
        if let Some(digit) = letter {
            plain[at] = b'0' + digit as u8;
        }
    }
    let letters = [0, 1, 2, 3, 4, 5, 8, 11, 15];
    let shape =
        letters.iter().all(|at| plain[*at].is_ascii_uppercase()) && PLACES.iter().all(|at| plain[*at].is_ascii_digit());
    holds(shape, Why::Shape)?;
    let pair = |at: usize| (plain[at] - b'0') * 10 + plain[at + 1] - b'0';
    let month = MONTHS.iter().position(|letter| *letter == plain[8]).ok_or(Why::Date)?;
    let day = pair(9);
    let birth = Birth::latest(pair(6), month as u8 + 1, day % 40, today)?;
    let at = |byte: u8| usize::from(if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' });
    let sum: u32 = bytes[..15]
        .iter()
        .enumerate()
        // Places count from one, so the first is odd.
        .map(|(place, byte)| if place % 2 == 0 { ODD[at(*byte)] } else { at(*byte) as u32 })
        .sum();
    holds(u32::from(bytes[15] - b'A') == sum % 26, Why::CheckDigit)?;
    let place = String::from_utf8_lossy(&plain[11..15]).into_owned();
    Ok(Facts::checked("codice fiscale", &number.plain).born(birth).male(day < 40).in_region(Some(&place)))
}

/// Codice fiscale provvisorio: eleven digits with Luhn's check digit, until a person gets the one of sixteen
/// characters; the numbers of organisations look the same (Decree of the President of Italy 605/1973; Agenzia delle
/// Entrate).
pub(crate) fn codice_provvisorio(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    holds(value(&digits) > 0, Why::Reserved)?;
    holds(luhn(&digits), Why::CheckDigit)?;
    Ok(Facts::checked("codice fiscale provvisorio", &number.plain).held_by(Holder::Temporary))
}

/// The letters by the number modulo 23 (Real Decreto 1553/2005 and Orden INT/2058/2008 of Spain).
const DNI: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";

fn spanish(first: u64, seven: &str, letter: &str) -> Result<bool, Why> {
    let [letter] = letter.as_bytes() else { return Err(Why::Shape) };
    holds(letter.is_ascii_uppercase(), Why::Shape)?;
    let digits: [u8; 7] = digits(seven)?;
    Ok(DNI[((first * 10_000_000 + value(&digits)) % 23) as usize] == *letter)
}

/// DNI: eight digits and the letter of their remainder modulo 23. Fewer digits are filled with zeros.
pub(crate) fn dni(number: &Number, _today: Date) -> Result<Facts, Why> {
    let full = format!("{:0>9}", number.plain);
    let (first, rest) = full.split_at_checked(1).ok_or(Why::Shape)?;
    let (seven, letter) = rest.split_at_checked(7).ok_or(Why::Shape)?;
    let [first] = digits::<1>(first)?;
    holds(spanish(first.into(), seven, letter)?, Why::CheckDigit)?;
    Ok(Facts::checked("DNI", full))
}

/// NIE: X, Y or Z, which count as 0, 1 and 2, seven digits and the letter; also the NIF of children (K), Spaniards
/// abroad (L) and foreigners without a NIE (M), whose first letter counts nothing (Real Decreto 1065/2007, art. 19 and
/// 20).
pub(crate) fn nie(number: &Number, _today: Date) -> Result<Facts, Why> {
    let (first, rest) = number.plain.split_at_checked(1).ok_or(Why::Shape)?;
    let (seven, letter) = rest.split_at_checked(7).ok_or(Why::Shape)?;
    let (value, kind, holder) = match first {
        "X" => (0, "NIE", Holder::Foreigner),
        "Y" => (1, "NIE", Holder::Foreigner),
        "Z" => (2, "NIE", Holder::Foreigner),
        "M" => (0, "NIF", Holder::Foreigner),
        "K" | "L" => (0, "NIF", Holder::Person),
        _ => return Err(Why::Shape),
    };
    holds(spanish(value, seven, letter)?, Why::CheckDigit)?;
    Ok(Facts::checked(kind, &number.plain).held_by(holder))
}

/// NIF: eight digits and a check digit with the weights 9 to 2 modulo 11, ten counting as zero; 1 to 3 and 45 are
/// persons (Decreto-Lei 14/2013 of Portugal).
pub(crate) fn nif(number: &Number, _today: Date) -> Result<Facts, Why> {
    let plain = number.plain.strip_prefix("PT").unwrap_or(&number.plain);
    let digits: [u8; 9] = digits(plain)?;
    holds(digits[0] != 0, Why::Reserved)?;
    let rest = weighted(&digits[..8], &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    holds(u32::from(digits[8]) == if rest < 2 { 0 } else { 11 - rest }, Why::CheckDigit)?;
    let person = matches!((digits[0], digits[1]), (1..=3, _) | (4, 5));
    let holder = if person { Holder::Person } else { Holder::Organisation };
    Ok(Facts::checked("NIF", plain).held_by(holder))
}

/// Número de documento of the Cartão de Cidadão: eight digits of the civil number, one digit, two letters or digits of
/// the card and a check digit; Luhn, letters counting 10 to 35 (Agência para a Modernização Administrativa, *Validação
/// de Número de Documento do Cartão de Cidadão*, 2009). A doubled value above nine loses nine, as letters do.
pub(crate) fn cartao_de_cidadao(number: &Number, _today: Date) -> Result<Facts, Why> {
    let bytes: &[u8; 12] = number.plain.as_bytes().try_into().map_err(|_| Why::Shape)?;
    let shape = bytes[..9].iter().all(u8::is_ascii_digit)
        && bytes[9..11].iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && bytes[11].is_ascii_digit();
    holds(shape, Why::Shape)?;
    let sum: u32 = bytes
        .iter()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let value = u32::from(if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' + 10 });
            match at % 2 {
                0 => value,
                _ if value * 2 > 9 => value * 2 - 9,
                _ => value * 2,
            }
        })
        .sum();
    holds(sum.is_multiple_of(10), Why::CheckDigit)?;
    Ok(Facts::checked("número de documento", &number.plain))
}

/// The number of the Maltese identity card: up to seven digits and a letter, M or L for the 20th and 21st century in
/// Malta, G and H in Gozo, A foreigners, P and B persons born abroad (Identità, Malta). No check digit; the two last
/// digits before the letter are the year of registration, which is that of birth only for those born there.
pub(crate) fn maltese(number: &Number, _today: Date) -> Result<Facts, Why> {
    let full = format!("{:0>8}", number.plain);
    let (head, letter) = full.split_at_checked(7).ok_or(Why::Shape)?;
    let seven: [u8; 7] = digits(head)?;
    holds(value(&seven) > 0, Why::Reserved)?;
    let holder = match letter {
        "M" | "L" | "G" | "H" | "P" | "B" | "Z" => Holder::Person,
        "A" => Holder::Foreigner,
        _ => return Err(Why::Shape),
    };
    Ok(Facts::shaped("ID card number", full).held_by(holder))
}
