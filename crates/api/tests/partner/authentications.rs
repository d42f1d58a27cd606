//! A face that is shown again: what the partner asks for, what the page does, and what is told of it.

use domain::{
    authentication::{Comparison, FailReason},
    capture::Step,
    decision::decide,
    ids::{AuthenticationId, ScanRef, SessionId},
    policy::Policy,
    status::Verdict,
};
use flow::{
    analyse, authenticate,
    enter::Entered,
    erase,
    recognise::{self, Outcome},
};
use reqwest::Method;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use vision::{RgbImage, picture::encode_jpeg};

use crate::porch::{Porch, photograph};

/// A verification that the machine decided, which the models would do; with a selfie or without.
async fn decided(porch: &Porch, with_selfie: bool, verdict: Verdict) -> String {
    let walk = if with_selfie { "IDENTIFICATION" } else { "DOCUMENT" };
    let (token, scan_ref) = porch.order(json!({"clientId": "4711", "tokenType": walk, "locale": "lt"})).await;
    porch.choose(&token, "LT", "PASSPORT").await;
    for step in if with_selfie { &[Step::Front, Step::Face][..] } else { &[Step::Front] } {
        assert_eq!(porch.put(&token, &format!("photos/{step}"), photograph()).await.0, 200);
    }
    assert_eq!(porch.client(&token, Method::POST, "finish", vec![]).await.0, 200);
    let (house, ctx, policy) = (&porch.room.house, porch.room.ctx(), Policy::built_in());
    let mut tx = house.db.begin().await.unwrap();
    let kept = tx.sessions(ctx.environment).find(ScanRef::parse(&scan_ref).unwrap()).await.unwrap().unwrap();
    let entered = Entered::of(house, &mut tx, kept).await.unwrap();
    let mut decision = decide(&entered.order, &[], &policy);
    (decision.verdict, decision.suspected) = (verdict, false);
    let record = json!({"program": "test", "today": "2027-01-15", "selected": entered.visit.selected, "pictures": [],
                        "findings": [], "reading": {}, "policy": policy, "decision": decision});
    let record: analyse::Record = serde_json::from_value(record).unwrap();
    assert!(analyse::decided(house, &ctx, &mut tx, entered.session.id, record.into()).await.unwrap());
    tx.commit().await.unwrap();
    scan_ref
}

async fn approved(porch: &Porch) -> String {
    decided(porch, true, Verdict::Approved).await
}

fn asked(scan_ref: &str) -> Value {
    json!({"scanRef": scan_ref, "type": "AUTHENTICATION", "method": "FACE_MATCHING"})
}

async fn request(porch: &Porch, body: Value) -> (u16, Value) {
    porch.post("/partner/authentication-info", body).await
}

/// Asks for a face; gives the secret of the page.
async fn token(porch: &Porch, scan_ref: &str) -> String {
    let (status, given) = request(porch, asked(scan_ref)).await;
    assert_eq!((status, &given["maxAttemptCount"]), (200, &json!(3)), "{given}");
    given["token"].as_str().unwrap().to_owned()
}

async fn page(porch: &Porch, token: &str, method: Method, path: &str, body: Vec<u8>) -> (u16, Value) {
    porch.client(token, method, &format!("face{path}"), body).await
}

async fn standing(porch: &Porch, token: &str) -> Value {
    let (status, standing) = page(porch, token, Method::GET, "", vec![]).await;
    assert_eq!(status, 200, "{standing}");
    standing
}

async fn agree(porch: &Porch, token: &str) {
    let (status, standing) = page(porch, token, Method::POST, "/start", b"{\"consent\":true}".to_vec()).await;
    assert_eq!((status, &standing["started"]), (200, &json!(true)), "{standing}");
}

/// A photograph like no other of this number.
fn shot(number: u8) -> Vec<u8> {
    encode_jpeg(&RgbImage::from_fn(160, 120, |x, y| [x as u8, y as u8, number].into()), 90)
}

async fn send(porch: &Porch, token: &str, number: u8) -> (u16, Value) {
    page(porch, token, Method::PUT, "/selfie?source=camera", shot(number)).await
}

async fn id(porch: &Porch, token: &str) -> (SessionId, AuthenticationId) {
    let mut tx = porch.room.house.db.read().await.unwrap();
    let found = tx.authentication_of_token(&Sha256::digest(token)).await.unwrap();
    let (_, session, id) = found.unwrap();
    (session, id)
}

/// The models' turn: they say so. Says whether that counted.
async fn judge(porch: &Porch, token: &str, reason: Option<FailReason>) -> bool {
    let (house, ctx, (_, id)) = (&porch.room.house, porch.room.ctx(), id(porch, token).await);
    let mut tx = house.db.begin().await.unwrap();
    let Some(gathered) = recognise::gather(house, &ctx, &mut tx, id).await.unwrap() else { return false };
    let comparison = Comparison { reason, measured: vec![], models: vec![], inputs: vec![] };
    let outcome = Outcome::Compared(comparison);
    let counted = recognise::judged(house, &ctx, &mut tx, id, gathered.photo(), &outcome).await.unwrap();
    tx.commit().await.unwrap();
    counted
}

/// The work of comparing, as far as it needs no models.
async fn compare(porch: &Porch, token: &str) {
    let (house, ctx, (_, id)) = (&porch.room.house, porch.room.ctx(), id(porch, token).await);
    let gathered = recognise::gather(house, &ctx, &mut house.db.read().await.unwrap(), id).await.unwrap().unwrap();
    let outcome = recognise::compare(house, &ctx, &gathered).await.unwrap();
    let mut tx = house.db.begin().await.unwrap();
    recognise::judged(house, &ctx, &mut tx, id, gathered.photo(), &outcome).await.unwrap();
    tx.commit().await.unwrap();
}

/// What the partner is told of faces, oldest first.
async fn told(porch: &Porch) -> Vec<Value> {
    let (_, feed) = porch.partner(Method::GET, "/api/v2/events", Value::Null).await;
    let all = feed["events"].as_array().unwrap();
    all.iter().filter(|event| event["type"] == "FACIAL_AUTHENTICATION").map(|event| event["body"].clone()).collect()
}

async fn listed(porch: &Porch) -> Vec<Value> {
    let (status, list) = porch.partner(Method::GET, "/api/v2/facial-authentication-sessions/", Value::Null).await;
    assert_eq!(status, 200, "{list}");
    list.as_array().unwrap().clone()
}

#[tokio::test]
async fn a_recognised_face_is_told_with_its_photograph() {
    let porch = Porch::open().await;
    let scan_ref = approved(&porch).await;
    let path = format!("/identification/facial-auth/{scan_ref}/check-status/?method=FACE_MATCHING");
    let answer = porch.partner(Method::GET, &path, Value::Null).await;
    assert_eq!(answer, (200, json!({"type": "AUTHENTICATION"})));

    let token = token(&porch, &scan_ref).await;
    let before = standing(&porch, &token).await;
    assert_eq!(
        (&before["status"], &before["started"], &before["locale"]),
        (&json!("PENDING"), &json!(false), &json!("lt"))
    );
    assert_eq!(send(&porch, &token, 1).await.0, 400, "nobody is photographed who has not agreed");
    agree(&porch, &token).await;
    let (status, sent) = send(&porch, &token, 1).await;
    assert_eq!((status, &sent["status"]), (200, &json!("CHECKING")), "{sent}");
    assert_eq!(send(&porch, &token, 2).await.0, 400, "one photograph is compared at a time");
    assert_eq!(page(&porch, &token, Method::POST, "/cancel", vec![]).await.0, 400);
    assert_eq!(listed(&porch).await[0]["approved"], Value::Null);

    assert!(judge(&porch, &token, None).await);
    assert!(!judge(&porch, &token, None).await, "a second time changes nothing");
    assert_eq!(standing(&porch, &token).await["status"], "SUCCESS");
    assert_eq!(send(&porch, &token, 3).await.0, 409);
    let events = told(&porch).await;
    assert_eq!(events.len(), 1);
    let event = &events[0];
    for (name, value) in [
        ("scanRef", json!(scan_ref)),
        ("clientId", json!("4711")),
        ("token", json!(token)),
        ("status", json!("SUCCESS")),
        ("type", json!("AUTHENTICATION")),
        ("method", json!("FACE_MATCHING")),
        ("ipAddress", json!("127.0.0.1")),
        ("failReason", Value::Null),
        ("riskTags", json!([])),
    ] {
        assert_eq!(event[name], value, "{name}");
    }
    assert_eq!(porch.fetch(&event["facePhoto"]).await.0, "image/jpeg");

    let list = listed(&porch).await;
    assert_eq!((list.len(), &list[0]["approved"], &list[0]["id"]), (1, &json!(true), &event["id"]));
    assert_eq!((&list[0]["tokenString"], &list[0]["givenScanRef"]), (&json!(token), &json!(scan_ref)));
    porch.fetch(&list[0]["facePhoto"]).await;
    let path = format!("/api/v2/facial-authentication-sessions/{token}/");
    assert_eq!(porch.partner(Method::GET, &path, Value::Null).await.1["id"], event["id"]);

    let files = porch.post("/api/v2/files", json!({"scanRef": scan_ref})).await.1;
    assert_ne!(files["FACE"], event["facePhoto"], "the selfie of the verification stays what it was");
    let foreign = porch.foreign().await;
    for path in [path, format!("/identification/facial-auth/{scan_ref}/check-status")] {
        let request = porch.http.get(format!("{}{path}", porch.url)).basic_auth(&foreign.0, Some(&foreign.1));
        assert_eq!(request.send().await.unwrap().status(), 404, "{path}");
    }
}

#[tokio::test]
async fn after_three_failed_attempts_it_is_over_and_the_last_reason_is_told() {
    let porch = Porch::open().await;
    let token = token(&porch, &approved(&porch).await).await;
    agree(&porch, &token).await;
    for (number, reason, left) in
        [(1, FailReason::FaceNotFound, 2), (2, FailReason::FaceCropped, 1), (3, FailReason::FaceMismatch, 0)]
    {
        assert_eq!(send(&porch, &token, number).await.0, 200);
        assert!(judge(&porch, &token, Some(reason)).await);
        let now = standing(&porch, &token).await;
        let status = if left == 0 { "FAILED" } else { "PENDING" };
        assert_eq!((&now["status"], &now["attemptsLeft"]), (&json!(status), &json!(left)));
        assert_eq!(now["failReason"], reason.as_str());
        assert_eq!(told(&porch).await.len(), usize::from(left == 0));
    }
    let event = told(&porch).await.remove(0);
    assert_eq!((&event["status"], &event["failReason"]), (&json!("FAILED"), &json!("FACE_MISMATCH")));
    assert_eq!(listed(&porch).await[0]["approved"], false);
    assert_eq!(send(&porch, &token, 4).await.0, 409);
}

#[tokio::test]
async fn a_picture_that_was_sent_before_is_no_attempt_to_be_compared() {
    let porch = Porch::open().await;
    let scan_ref = approved(&porch).await;
    let (first, second) = (token(&porch, &scan_ref).await, token(&porch, &scan_ref).await);
    agree(&porch, &first).await;
    agree(&porch, &second).await;
    // The very selfie of the verification.
    assert_eq!(page(&porch, &first, Method::PUT, "/selfie", photograph()).await.0, 200);
    compare(&porch, &first).await;
    assert_eq!(standing(&porch, &first).await["failReason"], "DUPLICATE_IMAGE");
    send(&porch, &first, 7).await;
    assert!(judge(&porch, &first, Some(FailReason::FaceMismatch)).await);
    send(&porch, &second, 7).await;
    compare(&porch, &second).await;
    assert_eq!(standing(&porch, &second).await["failReason"], "DUPLICATE_IMAGE", "from another of this person");
}

#[tokio::test]
async fn what_runs_out_is_given_up_or_is_overturned_is_told_as_such() {
    let porch = Porch::open().await;
    let scan_ref = approved(&porch).await;
    let mut body = asked(&scan_ref);
    body["lifetime"] = json!(60);
    let (_, given) = request(&porch, body).await;
    let late = given["token"].as_str().unwrap().to_owned();
    let quitter = token(&porch, &scan_ref).await;
    let overturned = token(&porch, &scan_ref).await;
    agree(&porch, &overturned).await;
    send(&porch, &overturned, 1).await;

    let (status, left) = page(&porch, &quitter, Method::POST, "/cancel", vec![]).await;
    assert_eq!((status, &left["status"]), (200, &json!("CANCELED")));
    porch.turn(61);
    assert_eq!(standing(&porch, &late).await["status"], "EXPIRED", "also before anybody wrote it down");
    let (house, ctx) = (&porch.room.house, porch.room.ctx());
    for _ in 0..2 {
        let mut tx = house.db.begin().await.unwrap();
        let (session, id) = id(&porch, &late).await;
        authenticate::expire(house, &ctx, &mut tx, id).await.unwrap();
        let mut verification = tx.sessions(ctx.environment).get(session).await.unwrap().unwrap().session;
        verification.verdict = Some(Verdict::Denied);
        tx.sessions(ctx.environment).save(&verification).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert!(judge(&porch, &overturned, None).await);
    let statuses: Vec<Value> = told(&porch).await.iter().map(|event| event["status"].clone()).collect();
    assert_eq!(statuses, ["CANCELED", "EXPIRED", "CANCELED"]);
    for token in [&late, &quitter, &overturned] {
        let path = format!("/api/v2/facial-authentication-sessions/{token}/");
        assert_eq!(porch.partner(Method::GET, &path, Value::Null).await.1["approved"], false);
    }
}

#[tokio::test]
async fn only_people_whose_approved_verification_has_a_selfie_can_be_asked() {
    let mut porch = Porch::open().await;
    let denied = decided(&porch, true, Verdict::Denied).await;
    let faceless = decided(&porch, false, Verdict::Approved).await;
    let (_, open) = porch.order(json!({"clientId": "1"})).await;
    for scan_ref in [&denied, &faceless, &open] {
        let path = format!("/identification/facial-auth/{scan_ref}/check-status/");
        assert_eq!(porch.partner(Method::GET, &path, Value::Null).await, (200, json!({"type": "IDENTIFICATION"})));
        let (status, problem) = request(&porch, asked(scan_ref)).await;
        assert_eq!((status, &problem["identifier"]), (400, &json!("PARTNER_ERROR")), "{problem}");
    }
    let unknown = "6e2f1c1a-8f0d-4f6e-9a41-0c8d1f7f3b52";
    assert_eq!(request(&porch, asked(unknown)).await.0, 404);
    let path = format!("/identification/facial-auth/{unknown}/check-status/");
    assert_eq!(porch.partner(Method::GET, &path, Value::Null).await.0, 404);
    let path = format!("/identification/facial-auth/{faceless}/check-status/?method=ACTIVE_LIVENESS");
    let (status, problem) = porch.partner(Method::GET, &path, Value::Null).await;
    assert_eq!((status, &problem["identifier"]), (400, &json!("PARTNER_CONTRACT_ERROR")));

    porch.set(json!({"face_authentication": false})).await;
    let (status, problem) = request(&porch, asked(unknown)).await;
    assert_eq!((status, &problem["identifier"]), (400, &json!("PARTNER_CONTRACT_ERROR")), "{problem}");
}

#[tokio::test]
async fn a_named_request_is_answered_once_and_asks_once() {
    let porch = Porch::open().await;
    let scan_ref = approved(&porch).await;
    let ask = async |body: Value| {
        let request = porch.http.post(format!("{}/partner/authentication-info", porch.url));
        let request = request.basic_auth(&porch.keys.0, Some(&porch.keys.1)).header("Idempotency-Key", "one");
        let answer = request.body(body.to_string()).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let first = ask(asked(&scan_ref)).await;
    assert_eq!(first.0, 200, "{}", first.1);
    assert_eq!(ask(asked(&scan_ref)).await, first);
    assert_eq!(listed(&porch).await.len(), 1);
    let mut other = asked(&scan_ref);
    other["lifetime"] = json!(60);
    assert_eq!(ask(other).await.0, 409);
}

#[tokio::test]
async fn the_page_opens_by_its_link_and_by_typing_as_long_as_there_is_something_to_do() {
    let porch = Porch::open().await;
    let scan_ref = approved(&porch).await;
    let mut body = asked(&scan_ref);
    (body["generateDigitString"], body["locale"]) = (json!(true), json!("de"));
    let (first, second) = (request(&porch, body.clone()).await.1, request(&porch, body).await.1);
    let digits = first["digitString"].as_str().unwrap();
    assert_eq!(digits.len(), 8);
    let token = first["token"].as_str().unwrap();
    let typed = async |digits: &Value| {
        let request = porch.http.post(format!("{}/api/capture/code", porch.url));
        let answer = request.body(json!({"code": digits}).to_string()).send().await.unwrap();
        (answer.status().as_u16(), serde_json::from_slice::<Value>(&answer.bytes().await.unwrap()).unwrap())
    };
    let opened = (200, json!({"authToken": token, "page": "/face"}));
    assert_eq!(typed(&first["digitString"]).await, opened);
    assert_eq!(page(&porch, token, Method::POST, "/cancel", vec![]).await.0, 200);
    assert_eq!(typed(&first["digitString"]).await.0, 401);
    assert_eq!(typed(&second["digitString"]).await.1["authToken"], second["token"]);

    let plain = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let redirect = plain.get(format!("{}/api/v2/redirect?authToken={token}", porch.url)).send().await.unwrap();
    assert_eq!(redirect.headers()["location"], format!("../../face?authToken={token}&lang=de"));
}

#[tokio::test]
async fn erasing_the_verification_leaves_nothing_of_its_face_authentications() {
    let porch = Porch::open().await;
    let (scan_ref, other) = (approved(&porch).await, approved(&porch).await);
    let mut body = asked(&scan_ref);
    body["generateDigitString"] = json!(true);
    let mine = request(&porch, body).await.1["token"].as_str().unwrap().to_owned();
    let (open, theirs) = (token(&porch, &scan_ref).await, token(&porch, &other).await);
    for (token, number) in [(&mine, 1), (&open, 2), (&theirs, 3)] {
        agree(&porch, token).await;
        send(&porch, token, number).await;
    }
    assert!(judge(&porch, &mine, None).await);
    let link = told(&porch).await[0]["facePhoto"].clone();
    let (session, still_open) = id(&porch, &open).await;
    porch.turn(100_000);
    assert_eq!(porch.post("/api/v2/delete", json!({"scanRef": scan_ref})).await.0, 200);

    let (house, ctx) = (&porch.room.house, porch.room.ctx());
    assert!(erase::complete(house, &ctx, session).await.unwrap().is_none());
    let objects = house.objects.census(&format!("{}/{session}/", ctx.environment)).await.unwrap();
    assert_eq!(objects, (0, 0));
    for token in [&mine, &open] {
        assert_eq!(page(&porch, token, Method::GET, "", vec![]).await.0, 401);
        let path = format!("/api/v2/facial-authentication-sessions/{token}/");
        assert_eq!(porch.partner(Method::GET, &path, Value::Null).await.0, 404);
    }
    let path = link.as_str().unwrap().strip_prefix("http://127.0.0.1").unwrap();
    assert_eq!(porch.http.get(format!("{}{path}", porch.url)).send().await.unwrap().status(), 404);
    assert_eq!(listed(&porch).await.len(), 1, "the other verification keeps its own");
    assert_eq!(told(&porch).await, [Value::Null], "that something happened stays, and nothing of what");
    let (status, certificate) = porch.partner(Method::GET, &format!("/api/v2/erasures/{scan_ref}"), Value::Null).await;
    assert_eq!((status, &certificate["rows"]["authentications"]), (200, &json!(2)), "{certificate}");
    assert_eq!(certificate["rows"]["authentication_attempts"], 2);

    let mut tx = house.db.read().await.unwrap();
    assert!(recognise::gather(house, &ctx, &mut tx, still_open).await.unwrap().is_none());
    let path = format!("/identification/facial-auth/{scan_ref}/check-status/");
    assert_eq!(porch.partner(Method::GET, &path, Value::Null).await.0, 404);
}
