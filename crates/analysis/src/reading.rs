//! What a zone or a barcode says, in our words.

use aamva::Licence;
use chrono::NaiveDate;
use domain::{
    country::Country,
    document::{DocumentType, Field, FieldName, Reading, Sex, Source},
};
use mrz::Mrz;

use crate::days;

/// Tells what a zone says; `today` decides the centuries.
pub(crate) fn of_zone(zone: &Mrz, today: NaiveDate) -> Reading {
    let fields = &zone.fields;
    let reference = days::read(today);
    let date = |date: Option<day::Date>| date.and_then(days::kept);
    Reading {
        source: Some(Source::Mrz),
        first_name: filled(&fields.given_names),
        last_name: filled(&fields.surname),
        number: filled(&mrz::national::document_number(zone)),
        // Where the issuer is known to put it; otherwise whatever stands in the places for optional data.
        personal_code: mrz::national::personal_number(zone)
            .and_then(|number| filled(&number.text))
            .or_else(|| filled(&fields.optional.replace('<', " ")))
            .or_else(|| filled(&fields.optional_2.replace('<', " "))),
        expiry: reference.and_then(|reference| date(zone.expiry_date(reference))),
        birth_date: reference.and_then(|reference| date(zone.birth_date(reference))),
        issue_date: reference.and_then(|reference| date(mrz::national::issue_date(zone, reference))),
        document_type: Some(type_of(zone)),
        sex: Some(match fields.sex {
            mrz::Sex::Female => Sex::Female,
            mrz::Sex::Male => Sex::Male,
            mrz::Sex::Unspecified => Sex::Undefined,
        }),
        nationality: country_of(&fields.nationality),
        issuing_country: country_of(&fields.issuer),
        mrz: zone.lines.clone(),
        ..Reading::default()
    }
    .with_fields(
        Source::Mrz,
        &[
            (FieldName::DocumentType, &fields.document_code.replace('<', "")),
            (FieldName::IssuingState, &fields.issuer.replace('<', "")),
            (FieldName::Nationality, &fields.nationality.replace('<', "")),
        ],
    )
}

/// Tells what a zone says that stands in a symbol; see [`of_zone`].
pub(crate) fn of_coded_zone(zone: &Mrz, today: NaiveDate) -> Reading {
    let mut reading = Reading { source: Some(Source::Barcode), mrz: vec![], ..of_zone(zone, today) };
    reading.fields.iter_mut().for_each(|field| field.source = Source::Barcode);
    reading
}

/// Values that stand in a symbol, in our words.
pub(crate) fn coded(values: &[(FieldName, &str)]) -> Vec<Field> {
    Reading::default().with_fields(Source::Barcode, values).fields
}

/// Tells what a licence's barcode says.
pub(crate) fn of_licence(licence: &Licence) -> Reading {
    let date = |date: Option<day::Date>| date.and_then(days::kept);
    let given = format!("{} {}", licence.given_name, licence.middle_names);
    Reading {
        source: Some(Source::Barcode),
        first_name: filled(&given.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase()),
        last_name: filled(&licence.surname.to_uppercase()),
        number: filled(&licence.number),
        expiry: date(licence.expiry_date),
        birth_date: date(licence.birth_date),
        issue_date: date(licence.issue_date),
        document_type: Some(match licence.kind {
            aamva::Kind::DrivingLicence => DocumentType::DriverLicense,
            aamva::Kind::IdentityCard => DocumentType::IdCard,
        }),
        sex: Some(match licence.sex {
            aamva::Sex::Female => Sex::Female,
            aamva::Sex::Male => Sex::Male,
            aamva::Sex::Unspecified => Sex::Undefined,
        }),
        issuing_country: country_of(&licence.country),
        ..Reading::default()
    }
    .with_fields(Source::Barcode, &[])
}

/// Lists what a reading says, value by value.
trait WithFields {
    /// Adds the values that were settled from one source, and some of its own.
    fn with_fields(self, source: Source, others: &[(FieldName, &str)]) -> Self;
}

impl WithFields for Reading {
    fn with_fields(mut self, source: Source, others: &[(FieldName, &str)]) -> Self {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        let settled = [
            (FieldName::Surname, self.last_name.clone()),
            (FieldName::GivenNames, self.first_name.clone()),
            (FieldName::BirthDate, day(self.birth_date)),
            (FieldName::Sex, self.sex.map(|sex| sex.as_str().to_owned())),
            (FieldName::DocumentNumber, self.number.clone()),
            (FieldName::PersonalNumber, self.personal_code.clone()),
            (FieldName::IssueDate, day(self.issue_date)),
            (FieldName::ExpiryDate, day(self.expiry)),
        ];
        let others = others.iter().map(|(name, value)| (*name, filled(value)));
        let field = |(name, value): (FieldName, Option<String>)| {
            value.map(|value| Field { name, value, native: None, source, confidence: 100, place: None })
        };
        self.fields = settled.into_iter().chain(others).filter_map(field).collect();
        self
    }
}

/// The type a zone's document code claims (ICAO 9303-4 §4.2.2.1, -5 §4.2.2.1, -7 §4.2): `P` passports, `V` visas,
/// and among the cards the second letter `R` that residence permits bear (Regulation (EC) 1030/2002).
fn type_of(zone: &Mrz) -> DocumentType {
    match zone.fields.document_code.as_bytes() {
        _ if zone.format.is_licence() => DocumentType::DriverLicense,
        [b'P', ..] => DocumentType::Passport,
        [b'V', ..] => DocumentType::Visa,
        [_, b'R', ..] => DocumentType::ResidencePermit,
        _ => DocumentType::IdCard,
    }
}

/// The country of a three-letter code; Utopia has a two-letter code only here.
pub(crate) fn country_of(code: &str) -> Option<Country> {
    if code.trim_end_matches('<') == mrz::state::UTOPIA {
        return Some(Country::UTOPIA);
    }
    // Barcodes of licences write USA and CAN, zones write D for Germany: one table knows them all.
    mrz::state::alpha2(code).and_then(Country::parse)
}

fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
