//! A real server on this machine, in a house without models, with two environments.

use std::net::SocketAddr;

use base64::{Engine, engine::general_purpose::STANDARD};
use bonafide_api::{self as api, App, BodyLimits, describe::about::stand_in};
use domain::{
    decision::decide,
    desk::Reviewer,
    document::Reading,
    ids::{ScanRef, StaffId},
    partner::{EnvironmentKind, KeyRole, WebhookEvent},
    staff::Role,
    status::Verdict,
};
use flow::{
    analyse::Record,
    desk,
    enter::Entered,
    partners,
    staff::administer::{self, By},
    webhooks::{self, NewWebhook},
};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::{Tx, deliveries::Filter};
use testkit::Rehearsal;
use tokio::net::TcpListener;
use uuid::Uuid;

use crate::document::Caller;

/// Largest JSON body of the test server in bytes.
pub const JSON_BYTES: usize = 100_000;

/// The server.
pub struct Porch {
    /// The house behind it.
    pub room: Rehearsal,
    /// Where it is reached.
    pub url: String,
    /// A key pair of the development environment that may do everything.
    pub keys: (String, String),
    /// The key pair of another environment.
    pub foreign: (String, String),
    /// Cookie and token of an administrator of the development environment.
    pub staff: (String, String),
    http: Client,
}

/// An answer, read.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: reqwest::header::HeaderMap,
    /// Its body.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// Reads an answer to its end.
    pub async fn of(response: Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self { status, headers, bytes: response.bytes().await.unwrap().to_vec() }
    }

    /// The body as JSON; null when it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }

    /// The media type without parameters; empty when there is none.
    pub fn media(&self) -> String {
        let value = self.headers.get("content-type").map_or("", |value| value.to_str().unwrap());
        value.split(';').next().unwrap_or_default().to_owned()
    }
}

/// What the server handed out on the way to a stage.
#[derive(Default)]
pub struct Stage {
    /// The verification.
    pub scan_ref: String,
    /// The secret of its link.
    pub auth_token: String,
    /// The code for typing.
    pub digits: String,
    /// The credential of a company's form.
    pub company: String,
    /// What shows who the person is.
    pub proof: String,
    /// The challenge of acts before the camera.
    pub nonce: String,
    pub hand_off: String,
    /// What stands for things of the console, and the real ones.
    pub console: Vec<(&'static str, String)>,
    /// The codes that were sent to an e-mail address and to a phone.
    pub codes: [String; 2],
    /// Where a picture of the theme is: environment, picture.
    pub theme_picture: Option<[String; 2]>,
    /// Cookie and token of an administrator who has a password.
    pub staff: Option<(String, String)>,
    /// The environment.
    pub environment: String,
    /// Parts of the link to its first picture: environment, picture, expiry, signature.
    pub link: Option<[String; 4]>,
}

impl Stage {
    /// Puts what was handed out in the place of what stands for it in examples.
    pub fn fill(&self, text: &str) -> String {
        let mut text = text.to_owned();
        let mut put = |stand_in: &str, real: &str| {
            if !real.is_empty() {
                text = text.replace(stand_in, real);
            }
        };
        put(stand_in::SCAN_REF, &self.scan_ref);
        put(stand_in::AUTH_TOKEN, &self.auth_token);
        put(stand_in::DIGIT_STRING, &self.digits);
        put(stand_in::HAND_OFF, &self.hand_off);
        put(stand_in::COMPANY_TOKEN, &self.company);
        put(stand_in::NONCE, &self.nonce);
        put(stand_in::EMAIL_CODE, &self.codes[0]);
        put(stand_in::PHONE_CODE, &self.codes[1]);
        put(stand_in::PROOF, &self.proof);
        put(stand_in::PHOTOGRAPH, &STANDARD.encode(photograph()));
        put(stand_in::ENVIRONMENT, &self.environment);
        if let Some([_, picture]) = &self.theme_picture {
            put(stand_in::THEME_PICTURE, picture);
        }
        for (stand_in, real) in &self.console {
            put(stand_in, real);
        }
        if let Some([environment, capture, expires, signature]) = &self.link {
            put(stand_in::ENVIRONMENT, environment);
            put(stand_in::CAPTURE, capture);
            put(&stand_in::EXPIRES.to_string(), expires);
            put(stand_in::SIGNATURE, signature);
        }
        text
    }
}

impl Porch {
    /// Opens the door.
    pub async fn open() -> Self {
        let room = Rehearsal::new().await;
        let mut tx = room.house.db.begin().await.unwrap();
        let keys = partners::create_key_of(&room.ctx(), &mut tx, KeyRole::Admin).await.unwrap();
        let other = partners::environment(&room.house, &mut tx, EnvironmentKind::Production).await.unwrap();
        let foreign = partners::create_key_of(&room.house.ctx(other.id), &mut tx, KeyRole::Admin).await.unwrap();
        tx.commit().await.unwrap();
        let limits = BodyLimits { json: JSON_BYTES, picture: 1 << 20 };
        let router = api::router(App::new(room.house.clone(), limits, 1, None));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await.unwrap();
        });
        let mut porch = Self {
            room,
            url,
            staff: Default::default(),
            keys: (keys.api_key, keys.api_secret),
            foreign: (foreign.api_key, foreign.api_secret),
            http: Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap(),
        };
        porch.staff = porch.hire().await;
        porch
    }

    /// An administrator without a password, who is signed in all the same: a password takes a while to hash.
    async fn hire(&self) -> (String, String) {
        let (house, ctx) = (&self.room.house, self.room.ctx());
        let mut tx = house.db.begin().await.unwrap();
        let (who, by) = (("desk@example.org", "Ada"), By::Terminal);
        let staff = administer::invite(house, &ctx, &mut tx, by, who, Role::Admin).await.unwrap().staff;
        tx.add_attendance(staff.id, &Sha256::digest("a secret"), ctx.now, ctx.now).await.unwrap();
        tx.commit().await.unwrap();
        self.pass("a secret").await
    }

    /// Cookie and token of a sign-in.
    async fn pass(&self, secret: &str) -> (String, String) {
        let cookie = format!("bonafide-staff={secret}");
        let who = self.send(self.request("get", "/api/console/session").header("Cookie", &cookie)).await;
        assert_eq!(who.status, 200, "{}", who.json());
        (cookie, who.json()["csrfToken"].as_str().unwrap().to_owned())
    }

    /// The administrator takes a case.
    async fn claim(&self, told: &Stage) {
        let path = format!("/api/console/{}/cases/{}/claim", told.environment, told.scan_ref);
        let request = self.present(Caller::Staff, told, self.request("post", &path));
        let answer = self.send(request).await;
        assert_eq!(answer.status, 200, "{}", answer.json());
    }

    /// A colleague rules about a case where two have to look.
    async fn rule_first(&self, told: &Stage) {
        let (house, ctx) = (&self.room.house, self.room.ctx());
        let scan_ref = ScanRef::parse(&told.scan_ref).unwrap();
        let colleague = Reviewer { id: StaffId(Uuid::from_u128(7)), name: "Ben".into() };
        let ruling = json!({ "document": "DOC_FAKE", "face": "FACE_MATCH", "reasons": ["It is not genuine."] });
        let ruling = wire::desk::read_ruling(&ruling).unwrap();
        let mut tx = house.db.begin().await.unwrap();
        flow::settings::change(&ctx, &mut tx, "a test", &json!({ "fourEyes": true })).await.unwrap();
        desk::claim::take(house, &ctx, &mut tx, scan_ref, &colleague).await.unwrap();
        desk::rule::rule(house, &ctx, &mut tx, scan_ref, &colleague, ruling).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The description, as it is served.
    pub async fn document(&self) -> Value {
        self.send(self.request("get", "/openapi.json")).await.json()
    }

    /// A request without a key.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
        self.http.request(method, format!("{}{path}", self.url))
    }

    /// Sends a request.
    pub async fn send(&self, request: RequestBuilder) -> Answer {
        Answer::of(request.send().await.unwrap()).await
    }

    /// Calls as the partner's server.
    pub async fn partner(&self, path: &str, body: &Value) -> Answer {
        let (key, secret) = &self.keys;
        self.send(self.request("post", path).basic_auth(key, Some(secret)).body(body.to_string())).await
    }

    /// Calls as the client's page.
    async fn client(&self, stage: &Stage, method: &str, path: &str, body: Vec<u8>) -> Answer {
        let request = self.request(method, &format!("/api/capture/{path}"));
        let answer = self.send(request.bearer_auth(&stage.auth_token).body(body)).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.json());
        answer
    }

    /// Brings a verification to a stage, the way people do.
    pub async fn bring_to(&self, stage: &str) -> Stage {
        let environment = self.room.ctx().environment.to_string();
        let mut told = Stage { environment, ..Stage::default() };
        let at_desk = matches!(stage, "waiting" | "ruledOnce");
        if stage == "nothing" {
            return told;
        }
        if stage == "signedIn" {
            self.sign_in(&mut told).await;
            return told;
        }
        if stage == "company" {
            let opened = self.partner("/kyb/tokens/", &json!({ "tokenType": "FORM", "clientId": "4711" })).await;
            assert_eq!(opened.status, 201, "{}", opened.json());
            told.company = opened.json()["tokenString"].as_str().unwrap().to_owned();
            return told;
        }
        if stage == "approved" {
            let order = json!({ "clientId": "4711", "dummyStatus": "APPROVED", "utilityBill": true });
            told.scan_ref = self.partner("/api/v2/token", &order).await.json()["scanRef"].as_str().unwrap().to_owned();
            return told;
        }
        let is_tasked = matches!(stage, "tasked" | "coded");
        if is_tasked {
            self.set_up_questionnaire().await;
        }
        if stage == "themed" {
            self.set_up_theme().await;
        }
        let shows_face = matches!(stage, "recognisable" | "authenticating" | "agreed");
        let order = json!({
            "clientId": "4711",
            "expiryTime": 1000,
            "country": "UT",
            "documents": ["PASSPORT"],
            "generateDigitString": true,
            "checkLiveness": stage == "challenged",
            "verifyEmail": is_tasked,
            "verifyPhone": is_tasked,
            "verifyAddress": is_tasked,
            // Where the pictures are taken, there is a further document, too.
            "utilityBill": shows_face
                || matches!(
                    stage,
                    "chosen" | "uploading" | "photographed" | "decided" | "approved" | "proved" | "asked"
                ) || at_desk,
            "reviewFailed": at_desk,
            "reviewSuccessful": at_desk,
        });
        let opened = self.partner("/api/v2/token", &order).await;
        assert_eq!(opened.status, 201, "{}", opened.json());
        let text = |field: &str| opened.json()[field].as_str().unwrap().to_owned();
        (told.scan_ref, told.auth_token, told.digits) = (text("scanRef"), text("authToken"), text("digitString"));
        let step = |number: usize| match stage {
            _ if shows_face => true,
            "opened" | "themed" | "handedOff" | "expired" | "erased" => number < 1,
            "started" | "tasked" | "coded" => number < 2,
            "chosen" | "challenged" | "uploading" => number < 3,
            "photographed" => number < 4,
            "decided" | "approved" | "proved" | "asked" | "waiting" | "ruledOnce" => true,
            other => panic!("nobody knows the stage `{other}`"),
        };
        if step(1) {
            self.client(&told, "post", "start", json!({ "consent": true }).to_string().into()).await;
        }
        if step(2) {
            let choice = json!({ "country": "UT", "documentType": "PASSPORT" });
            self.client(&told, "put", "document", choice.to_string().into()).await;
        }
        if stage == "coded" {
            for (number, (channel, to, digits)) in
                [("email", "saga@example.com", 6), ("phone", "+37060012345", 4)].into_iter().enumerate()
            {
                self.client(&told, "post", channel, json!({ channel: to }).to_string().into()).await;
                told.codes[number] = self.room.letterbox.code(digits).unwrap();
            }
        }
        if stage == "challenged" {
            let challenge = self.client(&told, "post", "liveness", vec![]).await.json();
            told.nonce = challenge["nonce"].as_str().unwrap().to_owned();
        }
        if stage == "themed" {
            let told_of = self.client(&told, "get", "session", vec![]).await.json();
            let address = told_of["theme"]["logo"].as_str().unwrap().to_owned();
            let mut parts = address.rsplit('/').map(str::to_owned);
            let (picture, environment) = (parts.next().unwrap(), parts.next().unwrap());
            told.theme_picture = Some([environment, picture]);
        }
        if stage == "handedOff" {
            let offered = self.client(&told, "post", "hand-off", vec![]).await.json();
            told.hand_off = offered["address"].as_str().unwrap().rsplit('#').next().unwrap().to_owned();
        }
        if stage == "uploading" {
            let path = "/api/capture/uploads/6f1c2f0e-4a1d-4c55-9d3c-0c5f4b1a7e21?step=FRONT&source=camera";
            let request = self.request("patch", path).header("Upload-Offset", 0).header("Upload-Length", 2 << 16);
            let sent = self.send(request.bearer_auth(&told.auth_token).body(vec![0; 1 << 16])).await;
            assert_eq!(sent.status, 200, "{}", sent.json());
        }
        if step(3) {
            for picture in ["FRONT", "FACE"] {
                self.client(&told, "put", &format!("photos/{picture}"), photograph()).await;
            }
            self.client(&told, "put", "extras/UTILITY_BILL", photograph()).await;
            told.link = Some(self.link(&told).await);
        }
        if step(4) {
            self.client(&told, "post", "finish", vec![]).await;
            self.decide(&told, stage == "approved" || shows_face).await;
        }
        if stage == "ruledOnce" {
            self.rule_first(&told).await;
        }
        if at_desk {
            self.claim(&told).await;
        }
        if matches!(stage, "proved" | "asked") {
            let document = json!({ "documentNumber": "UT1234567", "dateOfBirth": "1990-01-31" });
            let proof = self.client(&told, "post", "me/proof", document.to_string().into()).await.json();
            told.proof = proof["proof"].as_str().unwrap().to_owned();
        }
        if stage == "asked" {
            let request = self.request("post", "/api/capture/me/erasure").bearer_auth(&told.auth_token);
            let asked = self.send(request.header("Bonafide-Proof", &told.proof).body("{}")).await;
            assert_eq!(asked.status, 200, "{}", asked.json());
        }
        if matches!(stage, "authenticating" | "agreed") {
            let asked = json!({ "scanRef": told.scan_ref, "type": "AUTHENTICATION", "method": "FACE_MATCHING" });
            let given = self.partner("/partner/authentication-info", &asked).await;
            assert_eq!(given.status, 200, "{}", given.json());
            told.auth_token = given.json()["token"].as_str().unwrap().to_owned();
        }
        if stage == "agreed" {
            self.client(&told, "post", "face/start", json!({ "consent": true }).to_string().into()).await;
        }
        if matches!(stage, "expired" | "erased") {
            self.room.clock.set(2000);
        }
        if stage == "erased" {
            let erased = self.partner("/api/v2/delete", &json!({ "scanRef": told.scan_ref })).await;
            assert_eq!(erased.status, 200, "{}", erased.json());
        }
        told
    }

    /// Signs an administrator in, who has a colleague, a key pair, a receiver of webhooks, and something sent to it.
    async fn sign_in(&self, told: &mut Stage) {
        let (house, ctx) = (&self.room.house, self.room.ctx());
        let mut tx = house.db.begin().await.unwrap();
        let invite = async |tx: &mut Tx, email, role| {
            let done = administer::invite(house, &ctx, tx, By::Terminal, (email, "Somebody"), role).await.unwrap();
            (done.staff.id, done.link.unwrap().rsplit('#').next().unwrap().to_owned())
        };
        let (admin, link) = invite(&mut tx, "admin@example.org", Role::Admin).await;
        let (colleague, second_link) = invite(&mut tx, "eve@example.org", Role::Reviewer).await;
        let spare = partners::create_key_of(&ctx, &mut tx, KeyRole::Sessions).await.unwrap();
        let new = NewWebhook::new(WebhookEvent::Identification, "http://127.0.0.1:9/");
        let webhook = webhooks::add(house, &ctx, &mut tx, new).await.unwrap();
        tx.commit().await.unwrap();
        let order = json!({ "clientId": "4711", "dummyStatus": "APPROVED" });
        assert_eq!(self.partner("/api/v2/token", &order).await.status, 201);
        let sent =
            house.db.read().await.unwrap().deliveries(ctx.environment).list(&Filter::default(), 1).await.unwrap();
        let password = json!({ "secret": link, "password": "correct horse battery" });
        let answer = self.send(self.request("post", "/api/console/invitation").body(password.to_string())).await;
        assert_eq!(answer.status, 201, "{}", answer.json());
        let token = answer.json()["csrfToken"].as_str().unwrap().to_owned();
        let cookie = answer.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        told.staff = Some((cookie, token));
        flow::audit::seal::seal(house).await.unwrap();
        let mut tx = house.db.read().await.unwrap();
        let (entry, _) = tx.entries(ctx.environment.into(), 0..1).await.unwrap().remove(0);
        drop(tx);
        let offer = flow::staff::offer_totp(house, admin).await.unwrap();
        told.console = vec![
            (stand_in::INVITATION, second_link),
            (stand_in::TOTP_CODE, testkit::totp(&offer.secret, ctx.now.timestamp())),
            (stand_in::STAFF, colleague.to_string()),
            (stand_in::API_KEY, spare.api_key),
            (stand_in::WEBHOOK, webhook.id.to_string()),
            (stand_in::ENTRY, entry.id.to_string()),
            (stand_in::DELIVERY, sent[0].delivery.id.to_string()),
        ];
    }

    /// Sets up a questionnaire, which sessions use that name none.
    async fn set_up_questionnaire(&self) {
        let question = json!({ "key": "occupation", "title": "What do you do?", "type": "TEXT", "required": true });
        let section = json!({ "key": "work", "title": "Work", "questions": [question] });
        let change = json!({
            "questionnaires": [{ "key": "work", "title": "About your work", "sections": [section] }],
            "questionnaire": "work",
        });
        let request = self.request("patch", "/api/settings").basic_auth(&self.keys.0, Some(&self.keys.1));
        let answer = self.send(request.body(change.to_string())).await;
        assert_eq!(answer.status, 200, "{}", answer.json());
        // Servers may remember settings for a second.
        self.room.clock.set(2);
    }

    /// Sets up a theme with a logo, which sessions use that name none.
    async fn set_up_theme(&self) {
        let key = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
        let logo = format!("data:image/jpeg;base64,{}", STANDARD.encode(photograph()));
        let change = json!({ "themes": [{ "key": key, "title": "One", "logo": logo }], "theme": key });
        let request = self.request("patch", "/api/settings").basic_auth(&self.keys.0, Some(&self.keys.1));
        let answer = self.send(request.body(change.to_string())).await;
        assert_eq!(answer.status, 200, "{}", answer.json());
        // Servers may remember settings for a second.
        self.room.clock.set(2);
    }

    /// Presents what the caller of an operation has.
    pub fn present(&self, caller: Caller, stage: &Stage, request: RequestBuilder) -> RequestBuilder {
        match caller {
            Caller::Partner => request.basic_auth(&self.keys.0, Some(&self.keys.1)),
            Caller::Client => request.bearer_auth(&stage.auth_token),
            Caller::Company => request.bearer_auth(&stage.company),
            Caller::Staff => {
                let (cookie, token) = stage.staff.as_ref().unwrap_or(&self.staff);
                request.header("Cookie", cookie).header("X-CSRF-Token", token)
            }
            Caller::Anybody => request,
        }
    }

    async fn link(&self, told: &Stage) -> [String; 4] {
        let files = self.partner("/api/v2/files", &json!({ "scanRef": told.scan_ref })).await.json();
        let link = files["FRONT"].as_str().unwrap().to_owned();
        let parts: Vec<&str> = link.split(['/', '?', '&', '=']).rev().collect();
        let [signature, _, expires, _, capture, _, environment, ..] = parts[..] else { panic!("{link}") };
        [environment, capture, expires, signature].map(str::to_owned)
    }

    /// Decides as the machine would: there are no models here.
    async fn decide(&self, told: &Stage, approve: bool) {
        let (house, ctx) = (&self.room.house, self.room.ctx());
        let mut tx = house.db.begin().await.unwrap();
        let kept = flow::enter::find(&mut tx, &told.auth_token).await.unwrap();
        let entered = Entered::of(house, &mut tx, kept).await.unwrap();
        let mut decision = decide(&entered.order, &[], &house.policy);
        if approve {
            (decision.verdict, decision.suspected) = (Verdict::Approved, false);
        }
        let record = Record {
            program: "rehearsal".into(),
            today: ctx.now.date_naive(),
            selected: entered.visit.selected,
            pictures: vec![],
            recorded: None,
            findings: vec![],
            reading: Reading {
                first_name: Some("SAGA".into()),
                last_name: Some("ILVESHEIMO".into()),
                number: Some("UT1234567".into()),
                birth_date: "1990-01-31".parse().ok(),
                ..Reading::default()
            },
            policy: house.policy.clone(),
            decision,
            attempt: 1,
            dummy: false,
            duplicates: Default::default(),
            corrected: false,
        };
        assert!(flow::analyse::decided(house, &ctx, &mut tx, entered.session.id, record.into()).await.unwrap());
        tx.commit().await.unwrap();
    }
}

/// A small grey photograph.
pub fn photograph() -> Vec<u8> {
    let mut jpeg = std::io::Cursor::new(vec![]);
    image::RgbImage::from_pixel(640, 480, image::Rgb([128; 3])).write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    jpeg.into_inner()
}
