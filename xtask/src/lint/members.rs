//! The crates of the workspace and what they depend on, as cargo tells it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Deserialize;

use crate::{build, step};

/// All crates of the workspace.
#[derive(Deserialize)]
pub struct Members {
    /// One for each crate.
    pub packages: Vec<Member>,
}

/// One crate of the workspace.
#[derive(Deserialize)]
pub struct Member {
    /// The name of the package, `bonafide-store`.
    pub name: String,
    /// Where its `Cargo.toml` is.
    pub manifest_path: PathBuf,
    /// What it says it depends on.
    pub dependencies: Vec<Dependency>,
    /// `[package.metadata]`.
    pub metadata: Option<serde_json::Value>,
}

/// One line of dependencies.
#[derive(Deserialize)]
pub struct Dependency {
    /// The name of the package.
    pub name: String,
    /// The name it has in code, where that is another one.
    pub rename: Option<String>,
    /// `dev`, `build`, or nothing.
    pub kind: Option<String>,
    /// The folder, for crates of the workspace.
    pub path: Option<PathBuf>,
}

impl Members {
    /// Asks cargo.
    pub fn read(root: &Path) -> anyhow::Result<Self> {
        let text = step::captured(build::cargo(root).args(["metadata", "--no-deps", "--format-version=1"]))?;
        serde_json::from_str(&text).context("cargo metadata tells something else than expected")
    }
}

impl Member {
    /// The folder of the crate.
    pub fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(&self.manifest_path)
    }

    /// The name of its folder: `store`.
    pub fn room(&self) -> &str {
        self.folder().file_name().and_then(|name| name.to_str()).unwrap_or(&self.name)
    }

    /// Whether it is one of `libs/`.
    pub fn is_library(&self) -> bool {
        self.folder().parent().is_some_and(|parent| parent.ends_with("libs"))
    }

    /// Its Rust files under a folder (`src`, `tests`), with their text.
    pub fn sources(&self, folder: &str) -> anyhow::Result<Vec<(PathBuf, String)>> {
        let mut found = Vec::new();
        collect(&self.folder().join(folder), &mut found)?;
        found.sort();
        Ok(found)
    }
}

fn collect(folder: &Path, found: &mut Vec<(PathBuf, String)>) -> anyhow::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            found.push((path, text));
        }
    }
    Ok(())
}
