//! Single selfies: pieces of real photographs, and the same shown on a screen or printed.

use std::fs;

use analysis::{Models, judge_selfie};
use domain::{finding::Outcome, policy::LivenessMarks};
use image::imageops;
use specimen::{
    Photo, Scene,
    forgery::{from_print, from_screen},
};
use vision::{
    RgbImage,
    liveness::passive::{Passive, measure},
    picture,
};

use super::{
    Wanted,
    people::Person,
    table::{Rows, share},
};

const SEEDS: u64 = 800_000;

/// The measures, by name; more of each speaks for an attack.
const MEASURES: [&str; 6] = ["waves", "common waves", "framed", "less sharp", "less colourful", "less contrast"];

/// What is before the camera.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Genuine,
    Screen,
    ScreenClose,
    Print,
    PrintClose,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Genuine, Self::Screen, Self::ScreenClose, Self::Print, Self::PrintClose];

    fn name(self) -> &'static str {
        match self {
            Self::Genuine => "genuine: a piece of a photograph",
            Self::Screen => "screen with its bezel",
            Self::ScreenClose => "screen that fills the picture",
            Self::Print => "print with its edges",
            Self::PrintClose => "print that fills the picture",
        }
    }
}

pub(super) fn run(
    wanted: &Wanted,
    people: &[Person],
    models: &Models,
    marks: &LivenessMarks,
    rows: &mut Rows,
) -> anyhow::Result<()> {
    let mut all: Vec<(Kind, [f64; 6])> = vec![];
    let mut judged: Vec<(Kind, Outcome)> = vec![];
    for (at, kind) in Kind::ALL.into_iter().enumerate() {
        // Twice as many genuine ones, since the marks hang on them.
        let count = wanted.selfies * if kind == Kind::Genuine { 2 } else { 1 };
        for number in 0..count {
            let seed = SEEDS + 10_000 * at as u64 + number;
            let person = &people[number as usize % people.len()];
            let selfie = present(kind, person, seed)?;
            if let Some(folder) = &wanted.keep {
                fs::create_dir_all(folder)?;
                fs::write(folder.join(format!("selfie-{at}-{number}.jpg")), picture::encode_jpeg(&selfie, 92))?;
            }
            let Some(face) = models.faces.find(&selfie)?.into_iter().next() else { continue };
            let values = values(&measure(&selfie, &face));
            judged.extend(judge_selfie(&selfie, models, marks).map(|finding| (kind, finding.outcome)));
            let mut cells = vec!["passive".into(), kind.name().into(), seed.to_string()];
            cells.extend(values.iter().map(|value| format!("{value:.4}")));
            rows.add(&cells)?;
            all.push((kind, values));
        }
    }
    if all.is_empty() {
        return Ok(());
    }
    println!("| APCER at BPCER 5 % | {} |", MEASURES.join(" | "));
    println!("| --- |{}", " --- |".repeat(MEASURES.len()));
    for kind in Kind::ALL {
        let cells = (0..MEASURES.len()).map(|measure| {
            let of = |kind: Kind| all.iter().filter(move |(k, _)| *k == kind).map(|(_, values)| values[measure]);
            let mut genuine: Vec<f64> = of(Kind::Genuine).collect();
            genuine.sort_by(f64::total_cmp);
            let mark = genuine[(genuine.len() * 95).div_ceil(100).min(genuine.len()) - 1];
            let beyond = of(kind).filter(|value| *value > mark).count();
            let all = of(kind).count();
            if kind == Kind::Genuine {
                format!("mark {mark:.2}; {}", share(beyond, all))
            } else {
                share(all - beyond, all)
            }
        });
        println!("| {} | {} |", kind.name(), cells.collect::<Vec<_>>().join(" | "));
    }
    println!("\n| selfies, at the built-in marks | not noticed, or noticed wrongly | of those noticed: fake |");
    println!("| --- | --- | --- |");
    for kind in Kind::ALL {
        let of = || judged.iter().filter(move |(k, _)| *k == kind).map(|(_, outcome)| *outcome);
        let quiet = of().filter(|outcome| *outcome == Outcome::NotChecked).count();
        let fake = of().filter(|outcome| *outcome == Outcome::Fail).count();
        let (name, wrong) = if kind == Kind::Genuine { ("BPCER", of().count() - quiet) } else { ("APCER", quiet) };
        println!("| {} | {name} {} | {fake} |", kind.name(), share(wrong, of().count()));
    }
    println!();
    Ok(())
}

fn values(passive: &Passive) -> [f64; 6] {
    [
        f64::from(passive.waves_db.unwrap_or(0.0)),
        f64::from(passive.common_db.unwrap_or(0.0)),
        f64::from(passive.framed),
        f64::from(-passive.sharper),
        -f64::from(passive.colourful),
        -f64::from(passive.contrast),
    ]
}

/// A selfie as it is sent.
fn present(kind: Kind, person: &Person, seed: u64) -> anyhow::Result<RgbImage> {
    let selfie = person.selfie();
    let coverage = [0.75, 0.95];
    let scene = Scene {
        width: 900,
        height: 1200,
        coverage,
        tilt: [0.0, 6.0],
        mosaic: seed.is_multiple_of(2),
        ..Scene::moderate()
    };
    let quality = 72 + (seed % 20) as u8;
    let taken = match kind {
        Kind::Genuine => {
            let small = selfie.width() * (70 + (seed * 7 % 31) as u32) / 100;
            let height = selfie.height() * small / selfie.width();
            imageops::resize(&selfie, small.max(300), height * small.max(300) / small, imageops::FilterType::Triangle)
        }
        Kind::Screen => from_screen(&bordered(&selfie, [18, 18, 20]), &scene, seed)?.picture,
        Kind::ScreenClose => inside(&from_screen(&selfie, &scene, seed)?),
        Kind::Print => from_print(&bordered(&selfie, [240, 240, 238]), &scene, seed)?.picture,
        Kind::PrintClose => inside(&from_print(&selfie, &scene, seed)?),
    };
    Ok(picture::decode(&picture::encode_jpeg(&taken, quality), &picture::Limits::default())?.rgb)
}

/// A bezel, or the white edge of a print.
fn bordered(picture: &RgbImage, colour: [u8; 3]) -> RgbImage {
    let edge = picture.width() / 18;
    let (width, height) = (picture.width() + 2 * edge, picture.height() + 2 * edge);
    let mut out = RgbImage::from_pixel(width, height, image::Rgb(colour));
    imageops::replace(&mut out, picture, edge.into(), edge.into());
    out
}

/// The largest upright piece that shows nothing but what was photographed.
fn inside(photo: &Photo) -> RgbImage {
    let [a, b, c, d] = photo.corners;
    // The corners of documents are round; a twentieth off every side is safely inside.
    let (left, right) = (a.0.max(d.0), b.0.min(c.0));
    let (top, bottom) = (a.1.max(b.1), c.1.min(d.1));
    let (w, h) = ((right - left) * 0.9, (bottom - top) * 0.9);
    let (left, top) = (left + w / 18.0, top + h / 18.0);
    imageops::crop_imm(&photo.picture, left as u32, top as u32, w as u32, h as u32).to_image()
}
