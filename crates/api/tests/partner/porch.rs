//! A porch on a port of its own, and things to bring to it.

use std::net::SocketAddr;

use base64::{Engine, engine::general_purpose::STANDARD};
use bonafide_api::{App, BodyLimits, router};
use domain::{
    ids::EnvironmentId,
    partner::{Environment, EnvironmentKind},
    settings::EnvironmentSettings,
};
use flow::partners;
use reqwest::{Client, Method};
use serde_json::{Value, json};
use testkit::Rehearsal;
use vision::{RgbImage, picture::encode_jpeg};

/// A server in a house without models, with a key pair of a development environment.
pub struct Porch {
    pub room: Rehearsal,
    pub url: String,
    pub keys: (String, String),
    pub http: Client,
}

impl Porch {
    pub async fn open() -> Self {
        Self::shaped(|app| app).await
    }

    /// A server that is set up in another way.
    pub async fn shaped(shape: impl FnOnce(App) -> App) -> Self {
        let room = Rehearsal::new().await;
        let limits = BodyLimits { json: 100_000, picture: 200_000 };
        let router = router(shape(App::new(room.house.clone(), limits, 1, None)));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        let keys = pair(&room, EnvironmentKind::Development).await;
        Self { room, url, keys, http: Client::new() }
    }

    /// Calls as the partner's server.
    pub async fn partner(&self, method: Method, path: &str, body: Value) -> (u16, Value) {
        let request = self.http.request(method, format!("{}{path}", self.url));
        let request = request.basic_auth(&self.keys.0, Some(&self.keys.1)).body(body.to_string());
        read(request.send().await.unwrap()).await
    }

    /// Goes on as the partner of an environment that is set up in another way.
    pub async fn set(&mut self, change: Value) {
        let house = &self.room.house;
        let mut settings = serde_json::to_value(EnvironmentSettings::default()).unwrap();
        for (name, value) in change.as_object().unwrap() {
            settings[name] = value.clone();
        }
        let id = EnvironmentId::new(house.clock.now(), &*house.chance);
        let environment = Environment {
            id,
            kind: EnvironmentKind::Development,
            settings: serde_json::from_value(settings).unwrap(),
            wrapped_key: house.keys.new_environment_key(&house.ctx(id)),
            created_at: house.clock.now(),
        };
        let mut tx = house.db.begin().await.unwrap();
        tx.add_environment("other", &environment).await.unwrap();
        let pair = partners::create_key(&house.ctx(id), &mut tx).await.unwrap();
        tx.commit().await.unwrap();
        self.keys = (pair.api_key, pair.api_secret);
    }

    /// Turns the clock to so many seconds after the beginning.
    pub fn turn(&self, seconds: i64) {
        self.room.clock.set(seconds);
    }

    /// A key pair of another environment.
    pub async fn foreign(&self) -> (String, String) {
        pair(&self.room, EnvironmentKind::Testing).await
    }

    pub async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.partner(Method::POST, path, body).await
    }

    /// Orders a session; gives its secret and its name.
    pub async fn order(&self, body: Value) -> (String, String) {
        let (status, answer) = self.post("/api/v2/token", body).await;
        assert_eq!(status, 201, "{answer}");
        let text = |field: &str| answer[field].as_str().unwrap().to_owned();
        (text("authToken"), text("scanRef"))
    }

    /// Calls as the page with a link's secret.
    pub async fn client(&self, token: &str, method: Method, path: &str, body: Vec<u8>) -> (u16, Value) {
        let request = self.http.request(method, format!("{}/api/capture/{path}", self.url)).bearer_auth(token);
        read(request.body(body).send().await.unwrap()).await
    }

    /// Agrees and chooses a document.
    pub async fn choose(&self, token: &str, country: &str, document: &str) -> Value {
        let (status, answer) = self.client(token, Method::POST, "start", b"{\"consent\":true}".to_vec()).await;
        assert_eq!(status, 200, "{answer}");
        let choice = json!({"country": country, "documentType": document}).to_string().into_bytes();
        let (status, answer) = self.client(token, Method::PUT, "document", choice).await;
        assert_eq!(status, 200, "{answer}");
        answer
    }

    pub async fn put(&self, token: &str, path: &str, body: Vec<u8>) -> (u16, Value) {
        self.client(token, Method::PUT, path, body).await
    }

    /// Fetches a file by its link: type, name, bytes.
    pub async fn fetch(&self, link: &Value) -> (String, Vec<u8>) {
        // The house believes to be at another port.
        let path = link.as_str().unwrap().strip_prefix("http://127.0.0.1").unwrap();
        let answer = self.http.get(format!("{}{path}", self.url)).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let media = answer.headers()["content-type"].to_str().unwrap().to_owned();
        (media, answer.bytes().await.unwrap().to_vec())
    }
}

/// A key pair of an environment of this kind.
pub async fn pair(room: &Rehearsal, kind: EnvironmentKind) -> (String, String) {
    let mut tx = room.house.db.begin().await.unwrap();
    let environment = partners::environment(&room.house, &mut tx, kind).await.unwrap().id;
    let pair = partners::create_key(&room.house.ctx(environment), &mut tx).await.unwrap();
    tx.commit().await.unwrap();
    (pair.api_key, pair.api_secret)
}

async fn read(answer: reqwest::Response) -> (u16, Value) {
    let status = answer.status().as_u16();
    (status, serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap_or(Value::Null))
}

/// Bytes as they travel in JSON.
pub fn encoded(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// A small photograph of nothing in particular.
pub fn photograph() -> Vec<u8> {
    encode_jpeg(&RgbImage::from_fn(160, 100, |x, y| [x as u8, y as u8, 90].into()), 80)
}

/// A PDF whose one page shows that photograph, or nothing.
pub fn pdf(jpeg: Option<&[u8]>, trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [3 0 R]>> endobj\n".to_vec();
    bytes.extend(b"3 0 obj <</Type /Page /Resources <</XObject <</Im 4 0 R>> >> >> endobj\n");
    if let Some(jpeg) = jpeg {
        bytes.extend(format!("4 0 obj <</Subtype /Image /Filter /DCTDecode /Length {}>> stream\n", jpeg.len()).bytes());
        bytes.extend(jpeg);
        bytes.extend(b"\nendstream endobj\n");
    }
    bytes.extend(format!("trailer <</Root 1 0 R {trailer}>>\n%%EOF\n").bytes());
    bytes
}
