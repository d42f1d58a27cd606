//! Portrait and selfie found and compared.

use domain::{
    capture::Step,
    finding::{Check, Finding, ModelRef, Outcome},
    policy::Marks,
};
use vision::{
    RgbImage,
    document::Point,
    face::{Embedding, Face, distance},
    quality,
};

use crate::{
    Models,
    document::{SHARPNESS_UNIT, forgive},
    evidence::{Evidence, Pictured, Results},
    models::named,
};

/// A second face counts as one when it is at least this share of the first one's width: people in the background
/// are smaller, someone looking over the shoulder is not.
const COMPANY: f64 = 0.5;
/// The repetition of the portrait that documents bear is smaller than this share of the portrait's width.
const REPETITION: f64 = 0.75;

/// Where no portrait was found, this share of the glare that makes a document unreadable is enough to hide one.
const GLARE_WITHOUT_PORTRAIT: f64 = 0.25;
const DISTANCE: &str = "Euclidean distance of descriptors";

/// A face and its numbers.
struct Described {
    embedding: Embedding,
}

/// Examines the faces. `document` is the straightened front.
pub(crate) fn examine(
    evidence: &Evidence,
    pictures: &[Pictured],
    document: Option<&RgbImage>,
    models: &Models,
    marks: &Marks,
    results: &mut Results,
) {
    let compared = evidence.order.compares_faces();
    let cards: Vec<ModelRef> = models.faces.cards().into_iter().map(named).collect();
    let front = pictures.iter().find(|p| p.step == Step::Front).map(|p| p.sha256.clone());
    let portrait = document.and_then(|document| portrait(document, front, models, marks, &cards, results));
    results.portrait = portrait.as_ref().map(|portrait| portrait.embedding.clone());
    if !compared {
        return;
    }
    let Some(selfie) = pictures.iter().find(|p| p.step == Step::Face) else { return };
    let described = describe_selfie(selfie, models, marks, &cards, results);
    results.selfie = described.as_ref().map(|selfie| selfie.embedding.clone());
    let inputs: Vec<String> = pictures.iter().filter(|p| p.step != Step::Back).map(|p| p.sha256.clone()).collect();
    let finding = match (portrait, described) {
        (Some(portrait), Some(selfie)) => {
            compare(&portrait.embedding, &selfie.embedding, evidence.order.face_threshold_modifier, marks)
        }
        (None, _) => Finding::new(Check::FaceMatch, Outcome::NotChecked).because("no portrait"),
        (_, None) => Finding::new(Check::FaceMatch, Outcome::NotChecked).because("no usable selfie"),
    };
    if finding.outcome == Outcome::Pass {
        for finding in results.findings.iter_mut().filter(|f| f.check == Check::PortraitGlare) {
            if finding.outcome == Outcome::Fail {
                finding.outcome = Outcome::Unsure;
                finding.detail = Some("the face was matched all the same".into());
            }
        }
    }
    results.findings.push(finding.by(&cards).of(&inputs));
}

/// Finds and describes the portrait: the largest face of the document, since a second, smaller one is its ghost.
fn portrait(
    document: &RgbImage,
    input: Option<String>,
    models: &Models,
    marks: &Marks,
    cards: &[ModelRef],
    results: &mut Results,
) -> Option<Described> {
    let input: Vec<String> = input.into_iter().collect();
    let faces = models.faces.find(document).unwrap_or_default();
    let alike = alike(&faces, REPETITION);
    let face = largest(faces);
    let outcome = if face.is_some() { Outcome::Pass } else { Outcome::Fail };
    let mut finding = Finding::new(Check::PortraitFound, outcome).by(cards).of(&input);
    if let Some(face) = &face {
        finding = finding.stating(face.eye_distance(), "pixels between the eyes");
    }
    results.findings.push(finding);
    results.findings.push(glare(document, face.as_ref(), marks).of(&input));
    let face = face?;
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
    let embedding = models.faces.embed(document, &face).ok()?;
    Some(Described { embedding })
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

/// Finds, counts, measures and describes the selfie's face.
fn describe_selfie(
    selfie: &Pictured,
    models: &Models,
    marks: &Marks,
    cards: &[ModelRef],
    results: &mut Results,
) -> Option<Described> {
    let input = [selfie.sha256.clone()];
    let findings = &mut results.findings;
    let Some((pixels, faces)) = selfie.pixels.as_ref().and_then(|p| Some((p, models.faces.find(p).ok()?))) else {
        findings.push(Finding::new(Check::FaceAnalysis, Outcome::Fail).because("a model failed").of(&input));
        return None;
    };
    let company = alike(&faces, COMPANY);
    let face = largest(faces);
    let found = if face.is_some() { Outcome::Pass } else { Outcome::Fail };
    findings.push(Finding::new(Check::FaceFound, found).by(cards).of(&input));
    let face = face?;
    let single = if company == 1 { Outcome::Pass } else { Outcome::Fail };
    findings.push(Finding::new(Check::FaceSingle, single).measured(company as f64, 1.0, "faces").by(cards).of(&input));
    findings.push(of_person(pixels, &face, models, marks).of(&input));
    let chip = models.faces.chip(pixels, &face);
    let sharpness = f64::from(quality::measure(&chip).sharpness);
    let sharp = if sharpness >= marks.face_sharpness { Outcome::Pass } else { Outcome::Fail };
    findings.push(
        Finding::new(Check::FaceSharp, sharp).measured(sharpness, marks.face_sharpness, SHARPNESS_UNIT).of(&input),
    );
    let embedding = models.faces.embed(pixels, &face).ok()?;
    Some(Described { embedding })
}

/// Whether the face is outside of any document that the selfie shows: a photograph of the document matches its own
/// portrait perfectly and shows nobody. Someone who holds a document beside their face passes.
fn of_person(selfie: &RgbImage, face: &Face, models: &Models, marks: &Marks) -> Finding {
    let locator = [named(models.locator.model().card())];
    let Ok(outline) = models.locator.find(selfie) else {
        return Finding::new(Check::FaceOfPerson, Outcome::Fail).because("a model failed").by(&locator);
    };
    let outline = outline.filter(|outline| f64::from(outline.score) >= marks.document_score);
    let bounds = &face.bounds;
    let centre = Point::new(bounds.left + bounds.width / 2.0, bounds.top + bounds.height / 2.0);
    let printed = outline.as_ref().is_some_and(|outline| encloses(&outline.corners, centre));
    let finding = Finding::new(Check::FaceOfPerson, if printed { Outcome::Fail } else { Outcome::Pass }).by(&locator);
    if printed { finding.because("the face is on a document") } else { finding }
}

/// Whether a point lies inside four corners that go round clockwise.
fn encloses(corners: &[Point; 4], point: Point) -> bool {
    (0..4).all(|n| {
        let (from, to) = (corners[n], corners[(n + 1) % 4]);
        (to.x - from.x) * (point.y - from.y) >= (to.y - from.y) * (point.x - from.x)
    })
}

/// Compares two descriptors. The modifier scales both marks: above 1 is more forgiving, below is stricter.
fn compare(portrait: &Embedding, selfie: &Embedding, modifier: f64, marks: &Marks) -> Finding {
    let measure = f64::from(distance(portrait, selfie));
    let (same, other) = (marks.face_match * modifier, marks.face_mismatch * modifier);
    let outcome = match measure {
        d if d <= same => Outcome::Pass,
        d if d < other => Outcome::Unsure,
        _ => Outcome::Fail,
    };
    Finding::new(Check::FaceMatch, outcome).measured(measure, same, DISTANCE)
}

/// How many faces have at least a share of the width of the widest.
fn alike(faces: &[Face], share: f64) -> usize {
    let widest = faces.iter().map(|face| face.bounds.width).fold(0.0, f64::max);
    faces.iter().filter(|face| face.bounds.width >= share * widest).count()
}

fn largest(faces: Vec<Face>) -> Option<Face> {
    faces.into_iter().max_by(|a, b| a.bounds.width.total_cmp(&b.bounds.width))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_inside_a_document_however_that_lies() {
        let corners = [(10.0, 0.0), (20.0, 10.0), (10.0, 20.0), (0.0, 10.0)].map(|(x, y)| Point::new(x, y));
        for turn in 0..4 {
            let mut turned = corners;
            turned.rotate_left(turn);
            for (x, y, inside) in [(10.0, 10.0, true), (14.0, 12.0, true), (1.0, 1.0, false), (19.0, 19.0, false)] {
                assert_eq!(encloses(&turned, Point::new(x, y)), inside, "{x} {y}");
            }
        }
    }
}
