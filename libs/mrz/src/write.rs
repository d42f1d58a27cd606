//! Fields to lines.

use crate::check::check_digit;
use crate::date::ShortDate;
use crate::fields::{Fields, Sex};
use crate::format::{Format, Layout, Names, Span};
use crate::parse::{Error, characters};
use crate::translit::{internal_passport, to_mrz};

/// Why fields do not fit a format. Names always fit, as the standard says how to cut them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unwritable {
    /// The document code is one or two letters, begins with `V` for visas and only for them, and with what a national
    /// format has and only for it.
    #[error("the document code does not suit the format")]
    DocumentCode,
    /// The document number is longer than the format allows.
    #[error("the document number is too long for the format")]
    DocumentNumber,
    /// The optional data are longer than the format allows, or it has no second ones.
    #[error("the optional data are too long for the format")]
    Optional,
    /// A code of a state has more than three letters, or is not the one of a national format.
    #[error("a code of a state has at most three letters, and a national format has its own")]
    State,
    /// The format has no place for a field that says something, the name of which is given.
    #[error("the format has no place for the {0}")]
    NoPlace(&'static str),
}

/// Writes the lines of a zone, with all check digits.
///
/// Names may be in any letters that [`to_mrz`] knows; a name that does not fit is cut so that its field ends with a
/// letter and both names are present (ICAO 9303-3 §4.6, 9303-4 §4.2.3), or simply cut where the format has a field
/// for each. Signs inside numbers become fillers. For Russia's internal passport names are spelled by
/// [`internal_passport`].
///
/// # Errors
/// If something other than a name does not fit, or the format has no place for it. Also if the lines would be read as
/// another format, such as a TD2 with the code `ID` of France.
pub fn write(fields: &Fields, format: Format) -> Result<Vec<String>, Unwritable> {
    let layout = format.layout();
    let mut lines: Vec<Vec<u8>> = format.lengths().iter().map(|length| vec![b'<'; *length]).collect();
    has_a_place(fields, layout)?;

    put(&mut lines, layout.code, &code(fields, format)?);
    put(&mut lines, layout.issuer, &letters(&fields.issuer, 3).ok_or(Unwritable::State)?);
    put(&mut lines, layout.nationality, &letters(&fields.nationality, 3).ok_or(Unwritable::State)?);
    write_names(&mut lines, fields, format);
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
    // A Russian internal passport, which does not end, has no digit there either.
    if format != Format::PassportRussia || fields.expiry_date != ShortDate::default() {
        digit(&mut lines, &[layout.expiry], layout.expiry_check);
    }
    if !fields.optional.is_empty() {
        digit(&mut lines, &[layout.optional], layout.optional_check);
    }
    let (spans, check) = layout.composite;
    digit(&mut lines, spans, check);
    suits(&lines, format)?;
    Ok(lines.into_iter().map(|line| line.into_iter().map(char::from).collect()).collect())
}

/// Refuses what would be lost.
fn has_a_place(fields: &Fields, layout: &Layout) -> Result<(), Unwritable> {
    let given = match layout.names {
        Names::Together(span) => span,
        Names::Apart(_, given) => given,
    };
    let empty = ShortDate::default();
    for (name, is_empty, span) in [
        ("surname", fields.surname.is_empty(), layout.names.first()),
        ("given names", fields.given_names.is_empty(), given),
        ("document number", fields.document_number.is_empty(), layout.number),
        ("nationality", fields.nationality.is_empty(), layout.nationality),
        ("birth date", fields.birth_date == empty, layout.birth),
        ("sex", fields.sex == Sex::Unspecified, layout.sex),
        ("expiry date", fields.expiry_date == empty, layout.expiry),
    ] {
        if !is_empty && span.is_nowhere() {
            return Err(Unwritable::NoPlace(name));
        }
    }
    Ok(())
}

/// The document code: letters, but a letter and a digit in the one-line zones of licences.
fn code(fields: &Fields, format: Format) -> Result<Vec<u8>, Unwritable> {
    let code = fields.document_code.to_ascii_uppercase().into_bytes();
    let first = code.first().is_some_and(u8::is_ascii_uppercase);
    let rest = code.iter().skip(1).all(|c| c.is_ascii_uppercase() || (format.is_licence() && c.is_ascii_digit()));
    if code.len() > 2 || !first || !rest {
        return Err(Unwritable::DocumentCode);
    }
    Ok(code)
}

/// Refuses lines that are not of this format after all.
fn suits(lines: &[Vec<u8>], format: Format) -> Result<(), Unwritable> {
    let layout = format.layout();
    let (span, text) = layout.fixed;
    if let Some(at) = span.of(lines).iter().zip(text).position(|(is, must)| is != must) {
        let of_issuer = layout.issuer.has(span.line, span.from + at);
        return Err(if of_issuer { Unwritable::State } else { Unwritable::DocumentCode });
    }
    if Format::of(lines) != Some(format) {
        return Err(Unwritable::DocumentCode);
    }
    match characters(lines, layout) {
        Ok(()) => Ok(()),
        Err(Error::Character { line, column, .. }) if layout.number.has(line - 1, column - 1) => {
            Err(Unwritable::DocumentNumber)
        }
        Err(_) => Err(Unwritable::Optional),
    }
}

/// Puts a text, already short enough, at the beginning of some columns, if there are any.
fn put(lines: &mut [Vec<u8>], span: Span, text: &[u8]) {
    span.of_mut(lines).iter_mut().zip(text).for_each(|(to, c)| *to = *c);
}

/// Puts the check digit of some columns into its column, if there is one.
fn digit(lines: &mut [Vec<u8>], spans: &[Span], to: Span) {
    let digit = check_digit(spans.iter().flat_map(|span| span.of(lines)).copied());
    to.of_mut(lines).fill(digit);
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
        digit(lines, &[layout.checked_with_number, layout.number], layout.number_check);
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
    if optional_2.len() > layout.optional_2.len {
        return Err(Unwritable::Optional);
    }
    put(lines, layout.optional_2, &optional_2);
    Ok(())
}

fn write_names(lines: &mut [Vec<u8>], fields: &Fields, format: Format) {
    match format.layout().names {
        Names::Together(span) if format == Format::PassportRussia => {
            let names = coded_names(&fields.surname, &fields.given_names);
            put(lines, span, names.as_bytes());
        }
        Names::Together(span) => put(lines, span, &names(&fields.surname, &fields.given_names, span.len)),
        Names::Apart(surname, given) => {
            put(lines, surname, to_mrz(&fields.surname).replace(' ', "<").as_bytes());
            // Two fillers stand between given names, one inside those with a hyphen.
            let spelled: Vec<String> =
                fields.given_names.split_whitespace().map(|name| to_mrz(name).replace(' ', "<")).collect();
            let spelled: Vec<&str> = spelled.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
            put(lines, given, spelled.join("<<").as_bytes());
        }
    }
}

/// Both names as Russia's internal passport has them; what does not fit is left out.
fn coded_names(surname: &str, given: &str) -> String {
    let (surname, given) = (internal_passport(surname), internal_passport(given));
    let names = if given.is_empty() { surname } else { format!("{surname}<<{given}") };
    names.replace(' ', "<")
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
