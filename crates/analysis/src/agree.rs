//! What one place of the document says against another: zone, barcode, print.

use std::collections::BTreeSet;

use domain::{
    document::{CERTAIN, Field, FieldName, LEGIBLE, Reading, Source},
    finding::{Check, Finding, Outcome},
};

use crate::{
    evidence::{Evidence, Results},
    names,
};

/// So many values that certainly differ make two documents of one: a single one may be misread, or a mistake of the
/// issuer's.
const CONTRADICTIONS: usize = 2;

/// Compares every value that stands in several places; each pair gives a finding.
pub(crate) fn examine(evidence: &Evidence, results: &mut Results) {
    use FieldName::{
        BirthDate, DocumentNumber, ExpiryDate, GivenNames, IssueDate, IssuingState, Nationality, PersonalNumber, Sex,
        Surname,
    };
    let reading = &results.reading;
    let mut findings = vec![];
    let mut compared = vec![];
    for name in [
        Surname,
        GivenNames,
        BirthDate,
        Sex,
        Nationality,
        DocumentNumber,
        PersonalNumber,
        IssueDate,
        ExpiryDate,
        IssuingState,
    ] {
        for (one, other) in
            [(Source::Mrz, Source::Print), (Source::Barcode, Source::Print), (Source::Mrz, Source::Barcode)]
        {
            let (Some(one), Some(other)) = (reading.field(name, one), reading.field(name, other)) else { continue };
            let likeness = likeness(one, other, evidence, results.name_may_be_cut);
            let Some((alike, mark)) = likeness else { continue };
            let outcome = outcome(alike >= mark, one, other);
            compared.push((name, outcome));
            findings.push(
                Finding::new(Check::SourcesAgree, outcome)
                    .measured(alike, mark, "likeness, 0 to 1")
                    .because(format!("{name}: {} and {}", one.source, other.source)),
            );
        }
    }
    findings.extend(one_document(&compared));
    findings.extend(nowhere(reading));
    results.findings.append(&mut findings);
}

/// Whether what was compared is of one document. A value of print that differs from zone and barcode alike counts once.
fn one_document(compared: &[(FieldName, Outcome)]) -> Option<Finding> {
    let ended = |outcome| -> BTreeSet<FieldName> {
        compared.iter().filter(|(_, ended)| *ended == outcome).map(|(name, _)| *name).collect()
    };
    let differ = ended(Outcome::Fail).len();
    let outcome = match differ {
        CONTRADICTIONS.. => Outcome::Fail,
        0 if ended(Outcome::Pass).is_empty() => Outcome::NotChecked,
        _ => Outcome::Pass,
    };
    let finding = Finding::new(Check::OneDocument, outcome);
    (!compared.is_empty()).then(|| finding.measured(differ as f64, CONTRADICTIONS as f64, "values that differ"))
}

/// What the zone says and legible print nowhere does. Number and days stand in print on every document that has a zone
/// (ICAO Doc 9303-4 §4.1, -5 §4.1, -6 §4.1), so where most of the rest was found there, a value that was not is a doubt:
/// print that somebody changed says something else.
fn nowhere(reading: &Reading) -> impl Iterator<Item = Finding> {
    use FieldName::{BirthDate, DocumentNumber, ExpiryDate, GivenNames, Surname};
    /// So many of five values found in print show that print can be read.
    const LEGIBLE_PRINT: usize = 3;
    let legible =
        |name: &FieldName| reading.field(*name, Source::Print).is_some_and(|field| field.confidence >= LEGIBLE);
    let found =
        [Surname, GivenNames, DocumentNumber, BirthDate, ExpiryDate].iter().filter(|name| legible(name)).count();
    let missed = move |name: &FieldName| {
        let zone = reading.field(*name, Source::Mrz).is_some_and(|field| field.confidence >= LEGIBLE);
        zone && reading.field(*name, Source::Print).is_none() && found >= LEGIBLE_PRINT
    };
    [DocumentNumber, BirthDate, ExpiryDate].into_iter().filter(missed).map(|name| {
        Finding::new(Check::SourcesAgree, Outcome::Unsure).because(format!("{name}: MRZ, and nowhere in print"))
    })
}

fn outcome(agrees: bool, one: &Field, other: &Field) -> Outcome {
    // A stroke read twice or not at all changes a number's length; who forges a number keeps it.
    let number = matches!(one.name, FieldName::DocumentNumber | FieldName::PersonalNumber);
    let misread = number && other.source == Source::Print && bare(&one.value).len() != bare(&other.value).len();
    match one.confidence.min(other.confidence) {
        _ if agrees => Outcome::Pass,
        CERTAIN.. if !misread => Outcome::Fail,
        LEGIBLE.. => Outcome::Unsure,
        _ => Outcome::NotChecked,
    }
}

/// How alike two values are, and how alike they have to be. Names are compared by the ratio that the order gives for
/// machine-readable zones (`levenshteinMrzMatchRatio`), in the spelling of zones; everything else has to be equal. None
/// where the two cannot be compared.
fn likeness(one: &Field, other: &Field, evidence: &Evidence, may_be_cut: bool) -> Option<(f64, f64)> {
    let equal = |same: bool| Some((f64::from(u8::from(same)), 1.0));
    match one.name {
        FieldName::Surname | FieldName::GivenNames => {
            let alike = names::likeness(&other.value, &one.value, may_be_cut);
            Some((alike, evidence.order.mrz_ratio))
        }
        // A state may be printed by its letters or by its name; only letters can be compared.
        FieldName::Nationality | FieldName::IssuingState => {
            let letters = |field: &Field| field.value.len() == 3 && field.value.bytes().all(|b| b.is_ascii_uppercase());
            (letters(one) && letters(other)).then(|| equal(one.value == other.value)).flatten()
        }
        FieldName::Sex if [one, other].iter().any(|field| field.value == "UNDEFINED") => None,
        _ => equal(bare(&one.value) == bare(&other.value)),
    }
}

/// Letters and digits alone.
fn bare(value: &str) -> String {
    value.chars().filter(char::is_ascii_alphanumeric).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: FieldName, value: &str, source: Source, confidence: u8) -> Field {
        Field { name, value: value.into(), native: None, source, confidence, place: None }
    }

    #[test]
    fn one_misread_value_makes_no_second_document_and_nothing_compared_passes_nothing() {
        use FieldName::{BirthDate, DocumentNumber};
        for (compared, expected) in [
            (vec![(BirthDate, Outcome::Fail), (BirthDate, Outcome::Fail)], Outcome::Pass),
            (vec![(BirthDate, Outcome::Fail), (DocumentNumber, Outcome::Fail)], Outcome::Fail),
            (vec![(BirthDate, Outcome::NotChecked)], Outcome::NotChecked),
        ] {
            assert_eq!(one_document(&compared).unwrap().outcome, expected, "{compared:?}");
        }
        assert!(one_document(&[]).is_none());
    }

    #[test]
    fn number_that_legible_print_nowhere_has_is_doubted() {
        let both = |name, value| [Source::Mrz, Source::Print].map(|source| field(name, value, source, 95));
        let mut reading = Reading::default();
        reading.fields.extend(both(FieldName::Surname, "ERIKSSON"));
        reading.fields.extend(both(FieldName::GivenNames, "ANNA"));
        reading.fields.push(field(FieldName::DocumentNumber, "L898902C", Source::Mrz, 95));
        // Two values say little about the print, three do.
        assert_eq!(nowhere(&reading).count(), 0);
        reading.fields.extend(both(FieldName::BirthDate, "1974-08-12"));
        let doubts: Vec<Finding> = nowhere(&reading).collect();
        assert_eq!(doubts.len(), 1);
        assert_eq!(doubts[0].detail.as_deref(), Some("DOCUMENT_NUMBER: MRZ, and nowhere in print"));
        reading.fields.push(field(FieldName::DocumentNumber, "L898902C", Source::Print, 95));
        assert_eq!(nowhere(&reading).count(), 0);
    }

    #[test]
    fn certain_print_contradicts_and_doubtful_print_only_raises_doubt() {
        let zone = field(FieldName::BirthDate, "1974-08-12", Source::Mrz, 100);
        for (confidence, expected) in [(97, Outcome::Fail), (70, Outcome::Unsure), (40, Outcome::NotChecked)] {
            let print = field(FieldName::BirthDate, "1974-03-12", Source::Print, confidence);
            assert_eq!(outcome(false, &zone, &print), expected, "{confidence}");
        }
        let zone = field(FieldName::DocumentNumber, "XD098661T", Source::Mrz, 100);
        for (read, expected) in [("XD098662T", Outcome::Fail), ("XD0986611T", Outcome::Unsure)] {
            let print = field(FieldName::DocumentNumber, read, Source::Print, 95);
            assert_eq!(outcome(false, &zone, &print), expected, "{read}");
        }
    }
}
