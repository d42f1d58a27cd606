//! How well faces are told apart, on photographs of one's own: false match and false non-match rates of selfies, and of
//! printed portraits against selfies (ISO/IEC 19795-1).
//!
//! A folder holds one folder for each person with photographs of that person alone; or one folder for each group of
//! people, which holds those. Photographs that lie beside the folders show strangers side by side: the faces of one such
//! photograph are held against each other and against nobody else, since nobody wrote down who they are.
//!
//! Portraits are made from the same photographs: put on a specimen document, in colour and in grey, photographed by a
//! simulated camera from near and from far, found, straightened and described as in a verification. A portrait is never
//! held against the photograph it was made from, except in the column that says so.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use analysis::{Models, look, portrait};
use anyhow::{Context, bail};
use clap::Args;
use serde_json::{Value, json};
use specimen::{Kind, Level, Person, Scene, Side, draw, photograph};
use vision::{
    RgbImage,
    face::{
        Embedding, Face,
        calibration::{self, Calibration, Curve},
        distance,
    },
    picture,
};

use super::rates::{Share, curves as rates};
use crate::{rooms, specimens};

/// Seeds of the specimens that bear the portraits; those of no other measurement.
const SEEDS: u64 = 7_100_000;
/// How far the camera is: the share of the picture that the document takes, for fine, middling and coarse portraits.
const DISTANCES: [f32; 3] = [0.95, 0.62, 0.42];
/// Portraits are counted together from this many pixels between the eyes on, finest first.
const SIZES: [f64; 3] = [65.0, 42.0, 0.0];
/// The rates of false matches whose distances are tried.
const FMRS: [f64; 4] = [1e-5, 1e-4, 1e-3, 1e-2];

/// What to measure.
#[derive(Args)]
pub struct Wanted {
    /// Folder with one folder a person, or one a group and in it one a person
    #[arg(long)]
    dir: PathBuf,
    /// File to write the calibration to, for `models.dir`
    #[arg(long)]
    write: Option<PathBuf>,
    /// Name of the calibration
    #[arg(long, default_value = "own")]
    name: String,
    /// Leave printed portraits out: quicker, and no calibration can be written
    #[arg(long)]
    selfies_alone: bool,
    /// Folder with models of your own, as the setting `models.dir`
    #[arg(long, value_name = "DIR")]
    models: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// A photograph of somebody.
struct Photo {
    path: PathBuf,
    /// Photographs of one person have one number; strangers side by side have one each.
    person: usize,
    /// The group of people, or the photograph of strangers, within which it is compared; `None` where everybody is.
    crowd: Option<usize>,
    group: Option<String>,
}

/// A described face.
struct Described {
    photo: usize,
    person: usize,
    crowd: Option<usize>,
    group: Option<String>,
    embedding: Embedding,
}

/// A described portrait.
struct Printed {
    of: usize,
    eyes: f64,
    /// How it was printed, and what the measure took it for.
    grey: (bool, bool),
    embedding: Embedding,
}

/// Two faces.
struct Pair {
    distance: f64,
    genuine: bool,
    group: Option<String>,
}

/// Measures and prints; writes a calibration where one is wanted.
pub fn run(wanted: &Wanted) -> anyhow::Result<()> {
    if wanted.write.is_some() && wanted.selfies_alone {
        bail!("a calibration needs printed portraits: leave --selfies-alone out");
    }
    let models = rooms::uncalibrated_models(wanted.models.as_deref())?;
    let photos = photos(&wanted.dir)?;
    let (mut selfies, mut printed, mut unusable, mut ms) = (vec![], vec![], vec![], vec![]);
    for (at, photo) in photos.iter().enumerate() {
        let pixels = match read(&photo.path) {
            Ok(pixels) => pixels,
            Err(error) => {
                unusable.push(format!("{error:#}"));
                continue;
            }
        };
        let began = Instant::now();
        let mut faces = models.faces.find(&pixels)?;
        let alone = photo.crowd.is_none() || photo.group.is_some();
        if alone {
            faces.truncate(1);
        }
        let embeddings = faces.iter().map(|face| models.faces.embed(&pixels, face)).collect::<Result<Vec<_>, _>>()?;
        ms.push(began.elapsed().as_secs_f64() * 1000.0 / embeddings.len().max(1) as f64);
        if faces.is_empty() {
            unusable.push(format!("{}: no face was found", photo.path.display()));
        }
        for (face, embedding) in faces.iter().zip(embeddings) {
            if !wanted.selfies_alone {
                printed.extend(print(&pixels, face, selfies.len(), &models)?);
            }
            selfies.push(Described {
                photo: at,
                // Strangers side by side are as many people as faces.
                person: if alone { photo.person } else { photos.len() + selfies.len() },
                crowd: photo.crowd,
                group: photo.group.clone(),
                embedding,
            });
        }
    }
    let told = tell(wanted, &models, &selfies, &printed, &unusable, &ms)?;
    if wanted.json {
        println!("{told}");
    }
    Ok(())
}

/// The photographs of a folder.
fn photos(dir: &Path) -> anyhow::Result<Vec<Photo>> {
    let (mut photos, mut people, mut crowds) = (vec![], 0, 0);
    let person = |dir: &Path, group: Option<String>, crowd, photos: &mut Vec<Photo>, people: &mut usize| {
        for path in sorted(dir)?.into_iter().filter(|path| path.is_file()) {
            photos.push(Photo { path, person: *people, crowd, group: group.clone() });
        }
        *people += 1;
        anyhow::Ok(())
    };
    for path in sorted(dir)? {
        if path.is_file() {
            photos.push(Photo { path, person: usize::MAX, crowd: Some(crowds), group: None });
            crowds += 1;
            continue;
        }
        let inner: Vec<PathBuf> = sorted(&path)?.into_iter().filter(|path| path.is_dir()).collect();
        if inner.is_empty() {
            person(&path, None, None, &mut photos, &mut people)?;
            continue;
        }
        let label = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for folder in inner {
            person(&folder, Some(label.clone()), Some(crowds), &mut photos, &mut people)?;
        }
        crowds += 1;
    }
    if photos.is_empty() {
        bail!("{} holds no photographs", dir.display());
    }
    Ok(photos)
}

fn sorted(dir: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(dir).with_context(|| format!("{} cannot be read", dir.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> anyhow::Result<RgbImage> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let decoded = picture::decode(&bytes, &picture::Limits::default());
    Ok(decoded.with_context(|| format!("{} cannot be used", path.display()))?.rgb)
}

/// The portrait of a face on documents, photographed; those whose portrait is not found are left out.
fn print(pixels: &RgbImage, face: &Face, of: usize, models: &Models) -> anyhow::Result<Vec<Printed>> {
    let (mut printed, fonts) = (vec![], specimens::fonts()?);
    let colour = specimens::portrait_of(pixels, face);
    let grey = picture::grey(&colour);
    for (at, coverage) in DISTANCES.into_iter().enumerate() {
        for (is_grey, portrait) in [(false, &colour), (true, &grey)] {
            let seed = SEEDS + 10 * of as u64 + 2 * at as u64 + u64::from(is_grey);
            let kind = [Kind::Passport, Kind::ResidencePermit, Kind::IdentityCard][(seed % 3) as usize];
            let flat = draw(kind, Side::Front, &Person::sample(seed), Some(portrait), &fonts)?;
            let scene = Scene { coverage: [coverage, coverage], ..Scene::of(Level::Moderate) };
            let taken = photograph(&flat, &scene, seed)?.picture;
            let Some(seen) = look(&taken, models, &mut |_| {})? else { continue };
            let found = models.faces.find(&seen.straight)?;
            let Some(face) = found.first() else { continue };
            let described = portrait::describe(&seen, face, models)?;
            printed.push(Printed {
                of,
                eyes: described.eyes,
                grey: (is_grey, described.grey),
                embedding: described.embedding,
            });
        }
    }
    Ok(printed)
}

/// Whether two photographs may be held against each other: everybody with everybody, but strangers side by side only
/// among themselves, and groups only within each.
fn comparable(a: &Described, b: &Described) -> bool {
    a.crowd == b.crowd
}

fn pair(a: &Described, b: &Described, distance: f32) -> Pair {
    Pair { distance: f64::from(distance), genuine: a.person == b.person, group: a.group.clone() }
}

fn tell(
    wanted: &Wanted,
    models: &Models,
    selfies: &[Described],
    printed: &[Printed],
    unusable: &[String],
    ms: &[f64],
) -> anyhow::Result<Value> {
    let mut pairs = vec![];
    for (at, a) in selfies.iter().enumerate() {
        let others =
            selfies[at + 1..].iter().filter(|b| comparable(a, b) && (a.photo != b.photo || a.person != b.person));
        pairs.extend(others.map(|b| pair(a, b, distance(&a.embedding, &b.embedding))));
    }
    let people = |of: &dyn Fn(&Described) -> bool| {
        let mut people: Vec<usize> = selfies.iter().filter(|one| of(one)).map(|one| one.person).collect();
        people.sort_unstable();
        people.dedup();
        people.len()
    };
    let everybody = people(&|_| true);
    let mut curves = vec![(calibration::Kind::Selfies, 0.0, false, pairs)];
    let mut itself = vec![];
    for (at, from) in SIZES.into_iter().enumerate() {
        let to = if at == 0 { f64::INFINITY } else { SIZES[at - 1] };
        for grey in [false, true] {
            let mut pairs = vec![];
            let fitting = |one: &&Printed| one.grey.0 == grey && (from..to).contains(&one.eyes);
            for one in printed.iter().filter(fitting) {
                let a = &selfies[one.of];
                for (other, b) in selfies.iter().enumerate().filter(|(_, b)| comparable(a, b)) {
                    let told = pair(a, b, distance(&one.embedding, &b.embedding));
                    // A portrait against the photograph it was made from is easier than any verification.
                    if other == one.of { itself.push(told.distance) } else { pairs.push(told) }
                }
            }
            curves.push((calibration::Kind::PortraitAndSelfie, from, grey, pairs));
        }
    }
    let curves: Vec<(Curve, Vec<Pair>)> = curves
        .into_iter()
        .map(|(kind, eyes_from, grey, pairs)| {
            let distances = |genuine| pairs.iter().filter(|p| p.genuine == genuine).map(|p| p.distance).collect();
            let (fmr, fnmr) = rates(distances(true), distances(false));
            let genuine = pairs.iter().filter(|pair| pair.genuine).count();
            let people = u32::try_from(everybody).unwrap_or(u32::MAX);
            let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let strangers = count(pairs.len() - genuine);
            (Curve { kind, eyes_from, grey, people, genuine: count(genuine), strangers, fmr, fnmr }, pairs)
        })
        .collect();
    let grey_right = printed.iter().filter(|one| one.grey.0 == one.grey.1).count();
    if !wanted.json {
        table(models, &curves, everybody, ms);
        println!("grey or colour told rightly: {}", Share::of(grey_right, printed.len()));
        let near = itself.iter().filter(|d| **d <= models.calibration.portrait(0.0, false).at_fmr(1e-3).unwrap_or(0.0));
        println!(
            "portraits nearer to their own photograph than FMR 1 in 1000: {}",
            Share::of(near.count(), itself.len())
        );
        for why in unusable {
            println!("left out: {why}");
        }
    }
    if let Some(file) = &wanted.write {
        write(file, &wanted.name, models, everybody, &curves)?;
    }
    let told: Vec<Value> = curves.iter().map(|(curve, pairs)| told(models, curve, pairs)).collect();
    Ok(json!({ "people": everybody, "photographs": selfies.len(), "unusable": unusable, "curves": told,
        "greyRight": [grey_right, printed.len()], "itself": itself, "ms": ms }))
}

/// The rates at the marks in force.
fn told(models: &Models, curve: &Curve, pairs: &[Pair]) -> Value {
    let marks = FMRS.map(|fmr| {
        let mark = in_force(models, curve).at_fmr(fmr);
        let count = |share: Share| json!([share.hits, share.of]);
        let (matched, missed) = mark.map(|mark| at(pairs, mark, None)).unzip();
        json!({ "fmr": fmr, "distance": mark, "falseMatches": matched.map(count), "falseNonMatches": missed.map(count) })
    });
    json!({ "curve": curve, "marks": marks })
}

fn in_force<'a>(models: &'a Models, curve: &Curve) -> &'a Curve {
    match curve.kind {
        calibration::Kind::Selfies => models.calibration.selfies(),
        calibration::Kind::PortraitAndSelfie => models.calibration.portrait(curve.eyes_from, curve.grey),
    }
}

/// False matches and false non-matches at a distance.
fn at(pairs: &[Pair], mark: f64, group: Option<&str>) -> (Share, Share) {
    let of = |genuine: bool| {
        pairs.iter().filter(move |p| p.genuine == genuine && (group.is_none() || p.group.as_deref() == group))
    };
    let matched = of(false).filter(|pair| pair.distance <= mark).count();
    let missed = of(true).filter(|pair| pair.distance > mark).count();
    (Share::of(matched, of(false).count()), Share::of(missed, of(true).count()))
}

fn table(models: &Models, curves: &[(Curve, Vec<Pair>)], people: usize, ms: &[f64]) {
    println!("{people} people; marks of the calibration {}", models.calibration.name);
    println!(
        "{:<46} {:>9} {:>8} {:>34} {:>34}",
        "comparison", "FMR asked", "distance", "false matches", "false non-matches"
    );
    for (curve, pairs) in curves {
        let what = match curve.kind {
            calibration::Kind::Selfies => "two selfies".to_owned(),
            calibration::Kind::PortraitAndSelfie => {
                format!("portrait of {} px and more, {}", curve.eyes_from, if curve.grey { "grey" } else { "colour" })
            }
        };
        let mut groups: Vec<&str> = pairs.iter().filter_map(|pair| pair.group.as_deref()).collect();
        groups.sort_unstable();
        groups.dedup();
        if pairs.is_empty() {
            continue;
        }
        for fmr in FMRS {
            let Some(mark) = in_force(models, curve).at_fmr(fmr) else { continue };
            let line = |what: &str, group| {
                let (matched, missed) = at(pairs, mark, group);
                println!("{what:<46} {fmr:>9} {mark:>8.3} {:>34} {:>34}", matched.to_string(), missed.to_string());
            };
            line(&what, None);
            for group in &groups {
                line(&format!("  {group}"), Some(group));
            }
        }
    }
    let mut sorted = ms.to_vec();
    sorted.sort_by(f64::total_cmp);
    if let Some(median) = sorted.get(sorted.len() / 2) {
        println!("found and described in {median:.0} ms a face, median");
    }
}

/// Writes the calibration: curves that nothing was measured of are left out.
fn write(file: &Path, name: &str, models: &Models, people: usize, curves: &[(Curve, Vec<Pair>)]) -> anyhow::Result<()> {
    let [_, _, embedder] = models.faces.cards();
    let mut usable: Vec<Curve> =
        curves.iter().map(|(curve, _)| curve.clone()).filter(|c| c.genuine > 0 && c.strangers > 0).collect();
    // The coarsest portraits in colour that were measured stand for all coarser ones.
    if let Some(coarsest) = usable
        .iter_mut()
        .filter(|c| c.kind == calibration::Kind::PortraitAndSelfie && !c.grey)
        .min_by(|a, b| a.eyes_from.total_cmp(&b.eyes_from))
    {
        coarsest.eyes_from = 0.0;
    }
    let calibration = Calibration {
        name: name.to_owned(),
        embedder: embedder.sha256.clone(),
        source: format!("photographs of {people} people, measured by this program"),
        curves: usable,
    };
    let text = serde_json::to_string_pretty(&calibration)?;
    Calibration::parse(text.as_bytes()).context("there are too few pairs for a calibration")?;
    fs::write(file, text + "\n").with_context(|| format!("{} cannot be written", file.display()))?;
    println!("{}", file.display());
    Ok(())
}
