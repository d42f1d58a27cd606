//! Shares with their intervals, and rows for whoever wants to look closer.

use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

/// Wilson's interval of 95 % for a share, in percent (Journal of the American Statistical Association 22, 1927).
pub(super) fn wilson(hits: usize, of: usize) -> [f64; 2] {
    const Z: f64 = 1.96;
    let n = of.max(1) as f64;
    let p = hits as f64 / n;
    let middle = p + Z * Z / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    [middle - half, middle + half].map(|v| (100.0 * v / (1.0 + Z * Z / n)).clamp(0.0, 100.0))
}

/// `3 of 40: 7.5 % (2.6–19.9 %)`.
pub(super) fn share(hits: usize, of: usize) -> String {
    if of == 0 {
        return "–".into();
    }
    let [low, high] = wilson(hits, of);
    format!("{hits} of {of}: {:.1} % ({low:.1}–{high:.1} %)", 100.0 * hits as f64 / of as f64)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_told_with_their_interval() {
        assert_eq!(share(0, 60), "0 of 60: 0.0 % (0.0–6.0 %)");
        assert_eq!(share(60, 60), "60 of 60: 100.0 % (94.0–100.0 %)");
        assert_eq!(share(0, 0), "–");
    }
}
