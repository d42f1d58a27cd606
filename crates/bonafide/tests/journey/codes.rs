//! Codes by e-mail and text message, with a real mail server and a real receiver of requests.

use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    letterbox::Letterbox,
    mailbox::{Mailbox, Phones, code},
    server::{Answer, Server, Session, Specimens, bonafide, photograph},
};

const ADDRESS: &str = "saga.ilvesheimo@example.com";
const NUMBER: &str = "+37060012345";
const OTHER: &str = "+37060012346";

async fn server(hook: Option<&str>, variables: &[(&str, String)]) -> Server {
    let hook = hook.map(|url| ("IDENTIFICATION_AUTO_FINISHED", url));
    Server::start_in(tempfile::tempdir().unwrap(), "DEVELOPMENT", hook, variables).await
}

fn mail(mailbox: &Mailbox, security: &str) -> Vec<(&'static str, String)> {
    let mut all = vec![
        ("BONAFIDE_MAIL__SERVER", "localhost".to_owned()),
        ("BONAFIDE_MAIL__PORT", mailbox.port.to_string()),
        ("BONAFIDE_MAIL__SECURITY", security.to_owned()),
        ("BONAFIDE_MAIL__FROM", "Example <verify@example.com>".to_owned()),
    ];
    if security != "none" {
        all.push(("BONAFIDE_MAIL__USER", "verify".to_owned()));
        all.push(("BONAFIDE_MAIL__PASSWORD", "secret".to_owned()));
        all.push(("SSL_CERT_FILE", mailbox.certificate()));
    }
    all
}

fn provider(phones: &Phones) -> Vec<(&'static str, String)> {
    vec![
        ("BONAFIDE_SMS__PROVIDER", "http".to_owned()),
        ("BONAFIDE_SMS__URL", format!("{}/send", phones.url)),
        ("BONAFIDE_SMS__METHOD", "put".to_owned()),
        ("BONAFIDE_SMS__FROM", "Example".to_owned()),
        ("BONAFIDE_SMS__HEADERS", "Authorization: Bearer a key".to_owned()),
        ("BONAFIDE_SMS__BODY", r#"{"to": "{{to}}", "from": "{{from}}", "text": "{{text}}"}"#.to_owned()),
    ]
}

fn twilio(phones: &Phones) -> Vec<(&'static str, String)> {
    vec![
        ("BONAFIDE_SMS__PROVIDER", "twilio".to_owned()),
        ("BONAFIDE_SMS__URL", phones.url.clone()),
        ("BONAFIDE_SMS__ACCOUNT", "AC123".to_owned()),
        ("BONAFIDE_SMS__TOKEN", "token".to_owned()),
        ("BONAFIDE_SMS__FROM", "+15005550006".to_owned()),
    ]
}

async fn started<'s>(server: &'s Server, order: Value) -> Session<'s> {
    let session = server.order(order).await;
    session.choose("PASSPORT").await;
    session
}

async fn give(session: &Session<'_>, path: &str, body: Value) -> Answer {
    session.call(Method::POST, path, body).await
}

fn contains(haystack: &[u8], needle: &str) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[tokio::test]
async fn an_address_and_a_number_are_proved_told_and_erased() {
    let Some(mut mailbox) = Mailbox::open("starttls") else { return };
    let (phones, letterbox) = (Phones::open().await, Letterbox::open(&[]).await);
    let variables = [mail(&mailbox, "starttls"), provider(&phones)].concat();
    let server = server(Some(&letterbox.url), &variables).await;
    let order = json!({"clientId": "client-7", "locale": "de", "verifyEmail": true, "verifyPhone": true});
    let session = started(&server, order).await;
    for (step, bytes) in
        [("FRONT", Specimens::get().file("passport-moderate.jpg")), ("FACE", photograph("astronaut.png"))]
    {
        assert_eq!(session.upload(step, bytes).await.status, 200);
    }
    let early = give(&session, "finish", json!({})).await;
    assert_eq!((early.status, early.body["message"].as_str().unwrap()), (400, "The task 'EMAIL' is not done."));

    let sent = give(&session, "email", json!({"email": ADDRESS})).await;
    assert_eq!(sent.status, 200, "{}", sent.body);
    let task = json!({"kind": "EMAIL", "required": true, "done": false, "given": ADDRESS, "address": null});
    assert_eq!(sent.body["tasks"][0], task);
    let letter = mailbox.letter();
    assert_eq!((&letter["to"], &letter["from"]), (&json!([ADDRESS]), &json!("verify@example.com")));
    assert_eq!((&letter["secured"], &letter["signedIn"]), (&json!(true), &json!(true)));
    assert_eq!(letter["headers"]["Auto-Submitted"], "auto-generated");
    let (text, html) = (letter["text"].as_str().unwrap(), letter["html"].as_str().unwrap());
    assert!(text.contains("Identitätsprüfung") && html.contains("lang=\"de\""), "{text}");
    let digits = code(text, 6);
    assert!(html.contains(&digits) && letter["headers"]["Subject"].as_str().unwrap().contains(&digits));
    let soon = give(&session, "email", json!({"email": ADDRESS})).await;
    assert_eq!((soon.status, &soon.body["identifier"]), (429, &json!("TOO_MANY_REQUESTS")));

    let wrong = if digits == "000000" { "111111" } else { "000000" };
    let tried = give(&session, "email/code", json!({"code": wrong})).await;
    assert_eq!((tried.status, &tried.body["identifier"]), (400, &json!("BAD_VALUE")));
    let proved = give(&session, "email/code", json!({"code": digits})).await;
    assert_eq!((proved.status, &proved.body["tasks"][0]["done"]), (200, &json!(true)), "{}", proved.body);
    let twice = give(&session, "email/code", json!({"code": digits})).await;
    assert_eq!((twice.status, &twice.body["identifier"]), (409, &json!("PARTNER_ERROR")), "a code is good once");

    assert_eq!(give(&session, "phone", json!({"phone": NUMBER})).await.status, 200);
    let message = phones.last();
    assert_eq!((message.path.as_str(), message.headers["authorization"].to_str().unwrap()), ("/send", "Bearer a key"));
    let body: Value = serde_json::from_str(&message.body).unwrap();
    assert_eq!((&body["to"], &body["from"]), (&json!(NUMBER), &json!("Example")));
    let short = code(body["text"].as_str().unwrap(), 4);
    for n in 0..3 {
        let wrong = if short == "0000" { "1111" } else { "0000" };
        let status = give(&session, "phone/code", json!({"code": wrong})).await.status;
        assert_eq!(status, if n < 2 { 400 } else { 409 }, "the third wrong try ends a code");
    }
    assert_eq!(give(&session, "phone/code", json!({"code": short})).await.status, 409);
    assert_eq!(give(&session, "phone", json!({"phone": "+37060012399"})).await.status, 400, "a refused number");
    assert_eq!(phones.last().body.matches("12399").count(), 1);
    let again = give(&session, "phone", json!({"phone": NUMBER})).await;
    assert_eq!(again.status, 429, "the same number has to wait, dead code or not");
    let again = give(&session, "phone", json!({"phone": OTHER})).await;
    assert_eq!(again.status, 200, "a wrong number can be put right at once: {}", again.body);
    let body: Value = serde_json::from_str(&phones.last().body).unwrap();
    let short = code(body["text"].as_str().unwrap(), 4);
    assert_eq!(give(&session, "phone/code", json!({"code": short})).await.status, 200);

    let finished = give(&session, "finish", json!({})).await;
    assert_eq!(finished.status, 200, "{}", finished.body);
    let told = letterbox.letters(1).await.remove(0).body();
    assert_eq!(told["emailVerification"], json!({"email": ADDRESS, "emailVerified": true}));
    assert_eq!(told["phoneVerification"], json!({"phone": OTHER, "phoneVerified": true}));
    assert_eq!(told["status"]["overall"], "APPROVED", "{told}");

    assert_eq!(session.ask("delete").await.status, 200);
    let paper = server.erased(&format!("/api/v2/erasures/{}", session.scan_ref)).await;
    assert_eq!(paper["rows"]["contact_codes"], 4, "{paper}");
    let log = server.log();
    for secret in [ADDRESS, NUMBER, OTHER, digits.as_str(), "a key", "saga"] {
        assert!(!log.contains(secret), "the log names {secret}");
        for file in ["bonafide.db", "bonafide.db-wal"] {
            let bytes = std::fs::read(server.folder.path().join(file)).unwrap_or_default();
            assert!(secret == "a key" || secret == digits || !contains(&bytes, secret), "{file} holds {secret}");
        }
    }
}

#[tokio::test]
async fn what_cannot_be_sent_says_so_and_can_be_tried_again() {
    let Some(mut mailbox) = Mailbox::open("tls") else { return };
    let phones = Phones::open().await;
    let server = server(None, &[mail(&mailbox, "tls"), twilio(&phones)].concat()).await;
    let session = started(&server, json!({"clientId": "c", "verifyEmail": true, "verifyPhone": true})).await;
    let refused = give(&session, "email", json!({"email": "nobody@example.com"})).await;
    assert_eq!((refused.status, &refused.body["identifier"]), (400, &json!("BAD_VALUE")));
    let why = refused.body["message"].as_str().unwrap();
    assert!(why.contains("'email'") && !why.contains("nobody"), "{why}");
    assert_eq!(give(&session, "email", json!({"email": ADDRESS})).await.status, 200);
    assert_eq!(mailbox.letter()["secured"], json!(true));

    assert_eq!(give(&session, "phone", json!({"phone": NUMBER})).await.status, 200);
    let message = phones.last();
    assert_eq!(message.path, "/2010-04-01/Accounts/AC123/Messages.json");
    assert_eq!(&message.headers["authorization"], "Basic QUMxMjM6dG9rZW4=");
    assert!(message.body.starts_with("To=%2B37060012345&From=%2B15005550006&Body="), "{}", message.body);

    // Somebody else's server, or none at all: nothing is sent, nothing counts.
    drop(mailbox);
    let other = started(&server, json!({"clientId": "d", "verifyEmail": true})).await;
    for _ in 0..7 {
        let lost = give(&other, "email", json!({"email": "other@example.com"})).await;
        assert_eq!((lost.status, &lost.body["identifier"]), (503, &json!("INTERNAL_ERROR")));
    }
    assert!(server.log().contains("a code by EMAIL was not sent: the server cannot be reached"), "{}", server.log());
}

#[tokio::test]
async fn a_stranger_in_the_place_of_the_mail_server_learns_nothing() {
    let Some(mailbox) = Mailbox::open("starttls") else { return };
    let mut variables = mail(&mailbox, "starttls");
    variables.retain(|(name, _)| *name != "SSL_CERT_FILE");
    let server = server(None, &variables).await;
    let session = started(&server, json!({"clientId": "c", "verifyEmail": true})).await;
    assert_eq!(give(&session, "email", json!({"email": ADDRESS})).await.status, 503);
    assert!(server.log().contains("the connection could not be secured"), "{}", server.log());
    let without = server.partner("/api/v2/token", json!({"clientId": "c", "verifyPhone": true})).await;
    assert_eq!((without.status, &without.body["identifier"]), (400, &json!("PARTNER_CONTRACT_ERROR")));
    assert!(without.body["message"].as_str().unwrap().contains("'verifyPhone'"), "{}", without.body);

    let mut doctor = std::process::Command::new(env!("CARGO_BIN_EXE_bonafide"));
    doctor.args(["doctor", "--data", server.data()]).envs(variables);
    let told = String::from_utf8(doctor.output().unwrap().stdout).unwrap();
    assert!(told.contains("FAIL  mail: the connection could not be secured"), "{told}");
    assert!(told.contains("ok    text messages: not set"), "{told}");
    let plain = bonafide(&["doctor", "--data", server.data()]);
    assert!(String::from_utf8(plain.stdout).unwrap().contains("ok    mail: not set"));
}
