//! How many attacks on a face are not noticed, and how many genuine presentations are turned away (ISO/IEC 30107-3:
//! APCER for each kind of attack, BPCER).
//!
//! Attacks and genuine presentations are made by the `specimen` crate from permitted photographs. Genuine turning heads
//! are rendered, so what is measured is the mechanism; see `docs/accuracy.md`.

mod active;
mod passive;
mod people;
mod table;

use std::path::PathBuf;

use clap::Args;
use domain::policy::Policy;

use crate::models;

/// What to measure.
#[derive(Args)]
pub struct Wanted {
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

/// Measures, and prints tables in Markdown.
pub fn run(wanted: &Wanted) -> anyhow::Result<()> {
    let models = models::load(None, wanted.threads)?;
    let people = people::find(&wanted.photographs, &models)?;
    let marks = Policy::built_in().marks.liveness;
    let mut rows = table::Rows::new(wanted.rows.as_deref())?;
    println!("{} people on {}.\n", people.len(), wanted.photographs.display());
    active::run(wanted, &people, &models, &marks, &mut rows)?;
    passive::run(wanted, &people, &models, &marks, &mut rows)
}
