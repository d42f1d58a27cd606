//! Codes of authenticator apps (RFC 6238 over RFC 4226): SHA-1, 30 seconds, six digits, which is what every app knows.

use domain::ctx::{Chance, draw, draw_text};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use subtle::ConstantTimeEq;

/// Seconds of one code.
const STEP: i64 = 30;
/// How many codes before and after the one of now are taken: clocks of phones are a few seconds off (RFC 6238 §5.2).
const ASKEW: i64 = 1;
/// Bytes of a secret: as many as SHA-1 gives (RFC 4226 §4, R6).
const SECRET: usize = 20;

/// How many codes there are for whoever loses the app.
pub const RECOVERY_CODES: usize = 10;
/// Their letters: none that look like another.
const RECOVERY_LETTERS: &[u8] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// How many there are in a code: 60 bits, and each guess costs the guesser his patience.
const RECOVERY_LENGTH: usize = 12;

/// Draws a secret.
pub fn secret(chance: &dyn Chance) -> [u8; SECRET] {
    draw(chance)
}

/// Draws the codes for whoever loses the app: `7XQ2-M4KD-9PRT`.
pub fn recovery_codes(chance: &dyn Chance) -> Vec<String> {
    let code = |_| {
        let text = draw_text(chance, RECOVERY_LETTERS, RECOVERY_LENGTH);
        format!("{}-{}-{}", &text[..4], &text[4..8], &text[8..])
    };
    (0..RECOVERY_CODES).map(code).collect()
}

/// The one spelling in which those codes are compared; nothing when the text can be none.
pub fn same_recovery_code(text: &str) -> Option<String> {
    let letters: String = text.chars().filter(|c| !matches!(c, '-' | ' ')).map(|c| c.to_ascii_uppercase()).collect();
    let fits = letters.len() == RECOVERY_LENGTH && letters.bytes().all(|byte| RECOVERY_LETTERS.contains(&byte));
    fits.then_some(letters)
}

/// The time step whose code this is at `now` seconds since 1970, if it is one.
pub fn step_of(secret: &[u8], code: &str, now: i64) -> Option<i64> {
    let digits: String = code.chars().filter(|c| *c != ' ').collect();
    let step = now.div_euclid(STEP);
    // All are computed whatever the first one says, so that time tells nothing.
    let hits = (step - ASKEW..=step + ASKEW).map(|step| (step, self::code(secret, step)));
    hits.fold(
        None,
        |found, (step, right)| {
            if bool::from(right.as_bytes().ct_eq(digits.as_bytes())) { Some(step) } else { found }
        },
    )
}

/// The address that an authenticator app reads from a QR code.
pub fn address(secret: &[u8], issuer: &str, account: &str) -> String {
    let escape = |text: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte);
        let escaped =
            text.bytes().map(|byte| if plain(byte) { char::from(byte).into() } else { format!("%{byte:02X}") });
        escaped.collect::<String>()
    };
    let (issuer, account) = (escape(issuer), escape(account));
    format!("otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}", base32(secret))
}

/// RFC 4648 §6, without padding.
pub fn base32(bytes: &[u8]) -> String {
    let letter = |five: u8| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[usize::from(five & 31)]);
    let (mut text, mut held, mut bits) = (String::new(), 0u16, 0);
    for byte in bytes {
        held = (held << 8) | u16::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(letter((held >> bits) as u8));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(letter((held << (5 - bits)) as u8));
    }
    text
}

/// RFC 4226 §5.3 with the time step as counter.
fn code(secret: &[u8], step: i64) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).expect("HMAC takes keys of any length");
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let offset = usize::from(hash[hash.len() - 1] & 15);
    let number = u32::from_be_bytes([hash[offset], hash[offset + 1], hash[offset + 2], hash[offset + 3]]) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RFC: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_rfc() {
        // RFC 6238, appendix B: the last six of eight digits.
        let vectors = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (now, right) in vectors {
            assert_eq!(code(RFC, now / STEP), right, "{now}");
            assert_eq!(step_of(RFC, right, now), Some(now / STEP), "{now}");
        }
    }

    #[test]
    fn a_phone_may_be_half_a_minute_off_and_no_more() {
        assert_eq!(step_of(RFC, "287082", 59 + 30), Some(1));
        assert_eq!(step_of(RFC, "287 082", 59 - 30), Some(1));
        assert_eq!(step_of(RFC, "287082", 59 + 61), None);
        assert_eq!(step_of(RFC, "287083", 59), None);
        assert_eq!(step_of(RFC, "", 59), None);
    }

    #[test]
    fn base32_is_that_of_the_rfc() {
        // RFC 4648 §10, without padding.
        let vectors =
            [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB")];
        for (bytes, text) in vectors {
            assert_eq!(base32(bytes.as_bytes()), text);
        }
        assert_eq!(base32(b"foobar"), "MZXW6YTBOI");
    }

    #[test]
    fn recovery_codes_are_read_however_they_are_typed() {
        assert_eq!(same_recovery_code("7xq2 m4kd-9prt").as_deref(), Some("7XQ2M4KD9PRT"));
        assert_eq!(same_recovery_code("7XQ2-M4KD-9PR"), None);
        assert_eq!(same_recovery_code("7XQ2-M4KD-9PR0"), None);
    }

    #[test]
    fn the_address_names_the_house_and_the_account() {
        let address = address(b"foobar", "Bonafide id.example", "ann+x@example.org");
        assert_eq!(
            address,
            "otpauth://totp/Bonafide%20id.example:ann%2Bx@example.org?secret=MZXW6YTBOI&issuer=Bonafide%20id.example"
        );
    }
}
