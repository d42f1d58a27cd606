//! Shares with their intervals, and rows for whoever wants to look closer.

use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

use crate::bench::rates::Share;

/// `3 of 40: 7.5 % (2.6–19.9 %)`.
pub(super) fn share(hits: usize, of: usize) -> String {
    format!("{:.1}", Share::of(hits, of))
}

/// The single measures, one a line.
pub(super) struct Rows(Option<BufWriter<File>>);

impl Rows {
    pub fn new(path: Option<&Path>) -> anyhow::Result<Self> {
        Ok(Self(path.map(File::create).transpose()?.map(BufWriter::new)))
    }

    /// Adds a line.
    pub fn add(&mut self, cells: &[String]) -> anyhow::Result<()> {
        if let Some(file) = &mut self.0 {
            writeln!(file, "{}", cells.join(","))?;
        }
        Ok(())
    }
}
