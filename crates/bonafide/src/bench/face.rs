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

mod photos;
mod told;

use std::{path::PathBuf, time::Instant};

use analysis::{Models, look, portrait};
use anyhow::bail;
use clap::Args;
use serde_json::json;
use specimen::{Kind, Level, Person, Scene, Side, draw, photograph};
use vision::{
    RgbImage,
    face::{Embedding, Face, calibration, distance},
    picture,
};

use self::{
    photos::{photos, read},
    told::{Pair, Pairs},
};
use super::rates::Share;
use crate::{models, specimens};

/// Seeds of the specimens that bear the portraits; those of no other measurement.
const SEEDS: u64 = 7_100_000;
/// How far the camera is: the share of the picture that the document takes, for fine, middling and coarse portraits.
const DISTANCES: [f32; 3] = [0.95, 0.62, 0.42];
/// Portraits are counted together from this many pixels between the eyes on, finest first.
const SIZES: [f64; 3] = [65.0, 42.0, 0.0];

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

/// A described face.
struct Described {
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

/// Measures and prints; writes a calibration where one is wanted.
pub fn run(wanted: &Wanted) -> anyhow::Result<()> {
    if wanted.write.is_some() && wanted.selfies_alone {
        bail!("a calibration needs printed portraits: leave --selfies-alone out");
    }
    let models = models::uncalibrated(wanted.models.as_deref(), models::threads())?;
    let photos = photos(&wanted.dir)?;
    let (mut selfies, mut printed, mut unusable, mut ms) = (vec![], vec![], vec![], vec![]);
    for photo in &photos {
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
                // Strangers side by side are as many people as faces.
                person: if alone { photo.person } else { photos.len() + selfies.len() },
                crowd: photo.crowd,
                group: photo.group.clone(),
                embedding,
            });
        }
    }
    let (mut comparisons, itself) = portraits(&selfies, &printed);
    comparisons.insert(0, two_selfies(&selfies));
    let mut people: Vec<usize> = selfies.iter().map(|one| one.person).collect();
    people.sort_unstable();
    people.dedup();
    let grey = Share::of(printed.iter().filter(|one| one.grey.0 == one.grey.1).count(), printed.len());
    if let Some(file) = &wanted.write {
        told::write(file, &wanted.name, &models, people.len(), &comparisons)?;
    }
    if wanted.json {
        let told = json!({ "people": people.len(), "faces": selfies.len(), "unusable": unusable,
            "comparisons": told::json(&models, &comparisons), "greyTold": [grey.hits, grey.of], "itself": itself,
            "ms": ms });
        println!("{told}");
        return Ok(());
    }
    println!("{} people, {} faces", people.len(), selfies.len());
    told::table(&models, &comparisons);
    told::duplicate_marks(&comparisons, people.len());
    if !printed.is_empty() {
        println!("grey or colour told rightly: {grey}");
    }
    ms.sort_by(f64::total_cmp);
    if let Some(median) = ms.get(ms.len() / 2) {
        println!("found and described in {median:.0} ms a face, median");
    }
    for why in unusable {
        println!("left out: {why}");
    }
    Ok(())
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

fn two_selfies(selfies: &[Described]) -> Pairs {
    let mut all = vec![];
    for (at, a) in selfies.iter().enumerate() {
        let others = selfies[at + 1..].iter().filter(|b| comparable(a, b));
        all.extend(others.map(|b| pair(a, b, distance(&a.embedding, &b.embedding))));
    }
    Pairs { kind: calibration::Kind::Selfies, eyes_from: 0.0, grey: false, all }
}

/// Portraits against selfies, by size and print; and the distances of portraits from the photograph they were made from,
/// which are nearer than those of any verification.
fn portraits(selfies: &[Described], printed: &[Printed]) -> (Vec<Pairs>, Vec<f64>) {
    let (mut comparisons, mut itself) = (vec![], vec![]);
    for (at, eyes_from) in SIZES.into_iter().enumerate() {
        let to = if at == 0 { f64::INFINITY } else { SIZES[at - 1] };
        for grey in [false, true] {
            let mut all = vec![];
            for one in printed.iter().filter(|one| one.grey.0 == grey && (eyes_from..to).contains(&one.eyes)) {
                let a = &selfies[one.of];
                for (other, b) in selfies.iter().enumerate().filter(|(_, b)| comparable(a, b)) {
                    let told = pair(a, b, distance(&one.embedding, &b.embedding));
                    if other == one.of { itself.push(told.distance) } else { all.push(told) }
                }
            }
            comparisons.push(Pairs { kind: calibration::Kind::PortraitAndSelfie, eyes_from, grey, all });
        }
    }
    (comparisons, itself)
}
