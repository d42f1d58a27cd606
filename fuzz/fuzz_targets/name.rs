//! Whatever name and spelling come, in two lines, comparing them ends without panic and in bounded time, and every
//! spelling that is given is one of its name.
#![no_main]

use bonafide_mrz::translit::{
    from_internal_passport, from_mrz_arabic, internal_passport, is_spelling, spellings, to_mrz,
};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let (name, zone) = text.split_once('\n').unwrap_or((text, ""));
    let _ = (is_spelling(zone, name, false), is_spelling(zone, name, true));
    let _ = (from_mrz_arabic(zone), from_internal_passport(&internal_passport(name)));
    for spelling in spellings(name, 16) {
        assert!(is_spelling(&spelling, name, false));
    }
    assert!(to_mrz(name).bytes().all(|c| c == b' ' || c.is_ascii_uppercase()));
});
