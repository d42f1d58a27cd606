//! `cargo xtask bench token`: how many sessions a server creates in a second, on SQLite and on PostgreSQL, beside a bare
//! server that reads the same request and answers with as many bytes, and beside rows inserted one by one.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::Value;

use crate::{
    build, http,
    process::{How, Server, free_port},
    step,
    test::postgres,
};

/// How often each server gets its load; they take turns, so that a slow moment of the machine meets all of them.
const ROUNDS: usize = 5;
/// Part of the load that comes first and is not measured.
const WARM_UP: u64 = 5;

/// A server under measurement.
struct Measured {
    name: &'static str,
    url: String,
    keys: (String, String),
    _server: Server,
    runs: Vec<Run>,
}

struct Run {
    per_second: f64,
    p50: f64,
    p99: f64,
}

/// Measures and prints a table.
pub fn run(root: &Path, options: &[&str]) -> anyhow::Result<()> {
    let orders: u64 = match options {
        [] => 20_000,
        ["--orders", orders] => orders.parse().context("--orders takes a number")?,
        other => bail!("bench token does not know `{}`", other.join(" ")),
    };
    let binary = build::build(root)?;
    let load = build_load(root)?;
    let folder = std::env::temp_dir().join(format!("bonafide-bench-{}", std::process::id()));
    std::fs::create_dir(&folder)?;
    let measured = measure(&binary, &load, &folder, orders);
    std::fs::remove_dir_all(&folder)?;
    print!("{}", measured?);
    Ok(())
}

fn build_load(root: &Path) -> anyhow::Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--release", "--quiet", "--package", "bonafide", "--example", "load"]);
    step::long("building the load", || step::shown(&mut cargo))?;
    Ok(root.join("target/release/examples/load"))
}

fn measure(binary: &Path, load: &Path, folder: &Path, orders: u64) -> anyhow::Result<String> {
    let database = postgres::durable()?;
    let file = folder.join("sqlite/bonafide.db");
    let sqlite_url = format!("sqlite:{}", file.display());
    let sqlite = serve(binary, load, "SQLite, synchronous=FULL", &folder.join("sqlite"), &sqlite_url)?;
    let postgres = serve(binary, load, "PostgreSQL, fsync=on", &folder.join("postgres"), &database.url)?;
    let bytes = drive(load, &sqlite, 1)?["bytes"].to_string();
    let mut all = [bare(load, folder, &bytes)?, sqlite, postgres];
    for round in 0..ROUNDS {
        for measured in &mut all {
            let told = step::short(&format!("round {} of {ROUNDS}: {}", round + 1, measured.name), || {
                drive(load, measured, orders / WARM_UP)?;
                drive(load, measured, orders)
            })?;
            measured.runs.push(Run::read(&told)?);
        }
    }
    let rows = (orders / 10).max(100).to_string();
    let rows =
        step::short("rows one by one", || step::captured(Command::new(load).args(["rows"]).arg(&file).arg(&rows)))?;
    let rows = serde_json::from_str::<Value>(rows.trim())?["per_second"].as_f64().context("no rate is told")?;
    Ok(table(&all, rows))
}

fn serve(binary: &Path, load: &Path, name: &'static str, data: &Path, url: &str) -> anyhow::Result<Measured> {
    let variables = |command: &mut Command| {
        command.env("BONAFIDE_DATABASE_URL", url);
    };
    let mut create = Command::new(binary);
    create.args(["keys", "create", "--environment", "DEVELOPMENT", "--json", "--data"]).arg(data);
    std::fs::create_dir_all(data)?;
    variables(&mut create);
    let pair: Value = serde_json::from_str(step::captured(&mut create)?.trim())?;
    step::captured(Command::new(load).args(["unlimited", url]))?;
    let address = format!("127.0.0.1:{}", free_port()?);
    let mut serve = Command::new(binary);
    serve.args(["serve", "--listen", &address, "--data"]).arg(data);
    variables(&mut serve);
    let log = data.with_extension("log");
    let mut server = Server::start(name, &serve, &How { signal: "TERM", log: Some(&log), user: None })?;
    // Loading the models keeps a core busy for a moment.
    let ready = || std::fs::read_to_string(&log).is_ok_and(|log| log.contains("models are loaded"));
    server.wait_until(ready, Duration::from_secs(60))?;
    let text = |name: &str| pair[name].as_str().map(str::to_owned).with_context(|| format!("the pair has no {name}"));
    let keys = (text("apiKey")?, text("apiSecret")?);
    Ok(Measured { name, url: format!("http://{address}"), keys, _server: server, runs: vec![] })
}

fn bare(load: &Path, folder: &Path, bytes: &str) -> anyhow::Result<Measured> {
    let address = format!("127.0.0.1:{}", free_port()?);
    let mut serve = Command::new(load);
    serve.args(["bare", &address, bytes]);
    let log = folder.join("bare.log");
    let mut server = Server::start("the bare server", &serve, &How { signal: "TERM", log: Some(&log), user: None })?;
    let answers = || http::call(&address, "GET", "/", "", "").is_ok();
    server.wait_until(answers, Duration::from_secs(10))?;
    let keys = ("bare".to_owned(), "bare".to_owned());
    Ok(Measured { name: "bare axum", url: format!("http://{address}"), keys, _server: server, runs: vec![] })
}

fn drive(load: &Path, measured: &Measured, orders: u64) -> anyhow::Result<Value> {
    let mut command = Command::new(load);
    command.args(["drive", &measured.url, &measured.keys.0, &measured.keys.1, &orders.to_string()]);
    Ok(serde_json::from_str(step::captured(&mut command)?.trim())?)
}

impl Run {
    fn read(told: &Value) -> anyhow::Result<Self> {
        let number = |name: &str| told[name].as_f64().with_context(|| format!("the load does not tell {name}"));
        Ok(Self { per_second: number("per_second")?, p50: number("p50_ms")?, p99: number("p99_ms")? })
    }
}

fn median(runs: &[Run], of: fn(&Run) -> f64) -> f64 {
    let mut values: Vec<f64> = runs.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Medians of the rounds; the share is of the first server's rate in the same round.
fn table(all: &[Measured], rows: f64) -> String {
    let mut table = format!("{:<28} {:>10} {:>9} {:>8} {:>8}\n", "server", "a second", "of bare", "p50 ms", "p99 ms");
    for measured in all {
        let mut shares: Vec<f64> =
            measured.runs.iter().zip(&all[0].runs).map(|(run, bare)| run.per_second / bare.per_second).collect();
        shares.sort_by(f64::total_cmp);
        let (rate, share) = (median(&measured.runs, |run| run.per_second), shares[shares.len() / 2]);
        let (p50, p99) = (median(&measured.runs, |run| run.p50), median(&measured.runs, |run| run.p99));
        table += &format!("{:<28} {rate:>10.0} {:>7.0} % {p50:>8.1} {p99:>8.1}\n", measured.name, 100.0 * share);
    }
    let times = median(&all[1].runs, |run| run.per_second) / rows;
    table + &format!("{:<28} {rows:>10.0}   (SQLite above: {times:.1} times that)\n", "SQLite, row by row")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_round_counts() {
        let run = |per_second| Run { per_second, p50: 1.0, p99: 2.0 };
        assert_eq!(median(&[run(30.0), run(10.0), run(20.0)], |run| run.per_second), 20.0);
    }
}
