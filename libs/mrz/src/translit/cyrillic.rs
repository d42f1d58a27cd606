//! Cyrillic letters (ICAO 9303-3 §6 B), with the rules of states that differ.

use super::Language;

/// How the letter at a place of a word is spelled, and how many letters that is of; `None` if it is not Cyrillic.
pub(super) fn spell(word: &[char], at: usize, language: Language) -> Option<(&'static [&'static str], usize)> {
    let c = word[at];
    let next = word.get(at + 1).copied();
    match (language, c, next) {
        // Resolution 55 of 2010 keeps зг from looking like ж.
        (Language::Ukrainian, 'З', Some('Г')) => return Some((&["ZGH", "ZH"], 2)),
        // Transliteration Act of 2009: ия at the end of a word.
        (Language::Bulgarian, 'И', Some('Я')) if word.get(at + 2).is_none_or(|c| !c.is_alphabetic()) => {
            return Some((&["IA", "IYA", "IIA"], 2));
        }
        _ => {}
    }
    let own = match language {
        Language::Russian => russian(c),
        Language::Ukrainian => ukrainian(c, at == 0),
        Language::Belarusian => belarusian(c),
        Language::Bulgarian => bulgarian(c),
        Language::Serbian => serbian(c),
        Language::Macedonian => macedonian(c),
    };
    own.or_else(|| general(c)).map(|options| (options, 1))
}

/// The standard's table without its exceptions.
fn general(c: char) -> Option<&'static [&'static str]> {
    Some(match c {
        'А' => &["A"],
        'Б' => &["B"],
        'В' => &["V"],
        'Г' | 'Ѓ' | 'Ґ' | 'Ғ' => &["G"],
        'Д' | 'Ђ' => &["D"],
        'Е' | 'Ё' | 'Э' => &["E"],
        'Є' | 'Ъ' => &["IE"],
        'Ж' => &["ZH"],
        'З' => &["Z"],
        'Ѕ' | 'Џ' => &["DZ"],
        'И' | 'І' | 'Ї' | 'Й' => &["I"],
        'Ј' => &["J"],
        'К' | 'Ќ' => &["K"],
        'Л' => &["L"],
        'Љ' => &["LJ"],
        'М' => &["M"],
        'Н' => &["N"],
        'Њ' => &["NJ"],
        'О' => &["O"],
        'П' => &["P"],
        'Р' => &["R"],
        'С' => &["S"],
        'Т' => &["T"],
        'У' | 'Ў' | 'Ѫ' => &["U"],
        'Ф' => &["F"],
        'Х' => &["KH"],
        'Ц' => &["TS"],
        'Ч' => &["CH"],
        'Ћ' | 'Һ' => &["C"],
        'Ш' => &["SH"],
        'Щ' => &["SHCH"],
        'Ы' | 'Ѵ' => &["Y"],
        'Ь' => &[""],
        'Ю' => &["IU"],
        'Я' => &["IA"],
        _ => return None,
    })
}

/// The standard's, then those of passports before it was adopted: GOST R 52535.1-2006 (2010 to 2013) and the Interior
/// Ministry's Order 310 (1997 to 2010).
fn russian(c: char) -> Option<&'static [&'static str]> {
    Some(match c {
        'Й' => &["I", "Y"],
        'Ц' => &["TS", "TC"],
        'Ъ' => &["IE", ""],
        'Ю' => &["IU", "YU"],
        'Я' => &["IA", "YA"],
        _ => return None,
    })
}

/// The standard's exceptions, which are those of Resolution 55 of 2010; some letters differ at the start of a word.
fn ukrainian(c: char, first: bool) -> Option<&'static [&'static str]> {
    Some(match (c, first) {
        ('Г', _) => &["H"],
        ('И', _) => &["Y"],
        ('Є', true) => &["YE"],
        ('Ї', true) => &["YI"],
        ('Й', true) => &["Y"],
        ('Ю', true) => &["YU"],
        ('Я', true) => &["YA"],
        _ => return None,
    })
}

fn belarusian(c: char) -> Option<&'static [&'static str]> {
    Some(match c {
        'Г' => &["H"],
        'Ё' => &["IO"],
        _ => return None,
    })
}

/// The Act's, then the standard's, which makes an exception of `Щ` only.
fn bulgarian(c: char) -> Option<&'static [&'static str]> {
    Some(match c {
        'Й' => &["Y", "I"],
        'Х' => &["H", "KH"],
        'Щ' => &["SHT"],
        'Ъ' => &["A", "IE"],
        'Ь' => &["Y", ""],
        'Ю' => &["YU", "IU"],
        'Я' => &["YA", "IA"],
        _ => return None,
    })
}

/// The standard has `H` for `Г` here too, which no Serbian document shows; `DJ` for `Ђ` is met in practice.
fn serbian(c: char) -> Option<&'static [&'static str]> {
    Some(match c {
        'Г' => &["G", "H"],
        'Ђ' => &["D", "DJ"],
        'Ж' => &["Z"],
        'Х' => &["H"],
        'Ц' | 'Ч' => &["C"],
        'Ш' => &["S"],
        _ => return None,
    })
}

fn macedonian(c: char) -> Option<&'static [&'static str]> {
    Some(match c {
        'Ѓ' => &["GJ", "G"],
        'Ќ' => &["KJ", "K"],
        'Х' => &["H"],
        'Ц' => &["C"],
        'Џ' => &["DJ", "DZ"],
        _ => return None,
    })
}
