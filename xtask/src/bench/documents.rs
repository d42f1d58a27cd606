//! `cargo xtask bench documents`: what is read on photographed sample documents, against the truth, and how other readers
//! fare on the same photographs. Writes `docs/accuracy.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use serde_json::Value;

use super::rivals::{self, Scores};
use crate::{build, step};

/// How much to measure.
struct Wanted {
    count: u64,
    faults: u64,
    contradictions: u64,
    zones: u64,
    rivals: bool,
}

/// Measures, prints the tables and writes them down.
pub fn run(root: &Path, options: &[&str]) -> anyhow::Result<()> {
    let mut wanted = Wanted { count: 200, faults: 60, contradictions: 100, zones: 0, rivals: false };
    let mut left = options;
    while let [name, rest @ ..] = left {
        let (value, rest) = match (*name, rest) {
            ("--rivals", rest) => {
                wanted.rivals = true;
                left = rest;
                continue;
            }
            (_, [value, rest @ ..]) => (value.parse().with_context(|| format!("{name} takes a number"))?, rest),
            _ => bail!("bench documents does not know `{name}`"),
        };
        match *name {
            "--count" => wanted.count = value,
            "--faults" => wanted.faults = value,
            "--contradictions" => wanted.contradictions = value,
            "--zones" => wanted.zones = value,
            other => bail!("bench documents does not know `{other}`"),
        }
        left = rest;
    }
    let binary = build::build(root)?;
    let folder = std::env::temp_dir().join(format!("bonafide-documents-{}", std::process::id()));
    let mut command = Command::new(&binary);
    command.args(["bench", "documents"]);
    for (name, value) in
        [("--count", wanted.count), ("--faults", wanted.faults), ("--contradictions", wanted.contradictions)]
    {
        command.args([name, &value.to_string()]);
    }
    if wanted.rivals {
        command.arg("--keep").arg(&folder);
    }
    let measured = |what: &str, command: &mut Command| -> anyhow::Result<Vec<Value>> {
        let written = step::long(what, || step::captured(command))?;
        // What became of every single document, for whoever looks into the figures.
        fs::write(root.join("target").join(format!("{}.jsonl", what.replace(' ', "-"))), &written)?;
        Ok(written.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
    };
    let told = measured("documents", &mut command)?;
    let mut zones = vec![];
    if wanted.zones > 0 {
        let mut command = Command::new(&binary);
        command.args(["bench", "documents", "--zones", "--count", &wanted.zones.to_string()]);
        zones = measured(&format!("{} zones", 3 * wanted.zones), &mut command)?;
    }
    let others = if wanted.rivals { rivals::run(&folder)? } else { Scores::new() };
    let asked = options.join(" ");
    let text = page(&told, &zones, &others, &format!("cargo xtask bench documents {asked}"));
    print!("{text}");
    let path = root.join("docs/accuracy.md");
    // What other chores measured stands below and stays.
    let before = fs::read_to_string(&path).unwrap_or_default();
    let rest = before.find(LIVENESS).map_or("", |at| &before[at..]);
    fs::write(path, format!("{text}{}{rest}", if rest.is_empty() { "" } else { "\n" }))?;
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Ok(())
}

/// Where the part of `docs/accuracy.md` begins that is not of documents.
const LIVENESS: &str = "# Liveness";

/// Exact, refused or told to be doubtful, wrong without anything saying so.
#[derive(Default, Clone, Copy)]
struct Count {
    exact: u64,
    refused: u64,
    wrong: u64,
}

impl Count {
    fn add(&mut self, ended: &str) {
        match ended {
            "exact" => self.exact += 1,
            "wrong" => self.wrong += 1,
            _ => self.refused += 1,
        }
    }

    fn all(self) -> u64 {
        self.exact + self.refused + self.wrong
    }

    fn row(self, name: &str) -> String {
        let (low, high) = wilson(self.exact, self.all());
        let share = 100.0 * self.exact as f64 / self.all().max(1) as f64;
        format!(
            "| {name} | {} | {share:.1} % | {low:.1}–{high:.1} % | {} | {} |\n",
            self.all(),
            self.refused,
            self.wrong
        )
    }
}

const HEAD: &str =
    "| | number | exact | 95 % interval | refused or doubtful | wrong |\n| --- | --- | --- | --- | --- | --- |\n";
/// Follows the name of a field whose letters the reader does not know (`crates/bonafide/src/bench/documents.rs`).
const OTHER_LETTERS: &str = " IN OTHER LETTERS";
const LEVELS: [&str; 3] = ["clean", "moderate", "hard"];

/// The 95 % interval of a share, in per cent (Wilson, Journal of the American Statistical Association 22, 1927).
fn wilson(hits: u64, all: u64) -> (f64, f64) {
    if all == 0 {
        return (0.0, 100.0);
    }
    const Z: f64 = 1.959_964;
    let (n, p) = (all as f64, hits as f64 / all as f64);
    let middle = p + Z * Z / (2.0 * n);
    let reach = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let whole = 1.0 + Z * Z / n;
    (100.0 * ((middle - reach) / whole).max(0.0), 100.0 * ((middle + reach) / whole).min(1.0))
}

/// The page: what was measured, how, and the tables.
fn page(told: &[Value], zones: &[Value], others: &Scores, command: &str) -> String {
    let mut groups: Vec<String> = vec![];
    for document in told {
        let group = document["group"].as_str().unwrap_or_default();
        if !groups.iter().any(|known| known == group) {
            groups.push(group.to_owned());
        }
    }
    let of = |group: &str| told.iter().filter(move |document| document["group"] == group).collect::<Vec<_>>();
    let mut text = format!(
        "# How accurately documents are read\n\nMeasured by `{}` on {} documents: passports, identity cards, residence \
         permits and driving licences of Utopia, drawn and photographed by the `specimen` crate, which shares no code, \
         background or seed with what the networks were trained on. Print is set in typefaces that its reader never saw; \
         zones are in OCR-B, as all are. No real document is among them. *Exact* \
         means every character; *refused or doubtful* that nothing was read, or that the reading says itself that it \
         cannot be relied on; *wrong* that it said nothing of the kind.\n",
        command.trim_end(),
        told.len()
    );
    let _ = write!(text, "\n## Machine-readable zones\n\n{HEAD}");
    for group in &groups {
        let mut count = Count::default();
        of(group).iter().filter_map(|d| d["zone"].as_str()).for_each(|ended| count.add(ended));
        if count.all() > 0 {
            text += &count.row(group);
        }
    }
    if !zones.is_empty() {
        let _ = write!(text, "\nThe three levels once more, on {} documents with a zone:\n\n{HEAD}", zones.len());
        for level in LEVELS {
            let mut count = Count::default();
            let of = zones.iter().filter(|document| document["group"] == level);
            of.filter_map(|d| d["zone"].as_str()).for_each(|ended| count.add(ended));
            text += &count.row(level);
        }
    }
    let _ = write!(text, "\n## Printed fields\n\nNames, numbers and dates.\n\n{HEAD}");
    for group in &groups {
        let mut count = Count::default();
        let mut known = Count::default();
        for document in of(group) {
            fields(document).for_each(|(_, ended)| count.add(ended));
            fields(document).filter(|(name, _)| !name.ends_with(OTHER_LETTERS)).for_each(|(_, ended)| known.add(ended));
        }
        if count.all() > 0 {
            text += &count.row(group);
        }
        if known.all() < count.all() {
            text += &known.row(&format!("{group}, without names in letters that are not read"));
        }
    }
    for level in LEVELS {
        let mut by_field: BTreeMap<&str, Count> = BTreeMap::new();
        for document in of(level) {
            fields(document).for_each(|(name, ended)| by_field.entry(name).or_default().add(ended));
        }
        for (name, count) in by_field {
            text += &count.row(&format!("{level}: {}", name.to_lowercase().replace('_', " ")));
        }
    }
    let _ = write!(text, "\n## PDF417 barcodes\n\n{HEAD}");
    for group in &groups {
        let mut count = Count::default();
        of(group).iter().filter_map(|d| d["barcode"].as_str()).for_each(|ended| count.add(ended));
        if count.all() > 0 {
            text += &count.row(group);
        }
    }
    let doubted: Vec<bool> = told.iter().filter_map(|d| d["contradiction"].as_bool()).collect();
    if !doubted.is_empty() {
        let hits = doubted.iter().filter(|caught| **caught).count() as u64;
        let (low, high) = wilson(hits, doubted.len() as u64);
        let _ = write!(
            text,
            "\n## Print that contradicts the zone\n\nOne value of the print was changed: {hits} of {} were noticed \
             ({low:.1}–{high:.1} %).\n",
            doubted.len()
        );
    }
    for level in LEVELS {
        let alarms: Vec<bool> = of(level).iter().filter_map(|d| d["falseAlarm"].as_bool()).collect();
        if !alarms.is_empty() {
            let hits = alarms.iter().filter(|alarm| **alarm).count() as u64;
            let (low, high) = wilson(hits, alarms.len() as u64);
            let _ = write!(
                text,
                "\nOf {} {level} documents on which nothing was changed, {hits} were doubted ({low:.1}–{high:.1} %).\n",
                alarms.len()
            );
        }
    }
    text += &marks(told);
    text += &times(told);
    if !others.is_empty() {
        text += "\n## Other readers\n\nThe same photographs. *Valid but wrong*: check digits held, the text was another.\n\n";
        text += "| reader | level | number | exact | valid but wrong |\n| --- | --- | --- | --- | --- |\n";
        for (reader, levels) in others {
            for (level, score) in levels {
                let share = 100.0 * score.exact as f64 / score.all.max(1) as f64;
                let _ = writeln!(text, "| {reader} | {level} | {} | {share:.1} % | {} |", score.all, score.wrong);
            }
        }
    }
    text
}

fn fields(document: &Value) -> impl Iterator<Item = (&str, &str)> {
    let fields = document["fields"].as_object();
    fields.into_iter().flatten().filter_map(|(name, ended)| Some((name.as_str(), ended.as_str()?)))
}

/// What each mark of quality is to notice: the group of photographs, and what that is called.
const MARKS: [(&str, &str); 7] = [
    ("DOCUMENT_SHARP", "blur of 5 to 7 px"),
    ("DOCUMENT_GLARE", "reflection"),
    ("DOCUMENT_BRIGHT", "a tenth of the light"),
    ("DOCUMENT_FINE", "a third of the width"),
    ("DOCUMENT_FULLY_VISIBLE", "cut off by the picture"),
    ("DOCUMENT_UNCOVERED", "finger"),
    ("DOCUMENT_UNDAMAGED", "corner cut off"),
];

/// How often each mark of quality notices its fault, and how often it sees one that is not there.
fn marks(told: &[Value]) -> String {
    let share = |mark: &str, group: &str| {
        let of = told.iter().filter(|document| document["group"] == group);
        let beyond: Vec<bool> = of.filter_map(|d| d["quality"][mark]["beyond"].as_bool()).collect();
        let hits = beyond.iter().filter(|beyond| **beyond).count() as u64;
        let (low, high) = wilson(hits, beyond.len() as u64);
        (beyond.len(), format!("{hits} of {} ({low:.0}–{high:.0} %)", beyond.len()))
    };
    let mut text = String::from(
        "\n## Marks of quality\n\nA mark counts only where something could not be read. *Noticed*: photographs with the \
         fault that lie beyond the mark; *false*: moderate and hard photographs without it that do.\n\n\
         | mark | fault | noticed | false, moderate | false, hard |\n| --- | --- | --- | --- | --- |\n",
    );
    let mut any = false;
    for (mark, fault) in MARKS {
        let (photographs, noticed) = share(mark, fault);
        if photographs > 0 {
            any = true;
            let (moderate, hard) = (share(mark, "moderate").1, share(mark, "hard").1);
            let _ = writeln!(text, "| `{mark}` | {fault} | {noticed} | {moderate} | {hard} |");
        }
    }
    if any { text } else { String::new() }
}

/// Median milliseconds by stage.
fn times(told: &[Value]) -> String {
    let mut stages: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for document in told {
        for (stage, ms) in document["stages"].as_object().into_iter().flatten() {
            stages.entry(stage).or_default().extend(ms.as_f64());
        }
        stages.entry("whole").or_default().extend(document["ms"].as_f64());
    }
    let mut text = String::from(
        "\n## Time\n\nMilliseconds for a document.\n\n| stage | median | 95th percentile |\n| --- | --- | --- |\n",
    );
    for (stage, mut ms) in stages {
        ms.sort_by(f64::total_cmp);
        let at = |share: f64| ms[((ms.len() - 1) as f64 * share).round() as usize];
        if !ms.is_empty() {
            let _ = writeln!(text, "| {stage} | {:.0} | {:.0} |", at(0.5), at(0.95));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_those_of_the_textbook() {
        // Newcombe, Statistics in Medicine 17, 1998, table I: 81 of 263 and 0 of 20, method 3.
        let near =
            |(a, b): (f64, f64), (c, d): (f64, f64)| assert!((a - c).abs() < 0.01 && (b - d).abs() < 0.01, "{a} {b}");
        near(wilson(81, 263), (25.53, 36.62));
        near(wilson(0, 20), (0.0, 16.11));
    }

    #[test]
    fn documents_are_counted_by_what_became_of_them() {
        let told = [
            r#"{"group":"clean","zone":"exact","fields":{"SURNAME":"exact","SEX":"refused"},"ms":10.0,"stages":{"read":4.0}}"#,
            r#"{"group":"clean","zone":"wrong","fields":{"SURNAME":"wrong"},"ms":30.0,"stages":{"read":8.0}}"#,
            r#"{"group":"finger","quality":{"DOCUMENT_UNCOVERED":{"beyond":true}},"ms":20.0,"stages":{}}"#,
            r#"{"group":"contradiction","contradiction":true,"ms":20.0,"stages":{}}"#,
        ]
        .map(|line| serde_json::from_str(line).unwrap());
        let page = page(&told, &told[..2], &Scores::new(), "cargo xtask bench documents");
        assert!(page.contains("| clean | 2 | 50.0 % |") && page.contains("| clean | 3 | 33.3 % |"), "{page}");
        assert!(page.contains("1 of 1 were noticed") && page.contains("| whole | 20 | 30 |"), "{page}");
        assert!(
            page.contains("once more, on 2 documents") && page.contains("| finger | 1 of 1 (21–100 %) |"),
            "{page}"
        );
    }
}
