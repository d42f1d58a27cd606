//! Names in the zone of Russia's internal passport.

/// Every Cyrillic letter and the one character that stands for it (rules of the Federal Migration Service for the
/// machine-readable entry of the passport, 2011).
const LETTERS: [(char, char); 33] = [
    ('А', 'A'),
    ('Б', 'B'),
    ('В', 'V'),
    ('Г', 'G'),
    ('Д', 'D'),
    ('Е', 'E'),
    ('Ё', '2'),
    ('Ж', 'J'),
    ('З', 'Z'),
    ('И', 'I'),
    ('Й', 'Q'),
    ('К', 'K'),
    ('Л', 'L'),
    ('М', 'M'),
    ('Н', 'N'),
    ('О', 'O'),
    ('П', 'P'),
    ('Р', 'R'),
    ('С', 'S'),
    ('Т', 'T'),
    ('У', 'U'),
    ('Ф', 'F'),
    ('Х', 'H'),
    ('Ц', 'C'),
    ('Ч', '3'),
    ('Ш', '4'),
    ('Щ', 'W'),
    ('Ъ', 'X'),
    ('Ы', 'Y'),
    ('Ь', '9'),
    ('Э', '6'),
    ('Ю', '7'),
    ('Я', '8'),
];

/// Spells a Russian name letter by letter, as the zone of the internal passport does. Latin letters and digits stay,
/// hyphens and everything else between words become single spaces, other signs vanish.
pub fn internal_passport(text: &str) -> String {
    let mut spelled = String::new();
    for c in super::token::composed(text) {
        let coded = LETTERS.iter().find(|(letter, _)| *letter == c).map(|(_, coded)| *coded);
        match coded.or_else(|| c.is_ascii_alphanumeric().then_some(c)) {
            Some(coded) => spelled.push(coded),
            None if matches!(c, ' ' | '-' | '<' | '\u{A0}') && !spelled.is_empty() && !spelled.ends_with(' ') => {
                spelled.push(' ');
            }
            None => {}
        }
    }
    spelled.truncate(spelled.trim_end().len());
    spelled
}

/// Gives the Cyrillic letters of a name in that zone, in capitals. `None` if a character stands for none, as `0`, `1`
/// and `5` do not. A hyphen comes back as a space.
pub fn from_internal_passport(text: &str) -> Option<String> {
    let text = text.trim_end_matches('<');
    text.chars()
        .map(|c| match c {
            ' ' | '<' => Some(' '),
            _ => LETTERS.iter().find(|(_, coded)| *coded == c).map(|(letter, _)| *letter),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_a_character_of_its_own() {
        let alphabet: String = LETTERS.iter().map(|(letter, _)| letter).collect();
        let coded = internal_passport(&alphabet.to_lowercase());
        assert_eq!(coded.chars().count(), 33);
        assert_eq!(from_internal_passport(&coded).unwrap(), alphabet);
        assert_eq!(internal_passport("Щёкина Юлия Геннадьевна"), "W2KINA 7LI8 GENNAD9EVNA");
        assert_eq!(from_internal_passport("IVANOVI3").unwrap(), "ИВАНОВИЧ");
        assert_eq!(from_internal_passport("IVAN0V"), None);
    }
}
