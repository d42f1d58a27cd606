//! Webhooks as partners receive and verify them.

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::gate::belongs_to_the_connection;

/// The header that names the event.
pub const EVENT_HEADER: &str = "Idenfy-Event-Type";

/// The header that carries the signature; absent when the webhook has no signing key.
pub const SIGNATURE_HEADER: &str = "Idenfy-Signature";

/// The header with the happening's identifier: the same in every attempt, for every receiver and in the feed.
pub const EVENT_ID_HEADER: &str = "Bonafide-Event-Id";

/// The header with the happening's position in the feed of its environment.
pub const SEQUENCE_HEADER: &str = "Bonafide-Sequence";

/// The header with the number of the attempt; the first is 1.
pub const ATTEMPT_HEADER: &str = "Bonafide-Attempt";

/// The header that marks what nobody did: `true`, and absent from everything real.
pub const TEST_HEADER: &str = "Bonafide-Test";

/// How a signing key begins whose rest is base64, as Standard Webhooks has it.
const STANDARD_PREFIX: &str = "whsec_";

/// How many headers of its own a webhook may have.
const MOST_HEADERS: usize = 20;

/// How long a header's name and value may be together, in bytes.
const LONGEST_HEADER: usize = 4096;

/// Signs a body: HMAC-SHA256 (RFC 2104) over exactly the bytes sent, as 64 lower-case hexadecimal digits.
pub fn signature(key: &[u8], body: &[u8]) -> String {
    hex::encode(hmac(key, &[body]))
}

/// Signs a body as Standard Webhooks has it: HMAC-SHA256 over identifier, time in Unix seconds and body, joined by full
/// stops, in base64 behind `v1,`. A key that begins with `whsec_` is the base64 behind it, any other its own bytes.
pub fn standard_signature(key: &[u8], id: &str, timestamp: i64, body: &[u8]) -> String {
    let decoded = standard_key(key);
    let key = decoded.as_deref().unwrap_or(key);
    format!("v1,{}", STANDARD.encode(hmac(key, &[id.as_bytes(), b".", timestamp.to_string().as_bytes(), b".", body])))
}

fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

fn standard_key(key: &[u8]) -> Option<Vec<u8>> {
    STANDARD.decode(key.strip_prefix(STANDARD_PREFIX.as_bytes())?).ok()
}

/// Says what is wrong with a signing key, if anything.
///
/// # Errors
/// What a key has to be.
pub fn check_key(key: &str) -> Result<(), &'static str> {
    if key.is_empty() {
        return Err("must not be empty; leave it out for webhooks without a signature");
    }
    if key.len() > 1024 {
        return Err("must not be longer than 1024 bytes");
    }
    if key.starts_with(STANDARD_PREFIX) && standard_key(key.as_bytes()).is_none_or(|key| key.is_empty()) {
        return Err("begins with whsec_, so the rest must be base64");
    }
    Ok(())
}

/// Says what is wrong with a webhook's own headers, if anything.
///
/// # Errors
/// The name of the header that is wrong, if one is, and what it has to be.
pub fn check_headers(own: &[(String, String)]) -> Result<(), (String, &'static str)> {
    if own.len() > MOST_HEADERS {
        return Err((String::new(), "there may be 20 headers at most"));
    }
    for (at, (name, value)) in own.iter().enumerate() {
        let wrong = |why| Err((name.clone(), why));
        let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
        if name.is_empty() || !name.bytes().all(token) {
            return wrong("is not the name of a header");
        }
        if belongs_to_the_connection(name) {
            return wrong("belongs to the connection");
        }
        if is_ours(name) {
            return wrong("is one of those that Bonafide sends itself");
        }
        if name.len() + value.len() > LONGEST_HEADER {
            return wrong("must not be longer than 4096 bytes with its value");
        }
        if !value.bytes().all(|b| (b' '..=b'~').contains(&b)) || value.trim() != value {
            return wrong("must have a value of printable ASCII without spaces around it");
        }
        if own[..at].iter().any(|(other, _)| other.eq_ignore_ascii_case(name)) {
            return wrong("is there twice");
        }
    }
    Ok(())
}

/// Whether a header is one that we write, now or later.
fn is_ours(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["idenfy-", "bonafide-", "webhook-"].iter().any(|prefix| name.starts_with(prefix))
        || ["content-type", "content-encoding", "user-agent"].contains(&name.as_str())
}

/// What a webhook says of itself beside its body.
#[derive(Clone, Copy)]
pub struct Stamp<'a> {
    /// The event's word.
    pub event: &'a str,
    /// The happening's identifier.
    pub id: &'a str,
    /// Its position in the feed; a test has none and is marked as one.
    pub sequence: Option<i64>,
    /// The number of the attempt, from 1.
    pub attempt: u32,
    /// What it is signed with, if anything.
    pub key: Option<&'a [u8]>,
    /// The time of this attempt in Unix seconds, when the headers of Standard Webhooks are wanted; they need a key.
    pub standard: Option<i64>,
}

/// Puts together the headers of one webhook: ours first, then the partner's own.
///
/// A header of the partner's never replaces one of ours, so a receiver can rely on event and signature.
pub fn headers(stamp: &Stamp<'_>, body: &[u8], own: &[(String, String)]) -> Vec<(String, String)> {
    let mut headers = vec![];
    let mut add = |name: &str, value: &str| headers.push((name.to_owned(), value.to_owned()));
    add("Content-Type", "application/json");
    add(EVENT_HEADER, stamp.event);
    if let Some(key) = stamp.key {
        add(SIGNATURE_HEADER, &signature(key, body));
    }
    add(EVENT_ID_HEADER, stamp.id);
    match stamp.sequence {
        Some(sequence) => add(SEQUENCE_HEADER, &sequence.to_string()),
        None => add(TEST_HEADER, "true"),
    }
    add(ATTEMPT_HEADER, &stamp.attempt.to_string());
    if let (Some(key), Some(timestamp)) = (stamp.key, stamp.standard) {
        add("webhook-id", stamp.id);
        add("webhook-timestamp", &timestamp.to_string());
        add("webhook-signature", &standard_signature(key, stamp.id, timestamp, body));
    }
    headers.extend(own.iter().filter(|(name, _)| !is_ours(name)).cloned());
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4231, test cases 1, 2, 6 and 7.
    #[test]
    fn signatures_match_the_published_vectors() {
        let check = |key: &[u8], body: &[u8], expected: &str| assert_eq!(signature(key, body), expected);
        check(&[0x0b; 20], b"Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        check(
            b"Jefe",
            b"what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        );
        check(
            &[0xaa; 131],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        );
        check(
            &[0xaa; 131],
            b"This is a test using a larger than block-size key and a larger than block-size data. The key needs \
              to be hashed before being used by the HMAC algorithm.",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        );
    }

    /// The vector that the libraries of Standard Webhooks are tested with.
    #[test]
    fn standard_signatures_match_the_published_vector() {
        let check = |key: &[u8]| {
            let id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
            let signature = standard_signature(key, id, 1_614_265_330, br#"{"test": 2432232314}"#);
            assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        };
        check(b"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        // The same key as bytes.
        check(&STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap());
    }

    fn stamp(key: Option<&[u8]>) -> Stamp<'_> {
        Stamp { event: "IDENTIFICATION_AUTO_FINISHED", id: "e1", sequence: Some(7), attempt: 2, key, standard: None }
    }

    fn texts(headers: &[(String, String)]) -> Vec<(&str, &str)> {
        headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    #[test]
    fn a_webhook_names_its_event_and_carries_its_signature() {
        let own = [("X-Team".to_owned(), "blue".to_owned())];
        let headers = headers(&stamp(Some(b"Jefe")), b"what do ya want for nothing?", &own);
        let expected = [
            ("Content-Type", "application/json"),
            ("Idenfy-Event-Type", "IDENTIFICATION_AUTO_FINISHED"),
            ("Idenfy-Signature", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
            ("Bonafide-Event-Id", "e1"),
            ("Bonafide-Sequence", "7"),
            ("Bonafide-Attempt", "2"),
            ("X-Team", "blue"),
        ];
        assert_eq!(texts(&headers), expected);
    }

    #[test]
    fn standard_headers_come_beside_ours_when_they_are_wanted_and_there_is_a_key() {
        let standard = |key| headers(&Stamp { standard: Some(1_800_000_000), ..stamp(key) }, b"{}", &[]);
        // Computed with Python: base64(hmac(b"Jefe", b"e1.1800000000.{}", sha256)).
        let expected = [
            ("webhook-id", "e1"),
            ("webhook-timestamp", "1800000000"),
            ("webhook-signature", "v1,5wh6WtdYcCdlO/JD1c2hicv+h3U+ey/wiVqKmaGVWmQ="),
        ];
        assert_eq!(texts(&standard(Some(b"Jefe")))[6..], expected);
        assert!(standard(None).iter().all(|(name, _)| !name.starts_with("webhook-")));
    }

    #[test]
    fn without_a_key_there_is_no_signature_and_the_partner_cannot_forge_one() {
        let forged = ["idenfy-signature", "IDENFY-EVENT-TYPE", "bonafide-sequence", "Webhook-Signature"];
        let own = forged.map(|name| (name.to_owned(), "00".to_owned()));
        let headers = headers(&stamp(None), b"{}", &own);
        assert_eq!(headers.len(), 5);
        assert_eq!(headers[1], ("Idenfy-Event-Type".to_owned(), "IDENTIFICATION_AUTO_FINISHED".to_owned()));
    }

    #[test]
    fn only_a_test_is_marked_as_one() {
        let test = headers(&Stamp { sequence: None, ..stamp(None) }, b"{}", &[]);
        assert!(texts(&test).contains(&("Bonafide-Test", "true")));
        assert!(!test.iter().any(|(name, _)| name == SEQUENCE_HEADER));
        assert!(!headers(&stamp(None), b"{}", &[]).iter().any(|(name, _)| name == TEST_HEADER));
    }

    #[test]
    fn headers_that_are_not_the_partners_to_set_are_refused_by_name() {
        let check = |name: &str, value: &str, fine: bool| {
            let outcome = check_headers(&[("X-First".to_owned(), "1".to_owned()), (name.to_owned(), value.to_owned())]);
            assert_eq!(outcome.is_ok(), fine, "{name}: {outcome:?}");
            assert!(outcome.is_ok() || outcome.is_err_and(|(named, _)| named == name));
        };
        check("Authorization", "Bearer abc.def", true);
        check("X-Empty", "", true);
        for name in ["Host", "content-length", "Transfer-Encoding", "Connection", "Upgrade", "TE", "Expect"] {
            check(name, "x", false);
        }
        for name in
            ["Content-Type", "Idenfy-Signature", "idenfy-anything", "Bonafide-Attempt", "webhook-id", "user-agent"]
        {
            check(name, "x", false);
        }
        for name in ["", "X A", "X:", "Naïve", "x-first"] {
            check(name, "x", false);
        }
        for value in ["two\r\nX-B: forged", "tab\there", " spaced", "ümlaut"] {
            check("X-A", value, false);
        }
        check("X-Long", &"a".repeat(4090), true);
        check("X-Long", &"a".repeat(4091), false);
        let many: Vec<_> = (0..21).map(|n| (format!("X-{n}"), String::new())).collect();
        assert!(check_headers(&many).is_err());
        assert!(check_headers(&many[..20]).is_ok());
    }

    #[test]
    fn a_signing_key_is_anything_but_empty_and_broken_base64() {
        for key in ["k", "a signing key", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] {
            assert_eq!(check_key(key), Ok(()), "{key}");
        }
        for key in ["", "whsec_", "whsec_not base64!", &"k".repeat(1025)] {
            assert!(check_key(key).is_err(), "{key}");
        }
    }
}
