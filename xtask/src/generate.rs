//! `cargo xtask gen`: writes generated files again. Tests of the crates say when they are stale.

use std::path::Path;

use crate::{build, step};

/// Writes all of them.
pub fn generate(root: &Path) -> anyhow::Result<()> {
    step::long("crates/config/bonafide.example.toml and bonafide.schema.json", || {
        step::shown(build::cargo(root).args([
            "run",
            "--quiet",
            "--release",
            "-p",
            "bonafide-config",
            "--example",
            "describe",
        ]))
    })
}
