//! Requests as partners write them.

use serde_json::json;

use super::*;

fn circumstances(settings: &EnvironmentSettings) -> Circumstances<'_> {
    Circumstances {
        kind: EnvironmentKind::Development,
        settings,
        times: SessionTimes::default(),
        loopback_callbacks: true,
    }
}

fn order(body: Value) -> Result<Order, Problem> {
    read(&body, &circumstances(&EnvironmentSettings::default()))
}

fn refused(body: Value, identifier: Identifier, mentions: &[&str]) {
    let problem = order(body.clone()).expect_err(&body.to_string());
    assert_eq!(problem.identifier, identifier, "{body}: {problem:?}");
    for word in mentions {
        assert!(problem.message.contains(word), "{word} is missing in: {}", problem.message);
    }
}

#[test]
fn only_the_client_id_is_required_and_the_rest_has_the_documented_defaults() {
    let order = order(json!({"clientId": "user-123"})).unwrap();
    assert_eq!(order.client_id, "user-123");
    assert_eq!((order.lifetime, order.session_length), (86_400, 1800));
    assert_eq!(order.token_type, TokenType::Identification);
    assert_eq!(order.documents, DocumentType::USUAL);
    assert_eq!((order.text_ratio, order.mrz_ratio), (0.8, 0.7));
    assert_eq!(order.locale, "en");
    assert!(order.expected == Expected::default());
}

#[test]
fn both_dialects_say_the_same() {
    let flat = json!({
        "clientId": "1", "firstName": "John Tom", "lastName": "Smith", "dateOfBirth": "1990-12-20",
        "dateOfExpiry": "2030-12-20", "dateOfIssue": "2020-12-20", "nationality": "lt", "personalNumber": "123456789",
        "documentNumber": "123456", "sex": "M", "country": ["LT"], "documents": ["PASSPORT"], "expiryTime": 600,
        "successUrl": "https://www.my-company.com/ok", "errorUrl": "https://www.my-company.com/fail",
        "callbackUrl": "https://www.my-company.com/hook", "reviewFailed": true, "verifyAddress": true,
        "showInstructions": false,
    });
    let structured = json!({
        "clientId": "1", "tokenType": "IDENTIFICATION", "lifetime": 600,
        "allowedCountries": ["LT"], "allowedDocuments": ["PASSPORT"],
        "client": {
            "name": "John Tom", "surname": "Smith", "dateOfBirth": "1990-12-20", "dateOfExpiry": "2030-12-20",
            "dateOfIssue": "2020-12-20", "nationality": "lt", "personalNumber": "123456789",
            "documentNumber": "123456", "sex": "M",
        },
        "urls": {
            "successUrl": "https://www.my-company.com/ok", "failUrl": "https://www.my-company.com/fail",
            "webhookUrl": "https://www.my-company.com/hook",
        },
        "settings": {"reviewFailedVerifications": true, "verifyPoaAddress": true, "showInstructions": false},
    });
    let read = order(flat).unwrap();
    assert_eq!(read.expected.first_name.as_deref(), Some("JOHN TOM"));
    assert!(read == order(structured).unwrap());
}

#[test]
fn dialects_that_contradict_each_other_are_refused_by_both_names() {
    let body = json!({"clientId": "1", "firstName": "John", "client": {"name": "Peter"}});
    refused(body, Identifier::BadValue, &["'firstName'", "'client.name'"]);
    let body = json!({"clientId": "1", "country": "LT", "allowedCountries": ["LV"]});
    refused(body, Identifier::BadValue, &["'country'", "'allowedCountries'"]);
    assert!(order(json!({"clientId": "1", "expiryTime": 600, "lifetime": 600})).is_ok());
}

#[test]
fn every_problem_names_its_field() {
    refused(json!({}), Identifier::MissingValue, &["'clientId'"]);
    refused(json!({"clientId": null}), Identifier::MissingValue, &["'clientId'"]);
    refused(json!([]), Identifier::JsonError, &[]);
    for (field, value) in [
        ("clientId", json!("")),
        ("clientId", json!("ž")),
        ("clientId", json!(7)),
        ("clientId", json!("x".repeat(101))),
        ("firstName", json!("J0hn")),
        ("firstName", json!("")),
        ("lastName", json!("<script>")),
        ("dateOfBirth", json!("1990-02-30")),
        ("dateOfBirth", json!("90-02-03")),
        ("dateOfBirth", json!("-990-02-03")),
        ("dateOfIssue", json!("+990-02-03")),
        ("sex", json!("X")),
        ("nationality", json!("ZZ")),
        ("country", json!("XX")),
        ("country", json!(["LT", "XX"])),
        ("documents", json!(["LIBRARY_CARD"])),
        ("documents", json!("PASSPORT")),
        ("expiryTime", json!(0)),
        ("expiryTime", json!(2_592_001)),
        ("lifetime", json!(2_592_001)),
        ("sessionLength", json!(59)),
        ("sessionLength", json!(3601)),
        ("sessionLength", json!("600")),
        ("tokenType", json!("SELFIE")),
        ("successUrl", json!("javascript:alert(1)")),
        ("callbackUrl", json!("http://example.com/hook")),
        ("callbackUrl", json!("ftp://example.com/hook")),
        ("checkAml", json!("yes")),
        ("levenshteinTextMatchRatio", json!(1.1)),
        ("riskAssessmentProfile", json!(7)),
        ("detectionTypes", json!(["NOSE"])),
        ("externalRef", json!("x".repeat(41))),
        ("additionalSteps", json!([])),
    ] {
        let mut body = json!({"clientId": "1"});
        body[field] = value;
        refused(body, Identifier::BadValue, &[&format!("'{field}")]);
    }
}

#[test]
fn all_problems_are_told_at_once() {
    refused(
        json!({"firstName": "1", "sex": "?", "client": {"dateOfBirth": "x"}}),
        Identifier::ValidationError,
        &["'clientId'", "'firstName'", "'sex'", "'client.dateOfBirth'"],
    );
}

#[test]
fn limits_themselves_are_allowed() {
    for body in [
        json!({"clientId": "x".repeat(100)}),
        json!({"clientId": "1", "expiryTime": 2_592_000, "sessionLength": 3600}),
        json!({"clientId": "1", "lifetime": 0, "sessionLength": 60}),
        json!({"clientId": "1", "callbackUrl": "http://127.0.0.1:9/hook"}),
        json!({"clientId": "1", "firstName": "Žemaitė-Ó'Brien"}),
        json!({"clientId": "1", "locale": "xx", "firstName": null, "country": null}),
    ] {
        assert!(order(body.clone()).is_ok(), "{body}");
    }
}

#[test]
fn sample_documents_stay_out_of_production() {
    let settings = EnvironmentSettings::default();
    let mut place = circumstances(&settings);
    let body = json!({"clientId": "1", "country": "UT"});
    assert!(read(&body, &place).is_ok());
    place.kind = EnvironmentKind::Production;
    assert_eq!(read(&body, &place).unwrap_err().identifier, Identifier::BadValue);
}

#[test]
fn steps_and_bills_exclude_each_other() {
    let body = json!({"clientId": "1", "utilityBill": true, "additionalSteps": {"ALL": {}}});
    refused(body, Identifier::BadValue, &["'utilityBill'", "'additionalSteps'"]);
    refused(json!({"clientId": "1", "additionalData": {}}), Identifier::BadValue, &["'additionalData'"]);
}
