//! How alike two spellings of a name are.

use mrz::translit::{is_spelling, to_mrz};
use textmatch::{fold, name_ratio, ratio};

/// The likeness of a name as people write it and as a document has it, 0 to 1 (Levenshtein ratio): 1 where the
/// document's is a spelling of it by the standard or by its issuers (ICAO Doc 9303-3, section 6), otherwise the better of
/// the spelling without diacritics and that of machine-readable zones. A name cut at the end of its field is compared as
/// far as it goes.
pub(crate) fn likeness(written: &str, read: &str, may_be_cut: bool) -> f64 {
    if is_spelling(read, written, may_be_cut) {
        return 1.0;
    }
    let zone_spelling = to_mrz(written).replace('<', " ");
    let mut alike = name_ratio(written, read).max(ratio(zone_spelling.trim(), read));
    if may_be_cut {
        let length = read.chars().count();
        for spelling in [fold(written), zone_spelling] {
            let start: String = spelling.chars().take(length).collect();
            alike = alike.max(ratio(start.trim(), read));
        }
    }
    alike
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_match_in_any_usual_spelling() {
        for (written, read) in [
            ("MÜLLER", "MUELLER"),
            ("MÜLLER", "MULLER"),
            ("ŽEMAITĖ", "ZEMAITE"),
            ("O'BRIEN", "OBRIEN"),
            ("ПЕТРОВА", "PETROVA"),
        ] {
            assert!(likeness(written, read, false) >= 0.9, "{written} {read}");
        }
        assert!(likeness("JOHN", "PETER", false) < 0.5);
        assert!(likeness("PAPANDROPOULOS ALEXANDROS", "PAPANDROPOUL", false) < 0.8);
        assert_eq!(likeness("PAPANDROPOULOS ALEXANDROS", "PAPANDROPOUL", true), 1.0);
    }
}
