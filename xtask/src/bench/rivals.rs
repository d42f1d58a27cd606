//! Other readers of machine-readable zones on the same photographs: PassportEye and Tesseract, installed as needed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Context;
use serde_json::Value;

use crate::{step, tools};

/// Versions are pinned, so that figures can be compared.
const PACKAGES: [&str; 2] = ["PassportEye==2.2.2", "pytesseract==0.3.13"];

/// Reads each photograph of the folder and prints `reader, file, lines as read, whether check digits hold`.
const SCRIPT: &str = r#"
import glob, json, re, sys, warnings
warnings.filterwarnings("ignore")
import pytesseract
from PIL import Image
from passporteye import read_mrz
from passporteye.mrz.text import MRZ

def told(reader, file, lines):
    lines = [re.sub("[^A-Z0-9<]", "", line) for line in lines]
    valid = bool(lines) and MRZ(lines).valid
    print(json.dumps({"reader": reader, "file": file, "lines": lines, "valid": valid}), flush=True)

seen = {}
for file in sorted(glob.glob(sys.argv[1] + "/*.jpg")):
    truth = json.load(open(file[:-3] + "json"))
    level = truth["level"]
    if truth["mrz"] is None or level not in ("clean", "moderate", "hard"):
        continue
    seen[level] = seen.get(level, 0) + 1
    if seen[level] > int(sys.argv[2]):
        continue
    try:
        zone = read_mrz(file)
        told("PassportEye", file, zone.aux["text"].split("\n") if zone else [])
    except Exception:
        told("PassportEye", file, [])
    text = pytesseract.image_to_string(Image.open(file), lang="eng")
    rows = [row.replace(" ", "") for row in text.split("\n")]
    told("Tesseract", file, [row for row in rows if len(row) >= 28 and "<" in row][-3:])
"#;

/// What one reader made of the zones of one level.
#[derive(Default)]
pub struct Score {
    pub all: u64,
    pub exact: u64,
    /// Check digits held although the text was another.
    pub wrong: u64,
}

/// At most so many zones of each level are read by others: they take seconds for each.
const MOST: usize = 22;

/// Scores by reader, then by level.
pub type Scores = BTreeMap<String, BTreeMap<String, Score>>;

/// Installs the readers and lets them read.
pub fn run(folder: &Path) -> anyhow::Result<Scores> {
    tools::ensure(&[&tools::TESSERACT, &tools::VENV])?;
    let place = folder.join("python");
    step::long("installing other readers", || {
        step::shown(Command::new("python3").args(["-m", "venv"]).arg(&place))?;
        step::shown(Command::new(place.join("bin/pip")).args(["install", "--quiet"]).args(PACKAGES))
    })?;
    let written = step::long("other readers", || {
        step::captured(Command::new(place.join("bin/python")).args(["-c", SCRIPT]).arg(folder).arg(MOST.to_string()))
    })?;
    let mut scores = Scores::new();
    for line in written.lines() {
        let told: Value = serde_json::from_str(line)?;
        let text = |key: &str| told[key].as_str().with_context(|| format!("no {key} is told"));
        let truth: Value = serde_json::from_str(&fs::read_to_string(Path::new(text("file")?).with_extension("json"))?)?;
        let level = truth["level"].as_str().context("a photograph has no level")?.to_owned();
        let score = scores.entry(text("reader")?.to_owned()).or_default().entry(level).or_default();
        score.all += 1;
        let right = told["lines"] == truth["mrz"];
        score.exact += u64::from(right);
        score.wrong += u64::from(!right && told["valid"] == true);
    }
    Ok(scores)
}
