#![doc = include_str!("../README.md")]
//!
//! Everything is in this file: [`fold`] brings a name to the letters a machine-readable zone has, [`ratio`]
//! compares two texts, [`name_ratio`] does both and forgives another order of given names.

use unicode_normalization::UnicodeNormalization;

/// Longest text that is compared, in characters. Names end at 100 in every contract; the bound keeps the
/// quadratic comparison of hostile input cheap.
pub const MAX_CHARS: usize = 512;

/// Brings a name to upper-case A–Z, digits and single spaces: diacritics fall away, letters that do not decompose
/// are spelled as ICAO 9303-3 §6 A recommends (Æ → AE, Ø → OE, ß → SS, Þ → TH, Ð → D, Ł → L, ı → I), apostrophes
/// vanish and every other sign becomes a space, as on a document. Letters of other scripts stay as they are.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().take(MAX_CHARS).nfkd().flat_map(char::to_uppercase) {
        match c {
            'Æ' => folded.push_str("AE"),
            'Ø' | 'Œ' => folded.push_str("OE"),
            'ẞ' | 'ß' => folded.push_str("SS"),
            'Þ' => folded.push_str("TH"),
            'Ð' | 'Đ' => folded.push('D'),
            'Ł' => folded.push('L'),
            'Ħ' => folded.push('H'),
            'Ŧ' => folded.push('T'),
            '\'' | '’' | 'ʼ' | '`' => {}
            c if unicode_normalization::char::is_combining_mark(c) => {}
            c if c.is_alphanumeric() => folded.push(c),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// How alike two texts are, 0 to 1: `1 - indel(a, b) / (|a| + |b|)`, lengths in characters, where `indel` counts
/// insertions and deletions (a replaced letter is one of each). Two empty texts are alike.
pub fn ratio(a: &str, b: &str) -> f64 {
    let a: Vec<char> = a.chars().take(MAX_CHARS).collect();
    let b: Vec<char> = b.chars().take(MAX_CHARS).collect();
    let total = a.len() + b.len();
    if total == 0 {
        return 1.0;
    }
    // The longest common subsequence, one row of the table at a time: indel = total - 2 * lcs.
    let mut row = vec![0usize; b.len() + 1];
    for x in &a {
        let mut diagonal = 0;
        for (j, y) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = if x == y { diagonal + 1 } else { above.max(row[j]) };
            diagonal = above;
        }
    }
    2.0 * row[b.len()] as f64 / total as f64
}

/// How alike two names are after [`fold`]: the better of the plain comparison and the one with the words of both
/// sorted, so that `ANNA MARIA` and `MARIA ANNA` are the same person's given names.
pub fn name_ratio(a: &str, b: &str) -> f64 {
    let (a, b) = (fold(a), fold(b));
    ratio(&a, &b).max(ratio(&sorted(&a), &sorted(&b)))
}

fn sorted(text: &str) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_equal_those_of_python_levenshtein() {
        // Levenshtein.ratio of python-Levenshtein, from its documentation and by hand.
        for (a, b, expected) in [
            ("Hello world!", "Holly grail!", 0.583_333_333_333_333_4),
            ("Brian", "Jesus", 0.0),
            ("KITTEN", "SITTING", 0.615_384_615_384_615_4),
            ("", "", 1.0),
            ("A", "", 0.0),
        ] {
            let got = ratio(a, b);
            assert!((got - expected).abs() < 1e-12, "{a} {b}: {got}");
        }
    }

    #[test]
    fn a_name_matches_its_machine_readable_spelling() {
        for (typed, printed) in [
            ("Jürgen Groß", "JURGEN GROSS"),
            ("Søren Ærø", "SOEREN AEROE"),
            ("O’Connor", "OCONNOR"),
            ("Anna-Maria", "ANNA MARIA"),
            ("Łukasz Żółć", "LUKASZ ZOLC"),
            ("Þór", "THOR"),
            ("Nguyễn Văn", "NGUYEN VAN"),
        ] {
            assert_eq!(fold(typed), printed);
        }
    }

    #[test]
    fn order_of_given_names_does_not_matter() {
        assert_eq!(name_ratio("Anna Maria", "MARIA ANNA"), 1.0);
        assert!(name_ratio("Anna Maria", "PETER") < 0.5);
    }
}
