//! Comparing faces from the command line, without keeping anything.

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use analysis::{Models, band};
use anyhow::{Context, bail};
use clap::Args;
use domain::policy::Marks;
use serde_json::{Value, json};
use vision::{
    face::{Embedding, calibration::Verdict, distance},
    picture,
};

use crate::{models, rooms};

/// What to compare.
#[derive(Args)]
pub struct Wanted {
    /// One picture of a face
    #[arg(required_unless_present = "pairs", requires = "b")]
    a: Option<PathBuf>,
    /// The other
    b: Option<PathBuf>,
    /// File with two paths a line, between which a tab or, where there is none, a space stands: one JSON object a pair
    #[arg(long, conflicts_with_all = ["a", "b"])]
    pairs: Option<PathBuf>,
    /// The first picture shows a printed portrait, upright and by itself: its marks are others than those of a selfie
    #[arg(long)]
    portrait: bool,
    /// Print JSON; with --pairs always
    #[arg(long)]
    json: bool,
    /// Folder with models and calibration of your own, as the setting `models.dir`
    #[arg(long, value_name = "DIR")]
    models: Option<PathBuf>,
    /// Policy of your own, as the setting `policy_file`
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
}

/// Two compared faces.
struct Compared {
    faces: [usize; 2],
    distance: f64,
    match_to: f64,
    verdict: Verdict,
}

/// Compares two pictures, or the pairs of a file.
pub fn run(wanted: &Wanted) -> anyhow::Result<ExitCode> {
    let models = models::for_a_command(wanted.models.as_deref())?;
    let marks = rooms::policy(wanted.policy.as_deref())?.marks;
    if let Some(file) = &wanted.pairs {
        return pairs(file, wanted, &models, &marks);
    }
    let (Some(a), Some(b)) = (&wanted.a, &wanted.b) else { bail!("two pictures are compared") };
    let began = Instant::now();
    let compared = compare(a, b, wanted, &models, &marks);
    if wanted.json {
        writeln!(std::io::stdout(), "{}", told(a, b, &compared, &marks, began))?;
    } else {
        let compared = compared.as_ref().map_err(|error| anyhow::anyhow!("{error:#}"))?;
        let Compared { faces, distance, match_to, .. } = compared;
        println!("{}, distance {distance:.3}, a match up to {match_to:.3}", word(compared.verdict));
        for (path, faces) in [a, b].into_iter().zip(faces) {
            if *faces != 1 {
                println!("  {} shows {faces} faces; the largest is compared", path.display());
            }
        }
    }
    let matched = compared.is_ok_and(|compared| compared.verdict == Verdict::Match);
    Ok(if matched { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn pairs(file: &Path, wanted: &Wanted, models: &Models, marks: &Marks) -> anyhow::Result<ExitCode> {
    let lines = fs::File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let mut failed = false;
    for (at, line) in BufReader::new(lines).lines().enumerate() {
        let line = line.with_context(|| format!("line {} of {} is no text", at + 1, file.display()))?;
        if line.trim().is_empty() {
            continue;
        }
        let two = line.split_once('\t').or_else(|| line.trim().split_once(' '));
        let (a, b) = two.with_context(|| format!("line {} of {} is not two paths", at + 1, file.display()))?;
        let (a, b) = (Path::new(a.trim()), Path::new(b.trim()));
        let began = Instant::now();
        let compared = compare(a, b, wanted, models, marks);
        failed |= compared.is_err();
        writeln!(std::io::stdout(), "{}", told(a, b, &compared, marks, began))?;
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn compare(a: &Path, b: &Path, wanted: &Wanted, models: &Models, marks: &Marks) -> anyhow::Result<Compared> {
    let (a, b) = (describe(a, models)?, describe(b, models)?);
    let curve = match wanted.portrait {
        true => models.calibration.portrait(a.eyes, a.grey),
        false => models.calibration.selfies(),
    };
    let (band, distance) = (band(curve, marks, 1.0), f64::from(distance(&a.embedding, &b.embedding)));
    Ok(Compared { faces: [a.faces, b.faces], distance, match_to: band.match_to, verdict: band.judge(distance) })
}

struct Described {
    faces: usize,
    eyes: f64,
    grey: bool,
    embedding: Embedding,
}

/// The largest face of a picture.
fn describe(path: &Path, models: &Models) -> anyhow::Result<Described> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let pixels = picture::decode(&bytes, &picture::Limits::default())
        .with_context(|| format!("{} cannot be used", path.display()))?
        .rgb;
    let faces = models.faces.find(&pixels)?;
    let Some(face) = faces.first() else { bail!("{} shows no face", path.display()) };
    Ok(Described {
        faces: faces.len(),
        eyes: face.eye_distance(),
        grey: analysis::portrait::is_grey(&models.faces.chip(&pixels, face)),
        embedding: models.faces.embed(&pixels, face)?,
    })
}

/// One comparison as JSON. Similarity is one minus the distance of the descriptors, and so is its threshold; `fmr` is the
/// false match rate for which the threshold was measured.
fn told(a: &Path, b: &Path, compared: &anyhow::Result<Compared>, marks: &Marks, began: Instant) -> Value {
    let ms = (began.elapsed().as_secs_f64() * 1e4).round() / 10.0;
    let (a, b) = (a.display().to_string(), b.display().to_string());
    let kept = |number: f64| (number * 1e6).round() / 1e6;
    let compared = match compared {
        Ok(compared) => compared,
        Err(error) => {
            return json!({ "a": a, "b": b, "similarity": null, "threshold": null, "fmr": null, "match": null,
                "error": format!("{error:#}"), "ms": ms });
        }
    };
    json!({
        "a": a,
        "b": b,
        "similarity": kept(1.0 - compared.distance),
        "threshold": kept(1.0 - compared.match_to),
        "fmr": marks.face_fmr,
        "match": compared.verdict == Verdict::Match,
        "error": null,
        "ms": ms,
        "result": word(compared.verdict),
        "faces": compared.faces,
    })
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Match => "FACE_MATCH",
        Verdict::Uncertain => "AUTO_UNVERIFIABLE",
        Verdict::Mismatch => "FACE_MISMATCH",
    }
}
