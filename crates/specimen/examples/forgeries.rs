//! How many forged specimens the measures of a photograph miss:
//! `cargo run --release -p bonafide-specimen --example forgeries -- [COUNT] [ROWS]`
//!
//! The first set of seeds, genuine photographs alone, gives the marks: for each measure the values that one genuine
//! photograph in twenty and one in a hundred lie beyond (BPCER 5 % and 1 %, ISO/IEC 30107-3). The second set tells, for
//! each level and each kind of forgery, the share of forgeries that do not lie beyond the marks (APCER) and how many
//! genuine ones do, with Wilson's interval of 95 %. COUNT photographs of each kind at each level in the second set,
//! twice as many genuine ones in the first; documents and sensors take turns. Outlines are those that the locator finds
//! in the genuine photograph, the screen and the print; what it does not find is counted apart. ROWS is a file for the
//! single values. Fonts and the two portraits are read from `models/fetched`, the locator from `models/own`.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Instant;

use bonafide_specimen::forgery::{Edit, edited, from_print, from_screen};
use bonafide_specimen::{Fonts, Kind, Level, Person, Photo, Scene, Side, draw, photograph};
use image::RgbImage;
use vision::document::{Locator, Outline};
use vision::model::Engine;
use vision::{edits, recapture};

/// Where each set of seeds begins.
const SETS: [u64; 2] = [20_000, 50_000];
const MEASURES: [&str; 5] = ["recapture", "waves", "common", "inserted", "copied"];
/// The shares of genuine photographs beyond the marks.
const BEYOND: [f64; 2] = [0.05, 0.01];

/// One photograph: level, kind of forgery, the measures (None where nothing was found), and how long they took.
struct Seen(&'static str, &'static str, Option<[f32; 5]>, f64);

type Failure = Box<dyn Error + Send + Sync>;

/// What is read from files.
struct Supplies {
    fonts: [Vec<u8>; 3],
    portraits: [RgbImage; 2],
    locator: Locator,
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let count: u64 = arguments.first().map_or(Ok(40), |text| text.parse())?;
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models");
    let read = |name: &str| fs::read(models.join(name)).map_err(|error| format!("{name}: {error}"));
    let portrait = |name: &str| Ok::<_, Failure>(image::load_from_memory(&read(name)?)?.into_rgb8());
    let supplies = Supplies {
        fonts: [read("fetched/OCRB.otf")?, read("fetched/DejaVuSans.ttf")?, read("fetched/DejaVuSans-Bold.ttf")?],
        portraits: [portrait("fetched/test/astronaut.png")?, portrait("fetched/test/chelsea.png")?],
        locator: Locator::new(Engine::new(1).load("locator", "0", &read("own/locator.onnx")?)?),
    };
    let levels = Level::ALL.len() as u64;
    let first = all(SETS[0]..SETS[0] + 2 * levels * count, false, &supplies)?;
    let second = all(SETS[1]..SETS[1] + levels * count, true, &supplies)?;

    let mut milliseconds: Vec<f64> = first.iter().chain(&second).map(|seen| seen.3).collect();
    milliseconds.sort_by(f64::total_cmp);
    let at = |share: f64| milliseconds[((milliseconds.len() - 1) as f64 * share) as usize];
    println!("all measures of one photograph: median {:.0} ms, one in twenty over {:.0} ms", at(0.5), at(0.95));
    for (number, measure) in MEASURES.iter().enumerate() {
        let mut genuine: Vec<f32> = first.iter().filter_map(|seen| Some(seen.2?[number])).collect();
        genuine.sort_by(f32::total_cmp);
        for share in BEYOND {
            let mark = genuine[((genuine.len() - 1) as f64 * (1.0 - share)).ceil() as usize];
            println!("{measure}: mark {mark:.3} for BPCER {:.0} % of {}", 100.0 * share, genuine.len());
            report(&second, number, mark);
        }
    }
    if let Some(path) = arguments.get(1) {
        let mut rows = format!("set,level,kind,{}\n", MEASURES.join(","));
        for (set, all) in [&first, &second].into_iter().enumerate() {
            for Seen(level, kind, values, _) in all {
                let values = values.map_or(String::new(), |v| v.map(|v| format!("{v:.4}")).join(","));
                writeln!(rows, "{set},{level},{kind},{values}")?;
            }
        }
        fs::write(path, rows)?;
    }
    Ok(())
}

/// One line for each kind and level.
fn report(second: &[Seen], number: usize, mark: f32) {
    let mut counts: BTreeMap<(&str, &str), [u32; 3]> = BTreeMap::new();
    for Seen(level, kind, values, _) in second {
        let [wrong, of, lost] = counts.entry((kind, level)).or_default();
        let Some(values) = values else {
            *lost += 1;
            continue;
        };
        *wrong += u32::from((values[number] > mark) == (*kind == "genuine"));
        *of += 1;
    }
    for ((kind, level), [wrong, of, lost]) in counts {
        let [low, high] = wilson(wrong, of);
        let name = if kind == "genuine" { "BPCER" } else { "APCER" };
        println!("  {kind:10} {level:9} {name} {wrong:3}/{of:3} ({low:.0} to {high:.0} %), {lost} not found");
    }
}

/// The photographs of some people, taken on two threads.
fn all(seeds: std::ops::Range<u64>, forged: bool, supplies: &Supplies) -> Result<Vec<Seen>, Failure> {
    let some = |from: u64| {
        let seeds = seeds.clone().skip(from as usize).step_by(2);
        let mut seen = Vec::new();
        for seed in seeds {
            seen.extend(one(seed, forged, supplies)?);
        }
        Ok::<_, Failure>(seen)
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(|| some(1));
        let mut seen = some(0)?;
        seen.extend(other.join().map_err(|_| "a thread fell")??);
        Ok(seen)
    })
}

/// The genuine and, if wanted, the forged photographs of one person's document, measured.
fn one(seed: u64, forged: bool, supplies: &Supplies) -> Result<Vec<Seen>, Failure> {
    let [ocr_b, regular, bold] = &supplies.fonts;
    let (fonts, portraits) = (&Fonts { ocr_b, regular, bold }, &supplies.portraits);
    let kind = [Kind::Passport, Kind::IdentityCard, Kind::ResidencePermit, Kind::DrivingLicence][(seed % 4) as usize];
    let level = Level::ALL[(seed / 4 % 3) as usize];
    let scene = Scene { mosaic: (seed / 12).is_multiple_of(2), ..Scene::of(level) };
    let flat = draw(kind, Side::Front, &Person::sample(seed), seed.is_multiple_of(2).then_some(&portraits[0]), fonts)?;
    let genuine = photograph(&flat, &scene, seed)?;
    let mut seen = Vec::new();
    let mut measured = |name: &'static str, photo: &Photo, outline: &Option<Outline>| {
        let begin = Instant::now();
        let values = outline.as_ref().and_then(|outline| values(&photo.picture, outline));
        seen.push(Seen(level.name(), name, values, begin.elapsed().as_secs_f64() * 1e3));
    };
    let outline = supplies.locator.find(&genuine.picture)?;
    measured("genuine", &genuine, &outline);
    if forged {
        for (name, photo) in
            [("screen", from_screen(&flat, &scene, seed)?), ("print", from_print(&flat, &scene, seed)?)]
        {
            measured(name, &photo, &supplies.locator.find(&photo.picture)?);
        }
        let (fields, portrait) = boxes(kind);
        for (name, edit) in [("overprint", Edit::Overprint), ("copied", Edit::Copied), ("portrait", Edit::Portrait)] {
            let edited = edited(&genuine, &flat, edit, &fields, portrait, &portraits[1], fonts, seed)?;
            measured(name, &edited.photo, &outline);
        }
    }
    Ok(seen)
}

/// In the order of [`MEASURES`].
fn values(picture: &RgbImage, outline: &Outline) -> Option<[f32; 5]> {
    let waves = recapture::measure(picture, outline)?;
    let found = edits::find(picture, outline)?;
    let [inserted, copied] = [edits::Kind::Inserted, edits::Kind::Copied].map(|kind| found.score(kind));
    Some([waves.score, waves.waves_db, waves.common_db, inserted, copied])
}

/// Boxes around the values of fields, and the box of the portrait, in millimetres: as the documents are laid out.
fn boxes(kind: Kind) -> (Vec<[f32; 4]>, [f32; 4]) {
    let rows = |count: u8, left: f32, top: f32, step: f32, width: f32, height: f32| {
        (0..count).map(|n| [left, top + step * f32::from(n), width, height]).collect()
    };
    match kind {
        Kind::Passport => (rows(8, 45.7, 14.8, 6.6, 30.0, 3.2), [6.0, 14.0, 35.0, 45.0]),
        Kind::IdentityCard => (rows(7, 34.2, 13.4, 5.9, 22.0, 2.9), [4.0, 11.5, 27.0, 34.7]),
        Kind::ResidencePermit => (rows(6, 36.2, 13.6, 6.1, 25.0, 3.0), [5.0, 11.2, 28.0, 36.0]),
        Kind::DrivingLicence => (rows(9, 35.7, 11.9, 4.3, 30.0, 2.8), [4.0, 11.5, 25.0, 32.1]),
    }
}

/// Wilson's interval of 95 % for a share, in percent (Journal of the American Statistical Association 22, 1927).
fn wilson(hits: u32, of: u32) -> [f64; 2] {
    const Z: f64 = 1.96;
    let (n, p) = (f64::from(of).max(1.0), f64::from(hits) / f64::from(of).max(1.0));
    let middle = p + Z * Z / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    [middle - half, middle + half].map(|v| 100.0 * v / (1.0 + Z * Z / n))
}
