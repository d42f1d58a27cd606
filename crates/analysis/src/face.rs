//! The selfie found, judged, and compared with the portrait.

use domain::{
    capture::Step,
    finding::{Check, Finding, ModelRef, Outcome},
    policy::Marks,
};
use vision::{
    RgbImage,
    document::Point,
    face::{
        Embedding, Face,
        calibration::{Band, Calibration, Curve, Verdict},
        distance,
    },
    quality,
};

use crate::{
    Models,
    document::{SHARPNESS_UNIT, Seen},
    evidence::{Evidence, Pictured, Results},
    models::named,
    portrait::{self, Portrait},
};

/// A second face counts as one when it is at least this share of the first one's width: people in the background
/// are smaller, someone looking over the shoulder is not.
pub(crate) const COMPANY: f64 = 0.5;
/// The range of luma below which a picture shows nothing, 0 to 255.
const LEAST_CONTRAST: u8 = 30;
const LUMA_UNIT: &str = "mean luma, 0 to 255";
const DISTANCE: &str = "Euclidean distance of descriptors";

/// Examines the faces. `front` is what was seen of the document's front.
pub(crate) fn examine(
    evidence: &Evidence,
    pictures: &[Pictured],
    front: Option<&Seen>,
    models: &Models,
    marks: &Marks,
    results: &mut Results,
) {
    let compared = evidence.order.compares_faces();
    let cards: Vec<ModelRef> = models.faces.cards().into_iter().map(named).collect();
    let input = pictures.iter().find(|p| p.step == Step::Front).map(|p| p.sha256.clone());
    let portrait = front.and_then(|front| portrait::examine(front, input, models, marks, &cards, results));
    results.portrait = portrait.as_ref().map(|portrait| portrait.embedding.clone());
    if !compared {
        return;
    }
    let Some(selfie) = pictures.iter().find(|p| p.step == Step::Face) else { return };
    let described = describe_selfie(selfie, models, marks, &cards, results);
    results.selfie.clone_from(&described);
    let inputs: Vec<String> = pictures.iter().filter(|p| p.step != Step::Back).map(|p| p.sha256.clone()).collect();
    let finding = match (portrait, described) {
        (Some(portrait), Some(selfie)) => {
            compare(&portrait, &selfie, evidence.order.face_threshold_modifier, &models.calibration, marks)
        }
        (None, _) => Finding::new(Check::FaceMatch, Outcome::NotChecked).because("no portrait"),
        (_, None) => Finding::new(Check::FaceMatch, Outcome::NotChecked).because("no usable selfie"),
    };
    if finding.outcome == Outcome::Pass {
        forgive(&mut results.findings);
    }
    results.findings.push(finding.by(&cards).of(&inputs));
}

/// Finds, counts, measures and describes the selfie's face.
fn describe_selfie(
    selfie: &Pictured,
    models: &Models,
    marks: &Marks,
    cards: &[ModelRef],
    results: &mut Results,
) -> Option<Embedding> {
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
    if face.is_none() {
        findings.extend(hidden(pixels, marks).map(|finding| finding.of(&input)));
    }
    let face = face?;
    let single = if company == 1 { Outcome::Pass } else { Outcome::Fail };
    findings.push(Finding::new(Check::FaceSingle, single).measured(company as f64, 1.0, "faces").by(cards).of(&input));
    findings.push(of_person(pixels, &face, models, marks).of(&input));
    findings.extend(shown(pixels, &face, models, marks).map(|finding| finding.of(&input)));
    models.faces.embed(pixels, &face).ok()
}

/// What may have hidden a face that was not found: blur, or darkness. A picture of one colour is neither.
fn hidden(selfie: &RgbImage, marks: &Marks) -> Option<Finding> {
    let quality = quality::measure(selfie);
    let (sharpness, luma) = (f64::from(quality.sharpness), f64::from(quality.brightness));
    let shown = quality.contrast() >= LEAST_CONTRAST;
    let finding = if luma < marks.face_luma / 2.0 {
        Finding::new(Check::FaceBright, Outcome::Fail).measured(luma, marks.face_luma / 2.0, LUMA_UNIT)
    } else if shown && sharpness < marks.face_sharpness {
        Finding::new(Check::FaceSharp, Outcome::Fail).measured(sharpness, marks.face_sharpness, SHARPNESS_UNIT)
    } else {
        return None;
    };
    Some(finding.because("no face was found"))
}

/// How well the selfie shows the face (ISO/IEC 29794-5 has such measures): sharp, fine, bright, without glare, frontal.
fn shown(selfie: &RgbImage, face: &Face, models: &Models, marks: &Marks) -> [Finding; 5] {
    let (quality, pose) = (quality::measure_in(selfie, face.bounds), face.pose());
    let sharpness = f64::from(quality::measure(&models.faces.chip(selfie, face)).sharpness);
    let least = |check, measure: f64, mark: f64, unit| {
        let outcome = if measure >= mark { Outcome::Pass } else { Outcome::Fail };
        Finding::new(check, outcome).measured(measure, mark, unit)
    };
    let most = |check, measure: f64, mark: f64, unit| {
        let outcome = if measure <= mark { Outcome::Pass } else { Outcome::Fail };
        Finding::new(check, outcome).measured(measure, mark, unit)
    };
    [
        least(Check::FaceSharp, sharpness, marks.face_sharpness, SHARPNESS_UNIT),
        least(Check::FaceFine, face.eye_distance(), marks.face_eyes, "pixels between the eyes"),
        least(Check::FaceBright, f64::from(quality.brightness), marks.face_luma, LUMA_UNIT),
        most(Check::FaceGlare, f64::from(quality.glare), marks.face_glare, "share of the area"),
        most(Check::FaceFrontal, pose.yaw.abs().max(pose.pitch.abs()), marks.face_turn, "degrees"),
    ]
}

/// A face that was matched is shown well enough, and so is its portrait, whatever the measures say: they are kept, but
/// count as unsure.
fn forgive(findings: &mut [Finding]) {
    use Check::{FaceBright, FaceFine, FaceFrontal, FaceGlare, FaceSharp, PortraitGlare};
    for finding in findings {
        let quality =
            matches!(finding.check, FaceSharp | FaceFine | FaceBright | FaceGlare | FaceFrontal | PortraitGlare);
        if quality && finding.outcome == Outcome::Fail {
            finding.outcome = Outcome::Unsure;
            finding.detail = Some("the face was matched all the same".into());
        }
    }
}

/// Whether the face is outside of any document that the selfie shows: a photograph of the document matches its own
/// portrait perfectly and shows nobody. Someone who holds a document beside their face passes.
pub(crate) fn of_person(selfie: &RgbImage, face: &Face, models: &Models, marks: &Marks) -> Finding {
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

/// Compares portrait and selfie by what was measured of portraits like this one. The modifier scales both marks: above 1
/// is more forgiving, below is stricter.
fn compare(
    portrait: &Portrait,
    selfie: &Embedding,
    modifier: f64,
    calibration: &Calibration,
    marks: &Marks,
) -> Finding {
    let measure = f64::from(distance(&portrait.embedding, selfie));
    let curve = calibration.portrait(portrait.eyes, portrait.grey);
    let band = band(curve, marks, modifier);
    let outcome = match band.judge(measure) {
        Verdict::Match => Outcome::Pass,
        Verdict::Uncertain => Outcome::Unsure,
        Verdict::Mismatch => Outcome::Fail,
    };
    let print = if curve.grey { "grey" } else { "colour" };
    Finding::new(Check::FaceMatch, outcome).measured(measure, band.match_to, DISTANCE).because(format!(
        "calibration {}: portraits in {print} with {} pixels and more between the eyes",
        calibration.name, curve.eyes_from
    ))
}

/// The marks of a comparison: those of the calibration for the policy's rates, unless the policy names distances.
pub fn band(curve: &Curve, marks: &Marks, modifier: f64) -> Band {
    let band = curve.band(marks.face_fmr, marks.face_fnmr, modifier);
    let own = |mark: Option<f64>| mark.map(|mark| mark * modifier);
    Band {
        match_to: own(marks.face_match).unwrap_or(band.match_to),
        mismatch_from: own(marks.face_mismatch).unwrap_or(band.mismatch_from),
    }
}

/// How many faces have at least a share of the width of the widest.
pub(crate) fn alike(faces: &[Face], share: f64) -> usize {
    let widest = faces.iter().map(|face| face.bounds.width).fold(0.0, f64::max);
    faces.iter().filter(|face| face.bounds.width >= share * widest).count()
}

pub(crate) fn largest(faces: Vec<Face>) -> Option<Face> {
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
