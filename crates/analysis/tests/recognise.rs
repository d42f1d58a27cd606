//! Faces that are shown again, on real photographs with the models that `cargo xtask models` fetches.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use std::{borrow::Cow, fs, path::Path, sync::OnceLock};

use bonafide_analysis::{ModelFile, Models, Shot, recognise};
use domain::{
    authentication::{Comparison, FailReason},
    capture::Step,
    policy::Policy,
};
use image::{Rgb, RgbImage, imageops};
use vision::picture::encode_jpeg;

fn models() -> &'static Models {
    static MODELS: OnceLock<Models> = OnceLock::new();
    MODELS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models");
        Models::load(2, |name| {
            let own = fs::read(folder.join("own").join(format!("{name}.onnx")));
            let bytes = own.or_else(|_| fs::read(folder.join("fetched").join(format!("{name}.onnx")))).ok()?;
            Some(ModelFile { bytes: Cow::Owned(bytes), name: name.into(), version: "test".into(), view: None })
        })
        .expect("run `cargo xtask models`")
    })
}

fn photograph(name: &str) -> RgbImage {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched/test").join(name);
    image::load_from_memory(&fs::read(path).expect("run `cargo xtask models`")).unwrap().into_rgb8()
}

fn astronaut() -> RgbImage {
    photograph("astronaut.png")
}

fn shot(picture: &RgbImage) -> Shot {
    Shot { step: Step::Face, jpeg: encode_jpeg(picture, 92), sha256: "00".into() }
}

/// What the astronaut's selfie says of a photograph.
fn compare(shown: &RgbImage) -> Comparison {
    let selfie = shot(&astronaut());
    recognise(&selfie, &shot(shown), models(), &Policy::built_in().marks).unwrap()
}

/// A part of the astronaut's photograph.
fn part(x: u32, y: u32, width: u32, height: u32) -> RgbImage {
    imageops::crop_imm(&astronaut(), x, y, width, height).to_image()
}

/// A head from the sample photographs, with room around it.
fn head(name: &str, x: f64, y: f64) -> RgbImage {
    let picture = photograph(name);
    let far = |b: &vision::face::Bounds| (b.centre().x - x).hypot(b.centre().y - y);
    let faces = models().faces.find(&picture).unwrap();
    let bounds = faces.iter().map(|f| f.bounds).min_by(|a, b| far(a).total_cmp(&far(b))).unwrap();
    let room = 0.3 * bounds.width;
    let (left, top) = ((bounds.left - room).max(0.0), (bounds.top - room).max(0.0));
    let (width, height) = (bounds.width + 2.0 * room, bounds.height + 2.0 * room);
    imageops::crop_imm(&picture, left as u32, top as u32, width as u32, height as u32).to_image()
}

fn check(shown: &RgbImage, expected: Option<FailReason>) {
    let comparison = compare(shown);
    assert_eq!(comparison.reason, expected, "{:?}", comparison.measured);
}

#[test]
fn the_same_face_in_another_picture_is_recognised() {
    check(&part(20, 10, 400, 400), None);
    check(&imageops::flip_horizontal(&part(60, 0, 400, 480)), None);
    let twice = imageops::resize(&part(40, 0, 380, 400), 760, 800, imageops::FilterType::Triangle);
    check(&imageops::brighten(&twice, -25), None);
}

#[test]
fn another_face_is_not() {
    for (name, x, y) in [("sample3.jpg", 1582.0, 448.0), ("sample5.jpg", 477.0, 1033.0), ("sample6.jpg", 1590.0, 425.0)]
    {
        check(&head(name, x, y), Some(FailReason::FaceMismatch));
    }
}

#[test]
fn each_reason_is_given_for_what_it_says() {
    check(&photograph("chelsea.png"), Some(FailReason::FaceNotFound));
    check(&RgbImage::from_pixel(640, 480, Rgb([128; 3])), Some(FailReason::FaceNotFound));
    check(&photograph("sample3.jpg"), Some(FailReason::TooManyFaces));
    // Half of the face is left of the photograph, then below it; then its chin touches the edge.
    check(&part(225, 0, 280, 300), Some(FailReason::FaceCropped));
    check(&part(60, 0, 400, 150), Some(FailReason::FaceCropped));
    check(&part(60, 0, 400, 179), Some(FailReason::FaceCloseToBorder));
    check(&part(176, 40, 100, 160), Some(FailReason::FaceTooClose));
    let small = imageops::resize(&astronaut(), 256, 256, imageops::FilterType::Triangle);
    check(&small, Some(FailReason::FaceTooSmall));
    check(&head("sample2.jpg", 441.0, 287.0), Some(FailReason::FaceAngleTooLarge));
}

#[test]
fn what_was_measured_is_told_with_its_marks_and_models() {
    let comparison = compare(&part(20, 10, 400, 400));
    assert!(comparison.measured.iter().all(|check| !check.failed && !check.unit.is_empty()));
    assert_eq!(comparison.measured.last().unwrap().reason, FailReason::FaceMismatch);
    assert_eq!(comparison.models.len(), 4);
    assert_eq!(comparison.inputs.len(), 2);
}

#[test]
fn a_selfie_without_a_face_is_nobodys_fault() {
    let selfie = shot(&photograph("chelsea.png"));
    let result = recognise(&selfie, &shot(&astronaut()), models(), &Policy::built_in().marks);
    assert!(matches!(result, Err(bonafide_analysis::Incomparable::NoReference)));
}
