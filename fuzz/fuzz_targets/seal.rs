//! Whatever a symbol holds, reading a seal ends without panic, and what was read is written the same again.
#![no_main]

use bonafide_seal::{parse, write};

libfuzzer_sys::fuzz_target!(|payload: &[u8]| {
    if let Ok(reading) = parse(payload) {
        let _ = (reading.seal.contents(), reading.seal.zone());
        assert_eq!(write(&reading.seal).as_deref(), Ok(payload));
    }
});
