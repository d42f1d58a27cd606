//! Whatever comes in, reading ends, in the same way for every order of the lines.

mod common;

use bonafide_printed::{Bounds, Date, Document, FieldName as F, Kind, Line, Mark, Side, Template, Templates, read};
use common::{card, document, fields, print};
use proptest::prelude::*;
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Templates> = LazyLock::new(Templates::built_in);

/// Words that documents have, and rubbish.
fn text() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "Surname",
        "Nom",
        "/",
        "Date of birth",
        "12.03.1990",
        "Sex",
        "F",
        "1.",
        "4a.",
        "4b",
        "3.",
        "ДАТА",
        "Пол",
        "NAME",
        "Type",
        "P",
        ":",
        "  ",
        "AB123456",
        "unlimited",
        "03/04/2020",
        "Address",
        "8.",
        "<<<",
        "(1)",
        "'",
        "№",
        "ß",
        "ı",
    ]);
    prop_oneof![
        4 => prop::collection::vec(words, 0..6).prop_map(|words| words.join(" ")),
        1 => ".{0,30}",
        1 => "[0-9A-Za-z ./-]{0,240}",
    ]
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        8 => -5.0..130.0f64,
        1 => prop::sample::select(vec![f64::NAN, f64::INFINITY, -1e300, 0.0, 1e9]),
    ]
}

prop_compose! {
    fn line()(text in text(), left in number(), top in number(), width in number(), height in 0.5..5.0f64, marks in prop::collection::vec((number(), number()), 0..8)) -> Line {
        let bounds = Bounds::new(left, top, width, height);
        if marks.len() > 4 {
            return Line::even(&text, bounds, 0.9);
        }
        Line { text, bounds, marks: marks.into_iter().map(|(x, confidence)| Mark { x, confidence }).collect() }
    }
}

fn documents() -> impl Strategy<Value = Document> {
    let kinds = [Kind::Passport, Kind::IdentityCard, Kind::ResidencePermit, Kind::DrivingLicence, Kind::Visa];
    let states = ["UTO", "LTU", "USA", "CAN", "D", "", "???"];
    (
        prop::option::of(prop::sample::select(kinds.to_vec())),
        prop::option::of(prop::sample::select(states.to_vec())),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(kind, state, back, large)| Document {
            size_mm: if large { (125.0, 88.0) } else { (85.6, 53.98) },
            issuing_state: state.map(str::to_owned),
            kind,
            side: if back { Side::Back } else { Side::Front },
            zone: large.then(|| Bounds::new(0.0, 65.0, 125.0, 23.0)),
            reference: Date::new(2026, 11, 30).expect("a real day"),
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_lines_does_not_matter(lines in prop::collection::vec(line(), 0..24), document in documents(), seed in any::<u64>()) {
        let mut shuffled = lines.clone();
        let mut state = seed | 1;
        for at in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            shuffled.swap(at, (state >> 33) as usize % (at + 1));
        }
        let (a, b) = (read(&lines, &document, &TEMPLATES), read(&shuffled, &document, &TEMPLATES));
        // Not equal by `==`, which a place that is no number would never be.
        prop_assert_eq!(format!("{a:?}"), format!("{b:?}"));
    }

    #[test]
    fn what_is_read_is_sound(lines in prop::collection::vec(line(), 0..24), document in documents()) {
        let reading = read(&lines, &document, &TEMPLATES);
        prop_assert!(reading.fields.windows(2).all(|pair| pair[0].name < pair[1].name), "one field of each name, in order");
        for field in &reading.fields {
            prop_assert!((0.0..=1.0).contains(&field.confidence));
            prop_assert!(!field.text.is_empty());
            if let (F::BirthDate | F::IssueDate, Some(value)) = (field.name, &field.value) {
                prop_assert_eq!(value.len(), 10, "{}", value);
            }
            if let (F::Sex, Some(value)) = (field.name, &field.value) {
                prop_assert!(["M", "F", "X"].contains(&&**value));
            }
        }
    }

    #[test]
    fn garbage_is_no_template_and_no_panic(text in ".{0,400}") {
        prop_assert!(Template::parse("x.toml", &text).is_err());
    }

    #[test]
    fn a_name_printed_below_its_label_is_read_as_printed(name in "[A-ZÀÉÖŠŽŁ]{3,12}([ -][A-Z]{3,9})?", x in 28.0..40.0f64, y in 10.0..40.0f64) {
        let lines = [print(x, y, 1.5, "Surname / Nom"), print(x, y + 3.0, 2.6, &name)];
        let reading = fields(&lines, &card("UTO"));
        prop_assert_eq!(reading.value(F::Surname), Some(&*name));
    }
}

#[test]
fn shuffled_lines_of_a_real_layout_give_the_same_reading() {
    let lines: Vec<Line> = (0..8u8)
        .flat_map(|row| {
            let (label, value) = [
                ("Surname", "KALNIŅA"),
                ("Given names", "LĪGA"),
                ("Date of birth", "01.02.1999"),
                ("Sex", "F"),
                ("Nationality", "LVA"),
                ("Personal code", "010299-12345"),
                ("Date of expiry", "01.02.2031"),
                ("Card No.", "PA1234567"),
            ][usize::from(row)];
            let y = 10.0 + 5.0 * f64::from(row);
            [print(30.0, y, 1.4, label), print(30.0, y + 2.6, 2.2, value)]
        })
        .collect();
    let document = card("LVA");
    let first = fields(&lines, &document);
    assert_eq!(first.fields.len(), 8);
    for turn in 1..lines.len() {
        let mut turned = lines.clone();
        turned.rotate_left(turn);
        assert_eq!(fields(&turned, &document), first);
        turned.reverse();
        assert_eq!(fields(&turned, &document), first);
    }
}

#[test]
fn a_page_full_of_print_is_read_in_bounded_time() {
    // More lines than are looked at, each longer than is looked at, all made of labels.
    let long = "Surname / Nom Date of birth 1. 12.03.1990 Sex F 4a. ".repeat(20);
    let lines: Vec<Line> = (0..1000u16)
        .map(|at| Line::even(&long, Bounds::new(f64::from(at % 7) * 15.0, f64::from(at) * 0.08, 14.0, 2.0), 0.9))
        .collect();
    for kind in [Kind::Passport, Kind::DrivingLicence] {
        let start = std::time::Instant::now();
        let reading = fields(&lines, &document(kind, Some("UTO"), (85.6, 53.98)));
        assert!(reading.fields.len() < 30);
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    }
}
