//! Zones of the standard's specimens, mistakes, and round trips.

use bonafide_mrz::{
    Check, Date, Error, Fields, Format, Sex, ShortDate, Unwritable, Why, check_digit, parse, repair, write,
};
use proptest::prelude::*;

const PASSPORT: [&str; 2] =
    ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
const CARD: [&str; 3] =
    ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
const PERMIT: [&str; 2] = ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
const VISA: [&str; 2] =
    ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"];
const SMALL_VISA: [&str; 2] = ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"];

#[test]
fn specimens_of_the_standard_are_read_and_written() {
    for (lines, format) in [
        (&PASSPORT[..], Format::Td3),
        (&CARD[..], Format::Td1),
        (&PERMIT[..], Format::Td2),
        (&VISA[..], Format::MrvA),
        (&SMALL_VISA[..], Format::MrvB),
    ] {
        let zone = parse(lines).unwrap();
        assert_eq!(zone.format, format);
        assert_eq!((zone.fields.surname.as_str(), zone.fields.given_names.as_str()), ("ERIKSSON", "ANNA MARIA"));
        assert_eq!((zone.fields.issuer.as_str(), zone.fields.sex), ("UTO", Sex::Female));
        assert!(zone.checks.hold(), "{format:?}: {:?}", zone.checks);
        assert!(!zone.name_may_be_cut);
        assert_eq!(write(&zone.fields, format).unwrap(), lines, "{format:?}");
    }
    let passport = parse(&PASSPORT).unwrap();
    assert_eq!(passport.fields.optional, "ZE184226B");
    assert_eq!(passport.checks.all(), [Check::Pass; 5]);
    assert_eq!(parse(&CARD).unwrap().checks.optional, Check::Absent);
    assert_eq!(parse(&VISA).unwrap().checks.composite, Check::Absent);
}

#[test]
fn long_document_numbers_continue_in_the_optional_data() {
    // ICAO 9303-5 and 9303-6, the notes on the document number.
    let card = ["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"];
    let permit = ["I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"];
    for lines in [&card[..], &permit[..]] {
        let zone = parse(lines).unwrap();
        assert_eq!(zone.fields.document_number, "D23145890734");
        assert_eq!(zone.fields.optional, "");
        assert!(zone.checks.hold(), "{:?}", zone.checks);
        assert_eq!(write(&zone.fields, zone.format).unwrap(), lines);
    }
}

#[test]
fn each_check_digit_is_reported_by_itself() {
    let with = |column: usize, digit: &str| {
        let mut line = PASSPORT[1].to_owned();
        line.replace_range(column - 1..column, digit);
        parse(&[PASSPORT[0], &line]).unwrap().checks
    };
    assert_eq!(with(10, "7").document_number, Check::Fail);
    assert_eq!(with(20, "7").birth_date, Check::Fail);
    assert_eq!(with(28, "7").expiry_date, Check::Fail);
    assert_eq!(with(43, "7").optional, Check::Fail);
    assert_eq!(with(44, "7").all(), [Check::Pass, Check::Pass, Check::Pass, Check::Pass, Check::Fail]);
    assert_eq!(with(10, "<").document_number, Check::Fail);
}

#[test]
fn an_empty_personal_number_needs_no_check_digit() {
    for (digit, check) in [("<", Check::Absent), ("0", Check::Pass)] {
        let body = format!("L898902C36UTO7408122F1204159<<<<<<<<<<<<<<{digit}");
        let over = [&body[..10], &body[13..20], &body[21..]].concat();
        let line = format!("{body}{}", char::from(check_digit(over.bytes())));
        let checks = parse(&[PASSPORT[0], &line]).unwrap().checks;
        assert_eq!((checks.optional, checks.composite), (check, Check::Pass));
    }
}

#[test]
fn errors_name_line_and_column() {
    assert_eq!(parse(&[]), Err(Error::Lines(0)));
    assert_eq!(parse(&["P<UTO", "L8"]), Err(Error::Lengths(vec![5, 2])));
    let second = |line: &str| parse(&[PASSPORT[0], line]).unwrap_err().to_string();
    let line = PASSPORT[1];
    assert_eq!(second(&line.replacen("7408122F", "74O8122F", 1)), "line 2, column 16: 'O' where a digit or < belongs");
    assert_eq!(second(&line.replacen("7408122F", "74<8122F", 1)), "line 2, column 16: '<' where a digit belongs");
    assert_eq!(second(&line.replacen("2F12", "2K12", 1)), "line 2, column 21: 'K' where M, F or < belongs");
    assert_eq!(second(&line.to_lowercase()), "line 2, column 1: 'l' where A to Z, 0 to 9 or < belongs");
    let first = parse(&["P<UTOER1KSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", line]).unwrap_err();
    assert_eq!(first, Error::Character { line: 1, column: 8, found: '1', expected: "a letter or <" });
}

#[test]
fn unknown_parts_of_a_birth_date_are_tolerated() {
    let fields =
        Fields { birth_date: ShortDate { year: Some(74), month: None, day: None }, ..parse(&PASSPORT).unwrap().fields };
    let lines = write(&fields, Format::Td3).unwrap();
    assert_eq!(&lines[1][13..20], "74<<<<1");
    let zone = parse(&[&lines[0], &lines[1]]).unwrap();
    assert_eq!(zone.fields, fields);
    let today = Date::new(2026, 11, 21).unwrap();
    assert_eq!(zone.birth_date(today), None);
    assert_eq!(zone.fields.birth_date.year_on_or_before(today), Some(1974));
}

#[test]
fn long_names_are_cut_so_that_both_remain_and_the_last_column_holds_a_letter() {
    let cut = |surname: &str, given: &str| {
        let fields = Fields { surname: surname.into(), given_names: given.into(), ..parse(&PASSPORT).unwrap().fields };
        let lines = write(&fields, Format::Td3).unwrap();
        assert!(parse(&[&lines[0], &lines[1]]).unwrap().name_may_be_cut);
        lines[0][5..].to_owned()
    };
    // The names of ICAO 9303-4 §4.2.3.
    assert_eq!(cut("Nilavadhanananda", "Chayapa Dejthamrong Krasuang"), "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
    assert_eq!(
        cut("Bennelong Wooloomooloo Warrandyte Warnambool", "Dingo Potoroo"),
        "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WA<<D"
    );
    // A given name that ends just before the last column gives one letter to the next one's initial.
    assert_eq!(cut("Papandropoulous", "Jonathon Alec Davidson Ix"), "PAPANDROPOULOUS<<JONATHON<ALEC<DAVIDSON");
    assert_eq!(cut("Papandropoulous", "Jonathon Alec Davidso Ixar"), "PAPANDROPOULOUS<<JONATHO<ALEC<DAVIDSO<I");
}

#[test]
fn what_does_not_fit_is_refused() {
    let fields = parse(&PASSPORT).unwrap().fields;
    let refused = |change: fn(&mut Fields), format| {
        let mut fields = fields.clone();
        change(&mut fields);
        write(&fields, format).unwrap_err()
    };
    assert_eq!(refused(|f| f.document_number = "L898902C34".into(), Format::Td3), Unwritable::DocumentNumber);
    assert_eq!(refused(|f| f.document_number = "1".repeat(40), Format::Td1), Unwritable::DocumentNumber);
    assert_eq!(refused(|f| f.optional = "1".repeat(15), Format::Td3), Unwritable::Optional);
    assert_eq!(refused(|f| f.optional_2 = "1".into(), Format::Td3), Unwritable::Optional);
    assert_eq!(refused(|f| f.issuer = "UTOP".into(), Format::Td3), Unwritable::State);
    assert_eq!(refused(|f| f.document_code = "V".into(), Format::Td3), Unwritable::DocumentCode);
    assert_eq!(refused(|_| (), Format::MrvA), Unwritable::DocumentCode);
}

#[test]
fn look_alikes_are_repaired_and_every_change_is_listed() {
    // O for 0 in the birth date, 5 for S in the name, O for 0 in the number.
    let lines = ["P<UTOERIK5SON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8989O2C36UTO74O8122F1204159ZE184226B<<<<<10"];
    let repaired = repair(&lines).unwrap();
    assert_eq!(repaired.lines, PASSPORT);
    let changes: Vec<_> = repaired.changes.iter().map(|c| (c.line, c.column, c.from, c.to, c.why)).collect();
    assert_eq!(
        changes,
        [(1, 10, '5', 'S', Why::LettersOnly), (2, 6, 'O', '0', Why::CheckDigits), (2, 16, 'O', '0', Why::DigitsOnly),]
    );
}

#[test]
fn a_repair_that_is_not_sure_is_not_made() {
    // B for the first 8 rights the check digits as well as 2 for Z, so neither is done.
    let line = PASSPORT[1].replacen("L898902C3", "L89890ZC3", 1);
    let repaired = repair(&[PASSPORT[0], &line]).unwrap();
    assert_eq!((repaired.changes, repaired.lines[1].as_str()), (vec![], line.as_str()));
    // A visa has no composite digit to confirm a change of its number.
    let visa = VISA[1].replacen("L8988901C4", "L89889O1C4", 1);
    assert_eq!(repair(&[VISA[0], &visa]).unwrap().changes, []);
}

prop_compose! {
    fn names()(words in prop::collection::vec("[A-Z]{1,6}", 1..3)) -> String { words.join(" ") }
}

prop_compose! {
    fn short_date()(year in 0u8..100, month in prop::option::of(1u8..=12), day in prop::option::of(1u8..=31)) -> ShortDate {
        ShortDate { year: Some(year), month, day }
    }
}

fn zone() -> impl Strategy<Value = (Fields, Format)> {
    let texts = (names(), prop::option::of(names()), "[A-Z0-9]{1,9}", "[A-Z0-9]{0,4}", "([A-Z0-9]{1,11})?");
    let codes = (prop::sample::select(vec!["UTO", "D", "LTU"]), prop::sample::select(Format::ALL.to_vec()));
    let sex = prop::sample::select(vec![Sex::Female, Sex::Male, Sex::Unspecified]);
    (texts, codes, "[A-Z0-9]{0,3}", short_date(), short_date(), sex).prop_map(
        |(texts, codes, more, birth, expiry, sex)| {
            let (surname, given, number, optional, optional_2) = texts;
            let (state, format) = codes;
            let card = matches!(format, Format::Td1 | Format::Td2);
            let more = if card && number.len() == 9 { more } else { String::new() };
            let fields = Fields {
                document_code: if matches!(format, Format::MrvA | Format::MrvB) { "V" } else { "AC" }.into(),
                issuer: state.into(),
                surname,
                given_names: given.unwrap_or_default(),
                document_number: number + &more,
                nationality: state.into(),
                birth_date: birth,
                sex,
                expiry_date: expiry,
                optional: if more.is_empty() || format == Format::Td1 { optional } else { String::new() },
                optional_2: if format == Format::Td1 { optional_2 } else { String::new() },
            };
            (fields, format)
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read((fields, format) in zone()) {
        let lines = write(&fields, format).unwrap();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let zone = parse(&lines).unwrap();
        prop_assert_eq!(zone.format, format);
        prop_assert!(zone.checks.hold());
        prop_assert_eq!(zone.fields, fields);
        // A reading whose checks hold is never changed.
        prop_assert_eq!(repair(&lines).unwrap().changes, []);
    }

    #[test]
    fn look_alikes_in_dates_and_names_are_undone((fields, format) in zone(), at in any::<prop::sample::Index>()) {
        let right = write(&fields, format).unwrap();
        let text = right.concat();
        let zone = |n: usize| format.columns() * n;
        // The name's columns and the dates', where only the alphabet decides.
        let (names, dates) = match format {
            Format::Td1 => (zone(2)..zone(3), zone(1)..zone(1) + 6),
            _ => (5..zone(1), zone(1) + 13..zone(1) + 19),
        };
        let places: Vec<usize> = names.chain(dates).filter(|at| "OISZ015".contains(&text[*at..*at + 1])).collect();
        prop_assume!(!places.is_empty());
        let place = *at.get(&places);
        let wrong = match &text[place..=place] { "O" => "0", "I" => "1", "S" => "5", "Z" => "2", "0" => "O", "1" => "I", _ => "S" };
        let mut misread = text.clone();
        misread.replace_range(place..=place, wrong);
        let misread: Vec<&str> = (0..format.lines()).map(|n| &misread[zone(n)..zone(n + 1)]).collect();
        prop_assert!(parse(&misread).is_err());
        let repaired = repair(&misread).unwrap();
        prop_assert_eq!(repaired.lines, right);
        prop_assert_eq!(repaired.changes.len(), 1);
    }

    #[test]
    fn garbage_never_panics(lines in prop::collection::vec("\\PC{0,60}|[A-Z0-9<]{30}|[A-Z0-9<]{36}|[A-Z0-9<]{44}", 0..5)) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let _ = parse(&lines);
        if let Ok(repaired) = repair(&lines) {
            let again: Vec<&str> = repaired.lines.iter().map(String::as_str).collect();
            prop_assert_eq!(repair(&again).unwrap().lines, repaired.lines);
        }
    }

    #[test]
    fn zones_of_random_characters_never_panic(
        format in prop::sample::select(Format::ALL.to_vec()),
        text in "[V<A-Z0-9]{90}",
        names in ("\\PC*", "\\PC*", "\\PC*"),
    ) {
        let columns = format.columns();
        let lines: Vec<&str> = (0..format.lines()).map(|n| &text[n * columns..(n + 1) * columns]).collect();
        let _ = (parse(&lines), repair(&lines));
        let fields = Fields { surname: names.0, given_names: names.1, document_number: names.2, ..Fields::default() };
        let _ = write(&Fields { document_code: "P".into(), ..fields }, format);
    }
}
