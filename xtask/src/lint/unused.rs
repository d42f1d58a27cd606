//! Dependencies that a manifest names and no file uses.
//!
//! A dependency counts as used when a Rust file of the crate says `name::` or imports the name. That misses little
//! and takes no compiler. Exceptions stand where `cargo-machete` looks for them too: `[package.metadata.cargo-machete]
//! ignored = […]`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::Context;

use super::members::{Member, Members};

/// Names those that are not used.
pub fn find(root: &Path, members: &Members) -> anyhow::Result<Vec<String>> {
    let mut unused = Vec::new();
    let mut named = BTreeSet::new();
    for member in &members.packages {
        let code = code(member)?;
        for dependency in &member.dependencies {
            let name = dependency.rename.as_ref().unwrap_or(&dependency.name);
            named.insert(name.clone());
            if !uses(&code, &name.replace('-', "_")) && !ignored(member, name) {
                unused.push(format!("{} does not use {name}", member.name));
            }
        }
    }
    let text = fs::read_to_string(root.join("Cargo.toml"))?;
    let workspace: toml::Table = toml::from_str(&text).context("Cargo.toml is wrong")?;
    let shared = workspace["workspace"].get("dependencies").and_then(toml::Value::as_table);
    for name in shared.into_iter().flat_map(toml::Table::keys).filter(|name| !named.contains(*name)) {
        unused.push(format!("no crate uses {name} of the workspace's dependencies"));
    }
    Ok(unused)
}

fn code(member: &Member) -> anyhow::Result<String> {
    let mut code = fs::read_to_string(member.folder().join("build.rs")).unwrap_or_default();
    for folder in ["src", "tests", "examples", "benches"] {
        for (_, text) in member.sources(folder)? {
            code.extend(text.lines().filter(|line| !is_comment(line)).flat_map(|line| [line, "\n"]));
        }
    }
    Ok(code)
}

/// Examples in doc comments count, other comments do not.
fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("//") && !line.starts_with("///") && !line.starts_with("//!")
}

/// Whether code uses a crate: `name::…`, or the name in a `use`.
fn uses(code: &str, name: &str) -> bool {
    let is_part =
        |character: Option<char>| character.is_some_and(|character| character.is_alphanumeric() || character == '_');
    code.match_indices(name).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + name.len()..]);
        let line = before.rsplit('\n').next().unwrap_or_default().trim_start();
        let imported = ["use ", "pub use ", "extern crate "].iter().any(|start| line.starts_with(start));
        let whole = !is_part(before.chars().next_back()) && !is_part(after.chars().next());
        whole && (imported || after.starts_with("::"))
    })
}

fn ignored(member: &Member, name: &str) -> bool {
    let list = member.metadata.as_ref().and_then(|metadata| metadata["cargo-machete"]["ignored"].as_array());
    list.is_some_and(|list| list.iter().any(|entry| entry == name))
}

#[cfg(test)]
mod tests {
    use super::uses;

    #[test]
    fn a_crate_is_used_by_its_path_or_its_import() {
        assert!(uses("use hex;", "hex"));
        assert!(uses("    hex::encode(bytes)", "hex"));
        assert!(!uses("let hexagon = as_hex::new();", "hex"));
        assert!(!uses("fn paint(hex: &str) {}", "hex"));
    }
}
