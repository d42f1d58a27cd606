//! National letters to A–Z (ICAO 9303-3 §6).

/// Spells a name in the letters A to Z and single spaces, as a zone does.
///
/// Latin letters follow ICAO 9303-3 §6 A (`Ä` → `AE`, `Ø` → `OE`, `ß` → `SS`, `Þ` → `TH`, `Å` → `AA`; `Ñ` → `N`), Cyrillic
/// ones §6 B, with the readings of Russian where languages differ. Apostrophes, full stops and digits vanish, hyphens
/// and everything between words becomes a space (§4.6). Letters of other scripts vanish; see [`is_covered`].
pub fn to_mrz(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_uppercase) {
        match spell(c) {
            Some(" ") if spelled.is_empty() || spelled.ends_with(' ') => {}
            Some(letters) => spelled.push_str(letters),
            None => {}
        }
    }
    spelled.truncate(spelled.trim_end().len());
    spelled
}

/// True if [`to_mrz`] knows every letter of the text.
pub fn is_covered(text: &str) -> bool {
    text.chars().flat_map(char::to_uppercase).all(|c| spell(c).is_some())
}

/// How one upper-case character is spelled; a space for what stands between words; `None` if it is unknown.
fn spell(c: char) -> Option<&'static str> {
    const ASCII: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    Some(match c {
        'A'..='Z' => {
            let at = usize::from(c as u8 - b'A');
            &ASCII[at..at + 1]
        }
        // Precomposed Vietnamese letters stand together, by base letter.
        'À' | 'Á' | 'Â' | 'Ã' | 'Ă' | 'Ā' | 'Ą' | 'Ǎ' | '\u{1EA0}'..='\u{1EB7}' => "A",
        'Ä' | 'Æ' => "AE",
        'Å' => "AA",
        'Ç' | 'Ć' | 'Ĉ' | 'Č' | 'Ċ' => "C",
        'Ď' | 'Đ' | 'Ð' => "D",
        'È' | 'É' | 'Ê' | 'Ë' | 'Ě' | 'Ė' | 'Ē' | 'Ę' | 'Ĕ' | 'Ə' | '\u{1EB8}'..='\u{1EC7}' => "E",
        'Ĝ' | 'Ğ' | 'Ġ' | 'Ģ' => "G",
        'Ħ' | 'Ĥ' => "H",
        'Ì' | 'Í' | 'Î' | 'Ï' | 'Ĩ' | 'İ' | 'Ī' | 'Į' | 'Ĭ' | 'ı' | '\u{1EC8}'..='\u{1ECB}' => "I",
        'Ĳ' => "IJ",
        'Ĵ' => "J",
        'Ķ' => "K",
        'Ł' | 'Ĺ' | 'Ľ' | 'Ļ' | 'Ŀ' => "L",
        'Ñ' | 'Ń' | 'Ň' | 'Ņ' | 'Ŋ' => "N",
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ő' | 'Ō' | 'Ŏ' | 'Ơ' | '\u{1ECC}'..='\u{1EE3}' => "O",
        'Ö' | 'Ø' | 'Œ' => "OE",
        'Ŕ' | 'Ř' | 'Ŗ' => "R",
        'Ś' | 'Ŝ' | 'Š' | 'Ş' | 'Ș' => "S",
        'ẞ' | 'ß' => "SS",
        'Ť' | 'Ţ' | 'Ț' | 'Ŧ' => "T",
        'Þ' => "TH",
        'Ù' | 'Ú' | 'Û' | 'Ŭ' | 'Ů' | 'Ű' | 'Ū' | 'Ũ' | 'Ų' | 'Ư' | '\u{1EE4}'..='\u{1EF1}' => "U",
        'Ü' => "UE",
        'Ŵ' => "W",
        'Ý' | 'Ŷ' | 'Ÿ' | '\u{1EF2}'..='\u{1EF9}' => "Y",
        'Ź' | 'Ž' | 'Ż' => "Z",
        'А' => "A",
        'Б' => "B",
        'В' => "V",
        'Г' | 'Ѓ' | 'Ґ' => "G",
        'Д' | 'Ђ' => "D",
        'Е' | 'Ё' | 'Э' => "E",
        'Є' | 'Ъ' => "IE",
        'Ж' => "ZH",
        'З' => "Z",
        'Ѕ' | 'Џ' => "DZ",
        'И' | 'І' | 'Ї' | 'Й' => "I",
        'Ј' => "J",
        'К' | 'Ќ' => "K",
        'Л' => "L",
        'Љ' => "LJ",
        'М' => "M",
        'Н' => "N",
        'Њ' => "NJ",
        'О' => "O",
        'П' => "P",
        'Р' => "R",
        'С' => "S",
        'Т' => "T",
        'У' | 'Ў' => "U",
        'Ф' => "F",
        'Х' => "KH",
        'Ц' => "TS",
        'Ч' => "CH",
        'Ћ' => "C",
        'Ш' => "SH",
        'Щ' => "SHCH",
        'Ы' => "Y",
        'Ь' => "",
        'Ю' => "IU",
        'Я' => "IA",
        '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '.' | '0'..='9' => "",
        // Combining marks add nothing to the letter they follow.
        '\u{0300}'..='\u{036F}' => "",
        ' ' | '-' | '‐' | '‑' | '–' | ',' | '/' | '<' | '\u{A0}' => " ",
        _ => return None,
    })
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
        check("Zoë\u{308}", "ZOE");
        check("  Anna   Maria ", "ANNA MARIA");
    }

    #[test]
    fn cyrillic_names_are_spelled_as_the_standard_says() {
        check("Щербаков Юрий Яковлевич", "SHCHERBAKOV IURII IAKOVLEVICH");
        check("Їжакевич Ґалаґан Єва", "IZHAKEVICH GALAGAN IEVA");
        check("Хрущёв Игорь", "KHRUSHCHEV IGOR");
    }

    #[test]
    fn letters_of_other_scripts_are_noticed() {
        assert!(is_covered("Müller-Lüdenscheidt"));
        assert!(!is_covered("王小明"));
        check("王 Wang", "WANG");
    }
}
