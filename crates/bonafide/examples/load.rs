//! What `cargo xtask bench token` measures with: a bare server to compare with, a load of orders, and single rows.
//!
//! ```text
//! load bare LISTEN BYTES          answers every order with a fixed JSON of so many bytes
//! load drive URL KEY SECRET N     sends N orders over 64 connections; prints what it took as JSON
//! load rows FILE N                inserts N sessions into a SQLite database, each with a commit of its own
//! load unlimited DATABASE_URL     takes the limit of requests from every environment
//! ```

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Request, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use sqlx::{
    Connection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use subtle::ConstantTimeEq;
use tokio::net::{TcpListener, TcpStream};

/// Connections at once, each of which is kept and carries one request at a time.
const CONNECTIONS: u64 = 64;
/// The key pair of the bare server.
const PAIR: (&str, &str) = ("bare", "bare");

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["bare", listen, bytes] => bare(listen, bytes.parse()?).await,
        ["drive", url, key, secret, requests] => drive(url, (key, secret), requests.parse()?).await,
        ["rows", file, rows] => single_rows(file, rows.parse()?).await,
        ["unlimited", url] => unlimited(url).await,
        _ => bail!("load bare | drive | rows | unlimited"),
    }
}

/// An order as partners send it.
fn order(number: u64) -> String {
    json!({
        "clientId": format!("customer-{number:012}"),
        "firstName": "Saga Elisabet",
        "lastName": "Ilvesheimo",
        "dateOfBirth": "1990-04-23",
        "successUrl": "https://partner.example/verified",
        "errorUrl": "https://partner.example/failed",
        "locale": "en",
        "expiryTime": 3600,
        "externalRef": "campaign-7",
    })
    .to_string()
}

#[derive(Clone)]
struct Bare {
    secret: Arc<[u8]>,
    answer: Bytes,
}

/// Does what cannot be left out: checks the pair, reads the JSON, answers.
async fn bare(listen: &str, bytes: usize) -> anyhow::Result<()> {
    let answer = json!({ "text": "x".repeat(bytes.saturating_sub(11)) }).to_string();
    let bare = Bare { secret: Sha256::digest(PAIR.1).to_vec().into(), answer: answer.into() };
    let router = Router::new().route("/api/v2/token", post(answered)).with_state(bare);
    axum::serve(TcpListener::bind(listen).await?, router).await?;
    Ok(())
}

async fn answered(State(bare): State<Bare>, headers: HeaderMap, body: Bytes) -> Response {
    let right = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).is_some_and(|value| {
        let pair = value.strip_prefix("Basic ").and_then(|encoded| STANDARD.decode(encoded).ok()).unwrap_or_default();
        let text = String::from_utf8(pair).unwrap_or_default();
        text.split_once(':').is_some_and(|(key, secret)| {
            key == PAIR.0 && bool::from(Sha256::digest(secret).as_slice().ct_eq(&bare.secret))
        })
    });
    if !right {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    match serde_json::from_slice::<Value>(&body) {
        Ok(_) => (StatusCode::CREATED, [(header::CONTENT_TYPE, "application/json")], bare.answer).into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}

async fn drive(url: &str, (key, secret): (&str, &str), requests: u64) -> anyhow::Result<()> {
    let address = url.strip_prefix("http://").context("the address begins with http://")?.to_owned();
    let authorization = format!("Basic {}", STANDARD.encode(format!("{key}:{secret}")));
    let next = Arc::new(AtomicU64::new(0));
    let began = Instant::now();
    let clients: Vec<_> = (0..CONNECTIONS)
        .map(|_| tokio::spawn(client(address.clone(), authorization.clone(), next.clone(), requests)))
        .collect();
    let (mut took, mut bytes) = (vec![], 0);
    for client in clients {
        let (mine, size) = client.await??;
        took.extend(mine);
        bytes = size;
    }
    let seconds = began.elapsed().as_secs_f64();
    took.sort_unstable();
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
    println!(
        "{}",
        json!({ "per_second": requests as f64 / seconds, "p50_ms": at(0.5), "p99_ms": at(0.99), "bytes": bytes })
    );
    Ok(())
}

/// One connection, which orders as long as there is something to order; gives how long each order took, and the size
/// of the last answer.
async fn client(
    address: String,
    authorization: String,
    next: Arc<AtomicU64>,
    requests: u64,
) -> anyhow::Result<(Vec<Duration>, usize)> {
    let stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let (mut took, mut bytes) = (vec![], 0);
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= requests {
            return Ok((took, bytes));
        }
        let request = Request::post("/api/v2/token")
            .header(header::HOST, &address)
            .header(header::AUTHORIZATION, &authorization)
            .header(header::CONTENT_TYPE, "application/json")
            .body(Full::new(Bytes::from(order(number))))?;
        let began = Instant::now();
        let answer = sender.send_request(request).await?;
        let status = answer.status();
        let body = answer.into_body().collect().await?.to_bytes();
        took.push(began.elapsed());
        ensure!(status == StatusCode::CREATED, "{status}: {}", String::from_utf8_lossy(&body));
        bytes = body.len();
    }
}

/// Inserts copies of a session one after another, each with a commit of its own, into the same table with the same
/// indexes and the same care.
async fn single_rows(file: &str, rows: u64) -> anyhow::Result<()> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("secure_delete", "ON");
    let mut database = sqlx::SqliteConnection::connect_with(&options).await?;
    let columns = "environment, state, created_at, expires_at, length_seconds, suspected, due_at, wrapped_key, \
                   sealed_client, sealed_order";
    let (template,): (Vec<u8>,) = sqlx::query_as("SELECT id FROM sessions LIMIT 1").fetch_one(&mut database).await?;
    let copy = format!(
        "INSERT INTO sessions (id, scan_ref, token_sha256, client_lookup, {columns})
         SELECT ?1, ?2, ?3, ?4, {columns} FROM sessions WHERE id = ?5"
    );
    let began = Instant::now();
    for number in 0..rows {
        let hash = |what: &str| Sha256::digest(format!("{what} {number} {}", std::process::id()));
        let mut id = hash("id")[..16].to_vec();
        // Identifiers sort by time.
        id[..8].copy_from_slice(&(u64::MAX / 2 + number).to_be_bytes());
        sqlx::query(sqlx::AssertSqlSafe(copy.as_str()))
            .bind(id)
            .bind(hash("scan_ref")[..16].to_vec())
            .bind(hash("token").to_vec())
            .bind(hash("client").to_vec())
            .bind(&template)
            .execute(&mut database)
            .await?;
    }
    println!("{}", json!({ "per_second": rows as f64 / began.elapsed().as_secs_f64() }));
    Ok(())
}

async fn unlimited(url: &str) -> anyhow::Result<()> {
    if url.starts_with("postgres") {
        let mut database = sqlx::PgConnection::connect(url).await?;
        let sql = "UPDATE environments SET settings = jsonb_set(settings, '{requests_per_hour}', 'null')";
        sqlx::query(sql).execute(&mut database).await?;
    } else {
        let mut database = sqlx::SqliteConnection::connect(url).await?;
        let sql = "UPDATE environments SET settings = json_set(settings, '$.requests_per_hour', NULL)";
        sqlx::query(sql).execute(&mut database).await?;
    }
    Ok(())
}
