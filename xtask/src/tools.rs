//! What has to be on the machine. Missing things that Debian has are installed; the rest is named clearly.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail, ensure};

use crate::step;

/// The oldest Node.js that the pages are built with, as `engines` in `web/package.json` says.
const NODE: (u32, u32) = (20, 19);

/// Something needed: how its presence is noticed, and the Debian packages that bring it.
pub struct Need {
    there: fn() -> bool,
    packages: &'static [&'static str],
}

/// A C compiler, for the cryptography and for SQLite.
pub const COMPILER: Need = Need { there: || program("cc"), packages: &["gcc", "libc6-dev"] };
/// Python with pip, which fetches test pictures.
pub const PYTHON: Need = Need { there: || works("python3", &["-m", "pip", "--version"]), packages: &["python3-pip"] };
/// Python's virtual environments, for the pretend S3 server of the tests.
pub const VENV: Need = Need { there: || works("python3", &["-c", "import ensurepip"]), packages: &["python3-venv"] };
/// Tesseract, whose readings are compared with ours.
pub const TESSERACT: Need = Need { there: || program("tesseract"), packages: &["tesseract-ocr", "tesseract-ocr-eng"] };
/// A PostgreSQL server.
pub const POSTGRES: Need = Need { there: || postgres().is_some(), packages: &["postgresql"] };
/// A browser for whole trips, with letters to write.
pub const CHROMIUM: Need = Need { there: || program("chromium"), packages: &["chromium", "fonts-dejavu-core"] };
/// Letters of every language that the pages are offered in.
pub const LETTERS: Need = Need { there: letters, packages: &["fontconfig", "fonts-noto-core", "fonts-noto-cjk"] };

/// Installs what is missing; says what is missing when it cannot.
pub fn ensure(needs: &[&Need]) -> anyhow::Result<()> {
    let missing: Vec<&str> =
        needs.iter().filter(|need| !(need.there)()).flat_map(|need| need.packages).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if !program("apt-get") {
        bail!("missing on this machine: {names} (names of Debian packages)");
    }
    let Some(prefix) = as_root() else {
        bail!("missing on this machine: {names}; as root run: apt-get install --no-install-recommends {names}")
    };
    step::long(&format!("installing {names}"), || {
        // Lists that cannot be brought up to date may still do.
        if let Err(error) = update_lists() {
            println!("  package lists were not brought up to date: {error:#}");
        }
        let mut install = command(prefix, "apt-get");
        install.args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(&missing);
        step::captured(&mut install)
    })?;
    for need in needs {
        ensure!((need.there)(), "{} was installed but does not work", need.packages.join(" "));
    }
    Ok(())
}

/// Brings Debian's package lists up to date; machines from an image often have none.
pub fn update_lists() -> anyhow::Result<()> {
    let prefix = as_root().context("only root can bring the package lists up to date: apt-get update")?;
    step::captured(command(prefix, "apt-get").args(["update", "--quiet"])).map(drop)
}

/// Checks Node.js, which Debian has only in an older version.
pub fn ensure_node() -> anyhow::Result<()> {
    let help = format!("install Node.js {}.{} or newer, with npm: https://nodejs.org/en/download", NODE.0, NODE.1);
    let Ok(version) = step::captured(Command::new("node").arg("--version")) else {
        bail!("Node.js is missing: {help}");
    };
    let mut parts = version.trim().trim_start_matches('v').split('.').map(|part| part.parse().unwrap_or(0));
    let found = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    ensure!(found >= NODE, "Node.js is {}: {help}", version.trim());
    ensure!(program("npm"), "npm is missing: {help}");
    Ok(())
}

/// Whether there is a font for each of the writings.
fn letters() -> bool {
    ["ar", "el", "he", "hi", "ja", "ko", "ru", "th", "vi", "zh-cn", "zh-tw"].iter().all(|language| {
        let fonts = step::captured(Command::new("fc-list").arg(format!(":lang={language}")));
        fonts.is_ok_and(|fonts| !fonts.trim().is_empty())
    })
}

/// The folder with PostgreSQL's programs, the newest version that is installed.
pub fn postgres() -> Option<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version = entry.file_name().to_str()?.parse().ok()?;
            let programs = entry.path().join("bin");
            programs.join("initdb").exists().then_some((version, programs))
        })
        .collect();
    versions.sort();
    versions.pop().map(|(_, programs)| programs)
}

/// Whether we are root.
pub fn root() -> bool {
    step::captured(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Whether a program is in the path.
pub fn program(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| Path::new(&folder).join(name).is_file())
}

/// Whether a program runs and succeeds.
pub fn works(name: &str, arguments: &[&str]) -> bool {
    Command::new(name)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What stands before a command that needs root: nothing or `sudo`. `None` when we cannot become root.
fn as_root() -> Option<&'static [&'static str]> {
    use std::io::IsTerminal as _;
    if root() {
        Some(&[])
    } else if works("sudo", &["-n", "true"]) || (program("sudo") && std::io::stdin().is_terminal()) {
        // Asks for the password on the terminal, not on standard input.
        Some(&["sudo"])
    } else {
        None
    }
}

fn command(prefix: &[&str], program: &str) -> Command {
    let mut command = match prefix {
        [first, others @ ..] => {
            let mut command = Command::new(first);
            command.args(others).args(["env", "DEBIAN_FRONTEND=noninteractive"]).arg(program);
            command
        }
        [] => Command::new(program),
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
