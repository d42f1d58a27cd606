//! What is not let in: hostile pictures, wrong keys, foreign environments.

use reqwest::Method;
use serde_json::{Value, json};

use crate::server::{Answer, Server, Specimens, photograph};

/// A PNG that says it has 10 000 by 10 000 pixels: 100 megapixels in a few dozen bytes.
fn bomb() -> Vec<u8> {
    let mut header = vec![];
    header.extend(10_000u32.to_be_bytes());
    header.extend(10_000u32.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [(b"IHDR", &header[..]), (b"IDAT", b"\x78\x9c\x03\x00\x00\x00\x00\x01"), (b"IEND", b"")] {
        let named = [&name[..], data].concat();
        let mut crc = !0u32;
        for byte in &named {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            }
        }
        png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        png.extend(named);
        png.extend((!crc).to_be_bytes());
    }
    png
}

#[tokio::test]
async fn hostile_pictures_get_a_clear_400_and_the_session_goes_on() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "c"})).await;
    session.choose("PASSPORT").await;
    let good = Specimens::get().file("passport-clean.jpg");
    for (bytes, says) in [
        (bomb(), "10000 by 10000"),
        (good[..good.len() / 2].to_vec(), "cut off"),
        (b"%PDF-1.7 not a picture".to_vec(), "not a JPEG, PNG or WebP"),
        (vec![], "not a JPEG, PNG or WebP"),
        (vec![0; 13 << 20], "larger than"),
    ] {
        let answer = session.upload("FRONT", bytes).await;
        assert_eq!((answer.status, &answer.body["identifier"]), (400, &json!("BAD_VALUE")), "{says}");
        assert!(answer.body["message"].as_str().unwrap().contains(says), "{says}: {}", answer.body);
    }
    assert_eq!(session.upload("FRONT", good).await.status, 200);
    let answer = session.call(Method::POST, "finish", json!({})).await;
    assert_eq!((answer.status, &answer.body["identifier"]), (400, &json!("MISSING_VALUE")));
}

#[tokio::test]
async fn pictures_come_only_in_their_place_and_time() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "c", "documents": ["PASSPORT"], "country": "UT"})).await;
    assert_eq!(session.upload("FRONT", photograph("chelsea.png")).await.status, 400);
    let refused = session.call(Method::POST, "start", json!({"consent": false})).await;
    assert_eq!(refused.status, 400);
    session.choose("PASSPORT").await;
    for (country, document) in [("LT", "PASSPORT"), ("UT", "ID_CARD"), ("ZZ", "PASSPORT"), ("UT", "CARD")] {
        let body = json!({"country": country, "documentType": document});
        assert_eq!(session.call(Method::PUT, "document", body).await.status, 400, "{country} {document}");
    }
    assert_eq!(session.upload("BACK", photograph("chelsea.png")).await.status, 400);
    assert_eq!(session.upload("SIDE", photograph("chelsea.png")).await.status, 404);
    let other = server.order(json!({"clientId": "c"})).await;
    other.choose("PASSPORT").await;
    assert_eq!(other.upload("FRONT", photograph("chelsea.png")).await.status, 200);
    let body = json!({"country": "UT", "documentType": "ID_CARD"});
    let steps = other.call(Method::PUT, "document", body).await.body["steps"].clone();
    assert!(steps.as_array().unwrap().iter().all(|step| step["captured"] == false), "{steps}");
    assert_eq!(session.call(Method::POST, "cancel", json!({})).await.body["result"]["status"], "UNVERIFIED");
    assert_eq!(session.upload("FRONT", photograph("chelsea.png")).await.status, 409);
}

#[tokio::test]
async fn every_door_stays_shut_without_a_key_with_a_foreign_key_and_with_a_clients_link() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "c"})).await;
    let pair =
        crate::server::bonafide(&["keys", "create", "--data", server.data(), "--environment", "PRODUCTION", "--json"]);
    let foreign: Value = serde_json::from_slice(&pair.stdout).unwrap();
    let (key, secret) = (foreign["apiKey"].as_str().unwrap(), foreign["apiSecret"].as_str());
    for path in ["token", "status", "data", "files", "full-status", "delete"] {
        let post = || {
            let body = json!({"scanRef": session.scan_ref, "clientId": "x"}).to_string();
            server.http.post(format!("{}/api/v2/{path}", server.url)).body(body)
        };
        for request in [
            post(),
            post().basic_auth(&server.keys.0, Some("wrong")),
            post().basic_auth("nobody", Some(&server.keys.1)),
            post().bearer_auth(&session.token),
            post().header("Authorization", "Basic !!!"),
        ] {
            let answer = Answer::of(request.send().await.unwrap()).await;
            assert_eq!((answer.status, &answer.body["identifier"]), (401, &json!("UNAUTHORIZED")), "{path}");
        }
        if path != "token" {
            let answer = Answer::of(post().basic_auth(key, secret).send().await.unwrap()).await;
            assert_eq!((answer.status, &answer.body["identifier"]), (404, &json!("BAD_VALUE")), "{path}");
        }
    }
    for (method, path) in [
        (Method::GET, "session"),
        (Method::POST, "start"),
        (Method::PUT, "document"),
        (Method::PUT, "photos/FRONT"),
        (Method::POST, "finish"),
        (Method::POST, "cancel"),
    ] {
        let knock = || {
            let url = format!("{}/api/capture/{path}", server.url);
            server
                .http
                .request(method.clone(), url)
                .body(r#"{"consent":true,"country":"UT","documentType":"PASSPORT"}"#)
        };
        for request in [knock(), knock().bearer_auth("A".repeat(40)), knock().basic_auth(key, secret)] {
            let answer = Answer::of(request.send().await.unwrap()).await;
            assert_eq!((answer.status, &answer.body["identifier"]), (401, &json!("TOKEN_NOT_VALID")), "{path}");
        }
    }
    assert_eq!(session.ask("delete").await.body["identifier"], "PARTNER_ERROR");
    assert_eq!(session.ask("delete").await.body["message"], "Token has not expired yet.");
}
