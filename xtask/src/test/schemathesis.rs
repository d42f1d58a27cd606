//! Schemathesis: it knows only the description of the API, and tries to find a request that proves it wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Context;
use serde_json::Value;

use super::Tally;
use crate::process::{How, Server, free_port};
use crate::{http, step};

/// What is installed: every package with its version.
const REQUIREMENTS: &str = include_str!("schemathesis/requirements.txt");

/// Requests of each kind that are tried at every operation: enough for all of it to end within three minutes.
const EXAMPLES: &str = "20";

/// Where random requests begin, so that every run is the same.
const SEED: &str = "1";

/// Operations that it never finds answered well: there are no video calls, codes go to nobody here, and what it works from
/// it does not try.
const NEVER: [&str; 7] = [
    "POST /api/v2/video-call",
    "POST /api/v2/video-call-record",
    "POST /api/capture/email",
    "POST /api/capture/email/code",
    "POST /api/capture/phone",
    "POST /api/capture/phone/code",
    "GET /openapi.json",
];

/// Paths that it does not try: whoever works at the console changes what the next request meets (keys, staff, settings,
/// who is signed in). The tests of `api` try each role, each example and each wrong parameter there.
const CONSOLE: &str = "/api/console/";

/// A questionnaire that every session may answer and none has to.
const QUESTIONNAIRE: &str = r#"questionnaires=[{"key": "work", "title": "Work", "sections": [{"key": "work", "title": "Work",
    "questions": [{"key": "occupation", "title": "What do you do?", "type": "TEXT"}]}]}]"#;

/// Starts a server with an empty database, and lets all checks loose on it.
pub fn run(root: &Path, binary: &Path) -> anyhow::Result<Tally> {
    let mut tally = Tally::default();
    let tried = install(root).and_then(|program| attempt(root, binary, &program));
    if let Err(error) = &tried {
        println!("{error:#}");
    }
    tally.check("the description, by schemathesis", tried.is_ok_and(|good| good));
    Ok(tally)
}

fn install(root: &Path) -> anyhow::Result<PathBuf> {
    let folder = root.join("target/schemathesis");
    let program = folder.join("bin/schemathesis");
    let stamp = folder.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == REQUIREMENTS) {
        return Ok(program);
    }
    step::short("installing schemathesis", || {
        step::captured(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
        let mut pip = Command::new(folder.join("bin/python"));
        let list = root.join("xtask/src/test/schemathesis/requirements.txt");
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(list);
        step::captured(&mut pip)
    })?;
    fs::write(stamp, REQUIREMENTS)?;
    Ok(program)
}

fn attempt(root: &Path, binary: &Path, program: &Path) -> anyhow::Result<bool> {
    let folder = root.join("target/schemathesis/run");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let data = folder.join("data");
    let keys = key_pair(binary, &data, "DEVELOPMENT", "sessions")?;
    let administrator = key_pair(binary, &data, "TESTING", "admin")?;
    let mut set = Command::new(binary);
    set.args(["settings", "set", "--environment", "DEVELOPMENT", QUESTIONNAIRE, "questionnaire=work"]);
    step::captured(set.args(["questionnaireRequired=false", "--data"]).arg(&data))?;
    let specimens = folder.join("specimens");
    step::captured(Command::new(binary).args(["specimen", "--out"]).arg(&specimens))?;

    let address = format!("127.0.0.1:{}", free_port()?);
    let mut serve = Command::new(binary);
    serve.args(["serve", "--listen", &address, "--data"]).arg(&data);
    let log = folder.join("server.log");
    let mut server = Server::start("the server", &serve, &How { signal: "TERM", log: Some(&log), user: None })?;
    let ready = || http::call(&address, "GET", "/healthz", "", "").is_ok_and(|answer| answer.status == 200);
    server.wait_until(ready, Duration::from_secs(60))?;

    let answered = folder.join("answered");
    let mut schemathesis = Command::new(program);
    schemathesis
        .arg("--config-file")
        .arg(root.join("xtask/src/test/schemathesis/schemathesis.toml"))
        .args(["run", &format!("http://{address}/openapi.json"), "--checks", "all", "--seed", SEED])
        .args(["--max-examples", EXAMPLES, "--continue-on-failure", "--no-color", "--output-truncate", "true"])
        .args(["--exclude-path-regex", &format!("^{CONSOLE}")])
        .current_dir(&folder)
        .env("SERVER", format!("http://{address}"))
        .env("API_KEY", keys.0)
        .env("API_SECRET", keys.1)
        .env("ADMIN_KEY", administrator.0)
        .env("ADMIN_SECRET", administrator.1)
        .env("PASSPORT", specimens.join("passport-clean.jpg"))
        .env("ANSWERED", &answered)
        .env("SCHEMATHESIS_HOOKS", root.join("xtask/src/test/schemathesis/hooks.py"));
    let good = step::long("the description, by schemathesis", || step::watched(&schemathesis, |_| {}))?;
    let answered = fs::read_to_string(&answered).unwrap_or_default();
    let description = http::call(&address, "GET", "/openapi.json", "", "")?;
    let refused = refused(&serde_json::from_str(&description.body)?, &answered);
    if !refused.is_empty() {
        println!("never answered with 2xx or 3xx, so that nothing of it was tried: {}", refused.join(", "));
    }
    Ok(good && refused.is_empty())
}

/// Creates a key pair; gives its halves.
fn key_pair(binary: &Path, data: &Path, environment: &str, role: &str) -> anyhow::Result<(String, String)> {
    let mut create = Command::new(binary);
    create.args(["keys", "create", "--environment", environment, "--role", role, "--json", "--data"]).arg(data);
    let keys: Value = serde_json::from_str(&step::captured(&mut create)?).context("the key pair is no JSON")?;
    let half = |name: &str| Ok(keys[name].as_str().with_context(|| format!("the key pair has no {name}"))?.to_owned());
    half("apiKey").and_then(|key| anyhow::Ok((key, half("apiSecret")?)))
}

/// Which operations of a description are not in a list of those that were answered well, one a line.
fn refused(description: &Value, answered: &str) -> Vec<String> {
    let paths = description["paths"].as_object().into_iter().flatten();
    let operations = paths.filter(|(path, _)| !path.starts_with(CONSOLE)).flat_map(|(path, methods)| {
        methods.as_object().into_iter().flatten().map(move |(method, _)| format!("{} {path}", method.to_uppercase()))
    });
    operations.filter(|name| !NEVER.contains(&name.as_str()) && answered.lines().all(|known| known != name)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::refused;

    #[test]
    fn an_operation_that_only_ever_refused_is_named() {
        let description = json!({ "paths": {
            "/a": { "get": {}, "post": {} },
            "/a/{b}": { "get": {} },
            "/api/v2/video-call": { "post": {} },
            "/api/console/session": { "get": {} },
        } });
        assert_eq!(refused(&description, "GET /a\nPOST /a\n"), ["GET /a/{b}"]);
        assert_eq!(refused(&json!({}), ""), [""; 0]);
    }
}
