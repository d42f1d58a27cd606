//! Whatever an operator's file says, it is understood or refused; and whatever is printed, reading by it ends, with
//! the same fields for the lines in reverse.
#![no_main]

use bonafide_printed::{Bounds, Date, Document, Line, Side, Templates, read};

libfuzzer_sys::fuzz_target!(|input: (&str, Vec<(&str, f64, f64, f64, f64)>)| {
    let (file, print) = input;
    let mut templates = Templates::built_in();
    if let Err(error) = templates.add("fuzz.toml", file) {
        assert!(error.to_string().starts_with("fuzz.toml"));
    }
    let lines = print.iter().take(60).map(|(text, x, y, w, h)| Line::even(text, Bounds::new(*x, *y, *w, *h), 0.9));
    let mut lines: Vec<Line> = lines.collect();
    let document = Document {
        size_mm: (85.6, 53.98),
        issuing_state: None,
        kind: None,
        side: Side::Front,
        zone: None,
        reference: Date::new(2026, 11, 30).expect("a real day"),
    };
    let first = read(&lines, &document, &templates);
    lines.reverse();
    assert_eq!(format!("{first:?}"), format!("{:?}", read(&lines, &document, &templates)));
});
