//! Documents laid out by hand.
#![allow(dead_code, reason = "each test file uses a part")]

use bonafide_printed::{Bounds, Date, Document, FieldName, Kind, Line, Reading, Side, Templates, read};

pub fn document(kind: Kind, state: Option<&str>, size_mm: (f64, f64)) -> Document {
    Document {
        size_mm,
        issuing_state: state.map(str::to_owned),
        kind: Some(kind),
        side: Side::Front,
        zone: None,
        reference: Date::new(2026, 11, 30).expect("a real day"),
    }
}

pub fn card(state: &str) -> Document {
    document(Kind::IdentityCard, Some(state), (85.6, 53.98))
}

/// Print on a baseline: the em in millimetres, letters about half as wide, boxes from ascender to descender.
pub fn print(x: f64, baseline: f64, em: f64, text: &str) -> Line {
    let width = text.chars().count() as f64 * em * 0.56;
    Line::even(text, Bounds::new(x, baseline - 0.78 * em, width, 0.98 * em), 0.97)
}

pub fn fields(lines: &[Line], document: &Document) -> Reading {
    read(lines, document, &Templates::built_in())
}

#[track_caller]
pub fn check(reading: &Reading, expected: &[(FieldName, &str)]) {
    for (name, value) in expected {
        assert_eq!(reading.value(*name), Some(*value), "{name:?} of {reading:#?}");
    }
    let names: Vec<FieldName> = expected.iter().map(|(name, _)| *name).collect();
    let more: Vec<_> = reading.fields.iter().filter(|field| !names.contains(&field.name)).collect();
    assert!(more.is_empty(), "nothing else is read: {more:?}");
}
