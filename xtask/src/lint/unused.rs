//! Dependencies that a manifest names and no file uses.
//!
//! A dependency counts as used when its name stands as a word in a Rust file of the crate. That misses little and
//! takes no compiler. Exceptions stand where `cargo-machete` looks for them too: `[package.metadata.cargo-machete]
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
            if !has_word(&code, &name.replace('-', "_")) && !ignored(member, name) {
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

fn has_word(text: &str, word: &str) -> bool {
    let is_part =
        |character: Option<char>| character.is_some_and(|character| character.is_alphanumeric() || character == '_');
    text.match_indices(word)
        .any(|(at, _)| !is_part(text[..at].chars().next_back()) && !is_part(text[at + word.len()..].chars().next()))
}

fn ignored(member: &Member, name: &str) -> bool {
    let list = member.metadata.as_ref().and_then(|metadata| metadata["cargo-machete"]["ignored"].as_array());
    list.is_some_and(|list| list.iter().any(|entry| entry == name))
}

#[cfg(test)]
mod tests {
    use super::has_word;

    #[test]
    fn a_name_inside_another_is_no_use() {
        assert!(has_word("use hex::encode;", "hex"));
        assert!(!has_word("let hexagon = as_hex(1);", "hex"));
    }
}
