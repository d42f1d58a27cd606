//! Numbers that authorities publish as examples, numbers worked out by hand, and what a wrong digit does.

use bonafide_idnumber::{Date, Facts, Holder, Proof, Sex, Verdict, Why, check, states};

fn today() -> Date {
    Date::new(2026, 11, 30).expect("a day")
}

fn facts(state: &str, number: &str) -> Facts {
    match check(state, number, today()) {
        Verdict::Valid(facts) => facts,
        other => panic!("{state} {number}: {other:?}"),
    }
}

fn day(year: u16, month: u8, day: u8) -> Option<Date> {
    Date::new(year, month, day)
}

const F: Option<Sex> = Some(Sex::Female);
const M: Option<Sex> = Some(Sex::Male);

/// State, number, kind, day of birth, sex.
type Known = (&'static str, &'static str, &'static str, Option<(u16, u8, u8)>, Option<Sex>);

/// Numbers with check digits: examples of authorities and standards, of encyclopedias, or worked out by hand, which is
/// then said.
const KNOWN: [Known; 77] = [
    // GYYMMDDNNN 3330924006: 3·1+3·2+3·3+0+9·5+2·6+4·7+0+0+6·1 = 109, 109 mod 11 = 10;
    // 3·3+3·4+3·5+0+9·7+2·8+4·9+0+0+6·3 = 169, 169 mod 11 = 4.
    ("LT", "33309240064", "asmens kodas", Some((1933, 9, 24)), M),
    // 3680528010: 3+12+24+0+25+12+56+0+9+0 = 141, mod 11 = 9.
    ("EE", "36805280109", "isikukood", Some((1968, 5, 28)), M),
    // 1+10+30+8+4+14+5+6+27+63+81 = 249, mod 11 = 7.
    ("LV", "161175-19997", "personas kods", Some((1975, 11, 16)), None),
    ("FI", "131052-308T", "henkilötunnus", Some((1952, 10, 13)), F),
    // The sign is not part of the remainder, so the same holds under those of 2023.
    ("FI", "131052Y308T", "henkilötunnus", Some((1952, 10, 13)), F),
    // 131002308 mod 31: 31·4225880 = 131002280, so 28, which is W.
    ("FI", "131002B308W", "henkilötunnus", Some((2002, 10, 13)), F),
    // 131052308 is 25 modulo 31; 1852 is older than the register, but the sign is there for it.
    ("FI", "131052+308T", "henkilötunnus", Some((1852, 10, 13)), F),
    ("SE", "811228-9874", "personnummer", Some((1981, 12, 28)), M),
    ("SE", "19811228-9874", "personnummer", Some((1981, 12, 28)), M),
    // The same digits a century older.
    ("SE", "811228+9874", "personnummer", Some((1881, 12, 28)), M),
    // Day 88: 8 1 1 2 8 8 9 8 7 → 7+1+2+2+7+8+9+8+5 = 49, so 1.
    ("SE", "811288-9871", "samordningsnummer", Some((1981, 12, 28)), M),
    // 151086950: first 3+35+6+0+64+54+36+25+0 = 223, 223 mod 11 = 3, so 8; second 5+20+3+0+56+36+45+20+0+16 = 201, mod
    // 11 = 3, so 8.
    ("NO", "15108695088", "fødselsnummer", Some((1986, 10, 15)), F),
    // Day 55: first 15+35+6+0+64+54+36+25+0 = 235, mod 11 = 4, so 7; second 25+20+3+0+56+36+45+20+0+14 = 219, mod 11 =
    // 10, so 1.
    ("NO", "55108695071", "D-nummer", Some((1986, 10, 15)), F),
    // 4·0+3·7+2·0+7·7+6·6+5·1+4·4+3·2+2·8+5 = 154 = 14·11.
    ("DK", "070761-4285", "CPR-nummer", Some((1961, 7, 7)), M),
    // 3·1+2·2+7·0+6·1+5·7+4·4+3·3+2·3 = 79, 79 mod 11 = 2, so 9.
    ("IS", "120174-3399", "kennitala", Some((1974, 1, 12)), None),
    ("PL", "44051401359", "PESEL", Some((1944, 5, 14)), M),
    ("CZ", "710319/2745", "rodné číslo", Some((1971, 3, 19)), M),
    ("SK", "710319/2745", "rodné číslo", Some((1971, 3, 19)), M),
    // Rising weights until 1996, 1 80 01 01 123: 1+16+0+0+5+0+7+8+18+30 = 85, mod 11 = 8.
    ("HU", "1-800101-1238", "személyi azonosító", Some((1980, 1, 1)), M),
    // Falling weights for 2000: 4 00 02 29 001: 40+0+0+0+12+10+36+0+0+1 = 99, mod 11 = 0.
    ("HU", "4-000229-0010", "személyi azonosító", Some((2000, 2, 29)), F),
    // 37620 days after 1867-01-01 is 1970-01-01: 8+6+21+24+10+0+7+16+27 = 119, mod 11 = 9.
    ("HU", "8376201239", "adóazonosító jel", Some((1970, 1, 1)), None),
    ("DE", "86 095 742 719", "Steuer-ID", None, None),
    ("DE", "36 574 261 809", "Steuer-ID", None, None),
    // 21·7+0+1+33·7+0+0+29·7+4·3+7·1 = 601.
    ("DE", "L01X00T471", "Seriennummer des Ausweises", None, None),
    // 6 5 1 7 0 8 3 9 J=10 00: cross sums 3+5+2+8+0+8+6+9+2+0+0+0 = 43.
    ("DE", "65 170839 J 003", "Versicherungsnummer", Some((1939, 8, 17)), M),
    ("AT", "1237 010180", "Sozialversicherungsnummer", Some((1980, 1, 1)), None),
    ("CH", "756.9217.0769.85", "AHV-Nummer", None, None),
    ("LI", "756.9217.0769.85", "AHV-Nummer", None, None),
    ("LU", "1893120105732", "matricule", Some((1893, 12, 1)), None),
    ("BG", "7523169263", "EGN", Some((1875, 3, 16)), M),
    ("BG", "8032056031", "EGN", Some((1880, 12, 5)), F),
    ("RO", "1630615123457", "CNP", Some((1963, 6, 15)), M),
    ("SI", "0101006500006", "JMBG", Some((2006, 1, 1)), M),
    ("HR", "33392005961", "OIB", None, None),
    ("GR", "01013099997", "AMKA", Some((1930, 1, 1)), M),
    // 7·(1+0+0+0+1) − (0+0+0+0) = 14 → 4; 1+1+4 = 6.
    ("TR", "10000000146", "T.C. kimlik numarası", None, None),
    ("IT", "RCCMNL83S18D969H", "codice fiscale", Some((1983, 11, 18)), M),
    ("ES", "12345678Z", "DNI", None, None),
    ("ES", "X-1234567-L", "NIE", None, None),
    ("PT", "501 964 843", "NIF", None, None),
    ("PT", "00000000 0 ZZ4", "número de documento", None, None),
    ("FR", "2 95 10 99 126 111 93", "NIR", None, F),
    ("BE", "85.07.30-033.28", "rijksregisternummer", Some((1985, 7, 30)), M),
    ("BE", "17.07.30-033.84", "rijksregisternummer", Some((2017, 7, 30)), M),
    ("NL", "111222333", "burgerservicenummer", None, None),
    ("NL", "123456782", "burgerservicenummer", None, None),
    // 8·6+7·4+6·3+5·3+4·4+3·3+2·5 = 144, 144 mod 23 = 6, the seventh letter from W.
    ("IE", "6433435F", "PPS number", None, None),
    ("GB", "943 476 5919", "NHS number", None, None),
    // 48 years with 11 leap days are 17531 days, so day 17590 is the 59th of 1948.
    ("UA", "1759013776", "РНОКПП", Some((1948, 2, 28)), M),
    ("RU", "500100732259", "ИНН", None, None),
    ("RU", "112-233-445 95", "СНИЛС", None, None),
    // 9 0 0 1 0 1 3 0 0 0 1: 9+0+0+4+0+6+21+0+0+0+11 = 51, mod 11 = 7.
    ("KZ", "900101300017", "ЖСН", Some((1990, 1, 1)), M),
    ("CN", "11010519491231002X", "resident identity number", Some((1949, 12, 31)), F),
    ("CN", "440524188001010014", "resident identity number", Some((1880, 1, 1)), M),
    ("TW", "A123456789", "national identification number", None, M),
    ("HK", "A123456(3)", "HKID", None, None),
    ("HK", "G123456(A)", "HKID", None, None),
    ("JP", "6214 9832 0257", "My Number", None, None),
    // 2+14+18+20+20+18+14 = 106, mod 11 = 7, the eighth of JZIHGFEDCBA.
    ("SG", "S1234567D", "NRIC", None, None),
    ("SG", "G1234567X", "FIN", None, None),
    // 106 + 3 = 109, mod 11 = 10, the last of XWUTRQPNJLK.
    ("SG", "M1234567K", "FIN", None, None),
    ("TH", "1-2345-67890-12-1", "Thai identification number", None, None),
    ("IN", "2341 2341 2346", "Aadhaar", None, None),
    ("IL", "3933742-3", "mispar zehut", None, None),
    ("SA", "1000000008", "national ID", None, None),
    ("ZA", "8001015009087", "identity number", Some((1980, 1, 1)), M),
    ("BR", "111.444.777-35", "CPF", None, None),
    ("CL", "12.345.678-5", "RUT", None, None),
    ("AR", "20-05536168-2", "CUIT", None, M),
    ("UY", "1.234.567-2", "cédula de identidad", None, None),
    ("EC", "171430710-3", "cédula de identidad", None, None),
    ("CO", "213.123.432-1", "NIT", None, None),
    ("MX", "BOXW310820HNERXN09", "CURP", Some((1931, 8, 20)), M),
    ("MX", "HEGG560427MVZRRL04", "CURP", Some((1956, 4, 27)), F),
    ("CA", "123 456 782", "social insurance number", None, None),
    ("AU", "123 456 782", "tax file number", None, None),
    ("DO", "001-1391820-5", "cédula de identidad y electoral", None, None),
];

#[test]
fn published_numbers_say_what_they_say() {
    for (state, number, kind, birth, sex) in KNOWN {
        let facts = facts(state, number);
        let birth = birth.and_then(|(year, month, day)| Date::new(year, month, day));
        assert_eq!((facts.kind, facts.birth_date(), facts.sex), (kind, birth, sex), "{state} {number}");
        assert_eq!(facts.proof, Proof::CheckDigits, "{state} {number}");
    }
}

#[test]
fn separators_and_small_letters_do_not_matter() {
    for number in ["131052-308t", " 131052-308T ", "131052\u{2013}308T", "131052 - 308T"] {
        assert_eq!(facts("FI", number).number, "131052-308T", "{number:?}");
    }
    for number in ["710319/2745", "7103192745", "710319 2745"] {
        assert_eq!(facts("CZ", number).number, "7103192745");
    }
    assert_eq!(facts("HK", "a123456(3)").number, "A1234563");
    assert_eq!(facts("ES", "x-1234567-l").number, "X1234567L");
}

#[test]
fn numbers_without_check_digits_prove_their_shape_alone() {
    for (state, number, kind, birth, sex) in [
        ("DK", "070761-4286", "CPR-nummer", day(1961, 7, 7), F),
        ("KR", "901231-1234560", "resident registration number", day(1990, 12, 31), M),
        ("CZ", "535609/007", "rodné číslo", day(1953, 6, 9), F),
        ("LV", "324567-89012", "personas kods", None, None),
        ("CN", "110105491231002", "resident identity number", day(1949, 12, 31), F),
        ("MY", "770305-02-1234", "MyKad", day(1977, 3, 5), F),
        ("ID", "3171015708450001", "NIK", day(1945, 8, 17), F),
        ("PK", "34201-0891231-8", "CNIC", None, F),
        ("IN", "ACUPA7085R", "PAN", None, None),
        // 15 March is the 75th day of a leap year: 31 + 29 + 15.
        ("LK", "855750001V", "NIC", day(1985, 3, 15), F),
        ("LK", "198507500010", "NIC", day(1985, 3, 15), M),
        ("EG", "29001010112345", "national number", day(1990, 1, 1), F),
        ("CU", "91021027775", "número de identidad", day(1991, 2, 10), F),
        ("GB", "AB 12 34 56 C", "National Insurance number", None, None),
        ("MT", "12399M", "ID card number", None, None),
        ("AL", "J01231999A", "NID", day(1990, 12, 31), M),
        // Year 2000, month 51 is January.
        ("AL", "K05101123B", "NID", day(2000, 1, 1), F),
        ("US", "536-90-4399", "social security number", None, None),
        ("US", "912-90-3456", "ITIN", None, None),
        ("AR", "20.123.456", "DNI", None, None),
        ("PE", "10117410", "DNI", None, None),
        ("CO", "1.020.304.050", "cédula de ciudadanía", None, None),
    ] {
        let facts = facts(state, number);
        assert_eq!((facts.kind, facts.birth_date(), facts.sex), (kind, birth, sex), "{state} {number}");
        assert_eq!(facts.proof, Proof::Shape, "{state} {number}");
    }
}

#[test]
fn wrong_numbers_say_why() {
    for (state, number, why) in [
        ("LT", "3330924006", Why::Shape),
        ("LT", "33309240065", Why::CheckDigit),
        ("LT", "33313240064", Why::Date),
        ("LT", "53309240062", Why::Future),
        ("LT", "73309240060", Why::Reserved),
        ("FI", "131052-900A", Why::Reserved),
        ("FI", "131052Z308T", Why::Shape),
        ("SE", "20991228-9874", Why::Future),
        ("NO", "15105375088", Why::Reserved),
        ("DE", "11111111111", Why::Reserved),
        ("BR", "111.111.111-11", Why::Reserved),
        ("US", "000-12-3456", Why::Reserved),
        ("US", "666-12-3456", Why::Reserved),
        ("US", "078-05-1120", Why::Reserved),
        ("GB", "BG123456A", Why::Reserved),
        // Luhn holds, but the number serves as an example because nobody has one that begins with zero.
        ("CA", "046 454 286", Why::Reserved),
        ("IN", "234123412345", Why::CheckDigit),
        ("EG", "29001015012345", Why::Reserved),
        ("CN", "11010510491231002X", Why::Date),
    ] {
        assert_eq!(check(state, number, today()), Verdict::Invalid(why), "{state} {number}");
    }
    assert_eq!(check("ZZ", "1", today()), Verdict::NoRule);
    assert_eq!(check("lt", "33309240064", today()), Verdict::NoRule);
    assert_eq!(check("US", &"1".repeat(1000), today()), Verdict::Invalid(Why::Shape));
}

#[test]
fn numbers_tell_regions_and_holders() {
    for (state, number, region, holder) in [
        ("BG", "6101057509", Some("Sofia Province"), Holder::Person),
        ("RO", "1630615123457", Some("Cluj"), Holder::Person),
        ("SI", "0101006500006", Some("Slovenia"), Holder::Person),
        ("CN", "11010519491231002X", Some("Beijing"), Holder::Person),
        ("TW", "A123456789", Some("Taipei"), Holder::Person),
        ("MY", "770305-02-1234", Some("Kedah"), Holder::Person),
        ("IT", "RCCMNL83S18D969H", Some("D969"), Holder::Person),
        ("FR", "295109912611193", Some("99"), Holder::Person),
        ("BR", "11144477735", Some("ES RJ"), Holder::Person),
        ("NO", "55108695071", None, Holder::Temporary),
        ("SE", "811288-9871", None, Holder::Temporary),
        ("ES", "X1234567L", None, Holder::Foreigner),
        ("PT", "501964843", None, Holder::Organisation),
        ("IS", "450401-3150", None, Holder::Organisation),
        ("SG", "M1234567K", None, Holder::Foreigner),
    ] {
        let facts = facts(state, number);
        assert_eq!((facts.region.as_deref(), facts.holder), (region, holder), "{state} {number}");
    }
}

#[test]
fn corsican_departments_count_as_nineteen_and_eighteen() {
    // The key is 97 less the rest of the thirteen digits modulo 97.
    for (number, counted) in [("185052A126111", 1_850_519_126_111_u64), ("185052B126111", 1_850_518_126_111)] {
        let key = 97 - counted % 97;
        let facts = facts("FR", &format!("{number}{key:02}"));
        let birth = facts.birth.expect("a year and a month");
        assert_eq!((birth.year, birth.month, birth.day), (Some(1985), Some(5), None));
        assert_eq!(facts.region.as_deref(), number.get(5..7));
    }
}

#[test]
fn belgian_bis_numbers_and_unknown_days_are_understood() {
    for (nine, born_2000, kind, birth, sex) in [
        (854730033_u64, false, "BIS-nummer", day(1985, 7, 30), M),
        (852730033, false, "BIS-nummer", day(1985, 7, 30), None),
        (54730034, true, "BIS-nummer", day(2005, 7, 30), F),
        (850000033, false, "rijksregisternummer", None, M),
    ] {
        let key = 97 - (nine + if born_2000 { 2_000_000_000 } else { 0 }) % 97;
        let facts = facts("BE", &format!("{nine:09}{key:02}"));
        assert_eq!((facts.kind, facts.birth_date(), facts.sex), (kind, birth, sex), "{nine}");
        assert_eq!(facts.birth.and_then(|birth| birth.year), Some(if born_2000 { 2005 } else { 1985 }));
    }
}

#[test]
fn letters_of_omocodia_are_digits() {
    // The last digit of the municipality, 9, becomes V. At the fifteenth place, an odd one, 9 counts 21 and V 10; so
    // the sum falls by 11, and the check letter H (7) becomes 7 − 11 + 26 = 22, W.
    let facts = facts("IT", "RCCMNL83S18D96VW");
    assert_eq!((facts.birth_date(), facts.region.as_deref()), (day(1983, 11, 18), Some("D969")));
    assert_eq!(check("IT", "RCCMNL83S18D96VH", today()), Verdict::Invalid(Why::CheckDigit));
}

#[test]
fn a_plus_makes_swedes_a_hundred_years_older() {
    // The check digit does not know the century.
    let young = format!("261128-{}", swedish("261128000"));
    assert_eq!(facts("SE", &young).birth_date(), day(2026, 11, 28));
    let old = format!("261228+{}", swedish("261228000"));
    // Who turns a hundred this December has a plus since January.
    assert_eq!(facts("SE", &old).birth_date(), day(1926, 12, 28));
}

/// The last four digits, with the check digit by Luhn.
fn swedish(nine: &str) -> String {
    let sum: u32 = nine
        .bytes()
        .enumerate()
        .map(|(at, byte)| u32::from(byte - b'0') * if at % 2 == 0 { 2 } else { 1 })
        .map(|product| product / 10 + product % 10)
        .sum();
    format!("{}{}", &nine[6..], (10 - sum % 10) % 10)
}

#[test]
fn states_are_listed_in_order_and_once() {
    let all: Vec<&str> = states().collect();
    assert!(all.windows(2).all(|pair| pair[0] < pair[1]) && all.len() >= 70);
    assert!(KNOWN.iter().all(|(state, ..)| all.contains(state)));
}
