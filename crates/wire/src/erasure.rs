//! `GET /api/v2/erasures/{scanRef}`: the certificate of an erasure, ours alone.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{
    erasure::{Erasure, ErasureState},
    partner::EnvironmentKind,
};
use serde_json::{Value, json};

/// Field of the signature, and how it begins.
const SIGNATURE: &str = "signature";
const METHOD: &str = "hmac-sha256:";

/// The path of a session's certificate.
pub fn path(scan_ref: domain::ids::ScanRef) -> String {
    format!("/api/v2/erasures/{scan_ref}")
}

/// Writes the certificate, without its signature.
pub fn write(erasure: &Erasure, environment: EnvironmentKind, now: DateTime<Utc>) -> Value {
    let time = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Millis, true);
    json!({
        "scanRef": erasure.scan_ref,
        "environment": environment,
        "state": erasure.state,
        "requestedAt": time(erasure.requested_at),
        "requestedBy": erasure.requested_by,
        "apiKey": erasure.api_key,
        "wrappedKeySha256": hex::encode(erasure.key_sha256),
        "rows": erasure.rows,
        "objects": erasure.objects,
        "objectBytes": erasure.bytes,
        "objectsLeft": (erasure.state == ErasureState::Complete).then_some(0),
        "databaseLog": erasure.log,
        "attempts": erasure.attempts,
        "lastError": erasure.obstacle,
        "completedAt": erasure.completed_at.map(time),
        "issuedAt": time(now),
    })
}

/// The bytes that are signed: the certificate without its signature, names in order, without spaces. So it may be
/// printed more beautifully and still be verified.
pub fn signed_bytes(certificate: &Value) -> Vec<u8> {
    let mut certificate = certificate.clone();
    if let Some(fields) = certificate.as_object_mut() {
        fields.remove(SIGNATURE);
    }
    serde_json::to_vec(&ordered(&certificate)).unwrap_or_default()
}

/// Adds the signature.
pub fn sign(certificate: &mut Value, tag: &[u8; 32]) {
    certificate[SIGNATURE] = format!("{METHOD}{}", hex::encode(tag)).into();
}

/// The signature that a certificate carries.
pub fn signature(certificate: &Value) -> Option<[u8; 32]> {
    let digits = certificate.get(SIGNATURE)?.as_str()?.strip_prefix(METHOD)?;
    let mut tag = [0; 32];
    hex::decode_to_slice(digits, &mut tag).ok()?;
    Some(tag)
}

fn ordered(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let sorted: BTreeMap<&String, Value> = fields.iter().map(|(name, value)| (name, ordered(value))).collect();
            json!(sorted)
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_spaces_do_not_matter_but_every_value_does() {
        let one: Value = serde_json::from_str(r#"{"a":1,"b":{"d":2,"c":[1,2]},"signature":"x"}"#).unwrap();
        let same: Value = serde_json::from_str("{\"b\": {\"c\": [1, 2], \"d\": 2},\n \"a\": 1}").unwrap();
        let other: Value = serde_json::from_str(r#"{"a":1,"b":{"d":2,"c":[2,1]}}"#).unwrap();
        assert_eq!(signed_bytes(&one), signed_bytes(&same));
        assert_ne!(signed_bytes(&one), signed_bytes(&other));
    }

    #[test]
    fn a_signature_is_read_as_it_was_written_and_nothing_else_is_one() {
        let mut certificate = json!({});
        sign(&mut certificate, &[0xab; 32]);
        assert_eq!(signature(&certificate), Some([0xab; 32]));
        for wrong in ["", "hmac-sha256:", "hmac-sha256:zz", &format!("hmac-sha256:{}", "ä".repeat(32))] {
            assert_eq!(signature(&json!({ "signature": wrong })), None, "{wrong}");
        }
        assert_eq!(signature(&json!([])), None);
    }
}
