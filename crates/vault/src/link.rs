//! Links to files that work without a login, for a while.
//!
//! A link names a session's `scanRef`, a capture and the second at which it stops working; the signature covers all
//! three. Nobody can make a link, lengthen its life or point it elsewhere without the key.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::Mac;
use subtle::ConstantTimeEq;

use crate::Key;

/// Signs a link: 43 characters of base64url without padding, over `scan_ref/capture/expires`.
///
/// `expires` is the last second at which the link works, in seconds since 1970. The signature uses a key derived
/// from `key`, so `key` may have other uses.
pub fn sign(key: &Key, scan_ref: &str, capture: &str, expires: i64) -> String {
    URL_SAFE_NO_PAD.encode(tag(key, scan_ref, capture, expires))
}

/// Whether the signature was made by [`sign`] for exactly this link and the link still works at `now` (seconds
/// since 1970). The comparison takes the same time wherever the signatures differ.
pub fn verify(key: &Key, scan_ref: &str, capture: &str, expires: i64, signature: &str, now: i64) -> bool {
    // A slash inside a name would let one signature stand for two different links.
    if scan_ref.contains('/') || capture.contains('/') || now > expires {
        return false;
    }
    let Ok(signature) = URL_SAFE_NO_PAD.decode(signature) else { return false };
    signature.ct_eq(&tag(key, scan_ref, capture, expires)).into()
}

fn tag(key: &Key, scan_ref: &str, capture: &str, expires: i64) -> [u8; 32] {
    let mut mac = key.derive("bonafide file links").mac();
    mac.update(format!("{scan_ref}/{capture}/{expires}").as_bytes());
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::tests::Count;

    const EXPIRES: i64 = 1_800_000_000;

    #[test]
    fn a_signed_link_works_until_it_expires() {
        let key = Key::draw(&Count::new());
        let signature = sign(&key, "ref", "front", EXPIRES);
        assert_eq!(signature.len(), 43);
        assert!(verify(&key, "ref", "front", EXPIRES, &signature, EXPIRES - 3600));
        assert!(verify(&key, "ref", "front", EXPIRES, &signature, EXPIRES));
        assert!(!verify(&key, "ref", "front", EXPIRES, &signature, EXPIRES + 1));
    }

    #[test]
    fn a_link_cannot_be_lengthened_redirected_or_invented() {
        let chance = Count::new();
        let (key, other) = (Key::draw(&chance), Key::draw(&chance));
        let signature = sign(&key, "ref", "front", EXPIRES);
        let now = EXPIRES - 1;
        assert!(!verify(&key, "ref", "front", EXPIRES + 60, &signature, now));
        assert!(!verify(&key, "other", "front", EXPIRES, &signature, now));
        assert!(!verify(&key, "ref", "back", EXPIRES, &signature, now));
        assert!(!verify(&other, "ref", "front", EXPIRES, &signature, now));
        for wrong in ["", "?", "AAAA", &signature[1..], &format!("{signature}=")] {
            assert!(!verify(&key, "ref", "front", EXPIRES, wrong, now), "{wrong}");
        }
        let slashed = sign(&key, "ref/x", "front", EXPIRES);
        assert!(!verify(&key, "ref", "x/front", EXPIRES, &slashed, now));
        assert!(!verify(&key, "ref/x", "front", EXPIRES, &slashed, now));
    }
}
