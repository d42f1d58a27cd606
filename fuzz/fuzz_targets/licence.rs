//! Whatever a barcode says, reading a licence ends without panic, and what was read can be written unless it says why.
#![no_main]

use bonafide_aamva::{NEWEST, parse_bytes, write};

libfuzzer_sys::fuzz_target!(|payload: &[u8]| {
    if let Ok(reading) = parse_bytes(payload) {
        for version in 1..=NEWEST {
            let _ = write(&reading.licence, version);
        }
    }
});
