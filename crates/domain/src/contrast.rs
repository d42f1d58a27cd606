//! Colours, and how well one can be told from another: the relative luminance and the contrast ratio of WCAG 2.2.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Least contrast of text with what it stands on: WCAG 2.2, success criterion 1.4.3 (level AA).
pub const TEXT: f64 = 4.5;
/// Least contrast of parts of controls, and of pictures that mean something, with what is around them: 1.4.11.
pub const PARTS: f64 = 3.0;

/// A colour of the sRGB space, 8 bits a channel.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self::of(0xff_ffff);
    /// Black.
    pub const BLACK: Self = Self::of(0);

    /// The colour that is written with these 24 bits.
    pub const fn of(bits: u32) -> Self {
        let [_, red, green, blue] = bits.to_be_bytes();
        Self { red, green, blue }
    }

    /// Reads `#rrggbb` or `#rgb`, in any case.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let bits = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            6 => Some(Self::of(bits)),
            3 => Some(Self::of((bits >> 8) * 0x11_0000 + (bits >> 4 & 0xf) * 0x1100 + (bits & 0xf) * 0x11)),
            _ => None,
        }
    }

    /// How much light it gives back, 0 (black) to 1 (white): "relative luminance" of WCAG 2.2.
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// How well it can be told from another, 1 (not at all) to 21 (black and white): "contrast ratio" of WCAG 2.2.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// What lies so far (0 to 1) on the way to another.
    pub fn toward(self, other: Self, share: f64) -> Self {
        let share = share.clamp(0.0, 1.0);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
        let mix = |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * share).round() as u8;
        Self { red: mix(self.red, other.red), green: mix(self.green, other.green), blue: mix(self.blue, other.blue) }
    }

    /// The first on the way to another that will do; the other where none does before.
    pub fn nearest(self, other: Self, will_do: impl Fn(Self) -> bool) -> Self {
        let mut way = (0..=255).map(|step| self.toward(other, f64::from(step) / 255.0));
        way.find(|colour| will_do(*colour)).unwrap_or(other)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("no colour")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrasts_are_those_that_are_published() {
        // Pairs whose ratio is quoted in W3C's techniques G17, G18 and its understanding documents, and by the formula.
        for (one, other, ratio) in [
            ("#000000", "#ffffff", 21.0),
            ("#ffffff", "#ffffff", 1.0),
            ("#777777", "#ffffff", 4.478),
            ("#767676", "#ffffff", 4.542),
            ("#949494", "#ffffff", 3.033),
            ("#959595", "#ffffff", 2.995),
            ("#ff0000", "#ffffff", 3.998),
            ("#0000ff", "#ffffff", 8.592),
            ("#00ff00", "#ffffff", 1.372),
            ("#ffff00", "#ffffff", 1.074),
        ] {
            let [one, other] = [one, other].map(|text| Colour::parse(text).unwrap());
            assert!((one.contrast(other) - ratio).abs() < 0.002, "{one} {other}: {}", one.contrast(other));
            assert!((other.contrast(one) - one.contrast(other)).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn colours_are_read_and_written() {
        for (text, written) in
            [("#0B5d57", Some("#0b5d57")), ("#f0A", Some("#ff00aa")), ("#abcd", None), ("0b5d57", None)]
        {
            assert_eq!(Colour::parse(text).map(|colour| colour.to_string()).as_deref(), written, "{text}");
        }
        for wrong in ["", "#", "#+12345", "#12345g", "red", "#1234567", "#ää"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_nearest_is_no_farther_than_it_has_to_be() {
        let blue = Colour::parse("#3399ff").unwrap();
        let found = blue.nearest(Colour::BLACK, |colour| colour.contrast(Colour::WHITE) >= TEXT);
        let ratio = found.contrast(Colour::WHITE);
        assert!((TEXT..TEXT + 0.1).contains(&ratio), "{found}: {ratio}");
    }
}
