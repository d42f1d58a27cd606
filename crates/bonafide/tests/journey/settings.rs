//! Settings and key pairs from the command line, while the server runs.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::server::{Answer, Server, bonafide};

/// Runs a command about the server's development environment; gives what it printed, or its complaint.
fn run(server: &Server, words: &[&str], more: &[&str]) -> Result<String, String> {
    let place = ["--data", server.data(), "--environment", "DEVELOPMENT"];
    let out = bonafide(&[words, &place[..], more].concat());
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    if out.status.success() { Ok(text(out.stdout)) } else { Err(text(out.stderr)) }
}

/// Asks until the answer is as wanted: a running server follows within a second.
async fn soon(wanted: impl AsyncFn() -> bool) {
    let began = Instant::now();
    while !wanted().await {
        assert!(began.elapsed() < Duration::from_secs(5), "the server does not follow");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn settings_are_changed_from_the_command_line_while_the_server_runs() {
    let server = Server::start(None).await;
    let order = json!({"clientId": "1", "checkAml": true});
    assert_eq!(server.partner("/api/v2/token", order.clone()).await.status, 201);
    let told = run(&server, &["settings", "set"], &["features.checkAml=OFF", "locale=lt", "documents=[\"PASSPORT\"]"]);
    assert_eq!(told.unwrap().lines().count(), 3);
    soon(async || server.partner("/api/v2/token", order.clone()).await.status == 400).await;
    let opened = server.partner("/api/v2/token", json!({"clientId": "1"})).await.body;
    assert_eq!((&opened["locale"], &opened["documents"]), (&json!("lt"), &json!(["PASSPORT"])));

    let wrong = run(&server, &["settings", "set"], &["ageLimit=old", "colour=red"]).unwrap_err();
    assert!(wrong.contains("'ageLimit'") && wrong.contains("'colour'"), "{wrong}");
    assert_eq!(run(&server, &["settings", "show"], &["locale"]).unwrap().trim(), "\"lt\"");

    let file = server.folder.path().join("settings.json");
    std::fs::write(&file, run(&server, &["settings", "export"], &[]).unwrap()).unwrap();
    run(&server, &["settings", "unset"], &["locale", "documents"]).unwrap();
    assert_eq!(run(&server, &["settings", "show"], &["locale"]).unwrap().trim(), "\"en\"");
    run(&server, &["settings", "import"], &[file.to_str().unwrap()]).unwrap();
    assert_eq!(run(&server, &["settings", "show"], &["locale"]).unwrap().trim(), "\"lt\"");

    let history = run(&server, &["settings", "history"], &[]).unwrap();
    let first: Value = serde_json::from_str(history.lines().next().unwrap()).unwrap();
    assert_eq!(first["changes"]["locale"], json!({"old": "en", "new": "lt"}));
    assert_eq!((history.lines().count(), &first["who"]), (3, &json!("command line")));
}

#[tokio::test]
async fn key_pairs_are_listed_and_ended() {
    let server = Server::start(None).await;
    let pair = |role: &str| run(&server, &["keys", "create"], &["--role", role, "--json"]);
    let admin: Value = serde_json::from_str(&pair("admin").unwrap()).unwrap();
    let settings = async |key: &Value, secret: &Value| {
        let request = server.http.get(format!("{}/api/settings", server.url));
        let request = request.basic_auth(key.as_str().unwrap(), secret.as_str());
        Answer::of(request.send().await.unwrap()).await.status
    };
    assert_eq!(settings(&admin["apiKey"], &admin["apiSecret"]).await, 200);
    assert_eq!(settings(&json!(server.keys.0), &json!(server.keys.1)).await, 403);

    pair("sessions").unwrap();
    assert!(pair("sessions").unwrap_err().contains("two live key pairs"));
    let out = bonafide(&["keys", "revoke", "--data", server.data(), &server.keys.0]);
    assert!(out.status.success());
    soon(async || server.partner("/api/v2/token", json!({"clientId": "1"})).await.status == 401).await;
    pair("sessions").unwrap();
    let listed = run(&server, &["keys", "list"], &["--json"]).unwrap();
    let listed: Vec<Value> = listed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let ended: Vec<&Value> =
        listed.iter().filter(|key| !key["revokedAt"].is_null()).map(|key| &key["apiKey"]).collect();
    assert_eq!((listed.len(), ended), (4, vec![&json!(server.keys.0)]));
}
