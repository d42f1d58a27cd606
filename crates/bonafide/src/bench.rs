//! What `cargo xtask bench session` and `cargo xtask bench documents` measure with.

mod documents;
mod pad;
mod session;

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What to measure.
#[derive(Args)]
pub struct Wanted {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// From the last picture to the decision
    Session {
        /// How many sessions
        #[arg(long, default_value_t = 20)]
        runs: u64,
        /// Photograph of a face, for the portrait and the selfie
        #[arg(long)]
        portrait: PathBuf,
    },
    /// What is read on photographed sample documents, against the truth
    Documents(documents::Wanted),
    /// How many attacks on a face are not noticed
    Pad(pad::Wanted),
}

/// Measures, and prints JSON lines.
pub async fn run(wanted: &Wanted) -> anyhow::Result<()> {
    match &wanted.what {
        What::Session { runs, portrait } => session::run(*runs, portrait).await,
        What::Documents(wanted) => documents::run(wanted),
        What::Pad(wanted) => pad::run(wanted),
    }
}
