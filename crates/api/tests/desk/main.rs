#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]
//! The review desk through its doors: real router, real store, a clock that is turned.

use std::{collections::BTreeMap, net::SocketAddr};

use bonafide_api::{App, BodyLimits, router};
use domain::{
    audit::Actor,
    ids::{EnvironmentId, ScanRef},
    partner::{EnvironmentKind, WebhookEvent},
    staff::Role,
};
use flow::{
    audit::{prove::export, seal::seal},
    order, partners,
    staff::{accept, administer},
};
use reqwest::{Client, Method};
use serde_json::{Value, json};
use testkit::Rehearsal;

/// Somebody of the staff with a cookie, and the token for what changes something.
struct Person {
    cookie: String,
    csrf: String,
}

struct Desk {
    room: Rehearsal,
    url: String,
    http: Client,
    environment: EnvironmentId,
    people: BTreeMap<&'static str, Person>,
}

const PEOPLE: [(&str, Role); 5] = [
    ("ana", Role::Reviewer),
    ("ben", Role::Reviewer),
    ("ada", Role::Admin),
    ("cem", Role::Compliance),
    ("dev", Role::Developer),
];

impl Desk {
    async fn open() -> Self {
        let room = Rehearsal::new().await;
        let limits = BodyLimits { json: 100_000, picture: 200_000 };
        let service = router(App::new(room.house.clone(), limits, 1, None));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let service = service.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        let environment = room.ctx().environment;
        let mut desk = Self { room, url, http: Client::new(), environment, people: BTreeMap::new() };
        for (name, role) in PEOPLE {
            let person = desk.hire(name, role).await;
            desk.people.insert(name, person);
        }
        desk
    }

    async fn hire(&self, name: &str, role: Role) -> Person {
        let house = &self.room.house;
        let ctx = self.room.ctx().by(Actor::Terminal("test".into()));
        let mut tx = house.db.begin().await.unwrap();
        let email = format!("{name}@example.org");
        let by = administer::By::Terminal;
        let invited = administer::invite(house, &ctx, &mut tx, by, (&email, name), role).await.unwrap();
        tx.commit().await.unwrap();
        let link = invited.link.unwrap();
        let secret = link.rsplit('#').next().unwrap();
        let signed_in = accept(house, secret, "correct horse battery").await.unwrap();
        let cookie = format!("bonafide-staff={}", signed_in.secret);
        let who = self.http.get(format!("{}/api/console/session", self.url)).header("cookie", &cookie);
        let who = who.send().await.unwrap().bytes().await.unwrap();
        let who: Value = serde_json::from_slice(&who).unwrap();
        Person { cookie, csrf: who["csrfToken"].as_str().unwrap().to_owned() }
    }

    /// Calls as somebody, below the environment's path.
    async fn call(&self, who: &str, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let (status, bytes) = self.raw(who, method, path, body).await;
        (status, serde_json::from_slice(&bytes).unwrap_or(Value::Null))
    }

    async fn raw(&self, who: &str, method: Method, path: &str, body: Option<Value>) -> (u16, Vec<u8>) {
        let address = format!("{}/api/console/{}{path}", self.url, self.environment);
        let mut request = self.http.request(method, address);
        if let Some(person) = self.people.get(who) {
            request = request.header("cookie", &person.cookie).header("x-csrf-token", &person.csrf);
        }
        if let Some(body) = body {
            request = request.body(body.to_string());
        }
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.bytes().await.unwrap().to_vec())
    }

    async fn get(&self, who: &str, path: &str) -> (u16, Value) {
        self.call(who, Method::GET, path, None).await
    }

    async fn post(&self, who: &str, path: &str, body: Value) -> (u16, Value) {
        self.call(who, Method::POST, path, Some(body)).await
    }

    /// A made-up result that waits for a person.
    async fn case(&self, more: Value) -> ScanRef {
        let mut body = json!({
            "clientId": "c", "dummyStatus": "SUSPECTED", "dummyMismatchTags": ["NAME"], "reviewSuccessful": true,
            "firstName": "ANNA", "lastName": "OZOLA", "documentNumber": "LV123", "callbackUrl": "http://127.0.0.1:9/",
        });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let mut tx = self.room.house.db.begin().await.unwrap();
        let order = self.room.order(body);
        let opened = order::open(&self.room.house, &self.room.ctx(), &mut tx, &order).await.unwrap();
        tx.commit().await.unwrap();
        opened.session.scan_ref
    }

    /// What was written down in the environment's audit log.
    async fn log(&self) -> String {
        let house = &self.room.house;
        seal(house).await.unwrap();
        let mut text = String::new();
        let write = |line: &wire::audit::Line| {
            text += &serde_json::to_string(line).unwrap();
            Ok::<_, flow::Error>(())
        };
        export(house, self.environment.into(), write).await.unwrap();
        text
    }

    async fn told(&self, case: ScanRef) -> Vec<WebhookEvent> {
        let mut tx = self.room.house.db.read().await.unwrap();
        let id = tx.sessions(self.environment).named(case).await.unwrap().unwrap();
        let sent = tx.deliveries(self.environment).of(id).await.unwrap();
        sent.into_iter().map(|delivery| delivery.event).collect()
    }
}

fn approval() -> Value {
    json!({ "document": "DOC_VALIDATED", "face": "FACE_MATCH", "cleared": ["NAME"], "answersUnverifiable": true })
}

#[tokio::test]
async fn a_reviewer_takes_the_next_case_rules_and_the_partner_is_told() {
    let desk = Desk::open().await;
    let case = desk.case(json!({})).await;
    desk.room.clock.set(5);
    let later = desk.case(json!({ "clientId": "d" })).await;
    let (status, page) = desk.get("ana", "/queue?limit=1").await;
    assert_eq!((status, &page["total"], &page["cases"][0]["scanRef"]), (200, &json!(2), &json!(case)), "{page}");
    let before = page["next"].as_str().unwrap();
    let (_, page) = desk.get("ana", &format!("/queue?limit=1&before={before}")).await;
    assert_eq!((&page["cases"][0]["scanRef"], &page["next"]), (&json!(later), &Value::Null));
    assert_eq!(desk.get("ana", "/queue?tag=SEX").await.1["total"], 0);
    assert_eq!(desk.get("ana", "/queue?claimed=everybody").await.0, 400);

    let (status, next) = desk.post("ana", "/queue/next", json!({})).await;
    assert_eq!((status, &next["scanRef"]), (200, &json!(case)));
    let (status, held) = desk.post("ben", &format!("/cases/{case}/claim"), json!({})).await;
    assert_eq!(status, 409);
    assert!(held["detail"].as_str().unwrap().contains("ana holds this case"), "{held}");
    assert_eq!(desk.post("ben", &format!("/cases/{case}/ruling"), approval()).await.0, 409);
    assert_eq!(desk.get("ben", "/queue?claimed=free").await.1["cases"][0]["scanRef"], json!(later));

    let denied = json!({ "document": "DOC_FAKE", "face": "FACE_MATCH" });
    let (status, why) = desk.post("ana", &format!("/cases/{case}/ruling"), denied).await;
    assert_eq!((status, &why["detail"]), (400, &json!("A denial needs at least one reason.")));
    let (status, ruled) = desk.post("ana", &format!("/cases/{case}/ruling"), approval()).await;
    assert_eq!((status, &ruled), (200, &json!({ "status": "APPROVED", "state": "RULED" })));
    assert_eq!(desk.told(case).await.last(), Some(&WebhookEvent::ManualFinished));
    assert_eq!(desk.get("ana", "/queue").await.1["total"], 1);
    let (status, _) = desk.call("ana", Method::DELETE, &format!("/cases/{case}/claim"), None).await;
    assert_eq!(status, 204);
    assert_eq!(desk.post("ben", "/queue/next", json!({})).await.1["scanRef"], json!(later));
    assert_eq!(desk.post("ana", "/queue/next", json!({})).await.0, 204);
}

#[tokio::test]
async fn a_case_is_masked_until_it_is_revealed_and_both_are_written_down() {
    let desk = Desk::open().await;
    let case = desk.case(json!({})).await;
    let (status, masked) = desk.raw("cem", Method::GET, &format!("/cases/{case}"), None).await;
    let masked = String::from_utf8(masked).unwrap();
    assert_eq!(status, 200, "{masked}");
    assert!(!masked.contains("OZOLA") && !masked.contains("LV123") && masked.contains("O••••••"), "{masked}");
    let (_, revealed) = desk.get("cem", &format!("/cases/{case}?reveal=true")).await;
    assert!(revealed.to_string().contains("OZOLA") && revealed["revealed"] == true);
    assert_eq!(revealed["may"]["rule"], false);
    desk.post("cem", "/sessions/search", json!({ "name": "Anna Ozola" })).await;
    let log = desk.log().await;
    for act in ["CASE_OPENED", "CASE_REVEALED", "SEARCHED"] {
        assert!(log.contains(act), "{act} is missing in {log}");
    }
    assert!(!log.to_uppercase().contains("OZOLA") && !log.contains("LV123"), "{log}");
}

#[tokio::test]
async fn remarks_stay_with_the_case_and_corrections_reach_the_partner() {
    let desk = Desk::open().await;
    let case = desk.case(json!({})).await;
    let path = |what: &str| format!("/cases/{case}/{what}");
    assert_eq!(desk.post("ana", &path("corrections"), json!({ "SURNAME": "BERZINA" })).await.0, 409);
    assert_eq!(desk.post("ana", &path("claim"), json!({})).await.0, 200);
    let (status, corrected) = desk.post("ana", &path("corrections"), json!({ "SURNAME": "Berzina" })).await;
    assert_eq!((status, &corrected["fields"]), (200, &json!(["SURNAME"])));
    let (status, why) = desk.post("ana", &path("corrections"), json!({ "DATE_OF_BIRTH": "1.2.1990" })).await;
    assert_eq!(status, 400);
    assert!(why["detail"].as_str().unwrap().contains("DATE_OF_BIRTH"), "{why}");
    assert_eq!(desk.post("ben", &path("comments"), json!({ "text": "seen it" })).await.0, 201);
    let tagged = desk.call("ben", Method::PUT, &path("tags"), Some(json!({ "tags": ["ASK_LEGAL"] }))).await;
    assert_eq!(tagged.0, 200);
    assert_eq!(desk.call("ben", Method::PUT, &path("tags"), Some(json!({ "tags": ["Anna"] }))).await.0, 400);
    assert_eq!(desk.get("ana", "/queue?tag=ASK_LEGAL").await.1["total"], 1);
    let blocked = desk.post("ana", &path("block"), json!({ "kinds": ["DOCUMENT_INFO"], "reason": "fraud" })).await;
    assert_eq!(blocked.0, 200, "{}", blocked.1);
    let (_, shown) = desk.get("ana", &format!("/cases/{case}?reveal=true")).await;
    assert_eq!((&shown["comments"][0]["name"], &shown["tags"]), (&json!("ben"), &json!(["ASK_LEGAL"])));
    let surname = shown["fields"].as_array().unwrap().iter().find(|field| field["name"] == "SURNAME").unwrap();
    assert_eq!((&surname["original"], &surname["agree"]), (&json!("OZOLA"), &json!(false)));

    let house = &desk.room.house;
    let mut tx = house.db.begin().await.unwrap();
    let pair = partners::create_key(&desk.room.ctx(), &mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let asked = desk.http.post(format!("{}/api/v2/data", desk.url)).basic_auth(&pair.api_key, Some(&pair.api_secret));
    let data = asked.body(json!({ "scanRef": case }).to_string()).send().await.unwrap().bytes().await.unwrap();
    let data: Value = serde_json::from_slice(&data).unwrap();
    assert_eq!((&data["docLastName"], &data["manuallyDataChanged"]), (&json!("BERZINA"), &json!(true)));
    let (_, found) = desk.post("cem", "/sessions/search", json!({ "name": "Anna Berzina" })).await;
    assert_eq!(found["sessions"][0]["scanRef"], json!(case));
}

#[tokio::test]
async fn two_people_rule_where_four_eyes_are_wanted() {
    let desk = Desk::open().await;
    let mut tx = desk.room.house.db.begin().await.unwrap();
    flow::settings::change(&desk.room.ctx(), &mut tx, "test", &json!({ "fourEyes": true })).await.unwrap();
    tx.commit().await.unwrap();
    let case = desk.case(json!({})).await;
    let path = |what: &str| format!("/cases/{case}/{what}");
    desk.post("ana", &path("claim"), json!({})).await;
    let (status, ruled) = desk.post("ana", &path("ruling"), approval()).await;
    assert_eq!((status, &ruled), (200, &json!({ "status": "REVIEWING", "state": "AWAITS_SECOND" })));
    assert!(!desk.told(case).await.contains(&WebhookEvent::ManualFinished));
    assert_eq!(desk.get("ben", "/queue").await.1["cases"][0]["firstRuling"]["name"], "ana");
    desk.post("ana", &path("claim"), json!({})).await;
    assert_eq!(desk.post("ana", &path("ruling/confirm"), json!({})).await.0, 400);
    desk.call("ana", Method::DELETE, &path("claim"), None).await;
    desk.post("ben", &path("claim"), json!({})).await;
    let (status, ruled) = desk.post("ben", &path("ruling/confirm"), json!({})).await;
    assert_eq!((status, &ruled["status"]), (200, &json!("APPROVED")));
    assert_eq!(desk.told(case).await.last(), Some(&WebhookEvent::ManualFinished));
}

#[tokio::test]
async fn each_role_does_what_it_may_and_nothing_else() {
    let desk = Desk::open().await;
    let case = desk.case(json!({})).await;
    let on = |what: &str| format!("/cases/{case}{what}");
    let picture = on("/pictures/019f2d60-1b7e-7cc0-a1f5-52e0934d7b02");
    let get = Method::GET;
    let post = Method::POST;
    // Who may: administrators and reviewers; or compliance as well.
    let (rule, see) = (["ada", "ana"].as_slice(), ["ada", "ana", "cem"].as_slice());
    let doors: Vec<(Method, String, Value, &[&str])> = vec![
        (get.clone(), "/queue".into(), Value::Null, see),
        (get.clone(), on(""), Value::Null, see),
        (get.clone(), on("?reveal=true"), Value::Null, see),
        (get, picture, Value::Null, see),
        (post.clone(), "/sessions/search".into(), json!({}), see),
        (post.clone(), "/sessions".into(), json!({ "clientId": "x" }), rule),
        (post.clone(), "/queue/next".into(), json!({}), rule),
        (post.clone(), on("/claim"), json!({}), rule),
        (Method::DELETE, on("/claim"), Value::Null, rule),
        (post.clone(), on("/ruling"), approval(), rule),
        (post.clone(), on("/ruling/confirm"), json!({}), rule),
        (post.clone(), on("/ruling/reject"), json!({}), rule),
        (post.clone(), on("/corrections"), json!({ "SURNAME": "X" }), rule),
        (post.clone(), on("/comments"), json!({ "text": "x" }), rule),
        (Method::PUT, on("/tags"), json!({ "tags": [] }), rule),
        (post.clone(), on("/block"), json!({ "kinds": ["DOCUMENT_INFO"] }), rule),
        (post, on("/ask"), json!({ "additionalStepUploadRequired": true }), rule),
    ];
    for (method, path, body, allowed) in doors {
        for (who, _) in PEOPLE {
            let body = (!body.is_null()).then(|| body.clone());
            let (status, answer) = desk.call(who, method.clone(), &path, body).await;
            let refused = status == 403 && answer["identifier"] == "PERMISSIONS_ERROR";
            let may = allowed.contains(&who) || (who == "ben" && allowed.contains(&"ana"));
            assert_eq!(refused, !may, "{who} {method} {path}: {status} {answer}");
        }
        let (status, answer) = desk.call("nobody", method.clone(), &path, None).await;
        assert_eq!(status, 401, "{method} {path} without a cookie: {answer}");
    }
    assert!(desk.log().await.contains("ACCESS_REFUSED"));
}

#[tokio::test]
async fn a_case_of_another_environment_is_not_there() {
    let mut desk = Desk::open().await;
    let case = desk.case(json!({})).await;
    let mut tx = desk.room.house.db.begin().await.unwrap();
    let other = partners::environment(&desk.room.house, &mut tx, EnvironmentKind::Testing).await.unwrap().id;
    tx.commit().await.unwrap();
    // Whoever is no member sees no environment at all.
    let here = std::mem::replace(&mut desk.environment, other);
    assert_eq!(desk.get("ana", "/queue").await.0, 404);
    let house = desk.room.house.clone();
    let mut tx = house.db.begin().await.unwrap();
    let ctx = house.ctx(other);
    administer::invite(&house, &ctx, &mut tx, administer::By::Terminal, ("ana@example.org", "ana"), Role::Admin)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    for path in [format!("/cases/{case}"), format!("/cases/{case}?reveal=true")] {
        assert_eq!(desk.get("ana", &path).await.0, 404);
    }
    let ruling = json!({ "document": "DOC_FAKE", "face": "FACE_MATCH", "reasons": ["It is not genuine."] });
    for (method, path, body) in [
        (Method::POST, "claim", json!({})),
        (Method::DELETE, "claim", json!({})),
        (Method::GET, "pictures/01a22f4d-f75a-73fe-81d4-b22c8642321f", json!({})),
        (Method::POST, "ruling", ruling),
        (Method::POST, "ruling/confirm", json!({})),
        (Method::POST, "ruling/reject", json!({ "note": "no" })),
        (Method::POST, "corrections", json!({ "SURNAME": "OZOLINA" })),
        (Method::POST, "comments", json!({ "text": "hello" })),
        (Method::PUT, "tags", json!({ "tags": ["ASK_LEGAL"] })),
        (Method::POST, "block", json!({ "kinds": ["DOCUMENT_INFO"], "reason": "Chargeback" })),
        (Method::POST, "ask", json!({ "additionalStepUploadRequired": true, "lifetime": 3600 })),
    ] {
        let (status, answer) = desk.call("ana", method.clone(), &format!("/cases/{case}/{path}"), Some(body)).await;
        assert_eq!(status, 404, "{method} {path}: {answer}");
    }
    // Nor can an entry of another log be proved.
    flow::audit::seal::seal(&house).await.unwrap();
    let (entry, _) = house.db.read().await.unwrap().entries(here.into(), 0..1).await.unwrap().remove(0);
    assert_eq!(desk.get("ana", &format!("/audit/proof/{}", entry.id)).await.0, 404);
    for body in [json!({}), json!({ "name": "Anna Ozola" }), json!({ "scanRef": case })] {
        assert_eq!(desk.post("ana", "/sessions/search", body).await.1["total"], 0);
    }
    desk.environment = here;
    assert_eq!(desk.get("ana", &format!("/cases/{case}")).await.0, 200);
    assert_eq!(desk.get("ada", &format!("/audit/proof/{}", entry.id)).await.0, 200);
}
