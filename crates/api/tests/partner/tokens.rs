//! Orders that are repeated, too many, or signed by a pair that is no more.

use domain::audit::Actor;
use reqwest::{Response, header::HeaderMap};
use serde_json::{Value, json};

use crate::porch::Porch;

const PATH: &str = "/api/v2/token";

/// Orders under a name; gives status, headers and the answer's bytes.
async fn named(porch: &Porch, name: &str, body: &str) -> (u16, HeaderMap, Vec<u8>) {
    named_at(porch, PATH, name, body).await
}

async fn named_at(porch: &Porch, path: &str, name: &str, body: &str) -> (u16, HeaderMap, Vec<u8>) {
    let request = porch.http.post(format!("{}{path}", porch.url)).basic_auth(&porch.keys.0, Some(&porch.keys.1));
    read(request.header("Idempotency-Key", name).body(body.to_owned()).send().await.unwrap()).await
}

async fn read(answer: Response) -> (u16, HeaderMap, Vec<u8>) {
    (answer.status().as_u16(), answer.headers().clone(), answer.bytes().await.unwrap().to_vec())
}

/// Orders with these keys; gives status and headers.
async fn sign_in(porch: &Porch, keys: (&str, &str), from: &str) -> (u16, HeaderMap) {
    let request = porch.http.post(format!("{}{PATH}", porch.url)).basic_auth(keys.0, Some(keys.1));
    let answer = request.header("x-forwarded-for", from).body(r#"{"clientId":"c"}"#).send().await.unwrap();
    let (status, headers, _) = read(answer).await;
    (status, headers)
}

async fn sessions(porch: &Porch) -> i64 {
    let mut tx = porch.room.house.db.read().await.unwrap();
    let environment = tx.key(&porch.keys.0).await.unwrap().unwrap().environment();
    tx.sessions(environment).count(None).await.unwrap()
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_hundred_racing_requests_with_one_name_one_opens_a_session_and_all_get_its_answer() {
    // What needs more than its own row is committed in another way.
    for (path, body, opens) in [
        (PATH, r#"{"clientId":"4711"}"#, 1),
        (PATH, r#"{"clientId":"4711","generateDigitString":true}"#, 1),
        (PATH, r#"{"clientId":"4711","dummyStatus":"APPROVED"}"#, 1),
        ("/kyb/tokens/", r#"{"clientId":"4711","tokenType":"FORM"}"#, 0),
    ] {
        let porch = std::sync::Arc::new(Porch::open().await);
        let racing: Vec<_> = (0..100)
            .map(|_| {
                let porch = porch.clone();
                tokio::spawn(async move { named_at(&porch, path, "order 4711", body).await })
            })
            .collect();
        let mut answers = vec![];
        for request in racing {
            let (status, _, bytes) = request.await.unwrap();
            assert_eq!(status, 201, "{body}");
            answers.push(bytes);
        }
        assert!(answers.iter().all(|answer| answer == &answers[0]), "{body}");
        assert_eq!(sessions(&porch).await, opens, "{body}");
        if opens == 1 {
            let opened = json(&answers[0]);
            assert_eq!(porch.post("/api/v2/status", json!({"scanRef": opened["scanRef"]})).await.0, 200);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_racing_orders_for_one_person_one_is_taken_where_the_environment_wants_that() {
    let mut porch = Porch::open().await;
    porch.set(json!({"unique_client_id": true})).await;
    let porch = std::sync::Arc::new(porch);
    let racing: Vec<_> = (0..20)
        .map(|_| {
            let porch = porch.clone();
            tokio::spawn(async move { porch.post(PATH, json!({"clientId": "4711"})).await.0 })
        })
        .collect();
    let mut statuses = vec![];
    for request in racing {
        statuses.push(request.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!((statuses[0], &statuses[1..]), (201, &[409; 19][..]));
    assert_eq!(sessions(&porch).await, 1);
}

#[tokio::test]
async fn a_name_belongs_to_one_body_and_one_environment_and_refusals_are_not_remembered() {
    let mut porch = Porch::open().await;
    let (status, _, bytes) = named(&porch, "n", r#"{"clientId":""}"#).await;
    assert_eq!((status, &json(&bytes)["identifier"]), (400, &json!("BAD_VALUE")));
    let (status, _, first) = named(&porch, "n", r#"{"clientId":"a","generateDigitString":true}"#).await;
    assert_eq!(status, 201);
    assert_eq!(named(&porch, "n", r#"{"clientId":"a","generateDigitString":true}"#).await.2, first);
    let (status, _, bytes) = named(&porch, "n", r#"{"clientId":"b"}"#).await;
    let problem = json(&bytes);
    assert_eq!((status, &problem["identifier"]), (409, &json!("BAD_VALUE")));
    assert!(problem["message"].as_str().unwrap().contains("Idempotency-Key"), "{problem}");
    assert_eq!(sessions(&porch).await, 1);

    for bad in ["", "\u{fc}", &"x".repeat(256)] {
        let (status, _, bytes) = named(&porch, bad, r#"{"clientId":"a"}"#).await;
        assert_eq!(status, 400, "{bad:?}");
        assert!(json(&bytes)["message"].as_str().unwrap().contains("Idempotency-Key"));
    }
    assert_eq!(named(&porch, &"x".repeat(255), r#"{"clientId":"a"}"#).await.0, 201);

    porch.keys = porch.foreign().await;
    let (status, _, other) = named(&porch, "n", r#"{"clientId":"b"}"#).await;
    assert_eq!(status, 201);
    assert_ne!(other, first);
}

#[tokio::test]
async fn an_answer_is_repeated_for_a_day_and_not_after_its_session_was_erased() {
    let porch = Porch::open().await;
    let body = r#"{"clientId":"a","expiryTime":60}"#;
    let (_, _, first) = named(&porch, "n", body).await;
    porch.turn(86_400);
    flow::idempotency::forget(&porch.room.house, porch.room.ctx().now).await.unwrap();
    assert_eq!(named(&porch, "n", body).await.2, first);
    porch.turn(86_401);
    flow::idempotency::forget(&porch.room.house, porch.room.ctx().now).await.unwrap();
    let (_, _, second) = named(&porch, "n", body).await;
    assert_ne!(second, first);

    porch.turn(86_500);
    let (status, _) = porch.post("/api/v2/delete", json!({"scanRef": json(&second)["scanRef"]})).await;
    assert_eq!(status, 200);
    assert_ne!(named(&porch, "n", body).await.2, second);
    assert_eq!(sessions(&porch).await, 3);
}

#[tokio::test]
async fn an_environment_makes_so_many_requests_an_hour_and_every_answer_says_how_many_are_left() {
    let mut porch = Porch::open().await;
    let unlimited = porch.keys.clone();
    porch.set(json!({"requests_per_hour": 3})).await;
    let keys = porch.keys.clone();
    let ask = async || sign_in(&porch, (&keys.0, &keys.1), "203.0.113.1").await;
    for left in [2, 1, 0] {
        let (status, headers) = ask().await;
        assert_eq!(status, 201);
        assert_eq!(headers["ratelimit-policy"], "\"hour\";q=3;w=3600");
        assert_eq!(headers["ratelimit"], format!("\"hour\";r={left};t=3660"));
    }
    porch.turn(60);
    let (status, headers) = ask().await;
    assert_eq!((status, headers["retry-after"].as_bytes()), (429, &b"3600"[..]));
    assert_eq!(headers["ratelimit"], "\"hour\";r=0;t=3600");
    assert_eq!(sign_in(&porch, (&unlimited.0, &unlimited.1), "203.0.113.1").await.0, 201, "others are not concerned");
    porch.turn(3659);
    assert_eq!(ask().await.0, 429);
    porch.turn(3660);
    assert_eq!(ask().await.0, 201);
}

#[tokio::test]
async fn a_new_environment_makes_ten_thousand_requests_an_hour() {
    let porch = Porch::open().await;
    let (_, headers) = sign_in(&porch, (&porch.keys.0, &porch.keys.1), "203.0.113.1").await;
    assert_eq!(headers["ratelimit-policy"], "\"hour\";q=10000;w=3600");
    assert_eq!(headers["ratelimit"], "\"hour\";r=9999;t=3660");
}

#[tokio::test]
async fn an_environment_without_a_limit_says_nothing_about_one() {
    let mut porch = Porch::open().await;
    porch.set(json!({"requests_per_hour": null})).await;
    let (status, headers) = sign_in(&porch, (&porch.keys.0, &porch.keys.1), "203.0.113.1").await;
    assert_eq!((status, headers.get("ratelimit")), (201, None));
}

#[tokio::test]
async fn a_revoked_pair_is_refused_at_once_here_and_after_a_second_when_another_process_revoked_it() {
    let mut porch = Porch::open().await;
    for at_once in [true, false] {
        porch.keys = porch.foreign().await;
        let ask = async || sign_in(&porch, (&porch.keys.0, &porch.keys.1), "203.0.113.1").await.0;
        assert_eq!(ask().await, 201);
        if at_once {
            assert!(flow::partners::revoke_key(&porch.room.house, &Actor::System, &porch.keys.0).await.unwrap());
        } else {
            let mut tx = porch.room.house.db.begin().await.unwrap();
            assert!(tx.revoke_key(&porch.keys.0, porch.room.ctx().now).await.unwrap());
            tx.commit().await.unwrap();
            assert_eq!(ask().await, 201, "remembered");
            porch.turn(1);
        }
        assert_eq!(ask().await, 401);
        assert!(!flow::partners::revoke_key(&porch.room.house, &Actor::System, &porch.keys.0).await.unwrap());
    }
}

#[tokio::test]
async fn an_address_with_too_many_wrong_pairs_waits_and_a_pair_that_was_right_before_does_not() {
    let porch = Porch::open().await;
    let right = (porch.keys.0.as_str(), porch.keys.1.as_str());
    assert_eq!(sign_in(&porch, right, "203.0.113.1").await.0, 201);
    let mut statuses = vec![];
    for n in 0..102 {
        let unknown = format!("unknown{n}");
        let pair = if n % 2 == 0 { (right.0, "wrong") } else { (unknown.as_str(), right.1) };
        statuses.push(sign_in(&porch, pair, "203.0.113.1").await.0);
    }
    assert!(statuses[..100].iter().all(|status| *status == 401), "{statuses:?}");
    assert_eq!(statuses[100..], [429, 429]);
    let (status, headers) = sign_in(&porch, ("unknown", "wrong"), "203.0.113.1").await;
    assert_eq!((status, headers.contains_key("retry-after")), (429, true));
    assert_eq!(sign_in(&porch, ("unknown", "wrong"), "203.0.113.2").await.0, 401);
    assert_eq!(sign_in(&porch, right, "203.0.113.1").await.0, 201);
    porch.turn(60);
    assert_eq!(sign_in(&porch, right, "203.0.113.1").await.0, 201);
    assert_eq!(sign_in(&porch, ("unknown", "wrong"), "203.0.113.1").await.0, 401);
}
