//! What `cargo xtask bench session` and `cargo xtask bench documents` measure with, and what operators measure with.

mod console;
mod documents;
mod face;
mod faces;
mod pad;
mod rates;
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
    /// How well faces are told apart, on photographs of your own
    Face(face::Wanted),
    /// One face among many: time, memory, and whether anybody is missed
    Faces(faces::Wanted),
    /// The lists of the review desk with many sessions
    Console(console::Wanted),
    /// How many attacks on a face are not noticed
    Pad(pad::Wanted),
}

/// Measures, and prints JSON lines.
pub async fn run(wanted: &Wanted) -> anyhow::Result<()> {
    match &wanted.what {
        What::Session { runs, portrait } => session::run(*runs, portrait).await,
        What::Documents(wanted) => documents::run(wanted),
        What::Face(wanted) => face::run(wanted),
        What::Faces(wanted) => faces::run(wanted),
        What::Console(wanted) => console::run(wanted).await,
        What::Pad(wanted) => pad::run(wanted),
    }
}
