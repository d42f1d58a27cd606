//! Whatever somebody types for a personal number, checking it ends without panic, and nobody is born after the reference.
#![no_main]

use bonafide_idnumber::{Date, check, states};

libfuzzer_sys::fuzz_target!(|number: &str| {
    let Some(today) = Date::new(2026, 11, 30) else { return };
    for state in states() {
        let born = check(state, number, today).facts().and_then(|facts| facts.birth_date());
        assert!(born.is_none_or(|date| date <= today));
    }
});
