//! The documented examples: sent as they are printed, and their answers compared field by field. What differs stands in
//! a table of `docs/compatibility.md`, and nothing else does.

use std::{collections::BTreeSet, sync::Arc};

use chrono::DateTime;
use domain::{
    ctx::{Chance, Ctx},
    ids::EnvironmentId,
    questionnaire::Questionnaire,
    session::Session,
    settings::Named,
};
use serde_json::json;

use super::*;
use crate::token::Opened;

/// The body with everything in it as the older guide prints it: a comma before the closing brace, so no JSON.
const EVERYTHING: &str = r#"{
"clientId":"100000",
"firstName":"John Tom",
"lastName":"Smith",
"successUrl":"https://www.my-company.com/idenfy/success",
"errorUrl":"https://www.my-company.com/idenfy/fail",
"unverifiedUrl":"https://www.my-company.com/idenfy/unverified",
"callbackUrl" : "https://mywebsite.com/idenfy/webhookendpoint",
"locale":"en",
"showInstructions":true,
"expiryTime":600,
"sessionLength":600,
"country":"lt",
"documents":["PASSPORT"],
"dateOfBirth": "1990-12-20",
"dateOfExpiry": "1990-12-20",
"dateOfIssue": "1990-12-20",
"nationality": "lt",
"personalNumber": "123456789",
"documentNumber": "123456",
"sex": "M",
"address": "Address",
"tokenType": "IDENTIFICATION",
"externalRef": "reference",
"utilityBill": false,
"additionalSteps": null,
"additionalData": null,
"questionnaire": "c8QgVx5xzspjVnQ4nJ7MCf",

}"#;

/// The body of the reference page, whose values are placeholders.
const REFERENCE: &str = r#"{
  "clientId": "<string>", "tokenType": "IDENTIFICATION", "externalRef": "<string>", "generateDigitString": false,
  "lifetime": 1296000, "locale": "<string>", "sessionLength": 1830, "allowedCountries": ["<string>"],
  "allowedDocuments": ["<string>"],
  "client": {
    "name": "<string>", "surname": "<string>", "dateOfBirth": "2023-12-25", "nationality": "<string>",
    "documentNumber": "<string>", "personalNumber": "<string>", "sex": "M", "dateOfExpiry": "2023-12-25",
    "dateOfIssue": "<string>"
  },
  "urls": {"successUrl": "<string>", "failUrl": "<string>", "unverifiedUrl": "<string>", "webhookUrl": "<string>"},
  "settings": {
    "verifyEmail": true, "verifyPhone": true, "verifyBank": true, "verifyBankAccounts": true,
    "verifyBankBalances": true, "verifyBankTransactions": true, "verifyPoaAddress": true, "showInstructions": true,
    "reviewFailedVerifications": true, "reviewSuccessfulVerifications": true
  },
  "questionnaire": "<string>", "questionnaireRequired": true,
  "riskAssessmentProfile": "3c90c3cc-0d44-4b50-8888-8dd25736052a", "address": "<string>"
}"#;

/// The same with values in place of the placeholders.
fn reference() -> String {
    [
        (r#""clientId": "<string>""#, r#""clientId": "100000""#),
        (r#""externalRef": "<string>""#, r#""externalRef": "reference""#),
        (r#""locale": "<string>""#, r#""locale": "ko""#),
        (r#""allowedCountries": ["<string>"]"#, r#""allowedCountries": ["LT"]"#),
        (r#""allowedDocuments": ["<string>"]"#, r#""allowedDocuments": ["PASSPORT"]"#),
        (r#""nationality": "<string>""#, r#""nationality": "LT""#),
        (r#""name": "<string>""#, r#""name": "John""#),
        (r#""surname": "<string>""#, r#""surname": "Smith""#),
        (r#""dateOfIssue": "<string>""#, r#""dateOfIssue": "2020-12-25""#),
        (r#"Url": "<string>""#, r#"Url": "https://a.example/here""#),
        (r#""questionnaire": "<string>""#, r#""questionnaire": "c8QgVx5xzspjVnQ4nJ7MCf""#),
    ]
    .iter()
    .fold(REFERENCE.to_owned(), |text, (placeholder, value)| text.replace(placeholder, value))
}

/// Requests that the documents print and that are whole, and the answer where they print one.
fn examples() -> Vec<(&'static str, String, Option<Value>)> {
    vec![
        ("smallest", r#"{ "clientId": "user-123" }"#.into(), None),
        (
            "with data",
            r#"{"clientId": "user-123", "firstName": "John", "lastName": "Doe", "dateOfBirth": "1990-05-15"}"#.into(),
            None,
        ),
        (
            "countries",
            r#"{"clientId": "user-123", "firstName": "John", "lastName": "Doe", "country": ["US", "GB", "DE"],
                "documents": ["PASSPORT", "ID_CARD"]}"#
                .into(),
            None,
        ),
        (
            "usual fields",
            r#"{"clientId": "user-123", "firstName": "John", "lastName": "Doe", "dateOfBirth": "1990-05-15",
                "country": "US", "documents": ["PASSPORT", "ID_CARD"], "locale": "en", "expiryTime": 3600,
                "sessionLength": 600, "successUrl": "https://yourapp.com/verified",
                "errorUrl": "https://yourapp.com/failed", "callbackUrl": "https://yourapp.com/webhook"}"#
                .into(),
            None,
        ),
        (
            "quick start",
            r#"{"clientId": "user-123", "firstName": "John", "lastName": "Doe"}"#.into(),
            Some(json!({
                "message": "Token created successfully", "authToken": "*", "scanRef": "*", "clientId": "user-123",
                "firstName": "JOHN", "lastName": "DOE", "redirectUrl": "*", "digitString": null, "expiryTime": 3600,
                "sessionLength": 600,
            })),
        ),
        ("names", r#"{ "clientId":"100000", "firstName":"John Tom", "lastName":"Smith" }"#.into(), None),
        (
            "everything",
            EVERYTHING.replace("nJ7MCf\",\n", "nJ7MCf\"\n"),
            Some(json!({
                "message": "Token created successfully", "authToken": "*", "scanRef": "*", "clientId": "100000",
                "firstName": "JOHN TOM", "lastName": "SMITH",
                "successUrl": "https://www.my-company.com/idenfy/success",
                "errorUrl": "https://www.my-company.com/idenfy/fail",
                "unverifiedUrl": "https://www.my-company.com/idenfy/unverified",
                "callbackUrl": "https://mywebsite.com/idenfy/webhookendpoint", "locale": "en",
                "showInstructions": true, "country": "lt", "expiryTime": 600, "sessionLength": 600,
                "documents": ["PASSPORT"],
                "allowedDocuments": {"ALL": ["ID_CARD", "PASSPORT", "DRIVER_LICENSE", "RESIDENCE_PERMIT"]},
                "dateOfBirth": "1990-12-20", "dateOfExpiry": "1990-12-20", "dateOfIssue": "1990-12-20",
                "nationality": "lt", "personalNumber": "123456789", "documentNumber": "123456", "sex": "M",
                "digitString": "4823657", "address": "Address", "tokenType": "IDENTIFICATION",
                "externalRef": "reference", "questionnaire": null, "utilityBill": false, "additionalSteps": null,
                "additionalData": null, "riskAssessmentProfile": "e8cadb52-d429-4dc2-b788-99dfbbe8a4ab",
            })),
        ),
        (
            "nothing",
            r#"{ "clientId":"100000" }"#.into(),
            Some(json!({
                "message": "Token created successfully", "authToken": "*", "scanRef": "*", "clientId": "100000",
                "personScanRef": "100000", "firstName": null, "lastName": null, "successUrl": null, "errorUrl": null,
                "locale": "en", "showInstructions": true, "country": null, "expiryTime": 3600, "sessionLength": 300,
                "documents": ["ID_CARD", "PASSPORT", "RESIDENCE_PERMIT", "DRIVER_LICENSE"],
                "allowedDocuments": {"ALL": ["ID_CARD", "PASSPORT", "RESIDENCE_PERMIT", "DRIVER_LICENSE"]},
                "dateOfBirth": null, "dateOfExpiry": null, "dateOfIssue": null, "nationality": null,
                "personalNumber": null, "documentNumber": null, "sex": null, "digitString": "4823657",
                "address": null, "tokenType": "IDENTIFICATION", "externalRef": null, "utilityBill": false,
                "riskAssessmentProfile": null, "additionalSteps": null, "additionalData": null,
            })),
        ),
        (
            "reference",
            reference(),
            Some(json!({
                "tokenString": "*", "scanRef": "*", "isValid": true, "tokenType": "IDENTIFICATION",
                "clientId": "100000", "digitString": null, "expiration": "*", "isActive": true,
                "externalRef": "reference", "locale": "ko", "sessionLength": 1830, "sessionUrl": "*",
            })),
        ),
    ]
}

struct Same;

impl Chance for Same {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

fn settings() -> EnvironmentSettings {
    let named = |key: &str| Named { key: key.into(), title: "One".into() };
    EnvironmentSettings {
        questionnaires: vec![Questionnaire::titled("c8QgVx5xzspjVnQ4nJ7MCf", "One")],
        risk_profiles: vec![named("3c90c3cc-0d44-4b50-8888-8dd25736052a")],
        ..EnvironmentSettings::default()
    }
}

/// Reads a request and gives the answer's text.
fn answer(text: &str) -> Result<String, Problem> {
    let settings = settings();
    let circumstances = Circumstances {
        kind: EnvironmentKind::Development,
        settings: &settings,
        times: SessionTimes::default(),
        loopback_callbacks: true,
    };
    let order = read(&serde_json::from_str(text).expect("JSON"), &circumstances)?;
    let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
    let chance: Arc<dyn Chance> = Arc::new(Same);
    let ctx = Ctx { environment: EnvironmentId::new(now, &*chance), now, chance, actor: Default::default() };
    let session = Session::open(&ctx, &order);
    let answer = write(
        &order,
        &Opened {
            session: &session,
            auth_token: "pgYQX0z2T8mtcpNj9I20uWVCLKNuG0vgr12f0wAC",
            digit_string: order.generate_digit_string.then_some("48236570"),
            redirect_url: "https://verify.example/api/v2/redirect?authToken=pgYQX0z2T8mtcpNj9I20uWVCLKNuG0vgr12f0wAC",
            allowed: &settings.documents,
            allowed_by_country: &settings.documents_by_country,
            now,
        },
    );
    Ok(serde_json::to_string(&answer).unwrap())
}

#[test]
fn documented_requests_are_read_and_their_answers_differ_only_where_the_table_says() {
    let mut differences = BTreeSet::new();
    for (name, request, documented) in examples() {
        let answer: Value = serde_json::from_str(&answer(&request).expect(name)).unwrap();
        for (field, value) in documented.iter().flat_map(|d| d.as_object().unwrap()) {
            let ours = answer.get(field).unwrap_or_else(|| panic!("{name}: {field} is missing"));
            let same = if value == "*" { ours.as_str().is_some_and(|text| text.len() > 19) } else { ours == value };
            if !same {
                differences.insert((name.to_owned(), field.clone()));
            }
        }
    }
    let page = include_str!("../../../../docs/compatibility.md");
    let told = page.split("### Documented examples").nth(1).expect("the page has this part");
    let told = told.split("\n#").next().unwrap_or_default();
    let rows = told.lines().filter_map(|line| {
        let mut cells = line.trim_start_matches('|').split('|').map(str::trim);
        let (example, field) = (cells.next()?, cells.next()?);
        Some((example.to_owned(), field.strip_prefix('`')?.strip_suffix('`')?.to_owned()))
    });
    assert_eq!(differences, rows.collect::<BTreeSet<_>>());
}

#[test]
fn fields_come_in_the_documented_order() {
    for (name, request, documented) in examples() {
        let Some(documented) = documented else { continue };
        let text = answer(&request).unwrap();
        let place = |field: &str| text.find(&format!("\"{field}\":")).unwrap_or_else(|| panic!("{field}"));
        // The reference page belongs to the other dialect, whose own fields come last.
        let fields: Vec<&String> = match name {
            "reference" => continue,
            _ => documented.as_object().unwrap().keys().filter(|f| f.as_str() != "riskAssessmentProfile").collect(),
        };
        let places: Vec<usize> = fields.iter().map(|field| place(field)).collect();
        assert!(name == "quick start" || places.is_sorted(), "{name}: {fields:?} in {text}");
    }
}

#[test]
fn what_is_printed_with_a_comma_too_many_is_no_json() {
    assert!(serde_json::from_str::<Value>(EVERYTHING).is_err());
}

#[test]
fn placeholders_are_no_values_and_every_one_is_told() {
    let problem = answer(REFERENCE).unwrap_err();
    assert_eq!(problem.identifier, Identifier::ValidationError);
    for field in [
        "locale",
        "allowedCountries[0]",
        "allowedDocuments[0]",
        "client.name",
        "client.nationality",
        "client.dateOfIssue",
        "urls.successUrl",
        "urls.webhookUrl",
        "questionnaire",
    ] {
        assert!(problem.message.contains(&format!("'{field}'")), "{field}: {}", problem.message);
    }
    assert!(!problem.message.contains("<string>"), "{}", problem.message);
}

#[test]
fn a_link_that_is_over_at_once_is_not_valid() {
    for (lifetime, is_valid) in [(0, false), (1, true)] {
        let text = answer(&json!({"clientId": "1", "lifetime": lifetime}).to_string()).unwrap();
        let answer: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&answer["isValid"], &answer["isActive"]), (&json!(is_valid), &json!(true)), "{lifetime}");
    }
}

#[test]
fn the_answer_is_as_it_is_described() {
    let text = answer(&examples()[6].1).unwrap();
    let answer: Value = serde_json::from_str(&text).unwrap();
    let told = answer.as_object().unwrap();
    // A field that came twice would be there once after reading.
    let names = told.keys().filter(|name| text.matches(&format!("\"{name}\":")).count() != 1);
    assert_eq!(names.collect::<Vec<_>>(), Vec::<&String>::new());
    let described = schemars::SchemaGenerator::default().into_root_schema_for::<crate::token::Answer<'static>>();
    let described: BTreeSet<&String> = described.as_value()["properties"].as_object().unwrap().keys().collect();
    assert_eq!(told.keys().collect::<BTreeSet<_>>(), described);
}

#[test]
fn every_field_of_a_request_is_on_the_page_about_compatibility() {
    let page = include_str!("../../../../docs/compatibility.md");
    let part = page.split("### The request").nth(1).and_then(|rest| rest.split("\n### ").next()).unwrap();
    for (name, about) in describe()["properties"].as_object().unwrap() {
        let inner = about["properties"].as_object();
        let names = match inner {
            Some(inner) if ["client", "urls", "settings"].contains(&name.as_str()) => {
                inner.keys().map(|i| format!("{name}.{i}")).collect()
            }
            _ => vec![name.clone()],
        };
        for name in names {
            assert!(part.contains(&format!("`{name}`")), "{name} is not on the page");
        }
    }
}
