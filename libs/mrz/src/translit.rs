//! National letters to A–Z (ICAO 9303-3 §6), and back where that is possible.
//!
//! * [`to_mrz`], [`to_mrz_in`]: the spelling of a name in a zone
//! * [`spellings`]: all spellings that a name may have in a zone
//! * [`is_spelling`]: whether a zone's name may be that of a printed one
//! * [`from_mrz_arabic`]: Arabic letters from their spelling, which loses nothing
//! * [`internal_passport`], [`from_internal_passport`]: the spelling of Russia's internal passport

mod arabic;
mod compare;
mod cyrillic;
mod greek;
mod internal;
mod latin;
mod token;

pub use arabic::from_mrz_arabic;
pub use compare::{LONGEST, is_spelling, spellings};
pub use internal::{from_internal_passport, internal_passport};

use token::{Token, tokens};

/// A language written in Cyrillic letters, which are spelled differently from language to language
/// (ICAO 9303-3 §6 B).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Language {
    /// Russian, and whatever other language has no exceptions of its own.
    #[default]
    Russian,
    /// Ukrainian; the standard's exceptions are those of Ukraine's Resolution 55 of 2010.
    Ukrainian,
    /// Belarusian.
    Belarusian,
    /// Bulgarian, as Bulgaria's Transliteration Act of 2009 has it and its documents show; the standard's own spelling
    /// is an alternative.
    Bulgarian,
    /// Serbian.
    Serbian,
    /// Macedonian.
    Macedonian,
}

impl Language {
    /// All six.
    pub const ALL: [Self; 6] =
        [Self::Russian, Self::Ukrainian, Self::Belarusian, Self::Bulgarian, Self::Serbian, Self::Macedonian];
}

/// Spells a name in the letters A to Z and single spaces, as a zone does.
///
/// Latin letters follow ICAO 9303-3 §6 A (`Ä` → `AE`, `Ø` → `OE`, `ß` → `SS`, `Þ` → `TH`, `Å` → `AA`; `Ñ` → `N`), Cyrillic
/// ones §6 B, with the readings of Russian where languages differ, Arabic ones §6 C, with `X` before two letters where
/// one does not do; Greek letters, of which the standard says nothing, follow ELOT 743 (ISO 843, type 2), as Greece's
/// and Cyprus's documents do. Apostrophes, full stops and digits vanish, hyphens and everything between words becomes a
/// space (§4.6). Letters of other scripts vanish; see [`is_covered`].
pub fn to_mrz(text: &str) -> String {
    to_mrz_in(text, Language::Russian)
}

/// The same, with the Cyrillic letters read as those of a language.
pub fn to_mrz_in(text: &str, language: Language) -> String {
    spelled(tokens(text, language).iter().map(|token| (token, 0)))
}

/// True if [`to_mrz`] knows every letter of the text.
pub fn is_covered(text: &str) -> bool {
    tokens(text, Language::Russian).iter().all(|token| !token.options.is_empty())
}

/// The chosen options of tokens, one after the other, with single spaces between words.
fn spelled<'a>(chosen: impl Iterator<Item = (&'a Token, usize)>) -> String {
    let mut spelled = String::new();
    for (token, choice) in chosen {
        let letters = token.options.get(choice).copied().unwrap_or("");
        for _ in 0..token.times {
            if letters == " " && (spelled.is_empty() || spelled.ends_with(' ')) {
                continue;
            }
            spelled.push_str(letters);
        }
    }
    spelled.truncate(spelled.trim_end().len());
    spelled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, spelled: &str) {
        assert_eq!(to_mrz(name), spelled, "{name}");
    }

    #[test]
    fn latin_names_are_spelled_as_the_standard_says() {
        check("Märta Sjögren-Øberg", "MAERTA SJOEGREN OEBERG");
        check("d'Arcy O’Neill, Jr.", "DARCY ONEILL JR");
        check("Weiß Þóra Æðelstan", "WEISS THORA AEDELSTAN");
        check("Łukasz Żółć", "LUKASZ ZOLC");
        check("Nguyễn Thị Ơn", "NGUYEN THI ON");
        check("İpek Işık", "IPEK ISIK");
        check("Zoe\u{308}", "ZOE");
        check("Mu\u{308}ller", "MUELLER");
        check("  Anna   Maria ", "ANNA MARIA");
    }

    #[test]
    fn cyrillic_names_are_spelled_as_the_standard_says() {
        check("Щербаков Юрий Яковлевич", "SHCHERBAKOV IURII IAKOVLEVICH");
        check("Їжакевич Ґалаґан Єва", "IZHAKEVICH GALAGAN IEVA");
        check("Хрущёв Игорь", "KHRUSHCHEV IGOR");
    }

    #[test]
    fn languages_differ_as_their_states_say() {
        for (name, language, spelled) in [
            // Examples of Resolution 55: Гадяч, Згурський, Єнакієве, Їжакевич, Йосипівка, Щербухи, Юрій, Яготин.
            ("Згурський Гадяч", Language::Ukrainian, "ZGHURSKYI HADIACH"),
            ("Єнакієве Їжакевич Йосипівка", Language::Ukrainian, "YENAKIIEVE YIZHAKEVYCH YOSYPIVKA"),
            ("Щербухи Юрій Яготин", Language::Ukrainian, "SHCHERBUKHY YURII YAHOTYN"),
            ("Знам’янка Короп’є", Language::Ukrainian, "ZNAMIANKA KOROPIE"),
            ("Гродна Алёна", Language::Belarusian, "HRODNA ALIONA"),
            ("София Щърбанов Христо", Language::Bulgarian, "SOFIA SHTARBANOV HRISTO"),
            ("Ђорђевић Љубиша Џаја", Language::Serbian, "DORDEVIC LJUBISA DZAJA"),
            ("Ѓорѓи Ќосев Џафери Цветан", Language::Macedonian, "GJORGJI KJOSEV DJAFERI CVETAN"),
        ] {
            assert_eq!(to_mrz_in(name, language), spelled, "{name}");
        }
    }

    #[test]
    fn greek_names_are_spelled_as_elot_743_says() {
        check("Ευαγγελία Παπαδοπούλου", "EVANGELIA PAPADOPOULOU");
        check("Χαράλαμπος Ψαρράς", "CHARALAMPOS PSARRAS");
        check("Ευτυχία Αυγουστίνου", "EFTYCHIA AVGOUSTINOU");
        check("Μπάμπης Ξένος", "BAMPIS XENOS");
        check("Σφίγξ Άγχος Ταΰγετος", "SFINX ANCHOS TAYGETOS");
    }

    #[test]
    fn arabic_names_are_spelled_as_the_standard_says() {
        // The worked example of ICAO 9303-3, appendix B.
        check("ابو بكر محمد بن زكريا الرازي", "ABW BKR MXHMD BN ZKRYA ALRAZY");
        // Shadda doubles; teh marbuta differs at the end of a word.
        check("فضّة فاطمة", "FXDZXDZXAH FAXTTMXAH");
        check("فض\u{064E}\u{0651}ة", "FXDZXDZXAH");
        check("شيخ", "XSHYXKH");
    }

    #[test]
    fn letters_of_other_scripts_are_noticed() {
        assert!(is_covered("Müller-Lüdenscheidt"));
        assert!(is_covered("Ευαγγελία"));
        assert!(!is_covered("王小明"));
        check("王 Wang", "WANG");
    }
}
