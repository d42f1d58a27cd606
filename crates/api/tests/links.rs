//! Ways into a session: its link, its code, and the pages' headers on the way.
#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

use std::net::SocketAddr;

use bonafide_api::{App, BodyLimits, router};
use domain::{
    ids::EnvironmentId,
    partner::{Environment, EnvironmentKind},
    settings::EnvironmentSettings,
};
use flow::order::{self, Opened};
use reqwest::{Client, Response, header, redirect::Policy};
use serde_json::{Value, json};
use testkit::Rehearsal;

/// A porch on a port of its own.
struct Porch {
    room: Rehearsal,
    url: String,
    http: Client,
}

impl Porch {
    async fn open() -> Self {
        let room = Rehearsal::new().await;
        let limits = BodyLimits { json: 100_000, picture: 100_000 };
        let router = router(App::new(room.house.clone(), limits, 1, None));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        Self { room, url, http: Client::builder().redirect(Policy::none()).build().unwrap() }
    }

    async fn order(&self, body: Value) -> Opened {
        self.order_in(self.room.ctx().environment, body).await
    }

    async fn order_in(&self, environment: EnvironmentId, body: Value) -> Opened {
        let house = &self.room.house;
        let mut tx = house.db.begin().await.unwrap();
        let opened = order::open(house, &house.ctx(environment), &mut tx, &self.room.order(body)).await.unwrap();
        tx.commit().await.unwrap();
        opened
    }

    /// Another partner's environment with settings of its own.
    async fn environment(&self, settings: EnvironmentSettings) -> EnvironmentId {
        let house = &self.room.house;
        let id = EnvironmentId::new(house.clock.now(), &*house.chance);
        let environment = Environment {
            id,
            kind: EnvironmentKind::Production,
            settings,
            wrapped_key: house.keys.new_environment_key(&house.ctx(id)),
            created_at: house.clock.now(),
        };
        let mut tx = house.db.begin().await.unwrap();
        tx.add_environment("other", &environment).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn get(&self, path: &str, accept: &str) -> Response {
        self.http.get(format!("{}{path}", self.url)).header(header::ACCEPT, accept).send().await.unwrap()
    }

    /// Types a code; gives the status and the answer.
    async fn type_code(&self, code: Value, from: &str) -> (u16, Value) {
        let request = self.http.post(format!("{}/api/capture/code", self.url)).header("x-forwarded-for", from);
        let answer = request.body(json!({ "code": code }).to_string()).send().await.unwrap();
        let waits = answer.headers().contains_key(header::RETRY_AFTER);
        let status = answer.status().as_u16();
        assert_eq!(waits, status == 429);
        let bytes = answer.bytes().await.unwrap();
        (status, serde_json::from_slice(&bytes).unwrap())
    }

    async fn standing(&self, opened: &Opened) -> Value {
        let request = self.http.get(format!("{}/api/capture/session", self.url)).bearer_auth(&opened.auth_token);
        serde_json::from_slice(&request.send().await.unwrap().bytes().await.unwrap()).unwrap()
    }

    async fn cancel(&self, opened: &Opened) -> Value {
        let request = self.http.post(format!("{}/api/capture/cancel", self.url)).bearer_auth(&opened.auth_token);
        serde_json::from_slice(&request.send().await.unwrap().bytes().await.unwrap()).unwrap()
    }
}

fn location(response: &Response) -> &str {
    response.headers()[header::LOCATION].to_str().unwrap()
}

fn policy(response: &Response) -> &str {
    response.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap()
}

/// The same code with another last digit.
fn mistyped(code: &str) -> String {
    let last = code.as_bytes()[7];
    format!("{}{}", &code[..7], char::from(if last == b'9' { b'0' } else { last + 1 }))
}

#[tokio::test]
async fn the_redirect_keeps_the_language_of_the_token() {
    let porch = Porch::open().await;
    let opened = porch.order(json!({"clientId": "c", "locale": "LT"})).await;
    let token = &opened.auth_token;
    for accept in ["text/html,*/*;q=0.8", "*/*"] {
        let answer = porch.get(&format!("/api/v2/redirect?authToken={token}"), accept).await;
        assert_eq!(answer.status(), 303);
        assert_eq!(location(&answer), format!("../../?authToken={token}&lang=lt"));
        assert_eq!(answer.headers()[header::REFERRER_POLICY], "no-referrer");
    }
}

#[tokio::test]
async fn a_link_that_opens_nothing_is_explained_to_people_and_told_to_programs() {
    let porch = Porch::open().await;
    let unknown = "A".repeat(40);
    for (link, leads) in [
        (format!("?authToken={unknown}"), format!("../../?authToken={unknown}")),
        ("?authToken=a%0d%0ab%2F%2F".into(), "../../?authToken=ab".into()),
        ("?authToken=%2F%2F".into(), "../../?authToken=unknown".into()),
        (String::new(), "../../?authToken=unknown".into()),
    ] {
        let answer = porch.get(&format!("/api/v2/redirect{link}"), "text/html").await;
        assert_eq!((answer.status().as_u16(), location(&answer)), (303, leads.as_str()), "{link}");
        let answer = porch.get(&format!("/api/v2/redirect{link}"), "application/json").await;
        assert_eq!(answer.status(), 401, "{link}");
    }
}

#[tokio::test]
async fn only_the_sites_of_the_tokens_environment_may_frame_its_page() {
    let porch = Porch::open().await;
    let settings = EnvironmentSettings {
        frame_ancestors: vec!["https://shop.example".into(), "*; script-src *".into()],
        ..EnvironmentSettings::default()
    };
    let environment = porch.environment(settings).await;
    let strict = porch.order_in(environment, json!({"clientId": "c"})).await;
    let open = porch.order(json!({"clientId": "c"})).await;

    let page = porch.get(&format!("/?authToken={}&lang=en", strict.auth_token), "text/html").await;
    assert!(policy(&page).ends_with("; frame-ancestors https://shop.example"), "{}", policy(&page));
    assert_eq!(porch.standing(&strict).await["frameAncestors"], json!(["https://shop.example"]));
    // Whatever else stands in the address, the page opens the first token there.
    for more in ["&authToken=x", "&authToken=", "&a=%zz", "&lang=a&lang=b"] {
        let page = porch.get(&format!("/?x=1&authToken={}{more}", strict.auth_token), "text/html").await;
        assert!(policy(&page).ends_with("; frame-ancestors https://shop.example"), "{more}: {}", policy(&page));
    }
    for address in ["/face?authToken=", "/face?token=", "/?token=", "/?token=x&authToken=", "/face?token=x&authToken="]
    {
        let page = porch.get(&format!("{address}{}", strict.auth_token), "text/html").await;
        assert!(policy(&page).ends_with("; frame-ancestors https://shop.example"), "{address}: {}", policy(&page));
    }
    for elsewhere in ["/index.html", "//index.html", "///index.html"] {
        let page = porch.get(&format!("{elsewhere}?authToken={}", strict.auth_token), "text/html").await;
        assert_eq!(page.status(), 404, "{elsewhere}");
    }

    // A link that nobody has looks like one of an environment that lets anybody frame it.
    let known = porch.get(&format!("/?authToken={}", open.auth_token), "text/html").await;
    let unknown = porch.get(&format!("/?authToken={}", "A".repeat(40)), "text/html").await;
    assert!(policy(&known).ends_with("; frame-ancestors *"));
    let names = |page: &Response| {
        let headers = page.headers().iter().filter(|(name, _)| *name != header::DATE);
        headers.map(|(name, value)| (name.clone(), value.clone())).collect::<Vec<_>>()
    };
    assert_eq!(names(&known), names(&unknown));
    assert_eq!(porch.standing(&open).await["frameAncestors"], json!([]));

    assert!(policy(&porch.get("/phone", "text/html").await).ends_with("; frame-ancestors 'none'"));
    assert!(policy(&porch.get("/code", "text/html").await).ends_with("; frame-ancestors 'none'"));
    assert!(policy(&porch.get("/result?status=fail", "text/html").await).ends_with("; frame-ancestors *"));
}

#[tokio::test]
async fn every_address_of_the_console_is_its_page_which_runs_no_foreign_script_and_stands_in_no_frame() {
    let porch = Porch::open().await;
    for address in ["/console", "/console/", "/console/welcome", "/console/any/settings/page", "/console/index.html"] {
        let page = porch.get(address, "text/html").await;
        assert_eq!(page.status(), 200, "{address}");
        let policy = policy(&page);
        for rule in ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"] {
            assert!(policy.split("; ").any(|known| known == rule), "{address}: {policy}");
        }
        let text = page.text().await.unwrap();
        assert!(text.contains("/console/assets/") && !text.contains("<style"), "{address}: {text}");
    }
    assert_eq!(porch.get("/console/favicon.svg", "*/*").await.headers()[header::CONTENT_TYPE], "image/svg+xml");
    for nothing in ["/console/assets/nothing.js", "/consoles", "/console/assets/"] {
        assert_eq!(porch.get(nothing, "*/*").await.status(), 404, "{nothing}");
    }
}

#[tokio::test]
async fn a_typed_code_opens_its_session_until_the_session_is_over() {
    let porch = Porch::open().await;
    let opened = porch.order(json!({"clientId": "c", "generateDigitString": true})).await;
    let code = opened.digit_string.clone().unwrap();
    assert!(code.len() == 8 && code.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
    // Twice, because closing the browser does not end a session.
    for _ in 0..2 {
        let answer = porch.type_code(json!(code), "203.0.113.1").await;
        assert_eq!(answer, (200, json!({"authToken": opened.auth_token, "page": "/"})));
    }
    porch.cancel(&opened).await;
    assert_eq!(porch.type_code(json!(code), "203.0.113.1").await.0, 401);
}

#[tokio::test]
async fn a_code_lives_as_long_as_its_environment_lets_codes_live() {
    let porch = Porch::open().await;
    let settings = EnvironmentSettings { digit_string_max_seconds: 600, ..EnvironmentSettings::default() };
    let environment = porch.environment(settings).await;
    let opened = porch.order_in(environment, json!({"clientId": "c", "generateDigitString": true})).await;
    let code = json!(opened.digit_string);
    porch.room.clock.set(600);
    assert_eq!(porch.type_code(code.clone(), "203.0.113.1").await.0, 200);
    porch.room.clock.set(601);
    assert_eq!(porch.type_code(code, "203.0.113.1").await.0, 401);
    assert_eq!(porch.standing(&opened).await["status"], "ACTIVE");
}

#[tokio::test]
async fn a_code_dies_after_five_wrong_tries_and_nobody_is_told_why() {
    let porch = Porch::open().await;
    let body = json!({"clientId": "c", "generateDigitString": true});
    let (first, second) = (porch.order(body.clone()).await, porch.order(body).await);
    let (code, other) = (first.digit_string.clone().unwrap(), second.digit_string.clone().unwrap());
    let wrong = json!(mistyped(&code));
    let refusal = porch.type_code(wrong.clone(), "203.0.113.1").await;
    assert_eq!((refusal.0, &refusal.1["identifier"]), (401, &json!("TOKEN_NOT_VALID")));
    for n in 2..5 {
        assert_eq!(porch.type_code(wrong.clone(), &format!("203.0.113.{n}")).await, refusal);
    }
    assert_eq!(porch.type_code(json!(code), "203.0.113.1").await.0, 200, "four wrong tries do no harm");
    assert_eq!(porch.type_code(wrong, "203.0.113.5").await, refusal);
    assert_eq!(porch.type_code(json!(code), "203.0.113.6").await, refusal);
    assert_eq!(porch.type_code(json!(other), "203.0.113.6").await.0, 200, "another code lives on");
    assert_eq!(porch.standing(&first).await["status"], "ACTIVE", "and so does the link");
}

#[tokio::test]
async fn an_address_that_guesses_has_to_wait() {
    let porch = Porch::open().await;
    let opened = porch.order(json!({"clientId": "c", "generateDigitString": true})).await;
    let code = json!(opened.digit_string);
    for n in 0..10 {
        let guess = json!(format!("{:08}", 90_000_000 + n * 1_001_003));
        assert_eq!(porch.type_code(guess, "203.0.113.1").await.0, 401);
    }
    let (status, body) = porch.type_code(code.clone(), "203.0.113.1").await;
    assert_eq!((status, &body["identifier"]), (429, &json!("TOO_MANY_REQUESTS")));
    assert_eq!(porch.type_code(code.clone(), "203.0.113.2").await.0, 200);
    porch.room.clock.set(600);
    assert_eq!(porch.type_code(code, "203.0.113.1").await.0, 200);
}

#[tokio::test]
async fn what_is_no_code_is_refused_by_name_and_costs_no_try() {
    let porch = Porch::open().await;
    for code in [json!(null), json!(12_345_678), json!("1234567"), json!("123456789"), json!("1234567a"), json!("１２")]
    {
        for _ in 0..3 {
            let (status, body) = porch.type_code(code.clone(), "203.0.113.1").await;
            assert_eq!((status, &body["identifier"]), (400, &json!("BAD_VALUE")), "{code}");
            assert!(body["message"].as_str().unwrap().contains("'code'"));
        }
    }
    let opened = porch.order(json!({"clientId": "c", "generateDigitString": true})).await;
    assert_eq!(porch.type_code(json!(opened.digit_string), "203.0.113.1").await.0, 200);
}

/// Asks for an address that opens a session at a phone.
async fn hand_off(porch: &Porch, token: &str) -> (u16, Value) {
    let request = porch.http.post(format!("{}/api/capture/hand-off", porch.url)).bearer_auth(token);
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
}

/// Opens such an address at the phone.
async fn at_phone(porch: &Porch, secret: &str) -> (u16, Value) {
    let request = porch.http.post(format!("{}/api/capture/hand-off/open", porch.url));
    let answer = request.body(json!({ "secret": secret }).to_string()).send().await.unwrap();
    (answer.status().as_u16(), serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
}

fn secret(offered: &Value) -> String {
    let address = offered["address"].as_str().unwrap();
    let (page, secret) = address.split_once("/phone#").unwrap();
    assert!(page.starts_with("http") && !page.contains('?'), "{address}");
    secret.to_owned()
}

#[tokio::test]
async fn a_phone_opens_the_session_by_a_secret_of_its_own_once() {
    let porch = Porch::open().await;
    let opened = porch.order(json!({"clientId": "c", "generateDigitString": true})).await;
    let (status, offered) = hand_off(&porch, &opened.auth_token).await;
    assert_eq!((status, &offered["secondsLeft"]), (200, &json!(600)), "{offered}");
    assert_eq!(offered["digitString"].as_str(), opened.digit_string.as_deref(), "the code can be shown");
    assert!(!offered["address"].as_str().unwrap().contains(&opened.auth_token), "the link's own secret is not shown");
    let first = secret(&offered);
    assert_eq!(porch.standing(&opened).await["handedOff"], false);

    // A later one ends an earlier one.
    let second = secret(&hand_off(&porch, &opened.auth_token).await.1);
    assert_eq!(at_phone(&porch, &first).await.0, 401);
    let (status, told) = at_phone(&porch, &second).await;
    assert_eq!((status, told), (200, json!({ "authToken": opened.auth_token })));
    assert_eq!(porch.standing(&opened).await["handedOff"], true);

    // The answer may have been lost; after a minute the code on the screen is worth nothing.
    porch.room.clock.set(59);
    assert_eq!(at_phone(&porch, &second).await.0, 200);
    porch.room.clock.set(61);
    assert_eq!(at_phone(&porch, &second).await.0, 401);
    assert_eq!(porch.standing(&opened).await["handedOff"], true, "both devices may go on");
}

#[tokio::test]
async fn a_secret_for_a_phone_is_good_for_ten_minutes_and_for_its_session_only() {
    let porch = Porch::open().await;
    let opened = porch.order(json!({"clientId": "c"})).await;
    let (_, offered) = hand_off(&porch, &opened.auth_token).await;
    assert_eq!(offered["digitString"], Value::Null);
    porch.room.clock.set(601);
    assert_eq!(at_phone(&porch, &secret(&offered)).await.0, 401);
    for (nonsense, status) in [("A".repeat(32), 401), (String::new(), 400), ("a-b".into(), 400), ("A".repeat(65), 400)]
    {
        assert_eq!(at_phone(&porch, &nonsense).await.0, status, "{nonsense}");
    }
    porch.cancel(&opened).await;
    let (status, refused) = hand_off(&porch, &opened.auth_token).await;
    assert_eq!((status, &refused["identifier"]), (409, &json!("TOKEN_NOT_VALID")));
    assert_eq!(hand_off(&porch, &"A".repeat(40)).await.0, 401);
}

#[tokio::test]
async fn an_environment_shows_its_own_address_with_the_links_secret_in_it() {
    let porch = Porch::open().await;
    let settings = EnvironmentSettings {
        hand_off_url: Some("https://shop.example/verify?t={{token_string}}&x=1".into()),
        ..EnvironmentSettings::default()
    };
    let environment = porch.environment(settings).await;
    let opened = porch.order_in(environment, json!({"clientId": "c", "expiryTime": 5000})).await;
    let (_, offered) = hand_off(&porch, &opened.auth_token).await;
    assert_eq!(offered["address"], format!("https://shop.example/verify?t={}&x=1", opened.auth_token));
    assert!(offered["secondsLeft"].as_i64().unwrap() > 600, "it works as long as the link");
}

#[tokio::test]
async fn whoever_tries_many_secrets_for_phones_has_to_wait() {
    let porch = Porch::open().await;
    let mut tried = 0;
    while at_phone(&porch, &format!("{tried:032}")).await.0 == 401 {
        tried += 1;
    }
    assert_eq!(tried, 100);
    assert_eq!(at_phone(&porch, &"A".repeat(32)).await.0, 429);
}
