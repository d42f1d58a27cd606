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

/// Requests of each kind that are tried at every operation: enough for all of it to end within a minute.
const EXAMPLES: &str = "20";

/// Where random requests begin, so that every run is the same.
const SEED: &str = "1";

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
    let mut create = Command::new(binary);
    create.args(["keys", "create", "--environment", "DEVELOPMENT", "--json", "--data"]).arg(&data);
    let keys: Value = serde_json::from_str(&step::captured(&mut create)?).context("the key pair is no JSON")?;
    let key = |name: &str| keys[name].as_str().with_context(|| format!("the key pair has no {name}"));

    let address = format!("127.0.0.1:{}", free_port()?);
    let mut serve = Command::new(binary);
    serve.args(["serve", "--listen", &address, "--data"]).arg(&data);
    let log = folder.join("server.log");
    let mut server = Server::start("the server", &serve, &How { signal: "TERM", log: Some(&log), user: None })?;
    let ready = || http::call(&address, "GET", "/healthz", "", "").is_ok_and(|answer| answer.status == 200);
    server.wait_until(ready, Duration::from_secs(60))?;

    let mut schemathesis = Command::new(program);
    schemathesis
        .arg("--config-file")
        .arg(root.join("xtask/src/test/schemathesis/schemathesis.toml"))
        .args(["run", &format!("http://{address}/openapi.json"), "--checks", "all", "--seed", SEED])
        .args(["--max-examples", EXAMPLES, "--continue-on-failure", "--no-color", "--output-truncate", "true"])
        .current_dir(&folder)
        .env("SERVER", format!("http://{address}"))
        .env("API_KEY", key("apiKey")?)
        .env("API_SECRET", key("apiSecret")?)
        .env("SCHEMATHESIS_HOOKS", root.join("xtask/src/test/schemathesis/hooks.py"));
    step::long("the description, by schemathesis", || step::watched(&schemathesis, |_| {}))
}
