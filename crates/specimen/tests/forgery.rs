//! Forgeries are what they are said to be, and genuine photographs are not taken for them.

use std::fs;
use std::path::Path;

use bonafide_specimen::forgery::{Edit, edited, from_print, from_screen};
use bonafide_specimen::{Fonts, Kind, Person, Photo, Scene, Side, draw, photograph};
use image::RgbImage;
use vision::document::{Format, Outline, Point};
use vision::recapture;

fn outline(photo: &Photo) -> Outline {
    let corners = photo.corners.map(|(x, y)| Point::new(x.into(), y.into()));
    Outline { corners, score: 1.0, mrz: None, format: Format::Id3, cut_off: false, crowded: false }
}

fn with_passport(then: impl FnOnce(RgbImage, &Fonts)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched");
    let font = |name: &str| fs::read(folder.join(name)).expect("run `cargo xtask models`");
    let (ocr_b, regular, bold) = (font("OCRB.otf"), font("DejaVuSans.ttf"), font("DejaVuSans-Bold.ttf"));
    let fonts = Fonts { ocr_b: &ocr_b, regular: &regular, bold: &bold };
    let flat = draw(Kind::Passport, Side::Front, &Person::sample(4), None, &fonts).expect("a passport");
    then(flat, &fonts);
}

#[test]
fn screens_and_prints_show_waves_and_the_document_itself_does_not() {
    with_passport(|flat, _| {
        let scene = Scene { mosaic: true, ..Scene::clean() };
        let score = |photo: Photo| recapture::measure(&photo.picture, &outline(&photo)).unwrap().score;
        let genuine = score(photograph(&flat, &scene, 3).unwrap());
        let screen = score(from_screen(&flat, &scene, 3).unwrap());
        let print = score(from_print(&flat, &scene, 3).unwrap());
        assert!(genuine < 0.5 && screen > 0.9 && print > 0.9, "{genuine} {screen} {print}");
    });
}

#[test]
fn edits_change_their_area_and_hardly_anything_else() {
    with_passport(|flat, fonts| {
        let taken = photograph(&flat, &Scene::clean(), 5).unwrap();
        let portrait = RgbImage::from_pixel(70, 90, image::Rgb([120, 90, 60]));
        let (fields, place) = ([[45.7, 14.8, 30.0, 3.2], [45.7, 34.6, 30.0, 3.2]], [6.0, 14.0, 35.0, 45.0]);
        for edit in Edit::ALL {
            let edited = edited(&taken, &flat, edit, &fields, place, &portrait, fonts, 9).unwrap();
            let [left, top, width, height] = edited.area;
            let (mut inside, mut outside) = ((0u64, 0u64), (0u64, 0u64));
            for row in 0..176 {
                for column in 0..250 {
                    let (x, y) = (column as f32 / 2.0, row as f32 / 2.0);
                    let (px, py) = taken.place(x / 125.0, y / 88.0);
                    let at = |photo: &Photo| photo.picture.get_pixel_checked(px as u32, py as u32).map(|p| p.0[1]);
                    let (Some(before), Some(after)) = (at(&taken), at(&edited.photo)) else { continue };
                    let within = x >= left && y >= top && x < left + width && y < top + height;
                    let sums = if within { &mut inside } else { &mut outside };
                    *sums = (sums.0 + u64::from(before.abs_diff(after)), sums.1 + 1);
                }
            }
            let mean = |(sum, count): (u64, u64)| sum as f64 / count as f64;
            assert!(mean(inside) > 12.0 && mean(outside) < 5.0, "{edit:?}: {inside:?} {outside:?}");
            assert_eq!(edited.source.is_some(), edit == Edit::Copied);
        }
    });
}
