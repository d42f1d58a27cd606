//! A mail server, and a provider of text messages.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, Uri},
    routing::post,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value;

/// A running mail server.
pub struct Mailbox {
    child: Child,
    lines: BufReader<ChildStdout>,
    pub port: u16,
    folder: tempfile::TempDir,
}

impl Mailbox {
    /// Starts it: `plain`, `starttls` or `tls`. `None` where there is no mail server to start, which
    /// `cargo xtask test` installs.
    pub fn open(mode: &str) -> Option<Self> {
        let installed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/mail/bin/python");
        let python = std::env::var_os("BONAFIDE_TEST_MAIL").map_or(installed, Into::into);
        if !python.exists() {
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let pair = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let (certificate, key) = (folder.path().join("certificate.pem"), folder.path().join("key.pem"));
        std::fs::write(&certificate, pem("CERTIFICATE", pair.cert.der())).unwrap();
        std::fs::write(&key, pem("PRIVATE KEY", &pair.signing_key.serialize_der())).unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journey/mailbox.py");
        let mut command = Command::new(python);
        command.arg(script).arg(mode).args([&certificate, &key]).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut port = String::new();
        lines.read_line(&mut port).unwrap();
        Some(Self { child, lines, port: port.trim().parse().unwrap(), folder })
    }

    /// The file with the certificate that it shows.
    pub fn certificate(&self) -> String {
        self.folder.path().join("certificate.pem").to_str().unwrap().to_owned()
    }

    /// Waits for the next letter.
    pub fn letter(&mut self) -> Value {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("no letter: {line}"))
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// RFC 7468.
fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<&str> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

/// The run of so many digits that stands alone in a text.
pub fn code(text: &str, digits: usize) -> String {
    let mut runs = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    let found = runs.find(|run| run.len() == digits && run.bytes().all(|byte| byte.is_ascii_digit()));
    found.unwrap_or_else(|| panic!("no code in {text}")).to_owned()
}

/// One request for a text message.
#[derive(Clone)]
pub struct Message {
    pub path: String,
    pub headers: HeaderMap,
    pub body: String,
}

/// A provider of text messages; numbers that end with 99 it refuses.
pub struct Phones {
    pub url: String,
    messages: Arc<Mutex<Vec<Message>>>,
}

impl Phones {
    pub async fn open() -> Self {
        let messages: Arc<Mutex<Vec<Message>>> = Arc::default();
        let router = Router::new().route("/{*path}", post(take).put(take)).with_state(messages.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, messages }
    }

    pub fn last(&self) -> Message {
        self.messages.lock().unwrap().last().cloned().expect("a message has arrived")
    }
}

async fn take(
    State(messages): State<Arc<Mutex<Vec<Message>>>>,
    uri: Uri,
    headers: HeaderMap,
    bytes: Bytes,
) -> StatusCode {
    let body = String::from_utf8(bytes.to_vec()).unwrap();
    let refused = body.contains("12399");
    messages.lock().unwrap().push(Message { path: uri.path().to_owned(), headers, body });
    if refused { StatusCode::BAD_REQUEST } else { StatusCode::CREATED }
}
