//! Finland, Sweden, Norway, Denmark, Iceland.

use crate::number::{Number, digits, holds, two, value};
use crate::sums::{luhn, weighted};
use crate::{Birth, Date, Facts, Holder, Proof, Why};

/// Signs between day of birth and serial number, and the century they stand for (Digital and Population Data Services
/// Agency of Finland; the letters but A are in force since 2023).
const SIGNS: [(char, u16); 13] = [
    ('+', 1800),
    ('-', 1900),
    ('Y', 1900),
    ('X', 1900),
    ('W', 1900),
    ('V', 1900),
    ('U', 1900),
    ('A', 2000),
    ('B', 2000),
    ('C', 2000),
    ('D', 2000),
    ('E', 2000),
    ('F', 2000),
];

/// Henkilötunnus: `DDMMYY`, a sign, `NNN` (odd for men), and a character that is the nine digits modulo 31 (Digital and
/// Population Data Services Agency, *The personal identity code*). 002 to 899 are given; 900 to 999 serve tests.
pub(crate) fn henkilotunnus(number: &Number, today: Date) -> Result<Facts, Why> {
    let text = &number.signed;
    let shape = || {
        let mut characters = text.chars().skip(6);
        let (date, rest) = text.split_at_checked(6)?;
        let sign = characters.next()?;
        let (serial, check) = rest.get(sign.len_utf8()..)?.split_at_checked(3)?;
        Some((date, sign, serial, check))
    };
    let (date, sign, serial, check) = shape().ok_or(Why::Shape)?;
    let date: [u8; 6] = digits(date)?;
    let serial: [u8; 3] = digits(serial)?;
    let (_, century) = SIGNS.iter().find(|(known, _)| *known == sign).ok_or(Why::Shape)?;
    let [check] = check.as_bytes() else { return Err(Why::Shape) };
    holds((2..=899).contains(&value(&serial)), Why::Reserved)?;
    let birth = Birth::on(century + u16::from(two(&date, 4)), two(&date, 2), two(&date, 0), today)?;
    let rest = (value(&date) * 1000 + value(&serial)) % 31;
    holds(b"0123456789ABCDEFHJKLMNPRSTUVWXY"[rest as usize] == *check, Why::CheckDigit)?;
    Ok(Facts::checked("henkilötunnus", text).born(birth).odd_is_male(serial[2]))
}

/// Personnummer: `YYMMDD-NNNC`, also with four digits of the year; `+` for whoever turns a hundred in this year or has;
/// the third of `NNN` odd for men; Luhn's check digit without the century (Folkbokföringslagen 1991:481, 18 §;
/// Skatteverket SKV 704). Samordningsnummer add sixty to the day (18 a §).
pub(crate) fn personnummer(number: &Number, today: Date) -> Result<Facts, Why> {
    let plus = number.plain.contains('+');
    let plain = number.plain.replacen('+', "", 1);
    let (century, short) = match plain.len() {
        10 => (None, plain.as_str()),
        12 => (Some(value(&digits::<2>(plain.get(..2).ok_or(Why::Shape)?)?)), plain.get(2..).ok_or(Why::Shape)?),
        _ => return Err(Why::Shape),
    };
    let digits: [u8; 10] = digits(short)?;
    let (year, month, day) = (two(&digits, 0), two(&digits, 2), two(&digits, 4));
    let coordinated = day > 60;
    let day = if coordinated { day - 60 } else { day };
    let birth = match century {
        Some(century) => Birth::on(century as u16 * 100 + u16::from(year), month, day, today)?,
        None => {
            // Who turns a hundred in the year of the reference has `+` all year long.
            let end = Date::new(today.year(), 12, 31).ok_or(Why::Date)?;
            let latest = Birth::latest(year, month, day, if plus { end } else { today })?;
            let age = if plus { 100 } else { 0 };
            let year = latest.year.and_then(|year| year.checked_sub(age)).ok_or(Why::Date)?;
            Birth::on(year, month, day, today)?
        }
    };
    holds(luhn(&digits), Why::CheckDigit)?;
    let kind = if coordinated { "samordningsnummer" } else { "personnummer" };
    let holder = if coordinated { Holder::Temporary } else { Holder::Person };
    Ok(Facts::checked(kind, number.signed.clone()).born(birth).odd_is_male(digits[8]).held_by(holder))
}

/// Fødselsnummer: `DDMMYYNNNCC`, the third of `NNN` odd for men, the century by `NNN` (Forskrift om folkeregistrering
/// 2017, § 2-2-1; Skatteetaten). D-numbers add forty to the day. Both check digits are weighted sums modulo 11; from
/// 2032 on the first will be looser, which no number needs yet.
pub(crate) fn fodselsnummer(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    let (day, month, year) = (two(&digits, 0), two(&digits, 2), u16::from(two(&digits, 4)));
    let temporary = day > 40;
    let century = match (value(&digits[6..9]), year) {
        (0..500, _) => 1900,
        (500..750, 54..) => 1800,
        (500..1000, ..40) => 2000,
        (900..1000, 40..) => 1900,
        _ => return Err(Why::Reserved),
    };
    let birth = Birth::on(century + year, month, if temporary { day - 40 } else { day }, today)?;
    let first = weighted(&digits[..10], &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]);
    let second = weighted(&digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    holds(first.is_multiple_of(11) && second.is_multiple_of(11), Why::CheckDigit)?;
    let kind = if temporary { "D-nummer" } else { "fødselsnummer" };
    let holder = if temporary { Holder::Temporary } else { Holder::Person };
    Ok(Facts::checked(kind, &number.plain).born(birth).odd_is_male(digits[8]).held_by(holder))
}

/// CPR-nummer: `DDMMYY-SSSS`, the last digit odd for men, the century by the seventh digit (CPR-kontoret,
/// *Personnummeret i CPR*). Since 2007 numbers are given that do not hold modulo 11, so one that does not is no fault:
/// it proves its shape alone.
pub(crate) fn cpr(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 10] = number.digits()?;
    let year = u16::from(two(&digits, 4));
    let century = match (digits[6], year) {
        (0..=3, _) => 1900,
        (4 | 9, ..=36) => 2000,
        (4 | 9, _) => 1900,
        (_, ..=57) => 2000,
        _ => 1800,
    };
    let birth = Birth::on(century + year, two(&digits, 2), two(&digits, 0), today)?;
    let sum = weighted(&digits, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    let proof = if sum.is_multiple_of(11) { Proof::CheckDigits } else { Proof::Shape };
    Ok(Facts { proof, ..Facts::checked("CPR-nummer", &number.plain) }.born(birth).odd_is_male(digits[9]))
}

/// Kennitala: `DDMMYY-NNCM`, `C` by the weights 3, 2, 7, 6, 5, 4, 3, 2 modulo 11, `M` 8, 9 or 0 for the century
/// (Registers Iceland, *Id numbers*). Organisations add forty to the day.
pub(crate) fn kennitala(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 10] = number.digits()?;
    let century = match digits[9] {
        8 => 1800,
        9 => 1900,
        0 => 2000,
        _ => return Err(Why::Reserved),
    };
    let day = two(&digits, 0);
    let organisation = day > 40;
    let year = century + u16::from(two(&digits, 4));
    let birth = Birth::on(year, two(&digits, 2), if organisation { day - 40 } else { day }, today)?;
    holds(weighted(&digits, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11), Why::CheckDigit)?;
    let facts = Facts::checked("kennitala", &number.plain);
    Ok(if organisation { facts.held_by(Holder::Organisation) } else { facts.born(birth) })
}
