//! Whatever JSON a partner sends, reading an order ends without panic, and problems never repeat a value.
#![no_main]

use bonafide_domain::{
    partner::{EnvironmentKind, SessionTimes},
    settings::EnvironmentSettings,
};
use bonafide_wire::token::{Circumstances, read};
use serde_json::Value;

/// No message of ours has this sign, so where it turns up, a value was repeated.
const MARK: char = '\u{2603}';

/// Puts the sign into every text that is a value.
fn mark(value: &mut Value) {
    match value {
        Value::String(text) => text.push(MARK),
        Value::Array(list) => list.iter_mut().for_each(mark),
        Value::Object(object) => object.values_mut().for_each(mark),
        _ => {}
    }
}

/// Puts the sign into the names of fields that are the partner's own: the second level of `additionalData`.
fn mark_names(body: &mut Value) {
    let Some(steps) = body.get_mut("additionalData").and_then(Value::as_object_mut) else { return };
    for data in steps.values_mut().filter_map(Value::as_object_mut) {
        *data = std::mem::take(data).into_iter().map(|(name, value)| (format!("{name}{MARK}"), value)).collect();
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(mut body) = serde_json::from_slice::<Value>(bytes) else { return };
    let circumstances = Circumstances {
        kind: EnvironmentKind::Development,
        settings: &EnvironmentSettings::default(),
        times: SessionTimes::default(),
        loopback_callbacks: true,
    };
    let _ = read(&body, &circumstances);
    mark(&mut body);
    mark_names(&mut body);
    if let Err(problem) = read(&body, &circumstances) {
        assert!(!problem.message.contains(MARK), "a value is repeated: {}", problem.message);
    }
});
