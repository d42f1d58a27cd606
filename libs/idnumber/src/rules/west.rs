//! France, Belgium, the Netherlands, Ireland, the United Kingdom.

use crate::number::{Number, digits, holds, two, value};
use crate::sums::weighted;
use crate::{Birth, Date, Facts, Holder, Why};

/// Numéro d'inscription au répertoire: sex, year, month, department and municipality of birth, order, and a key of two
/// digits, 97 less the rest modulo 97 (Décret 82-103 of France; INSEE). Corsica's 2A and 2B count as 19 and 18. Months
/// above 12 mean that the month is not known.
pub(crate) fn nir(number: &Number, today: Date) -> Result<Facts, Why> {
    let plain = &number.plain;
    let department = plain.get(5..7).ok_or(Why::Shape)?;
    let counted = match department {
        "2A" => format!("{}19{}", &plain[..5], plain.get(7..).ok_or(Why::Shape)?),
        "2B" => format!("{}18{}", &plain[..5], plain.get(7..).ok_or(Why::Shape)?),
        _ => plain.clone(),
    };
    let digits: [u8; 15] = digits(&counted)?;
    let month = two(&digits, 3);
    // 3 and 4 are numbers for a time, 7 and 8 those of people about to be registered.
    holds(matches!(digits[0], 1..=4 | 7 | 8), Why::Reserved)?;
    holds(matches!(month, 1..=12 | 20..=42 | 50..=99), Why::Date)?;
    let century = today.year() / 100 * 100;
    let year = century + u16::from(two(&digits, 1));
    let known = Some(month).filter(|month| *month <= 12);
    let later = year > today.year() || (year == today.year() && known.unwrap_or(1) > today.month());
    let birth = Birth { year: Some(if later { year - 100 } else { year }), month: known, day: None };
    let key = value(&digits[13..]);
    holds(97 - value(&digits[..13]) % 97 == key, Why::CheckDigit)?;
    let holder = if digits[0] > 2 { Holder::Temporary } else { Holder::Person };
    let facts = Facts::checked("NIR", plain).born(birth).odd_is_male(digits[0]).held_by(holder);
    Ok(facts.in_region(Some(department)))
}

/// Rijksregisternummer: `YYMMDDNNNCC`, `NNN` odd for men, `CC` 97 less the first nine digits modulo 97, with a 2 before
/// them for whoever is born since 2000 (Royal decree of 3 April 1984 of Belgium). Bis-numbers add 20 to the month, or
/// 40 where the sex is known (Royal decree of 8 February 1991). Unknown months and days are zero, or a day above 31
/// where such numbers run out.
pub(crate) fn rijksregisternummer(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    let (year, month, day) = (u16::from(two(&digits, 0)), two(&digits, 2), two(&digits, 4));
    let (first, key) = (value(&digits[..9]), value(&digits[9..]));
    let century = match (97 - first % 97 == key, 97 - (2_000_000_000 + first) % 97 == key) {
        (true, _) => 1900,
        (_, true) => 2000,
        _ => return Err(Why::CheckDigit),
    };
    let (bis, sex_known) = (month >= 20, !(20..40).contains(&month));
    let month = month % 20;
    let birth = match (month, day) {
        (1..=12, 1..=31) => Birth::on(century + year, month, day, today)?,
        _ => {
            holds(month <= 12, Why::Date)?;
            holds(century + year <= today.year(), Why::Future)?;
            Birth { year: Some(century + year), month: Some(month).filter(|month| *month > 0), day: None }
        }
    };
    let kind = if bis { "BIS-nummer" } else { "rijksregisternummer" };
    let facts = Facts::checked(kind, &number.plain).born(birth);
    let facts = if bis { facts.held_by(Holder::Foreigner) } else { facts };
    Ok(if sex_known { facts.odd_is_male(digits[8]) } else { facts })
}

/// Burgerservicenummer: nine digits, weights 9 to 2 and −1, divisible by eleven; eight digits are filled with a zero
/// (Logisch ontwerp BSN, the Netherlands).
pub(crate) fn bsn(number: &Number, _today: Date) -> Result<Facts, Why> {
    let full = if number.plain.len() == 8 { format!("0{}", number.plain) } else { number.plain.clone() };
    let digits: [u8; 9] = digits(&full)?;
    holds(value(&digits) > 0, Why::Reserved)?;
    // Ten is minus one modulo eleven.
    holds(weighted(&digits, &[9, 8, 7, 6, 5, 4, 3, 2, 10]).is_multiple_of(11), Why::CheckDigit)?;
    Ok(Facts::checked("burgerservicenummer", full))
}

/// PPS number: seven digits, a check letter, and since 2013 a second letter that counts nine times (Department of
/// Social Protection, Ireland): weights 8 to 2 modulo 23, W for zero. The old W and T in second place count nothing.
pub(crate) fn pps(number: &Number, _today: Date) -> Result<Facts, Why> {
    let (head, letters) = number.plain.split_at_checked(7).ok_or(Why::Shape)?;
    let digits: [u8; 7] = digits(head)?;
    let (check, second) = match letters.as_bytes() {
        [check] => (*check, 0),
        [check, b'W' | b'T'] => (*check, 0),
        [check, second @ b'A'..=b'I'] => (*check, u32::from(second - b'A' + 1)),
        _ => return Err(Why::Shape),
    };
    holds(check.is_ascii_uppercase(), Why::Shape)?;
    let rest = (weighted(&digits, &[8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23;
    holds(b"WABCDEFGHIJKLMNOPQRSTUV"[rest as usize] == check, Why::CheckDigit)?;
    Ok(Facts::checked("PPS number", &number.plain))
}

/// National Insurance number: two letters, six digits and A to D (HMRC, *National Insurance Manual* NIM39110). There is
/// no check digit; some letters and prefixes are never given.
pub(crate) fn national_insurance(number: &Number, _today: Date) -> Result<Facts, Why> {
    let (prefix, rest) = number.plain.split_at_checked(2).ok_or(Why::Shape)?;
    let (serial, suffix) = rest.split_at_checked(6).ok_or(Why::Shape)?;
    let _: [u8; 6] = digits(serial)?;
    holds(prefix.bytes().all(|byte| byte.is_ascii_uppercase()), Why::Shape)?;
    holds(matches!(suffix, "" | "A" | "B" | "C" | "D"), Why::Shape)?;
    let letters = prefix.as_bytes();
    let never = b"DFIQUV".contains(&letters[0])
        || b"DFIQUVO".contains(&letters[1])
        || ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].contains(&prefix);
    holds(!never, Why::Reserved)?;
    Ok(Facts::shaped("National Insurance number", &number.plain))
}

/// NHS number: nine digits and a check digit with the weights 10 to 2 modulo 11; sums that give ten are not used (NHS
/// Data Dictionary, England and Wales).
pub(crate) fn nhs(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 10] = number.digits()?;
    holds(value(&digits) > 0, Why::Reserved)?;
    holds(weighted(&digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11), Why::CheckDigit)?;
    Ok(Facts::checked("NHS number", &number.plain))
}
