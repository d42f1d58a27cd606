//! What an authenticator app would show.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// The code of a secret in Base32 at so many seconds since 1970 (RFC 6238).
pub fn totp(base32: &str, now: i64) -> String {
    let (mut secret, mut held, mut bits) = (vec![], 0u32, 0);
    for letter in base32.bytes() {
        let five =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|one| *one == letter).expect("a letter of Base32");
        held = (held << 5 | five as u32) & 0xfff;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            secret.push((held >> bits) as u8);
        }
    }
    let mut mac = Hmac::<Sha1>::new_from_slice(&secret).expect("HMAC takes keys of any length");
    mac.update(&(now / 30).to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let offset = usize::from(hash[19] & 15);
    let number = u32::from_be_bytes(hash[offset..offset + 4].try_into().expect("four bytes")) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}
