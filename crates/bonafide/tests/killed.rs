//! A server that is killed under load, again and again: what it acknowledged is there afterwards, and what it announced
//! arrives.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

use std::{
    collections::HashSet,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, routing::post};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::Client;
use serde_json::{Value, json};
use sha2::Sha256;
use sqlx::Connection;

/// How often it is killed.
const KILLS: u64 = 20;
/// Connections that order at once, and the most orders of each between two kills.
const CONNECTIONS: usize = 8;
const ORDERS: usize = 40;
const SIGNING_KEY: &str = "a signing key";

/// Where webhooks arrive: body and signature of each.
type Letters = Arc<Mutex<Vec<(Vec<u8>, String)>>>;

async fn letterbox() -> (String, Letters) {
    async fn receive(State(letters): State<Letters>, headers: HeaderMap, bytes: Bytes) {
        let signature = headers["Idenfy-Signature"].to_str().unwrap().to_owned();
        letters.lock().unwrap().push((bytes.to_vec(), signature));
    }
    let letters = Letters::default();
    let router = Router::new().route("/hook", post(receive)).with_state(letters.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, letters)
}

fn run(arguments: &[&str]) -> Vec<u8> {
    let out = Command::new(env!("CARGO_BIN_EXE_bonafide")).args(arguments).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    out.stdout
}

struct Server {
    child: Child,
    url: String,
}

impl Server {
    async fn start(data: &Path) -> Self {
        let log = data.join("server.log");
        let mut child = Command::new(env!("CARGO_BIN_EXE_bonafide"))
            .args(["serve", "--data", data.to_str().unwrap(), "--listen", "127.0.0.1:0"])
            .stderr(Stdio::from(std::fs::File::create(&log).unwrap()))
            .spawn()
            .unwrap();
        let began = Instant::now();
        loop {
            let text = std::fs::read_to_string(&log).unwrap();
            if let Some((address, _)) = text.split_once("listening on ").and_then(|(_, rest)| rest.split_once(',')) {
                return Self { child, url: format!("http://{address}") };
            }
            let waited = began.elapsed();
            assert!(waited < Duration::from_secs(20) && child.try_wait().unwrap().is_none(), "no start: {text}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Ends it without any warning.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a server said it had done: each session, and whether it was finished at once.
type Acknowledged = Arc<Mutex<Vec<(String, bool)>>>;

/// Orders until the server is gone. Every eighth session is finished at once.
async fn order(url: String, keys: (String, String), name: String, acknowledged: Acknowledged) {
    let http = Client::new();
    for n in 0..ORDERS {
        let finished = n % 8 == 0;
        let mut body = json!({"clientId": format!("{name}-{n}")});
        if finished {
            body["dummyStatus"] = json!("APPROVED");
        }
        let request = http.post(format!("{url}/api/v2/token")).basic_auth(&keys.0, Some(&keys.1));
        let Ok(answer) = request.body(body.to_string()).send().await else { return };
        let status = answer.status();
        let Ok(bytes) = answer.bytes().await else { return };
        assert_eq!(status, 201, "{}", String::from_utf8_lossy(&bytes));
        let opened: Value = serde_json::from_slice(&bytes).unwrap();
        acknowledged.lock().unwrap().push((opened["scanRef"].as_str().unwrap().to_owned(), finished));
    }
}

/// A number from 0 to `end`, the same in every run (splitmix64).
fn drawn(seed: u64, end: u64) -> u64 {
    let mut z = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 31)) % end
}

fn signature(bytes: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SIGNING_KEY.as_bytes()).unwrap();
    mac.update(bytes);
    hex::encode(mac.finalize().into_bytes())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_killed_server_acknowledged_is_there_and_what_it_announced_arrives() {
    let began = Instant::now();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let (hook, letters) = letterbox().await;
    let pair = run(&["keys", "create", "--data", data, "--environment", "DEVELOPMENT", "--json"]);
    let pair: Value = serde_json::from_slice(&pair).unwrap();
    let keys = (pair["apiKey"].as_str().unwrap().to_owned(), pair["apiSecret"].as_str().unwrap().to_owned());
    let receiver = ["--event", "IDENTIFICATION", "--url", &hook, "--signing-key", SIGNING_KEY];
    run(&[&["webhooks", "add", "--data", data, "--environment", "DEVELOPMENT"], &receiver[..]].concat());

    let acknowledged = Acknowledged::default();
    for kill in 0..KILLS {
        let server = Server::start(folder.path()).await;
        let clients: Vec<_> = (0..CONNECTIONS)
            .map(|n| {
                let name = format!("{kill}-{n}");
                tokio::spawn(order(server.url.clone(), keys.clone(), name, acknowledged.clone()))
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(5 + drawn(kill + 1, 250))).await;
        server.kill();
        for client in clients {
            client.await.unwrap();
        }
    }

    let server = Server::start(folder.path()).await;
    let acknowledged = acknowledged.lock().unwrap().clone();
    assert!(acknowledged.len() > 100, "only {} sessions were opened between the kills", acknowledged.len());
    let http = Client::new();
    let status = async |scan_ref: &str| {
        let request = http.post(format!("{}/api/v2/status", server.url)).basic_auth(&keys.0, Some(&keys.1));
        let answer = request.body(json!({"scanRef": scan_ref}).to_string()).send().await.unwrap();
        let (status, bytes) = (answer.status().as_u16(), answer.bytes().await.unwrap());
        assert_eq!(status, 200, "{scan_ref}: {}", String::from_utf8_lossy(&bytes));
        serde_json::from_slice::<Value>(&bytes).unwrap()["status"].as_str().unwrap().to_owned()
    };
    for (scan_ref, finished) in &acknowledged {
        assert_eq!(status(scan_ref).await, if *finished { "APPROVED" } else { "ACTIVE" });
    }

    let finished: HashSet<&String> = acknowledged.iter().filter(|(_, finished)| *finished).map(|(s, _)| s).collect();
    let arrived = loop {
        let told = letters.lock().unwrap().clone();
        let mut arrived = HashSet::new();
        for (bytes, signed) in &told {
            assert_eq!(*signed, signature(bytes));
            let body: Value = serde_json::from_slice(bytes).unwrap();
            assert_eq!(body["status"]["overall"], "APPROVED");
            arrived.insert(body["scanRef"].as_str().unwrap().to_owned());
        }
        if finished.iter().all(|scan_ref| arrived.contains(*scan_ref)) {
            break arrived;
        }
        assert!(began.elapsed() < Duration::from_secs(120), "{} arrived of {}", arrived.len(), finished.len());
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    // An order whose answer was lost on the way may be there as well, but nothing that was never ordered.
    for scan_ref in arrived.iter().filter(|scan_ref| !finished.contains(scan_ref)) {
        assert_eq!(status(scan_ref).await, "APPROVED");
    }

    server.kill();
    let database = format!("sqlite://{}", folder.path().join("bonafide.db").display());
    let mut database = sqlx::SqliteConnection::connect(&database).await.unwrap();
    let (whole,): (String,) = sqlx::query_as("PRAGMA integrity_check").fetch_one(&mut database).await.unwrap();
    assert_eq!(whole, "ok");
    assert!(began.elapsed() < Duration::from_secs(120), "it took {:?}", began.elapsed());
}
