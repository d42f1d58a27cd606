//! The portrait on a document: found, single, without glare, described.

use domain::{
    finding::{Check, Finding, ModelRef, Outcome},
    policy::Marks,
};
use vision::{
    RgbImage,
    face::{Embedding, Face},
    model::ModelError,
    quality,
};

use crate::{
    Models,
    document::{PX_PER_MM, Seen, forgive},
    evidence::Results,
    face::{alike, largest},
};

/// The repetition of the portrait that documents bear is smaller than this share of the portrait's width.
const REPETITION: f64 = 0.75;
/// Where no portrait was found, this share of the glare that makes a document unreadable is enough to hide one.
const GLARE_WITHOUT_PORTRAIT: f64 = 0.25;
/// Mean saturation of a face below which a portrait is taken for one in grey, 0 to 255: the difference of a pixel's
/// greatest and least channel once the paper's tint is taken out. Of 180 portraits on photographed specimens those in
/// colour had 7.1 and more, those in grey 6.2 and less, but one with 9.6 (`docs/accuracy.md`, "Portraits in grey").
const GREY: f64 = 6.7;

/// The portrait of a document.
pub struct Portrait {
    /// Pixels between the eyes, as the photograph shows them: straightening makes them no finer.
    pub eyes: f64,
    /// Whether it is printed in grey.
    pub grey: bool,
    /// Its numbers.
    pub embedding: Embedding,
}

/// Describes the face of a portrait on a straightened document.
///
/// # Errors
/// When a model fails.
pub fn describe(seen: &Seen, face: &Face, models: &Models) -> Result<Portrait, ModelError> {
    let fineness = quality::fineness(&seen.outline).unwrap_or(PX_PER_MM);
    Ok(Portrait {
        eyes: face.eye_distance() * (fineness / PX_PER_MM).min(1.0),
        grey: is_grey(&models.faces.chip(&seen.straight, face)),
        embedding: models.faces.embed(&seen.straight, face)?,
    })
}

/// Whether a portrait is printed in grey, by the face as [`vision::face::Faces::chip`] gives it.
pub fn is_grey(chip: &RgbImage) -> bool {
    saturation(chip) < GREY
}

/// The mean difference of the greatest and the least channel of the middle of a face, each channel held against its own
/// mean, so that the light's and the paper's tint do not count.
fn saturation(chip: &RgbImage) -> f64 {
    let (width, height) = chip.dimensions();
    let inner = |x: u32, y: u32| (width / 4..width * 3 / 4).contains(&x) && (height / 4..height * 3 / 4).contains(&y);
    let pixels: Vec<[f64; 3]> =
        chip.enumerate_pixels().filter(|(x, y, _)| inner(*x, *y)).map(|(_, _, p)| p.0.map(f64::from)).collect();
    let count = pixels.len().max(1) as f64;
    let mean: [f64; 3] = std::array::from_fn(|i| pixels.iter().map(|p| p[i]).sum::<f64>() / count);
    let spread = |p: &[f64; 3]| {
        let held: [f64; 3] = std::array::from_fn(|i| p[i] - mean[i]);
        held.into_iter().fold(f64::MIN, f64::max) - held.into_iter().fold(f64::MAX, f64::min)
    };
    pixels.iter().map(spread).sum::<f64>() / count
}

/// Finds, judges and describes the portrait: the largest face of the document, since a second, smaller one is its
/// repetition.
pub(crate) fn examine(
    seen: &Seen,
    input: Option<String>,
    models: &Models,
    marks: &Marks,
    cards: &[ModelRef],
    results: &mut Results,
) -> Option<Portrait> {
    let input: Vec<String> = input.into_iter().collect();
    let faces = models.faces.find(&seen.straight).unwrap_or_default();
    let alike = alike(&faces, REPETITION);
    let face = largest(faces);
    let portrait = face.as_ref().and_then(|face| describe(seen, face, models).ok());
    let outcome = if face.is_some() { Outcome::Pass } else { Outcome::Fail };
    let mut finding = Finding::new(Check::PortraitFound, outcome).by(cards).of(&input);
    if let Some(portrait) = &portrait {
        finding = finding.stating(portrait.eyes, "pixels between the eyes");
    }
    results.findings.push(finding);
    results.findings.push(glare(&seen.straight, face.as_ref(), marks).of(&input));
    face?;
    let single = if alike == 1 { Outcome::Pass } else { Outcome::Fail };
    results
        .findings
        .push(Finding::new(Check::PortraitSingle, single).measured(alike as f64, 1.0, "portraits").of(&input));
    // The front has done its part when the rest was read elsewhere.
    let failed = |f: &Finding| {
        f.outcome == Outcome::Fail && matches!(f.check, Check::MrzFound | Check::MrzRead | Check::BarcodeRead)
    };
    let understood = results.reading.source.is_some() && !results.findings.iter().any(failed);
    if let (Some(input), true) = (input.first(), understood) {
        forgive(&mut results.findings, input);
    }
    portrait
}

/// Whether glare lies on the portrait. Where no portrait was found, glare on the document is the likely reason.
fn glare(document: &RgbImage, face: Option<&Face>, marks: &Marks) -> Finding {
    let (quality, mark) = match face {
        Some(face) => (quality::measure_in(document, face.bounds), marks.portrait_glare),
        None => (quality::measure(document), marks.document_glare * GLARE_WITHOUT_PORTRAIT),
    };
    let glare = f64::from(quality.glare);
    let outcome = match face {
        _ if glare > mark => Outcome::Fail,
        Some(_) => Outcome::Pass,
        None => Outcome::NotChecked,
    };
    let finding = Finding::new(Check::PortraitGlare, outcome).measured(glare, mark, "share of the area");
    if face.is_none() { finding.because("no portrait was found") } else { finding }
}
