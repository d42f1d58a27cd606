//! A pretend S3 server for the tests. Without it, the tests that want one say nothing and pass.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::process::{How, Server, free_port};
use crate::step;

/// The server, pinned; its own dependencies are not, they only run here.
const PACKAGE: &str = "moto[server]==5.2.5";

/// The server; stopped when dropped.
pub struct Bucket {
    /// Where tests reach it.
    pub endpoint: String,
    _server: Server,
}

/// Installs it once and starts it; `None` when it cannot be had, which is said.
pub fn start(root: &Path) -> Option<Bucket> {
    match install(root).and_then(|program| step::short("starting a pretend S3 server", || launch(root, &program))) {
        Ok(bucket) => Some(bucket),
        Err(error) => {
            println!("· tests of S3 buckets are left out, there is no server: {error:#}");
            None
        }
    }
}

fn install(root: &Path) -> anyhow::Result<PathBuf> {
    let folder = root.join("target/s3");
    let program = folder.join("bin/moto_server");
    let stamp = folder.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == PACKAGE) {
        return Ok(program);
    }
    step::short("installing a pretend S3 server", || {
        step::captured(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
        let mut pip = Command::new(folder.join("bin/python"));
        step::captured(pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE]))
    })?;
    fs::write(stamp, PACKAGE)?;
    Ok(program)
}

fn launch(root: &Path, program: &Path) -> anyhow::Result<Bucket> {
    let port = free_port()?;
    let mut serve = Command::new(program);
    serve.args(["-H", "127.0.0.1", "-p", &port.to_string()]);
    let log = root.join("target/s3/log");
    let how = How { signal: "TERM", log: Some(&log), user: None };
    let mut server = Server::start("the pretend S3 server", &serve, &how)?;
    server.wait_until(|| TcpStream::connect(("127.0.0.1", port)).is_ok(), Duration::from_secs(60))?;
    Ok(Bucket { endpoint: format!("http://127.0.0.1:{port}"), _server: server })
}
