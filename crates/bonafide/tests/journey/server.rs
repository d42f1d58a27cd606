//! A server of one's own for each test.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::OnceLock,
    time::{Duration, Instant},
};

use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};

/// Where the fetched test photographs lie.
pub fn photograph(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched/test").join(name);
    std::fs::read(&path).unwrap_or_else(|_| panic!("{} is missing: run `cargo xtask models`", path.display()))
}

/// Runs the binary and waits for its end.
pub fn bonafide(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_bonafide")).args(arguments).output().unwrap()
}

/// The sample documents of one made-up person, drawn once for all tests of a process.
pub struct Specimens {
    folder: tempfile::TempDir,
    /// What they say.
    pub person: Value,
}

impl Specimens {
    pub fn get() -> &'static Self {
        static DRAWN: OnceLock<Specimens> = OnceLock::new();
        DRAWN.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let portrait = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched/test/astronaut.png");
            let out = bonafide(&[
                "specimen",
                "--out",
                folder.path().to_str().unwrap(),
                "--portrait",
                portrait.to_str().unwrap(),
                "--surname",
                "Ilvesheimo",
                "--given-names",
                "Saga Elisabet",
                "--sex",
                "F",
            ]);
            assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
            let text = std::fs::read(folder.path().join("specimen.json")).unwrap();
            let person = serde_json::from_slice::<Value>(&text).unwrap()["person"].clone();
            Specimens { folder, person }
        })
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn file(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    pub fn text(&self, field: &str) -> &str {
        self.person[field].as_str().unwrap()
    }
}

/// A running server with an environment and a key pair.
pub struct Server {
    child: Child,
    pub folder: tempfile::TempDir,
    pub url: String,
    pub keys: (String, String),
    pub http: Client,
}

impl Server {
    /// Starts a server whose environment sends the given event to `hook`.
    pub async fn start(hook: Option<(&str, &str)>) -> Self {
        Self::start_in(tempfile::tempdir().unwrap(), "DEVELOPMENT", hook, &[]).await
    }

    pub async fn start_in(
        folder: tempfile::TempDir,
        environment: &str,
        hook: Option<(&str, &str)>,
        variables: &[(&str, String)],
    ) -> Self {
        let data = folder.path().to_str().unwrap().to_owned();
        let run = |arguments: &[&str]| {
            let out = Command::new(env!("CARGO_BIN_EXE_bonafide"))
                .args(arguments)
                .envs(variables.iter().map(|(name, value)| (*name, value)))
                .output()
                .unwrap();
            assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
            out.stdout
        };
        let pair = run(&["keys", "create", "--data", &data, "--environment", environment, "--json"]);
        let pair: Value = serde_json::from_slice(&pair).unwrap();
        assert_eq!(pair["environment"], environment);
        if let Some((event, url)) = hook {
            let key = ["--event", event, "--url", url, "--signing-key", "a signing key"];
            run(&[&["webhooks", "add", "--data", &data, "--environment", environment], &key[..]].concat());
        }
        let log = std::fs::File::create(folder.path().join("server.log")).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_bonafide"))
            .args(["serve", "--data", &data, "--listen", "127.0.0.1:0"])
            .envs(variables.iter().map(|(name, value)| (*name, value)))
            .stderr(Stdio::from(log))
            .spawn()
            .unwrap();
        let text = |field: &str| pair[field].as_str().unwrap().to_owned();
        let mut server = Self {
            child,
            folder,
            url: String::new(),
            keys: (text("apiKey"), text("apiSecret")),
            http: Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap(),
        };
        let began = Instant::now();
        // It takes a free port of its own and says which: two tests never meet on one.
        while server.url.is_empty() {
            assert!(began.elapsed() < Duration::from_secs(20), "the server did not start: {}", server.log());
            tokio::time::sleep(Duration::from_millis(20)).await;
            let log = server.log();
            let address = log.split_once("listening on ").and_then(|(_, rest)| rest.split_once(','));
            server.url = address.map_or_else(String::new, |(address, _)| format!("http://{address}"));
        }
        let health = server.http.get(format!("{}/healthz", server.url)).send().await.unwrap();
        assert_eq!(health.status(), 200);
        server
    }

    pub fn data(&self) -> &str {
        self.folder.path().to_str().unwrap()
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("server.log")).unwrap_or_default()
    }

    /// Calls as the partner's server.
    pub async fn partner(&self, path: &str, body: Value) -> Answer {
        let (key, secret) = &self.keys;
        let request = self.http.post(format!("{}{path}", self.url)).basic_auth(key, Some(secret));
        let answer = request.body(body.to_string()).send().await;
        Answer::of(answer.unwrap_or_else(|error| panic!("no answer: {error:?}; {}", self.log()))).await
    }

    /// Reads as the partner's server: a path, or an address that an answer gave.
    pub async fn read(&self, path: &str) -> Answer {
        let address = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.url) };
        let request = self.http.get(address).basic_auth(&self.keys.0, Some(&self.keys.1));
        Answer::of(request.send().await.unwrap()).await
    }

    /// Waits until an erasure is complete and gives its certificate.
    pub async fn erased(&self, path: &str) -> Value {
        let began = Instant::now();
        loop {
            let paper = self.read(path).await.body;
            if paper["state"] == "COMPLETE" {
                return paper;
            }
            assert!(began.elapsed() < Duration::from_secs(20), "not erased: {paper}; {}", self.log());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Orders a session.
    pub async fn order(&self, body: Value) -> Session<'_> {
        let answer = self.partner("/api/v2/token", body).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        let text = |field: &str| answer.body[field].as_str().unwrap().to_owned();
        Session { server: self, token: text("authToken"), scan_ref: text("scanRef"), opened: answer.body.clone() }
    }

    /// Asks the server to stop and waits until it has.
    pub fn stop(&mut self) {
        let pid = self.child.id().to_string();
        Command::new("kill").arg(pid).status().unwrap();
        assert!(self.child.wait().unwrap().success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An answer, read.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Value,
    /// Where the certificate of an erasure is.
    pub erasure: Option<String>,
}

impl Answer {
    pub async fn of(response: Response) -> Self {
        let status = response.status().as_u16();
        let erasure = response.headers().get("bonafide-erasure").map(|path| path.to_str().unwrap().to_owned());
        let bytes = response.bytes().await.unwrap();
        Self { status, body: serde_json::from_slice(&bytes).unwrap_or(Value::Null), erasure }
    }
}

/// A session, as its client walks through it.
pub struct Session<'s> {
    pub server: &'s Server,
    pub token: String,
    pub scan_ref: String,
    pub opened: Value,
}

impl Session<'_> {
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.server.http.request(method, format!("{}/api/capture/{path}", self.server.url)).bearer_auth(&self.token)
    }

    pub async fn call(&self, method: Method, path: &str, body: Value) -> Answer {
        Answer::of(self.request(method, path).body(body.to_string()).send().await.unwrap()).await
    }

    pub async fn upload(&self, step: &str, bytes: Vec<u8>) -> Answer {
        Answer::of(self.request(Method::PUT, &format!("photos/{step}")).body(bytes).send().await.unwrap()).await
    }

    /// Agrees and chooses a document of Utopia.
    pub async fn choose(&self, document: &str) {
        let answer = self.call(Method::POST, "start", json!({"consent": true})).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let answer = self.call(Method::PUT, "document", json!({"country": "UT", "documentType": document})).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
    }

    /// Uploads pictures, finishes and waits for the decision; gives the answer of `/api/v2/status`.
    pub async fn decide(&self, document: &str, pictures: &[(&str, Vec<u8>)]) -> Value {
        self.choose(document).await;
        for (step, bytes) in pictures {
            let answer = self.upload(step, bytes.clone()).await;
            assert_eq!(answer.status, 200, "{}", answer.body);
        }
        let answer = self.call(Method::POST, "finish", json!({})).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let began = Instant::now();
        loop {
            let standing = self.call(Method::GET, "session", json!(null)).await.body;
            if !standing["result"].is_null() {
                break;
            }
            assert!(began.elapsed() < Duration::from_secs(60), "no decision: {}", self.server.log());
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        self.status().await
    }

    pub async fn ask(&self, question: &str) -> Answer {
        self.server.partner(&format!("/api/v2/{question}"), json!({"scanRef": self.scan_ref})).await
    }

    pub async fn status(&self) -> Value {
        self.ask("status").await.body
    }
}
