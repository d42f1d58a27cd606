//! Faces on real photographs, with the networks that `cargo xtask models` fetches.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use std::f64::consts::PI;
use std::path::PathBuf;
use std::sync::OnceLock;

use bonafide_vision::RgbImage;
use bonafide_vision::face::{
    self, Bounds, Embedding, Face, Faces, Packaged,
    calibration::{Band, Calibration, Verdict},
    distance,
};
use bonafide_vision::gallery::Gallery;
use bonafide_vision::model::{Engine, Loaded, Model as _, Tensor};
use bonafide_vision::picture::{Limits, decode, encode_jpeg, shrink_to};
use image::imageops;

fn fetched(file: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched").join(file);
    std::fs::read(&path).unwrap_or_else(|_| panic!("{file} is missing, fetch it with `cargo xtask models`"))
}

fn load(packaged: Packaged) -> Loaded {
    Engine::new(1).load(packaged.name, packaged.version, &fetched(packaged.file)).unwrap()
}

fn faces() -> &'static Faces {
    static FACES: OnceLock<Faces> = OnceLock::new();
    FACES.get_or_init(|| Faces::new(load(face::DETECTOR), load(face::MESH), load(face::EMBEDDER)).unwrap())
}

/// The marks of the built-in calibration for two selfies, or for a small grey portrait, at the built-in policy's rates.
fn marks(portrait: bool) -> Band {
    let calibration = Calibration::built_in();
    let curve = if portrait { calibration.portrait(50.0, true) } else { calibration.selfies() };
    curve.band(5e-6, 0.02, 1.0)
}

fn judged(portrait: bool, distance: f32) -> Verdict {
    marks(portrait).judge(f64::from(distance))
}

fn photo(name: &str) -> RgbImage {
    decode(&fetched(&format!("test/{name}")), &Limits::default()).unwrap().rgb
}

fn only(picture: &RgbImage) -> (Face, Embedding) {
    let mut found = faces().find(picture).unwrap();
    assert_eq!(found.len(), 1);
    let face = found.remove(0);
    let embedding = faces().embed(picture, &face).unwrap();
    (face, embedding)
}

/// The face of a group photograph nearest to this place.
fn at(picture: &RgbImage, x: f64, y: f64) -> (Face, Embedding) {
    let found = faces().find(picture).unwrap();
    let far = |face: &Face| (face.bounds.centre().x - x).hypot(face.bounds.centre().y - y);
    let face = found.into_iter().min_by(|a, b| far(a).total_cmp(&far(b))).unwrap();
    let embedding = faces().embed(picture, &face).unwrap();
    (face, embedding)
}

/// The answers of the packages' own runtime to two patterns (`reference/make.mjs`).
fn answers() -> serde_json::Value {
    serde_json::from_str(include_str!("reference/answers.json")).unwrap()
}

/// Runs a network on both patterns: every output has to point in the direction of the original's (cosine of 0.9999 and
/// more) and be as long.
fn check_against_the_original(packaged: Packaged, prepare: fn(f32, usize) -> f32) {
    let (model, answers) = (load(packaged), answers());
    let side = model.input_shape()[2].unwrap();
    type Pattern = fn(usize, usize, usize) -> f64;
    let patterns: [(&str, Pattern); 2] = [
        ("noise", |pixel, channel, _| (((pixel * 3 + channel) * 7919) % 1009) as f64 / 1009.0),
        ("waves", |pixel, channel, side| {
            let (across, down) = ((pixel % side) as f64, (pixel / side) as f64);
            0.5 + 0.5 * (across / 9.0 + channel as f64).sin() * (down / 13.0).cos()
        }),
    ];
    for (name, pattern) in patterns {
        let mut planes = vec![0.0; 3 * side * side];
        for pixel in 0..side * side {
            for channel in 0..3 {
                planes[channel * side * side + pixel] = prepare(pattern(pixel, channel, side) as f32, channel);
            }
        }
        let outputs = model.run(Tensor::new([1, 3, side, side], planes).unwrap()).unwrap();
        let expected = answers[format!("{} {name}", packaged.name)].as_array().unwrap();
        for answer in expected {
            let length = usize::try_from(answer["length"].as_u64().unwrap()).unwrap();
            let output = outputs.iter().find(|output| output.data().len() == length).unwrap().data();
            let wanted: Vec<f64> = answer["numbers"].as_array().unwrap().iter().map(|n| n.as_f64().unwrap()).collect();
            let step = length.div_ceil(wanted.len());
            let got: Vec<f64> = output.iter().step_by(step).map(|number| f64::from(*number)).collect();
            assert_eq!(got.len(), wanted.len());
            let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
            let (long, wide) = (dot(&got, &got).sqrt(), dot(&wanted, &wanted).sqrt());
            let cosine = dot(&got, &wanted) / (long * wide);
            let what = format!("{} {name}, {length} numbers", packaged.name);
            assert!(cosine >= 0.9999, "{what}: cosine {cosine}");
            assert!((long / wide - 1.0).abs() < 1e-3, "{what}: {long} long, not {wide}");
        }
    }
}

#[test]
fn converted_networks_answer_as_the_originals() {
    check_against_the_original(face::DETECTOR, |value, _| value * 2.0 - 1.0);
    check_against_the_original(face::MESH, |value, _| value);
    check_against_the_original(face::EMBEDDER, |value, channel| {
        (value * 255.0 - [122.782, 117.001, 104.298][channel]) / 256.0
    });
}

#[test]
fn cards_agree_with_the_manifest() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../models/manifest.toml");
    let manifest = std::fs::read_to_string(path).unwrap();
    for packaged in [face::DETECTOR, face::MESH, face::EMBEDDER] {
        let to = format!("to = \"{}\"", packaged.file);
        let entry = manifest.split("[[file]]").find(|part| part.contains(&to)).unwrap();
        assert!(entry.contains(&format!("name = \"{}\"", packaged.name)));
        assert!(entry.contains(&format!("sha256 = \"{}\"", load(packaged).card().sha256)));
        let package = entry.lines().find_map(|line| line.strip_prefix("package = ")).unwrap();
        let package = manifest.split("[[package]]").find(|part| part.contains(&format!("name = {package}"))).unwrap();
        assert!(package.contains(&format!("version = \"{}\"", packaged.version)));
    }
}

#[test]
fn networks_in_the_wrong_place_are_refused() {
    assert!(Faces::new(load(face::MESH), load(face::DETECTOR), load(face::EMBEDDER)).is_err());
}

#[test]
fn every_face_of_a_group_is_found() {
    for (name, people) in [("sample1.jpg", 3), ("sample3.jpg", 3), ("sample5.jpg", 5)] {
        assert_eq!(faces().find(&photo(name)).unwrap().len(), people, "{name}");
    }
}

#[test]
fn cat_has_no_face() {
    assert!(faces().find(&photo("chelsea.png")).unwrap().is_empty());
}

#[test]
fn blank_picture_has_no_face() {
    for grey in [0, 128, 255] {
        let blank = RgbImage::from_pixel(640, 480, image::Rgb([grey; 3]));
        assert!(faces().find(&blank).unwrap().is_empty());
    }
    assert!(faces().find(&RgbImage::new(0, 0)).unwrap().is_empty());
}

#[test]
fn place_beside_the_picture_has_no_face() {
    let picture = photo("astronaut.png");
    for (left, width) in [(9000.0, 50.0), (0.0, -5.0), (f64::NAN, 50.0), (0.0, f64::NAN), (f64::NEG_INFINITY, 50.0)] {
        let place = Bounds { left, top: 0.0, width, height: 80.0 };
        assert!(faces().find_in(&picture, place).unwrap().is_empty(), "{place:?}");
    }
    let everything = Bounds { left: -1e300, top: 0.0, width: f64::INFINITY, height: 1e300 };
    assert_eq!(faces().find_in(&picture, everything).unwrap().len(), 1);
}

#[test]
fn number_of_threads_does_not_change_the_numbers() {
    let picture = photo("astronaut.png");
    let engine = Engine::new(2);
    let load = |packaged: Packaged| engine.load(packaged.name, packaged.version, &fetched(packaged.file)).unwrap();
    let two = Faces::new(load(face::DETECTOR), load(face::MESH), load(face::EMBEDDER)).unwrap();
    let found = two.find(&picture).unwrap();
    assert_eq!(found, faces().find(&picture).unwrap());
    assert!(two.embed(&picture, &found[0]).unwrap() == faces().embed(&picture, &found[0]).unwrap());
}

#[test]
fn face_is_found_whichever_way_up() {
    let picture = photo("astronaut.png");
    let (upright, known) = only(&picture);
    assert!(upright.pose().roll.abs() < 10.0 && upright.pose().yaw.abs() < 10.0);
    for degrees in [40.0, 90.0, 180.0, 270.0] {
        let (face, embedding) = only(&turned(&picture, degrees));
        let roll = (face.pose().roll - upright.pose().roll - degrees).rem_euclid(360.0);
        assert!(roll.min(360.0 - roll) < 5.0, "{degrees}: {:?}", face.pose());
        assert!(distance(&known, &embedding) < 0.2, "{degrees}");
    }
}

#[test]
fn face_that_fills_the_picture_and_small_portrait_are_found() {
    let picture = photo("astronaut.png");
    let (_, known) = only(&picture);
    let (_, close) = only(&imageops::crop_imm(&picture, 165, 55, 120, 135).to_image());
    assert!(distance(&known, &close) < 0.2);

    // A portrait 110 pixels wide, the face half of that, on a page of 1600 by 1200.
    let portrait = shrink_to(&imageops::crop_imm(&picture, 100, 0, 250, 250).to_image(), 110);
    let mut page = RgbImage::from_fn(1600, 1200, |x, y| image::Rgb([180 + ((x / 7 + y / 13) % 40) as u8, 170, 160]));
    imageops::replace(&mut page, &portrait, 300, 500);
    let (face, small) = only(&page);
    assert!((300.0..410.0).contains(&face.bounds.centre().x) && (500.0..610.0).contains(&face.bounds.centre().y));
    assert!(distance(&known, &small) < 0.4);
    let place = Bounds { left: 250.0, top: 450.0, width: 250.0, height: 250.0 };
    assert_eq!(faces().find_in(&page, place).unwrap().len(), 1);
}

#[test]
fn same_face_matches_itself_printed_small_and_grey() {
    let picture = photo("sample6.jpg");
    let (_, selfie) = at(&picture, 358.0, 638.0);
    let (_, portrait) = only(&printed(&imageops::crop_imm(&picture, 150, 400, 420, 480).to_image()));
    let far = distance(&selfie, &portrait);
    assert_eq!(judged(true, far), Verdict::Match, "{far}");
}

#[test]
fn strangers_do_not_match() {
    let (_, astronaut) = only(&photo("astronaut.png"));
    let group = photo("sample6.jpg");
    for found in faces().find(&group).unwrap() {
        let far = distance(&astronaut, &faces().embed(&group, &found).unwrap());
        assert_eq!(judged(false, far), Verdict::Mismatch, "{far}");
        assert_eq!(judged(true, far), Verdict::Mismatch, "{far}");
    }
}

#[test]
fn built_in_calibration_was_measured_with_the_built_in_network() {
    Calibration::built_in().fits(&load(face::EMBEDDER).card().sha256).unwrap();
}

/// The packages say who is on these, and nobody is on two of them who should not be.
#[test]
fn one_person_matches_in_other_photographs_and_nobody_else_does() {
    let one: Vec<Embedding> = ["obama.jpg", "obama2.jpg", "obama3.jpg"].map(|name| only(&photo(name)).1).into();
    for (at, a) in one.iter().enumerate() {
        for b in &one[at + 1..] {
            assert_eq!(judged(false, distance(a, b)), Verdict::Match);
        }
        for other in ["biden.jpg", "astronaut.png"] {
            assert_eq!(judged(false, distance(a, &only(&photo(other)).1)), Verdict::Mismatch, "{other}");
        }
    }
}

#[test]
fn no_two_strangers_side_by_side_match() {
    for name in (1..=6).map(|n| format!("sample{n}.jpg")) {
        let group = photo(&name);
        let found = faces().find(&group).unwrap();
        let described: Vec<Embedding> = found.iter().map(|face| faces().embed(&group, face).unwrap()).collect();
        for (at, a) in described.iter().enumerate() {
            for b in &described[at + 1..] {
                let far = distance(a, b);
                assert_ne!(judged(false, far), Verdict::Match, "{name}: {far}");
                assert_ne!(judged(true, far), Verdict::Match, "{name}: {far}");
            }
        }
    }
}

/// What the service keeps in memory is rounded to steps of 1/240 (`docs/guide/duplicates.md` tells the figures).
#[test]
fn rounding_to_bytes_hardly_moves_distances() {
    let names = ["astronaut.png", "obama.jpg", "obama2.jpg", "obama3.jpg", "biden.jpg"].map(str::to_owned);
    let mut described: Vec<Embedding> = vec![];
    for name in names.into_iter().chain((1..=6).map(|n| format!("sample{n}.jpg"))) {
        let picture = photo(&name);
        let found = faces().find(&picture).unwrap();
        described.extend(found.iter().map(|face| faces().embed(&picture, face).unwrap()));
    }
    let mut gallery = Gallery::new(128, 1.0 / 240.0);
    for (name, face) in described.iter().enumerate() {
        gallery.add(name, face).unwrap();
    }
    let (mut most, mut sum, mut pairs) = (0.0f32, 0.0f32, 0u16);
    for (at, face) in described.iter().enumerate() {
        for found in gallery.within(face, 2.0, 1).unwrap().iter().filter(|found| found.name < at) {
            let moved = found.distance - distance(face, &described[found.name]);
            (most, sum, pairs) = (most.max(moved.abs()), sum + moved, pairs + 1);
        }
    }
    println!("{} faces, {pairs} pairs: {most} at most, {} on average", described.len(), sum / f32::from(pairs));
    assert!(usize::from(pairs) == described.len() * (described.len() - 1) / 2 && most < 0.006, "{most}");
}

/// Nobody wrote down who is on the photographs; these two faces look alike and are nearer than any other two.
#[test]
fn one_person_in_two_photographs_is_nearer_than_a_stranger_beside() {
    let (first, third) = (photo("sample1.jpg"), photo("sample3.jpg"));
    let ((_, same), (_, again), (_, beside)) =
        (at(&first, 1577.0, 326.0), at(&third, 1184.0, 372.0), at(&third, 1582.0, 448.0));
    assert_eq!(judged(false, distance(&same, &again)), Verdict::Match);
    assert!(distance(&same, &again) + 0.05 < distance(&same, &beside));
}

#[test]
fn mirrored_head_turns_the_other_way() {
    let group = photo("sample5.jpg");
    let (face, _) = at(&group, 680.0, 554.0);
    let (mirrored, _) = at(&imageops::flip_horizontal(&group), f64::from(group.width()) - 680.0, 554.0);
    assert!(face.pose().yaw > 15.0 && mirrored.pose().yaw < -15.0, "{:?} {:?}", face.pose(), mirrored.pose());
}

/// The picture turned clockwise around the face of the astronaut photograph.
fn turned(picture: &RgbImage, degrees: f64) -> RgbImage {
    let (sine, cosine) = (degrees / 180.0 * PI).sin_cos();
    RgbImage::from_fn(512, 512, |x, y| {
        let (x, y) = (f64::from(x) - 256.0, f64::from(y) - 256.0);
        let (x, y) = (cosine * x + sine * y + 225.0, cosine * y - sine * x + 128.0);
        let inside = (0.0..512.0).contains(&x) && (0.0..512.0).contains(&y);
        if inside { *picture.get_pixel(x as u32, y as u32) } else { image::Rgb([90; 3]) }
    })
}

/// What printing and photographing does: small, grey, pale, soft, and compressed.
fn printed(picture: &RgbImage) -> RgbImage {
    let mut small = imageops::blur(&shrink_to(picture, 200), 0.7);
    for (x, y, pixel) in small.enumerate_pixels_mut() {
        let grey = pixel.0.iter().map(|&channel| f32::from(channel)).sum::<f32>() / 3.0;
        let lines = 8.0 * (0.8 * x as f32 + 2.0 * (0.15 * y as f32).sin()).sin();
        *pixel = image::Rgb([(140.0 + (grey - 128.0) * 0.65 + lines) as u8; 3]);
    }
    decode(&encode_jpeg(&small, 55), &Limits::default()).unwrap().rgb
}
