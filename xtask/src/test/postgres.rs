//! A private PostgreSQL server for the tests, forgotten afterwards.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Context;

use crate::process::{How, Server, as_user, free_port};
use crate::{step, tools};

/// The server; stopped and removed when dropped.
pub struct Database {
    /// Where tests reach it.
    pub url: String,
    running: Option<(Server, PathBuf)>,
}

/// Starts a server, unless `DATABASE_URL` names one already.
pub fn start() -> anyhow::Result<Database> {
    if let Ok(url) = std::env::var("DATABASE_URL") {
        println!("· tests use the PostgreSQL server of DATABASE_URL");
        return Ok(Database { url, running: None });
    }
    step::short("starting a private PostgreSQL", || launch(false))
}

/// Starts a server that keeps what it has committed, as one would in earnest, also at a power cut.
pub fn durable() -> anyhow::Result<Database> {
    step::short("starting a private PostgreSQL", || launch(true))
}

fn launch(durable: bool) -> anyhow::Result<Database> {
    let programs = tools::postgres().context("PostgreSQL is not installed")?;
    // Not under `target`: another user runs the server when we are root, and may not be let into our folders.
    let folder = std::env::temp_dir().join(format!("bonafide-postgres-{}", std::process::id()));
    fs::create_dir(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let server = begin(&programs, &folder, durable);
    if server.is_err() {
        let _ = fs::remove_dir_all(&folder);
    }
    let (server, port) = server?;
    Ok(Database { url: format!("postgres://postgres@127.0.0.1:{port}/postgres"), running: Some((server, folder)) })
}

fn begin(programs: &Path, folder: &Path, durable: bool) -> anyhow::Result<(Server, u16)> {
    // PostgreSQL refuses to run as root.
    let user = tools::root().then_some("postgres");
    if let Some(user) = user {
        step::captured(Command::new("chown").arg(format!("{user}:")).arg(folder))?;
    }
    let data = folder.join("data");
    let mut init = Command::new("setpriv");
    init.args(user.map(as_user).into_iter().flatten()).arg(programs.join("initdb")).arg("-D").arg(&data);
    init.args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
    step::captured(init.current_dir(folder))?;

    let port = free_port()?.to_string();
    let mut serve = Command::new(programs.join("postgres"));
    serve.arg("-D").arg(&data).arg("-k").arg(folder).args(["-p", &port]).current_dir(folder);
    serve.args(["-c", "max_connections=300", "-c", "listen_addresses=127.0.0.1"]);
    if !durable {
        // Losing everything at a power cut is fine for a test, and several times quicker.
        serve.args(["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]);
    }
    let log = folder.join("log");
    // INT ends it at once, without waiting for those who are still connected.
    let mut server = Server::start("PostgreSQL", &serve, &How { signal: "INT", log: Some(&log), user })?;
    let ready = programs.join("pg_isready");
    let answers = || {
        let mut ask = Command::new(&ready);
        ask.args(["-q", "-h", "127.0.0.1", "-p", &port]).status().is_ok_and(|status| status.success())
    };
    server
        .wait_until(answers, Duration::from_secs(30))
        .with_context(|| fs::read_to_string(&log).unwrap_or_default())?;
    Ok((server, port.parse()?))
}

impl Drop for Database {
    fn drop(&mut self) {
        let Some((server, folder)) = self.running.take() else { return };
        drop(server);
        if let Err(error) = fs::remove_dir_all(&folder) {
            eprintln!("xtask: {} could not be removed: {error}", folder.display());
        }
    }
}
