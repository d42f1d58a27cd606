//! The web pages: packages installed and pages built, only when something changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::Context;
use sha2::{Digest, Sha256};

use crate::{step, tools};

/// Brings packages and pages up to date.
pub fn build(root: &Path) -> anyhow::Result<()> {
    install(root)?;
    let built = ["web/capture/dist/index.html", "web/console/dist/index.html", "web/embed/dist/bonafide.js"]
        .iter()
        .all(|file| root.join(file).exists());
    let stamp = root.join("target/xtask/pages.sha256");
    let hash = fingerprint(root)?;
    if built && fs::read_to_string(&stamp).is_ok_and(|before| before == hash) {
        return Ok(());
    }
    step::short("building the pages", || step::captured(npm(root).args(["run", "build"])))?;
    fs::create_dir_all(root.join("target/xtask"))?;
    fs::write(stamp, hash)?;
    Ok(())
}

/// Installs the packages that the lock file names.
pub fn install(root: &Path) -> anyhow::Result<()> {
    tools::ensure_node()?;
    // npm writes this file last, so it is there when an installation is whole.
    let installed = changed(&root.join("web/node_modules/.package-lock.json"));
    let wanted = changed(&root.join("web/package-lock.json"));
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    step::short("installing the packages of the pages", || {
        step::captured(npm(root).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
    })?;
    Ok(())
}

/// npm in the folder of the pages.
pub fn npm(root: &Path) -> Command {
    let mut npm = Command::new("npm");
    npm.current_dir(root.join("web"));
    npm
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

/// A hash of everything that goes into the pages.
fn fingerprint(root: &Path) -> anyhow::Result<String> {
    let mut files = Vec::new();
    for folder in ["web", "i18n"] {
        collect(&root.join(folder), &mut files).with_context(|| format!("{folder}/ cannot be read"))?;
    }
    // The page carries the weights of the face finder.
    files.push(root.join("models/manifest.toml"));
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        hash.update(file.to_string_lossy().as_bytes());
        hash.update(fs::read(&file)?);
    }
    Ok(hex::encode(hash.finalize()))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let made = entry.file_name() == "node_modules" || entry.file_name() == "dist";
        let kind = entry.file_type()?;
        if kind.is_dir() && !made {
            collect(&entry.path(), files)?;
        } else if kind.is_file() {
            files.push(entry.path());
        }
    }
    Ok(())
}
