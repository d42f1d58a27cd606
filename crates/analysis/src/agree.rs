//! What one place of the document says against another: zone, barcode, print.

use domain::{
    document::{CERTAIN, Field, FieldName, LEGIBLE, Source},
    finding::{Check, Finding, Outcome},
};
use mrz::translit::is_spelling;
use textmatch::{fold, name_ratio, ratio};

use crate::evidence::{Evidence, Results};

/// Compares every value that stands in several places; each pair gives a finding.
pub(crate) fn examine(evidence: &Evidence, results: &mut Results) {
    use FieldName::{
        BirthDate, DocumentNumber, ExpiryDate, GivenNames, IssueDate, IssuingState, Nationality, PersonalNumber, Sex,
        Surname,
    };
    let reading = &results.reading;
    let mut findings = vec![];
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
            let compared = likeness(one, other, evidence, results.name_may_be_cut);
            let Some((alike, mark)) = compared else { continue };
            findings.push(
                Finding::new(Check::SourcesAgree, outcome(alike >= mark, one, other))
                    .measured(alike, mark, "likeness, 0 to 1")
                    .because(format!("{name}: {} and {}", one.source, other.source)),
            );
        }
    }
    results.findings.append(&mut findings);
}

fn outcome(agrees: bool, one: &Field, other: &Field) -> Outcome {
    match one.confidence.min(other.confidence) {
        _ if agrees => Outcome::Pass,
        CERTAIN.. => Outcome::Fail,
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
            let (zone, print) = (&one.value, &other.value);
            let spelled = mrz::translit::to_mrz(print).replace('<', " ");
            // Any spelling of the standard and of its issuers is the same name (ICAO Doc 9303-3, section 6).
            if is_spelling(zone, print, may_be_cut) {
                return Some((1.0, evidence.order.mrz_ratio));
            }
            let mut alike = name_ratio(zone, print).max(ratio(spelled.trim(), zone));
            if may_be_cut {
                let length = zone.chars().count();
                for spelling in [fold(print), spelled] {
                    let start: String = spelling.chars().take(length).collect();
                    alike = alike.max(ratio(start.trim(), zone));
                }
            }
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
    fn certain_print_contradicts_and_doubtful_print_only_raises_doubt() {
        let zone = field(FieldName::BirthDate, "1974-08-12", Source::Mrz, 100);
        for (confidence, expected) in [(97, Outcome::Fail), (70, Outcome::Unsure), (40, Outcome::NotChecked)] {
            let print = field(FieldName::BirthDate, "1974-03-12", Source::Print, confidence);
            assert_eq!(outcome(false, &zone, &print), expected, "{confidence}");
        }
    }
}
