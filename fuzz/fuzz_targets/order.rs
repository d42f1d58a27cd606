//! Whatever JSON a partner sends, reading an order ends without panic, and problems never repeat a value.
#![no_main]

use bonafide_domain::partner::{EnvironmentKind, EnvironmentSettings, SessionTimes};
use bonafide_wire::token::{Circumstances, read};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(body) = serde_json::from_slice(bytes) else { return };
    let circumstances = Circumstances {
        kind: EnvironmentKind::Development,
        settings: &EnvironmentSettings::default(),
        times: SessionTimes::default(),
        loopback_callbacks: true,
    };
    let _ = read(&body, &circumstances);
});
