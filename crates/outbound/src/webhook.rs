//! Webhooks as partners receive and verify them.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The header that names the event.
pub const EVENT_HEADER: &str = "Idenfy-Event-Type";

/// The header that carries the signature; absent when the webhook has no signing key.
pub const SIGNATURE_HEADER: &str = "Idenfy-Signature";

/// Signs a body: HMAC-SHA256 (RFC 2104) over exactly the bytes sent, as 64 lower-case hexadecimal digits.
pub fn signature(key: &[u8], body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(body);
    hex::encode(mac.finalize().into_bytes())
}

/// Puts together the headers of one webhook: ours first, then the partner's own.
///
/// A header of the partner's never replaces one of ours, so a receiver can rely on event and signature.
pub fn headers(event: &str, key: Option<&[u8]>, body: &[u8], own: &[(String, String)]) -> Vec<(String, String)> {
    let mut headers =
        vec![("Content-Type".to_owned(), "application/json".to_owned()), (EVENT_HEADER.to_owned(), event.to_owned())];
    if let Some(key) = key {
        headers.push((SIGNATURE_HEADER.to_owned(), signature(key, body)));
    }
    let reserved = ["content-type", EVENT_HEADER, SIGNATURE_HEADER];
    let is_reserved = |name: &str| reserved.iter().any(|ours| ours.eq_ignore_ascii_case(name));
    headers.extend(own.iter().filter(|(name, _)| !is_reserved(name)).cloned());
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

    #[test]
    fn a_webhook_names_its_event_and_carries_its_signature() {
        let own = [("X-Team".to_owned(), "blue".to_owned())];
        let headers = headers("IDENTIFICATION_AUTO_FINISHED", Some(b"Jefe"), b"what do ya want for nothing?", &own);
        let expected = [
            ("Content-Type", "application/json"),
            ("Idenfy-Event-Type", "IDENTIFICATION_AUTO_FINISHED"),
            ("Idenfy-Signature", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
            ("X-Team", "blue"),
        ];
        let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(headers, expected);
    }

    #[test]
    fn without_a_key_there_is_no_signature_and_the_partner_cannot_forge_one() {
        let own = [("idenfy-signature".to_owned(), "00".to_owned()), ("IDENFY-EVENT-TYPE".to_owned(), "X".to_owned())];
        let headers = headers("IDENTIFICATION", None, b"{}", &own);
        assert_eq!(headers.len(), 2);
        assert_eq!(headers[1], ("Idenfy-Event-Type".to_owned(), "IDENTIFICATION".to_owned()));
    }
}
