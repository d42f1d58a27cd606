//! Bulgaria, Romania, the states of former Yugoslavia, Greece, Turkey, Albania.

use crate::number::{Number, digits, holds, two, value};
use crate::sums::{luhn, mod_11_10, weighted};
use crate::{Birth, Date, Facts, Holder, Why};

/// The last serial number of each region (GRAO, Ministry of Regional Development of Bulgaria).
const OBLASTI: [(u64, &str); 29] = [
    (43, "Blagoevgrad"),
    (93, "Burgas"),
    (139, "Varna"),
    (169, "Veliko Tarnovo"),
    (183, "Vidin"),
    (217, "Vratsa"),
    (233, "Gabrovo"),
    (281, "Kardzhali"),
    (301, "Kyustendil"),
    (319, "Lovech"),
    (341, "Montana"),
    (377, "Pazardzhik"),
    (395, "Pernik"),
    (435, "Pleven"),
    (501, "Plovdiv"),
    (527, "Razgrad"),
    (555, "Ruse"),
    (575, "Silistra"),
    (601, "Sliven"),
    (623, "Smolyan"),
    (721, "Sofia City"),
    (751, "Sofia Province"),
    (789, "Stara Zagora"),
    (821, "Dobrich"),
    (843, "Targovishte"),
    (871, "Haskovo"),
    (903, "Shumen"),
    (925, "Yambol"),
    (999, "elsewhere"),
];

/// EGN: `YYMMDDNNNC`, 20 added to the month for the 19th century and 40 for the 21st, the last of `NNN` even for men,
/// `NNN` by region of birth (GRAO). Weights 2, 4, 8, 5, 10, 9, 7, 3, 6 modulo 11, ten counting as zero.
pub(crate) fn egn(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 10] = number.digits()?;
    let month = two(&digits, 2);
    let (century, month) = match month {
        41.. => (2000, month - 40),
        21..=40 => (1800, month - 20),
        _ => (1900, month),
    };
    let birth = Birth::on(century + u16::from(two(&digits, 0)), month, two(&digits, 4), today)?;
    let sum = weighted(&digits[..9], &[2, 4, 8, 5, 10, 9, 7, 3, 6]);
    holds(u32::from(digits[9]) == sum % 11 % 10, Why::CheckDigit)?;
    let serial = value(&digits[6..9]);
    let region = OBLASTI.iter().find(|(last, _)| serial <= *last).map(|(_, name)| *name);
    Ok(Facts::checked("EGN", &number.plain).born(birth).male(digits[8].is_multiple_of(2)).in_region(region))
}

/// Counties by their number in the code, 1 to 46, in the order of the Romanian register; 47 and 48 were the
/// seventh and eighth sector of Bucharest, 51 and 52 are younger counties.
const JUDETE: [&str; 52] = [
    "Alba",
    "Arad",
    "Argeș",
    "Bacău",
    "Bihor",
    "Bistrița-Năsăud",
    "Botoșani",
    "Brașov",
    "Brăila",
    "Buzău",
    "Caraș-Severin",
    "Cluj",
    "Constanța",
    "Covasna",
    "Dâmbovița",
    "Dolj",
    "Galați",
    "Gorj",
    "Harghita",
    "Hunedoara",
    "Ialomița",
    "Iași",
    "Ilfov",
    "Maramureș",
    "Mehedinți",
    "Mureș",
    "Neamț",
    "Olt",
    "Prahova",
    "Satu Mare",
    "Sălaj",
    "Sibiu",
    "Suceava",
    "Teleorman",
    "Timiș",
    "Tulcea",
    "Vaslui",
    "Vâlcea",
    "Vrancea",
    "București",
    "București",
    "București",
    "București",
    "București",
    "București",
    "București",
    "București",
    "București",
    "",
    "",
    "Călărași",
    "Giurgiu",
];

/// Cod numeric personal: `SYYMMDDJJNNNC`; `S` odd for men: 1 and 2 the 20th century, 3 and 4 the 19th, 5 and 6 the
/// 21st, 7 and 8 residents, 9 foreigners (Law 105/1996 of Romania, annex). Weights 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9
/// modulo 11, ten counting as one.
pub(crate) fn cnp(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 13] = number.digits()?;
    let (year, month, day) = (two(&digits, 1), two(&digits, 3), two(&digits, 5));
    let birth = match digits[0] {
        0 => return Err(Why::Reserved),
        1 | 2 => Birth::on(1900 + u16::from(year), month, day, today)?,
        3 | 4 => Birth::on(1800 + u16::from(year), month, day, today)?,
        5 | 6 => Birth::on(2000 + u16::from(year), month, day, today)?,
        _ => Birth::latest(year, month, day, today)?,
    };
    let sum = weighted(&digits[..12], &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    holds(u32::from(digits[12]) == if sum == 10 { 1 } else { sum }, Why::CheckDigit)?;
    let place = usize::from(two(&digits, 7));
    let county = place.checked_sub(1).and_then(|at| JUDETE.get(at)).copied().filter(|name| !name.is_empty());
    let facts = Facts::checked("CNP", &number.plain).born(birth).in_region(county);
    Ok(match digits[0] {
        9 => facts.held_by(Holder::Foreigner),
        7 | 8 => facts.odd_is_male(digits[0]).held_by(Holder::Foreigner),
        _ => facts.odd_is_male(digits[0]),
    })
}

/// EMŠO or JMBG: `DDMMYYYRRBBBK` with three digits of the year, `RR` the region where the number was given, `BBB` below
/// 500 for men, weights 7 to 2 twice modulo 11, ten counting as zero (Law of Yugoslavia of 1976, kept by its
/// successors).
pub(crate) fn jmbg(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 13] = number.digits()?;
    let year = value(&digits[4..7]) as u16;
    let year = if year < 800 { 2000 + year } else { 1000 + year };
    let birth = Birth::on(year, two(&digits, 2), two(&digits, 0), today)?;
    let check = match 11 - weighted(&digits[..12], &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
        10 | 11 => 0,
        check => check,
    };
    holds(u32::from(digits[12]) == check, Why::CheckDigit)?;
    let region = match two(&digits, 7) {
        10..=19 => Some("Bosnia and Herzegovina"),
        20..=29 => Some("Montenegro"),
        30..=39 => Some("Croatia"),
        40..=49 => Some("North Macedonia"),
        50..=59 => Some("Slovenia"),
        70..=79 => Some("Serbia"),
        80..=89 => Some("Vojvodina"),
        90..=99 => Some("Kosovo"),
        _ => None,
    };
    let holder = if two(&digits, 7) < 10 { Holder::Foreigner } else { Holder::Person };
    let facts = Facts::checked("JMBG", &number.plain).born(birth).male(value(&digits[9..12]) < 500);
    Ok(facts.in_region(region).held_by(holder))
}

/// OIB: ten digits that say nothing and MOD 11,10 of ISO 7064 (Act on the personal identification number of Croatia, NN
/// 60/2008, art. 5). Organisations have it too.
pub(crate) fn oib(number: &Number, _today: Date) -> Result<Facts, Why> {
    let plain = number.plain.strip_prefix("HR").unwrap_or(&number.plain);
    let digits: [u8; 11] = digits(plain)?;
    holds(mod_11_10(&digits), Why::CheckDigit)?;
    Ok(Facts::checked("OIB", plain))
}

/// AMKA: `DDMMYYNNNNC`, the tenth digit odd for men, Luhn's check digit (IDIKA, Greece).
pub(crate) fn amka(number: &Number, today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    let birth = Birth::latest(two(&digits, 4), two(&digits, 2), two(&digits, 0), today)?;
    holds(luhn(&digits), Why::CheckDigit)?;
    Ok(Facts::checked("AMKA", &number.plain).born(birth).odd_is_male(digits[9]))
}

/// T.C. kimlik numarası: nine digits, the first not zero; the tenth is seven times the sum of the odd places less that
/// of the even ones, modulo 10; the eleventh the sum of the first ten modulo 10 (Law 5490 of Turkey; NVİ). Foreigners
/// have numbers that begin with 99.
pub(crate) fn tc_kimlik(number: &Number, _today: Date) -> Result<Facts, Why> {
    let digits: [u8; 11] = number.digits()?;
    holds(digits[0] != 0, Why::Reserved)?;
    let tenth = weighted(&digits[..9], &[7, 9, 7, 9, 7, 9, 7, 9, 7]) % 10;
    let eleventh = weighted(&digits[..10], &[1; 10]) % 10;
    holds(u32::from(digits[9]) == tenth && u32::from(digits[10]) == eleventh, Why::CheckDigit)?;
    let holder = if digits[..2] == [9, 9] { Holder::Foreigner } else { Holder::Person };
    Ok(Facts::checked("T.C. kimlik numarası", &number.plain).held_by(holder))
}

/// NID: a letter for the decade (A 1900 to 1909, K 2000 to 2009), a digit for the year, the month (plus 50 for women,
/// plus 30 for foreigners), the day, three digits and a letter (civil status register of Albania). The rule of the last
/// letter is not public.
pub(crate) fn nid(number: &Number, today: Date) -> Result<Facts, Why> {
    let bytes: &[u8; 10] = number.plain.as_bytes().try_into().map_err(|_| Why::Shape)?;
    holds(bytes[0].is_ascii_uppercase() && bytes[9].is_ascii_uppercase(), Why::Shape)?;
    let digits: [u8; 8] = digits(&number.plain[1..9])?;
    let year = 1900 + 10 * u16::from(bytes[0] - b'A') + u16::from(digits[0]);
    let month = two(&digits, 1);
    let (male, foreigner) = (month < 50, month % 50 > 30);
    let month = month % 50 - if foreigner { 30 } else { 0 };
    let birth = Birth::on(year, month, two(&digits, 3), today)?;
    let holder = if foreigner { Holder::Foreigner } else { Holder::Person };
    Ok(Facts::shaped("NID", &number.plain).born(birth).male(male).held_by(holder))
}
