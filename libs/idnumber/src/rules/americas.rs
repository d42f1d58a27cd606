//! Brazil, Chile, Argentina, Uruguay, Peru, Ecuador, Colombia, Mexico, the Dominican Republic, Cuba, the United States,
//! Canada, and Australia.

use crate::number::{Number, digits, holds, two, value};
use crate::sums::{luhn, weighted};
use crate::{Birth, Date, Facts, Holder, Why};

/// CPF: eight digits, one of the fiscal region, and two check digits, weights 10 to 2 and 11 to 2 modulo 11, remainders
/// below two giving zero (Receita Federal, Brazil). Eleven equal digits are never given.
pub(crate) fn cpf(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    holds(digits.iter().any(|digit| *digit != digits[0]), Why::Reserved)?;
    let check = |rest: u32| if rest < 2 { 0 } else { 11 - rest };
    let first = check(weighted(&digits[..9], &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    let second = check(weighted(&digits[..10], &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    holds(u32::from(digits[9]) == first && u32::from(digits[10]) == second, Why::CheckDigit)?;
    let regions =
        ["RS", "DF GO MS MT TO", "AC AM AP PA RO RR", "CE MA PI", "AL PB PE RN", "BA SE", "MG", "ES RJ", "SP", "PR SC"];
    Ok(Facts::checked("CPF", &number.plain).in_region(Some(regions[usize::from(digits[8])])))
}

/// RUN or RUT: seven or eight digits and a check character 0 to 9 or K, weights 2 to 7 from the right modulo 11
/// (Registro Civil and Servicio de Impuestos Internos, Chile).
pub(crate) fn rut(number: &Number, _today: Date) -> Result<Facts, Why> {
    holds((8..=9).contains(&number.plain.len()) && number.plain.is_ascii(), Why::Shape)?;
    let full = format!("{:0>9}", number.plain);
    let digits: [u8; 8] = digits(&full[..8])?;
    holds(value(&digits) > 0, Why::Reserved)?;
    let check = match 11 - weighted(&digits, &[3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
        11 => "0".to_owned(),
        10 => "K".to_owned(),
        digit => digit.to_string(),
    };
    holds(full[8..].bytes().all(|byte| byte.is_ascii_digit() || byte == b'K'), Why::Shape)?;
    holds(full[8..] == check, Why::CheckDigit)?;
    let holder = if value(&digits) < 50_000_000 { Holder::Person } else { Holder::Organisation };
    Ok(Facts::checked("RUT", &number.plain).held_by(holder))
}

/// CUIT and CUIL: two digits for the kind of holder, the eight of the DNI, and a check digit, weights 5, 4, 3, 2, 7, 6,
/// 5, 4, 3, 2 modulo 11 (AFIP and ANSES, Argentina). 20 are men and 27 women unless their check digit would be ten;
/// then both have 23.
pub(crate) fn cuit(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    let kind = two(&digits, 0);
    let holder = match kind {
        20 | 23..=27 => Holder::Person,
        30 | 33 | 34 => Holder::Organisation,
        50 | 51 | 55 => Holder::Foreigner,
        _ => return Err(Why::Reserved),
    };
    let due = match 11 - weighted(&digits[..10], &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
        11 => 0,
        10 => 9,
        due => due,
    };
    holds(u32::from(digits[10]) == due, Why::CheckDigit)?;
    let facts = Facts::checked("CUIT", &number.plain).held_by(holder);
    Ok(match kind {
        20 => facts.male(true),
        27 => facts.male(false),
        _ => facts,
    })
}

/// DNI of Argentina: seven or eight digits without a check digit (RENAPER).
pub(crate) fn argentine_dni(number: &Number, _today: Date) -> Result<Facts, Why> {
    holds((7..=8).contains(&number.plain.len()), Why::Shape)?;
    let full = format!("{:0>8}", number.plain);
    let digits: [u8; 8] = digits(&full)?;
    holds(value(&digits) >= 100_000, Why::Reserved)?;
    Ok(Facts::shaped("DNI", &number.plain))
}

/// Cédula de identidad of Uruguay: six or seven digits and a check digit, weights 2, 9, 8, 7, 6, 3, 4 modulo 10
/// (Dirección Nacional de Identificación Civil).
pub(crate) fn uruguayan(number: &Number, _today: Date) -> Result<Facts, Why> {
    holds((7..=8).contains(&number.plain.len()), Why::Shape)?;
    let full = format!("{:0>8}", number.plain);
    let digits: [u8; 8] = digits(&full)?;
    holds(value(&digits[..7]) > 0, Why::Reserved)?;
    holds(weighted(&digits, &[2, 9, 8, 7, 6, 3, 4, 1]).is_multiple_of(10), Why::CheckDigit)?;
    Ok(Facts::checked("cédula de identidad", &number.plain))
}

/// DNI of Peru: eight digits, and often a check digit or letter after them, weights 3, 2, 7, 6, 5, 4, 3, 2 modulo 11
/// (RENIEC).
pub(crate) fn peruvian(number: &Number, _today: Date) -> Result<Facts, Why> {
    let head: [u8; 8] = digits(number.plain.get(..8).ok_or(Why::Shape)?)?;
    let rest = (weighted(&head, &[3, 2, 7, 6, 5, 4, 3, 2]) % 11) as usize;
    match number.plain.as_bytes()[8..] {
        [] => Ok(Facts::shaped("DNI", &number.plain)),
        [check] if check.is_ascii_digit() || (b'A'..=b'K').contains(&check) => {
            holds(b"65432110987"[rest] == check || b"KJIHGFEDCBA"[rest] == check, Why::CheckDigit)?;
            Ok(Facts::checked("DNI", &number.plain))
        }
        _ => Err(Why::Shape),
    }
}

/// Cédula of Ecuador: two digits of the province (01 to 24, 30 abroad), a digit up to six, six more and Luhn's check
/// digit (Registro Civil).
pub(crate) fn ecuadorian(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 10] = number.digits()?;
    let province = two(&digits, 0);
    holds(matches!(province, 1..=24 | 30) && digits[2] <= 6, Why::Reserved)?;
    holds(luhn(&digits), Why::CheckDigit)?;
    Ok(Facts::checked("cédula de identidad", &number.plain).in_region(number.plain.get(..2)))
}

/// NIT: up to nine digits or a cédula of ten, and a check digit, weights 3, 7, 13, 17, 19, 23, 29, 37, 41, 43 from the
/// right modulo 11, remainders below two standing for themselves (DIAN, Orden Administrativa 4/1989 of Colombia).
pub(crate) fn colombian_nit(number: &Number, _today: Date) -> Result<Facts, Why> {
    holds((8..=11).contains(&number.plain.len()), Why::Shape)?;
    let full = format!("{:0>11}", number.plain);
    let digits: [u8; 11] = digits(&full)?;
    let rest = weighted(&digits[..10], &[43, 41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
    holds(value(&digits) > 0, Why::Reserved)?;
    holds(u32::from(digits[10]) == if rest < 2 { rest } else { 11 - rest }, Why::CheckDigit)?;
    Ok(Facts::checked("NIT", &number.plain))
}

/// Cédula de ciudadanía: six to eight digits, or ten that begin with 1, without a check digit (Registraduría Nacional,
/// Colombia).
pub(crate) fn colombian_cedula(number: &Number, _today: Date) -> Result<Facts, Why> {
    let ten = number.plain.len() == 10 && number.plain.starts_with('1');
    holds(ten || (6..=8).contains(&number.plain.len()), Why::Shape)?;
    let full = format!("{:0>10}", number.plain);
    let digits: [u8; 10] = digits(&full)?;
    holds(value(&digits) >= 10_000, Why::Reserved)?;
    Ok(Facts::shaped("cédula de ciudadanía", &number.plain))
}

/// The states of Mexico by their letters in the CURP; `NE` is born abroad.
const ENTIDADES: [&str; 33] = [
    "AS", "BC", "BS", "CC", "CL", "CM", "CS", "CH", "DF", "DG", "GT", "GR", "HG", "JC", "MC", "MN", "MS", "NT", "NL",
    "OC", "PL", "QT", "QR", "SP", "SL", "SR", "TC", "TS", "TL", "VZ", "YN", "ZS", "NE",
];

/// CURP: four letters of the name, `YYMMDD`, H men, M women or X, two letters of the state of birth, three consonants,
/// a digit (born until 1999) or letter (since), and a check digit, weights 18 to 2 modulo 10 over the alphabet with Ñ
/// (Instructivo normativo of RENAPO, Diario Oficial 18 October 2021, Mexico).
pub(crate) fn curp(number: &Number, today: Date) -> Result<Facts, Why> {
    // Ñ is written X in names, so a CURP is ASCII.
    let bytes: &[u8; 18] = number.plain.as_bytes().try_into().map_err(|_| Why::Shape)?;
    let letters = |from: usize, to: usize| bytes[from..to].iter().all(u8::is_ascii_uppercase);
    let shape = letters(0, 4) && letters(10, 16) && bytes.iter().all(u8::is_ascii_alphanumeric);
    holds(shape && bytes[17].is_ascii_digit(), Why::Shape)?;
    let six: [u8; 6] = digits(&number.plain[4..10])?;
    let century = if bytes[16].is_ascii_digit() { 1900 } else { 2000 };
    let birth = Birth::on(century + u16::from(two(&six, 0)), two(&six, 2), two(&six, 4), today)?;
    let state = &number.plain[11..13];
    holds(matches!(bytes[10], b'H' | b'M' | b'X') && ENTIDADES.contains(&state), Why::Reserved)?;
    let of = |byte: u8| match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A'..=b'N' => u32::from(byte - b'A') + 10,
        // Ñ stands between N and O.
        _ => u32::from(byte - b'A') + 11,
    };
    let sum: u32 = bytes[..17].iter().zip((2..=18).rev()).map(|(byte, weight)| of(*byte) * weight).sum();
    holds(u32::from(bytes[17] - b'0') == (10 - sum % 10) % 10, Why::CheckDigit)?;
    let facts = Facts::checked("CURP", &number.plain).born(birth).in_region(Some(state));
    Ok(match bytes[10] {
        b'H' => facts.male(true),
        b'M' => facts.male(false),
        _ => facts,
    })
}

/// Cédula of the Dominican Republic: eleven digits with Luhn's check digit (Junta Central Electoral). Some old ones do
/// not hold.
pub(crate) fn dominican(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    holds(value(&digits) > 0, Why::Reserved)?;
    holds(luhn(&digits), Why::CheckDigit)?;
    Ok(Facts::checked("cédula de identidad y electoral", &number.plain))
}

/// Número de identidad: `YYMMDDCNNGN`, `C` 0 to 5 for the 20th and 6 to 8 for the 21st century, 9 for the 19th, `G`
/// even for men (Ministry of the Interior, Cuba). The rule of the last digit is not public.
pub(crate) fn cuban(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    let century = match digits[6] {
        0..=5 => 1900,
        6..=8 => 2000,
        _ => 1800,
    };
    let birth = Birth::on(century + u16::from(two(&digits, 0)), two(&digits, 2), two(&digits, 4), today)?;
    Ok(Facts::shaped("número de identidad", &number.plain).born(birth).male(digits[9].is_multiple_of(2)))
}

/// Social security number: `AAA-GG-SSSS` without a check digit; no part is zero, and areas 666 and 900 to 999 are never
/// given (Social Security Administration, POMS RM 10201.035). Three numbers were printed in advertisements.
pub(crate) fn ssn(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 9] = number.digits()?;
    let (area, group, serial) = (value(&digits[..3]), value(&digits[3..5]), value(&digits[5..]));
    let never = matches!(area, 0 | 666 | 900..) || group == 0 || serial == 0;
    let advertised = [78_051_120, 219_099_999, 457_555_462].contains(&value(&digits));
    holds(!never && !advertised, Why::Reserved)?;
    Ok(Facts::shaped("social security number", &number.plain))
}

/// ITIN: nine digits, the first 9, the fourth and fifth 50 to 65, 70 to 88, 90 to 92 or 94 to 99 (Internal Revenue
/// Service, IRM 3.21.263). No check digit.
pub(crate) fn itin(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 9] = number.digits()?;
    holds(digits[0] == 9 && matches!(two(&digits, 3), 50..=65 | 70..=88 | 90..=92 | 94..=99), Why::Reserved)?;
    Ok(Facts::shaped("ITIN", &number.plain).held_by(Holder::Foreigner))
}

/// Social insurance number: nine digits with Luhn's check digit; 0 and 8 never begin one, 9 is for temporary residents
/// (Employment and Social Development Canada, *SIN Code of Practice*).
pub(crate) fn sin(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 9] = number.digits()?;
    holds(!matches!(digits[0], 0 | 8), Why::Reserved)?;
    holds(luhn(&digits), Why::CheckDigit)?;
    let region = match digits[0] {
        1 => Some("Atlantic provinces"),
        2 | 3 => Some("Quebec"),
        4 | 5 => Some("Ontario"),
        6 => Some("Prairie provinces"),
        7 => Some("Pacific region"),
        _ => None,
    };
    let holder = if digits[0] == 9 { Holder::Temporary } else { Holder::Person };
    Ok(Facts::checked("social insurance number", &number.plain).in_region(region).held_by(holder))
}

/// Tax file number: nine digits, weights 1, 4, 3, 7, 5, 8, 6, 9, 10, divisible by eleven (Australian Taxation Office).
pub(crate) fn tfn(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 9] = number.digits()?;
    holds(value(&digits) > 0, Why::Reserved)?;
    holds(weighted(&digits, &[1, 4, 3, 7, 5, 8, 6, 9, 10]).is_multiple_of(11), Why::CheckDigit)?;
    Ok(Facts::checked("tax file number", &number.plain))
}
