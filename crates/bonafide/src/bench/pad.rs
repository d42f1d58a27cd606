//! How many attacks on a face are not noticed, and how many genuine presentations are turned away (ISO/IEC 30107-3:
//! APCER for each kind of attack, BPCER).
//!
//! Attacks and genuine presentations are made by the `specimen` crate from permitted photographs. Genuine turning heads
//! are rendered, so what is measured is the mechanism; see `docs/accuracy.md`.

mod active;
mod passive;
mod people;
mod selfies;
mod table;

use std::{fs, path::PathBuf};

use anyhow::Context;
use clap::Args;

use crate::{models, rooms};

/// What to measure.
#[derive(Args)]
pub struct Wanted {
    /// Folder with selfies of your own, instead of what is made here: genuine ones in `bona-fide`, attacks in folders named
    /// after their kind
    #[arg(long)]
    dir: Option<PathBuf>,
    /// File to write a policy to whose marks turn at most 5 % of the genuine selfies away, for the setting `policy_file`
    #[arg(long)]
    write: Option<PathBuf>,
    /// The policy to start from; the built-in one when left out
    #[arg(long)]
    policy: Option<PathBuf>,
    /// Folder with the photographs of people: those that `cargo xtask models` fetches for tests
    #[arg(long, default_value = "models/fetched/test")]
    photographs: PathBuf,
    /// How many sequences of each kind
    #[arg(long, default_value_t = 4)]
    sequences: u64,
    /// How many selfies of each kind
    #[arg(long, default_value_t = 8)]
    selfies: u64,
    /// File for the single measures, as CSV
    #[arg(long)]
    rows: Option<PathBuf>,
    /// Folder in which to leave the frames and the selfies
    #[arg(long)]
    keep: Option<PathBuf>,
    /// Threads of the models
    #[arg(long, default_value_t = 2)]
    threads: usize,
}

/// Measures, and prints tables in Markdown; writes a policy where one is wanted.
pub fn run(wanted: &Wanted) -> anyhow::Result<()> {
    let models = models::load(None, wanted.threads)?;
    let mut policy = rooms::policy(wanted.policy.as_deref())?;
    let mut rows = table::Rows::new(wanted.rows.as_deref())?;
    let marks = policy.marks.liveness.clone();
    let selfies = match &wanted.dir {
        Some(folder) => {
            let mut selfies = selfies::Selfies::new(marks, &mut rows);
            selfies.add_folder(folder, &models)?;
            selfies
        }
        None => {
            let people = people::find(&wanted.photographs, &models)?;
            println!("{} people on {}.\n", people.len(), wanted.photographs.display());
            active::run(wanted, &people, &models, &marks, &mut rows)?;
            let mut selfies = selfies::Selfies::new(marks, &mut rows);
            passive::add(wanted, &people, &models, &mut selfies)?;
            selfies
        }
    };
    selfies.tables();
    let Some(file) = &wanted.write else { return Ok(()) };
    policy.marks.liveness = selfies.marks()?;
    // Whoever reads a decision has to see that it was not made by the policy that comes with the program.
    policy.name = format!("{}, marks of liveness measured", policy.name);
    let text = serde_json::to_string_pretty(&policy)? + "\n";
    fs::write(file, text).with_context(|| format!("{} cannot be written", file.display()))?;
    println!("{}", file.display());
    Ok(())
}
