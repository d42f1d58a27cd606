//! Documents in the manner of several states, with invented holders.

mod common;

use bonafide_printed::{FieldName as F, How, Kind, Line, Note, Side};
use common::{card, check, document, fields, print};

/// A label with its value below, as most cards have them.
fn below(lines: &mut Vec<Line>, x: f64, y: f64, label: &str, value: &str) {
    lines.push(print(x, y, 1.5, label));
    lines.push(print(x, y + 3.0, 2.6, value));
}

#[test]
fn a_german_card_is_read() {
    let mut lines = vec![print(3.0, 5.0, 2.4, "BUNDESREPUBLIK DEUTSCHLAND"), print(60.0, 5.0, 2.4, "L01X00T47")];
    lines.push(print(3.0, 8.0, 2.2, "PERSONALAUSWEIS/IDENTITY CARD/CARTE D'IDENTITÉ"));
    let mut at = |x, y, label, value| below(&mut lines, x, y, label, value);
    at(30.0, 13.0, "Name/Surname/Nom", "MUSTERMANN");
    at(30.0, 20.0, "Geburtsname/Name at birth/Nom de naissance", "GABLER");
    at(30.0, 27.0, "Vornamen/Given names/Prénoms", "ERIKA");
    at(30.0, 34.0, "Geburtstag/Date of birth/Date de naissance", "12.08.1964");
    at(62.0, 34.0, "Staatsangehörigkeit/Nationality/Nationalité", "DEUTSCH");
    at(30.0, 41.0, "Geburtsort/Place of birth/Lieu de naissance", "BERLIN");
    at(30.0, 48.0, "Gültig bis/Date of expiry/Date d'expiration", "01.08.2031");
    let reading = fields(&lines, &card("D"));
    assert_eq!(reading.template.as_deref(), Some("eu-identity-card"));
    check(
        &reading,
        &[
            (F::Surname, "MUSTERMANN"),
            (F::BirthName, "GABLER"),
            (F::GivenNames, "ERIKA"),
            (F::BirthDate, "1964-08-12"),
            (F::Nationality, "DEUTSCH"),
            (F::BirthPlace, "BERLIN"),
            (F::ExpiryDate, "2031-08-01"),
        ],
    );
}

#[test]
fn what_a_label_announces_and_nothing_legible_answers_is_told() {
    let mut lines = vec![];
    let mut at = |x, y, label, value| below(&mut lines, x, y, label, value);
    at(30.0, 13.0, "Name/Surname/Nom", "MUSTERMANN");
    at(30.0, 27.0, "Vornamen/Given names/Prénoms", "ERIKA");
    at(30.0, 34.0, "Geburtstag/Date of birth/Date de naissance", "1?.?8.19");
    at(30.0, 48.0, "Gültig bis/Date of expiry/Date d'expiration", "");
    let reading = fields(&lines, &card("D"));
    check(&reading, &[(F::Surname, "MUSTERMANN"), (F::GivenNames, "ERIKA")]);
    assert_eq!(reading.unanswered, [F::BirthDate, F::ExpiryDate]);
}

#[test]
fn a_lithuanian_card_is_read() {
    let mut lines = vec![
        print(20.0, 5.0, 2.4, "LIETUVOS RESPUBLIKA"),
        print(20.0, 8.0, 2.0, "ASMENS TAPATYBĖS KORTELĖ / IDENTITY CARD"),
    ];
    let mut at = |x, y, label, value| below(&mut lines, x, y, label, value);
    at(30.0, 13.0, "Pavardė / Surname", "PETRAUSKIENĖ");
    at(30.0, 19.5, "Vardas (-ai) / Given name(s)", "EGLĖ MARIJA");
    at(30.0, 26.0, "Lytis / Sex", "M/F");
    at(45.0, 26.0, "Pilietybė / Nationality", "LTU");
    at(30.0, 32.5, "Gimimo data / Date of birth", "1985 03 24");
    at(60.0, 32.5, "Asmens kodas / Personal No.", "48503240012");
    at(30.0, 39.0, "Kortelės Nr. / Card No.", "LK 123 4567");
    at(60.0, 39.0, "Galioja iki / Date of expiry", "2034 05 06");
    let reading = fields(&lines, &card("LTU"));
    check(
        &reading,
        &[
            (F::Surname, "PETRAUSKIENĖ"),
            (F::GivenNames, "EGLĖ MARIJA"),
            (F::Sex, "F"),
            (F::Nationality, "LTU"),
            (F::BirthDate, "1985-03-24"),
            (F::PersonalNumber, "48503240012"),
            (F::DocumentNumber, "LK1234567"),
            (F::ExpiryDate, "2034-05-06"),
        ],
    );
    assert_eq!(reading.field(F::Surname).unwrap().how, How::Label { language: "lt".into() });
}

#[test]
fn a_french_card_is_read_though_its_columns_are_one_piece_each() {
    let mut lines = vec![print(30.0, 5.0, 2.4, "RÉPUBLIQUE FRANÇAISE")];
    let mut at = |x, y, label, value| below(&mut lines, x, y, label, value);
    at(32.0, 10.0, "NOM / Surname", "MARTIN");
    at(32.0, 16.0, "Prénoms / Given names", "Maëlys-Gaëlle, Marie");
    // Three values of one row came as one piece.
    lines.extend([
        print(32.0, 22.0, 1.2, "SEXE / Sex"),
        print(44.0, 22.0, 1.2, "NATIONALITÉ / Nationality"),
        print(64.0, 22.0, 1.2, "DATE DE NAISS. / Date of birth"),
    ]);
    let mut row = print(32.0, 25.0, 2.4, "F FRA 13 07 1990");
    row.bounds.width = 46.0;
    let places = [32.6, 33.9, 44.6, 45.9, 47.2, 48.5, 64.6, 66.0, 67.0, 68.0, 69.3, 70.3, 71.3, 72.6, 73.9, 75.2];
    row.marks = places.iter().map(|x| bonafide_printed::Mark { x: *x, confidence: 0.9 }).collect();
    lines.push(row);
    let mut at = |x, y, label, value| below(&mut lines, x, y, label, value);
    at(32.0, 29.0, "LIEU DE NAISSANCE / Place of birth", "PARIS");
    at(32.0, 35.0, "NOM D'USAGE / Alternate name", "vve. DUBOIS");
    at(32.0, 41.0, "N° DU DOCUMENT / Document No", "D2H6862M2");
    at(60.0, 41.0, "DATE D'EXPIR. / Expiry date", "11 02 2030");
    let reading = fields(&lines, &card("FRA"));
    check(
        &reading,
        &[
            (F::Surname, "MARTIN"),
            (F::GivenNames, "Maëlys-Gaëlle, Marie"),
            (F::Sex, "F"),
            (F::Nationality, "FRA"),
            (F::BirthDate, "1990-07-13"),
            (F::BirthPlace, "PARIS"),
            (F::DocumentNumber, "D2H6862M2"),
            (F::ExpiryDate, "2030-02-11"),
        ],
    );
}

#[test]
fn a_greek_card_is_read_in_both_scripts() {
    let mut lines = vec![print(25.0, 5.0, 2.2, "ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ")];
    let mut at = |x, y, label, value| below(&mut lines, x, y, label, value);
    at(30.0, 12.0, "ΕΠΩΝΥΜΟ / SURNAME", "ΓΕΩΡΓΙΟΥ / GEORGIOU");
    at(30.0, 19.0, "ΟΝΟΜΑ / NAME", "ΕΛΕΝΗ / ELENI");
    at(30.0, 26.0, "ΦΥΛΟ / SEX", "Θ / F");
    at(45.0, 26.0, "ΙΘΑΓΕΝΕΙΑ / NATIONALITY", "ΕΛΛΗΝΙΚΗ / GRC");
    at(30.0, 33.0, "ΗΜ. ΓΕΝΝΗΣΗΣ / DATE OF BIRTH", "05 ΙΟΥΝ/JUN 1988");
    at(30.0, 40.0, "ΗΜ. ΛΗΞΗΣ / DATE OF EXPIRY", "05-11-2034");
    let reading = fields(&lines, &card("GRC"));
    check(
        &reading,
        &[
            (F::Surname, "GEORGIOU"),
            (F::GivenNames, "ELENI"),
            (F::Sex, "F"),
            (F::Nationality, "GRC"),
            (F::BirthDate, "1988-06-05"),
            (F::ExpiryDate, "2034-11-05"),
        ],
    );
    assert_eq!(reading.field(F::Surname).unwrap().native.as_deref(), Some("ΓΕΩΡΓΙΟΥ"));
}

#[test]
fn a_bulgarian_card_has_labels_and_values_side_by_side_in_two_scripts() {
    let mut lines = vec![print(20.0, 5.0, 2.2, "РЕПУБЛИКА БЪЛГАРИЯ")];
    for (y, text) in [
        (11.0, "Фамилия ИВАНОВА"),
        (13.6, "Surname IVANOVA"),
        (17.0, "Име СЛАВИНА"),
        (19.6, "Name SLAVINA"),
        (23.0, "Презиме ГЕОРГИЕВА"),
        (29.0, "ЕГН/Personal No: 8508010133"),
        (34.0, "Дата на раждане/Date of birth: 01.08.1985"),
        (39.0, "Пол/Sex: Ж/F"),
        (44.0, "Валидност/Date of expiry: 17.06.2034"),
        (49.0, "№ на документа/Document number: 000000000"),
    ] {
        lines.push(print(28.0, y, 1.9, text));
    }
    let reading = fields(&lines, &card("BGR"));
    check(
        &reading,
        &[
            (F::Surname, "IVANOVA"),
            (F::GivenNames, "SLAVINA"),
            (F::Patronymic, "ГЕОРГИЕВА"),
            (F::PersonalNumber, "8508010133"),
            (F::BirthDate, "1985-08-01"),
            (F::Sex, "F"),
            (F::ExpiryDate, "2034-06-17"),
            (F::DocumentNumber, "000000000"),
        ],
    );
    assert_eq!(reading.field(F::Surname).unwrap().native.as_deref(), Some("ИВАНОВА"));
    assert_eq!(reading.field(F::GivenNames).unwrap().native.as_deref(), Some("СЛАВИНА"));
}

#[test]
fn a_polish_card_is_read() {
    let mut lines =
        vec![print(20.0, 5.0, 2.2, "RZECZPOSPOLITA POLSKA"), print(20.0, 8.0, 2.0, "DOWÓD OSOBISTY / IDENTITY CARD")];
    // Labels in two lines, one for each language.
    for (x, y, first, second, value) in [
        (30.0, 12.0, "NAZWISKO", "SURNAME", "KOWALSKA-NOWAK"),
        (30.0, 20.0, "IMIONA", "GIVEN NAMES", "ŻANETA MARIA"),
        (30.0, 28.0, "OBYWATELSTWO", "NATIONALITY", "POLSKIE"),
        (60.0, 28.0, "DATA URODZENIA", "DATE OF BIRTH", "24.01.1997"),
        (30.0, 36.0, "PŁEĆ", "SEX", "K"),
        (60.0, 36.0, "TERMIN WAŻNOŚCI", "EXPIRY DATE", "23.02.2032"),
    ] {
        lines.extend([print(x, y, 1.2, first), print(x, y + 1.5, 1.2, second), print(x, y + 4.2, 2.4, value)]);
    }
    let reading = fields(&lines, &card("POL"));
    check(
        &reading,
        &[
            (F::Surname, "KOWALSKA-NOWAK"),
            (F::GivenNames, "ŻANETA MARIA"),
            (F::Nationality, "POLSKIE"),
            (F::BirthDate, "1997-01-24"),
            (F::Sex, "F"),
            (F::ExpiryDate, "2032-02-23"),
        ],
    );
}

#[test]
fn an_italian_card_calls_the_given_name_name() {
    let mut lines = vec![];
    let mut at = |x, y, label, value| below(&mut lines, x, y, label, value);
    at(30.0, 12.0, "COGNOME / SURNAME", "ROSSI");
    at(30.0, 19.0, "NOME / NAME", "BIANCA");
    at(30.0, 26.0, "LUOGO E DATA DI NASCITA", "ROMA 30.12.1964");
    at(30.0, 33.0, "SCADENZA / EXPIRY", "30.12.2029");
    at(30.0, 40.0, "STATURA / HEIGHT", "1,65");
    let reading = fields(&lines, &card("ITA"));
    check(
        &reading,
        &[
            (F::Surname, "ROSSI"),
            (F::GivenNames, "BIANCA"),
            (F::BirthDate, "1964-12-30"),
            (F::BirthPlace, "ROMA"),
            (F::ExpiryDate, "2029-12-30"),
            (F::Height, "165"),
        ],
    );
}

#[test]
fn two_columns_of_labels_with_values_on_their_right_are_read() {
    let mut lines = vec![];
    for (at, (label, value)) in
        [("Surname:", "OKONKWO"), ("First name:", "NGOZI"), ("Date of birth:", "07/06/1990"), ("Sex:", "Female")]
            .iter()
            .enumerate()
    {
        let y = 12.0 + 4.0 * at as f64;
        lines.extend([print(5.0, y, 2.2, label), print(24.0, y, 2.2, value)]);
    }
    for (at, (label, value)) in
        [("Document No:", "A1234567"), ("Date of issue:", "01/02/2021"), ("Date of expiry:", "31/01/2031")]
            .iter()
            .enumerate()
    {
        let y = 12.0 + 4.0 * at as f64;
        lines.extend([print(46.0, y, 2.2, label), print(66.0, y, 2.2, value)]);
    }
    let mut document = card("NGA");
    document.issuing_state = None;
    let reading = fields(&lines, &document);
    // The thirty-first of January proves the order of the others.
    check(
        &reading,
        &[
            (F::Surname, "OKONKWO"),
            (F::GivenNames, "NGOZI"),
            (F::BirthDate, "1990-06-07"),
            (F::Sex, "F"),
            (F::DocumentNumber, "A1234567"),
            (F::IssueDate, "2021-02-01"),
            (F::ExpiryDate, "2031-01-31"),
        ],
    );
    lines.retain(|line| line.text != "31/01/2031");
    let reading = fields(&lines, &document);
    let birth = reading.field(F::BirthDate).unwrap();
    assert_eq!(birth.value, None);
    assert_eq!(birth.notes, [Note::Ambiguous(vec!["1990-06-07".into(), "1990-07-06".into()])]);
}

#[test]
fn a_european_licence_is_read_in_crowded_lines() {
    let lines = [
        print(3.0, 6.0, 3.0, "DRIVING LICENCE"),
        print(30.0, 12.0, 2.2, "1. MacALLISTER"),
        print(30.0, 16.0, 2.2, "2. MR JAMES"),
        print(32.3, 18.8, 2.2, "DONALD IAIN"),
        print(30.0, 22.5, 2.2, "3. 11.05.1976 UNITED KINGDOM"),
        print(30.0, 26.0, 2.2, "4a. 19.01.2013 4c. DVLA"),
        print(30.0, 29.5, 2.2, "4b. 18.01.2033"),
        print(30.0, 33.0, 2.2, "5. MACAL 705116 JD9IJ 35"),
        print(30.0, 42.0, 2.2, "8. 122 BURNS CRESCENT, EDINBURGH,"),
        print(32.3, 44.8, 2.2, "EH1 9GP"),
        print(30.0, 50.0, 2.2, "9. AM/A/B1/B/f/k/l/n/p/q"),
    ];
    let mut document = document(Kind::DrivingLicence, Some("GBR"), (85.6, 53.98));
    for state in [Some("GBR".to_owned()), None] {
        document.issuing_state = state;
        let reading = fields(&lines, &document);
        check(
            &reading,
            &[
                (F::Surname, "MacALLISTER"),
                (F::GivenNames, "MR JAMES DONALD IAIN"),
                (F::BirthDate, "1976-05-11"),
                (F::BirthPlace, "UNITED KINGDOM"),
                (F::IssueDate, "2013-01-19"),
                (F::ExpiryDate, "2033-01-18"),
                (F::Authority, "DVLA"),
                (F::DocumentNumber, "MACAL705116JD9IJ35"),
                (F::Address, "122 BURNS CRESCENT, EDINBURGH, EH1 9GP"),
                (F::Categories, "AM A B1 B f k l n p q"),
            ],
        );
    }
}

#[test]
fn an_american_licence_is_read() {
    let lines = [
        print(3.0, 5.0, 3.0, "SAMPLE STATE USA"),
        print(40.0, 5.0, 3.0, "DRIVER LICENSE"),
        print(30.0, 11.0, 2.2, "4d DLN 123 456 789"),
        print(58.0, 11.0, 2.2, "9 CLASS D"),
        print(30.0, 15.0, 2.2, "3 DOB 01/02/1985"),
        print(30.0, 19.0, 2.2, "4b EXP 01/02/2030"),
        print(58.0, 19.0, 2.2, "4a ISS 03/04/2022"),
        print(30.0, 23.0, 2.4, "1 SAMPLE"),
        print(30.0, 26.5, 2.4, "2 JOHN QUINCY"),
        print(30.0, 30.0, 2.2, "8 123 NORTH STREET APT. 2"),
        print(31.2, 32.8, 2.2, "HARRISBURG, PA 17101-0000"),
        print(30.0, 37.0, 2.2, "15 SEX M"),
        print(45.0, 37.0, 2.2, "16 HGT 5'-08\""),
        print(63.0, 37.0, 2.2, "18 EYES BRO"),
        print(30.0, 41.0, 2.2, "12 RESTR NONE"),
        print(30.0, 45.0, 2.2, "5 DD 1234567890123"),
    ];
    for state in [Some("USA"), None] {
        let reading = fields(&lines, &document(Kind::DrivingLicence, state, (85.6, 53.98)));
        assert_eq!(reading.template.as_deref(), Some("us-driver-licence"));
        check(
            &reading,
            &[
                (F::DocumentNumber, "123456789"),
                (F::Categories, "D"),
                (F::BirthDate, "1985-01-02"),
                (F::ExpiryDate, "2030-01-02"),
                (F::IssueDate, "2022-03-04"),
                (F::Surname, "SAMPLE"),
                (F::GivenNames, "JOHN QUINCY"),
                (F::Address, "123 NORTH STREET APT. 2 HARRISBURG, PA 17101-0000"),
                (F::Sex, "M"),
                (F::Height, "173"),
                (F::EyeColour, "BRO"),
                (F::Restrictions, "NONE"),
            ],
        );
    }
}

#[test]
fn a_canadian_licence_writes_the_year_first() {
    let lines = [
        print(3.0, 5.0, 2.6, "ONTARIO, CANADA"),
        print(40.0, 5.0, 2.6, "DRIVER'S LICENCE"),
        print(40.0, 8.0, 2.6, "PERMIS DE CONDUIRE"),
        print(30.0, 13.0, 1.4, "1,2 NAME/NOM"),
        print(30.0, 16.0, 2.2, "DOE"),
        print(30.0, 24.0, 1.4, "4d NUMBER/NUMÉRO"),
        print(48.0, 24.0, 2.2, "D6101 - 40706 - 60905"),
        print(30.0, 28.0, 2.2, "4a ISS/DÉL 2023/08/09"),
        print(30.0, 32.0, 2.2, "4b EXP/EXP 2028/09/05"),
        print(30.0, 36.0, 2.2, "16 HGT/HAUT 170 cm"),
        print(58.0, 36.0, 2.2, "15 SEX/SEXE M"),
        print(30.0, 40.0, 2.2, "3 DOB/DDN 1996/09/05"),
    ];
    let reading = fields(&lines, &document(Kind::DrivingLicence, None, (85.6, 53.98)));
    assert_eq!(reading.template.as_deref(), Some("canada-driver-licence"));
    for (name, value) in [
        (F::DocumentNumber, "D6101-40706-60905"),
        (F::IssueDate, "2023-08-09"),
        (F::ExpiryDate, "2028-09-05"),
        (F::Height, "170"),
        (F::Sex, "M"),
        (F::BirthDate, "1996-09-05"),
    ] {
        assert_eq!(reading.value(name), Some(value), "{reading:#?}");
    }
}

#[test]
fn a_residence_permit_of_the_uniform_format_is_read() {
    let mut lines = vec![print(5.0, 5.0, 2.2, "AUFENTHALTSTITEL")];
    let mut at = |x, y, label, value| below(&mut lines, x, y, label, value);
    at(30.0, 10.0, "NAME, VORNAMEN", "SPECIMEN TANYA");
    at(30.0, 17.0, "GESCHLECHT", "F");
    at(46.0, 17.0, "STAATSANGEHÖRIGKEIT", "RUS");
    at(66.0, 17.0, "GEBURTSDATUM", "01 02 1983");
    at(30.0, 24.0, "ART DES TITELS", "NIEDERLASSUNGSERLAUBNIS");
    at(66.0, 24.0, "KARTE GÜLTIG BIS", "UNBEFRISTET");
    at(30.0, 31.0, "ANMERKUNGEN", "ERWERBSTÄTIGKEIT ERLAUBT");
    let reading = fields(&lines, &document(Kind::ResidencePermit, Some("D"), (85.6, 53.98)));
    assert_eq!(reading.template.as_deref(), Some("eu-residence-permit"));
    check(
        &reading,
        &[
            (F::Name, "SPECIMEN TANYA"),
            (F::Sex, "F"),
            (F::Nationality, "RUS"),
            (F::BirthDate, "1983-02-01"),
            (F::PermitType, "NIEDERLASSUNGSERLAUBNIS"),
            (F::ExpiryDate, "unlimited"),
            (F::Remarks, "ERWERBSTÄTIGKEIT ERLAUBT"),
        ],
    );
}

#[test]
fn names_and_addresses_over_several_lines_are_read_whole() {
    let mut lines = vec![];
    let mut at = |x, y, label, value| below(&mut lines, x, y, label, value);
    at(30.0, 10.0, "Surname", "VENKATARAGHAVAN");
    at(30.0, 20.0, "Given names", "LAKSHMI PRIYA");
    at(30.0, 27.0, "Address", "14 GARDEN ROW");
    lines.push(print(30.0, 15.8, 2.6, "BANDARANAYAKE"));
    lines.push(print(30.0, 32.8, 2.6, "FLAT 3"));
    lines.push(print(30.0, 35.6, 2.6, "60200 POLYLERIA"));
    let mut document = card("LKA");
    document.side = Side::Back;
    let reading = fields(&lines, &document);
    check(
        &reading,
        &[
            (F::Surname, "VENKATARAGHAVAN BANDARANAYAKE"),
            (F::GivenNames, "LAKSHMI PRIYA"),
            (F::Address, "14 GARDEN ROW FLAT 3 60200 POLYLERIA"),
        ],
    );
}

#[test]
fn an_unknown_language_beside_a_known_one_does_no_harm() {
    let mut lines = vec![];
    let mut at = |x, y, label, value| below(&mut lines, x, y, label, value);
    at(30.0, 10.0, "Qwertiana / Surname", "MBEKI");
    at(30.0, 17.0, "Given names / Qwertiu manesh", "KWAME");
    at(30.0, 24.0, "Zhutor / Date of birth / Zhutorii", "12-AUG-1990");
    let reading = fields(&lines, &card("ZMB"));
    check(&reading, &[(F::Surname, "MBEKI"), (F::GivenNames, "KWAME"), (F::BirthDate, "1990-08-12")]);
}

/// "End" is a label somewhere, and so is "Ser"; NÖŠŁA looks like one.
#[test]
fn a_name_that_begins_as_a_label_does_is_a_name() {
    for name in ["END-LARSEN", "ŠÉR ADAM", "NÖŠŁA-ANNA", "NAME"] {
        let lines = [print(30.0, 20.0, 1.5, "Surname / Nom"), print(30.0, 23.0, 2.6, name)];
        assert_eq!(fields(&lines, &card("UTO")).value(F::Surname), Some(name));
    }
}

#[test]
fn a_label_and_its_value_in_one_piece_are_parted_where_the_characters_stand() {
    let lines =
        [print(10.0, 10.0, 2.0, "Surname: ADEYEMI-COLE"), print(10.0, 16.0, 2.0, "Date of birth 1 May 1999  Sex F")];
    let reading = fields(&lines, &card("NGA"));
    assert_eq!(reading.value(F::BirthDate), Some("1999-05-01"));
    let surname = reading.field(F::Surname).unwrap();
    assert_eq!(surname.text, "ADEYEMI-COLE");
    // Nine characters of 1.12 mm stand before it.
    assert!((surname.bounds.left - 20.08).abs() < 0.1 && (surname.bounds.width - 13.44).abs() < 0.2, "{surname:?}");
}
