//! The same happenings by webhook, by feed and by `listen`, and the operator's commands about them.

use std::{
    io::{BufRead, BufReader, Lines},
    process::{Child, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

use hmac::{Hmac, KeyInit, Mac};
use reqwest::Method;
use serde_json::{Value, json};
use sha2::Sha256;

use crate::{
    letterbox::{Letter, Letterbox},
    server::{Answer, Server, bonafide},
};

fn is_signed_with(letter: &Letter, key: &str) -> bool {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
    mac.update(&letter.bytes);
    letter.signature.as_deref() == Some(hex::encode(mac.finalize().into_bytes()).as_str())
}

/// Orders a session whose client gives up at once; gives its `scanRef`.
async fn cancelled(server: &Server, client: &str) -> String {
    let session = server.order(json!({"clientId": client})).await;
    assert_eq!(session.call(Method::POST, "cancel", json!({})).await.status, 200);
    session.scan_ref
}

async fn events(server: &Server, query: &str) -> Answer {
    let request = server.http.get(format!("{}/api/v2/events{query}", server.url));
    Answer::of(request.basic_auth(&server.keys.0, Some(&server.keys.1)).send().await.unwrap()).await
}

/// Runs a command of `webhooks` on the server's folder; gives what it printed, line by line.
fn webhooks(server: &Server, arguments: &[&str]) -> Vec<Value> {
    let (command, rest) = arguments.split_first().unwrap();
    let out = bonafide(&[&["webhooks", command, "--data", server.data(), "--json"], rest].concat());
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn the_feed_gives_the_events_of_webhooks_and_of_those_nobody_received() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(None).await;
    let first = cancelled(&server, "a").await;
    let add = ["add", "--environment", "DEVELOPMENT", "--event", "IDENTIFICATION_CANCELLED", "--url", &letterbox.url];
    webhooks(&server, &add);
    let second = cancelled(&server, "b").await;
    let letter = letterbox.letters(1).await.remove(0);

    let page = events(&server, "?limit=1").await.body;
    assert_eq!((&page["hasMore"], &page["next"]), (&json!(true), &json!("1")));
    let event = &page["events"][0];
    assert_eq!(event["type"], "IDENTIFICATION_CANCELLED");
    assert_eq!((&event["scanRef"], &event["sequence"], &event["erased"]), (&json!(first), &json!(1), &json!(false)));
    let page = events(&server, "?after=1").await.body;
    assert_eq!((&page["hasMore"], &page["next"]), (&json!(false), &json!("2")));
    let event = &page["events"][0];
    assert_eq!((&event["body"], &event["scanRef"]), (&letter.body(), &json!(second)));
    assert_eq!(event["id"].as_str().unwrap(), letter.headers["bonafide-event-id"]);
    assert_eq!(letter.headers["bonafide-sequence"], "2");
    assert_eq!(letter.signature, None, "there is no key");

    for (query, status, named) in
        [("?after=x", 400, "'after'"), ("?limit=0", 400, "'limit'"), ("?after=9", 404, "'after'")]
    {
        let answer = events(&server, query).await;
        assert_eq!(answer.status, status, "{query}");
        assert!(answer.body["message"].as_str().unwrap().contains(named), "{query}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_rehearsed_result_arrives_within_a_second() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(None).await;
    let add = ["add", "--environment", "DEVELOPMENT", "--event", "IDENTIFICATION", "--url", &letterbox.url];
    webhooks(&server, &add);
    for count in 1..=3 {
        let began = Instant::now();
        server.order(json!({"clientId": "c", "dummyStatus": "APPROVED"})).await;
        letterbox.letters(count).await;
        assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
    }
}

// The commands wait for the letterbox, so it needs a thread of its own.
#[tokio::test(flavor = "multi_thread")]
async fn receivers_are_paused_resumed_tested_and_replayed_while_the_server_runs() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(None).await;
    let add = [
        &["add", "--environment", "DEVELOPMENT", "--event", "IDENTIFICATION", "--url", &letterbox.url][..],
        &["--name", "ours", "--signing-key", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "--standard-webhooks"],
        &["--header", "X-Team: blue", "--retries", "1", "--interval-ms", "100"],
    ];
    let added = webhooks(&server, &add.concat()).remove(0);
    let id = added["id"].as_str().unwrap();
    assert_eq!((&added["ownHeaders"], &added["retries"]), (&json!(true), &json!(1)));

    let tested = webhooks(&server, &["test", id]).remove(0);
    assert_eq!((&tested["delivered"], &tested["httpStatus"]), (&json!(true), &json!(200)));
    let letter = letterbox.letters(1).await.remove(0);
    assert_eq!((&letter.headers["bonafide-test"], &letter.body()["test"]), (&"true".parse().unwrap(), &json!(true)));
    assert_eq!(letter.headers["x-team"], "blue");

    webhooks(&server, &["pause", id]);
    let scan_ref = cancelled(&server, "a").await;
    let until = Instant::now() + Duration::from_secs(20);
    let held = loop {
        let found = webhooks(&server, &["deliveries", "--scan-ref", &scan_ref]).remove(0);
        if found["state"] == "HELD" {
            break found;
        }
        assert!(Instant::now() < until, "{found}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    assert_eq!(held["attempts"], 0);
    assert_eq!(letterbox.letters(1).await.len(), 1);
    let listed = webhooks(&server, &["list"]).remove(0);
    assert_eq!(
        (&listed["active"], &listed["deliveries"]["held"], &listed["name"]),
        (&json!(false), &json!(1), &json!("ours"))
    );
    assert_eq!(webhooks(&server, &["resume", id])[0]["resumed"], 1);
    let letter = letterbox.letters(2).await.remove(1);
    assert_eq!(letter.body()["scanRef"], scan_ref);
    assert!(is_signed_with(&letter, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    assert!(letter.headers["webhook-signature"].to_str().unwrap().starts_with("v1,"));

    let delivery = held["id"].as_str().unwrap();
    assert_eq!(webhooks(&server, &["replay", "--delivery", delivery])[0]["replayed"], 1);
    assert_eq!(letterbox.letters(3).await[2].body()["scanRef"], scan_ref);
    assert_eq!(webhooks(&server, &["replay", "--since", "1h", "--state", "GIVEN_UP"])[0]["replayed"], 0);
    webhooks(&server, &["remove", id]);
    assert_eq!(webhooks(&server, &["list"]), [Value::Null; 0]);
}

#[tokio::test]
async fn commands_say_what_is_wrong_with_what_they_were_given() {
    let server = Server::start(None).await;
    let check = |arguments: &[&str], named: &[&str]| {
        let out = bonafide(&[arguments, &["--data", server.data()]].concat());
        let says = String::from_utf8_lossy(&out.stderr);
        assert!(!out.status.success() && named.iter().all(|name| says.contains(name)), "{arguments:?}: {says}");
    };
    let add = ["webhooks", "add", "--environment", "DEVELOPMENT", "--event", "IDENTIFICATION", "--url"];
    check(&[&add[..], &["http://169.254.169.254/", "--retries", "11"]].concat(), &["--url", "--retries"]);
    check(&[&add[..], &["https://a.example/", "--header", "Host: x"]].concat(), &["--header", "Host"]);
    check(&[&add[..], &["https://a.example/", "--standard-webhooks"]].concat(), &["--standard-webhooks"]);
    check(&["webhooks", "replay"], &["--delivery", "--scan-ref", "--since"]);
    check(&["webhooks", "pause", "019f2d5e-7c11-7a44-8b1e-3f60c2d95a01"], &["webhooks list"]);
    check(&["listen", "--forward-to", "http://127.0.0.1:9/", "--environment", "PRODUCTION"], &["only DEVELOPMENT"]);
    for elsewhere in ["https://partner.example/", "http://10.0.0.1/", "nowhere"] {
        check(&["listen", "--forward-to", elsewhere], &["--forward-to"]);
    }
    let out = bonafide(&["listen", "--forward-to", "http://127.0.0.1:9/", "--data", "/nowhere/at/all"]);
    assert!(String::from_utf8_lossy(&out.stderr).contains("no database"));
}

/// A listening command.
struct Listening(Child, Lines<BufReader<ChildStdout>>);

impl Listening {
    fn start(server: &Server, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_bonafide"))
            .args([&["listen", "--data", server.data()], more].concat())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self(child, lines)
    }

    fn line(&mut self) -> String {
        tokio::task::block_in_place(|| self.1.next().unwrap().unwrap())
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn listening_shows_and_forwards_what_happens_and_goes_on_when_nobody_answers() {
    let letterbox = Letterbox::open(&[500]).await;
    let server = Server::start(None).await;
    let before = cancelled(&server, "before").await;
    let mut listening = Listening::start(&server, &["--forward-to", &letterbox.url]);
    let head: Vec<String> = (0..3).map(|_| listening.line()).collect();
    assert!(head[0].contains(&letterbox.url));
    let key = head[1].split_whitespace().find(|word| word.starts_with("whsec_")).unwrap().to_owned();

    let first = cancelled(&server, "first").await;
    let line = listening.line();
    assert!(line.contains("IDENTIFICATION_CANCELLED") && line.contains(&first) && line.contains("500"), "{line}");
    let second = cancelled(&server, "second").await;
    let line = listening.line();
    assert!(line.contains(&second) && line.contains("200"), "{line}");
    let letters = letterbox.letters(2).await;
    assert_eq!(letters.len(), 2, "what was before is not sent");
    assert!(letters.iter().all(|letter| is_signed_with(letter, &key)));
    assert_eq!(
        (letters[0].body()["scanRef"].as_str(), letters[0].event.as_str()),
        (Some(&*first), "IDENTIFICATION_CANCELLED")
    );
    drop(listening);

    // Port 9 is where nobody listens.
    let mut again = Listening::start(&server, &["--forward-to", "http://127.0.0.1:9/", "--from-beginning"]);
    let head: Vec<String> = (0..3).map(|_| again.line()).collect();
    assert!(head[1].contains(&key), "the key is the same every time");
    for scan_ref in [before, first, second] {
        let line = again.line();
        assert!(line.contains(&scan_ref) && line.contains("CONNECT"), "{line}");
    }
}
