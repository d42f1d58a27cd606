//! Whatever bytes come, reading a PDF ends, soon and without panic, within the limits or in an error.
#![no_main]

use bonafide_vision::pdf::{Limits, read};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { max_inflated: 1 << 20, ..Limits::default() };
    let bytes = [b"%PDF-1.7\n", bytes].concat();
    if let Ok(pdf) = read(&bytes, &limits) {
        assert!((1..=limits.max_pages).contains(&pdf.pages));
        assert!(pdf.photograph.is_none_or(|photograph| photograph.jpeg.starts_with(b"\xff\xd8\xff")));
    }
});
