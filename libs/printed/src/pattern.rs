//! Which characters a number may hold, and where: no regular expressions, so no text can make them slow.

use serde::Deserialize;

use crate::when::digit_like;

/// The characters of a number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alphabet {
    /// 0 to 9.
    Digits,
    /// Letters.
    Letters,
    /// Both.
    LettersDigits,
}

impl Alphabet {
    /// The character itself in upper case if it belongs to the alphabet, otherwise the one it is often mistaken for;
    /// `None` if there is none.
    pub fn repair(self, c: char) -> Option<char> {
        match self {
            Self::Digits => digit_like(c),
            Self::Letters if c.is_alphabetic() => Some(upper(c)),
            Self::Letters => Some(match c {
                '0' => 'O',
                '1' => 'I',
                '2' => 'Z',
                '5' => 'S',
                '6' => 'G',
                '8' => 'B',
                _ => return None,
            }),
            Self::LettersDigits => c.is_alphanumeric().then(|| upper(c)),
        }
    }
}

fn upper(c: char) -> char {
    c.to_uppercase().next().unwrap_or(c)
}

/// A text of fixed length: `A` a letter, `9` a digit, `*` either, anything else itself. Spaces do not count.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Pattern(Vec<char>);

/// The longest pattern.
pub const MAX_PATTERN: usize = 40;

impl Pattern {
    /// Understands a pattern of 1 to [`MAX_PATTERN`] characters; `None` if it is shorter or longer.
    pub fn new(text: &str) -> Option<Self> {
        let signs: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).take(MAX_PATTERN + 1).collect();
        (1..=MAX_PATTERN).contains(&signs.len()).then_some(Self(signs))
    }

    /// The characters as the pattern has them, look-alikes repaired; `None` if they do not fit.
    pub(crate) fn fit(&self, text: &[(usize, char)]) -> Option<Vec<char>> {
        if text.len() != self.0.len() {
            return None;
        }
        let sign = |(sign, (_, c)): (&char, &(usize, char))| match sign {
            'A' => Alphabet::Letters.repair(*c),
            '9' => Alphabet::Digits.repair(*c),
            '*' => Alphabet::LettersDigits.repair(*c),
            sign => (upper(*c) == *sign).then_some(*sign),
        };
        self.0.iter().zip(text).map(sign).collect()
    }
}
