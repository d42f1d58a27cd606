//! Typefaces: which letters they have, how wide text is, where lines break.

use ab_glyph::{Font as _, FontArc};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use unicode_normalization::UnicodeNormalization;

/// Letters that are set one after the other from left to right without joining: what this layout sets rightly. Other
/// scripts need shaping, and a name set wrongly is worse than one told by numbers.
const SCRIPTS: &[(u32, u32)] = &[
    (0x0020, 0x007E), // Latin
    (0x00A0, 0x00AC),
    (0x00AE, 0x024F),
    (0x0250, 0x036F), // phonetic letters, modifiers, combining marks
    (0x0370, 0x03FF), // Greek
    (0x0400, 0x052F), // Cyrillic
    (0x0530, 0x058F), // Armenian
    (0x10A0, 0x10FF), // Georgian
    (0x1E00, 0x1FFF), // Latin with two marks, Greek with three
    (0x2010, 0x2027), // punctuation, without marks of direction
    (0x2030, 0x205E),
    (0x2070, 0x209F), // raised and lowered digits
    (0x20A0, 0x20CF), // currencies
    (0x2100, 0x214F), // letters as signs
    (0x2190, 0x22FF), // arrows, mathematics
    (0x25A0, 0x25FF), // shapes
];

/// One typeface.
pub struct Face {
    font: Font,
    metrics: FontArc,
    units: f32,
}

impl Face {
    /// Opens a TrueType or OpenType file; `None` if it is none.
    pub fn open(bytes: Vec<u8>) -> Option<Self> {
        let font = Font::new(bytes.clone().into(), 0)?;
        let metrics = FontArc::try_from_vec(bytes).ok()?;
        let units = metrics.units_per_em()?;
        Some(Self { font, metrics, units })
    }

    /// The typeface as the PDF takes it.
    pub fn font(&self) -> Font {
        self.font.clone()
    }

    /// Whether a letter can be set rightly.
    pub fn has(&self, letter: char) -> bool {
        let code = u32::from(letter);
        SCRIPTS.iter().any(|(first, last)| (*first..=*last).contains(&code)) && self.metrics.glyph_id(letter).0 != 0
    }

    /// Composes a text so that every letter can be set: what the typeface lacks becomes its number, as in `[U+738B]`.
    /// Says whether anything did. Line ends stay.
    pub fn legible(&self, text: &str) -> (String, bool) {
        let (mut legible, mut replaced) = (String::with_capacity(text.len()), false);
        for letter in text.nfc() {
            if letter == '\n' || self.has(letter) {
                legible.push(letter);
            } else {
                legible.push_str(&format!("[U+{:04X}]", u32::from(letter)));
                replaced = true;
            }
        }
        (legible, replaced)
    }

    /// How wide a text is at a size, in points.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        text.chars().map(|letter| self.advance(letter)).sum::<f32>() * size
    }

    /// The glyphs of a text.
    pub fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        text.char_indices()
            .map(|(at, letter)| {
                let id = GlyphId::new(self.metrics.glyph_id(letter).0.into());
                KrillaGlyph::new(id, self.advance(letter), 0.0, 0.0, 0.0, at..at + letter.len_utf8(), None)
            })
            .collect()
    }

    /// Breaks a text into lines of at most `width` points: at spaces and behind hyphens, and inside a word only when
    /// the word alone is too wide. Always gives at least one line. The space where a line breaks stays at its end, so that
    /// whoever reads the file aloud does not join words.
    pub fn lines(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let mut lines = vec![];
        for paragraph in text.split('\n') {
            let mut line = String::new();
            for word in paragraph.split_inclusive([' ', '-', '/']) {
                if !line.is_empty() && self.width(&line, size) + self.width(word.trim_end(), size) > width {
                    lines.push(std::mem::take(&mut line));
                }
                for letter in word.chars() {
                    if !line.is_empty()
                        && letter != ' '
                        && self.width(&line, size) + self.advance(letter) * size > width
                    {
                        lines.push(std::mem::take(&mut line));
                    }
                    line.push(letter);
                }
            }
            lines.push(line);
        }
        lines
    }

    fn advance(&self, letter: char) -> f32 {
        self.metrics.h_advance_unscaled(self.metrics.glyph_id(letter)) / self.units
    }
}

#[cfg(test)]
mod tests {
    use crate::tests::press;

    #[test]
    fn names_of_europe_are_set_and_others_told_by_number() {
        let Some(press) = press() else { return };
        let face = press.regular();
        for name in ["Ąžuolė Šaltūnienė", "Łukasz Żółć", "Þórunn Ævarsdóttir", "Nguyễn", "Щукина Юлія", "Αλέξανδρος"]
        {
            assert_eq!(face.legible(name), (name.to_owned(), false));
        }
        // Written with a combining mark, it is the same name.
        assert_eq!(face.legible("Z\u{30c}ivile\u{307}"), ("Živilė".to_owned(), false));
        assert_eq!(face.legible("王"), ("[U+738B]".to_owned(), true));
        // Marks of direction, control characters and joined scripts are shown as what they are.
        assert_eq!(face.legible("a\u{202e}b\t"), ("a[U+202E]b[U+0009]".to_owned(), true));
        assert!(face.legible("محمد").1);
    }

    #[test]
    fn lines_never_exceed_their_width_and_lose_nothing() {
        let Some(press) = press() else { return };
        let face = press.regular();
        let text =
            "Maximiliana-Konstantina von und zu Hohenlohe-Waldenburg-Schillingsfürst 0123456789abcdef0123456789abcdef";
        for width in [20.0, 60.0, 90.0, 1000.0] {
            let lines = face.lines(text, 9.0, width);
            assert!(lines.iter().all(|line| face.width(line.trim_end(), 9.0) <= width), "{width}: {lines:?}");
            assert_eq!(lines.concat(), text);
        }
        assert_eq!(face.lines("", 9.0, 50.0), [""]);
    }
}
