//! What partners are told, and when.

use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;

use crate::{
    letterbox::Letterbox,
    server::{Server, Specimens, photograph},
};

#[tokio::test]
async fn a_failed_webhook_is_sent_again_with_the_same_content_and_a_right_signature() {
    let letterbox = Letterbox::open(&[500, 302]).await;
    let server = Server::start(Some(("IDENTIFICATION_AUTO_FINISHED", &letterbox.url))).await;
    let session = server.order(json!({"clientId": "c", "tokenType": "DOCUMENT"})).await;
    session.decide("PASSPORT", &[("FRONT", Specimens::get().file("passport-clean.jpg"))]).await;
    let letters = letterbox.letters(3).await;
    for letter in &letters {
        assert_eq!(letter.event, "IDENTIFICATION_AUTO_FINISHED");
        let mut mac = Hmac::<Sha256>::new_from_slice(b"a signing key").unwrap();
        mac.update(&letter.bytes);
        assert_eq!(letter.signature.as_deref(), Some(hex::encode(mac.finalize().into_bytes()).as_str()));
        assert_eq!(letter.body()["data"], letters[0].body()["data"]);
        assert_eq!(letter.body()["final"], true);
    }
    let pause = letters[1].at - letters[0].at;
    assert!(pause >= Duration::from_millis(450), "the second try came after {pause:?}");
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(letterbox.letters(3).await.len(), 3, "a delivered webhook is not sent again");
}

#[tokio::test]
async fn a_session_nobody_opens_expires_and_says_so() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(Some(("IDENTIFICATION_EXPIRED", &letterbox.url))).await;
    let session = server.order(json!({"clientId": "late", "expiryTime": 1})).await;
    let letter = letterbox.letters(1).await.remove(0);
    assert_eq!(letter.event, "IDENTIFICATION_EXPIRED");
    assert_eq!(letter.body()["status"]["overall"], "EXPIRED");
    assert_eq!(session.status().await["status"], "EXPIRED");
    assert_eq!(session.call(reqwest::Method::POST, "start", json!({"consent": true})).await.status, 409);
    assert_eq!(session.ask("delete").await.status, 200);
    assert_eq!(session.status().await["status"], "EXPIRED-DELETED");
}

#[tokio::test]
async fn a_sessions_own_callback_takes_the_receivers_place_and_everything_streams_to_the_legacy_event() {
    let (usual, own) = (Letterbox::open(&[]).await, Letterbox::open(&[]).await);
    let server = Server::start(Some(("IDENTIFICATION", &usual.url))).await;
    let cancelled = server.order(json!({"clientId": "c1"})).await;
    cancelled.call(reqwest::Method::POST, "cancel", json!({})).await;
    assert_eq!(usual.letters(1).await[0].event, "IDENTIFICATION");
    let session = server.order(json!({"clientId": "c2", "callbackUrl": own.url})).await;
    let pictures = [("FRONT", Specimens::get().file("passport-clean.jpg")), ("FACE", photograph("astronaut.png"))];
    session.decide("PASSPORT", &pictures).await;
    let letter = own.letters(1).await.remove(0);
    assert_eq!(letter.body()["clientId"], "c2");
    assert!(letter.signature.is_some());
    assert_eq!(usual.letters(1).await.len(), 1);
}
