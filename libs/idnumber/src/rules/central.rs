//! Poland, Czechia, Slovakia, Hungary, Germany, Austria, Switzerland.

use crate::number::{Number, digits, holds, two, value};
use crate::sums::{luhn, mod_11_10, weighted};
use crate::{Birth, Date, Facts, Why};

/// PESEL: `YYMMDDNNNNC`, the century in the month (80 added for the 19th, 20 for the 21st, 40, 60 for later ones), the
/// tenth digit odd for men (Act on population records of Poland, 24 September 2010, art. 15).
pub(crate) fn pesel(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    let month = two(&digits, 2);
    let century = [1900, 2000, 2100, 2200, 1800][usize::from(month / 20)];
    let birth = Birth::on(century + u16::from(two(&digits, 0)), month % 20, two(&digits, 4), today)?;
    holds(weighted(&digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10), Why::CheckDigit)?;
    Ok(Facts::checked("PESEL", &number.plain).born(birth).odd_is_male(digits[9]))
}

/// Rodné číslo: `YYMMDD/NNN` until 1953, `YYMMDD/NNNC` since, the month plus 50 for women, and since 2004 plus 20 where
/// numbers run out (Act 133/2000 of Czechia, § 13; Act 301/1995 of Slovakia, § 2). Ten digits are divisible by eleven;
/// until 1985 some were given whose first nine give ten modulo eleven and that end in zero.
pub(crate) fn rodne_cislo(number: &Number, today: Date) -> Result<Facts, Why> {
    let kind = "rodné číslo";
    let (digits, old) = match number.plain.len() {
        9 => (crate::number::digits::<9>(&number.plain)?.to_vec(), true),
        _ => (number.digits::<10>()?.to_vec(), false),
    };
    let year = u16::from(two(&digits, 0));
    let year = match (old, year) {
        (true, 54..) => 1800 + year,
        (false, ..54) => 2000 + year,
        _ => 1900 + year,
    };
    let month = two(&digits, 2);
    let (male, month) = (month < 50, month % 50);
    let month = if month > 20 && year >= 2004 { month - 20 } else { month };
    let birth = Birth::on(year, month, two(&digits, 4), today)?;
    if old {
        return Ok(Facts::shaped(kind, &number.plain).born(birth).male(male));
    }
    let exception = year < 1986 && value(&digits[..9]) % 11 == 10 && digits[9] == 0;
    holds(value(&digits).is_multiple_of(11) || exception, Why::CheckDigit)?;
    Ok(Facts::checked(kind, &number.plain).born(birth).male(male))
}

/// Személyi azonosító: `MYYMMDDNNNC` (Act XX of 1996 of Hungary, annex). `M` is odd for men; 1 and 2 are the 20th
/// century, 3 and 4 the 21st; 5 to 8 are foreigners, of whom it says no century. The weights rise from 1 to 10 for
/// whoever was born until 1996, and fall from 10 to 1 since; sums that give ten are not used.
pub(crate) fn szemelyi_szam(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    let (year, month, day) = (u16::from(two(&digits, 1)), two(&digits, 3), two(&digits, 5));
    let born = |century: u16| Birth::on(century + year, month, day, today);
    let birth = match digits[0] {
        1 | 2 => Some(born(1900)?),
        3 | 4 => Some(born(2000)?),
        5..=8 => born(1900).or_else(|_| born(2000)).map(|_| None)?,
        _ => return Err(Why::Reserved),
    };
    let rising = weighted(&digits[..10], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
    let falling = weighted(&digits[..10], &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
    let last = u32::from(digits[10]);
    let right = match birth.and_then(|birth: Birth| birth.year) {
        Some(year) if year > 1996 => last == falling,
        Some(_) => last == rising,
        None => last == rising || last == falling,
    };
    holds(right, Why::CheckDigit)?;
    let facts = Facts::checked("személyi azonosító", &number.plain).odd_is_male(digits[0]);
    Ok(match birth {
        Some(birth) => facts.born(birth),
        None => facts.held_by(crate::Holder::Foreigner),
    })
}

/// Adóazonosító jel: `8`, five digits that count the days since 1 January 1867, three digits, and the sum of each digit
/// times its place, modulo 11 (Act XX of 1996 of Hungary, annex).
pub(crate) fn adoazonosito(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 10] = number.digits()?;
    holds(digits[0] == 8, Why::Shape)?;
    let days = value(&digits[1..6]) as u32;
    let date = Date::new(1867, 1, 1).and_then(|day| day.plus(days)).ok_or(Why::Date)?;
    holds(date <= today, Why::Future)?;
    let sum = weighted(&digits[..9], &[1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
    holds(u32::from(digits[9]) == sum, Why::CheckDigit)?;
    Ok(Facts::checked("adóazonosító jel", &number.plain).born(date.into()))
}

/// Identifikationsnummer: eleven digits, the first not zero; among the first ten one digit stands twice or thrice and
/// the others once at most, thrice never side by side; MOD 11,10 of ISO 7064 (Abgabenordnung § 139b;
/// Steueridentifikationsnummerverordnung; Bundeszentralamt für Steuern).
pub(crate) fn steuer_id(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    let count = |digit: u8| digits[..10].iter().filter(|other| **other == digit).count();
    let counts: Vec<usize> = (0..10).map(count).filter(|count| *count > 1).collect();
    let side_by_side = digits[..10].windows(3).any(|three| three[0] == three[1] && three[1] == three[2]);
    holds(digits[0] != 0 && matches!(counts[..], [2 | 3]) && !side_by_side, Why::Reserved)?;
    holds(mod_11_10(&digits), Why::CheckDigit)?;
    Ok(Facts::checked("Steuer-ID", &number.plain))
}

/// Seriennummer of identity cards and passports: nine characters without vowels and look-alikes, then a check digit by
/// the weights 7, 3, 1 as in machine-readable zones (ICAO Doc 9303-3 §4.9; Bundesministerium des Innern).
pub(crate) fn ausweis(number: &Number, _today: Date) -> Result<Facts, Why> {
    let bytes: &[u8; 10] = number.plain.as_bytes().try_into().map_err(|_| Why::Shape)?;
    let of = |byte: u8| match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        byte if b"CFGHJKLMNPRTVWXYZ".contains(&byte) => Some(u32::from(byte - b'A') + 10),
        _ => None,
    };
    let values: Vec<u32> = bytes.iter().map(|byte| of(*byte)).collect::<Option<_>>().ok_or(Why::Shape)?;
    holds(bytes[9].is_ascii_digit() && bytes[0].is_ascii_uppercase(), Why::Shape)?;
    let sum: u32 = values[..9].iter().zip([7, 3, 1].into_iter().cycle()).map(|(value, weight)| value * weight).sum();
    holds(values[9] == sum % 10, Why::CheckDigit)?;
    Ok(Facts::checked("Seriennummer des Ausweises", &number.plain))
}

/// Versicherungsnummer: two digits of the area, `DDMMYY`, the first letter of the name at birth, two digits (below 50
/// for men), and the sum of cross sums with the weights 2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1 modulo 10, the letter being
/// two digits (Versicherungsnummern-, Kontoführungs- und Versicherungsverlaufsverordnung § 2).
pub(crate) fn versicherungsnummer(number: &Number, today: Date) -> Result<Facts, Why> {
    let (head, rest) = number.plain.split_at_checked(8).ok_or(Why::Shape)?;
    let (letter, tail) = rest.split_at_checked(1).ok_or(Why::Shape)?;
    let letter = letter.as_bytes()[0];
    holds(letter.is_ascii_uppercase(), Why::Shape)?;
    let (head, tail): ([u8; 8], [u8; 3]) = (digits(head)?, digits(tail)?);
    let place = letter - b'A' + 1;
    let all: Vec<u8> = head.iter().copied().chain([place / 10, place % 10]).chain(tail).collect();
    // Days above fifty tell holders of the same day, letter and sex apart when numbers run out.
    let day = two(&head, 2);
    let birth = Birth::latest(two(&head, 6), two(&head, 4), if day > 50 { day - 50 } else { day }, today)?;
    let cross = |product: u32| product / 10 + product % 10;
    let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    let sum: u32 = all.iter().zip(weights).map(|(digit, weight)| cross(u32::from(*digit) * weight)).sum();
    holds(u32::from(tail[2]) == sum % 10, Why::CheckDigit)?;
    Ok(Facts::checked("Versicherungsnummer", &number.plain).born(birth).male(two(&tail, 0) < 50))
}

/// Sozialversicherungsnummer: `NNNCDDMMYY`, `C` by the weights 3, 7, 9 and 5, 8, 4, 2, 1, 6 modulo 11; sums that give
/// ten are not used (Dachverband der Sozialversicherungsträger, Austria). Months 13 to 15 serve when numbers of a day
/// run out.
pub(crate) fn svnr(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 10] = number.digits()?;
    holds(digits[0] != 0, Why::Reserved)?;
    let month = two(&digits, 6);
    let facts = Facts::checked("Sozialversicherungsnummer", &number.plain);
    let facts = match month {
        13..=15 => facts,
        _ => facts.born(Birth::latest(two(&digits, 8), month, two(&digits, 4), today)?),
    };
    let sum = weighted(&digits, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11;
    holds(u32::from(digits[3]) == sum, Why::CheckDigit)?;
    Ok(facts)
}

/// AHV-Nummer: `756`, nine digits, and the check digit of EAN-13: weights 1 and 3 in turn, modulo 10 (AHVG art. 50c;
/// Zentrale Ausgleichsstelle). Liechtenstein uses the same numbers.
pub(crate) fn ahv(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 13] = number.digits()?;
    holds(digits[..3] == [7, 5, 6], Why::Shape)?;
    let sum = weighted(&digits, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]);
    holds(sum.is_multiple_of(10), Why::CheckDigit)?;
    Ok(Facts::checked("AHV-Nummer", &number.plain))
}

/// Matricule: `YYYYMMDDNNN` and two check digits, the first by Luhn over the first eleven, the second by Verhoeff over
/// the same eleven (Law of 19 June 2013 of Luxembourg on the identification of persons).
pub(crate) fn matricule(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 13] = number.digits()?;
    let year = value(&digits[..4]) as u16;
    let birth = Birth::on(year, two(&digits, 4), two(&digits, 6), today)?;
    let mut other = digits[..11].to_vec();
    other.push(digits[12]);
    holds(luhn(&digits[..12]) && crate::sums::verhoeff(&other), Why::CheckDigit)?;
    Ok(Facts::checked("matricule", &number.plain).born(birth))
}
