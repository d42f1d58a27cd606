//! Lithuania, Latvia, Estonia.

use crate::number::{Number, holds, two};
use crate::sums::weighted;
use crate::{Birth, Date, Facts, Why};

/// The check digit that Lithuania and Estonia share (Estonian standard EVS 585:2007): the weights 1 to 9 and 1, modulo
/// 11; where that gives ten, the weights 3 to 9 and 1 to 3; where that gives ten again, zero.
fn two_rounds(digits: &[u8; 11]) -> bool {
    let first = weighted(&digits[..10], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    let second = weighted(&digits[..10], &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
    u32::from(digits[10]) == if first < 10 { first } else { second % 10 }
}

/// The day of birth where the first digit tells century and sex: 1 and 2 the 19th, 3 and 4 the 20th, and so on.
fn by_century(digits: &[u8; 11], today: Date) -> Result<Birth, Why> {
    let century = 1800 + 100 * u16::from((digits[0] - 1) / 2);
    Birth::on(century + u16::from(two(digits, 1)), two(digits, 3), two(digits, 5), today)
}

/// Asmens kodas: `GYYMMDDNNNC`, `G` odd for men (Law on the Population Register of the Republic of Lithuania, art. 8).
/// Codes that begin with 9 say nothing about their holder.
pub(crate) fn asmens_kodas(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    holds((1..=6).contains(&digits[0]) || digits[0] == 9, Why::Reserved)?;
    let facts = Facts::checked("asmens kodas", &number.plain);
    let facts = match digits[0] {
        9 => facts,
        _ => facts.born(by_century(&digits, today)?).odd_is_male(digits[0]),
    };
    holds(two_rounds(&digits), Why::CheckDigit)?;
    Ok(facts)
}

/// Isikukood: `GYYMMDDNNNC` (EVS 585:2007).
pub(crate) fn isikukood(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    holds((1..=8).contains(&digits[0]), Why::Reserved)?;
    let birth = by_century(&digits, today)?;
    holds(two_rounds(&digits), Why::CheckDigit)?;
    Ok(Facts::checked("isikukood", &number.plain).born(birth).odd_is_male(digits[0]))
}

/// Personas kods: `DDMMYY-CNNNX`, `C` 0 for the 19th century, 1 for the 20th, 2 for the 21st (Cabinet regulation of
/// Latvia on personal codes); since July 2017 `32` and nine digits that say nothing. The check digit is one plus the
/// sum with the weights 10, 5, 8, 4, 2, 1, 6, 3, 7 and 9, modulo 11 and then 10. The state does not publish that rule;
/// whether codes since 2017 keep it is not known, so they prove their shape alone.
pub(crate) fn personas_kods(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    let kind = "personas kods";
    if digits[0] == 3 && digits[1] >= 2 {
        return Ok(Facts::shaped(kind, &number.plain));
    }
    holds(digits[6] <= 2, Why::Reserved)?;
    let century = 1800 + 100 * u16::from(digits[6]);
    let birth = Birth::on(century + u16::from(two(&digits, 4)), two(&digits, 2), two(&digits, 0), today)?;
    let sum = 1 + weighted(&digits[..10], &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
    holds(u32::from(digits[10]) == sum % 11 % 10, Why::CheckDigit)?;
    Ok(Facts::checked(kind, &number.plain).born(birth))
}
