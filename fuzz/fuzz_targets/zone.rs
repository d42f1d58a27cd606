//! Whatever lines come, reading a zone ends without panic, and a repair never changes a zone that holds.
#![no_main]

use bonafide_mrz::{parse, repair};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let lines: Vec<&str> = text.lines().collect();
    let held = parse(&lines).is_ok_and(|zone| zone.checks.hold());
    if let Ok(repaired) = repair(&lines) {
        let again: Vec<&str> = repaired.lines.iter().map(String::as_str).collect();
        assert!(parse(&again).is_ok() || parse(&lines).is_err());
        assert!(!held || repaired.changes.is_empty());
    }
});
