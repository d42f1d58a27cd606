//! A, А or Α: giving words back their script.
//!
//! The reader names shapes that scripts share by their Latin letter (`training/letters.py`), because a picture of one
//! letter cannot tell more. The other letters of a word can: what has a Б is Cyrillic throughout.

/// Cyrillic letters and the Latin letters of the same shape.
const CYRILLIC: (&str, &str) = ("АВЕКМНОРСТХІЈЅЁЇаеорсхуіјѕёїә", "ABEKMHOPCTXIJSËÏaeopcxyijsëïə");
/// Greek letters, the same; three of them share their shape with Cyrillic and not with Latin.
const GREEK: (&str, &str) = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧΓΠΦΪΫονόκιίϊ", "ABEZHIKMNOPTYXГПФÏŸovóкıíï");

/// A script that is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Greek,
}

impl Script {
    /// Whether a symbol of the reader can stand in a word of this script; digits and signs can in each.
    pub(super) fn has(self, symbol: char) -> bool {
        !is_letter(symbol)
            || match self {
                Self::Latin => is_latin(symbol) || shared(symbol),
                Self::Cyrillic => is_cyrillic(symbol) || CYRILLIC.1.contains(symbol),
                Self::Greek => is_greek(symbol) || GREEK.1.contains(symbol),
            }
    }
}

/// A Latin letter whose shape another script has as well.
fn shared(symbol: char) -> bool {
    !is_cyrillic(symbol) && (CYRILLIC.1.contains(symbol) || GREEK.1.contains(symbol))
}

/// The text with every word in one script, as long as the text that was seen. `other` is the script beside Latin that
/// the document is written in, if one is known.
pub(super) fn written(seen: &str, other: Option<Script>) -> String {
    // What stands on both sides of a stroke is the same in two scripts or languages.
    let sides: Vec<&str> = seen.split('/').collect();
    let second = |at: usize| at > 0 && sides.len() == 2;
    let write = |(at, side): (usize, &&str)| one_side(side, if second(at) { other } else { None });
    sides.iter().enumerate().map(write).collect::<Vec<_>>().join("/")
}

/// The script beside Latin in which something stands behind a stroke, as a name does on many documents.
pub(super) fn beside<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Script> {
    let behind = texts.filter_map(|text| text.split_once('/')).flat_map(|(_, side)| side.split(' '));
    behind.filter_map(script).find(|script| *script != Script::Latin)
}

/// Words of shared shapes alone follow the others where those agree; where there are none they are of the `usual` script.
fn one_side(seen: &str, usual: Option<Script>) -> String {
    let words: Vec<&str> = seen.split(' ').collect();
    let told: Vec<Option<Script>> = words.iter().map(|word| script(word)).collect();
    let mut others = told.iter().flatten();
    let common = match others.next() {
        Some(first) if others.all(|other| other == first) => *first,
        Some(_) => Script::Latin,
        None => usual.unwrap_or(Script::Latin),
    };
    let write = |(word, script): (&&str, &Option<Script>)| -> String {
        let script = script.unwrap_or(common);
        word.chars().map(|c| letter(c, script, word)).collect()
    };
    words.iter().zip(&told).map(write).collect::<Vec<_>>().join(" ")
}

/// The script that has most of a word's letters; None where Latin has as many as another, so that nothing tells. Shapes
/// of Cyrillic and Greek alone (Г, П, Ф, к) are Cyrillic where nothing else tells.
pub(super) fn script(word: &str) -> Option<Script> {
    let letters: Vec<char> = word.chars().filter(|&c| is_letter(c)).collect();
    let count = |script: Script| letters.iter().filter(|&&c| script.has(c)).count();
    let (latin, greek, cyrillic) = (count(Script::Latin), count(Script::Greek), count(Script::Cyrillic));
    match latin.cmp(&greek.max(cyrillic)) {
        std::cmp::Ordering::Greater => Some(Script::Latin),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Less if greek > cyrillic => Some(Script::Greek),
        std::cmp::Ordering::Less => Some(Script::Cyrillic),
    }
}

fn is_letter(symbol: char) -> bool {
    is_latin(symbol) || is_cyrillic(symbol) || is_greek(symbol) || shared(symbol)
}

/// Whether a letter shares its shape with one of another script that has a class.
pub(super) fn has_letter(letter: char) -> bool {
    CYRILLIC.0.contains(letter) || GREEK.0.contains(letter) || "ȘșȚțĐ".contains(letter)
}

/// A letter that only Latin has.
fn is_latin(c: char) -> bool {
    let latin =
        c.is_ascii_alphabetic() || ('\u{C0}'..='\u{24F}').contains(&c) || ('\u{1E00}'..='\u{1EFF}').contains(&c);
    latin && !CYRILLIC.1.contains(c) && !GREEK.1.contains(c)
}

/// A shape that Cyrillic has and Latin has not.
fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{4FF}').contains(&c)
}

/// A shape that Greek has and Latin has not.
fn is_greek(c: char) -> bool {
    ('\u{370}'..='\u{3FF}').contains(&c) || (is_cyrillic(c) && GREEK.1.contains(c))
}

/// A shape as a letter of a script, in a word.
fn letter(shape: char, script: Script, word: &str) -> char {
    let of = |(letters, shapes): (&str, &str)| {
        shapes.chars().position(|s| s == shape).and_then(|at| letters.chars().nth(at))
    };
    match script {
        Script::Cyrillic => of(CYRILLIC).unwrap_or(shape),
        Script::Greek => of(GREEK).unwrap_or(shape),
        Script::Latin => match shape {
            // Print does not keep Đ of the Balkans and Ð of Iceland apart; Þ stands in Icelandic alone.
            'Ð' if !word.contains(['Þ', 'þ', 'ð']) => 'Đ',
            // The comma of Romanian is printed as a cedilla as well; Turkish has no T with either.
            'Ţ' => 'Ț',
            'ţ' => 'ț',
            'Ş' if word.contains(['Ă', 'Ţ', 'Â']) => 'Ș',
            'ş' if word.contains(['ă', 'ţ', 'â']) => 'ș',
            other => other,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alone(seen: &str) -> String {
        written(seen, None)
    }

    #[test]
    fn words_get_the_script_of_their_own_letters() {
        assert_eq!(alone("ПETPOB"), "ПЕТРОВ");
        // The P of the first word is the shape that Cyrillic and Greek share.
        assert_eq!(alone("ПAПAΔOПOYΛOΣ"), "ΠΑΠΑΔΟΠΟΥΛΟΣ");
        assert_eq!(alone("PETROV"), "PETROV");
        assert_eq!(alone("NGUYỄN VĂN ĐỨC"), "NGUYỄN VĂN ĐỨC");
    }

    #[test]
    fn two_scripts_in_one_piece_stay_two() {
        assert_eq!(alone("ИBAHOB IVANOV"), "ИВАНОВ IVANOV");
        // Every letter of these could be Greek.
        assert_eq!(alone("ZOI / ZΩH"), "ZOI / ΖΩΗ");
        assert_eq!(alone("ZHANNA / ЖAHHA"), "ZHANNA / ЖАННА");
    }

    #[test]
    fn words_of_shared_shapes_follow_the_others_or_the_document() {
        assert_eq!(alone("MAPTA ИBAHOBA"), "МАРТА ИВАНОВА");
        assert_eq!(alone("MAPTA"), "MAPTA");
        let other = beside(["KHRENOVA / XPEHOBA", "ZHANNA / ЖAHHA"].into_iter());
        assert_eq!(other, Some(Script::Cyrillic));
        assert_eq!(written("KHRENOVA / XPEHOBA", other), "KHRENOVA / ХРЕНОВА");
        assert_eq!(beside(["PASSEPORT · ПACПOPT", "Surname / Nom"].into_iter()), None);
    }

    #[test]
    fn words_of_a_script_have_its_letters_digits_and_signs() {
        for (script, has, has_not) in
            [(Script::Latin, "AŽß5-", "ЖΩкГ"), (Script::Cyrillic, "AЖк5-Ï", "RΩŽ"), (Script::Greek, "AΩГк5-", "RЖŽ")]
        {
            assert!(has.chars().all(|c| script.has(c)), "{script:?}");
            assert!(!has_not.chars().any(|c| script.has(c)), "{script:?}");
        }
    }

    #[test]
    fn the_text_keeps_its_length() {
        for seen in ["", " ", "ŞŢEFAN", "12.03.2020", "Γıωργoς ĐÞ", "Ж1 A2"] {
            assert_eq!(alone(seen).chars().count(), seen.chars().count(), "{seen}");
        }
    }
}
