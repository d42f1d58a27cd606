//! India, Pakistan, Sri Lanka, Iran, the Emirates, Saudi Arabia, Kuwait, Israel, Egypt, South Africa.

use crate::number::{Number, digits, holds, two, value};
use crate::sums::{luhn, verhoeff, weighted};
use crate::{Birth, Date, Facts, Holder, Why};

/// Aadhaar: eleven digits, the first 2 to 9, and Verhoeff's check digit (UIDAI, *A UID Numbering Scheme*, 2010). Nobody
/// gets a number that reads the same backwards.
pub(crate) fn aadhaar(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 12] = number.digits()?;
    let mirrored = digits.iter().eq(digits.iter().rev());
    holds(digits[0] > 1 && !mirrored, Why::Reserved)?;
    holds(verhoeff(&digits), Why::CheckDigit)?;
    Ok(Facts::checked("Aadhaar", &number.plain))
}

/// PAN: five letters, of which the fourth is P for persons, four digits and a letter whose rule is not public (Income
/// Tax Department, India).
pub(crate) fn pan(number: &Number, _today: Date) -> Result<Facts, Why> {
    let bytes: &[u8; 10] = number.plain.as_bytes().try_into().map_err(|_| Why::Shape)?;
    let shape =
        bytes[..5].iter().chain(&bytes[9..]).all(u8::is_ascii_uppercase) && bytes[5..9].iter().all(u8::is_ascii_digit);
    holds(shape, Why::Shape)?;
    holds(b"ABCEFGHJLPTK".contains(&bytes[3]) && bytes[5..9] != *b"0000", Why::Reserved)?;
    let holder = if bytes[3] == b'P' { Holder::Person } else { Holder::Organisation };
    Ok(Facts::shaped("PAN", &number.plain).held_by(holder))
}

/// CNIC: five digits of the place, the first of the province, seven more and one that is odd for men (NADRA, Pakistan).
/// No check digit.
pub(crate) fn cnic(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 13] = number.digits()?;
    let province = match digits[0] {
        1 => "Khyber Pakhtunkhwa",
        2 => "FATA",
        3 => "Punjab",
        4 => "Sindh",
        5 => "Balochistan",
        6 => "Islamabad",
        7 => "Gilgit-Baltistan",
        8 => "Azad Kashmir",
        _ => return Err(Why::Reserved),
    };
    Ok(Facts::shaped("CNIC", &number.plain).odd_is_male(digits[12]).in_region(Some(province)))
}

/// NIC: the year, the day of the year (plus 500 for women) and a serial number: nine digits and V or X until 2015,
/// twelve digits since (Department for Registration of Persons, Sri Lanka). Days are counted as if every year had a 29
/// February; the rule of the check digit is not public.
pub(crate) fn sri_lankan(number: &Number, today: Date) -> Result<Facts, Why> {
    let (year, day) = match number.plain.len() {
        12 => {
            let digits: [u8; 12] = number.digits()?;
            (value(&digits[..4]) as u16, value(&digits[4..7]) as u32)
        }
        10 => {
            let nine: [u8; 9] = digits(number.plain.get(..9).ok_or(Why::Shape)?)?;
            holds(number.plain.ends_with(['V', 'X']), Why::Shape)?;
            (1900 + u16::from(two(&nine, 0)), value(&nine[2..5]) as u32)
        }
        _ => return Err(Why::Shape),
    };
    let (male, day) = (day < 500, day % 500);
    holds((1..=366).contains(&day), Why::Date)?;
    // 2000 was a leap year.
    let in_leap_year = Date::new(2000, 1, 1).and_then(|first| first.plus(day - 1)).ok_or(Why::Date)?;
    let birth = Birth::on(year, in_leap_year.month(), in_leap_year.day(), today)?;
    Ok(Facts::shaped("NIC", &number.plain).born(birth).male(male))
}

/// کد ملی: nine digits and a check digit, weights 10 to 2 modulo 11, remainders below two standing for themselves
/// (National Organization for Civil Registration, Iran). Eight and nine digits are filled with zeros.
pub(crate) fn code_melli(number: &Number, _today: Date) -> Result<Facts, Why> {
    holds((8..=10).contains(&number.plain.len()), Why::Shape)?;
    let full = format!("{:0>10}", number.plain);
    let digits: [u8; 10] = digits(&full)?;
    holds(digits.iter().any(|digit| *digit != digits[0]), Why::Reserved)?;
    let rest = weighted(&digits[..9], &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    holds(u32::from(digits[9]) == if rest < 2 { rest } else { 11 - rest }, Why::CheckDigit)?;
    Ok(Facts::checked("national code", full))
}

/// Emirates ID: `784-YYYY-NNNNNNN-C` with Luhn's check digit (Federal Authority for Identity and Citizenship; it does
/// not publish the rule, which is generally known). The year is that of birth.
pub(crate) fn emirates(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 15] = number.digits()?;
    holds(digits[..3] == [7, 8, 4], Why::Shape)?;
    let year = value(&digits[3..7]) as u16;
    holds(year >= 1850, Why::Date)?;
    holds(year <= today.year(), Why::Future)?;
    holds(luhn(&digits), Why::CheckDigit)?;
    Ok(Facts::checked("Emirates ID", &number.plain).born(Birth { year: Some(year), ..Birth::default() }))
}

/// National ID and Iqama: ten digits, 1 for citizens and 2 for residents, with Luhn's check digit (Ministry of
/// Interior, Saudi Arabia).
pub(crate) fn saudi(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 10] = number.digits()?;
    let (kind, holder) = match digits[0] {
        1 => ("national ID", Holder::Person),
        2 => ("Iqama", Holder::Foreigner),
        _ => return Err(Why::Reserved),
    };
    holds(luhn(&digits), Why::CheckDigit)?;
    Ok(Facts::checked(kind, &number.plain).held_by(holder))
}

/// Civil ID: 2 for the 20th or 3 for the 21st century, `YYMMDD`, four digits and a check digit, weights 2, 1, 6, 3, 7,
/// 9, 10, 5, 8, 4, 2 modulo 11 (Public Authority for Civil Information, Kuwait).
pub(crate) fn kuwaiti(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 12] = number.digits()?;
    holds(matches!(digits[0], 2 | 3), Why::Reserved)?;
    let year = 1700 + 100 * u16::from(digits[0]) + u16::from(two(&digits, 1));
    let birth = Birth::on(year, two(&digits, 3), two(&digits, 5), today)?;
    let sum = weighted(&digits[..11], &[2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
    holds(u32::from(digits[11]) == 11 - sum, Why::CheckDigit)?;
    Ok(Facts::checked("Civil ID", &number.plain).born(birth))
}

/// Mispar zehut: up to nine digits, filled with zeros, with Luhn's check digit (Population Registry, Israel).
pub(crate) fn israeli(number: &Number, _today: Date) -> Result<Facts, Why> {
    holds((5..=9).contains(&number.plain.len()), Why::Shape)?;
    let full = format!("{:0>9}", number.plain);
    let digits: [u8; 9] = digits(&full)?;
    holds(value(&digits) > 0, Why::Reserved)?;
    holds(luhn(&digits), Why::CheckDigit)?;
    Ok(Facts::checked("mispar zehut", full))
}

/// National number: 2 for the 20th or 3 for the 21st century, `YYMMDD`, two digits of the governorate, four (the last
/// odd for men) and a check digit whose rule is not public (Civil Status Organization, Egypt).
pub(crate) fn egyptian(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 14] = number.digits()?;
    holds(matches!(digits[0], 2 | 3), Why::Reserved)?;
    let year = 1700 + 100 * u16::from(digits[0]) + u16::from(two(&digits, 1));
    let birth = Birth::on(year, two(&digits, 3), two(&digits, 5), today)?;
    let region = match two(&digits, 7) {
        1 => "Cairo",
        2 => "Alexandria",
        3 => "Port Said",
        4 => "Suez",
        11 => "Damietta",
        12 => "Dakahlia",
        13 => "Sharqia",
        14 => "Qalyubia",
        15 => "Kafr el-Sheikh",
        16 => "Gharbia",
        17 => "Monufia",
        18 => "Beheira",
        19 => "Ismailia",
        21 => "Giza",
        22 => "Beni Suef",
        23 => "Faiyum",
        24 => "Minya",
        25 => "Asyut",
        26 => "Sohag",
        27 => "Qena",
        28 => "Aswan",
        29 => "Luxor",
        31 => "Red Sea",
        32 => "New Valley",
        33 => "Matrouh",
        34 => "North Sinai",
        35 => "South Sinai",
        88 => "abroad",
        _ => return Err(Why::Reserved),
    };
    let facts = Facts::shaped("national number", &number.plain).born(birth);
    Ok(facts.odd_is_male(digits[12]).in_region(Some(region)))
}

/// Identity number: `YYMMDDSSSSCAZ`, `SSSS` from 5000 for men, `C` 0 for citizens, 1 for residents and 2 for refugees,
/// Luhn's check digit (Identification Act 68/1997 of South Africa; Department of Home Affairs).
pub(crate) fn south_african(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 13] = number.digits()?;
    holds(digits[10] <= 2, Why::Reserved)?;
    let birth = Birth::latest(two(&digits, 0), two(&digits, 2), two(&digits, 4), today)?;
    holds(luhn(&digits), Why::CheckDigit)?;
    let holder = if digits[10] == 0 { Holder::Person } else { Holder::Foreigner };
    Ok(Facts::checked("identity number", &number.plain).born(birth).male(digits[6] >= 5).held_by(holder))
}
