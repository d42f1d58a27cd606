//! Every chore of the project, in Rust: `cargo xtask run · build · test · lint · gen · models · bench`.
//!
//! Depends on little, because it is compiled before anything else on a fresh machine.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `step` | one line for each thing done, with the seconds it took |
//! | `tools` | what has to be on the machine, installed from Debian where it is missing |
//! | `process` | servers that are started and always stopped |
//! | `http` | the few words of HTTP that a call to this machine needs |
//! | `models` | foreign models, fonts and pictures, fetched and converted |
//! | `pages` | the web pages |
//! | `build`, `run` | the binary, and a server to try it with |
//! | `test` | everything that is tested, on a private PostgreSQL and S3 server |
//! | `lint` | formatting, clippy, licences, unused dependencies, the rules of the house |
//! | `bench` | how long a verification takes, by stage |
//! | `generate` | generated files |

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};

mod bench;
mod build;
mod generate;
mod http;
mod lint;
mod models;
mod pages;
mod process;
mod run;
mod step;
mod test;
mod tools;

const HELP: &str = "\
cargo xtask COMMAND

  run [--data DIR] [--listen ADDRESS]   builds everything and starts a server to try it with
  build                                 installs what is missing, builds pages and binary
  test                                  installs what tests need and runs all of them
  lint                                  formatting, clippy, licences, unused dependencies, rules of the house
  gen                                   writes generated files again
  models                                fetches the models, fonts and test pictures
  bench session [--runs N]              how long a verification takes, by stage; what the server needs
  bench token [--orders N]              how many sessions are created a second, beside a server that does nothing
  bench face                            how well the faces of the test photographs are told apart
  bench documents [--count N] [--faults N] [--contradictions N] [--rivals]
                                        what is read on photographed documents; writes docs/accuracy.md
  bench console [--sessions N]          how long the lists of the review desk take with many sessions
  bench faces [--faces N]               how fast one face is found among many
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match root().and_then(|root| dispatch(&root, &arguments)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Does one chore; `false` when it found something wrong and said so already.
fn dispatch(root: &Path, arguments: &[&str]) -> anyhow::Result<bool> {
    match arguments {
        ["run", options @ ..] => run::run(root, options).map(|()| true),
        ["build"] => build::build(root).map(|_| true),
        ["test"] => test::test(root),
        ["lint"] => lint::lint(root).map(|tally| tally.failed == 0),
        ["gen"] => generate::generate(root).map(|()| true),
        ["models"] => build::models(root).map(|()| true),
        ["bench", "session", options @ ..] => bench::session(root, options).map(|()| true),
        ["bench", "token", options @ ..] => bench::token::run(root, options).map(|()| true),
        ["bench", "face"] => bench::face::run(root).map(|()| true),
        ["bench", "documents", options @ ..] => bench::documents::run(root, options).map(|()| true),
        ["bench", "console", options @ ..] => bench::console::run(root, options).map(|()| true),
        ["bench", "faces", options @ ..] => bench::faces::run(root, options).map(|()| true),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(true)
        }
        other => bail!("there is no chore `{}`\n\n{HELP}", other.join(" ")),
    }
}

/// The root of the repository, wherever the chore was started.
fn root() -> anyhow::Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.parent().context("xtask lies in the repository")?.to_owned();
    std::env::set_current_dir(&root).with_context(|| format!("{} has moved; build xtask again", root.display()))?;
    Ok(root)
}
