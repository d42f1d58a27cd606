//! Payloads as they are found on cards, and what is wrong with them.

use bonafide_aamva::{
    self as aamva, Colour, Compliance, Date, Error, Height, Id, Kind, Licence, Problem, Sex, Truncation, Weight,
};

/// The example of the standard (§D.12.6).
const VIRGINIA: &str = "@\n\u{1e}\rANSI 636000100102DL00410278ZV03190008DLDAQT64235789\nDCSSAMPLE\nDDEN\nDACMICHAEL\n\
    DDFN\nDADJOHN\nDDGN\nDCUJR\nDCAD\nDCBK\nDCDPH\nDBD06062019\nDBB06061986\nDBA12102024\nDBC1\nDAU068 in\nDAYBRO\n\
    DAG2300 WEST BROAD STREET\nDAIRICHMOND\nDAJVA\nDAK232690000  \nDCF2424244747474786102204\nDCGUSA\nDCK123456789\n\
    DDAF\nDDB06062018\nDDC06062020\nDDD1\rZVZVA01\r";

/// In the shape of version 4, with other data.
const ONTARIO: &str = "@\n\u{1e}\rANSI 636012040102DL00410225ZO02660007DLDCAG\nDCBNONE\nDCDNONE\nDBA20290815\n\
    DCSSAMPLE\nDACANNA\nDADMARIA,LOUISE\nDBD20240816\nDBB19740812\nDBC2\nDAYGRN\nDAU172 cm\nDAG12 LONG STREET\n\
    DAITORONTO\nDAJON\nDAKM5V 2T6\nDAQS0000-11111\nDCFDOC0001\nDCGCAN\nDDEN\nDDFN\nDDGT\nDAZBRO\nDCU\nDDAN\rZOZOAX\r";

fn id(text: &str) -> Id {
    Id::new(text).expect("three capitals")
}

fn date(year: u16, month: u8, day: u8) -> Option<Date> {
    Date::new(year, month, day)
}

#[test]
fn the_example_of_the_standard_is_read_whole() {
    let reading = aamva::parse(VIRGINIA).unwrap();
    let licence = &reading.licence;
    assert_eq!((licence.surname.as_str(), licence.given_name.as_str()), ("SAMPLE", "MICHAEL"));
    assert_eq!((licence.middle_names.as_str(), licence.suffix.as_str()), ("JOHN", "JR"));
    assert_eq!(licence.number, "T64235789");
    assert_eq!(licence.birth_date, date(1986, 6, 6));
    assert_eq!(licence.issue_date, date(2019, 6, 6));
    assert_eq!(licence.expiry_date, date(2024, 12, 10));
    assert_eq!(licence.hazmat_expiry, date(2020, 6, 6));
    assert_eq!((licence.sex, licence.height), (Sex::Male, Some(Height::Inches(68))));
    assert_eq!((licence.eyes, licence.hair), (Some(Colour::Brown), None));
    assert_eq!(licence.address.jurisdiction, "VA");
    assert_eq!(licence.address.postal_code, "23269");
    assert_eq!((licence.compliance, licence.limited_duration), (Some(Compliance::Full), true));
    assert_eq!(licence.surname_cut, Truncation::Whole);
    assert_eq!(licence.own_elements, [(id("ZVA"), "01".to_owned())]);
    assert_eq!(reading.elements.len(), 29);
    assert_eq!(reading.elements[0].text, "T64235789");
    assert_eq!((reading.header.version, reading.header.jurisdiction_version), (10, 1));
    assert_eq!(reading.header.issuer().unwrap().name, "Virginia");
    assert_eq!(reading.problems, []);
}

#[test]
fn a_canadian_licence_is_read() {
    let reading = aamva::parse(ONTARIO).unwrap();
    let licence = &reading.licence;
    assert_eq!((licence.given_name.as_str(), licence.middle_names.as_str()), ("ANNA", "MARIA LOUISE"));
    assert_eq!(licence.birth_date, date(1974, 8, 12));
    assert_eq!((licence.sex, licence.height), (Sex::Female, Some(Height::Centimetres(172))));
    assert_eq!(licence.middle_names_cut, Truncation::Truncated);
    assert_eq!((licence.restrictions.as_str(), licence.compliance), ("", Some(Compliance::None)));
    assert_eq!(reading.problems, [], "{:?}", reading.problems);
}

#[test]
fn cards_of_the_year_2000_are_read() {
    let payload = "@\n\u{1c}\rANSI 6360220101DL00290179DLDAASAMPLE,ANNA,MARIA,JR\nDAG12 LONG STREET\nDAITOPEKA\nDAJKS\n\
        DAK66603\nDAQK00-11-2222\nDARC\nDASB\nDATNONE\nDBA20050812\nDBB19740812\nDBC2\nDBD20010813\nDAU509\nDAW150\n\
        DAYBLU\nDAZBLN\nDBHY\nDBGNONE\nPAB20051201\r";
    let reading = aamva::parse(payload).unwrap();
    let licence = &reading.licence;
    assert_eq!((licence.surname.as_str(), licence.given_name.as_str()), ("SAMPLE", "ANNA"));
    assert_eq!((licence.middle_names.as_str(), licence.suffix.as_str()), ("MARIA", "JR"));
    assert_eq!((licence.country.as_str(), licence.address.jurisdiction.as_str()), ("USA", "KS"));
    assert_eq!((licence.vehicle_class.as_str(), licence.restrictions.as_str()), ("C", "B"));
    assert_eq!(licence.birth_date, date(1974, 8, 12));
    assert_eq!((licence.height, licence.weight), (Some(Height::Inches(69)), Some(Weight::Pounds(150))));
    assert_eq!((licence.eyes, licence.hair, licence.organ_donor), (Some(Colour::Blue), Some(Colour::Blond), true));
    // `DBG` was a medical code then.
    assert_eq!(licence.alias_given_name, "");
    assert_eq!(reading.problems, [Problem::Offset("DL".into())]);
}

#[test]
fn cards_from_before_the_standard_are_read() {
    let payload = "@\r\nansi 63602100DAASAMPLE ANNA MARIA\r\nDAQ123\r\nDBB08-12-1974\r\nDBA99999999\r\nDBCF\r\n";
    // Nothing says that it is a licence.
    assert_eq!(aamva::parse(payload), Err(Error::Subfile));
    let payload = payload.replace("DAASAMPLE", "DLDAASAMPLE");
    let reading = aamva::parse(&payload).unwrap();
    assert_eq!((reading.licence.surname.as_str(), reading.licence.given_name.as_str()), ("SAMPLE", "ANNA"));
    assert_eq!(reading.licence.birth_date, date(1974, 8, 12));
    assert_eq!((reading.licence.expiry_date, reading.licence.sex), (None, Sex::Female));
    for problem in [
        Problem::Header(0),
        Problem::Name(id("DAA")),
        Problem::Date(Id::EXPIRES),
        Problem::Form(Id::BORN),
        Problem::DateOrder(Id::BORN),
        Problem::Missing(Id::ISSUED),
    ] {
        assert!(reading.problems.contains(&problem), "{problem:?} of {:?}", reading.problems);
    }
}

#[test]
fn wrong_line_ends_offsets_and_missing_names_of_subfiles_do_no_harm() {
    let licence = aamva::parse(VIRGINIA).unwrap().licence;
    for (payload, problems) in [
        // One byte off, as on the cards of several states.
        (VIRGINIA.replace("DL0041", "DL0040"), vec![Problem::Offset("DL".into())]),
        (VIRGINIA.replace("@\n\u{1e}\r", "@\r\n\u{1e}"), vec![Problem::Header(10)]),
        (VIRGINIA.replace("@\n\u{1e}\r", "@\n\u{1c}\r"), vec![]),
        (VIRGINIA.replace("8DLDAQ", "8DAQ"), vec![Problem::Offset("DL".into()), Problem::Offset("ZV".into())]),
        (VIRGINIA.replace("\rZVZVA", "\rZVA"), vec![Problem::Offset("ZV".into())]),
        (VIRGINIA.replace("02DL00410278ZV03190008", "02"), vec![Problem::Header(10)]),
        (format!("\r\n{VIRGINIA}\n\n"), vec![]),
        (
            VIRGINIA.replace("@\n\u{1e}\r", "@\u{1}").replace('\n', "\r\n").replace('\u{1}', "\n\u{1e}\r"),
            vec![Problem::Offset("DL".into()), Problem::Offset("ZV".into())],
        ),
    ] {
        let reading = aamva::parse(&payload).unwrap();
        assert_eq!(reading.licence, licence, "{payload:?}");
        assert_eq!(reading.problems, problems, "{payload:?}");
    }
}

#[test]
fn what_is_wrong_is_named() {
    for (what, with, problem) in [
        ("DAQT64235789", "DAQ", Problem::Missing(id("DAQ"))),
        ("\nDDEN", "", Problem::Missing(id("DDE"))),
        ("DDEN", "DDEX", Problem::Value(id("DDE"))),
        ("06061986", "13451986", Problem::Date(Id::BORN)),
        ("DBB06061986", "DBB19860606", Problem::DateOrder(Id::BORN)),
        ("DBB06061986", "DBB06/06/1986", Problem::Form(Id::BORN)),
        ("DBD06062019", "DBD06061986", Problem::Order { earlier: Id::BORN, later: Id::ISSUED }),
        ("DBA12102024", "DBA12102018", Problem::Order { earlier: Id::ISSUED, later: Id::EXPIRES }),
        ("DDD1", "DDJ06072007", Problem::Birthday(id("DDJ"))),
        ("DAYBRO", "DAYPURPLE", Problem::Form(id("DAY"))),
        ("DAYBRO", "DAYXYZ", Problem::Value(id("DAY"))),
        ("DBC1", "DBCQ", Problem::Value(id("DBC"))),
        ("DAU068 in", "DAUtall", Problem::Value(id("DAU"))),
        ("DDD1", "DQX1", Problem::Unknown(id("DQX"))),
        ("DDD1", "DAASAMPLE", Problem::OtherVersion(id("DAA"))),
        ("DDD1", "d", Problem::Line("DL".into())),
        ("DDD1", "DAQOTHER", Problem::Twice(id("DAQ"))),
        ("DAJVA", "DAJMD", Problem::Jurisdiction),
        ("DCGUSA", "DCGCAN", Problem::Country),
        ("ANSI 636000", "ANSI 636099", Problem::Issuer(636_099)),
        ("ANSI 63600010", "ANSI 63600042", Problem::Version(42)),
        ("DACMICHAEL", &format!("DAC{}", "M".repeat(41)), Problem::Form(id("DAC"))),
        ("ZVZVA01\r", "", Problem::Subfile("ZV".into())),
    ] {
        let reading = aamva::parse(&VIRGINIA.replace(what, with)).unwrap();
        assert!(reading.problems.contains(&problem), "{what} → {with}: {:?}", reading.problems);
        assert!(!problem.to_string().is_empty());
    }
}

#[test]
fn identification_cards_need_no_vehicle_class() {
    let payload = VIRGINIA.replace("DL0041", "ID0041").replace("8DLDAQ", "8IDDAQ").replace("DCAD\nDCBK\nDCDPH\n", "");
    let reading = aamva::parse(&payload).unwrap();
    assert_eq!(reading.licence.kind, Kind::IdentityCard);
    assert!(!reading.problems.iter().any(|problem| matches!(problem, Problem::Missing(_))), "{:?}", reading.problems);
}

#[test]
fn two_letters_of_a_country_are_understood() {
    let reading = aamva::parse(&VIRGINIA.replace("DCGUSA", "DCGUS")).unwrap();
    assert_eq!((reading.licence.country.as_str(), reading.licence.birth_date), ("USA", date(1986, 6, 6)));
    let doubts = |problem: &&Problem| matches!(problem, Problem::Country | Problem::DateOrder(_));
    assert_eq!(reading.problems.iter().find(doubts), None);
}

#[test]
fn leap_day_children_come_of_age_on_the_eve_or_the_day_after() {
    let born = VIRGINIA.replace("DBB06061986", "DBB02292004");
    for (day, right) in [("02282025", true), ("03012025", true), ("02272025", false), ("03022025", false)] {
        let reading = aamva::parse(&born.replace("DDD1", &format!("DDJ{day}"))).unwrap();
        assert_eq!(!reading.problems.contains(&Problem::Birthday(id("DDJ"))), right, "{day}");
    }
}

#[test]
fn what_is_no_licence_is_refused() {
    for (payload, error) in [
        ("hello".to_owned(), Error::Header),
        ("@ANSI 12345".to_owned(), Error::Header),
        ("@\n\u{1e}\rANSI 636012100001ZZ00310010ZZZAQ1\r".to_owned(), Error::Subfile),
        ("x".repeat(aamva::MAX_BYTES + 1), Error::TooLong),
    ] {
        assert_eq!(aamva::parse(&payload), Err(error));
        assert_eq!(aamva::parse_bytes(payload.as_bytes()), Err(error));
    }
}

#[test]
fn bytes_of_iso_8859_1_are_understood() {
    let payload: Vec<u8> = VIRGINIA.replace("SAMPLE", "M\u{fc}LLER").chars().map(|c| c as u8).collect();
    let reading = aamva::parse_bytes(&payload).unwrap();
    assert_eq!(reading.licence.surname, "MüLLER");
    // Ü is one byte there, so the offsets still hold.
    assert_eq!(reading.problems, []);
}

#[test]
fn offsets_and_lengths_that_are_written_are_those_of_the_subfiles() {
    let licence = Licence {
        surname: "MÜLLER".into(),
        number: "1".into(),
        own_elements: vec![(id("ZVA"), "É".into()), (id("ZVB"), "2".into())],
        ..Licence::default()
    };
    for version in 1..=aamva::NEWEST {
        let payload = aamva::write(&licence, version).unwrap();
        let reading = aamva::parse(&payload).unwrap();
        assert!(!reading.problems.iter().any(|p| matches!(p, Problem::Offset(_) | Problem::Header(_))), "{version}");
        let characters: Vec<char> = payload.chars().collect();
        for subfile in &reading.header.subfiles {
            let start = usize::from(subfile.offset);
            let end = start + usize::from(subfile.length);
            let text: String = characters[start..end].iter().collect();
            assert!(text.starts_with(&subfile.name) && text.ends_with('\r'), "version {version}: {text:?}");
        }
    }
}

#[test]
fn what_cannot_be_written_is_refused() {
    let write = |licence: Licence| aamva::write(&licence, 10).unwrap_err();
    use aamva::Unwritable;
    for surname in ["A\nB", "王"] {
        let licence = Licence { surname: surname.into(), ..Licence::default() };
        assert_eq!(write(licence), Unwritable::Character(id("DCS")));
    }
    assert_eq!(write(Licence { number: "1".repeat(26), ..Licence::default() }), Unwritable::Length(id("DAQ")));
    assert_eq!(write(Licence { issuer_number: 1_000_000, ..Licence::default() }), Unwritable::IssuerNumber);
    let own = |id, text: String| Licence { own_elements: vec![(id, text)], ..Licence::default() };
    assert_eq!(write(own(id("DAQ"), String::new())), Unwritable::Own(id("DAQ")));
    assert_eq!(write(own(id("ZVA"), "A".repeat(2500))), Unwritable::TooLong);
    assert_eq!(write(own(id("ZVA"), "\r".into())), Unwritable::Character(id("ZVA")));
    for version in [0, aamva::NEWEST + 1] {
        assert_eq!(aamva::write(&Licence::default(), version), Err(Unwritable::Version(version)));
    }
}

#[test]
fn names_that_are_too_long_are_cut_and_say_so() {
    let licence = Licence { surname: "A".repeat(41), given_name: "B".repeat(40), ..Licence::default() };
    let read = aamva::parse(&aamva::write(&licence, 10).unwrap()).unwrap().licence;
    assert_eq!((read.surname.len(), read.surname_cut), (40, Truncation::Truncated));
    assert_eq!((read.given_name.len(), read.given_name_cut), (40, Truncation::Unknown));
}
