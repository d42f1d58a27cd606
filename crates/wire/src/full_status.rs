//! `POST /api/v2/full-status`: everything in one flat telling, in the older snake-case spelling.

use chrono::{DateTime, Utc};
use domain::{
    document::{DocumentType, Source},
    order::{Countries, Order},
};
use serde_json::{Value, json};

use crate::verification::Verification;

/// Writes the answer. What was not read, not ordered or is erased is `null`; `doc_*` is what the document says,
/// `mrz_*` the same where its machine-readable zone said it, `client` what the partner expected, `manual_*` what a
/// reviewer wrote.
pub fn write(told: &Verification, order: Option<&Order>) -> Value {
    let expected = order.map(|o| &o.expected);
    let country = order.and_then(|o| match &o.countries {
        Countries::One(one) => Some(one.clone()),
        Countries::Any | Countries::Several(_) => None,
    });
    let reading = told.reading;
    let selected = told.visit.selected;
    let document_type = reading.document_type.or(selected.map(|s| s.1)).map(DocumentType::as_str);
    let zone = (reading.source == Some(Source::Mrz)).then_some(reading);
    let base = told.status();
    json!({
        "face_match_result": base.auto_face,
        "document_validity": base.auto_document,
        "manual_face_match_result": base.manual_face,
        "manual_document_validity": base.manual_document,
        "client": {
            "name": expected.and_then(|e| e.first_name.as_ref()),
            "surname": expected.and_then(|e| e.last_name.as_ref()),
            "date_of_birth": expected.and_then(|e| e.birth_date),
            "personal_id_number": expected.and_then(|e| e.personal_number.as_ref()),
            "document_number": expected.and_then(|e| e.document_number.as_ref()),
            "document_type": order.and_then(|o| match o.documents[..] { [only] => Some(only), _ => None }),
            "expiry_date": expected.and_then(|e| e.expiry_date),
            "nationality": expected.and_then(|e| e.nationality.as_ref()),
            "date_of_issue": expected.and_then(|e| e.issue_date),
            "sex": expected.and_then(|e| e.sex),
            "country": country,
            "default_country": null,
            "utility_address": expected.and_then(|e| e.address.as_ref()),
        },
        "client_identity_document": {
            "doc_name": reading.first_name,
            "doc_surname": reading.last_name,
            "doc_date_of_birth": reading.birth_date,
            "doc_expiry_date": reading.expiry,
            "doc_personal_code": reading.personal_code,
            "doc_document_number": reading.number,
            "doc_sex": reading.sex,
            "doc_nationality": reading.nationality,
            "doc_date_of_issue": reading.issue_date,
            "doc_license_categories": null,
            "doc_document_type": document_type,
            "doc_country": reading.issuing_country,
            "mrz_name": zone.and_then(|r| r.first_name.as_ref()),
            "mrz_surname": zone.and_then(|r| r.last_name.as_ref()),
            "mrz_date_of_birth": zone.and_then(|r| r.birth_date),
            "mrz_expiry_date": zone.and_then(|r| r.expiry),
            "mrz_personal_code": zone.and_then(|r| r.personal_code.as_ref()),
            "mrz_document_number": zone.and_then(|r| r.number.as_ref()),
            "mrz_sex": zone.and_then(|r| r.sex),
            "mrz_nationality": zone.and_then(|r| r.nationality),
            "mrz_country": zone.and_then(|r| r.issuing_country),
            "mrz_document_type": zone.and_then(|r| r.document_type),
            "mrz_document_subtype": null,
            "mrz_optional_data": null,
            "mrz_string": (!reading.mrz.is_empty()).then(|| reading.mrz.join("\n")),
            "mrz_date_of_issue": zone.and_then(|r| r.issue_date),
            "manual_name": null,
            "manual_surname": null,
            "manual_date_of_birth": null,
            "manual_expiry_date": null,
            "manual_personal_code": null,
            "manual_document_number": null,
            "manual_sex": null,
            "manual_nationality": null,
            "manual_document_type": null,
            "manual_date_of_issue": null,
            "manual_country": null,
        },
        "document_type": document_type,
        "manual_utility_address": null,
        "manual_utility_address_match": null,
        "attempt_count": told.session.retries + u32::from(told.decision.is_some()),
        // The later `fraudTags` are this list's words.
        "suspection_reasons": base.fraud_tags,
        "start_time": told.session.started_at.map(moment),
        "finish_time": told.session.finished_at.map(moment),
        "review_time": told.session.reviewed_at.map(moment),
    })
}

/// A time as this endpoint spells it: UTC without saying so.
fn moment(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use domain::{
        document::Reading,
        ids::{EnvironmentId, ScanRef, SessionId},
        order::ClientRef,
        session::{Session, State, Visit},
    };

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
        write(
            &Verification {
                session: &session,
                client: &client,
                visit: &visit,
                decision: None,
                review: None,
                reading,
                now,
            },
            None,
        )
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
