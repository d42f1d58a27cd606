//! `cargo xtask gen`: writes generated files again. Tests of the crates say when they are stale.

use std::path::Path;

use crate::{build, step};

/// Writes all of them.
pub fn generate(root: &Path) -> anyhow::Result<()> {
    for (what, package, example) in [
        ("crates/config/bonafide.example.toml and bonafide.schema.json", "bonafide-config", "describe"),
        ("docs/openapi.json", "bonafide-api", "openapi"),
    ] {
        step::long(what, || {
            let words = ["run", "--quiet", "--release", "-p", package, "--example", example];
            step::shown(build::cargo(root).args(words))
        })?;
    }
    Ok(())
}
