//! `cargo xtask test`: installs what tests need and runs all of them. No failure hides what comes after it.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::Context;

use crate::{build, lint, pages, step, tools};

mod bucket;
mod counts;
pub mod postgres;
mod schemathesis;

/// How many checks passed and failed, and the names of steps with failures.
#[derive(Default)]
pub struct Tally {
    /// Checks that passed.
    pub passed: u64,
    /// Checks that failed.
    pub failed: u64,
    /// What to look at.
    pub failures: Vec<String>,
}

impl Tally {
    /// Adds one check.
    pub fn check(&mut self, what: &str, good: bool) {
        if good {
            self.passed += 1;
        } else {
            self.failed += 1;
            self.failures.push(what.to_owned());
        }
    }

    /// Adds another tally.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.failures.extend(other.failures);
    }
}

/// Runs everything; `false` when something failed. The last line is `N passed, N failed`.
pub fn test(root: &Path) -> anyhow::Result<bool> {
    let start = Instant::now();
    tools::ensure(&[
        &tools::COMPILER,
        &tools::PYTHON,
        &tools::VENV,
        &tools::POSTGRES,
        &tools::CHROMIUM,
        &tools::LETTERS,
    ])?;
    build::prepare(root)?;
    let mut tally = lint::lint(root)?;
    {
        let database = postgres::start()?;
        let bucket = bucket::start(root);
        let mut environment = vec![("DATABASE_URL", database.url.clone())];
        if let Some(bucket) = &bucket {
            environment.push(("BONAFIDE_TEST_S3", bucket.endpoint.clone()));
        }
        tally.add(rust(root, &environment)?);
    }
    tally.add(counted("doc tests", build::cargo(root).args(["test", "--release", "--workspace", "--doc"]))?);
    tally.add(counted("tests of the pages", pages::npm(root).arg("test"))?);
    match build::binary(root) {
        Ok(binary) => {
            tally.add(schemathesis::run(root, &binary)?);
            for (what, script) in [("pages in a browser", "pages"), ("the journey in a browser", "e2e")] {
                tally.add(counted(what, pages::npm(root).args(["run", script]).env("BONAFIDE_BIN", &binary))?);
            }
        }
        Err(error) => {
            println!("{error:#}");
            tally.check("the binary", false);
        }
    }

    for failure in &tally.failures {
        println!("failed: {failure}");
    }
    println!("everything took {:.0} s", start.elapsed().as_secs_f64());
    println!("{} passed, {} failed", tally.passed, tally.failed);
    Ok(tally.failed == 0)
}

/// Unit and integration tests of all crates, with nextest where it is installed.
fn rust(root: &Path, environment: &[(&str, String)]) -> anyhow::Result<Tally> {
    let nextest = tools::works("cargo", &["nextest", "--version"]);
    let mut cargo = build::cargo(root);
    if nextest {
        cargo.args(["nextest", "run", "--release", "--workspace"]);
    } else {
        println!("· cargo-nextest is not installed; `cargo test` does the same, a little slower");
        cargo.args(["test", "--release", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests", "--examples"]);
    }
    cargo.envs(environment.iter().map(|(name, value)| (name, value)));
    counted("tests of the crates", &cargo)
}

/// Runs a program that tests, and reads from its lines how many tests passed.
fn counted(what: &str, command: &Command) -> anyhow::Result<Tally> {
    let mut tally = Tally::default();
    let mut recognised = false;
    let good = step::long(what, || {
        step::watched(command, |line| {
            if let Some((passed, failed)) = counts::read(line) {
                recognised = true;
                tally.passed += passed;
                tally.failed += failed;
            }
        })
    })
    .with_context(|| format!("{what} cannot be run"))?;
    if tally.failed > 0 {
        tally.failures.push(what.to_owned());
    } else if !good {
        tally.check(what, false);
    } else if !recognised {
        tally.check(what, true);
    }
    Ok(tally)
}
