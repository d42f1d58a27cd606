//! `cargo xtask build` and `models`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{models, pages, step, tools};

/// Builds everything; gives the path of the binary.
pub fn build(root: &Path) -> anyhow::Result<PathBuf> {
    prepare(root)?;
    binary(root)
}

/// Everything that has to be there before Rust code is compiled: tools, models, pages.
pub fn prepare(root: &Path) -> anyhow::Result<()> {
    tools::ensure(&[&tools::COMPILER])?;
    models(root)?;
    pages::build(root)
}

/// Brings the models in place.
pub fn models(root: &Path) -> anyhow::Result<()> {
    tools::ensure(&[&tools::PYTHON])?;
    tools::ensure_node()?;
    step::long("models, fonts and test pictures", || {
        let Err(first) = models::fetch(root) else { return Ok(()) };
        // Fonts are Debian packages, which are found only with fresh package lists.
        println!("{first:#}");
        step::short("bringing the package lists up to date", tools::update_lists)?;
        models::fetch(root)
    })
}

/// Builds the binary.
pub fn binary(root: &Path) -> anyhow::Result<PathBuf> {
    step::long("the binary (some minutes the first time)", || {
        step::shown(cargo(root).args(["build", "--release", "-p", "bonafide"]))
    })?;
    Ok(root.join("target/release/bonafide"))
}

/// Cargo in the root of the repository. The command follows, with `--release`: there is one profile for everything.
pub fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Variables of the cargo that runs this chore would make crates build again.
    for (name, _) in std::env::vars_os() {
        let ours =
            name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"));
        if ours {
            cargo.env_remove(name);
        }
    }
    cargo.current_dir(root).env("CARGO_TARGET_DIR", root.join("target"));
    cargo
}
