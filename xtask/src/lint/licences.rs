//! Licences, sources and banned crates, as `deny.toml` wants them.
//!
//! Where `cargo-deny` is installed, it does this, and looks up known vulnerabilities as well. It takes many minutes to
//! compile, and its list of vulnerabilities comes from GitHub; so without it we check ourselves what needs neither,
//! from the same file, and say what was not checked.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use serde::Deserialize;

use crate::{build, step, tools};

#[derive(Deserialize)]
struct Rules {
    graph: Graph,
    licenses: Licences,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Graph {
    targets: Vec<String>,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    name: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
    dependencies: Vec<Requirement>,
}

#[derive(Deserialize)]
struct Requirement {
    name: String,
    req: String,
    path: Option<String>,
}

/// Checks with cargo-deny, or as much of it as we can ourselves.
pub fn check(root: &Path) -> anyhow::Result<()> {
    if tools::works("cargo", &["deny", "--version"]) {
        return deny(root);
    }
    let complaints = ourselves(root)?;
    if !complaints.is_empty() {
        bail!("  {}", complaints.join("\n  "));
    }
    print!("(cargo-deny is not installed: known vulnerabilities were not looked up) … ");
    Ok(())
}

fn deny(root: &Path) -> anyhow::Result<()> {
    let run =
        |checks: &[&str]| step::captured(build::cargo(root).args(["deny", "--log-level=error", "check"]).args(checks));
    let Err(error) = run(&["advisories"]) else { return run(&["bans", "licenses", "sources"]).map(drop) };
    // Without a list there is nothing to find; with one, what was found counts.
    let message = format!("{error:#}");
    if !message.contains("failed to fetch") && !message.contains("advisory database") {
        return Err(error);
    }
    run(&["bans", "licenses", "sources"])?;
    print!("(the list of known vulnerabilities cannot be fetched: not looked up) … ");
    Ok(())
}

fn ourselves(root: &Path) -> anyhow::Result<Vec<String>> {
    let text = fs::read_to_string(root.join("deny.toml")).context("deny.toml is missing")?;
    let rules: Rules = toml::from_str(&text).context("deny.toml is wrong")?;
    let mut packages = BTreeMap::new();
    for target in &rules.graph.targets {
        let mut cargo: Command = build::cargo(root);
        cargo.args(["metadata", "--format-version=1", "--filter-platform", target]);
        let metadata: Metadata = serde_json::from_str(&step::captured(&mut cargo)?)?;
        packages.extend(metadata.packages.into_iter().map(|p| ((p.name.clone(), p.version.clone()), p)));
    }
    Ok(packages.values().flat_map(|package| complaints(package, &rules)).collect())
}

fn complaints(package: &Package, rules: &Rules) -> Vec<String> {
    let mut complaints = Vec::new();
    let name = format!("{} {}", package.name, package.version);
    let licence = package.license.as_deref().unwrap_or("");
    if !satisfied(licence, &rules.licenses.allow).unwrap_or(false) {
        complaints.push(format!("{name} has the licence `{licence}`, which deny.toml does not allow"));
    }
    if let Some(banned) = rules.bans.deny.iter().find(|banned| banned.name == package.name) {
        complaints.push(format!("{name} is banned: {}", banned.reason));
    }
    match &package.source {
        None => complaints.extend(
            package
                .dependencies
                .iter()
                .filter(|needed| needed.req == "*" && needed.path.is_none())
                .map(|needed| format!("{name} takes any version of {}", needed.name)),
        ),
        Some(source) => {
            let known =
                rules.sources.allow_registry.iter().any(|allowed| source.strip_prefix("registry+") == Some(allowed));
            if !known {
                complaints.push(format!("{name} comes from {source}"));
            }
        }
    }
    complaints
}

/// Whether an SPDX expression can be met with the allowed licences. `None` when it makes no sense.
fn satisfied(expression: &str, allowed: &[String]) -> Option<bool> {
    // Old manifests write a slash for OR.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let value = either(&words, &mut at, allowed)?;
    (at == words.len()).then_some(value)
}

fn either(words: &[&str], at: &mut usize, allowed: &[String]) -> Option<bool> {
    let mut value = both(words, at, allowed)?;
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        value |= both(words, at, allowed)?;
    }
    Some(value)
}

fn both(words: &[&str], at: &mut usize, allowed: &[String]) -> Option<bool> {
    let mut value = single(words, at, allowed)?;
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        value &= single(words, at, allowed)?;
    }
    Some(value)
}

fn single(words: &[&str], at: &mut usize, allowed: &[String]) -> Option<bool> {
    let word = *words.get(*at)?;
    *at += 1;
    match word {
        "(" => {
            let value = either(words, at, allowed)?;
            (words.get(*at) == Some(&")")).then(|| *at += 1)?;
            Some(value)
        }
        ")" | "AND" | "OR" | "WITH" => None,
        licence => {
            let mut licence = licence.to_owned();
            if words.get(*at) == Some(&"WITH") {
                licence = format!("{licence} WITH {}", words.get(*at + 1)?);
                *at += 2;
            }
            Some(allowed.contains(&licence))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::satisfied;

    #[test]
    fn licence_expressions_are_weighed() {
        let allowed = ["MIT".to_owned(), "ISC".to_owned()];
        let check = |expression: &str, expected| assert_eq!(satisfied(expression, &allowed), expected, "{expression}");
        check("MIT OR GPL-3.0", Some(true));
        check("MIT/GPL-3.0", Some(true));
        check("GPL-3.0 AND MIT", Some(false));
        check("ISC AND (GPL-3.0 OR MIT)", Some(true));
        check("GPL-3.0 OR ISC AND MIT", Some(true));
        check("MIT WITH LLVM-exception", Some(false));
        check("(MIT", None);
        check("MIT ISC", None);
        check("", None);
    }
}
