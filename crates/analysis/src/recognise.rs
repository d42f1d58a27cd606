//! A face that is shown again: the photograph of a face authentication against the selfie of the verification.
//!
//! Each check gives a reason only for what it measured; the first that fails is the reason of the attempt. What cannot be
//! measured here (whether the eyes are open, whether something covers the face, whether the camera is a real one) is no
//! reason.

use domain::{
    authentication::{Comparison, FailReason, Measured},
    finding::{Finding, ModelRef, Outcome},
    policy::Marks,
};
use vision::{
    RgbImage,
    face::{Face, calibration::Verdict, distance},
    model::ModelError,
    picture::{DecodeError, Limits, decode},
};

use crate::{
    Models,
    evidence::Shot,
    face::{COMPANY, band, of_person},
    models::named,
};

/// Why two photographs could not be compared, by no fault of the person's.
#[derive(Debug, thiserror::Error)]
pub enum Incomparable {
    /// A photograph that was kept cannot be decoded.
    #[error("a kept photograph cannot be read")]
    Unreadable(#[from] DecodeError),
    /// There is no face in the selfie of the verification.
    #[error("the selfie of the verification shows no face")]
    NoReference,
    /// A model failed.
    #[error("a model failed")]
    Model(#[from] ModelError),
}

/// Pixels between the eyes below which a face is too small. The descriptor sees a chip with 52 pixels between them; in
/// photographs with 35 instead of 50 to 80 the right person was turned away in 17 instead of 12 of 100 comparisons
/// (`vision::face`, measured on portraits), and below that details are guessed.
const LEAST_EYES: f64 = 40.0;
/// Degrees by which a head may be turned to the side or nod, as the face mesh tells them, which sees most heads bent by
/// some 15. Of the 23 faces on the sample photographs, all but one look more or less at the camera and have 34 and less;
/// the one that is nearly seen from the side has 54.
const MOST_TURN: f64 = 35.0;
/// Degrees by which it may be tilted. The chip is turned upright, so that a tilt costs little; the people on the sample
/// photographs, some head to head, have 44 and less.
const MOST_TILT: f64 = 45.0;
/// Free room that a face needs on each side, as a share of its width: below it, hair, ears and chin touch the border,
/// which the chip shows.
const LEAST_MARGIN: f64 = 0.05;
/// Share of the photograph's width or height that a face, without hair and ears, may fill: beyond it the camera was
/// hardly a hand away, where the nose grows and the cheeks vanish.
const MOST_FILL: f64 = 0.9;

/// Compares a photograph with the selfie of the verification. Slow: not for async threads.
///
/// # Errors
/// When that cannot be done, whatever the photograph shows.
pub fn recognise(selfie: &Shot, shown: &Shot, models: &Models, marks: &Marks) -> Result<Comparison, Incomparable> {
    let reference = decode(&selfie.jpeg, &Limits::default())?.rgb;
    let picture = decode(&shown.jpeg, &Limits::default())?.rgb;
    let known = models.faces.find(&reference)?.into_iter().next().ok_or(Incomparable::NoReference)?;
    let known = models.faces.embed(&reference, &known)?;

    let mut checks = Checks::default();
    let faces = models.faces.find(&picture)?;
    checks.at_least(FailReason::FaceNotFound, faces.len() as f64, 1.0, "faces");
    if let Some(face) = faces.first() {
        let printed = of_person(&picture, face, models, marks);
        checks.at_most(FailReason::FakeFace, f64::from(u8::from(is_bad(&printed))), 0.0, "documents around the face");
        let widest = faces.iter().map(|face| face.bounds.width).fold(0.0, f64::max);
        let company = faces.iter().filter(|face| face.bounds.width >= COMPANY * widest).count();
        checks.at_most(FailReason::TooManyFaces, company as f64, 1.0, "faces");
        place(&picture, face, &mut checks);
        let measure = f64::from(distance(&known, &models.faces.embed(&picture, face)?));
        let band = band(models.calibration.selfies(), marks, 1.0);
        // What a person would have to look at is no match: nobody is there to look.
        let same = band.judge(measure) == Verdict::Match;
        checks.put(FailReason::FaceMismatch, !same, (measure, band.match_to), "Euclidean distance of descriptors");
    }
    let mut cards: Vec<ModelRef> = models.faces.cards().into_iter().map(named).collect();
    cards.push(named(models.locator.model().card()));
    Ok(Comparison {
        reason: checks.0.iter().find(|check| check.failed).map(|check| check.reason),
        measured: checks.0,
        models: cards,
        inputs: vec![selfie.sha256.clone(), shown.sha256.clone()],
    })
}

/// Where in the photograph the face is, how large, and how it is turned.
fn place(picture: &RgbImage, face: &Face, checks: &mut Checks) {
    let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
    let bounds = &face.bounds;
    let room = [bounds.left, bounds.top, width - bounds.left - bounds.width, height - bounds.top - bounds.height]
        .into_iter()
        .fold(f64::INFINITY, f64::min);
    let margin = room / bounds.width.max(1.0);
    checks.at_least(FailReason::FaceCropped, margin, 0.0, "room beside the face, in widths of it");
    let fill = (bounds.width / width).max(bounds.height / height);
    checks.at_most(FailReason::FaceTooClose, fill, MOST_FILL, "share of the photograph");
    checks.at_least(FailReason::FaceCloseToBorder, margin, LEAST_MARGIN, "room beside the face, in widths of it");
    checks.at_least(FailReason::FaceTooSmall, face.eye_distance(), LEAST_EYES, "pixels between the eyes");
    let pose = face.pose();
    let turn = pose.yaw.abs().max(pose.pitch.abs());
    checks.at_most(FailReason::FaceAngleTooLarge, turn, MOST_TURN, "degrees of turn or nod");
    checks.at_most(FailReason::FaceAngleTooLarge, pose.roll.abs(), MOST_TILT, "degrees of tilt");
}

fn is_bad(finding: &Finding) -> bool {
    finding.outcome == Outcome::Fail
}

/// What was measured so far.
#[derive(Default)]
struct Checks(Vec<Measured>);

impl Checks {
    fn at_least(&mut self, reason: FailReason, measure: f64, mark: f64, unit: &str) {
        // What is no number is no reason to let anybody in.
        self.put(reason, measure.is_nan() || measure < mark, (measure, mark), unit);
    }

    fn at_most(&mut self, reason: FailReason, measure: f64, mark: f64, unit: &str) {
        self.put(reason, measure.is_nan() || measure > mark, (measure, mark), unit);
    }

    fn put(&mut self, reason: FailReason, failed: bool, (measure, mark): (f64, f64), unit: &str) {
        self.0.push(Measured { reason, failed, measure, mark, unit: unit.to_owned() });
    }
}
