//! `cargo xtask bench session`: from the last upload to the decision, by stage.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use serde_json::Value;

use crate::{build, run, step};

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
        step::captured(Command::new(&binary).args(["bench", "--runs", runs, "--portrait"]).arg(portrait))
    })?;
    print!("{}", table(&written)?);
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
