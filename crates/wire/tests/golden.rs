#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]
//! One whole webhook body for each event, as partners receive it. `UPDATE_GOLDEN=1` writes the files anew.

use std::path::Path;

use bonafide_wire::verification::{DocumentExpiration, ExpirationThreshold, Verification};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    comparison::Duplicates,
    country::Country,
    decision::Decision,
    document::{DocumentType, Reading, Sex, Source},
    ids::{EnvironmentId, ScanRef, SessionId},
    order::ClientRef,
    review::Review,
    session::{Platform, Session, State, Visit},
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
};
use serde::Serialize;
use serde_json::{Value, json};

fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

/// A session and everything that is told of it.
struct Told {
    session: Session,
    client: ClientRef,
    visit: Visit,
    decision: Option<Decision>,
    review: Option<Review>,
    reading: Reading,
}

/// A session that nobody has opened yet.
fn ordered() -> Told {
    let session = Session {
        id: SessionId(uuid::Uuid::nil()),
        environment: EnvironmentId(uuid::Uuid::nil()),
        scan_ref: ScanRef::parse("6e2f1c1a-8f0d-4f6e-9a41-0c8d1f7f3b52").unwrap(),
        state: State::Active,
        created_at: at(0),
        expires_at: at(86_400),
        length_seconds: 1800,
        opened_at: None,
        started_at: None,
        finished_at: None,
        retries: 0,
        decided_at: None,
        reviewed_at: None,
        verdict: None,
        suspected: false,
        erased_at: None,
    };
    let client = ClientRef { client_id: "client-7".into(), external_ref: Some("ref-7".into()) };
    let (visit, reading) = (Visit::default(), Reading::default());
    Told { session, client, visit, decision: None, review: None, reading }
}

/// A session whose client has begun.
fn begun() -> Told {
    let mut told = ordered();
    told.session.enter(at(60)).unwrap();
    told.session.start(at(70)).unwrap();
    told.visit = Visit {
        selected: Some((Country::UTOPIA, DocumentType::Passport)),
        consented_at: Some(at(70)),
        ip: Some("2001:db8:85a3:8d3:1319:8a2e:370:7348".into()),
        platform: Some(Platform::Mobile),
        ..Visit::default()
    };
    told
}

/// A decided session.
fn decided(document: DocumentStatus, face: FaceStatus, fraud: &[FraudTag], mismatch: &[MismatchTag]) -> Told {
    let mut told = begun();
    told.session.finish(at(120)).unwrap();
    let decision = Decision {
        verdict: Verdict::of(document, face),
        suspected: !fraud.is_empty() || !mismatch.is_empty(),
        document,
        face,
        fraud_tags: fraud.to_vec(),
        mismatch_tags: mismatch.to_vec(),
        reasons: vec![],
        policy: ("built-in".into(), 2),
    };
    told.session.decide(at(125), decision.verdict, decision.suspected, false).unwrap();
    told.decision = Some(decision);
    told.reading = Reading {
        source: Some(Source::Mrz),
        first_name: Some("SAGA ELISABET".into()),
        last_name: Some("ILVESHEIMO".into()),
        number: Some("UT1234567".into()),
        personal_code: Some("9001010042".into()),
        expiry: day("2032-03-31"),
        birth_date: day("1990-01-01"),
        issue_date: None,
        document_type: Some(DocumentType::Passport),
        sex: Some(Sex::Female),
        nationality: Some(Country::UTOPIA),
        issuing_country: Some(Country::UTOPIA),
        mrz: vec![],
        ..Reading::default()
    };
    told
}

fn reviewed(mut told: Told, document: DocumentStatus, face: FaceStatus, reasons: &[&str]) -> Told {
    let review = Review {
        document,
        face,
        reasons: reasons.iter().map(|reason| (*reason).to_owned()).collect(),
        cleared: vec![MismatchTag::Name],
        answers_unverifiable: true,
        staff: None,
        confirmed_by: None,
        note: None,
        by: "ana".into(),
        at: at(400),
        dummy: false,
    };
    let suspected = review.suspected(told.decision.as_ref().unwrap());
    told.session.review(at(400), review.verdict(), suspected).unwrap();
    told.review = Some(review);
    told
}

impl Told {
    fn body(&self, is_final: bool) -> Value {
        let Self { session, client, visit, decision, review, reading } = self;
        let (decision, review) = (decision.as_ref(), review.as_ref());
        let seen = decision.is_some_and(|decision| decision.fraud_tags.contains(&FraudTag::DuplicateFace));
        let other = ScanRef::parse("0190a5c4-0000-7000-8000-0000000000d1").filter(|_| seen);
        let duplicates = &Duplicates { faces: other.into_iter().collect(), doc_faces: vec![] };
        let now = at(500_000);
        let told = Verification {
            session,
            client,
            visit,
            decision,
            review,
            reading,
            duplicates,
            corrected: false,
            blocked: &[],
            now,
        };
        serde_json::to_value(told.webhook(is_final)).unwrap()
    }
}

/// What is filled in when a body is told: links to the files of a passport and of two further documents, one of them a
/// PDF.
fn with_files(mut body: Value) -> Value {
    let link = |capture: u8| {
        format!(
            "https://verify.example/api/v2/files/0190a5c4-0000-7000-8000-000000000001/\
             d2714c8a-0f3e-4b57-9c3d-8a1f5e6b7c90/0190a5c4-0000-7000-8000-0000000001{capture:02}\
             ?expires=1800003725&signature=6b1f"
        )
    };
    body["fileUrls"] = json!({"FRONT": link(1), "FACE": link(2), "UTILITY_BILL": link(3), "POA2": link(4)});
    body["additionalStepPdfUrls"] = json!({"POA2": link(4)});
    body["additionalSteps"] = json!({"UTILITY_BILL": "UPLOAD", "POA2": null});
    body
}

/// Every body, by the name of its file.
fn bodies() -> Vec<(&'static str, Value)> {
    use DocumentStatus as D;
    use FaceStatus as F;
    let approved = || decided(D::DocValidated, F::FaceMatch, &[], &[]);
    let suspected = || {
        let fraud = [FraudTag::AmlFailed, FraudTag::AutoUnverifiable, FraudTag::DuplicateFace];
        decided(D::DocValidated, F::FaceMatch, &fraud, &[MismatchTag::Name, MismatchTag::UnderAge])
    };
    let mut waiting = decided(D::DocTooBlurry, F::FaceNotAnalysed, &[], &[]);
    waiting.session.state = State::Reviewing;
    let mut cancelled = begun();
    cancelled.session.cancel(at(90)).unwrap();
    let mut abandoned = begun();
    abandoned.session.expire(at(1_861), false).unwrap();
    let mut never_opened = ordered();
    never_opened.session.expire(at(86_401), false).unwrap();
    let reminder = DocumentExpiration {
        scan_ref: ordered().session.scan_ref,
        client_id: "client-7".into(),
        expiration_threshold: ExpirationThreshold::Within30Days,
        document_expiration: day("2032-03-31").unwrap(),
    };
    let ruled = |document, face, reasons: &[&str]| reviewed(suspected(), document, face, reasons).body(true);
    vec![
        ("identification", approved().body(true)),
        ("auto-finished-approved", with_files(approved().body(true))),
        ("auto-finished-denied", decided(D::DocValidated, F::FaceMismatch, &[], &[]).body(true)),
        ("auto-finished-suspected", suspected().body(true)),
        ("auto-finished-review-pending", waiting.body(false)),
        ("manual-finished-approved", ruled(D::DocValidated, F::FaceMatch, &[])),
        ("manual-finished-denied", ruled(D::DocFake, F::FaceMatch, &["The hologram is missing."])),
        ("resubmitted", with_files(approved().body(true))),
        ("cancelled", cancelled.body(true)),
        ("expired", abandoned.body(true)),
        ("expired-never-opened", never_opened.body(true)),
        ("document-expiration", serde_json::to_value(reminder).unwrap()),
    ]
}

/// As it is in the files: indented by two.
fn text(body: &impl Serialize) -> String {
    serde_json::to_string_pretty(body).unwrap() + "\n"
}

#[test]
fn every_event_has_the_body_that_is_written_down_byte_for_byte() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for (name, body) in bodies() {
        let file = folder.join(format!("{name}.json"));
        if update {
            std::fs::write(&file, text(&body)).unwrap();
        }
        let golden = std::fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(text(&body), golden, "{}", file.display());
    }
}

/// Longest texts of the `data` object, by the contract's schema.
const LONGEST: &[(&str, usize)] = &[
    ("docFirstName", 100),
    ("docLastName", 100),
    ("docNumber", 100),
    ("docPersonalCode", 30),
    ("fullName", 201),
    ("selectedCountry", 2),
    ("docNationality", 2),
    ("docIssuingCountry", 2),
];

/// Keys of the `data` object that the contract's schema requires.
const DATA: &[&str] = &[
    "ageEstimate",
    "clientIpProxyRiskLevel",
    "docDateOfIssue",
    "docDob",
    "docExpiry",
    "docFirstName",
    "docIssuingCountry",
    "docLastName",
    "docNationality",
    "docNumber",
    "docPersonalCode",
    "docSex",
    "docType",
    "duplicateDocFaces",
    "duplicateFaces",
    "fullName",
    "manuallyDataChanged",
    "orgAddress",
    "orgAuthority",
    "orgBirthName",
    "orgBirthPlace",
    "orgFirstName",
    "orgLastName",
    "orgMothersMaidenName",
    "orgNationality",
    "orgPatronymic",
    "orgTemporaryAddress",
    "selectedCountry",
];

#[test]
fn every_identification_body_keeps_to_the_contracts_schema() {
    for (name, body) in bodies().into_iter().filter(|(name, _)| *name != "document-expiration") {
        let status = &body["status"];
        assert!(body["final"].is_boolean(), "{name}");
        assert!(
            ["PC", "MOBILE", "TABLET", "MOBILE_APP", "MOBILE_SDK", "OTHER"]
                .contains(&body["platform"].as_str().unwrap())
        );
        for text in ["scanRef", "clientId", "companyId", "beneficiaryId"] {
            let longest = if text == "clientId" { 100 } else { 36 };
            assert!(body[text].as_str().is_some_and(|value| value.len() <= longest), "{text} of {name}");
        }
        for number in ["startTime", "finishTime"] {
            assert!(
                body[number].as_i64().is_some_and(|n| (1_800_000_000..1_900_000_000).contains(&n)),
                "{number} of {name}"
            );
        }
        for (text, longest) in [("clientIp", 39), ("clientIpCountry", 2), ("clientLocation", 100), ("externalRef", 40)]
        {
            let value = body.get(text).unwrap_or_else(|| panic!("{text} of {name} is missing"));
            assert!(value.is_null() || value.as_str().unwrap().len() <= longest, "{text} of {name}");
        }
        for list in ["suspicionReasons", "denyReasons", "fraudTags", "mismatchTags"] {
            assert!(status[list].is_array(), "{list} of {name}");
        }
        for word in ["autoFace", "manualFace", "autoDocument", "manualDocument"] {
            let value = status.get(word).unwrap_or_else(|| panic!("{word} of {name} is missing"));
            assert!(value.is_null() || value.as_str().unwrap().len() <= 30, "{word} of {name}");
        }
        assert!(status.get("additionalSteps").is_some());
        let overall = ["APPROVED", "DENIED", "SUSPECTED", "REVIEWING", "EXPIRED", "ACTIVE", "DELETED", "ARCHIVED"];
        assert!(overall.contains(&status["overall"].as_str().unwrap()), "{name}");
        let data = body["data"].as_object().unwrap();
        for key in DATA {
            assert!(data.contains_key(*key), "{key} of {name} is missing");
        }
        for (key, longest) in LONGEST {
            assert!(data[*key].is_null() || data[*key].as_str().unwrap().len() <= *longest, "{key} of {name}");
        }
        assert!(body["fileUrls"].is_object() && body["additionalStepPdfUrls"].is_object());
    }
}

#[test]
fn what_a_person_ruled_is_told_beside_what_the_machine_found() {
    let bodies = bodies();
    let status = |name: &str| &bodies.iter().find(|(n, _)| *n == name).unwrap().1["status"];
    let machine = status("auto-finished-suspected");
    assert_eq!((&machine["manualFace"], &machine["manualDocument"]), (&Value::Null, &Value::Null));
    assert_eq!(machine["suspicionReasons"], json!(["AML_FAILED", "AUTO_UNVERIFIABLE"]));
    let person = status("manual-finished-denied");
    assert_eq!((&person["autoDocument"], &person["manualDocument"]), (&json!("DOC_VALIDATED"), &json!("DOC_FAKE")));
    assert_eq!(person["denyReasons"], json!(["The hologram is missing."]));
    assert_eq!(person["fraudTags"], json!(["AML_FAILED", "DUPLICATE_FACE"]));
    assert_eq!(person["mismatchTags"], json!(["UNDER_AGE"]));
}
