//! The page where people see what is held about them: who may see what, and what becomes of what they ask for.

use domain::{
    applicant::{RequestKind, RequestState},
    decision::decide,
    event::EventKind,
    ids::ScanRef,
    policy::Policy,
    review::Review,
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
};
use flow::{analyse, enter::Entered};
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::porch::{Porch, photograph};

const DAY: i64 = 86_400;

/// Somebody whose document was looked at.
struct Person {
    token: String,
    scan_ref: String,
}

/// What the machine says; the document is UT1234567, born on 1990-01-31, unless nothing was read.
struct Machine {
    document: DocumentStatus,
    fraud: Vec<FraudTag>,
    mismatch: Vec<MismatchTag>,
    read: bool,
}

impl Default for Machine {
    fn default() -> Self {
        Self { document: DocumentStatus::DocGlared, fraud: vec![], mismatch: vec![], read: true }
    }
}

/// Brings somebody as far as the decision.
async fn decided(porch: &Porch, order: Value, machine: Machine) -> Person {
    let mut body = json!({"clientId": "1", "tokenType": "DOCUMENT", "callbackUrl": "http://127.0.0.1:9/hook"});
    for (name, value) in order.as_object().unwrap() {
        body[name] = value.clone();
    }
    let (token, scan_ref) = porch.order(body).await;
    porch.choose(&token, "LT", "PASSPORT").await;
    assert_eq!(porch.put(&token, "photos/FRONT", photograph()).await.0, 200);
    if order["verifyAddress"] == true {
        let home = json!({"street": "Gedimino pr. 1", "city": "Vilnius", "country": "LT"}).to_string();
        assert_eq!(porch.client(&token, Method::PUT, "address", home.into_bytes()).await.0, 200);
    }
    assert_eq!(porch.client(&token, Method::POST, "finish", vec![]).await.0, 200);
    let (house, policy) = (&porch.room.house, Policy::built_in());
    let mut tx = house.db.begin().await.unwrap();
    let kept = flow::enter::find(&mut tx, &token).await.unwrap();
    let ctx = house.ctx(kept.session.environment);
    let entered = Entered::of(house, &mut tx, kept).await.unwrap();
    let mut decision = decide(&entered.order, &[], &policy);
    decision.verdict = Verdict::of(machine.document, FaceStatus::FaceNotChecked);
    decision.suspected = !machine.fraud.is_empty() || !machine.mismatch.is_empty();
    (decision.document, decision.face) = (machine.document, FaceStatus::FaceNotChecked);
    (decision.fraud_tags, decision.mismatch_tags) = (machine.fraud, machine.mismatch);
    let reading = match machine.read {
        true => {
            json!({"firstName": "SAGA", "lastName": "ILVESHEIMO", "number": "UT1234567", "birthDate": "1990-01-31"})
        }
        false => json!({}),
    };
    let record = json!({"program": "test", "today": "2027-01-15", "selected": entered.visit.selected, "pictures": [],
                        "findings": [], "reading": reading, "policy": policy, "decision": decision});
    let record: analyse::Record = serde_json::from_value(record).unwrap();
    assert!(analyse::decided(house, &ctx, &mut tx, entered.session.id, record.into()).await.unwrap());
    tx.commit().await.unwrap();
    Person { token, scan_ref }
}

/// One whose photograph was not good enough, with no further try.
async fn denied(porch: &Porch) -> Person {
    decided(porch, json!({"maxAttemptCount": 0}), Machine::default()).await
}

/// Calls as the person's page, with a proof if there is one.
async fn call(porch: &Porch, person: &Person, path: &str, proof: &str, body: Option<Value>) -> Response {
    let method = if body.is_some() { Method::POST } else { Method::GET };
    let request = porch.http.request(method, format!("{}/api/capture/me{path}", porch.url)).bearer_auth(&person.token);
    let request = if proof.is_empty() { request } else { request.header("Bonafide-Proof", proof) };
    request.body(body.map(|body| body.to_string()).unwrap_or_default()).send().await.unwrap()
}

/// The files of a ZIP that stores them as they are, by name.
fn unpack(mut zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![];
    while let Some(rest) = zip.strip_prefix(b"PK\x03\x04") {
        let number =
            |at: usize, long: usize| rest[at..at + long].iter().rev().fold(0, |sum, b| sum << 8 | usize::from(*b));
        let (size, name) = (number(18, 4), number(22, 2));
        let start = 26 + name + number(24, 2);
        files.push((String::from_utf8(rest[26..26 + name].to_vec()).unwrap(), rest[start..start + size].to_vec()));
        zip = &rest[start + size..];
    }
    files
}

fn header<'a>(answer: &'a Response, name: &str) -> &'a str {
    answer.headers()[name].to_str().unwrap()
}

async fn read(porch: &Porch, person: &Person, path: &str, proof: &str, body: Option<Value>) -> (u16, Value) {
    let answer = call(porch, person, path, proof, body).await;
    let status = answer.status().as_u16();
    (status, serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap_or(Value::Null))
}

async fn try_document(porch: &Porch, person: &Person, number: &str, born: &str) -> (u16, Value) {
    read(porch, person, "/proof", "", Some(json!({"documentNumber": number, "dateOfBirth": born}))).await
}

async fn prove(porch: &Porch, person: &Person) -> String {
    let (status, answer) = try_document(porch, person, "ut-123 4567", "1990-01-31").await;
    assert_eq!(status, 200, "{answer}");
    answer["proof"].as_str().unwrap().to_owned()
}

/// What was told about the verification, and what its timeline says, by kind.
async fn history(porch: &Porch, person: &Person) -> (usize, Vec<(EventKind, Option<String>)>) {
    let mut tx = porch.room.house.db.read().await.unwrap();
    let environment = flow::enter::environment(&mut tx, &person.token).await.unwrap().unwrap();
    let kept = tx.sessions(environment).find(ScanRef::parse(&person.scan_ref).unwrap()).await.unwrap().unwrap();
    let told = tx.deliveries(environment).of(kept.session.id).await.unwrap().len();
    let timeline = tx.timeline(environment, kept.session.id).await.unwrap();
    (told, timeline.into_iter().map(|(kind, _, word)| (kind, word)).collect())
}

#[tokio::test]
async fn the_link_alone_tells_how_it_ended_and_nothing_about_the_person() {
    let porch = Porch::open().await;
    let person = denied(&porch).await;
    let answer = call(&porch, &person, "", "", None).await;
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let page = answer.text().await.unwrap();
    for secret in ["ILVESHEIMO", "UT1234567", "1990", "DOC_GLARED", &person.scan_ref] {
        assert!(!page.contains(secret), "{secret} is in {page}");
    }
    let page: Value = serde_json::from_str(&page).unwrap();
    assert_eq!((&page["status"], &page["provable"], &page["wait"]), (&json!("DENIED"), &json!(true), &json!(0)));
    for (path, body) in
        [("/held", None), ("/download", None), ("/review", Some(json!({}))), ("/erasure", Some(json!({})))]
    {
        for proof in ["", "1.2", &format!("9999999999.{}", "0".repeat(64))] {
            let (status, answer) = read(&porch, &person, path, proof, body.clone()).await;
            assert_eq!((status, &answer["identifier"]), (403, &json!("PERMISSIONS_ERROR")), "{path}: {answer}");
        }
    }
}

#[tokio::test]
async fn whoever_shows_the_document_sees_everything_for_twenty_minutes_and_of_nobody_else() {
    let porch = Porch::open().await;
    let (person, other) = (denied(&porch).await, denied(&porch).await);
    let proof = prove(&porch, &person).await;
    let (status, held) = read(&porch, &person, "/held", &proof, None).await;
    assert_eq!(status, 200, "{held}");
    assert_eq!(held["decision"]["document"], "DOC_GLARED");
    assert_eq!((&held["decision"]["by"], &held["decision"]["outcome"]), (&json!("PROGRAM"), &json!("DENIED")));
    assert_eq!(held["document"][1], json!({"name": "SURNAME", "value": "ILVESHEIMO"}));
    let picture = format!("/pictures/{}", held["pictures"][0]["id"].as_str().unwrap());
    let answer = call(&porch, &person, &picture, &proof, None).await;
    assert_eq!((answer.status().as_u16(), header(&answer, "content-type")), (200, "image/jpeg"));
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let jpeg = answer.bytes().await.unwrap();
    assert_eq!(&jpeg[..3], [0xff, 0xd8, 0xff]);

    assert_eq!(read(&porch, &other, "/held", &proof, None).await.0, 403, "a proof is of one verification");
    let others = prove(&porch, &other).await;
    assert_eq!(read(&porch, &other, &picture, &others, None).await.0, 404, "and so is a picture");
    assert_eq!(read(&porch, &person, "/pictures/nonsense", &proof, None).await.0, 404);

    let (_, timeline) = history(&porch, &person).await;
    let seen: Vec<_> = timeline.iter().filter(|(kind, _)| *kind == EventKind::Accessed).collect();
    assert_eq!(seen.len(), 3, "{seen:?}");
    porch.turn(20 * 60);
    assert_eq!(read(&porch, &person, "/held", &proof, None).await.0, 403);
}

#[tokio::test]
async fn wrong_tries_have_to_be_waited_for_and_do_not_shut_out_for_good() {
    let porch = Porch::open().await;
    let person = denied(&porch).await;
    for (number, born) in [("UT1234568", "1990-01-31"), ("UT1234567", "1990-01-30"), ("UT123456", "1990-01-31")] {
        let (status, answer) = try_document(&porch, &person, number, born).await;
        assert_eq!((status, &answer["identifier"]), (403, &json!("PERMISSIONS_ERROR")));
    }
    let right = json!({"documentNumber": "UT1234567", "dateOfBirth": "1990-01-31"});
    let answer = call(&porch, &person, "/proof", "", Some(right)).await;
    assert_eq!((answer.status().as_u16(), header(&answer, "retry-after")), (429, "60"));
    assert_eq!(read(&porch, &person, "", "", None).await.1["wait"], 60);
    porch.turn(61);
    prove(&porch, &person).await;
    for (body, identifier) in [
        (json!({}), "VALIDATION_ERROR"),
        (json!({"documentNumber": "X"}), "MISSING_VALUE"),
        (json!({"documentNumber": "X", "dateOfBirth": "1990-02-31"}), "BAD_VALUE"),
        (json!({"documentNumber": "X".repeat(61), "dateOfBirth": "1990-01-31"}), "BAD_VALUE"),
    ] {
        let (status, answer) = read(&porch, &person, "/proof", "", Some(body)).await;
        assert_eq!((status, &answer["identifier"]), (400, &json!(identifier)), "{answer}");
    }
}

#[tokio::test]
async fn the_page_opens_for_thirty_days_and_as_long_as_an_answer_is_awaited() {
    let mut porch = Porch::open().await;
    let person = denied(&porch).await;
    let asker = denied(&porch).await;
    porch.turn(29 * DAY);
    let proof = prove(&porch, &asker).await;
    assert_eq!(read(&porch, &asker, "/erasure", &proof, Some(json!({}))).await.0, 200);
    porch.turn(31 * DAY);
    let (status, answer) = read(&porch, &person, "", "", None).await;
    assert_eq!((status, &answer["identifier"]), (401, &json!("TOKEN_NOT_VALID")));
    porch.turn(90 * DAY);
    assert_eq!(read(&porch, &asker, "", "", None).await.0, 200);
    let refusal = json!({"scanRef": asker.scan_ref, "kind": "ERASURE", "reason": "Kept until 2031 by law."});
    assert_eq!(porch.post("/api/v2/requests/refuse", refusal).await.0, 204);
    porch.turn(119 * DAY);
    assert_eq!(read(&porch, &asker, "", "", None).await.0, 200, "there is time to read the answer");
    porch.turn(121 * DAY);
    assert_eq!(read(&porch, &asker, "", "", None).await.0, 401);

    porch.turn(0);
    porch
        .set(json!({"applicant": {"page": false, "days": 30, "review_days": 30, "erasure": "ASK", "company": null,
                                   "privacy_url": null, "retention_days": null}}))
        .await;
    let hidden = denied(&porch).await;
    assert_eq!(read(&porch, &hidden, "", "", None).await.0, 401, "an environment may have no such page");
    let (_, standing) = porch.client(&hidden.token, Method::GET, "session", vec![]).await;
    assert_eq!(standing["ownPage"], false);
}

#[tokio::test]
async fn a_running_check_tells_that_it_runs_and_shows_nothing() {
    let porch = Porch::open().await;
    let (token, scan_ref) = porch.order(json!({"clientId": "1"})).await;
    let person = Person { token, scan_ref };
    let (status, page) = read(&porch, &person, "", "", None).await;
    assert_eq!((status, &page["status"], &page["provable"]), (200, &json!("ACTIVE"), &json!(false)));
    assert_eq!(page["mayAsk"], json!({"reviewUntil": null, "erasure": null}));
    assert_eq!(try_document(&porch, &person, "UT1234567", "1990-01-31").await.0, 403);
    assert_eq!(read(&porch, &person, "/erasure", "", Some(json!({}))).await.0, 400);
    let nobody = Person { token: "x".repeat(40), scan_ref: String::new() };
    assert_eq!(read(&porch, &nobody, "", "", None).await.0, 401);
}

#[tokio::test]
async fn a_wish_for_a_person_changes_nothing_until_that_person_rules() {
    let porch = Porch::open().await;
    let person = denied(&porch).await;
    let (house, ctx) = (&porch.room.house, porch.room.ctx());
    let proof = prove(&porch, &person).await;
    let (told, _) = history(&porch, &person).await;
    let words = json!({"words": " I wore my glasses. "});
    let (status, page) = read(&porch, &person, "/review", &proof, Some(words.clone())).await;
    assert_eq!((status, &page["requests"][0]["state"]), (200, &json!("OPEN")), "{page}");
    assert_eq!(page["mayAsk"]["reviewUntil"], json!(null));
    let (status, answer) = read(&porch, &person, "/review", &proof, Some(words)).await;
    assert_eq!((status, &answer["identifier"]), (400, &json!("PARTNER_ERROR")), "once");

    assert_eq!(history(&porch, &person).await.0, told, "no webhook tells of it");
    let (_, status) = porch.post("/api/v2/status", json!({"scanRef": person.scan_ref})).await;
    assert_eq!((&status["status"], &status["manualDocument"]), (&json!("DENIED"), &json!(null)));
    let (_, open) = porch.partner(Method::GET, "/api/v2/requests", json!(null)).await;
    assert_eq!(open["requests"][0]["words"], "I wore my glasses.");
    assert_eq!((&open["requests"][0]["kind"], &open["requests"][0]["proved"]), (&json!("REVIEW"), &json!(true)));
    let mut tx = house.db.begin().await.unwrap();
    let queue = flow::review::list(house, &ctx, &mut tx).await.unwrap();
    assert_eq!((queue.len(), queue[0].asked_at.is_some()), (1, true));

    let scan_ref = ScanRef::parse(&person.scan_ref).unwrap();
    let ruling = Review {
        document: DocumentStatus::DocValidated,
        face: FaceStatus::FaceNotChecked,
        reasons: vec![],
        cleared: vec![],
        answers_unverifiable: false,
        staff: None,
        confirmed_by: None,
        note: None,
        by: "ana".into(),
        at: ctx.now,
        dummy: false,
    };
    flow::review::settle(house, &ctx, &mut tx, scan_ref, ruling).await.unwrap();
    assert!(flow::review::list(house, &ctx, &mut tx).await.unwrap().is_empty());
    tx.commit().await.unwrap();
    assert_eq!(history(&porch, &person).await.0, told + 1, "the ruling is told");
    let (_, held) = read(&porch, &person, "/held", &proof, None).await;
    assert_eq!((&held["decision"]["by"], &held["decision"]["outcome"]), (&json!("PERSON"), &json!("APPROVED")));
    assert_eq!(held["requests"][0]["state"], "DONE");
}

#[tokio::test]
async fn nobody_asks_to_look_again_at_an_approval_and_nobody_is_warned() {
    let porch = Porch::open().await;
    let fine = Machine { document: DocumentStatus::DocValidated, ..Machine::default() };
    let approved = decided(&porch, json!({}), fine).await;
    let late = denied(&porch).await;
    for (person, seconds) in [(&approved, 0), (&late, 30 * DAY)] {
        porch.turn(seconds);
        let proof = prove(&porch, person).await;
        let (status, answer) = read(&porch, person, "/review", &proof, Some(json!({}))).await;
        assert_eq!(status, if seconds == 0 { 400 } else { 200 }, "{answer}");
    }
    porch.turn(0);
    let suspicious = Machine {
        document: DocumentStatus::DocValidated,
        fraud: vec![FraudTag::SanctionsSuspection],
        mismatch: vec![MismatchTag::Surname],
        read: true,
    };
    let suspected = decided(&porch, json!({"lastName": "Somebody"}), suspicious).await;
    let proof = prove(&porch, &suspected).await;
    let (_, held) = read(&porch, &suspected, "/held", &proof, None).await;
    assert!(!held.to_string().contains("SANCTION"), "nobody is warned: {held}");
    assert_eq!((&held["decision"]["closer"], &held["decision"]["differences"]), (&json!(true), &json!(["SURNAME"])));
    assert_eq!(read(&porch, &suspected, "/review", &proof, Some(json!({}))).await.0, 200);
}

#[tokio::test]
async fn everything_goes_home_in_one_file_and_nothing_that_is_of_somebody_else() {
    let porch = Porch::open().await;
    let differs = Machine {
        document: DocumentStatus::DocInfoMismatch,
        mismatch: vec![MismatchTag::Surname],
        ..Machine::default()
    };
    let order = json!({"lastName": "Somebody", "maxAttemptCount": 0, "verifyAddress": true});
    let person = decided(&porch, order, differs).await;
    let proof = prove(&porch, &person).await;
    let (_, held) = read(&porch, &person, "/held", &proof, None).await;
    assert!(held["kinds"].as_array().unwrap().contains(&json!("TYPED")), "{held}");
    let answer = call(&porch, &person, "/download", &proof, None).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-disposition"], format!("attachment; filename=\"{}.zip\"", person.scan_ref));
    let files = unpack(&answer.bytes().await.unwrap());
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["data.json", "pictures/01-FRONT.jpg"]);
    let text = String::from_utf8(files[0].1.clone()).unwrap();
    let data: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(data["document"][1]["value"], "ILVESHEIMO");
    assert_eq!((&data["ipAddress"], &data["clientId"]), (&json!("127.0.0.1"), &json!("1")));
    assert_eq!(data["homeAddress"]["street"], "Gedimino pr. 1");
    assert_eq!(data["timeline"][0]["what"], "OPENED");
    assert_eq!(data["toldByTheCompany"], json!([{"name": "SURNAME", "value": null}]));
    assert!(!text.contains("SOMEBODY"), "whom the company expects may be somebody else");
    assert_eq!(&files[1].1[..3], [0xff, 0xd8, 0xff]);
}

#[tokio::test]
async fn a_wish_to_be_erased_waits_for_the_operator_and_the_answer_is_read() {
    let porch = Porch::open().await;
    let (person, other) = (denied(&porch).await, denied(&porch).await);
    let proof = prove(&porch, &person).await;
    let (status, page) = read(&porch, &person, "/erasure", &proof, Some(json!({"words": "Please."}))).await;
    assert_eq!((status, &page["status"], &page["requests"][0]["state"]), (200, &json!("DENIED"), &json!("OPEN")));
    let refusal = json!({"scanRef": person.scan_ref, "kind": "ERASURE", "reason": "Kept until 2031 by law."});
    for (scan_ref, kind, expected) in [(&other.scan_ref, "ERASURE", 400), (&person.scan_ref, "REVIEW", 400)] {
        let body = json!({"scanRef": scan_ref, "kind": kind, "reason": "No."});
        assert_eq!(porch.post("/api/v2/requests/refuse", body).await.0, expected);
    }
    assert_eq!(porch.post("/api/v2/requests/refuse", refusal.clone()).await.0, 204);
    assert_eq!(porch.post("/api/v2/requests/refuse", refusal).await.0, 400, "once");
    let (_, page) = read(&porch, &person, "", "", None).await;
    assert_eq!((&page["requests"][0]["state"], &page["requests"][0]["answer"]), (&json!("REFUSED"), &json!(null)));
    let (_, held) = read(&porch, &person, "/held", &proof, None).await;
    assert_eq!(held["requests"][0]["answer"], "Kept until 2031 by law.");
    let (_, open) = porch.partner(Method::GET, "/api/v2/requests", json!(null)).await;
    assert_eq!(open, json!({"requests": []}));

    let proof = prove(&porch, &other).await;
    assert_eq!(try_document(&porch, &other, "X", "1990-01-31").await.0, 403);
    assert_eq!(read(&porch, &other, "/erasure", &proof, Some(json!({"words": "Please."}))).await.0, 200);
    porch.turn(100_000);
    assert_eq!(porch.post("/api/v2/delete", json!({"scanRef": other.scan_ref})).await.0, 200);
    let (_, page) = read(&porch, &other, "", "", None).await;
    assert_eq!((&page["status"], &page["requests"][0]["state"]), (&json!("DELETED"), &json!("ERASED")));
    assert_eq!(page["erasedAt"], page["requests"][0]["settledAt"]);
    assert_eq!(page["locale"], json!(null));
    assert_eq!(read(&porch, &other, "/held", &proof, None).await.0, 403);
    let (_, open) = porch.partner(Method::GET, "/api/v2/requests", json!(null)).await;
    assert_eq!(open, json!({"requests": []}));
}

#[tokio::test]
async fn erasure_at_once_is_for_those_whom_nothing_speaks_against() {
    let mut porch = Porch::open().await;
    porch
        .set(
            json!({"applicant": {"page": true, "days": 30, "review_days": 30, "erasure": "IMMEDIATE", "company": "Bank",
                                   "privacy_url": null, "retention_days": 30}}),
        )
        .await;
    let fine = || Machine { document: DocumentStatus::DocValidated, ..Machine::default() };
    let forged = Machine { document: DocumentStatus::DocFake, ..Machine::default() };
    let unread = Machine { read: false, ..fine() };
    for (what, order, machine, status) in [
        ("plain", json!({}), fine(), "DELETED"),
        ("forged", json!({}), forged, "DENIED"),
        ("a person looks", json!({"reviewSuccessful": true}), fine(), "REVIEWING"),
        ("nothing was read", json!({}), unread, "APPROVED"),
    ] {
        let person = decided(&porch, order, machine).await;
        let proof = if what == "nothing was read" { String::new() } else { prove(&porch, &person).await };
        let (code, page) = read(&porch, &person, "/erasure", &proof, Some(json!({}))).await;
        assert_eq!((code, &page["status"], &page["company"]), (200, &json!(status), &json!("Bank")), "{what}: {page}");
        if status == "DELETED" {
            let path = format!("/api/v2/erasures/{}", person.scan_ref);
            let (_, paper) = porch.partner(Method::GET, &path, json!(null)).await;
            assert_eq!((&paper["requestedBy"], &paper["apiKey"]), (&json!("PERSON"), &json!(null)));
        }
    }
    let listed = decided(&porch, json!({}), fine()).await;
    let path = format!("/kyc/identifications/{}/blocklists/DOCUMENT_INFO/", listed.scan_ref);
    let (status, answer) = porch.post(&path, json!({"reason": "Chargeback"})).await;
    assert!(status < 300, "{answer}");
    let proof = prove(&porch, &listed).await;
    let (_, page) = read(&porch, &listed, "/erasure", &proof, Some(json!({}))).await;
    assert_eq!((&page["status"], &page["requests"][0]["state"]), (&json!("SUSPECTED"), &json!("OPEN")));
}

#[tokio::test]
async fn where_nothing_was_read_nothing_is_shown_and_wishes_say_so() {
    let porch = Porch::open().await;
    let person = decided(&porch, json!({"maxAttemptCount": 0}), Machine { read: false, ..Machine::default() }).await;
    let (_, page) = read(&porch, &person, "", "", None).await;
    assert_eq!((&page["provable"], &page["mayAsk"]["erasure"]), (&json!(false), &json!("ASK")));
    assert_eq!(try_document(&porch, &person, "UT1234567", "1990-01-31").await.0, 403);
    assert_eq!(read(&porch, &person, "/held", "", None).await.0, 403);
    assert_eq!(read(&porch, &person, "/review", "", Some(json!({"words": "Look."}))).await.0, 200);
    let (_, open) = porch.partner(Method::GET, "/api/v2/requests", json!(null)).await;
    assert_eq!((&open["requests"][0]["proved"], &open["requests"][0]["words"]), (&json!(false), &json!("Look.")));
    let refusal =
        json!({"scanRef": person.scan_ref, "kind": "REVIEW", "reason": "Please come to us with your passport."});
    assert_eq!(porch.post("/api/v2/requests/refuse", refusal).await.0, 204);
    let (_, page) = read(&porch, &person, "", "", None).await;
    assert_eq!(page["requests"][0]["answer"], "Please come to us with your passport.");
}

#[tokio::test]
async fn an_erasure_takes_the_words_and_the_tries_with_it() {
    let porch = Porch::open().await;
    let person = denied(&porch).await;
    let proof = prove(&porch, &person).await;
    assert_eq!(try_document(&porch, &person, "X", "1990-01-31").await.0, 403);
    for path in ["/review", "/erasure"] {
        assert_eq!(read(&porch, &person, path, &proof, Some(json!({"words": "Saga asks."}))).await.0, 200);
    }
    porch.turn(100_000);
    assert_eq!(porch.post("/api/v2/delete", json!({"scanRef": person.scan_ref})).await.0, 200);
    let mut tx = porch.room.house.db.read().await.unwrap();
    let environment = porch.room.ctx().environment;
    let kept = tx.sessions(environment).find(ScanRef::parse(&person.scan_ref).unwrap()).await.unwrap().unwrap();
    let left = tx.requests(environment).of(kept.session.id).await.unwrap();
    assert_eq!(
        left.iter().map(|one| one.request.kind).collect::<Vec<_>>(),
        [RequestKind::Erasure, RequestKind::Review]
    );
    for one in left {
        assert_eq!((one.request.state, one.sealed_words, one.sealed_answer), (RequestState::Erased, None, None));
        assert_eq!(one.request.settled_at, kept.session.erased_at);
    }
    assert_eq!(tx.requests(environment).tries(kept.session.id).await.unwrap().wrong, 0);
}
