//! Our own networks on two generated photographs: found, straightened and read, whichever way they are held.
//!
//! The pictures come from `training/scenes.py`; nothing on them exists.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::sync::LazyLock;

use bonafide_vision::RgbImage;
use bonafide_vision::document::{Format, Locator, Point, straighten};
use bonafide_vision::model::Engine;
use bonafide_vision::picture::{Limits, decode};
use bonafide_vision::zone::{Reader, Shape};
use image::imageops::{rotate90, rotate180, rotate270};

static NETS: LazyLock<(Locator, Reader)> = LazyLock::new(|| {
    let engine = Engine::new(2);
    let locator = engine.load("locator", "1", include_bytes!("../../../models/own/locator.onnx")).unwrap();
    let reader = engine.load("reader", "1", include_bytes!("../../../models/own/reader.onnx")).unwrap();
    (Locator::new(locator), Reader::new(reader))
});

const PASSPORT: [&str; 2] =
    ["PNLTUMYR<<STOEQEIT<<<<<<<<<<<<<<<<<<<<<<<<<<", "9186584454LTU8011093F6407287KPO9UHQ<<<<<<<16"];
const CARD: [&str; 3] =
    ["IRHMO1ZKOBMA9G8<<<<<<<<<<<<<<<", "3205024F2508061HMO2SD0UYNPW6R6", "LUECUPLA<<<<<<<<<<<<<<<<<<<<<<"];

fn passport() -> RgbImage {
    decode(include_bytes!("pictures/passport.jpg"), &Limits::default()).unwrap().rgb
}

fn card() -> RgbImage {
    decode(include_bytes!("pictures/card.jpg"), &Limits::default()).unwrap().rgb
}

/// Finds and reads, and asserts the text, the size and the first corner.
fn check(picture: &RgbImage, lines: &[&str], shape: Shape, first: (f64, f64)) {
    let (locator, reader) = &*NETS;
    let outline = locator.find(picture).unwrap().expect("the document is found");
    let zone = reader.read(picture, &outline).unwrap().expect("the zone is read");
    let texts: Vec<&str> = zone.lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!((texts.as_slice(), zone.shape), (lines, shape));
    let outline = zone.correct(outline);
    let miss = outline.corners[0].x - first.0;
    let miss = miss.hypot(outline.corners[0].y - first.1);
    // Clutter touching an edge can pull a corner away; a wrong turn would be off by hundreds of pixels.
    assert!(miss < 90.0, "{:?} instead of {first:?}", outline.corners[0]);
    assert_eq!(
        straighten(picture, &outline, 4.0).dimensions(),
        if shape == Shape::Td3 { (500, 352) } else { (342, 216) }
    );
}

#[test]
fn passport_is_read_whichever_way_it_is_held() {
    let upright = passport();
    let (w, h) = (f64::from(upright.width()), f64::from(upright.height()));
    let (x, y) = (48.0, 136.0);
    check(&upright, &PASSPORT, Shape::Td3, (x, y));
    check(&rotate90(&upright), &PASSPORT, Shape::Td3, (h - y, x));
    check(&rotate180(&upright), &PASSPORT, Shape::Td3, (w - x, h - y));
    check(&rotate270(&upright), &PASSPORT, Shape::Td3, (y, w - x));
}

#[test]
fn card_is_read_in_front_of_clutter() {
    check(&card(), &CARD, Shape::Td1, (47.0, 239.0));
}

#[test]
fn every_character_has_a_confidence_and_a_second_choice() {
    let (locator, reader) = &*NETS;
    let picture = card();
    let zone = reader.read(&picture, &locator.find(&picture).unwrap().unwrap()).unwrap().unwrap();
    for line in &zone.lines {
        assert_eq!((line.confidence.len(), line.second.len()), (30, 30));
        assert!(line.confidence.iter().all(|c| (0.0..=1.0).contains(c)));
        assert!(line.text.chars().zip(&line.second).all(|(first, (second, _))| first != *second));
    }
    assert_eq!(zone.format(), Format::Id1);
}

#[test]
fn pictures_without_a_document_have_no_outline() {
    let (locator, _) = &*NETS;
    let waves = RgbImage::from_fn(800, 600, |x, y| {
        let wave =
            |scale: f64| (((f64::from(x) / scale).sin() * (f64::from(y) / scale / 1.7).cos() + 1.0) * 127.0) as u8;
        image::Rgb([wave(31.0), wave(47.0), wave(90.0)])
    });
    for picture in [waves, RgbImage::from_pixel(640, 480, image::Rgb([90, 120, 60]))] {
        assert_eq!(locator.find(&picture).unwrap(), None);
    }
}

#[test]
fn reading_where_nothing_stands_gives_nothing() {
    let (_, reader) = &*NETS;
    let blank = RgbImage::from_pixel(1000, 700, image::Rgb([230; 3]));
    let corners = [(50.0, 50.0), (950.0, 50.0), (950.0, 650.0), (50.0, 650.0)].map(|(x, y)| Point::new(x, y));
    let zone = [(80.0, 560.0), (920.0, 560.0), (920.0, 630.0), (80.0, 630.0)].map(|(x, y)| Point::new(x, y));
    for mrz in [None, Some(zone), Some([Point::new(f64::NAN, 0.0); 4])] {
        let outline = bonafide_vision::document::Outline {
            corners,
            score: 0.9,
            mrz,
            format: Format::Id3,
            cut_off: false,
            crowded: false,
        };
        assert_eq!(reader.read(&blank, &outline).unwrap(), None);
    }
}
