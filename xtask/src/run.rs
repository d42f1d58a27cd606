//! `cargo xtask run`: a server to try things with, and everything needed to try them.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use base64::Engine as _;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    build, http,
    process::{How, Server},
    step,
};

/// The photograph of a person: on the specimens, and good for a selfie.
pub const PORTRAIT: &str = "models/fetched/test/astronaut.png";

/// A key pair as the binary prints it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Keys {
    api_key: String,
    api_secret: String,
}

struct Options {
    data: PathBuf,
    listen: String,
}

/// Builds, starts, explains, and waits until the server ends.
pub fn run(root: &Path, options: &[&str]) -> anyhow::Result<()> {
    let options = read(options)?;
    let binary = build::build(root)?;
    fs::create_dir_all(&options.data).with_context(|| format!("{} cannot be made", options.data.display()))?;
    let specimens = specimens(root, &binary)?;
    let mut keys = keys(&binary, &options.data)?;

    let mut serve = Command::new(&binary);
    serve.arg("serve").arg("--data").arg(&options.data).args(["--listen", &options.listen]);
    let mut server = Server::start("the server", &serve, &How { signal: "TERM", log: None, user: None })?;
    let address = reachable(&options.listen);
    step::long("starting the server", || {
        let ready = || http::call(&address, "GET", "/healthz", "", "").is_ok_and(|answer| answer.status == 200);
        server.wait_until(ready, Duration::from_secs(60))
    })?;

    let session = match session(&address, &keys)? {
        Some(session) => session,
        None => {
            // The keys belong to a database that is gone.
            fs::remove_file(keys_file(&options.data))?;
            keys = self::keys(&binary, &options.data)?;
            session(&address, &keys)?.context("the new keys are refused")?
        }
    };
    print!("{}", explanation(root, &options, &address, &keys, &session, &specimens)?);
    std::io::stdout().flush()?;
    let status = server.wait()?;
    ensure!(status.success(), "the server ended: {status}");
    Ok(())
}

fn read(words: &[&str]) -> anyhow::Result<Options> {
    let mut options = Options { data: PathBuf::from("./data"), listen: "127.0.0.1:8080".to_owned() };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let value = words.next().with_context(|| format!("{word} needs a value"))?;
        match *word {
            "--data" => options.data = PathBuf::from(value),
            "--listen" => options.listen = (*value).to_owned(),
            other => bail!("run does not know {other}; it knows --data DIR and --listen ADDRESS"),
        }
    }
    Ok(options)
}

/// Sample documents, drawn once.
fn specimens(root: &Path, binary: &Path) -> anyhow::Result<PathBuf> {
    let folder = root.join("specimens");
    if !folder.join("specimen.json").exists() {
        step::short("drawing sample documents", || {
            let portrait = root.join(PORTRAIT);
            step::captured(
                Command::new(binary).args(["specimen", "--out"]).arg(&folder).arg("--portrait").arg(portrait),
            )
        })?;
    }
    Ok(folder)
}

fn keys_file(data: &Path) -> PathBuf {
    data.join("development-key.json")
}

/// The key pair of the environment for trying things, made once.
fn keys(binary: &Path, data: &Path) -> anyhow::Result<Keys> {
    let file = keys_file(data);
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let text = step::short("making a DEVELOPMENT key pair", || {
                let mut create = Command::new(binary);
                create.args(["keys", "create", "--data"]).arg(data).args(["--environment", "DEVELOPMENT", "--json"]);
                step::captured(&mut create)
            })?;
            // The secret is stored as a hash only, so this file is the one place where it can be read again.
            OpenOptions::new().write(true).create_new(true).mode(0o600).open(&file)?.write_all(text.as_bytes())?;
            text
        }
        Err(error) => return Err(error).with_context(|| format!("{} cannot be read", file.display())),
    };
    serde_json::from_str(&text).with_context(|| format!("{} holds no keys", file.display()))
}

/// Opens a verification session; `None` when the keys are not known.
fn session(address: &str, keys: &Keys) -> anyhow::Result<Option<Value>> {
    let pair = base64::engine::general_purpose::STANDARD.encode(format!("{}:{}", keys.api_key, keys.api_secret));
    let headers = format!("Authorization: Basic {pair}\r\nContent-Type: application/json\r\n");
    let answer =
        http::call(address, "POST", "/api/v2/token", &headers, &json!({ "clientId": "newcomer" }).to_string())?;
    match answer.status {
        201 => Ok(Some(serde_json::from_str(&answer.body).context("the new session is no JSON")?)),
        401 => Ok(None),
        status => bail!("no session was made ({status}): {}", answer.body),
    }
}

/// Where we reach a server that listens on `listen`.
fn reachable(listen: &str) -> String {
    match listen.rsplit_once(':') {
        Some(("0.0.0.0" | "[::]", port)) => format!("127.0.0.1:{port}"),
        _ => listen.to_owned(),
    }
}

fn explanation(
    root: &Path,
    options: &Options,
    address: &str,
    keys: &Keys,
    session: &Value,
    specimens: &Path,
) -> anyhow::Result<String> {
    let text = |key: &str| session[key].as_str().with_context(|| format!("the new session has no {key}"));
    let (link, scan_ref) = (text("redirectUrl")?, text("scanRef")?);
    let Keys { api_key, api_secret } = keys;
    let curl = format!("curl -u {api_key}:{api_secret} -H 'Content-Type: application/json'");
    let folder = specimens.strip_prefix(root).unwrap_or(specimens).display();
    Ok(format!(
        "
Bonafide is ready at http://{address}, keeping its data in {data}. Ctrl-C ends it.

  API key     {api_key}
  API secret  {api_secret}
              (DEVELOPMENT; also in {file})

A verification is waiting for you:

  {link}

  Open it, choose Utopia and a passport, and upload instead of using the camera:
    document  {folder}/passport-clean.jpg
    selfie    {PORTRAIT}
  More sample documents are in {folder}/.

What came of it:

  {curl} -d '{{\"scanRef\":\"{scan_ref}\"}}' http://{address}/api/v2/status

Another verification:

  {curl} -d '{{\"clientId\":\"somebody\"}}' http://{address}/api/v2/token

",
        data = options.data.display(),
        file = keys_file(&options.data).display(),
    ))
}

#[cfg(test)]
mod tests {
    use super::{reachable, read};

    #[test]
    fn options_have_defaults_and_unknown_ones_are_refused() {
        let options = read(&["--listen", "0.0.0.0:9000"]).unwrap();
        assert_eq!((options.listen.as_str(), options.data.to_str()), ("0.0.0.0:9000", Some("./data")));
        assert!(read(&["--port", "1"]).is_err());
        assert!(read(&["--data"]).is_err());
    }

    #[test]
    fn a_server_that_listens_everywhere_is_reached_on_this_machine() {
        assert_eq!(reachable("0.0.0.0:9000"), "127.0.0.1:9000");
        assert_eq!(reachable("127.0.0.1:8080"), "127.0.0.1:8080");
    }
}
