//! A server that is killed under load, again and again, with webhooks under way: what it acknowledged is there
//! afterwards, and what happened arrives, also what happened while no server ran.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

use std::{
    collections::{HashMap, HashSet},
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

/// How long the receiver takes, so that several webhooks are under way whenever the server is killed.
const SLOWNESS: Duration = Duration::from_millis(40);

/// A webhook as it arrived.
#[derive(Clone)]
struct Letter {
    event: String,
    signature: String,
    bytes: Vec<u8>,
}

type Letters = Arc<Mutex<Vec<Letter>>>;

async fn letterbox() -> (String, Letters) {
    async fn receive(State(letters): State<Letters>, headers: HeaderMap, bytes: Bytes) {
        let text = |name: &str| headers[name].to_str().unwrap().to_owned();
        let (event, signature) = (text("Bonafide-Event-Id"), text("Idenfy-Signature"));
        letters.lock().unwrap().push(Letter { event, signature, bytes: bytes.to_vec() });
        tokio::time::sleep(SLOWNESS).await;
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

/// What becomes of a session.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// Its result is made up at once.
    Approved,
    /// It ends a second later, whether or not a server runs.
    Expired,
    /// It waits for its client.
    Active,
}

impl Fate {
    /// The word that partners know it by.
    fn word(self) -> &'static str {
        match self {
            Self::Approved => "APPROVED",
            Self::Expired => "EXPIRED",
            Self::Active => "ACTIVE",
        }
    }
}

/// What a server said it had opened: each session, and what becomes of it.
type Acknowledged = Arc<Mutex<Vec<(String, Fate)>>>;

/// Orders until the server is gone. Of eight sessions one is finished at once, and one expires.
async fn order(url: String, keys: (String, String), name: String, acknowledged: Acknowledged) {
    let http = Client::new();
    for n in 0..ORDERS {
        let mut body = json!({"clientId": format!("{name}-{n}")});
        let fate = match n % 8 {
            0 => Fate::Approved,
            4 => Fate::Expired,
            _ => Fate::Active,
        };
        match fate {
            Fate::Approved => body["dummyStatus"] = json!("APPROVED"),
            Fate::Expired => body["expiryTime"] = json!(1),
            Fate::Active => {}
        }
        let request = http.post(format!("{url}/api/v2/token")).basic_auth(&keys.0, Some(&keys.1));
        let Ok(answer) = request.body(body.to_string()).send().await else { return };
        let status = answer.status();
        let Ok(bytes) = answer.bytes().await else { return };
        assert_eq!(status, 201, "{}", String::from_utf8_lossy(&bytes));
        let opened: Value = serde_json::from_slice(&bytes).unwrap();
        acknowledged.lock().unwrap().push((opened["scanRef"].as_str().unwrap().to_owned(), fate));
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
    for (scan_ref, fate) in acknowledged.iter().filter(|(_, fate)| *fate != Fate::Expired) {
        assert_eq!(status(scan_ref).await, fate.word());
    }

    let over: HashMap<&str, Fate> =
        acknowledged.iter().filter(|(_, fate)| *fate != Fate::Active).map(|(s, fate)| (s.as_str(), *fate)).collect();
    let told = loop {
        let mut told: HashMap<String, Value> = HashMap::new();
        for letter in letters.lock().unwrap().clone() {
            assert_eq!(letter.signature, signature(&letter.bytes), "nobody else wrote it");
            let body: Value = serde_json::from_slice(&letter.bytes).unwrap();
            let first = told.entry(letter.event).or_insert_with(|| body.clone());
            assert_eq!(*first, body, "a repetition says the same");
        }
        let arrived: HashSet<&str> = told.values().map(|body| body["scanRef"].as_str().unwrap()).collect();
        let missing = over.keys().filter(|scan_ref| !arrived.contains(**scan_ref)).count();
        if missing == 0 {
            break told;
        }
        assert!(began.elapsed() < Duration::from_secs(120), "{missing} of {} did not arrive", over.len());
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    // An order whose answer was lost on the way may be there as well, but nothing that was never ordered.
    for body in told.values() {
        let scan_ref = body["scanRef"].as_str().unwrap();
        let fate = status(scan_ref).await;
        assert_eq!(body["status"]["overall"], fate, "{scan_ref}");
        assert!(over.get(scan_ref).is_none_or(|expected| expected.word() == fate), "{scan_ref} is {fate}");
    }
    assert_eq!(told.len(), told.values().map(|body| &body["scanRef"]).collect::<HashSet<_>>().len(), "told once");

    let mut after = "0".to_owned();
    loop {
        let page = http.get(format!("{}/api/v2/events?limit=100&after={after}", server.url));
        let page = page.basic_auth(&keys.0, Some(&keys.1)).send().await.unwrap().bytes().await.unwrap();
        let page: Value = serde_json::from_slice(&page).unwrap();
        for event in page["events"].as_array().unwrap() {
            if let Some(body) = told.get(event["id"].as_str().unwrap()) {
                assert_eq!(*body, event["body"], "the feed tells what the webhook told");
            }
        }
        after = page["next"].as_str().unwrap().to_owned();
        if page["hasMore"] == false {
            break;
        }
    }

    server.kill();
    let database = format!("sqlite://{}", folder.path().join("bonafide.db").display());
    let mut database = sqlx::SqliteConnection::connect(&database).await.unwrap();
    let (whole,): (String,) = sqlx::query_as("PRAGMA integrity_check").fetch_one(&mut database).await.unwrap();
    assert_eq!(whole, "ok");
    assert!(began.elapsed() < Duration::from_secs(120), "it took {:?}", began.elapsed());
}
