//! Writes photographs of specimens with their truth:
//! `cargo run --release -p bonafide-specimen --example specimen -- OUTDIR [PORTRAIT] [SEED] [LEVEL] [COUNT] [SIDES]`
//!
//! PORTRAIT is an image file or `-`; LEVEL is `clean`, `moderate`, `hard` or `mixed` (one to three to two); SIDES is
//! `mrz` (only sides with a machine-readable zone), `all`, or the name of a document. With a COUNT of 0, the set of one
//! person is written instead. Fonts are read from `models/fetched`.

use std::error::Error;
use std::fs;
use std::path::Path;

use bonafide_specimen::{Fonts, Kind, Level, Person, Scene, Side, draw, person_json, photograph, set};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let argument = |at: usize, default: &'static str| arguments.get(at).map_or(default, String::as_str);
    let out = Path::new(arguments.first().ok_or("where to?")?);
    let portrait = match argument(1, "-") {
        "-" => None,
        path => Some(image::open(path)?.into_rgb8()),
    };
    let seed: u64 = argument(2, "1").parse()?;
    let (level, count) = (argument(3, "mixed"), argument(4, "0").parse::<u64>()?);
    let sides = sides(argument(5, "mrz"))?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched");
    let font = |name: &str| fs::read(folder.join(name)).map_err(|error| format!("{name}: {error}"));
    let (ocr_b, regular, bold) = (font("OCRB.otf")?, font("DejaVuSans.ttf")?, font("DejaVuSans-Bold.ttf")?);
    let fonts = Fonts { ocr_b: &ocr_b, regular: &regular, bold: &bold };
    fs::create_dir_all(out)?;

    if count == 0 {
        for (name, bytes) in set(&Person::sample(seed), portrait.as_ref(), &fonts)? {
            fs::write(out.join(name), bytes)?;
        }
        return Ok(());
    }
    let mut truth = Vec::new();
    for at in 0..count {
        let person = Person::sample(seed + at);
        let (kind, side) = sides[at as usize % sides.len()];
        let level = match level {
            "clean" => Level::Clean,
            "moderate" => Level::Moderate,
            "hard" => Level::Hard,
            // The cycle of levels is longer than that of the documents by one, so that all meet.
            "mixed" => [Level::Clean, Level::Moderate, Level::Hard, Level::Moderate, Level::Hard, Level::Moderate]
                [(at as usize + at as usize / 6) % 6],
            other => return Err(format!("no level {other}").into()),
        };
        let flat = draw(kind, side, &person, portrait.as_ref(), &fonts)?;
        let photo = photograph(&flat, &Scene::of(level), seed + at)?;
        let file = format!("{at:04}-{}-{}.jpg", kind.name(), level.name());
        fs::write(out.join(&file), &photo.jpeg)?;
        let zone = kind.zone().is_some_and(|(_, with)| with == side);
        truth.push(serde_json::json!({
            "file": file,
            "kind": kind.name(),
            "side": side.name(),
            "level": level.name(),
            "mrz": if zone { person.zone(kind)? } else { None },
            "corners": photo.corners,
            "mrzCorners": if zone { photo.zone_corners(kind) } else { None },
            "person": person_json(&person),
        }));
    }
    fs::write(out.join("truth.json"), format!("{:#}\n", serde_json::Value::from(truth)))?;
    Ok(())
}

fn sides(name: &str) -> Result<Vec<(Kind, Side)>, String> {
    let all = || Kind::ALL.into_iter().flat_map(|kind| kind.sides().iter().map(move |side| (kind, *side)));
    let sides: Vec<(Kind, Side)> = match name {
        "all" => all().collect(),
        "mrz" => all().filter(|(kind, side)| kind.zone().is_some_and(|(_, with)| with == *side)).collect(),
        _ => all().filter(|(kind, _)| kind.name() == name).collect(),
    };
    if sides.is_empty() { Err(format!("no document {name}")) } else { Ok(sides) }
}
