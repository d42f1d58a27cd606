//! Zones of the standard's specimens, mistakes, and round trips.

use bonafide_mrz::{
    Check, Date, Error, Fields, Format, Sex, ShortDate, Unwritable, Why, check_digit, national, parse, repair,
    translit, write,
};

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

#[test]
fn names_with_signs_and_single_names_are_written_as_the_standard_says() {
    let names = |surname: &str, given: &str| {
        let fields = Fields { surname: surname.into(), given_names: given.into(), ..parse(&PASSPORT).unwrap().fields };
        let lines = write(&fields, Format::Td3).unwrap();
        let zone = parse(&[&lines[0], &lines[1]]).unwrap();
        assert!(!zone.name_may_be_cut);
        (lines[0][5..].trim_end_matches('<').to_owned(), zone.fields.surname, zone.fields.given_names)
    };
    let texts = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    // ICAO 9303-4 §4.2.3: apostrophes vanish, hyphens become fillers, one name is the primary identifier.
    assert_eq!(names("O'Connor", "Enya Siobhan"), texts("OCONNOR<<ENYA<SIOBHAN", "OCONNOR", "ENYA SIOBHAN"));
    assert_eq!(names("Martin", "Anne-Marie"), texts("MARTIN<<ANNE<MARIE", "MARTIN", "ANNE MARIE"));
    assert_eq!(names("Arkfreith", ""), texts("ARKFREITH", "ARKFREITH", ""));
    assert_eq!(names("", "Arkfreith"), texts("ARKFREITH", "ARKFREITH", ""));
    assert_eq!(names("van der Muellen", "Martin"), texts("VAN<DER<MUELLEN<<MARTIN", "VAN DER MUELLEN", "MARTIN"));
}

#[test]
fn the_french_identity_card_is_read_and_written() {
    let lines = ["IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6"];
    let zone = parse(&lines).unwrap();
    assert_eq!(zone.format, Format::IdFrance);
    assert_eq!((zone.fields.surname.as_str(), zone.fields.given_names.as_str()), ("BERTHIER", "CORINNE"));
    assert_eq!((zone.fields.document_number.as_str(), zone.fields.sex), ("880692310285", Sex::Female));
    assert_eq!(zone.checks.passed(), 3);
    assert_eq!(zone.checks.expiry_date, Check::Absent);
    let today = Date::new(2026, 11, 30).unwrap();
    assert_eq!(zone.birth_date(today), Date::new(1965, 12, 6));
    assert_eq!(national::issue_month(&zone, today), Some((1988, 6)));
    assert_eq!(write(&zone.fields, Format::IdFrance).unwrap(), lines);
    // Given names have two fillers between them, the parts of one name have one.
    let fields = Fields { given_names: "Jean-Luc Guy".into(), ..zone.fields };
    assert_eq!(&write(&fields, Format::IdFrance).unwrap()[1][13..27], "JEAN<LUC<<GUY<");
}

#[test]
fn driving_licences_of_one_line_are_read_and_written() {
    let lines = ["D1FRA13AA000026181231MARTIN<<9"];
    let french = parse(&lines).unwrap();
    assert_eq!(french.format, Format::LicenceFrance);
    assert_eq!((french.fields.document_number.as_str(), french.fields.surname.as_str()), ("13AA00002", "MARTIN"));
    assert_eq!(french.expiry_date(Date::new(2026, 11, 30).unwrap()), Date::new(2018, 12, 31));
    assert_eq!((french.checks.passed(), french.checks.hold()), (2, true));
    assert_eq!(write(&french.fields, Format::LicenceFrance).unwrap(), lines);

    let lines = ["D1NLD15094962111659VW87Z78NB84"];
    let dutch = parse(&lines).unwrap();
    assert_eq!(dutch.format, Format::LicenceNetherlands);
    assert_eq!(dutch.fields.document_number, "5094962111");
    assert_eq!((dutch.fields.optional.as_str(), dutch.fields.optional_2.as_str()), ("659VW87Z78NB8", "1"));
    assert_eq!(dutch.checks.composite, Check::Pass);
    assert_eq!(write(&dutch.fields, Format::LicenceNetherlands).unwrap(), lines);

    // Estonia has number and personal code there, and no digit but the last.
    let lines = ["D<ESTET000000<49307039909<<<<6"];
    let other = parse(&lines).unwrap();
    assert_eq!((other.format, other.fields.issuer.as_str()), (Format::Licence, "EST"));
    assert_eq!(other.fields.optional, "ET000000<49307039909");
    assert_eq!((other.checks.composite, other.checks.passed()), (Check::Pass, 1));
    assert_eq!(write(&other.fields, Format::Licence).unwrap(), lines);
    assert_eq!(parse(&["X1NLD15094962111659VW87Z78NB84"]), Err(Error::Lengths(vec![30])));
}

#[test]
fn the_swiss_driving_licence_is_read_and_written() {
    let lines = ["AAA001D<<", "FACHE305142128097<<800126<<<<<", "MARCHAND<<FABIENNE<<<<<<<<<<<<"];
    let zone = parse(&lines).unwrap();
    assert_eq!(zone.format, Format::LicenceSwitzerland);
    assert_eq!(zone.fields.document_number, "305142128097");
    assert_eq!((zone.fields.optional.as_str(), zone.fields.optional_2.as_str()), ("AAA001", "D"));
    assert_eq!(zone.fields.given_names, "FABIENNE");
    assert_eq!(zone.birth_date(Date::new(2026, 11, 30).unwrap()), Date::new(1980, 1, 26));
    assert_eq!((zone.checks.all(), zone.checks.passed()), ([Check::Absent; 5], 0));
    assert_eq!(write(&zone.fields, Format::LicenceSwitzerland).unwrap(), lines);
}

#[test]
fn the_russian_internal_passport_is_read_and_written() {
    let fields = Fields {
        document_code: "PN".into(),
        issuer: "RUS".into(),
        surname: "Иванов".into(),
        given_names: "Иван Иванович".into(),
        document_number: "390000100".into(),
        nationality: "RUS".into(),
        birth_date: Date::new(1960, 1, 1).unwrap().into(),
        sex: Sex::Male,
        optional: "4041018910003".into(),
        ..Fields::default()
    };
    let lines = write(&fields, Format::PassportRussia).unwrap();
    assert_eq!(lines[0], "PNRUSIVANOV<<IVAN<IVANOVI3<<<<<<<<<<<<<<<<<<");
    assert_eq!(&lines[1][..42], "3900001005RUS6001010M<<<<<<<4041018910003<");
    let zone = parse(&[&lines[0], &lines[1]]).unwrap();
    assert_eq!(zone.format, Format::PassportRussia);
    assert!(zone.checks.hold());
    assert_eq!(zone.checks.expiry_date, Check::Absent);
    assert_eq!(national::document_number(&zone), "3904000100");
    let today = Date::new(2026, 11, 30).unwrap();
    assert_eq!(national::issue_date(&zone, today), Date::new(2004, 10, 18));
    assert_eq!(translit::from_internal_passport(&zone.fields.given_names).unwrap(), "ИВАН ИВАНОВИЧ");
}

#[test]
fn belgian_card_numbers_have_twelve_digits_and_a_check_of_their_own() {
    let lines = ["IDBEL592211692<1741<<<<<<<<<<<", "9003107F2509301BEL900310244094", "SPECIMEN<<SPECIMEN<<<<<<<<<<<<"];
    let zone = parse(&lines).unwrap();
    assert!(zone.checks.hold());
    assert_eq!(zone.fields.document_number, "592211692174");
    assert_eq!(national::number_holds(&zone), Some(true));
    // A later card counts no filler in the number's check digit; nobody else may count it.
    let later = ["IDBEL600001795<0152<<<<<<<<<<<", "1301014F2311207BEL130101987398"];
    let zone_of = |first: &str| parse(&[first, later[1], lines[2]]).unwrap();
    assert!(zone_of(later[0]).checks.hold());
    assert_eq!(national::number_holds(&zone_of(later[0])), Some(true));
    assert_eq!(national::number_holds(&zone_of("IDBEL600001795<0253<<<<<<<<<<<")), Some(false));
    let first = lines[0].replacen("BEL", "UTO", 1);
    assert_eq!(parse(&[&first, lines[1], lines[2]]).unwrap().checks.document_number, Check::Fail);
    let person = national::personal_number(&zone).unwrap();
    assert_eq!((person.text.as_str(), person.holds), ("90031024409", true));
    assert_eq!(person.birth_date, Date::new(1990, 3, 10));
    // The cards of the first years: nine digits, and the person's number right after.
    let old = ["IDBEL590335801485120100200<<<<", "8512017F0901015BEL<<<<<<<<<<<7", "REINARTZ<<ULRIKE<KATIA<E<<<<<<"];
    let zone = parse(&old).unwrap();
    assert!(zone.checks.hold());
    assert_eq!(zone.fields.document_number, "590335801");
    assert_eq!(national::number_holds(&zone), None);
    assert_eq!(national::personal_number(&zone).unwrap().text, "85120100200");
}

#[test]
fn portuguese_card_numbers_have_twelve_characters_and_a_check_of_their_own() {
    // The first counts the filler in the number's check digit, for the second both give the same.
    for (first, second, number) in [
        ("I<PRT000024759<ZZ72<<<<<<<<<<<", "8010100F2006017PRT<<<<<<<<<<<8", "000024759ZZ7"),
        ("I<PRT007666667<ZZ00<<<<<<<<<<<", "8303143M3405293PRT<<<<<<<<<<<4", "007666667ZZ0"),
    ] {
        let zone = parse(&[first, second, "CARLOS<MONTEIRO<<AMELIA<VANESS"]).unwrap();
        assert_eq!(zone.fields.document_number, number);
        assert!(zone.checks.hold(), "{:?}", zone.checks);
        assert_eq!(national::number_holds(&zone), Some(true));
        assert!(zone.name_may_be_cut);
    }
}

#[test]
fn long_numbers_are_repaired_as_a_whole() {
    let lines = ["IDBEL592211692<1741<<<<<<<<<<<", "9003107F2509301BEL900310244094", "SPECIMEN<<SPECIMEN<<<<<<<<<<<<"];
    let misread = |from: &str, to: &str| {
        let line = lines[0].replacen(from, to, 1);
        let repaired = repair(&[&line, lines[1], lines[2]]).unwrap();
        (repaired.lines[0] == lines[0], repaired.changes.iter().map(|c| (c.column, c.why)).collect::<Vec<_>>())
    };
    // In the number's field, in its continuation, and its check digit.
    assert_eq!(misread("IDBEL592", "IDBEL59Z"), (true, vec![(8, Why::CheckDigits)]));
    assert_eq!(misread("<1741", "<I741"), (true, vec![(16, Why::CheckDigits)]));
    assert_eq!(misread("<1741", "<174I"), (true, vec![(19, Why::DigitsOnly)]));
}

#[test]
fn romanian_identity_cards_keep_the_personal_number_in_pieces() {
    let fields = Fields {
        document_code: "ID".into(),
        issuer: "ROU".into(),
        surname: "Popescu".into(),
        given_names: "Ion".into(),
        document_number: "RR123456".into(),
        nationality: "ROU".into(),
        birth_date: Date::new(1980, 1, 1).unwrap().into(),
        sex: Sex::Male,
        expiry_date: Date::new(2031, 1, 1).unwrap().into(),
        optional: "1221144".into(),
        ..Fields::default()
    };
    let lines = write(&fields, Format::Td2).unwrap();
    assert_eq!(&lines[1][..10], "RR123456<1");
    let person = national::personal_number(&parse(&[&lines[0], &lines[1]]).unwrap()).unwrap();
    assert_eq!((person.text.as_str(), person.holds), ("1800101221144", true));
    assert_eq!(person.birth_date, Date::new(1980, 1, 1));
}

#[test]
fn spanish_cards_of_the_old_do_not_end() {
    let zone_of = |code: &str| {
        let fields = Fields {
            document_code: code.into(),
            issuer: "ESP".into(),
            nationality: "ESP".into(),
            surname: "Muñoz".into(),
            given_names: "Carmen".into(),
            document_number: "BAA000589".into(),
            birth_date: Date::new(1950, 1, 1).unwrap().into(),
            sex: Sex::Female,
            expiry_date: ShortDate { year: Some(99), month: Some(1), day: Some(1) },
            optional: "12345678Z".into(),
            ..Fields::default()
        };
        let lines = write(&fields, Format::Td1).unwrap();
        parse(&[&lines[0], &lines[1], &lines[2]]).unwrap()
    };
    let today = Date::new(2026, 11, 30).unwrap();
    assert_eq!(zone_of("ID").expiry_date(today), None);
    assert_eq!(national::personal_number(&zone_of("ID")).unwrap().text, "12345678Z");
    assert_eq!(zone_of("IR").expiry_date(today), Date::new(1999, 1, 1));
    assert!(!national::does_not_end(&parse(&CARD).unwrap()));
}

#[test]
fn german_numbers_have_no_letter_that_looks_like_a_digit() {
    // For Utopia, B for the first 8 rights the check digits as well as 2 for Z; Germany's numbers have no B.
    let fields = |issuer: &str| Fields {
        issuer: issuer.into(),
        nationality: issuer.into(),
        document_number: "L898902C3".into(),
        ..parse(&PASSPORT).unwrap().fields
    };
    let repaired = |issuer: &str| {
        let lines = write(&fields(issuer), Format::Td3).unwrap();
        let line = lines[1].replacen("L898902C3", "L89890ZC3", 1);
        repair(&[&lines[0], &line]).unwrap().lines == lines
    };
    assert!(repaired("D"));
    assert!(!repaired("UTO"));
}

#[test]
fn codes_of_states_become_those_that_exist() {
    let repaired = |from: &str, to: &str| {
        let first = PASSPORT[0].replacen("UTO", from, 1);
        assert_eq!(repair(&[&first, PASSPORT[1]]).unwrap().lines[0].get(2..5), Some(to));
    };
    repaired("UT0", "UTO");
    repaired("P0L", "POL");
    repaired("1TA", "ITA");
    repaired("1TU", "LTU");
    repaired("0<<", "D<<");
    repaired("8EL", "BEL");
}

#[test]
fn a_national_format_is_not_written_as_another_one() {
    let passport = parse(&PASSPORT).unwrap().fields;
    let fields =
        |code: &str, state: &str| Fields { document_code: code.into(), issuer: state.into(), ..passport.clone() };
    let short = |code: &str, state: &str| Fields { optional: String::new(), ..fields(code, state) };
    assert_eq!(write(&short("ID", "FRA"), Format::Td2), Err(Unwritable::DocumentCode));
    assert_eq!(write(&fields("PN", "RUS"), Format::Td3), Err(Unwritable::DocumentCode));
    assert_eq!(write(&short("ID", "FRA"), Format::IdFrance), Err(Unwritable::NoPlace("nationality")));
    let card = Fields { nationality: String::new(), expiry_date: ShortDate::default(), ..short("ID", "UTO") };
    assert_eq!(write(&card, Format::IdFrance), Err(Unwritable::State));
    let licence = Fields { document_code: "D1".into(), issuer: "NLD".into(), ..Fields::default() };
    assert_eq!(
        write(&Fields { document_number: "50949A2111".into(), ..licence.clone() }, Format::LicenceNetherlands),
        Err(Unwritable::DocumentNumber)
    );
    assert_eq!(write(&licence, Format::Licence), Err(Unwritable::DocumentCode));
}
