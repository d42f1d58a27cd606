//! Every status of a face comes from pictures that show the reason: a passport with a portrait, and a selfie.

use domain::{
    capture::Step,
    document::DocumentType::Passport,
    finding::{Check, Outcome},
    status::FaceStatus::{self, *},
};
use image::imageops;
use specimen::{Kind, Scene, Side};
use vision::{RgbImage, picture::encode_jpeg};

use crate::desk::Desk;

/// The rehearsal: a desk, a photographed passport, and whose portrait it bears.
struct Rehearsal {
    desk: Desk,
    page: Vec<u8>,
    holder: RgbImage,
}

impl Rehearsal {
    fn new() -> Self {
        Self::of("astronaut.png", "astronaut.png")
    }

    /// A passport with the face of one photograph, and another photograph of its holder.
    fn of(portrait: &str, holder: &str) -> Self {
        let desk = Desk::with_portrait_of(portrait);
        let page = desk.photographed(Kind::Passport, Side::Front);
        let holder = desk.photograph(holder);
        Self { desk, page, holder }
    }

    #[track_caller]
    fn check(&self, selfie: &RgbImage, expected: FaceStatus) {
        self.check_jpeg(encode_jpeg(selfie, 90), expected);
    }

    #[track_caller]
    fn check_jpeg(&self, selfie: Vec<u8>, expected: FaceStatus) {
        let evidence = self.desk.identification(vec![(Step::Front, self.page.clone()), (Step::Face, selfie)]);
        assert_eq!(self.desk.decided(&evidence).face, expected);
    }
}

#[test]
fn the_holder_matches_and_others_do_not() {
    let rehearsal = Rehearsal::new();
    rehearsal.check(&rehearsal.holder, FaceMatch);
    rehearsal.check(&imageops::flip_horizontal(&rehearsal.holder), FaceMatch);
    rehearsal.check(&rehearsal.desk.photograph("obama.jpg"), FaceMismatch);
    rehearsal.check(&rehearsal.desk.photograph("sample1.jpg"), TooManyFaces);
    rehearsal.check(&rehearsal.desk.photograph("chelsea.png"), NoFaceFound);
    rehearsal.check_jpeg(rehearsal.page.clone(), FakeFace);
    rehearsal.check_jpeg(b"\xFF\xD8\xFF no picture".to_vec(), FaceError);
}

/// One person on two photographs, so that a bad picture is not matched all the same.
#[test]
fn a_selfie_that_shows_too_little_says_what_it_lacks() {
    let rehearsal = Rehearsal::of("obama.jpg", "obama2.jpg");
    let good = vision::picture::shrink_to(&rehearsal.holder, 600);
    rehearsal.check(&good, FaceMatch);
    for blur in [7.0, 14.0] {
        rehearsal.check(&imageops::blur(&good, blur), FaceTooBlurry);
    }

    let (mut dark, mut noise) = (good.clone(), 7u32);
    for pixel in dark.pixels_mut() {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = ((noise >> 24) as f32 / 255.0 - 0.5) * 40.0;
        pixel.0 = pixel.0.map(|value| (f32::from(value) * 0.1 + grain).clamp(0.0, 255.0) as u8);
    }
    rehearsal.check(&dark, FaceTooBlurry);

    // A lamp that shines into the middle of the face.
    let mut lit = good.clone();
    let (width, height) = (good.width() as f32, good.height() as f32);
    for (x, y, pixel) in lit.enumerate_pixels_mut() {
        let far = (x as f32 - 0.5 * width).hypot(y as f32 - 0.4 * height) / (0.08 * height);
        let glow = 330.0 * (-far * far / 2.0).exp();
        pixel.0 = pixel.0.map(|value| (f32::from(value) + glow).min(255.0) as u8);
    }
    rehearsal.check(&lit, FaceGlared);
}

/// Nobody can be compared from the side, and hardly from afar; what was matched all the same is no reason.
#[test]
fn a_face_that_is_far_away_or_seen_from_the_side_is_told() {
    let rehearsal = Rehearsal::of("obama.jpg", "obama2.jpg");
    let told = |selfie: &RgbImage, check: Check| {
        let shots = vec![(Step::Front, rehearsal.page.clone()), (Step::Face, encode_jpeg(selfie, 90))];
        let results = rehearsal.desk.examine(&rehearsal.desk.identification(shots));
        results.findings.into_iter().find(|finding| finding.check == check).unwrap()
    };
    let far = told(&vision::picture::shrink_to(&rehearsal.holder, 150), Check::FaceFine);
    assert!(far.outcome != Outcome::Pass && far.measure < far.mark, "{far:?}");
    let group = rehearsal.desk.photograph("sample2.jpg");
    let aside = imageops::crop_imm(&group, 300, 20, 400, 480).to_image();
    assert_eq!(told(&aside, Check::FaceFrontal).outcome, Outcome::Fail);
    let near = told(&rehearsal.holder, Check::FaceFine);
    assert_eq!((near.outcome, told(&rehearsal.holder, Check::FaceFrontal).outcome), (Outcome::Pass, Outcome::Pass));
}

#[test]
fn between_the_marks_a_person_looks_and_the_modifier_moves_them() {
    let rehearsal = Rehearsal::new();
    let selfie = encode_jpeg(&rehearsal.holder, 90);
    let mut evidence = rehearsal.desk.identification(vec![(Step::Front, rehearsal.page.clone()), (Step::Face, selfie)]);
    let matched = |evidence: &_| {
        let results = rehearsal.desk.examine(evidence);
        results.findings.into_iter().find(|finding| finding.check == Check::FaceMatch).unwrap()
    };
    let finding = matched(&evidence);
    assert_eq!(finding.outcome, Outcome::Pass);
    assert!(finding.detail.as_ref().unwrap().contains("portraits in colour with 65 pixels"), "{finding:?}");
    let nearer = finding.measure.unwrap() / finding.mark.unwrap() * 0.9;
    evidence.order.face_threshold_modifier = nearer;
    assert_eq!(matched(&evidence).outcome, Outcome::Unsure);
    assert_eq!(rehearsal.desk.decided(&evidence).face, AutoUnverifiable);
    evidence.order.face_threshold_modifier = nearer / 2.0;
    assert_eq!(rehearsal.desk.decided(&evidence).face, FaceMismatch);
}

#[test]
fn without_a_portrait_or_a_comparison_no_face_is_judged() {
    let desk = Desk::new();
    let bare = desk.taken(&desk.drawn_without_portrait(Kind::Passport), &Scene::clean());
    let selfie = encode_jpeg(&desk.photograph("astronaut.png"), 90);
    let evidence = desk.identification(vec![(Step::Front, bare), (Step::Face, selfie)]);
    assert_eq!(desk.decided(&evidence).face, FaceNotAnalysed);
    let page = desk.photographed(Kind::Passport, Side::Front);
    assert_eq!(desk.decided(&desk.evidence(Passport, vec![(Step::Front, page)])).face, FaceNotChecked);
}

#[test]
fn a_grey_portrait_is_held_against_what_was_measured_of_grey_ones() {
    let desk = Desk::new();
    let page = desk.taken(&desk.drawn_in_grey(Kind::Passport), &Scene::clean());
    let selfie = encode_jpeg(&desk.photograph("astronaut.png"), 90);
    let results = desk.examine(&desk.identification(vec![(Step::Front, page), (Step::Face, selfie)]));
    let finding = results.findings.iter().find(|finding| finding.check == Check::FaceMatch).unwrap();
    assert_eq!(finding.outcome, Outcome::Pass, "{finding:?}");
    assert!(finding.detail.as_ref().unwrap().contains("portraits in grey with"), "{finding:?}");
}
