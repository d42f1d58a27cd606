//! Names in all the forms that versions have for them.

use crate::licence::Licence;

/// Names as an element of several parts has them.
pub(crate) struct Parts {
    pub(crate) surname: String,
    pub(crate) given_name: String,
    pub(crate) middle_names: String,
    pub(crate) suffix: String,
    /// Whether the parts are parted by signs that are not part of names.
    pub(crate) certain: bool,
}

/// Reads `DAA`: family name, first name, middle names and suffix, parted by commas, by `@` as in ANSI D20, or by `$` as
/// on a magnetic stripe (2000). Where only spaces part them, the first word is taken for the family name and
/// the second for the first name.
pub(crate) fn whole(text: &str) -> Parts {
    let certain = text.contains([',', '@', '$']);
    let mut parts: Vec<String> = match certain {
        true => text.split([',', '@', '$']).map(spaced).collect(),
        false => {
            let mut words = text.split_whitespace();
            let (surname, given) = (words.next(), words.next());
            let middle: Vec<&str> = words.collect();
            vec![surname.unwrap_or_default().to_owned(), given.unwrap_or_default().to_owned(), middle.join(" ")]
        }
    };
    parts.resize(parts.len().max(4), String::new());
    let mut parts = parts.into_iter();
    let mut next = || parts.next().unwrap_or_default();
    Parts { surname: next(), given_name: next(), middle_names: next(), suffix: next(), certain }
}

/// Reads `DCT`: given names. A comma parts the first from the others; without one they all stay together, as a space
/// may belong to a name.
pub(crate) fn given(text: &str) -> (String, String) {
    let (first, others) = text.split_once(',').unwrap_or((text, ""));
    (spaced(first), spaced(others))
}

/// A text with single spaces between words, whatever parted them.
pub(crate) fn spaced(text: &str) -> String {
    text.split(|c: char| c == ',' || c.is_whitespace()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Writes `DAA`, without commas at its end.
pub(crate) fn write_whole(licence: &Licence) -> String {
    let parts = [&licence.surname, &licence.given_name, &licence.middle_names, &licence.suffix];
    parts.map(|part| part.trim()).join(",").trim_end_matches(',').to_owned()
}

/// Writes `DCT`.
pub(crate) fn write_given(licence: &Licence) -> String {
    let (first, others) = (licence.given_name.trim(), commas(&licence.middle_names));
    if others.is_empty() { first.to_owned() } else { format!("{first},{others}") }
}

/// Writes several names parted by commas (§D.12.5, `DAD`).
pub(crate) fn commas(names: &str) -> String {
    names.split_whitespace().collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_names_are_parted_by_commas_signs_or_spaces() {
        for (text, expected, certain) in [
            ("SAMPLE,ANNA,MARIA LOUISE,JR", ["SAMPLE", "ANNA", "MARIA LOUISE", "JR"], true),
            ("SAMPLE@ANNA@M", ["SAMPLE", "ANNA", "M", ""], true),
            ("VAN DER SAMPLE, ANNA", ["VAN DER SAMPLE", "ANNA", "", ""], true),
            ("SAMPLE$ANNA$$III", ["SAMPLE", "ANNA", "", "III"], true),
            ("SAMPLE ANNA MARIA LOUISE", ["SAMPLE", "ANNA", "MARIA LOUISE", ""], false),
            ("", ["", "", "", ""], false),
        ] {
            let parts = whole(text);
            let got = [parts.surname, parts.given_name, parts.middle_names, parts.suffix];
            assert_eq!((got.each_ref().map(String::as_str), parts.certain), (expected, certain), "{text}");
        }
    }

    #[test]
    fn given_names_stay_together_where_no_comma_parts_them() {
        assert_eq!(given("ANNA MARIA"), ("ANNA MARIA".into(), String::new()));
        assert_eq!(given("ANNA,MARIA,LOUISE"), ("ANNA".into(), "MARIA LOUISE".into()));
    }
}
