//! What happens to a session after its pictures.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    letterbox::Letterbox,
    server::{Server, Session, Specimens, bonafide, photograph},
};

/// Presses the last button and waits until the session is with the client again or has a result.
async fn finish(session: &Session<'_>) -> Value {
    assert_eq!(session.call(Method::POST, "finish", json!({})).await.status, 200);
    let began = Instant::now();
    loop {
        let standing = session.call(Method::GET, "session", json!(null)).await.body;
        if standing["status"] != "PROCESSING" {
            return standing;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "no decision: {}", session.server.log());
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}

#[tokio::test]
async fn a_cat_may_be_followed_by_the_passport_and_only_the_end_is_told() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(Some(("IDENTIFICATION_AUTO_FINISHED", &letterbox.url))).await;
    let session = server.order(json!({"clientId": "second-try"})).await;
    session.choose("PASSPORT").await;
    assert_eq!(session.upload("FRONT", photograph("chelsea.png")).await.status, 200);
    assert_eq!(session.upload("FACE", photograph("astronaut.png")).await.status, 200);
    let standing = finish(&session).await;
    assert_eq!(
        (&standing["status"], &standing["attempt"], &standing["attemptsLeft"]),
        (&json!("ACTIVE"), &json!(2), &json!(0))
    );
    assert_eq!(standing["lastAttempt"]["autoDocument"], "DOC_NOT_FOUND");
    assert_eq!(standing["lastAttempt"]["retake"], json!(["FRONT"]));
    assert_eq!(standing["steps"], json!([{"step": "FRONT", "captured": false}, {"step": "FACE", "captured": true}]));
    let status = session.status().await;
    assert_eq!((&status["status"], &status["autoDocument"]), (&json!("ACTIVE"), &json!(null)));
    assert_eq!(session.call(Method::POST, "finish", json!({})).await.status, 400);

    assert_eq!(session.upload("FRONT", Specimens::get().file("passport-moderate.jpg")).await.status, 200);
    assert_eq!(finish(&session).await["result"]["status"], "APPROVED");
    let letters = letterbox.letters(1).await;
    assert_eq!((letters.len(), &letters[0].body()["status"]["overall"]), (1, &json!("APPROVED")));
    for (attempt, verdict) in [("1", "DENIED"), ("2", "APPROVED")] {
        let again = bonafide(&["replay", "--data", server.data(), &session.scan_ref, "--attempt", attempt]);
        let told = String::from_utf8_lossy(&again.stdout);
        assert!(again.status.success() && told.contains(&format!("findings, {verdict}")), "{told}");
    }
}

#[tokio::test]
async fn an_operator_reviews_from_the_command_line_and_the_partner_is_told() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(Some(("IDENTIFICATION", &letterbox.url))).await;
    let session =
        server.order(json!({"clientId": "looked-at", "tokenType": "DOCUMENT", "reviewSuccessful": true})).await;
    session.choose("PASSPORT").await;
    session.upload("FRONT", Specimens::get().file("passport-clean.jpg")).await;
    let standing = finish(&session).await;
    assert_eq!(
        (&standing["status"], &standing["result"]["manualStatus"], &standing["result"]["status"]),
        (&json!("REVIEWING"), &json!("WAITING"), &json!("APPROVED"))
    );
    let listed = bonafide(&["review", "list", "--data", server.data()]);
    assert!(String::from_utf8_lossy(&listed.stdout).contains(&session.scan_ref));
    let shown: Value =
        serde_json::from_slice(&bonafide(&["review", "show", "--data", server.data(), &session.scan_ref]).stdout)
            .unwrap();
    assert_eq!(shown["attempts"][0]["decision"]["verdict"], "APPROVED");
    assert!(shown["files"]["FRONT"].is_string());

    let settle = |more: &[&str]| {
        let place = ["review", "settle", "--data", server.data(), &session.scan_ref, "--by", "ana"];
        bonafide(&[&place[..], more].concat())
    };
    let unexplained = settle(&["--document", "DOC_FAKE", "--face", "FACE_NOT_CHECKED"]);
    assert!(!unexplained.status.success());
    assert!(String::from_utf8_lossy(&unexplained.stderr).contains("reason"));
    let ruled = settle(&["--document", "DOC_FAKE", "--face", "FACE_NOT_CHECKED", "--reason", "no hologram"]);
    assert!(ruled.status.success(), "{}", String::from_utf8_lossy(&ruled.stderr));
    let letters = letterbox.letters(2).await;
    let told: Vec<_> =
        letters.iter().map(|l| (l.body()["final"].clone(), l.body()["status"]["overall"].clone())).collect();
    assert_eq!(told, [(json!(false), json!("REVIEWING")), (json!(true), json!("DENIED"))]);
    assert_eq!(letters[1].body()["status"]["denyReasons"], json!(["no hologram"]));
    let standing = session.call(Method::GET, "session", json!(null)).await.body;
    assert_eq!(standing["result"]["manualStatus"], "FAILED");
    let status = session.status().await;
    assert_eq!((&status["manualDocument"], &status["manualFace"]), (&json!("DOC_FAKE"), &json!("FACE_NOT_CHECKED")));
}

#[tokio::test]
async fn results_are_rehearsed_in_development_and_nowhere_else() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(Some(("IDENTIFICATION", &letterbox.url))).await;
    let session = server.order(json!({"clientId": "rehearsal", "dummyStatus": "DENIED"})).await;
    assert_eq!(session.opened["message"], "Dummy token and verification created successfully");
    assert_eq!(session.status().await["status"], "DENIED");
    let ruling = json!({
        "scanRef": session.scan_ref, "manualDocumentValidity": "DOC_VALIDATED", "manualFaceMatchResult": "FACE_MATCH",
    });
    assert_eq!(server.partner("/api/v2/add-dummy-status", ruling.clone()).await.status, 200);
    assert_eq!(session.status().await["status"], "APPROVED");
    assert_eq!(letterbox.letters(2).await.len(), 2);
    let again = bonafide(&["replay", "--data", server.data(), &session.scan_ref]);
    assert!(String::from_utf8_lossy(&again.stdout).contains("dummy"), "{again:?}");

    let live = Server::start_in(tempfile::tempdir().unwrap(), "TESTING", None, &[]).await;
    for (path, body) in [("token", json!({"clientId": "c", "dummyStatus": "APPROVED"})), ("add-dummy-status", ruling)] {
        let answer = live.partner(&format!("/api/v2/{path}"), body).await;
        assert_eq!(answer.body["identifier"], "PERMISSIONS_ERROR", "{path}");
        assert_eq!(answer.body["message"], "This endpoint is not available for TESTING/PRODUCTION partners.", "{path}");
    }
}
