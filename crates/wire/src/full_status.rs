//! `POST /api/v2/full-status`: everything in one flat telling, in the older snake-case spelling.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    country::Country,
    document::{DocumentType, Sex, Source},
    order::{Countries, ExpectedSex, Order},
    status::{DocumentStatus, FaceStatus, FraudTag},
};
use schemars::JsonSchema;
use serde::Serialize;

use crate::verification::Verification;

/// Everything in one. What was not read, not ordered or is erased is null.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
pub struct FullStatus {
    /// What the machine says about the face.
    face_match_result: Option<FaceStatus>,
    /// What the machine says about the document.
    document_validity: Option<DocumentStatus>,
    /// What a reviewer says about the face.
    manual_face_match_result: Option<FaceStatus>,
    /// What a reviewer says about the document.
    manual_document_validity: Option<DocumentStatus>,
    /// What you expected.
    client: FullStatusClient,
    /// What the document says.
    client_identity_document: FullStatusDocument,
    /// The type of the document: what it says, or else what the person chose.
    document_type: Option<DocumentType>,
    /// Nothing yet.
    manual_utility_address: Option<String>,
    /// Nothing yet.
    manual_utility_address_match: Option<bool>,
    /// How often it was analysed.
    attempt_count: u32,
    /// What `fraudTags` are in other answers.
    suspection_reasons: Vec<FraudTag>,
    /// When the person agreed, `YYYY-MM-DD hh:mm:ss` in UTC.
    start_time: Option<String>,
    /// When the person was done.
    finish_time: Option<String>,
    /// When a reviewer was done.
    review_time: Option<String>,
}

/// What the partner expected.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
pub struct FullStatusClient {
    /// Given names.
    name: Option<String>,
    /// Surname.
    surname: Option<String>,
    /// Date of birth.
    date_of_birth: Option<NaiveDate>,
    /// Personal number.
    personal_id_number: Option<String>,
    /// Number of the document.
    document_number: Option<String>,
    /// The type, when only one is accepted.
    document_type: Option<DocumentType>,
    /// Last day of validity.
    expiry_date: Option<NaiveDate>,
    /// Nationality, as you spelled it.
    nationality: Option<String>,
    /// Day of issue.
    date_of_issue: Option<NaiveDate>,
    /// Sex.
    sex: Option<ExpectedSex>,
    /// The issuing country, when you named one.
    country: Option<String>,
    /// Nothing yet.
    default_country: Option<String>,
    /// Address.
    utility_address: Option<String>,
}

/// What the document says (`doc_…`), where its machine-readable zone said it (`mrz_…`), and what a reviewer wrote
/// (`manual_…`).
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
pub struct FullStatusDocument {
    /// Given names.
    doc_name: Option<String>,
    /// Surname.
    doc_surname: Option<String>,
    /// Date of birth.
    doc_date_of_birth: Option<NaiveDate>,
    /// Last day of validity.
    doc_expiry_date: Option<NaiveDate>,
    /// Personal number.
    doc_personal_code: Option<String>,
    /// Number of the document.
    doc_document_number: Option<String>,
    /// Sex.
    doc_sex: Option<Sex>,
    /// Nationality.
    doc_nationality: Option<Country>,
    /// Day of issue.
    doc_date_of_issue: Option<NaiveDate>,
    /// Categories of a driving licence; not read yet.
    doc_license_categories: Option<String>,
    /// Its type.
    doc_document_type: Option<DocumentType>,
    /// Its issuing country.
    doc_country: Option<Country>,
    /// Given names, by the machine-readable zone.
    mrz_name: Option<String>,
    /// Surname, by the zone.
    mrz_surname: Option<String>,
    /// Date of birth, by the zone.
    mrz_date_of_birth: Option<NaiveDate>,
    /// Last day of validity, by the zone.
    mrz_expiry_date: Option<NaiveDate>,
    /// Personal number, by the zone.
    mrz_personal_code: Option<String>,
    /// Number of the document, by the zone.
    mrz_document_number: Option<String>,
    /// Sex, by the zone.
    mrz_sex: Option<Sex>,
    /// Nationality, by the zone.
    mrz_nationality: Option<Country>,
    /// Issuing country, by the zone.
    mrz_country: Option<Country>,
    /// Type, by the zone.
    mrz_document_type: Option<DocumentType>,
    /// Not told yet.
    mrz_document_subtype: Option<String>,
    /// Not told yet.
    mrz_optional_data: Option<String>,
    /// The lines of the zone, as they were read.
    mrz_string: Option<String>,
    /// Day of issue, by the zone.
    mrz_date_of_issue: Option<NaiveDate>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_name: Option<String>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_surname: Option<String>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_date_of_birth: Option<NaiveDate>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_expiry_date: Option<NaiveDate>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_personal_code: Option<String>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_document_number: Option<String>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_sex: Option<Sex>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_nationality: Option<Country>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_document_type: Option<DocumentType>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_date_of_issue: Option<NaiveDate>,
    /// What a reviewer wrote instead; nobody does yet.
    manual_country: Option<Country>,
}

/// Writes the answer. What was not read, not ordered or is erased is `null`; `doc_*` is what the document says,
/// `mrz_*` the same where its machine-readable zone said it, `client` what the partner expected, `manual_*` what a
/// reviewer wrote.
pub fn write(told: &Verification, order: Option<&Order>) -> FullStatus {
    let expected = order.map(|o| &o.expected);
    let country = order.and_then(|o| match &o.countries {
        Countries::One(one) => Some(one.clone()),
        Countries::Any | Countries::Several(_) => None,
    });
    let reading = told.reading;
    let selected = told.visit.selected;
    let document_type = reading.document_type.or(selected.map(|s| s.1));
    let zone = (reading.source == Some(Source::Mrz)).then_some(reading);
    let base = told.status();
    FullStatus {
        face_match_result: base.auto_face,
        document_validity: base.auto_document,
        manual_face_match_result: base.manual_face,
        manual_document_validity: base.manual_document,
        client: FullStatusClient {
            name: expected.and_then(|e| e.first_name.clone()),
            surname: expected.and_then(|e| e.last_name.clone()),
            date_of_birth: expected.and_then(|e| e.birth_date),
            personal_id_number: expected.and_then(|e| e.personal_number.clone()),
            document_number: expected.and_then(|e| e.document_number.clone()),
            document_type: order.and_then(|o| match o.documents[..] {
                [only] => Some(only),
                _ => None,
            }),
            expiry_date: expected.and_then(|e| e.expiry_date),
            nationality: expected.and_then(|e| e.nationality.clone()),
            date_of_issue: expected.and_then(|e| e.issue_date),
            sex: expected.and_then(|e| e.sex),
            country,
            default_country: None,
            utility_address: expected.and_then(|e| e.address.clone()),
        },
        client_identity_document: FullStatusDocument {
            doc_name: reading.first_name.clone(),
            doc_surname: reading.last_name.clone(),
            doc_date_of_birth: reading.birth_date,
            doc_expiry_date: reading.expiry,
            doc_personal_code: reading.personal_code.clone(),
            doc_document_number: reading.number.clone(),
            doc_sex: reading.sex,
            doc_nationality: reading.nationality,
            doc_date_of_issue: reading.issue_date,
            doc_license_categories: None,
            doc_document_type: document_type,
            doc_country: reading.issuing_country,
            mrz_name: zone.and_then(|r| r.first_name.clone()),
            mrz_surname: zone.and_then(|r| r.last_name.clone()),
            mrz_date_of_birth: zone.and_then(|r| r.birth_date),
            mrz_expiry_date: zone.and_then(|r| r.expiry),
            mrz_personal_code: zone.and_then(|r| r.personal_code.clone()),
            mrz_document_number: zone.and_then(|r| r.number.clone()),
            mrz_sex: zone.and_then(|r| r.sex),
            mrz_nationality: zone.and_then(|r| r.nationality),
            mrz_country: zone.and_then(|r| r.issuing_country),
            mrz_document_type: zone.and_then(|r| r.document_type),
            mrz_document_subtype: None,
            mrz_optional_data: None,
            mrz_string: (!reading.mrz.is_empty()).then(|| reading.mrz.join("\n")),
            mrz_date_of_issue: zone.and_then(|r| r.issue_date),
            manual_name: None,
            manual_surname: None,
            manual_date_of_birth: None,
            manual_expiry_date: None,
            manual_personal_code: None,
            manual_document_number: None,
            manual_sex: None,
            manual_nationality: None,
            manual_document_type: None,
            manual_date_of_issue: None,
            manual_country: None,
        },
        document_type,
        manual_utility_address: None,
        manual_utility_address_match: None,
        attempt_count: told.session.retries + u32::from(told.decision.is_some()),
        suspection_reasons: base.fraud_tags,
        start_time: told.session.started_at.map(moment),
        finish_time: told.session.finished_at.map(moment),
        review_time: told.session.reviewed_at.map(moment),
    }
}

/// A time as this endpoint spells it: UTC without saying so.
fn moment(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use domain::{
        comparison::Duplicates,
        document::Reading,
        ids::{EnvironmentId, ScanRef, SessionId},
        order::ClientRef,
        session::{Session, State, Visit},
    };

    use serde_json::{Value, json};

    use super::*;

    fn session() -> Session {
        let at = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Session {
            id: SessionId(uuid::Uuid::nil()),
            environment: EnvironmentId(uuid::Uuid::nil()),
            scan_ref: ScanRef(uuid::Uuid::nil()),
            state: State::Decided,
            created_at: at,
            expires_at: at,
            length_seconds: 60,
            opened_at: Some(at),
            started_at: Some(at),
            finished_at: None,
            retries: 0,
            decided_at: None,
            reviewed_at: None,
            verdict: None,
            suspected: false,
            erased_at: None,
        }
    }

    fn told(reading: &Reading) -> Value {
        let (session, visit) = (session(), Visit::default());
        let client = ClientRef { client_id: "c".into(), external_ref: None };
        let now = session.created_at;
        let told = write(
            &Verification {
                session: &session,
                client: &client,
                visit: &visit,
                decision: None,
                review: None,
                reading,
                duplicates: &Duplicates::default(),
                corrected: false,
                blocked: &[],
                now,
            },
            None,
        );
        serde_json::to_value(told).unwrap()
    }

    #[test]
    fn what_a_barcode_said_is_not_told_as_a_zones() {
        let mut reading = Reading { source: Some(Source::Barcode), number: Some("A1".into()), ..Reading::default() };
        let document = told(&reading)["client_identity_document"].clone();
        assert_eq!((&document["doc_document_number"], &document["mrz_document_number"]), (&json!("A1"), &Value::Null));
        reading.source = Some(Source::Mrz);
        reading.mrz = vec!["P<UTO".into(), "A1<<<".into()];
        let document = told(&reading)["client_identity_document"].clone();
        assert_eq!((&document["mrz_document_number"], &document["mrz_string"]), (&json!("A1"), &json!("P<UTO\nA1<<<")));
    }

    #[test]
    fn times_are_spelled_the_old_way_and_everything_unknown_is_null() {
        let body = told(&Reading::default());
        assert_eq!((&body["start_time"], &body["finish_time"]), (&json!("2027-01-15 08:00:00"), &Value::Null));
        assert!(body["client"].as_object().unwrap().values().all(Value::is_null));
        assert!(body["client_identity_document"].as_object().unwrap().values().all(Value::is_null));
        assert_eq!((&body["attempt_count"], &body["suspection_reasons"]), (&json!(0), &json!([])));
    }
}
