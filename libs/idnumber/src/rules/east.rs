//! Ukraine, Russia, Kazakhstan.

use crate::number::{Number, holds, two, value};
use crate::sums::weighted;
use crate::{Birth, Date, Facts, Why};

/// РНОКПП: five digits count the days since 31 December 1899, four more, of which the last is odd for men, and a check
/// digit with the weights −1, 5, 7, 9, 4, 6, 10, 5, 7 modulo 11 and 10 (State Tax Service of Ukraine).
pub(crate) fn rnokpp(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 10] = number.digits()?;
    let days = value(&digits[..5]) as u32;
    holds(days > 0, Why::Reserved)?;
    let date = Date::new(1899, 12, 31).and_then(|day| day.plus(days)).ok_or(Why::Date)?;
    holds(date <= today, Why::Future)?;
    // Ten is minus one modulo eleven.
    let sum = weighted(&digits[..9], &[10, 5, 7, 9, 4, 6, 10, 5, 7]);
    holds(u32::from(digits[9]) == sum % 11 % 10, Why::CheckDigit)?;
    Ok(Facts::checked("РНОКПП", &number.plain).born(date.into()).odd_is_male(digits[8]))
}

/// ИНН of a person: two digits of the region, two of the office, six more and two check digits modulo 11 and 10
/// (Federal Tax Service of Russia). The region is the code of the subject that gave it.
pub(crate) fn inn(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 12] = number.digits()?;
    holds(two(&digits, 0) > 0, Why::Reserved)?;
    let first = weighted(&digits[..10], &[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10;
    let second = weighted(&digits[..11], &[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10;
    holds(u32::from(digits[10]) == first && u32::from(digits[11]) == second, Why::CheckDigit)?;
    Ok(Facts::checked("ИНН", &number.plain).in_region(number.plain.get(..2)))
}

/// СНИЛС: nine digits and two check digits, the sum with the weights 9 to 1 modulo 101, a hundred counting as zero;
/// numbers up to 001-001-998 have none (Social Fund of Russia).
pub(crate) fn snils(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    holds(value(&digits[..9]) > 0, Why::Reserved)?;
    if value(&digits[..9]) <= 1_001_998 {
        return Ok(Facts::shaped("СНИЛС", &number.plain));
    }
    let sum = weighted(&digits[..9], &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100;
    holds(value(&digits[9..]) == u64::from(sum), Why::CheckDigit)?;
    Ok(Facts::checked("СНИЛС", &number.plain))
}

/// ЖСН (ИИН): `YYMMDDGNNNNC`; `G` odd for men: 1 and 2 the 19th century, 3 and 4 the 20th, 5 and 6 the 21st (Law 223 of
/// 12 January 2007 of Kazakhstan on national registers of identification numbers). The weights 1 to 11 modulo 11; where
/// that gives ten, 3 to 11, 1 and 2; numbers that give ten again are not used. Foreigners may have `G` 0.
pub(crate) fn zhsn(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 12] = number.digits()?;
    let (year, month, day) = (two(&digits, 0), two(&digits, 2), two(&digits, 4));
    let birth = match digits[6] {
        0 => Birth::latest(year, month, day, today)?,
        century @ 1..=6 => Birth::on(1800 + 100 * u16::from((century - 1) / 2) + u16::from(year), month, day, today)?,
        _ => return Err(Why::Reserved),
    };
    let first = weighted(&digits[..11], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
    let second = weighted(&digits[..11], &[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
    holds(u32::from(digits[11]) == if first < 10 { first } else { second }, Why::CheckDigit)?;
    let facts = Facts::checked("ЖСН", &number.plain).born(birth);
    Ok(if digits[6] == 0 { facts.held_by(crate::Holder::Foreigner) } else { facts.odd_is_male(digits[6]) })
}
