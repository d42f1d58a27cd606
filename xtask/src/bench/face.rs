//! `cargo xtask bench face`: how well the faces of the test photographs are told apart, selfies and printed portraits.
//! Writes its part of `docs/accuracy.md`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Context;
use serde_json::Value;

use super::{documents::wilson, page};
use crate::{build, step};

/// Who is on the photographs of one person, as their packages say.
const PEOPLE: [(&str, &[&str]); 3] = [
    ("astronaut", &["astronaut.png"]),
    ("obama", &["obama.jpg", "obama2.jpg", "obama3.jpg"]),
    ("biden", &["biden.jpg"]),
];
/// Photographs of strangers side by side.
const GROUPS: [&str; 6] = ["sample1.jpg", "sample2.jpg", "sample3.jpg", "sample4.jpg", "sample5.jpg", "sample6.jpg"];

/// Measures, prints the tables and writes them down.
pub fn run(root: &Path) -> anyhow::Result<()> {
    let binary = build::build(root)?;
    let folder = std::env::temp_dir().join(format!("bonafide-faces-{}", std::process::id()));
    let photographs = root.join("models/fetched/test");
    for (person, names) in PEOPLE {
        fs::create_dir_all(folder.join(person))?;
        for name in names {
            fs::copy(photographs.join(name), folder.join(person).join(name))?;
        }
    }
    for name in GROUPS {
        fs::copy(photographs.join(name), folder.join(name))?;
    }
    let written = step::long("faces", || {
        step::captured(Command::new(&binary).args(["bench", "face", "--json", "--dir"]).arg(&folder))
    })?;
    fs::remove_dir_all(&folder)?;
    let told: Value = serde_json::from_str(&written).context("the measurement is no JSON")?;
    let text = part(&told).context("the measurement lacks something")?;
    print!("{text}");
    page::write(root, "faces", &text)
}

fn part(told: &Value) -> Option<String> {
    let mut text = format!(
        "# How well faces are told apart\n\nMeasured by `cargo xtask bench face` on {} faces of {} people: the photographs of two \
         presidents and of NASA's astronaut that come with packages, and six group photographs whose people are \
         only held against those beside them. **That is a very small set**: it shows that strangers who resemble each other \
         and are photographed together do not match, and little more. Measure on photographs of your own with `bonafide \
         bench face` ([faces](guide/faces.md)).\n\nThe marks are those of the built-in calibration, which was measured on \
         204 photographs of 44 mostly well-known people (575 pairs of one person, 18,238 of strangers): equal error rate \
         0.5 %; at 1 false match in 10,000 4.7 % of one person's pairs do not match, at 1 in 1,000 1.7 %. For printed \
         portraits against selfies, there 12 to 21 % do not match at 1 in 1,000. Rates below 1 in 10,000 continue that \
         tail. *False match*: strangers who match. *False non-match*: one person's pair that does not; between the two \
         marks a person looks, beyond the second it is called a mismatch. Intervals of 95 % (Wilson), as if pairs did \
         not share people.\n\n| comparison | FMR asked | distance | false matches | false non-matches | of them called \
         strangers |\n| --- | --- | --- | --- | --- | --- |\n",
        told["faces"], told["people"],
    );
    for comparison in told["comparisons"].as_array()? {
        for mark in comparison["marks"].as_array()? {
            let _ = writeln!(
                text,
                "| {} | {} | {:.3} | {} | {} | {} |",
                comparison["name"].as_str()?,
                one_in(mark["fmr"].as_f64()?),
                mark["matchTo"].as_f64()?,
                share(&mark["falseMatches"])?,
                share(&mark["falseNonMatches"])?,
                mark["calledStrangers"][0],
            );
        }
    }
    let (right, of) = (told["greyTold"][0].as_u64()?, told["greyTold"][1].as_u64()?);
    let mut ms: Vec<f64> = told["ms"].as_array()?.iter().filter_map(Value::as_f64).collect();
    ms.sort_by(f64::total_cmp);
    let _ = write!(
        text,
        "\n## Portraits in grey\n\nGrey or colour was told rightly of {right} of {of} printed and photographed \
         portraits.\n\n## Time\n\nA face is found and described in {:.0} ms (median).\n",
        ms.get(ms.len() / 2)?,
    );
    Some(text)
}

fn one_in(rate: f64) -> String {
    format!("1 in {:.0}", 1.0 / rate)
}

fn share(counts: &Value) -> Option<String> {
    let (hits, of) = (counts[0].as_u64()?, counts[1].as_u64()?);
    let (low, high) = wilson(hits, of);
    Some(if of == 0 { "none measured".to_owned() } else { format!("{hits} of {of} ({low:.0}–{high:.0} %)") })
}
