//! Licences, sources, banned crates and known vulnerabilities, as `deny.toml` wants them.
//!
//! `cargo-deny` checks them. Where it is missing it is built once, without optimisation: a minute or two, and quick
//! enough to run. Its list of vulnerabilities comes from GitHub; where that cannot be reached, this is said.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::ensure;

use crate::{build, step, tools};

/// The version that is built where none is installed.
const VERSION: &str = "0.20.2";

/// How cargo-deny says that it has no list of vulnerabilities.
const NO_LIST: &str = "failed to fetch advisory database";

/// Checks everything that can be checked here.
pub fn check(root: &Path) -> anyhow::Result<()> {
    let deny = if tools::works("cargo", &["deny", "--version"]) { PathBuf::from("cargo-deny") } else { install(root)? };
    let run = |checks: &[&str]| {
        let mut command = Command::new(&deny);
        command.current_dir(root).args(["--log-level=error", "check", "--hide-inclusion-graph"]).args(checks);
        step::captured(&mut command).map(drop)
    };
    step::short("licences, sources and banned crates", || run(&["bans", "licenses", "sources"]))?;
    step::short("known vulnerabilities", || match run(&["advisories"]) {
        Err(error) if format!("{error:#}").contains(NO_LIST) => {
            print!("NOT CHECKED, their list is on GitHub, which cannot be reached: ");
            Ok(())
        }
        other => other,
    })
}

fn install(root: &Path) -> anyhow::Result<PathBuf> {
    let folder = root.join("target/tools");
    let program = folder.join("bin/cargo-deny");
    let version = step::captured(Command::new(&program).arg("--version")).unwrap_or_default();
    if !version.contains(VERSION) {
        step::short("building cargo-deny (once)", || {
            let mut cargo = build::cargo(root);
            cargo.args(["install", "cargo-deny", "--version", VERSION, "--locked", "--force", "--debug", "--root"]);
            // Out of the way of our own builds, and removed afterwards.
            let workplace = folder.join("building");
            cargo.arg(&folder).env("CARGO_TARGET_DIR", &workplace).env("CARGO_PROFILE_DEV_DEBUG", "0");
            step::captured(&mut cargo)?;
            Ok(std::fs::remove_dir_all(workplace)?)
        })?;
    }
    ensure!(program.exists(), "cargo-deny was installed and is not there");
    Ok(program)
}
