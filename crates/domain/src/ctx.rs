//! Who is asking, when, and where chance comes from.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::{audit::Actor, ids::EnvironmentId};

/// A source of unpredictable bytes. The binary hands in the operating system's; tests hand in a counted one.
pub trait Chance: Send + Sync {
    /// Fills the slice with bytes nobody can foresee.
    fn fill(&self, bytes: &mut [u8]);
}

/// A clock. The binary hands in the system's; tests hand in one they can turn.
pub trait Clock: Send + Sync {
    /// The moment, in whole milliseconds so that both databases keep it exactly.
    fn now(&self) -> DateTime<Utc>;
}

/// Draws a fixed number of bytes.
pub fn draw<const N: usize>(chance: &dyn Chance) -> [u8; N] {
    let mut bytes = [0; N];
    chance.fill(&mut bytes);
    bytes
}

/// Draws `length` characters of `alphabet`, each equally likely.
///
/// # Panics
/// If the alphabet is empty or holds more than 256 characters.
pub fn draw_text(chance: &dyn Chance, alphabet: &[u8], length: usize) -> String {
    assert!((1..=256).contains(&alphabet.len()), "an alphabet has 1 to 256 characters");
    // Bytes at or above the largest multiple of the alphabet's length would favour its first characters.
    let bound = 256 - 256 % alphabet.len();
    let mut text = String::with_capacity(length);
    while text.len() < length {
        for byte in draw::<32>(chance) {
            if usize::from(byte) < bound && text.len() < length {
                text.push(char::from(alphabet[usize::from(byte) % alphabet.len()]));
            }
        }
    }
    text
}

/// Letters and digits, for tokens and keys: 5.95 bits a character.
pub const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Decimal digits, for codes people type.
pub const DIGITS: &[u8] = b"0123456789";

/// What every step of the walk is told about its circumstances.
#[derive(Clone)]
pub struct Ctx {
    /// Whose rows may be seen and changed.
    pub environment: EnvironmentId,
    /// The server's clock, read once at the door, in whole milliseconds so that both databases keep it exactly.
    pub now: DateTime<Utc>,
    /// Where random bytes come from.
    pub chance: Arc<dyn Chance>,
    /// Who is asking, for the audit log.
    pub actor: Actor,
}

impl Ctx {
    /// The same circumstances, with somebody else asking.
    pub fn by(self, actor: Actor) -> Self {
        Self { actor, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Count(std::sync::atomic::AtomicU8);

    impl Chance for Count {
        fn fill(&self, bytes: &mut [u8]) {
            for byte in bytes {
                *byte = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            }
        }
    }

    #[test]
    fn every_digit_is_equally_likely_in_a_drawn_code() {
        let chance = Count(0.into());
        // 256 consecutive bytes hold 250 usable ones: each digit exactly 25 times.
        let code = draw_text(&chance, DIGITS, 250);
        for digit in '0'..='9' {
            assert_eq!(code.chars().filter(|c| *c == digit).count(), 25, "{digit}");
        }
    }
}
