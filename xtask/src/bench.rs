//! `cargo xtask bench session`: from the last upload to the decision, by stage, and what the server needs to start.
//! `cargo xtask bench token`: how many sessions are created in a second.
//! `cargo xtask bench documents`: what is read on photographed documents, against the truth.
//! `cargo xtask bench face`: how well faces are told apart.
//! `cargo xtask bench faces`: one face among a million.
//! `cargo xtask bench console`: the lists of the review desk with a million sessions.

pub mod console;
pub mod documents;
pub mod face;
pub mod faces;
mod page;
mod rivals;
pub mod token;

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use serde_json::Value;

use crate::{
    build, http,
    process::{self, How, Server},
    run, step,
};

/// What is measured as a whole; everything else is a part of it.
const WHOLE: &str = "last upload to decision";

/// Measures and prints a table.
pub fn session(root: &Path, options: &[&str]) -> anyhow::Result<()> {
    let runs = match options {
        [] => "20",
        ["--runs", runs] => runs,
        other => bail!("bench session does not know `{}`", other.join(" ")),
    };
    let binary = build::build(root)?;
    let written = step::short(&format!("{runs} verifications"), || {
        let portrait = root.join(run::PORTRAIT);
        step::captured(Command::new(&binary).args(["bench", "session", "--runs", runs, "--portrait"]).arg(portrait))
    })?;
    print!("{}", table(&written)?);
    rest(&binary)
}

/// Starts a server that has nothing to do and tells how long that takes and what it needs.
fn rest(binary: &Path) -> anyhow::Result<()> {
    let data = std::env::temp_dir().join(format!("bonafide-bench-{}", std::process::id()));
    let log = data.with_extension("log");
    let listen = format!("127.0.0.1:{}", process::free_port()?);
    let mut serve = Command::new(binary);
    serve.args(["serve", "--listen", &listen, "--data"]).arg(&data);
    let start = Instant::now();
    let mut server = Server::start("the server", &serve, &How { signal: "TERM", log: Some(&log), user: None })?;
    let answers = || http::call(&listen, "GET", "/healthz", "", "").is_ok_and(|answer| answer.status == 200);
    server.wait_until(answers, Duration::from_secs(60))?;
    println!("start to first answer                        {:>8.0} ms", start.elapsed().as_secs_f64() * 1000.0);
    println!("memory at the first answer                   {:>8.0} MB", server.memory_mb()?);
    let loaded = || std::fs::read_to_string(&log).is_ok_and(|log| log.contains("models are loaded"));
    server.wait_until(loaded, Duration::from_secs(60))?;
    // What loading needed for a moment is given back by then.
    thread::sleep(Duration::from_secs(1));
    println!("memory with models, at rest                  {:>8.0} MB", server.memory_mb()?);
    drop(server);
    std::fs::remove_dir_all(&data)?;
    std::fs::remove_file(&log)?;
    Ok(())
}

/// The binary writes `{"runs", "approved", "milliseconds": {stage: {"p50", "p95"}}}`.
fn table(written: &str) -> anyhow::Result<String> {
    let told: Value = serde_json::from_str(written.trim()).context("the measurement is no JSON")?;
    let stages = told["milliseconds"].as_object().context("the measurement has no stages")?;
    let number = |stage: &str, key: &str| stages[stage][key].as_f64().with_context(|| format!("{stage} has no {key}"));
    let whole = stages.get(WHOLE).and_then(|whole| whole["p50"].as_f64()).context("the measurement has no whole")?;
    let mut table = format!("{:<44} {:>8} {:>8} {:>7}\n", "stage", "p50 ms", "p95 ms", "share");
    for stage in stages.keys() {
        let (p50, p95) = (number(stage, "p50")?, number(stage, "p95")?);
        table += &format!("{stage:<44} {p50:>8.1} {p95:>8.1} {:>5.0} %\n", 100.0 * p50 / whole.max(f64::EPSILON));
    }
    Ok(table + &format!("{} of {} approved\n", told["approved"], told["runs"]))
}

#[cfg(test)]
mod tests {
    #[test]
    fn stages_are_told_with_their_share_of_the_whole() {
        let written = r#"{"runs":2,"approved":1,"milliseconds":
            {"faces":{"p50":250.0,"p95":300.0},"last upload to decision":{"p50":1000.0,"p95":1100.0}}}"#;
        let table = super::table(written).unwrap();
        assert!(table.contains("25 %") && table.contains("100 %") && table.contains("1 of 2 approved"), "{table}");
        assert!(super::table(r#"{"milliseconds":{}}"#).is_err(), "a whole is expected");
    }
}
