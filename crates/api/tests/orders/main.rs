//! Orders and the settings that govern them, over HTTP.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

use std::net::SocketAddr;

use bonafide_api::{App, BodyLimits, router};
use domain::partner::KeyRole;
use flow::partners::{self, KeyPair};
use reqwest::{Client, Method};
use serde_json::{Value, json};
use testkit::Rehearsal;

/// A server with an ordinary key pair and one that may administer.
struct Porch {
    room: Rehearsal,
    url: String,
    http: Client,
    ordinary: KeyPair,
    admin: KeyPair,
}

impl Porch {
    async fn open() -> Self {
        let room = Rehearsal::new().await;
        let limits = BodyLimits { json: 100_000, picture: 100_000 };
        let router = router(App::new(room.house.clone(), limits, 1, None));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        let mut tx = room.house.db.begin().await.unwrap();
        let ordinary = partners::create_key(&room.ctx(), &mut tx).await.unwrap();
        let admin = partners::create_key_of(&room.ctx(), &mut tx, KeyRole::Admin).await.unwrap();
        tx.commit().await.unwrap();
        Self { room, url, http: Client::new(), ordinary, admin }
    }

    async fn call(&self, pair: &KeyPair, method: Method, path: &str, body: impl Into<String>) -> (u16, Value) {
        let request = self.http.request(method, format!("{}{path}", self.url)).body(body.into());
        let answer = request.basic_auth(&pair.api_key, Some(&pair.api_secret)).send().await.unwrap();
        let status = answer.status().as_u16();
        (status, serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap_or(Value::Null))
    }

    async fn change(&self, change: Value) -> (u16, Value) {
        // Servers may remember settings for a second.
        self.room.clock.set(self.room.house.clock.now().timestamp() - 1_800_000_000 + 2);
        let answer = self.call(&self.admin, Method::PATCH, "/api/settings", change.to_string()).await;
        self.room.clock.set(self.room.house.clock.now().timestamp() - 1_800_000_000 + 2);
        answer
    }

    async fn order(&self, body: Value) -> (u16, Value) {
        self.call(&self.ordinary, Method::POST, "/api/v2/token", body.to_string()).await
    }
}

#[tokio::test]
async fn settings_are_changed_by_those_who_may_and_govern_orders() {
    let porch = Porch::open().await;
    for (method, path) in
        [(Method::GET, "/api/settings"), (Method::PATCH, "/api/settings"), (Method::GET, "/api/settings/schema")]
    {
        let (status, answer) = porch.call(&porch.ordinary, method, path, "{}").await;
        assert_eq!((status, &answer["identifier"]), (403, &json!("PERMISSIONS_ERROR")));
    }
    let (status, before) = porch.call(&porch.admin, Method::GET, "/api/settings", "").await;
    assert_eq!((status, &before["features"]["checkAml"]), (200, &json!("ALLOWED")));

    assert_eq!(porch.order(json!({"clientId": "1", "checkAml": true})).await.0, 201);
    let change = json!({"features": {"checkAml": "OFF", "checkIpProxy": "ON"}, "locale": "lt", "ageLimit": 18});
    let (status, after) = porch.change(change).await;
    assert_eq!((status, &after["features"]["checkAml"]), (200, &json!("OFF")), "{after}");
    let (status, refused) = porch.order(json!({"clientId": "1", "checkAml": true})).await;
    assert_eq!((status, &refused["identifier"]), (400, &json!("PARTNER_CONTRACT_ERROR")));
    let (status, opened) = porch.order(json!({"clientId": "1"})).await;
    assert_eq!(status, 201, "{opened}");
    for (field, value) in
        [("locale", json!("lt")), ("checkIpProxy", json!(true)), ("checkAml", json!(false)), ("ageLimit", json!(18))]
    {
        assert_eq!(opened[field], value, "{field}");
    }

    let (status, wrong) = porch.change(json!({"ageLimit": 200, "features": {"checkNothing": "ON"}})).await;
    assert_eq!((status, &wrong["identifier"]), (400, &json!("VALIDATION_ERROR")), "{wrong}");
    assert_eq!(porch.call(&porch.admin, Method::GET, "/api/settings", "").await.1, after, "a mistake changes nothing");

    let changes =
        porch.room.house.db.read().await.unwrap().settings_changes(porch.room.ctx().environment).await.unwrap();
    assert_eq!((changes.len(), &changes[0].who), (1, &porch.admin.api_key));
    assert_eq!(changes[0].changes["features.checkAml"], json!({"old": "ALLOWED", "new": "OFF"}));
}

#[tokio::test]
async fn one_live_session_for_a_person_where_the_environment_wants_that() {
    let porch = Porch::open().await;
    assert_eq!(porch.order(json!({"clientId": "1"})).await.0, 201);
    assert_eq!(porch.order(json!({"clientId": "1", "expiryTime": 60})).await.0, 201, "usually there may be several");
    assert_eq!(porch.change(json!({"uniqueClientId": true})).await.0, 200);
    let (status, busy) = porch.order(json!({"clientId": "1"})).await;
    assert_eq!((status, &busy["message"]), (409, &json!("Client ID already exists")));
    assert_eq!(porch.order(json!({"clientId": "2", "expiryTime": 60})).await.0, 201);
    porch.room.clock.set(1000);
    assert_eq!(porch.order(json!({"clientId": "2"})).await.0, 201, "the other one's time is over");
}

#[tokio::test]
async fn a_printed_request_with_a_comma_too_many_is_told_to_be_no_json() {
    let porch = Porch::open().await;
    let printed = include_str!("everything.txt");
    let send = async |body: &str| porch.call(&porch.ordinary, Method::POST, "/api/v2/token", body).await;
    let (status, answer) = send(printed).await;
    assert_eq!((status, &answer["identifier"]), (400, &json!("JSON_ERROR")));
    let mended = printed.replace(",\n\n}", "}");
    let (status, answer) = send(&mended).await;
    assert_eq!((status, &answer["identifier"]), (400, &json!("BAD_VALUE")), "{answer}");
    assert!(answer["message"].as_str().unwrap().contains("'questionnaire'"), "{answer}");
    let questionnaires = json!([{"key": "c8QgVx5xzspjVnQ4nJ7MCf", "title": "One"}]);
    assert_eq!(porch.change(json!({"questionnaires": questionnaires})).await.0, 200);
    let (status, answer) = send(&mended).await;
    assert_eq!((status, &answer["firstName"]), (201, &json!("JOHN TOM")), "{answer}");
    let sent: Value = serde_json::from_str(&mended).unwrap();
    for (field, value) in sent.as_object().unwrap().iter().filter(|(field, _)| !field.ends_with("Name")) {
        assert_eq!(&answer[field], value, "{field} comes back as it was sent");
    }
}

#[tokio::test]
async fn an_environment_has_two_live_key_pairs_of_a_role() {
    let porch = Porch::open().await;
    let mut tx = porch.room.house.db.begin().await.unwrap();
    partners::create_key(&porch.room.ctx(), &mut tx).await.unwrap();
    let third = partners::create_key(&porch.room.ctx(), &mut tx).await;
    assert!(matches!(third, Err(flow::Error::EnoughKeys)));
    assert!(tx.revoke_key(&porch.ordinary.api_key, porch.room.ctx().now).await.unwrap());
    partners::create_key(&porch.room.ctx(), &mut tx).await.unwrap();
}
