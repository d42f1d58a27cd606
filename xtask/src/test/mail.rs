//! A mail server for the tests. Without it, the tests that want one say nothing and pass.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step;

/// The server, pinned; its own dependencies are not, they only run here.
const PACKAGE: &str = "aiosmtpd==1.4.6";

/// Installs it once and gives the Python that has it; `None` when it cannot be had, which is said.
pub fn install(root: &Path) -> Option<PathBuf> {
    match fetch(root) {
        Ok(python) => Some(python),
        Err(error) => {
            println!("· tests of letters are left out, there is no mail server: {error:#}");
            None
        }
    }
}

fn fetch(root: &Path) -> anyhow::Result<PathBuf> {
    let folder = root.join("target/mail");
    let python = folder.join("bin/python");
    let stamp = folder.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == PACKAGE) {
        return Ok(python);
    }
    step::short("installing a mail server", || {
        step::captured(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
        let mut pip = Command::new(&python);
        step::captured(pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE]))
    })?;
    fs::write(stamp, PACKAGE)?;
    Ok(python)
}
