//! Whatever a barcode says, reading a licence ends without panic, and what was read can be written unless it says why.
#![no_main]

use bonafide_mrz::aamva::{parse, write};

libfuzzer_sys::fuzz_target!(|payload: &str| {
    if let Ok(licence) = parse(payload) {
        let _ = write(&licence);
    }
});
