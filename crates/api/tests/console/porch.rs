//! A server on a port of its own, and people at its console.

use std::net::SocketAddr;

use bonafide_api::{App, BodyLimits, router};
use domain::{audit::Log, ctx::Ctx, ids::StaffId, partner::EnvironmentKind, staff::Role};
use flow::{
    partners,
    staff::administer::{self, By},
};
use reqwest::{Client, Method, RequestBuilder, header::HeaderMap};
use serde_json::{Value, json};
use testkit::Rehearsal;

/// What everybody here has for a password.
pub const PASSWORD: &str = "correct horse battery";

/// The server.
pub struct Porch {
    pub room: Rehearsal,
    url: String,
    http: Client,
}

/// Somebody at the console.
#[derive(Clone)]
pub struct Person {
    pub id: StaffId,
    pub cookie: String,
    pub csrf: String,
}

/// An answer, read.
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Answer {
    /// Status and identifier.
    pub fn kind(&self) -> (u16, &str) {
        (self.status, self.body["identifier"].as_str().unwrap_or_default())
    }

    /// The cookie that it sets, with its attributes.
    pub fn cookie(&self) -> &str {
        self.headers["set-cookie"].to_str().unwrap()
    }
}

impl Porch {
    pub async fn open() -> Self {
        let room = Rehearsal::new().await;
        let limits = BodyLimits { json: 100_000, picture: 200_000 };
        let router = router(App::new(room.house.clone(), limits, 1, None));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        Self { room, url, http: Client::new() }
    }

    /// The circumstances of another environment.
    pub async fn elsewhere(&self) -> Ctx {
        let mut tx = self.room.house.db.begin().await.unwrap();
        let environment = partners::environment(&self.room.house, &mut tx, EnvironmentKind::Production).await.unwrap();
        tx.commit().await.unwrap();
        self.room.house.ctx(environment.id)
    }

    /// Invites somebody from the command line; gives the secret of the link.
    pub async fn invite(&self, ctx: &Ctx, email: &str, role: Role) -> (StaffId, Option<String>) {
        let mut tx = self.room.house.db.begin().await.unwrap();
        let names = (email, "Somebody");
        let done = administer::invite(&self.room.house, ctx, &mut tx, By::Terminal, names, role).await.unwrap();
        tx.commit().await.unwrap();
        (done.staff.id, done.link.map(|link| link.rsplit('#').next().unwrap().to_owned()))
    }

    /// Invites somebody, who chooses the password and is signed in.
    pub async fn person(&self, ctx: &Ctx, email: &str, role: Role) -> Person {
        let (_, secret) = self.invite(ctx, email, role).await;
        let answer = self.post("/invitation", json!({ "secret": secret, "password": PASSWORD })).await;
        Self::signed_in(&answer)
    }

    /// Who was signed in by an answer.
    pub fn signed_in(answer: &Answer) -> Person {
        assert_eq!(answer.status, 201, "{}", answer.body);
        Person {
            id: serde_json::from_value(answer.body["id"].clone()).unwrap(),
            cookie: answer.cookie().split(';').next().unwrap().to_owned(),
            csrf: answer.body["csrfToken"].as_str().unwrap().to_owned(),
        }
    }

    /// Tries to sign in.
    pub async fn sign_in(&self, email: &str, password: &str, code: Option<&str>) -> Answer {
        self.post("/session", json!({ "email": email, "password": password, "code": code })).await
    }

    /// Asks without being anybody.
    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(self.request(Method::POST, path).body(body.to_string())).await
    }

    /// Asks as somebody.
    pub async fn ask(&self, person: &Person, method: Method, path: &str, body: Value) -> Answer {
        let request = self.request(method, path).header("Cookie", &person.cookie).header("X-CSRF-Token", &person.csrf);
        self.send(if body.is_null() { request } else { request.body(body.to_string()) }).await
    }

    /// Begins a request.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}/api/console{path}", self.url))
    }

    /// Sends it.
    pub async fn send(&self, request: RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.bytes().await.unwrap();
        if status >= 400 {
            assert_eq!(headers["content-type"], "application/problem+json");
        }
        Answer { status, headers, body: serde_json::from_slice(&bytes).unwrap_or(Value::Null) }
    }

    /// How many entries a log has that were not numbered yet; nobody numbers any here.
    pub async fn entries(&self, log: impl Into<Log>) -> i64 {
        self.room.house.db.read().await.unwrap().waiting_entries(log.into()).await.unwrap().0
    }

    /// Changes the settings of the environment.
    pub async fn set(&self, patch: Value) {
        let mut tx = self.room.house.db.begin().await.unwrap();
        flow::settings::change(&self.room.ctx(), &mut tx, "test", &patch).await.unwrap();
        tx.commit().await.unwrap();
    }
}
