//! `cargo xtask bench console`: how long the lists of the review desk take with a million sessions on SQLite.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use serde_json::Value;

use crate::{build, step};

/// Measures and prints a table.
pub fn run(root: &Path, options: &[&str]) -> anyhow::Result<()> {
    let sessions = match options {
        [] => "1000000",
        ["--sessions", sessions] => sessions,
        other => bail!("bench console does not know `{}`", other.join(" ")),
    };
    let waiting = (sessions.parse::<u32>().context("--sessions takes a number")? / 10).to_string();
    let binary = build::build(root)?;
    let written = step::short(&format!("{sessions} sessions, {waiting} of them waiting"), || {
        step::captured(Command::new(&binary).args(["bench", "console", "--sessions", sessions, "--waiting", &waiting]))
    })?;
    print!("{}", table(&written)?);
    Ok(())
}

fn table(written: &str) -> anyhow::Result<String> {
    let told: Value = serde_json::from_str(written.trim()).context("the measurement is no JSON")?;
    let mut page =
        format!("{} sessions, {} waiting, {} runs; milliseconds\n", told["sessions"], told["waiting"], told["runs"]);
    for (what, times) in told["milliseconds"].as_object().into_iter().flatten() {
        writeln!(page, "{what:<34} p50 {:>8}  p95 {:>8}", times["p50"].to_string(), times["p95"].to_string())?;
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_line_for_each_list() {
        let page = table(r#"{"sessions":10,"waiting":1,"runs":2,"milliseconds":{"next case":{"p50":1.5,"p95":2.0}}}"#);
        let page = page.unwrap();
        assert!(page.starts_with("10 sessions, 1 waiting, 2 runs"));
        assert!(page.lines().any(|line| line.starts_with("next case") && line.ends_with("p95      2.0")), "{page}");
    }
}
