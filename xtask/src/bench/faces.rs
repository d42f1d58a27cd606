//! `cargo xtask bench faces`: how fast one face is found among a million, beside plainly reading as much memory, what that
//! takes of memory, and whether anybody is missed. Writes its part of `docs/accuracy.md`.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use serde_json::Value;

use super::page;
use crate::{build, step};

/// Numbers that describe a face (those of the house's own network, and those of larger ones), and threads that look.
const RUNS: [(u64, u64); 4] = [(128, 1), (128, 2), (512, 1), (512, 2)];

/// Measures, prints the table and writes it down.
pub fn run(root: &Path, options: &[&str]) -> anyhow::Result<()> {
    let faces = match options {
        [] => "1000000",
        ["--faces", faces] => faces,
        other => bail!("bench faces does not know `{}`", other.join(" ")),
    };
    let binary = build::build(root)?;
    let mut told = vec![];
    for (numbers, threads) in RUNS {
        let what = format!("{faces} faces of {numbers} numbers, {threads} threads");
        let mut command = Command::new(&binary);
        command.args(["bench", "faces", "--faces", faces, "--numbers", &numbers.to_string()]);
        command.args(["--threads", &threads.to_string()]);
        let written = step::short(&what, || step::captured(&mut command))?;
        told.push(serde_json::from_str(written.trim()).context("the measurement is no JSON")?);
    }
    let text = page(&told)?;
    print!("{text}");
    page::write(root, "gallery", &text)
}

fn page(told: &[Value]) -> anyhow::Result<String> {
    let mut page = String::from(
        "# How fast one face is found among many\n\n\
         Measured by `cargo xtask bench faces`, on faces that are made up. Every face is compared, so nobody can be \
         missed; what was found was held against distances worked out one by one. *Plain reading* adds up as many bytes \
         with as many threads and does nothing else: how fast the machine reads memory. *Memory* is what the process \
         grew by, over the bytes of the numbers alone, and the most it was while the gallery grew. Other load may have \
         been present: trust ratios more than milliseconds.\n\n\
         | faces | numbers | threads | median ms | 95th percentile ms | plain reading ms | GB a second | near | missed \
         | wrong | memory | while growing |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for run in told {
        let number = |name: &str| run[name].as_f64().with_context(|| format!("the measurement has no {name}"));
        writeln!(
            page,
            "| {} | {} | {} | {:.1} | {:.1} | {:.1} | {:.1} | {} | {} | {} | {:.3} | {:.3} |",
            number("faces")?,
            number("numbers")?,
            number("threads")?,
            number("p50_ms")?,
            number("p95_ms")?,
            number("plain_read_ms")?,
            number("bytes_per_second")? / 1e9,
            number("near")?,
            number("missed")?,
            number("wrong")?,
            number("memory_of_numbers")?,
            number("most_while_growing")?,
        )?;
    }
    let opened = told.first().and_then(|run| run["unsealed_per_second"].as_f64()).unwrap_or_default();
    writeln!(
        page,
        "\nThe first search of an environment reads its faces from the database and unseals them; unsealing alone takes \
         {:.1} seconds for a million.",
        1e6 / opened.max(f64::EPSILON)
    )?;
    Ok(page)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn every_run_is_a_row_and_a_missing_figure_is_noticed() {
        let mut run = json!({
            "faces": 10, "numbers": 128, "threads": 2, "searches": 1, "p50_ms": 1.25, "p95_ms": 2.0,
            "plain_read_ms": 1.0, "bytes_per_second": 2.5e9, "near": 3, "missed": 0, "wrong": 0,
            "memory_of_numbers": 1.0721, "most_while_growing": 1.1, "unsealed_per_second": 500_000.0,
        });
        let page = super::page(&[run.clone()]).unwrap();
        assert!(page.contains("| 10 | 128 | 2 | 1.2 | 2.0 | 1.0 | 2.5 | 3 | 0 | 0 | 1.072 | 1.100 |"), "{page}");
        assert!(page.contains("2.0 seconds for a million"), "{page}");
        run["missed"] = json!(null);
        assert!(super::page(&[run]).is_err());
    }
}
