//! Fields to lines.

use crate::check::check_digit;
use crate::fields::{Fields, Sex};
use crate::format::{Format, Layout, Span};
use crate::translit::to_mrz;

/// Why fields do not fit a format. Names always fit, as the standard says how to cut them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unwritable {
    /// The document code is one or two letters, and begins with `V` for visas and only for them.
    #[error("the document code does not suit the format")]
    DocumentCode,
    /// The document number is longer than the format allows.
    #[error("the document number is too long for the format")]
    DocumentNumber,
    /// The optional data are longer than the format allows, or it has no second ones.
    #[error("the optional data are too long for the format")]
    Optional,
    /// A code of a state has more than three letters.
    #[error("a code of a state has at most three letters")]
    State,
}

/// Writes the lines of a zone, with all check digits.
///
/// Names may be in any letters that [`to_mrz`] knows; a name that does not fit is cut so that its field ends with a
/// letter and both names are present (ICAO 9303-3 §4.6, 9303-4 §4.2.3). Signs inside numbers become fillers.
///
/// # Errors
/// If something other than a name does not fit.
pub fn write(fields: &Fields, format: Format) -> Result<Vec<String>, Unwritable> {
    let layout = format.layout();
    let mut lines = vec![vec![b'<'; format.columns()]; format.lines()];

    let visa = matches!(format, Format::MrvA | Format::MrvB);
    let code = letters(&fields.document_code, 2).ok_or(Unwritable::DocumentCode)?;
    if code.first().is_none_or(|c| (*c == b'V') != visa) {
        return Err(Unwritable::DocumentCode);
    }
    put(&mut lines, layout.code, &code);
    put(&mut lines, layout.issuer, &letters(&fields.issuer, 3).ok_or(Unwritable::State)?);
    put(&mut lines, layout.nationality, &letters(&fields.nationality, 3).ok_or(Unwritable::State)?);
    put(&mut lines, layout.names, &names(&fields.surname, &fields.given_names, layout.names.len));
    put(
        &mut lines,
        layout.sex,
        match fields.sex {
            Sex::Female => b"F",
            Sex::Male => b"M",
            Sex::Unspecified => b"<",
        },
    );
    put(&mut lines, layout.birth, fields.birth_date.to_string().as_bytes());
    put(&mut lines, layout.expiry, fields.expiry_date.to_string().as_bytes());
    number_and_optional(&mut lines, layout, fields)?;

    digit(&mut lines, &[layout.birth], layout.birth_check);
    digit(&mut lines, &[layout.expiry], layout.expiry_check);
    if let Some(check) = layout.optional_check
        && !fields.optional.is_empty()
    {
        digit(&mut lines, &[layout.optional], check);
    }
    if let Some((spans, check)) = layout.composite {
        digit(&mut lines, spans, check);
    }
    Ok(lines.into_iter().map(|line| line.into_iter().map(char::from).collect()).collect())
}

/// Puts a text, already short enough, at the beginning of some columns.
fn put(lines: &mut [Vec<u8>], span: Span, text: &[u8]) {
    span.of_mut(lines)[..text.len()].copy_from_slice(text);
}

fn digit(lines: &mut [Vec<u8>], spans: &[Span], to: Span) {
    let digit = check_digit(spans.iter().flat_map(|span| span.of(lines)).copied());
    to.of_mut(lines)[0] = digit;
}

/// Upper-case letters; `None` if there is anything else or too much.
fn letters(text: &str, most: usize) -> Option<Vec<u8>> {
    let letters = text.to_ascii_uppercase().into_bytes();
    (letters.len() <= most && letters.iter().all(|c| c.is_ascii_uppercase())).then_some(letters)
}

/// Upper-case letters and digits; every other sign is a filler (ICAO 9303-3 §4.3).
fn alphanumeric(text: &str) -> Vec<u8> {
    text.trim().chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() as u8 } else { b'<' }).collect()
}

fn number_and_optional(lines: &mut [Vec<u8>], layout: &Layout, fields: &Fields) -> Result<(), Unwritable> {
    let mut optional = alphanumeric(&fields.optional);
    let number = alphanumeric(&fields.document_number);
    if number.len() <= layout.number.len {
        put(lines, layout.number, &number);
        digit(lines, &[layout.number], layout.number_check);
    } else {
        // The number goes on in the optional data, where it has no fillers inside.
        let number: Vec<u8> = number.into_iter().filter(|c| *c != b'<').collect();
        let (first, rest) = number.split_at_checked(layout.number.len).ok_or(Unwritable::DocumentNumber)?;
        if !layout.long_numbers || rest.is_empty() || rest.len() >= layout.optional.len {
            return Err(Unwritable::DocumentNumber);
        }
        put(lines, layout.number, first);
        let mut continued = [rest, &[check_digit(number.iter().copied())]].concat();
        if !optional.is_empty() {
            continued.push(b'<');
            continued.append(&mut optional);
        }
        optional = continued;
    }
    if optional.len() > layout.optional.len {
        return Err(Unwritable::Optional);
    }
    put(lines, layout.optional, &optional);

    let optional_2 = alphanumeric(&fields.optional_2);
    match layout.optional_2 {
        Some(span) if optional_2.len() <= span.len => put(lines, span, &optional_2),
        None if optional_2.is_empty() => {}
        _ => return Err(Unwritable::Optional),
    }
    Ok(())
}

/// Writes both names into at most `width` columns, cut if need be.
fn names(surname: &str, given: &str, width: usize) -> Vec<u8> {
    let (surname, given) = (to_mrz(surname), to_mrz(given));
    let surname: Vec<&str> = surname.split_whitespace().collect();
    let given: Vec<&str> = given.split_whitespace().collect();
    // A person with one name has it as the primary identifier (ICAO 9303-3 §4.6).
    let (surname, given) = if surname.is_empty() { (given, surname) } else { (surname, given) };
    let whole = [surname.join("<"), given.join("<")];
    let whole = if given.is_empty() { whole[0].clone() } else { whole.join("<<") };
    if whole.len() <= width {
        return whole.into_bytes();
    }
    if given.is_empty() {
        return cut(&surname, width).into_bytes();
    }
    // The surname has precedence, but three columns are kept for `<<` and the initial of the first given name.
    let surname = cut(&surname, width - 3);
    let given = cut(&given, width - 2 - surname.len());
    format!("{surname}<<{given}").into_bytes()
}

/// Joins words with fillers and cuts them at the width; a cut text ends with a letter, to show that it was cut.
fn cut(words: &[&str], width: usize) -> String {
    let whole = words.join("<");
    if whole.len() <= width {
        return whole;
    }
    let text = &whole[..width];
    let Some(kept) = text.strip_suffix('<') else { return text.to_owned() };
    // A whole word ends just before the last column: the longest word gives one letter to the next word's initial.
    let next = &whole[width..];
    let mut words: Vec<&str> = kept.split('<').collect();
    match words.iter_mut().max_by_key(|word| word.len()) {
        Some(longest) if longest.len() > 1 => {
            *longest = &longest[..longest.len() - 1];
            format!("{}<{}", words.join("<"), &next[..1])
        }
        _ => kept.to_owned(),
    }
}
