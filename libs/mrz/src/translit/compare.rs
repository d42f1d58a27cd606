//! Which spellings a name may have, and whether a spelling is one of them.

use super::token::{Token, tokens};
use super::{Language, spelled};

/// The longest name that is looked at, in characters: several times what any document has room for.
pub const LONGEST: usize = 256;

/// Gives the spellings that a printed name may have in a zone, the likeliest first, each once, at most `most` and at
/// most 256. None for a name of more than [`LONGEST`] characters or with letters of no known script.
///
/// They follow the alternatives of ICAO 9303-3 §6 (`Ü` is `UE`, `UXX` or `U`) and the rules of all languages of
/// [`Language`], one language and one choice for each letter throughout a name.
pub fn spellings(name: &str, most: usize) -> Vec<String> {
    let most = most.min(256);
    let mut found: Vec<String> = Vec::new();
    for tokens in readings(name).into_iter().filter(|tokens| tokens.iter().all(|token| !token.options.is_empty())) {
        // What there is to choose, and how many options each has.
        let mut open: Vec<&'static [&'static str]> = Vec::new();
        for token in tokens.iter().filter(|token| token.options.len() > 1) {
            if !open.contains(&token.options) {
                open.push(token.options);
            }
        }
        let mut choice = vec![0; open.len()];
        // Several choices may give one spelling, so tries are bounded as well.
        for _ in 0..4 * most {
            let of =
                |token: &Token| open.iter().position(|options| *options == token.options).map_or(0, |at| choice[at]);
            let spelling = spelled(tokens.iter().map(|token| (token, of(token))));
            if found.len() < most && !found.contains(&spelling) {
                found.push(spelling);
            }
            if !advance(&mut choice, &open) {
                break;
            }
        }
    }
    found
}

/// Goes on to the next choice, the first letter's changing fastest; false after the last one.
fn advance(choice: &mut [usize], open: &[&'static [&'static str]]) -> bool {
    for (digit, options) in choice.iter_mut().zip(open) {
        *digit += 1;
        if *digit < options.len() {
            return true;
        }
        *digit = 0;
    }
    false
}

/// Tells whether a name in a zone may be the spelling of a printed one. Words of the zone may be apart by spaces or
/// fillers; printed letters of no known script never match.
///
/// All of [`spellings`] do, and those that choose differently for each letter. If the zone's name may be cut
/// ([`crate::Mrz::name_may_be_cut`]), each of its words may be the beginning of the printed one, and words may lack at
/// the end (ICAO 9303-4 §4.2.3). False for names of more than [`LONGEST`] characters, and for an empty zone's name
/// unless the printed one is empty too.
pub fn is_spelling(zone: &str, printed: &str, may_be_cut: bool) -> bool {
    if zone.len() > LONGEST {
        return false;
    }
    let words: Vec<&str> = zone.split([' ', '<']).filter(|word| !word.is_empty()).collect();
    let zone = words.join(" ");
    let cut = may_be_cut && !zone.is_empty();
    readings(printed).iter().any(|tokens| matches(zone.as_bytes(), tokens, cut))
}

/// The name as each language reads it; one reading if it has no Cyrillic letters. None if it is too long.
fn readings(name: &str) -> Vec<Vec<Token>> {
    if name.chars().count() > LONGEST {
        return Vec::new();
    }
    let mut readings: Vec<Vec<Token>> = Vec::new();
    for language in Language::ALL {
        let mut reading = tokens(name.trim(), language);
        // Signs at the ends stand between no words.
        while reading.last().is_some_and(Token::is_gap) {
            reading.pop();
        }
        let start = reading.iter().take_while(|token| token.is_gap()).count();
        reading.drain(..start);
        if !readings.contains(&reading) {
            readings.push(reading);
        }
    }
    readings
}

/// Follows all ways through the tokens at once: which places of the zone they may have led to.
fn matches(zone: &[u8], tokens: &[Token], cut: bool) -> bool {
    let end = zone.len();
    let mut reached = vec![false; end + 1];
    reached[0] = true;
    for token in tokens {
        let mut next = vec![false; end + 1];
        for at in (0..=end).filter(|at| reached[*at]) {
            for option in token.options {
                step(zone, at, &option.repeat(token.times), cut, &mut next);
            }
            // A zone has no space at its ends, nor two of them where nothing is written between.
            if token.is_gap() && (at == 0 || at == end || zone[at - 1] == b' ') {
                next[at] = true;
            }
            // The rest of a word that was cut, or of the whole name.
            let in_word = at > 0 && zone[at - 1] != b' ';
            let word_over = at == end || zone[at] == b' ';
            if cut && word_over && (in_word && !token.is_gap() || at == end) {
                next[at] = true;
            }
        }
        reached = next;
    }
    reached[end]
}

/// Follows one option, or its beginning if the zone's word is cut within it.
fn step(zone: &[u8], at: usize, option: &str, cut: bool, next: &mut [bool]) {
    let option = option.as_bytes();
    if zone[at..].starts_with(option) {
        next[at + option.len()] = true;
    } else if cut {
        let word_end = zone[at..].iter().position(|c| *c == b' ').map_or(zone.len(), |length| at + length);
        if word_end > at && option.starts_with(&zone[at..word_end]) {
            next[word_end] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(printed: &str, expected: &[&str]) {
        let found = spellings(printed, 64);
        for spelling in expected {
            assert!(found.iter().any(|other| other == spelling), "{printed}: {spelling} is not in {found:?}");
        }
        assert_eq!(found.first().map(String::as_str), expected.first().copied());
        for spelling in &found {
            assert!(is_spelling(spelling, printed, false), "{printed}: {spelling}");
        }
    }

    #[test]
    fn a_name_has_all_spellings_that_the_standard_allows() {
        check("Müller", &["MUELLER", "MULLER", "MUXXLLER"]);
        check("Núñez", &["NUNEZ", "NUNXXEZ"]);
        check("Žuravlëva", &["ZURAVLEVA"]);
        check("Наталія Горбач", &["NATALIIA GORBACH", "NATALIIA HORBACH"]);
        check("Щеголев", &["SHCHEGOLEV", "SHTEGOLEV", "SHCHEHOLEV"]);
        check("Jean-Luc O'Hara", &["JEAN LUC OHARA", "JEANLUC OHARA", "JEAN LUC O HARA"]);
        check("فاطمة", &["FAXTTMXAH", "FAXTTMXTA"]);
        assert_eq!(spellings("Äöüñ", 5).len(), 5);
        assert_eq!(spellings(&"Ä".repeat(300), 5), [""; 0]);
        assert_eq!(spellings("Wang 王", 5), [""; 0]);
    }

    #[test]
    fn other_names_are_no_spellings() {
        for (zone, printed) in [
            ("MILLER", "Müller"),
            ("MUELLE", "Müller"),
            ("MUELLERS", "Müller"),
            ("", "Müller"),
            ("ANNA", "Anna Maria"),
            ("WANG", "王"),
            // Bulgarian Щ and Ukrainian Г are not of one language.
            ("SHTEHOLEV", "Щеголев"),
        ] {
            assert!(!is_spelling(zone, printed, false), "{zone} {printed}");
        }
        // Digits and signs are not written, and leave no spaces at the ends.
        assert!(is_spelling("ANNA B", "1 Anna 2 B. 33", false));
        assert!(is_spelling("", "", false));
        assert!(is_spelling("ANNA<MARIA<<<", "Anna-Maria", false));
    }

    #[test]
    fn a_cut_name_begins_the_words_of_the_printed_one() {
        // The names of ICAO 9303-4 §4.2.3.
        let printed = "Chayapa Dejthamrong Krasuang";
        assert!(is_spelling("CHAYAPA DEJTHAMRONG K", printed, true));
        assert!(is_spelling("CHAYAPA DEJ KRA", printed, true));
        assert!(is_spelling("CHAYAPA", printed, true));
        assert!(!is_spelling("CHAYAPA DEJTHAMRONG K", printed, false));
        assert!(!is_spelling("CHAYAPA KRASUANG", printed, true));
        assert!(!is_spelling("CHAYAPA DEJTHAMRANG K", printed, true));
        assert!(!is_spelling("", printed, true));
        // Within a letter of two.
        assert!(is_spelling("SCHA", "Schäfer", true));
    }
}
