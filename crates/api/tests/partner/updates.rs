//! Something more that is asked of an approved verification.

use domain::{decision::decide, ids::ScanRef, partner::WebhookEvent, policy::Policy, status::Verdict};
use flow::{analyse, enter::Entered};
use reqwest::Method;
use serde_json::{Value, json};

use crate::porch::{Porch, pdf, photograph};

/// A session with a bill, as far as the machine's turn; gives its secret and its name.
async fn finished(porch: &Porch) -> (String, String) {
    let steps = json!({"ALL": {"ALL": {"POA2": {"type": "UPLOAD"}}}});
    let body = json!({"clientId": "1", "tokenType": "DOCUMENT", "additionalSteps": steps,
                      "callbackUrl": "http://127.0.0.1:9/hook"});
    let (token, scan_ref) = porch.order(body).await;
    porch.choose(&token, "LT", "PASSPORT").await;
    for path in ["photos/FRONT", "extras/POA2"] {
        assert_eq!(porch.put(&token, path, photograph()).await.0, 200);
    }
    assert_eq!(porch.client(&token, Method::POST, "finish", vec![]).await.0, 200);
    (token, scan_ref)
}

/// The machine's turn, which the models would take.
async fn decided(porch: &Porch, scan_ref: &str, verdict: Verdict) {
    read(porch, scan_ref, verdict, json!({})).await;
}

/// The same, with what the documents say.
async fn read(porch: &Porch, scan_ref: &str, verdict: Verdict, reading: Value) {
    let (house, ctx, policy) = (&porch.room.house, porch.room.ctx(), Policy::built_in());
    let mut tx = house.db.begin().await.unwrap();
    let kept = tx.sessions(ctx.environment).find(ScanRef::parse(scan_ref).unwrap()).await.unwrap().unwrap();
    let entered = Entered::of(house, &mut tx, kept).await.unwrap();
    let mut decision = decide(&entered.order, &[], &policy);
    (decision.verdict, decision.suspected) = (verdict, false);
    let record = json!({"program": "test", "today": "2027-01-15", "selected": entered.visit.selected, "pictures": [],
                        "findings": [], "reading": reading, "policy": policy, "decision": decision});
    let record: analyse::Record = serde_json::from_value(record).unwrap();
    assert!(analyse::decided(house, &ctx, &mut tx, entered.session.id, record.into()).await.unwrap());
    tx.commit().await.unwrap();
}

async fn approved(porch: &Porch) -> String {
    let (_, scan_ref) = finished(porch).await;
    decided(porch, &scan_ref, Verdict::Approved).await;
    scan_ref
}

async fn ask(porch: &Porch, scan_ref: &str, body: Value) -> (u16, Value) {
    porch.post(&format!("/kyc/identifications/{scan_ref}/request-information/"), body).await
}

/// How often the partner was told of a resubmission.
async fn told(porch: &Porch, scan_ref: &str) -> usize {
    let mut tx = porch.room.house.db.read().await.unwrap();
    let environment = porch.room.ctx().environment;
    let kept = tx.sessions(environment).find(ScanRef::parse(scan_ref).unwrap()).await.unwrap().unwrap();
    let deliveries = tx.deliveries(environment).of(kept.session.id).await.unwrap();
    deliveries.iter().filter(|delivery| delivery.event == WebhookEvent::Resubmitted).count()
}

async fn bill(porch: &Porch, scan_ref: &str) -> (String, Vec<u8>) {
    let (_, files) = porch.post("/api/v2/files", json!({"scanRef": scan_ref})).await;
    porch.fetch(&files["POA2"]).await
}

#[tokio::test]
async fn the_person_answers_by_a_link_of_its_own_and_the_new_file_takes_the_place_of_the_old_one() {
    let porch = Porch::open().await;
    let scan_ref = approved(&porch).await;
    let (status, link) = ask(&porch, &scan_ref, json!({"additionalStepUploadRequired": true, "lifetime": 600})).await;
    assert_eq!(status, 200, "{link}");
    let token = link["tokenString"].as_str().unwrap();
    assert_eq!(link["sessionUrl"], format!("http://127.0.0.1/api/v2/redirect?authToken={token}"));
    let redirect = porch.http.get(format!("{}/api/v2/redirect?authToken={token}", porch.url)).send().await.unwrap();
    assert!(redirect.url().as_str().contains(token), "{}", redirect.url());

    let (status, standing) = porch.client(token, Method::GET, "session", vec![]).await;
    assert_eq!((status, &standing["status"], &standing["update"]), (200, &json!("ACTIVE"), &json!(true)));
    assert_eq!((&standing["steps"], &standing["secondsLeft"]), (&json!([]), &json!(600)));
    assert_eq!(
        (&standing["extraSteps"][0]["name"], &standing["extraSteps"][0]["captured"]),
        (&json!("POA2"), &json!(false))
    );
    for (method, path) in [(Method::PUT, "photos/FRONT"), (Method::POST, "start"), (Method::PUT, "document")] {
        let body = b"{\"consent\":true,\"country\":\"LT\",\"documentType\":\"PASSPORT\"}".to_vec();
        assert_eq!(porch.client(token, method, path, body).await.0, 401, "{path}");
    }
    let (status, answer) = porch.client(token, Method::POST, "finish", vec![]).await;
    assert_eq!((status, &answer["message"]), (400, &json!("No image provided for step 'POA2'")));
    assert_eq!(porch.put(token, "extras/OTHER", photograph()).await.0, 400);
    let new = pdf(None, "");
    assert_eq!(porch.put(token, "extras/POA2", new.clone()).await.0, 200);
    assert_eq!(bill(&porch, &scan_ref).await.0, "image/jpeg", "nothing changes before the person is done");

    assert_eq!(told(&porch, &scan_ref).await, 0);
    let (status, standing) = porch.client(token, Method::POST, "finish", vec![]).await;
    assert_eq!((status, &standing["status"], &standing["update"]), (200, &json!("APPROVED"), &json!(true)));
    assert_eq!(told(&porch, &scan_ref).await, 1);
    assert_eq!(bill(&porch, &scan_ref).await, ("application/pdf".into(), new));
    assert_eq!(porch.client(token, Method::POST, "finish", vec![]).await.0, 409);
    assert_eq!(porch.put(token, "extras/POA2", photograph()).await.0, 409);
    let (status, _) = ask(&porch, &scan_ref, json!({"additionalStepUploadRequired": true})).await;
    assert_eq!(status, 200, "and may be asked again");
}

#[tokio::test]
async fn what_only_the_environment_asks_for_is_told_with_the_answer() {
    let porch = Porch::open().await;
    let scan_ref = approved(&porch).await;
    let (house, ctx) = (&porch.room.house, porch.room.ctx());
    let mut tx = house.db.begin().await.unwrap();
    let preset = json!({"presetSteps": {"ALL": {"ALL": {"UTILITY_BILL": {"type": "UPLOAD"}}}}});
    flow::settings::change(&ctx, &mut tx, "a test", &preset).await.unwrap();
    tx.commit().await.unwrap();
    let (_, link) = ask(&porch, &scan_ref, json!({"additionalStepUploadRequired": true})).await;
    let token = link["tokenString"].as_str().unwrap();
    for path in ["extras/POA2", "extras/UTILITY_BILL"] {
        assert_eq!(porch.put(token, path, photograph()).await.0, 200, "{path}");
    }
    assert_eq!(porch.client(token, Method::POST, "finish", vec![]).await.0, 200);
    let mut tx = house.db.read().await.unwrap();
    let all = tx.announcements(ctx.environment).after(0, 100).await.unwrap();
    let told = all.iter().find(|told| told.event == WebhookEvent::Resubmitted).unwrap();
    let body = flow::announce::body(house, &ctx, &mut tx, told).await.unwrap().unwrap();
    assert_eq!(body["additionalSteps"], json!({"POA2": "UPLOAD", "UTILITY_BILL": "UPLOAD"}));
    assert!(body["fileUrls"]["UTILITY_BILL"].is_string());
}

#[tokio::test]
async fn a_request_ends_when_its_time_is_over_or_the_person_gives_up_and_changes_nothing() {
    let porch = Porch::open().await;
    let scan_ref = approved(&porch).await;
    let open = async |seconds: u32| {
        let (status, link) =
            ask(&porch, &scan_ref, json!({"additionalStepUploadRequired": true, "lifetime": seconds})).await;
        assert_eq!(status, 200, "{link}");
        link["tokenString"].as_str().unwrap().to_owned()
    };
    let first = open(60).await;
    let (status, answer) = ask(&porch, &scan_ref, json!({"additionalStepUploadRequired": true})).await;
    assert_eq!((status, &answer["code"]), (400, &json!("partner_error")), "{answer}");
    assert_eq!(porch.put(&first, "extras/POA2", pdf(None, "")).await.0, 200);
    porch.turn(61);
    let (_, standing) = porch.client(&first, Method::GET, "session", vec![]).await;
    assert_eq!((&standing["status"], &standing["result"]["status"]), (&json!("EXPIRED"), &json!("UNVERIFIED")));
    assert_eq!(porch.client(&first, Method::POST, "finish", vec![]).await.0, 409);

    let second = open(60).await;
    let (status, standing) = porch.client(&second, Method::POST, "cancel", vec![]).await;
    assert_eq!((status, &standing["status"]), (200, &json!("CANCELLED")));
    let third = open(60).await;
    assert_eq!(porch.post("/api/v2/delete", json!({"scanRef": scan_ref})).await.0, 200);
    assert_eq!(porch.client(&third, Method::GET, "session", vec![]).await.0, 401);
    assert_eq!(told(&porch, &scan_ref).await, 0);
    let (status, _) = ask(&porch, &scan_ref, json!({"additionalStepUploadRequired": true})).await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn only_what_can_be_asked_for_is_and_only_of_an_approved_verification() {
    let porch = Porch::open().await;
    let scan_ref = approved(&porch).await;
    let uuid = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
    for (body, code, name) in [
        (json!({}), "missing_value", "additionalStepUploadRequired"),
        (json!({"additionalStepUploadRequired": false}), "bad_value", "additionalStepUploadRequired"),
        (json!({"additionalStepUploadRequired": "yes"}), "bad_value", "additionalStepUploadRequired"),
        (json!({"additionalStepUploadRequired": true, "lifetime": 2_592_001}), "bad_value", "lifetime"),
        (json!({"additionalStepUploadRequired": true, "lifetime": -1}), "bad_value", "lifetime"),
        (json!({"questionnaire": "x"}), "bad_value", "questionnaire"),
        (json!({"questionnaire": ""}), "bad_value", "questionnaire"),
        (json!({"riskAssessmentProfile": uuid}), "partner_contract_error", "riskAssessmentProfile"),
        (json!({"bankCardVerification": true}), "partner_contract_error", "bankCardVerification"),
        (json!({"bankCardExpectedLastFour": "1234"}), "partner_contract_error", "bankCardExpectedLastFour"),
    ] {
        let (status, answer) = ask(&porch, &scan_ref, body.clone()).await;
        assert_eq!((status, &answer["code"]), (400, &json!(code)), "{body} {answer}");
        assert!(answer["message"].as_str().unwrap().contains(name), "{answer}");
        let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["message", "code", "detail"]);
    }
    let good = json!({"additionalStepUploadRequired": true});
    let (_, running) = finished(&porch).await;
    assert_eq!(ask(&porch, &running, good.clone()).await.1["code"], "partner_error");
    assert_eq!(ask(&porch, "00000000-0000-4000-8000-000000000000", good.clone()).await.0, 404);
    assert_eq!(ask(&porch, "x", good.clone()).await.0, 404);
    let foreign = porch.foreign().await;
    let path = format!("{}/kyc/identifications/{scan_ref}/request-information", porch.url);
    let request = porch.http.post(path).basic_auth(&foreign.0, Some(&foreign.1)).body(good.to_string());
    assert_eq!(request.send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn the_partners_server_may_send_a_further_document_after_the_decision() {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let porch = Porch::open().await;
    let (_, scan_ref) = finished(&porch).await;
    let new = pdf(None, "");
    let body = json!({"scanRef": scan_ref, "step": "POA2", "image": STANDARD.encode(&new),
                      "additionalData": {"address": "Street 1"}});
    let (status, answer) = porch.post("/api/v2/upload-additional-step", body.clone()).await;
    assert_eq!((status, &answer["identifier"]), (400, &json!("PARTNER_ERROR")), "{answer}");
    decided(&porch, &scan_ref, Verdict::Approved).await;
    let with = |field: &str, value: Value| {
        let mut body = body.clone();
        body[field] = value;
        body
    };
    for (body, name) in [
        (with("step", json!("OTHER")), "'step'"),
        (with("step", json!("FRONT")), "'step'"),
        (with("step", json!("lower")), "'step'"),
        (with("step", json!(null)), "'step'"),
        (with("image", json!("?")), "'image'"),
        (with("image", json!("AAAA")), "'image'"),
        (with("image", STANDARD.encode(pdf(None, "/Encrypt 1 0 R")).into()), "encrypted"),
        (with("additionalData", json!([])), "'additionalData'"),
        (with("additionalData", json!({"a": 1})), "'additionalData.a'"),
        (with("scanRef", json!("x")), "'scanRef'"),
    ] {
        let (status, answer) = porch.post("/api/v2/upload-additional-step", body).await;
        assert_eq!(status, 400, "{answer}");
        assert!(answer["message"].as_str().unwrap().contains(name), "{name} {answer}");
    }
    assert_eq!(bill(&porch, &scan_ref).await.0, "image/jpeg");
    let (status, answer) = porch.post("/api/v2/upload-additional-step", body.clone()).await;
    assert_eq!((status, answer), (200, Value::Null));
    assert_eq!(bill(&porch, &scan_ref).await, ("application/pdf".into(), new));
    let (status, _) = porch
        .post("/api/v2/upload-additional-step", with("scanRef", json!("00000000-0000-4000-8000-000000000000")))
        .await;
    assert_eq!(status, 404);
}

/// A body that was told of a happening, the last of its kind.
async fn body(porch: &Porch, event: WebhookEvent) -> Value {
    let (house, ctx) = (&porch.room.house, porch.room.ctx());
    let mut tx = house.db.read().await.unwrap();
    let all = tx.announcements(ctx.environment).after(0, 100).await.unwrap();
    let told = all.iter().rev().find(|told| told.event == event).unwrap();
    flow::announce::body(house, &ctx, &mut tx, told).await.unwrap().unwrap()
}

/// Sets up two questionnaires with a question each, and one that is a title only.
async fn questionnaires(porch: &Porch) {
    let (house, ctx) = (&porch.room.house, porch.room.ctx());
    let one = |key: &str, title: &str| {
        let question = json!({"key": "employer", "type": "TEXT", "title": "For whom do you work?", "required": true});
        json!({"key": key, "title": title, "sections": [{"key": "s", "title": "Work", "questions": [question]}]})
    };
    let all = json!([one("first", "At first"), one("later", "Later"), {"key": "named", "title": "A title"}]);
    let mut tx = house.db.begin().await.unwrap();
    flow::settings::change(&ctx, &mut tx, "a test", &json!({"questionnaires": all})).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_questionnaire_is_answered_after_the_approval_and_told_with_the_resubmission() {
    let porch = Porch::open().await;
    questionnaires(&porch).await;
    let scan_ref = approved(&porch).await;
    for (key, words) in [("unknown", "'questionnaire'"), ("named", "'questionnaire'")] {
        let (status, answer) = ask(&porch, &scan_ref, json!({"questionnaire": key})).await;
        assert_eq!((status, &answer["code"]), (400, &json!("bad_value")), "{answer}");
        assert!(answer["message"].as_str().unwrap().contains(words), "{answer}");
    }
    let answers =
        |employer: &str, done: bool| json!({"answers": {"employer": employer}, "done": done}).to_string().into_bytes();
    for (key, title, employer) in
        [("first", "At first", "Utopia Post"), ("later", "Later", "Nobody"), ("later", "Later", "Myself")]
    {
        let (status, link) = ask(&porch, &scan_ref, json!({"questionnaire": key, "lifetime": 600})).await;
        assert_eq!(status, 200, "{link}");
        let token = link["tokenString"].as_str().unwrap();
        let (_, standing) = porch.client(token, Method::GET, "session", vec![]).await;
        assert_eq!((&standing["extraSteps"], &standing["status"]), (&json!([]), &json!("ACTIVE")));
        assert_eq!(
            (&standing["tasks"][0]["kind"], &standing["tasks"][0]["done"]),
            (&json!("QUESTIONNAIRE"), &json!(false))
        );
        assert_eq!(porch.put(token, "extras/POA2", photograph()).await.0, 400, "no document is asked for");
        let (status, sheet) = porch.client(token, Method::GET, "questionnaire", vec![]).await;
        assert_eq!((status, &sheet["title"], &sheet["answers"]), (200, &json!(title), &json!({})));
        let (status, answer) = porch.client(token, Method::POST, "finish", vec![]).await;
        assert_eq!((status, answer["message"].as_str().unwrap().contains("QUESTIONNAIRE")), (400, true), "{answer}");
        let (_, kept) = porch.client(token, Method::PUT, "questionnaire", answers("", true)).await;
        assert_eq!(kept, json!({"done": false, "faults": [{"question": "employer", "fault": "MISSING"}]}));
        assert_eq!(porch.client(token, Method::PUT, "questionnaire", answers(employer, false)).await.0, 200);
        let (_, sheet) = porch.client(token, Method::GET, "questionnaire", vec![]).await;
        assert_eq!(sheet["answers"]["employer"], employer, "a reload loses nothing");
        let (_, kept) = porch.client(token, Method::PUT, "questionnaire", answers(employer, true)).await;
        assert_eq!(kept["done"], true);
        let (status, standing) = porch.client(token, Method::POST, "finish", vec![]).await;
        assert_eq!((status, &standing["status"]), (200, &json!("APPROVED")), "{standing}");
        assert_eq!(porch.client(token, Method::PUT, "questionnaire", answers(employer, true)).await.0, 409);
        let told = body(&porch, WebhookEvent::Resubmitted).await;
        let told = &told["questionnaireAnswers"];
        assert_eq!((&told["title"], &told["sections"][0]["questions"][0]["value"]), (&json!(title), &json!(employer)));
    }
    let (house, ctx) = (&porch.room.house, porch.room.ctx());
    let mut tx = house.db.begin().await.unwrap();
    let kept = tx.sessions(ctx.environment).find(ScanRef::parse(&scan_ref).unwrap()).await.unwrap().unwrap();
    let visit = Entered::of(house, &mut tx, kept).await.unwrap().visit;
    let all: Vec<&str> =
        visit.earlier_answers.iter().chain(&visit.answers).map(|one| one.questionnaire.as_str()).collect();
    assert_eq!(all, ["first", "later"], "another questionnaire is kept, the same is answered anew");
}

#[tokio::test]
async fn files_and_a_questionnaire_may_be_asked_for_at_once_and_giving_up_changes_nothing() {
    let porch = Porch::open().await;
    questionnaires(&porch).await;
    let scan_ref = approved(&porch).await;
    let both = json!({"questionnaire": "first", "additionalStepUploadRequired": true});
    let open = async || ask(&porch, &scan_ref, both.clone()).await.1["tokenString"].as_str().unwrap().to_owned();
    let token = open().await;
    assert_eq!(porch.put(&token, "extras/POA2", photograph()).await.0, 200);
    let done = br#"{"answers": {"employer": "Me"}, "done": true}"#.to_vec();
    assert_eq!(porch.client(&token, Method::PUT, "questionnaire", done.clone()).await.0, 200);
    assert_eq!(porch.client(&token, Method::POST, "cancel", vec![]).await.0, 200);
    assert_eq!(told(&porch, &scan_ref).await, 0);
    let token = open().await;
    let (_, sheet) = porch.client(&token, Method::GET, "questionnaire", vec![]).await;
    assert_eq!(sheet["answers"], json!({}), "answers that were given up are gone");
    assert_eq!(porch.client(&token, Method::PUT, "questionnaire", done).await.0, 200);
    let (status, answer) = porch.client(&token, Method::POST, "finish", vec![]).await;
    assert_eq!((status, &answer["message"]), (400, &json!("No image provided for step 'POA2'")));
    assert_eq!(porch.put(&token, "extras/POA2", photograph()).await.0, 200);
    assert_eq!(porch.client(&token, Method::POST, "finish", vec![]).await.0, 200);
    assert_eq!(told(&porch, &scan_ref).await, 1);
}

#[tokio::test]
async fn what_was_read_of_a_further_document_is_told_until_another_takes_its_place() {
    let porch = Porch::open().await;
    let (_, scan_ref) = finished(&porch).await;
    let (house, ctx) = (&porch.room.house, porch.room.ctx());
    let mut tx = house.db.begin().await.unwrap();
    let kept = tx.sessions(ctx.environment).find(ScanRef::parse(&scan_ref).unwrap()).await.unwrap().unwrap();
    let current = tx.captures(ctx.environment).current(kept.session.id).await.unwrap();
    let bill = current.iter().find(|capture| capture.step.as_str() == "POA2").unwrap();
    let input = bill.sha256.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    tx.commit().await.unwrap();
    let field = |name: &str, value: Value, outcome: Value| json!({"name": name, "value": value, "outcome": outcome, "confidence": 90});
    let fields =
        [field("address", json!("Gedimino pr. 9"), json!("MATCH")), field("ssn", json!(null), json!("NOT_FOUND"))];
    let extra = json!({"step": "POA2", "kind": "COMPARE", "input": input, "fields": fields});
    read(&porch, &scan_ref, Verdict::Approved, json!({"extras": [extra]})).await;
    let told = json!({"POA2": {"address": {"value": "Gedimino pr. 9", "status": "MATCH"},
                               "ssn": {"value": null, "status": "NOT_FOUND"}}});
    let data = async || porch.post("/api/v2/data", json!({"scanRef": scan_ref})).await.1;
    assert_eq!(data().await["additionalData"], told);
    let webhook = body(&porch, WebhookEvent::AutoFinished).await;
    assert_eq!((&webhook["additionalData"], &webhook["data"]["additionalData"]), (&told, &told));
    assert_eq!(webhook["status"]["additionalSteps"], "NOT_FOUND");

    let (_, link) = ask(&porch, &scan_ref, json!({"additionalStepUploadRequired": true})).await;
    let token = link["tokenString"].as_str().unwrap();
    assert_eq!(porch.put(token, "extras/POA2", pdf(None, "")).await.0, 200);
    assert_eq!(data().await["additionalData"], told, "nothing changes before the person is done");
    assert_eq!(porch.client(token, Method::POST, "finish", vec![]).await.0, 200);
    assert_eq!(data().await["additionalData"], Value::Null, "the new file was not read");
    let webhook = body(&porch, WebhookEvent::Resubmitted).await;
    assert_eq!((&webhook["additionalData"], &webhook["status"]["additionalSteps"]), (&Value::Null, &Value::Null));
}
