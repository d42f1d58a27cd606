//! A number as somebody typed it, without what means nothing.

use crate::Why;

/// Longest text that is looked at, in bytes. The longest number has 18 characters and a few separators.
const LONGEST: usize = 64;

/// A number without separators.
pub(crate) struct Number {
    /// Letters are capitals; spaces, dots, hyphens, strokes and brackets are gone.
    pub(crate) plain: String,
    /// The same with `-` and `+`, which mean something in the North.
    pub(crate) signed: String,
}

impl Number {
    /// Takes the separators away. All kinds of hyphens and spaces that typesetting knows count.
    pub(crate) fn of(text: &str) -> Result<Self, Why> {
        if text.len() > LONGEST {
            return Err(Why::Shape);
        }
        let mut signed = String::with_capacity(text.len());
        for c in text.trim().chars() {
            match c {
                '.' | '/' | '(' | ')' | '·' => {}
                c if c.is_whitespace() => {}
                '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => signed.push('-'),
                c => signed.extend(c.to_uppercase()),
            }
        }
        let plain = signed.chars().filter(|c| *c != '-').collect();
        Ok(Self { plain, signed })
    }

    /// Exactly so many digits.
    pub(crate) fn digits<const N: usize>(&self) -> Result<[u8; N], Why> {
        digits(&self.plain)
    }
}

/// Exactly so many digits.
pub(crate) fn digits<const N: usize>(text: &str) -> Result<[u8; N], Why> {
    let bytes: &[u8; N] = text.as_bytes().try_into().map_err(|_| Why::Shape)?;
    if !bytes.iter().all(u8::is_ascii_digit) {
        return Err(Why::Shape);
    }
    Ok(bytes.map(|byte| byte - b'0'))
}

/// The two digits from a place on, as a number.
pub(crate) fn two(digits: &[u8], at: usize) -> u8 {
    digits[at] * 10 + digits[at + 1]
}

/// Up to nineteen digits as a number.
pub(crate) fn value(digits: &[u8]) -> u64 {
    digits.iter().fold(0, |sum, digit| sum * 10 + u64::from(*digit))
}

/// Fails where something does not hold.
pub(crate) fn holds(condition: bool, why: Why) -> Result<(), Why> {
    if condition { Ok(()) } else { Err(why) }
}
