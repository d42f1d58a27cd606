//! One value for everything the document says: the zone's before the barcode's before the print's.
//!
//! A zone has check digits and a barcode corrects its own errors; print has neither, so it only says what they do not.

use chrono::NaiveDate;
use domain::{
    country::Country,
    document::{FieldName, LEGIBLE, Reading, Sex, Source},
};

use crate::evidence::Results;

/// Fills what zone and barcode left open.
pub(crate) fn examine(results: &mut Results) {
    let reading = &results.reading;
    let print = |name| {
        let field = reading.field(name, Source::Print).filter(|field| field.confidence >= LEGIBLE);
        field.map(|field| field.value.clone())
    };
    let day = |name| print(name).and_then(|text| text.parse::<NaiveDate>().ok());
    let settled = Reading {
        first_name: reading.first_name.clone().or_else(|| print(FieldName::GivenNames)),
        last_name: reading.last_name.clone().or_else(|| print(FieldName::Surname)),
        number: reading.number.clone().or_else(|| print(FieldName::DocumentNumber)),
        personal_code: reading.personal_code.clone().or_else(|| print(FieldName::PersonalNumber)),
        expiry: reading.expiry.or_else(|| day(FieldName::ExpiryDate)),
        birth_date: reading.birth_date.or_else(|| day(FieldName::BirthDate)),
        issue_date: reading.issue_date.or_else(|| day(FieldName::IssueDate)),
        sex: reading.sex.or_else(|| print(FieldName::Sex).and_then(|word| Sex::parse(&word))),
        nationality: reading.nationality.or_else(|| print(FieldName::Nationality).and_then(|code| country(&code))),
        issuing_country: reading.issuing_country.or_else(|| print(FieldName::IssuingState).and_then(|c| country(&c))),
        ..reading.clone()
    };
    let says = settled.last_name.is_some() && (settled.number.is_some() || settled.birth_date.is_some());
    let source = settled.source.or(says.then_some(Source::Print));
    results.reading = Reading { source, ..settled };
}

/// The country of three letters.
fn country(code: &str) -> Option<Country> {
    if code == mrz::state::UTOPIA {
        return Some(Country::UTOPIA);
    }
    mrz::state::alpha2(code).and_then(Country::parse)
}
