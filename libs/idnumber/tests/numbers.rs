//! Numbers that authorities publish as examples, numbers worked out by hand, and what a wrong digit does.

use bonafide_idnumber::{Date, Facts, Holder, Proof, Sex, Verdict, Why, check, states};
use proptest::prelude::*;

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

/// Numbers with check digits: examples of authorities and standards, of encyclopedias, or worked out by hand, which is then
/// said.
const KNOWN: [Known; 78] = [
    // GYYMMDDNNN 3330924006: 3·1+3·2+3·3+0+9·5+2·6+4·7+0+0+6·1 = 109, 109 mod 11 = 10; 3·3+3·4+3·5+0+9·7+2·8+4·9+0+0+6·3 =
    // 169, 169 mod 11 = 4.
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
    // 151086950: first 3+35+6+0+64+54+36+25+0 = 223, 223 mod 11 = 3, so 8; second 5+20+3+0+56+36+45+20+0+16 = 201, mod 11
    // = 3, so 8.
    ("NO", "15108695088", "fødselsnummer", Some((1986, 10, 15)), F),
    // Day 55: first 15+35+6+0+64+54+36+25+0 = 235, mod 11 = 4, so 7; second 25+20+3+0+56+36+45+20+0+14 = 219, mod 11 = 10,
    // so 1.
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
    ("CA", "046 454 286", "", None, None),
    ("CA", "123 456 782", "social insurance number", None, None),
    ("AU", "123 456 782", "tax file number", None, None),
    ("DO", "001-1391820-5", "cédula de identidad y electoral", None, None),
];

#[test]
fn published_numbers_say_what_they_say() {
    for (state, number, kind, birth, sex) in KNOWN {
        if kind.is_empty() {
            // The number that Canada publishes as an example begins with zero so that nobody has it.
            assert_eq!(check(state, number, today()), Verdict::Invalid(Why::Reserved));
            continue;
        }
        let facts = facts(state, number);
        let birth = birth.and_then(|(year, month, day)| Date::new(year, month, day));
        assert_eq!((facts.kind, facts.birth_date(), facts.sex), (kind, birth, sex), "{state} {number}");
        assert_eq!(facts.proof, Proof::CheckDigits, "{state} {number}");
    }
}
