//! Clients that hang up before they are answered.

use std::{pin::pin, time::Duration};

use axum::{body::Body, http::Request};
use bonafide_api::{App, BodyLimits, router};
use reqwest::Method;
use serde_json::{Value, json};
use tower_service::Service;

use crate::porch::{Porch, encoded, photograph};

/// Hangs up at the worst moment: the vault has the file, and the database does not know of it yet.
async fn send_and_hang_up(porch: &Porch, request: Request<Body>) {
    let house = &porch.room.house;
    let limits = BodyLimits { json: 100_000, picture: 200_000 };
    let mut router = router(App::new(house.clone(), limits, 1, None));
    let prefix = porch.room.ctx().environment.to_string();
    let (before, _) = house.objects.census(&prefix).await.unwrap();
    // Nothing can be written until this is dropped.
    let writing = house.db.begin().await.unwrap();
    {
        let mut answer = pin!(router.call(request));
        while house.objects.census(&prefix).await.unwrap().0 == before {
            let answered = tokio::time::timeout(Duration::from_millis(5), &mut answer).await;
            assert!(answered.is_err(), "answered without having written anything: {answered:?}");
        }
    }
    drop(writing);
}

/// Asks until the answer is as it should be; one that never is ends the test.
async fn becomes(porch: &Porch, token: &str, good: impl Fn(&Value) -> bool) {
    let asking = async {
        while !good(&porch.client(token, Method::GET, "session", vec![]).await.1) {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), asking).await.expect("what was begun is finished");
}

#[tokio::test]
async fn a_picture_is_kept_even_if_its_client_hangs_up_after_sending_it() {
    let porch = Porch::open().await;
    let (token, _) = porch.order(json!({"clientId": "1"})).await;
    porch.choose(&token, "LT", "PASSPORT").await;
    let request = Request::put("/api/capture/photos/FRONT").header("authorization", format!("Bearer {token}"));
    send_and_hang_up(&porch, request.body(photograph().into()).unwrap()).await;
    becomes(&porch, &token, |standing| standing["steps"][0]["captured"] == true).await;
}

#[tokio::test]
async fn pictures_from_a_server_are_taken_even_if_it_hangs_up_after_sending_them() {
    let porch = Porch::open().await;
    let (token, _) = porch.order(json!({"clientId": "1", "tokenType": "DOCUMENT"})).await;
    let body = json!({"authToken": token, "country": "LT", "documentType": "PASSPORT", "skipAnalysis": true,
                      "images": {"FRONT": encoded(&photograph())}});
    let keys = encoded(format!("{}:{}", porch.keys.0, porch.keys.1).as_bytes());
    let request = Request::post("/api/v2/process").header("authorization", format!("Basic {keys}"));
    send_and_hang_up(&porch, request.body(body.to_string().into()).unwrap()).await;
    becomes(&porch, &token, |standing| standing["status"] == "PROCESSING").await;
}
