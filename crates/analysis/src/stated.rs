//! What a document that is read by its print alone has to state, and does not.
//!
//! Zone and barcode say everything or are refused whole. Print is read field by field, and a field may be covered, worn
//! or printed in letters that are not read: the status then names it, so that the client knows what to show better.

use std::collections::BTreeSet;

use domain::{
    document::{FieldName, Reading, Source},
    finding::{Check, Finding, Outcome},
};

use crate::evidence::{Evidence, Results};

/// So many fields on one document show that its print can be read at all.
const LEGIBLE_PRINT: usize = 3;

/// Names the fields that the print should state. `unanswered` are those that a label announces in vain.
pub(crate) fn examine(evidence: &Evidence, unanswered: &BTreeSet<FieldName>, results: &mut Results) {
    let findings = missing(evidence, unanswered, &results.reading);
    results.findings.extend(findings);
}

fn missing(evidence: &Evidence, unanswered: &BTreeSet<FieldName>, reading: &Reading) -> Vec<Finding> {
    let printed = reading.fields.iter().filter(|field| field.source == Source::Print).count();
    let other = reading.fields.iter().any(|field| field.source != Source::Print);
    if printed < LEGIBLE_PRINT {
        return vec![];
    }
    let whole_name = reading.field(FieldName::FullName, Source::Print).is_some();
    let announced = |name| unanswered.contains(&name);
    let expected = &evidence.order.expected;
    // On every identity document stand name, birth and number; of the rest only what a label announces is due.
    let due = [
        (Check::SurnameRead, reading.last_name.is_some() || whole_name, !other),
        (Check::NameRead, reading.first_name.is_some() || whole_name, !other),
        (Check::BirthDateRead, reading.birth_date.is_some(), !other),
        (Check::DocumentNumberRead, reading.number.is_some(), !other),
        (Check::ExpiryDateRead, reading.expiry.is_some(), !other && announced(FieldName::ExpiryDate)),
        (
            Check::IssueDateRead,
            reading.issue_date.is_some(),
            announced(FieldName::IssueDate) && (!other || expected.issue_date.is_some()),
        ),
        (
            Check::PersonalCodeRead,
            reading.personal_code.is_some(),
            announced(FieldName::PersonalNumber) && (!other || expected.personal_number.is_some()),
        ),
        (Check::SexRead, reading.sex.is_some(), !other && announced(FieldName::Sex)),
        (Check::NationalityRead, reading.nationality.is_some(), !other && announced(FieldName::Nationality)),
    ];
    let finding = |(check, there, due): (Check, bool, bool)| match (there, due) {
        (false, true) => Some(Finding::new(check, Outcome::Fail).because("print")),
        (true, _) if !other => Some(Finding::new(check, Outcome::Pass).because("print")),
        _ => None,
    };
    due.into_iter().filter_map(finding).collect()
}
