//! Whatever lines come, reading a zone ends without panic, a repair never changes a zone that holds, and what was
//! read and can be written is read back as the same.
#![no_main]

use bonafide_mrz::{Date, Why, national, parse, repair, write};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let lines: Vec<&str> = text.lines().collect();
    let read = parse(&lines);
    let held = read.as_ref().is_ok_and(|zone| zone.checks.hold());
    if let Ok(repaired) = repair(&lines) {
        let again: Vec<&str> = repaired.lines.iter().map(String::as_str).collect();
        assert!(parse(&again).is_ok() || read.is_err());
        assert!(!held || repaired.changes.is_empty());
        // What was guessed by check digits is borne out by two of them.
        if repaired.changes.iter().any(|change| change.why == Why::CheckDigits) {
            assert!(parse(&again).is_ok_and(|zone| zone.checks.passed() >= 2));
        }
    }
    let Ok(zone) = read else { return };
    let reference = Date::new(2026, 11, 30).expect("a day of the calendar");
    let _ = (zone.birth_date(reference), zone.expiry_date(reference), zone.fields.birth_date.between(reference));
    let _ = (national::personal_number(&zone), national::number_holds(&zone), national::document_number(&zone));
    let _ = (national::issue_month(&zone, reference), national::issue_date(&zone, reference));
    if let Ok(written) = write(&zone.fields, zone.format) {
        let written: Vec<&str> = written.iter().map(String::as_str).collect();
        let again = parse(&written).expect("a zone that was written");
        assert_eq!((again.format, again.checks.hold()), (zone.format, true));
        // A number that goes on has no fillers inside, everything else stays.
        let without = |number: &str| number.replace('<', "");
        assert_eq!(without(&again.fields.document_number), without(&zone.fields.document_number));
        assert_eq!(again.fields.birth_date, zone.fields.birth_date);
    }
});
