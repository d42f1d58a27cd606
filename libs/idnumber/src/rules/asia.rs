//! China, Taiwan, Hong Kong, Korea, Japan, Singapore, Malaysia, Thailand, Indonesia.

use crate::number::{Number, digits, holds, two, value};
use crate::sums::weighted;
use crate::{Birth, Date, Facts, Holder, Why};

/// Provinces by the first two digits (GB/T 2260).
const PROVINCES: [(u8, &str); 34] = [
    (11, "Beijing"),
    (12, "Tianjin"),
    (13, "Hebei"),
    (14, "Shanxi"),
    (15, "Inner Mongolia"),
    (21, "Liaoning"),
    (22, "Jilin"),
    (23, "Heilongjiang"),
    (31, "Shanghai"),
    (32, "Jiangsu"),
    (33, "Zhejiang"),
    (34, "Anhui"),
    (35, "Fujian"),
    (36, "Jiangxi"),
    (37, "Shandong"),
    (41, "Henan"),
    (42, "Hubei"),
    (43, "Hunan"),
    (44, "Guangdong"),
    (45, "Guangxi"),
    (46, "Hainan"),
    (50, "Chongqing"),
    (51, "Sichuan"),
    (52, "Guizhou"),
    (53, "Yunnan"),
    (54, "Tibet"),
    (61, "Shaanxi"),
    (62, "Gansu"),
    (63, "Qinghai"),
    (64, "Ningxia"),
    (65, "Xinjiang"),
    (71, "Taiwan"),
    (81, "Hong Kong"),
    (82, "Macao"),
];

fn province(digits: &[u8]) -> Option<&'static str> {
    PROVINCES.iter().find(|(code, _)| *code == two(digits, 0)).map(|(_, name)| *name)
}

/// Citizen identification number: six digits of the place of registration, `YYYYMMDD`, three digits (the last odd for
/// men) and a check character of ISO 7064 MOD 11-2 (GB 11643-1999).
pub(crate) fn resident_id(number: &Number, today: Date) -> Result<Facts, Why> {
    let (head, last) = number.plain.split_at_checked(17).ok_or(Why::Shape)?;
    let digits: [u8; 17] = digits(head)?;
    let last = match last.as_bytes() {
        [b'X'] => 10,
        [digit @ b'0'..=b'9'] => u32::from(digit - b'0'),
        _ => return Err(Why::Shape),
    };
    let year = value(&digits[6..10]) as u16;
    let birth = Birth::on(year, two(&digits, 10), two(&digits, 12), today)?;
    let sum = weighted(&digits, &[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
    holds((sum + last) % 11 == 1, Why::CheckDigit)?;
    let facts = Facts::checked("resident identity number", &number.plain).born(birth);
    // 9 is for foreigners with permanent residence.
    let holder = if digits[0] == 9 { Holder::Foreigner } else { Holder::Person };
    Ok(facts.odd_is_male(digits[16]).in_region(province(&digits)).held_by(holder))
}

/// The number of fifteen digits that was given until 1999: two digits of the year, all of the 20th century, no check
/// character (GB 11643-1989).
pub(crate) fn resident_id_old(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 15] = number.digits()?;
    let birth = Birth::on(1900 + u16::from(two(&digits, 6)), two(&digits, 8), two(&digits, 10), today)?;
    let facts = Facts::shaped("resident identity number", &number.plain).born(birth);
    Ok(facts.odd_is_male(digits[14]).in_region(province(&digits)))
}

/// The cities and counties of Taiwan in the order of the values 10 to 35 of their letters; some no longer exist.
const TAIWAN: [(u8, &str); 26] = [
    (b'A', "Taipei"),
    (b'B', "Taichung"),
    (b'C', "Keelung"),
    (b'D', "Tainan"),
    (b'E', "Kaohsiung"),
    (b'F', "New Taipei"),
    (b'G', "Yilan"),
    (b'H', "Taoyuan"),
    (b'J', "Hsinchu County"),
    (b'K', "Miaoli"),
    (b'L', "Taichung County"),
    (b'M', "Nantou"),
    (b'N', "Changhua"),
    (b'P', "Yunlin"),
    (b'Q', "Chiayi County"),
    (b'R', "Tainan County"),
    (b'S', "Kaohsiung County"),
    (b'T', "Pingtung"),
    (b'U', "Hualien"),
    (b'V', "Taitung"),
    (b'X', "Penghu"),
    (b'Y', "Yangmingshan"),
    (b'W', "Kinmen"),
    (b'Z', "Lienchiang"),
    (b'I', "Chiayi"),
    (b'O', "Hsinchu"),
];

fn taiwanese(letter: u8) -> Result<u8, Why> {
    let at = TAIWAN.iter().position(|(known, _)| *known == letter).ok_or(Why::Shape)?;
    Ok(at as u8 + 10)
}

/// National identification number: a letter of the place, 1 for men or 2 for women, seven digits and a check digit,
/// weights 1, 9, 8 … 1, 1 modulo 10, the letter being two digits (Ministry of the Interior, Taiwan). Foreigners have 8
/// or 9 in second place since 2021, and had a letter A to D there before, of which the units count.
pub(crate) fn taiwan_id(number: &Number, _today: Date) -> Result<Facts, Why> {
    let bytes: &[u8; 10] = number.plain.as_bytes().try_into().map_err(|_| Why::Shape)?;
    let first = taiwanese(bytes[0])?;
    let (second, male, holder) = match bytes[1] {
        digit @ (b'1' | b'2') => (digit - b'0', digit == b'1', Holder::Person),
        digit @ (b'8' | b'9') => (digit - b'0', digit == b'8', Holder::Foreigner),
        letter @ b'A'..=b'D' => (taiwanese(letter)? % 10, matches!(letter, b'A' | b'C'), Holder::Foreigner),
        _ => return Err(Why::Shape),
    };
    let rest: [u8; 8] = digits(&number.plain[2..])?;
    let all: Vec<u8> = [first / 10, first % 10, second].into_iter().chain(rest).collect();
    holds(weighted(&all, &[1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]).is_multiple_of(10), Why::CheckDigit)?;
    let place = TAIWAN.iter().find(|(letter, _)| *letter == bytes[0]).map(|(_, name)| *name);
    let kind = if holder == Holder::Person { "national identification number" } else { "UI number" };
    Ok(Facts::checked(kind, &number.plain).male(male).in_region(place).held_by(holder))
}

/// HKID: one or two letters, six digits and a check character 0 to 9 or A, weights 9 to 2 modulo 11, letters counting
/// 10 to 35 and a missing one 36 (Immigration Department, Hong Kong).
pub(crate) fn hkid(number: &Number, _today: Date) -> Result<Facts, Why> {
    let bytes = number.plain.as_bytes();
    let letters = match bytes.len() {
        8 => 1,
        9 => 2,
        _ => return Err(Why::Shape),
    };
    let (head, tail) = bytes.split_at(letters);
    let shape = head.iter().all(u8::is_ascii_uppercase) && tail[..6].iter().all(u8::is_ascii_digit);
    holds(shape && (tail[6].is_ascii_digit() || tail[6] == b'A'), Why::Shape)?;
    let letter = |byte: u8| u32::from(byte - b'A') + 10;
    let start = match *head {
        [one] => 36 * 9 + letter(one) * 8,
        [one, two] => letter(one) * 9 + letter(two) * 8,
        _ => return Err(Why::Shape),
    };
    let six: Vec<u8> = tail[..6].iter().map(|byte| byte - b'0').collect();
    let check = if tail[6] == b'A' { 10 } else { u32::from(tail[6] - b'0') };
    holds((start + weighted(&six, &[7, 6, 5, 4, 3, 2]) + check).is_multiple_of(11), Why::CheckDigit)?;
    Ok(Facts::checked("HKID", &number.plain))
}

/// Resident registration number: `YYMMDD-GNNNNNC`; `G` odd for men: 9 and 0 the 19th century, 1 and 2 the 20th, 3 and 4
/// the 21st, 5 to 8 the same of foreigners (Resident Registration Act of Korea, enforcement rules § 2). Since October
/// 2020 the last six digits are random, so one whose check digit does not hold is no fault: it proves its shape alone.
pub(crate) fn rrn(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 13] = number.digits()?;
    let century = match digits[6] {
        0 | 9 => 1800,
        1 | 2 | 5 | 6 => 1900,
        _ => 2000,
    };
    let birth = Birth::on(century + u16::from(two(&digits, 0)), two(&digits, 2), two(&digits, 4), today)?;
    let foreigner = (5..=8).contains(&digits[6]);
    let sum = weighted(&digits[..12], &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11;
    let due = (if foreigner { 13 } else { 11 } - sum) % 10;
    let kind = if foreigner { "alien registration number" } else { "resident registration number" };
    let right = u32::from(digits[12]) == due;
    let facts = if right { Facts::checked(kind, &number.plain) } else { Facts::shaped(kind, &number.plain) };
    let holder = if foreigner { Holder::Foreigner } else { Holder::Person };
    Ok(facts.born(birth).odd_is_male(digits[6]).held_by(holder))
}

/// My Number: eleven digits and a check digit, weights 6 to 2 and 7 to 2 modulo 11, remainders below two giving zero
/// (Order of the Ministry of Internal Affairs of Japan 85/2014, art. 5).
pub(crate) fn my_number(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 12] = number.digits()?;
    let rest = weighted(&digits[..11], &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    holds(u32::from(digits[11]) == if rest < 2 { 0 } else { 11 - rest }, Why::CheckDigit)?;
    Ok(Facts::checked("My Number", &number.plain))
}

/// NRIC and FIN: S, T (citizens and permanent residents), F, G or M (foreigners), seven digits and a letter, weights 2,
/// 7, 6, 5, 4, 3, 2 modulo 11 with 4 added for T and G and 3 for M (Immigration and Checkpoints Authority, Singapore;
/// the rule is not published by it but generally known).
pub(crate) fn nric(number: &Number, _today: Date) -> Result<Facts, Why> {
    let bytes: &[u8; 9] = number.plain.as_bytes().try_into().map_err(|_| Why::Shape)?;
    let seven: [u8; 7] = digits(number.plain.get(1..8).ok_or(Why::Shape)?)?;
    let sum = weighted(&seven, &[2, 7, 6, 5, 4, 3, 2]);
    let (letters, add, foreigner) = match bytes[0] {
        b'S' => (b"JZIHGFEDCBA", 0, false),
        b'T' => (b"JZIHGFEDCBA", 4, false),
        b'F' => (b"XWUTRQPNMLK", 0, true),
        b'G' => (b"XWUTRQPNMLK", 4, true),
        b'M' => (b"XWUTRQPNJLK", 3, true),
        _ => return Err(Why::Shape),
    };
    holds(bytes[8].is_ascii_uppercase(), Why::Shape)?;
    holds(letters[((sum + add) % 11) as usize] == bytes[8], Why::CheckDigit)?;
    let (kind, holder) = if foreigner { ("FIN", Holder::Foreigner) } else { ("NRIC", Holder::Person) };
    Ok(Facts::checked(kind, &number.plain).held_by(holder))
}

/// MyKad: `YYMMDD-PP-NNNN`, the last digit odd for men, `PP` the place of birth (National Registration Department,
/// Malaysia). No check digit.
pub(crate) fn mykad(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 12] = number.digits()?;
    let place = two(&digits, 6);
    holds(!matches!(place, 0 | 17..=20 | 69 | 70 | 73 | 80 | 81 | 94..=97), Why::Reserved)?;
    let birth = Birth::latest(two(&digits, 0), two(&digits, 2), two(&digits, 4), today)?;
    let region = match place {
        1 | 21..=24 => Some("Johor"),
        2 | 25..=27 => Some("Kedah"),
        3 | 28 | 29 => Some("Kelantan"),
        4 | 30 => Some("Malacca"),
        5 | 31 | 59 => Some("Negeri Sembilan"),
        6 | 32 | 33 => Some("Pahang"),
        7 | 34 | 35 => Some("Penang"),
        8 | 36..=39 => Some("Perak"),
        9 | 40 => Some("Perlis"),
        10 | 41..=44 => Some("Selangor"),
        11 | 45 | 46 => Some("Terengganu"),
        12 | 47..=49 => Some("Sabah"),
        13 | 50..=53 => Some("Sarawak"),
        14 | 54..=57 => Some("Kuala Lumpur"),
        15 | 58 => Some("Labuan"),
        16 => Some("Putrajaya"),
        _ => None,
    };
    Ok(Facts::shaped("MyKad", &number.plain).born(birth).odd_is_male(digits[11]).in_region(region))
}

/// Thai identification number: a digit 0 to 8 for the kind of holder (0, 6 and 7 are no citizens), four of the office,
/// seven more and a check digit, weights 13 to 2 modulo 11 (Department of Provincial Administration, Thailand).
pub(crate) fn thai_id(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 13] = number.digits()?;
    holds(digits[0] <= 8, Why::Reserved)?;
    let sum = weighted(&digits[..12], &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    holds(u32::from(digits[12]) == (11 - sum) % 10, Why::CheckDigit)?;
    let holder = if matches!(digits[0], 0 | 6 | 7) { Holder::Foreigner } else { Holder::Person };
    Ok(Facts::checked("Thai identification number", &number.plain).held_by(holder))
}

/// NIK: six digits of the place, `DDMMYY` with forty added to the day for women, four digits (Law 23/2006 of Indonesia,
/// art. 13). No check digit.
pub(crate) fn nik(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 16] = number.digits()?;
    holds(two(&digits, 0) > 10 && value(&digits[12..]) > 0, Why::Reserved)?;
    let day = two(&digits, 6);
    let birth = Birth::latest(two(&digits, 10), two(&digits, 8), day % 40, today)?;
    Ok(Facts::shaped("NIK", &number.plain).born(birth).male(day < 40).in_region(number.plain.get(..6)))
}
