//! Sample documents of Utopia and photographs of them.

use std::{fs, path::PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use domain::liveness::Act;
use specimen::{
    Fonts, Person,
    selfie::{self, Figure, Photographed, Room, Stance},
    set,
};
use vision::{face::Bounds, picture};

use crate::models;

/// What to draw.
#[derive(Args)]
pub struct Wanted {
    /// Folder for the pictures
    #[arg(long)]
    out: PathBuf,
    /// Photograph of a face for the documents; without one the box says SPECIMEN
    #[arg(long)]
    portrait: Option<PathBuf>,
    /// Instead of documents, a film of the portrait's head doing these acts, for a camera that pretends
    #[arg(long, value_delimiter = ',', value_parser = act, requires = "portrait")]
    acts: Vec<Act>,
    /// Which made-up person
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Surname instead of the made-up one
    #[arg(long, value_parser = name)]
    surname: Option<String>,
    /// Given names instead of the made-up ones
    #[arg(long, value_parser = name)]
    given_names: Option<String>,
    /// Day of birth, YYYY-MM-DD
    #[arg(long, value_parser = day)]
    birth_date: Option<mrz::Date>,
    /// Day of expiry, YYYY-MM-DD
    #[arg(long, value_parser = day)]
    expiry_date: Option<mrz::Date>,
    /// Day of issue, YYYY-MM-DD
    #[arg(long, value_parser = day)]
    issue_date: Option<mrz::Date>,
    /// Sex: F, M or X
    #[arg(long, value_parser = sex)]
    sex: Option<mrz::Sex>,
    /// Document number: 1 to 9 of A to Z and 0 to 9
    #[arg(long, value_parser = number)]
    document_number: Option<String>,
    /// Personal number: 1 to 14 of A to Z and 0 to 9
    #[arg(long, value_parser = personal_number)]
    personal_number: Option<String>,
}

fn act(word: &str) -> Result<Act, String> {
    Act::parse(word).ok_or_else(|| "must be LEFT, RIGHT, UP, DOWN or NEARER".into())
}

fn day(text: &str) -> Result<mrz::Date, String> {
    text.parse().map_err(|_| "must be an existing day written YYYY-MM-DD".into())
}

/// A zone without a single letter of a name belongs to nobody.
fn name(text: &str) -> Result<String, String> {
    if text.chars().any(char::is_alphabetic) { Ok(text.into()) } else { Err("must have letters".into()) }
}

/// ICAO Doc 9303-4, section 4.2.2: the document number has 9 places.
fn number(text: &str) -> Result<String, String> {
    places(text, 9)
}

/// ICAO Doc 9303-4, section 4.2.2: the optional data of a passport have 14 places.
fn personal_number(text: &str) -> Result<String, String> {
    places(text, 14)
}

fn places(text: &str, most: usize) -> Result<String, String> {
    let fits = (1..=most).contains(&text.len());
    if fits && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) {
        return Ok(text.into());
    }
    Err(format!("must have 1 to {most} characters of A to Z and 0 to 9"))
}

fn sex(text: &str) -> Result<mrz::Sex, String> {
    match text {
        "F" => Ok(mrz::Sex::Female),
        "M" => Ok(mrz::Sex::Male),
        "X" => Ok(mrz::Sex::Unspecified),
        _ => Err("must be F, M or X".into()),
    }
}

/// The fonts of the documents, from inside the binary.
pub fn fonts() -> anyhow::Result<Fonts<'static>> {
    let font = |name: &str| {
        assets::file(name)
            .map(|(_, bytes)| bytes)
            .with_context(|| format!("this binary was built without the font {name}; `cargo xtask build` embeds it"))
    };
    Ok(Fonts { ocr_b: font("ocr-b")?, regular: font("dejavu-sans")?, bold: font("dejavu-sans-bold")? })
}

/// Cuts a photograph to head and shoulders in the proportion of a portrait (ICAO 9303-3: 35 by 45 mm), so that any
/// photograph of one person will do.
pub fn portrait(photograph: &vision::RgbImage, models: &analysis::Models) -> anyhow::Result<vision::RgbImage> {
    let faces = models.faces.find(photograph)?;
    let widest = faces.iter().max_by(|a, b| a.bounds.width.total_cmp(&b.bounds.width));
    let Some(face) = widest else { bail!("no face was found in the portrait's photograph") };
    Ok(portrait_of(photograph, face))
}

/// Cuts a photograph to one face, as [`portrait`].
pub fn portrait_of(photograph: &vision::RgbImage, face: &vision::face::Face) -> vision::RgbImage {
    let Bounds { width, height, .. } = face.bounds;
    let centre = face.bounds.centre();
    // The face, forehead to chin, takes about 70 % of the portrait's height (ISO/IEC 19794-5 full frontal).
    let tall = (height.max(width) * 1.75).min(f64::from(photograph.height()));
    let wide = (tall * 35.0 / 45.0).min(f64::from(photograph.width()));
    let left = (centre.x - wide / 2.0).clamp(0.0, f64::from(photograph.width()) - wide);
    let top = (centre.y - tall * 0.54).clamp(0.0, f64::from(photograph.height()) - tall);
    let crop = image::imageops::crop_imm(photograph, left as u32, top as u32, wide as u32, tall as u32);
    crop.to_image()
}

/// Renders a film of somebody's head and writes it.
fn film(photograph: &vision::RgbImage, wanted: &Wanted) -> anyhow::Result<()> {
    let faces = models::for_a_command(None)?.faces.find(photograph)?;
    let Some(face) = faces.first() else { bail!("no face was found in the portrait's photograph") };
    let (mesh, pose): (Vec<[f64; 3]>, _) = (face.shape().collect(), face.pose());
    let of = Photographed { picture: photograph, mesh: &mesh, pose: [pose.yaw, pose.pitch, pose.roll] };
    let rest = Stance::default();
    // As far as people turn who are asked to; the marks are about half of it.
    let stance = |act: &Act| match act {
        Act::Left => Stance { yaw: 20.0, ..rest },
        Act::Right => Stance { yaw: -20.0, ..rest },
        Act::Up => Stance { pitch: 15.0, ..rest },
        Act::Down => Stance { pitch: -15.0, ..rest },
        Act::Nearer => Stance { near: 1.4, ..rest },
    };
    let stances: Vec<Stance> = wanted.acts.iter().map(stance).collect();
    let film = selfie::film(&Figure::head(of), rest, &stances, &Room::usual(wanted.seed))?;
    let path = wanted.out.join("acts.mjpeg");
    fs::write(&path, film.concat())?;
    println!("{}", path.display());
    Ok(())
}

/// Draws and writes everything.
pub fn write(wanted: &Wanted) -> anyhow::Result<()> {
    let mut person = Person::sample(wanted.seed);
    macro_rules! take {
        ($($field:ident),*) => { $(if let Some(value) = wanted.$field.clone() { person.$field = value; })* };
    }
    take!(surname, given_names, birth_date, expiry_date, issue_date, sex, document_number, personal_number);
    if wanted.surname.is_some() || wanted.given_names.is_some() {
        person.native_name = None;
    }
    let portrait = match &wanted.portrait {
        Some(path) => {
            let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
            let photograph = picture::decode(&bytes, &picture::Limits::default())
                .with_context(|| format!("{} cannot be used", path.display()))?;
            if !wanted.acts.is_empty() {
                fs::create_dir_all(&wanted.out)?;
                return film(&photograph.rgb, wanted);
            }
            Some(portrait(&photograph.rgb, &models::for_a_command(None)?)?)
        }
        None => None,
    };
    fs::create_dir_all(&wanted.out)?;
    for (name, bytes) in set(&person, portrait.as_ref(), &fonts()?)? {
        fs::write(wanted.out.join(&name), bytes)?;
        println!("{}", wanted.out.join(name).display());
    }
    Ok(())
}
