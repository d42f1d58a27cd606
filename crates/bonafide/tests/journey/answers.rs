//! The shape of answers.

use serde_json::{Value, json};

use crate::server::{Answer, Server};

#[tokio::test]
async fn a_token_has_the_fields_of_both_dialects() {
    let server = Server::start(None).await;
    let opened = server.order(json!({"clientId": "user-123", "firstName": "John", "lastName": "Doe"})).await.opened;
    assert_eq!(opened["message"], "Token created successfully");
    assert_eq!((&opened["firstName"], &opened["lastName"]), (&json!("JOHN"), &json!("DOE")));
    assert_eq!(opened["authToken"].as_str().unwrap().len(), 40);
    assert_eq!(opened["authToken"], opened["tokenString"]);
    assert_eq!(opened["redirectUrl"], opened["sessionUrl"]);
    assert_eq!(opened["scanRef"].as_str().unwrap().len(), 36);
    for (field, value) in [
        ("expiryTime", json!(86_400)),
        ("sessionLength", json!(1800)),
        ("digitString", json!(null)),
        ("country", json!(null)),
        ("isValid", json!(true)),
        ("isActive", json!(true)),
        ("tokenType", json!("IDENTIFICATION")),
        ("utilityBill", json!(false)),
        ("documents", json!(["ID_CARD", "PASSPORT", "RESIDENCE_PERMIT", "DRIVER_LICENSE"])),
    ] {
        assert_eq!(opened[field], value, "{field}");
    }
    let digits = server.order(json!({"clientId": "d", "generateDigitString": true})).await.opened;
    assert!(digits["digitString"].as_str().is_some_and(|d| d.len() == 8 && d.bytes().all(|b| b.is_ascii_digit())));
}

#[tokio::test]
async fn mistakes_are_answered_in_one_shape() {
    let server = Server::start(None).await;
    let (key, secret) = &server.keys;
    let post = |path: &str, body: Vec<u8>| {
        server.http.post(format!("{}{path}", server.url)).basic_auth(key, Some(secret)).body(body)
    };
    let large = format!("{{\"clientId\":\"{}\"}}", "x".repeat(2 << 20)).into_bytes();
    for (request, status, identifier) in [
        (post("/api/v2/token", b"{\"clientId\":}".to_vec()), 400, "JSON_ERROR"),
        (post("/api/v2/token", b"[1]".to_vec()), 400, "JSON_ERROR"),
        (post("/api/v2/token", b"".to_vec()), 400, "JSON_ERROR"),
        (post("/api/v2/token", b"{\"clientId\":\"\xff\"}".to_vec()), 400, "ENCODING_ERROR"),
        (post("/api/v2/token", b"{}".to_vec()), 400, "MISSING_VALUE"),
        (post("/api/v2/token", large), 413, "BAD_VALUE"),
        (post("/api/v2/status", b"{}".to_vec()), 400, "MISSING_VALUE"),
        (post("/api/v2/status", b"{\"scanRef\":7}".to_vec()), 400, "BAD_VALUE"),
        (post("/api/v2/status", b"{\"scanRef\":\"x\"}".to_vec()), 400, "BAD_VALUE"),
        (post("/api/v2/nothing", b"{}".to_vec()), 404, "NOT_FOUND"),
        (server.http.get(format!("{}/api/v2/token", server.url)), 405, "METHOD_NOT_ALLOWED"),
        (server.http.get(format!("{}/api/v2/redirect", server.url)), 401, "TOKEN_NOT_VALID"),
        (server.http.get(format!("{}/api/v2/redirect?authToken=//evil.example", server.url)), 401, "TOKEN_NOT_VALID"),
    ] {
        let answer = Answer::of(request.send().await.unwrap()).await;
        assert_eq!((answer.status, answer.body["identifier"].as_str()), (status, Some(identifier)), "{answer:?}");
        assert!(answer.body["message"].as_str().is_some_and(|m| !m.is_empty()));
    }
}

#[tokio::test]
async fn the_page_comes_with_headers_that_keep_it_safe_and_nothing_personal_is_logged() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "client-9", "firstName": "Zacharias"})).await;
    let page = server.http.get(format!("{}/?authToken={}", server.url, session.token)).send().await.unwrap();
    assert_eq!(page.status(), 200);
    assert!(page.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    assert!(page.headers()["content-security-policy"].to_str().unwrap().contains("script-src 'self'"));
    assert_eq!(page.headers()["referrer-policy"], "no-referrer");
    session.choose("PASSPORT").await;
    let log = server.log();
    for word in ["Zacharias", "ZACHARIAS", "client-9", &session.token, &server.keys.0, &server.keys.1] {
        assert!(!log.contains(word), "{word} is in the log");
    }
    assert!(log.contains("/api/capture/document"), "{log}");
    let settings = server.http.get(format!("{}/healthz", server.url)).send().await.unwrap();
    assert_eq!(Answer::of(settings).await.body["status"], Value::from("ok"));
}
