//! Whatever bytes come, decoding a picture ends, soon and without panic, in a picture within the limits or an error.
#![no_main]

use bonafide_vision::picture::{Limits, decode};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { max_pixels: 1_000_000, ..Limits::default() };
    if let Ok(picture) = decode(bytes, &limits) {
        let (width, height) = picture.rgb.dimensions();
        assert!(u64::from(width) * u64::from(height) <= limits.max_pixels);
    }
});
