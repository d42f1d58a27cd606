//! Print that says what the zone says, found without its label.
//!
//! Labels are the smallest print on a document and the first to become illegible. But what a zone says stands in print as
//! well, so a piece of print that says the same is that field, wherever it stands.

use domain::document::{Field, FieldName, Reading, Source};
use mrz::translit::is_spelling;
use vision::text::Piece;

use crate::printed::place;

/// Fields of the zone or the barcode that are found in print and that no label announced.
pub(crate) fn find(reading: &Reading, pieces: &[Piece], input: &str, may_be_cut: bool) -> Vec<Field> {
    use FieldName::{BirthDate, DocumentNumber, ExpiryDate, GivenNames, PersonalNumber, Surname};
    let mut found = vec![];
    for name in [Surname, GivenNames, DocumentNumber, PersonalNumber, BirthDate, ExpiryDate] {
        let known = [Source::Mrz, Source::Barcode].into_iter().find_map(|source| reading.field(name, source));
        let Some(known) = known.filter(|_| reading.field(name, Source::Print).is_none()) else { continue };
        for piece in pieces {
            let Some((value, native)) = said(name, &known.value, &piece.text, may_be_cut) else { continue };
            found.push(Field {
                name,
                value,
                native,
                source: Source::Print,
                confidence: (piece.confidence() * 100.0).round() as u8,
                place: Some(place(piece.area.left, piece.area.top, piece.area.width, piece.area.height, input)),
            });
            break;
        }
    }
    found
}

/// The value as print has it, and in the holder's script, where a piece says what the zone says.
fn said(name: FieldName, known: &str, print: &str, may_be_cut: bool) -> Option<(String, Option<String>)> {
    match name {
        FieldName::Surname | FieldName::GivenNames => {
            let (latin, native) = match print.split_once('/') {
                Some((latin, native)) => (latin.trim(), Some(native.trim().to_owned())),
                None => (print.trim(), None),
            };
            is_spelling(known, latin, may_be_cut).then(|| (latin.to_uppercase(), native))
        }
        FieldName::BirthDate | FieldName::ExpiryDate => says_day(known, print).then(|| (known.to_owned(), None)),
        _ => (bare(print) == bare(known)).then(|| (known.to_owned(), None)),
    }
}

/// Letters and digits alone, in capitals.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Whether print says a day, given as `YYYY-MM-DD`, in digits or with the English abbreviation of the month.
pub(crate) fn says_day(day: &str, print: &str) -> bool {
    const MONTHS: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    let (Some(y), Some(m), Some(d)) = (day.get(0..4), day.get(5..7), day.get(8..10)) else { return false };
    let month = m.parse::<usize>().ok().and_then(|m| MONTHS.get(m.checked_sub(1)?)).copied().unwrap_or_default();
    let short = &y[2..];
    let print = bare(print);
    let forms = [
        format!("{d}{m}{y}"),
        format!("{y}{m}{d}"),
        format!("{d}{m}{short}"),
        format!("{d}{month}{y}"),
        format!("{d}{month}{short}"),
    ];
    // A second spelling of the month may stand behind a stroke: 12 AUG/AOÛT 1974.
    let bilingual = print.starts_with(&format!("{d}{month}")) && print.ends_with(y);
    forms.contains(&print) || bilingual
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn print_that_says_what_the_zone_says_is_that_field() {
        let said = |name, known, print| said(name, known, print, false);
        let plain = |text: &str| Some((text.to_owned(), None));
        assert_eq!(said(FieldName::Surname, "MUELLER", "MÜLLER"), plain("MÜLLER"));
        assert_eq!(said(FieldName::GivenNames, "ZOI", "ZOI / ΖΩΗ"), Some(("ZOI".into(), Some("ΖΩΗ".into()))));
        assert_eq!(said(FieldName::Surname, "MUELLER", "MILLER"), None);
        assert_eq!(said(FieldName::DocumentNumber, "UT1234567", "UT 1234567"), plain("UT1234567"));
        assert_eq!(said(FieldName::DocumentNumber, "UT1234567", "UT1234568"), None);
        for print in ["12.08.1974", "12 AUG 1974", "12 AUG/AOÛT 1974", "1974-08-12", "12 08 74"] {
            assert_eq!(said(FieldName::BirthDate, "1974-08-12", print), plain("1974-08-12"), "{print}");
        }
        assert_eq!(said(FieldName::BirthDate, "1974-08-12", "13.08.1974"), None);
    }
}
