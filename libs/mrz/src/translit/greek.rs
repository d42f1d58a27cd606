//! Greek letters (ELOT 743, ISO 843 type 2).

/// How the letters at a place of a word are spelled, and how many letters that is of; `None` if they are not Greek.
pub(super) fn spell(word: &[char], at: usize) -> Option<(&'static [&'static str], usize)> {
    let letter = |at: usize| word.get(at).copied();
    let c = letter(at)?;
    let next = letter(at + 1);
    // An accent on the first vowel or a diaeresis on the second keeps them apart.
    if matches!(next, Some('Υ' | 'Ύ')) {
        let voiced = letter(at + 2).is_some_and(|after| "ΑΆΒΓΔΕΈΖΗΉΙΊΪΛΜΝΟΌΡΥΎΫΩΏ".contains(after));
        match (c, voiced) {
            ('Α', true) => return Some((&["AV"], 2)),
            ('Α', false) => return Some((&["AF"], 2)),
            ('Ε', true) => return Some((&["EV"], 2)),
            ('Ε', false) => return Some((&["EF"], 2)),
            ('Η', true) => return Some((&["IV"], 2)),
            ('Η', false) => return Some((&["IF"], 2)),
            ('Ο', _) => return Some((&["OU"], 2)),
            _ => {}
        }
    }
    match (c, next) {
        ('Γ', Some('Γ')) => return Some((&["NG"], 2)),
        ('Γ', Some('Ξ')) => return Some((&["NX"], 2)),
        ('Γ', Some('Χ')) => return Some((&["NCH"], 2)),
        // At the start and the end of a word; between letters the general spelling does.
        ('Μ', Some('Π')) if at == 0 || !letter(at + 2).is_some_and(char::is_alphabetic) => return Some((&["B"], 2)),
        _ => {}
    }
    let options: &[&str] = match c {
        'Α' | 'Ά' => &["A"],
        'Β' => &["V"],
        'Γ' => &["G"],
        'Δ' => &["D"],
        'Ε' | 'Έ' => &["E"],
        'Ζ' => &["Z"],
        'Η' | 'Ή' | 'Ι' | 'Ί' | 'Ϊ' => &["I"],
        'Θ' => &["TH"],
        'Κ' => &["K"],
        'Λ' => &["L"],
        'Μ' => &["M"],
        'Ν' => &["N"],
        'Ξ' => &["X"],
        'Ο' | 'Ό' | 'Ω' | 'Ώ' => &["O"],
        'Π' => &["P"],
        'Ρ' => &["R"],
        'Σ' => &["S"],
        'Τ' => &["T"],
        'Υ' | 'Ύ' | 'Ϋ' => &["Y"],
        'Φ' => &["F"],
        'Χ' => &["CH"],
        'Ψ' => &["PS"],
        _ => return None,
    };
    Some((options, 1))
}
