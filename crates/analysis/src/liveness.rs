//! Liveness: the selfie itself, the frames of a challenge, and what the browser tells of the camera.
//!
//! What cannot be decided says so. Findings that fail say that something else than a living face was before the camera;
//! acts that were not done say only that nothing was shown.

use domain::{
    capture::Step,
    finding::{Check, Finding, ModelRef, Outcome},
    liveness::{Act, Recording},
    order::Feature,
    policy::LivenessMarks,
};
use vision::{
    RgbImage,
    face::{Embedding, distance},
    liveness::{Watched, challenge, passive, watch},
    picture,
};

use crate::{
    Models, camera,
    evidence::{Evidence, Pictured, Results},
    models::named,
};

const ANGLES: &str = "degrees a second";
const DISTANCE: &str = "Euclidean distance of descriptors";

/// Examines the selfie and what was recorded, as far as liveness was ordered.
pub(crate) fn examine(
    evidence: &Evidence,
    pictures: &[Pictured],
    models: &Models,
    marks: &LivenessMarks,
    results: &mut Results,
) {
    let selfie = pictures.iter().find(|p| p.step == Step::Face);
    if evidence.order.features.on(Feature::IdLiveFaceValidation) {
        let unchecked = |why: &str| Finding::new(Check::LivenessPassive, Outcome::NotChecked).because(why);
        let finding = match selfie {
            _ if !evidence.order.compares_faces() => unchecked("faces are not checked"),
            Some(selfie) => {
                let found = selfie.pixels.as_ref().and_then(|pixels| judge_selfie(pixels, models, marks));
                found.unwrap_or_else(|| unchecked("no face")).of(std::slice::from_ref(&selfie.sha256))
            }
            None => unchecked("no selfie"),
        };
        results.findings.push(finding);
    }
    acts(evidence, selfie.and_then(|selfie| selfie.pixels.as_ref()), models, marks, results);
}

/// Judges a single picture of a face; `None` where there is none. Traces of a screen or a print in one of two ways are a
/// reason to ask again, in both ways to refuse. That there are none proves nothing and never counts as passed: the
/// measures miss more than one in twenty of screens and prints that fill the picture.
pub fn judge_selfie(selfie: &RgbImage, models: &Models, marks: &LivenessMarks) -> Option<Finding> {
    let face = models.faces.find(selfie).ok()?.into_iter().next()?;
    let measured = passive::measure(selfie, &face);
    let waves = measured.common_db.map(|waves| f64::from(waves) / marks.waves_db);
    let framed = f64::from(measured.framed) / marks.framed;
    let beyond = [waves.unwrap_or(0.0), framed];
    let (outcome, why) = match beyond.map(|share| share >= 1.0) {
        [true, true] => (Outcome::Fail, "waves, and edges around the face"),
        [true, false] => (Outcome::Unsure, "waves, as of a screen or a print"),
        [false, true] => (Outcome::Unsure, "straight edges around the face"),
        [false, false] => (Outcome::NotChecked, "no traces, which proves nothing"),
    };
    let cards: Vec<ModelRef> = models.faces.cards().into_iter().map(named).collect();
    let measure = beyond.into_iter().fold(0.0, f64::max);
    let finding = Finding::new(Check::LivenessPassive, outcome).measured(measure, 1.0, "times the mark of its trace");
    Some(finding.because(why).by(&cards))
}

/// Examines the frames of a challenge, if active liveness was ordered.
fn acts(evidence: &Evidence, selfie: Option<&RgbImage>, models: &Models, marks: &LivenessMarks, results: &mut Results) {
    if !evidence.order.features.on(Feature::CheckLiveness) {
        return;
    }
    let unchecked = |why: &str| Finding::new(Check::LivenessChallenge, Outcome::NotChecked).because(why);
    let Some((recording, sha256)) = &evidence.recording else {
        results.findings.push(unchecked("no frames"));
        return;
    };
    if !evidence.order.compares_faces() {
        results.findings.push(unchecked("faces are not checked"));
        return;
    }
    let inputs = [sha256.clone()];
    match judge(recording, selfie, models, marks) {
        Some(findings) => results.findings.extend(findings.into_iter().map(|finding| finding.of(&inputs))),
        None => results.findings.push(unchecked("the frames cannot be used").of(&inputs)),
    }
}

/// Judges frames of a challenge, and whether the selfie shows the same person. `None` when there are too many
/// frames or none, one does not decode, or a model fails.
pub fn judge(
    recording: &Recording,
    selfie: Option<&RgbImage>,
    models: &Models,
    marks: &LivenessMarks,
) -> Option<Vec<Finding>> {
    let acts: Vec<challenge::Act> = recording.acts.iter().copied().map(act).collect();
    let longest = recording.frames.iter().map(|frame| frame.at_ms).max()?;
    if recording.frames.len() > Recording::MOST_FRAMES || longest > Recording::LONGEST_MS {
        return None;
    }
    let limits = picture::Limits::default();
    let frames = recording.frames.iter().map(|frame| {
        let picture = picture::decode(&frame.jpeg, &limits).ok()?.rgb;
        Some(vision::liveness::Frame { at_ms: frame.at_ms, act: frame.act, picture })
    });
    let frames = frames.collect::<Option<Vec<_>>>()?;
    let watched = watch(&models.faces, &frames, &acts).ok()?;
    let cards: Vec<ModelRef> = models.faces.cards().into_iter().map(named).collect();
    let selfie = selfie.and_then(|selfie| {
        let face = models.faces.find(selfie).ok()?.into_iter().next()?;
        models.faces.embed(selfie, &face).ok()
    });
    let findings = [
        performed(&watched, acts),
        solid(&watched, marks),
        one_person(&watched, selfie.as_ref(), marks),
        moving(&watched, marks),
    ];
    let mut findings: Vec<Finding> = findings.into_iter().map(|finding| finding.by(&cards)).collect();
    findings.push(camera::genuine(&recording.camera, watched.repeated(), marks));
    Some(findings)
}

fn act(act: Act) -> challenge::Act {
    match act {
        Act::Left => challenge::Act::Left,
        Act::Right => challenge::Act::Right,
        Act::Up => challenge::Act::Up,
        Act::Down => challenge::Act::Down,
        Act::Nearer => challenge::Act::Nearer,
    }
}

/// Whether the acts were done. One that was missed may be a stiff neck or a frame that came late; two are too many.
fn performed(watched: &Watched, acts: Vec<challenge::Act>) -> Finding {
    let count = acts.len();
    let Some(challenge) = challenge::Challenge::of(acts) else {
        return Finding::new(Check::LivenessChallenge, Outcome::NotChecked).because("no such challenge");
    };
    let done = watched.done(&challenge);
    let outcome = match count - done {
        _ if !watched.in_order(count) => Outcome::Fail,
        0 => Outcome::Pass,
        1 => Outcome::Unsure,
        _ => Outcome::Fail,
    };
    let finding =
        Finding::new(Check::LivenessChallenge, outcome).measured(done as f64, count as f64, "acts done in their turn");
    if watched.in_order(count) { finding } else { finding.because("frames are missing or out of order") }
}

/// Whether what turned is solid.
fn solid(watched: &Watched, marks: &LivenessMarks) -> Finding {
    const SHARE: &str = "movement that no plane explains, in shares of the face's width";
    let Some(measure) = watched.solid() else {
        return Finding::new(Check::LivenessParallax, Outcome::NotChecked).because("nothing turned far enough");
    };
    let outcome = match measure {
        solid if solid >= marks.solid => Outcome::Pass,
        flat if flat <= marks.flat => Outcome::Fail,
        _ => Outcome::Unsure,
    };
    Finding::new(Check::LivenessParallax, outcome).measured(measure, marks.solid, SHARE)
}

/// Whether all frames and the selfie show one person, alone.
fn one_person(watched: &Watched, selfie: Option<&Embedding>, marks: &LivenessMarks) -> Finding {
    let unchecked = |why: &str| Finding::new(Check::LivenessIdentity, Outcome::NotChecked).because(why);
    let Some((person, within)) = watched.person.as_ref().zip(watched.farthest()) else {
        return unchecked("no face in the first frame");
    };
    let Some(selfie) = selfie else { return unchecked("no usable selfie") };
    let measure = f64::from(within.max(distance(person, selfie)));
    let outcome = match measure {
        far if far >= marks.other_person => Outcome::Fail,
        _ if watched.not_alone() > 0.0 => Outcome::Unsure,
        near if near <= marks.same_person => Outcome::Pass,
        _ => Outcome::Unsure,
    };
    let finding = Finding::new(Check::LivenessIdentity, outcome).measured(measure, marks.same_person, DISTANCE);
    if watched.not_alone() > 0.0 { finding.because("not one face in every frame") } else { finding }
}

/// Whether the frames follow each other as those of a camera before a head do.
fn moving(watched: &Watched, marks: &LivenessMarks) -> Finding {
    let repeated = watched.repeated();
    if repeated > 0.0 {
        let outcome = if repeated >= marks.repeated { Outcome::Fail } else { Outcome::Unsure };
        return Finding::new(Check::LivenessMotion, outcome).measured(
            repeated,
            marks.repeated,
            "share of frames equal to the one before",
        );
    }
    let gap = f64::from(watched.longest_gap());
    if gap > marks.gap_ms {
        return Finding::new(Check::LivenessMotion, Outcome::Unsure).measured(
            gap,
            marks.gap_ms,
            "milliseconds between two frames",
        );
    }
    let fastest = watched.fastest();
    let outcome = if fastest <= marks.turn_speed { Outcome::Pass } else { Outcome::Unsure };
    Finding::new(Check::LivenessMotion, outcome).measured(fastest, marks.turn_speed, ANGLES)
}
