//! Servers that are started for a while and always stopped.

use std::fs::File;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

/// How long a server gets to end by itself.
const PATIENCE: Duration = Duration::from_secs(10);

/// How a server runs.
pub struct How<'a> {
    /// What makes it end: `TERM` or `INT`.
    pub signal: &'static str,
    /// Where its words go; to the terminal without.
    pub log: Option<&'a Path>,
    /// Who runs it, when not we ourselves; only root may say so.
    pub user: Option<&'a str>,
}

/// Arguments of `setpriv` that make somebody else run a program.
pub fn as_user(user: &str) -> [String; 3] {
    [format!("--reuid={user}"), format!("--regid={user}"), "--clear-groups".to_owned()]
}

/// A running server, stopped when dropped.
pub struct Server {
    name: String,
    child: Child,
    signal: &'static str,
}

impl Server {
    /// Starts it.
    pub fn start(name: &str, command: &Command, how: &How) -> anyhow::Result<Self> {
        // The kernel sends the signal when we die without having stopped it, however that happens.
        let mut guarded = Command::new("setpriv");
        guarded.args(["--pdeathsig", how.signal]);
        if let Some(user) = how.user {
            guarded.args(as_user(user));
        }
        guarded.arg(command.get_program()).args(command.get_args());
        for (key, value) in command.get_envs() {
            match value {
                Some(value) => guarded.env(key, value),
                None => guarded.env_remove(key),
            };
        }
        if let Some(folder) = command.get_current_dir() {
            guarded.current_dir(folder);
        }
        if let Some(log) = how.log {
            let file = File::create(log).with_context(|| format!("{} cannot be written", log.display()))?;
            guarded.stdout(file.try_clone()?).stderr(file);
        }
        let child = guarded.stdin(Stdio::null()).spawn().with_context(|| format!("{name} cannot be started"))?;
        Ok(Self { name: name.to_owned(), child, signal: how.signal })
    }

    /// Asks until the server answers; an error when it ended or stayed silent.
    pub fn wait_until(&mut self, answers: impl Fn() -> bool, at_most: Duration) -> anyhow::Result<()> {
        let start = Instant::now();
        while !answers() {
            if let Some(status) = self.child.try_wait()? {
                bail!("{} ended at once ({status})", self.name);
            }
            if start.elapsed() > at_most {
                bail!("{} does not answer after {} s", self.name, at_most.as_secs());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    /// Memory it has now, in MB: the kernel's resident set size.
    pub fn memory_mb(&self) -> anyhow::Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no memory is told")?;
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes / 1000.0)
    }

    /// Waits until it ends by itself.
    pub fn wait(&mut self) -> anyhow::Result<ExitStatus> {
        Ok(self.child.wait()?)
    }

    fn stop(&mut self) -> anyhow::Result<()> {
        if self.child.try_wait()?.is_some() {
            return Ok(());
        }
        Command::new("kill").args(["-s", self.signal, &self.child.id().to_string()]).status()?;
        let start = Instant::now();
        while self.child.try_wait()?.is_none() {
            if start.elapsed() > PATIENCE {
                self.child.kill()?;
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Err(error) = self.stop() {
            eprintln!("xtask: {} could not be stopped: {error:#}", self.name);
        }
    }
}

/// A port of this machine that nobody listens on just now.
pub fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
