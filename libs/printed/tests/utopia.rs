//! The documents of Utopia, laid out as crates/specimen draws them.

mod common;

use bonafide_printed::{Bounds, FieldName as F, How, Kind, Line, Note, Side};
use common::{check, document, fields, print};

fn field(lines: &mut Vec<Line>, x: f64, y: f64, scale: f64, label: &str, value: &str) {
    lines.push(print(x, y, 1.55 * scale, label));
    lines.push(print(x, y + 3.3 * scale, 2.9 * scale, value));
}

fn passport() -> Vec<Line> {
    let mut lines = vec![print(6.0, 6.6, 5.0, "PASSPORT"), print(60.0, 6.6, 2.4, "PASSEPORT · REISEPASS · ПАСПОРТ")];
    lines.push(print(6.0, 63.4, 1.7, "SPECIMEN · NO VALUE"));
    let row = |n: u8| 14.2 + 6.6 * f64::from(n);
    let mut at = |x, n, label, value| field(&mut lines, x, row(n), 1.0, label, value);
    at(46.0, 0, "Type", "P");
    at(58.0, 0, "Issuing state", "UTO");
    at(82.0, 0, "Passport No. / No. du passeport", "KM431907P");
    at(46.0, 1, "Surname / Nom", "SHCHERBAKOVA / ЩЕРБАКОВА");
    at(46.0, 2, "Given names / Prénoms", "IULIIA / ЮЛИЯ");
    at(46.0, 3, "Nationality / Nationalité", "UTOPIAN");
    at(82.0, 3, "Personal No.", "74081212345");
    at(46.0, 4, "Date of birth / Date de naissance", "12 AUG 1974");
    at(82.0, 4, "Sex / Sexe", "F");
    at(46.0, 5, "Place of birth / Lieu de naissance", "PORT ANYDER");
    at(82.0, 5, "Height / Taille", "168 CM");
    at(46.0, 6, "Date of issue / Date de délivrance", "03 FEB 2023");
    at(82.0, 6, "Authority / Autorité", "MINISTRY OF THE INTERIOR");
    at(46.0, 7, "Date of expiry / Date d’expiration", "03 FEB 2033");
    lines.push(print(82.0, row(7), 1.55, "Holder’s signature"));
    lines.push(print(6.0, 73.5, 3.5, "P<UTOSHCHERBAKOVA<<IULIIA<<<<<<<<<<<<<<<<<<<"));
    lines
}

const PASSPORT: [(F, &str); 14] = [
    (F::DocumentType, "P"),
    (F::IssuingState, "UTO"),
    (F::DocumentNumber, "KM431907P"),
    (F::Surname, "SHCHERBAKOVA"),
    (F::GivenNames, "IULIIA"),
    (F::Nationality, "UTOPIAN"),
    (F::PersonalNumber, "74081212345"),
    (F::BirthDate, "1974-08-12"),
    (F::Sex, "F"),
    (F::BirthPlace, "PORT ANYDER"),
    (F::Height, "168"),
    (F::IssueDate, "2023-02-03"),
    (F::Authority, "MINISTRY OF THE INTERIOR"),
    (F::ExpiryDate, "2033-02-03"),
];

fn passport_document() -> bonafide_printed::Document {
    let mut document = document(Kind::Passport, Some("UTO"), (125.0, 88.0));
    document.zone = Some(Bounds::new(6.0, 71.0, 113.0, 10.0));
    document
}

#[test]
fn every_field_of_the_passport_is_read() {
    let reading = fields(&passport(), &passport_document());
    assert_eq!(reading.template.as_deref(), Some("passport"));
    check(&reading, &PASSPORT);
    assert_eq!(reading.field(F::Surname).unwrap().native.as_deref(), Some("ЩЕРБАКОВА"));
    assert_eq!(reading.field(F::BirthDate).unwrap().how, How::Label { language: "en".into() });
    assert!(reading.field(F::Surname).unwrap().confidence > 0.9);
    let unread: Vec<&str> = reading.unread.iter().map(|unread| &*unread.text).collect();
    assert!(unread.contains(&"SPECIMEN · NO VALUE"), "{unread:?}");
}

#[test]
fn the_passport_is_read_without_knowing_what_it_is() {
    let mut document = passport_document();
    (document.kind, document.issuing_state, document.size_mm) = (None, None, (100.0, 100.0));
    let reading = fields(&passport(), &document);
    assert_eq!(reading.template, None);
    check(&reading, &PASSPORT);
}

#[test]
fn noise_in_labels_and_values_is_forgiven_and_told() {
    let mut lines = passport();
    for (from, to) in [
        ("Surname / Nom", "Sumame/Non"),
        ("Given names / Prénoms", "Given narnes / Prenoms"),
        ("Date of birth / Date de naissance", "Date 0f blrth / Date de naissence"),
        ("12 AUG 1974", "I2 AUG 1974"),
        ("SHCHERBAKOVA / ЩЕРБАКОВА", "SHCHERBAK0VA / ЩЕРБАКОВА"),
        ("Date of expiry / Date d’expiration", "Dateofexpiry / Date dexpiration"),
    ] {
        lines.iter_mut().filter(|line| line.text == from).for_each(|line| *line = Line::even(to, line.bounds, 0.8));
    }
    let reading = fields(&lines, &passport_document());
    check(&reading, &PASSPORT);
    let notes = &reading.field(F::Surname).unwrap().notes;
    assert_eq!(notes[..], [Note::Repaired { at: 9, read: '0', taken: 'O' }]);
    assert_eq!(reading.field(F::BirthDate).unwrap().notes, [Note::Repaired { at: 0, read: 'I', taken: '1' }]);
}

#[test]
fn a_label_that_was_not_recognised_takes_only_its_own_field_away() {
    for missing in ["Sex / Sexe", "Surname / Nom", "Date of issue / Date de délivrance", "Height / Taille", "Type"] {
        let lines: Vec<Line> = passport().into_iter().filter(|line| line.text != missing).collect();
        let reading = fields(&lines, &passport_document());
        let wrong: Vec<_> =
            PASSPORT.iter().filter(|(name, value)| reading.value(*name).is_some_and(|got| got != *value)).collect();
        assert!(wrong.is_empty(), "without {missing}: {wrong:?} {reading:#?}");
        assert_eq!(reading.fields.len(), PASSPORT.len() - 1, "without {missing}");
    }
}

#[test]
fn a_value_that_was_not_recognised_is_not_replaced_by_a_neighbour() {
    for missing in ["12 AUG 1974", "F", "UTOPIAN", "KM431907P", "03 FEB 2023", "IULIIA / ЮЛИЯ"] {
        let lines: Vec<Line> = passport().into_iter().filter(|line| line.text != missing).collect();
        let reading = fields(&lines, &passport_document());
        assert_eq!(reading.fields.len(), PASSPORT.len() - 1, "without {missing}: {reading:#?}");
        for (name, value) in PASSPORT {
            assert!(reading.value(name).is_none_or(|got| got == value), "without {missing}: {name:?}");
        }
    }
}

#[test]
fn people_may_be_called_like_labels() {
    for name in ["NAME", "SEX", "TYPE", "NEM", "ADRESSE"] {
        let mut lines = passport();
        for line in lines.iter_mut().filter(|line| line.text.starts_with("SHCHERBAKOVA")) {
            *line = print(46.0, 14.2 + 6.6 + 3.3, 2.9, name);
        }
        let reading = fields(&lines, &passport_document());
        assert_eq!(reading.value(F::Surname), Some(name), "{reading:#?}");
        assert_eq!(reading.value(F::GivenNames), Some("IULIIA"));
        assert_eq!(reading.value(F::Sex), Some("F"));
    }
}

#[test]
fn both_sides_of_the_identity_card_are_read() {
    let mut lines =
        vec![print(4.0, 5.8, 4.0, "IDENTITY CARD"), print(46.0, 5.8, 2.0, "CARTE D’IDENTITÉ · PERSONALAUSWEIS")];
    let row = |n: u8| 12.8 + 5.9 * f64::from(n);
    let mut at = |x, n, label, value| field(&mut lines, x, row(n), 0.92, label, value);
    at(34.5, 0, "Surname", "NÚÑEZ PEÑA");
    at(34.5, 1, "Given names", "MARÍA DEL MAR");
    at(34.5, 2, "Nationality", "UTOPIAN");
    at(59.0, 2, "Sex", "X");
    at(34.5, 3, "Date of birth", "28 FEB 1950");
    at(34.5, 4, "Date of expiry", "01 JAN 2031");
    at(34.5, 5, "Personal No.", "50022800012");
    at(34.5, 6, "Card No.", "AB12345OC");
    lines.push(print(59.0, row(6) - 1.0, 1.4, "Signature"));
    let mut document = common::card("UTO");
    let reading = fields(&lines, &document);
    assert_eq!(reading.template.as_deref(), Some("utopia-identity-card"));
    check(
        &reading,
        &[
            (F::Surname, "NÚÑEZ PEÑA"),
            (F::GivenNames, "MARÍA DEL MAR"),
            (F::Nationality, "UTOPIAN"),
            (F::Sex, "X"),
            (F::BirthDate, "1950-02-28"),
            (F::ExpiryDate, "2031-01-01"),
            (F::PersonalNumber, "50022800012"),
            (F::DocumentNumber, "AB123450C"),
        ],
    );
    assert_eq!(reading.field(F::DocumentNumber).unwrap().notes, [Note::Repaired { at: 7, read: 'O', taken: '0' }]);

    let mut lines = vec![print(4.0, 3.4, 2.6, "IDENTITY CARD")];
    let row = |n: u8| 8.2 + 5.9 * f64::from(n);
    let mut at = |x, n, label, value| field(&mut lines, x, row(n), 0.92, label, value);
    at(4.7, 0, "Place of birth", "NOVA ABRAXA");
    at(36.0, 0, "Height", "171 CM");
    at(4.7, 1, "Address", "12 RAPHAEL STREET, 01234 AMAUROT");
    at(4.7, 2, "Date of issue", "01 JAN 2021");
    at(36.0, 2, "Authority", "MINISTRY OF THE INTERIOR");
    lines.push(print(4.7, 39.4, 3.5, "IDUTOAB123450C850022800012<<<<"));
    (document.side, document.zone) = (Side::Back, Some(Bounds::new(4.7, 36.9, 76.2, 11.0)));
    let reading = fields(&lines, &document);
    check(
        &reading,
        &[
            (F::BirthPlace, "NOVA ABRAXA"),
            (F::Height, "171"),
            (F::Address, "12 RAPHAEL STREET, 01234 AMAUROT"),
            (F::IssueDate, "2021-01-01"),
            (F::Authority, "MINISTRY OF THE INTERIOR"),
        ],
    );
}

#[test]
fn the_residence_permit_is_read() {
    let mut lines =
        vec![print(5.0, 6.2, 4.2, "RESIDENCE PERMIT"), print(50.0, 6.2, 2.2, "TITRE DE SÉJOUR · AUFENTHALTSTITEL")];
    let row = |n: u8| 13.0 + 6.1 * f64::from(n);
    let mut at = |x, n, label, value| field(&mut lines, x, row(n), 0.95, label, value);
    at(36.5, 0, "Surname / Nom", "PAPADOPOULOU / ΠΑΠΑΔΟΠΟΥΛΟΥ");
    at(36.5, 1, "Given names / Prénoms", "ELENI / ΕΛΕΝΗ");
    at(36.5, 2, "Nationality", "UTOPIAN");
    at(64.0, 2, "Sex", "F");
    at(72.0, 2, "Type", "PERMANENT");
    at(36.5, 3, "Date of birth", "05 MAY 1990");
    at(64.0, 3, "Permit No.", "ZX000123K");
    at(36.5, 4, "Date of issue", "09 SEP 2024");
    at(64.0, 4, "Authority", "MINISTRY OF THE INTERIOR");
    at(36.5, 5, "Date of expiry", "09 SEP 2034");
    let mut document = document(Kind::ResidencePermit, Some("UTO"), (105.0, 74.0));
    document.zone = Some(Bounds::new(6.0, 57.0, 92.0, 9.0));
    let reading = fields(&lines, &document);
    assert_eq!(reading.template.as_deref(), Some("utopia-residence-permit"));
    check(
        &reading,
        &[
            (F::Surname, "PAPADOPOULOU"),
            (F::GivenNames, "ELENI"),
            (F::Nationality, "UTOPIAN"),
            (F::Sex, "F"),
            (F::PermitType, "PERMANENT"),
            (F::BirthDate, "1990-05-05"),
            (F::DocumentNumber, "ZX000123K"),
            (F::IssueDate, "2024-09-09"),
            (F::Authority, "MINISTRY OF THE INTERIOR"),
            (F::ExpiryDate, "2034-09-09"),
        ],
    );
    assert_eq!(reading.field(F::GivenNames).unwrap().native.as_deref(), Some("ΕΛΕΝΗ"));
}

fn licence(glued: bool) -> Vec<Line> {
    let mut lines =
        vec![print(4.0, 5.8, 4.0, "DRIVING LICENCE"), print(46.0, 5.8, 2.0, "PERMIS DE CONDUIRE · FÜHRERSCHEIN")];
    let rows = [
        ("1.", "O’SULLIVAN"),
        ("2.", "MARY-JANE"),
        ("3.", "12 AUG 1974  NOVA ABRAXA"),
        ("4a.", "03 FEB 2023"),
        ("4b.", "03 FEB 2033"),
        ("4c.", "MINISTRY OF THE INTERIOR"),
        ("4d.", "74081212345"),
        ("5.", "KM431907P"),
        ("9.", "AM B"),
    ];
    for (at, (number, value)) in rows.iter().enumerate() {
        let y = 14.2 + 4.3 * at as f64;
        if glued {
            lines.push(print(32.0, y, 2.4, &format!("{number} {value}")));
        } else {
            lines.extend([print(32.0, y, 1.7, number), print(36.0, y, 2.5, value)]);
        }
    }
    lines.push(print(60.0, 46.0, 1.7, "7."));
    lines
}

#[test]
fn the_driving_licence_is_read_by_its_numbers() {
    for glued in [false, true] {
        let reading = fields(&licence(glued), &document(Kind::DrivingLicence, Some("UTO"), (85.6, 54.0)));
        assert_eq!(reading.template.as_deref(), Some("eu-driving-licence"));
        check(
            &reading,
            &[
                (F::Surname, "O’SULLIVAN"),
                (F::GivenNames, "MARY-JANE"),
                (F::BirthDate, "1974-08-12"),
                (F::BirthPlace, "NOVA ABRAXA"),
                (F::IssueDate, "2023-02-03"),
                (F::ExpiryDate, "2033-02-03"),
                (F::Authority, "MINISTRY OF THE INTERIOR"),
                (F::PersonalNumber, "74081212345"),
                (F::DocumentNumber, "KM431907P"),
                (F::Categories, "AM B"),
            ],
        );
        assert_eq!(reading.field(F::IssueDate).unwrap().how, How::Numbered);
        assert_eq!(reading.field(F::BirthDate).unwrap().text, "12 AUG 1974");
    }
}

#[test]
fn a_number_whose_letter_was_not_recognised_is_told_by_its_neighbours() {
    for glued in [false, true] {
        for lost in ["4a.", "4b."] {
            let mut lines = licence(glued);
            for line in lines.iter_mut().filter(|line| line.text.starts_with(lost)) {
                *line = Line::even(&line.text.replacen(lost, "4.", 1), line.bounds, 0.9);
            }
            let reading = fields(&lines, &document(Kind::DrivingLicence, Some("UTO"), (85.6, 54.0)));
            assert_eq!(reading.value(F::IssueDate), Some("2023-02-03"), "{lost}");
            assert_eq!(reading.value(F::ExpiryDate), Some("2033-02-03"), "{lost}");
        }
    }
}

#[test]
fn the_legend_on_the_back_of_the_licence_is_no_value() {
    let mut lines = vec![print(4.0, 3.4, 2.6, "DRIVING LICENCE")];
    for (x, title) in [(4.8, "9."), (13.8, "10."), (31.8, "11."), (49.8, "12.")] {
        lines.push(print(x, 29.2, 1.6, title));
    }
    lines.extend([
        print(4.8, 33.0, 2.2, "AM"),
        print(13.8, 33.0, 1.9, "03 FEB 2023"),
        print(31.8, 33.0, 1.9, "03 FEB 2033"),
    ]);
    lines.push(print(4.0, 42.1, 2.2, "8. 12 RAPHAEL STREET, 01234 AMAUROT"));
    lines.push(print(
        4.0,
        45.3,
        1.5,
        "1. Surname  2. Given names  3. Date and place of birth  4a. Issue  4b. Expiry  4c. Authority",
    ));
    lines.push(print(
        4.0,
        47.6,
        1.4,
        "4d. Personal No.  5. Licence No.  7. Signature  8. Address  9. Categories  10. From  11. Until  12. Codes",
    ));
    let mut document = document(Kind::DrivingLicence, Some("UTO"), (85.6, 54.0));
    document.side = Side::Back;
    let reading = fields(&lines, &document);
    check(&reading, &[(F::Address, "12 RAPHAEL STREET, 01234 AMAUROT")]);
}
