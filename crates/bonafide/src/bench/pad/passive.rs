//! Single selfies made here: pieces of real photographs, and the same shown on a screen or printed.

use std::fs;

use analysis::Models;
use image::imageops;
use specimen::{
    Photo, Scene,
    forgery::{from_print, from_screen},
};
use vision::{RgbImage, picture};

use super::{Wanted, people::Person, selfies::Selfies};

const SEEDS: u64 = 800_000;

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

/// Makes and measures all kinds.
pub(super) fn add(wanted: &Wanted, people: &[Person], models: &Models, selfies: &mut Selfies) -> anyhow::Result<()> {
    for (at, kind) in Kind::ALL.into_iter().enumerate() {
        // Twice as many genuine ones, since the marks hang on them.
        let count = wanted.selfies * if kind == Kind::Genuine { 2 } else { 1 };
        for number in 0..count {
            let seed = SEEDS + 10_000 * at as u64 + number;
            let selfie = present(kind, &people[number as usize % people.len()], seed)?;
            if let Some(folder) = &wanted.keep {
                fs::create_dir_all(folder)?;
                fs::write(folder.join(format!("selfie-{at}-{number}.jpg")), picture::encode_jpeg(&selfie, 92))?;
            }
            selfies.add(kind.name(), kind == Kind::Genuine, &seed.to_string(), &selfie, models)?;
        }
    }
    Ok(())
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
