//! `cargo xtask bench session`: from the last upload to the decision, by stage.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use serde_json::Value;

use crate::{build, step};

/// Measures and prints a table. The binary writes JSON lines: `{"stage", "p50Ms", "p95Ms"}`, `total` last.
pub fn session(root: &Path, options: &[&str]) -> anyhow::Result<()> {
    let runs = match options {
        [] => "20",
        ["--runs", runs] => runs,
        other => bail!("bench session does not know `{}`", other.join(" ")),
    };
    let binary = build::build(root)?;
    let written = step::short(&format!("{runs} verifications"), || {
        step::captured(Command::new(&binary).args(["bench", "--runs", runs, "--json"]))
    })?;
    print!("{}", table(&written)?);
    Ok(())
}

fn table(written: &str) -> anyhow::Result<String> {
    let mut stages = Vec::new();
    for line in written.lines().filter(|line| line.starts_with('{')) {
        let stage: Value = serde_json::from_str(line).context("a line of the measurement is no JSON")?;
        let name = stage["stage"].as_str().context("a stage has no name")?.to_owned();
        let number = |key: &str| stage[key].as_f64().with_context(|| format!("stage {name} has no {key}"));
        let (p50, p95) = (number("p50Ms")?, number("p95Ms")?);
        stages.push((name, p50, p95));
    }
    let total = stages.iter().find(|(name, ..)| name == "total").context("the measurement has no total")?.1;
    let mut table = format!("{:<24} {:>10} {:>10} {:>8}\n", "stage", "p50 ms", "p95 ms", "share");
    for (name, p50, p95) in &stages {
        table += &format!("{name:<24} {p50:>10.1} {p95:>10.1} {:>6.0} %\n", 100.0 * p50 / total.max(f64::EPSILON));
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn stages_are_told_with_their_share_of_the_whole() {
        let written =
            "{\"stage\":\"face\",\"p50Ms\":250,\"p95Ms\":300}\n{\"stage\":\"total\",\"p50Ms\":1000,\"p95Ms\":1100}\n";
        let table = table(written).unwrap();
        assert!(table.contains("25 %") && table.contains("100 %"), "{table}");
        assert!(super::table("{\"stage\":\"face\",\"p50Ms\":1,\"p95Ms\":1}").is_err(), "a total is expected");
    }
}
