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
        let letter = is_latin(symbol) || is_cyrillic(symbol) || is_greek(symbol) || shared(symbol);
        !letter
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

/// The text with every word in one script, as long as the text that was seen.
pub(super) fn written(seen: &str) -> String {
    let words: Vec<&str> = seen.split(' ').collect();
    let told: Vec<Option<Script>> = words.iter().map(|word| script(word)).collect();
    // Words of shared shapes alone follow the others where those agree, and are Latin otherwise.
    let mut others = told.iter().flatten();
    let common = others.next().copied().filter(|first| others.all(|other| other == first)).unwrap_or(Script::Latin);
    let write = |(word, script): (&&str, &Option<Script>)| -> String {
        let script = script.unwrap_or(common);
        word.chars().map(|c| letter(c, script, word)).collect()
    };
    words.iter().zip(&told).map(write).collect::<Vec<_>>().join(" ")
}

/// The script of which a word has most letters; None where all its letters could be Latin and none must be. Shapes of
/// Cyrillic and Greek alone (Г, П, Ф, к) count for both, and are Cyrillic where nothing else tells.
pub(super) fn script(word: &str) -> Option<Script> {
    let count = |is: fn(char) -> bool| word.chars().filter(|&c| is(c)).count();
    let counts =
        [(Script::Latin, count(is_latin)), (Script::Greek, count(is_greek)), (Script::Cyrillic, count(is_cyrillic))];
    counts.into_iter().max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 0).map(|(script, _)| script)
}

/// A letter that only Latin has.
fn is_latin(c: char) -> bool {
    let latin = c.is_ascii_alphabetic() || ('\u{C0}'..='\u{24F}').contains(&c);
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
    let of = |(letters, shapes): (&str, &str)| shapes.chars().position(|s| s == shape).and_then(|at| letters.chars().nth(at));
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

    #[test]
    fn words_get_the_script_of_their_own_letters() {
        assert_eq!(written("ПETPOB"), "ПЕТРОВ");
        // The P of the first word is the shape that Cyrillic and Greek share.
        assert_eq!(written("ПAПAΔOПOYΛOΣ"), "ΠΑΠΑΔΟΠΟΥΛΟΣ");
        assert_eq!(written("PETROV"), "PETROV");
    }

    #[test]
    fn two_scripts_in_one_piece_stay_two() {
        assert_eq!(written("ИBAHOB IVANOV"), "ИВАНОВ IVANOV");
    }

    #[test]
    fn words_of_shared_shapes_follow_the_others() {
        assert_eq!(written("MAPTA ИBAHOBA"), "МАРТА ИВАНОВА");
        assert_eq!(written("MAPTA"), "MAPTA");
    }

    #[test]
    fn words_of_a_script_have_its_letters_digits_and_signs() {
        for (script, has, has_not) in [
            (Script::Latin, "AŽß5-", "ЖΩкГ"),
            (Script::Cyrillic, "AЖк5-Ï", "RΩŽ"),
            (Script::Greek, "AΩГк5-", "RЖŽ"),
        ] {
            assert!(has.chars().all(|c| script.has(c)), "{script:?}");
            assert!(!has_not.chars().any(|c| script.has(c)), "{script:?}");
        }
    }

    #[test]
    fn the_text_keeps_its_length() {
        for seen in ["", " ", "ŞŢEFAN", "12.03.2020", "Γıωργoς ĐÞ", "Ж1 A2"] {
            assert_eq!(written(seen).chars().count(), seen.chars().count(), "{seen}");
        }
    }
}
