//! What a field's text must look like, and its normalised form.

use serde::Deserialize;

use crate::fold::words as parted;
use crate::pattern::{Alphabet, Pattern};
use crate::reading::{FieldName, Note};
use crate::when::{Hints, Order, Role, find};
use crate::words::words;

/// What kind of text a field holds. In templates it is written in lower case.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// A day.
    Date,
    /// A word or letter for a sex.
    Sex,
    /// A name: letters, apostrophes, hyphens, full stops.
    Name,
    /// A state or nationality, in letters.
    Country,
    /// A number, perhaps with letters.
    Number,
    /// A height.
    Height,
    /// Categories of vehicles.
    Categories,
    /// One or two words of letters.
    Word,
    /// Anything with letters or digits that is not a day.
    Text,
}

/// What a value must be.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Shape {
    pub sort: Sort,
    pub role: Role,
    pub order: Option<Order>,
    pub patterns: Vec<Pattern>,
    pub alphabet: Option<Alphabet>,
    /// Fewest and most characters of the normalised value.
    pub length: Option<(usize, usize)>,
    /// Most lines of print.
    pub lines: usize,
}

impl Shape {
    /// The shape a field has without a template.
    pub fn of(name: FieldName) -> Self {
        use FieldName as F;
        let (sort, lines) = match name {
            F::BirthDate | F::IssueDate | F::ExpiryDate => (Sort::Date, 1),
            F::Sex => (Sort::Sex, 1),
            F::Surname | F::GivenNames | F::Patronymic | F::Name | F::BirthName => (Sort::Name, 3),
            F::Nationality | F::IssuingState => (Sort::Country, 1),
            F::DocumentNumber | F::PersonalNumber => (Sort::Number, 1),
            F::Height => (Sort::Height, 1),
            F::Categories => (Sort::Categories, 1),
            F::EyeColour | F::DocumentType => (Sort::Word, 1),
            F::Address => (Sort::Text, 4),
            F::BirthPlace | F::Authority | F::Remarks | F::PermitType => (Sort::Text, 2),
            F::Restrictions => (Sort::Text, 1),
        };
        let role = if name == F::ExpiryDate { Role::Expiry } else { Role::Past };
        Self { sort, role, order: None, patterns: Vec::new(), alphabet: None, length: None, lines }
    }
}

/// A text understood as the value of a field.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Value {
    /// `None` where there are several readings.
    pub value: Option<String>,
    pub native: Option<String>,
    /// Places in the notes count from the beginning of the text given.
    pub notes: Vec<Note>,
    /// First character used, and one past the last.
    pub span: (usize, usize),
    /// The order that a day's own numbers prove.
    pub proves: Option<Order>,
}

/// Understands a text as a value of that shape; `None` if it is none. A line break stands between lines.
pub(crate) fn take(text: &[char], shape: &Shape, hints: &Hints) -> Option<Value> {
    let start = text.iter().position(|c| c.is_alphanumeric())?;
    let last = text.iter().rposition(|c| c.is_alphanumeric() || matches!(c, '.' | ')' | '\'' | '"' | '”' | '’'))?;
    let span = (start, last.max(start) + 1);
    let body = &text[span.0..span.1];
    let hints = Hints { order: shape.order.or(hints.order), ..*hints };
    let day = || find(body, shape.role, &hints).is_some_and(|day| day.span.1 - day.span.0 + 1 >= body.len());
    let mut value = match shape.sort {
        Sort::Date => return date(text, shape.role, &hints),
        Sort::Sex => plain(sex(body)?.to_string()),
        Sort::Name => name(body)?,
        Sort::Country => country(body)?,
        Sort::Number if day() => return None,
        Sort::Number => number(body, shape)?,
        Sort::Height => plain(height(body)?.to_string()),
        Sort::Categories => plain(categories(body)?),
        Sort::Word => plain(word(body)?),
        Sort::Text if day() => return None,
        Sort::Text => prose(body)?,
    };
    for note in &mut value.notes {
        if let Note::Repaired { at, .. } = note {
            *at += span.0;
        }
    }
    let length = value.value.as_ref().map_or(0, |value| value.chars().count());
    if shape.length.is_some_and(|(least, most)| !(least..=most).contains(&length)) {
        return None;
    }
    Some(Value { span, ..value })
}

fn plain(value: String) -> Value {
    Value { value: Some(value), native: None, notes: Vec::new(), span: (0, 0), proves: None }
}

fn date(text: &[char], role: Role, hints: &Hints) -> Option<Value> {
    if let Some(found) = find(text, role, hints) {
        let days: Vec<String> = found.dates.iter().map(ToString::to_string).collect();
        let mut notes = found.notes;
        let value = match &days[..] {
            [day] => Some(day.clone()),
            _ => {
                notes.push(Note::Ambiguous(days));
                None
            }
        };
        return Some(Value { value, native: None, notes, span: found.span, proves: found.proves });
    }
    let parts = parted(text, 12);
    let (first, last) = (parts.first()?, parts.last()?);
    let letters: Vec<char> = parts.iter().flat_map(|word| word.letters.iter().copied()).collect();
    let endless = role == Role::Expiry
        && (words().is_unlimited(&letters) || parts.iter().any(|word| words().is_unlimited(&word.letters)));
    endless.then(|| Value { span: (first.start, last.end), ..plain("unlimited".to_owned()) })
}

/// The last letter of M, F and X decides where two languages stand side by side (ICAO 9303-4 §4.1.1 asks for these).
fn sex(text: &[char]) -> Option<char> {
    let parts = parted(text, 6);
    if parts.is_empty() || parts.len() > 4 || text.len() > 30 {
        return None;
    }
    let standard = |letters: &[char]| match letters {
        ['M'] => Some('M'),
        ['F'] => Some('F'),
        ['X'] => Some('X'),
        _ => None,
    };
    let meant = |letters: &[char]| words().sex(letters);
    let known = parts.iter().filter(|word| standard(&word.letters).is_some() || meant(&word.letters).is_some()).count();
    // Most of what stands there speaks of a sex.
    if known * 2 < parts.len() {
        return None;
    }
    let words = || parts.iter().rev().map(|word| &word.letters[..]);
    words().find_map(standard).or_else(|| words().find_map(meant))
}

/// True for letters that are not Latin.
fn is_foreign(c: char) -> bool {
    c.is_alphabetic() && !matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | 'ʼ')
}

/// Parts a text in two scripts, between strokes or lines, into the Latin and the other.
fn scripts(text: &str) -> (String, Option<String>) {
    let whole = || single(text);
    let (mut latin, mut other) = (Vec::new(), Vec::new());
    for part in text.split(['/', '\n']) {
        let letters = part.chars().filter(|c| c.is_alphabetic()).count();
        let foreign = part.chars().filter(|c| is_foreign(*c)).count();
        if letters > 0 {
            if foreign * 2 > letters { other.push(single(part)) } else { latin.push(single(part)) }
        }
    }
    if latin.is_empty() || other.is_empty() { (whole(), None) } else { (latin.join(" "), Some(other.join(" "))) }
}

/// Single spaces, also instead of line breaks.
pub(crate) fn single(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn name(text: &[char]) -> Option<Value> {
    let count = |test: fn(&char) -> bool| text.iter().filter(|c| test(c)).count();
    let (letters, digits) = (count(|c| c.is_alphabetic()), count(|c| c.is_ascii_digit()));
    let strange = text.iter().any(|c| !(c.is_alphanumeric() || c.is_whitespace() || "-‐–'’`´.,/()·".contains(*c)));
    if letters < 2 || digits * 4 > letters || strange || text.len() > 160 {
        return None;
    }
    let mut notes = Vec::new();
    let mut repaired = String::new();
    for (at, c) in text.iter().enumerate() {
        match Alphabet::Letters.repair(*c) {
            Some(taken) if c.is_ascii_digit() => {
                notes.push(Note::Repaired { at, read: *c, taken });
                repaired.push(taken);
            }
            None if c.is_ascii_digit() => return None,
            _ => repaired.push(*c),
        }
    }
    let (value, native) = scripts(&repaired);
    Some(Value { native, notes, ..plain(value) })
}

fn country(text: &[char]) -> Option<Value> {
    let name = name(text).or_else(|| (text == ['D']).then(|| plain("D".to_owned())))?;
    if text.len() > 70 {
        return None;
    }
    let whole: String = text.iter().collect();
    let code = |part: &str| part.len() == 3 && part.bytes().all(|b| b.is_ascii_uppercase());
    let parts = || whole.split(['/', '(', ')', ' ', '\n', ',']).map(str::trim);
    // A code beside words is the code; three letters alone are one, too.
    let found = parts().rev().find(|part| code(part)).filter(|_| parts().filter(|part| code(part)).count() == 1);
    let value = found.map_or_else(|| name.value.map(|value| value.to_uppercase()), |code| Some(code.to_owned()));
    Some(Value { value, ..plain(String::new()) }).map(|value| Value { notes: name.notes, native: name.native, ..value })
}

fn number(text: &[char], shape: &Shape) -> Option<Value> {
    let strange = text.iter().any(|c| !(c.is_alphanumeric() || c.is_whitespace() || "-–/.,·№".contains(*c)));
    let kept: Vec<(usize, char)> = text.iter().copied().enumerate().filter(|(_, c)| !c.is_whitespace()).collect();
    let words = parted(text, 12).len();
    if strange || words > 8 || kept.len() > 40 {
        return None;
    }
    let mut notes = Vec::new();
    let mut put = |at: usize, read: char, taken: char| {
        if read != taken && !read.is_lowercase() || read.is_lowercase() && taken.is_ascii_digit() {
            notes.push(Note::Repaired { at, read, taken });
        }
        taken
    };
    let value: String = if let Some(taken) = shape.patterns.iter().find_map(|pattern| pattern.fit(&kept)) {
        kept.iter().zip(taken).map(|((at, read), taken)| put(*at, *read, taken)).collect()
    } else if !shape.patterns.is_empty() {
        return None;
    } else if let Some(alphabet) = shape.alphabet {
        let mut value = String::new();
        for (at, read) in kept.iter().filter(|(_, c)| c.is_alphanumeric()) {
            value.push(put(*at, *read, alphabet.repair(*read)?));
        }
        value
    } else {
        kept.iter().flat_map(|(_, c)| c.to_uppercase()).collect()
    };
    let value = value.trim_matches(['.', ',', '-']).to_owned();
    let count = |test: fn(char) -> bool| value.chars().filter(|c| test(*c)).count();
    // Without a pattern, at least one digit and three signs make a number, and not more letters than four to a digit.
    let (digits, letters) = (count(|c| c.is_numeric()), count(char::is_alphabetic));
    if shape.patterns.is_empty() && (digits == 0 || digits + letters < 3 || letters > 4 * digits) {
        return None;
    }
    Some(Value { notes, ..plain(value) })
}

/// A height in whole centimetres, 50 to 250: `178`, `178 CM`, `1.78 m`, `1,78`, `5'-11"`, `5-11`.
fn height(text: &[char]) -> Option<u16> {
    let numbers: Vec<String> =
        text.split(|c| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(|part| part.iter().collect()).collect();
    let letters: String = text.iter().filter(|c| c.is_alphabetic()).flat_map(|c| c.to_lowercase()).collect();
    if !["", "cm", "m", "ft", "in", "ftin", "см", "м"].contains(&&*letters) || text.len() > 14 {
        return None;
    }
    let parsed: Vec<u16> = numbers.iter().map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let inches =
        || letters.contains("ft") || text.iter().any(|c| matches!(c, '\'' | '’' | '"' | '”' | '-' | '′' | '″'));
    let centimetres = match (&parsed[..], &numbers[..]) {
        ([cm], _) => *cm,
        ([feet @ 3..=7, inch @ 0..=11], _) if inches() => ((feet * 12 + inch) * 254 + 50) / 100,
        ([metres @ 0..=2, part], [_, digits]) if digits.len() == 2 => metres * 100 + part,
        _ => return None,
    };
    (50..=250).contains(&centimetres).then_some(centimetres)
}

/// Up to three signs each, the first a letter (Directive 2006/126/EC, article 4; AAMVA classes).
fn categories(text: &[char]) -> Option<String> {
    let text: String = text.iter().collect();
    let parts: Vec<&str> = text.split([' ', ',', '/', ';', '\n']).filter(|part| !part.is_empty()).collect();
    let fits = |part: &&str| {
        let light = part.len() == 1 && part.bytes().all(|b| b.is_ascii_lowercase());
        light
            || part.len() <= 3
                && part.starts_with(|c: char| c.is_ascii_uppercase())
                && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    (!parts.is_empty() && parts.len() <= 24 && parts.iter().all(fits)).then(|| parts.join(" "))
}

fn word(text: &[char]) -> Option<String> {
    let text: String = text.iter().collect();
    let good = text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '/' | '-' | '.'));
    (good && text.split_whitespace().count() <= 3 && text.chars().count() <= 30).then(|| single(&text))
}

fn prose(text: &[char]) -> Option<Value> {
    let signs = text.iter().filter(|c| c.is_alphanumeric()).count();
    if signs < 2 || text.contains(&'<') || text.len() > 400 {
        return None;
    }
    let (value, native) = scripts(&text.iter().collect::<String>());
    // An address may hold a stroke that parts nothing, so only texts in two scripts are parted.
    Some(Value { native, ..plain(value) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use day::Date;

    fn value(name: FieldName, text: &str) -> Option<String> {
        let hints = Hints { state: None, order: None, reference: Date::new(2026, 11, 30).unwrap() };
        take(&text.chars().collect::<Vec<char>>(), &Shape::of(name), &hints).and_then(|value| value.value)
    }

    #[test]
    fn values_are_taken_in_one_form_and_strangers_are_not() {
        use FieldName as F;
        for (name, text, expected) in [
            (F::Height, "178 CM", Some("178")),
            (F::Height, "1,78 m", Some("178")),
            (F::Height, "5'-11\"", Some("180")),
            (F::Height, "5-08", Some("173")),
            (F::Height, "12.03.2020", None),
            (F::Height, "12", None),
            (F::Sex, "K/F", Some("F")),
            (F::Sex, "V/M", Some("M")),
            (F::Sex, "weiblich", Some("F")),
            (F::Sex, "чоловіча", Some("M")),
            (F::Sex, "X", Some("X")),
            (F::Sex, "BERLIN", None),
            (F::DocumentNumber, "AB 12 34 56", Some("AB123456")),
            (F::DocumentNumber, "12.03.2020", None),
            (F::DocumentNumber, "BERLIN", None),
            (F::ExpiryDate, "BEZTERMINOWO", Some("unlimited")),
            (F::BirthDate, "BEZTERMINOWO", None),
            (F::Nationality, "ROMÂNĂ / ROU", Some("ROU")),
            (F::Nationality, "Utopian", Some("UTOPIAN")),
            (F::Surname, "12.03.2020", None),
            (F::Surname, "D’AMICO-ØBERG", Some("D’AMICO-ØBERG")),
            (F::Categories, "AM, B1, BE", Some("AM B1 BE")),
            (F::Categories, "BERLIN", None),
        ] {
            assert_eq!(value(name, text).as_deref(), expected, "{name:?} {text}");
        }
    }
}
