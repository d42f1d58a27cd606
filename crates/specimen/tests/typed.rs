//! Zones typed by a forger are told from genuine ones: known answers, with zones whose place and text are known.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs;
use std::path::Path;

use bonafide_specimen::forgery::{Typed, with_zone};
use bonafide_specimen::{Fonts, Kind, Person, Scene, Side, photograph};
use vision::document::{Outline, Point};
use vision::zone::{Line, Print, Shape, Zone, measure};

const KINDS: [(Kind, Side, Shape); 3] = [
    (Kind::Passport, Side::Front, Shape::Td3),
    (Kind::IdentityCard, Side::Back, Shape::Td1),
    (Kind::ResidencePermit, Side::Front, Shape::Td2),
];

/// The print of a zone typed in a way and photographed; the reader is taken to be a little off.
fn print((kind, side, shape): (Kind, Side, Shape), typed: &Typed, scene: &Scene, other: bool) -> Print {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched");
    let font = |name: &str| fs::read(folder.join(name)).expect("run `cargo xtask models`");
    let (ocr_b, regular, bold) = (font("OCRB.otf"), font("DejaVuSans.ttf"), font("DejaVuSans-Bold.ttf"));
    let fonts = Fonts { ocr_b: &ocr_b, regular: &regular, bold: &bold };
    let typed = Typed { font: other.then_some(regular.as_slice()), ..*typed };
    let person = Person::sample(11);
    let flat = with_zone(kind, side, &person, None, &fonts, &typed).unwrap();
    let photo = photograph(&flat, scene, 4).unwrap();
    let point = |(x, y): (f32, f32)| Point::new(x.into(), y.into());
    let (format, (w, h)) = (shape.format(), kind.size_mm());
    let corners = photo.corners.map(point);
    let outline = Outline { corners, score: 1.0, mrz: None, format, cut_off: false, crowded: false };
    let [left, top, width, height] = kind.zone_mm().unwrap();
    let (left, top) = (left + typed.moved.0 + 0.3, top + typed.moved.1 - 0.2);
    let (right, bottom) = (left + width * typed.pitch.0, top + 2.5 + (height - 2.5) * typed.pitch.1);
    let corners =
        [(left, top), (right, top), (right, bottom), (left, bottom)].map(|(x, y)| point(photo.place(x / w, y / h)));
    let line = |text: String| Line { confidence: vec![1.0; text.len()], second: vec![('0', 0.0); text.len()], text };
    let lines = person.zone(kind).unwrap().unwrap().into_iter().map(line).collect();
    measure(&photo.picture, &outline, &Zone { shape, lines, corners, upside_down: false })
}

#[test]
fn zones_in_ocr_b_and_in_their_place_are_right() {
    for kind in KINDS {
        for scene in [Scene::clean(), Scene::moderate()] {
            let print = print(kind, &Typed::GENUINE, &scene, false);
            assert!(print.likeness.is_some_and(|likeness| likeness >= Print::LIKE), "{kind:?}: {print:?}");
            assert!(print.place.is_some_and(|place| place.is_right()), "{kind:?}: {print:?}");
        }
    }
}

#[test]
fn zones_in_another_font_are_unlike_ocr_b() {
    for kind in KINDS {
        for scene in [Scene::clean(), Scene::moderate()] {
            let print = print(kind, &Typed::GENUINE, &scene, true);
            assert!(print.likeness.is_some_and(|likeness| likeness < Print::UNLIKE), "{kind:?}: {print:?}");
        }
    }
}

#[test]
fn zones_elsewhere_and_at_other_pitches_are_told_by_how_much() {
    for kind in KINDS {
        let place = |typed: Typed| print(kind, &typed, &Scene::clean(), false).place.unwrap();
        let up = place(Typed { moved: (0.0, -4.0), ..Typed::GENUINE });
        // Three millimetres outside a tolerance of one.
        assert!((up.down_mm + 3.0).abs() < 0.25 && up.right_mm == 0.0 && up.is_elsewhere(), "{kind:?}: {up:?}");
        let aside = place(Typed { moved: (5.0, 0.0), ..Typed::GENUINE });
        assert!(aside.right_mm > 2.0 && aside.down_mm == 0.0 && aside.is_elsewhere(), "{kind:?}: {aside:?}");
        let narrow = place(Typed { pitch: (0.94, 0.9), ..Typed::GENUINE });
        assert!((narrow.pitch - 0.94).abs() < 0.01 && (narrow.line_pitch - 0.9).abs() < 0.02, "{kind:?}: {narrow:?}");
        assert!(narrow.is_spaced() && !up.is_spaced(), "{kind:?}: {narrow:?}");
    }
}

#[test]
fn of_a_blurred_zone_nothing_is_said() {
    for kind in KINDS {
        let blurred = Scene { blur: [7.0, 7.0], ..Scene::clean() };
        for other in [false, true] {
            let print = print(kind, &Typed::GENUINE, &blurred, other);
            assert_eq!(print.likeness, None, "{kind:?}");
        }
    }
}

#[test]
fn of_a_document_that_is_cut_off_the_place_is_not_told_and_of_no_zone_nothing() {
    let blank = image::RgbImage::from_pixel(300, 200, image::Rgb([200; 3]));
    let corners = [(0.0, 0.0), (300.0, 0.0), (300.0, 200.0), (0.0, 200.0)].map(|(x, y)| Point::new(x, y));
    let outline =
        Outline { corners, score: 1.0, mrz: None, format: Shape::Td3.format(), cut_off: true, crowded: false };
    for corners in [corners, [Point::new(f64::NAN, f64::INFINITY); 4], [Point::new(1e300, -1e300); 4]] {
        for lines in [vec![], vec![Line { text: "<É0".into(), confidence: vec![], second: vec![] }; 9]] {
            let zone = Zone { shape: Shape::Td3, lines, corners, upside_down: true };
            assert_eq!(measure(&blank, &outline, &zone), Print { likeness: None, place: None });
        }
    }
}
