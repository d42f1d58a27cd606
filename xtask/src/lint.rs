//! `cargo xtask lint`: formatting, clippy, licences, unused dependencies, and the rules of the house.

use std::path::Path;

use crate::test::Tally;
use crate::{build, pages, step, tools};

mod documents;
mod house;
mod licences;
mod members;
mod unused;

/// Checks everything, prints what is wrong, and counts.
pub fn lint(root: &Path) -> anyhow::Result<Tally> {
    tools::ensure(&[&tools::COMPILER])?;
    pages::build(root)?;
    let members = members::Members::read(root)?;
    let mut tally = Tally::default();
    rule(&mut tally, "formatting", || {
        step::captured(build::cargo(root).args(["fmt", "--all", "--", "--check"])).map(drop)
    });
    rule(&mut tally, "dependencies that nobody uses", || none(unused::find(root, &members)?));
    heard(&mut tally, "licences, sources, banned crates, known vulnerabilities", licences::check(root));
    rule(&mut tally, "which crate leans on which", || none(house::arrows(&members)));
    rule(&mut tally, "who keeps which door", || none(house::doors(&members)));
    rule(&mut tally, "SQL in the archive only", || none(house::sql(&members)?));
    rule(&mut tally, "documents", || none(documents::check(root)?));
    rule(&mut tally, "types of the pages", || step::captured(pages::npm(root).args(["run", "check"])).map(drop));
    let clippy = ["clippy", "--release", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    rule(&mut tally, "clippy", || step::captured(build::cargo(root).args(clippy)).map(drop));
    for (file, lines) in house::long_files(&members)? {
        println!("  note: {file} has {lines} lines; perhaps there are two rooms in it");
    }
    for failure in &tally.failures {
        println!("  wrong: {failure}");
    }
    Ok(tally)
}

fn rule(tally: &mut Tally, what: &str, check: impl FnOnce() -> anyhow::Result<()>) {
    heard(tally, what, step::short(what, check));
}

fn heard(tally: &mut Tally, what: &str, result: anyhow::Result<()>) {
    if let Err(error) = &result {
        println!("{error:#}");
    }
    tally.check(what, result.is_ok());
}

/// No complaints, or an error that lists them.
fn none(complaints: Vec<String>) -> anyhow::Result<()> {
    if complaints.is_empty() {
        return Ok(());
    }
    anyhow::bail!("  {}", complaints.join("\n  "))
}
