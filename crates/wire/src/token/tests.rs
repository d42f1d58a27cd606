//! Requests as partners write them.

use std::collections::BTreeMap;

use serde_json::json;

use domain::{
    country::Country,
    order::{DummyStatus, Feature},
    settings::{Named, Switch},
    status::FaceStatus,
};

use super::*;
use crate::fields::judge::obeys;

mod environment;
mod lists;

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
    let data = json!({"UTILITY_BILL": {"address": "Main 1"}});
    let body = json!({"clientId": "1", "utilityBill": true, "additionalData": data});
    let steps = order(body).unwrap().additional_steps.unwrap();
    let bill = &steps["ALL"]["ALL"]["UTILITY_BILL"];
    assert_eq!(bill["settings"], json!({"canUpload": true, "canCapture": false, "canUploadPDF": true}));
    assert!(bill["texts"]["en"]["name"].is_string());
}

/// One row for each field: what it takes and what it refuses, at its edges.
fn rows() -> Vec<(&'static str, Vec<Value>, Vec<Value>)> {
    let x = |length: usize| json!("x".repeat(length));
    let url = |length: usize| json!(format!("https://a.example/{}", "x".repeat(length - 18)));
    let null = || json!(null);
    let date =
        || (vec![null(), json!("2000-02-29")], vec![json!("1900-02-29"), json!("2000-2-9"), json!(""), json!(7)]);
    let name = || {
        let bad =
            [json!(""), json!(" "), x(101), json!("J0hn"), json!("<b>"), json!("a\\b"), json!(["A"]), json!("a\u{0}")];
        (vec![null(), json!("Ó'Brien-Žemaitė"), json!("山田"), x(1), x(100)], bad.to_vec())
    };
    let number = || (vec![null(), x(1), x(50)], vec![json!(""), x(51), json!("ž"), json!(12345)]);
    let page = || {
        let bad = [
            json!(""),
            json!("//a.example"),
            json!("ftp://a.example"),
            json!("javascript:alert(1)"),
            json!(1),
            url(2049),
        ];
        (vec![null(), json!("http://a.example"), url(2048)], bad.to_vec())
    };
    let hook = || {
        let bad =
            [json!(""), json!("http://a.example/hook"), json!("http://localhost.a.example"), json!(true), url(2049)];
        (vec![null(), url(2048), json!("http://127.0.0.1:9/hook"), json!("http://[::1]/")], bad.to_vec())
    };
    let sex = || (vec![null(), json!("M"), json!("F")], vec![json!("m"), json!("X"), json!(""), json!(1)]);
    let nation =
        || (vec![null(), json!("lt"), json!("LT"), json!("XK")], vec![json!("ZZ"), json!("LTU"), json!(""), json!(1)]);
    let documents = || {
        let bad = [json!("PASSPORT"), json!(["LIBRARY_CARD"]), json!([""]), json!([null]), json!(vec!["PASSPORT"; 41])];
        let all: Vec<&str> = DocumentType::ALL.iter().map(|d| d.as_str()).collect();
        (vec![null(), json!([]), json!(all), json!(["INTERNATIONAL_PASSPORT", "OTHER"])], bad.to_vec())
    };
    let life = |least: u32| {
        let bad = [json!(i64::from(least) - 1), json!(2_592_001), json!("600"), json!(1.5), null()];
        (vec![json!(least), json!(2_592_000)], bad.to_vec())
    };
    let flag = || (vec![json!(true), json!(false)], vec![null(), json!(0), json!("true"), json!([])]);
    let switch = || (vec![json!(true), json!(false), null()], vec![json!(1), json!("yes"), json!("")]);
    let ratio = |most: f64| {
        (vec![null(), json!(0), json!(most), json!(0.5)], vec![json!(-0.01), json!(most + 0.01), json!("0.8")])
    };
    let age = || (vec![null(), json!(0), json!(150)], vec![json!(-1), json!(151), json!("18"), json!(18.5)]);
    let object = || (vec![json!({})], vec![null(), json!([]), json!("")]);
    let id =
        || (vec![null()], vec![json!(""), json!(7), json!("e8cadb52"), json!("e8cadb52-d429-4dc2-b788-99dfbbe8a4a")]);

    let mut rows = vec![
        ("clientId", (vec![x(1), x(100)], vec![null(), json!(""), x(101), json!("ž"), json!("a\tb"), json!(7)])),
        ("externalRef", (vec![null(), json!(""), x(40)], vec![x(41), json!("ž"), json!(7)])),
        ("address", (vec![null(), json!(""), json!("ž".repeat(255))], vec![x(256), json!("a\nb"), json!({})])),
        (
            "tokenType",
            (vec![json!("IDENTIFICATION"), json!("DOCUMENT")], vec![null(), json!(""), json!("document"), json!(1)]),
        ),
        ("locale", (vec![null(), json!(""), json!("xx"), json!("zh-TW"), x(7)], vec![x(8), json!("ž"), json!(1)])),
        (
            "country",
            (vec![null(), json!("lt"), json!(["LT", "de"]), json!([])], vec![json!("XX"), json!([""]), json!({})]),
        ),
        ("allowedCountries", (vec![null(), json!(["LT"]), json!([])], vec![json!("LT"), json!(["XX"]), json!([null])])),
        (
            "sessionLength",
            (vec![json!(60), json!(3600), json!(600.0)], vec![json!(59), json!(3601), json!("600"), null()]),
        ),
        ("expiryTime", life(1)),
        ("lifetime", life(0)),
        ("client", object()),
        ("urls", object()),
        ("settings", object()),
        ("maxAttemptCount", (vec![null(), json!(0), json!(10)], vec![json!(-1), json!(11), json!("1")])),
        ("levenshteinTextMatchRatio", ratio(1.0)),
        ("levenshteinMrzMatchRatio", ratio(1.0)),
        ("faceMatchingThresholdModifier", ratio(2.0)),
        ("ageLimit", age()),
        ("ageMax", age()),
        (
            "detectionTypes",
            (
                vec![null(), json!([]), json!(["EYES", "FACE"])],
                vec![json!("FACE"), json!(["NOSE"]), json!(["FACE", "FACE", "FACE"])],
            ),
        ),
        (
            "fraudServices",
            (vec![null(), json!(["AML_NAMES_CHECK", "LID", "AML_NEWS"])], vec![json!(["X"]), json!("LID")]),
        ),
        ("questionnaire", (vec![null(), json!("known")], vec![json!(""), x(101), json!("unknown"), json!(7)])),
        ("riskAssessmentProfile", id()),
        ("theme", (vec![null(), json!("e8cadb52-d429-4dc2-b788-99dfbbe8a4ab")], id().1)),
        ("registryCentersCountries", (vec![null(), json!(["GB", "hu"])], vec![json!("GB"), json!(["England"])])),
        (
            "videoCallQuestions",
            (vec![null(), json!([]), json!(["Who?"])], vec![json!([""]), json!("Who?"), json!([1])]),
        ),
        (
            "additionalSteps",
            (
                vec![
                    null(),
                    json!({}),
                    json!({"ALL": {}, "lt": {"PASSPORT": {"POA2": {"type": null}}}}),
                    json!({"ALL": {"ALL": {"POA": {"type": "COMPARE", "fields": ["ssn"], "texts": {"jp": {"name": "A", "description": "B"}},
                    "settings": {"canUpload": true, "canCapture": false, "canUploadPDF": null}}}}}),
                ],
                vec![
                    json!([]),
                    json!(""),
                    json!({"XX": {}}),
                    json!({"ALL": {"CARD": {}}}),
                    json!({"ALL": {"ALL": {"low": {}}}}),
                    json!({"ALL": {"ALL": {"FACE": {}}}}),
                    json!({"ALL": {"ALL": {"A": {"type": "READ"}}}}),
                    json!({"ALL": {"ALL": {"A": {"settings": {"canUpload": 1}}}}}),
                    json!({"ALL": {"ALL": {"A": null}}}),
                ],
            ),
        ),
        (
            "additionalData",
            (
                vec![null(), json!({}), json!({"POA": {"ssn": "1"}})],
                vec![json!([]), json!({"POA": "x"}), json!({"POA": {"ssn": 1}})],
            ),
        ),
        (
            "dummyStatus",
            (vec![null(), json!("APPROVED"), json!("ACTIVE")], vec![json!(""), json!("approved"), json!(1)]),
        ),
        ("dummyAutoFace", (vec![null(), json!("FAKE_FACE")], vec![json!("DOC_VALIDATED"), json!(1)])),
        ("dummyAutoDocument", (vec![null(), json!("DOC_EXPIRED")], vec![json!("FACE_MATCH"), json!("")])),
        ("dummyFraudTags", (vec![null(), json!(["AML_FAILED"])], vec![json!("AML_FAILED"), json!(["X"])])),
        ("dummyMismatchTags", (vec![null(), json!(["NAME", "UNDER_AGE"])], vec![json!(["X"]), json!({})])),
    ];
    for field in ["firstName", "lastName", "client.name", "client.surname"] {
        rows.push((field, name()));
    }
    for field in ["dateOfBirth", "dateOfExpiry", "dateOfIssue"] {
        rows.push((field, date()));
    }
    for field in ["client.dateOfBirth", "client.dateOfExpiry", "client.dateOfIssue"] {
        rows.push((field, date()));
    }
    for field in ["personalNumber", "documentNumber", "client.personalNumber", "client.documentNumber"] {
        rows.push((field, number()));
    }
    for field in ["successUrl", "errorUrl", "unverifiedUrl", "urls.successUrl", "urls.failUrl", "urls.unverifiedUrl"] {
        rows.push((field, page()));
    }
    for field in ["generateDigitString", "showInstructions", "questionnaireRequired", "settings.showInstructions"] {
        rows.push((field, flag()));
    }
    for field in [
        "settings.verifyEmail",
        "settings.verifyPhone",
        "settings.verifyBank",
        "settings.verifyBankAccounts",
        "settings.verifyBankBalances",
        "settings.verifyBankTransactions",
        "settings.verifyPoaAddress",
        "settings.reviewFailedVerifications",
        "settings.reviewSuccessfulVerifications",
    ] {
        rows.push((field, switch()));
    }
    rows.extend(Feature::ALL.iter().map(|feature| (feature.as_str(), switch())));
    rows.extend([("callbackUrl", hook()), ("urls.webhookUrl", hook())]);
    rows.extend([("sex", sex()), ("client.sex", sex()), ("nationality", nation()), ("client.nationality", nation())]);
    rows.extend([("documents", documents()), ("allowedDocuments", documents())]);
    rows.into_iter().map(|(field, (good, bad))| (field, good, bad)).collect()
}

/// A request with one field set, and what it needs beside it.
fn with(field: &str, value: Value) -> Value {
    let mut body = json!({"clientId": "1"});
    match field {
        "additionalData" => body["additionalSteps"] = json!({}),
        _ if field.starts_with("dummy") => body["dummyStatus"] = json!("SUSPECTED"),
        _ => {}
    }
    match field.split_once('.') {
        Some((object, field)) => body[object] = json!({field: value}),
        None => body[field] = value,
    }
    body
}

fn equipped() -> EnvironmentSettings {
    let named = |key: &str| Named { key: key.into(), title: "One".into() };
    EnvironmentSettings {
        questionnaires: vec![named("known")],
        risk_profiles: vec![named("e8cadb52-d429-4dc2-b788-99dfbbe8a4ab")],
        ..EnvironmentSettings::default()
    }
}

#[test]
fn every_field_takes_what_it_should_and_refuses_the_rest_by_name() {
    let settings = equipped();
    for (field, good, bad) in rows() {
        for value in good {
            let body = with(field, value);
            assert!(read(&body, &circumstances(&settings)).is_ok(), "{body}");
        }
        for value in bad {
            let body = with(field, value);
            let problem = read(&body, &circumstances(&settings)).expect_err(&body.to_string());
            assert!(problem.message.starts_with(&format!("Field '{field}")), "{body}: {}", problem.message);
        }
    }
}

#[test]
fn every_described_field_is_in_the_table_above() {
    let mut described = vec![];
    for (name, about) in describe()["properties"].as_object().unwrap() {
        described.push(name.clone());
        for inner in about["properties"].as_object().into_iter().flatten() {
            described.push(format!("{name}.{}", inner.0));
        }
        assert!(about["description"].as_str().is_some_and(|text| text.len() > 3), "{name}");
    }
    let mut listed: Vec<&str> = rows().iter().map(|row| row.0).collect();
    described.sort();
    listed.sort_unstable();
    assert_eq!(described, listed);
}

#[test]
fn what_is_described_is_read_and_nothing_else() {
    let (schema, settings) = (describe(), equipped());
    let rows = rows();
    let probes: Vec<&Value> = rows.iter().flat_map(|(_, good, bad)| good.iter().chain(bad)).collect();
    for (field, ..) in &rows {
        for probe in &probes {
            let body = with(field, (*probe).clone());
            let outcome = read(&body, &circumstances(&settings));
            // What depends on settings is no matter of shape.
            let refused = outcome.err().filter(|problem| !problem.message.contains("set up in this environment"));
            assert_eq!(obeys(&schema, &body), refused.is_none(), "{body}: {refused:?}");
        }
    }
    assert!(!obeys(&schema, &json!({})));
}

#[test]
fn languages_are_known_by_every_spelling() {
    for (wanted, spoken) in [
        ("lt", "lt"),
        ("LT", "lt"),
        ("zh_TW", "zh_tw"),
        ("zh-tw", "zh_tw"),
        ("zh-Hant", "zh_tw"),
        ("zh-HK", "zh_tw"),
        ("zh-CN", "zh"),
        ("he", "he"),
        ("iw", "he"),
        ("fa-IR", "fa"),
        ("sl", "si"),
        ("si", "si"),
        ("jp", "ja"),
        ("ja", "ja"),
        ("pt-BR", "pt"),
        ("nb", "no"),
        ("xx", "en"),
        ("", "en"),
        ("en_GB", "en"),
    ] {
        assert_eq!(order(json!({"clientId": "1", "locale": wanted})).unwrap().locale, spoken, "{wanted}");
    }
    let lithuanian = EnvironmentSettings { locale: "lt".into(), ..EnvironmentSettings::default() };
    let read = |body: Value| read(&body, &circumstances(&lithuanian)).unwrap().locale;
    assert_eq!(read(json!({"clientId": "1"})), "lt");
    assert_eq!(read(json!({"clientId": "1", "locale": null})), "lt");
    assert_eq!(read(json!({"clientId": "1", "locale": "de"})), "de");
}

/// Settings of an environment where nothing may be asked for.
fn closed() -> EnvironmentSettings {
    EnvironmentSettings {
        callbacks: false,
        digit_strings: false,
        fraud_services: false,
        tuning: false,
        additional_steps: false,
        token_types: vec![TokenType::Identification],
        features: Feature::ALL.iter().map(|feature| (*feature, Switch::Off)).collect(),
        ..EnvironmentSettings::default()
    }
}

#[test]
fn what_is_not_enabled_is_refused_by_name_and_its_absence_may_be_said() {
    let settings = closed();
    let mut cases = vec![
        ("callbackUrl", json!("https://a.example/"), json!(null)),
        ("urls.webhookUrl", json!("https://a.example/"), json!(null)),
        ("generateDigitString", json!(true), json!(false)),
        ("fraudServices", json!(["LID"]), json!([])),
        ("levenshteinTextMatchRatio", json!(0.9), json!(0.8)),
        ("levenshteinMrzMatchRatio", json!(0.9), json!(0.7)),
        ("faceMatchingThresholdModifier", json!(1.1), json!(1)),
        ("detectionTypes", json!(["EYES"]), json!([])),
        ("additionalSteps", json!({}), json!(null)),
        ("tokenType", json!("DOCUMENT"), json!("IDENTIFICATION")),
        ("settings.verifyPoaAddress", json!(true), json!(false)),
    ];
    cases.extend(Feature::ALL.iter().map(|feature| (feature.as_str(), json!(true), json!(false))));
    for (field, wanted, usual) in cases {
        let problem = read(&with(field, wanted), &circumstances(&settings)).unwrap_err();
        assert_eq!(problem.identifier, Identifier::PartnerContractError, "{field}");
        assert!(problem.message.contains(&format!("'{field}'")), "{}", problem.message);
        assert!(read(&with(field, usual), &circumstances(&settings)).is_ok(), "{field}");
    }
}

#[test]
fn what_the_environment_has_switched_on_applies_unless_overridden() {
    let settings = EnvironmentSettings {
        features: [(Feature::CheckAml, Switch::On), (Feature::AutoFaceMatching, Switch::Allowed)].into(),
        age_limit: Some(18),
        max_attempts: 3,
        questionnaire: Some("known".into()),
        theme: Some("e8cadb52-d429-4dc2-b788-99dfbbe8a4ab".into()),
        preset_steps: Some(json!({"ALL": {"ALL": {"POA2": {}}}})),
        documents: vec![DocumentType::Passport],
        documents_by_country: BTreeMap::from([(Country::parse("LT").unwrap(), vec![DocumentType::IdCard])]),
        ..equipped()
    };
    let order = |body: Value| read(&body, &circumstances(&settings)).unwrap();
    let usual = order(json!({"clientId": "1"}));
    assert!(usual.features.on(Feature::CheckAml) && !usual.features.on(Feature::AutoFaceMatching));
    assert_eq!((usual.age_limit, usual.max_attempts), (Some(18), Some(3)));
    assert_eq!(usual.questionnaire.as_deref(), Some("known"));
    assert_eq!(usual.theme, settings.theme);
    assert_eq!(usual.additional_steps, settings.preset_steps);
    assert_eq!(usual.documents, [DocumentType::Passport]);
    let (lithuania, latvia) = (Country::parse("LT").unwrap(), Country::parse("LV").unwrap());
    assert!(!usual.accepts(lithuania, DocumentType::Passport) && usual.accepts(latvia, DocumentType::Passport));
    for (body, good) in [
        (json!({"clientId": "1", "country": "LT"}), false),
        (json!({"clientId": "1", "country": ["LT", "LV"]}), true),
        (json!({"clientId": "1", "country": "LT", "documents": ["ID_CARD"]}), true),
    ] {
        let read = read(&body, &circumstances(&settings));
        assert_eq!(read.is_ok(), good, "{body}");
        assert!(read.err().is_none_or(|problem| problem.message.contains("'documents'")), "{body}");
    }
    let other = order(json!({
        "clientId": "1", "checkAml": false, "autoFaceMatching": true, "ageLimit": 21, "maxAttemptCount": 0, "questionnaire": null,
        "theme": "00000000-0000-0000-0000-000000000000", "additionalSteps": {"LT": {}}, "documents": ["ID_CARD"],
    }));
    assert!(!other.features.on(Feature::CheckAml) && other.features.on(Feature::AutoFaceMatching));
    assert_eq!((other.age_limit, other.max_attempts, other.questionnaire), (Some(21), Some(0), None));
    assert_eq!(other.theme, settings.theme, "one that is not there means the usual one");
    assert_eq!(other.additional_steps, Some(json!({"LT": {}})));
    assert_eq!(other.documents, [DocumentType::IdCard]);
}

#[test]
fn fields_that_belong_together_are_read_together() {
    let body = json!({"clientId": "1", "ageLimit": 30, "ageMax": 20});
    refused(body, Identifier::BadValue, &["'ageLimit'", "'ageMax'"]);
    let body = json!({"clientId": "1", "generateDigitString": true, "expiryTime": 86_401});
    refused(body, Identifier::BadValue, &["'expiryTime'", "86400"]);
    let body = json!({"clientId": "1", "generateDigitString": true, "lifetime": 86_401});
    refused(body, Identifier::BadValue, &["'lifetime'", "86400"]);
    let settings = EnvironmentSettings { digit_string_max_seconds: 600, ..EnvironmentSettings::default() };
    let short = read(&json!({"clientId": "1", "generateDigitString": true}), &circumstances(&settings)).unwrap();
    assert_eq!(short.lifetime, 600);
    refused(
        json!({"clientId": "1", "dummyFraudTags": []}),
        Identifier::BadValue,
        &["'dummyFraudTags'", "'dummyStatus'"],
    );
    refused(
        json!({"clientId": "1", "riskAssessmentProfile": "e8cadb52-d429-4dc2-b788-99dfbbe8a4ab"}),
        Identifier::BadValue,
        &["'riskAssessmentProfile'"],
    );
}

#[test]
fn results_are_made_up_in_development_only() {
    let body = json!({"clientId": "1", "dummyStatus": "SUSPECTED", "dummyAutoFace": "FACE_MATCH", "dummyFraudTags": ["AML_FAILED"]});
    let dummy = order(body.clone()).unwrap().dummy.unwrap();
    assert_eq!((dummy.status, dummy.face), (DummyStatus::Suspected, Some(FaceStatus::FaceMatch)));
    for (kind, place) in [
        (EnvironmentKind::Testing, "TESTING/PRODUCTION"),
        (EnvironmentKind::Production, "TESTING/PRODUCTION"),
        (EnvironmentKind::Demo, "DEMO"),
    ] {
        let settings = EnvironmentSettings::of(kind);
        let problem = read(&body, &Circumstances { kind, ..circumstances(&settings) }).unwrap_err();
        assert_eq!(problem.identifier, Identifier::PermissionsError);
        assert_eq!(problem.message, format!("This endpoint is not available for {place} partners."));
    }
}
