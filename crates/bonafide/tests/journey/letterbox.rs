//! A partner's receiver of webhooks.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use serde_json::Value;

/// One webhook as it arrived.
#[derive(Clone)]
pub struct Letter {
    pub event: String,
    pub signature: Option<String>,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
    pub at: Instant,
}

impl Letter {
    pub fn body(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }
}

type Shared = Arc<Mutex<(Vec<Letter>, Vec<u16>)>>;

/// Receives webhooks on a port of its own.
pub struct Letterbox {
    pub url: String,
    shared: Shared,
}

impl Letterbox {
    /// Opens; the first answers are the given statuses, all later ones 200.
    pub async fn open(answers: &[u16]) -> Self {
        let shared: Shared = Arc::new(Mutex::new((vec![], answers.to_vec())));
        let router = Router::new().route("/hook", post(receive)).with_state(shared.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, shared }
    }

    /// Waits until so many have arrived.
    pub async fn letters(&self, count: usize) -> Vec<Letter> {
        let began = Instant::now();
        loop {
            let letters = self.shared.lock().unwrap().0.clone();
            if letters.len() >= count {
                return letters;
            }
            assert!(began.elapsed() < Duration::from_secs(20), "{} of {count} webhooks arrived", letters.len());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

async fn receive(State(shared): State<Shared>, headers: HeaderMap, bytes: Bytes) -> StatusCode {
    let text = |name: &str| headers.get(name).map(|v| v.to_str().unwrap().to_owned());
    let mut shared = shared.lock().unwrap();
    shared.0.push(Letter {
        event: text("Idenfy-Event-Type").unwrap_or_default(),
        signature: text("Idenfy-Signature"),
        headers: headers.clone(),
        bytes: bytes.to_vec(),
        at: Instant::now(),
    });
    let status = if shared.1.is_empty() { 200 } else { shared.1.remove(0) };
    StatusCode::from_u16(status).unwrap()
}
