//! Arabic letters, and those of Persian, Pashto, Urdu and Uighur (ICAO 9303-3 §6 C), and back.

/// The mark that doubles the letter before it.
pub(super) const SHADDA: char = '\u{0651}';

/// Letters and their spellings. `X` begins what one letter cannot tell; no spelling begins another one, so a text is
/// read back in one way only.
const LETTERS: [(char, &[&str]); 67] = [
    ('\u{0621}', &["XE"]),  // hamza
    ('\u{0622}', &["XAA"]), // alef with madda
    ('\u{0623}', &["XAE"]), // alef with hamza above
    ('\u{0624}', &["U"]),   // waw with hamza
    ('\u{0625}', &["I"]),   // alef with hamza below
    ('\u{0626}', &["XI"]),  // yeh with hamza
    ('\u{0627}', &["A"]),
    ('\u{0628}', &["B"]),
    ('\u{0629}', &["XTA", "XAH"]), // teh marbuta
    ('\u{062A}', &["T"]),
    ('\u{062B}', &["XTH"]),
    ('\u{062C}', &["J"]),
    ('\u{062D}', &["XH"]),
    ('\u{062E}', &["XKH"]),
    ('\u{062F}', &["D"]),
    ('\u{0630}', &["XDH"]),
    ('\u{0631}', &["R"]),
    ('\u{0632}', &["Z"]),
    ('\u{0633}', &["S"]),
    ('\u{0634}', &["XSH"]),
    ('\u{0635}', &["XSS"]),
    ('\u{0636}', &["XDZ"]),
    ('\u{0637}', &["XTT"]),
    ('\u{0638}', &["XZZ"]),
    ('\u{0639}', &["E"]),
    ('\u{063A}', &["G"]),
    ('\u{0641}', &["F"]),
    ('\u{0642}', &["Q"]),
    ('\u{0643}', &["K"]),
    ('\u{0644}', &["L"]),
    ('\u{0645}', &["M"]),
    ('\u{0646}', &["N"]),
    ('\u{0647}', &["H"]),
    ('\u{0648}', &["W"]),
    ('\u{0649}', &["XAY"]), // alef maksura
    ('\u{064A}', &["Y"]),
    ('\u{0671}', &["XXA"]), // alef wasla
    ('\u{0679}', &["XXT"]),
    ('\u{067C}', &["XRT"]),
    ('\u{067E}', &["P"]),
    ('\u{0681}', &["XKE"]),
    ('\u{0685}', &["XXH"]),
    ('\u{0686}', &["XC"]),
    ('\u{0688}', &["XXD"]),
    ('\u{0689}', &["XDR"]),
    ('\u{0691}', &["XXR"]),
    ('\u{0693}', &["XRR"]),
    ('\u{0696}', &["XRX"]),
    ('\u{0698}', &["XJ"]),
    ('\u{069A}', &["XXS"]),
    ('\u{06A9}', &["XKK"]),
    ('\u{06AB}', &["XXK"]),
    ('\u{06AD}', &["XNG"]),
    ('\u{06AF}', &["XGG"]),
    ('\u{06BA}', &["XNN"]),
    ('\u{06BC}', &["XXN"]),
    ('\u{06BE}', &["XDO"]),
    ('\u{06C0}', &["XYH"]),
    ('\u{06C1}', &["XXG"]),
    ('\u{06C2}', &["XGE"]),
    ('\u{06C3}', &["XTG"]),
    ('\u{06CC}', &["XYA", "Y", "XAY"]), // Farsi yeh; the others by the standard's appendix B
    ('\u{06CD}', &["XXY"]),
    ('\u{06D0}', &["Y"]), // read back as the Arabic yeh
    ('\u{06D2}', &["XYB"]),
    ('\u{06D3}', &["XBE"]),
    // A second spelling of the same name, so that both are read back.
    ('\u{0629}', &["XAH"]),
];

/// True for the signs that are written above and below letters.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{064B}'..='\u{0652}' | '\u{0670}')
}

/// How a letter is spelled; `None` if it is not Arabic. A teh marbuta that ends a word is `XAH`, another `XTA`, and
/// either may be met (appendix B). Signs for vowels and the lengthening of a line are not written.
pub(super) fn spell(c: char, ends_word: bool) -> Option<&'static [&'static str]> {
    match c {
        '\u{0629}' if ends_word => Some(&["XAH", "XTA"]),
        '\u{0640}' => Some(&[""]),
        _ if is_mark(c) => Some(&[""]),
        _ => LETTERS.iter().find(|(letter, _)| *letter == c).map(|(_, options)| *options),
    }
}

/// Gives the Arabic letters of a name as a zone spells it by ICAO 9303-3 §6 C, with spaces or fillers between words.
///
/// What the spelling loses stays lost: vowel signs, the difference of `Y`'s two letters (the Arabic one is given), and
/// shadda, for which the letter is written twice. `None` if the text is no such spelling; then it is probably a
/// phonetic one, as most issuers use.
pub fn from_mrz_arabic(text: &str) -> Option<String> {
    let mut letters = String::new();
    let mut rest = text.trim_end_matches('<');
    while let Some(first) = rest.chars().next() {
        if first == ' ' || first == '<' {
            letters.push(' ');
            rest = &rest[1..];
            continue;
        }
        let (letter, spelling) =
            LETTERS.iter().find(|(_, options)| rest.starts_with(options[0])).map(|(c, options)| (*c, options[0]))?;
        letters.push(letter);
        rest = &rest[spelling.len()..];
    }
    Some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spelling_begins_another() {
        let spellings: Vec<&str> = LETTERS.iter().map(|(_, options)| options[0]).collect();
        for (at, one) in spellings.iter().enumerate() {
            let begun = spellings.iter().enumerate().filter(|(other, text)| *other != at && text.starts_with(one));
            // Only the two letters that are both Y.
            assert!(begun.clone().all(|(_, text)| text == one && *one == "Y"), "{one}");
        }
    }

    #[test]
    fn letters_come_back_from_their_spelling() {
        assert_eq!(from_mrz_arabic("ABW<BKR<MXHMD<BN<ZKRYA<ALRAZY<<<").unwrap(), "ابو بكر محمد بن زكريا الرازي");
        assert_eq!(from_mrz_arabic("FAXTTMXAH FXDZXDZXTA").unwrap(), "فاطمة فضضة");
        assert_eq!(from_mrz_arabic("OMAR"), None);
        for (letter, options) in LETTERS.into_iter().filter(|(c, _)| !"\u{06D0}".contains(*c)) {
            assert_eq!(from_mrz_arabic(options[0]), Some(letter.to_string()));
        }
    }
}
