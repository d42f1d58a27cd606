//! Height, weight, and the colours of eyes and hair.

/// Height.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Height {
    /// Whole inches (2.54 cm), 1 to 999.
    Inches(u16),
    /// Whole centimetres, 1 to 999.
    Centimetres(u16),
}

impl Height {
    /// In centimetres, rounded.
    pub fn in_centimetres(self) -> u16 {
        match self {
            Self::Inches(inches) => ((u32::from(inches) * 254 + 50) / 100) as u16,
            Self::Centimetres(centimetres) => centimetres,
        }
    }

    /// Reads `073 in` and `181 cm` (§D.12.5, `DAU`), and what older cards have: `601` for six feet and one inch (2000),
    /// also `6'-01"`; digits alone are inches below 100 and centimetres above.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let parts: Vec<u16> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().ok().filter(|number| *number < 1000))
            .collect::<Option<_>>()?;
        let feet = |feet: u16, inches: u16| (3..=8).contains(&feet) && inches < 12;
        let height = match parts[..] {
            [foot, inches] if feet(foot, inches) => Self::Inches(foot * 12 + inches),
            [number] if text.ends_with("CM") => Self::Centimetres(number),
            [number] if text.ends_with("IN") => Self::Inches(number),
            [number] if feet(number / 100, number % 100) => Self::Inches(number / 100 * 12 + number % 100),
            [number @ 1..100] => Self::Inches(number),
            [number] => Self::Centimetres(number),
            _ => return None,
        };
        Some(height).filter(|height| !matches!(height, Self::Inches(0) | Self::Centimetres(0)))
    }
}

/// Weight.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Weight {
    /// `DAW`: whole pounds (0.45359237 kg), 1 to 999.
    Pounds(u16),
    /// `DAX`: whole kilograms, 1 to 999.
    Kilograms(u16),
    /// `DCE`: one of ten ranges, 0 to 9; see [`Weight::range`].
    Range(u8),
}

/// The upper ends of the ranges 0 to 8 in kilograms and pounds (§D.12.5, `DCE`); range 9 has none.
const RANGES: [(u16, u16); 9] =
    [(31, 70), (45, 100), (59, 130), (70, 160), (86, 190), (100, 220), (113, 250), (127, 280), (145, 320)];

impl Weight {
    /// The range: 0 up to 31 kg (70 lb), 1 up to 45 (100), 2 up to 59 (130), 3 up to 70 (160), 4 up to 86 (190), 5 up
    /// to 100 (220), 6 up to 113 (250), 7 up to 127 (280), 8 up to 145 (320), 9 above.
    pub fn range(self) -> u8 {
        let above = match self {
            Self::Pounds(pounds) => RANGES.iter().position(|(_, end)| pounds <= *end),
            Self::Kilograms(kilograms) => RANGES.iter().position(|(end, _)| kilograms <= *end),
            Self::Range(range) => Some(usize::from(range.min(9))),
        };
        above.unwrap_or(9) as u8
    }

    /// Reads a number with or without its unit.
    pub(crate) fn number(text: &str) -> Option<u16> {
        let digits = text.trim().trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == ' ');
        digits.parse().ok().filter(|number| (1..1000).contains(number))
    }
}

/// A colour of eyes or hair, by the codes of ANSI D20.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Colour {
    /// `BAL`: no hair.
    Bald,
    /// `BLK`.
    Black,
    /// `BLN`: blond hair.
    Blond,
    /// `BLU`: blue eyes.
    Blue,
    /// `BRO`.
    Brown,
    /// `DIC`: eyes of two colours.
    Dichromatic,
    /// `GRY`.
    Grey,
    /// `GRN`: green eyes.
    Green,
    /// `HAZ`: hazel eyes.
    Hazel,
    /// `MAR`: maroon eyes.
    Maroon,
    /// `PNK`: pink eyes.
    Pink,
    /// `RED`: red or auburn hair.
    Red,
    /// `SDY`: sandy hair.
    Sandy,
    /// `WHI`: white hair.
    White,
    /// `UNK`.
    Unknown,
}

/// Code, colour, what cards that abbreviate otherwise write, whether eyes have it, whether hair has it.
const COLOURS: [(&str, Colour, &[&str], bool, bool); 15] = [
    ("BAL", Colour::Bald, &["BALD"], false, true),
    ("BLK", Colour::Black, &["BLACK", "BK"], true, true),
    ("BLN", Colour::Blond, &["BLOND", "BLONDE", "BLD", "BN"], false, true),
    ("BLU", Colour::Blue, &["BLUE", "BL"], true, false),
    ("BRO", Colour::Brown, &["BROWN", "BRN", "BR"], true, true),
    ("DIC", Colour::Dichromatic, &["DICHROMATIC", "MULTI"], true, false),
    ("GRY", Colour::Grey, &["GRAY", "GREY", "GY"], true, true),
    ("GRN", Colour::Green, &["GREEN", "GR"], true, false),
    ("HAZ", Colour::Hazel, &["HAZEL", "HZ"], true, false),
    ("MAR", Colour::Maroon, &["MAROON"], true, false),
    ("PNK", Colour::Pink, &["PINK", "PK"], true, false),
    ("RED", Colour::Red, &["AUBURN", "RED/AUBURN", "RD"], false, true),
    ("SDY", Colour::Sandy, &["SANDY", "SD"], false, true),
    ("WHI", Colour::White, &["WHITE", "WH"], false, true),
    ("UNK", Colour::Unknown, &["UNKNOWN", "XXX"], true, true),
];

impl Colour {
    /// The code of three letters.
    pub fn code(self) -> &'static str {
        COLOURS.iter().find(|row| row.1 == self).map_or("UNK", |row| row.0)
    }

    /// Whether ANSI D20 has it for eyes.
    pub fn is_of_eyes(self) -> bool {
        COLOURS.iter().any(|row| row.1 == self && row.3)
    }

    /// Whether ANSI D20 has it for hair.
    pub fn is_of_hair(self) -> bool {
        COLOURS.iter().any(|row| row.1 == self && row.4)
    }

    /// Reads a code or a word; `None` for a colour that nobody listed.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        COLOURS.iter().find(|row| row.0 == text || row.2.contains(&text.as_str())).map(|row| row.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heights_are_read_in_all_spellings() {
        for (text, height) in [
            ("073 in", Height::Inches(73)),
            ("073 IN", Height::Inches(73)),
            ("069in", Height::Inches(69)),
            ("181 cm", Height::Centimetres(181)),
            ("601", Height::Inches(73)),
            ("509", Height::Inches(69)),
            ("6'-01\"", Height::Inches(73)),
            ("5-09", Height::Inches(69)),
            ("72", Height::Inches(72)),
            ("181", Height::Centimetres(181)),
        ] {
            assert_eq!(Height::read(text), Some(height), "{text}");
        }
        for wrong in ["", "000 in", "tall", "9999 cm", "6'13\"", "1 2 3"] {
            assert_eq!(Height::read(wrong), None, "{wrong}");
        }
        // 73 in × 2.54 = 185.42 cm.
        assert_eq!(Height::Inches(73).in_centimetres(), 185);
    }

    #[test]
    fn weights_fall_into_the_ranges_of_the_standard() {
        for (weight, range) in [
            (Weight::Pounds(70), 0),
            (Weight::Pounds(71), 1),
            (Weight::Kilograms(70), 3),
            (Weight::Kilograms(71), 4),
            (Weight::Pounds(320), 8),
            (Weight::Pounds(321), 9),
            (Weight::Range(5), 5),
        ] {
            assert_eq!(weight.range(), range, "{weight:?}");
        }
        assert_eq!(Weight::number("185"), Some(185));
        assert_eq!(Weight::number("084 KG"), Some(84));
        assert_eq!(Weight::number("0"), None);
    }

    #[test]
    fn colours_have_one_code_and_several_words() {
        for (code, colour, words, _, _) in COLOURS {
            assert_eq!((colour.code(), Colour::read(code)), (code, Some(colour)));
            assert!(words.iter().all(|word| Colour::read(word) == Some(colour)));
        }
        assert_eq!(Colour::read("PURPLE"), None);
    }
}
