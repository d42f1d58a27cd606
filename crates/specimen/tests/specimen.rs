//! What is drawn is what is said to be drawn. Fonts are those that `cargo xtask models` puts into `models/fetched`.

use std::fs;
use std::path::Path;

use bonafide_specimen::{
    Background, Code, Error, Fonts, Kind, Level, PX_PER_MM, Person, Scene, Side, Symbol, draw, draw_coded, photograph,
    set,
};
use image::{GenericImageView, Rgb, RgbImage};
use rxing::{BarcodeFormat, helpers::detect_in_luma};

/// The bytes of the three fonts.
struct Files([Vec<u8>; 3]);

impl Files {
    fn read() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched");
        Self(["OCRB.otf", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map(|name| {
            fs::read(folder.join(name))
                .unwrap_or_else(|error| panic!("models/fetched/{name}: {error}; run `cargo xtask models`"))
        }))
    }

    fn fonts(&self) -> Fonts<'_> {
        Fonts { ocr_b: &self.0[0], regular: &self.0[1], bold: &self.0[2] }
    }
}

/// A picture of nothing, to stand where a portrait goes.
fn stripes() -> RgbImage {
    RgbImage::from_fn(70, 90, |x, y| Rgb([(x * 3) as u8, (y * 2) as u8, if (x + y) % 9 < 4 { 200 } else { 40 }]))
}

#[test]
fn every_side_has_its_size_and_the_other_sides_do_not_exist() {
    let files = Files::read();
    let person = Person::sample(7);
    for kind in Kind::ALL {
        let (width, height) = kind.size_mm();
        for side in [Side::Front, Side::Back] {
            let drawn = draw(kind, side, &person, None, &files.fonts());
            if kind.sides().contains(&side) {
                let pixels = ((width * PX_PER_MM).round() as u32, (height * PX_PER_MM).round() as u32);
                assert_eq!(drawn.unwrap().dimensions(), pixels, "{kind:?} {side:?}");
            } else {
                assert!(matches!(drawn, Err(Error::NoSuchSide(_))), "{kind:?} {side:?}");
            }
        }
    }
}

#[test]
fn made_up_people_fit_their_zones_and_read_back() {
    for seed in 0..500 {
        let person = Person::sample(seed);
        for kind in Kind::ALL {
            let Some(lines) = person.zone(kind).unwrap() else { continue };
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            let zone = mrz::parse(&lines).unwrap();
            assert!(zone.checks.hold(), "{seed} {kind:?}");
            let today = mrz::Date::new(2026, 11, 21).unwrap();
            assert_eq!(zone.birth_date(today), Some(person.birth_date));
            assert_eq!(zone.expiry_date(today), Some(person.expiry_date));
            assert_eq!(zone.fields.document_number, person.document_number);
            assert_eq!((zone.fields.issuer.as_str(), zone.fields.nationality.as_str()), ("UTO", "UTO"));
        }
        let reading = aamva::parse(&person.barcode().unwrap()).unwrap();
        assert_eq!(reading.licence, person.licence());
        // Nobody assigned a number to Utopia; everything else is as the standard wants it.
        assert_eq!(reading.problems, [aamva::Problem::Issuer(0)]);
    }
}

#[test]
fn zones_are_printed_cell_by_cell_where_they_are_said_to_be() {
    let files = Files::read();
    let person = Person::sample(3);
    for kind in Kind::ALL {
        let (Some((_, side)), Some([left, top, width, height])) = (kind.zone(), kind.zone_mm()) else { continue };
        let lines = person.zone(kind).unwrap().unwrap();
        let drawn = draw(kind, side, &person, None, &files.fonts()).unwrap();
        // The same letters, drawn once alone, are found at each place where the zone has them.
        let px = |mm: f32| (mm * PX_PER_MM).round() as u32;
        let dark = |x0: u32, y0: u32, x1: u32, y1: u32| {
            drawn.view(x0, y0, x1 - x0, y1 - y0).pixels().filter(|(_, _, p)| p.0[1] < 90).count()
        };
        let pitch = width / lines[0].len() as f32;
        let line_step = (height - 2.5) / (lines.len() - 1) as f32;
        let mut ink: std::collections::BTreeMap<char, Vec<usize>> = Default::default();
        for (row, line) in lines.iter().enumerate() {
            for (column, letter) in line.chars().enumerate() {
                let x = left + column as f32 * pitch;
                let y = top + row as f32 * line_step;
                ink.entry(letter).or_default().push(dark(px(x), px(y - 0.5), px(x + pitch), px(y + 3.2)));
            }
        }
        for (letter, counts) in ink {
            let (low, high) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
            assert!(*low > 60 && *high < *low * 13 / 10, "{kind:?} {letter}: {counts:?}");
        }
        // Nothing else is as dark below the zone.
        let (right, bottom) = (drawn.width(), drawn.height());
        assert_eq!(dark(0, px(top + height + 0.8), right, bottom), 0, "{kind:?}");
    }
}

#[test]
fn the_barcode_of_the_licence_reads_back() {
    let files = Files::read();
    for seed in [1, 2, 3] {
        let person = Person::sample(seed);
        let flat = draw(Kind::DrivingLicence, Side::Back, &person, None, &files.fonts()).unwrap();
        let grey = image::DynamicImage::from(flat).into_luma8();
        let (width, height) = grey.dimensions();
        let read = detect_in_luma(grey.into_raw(), width, height, Some(BarcodeFormat::PDF_417)).unwrap();
        assert_eq!(read.getText(), person.barcode().unwrap());
    }
}

#[test]
fn a_square_symbol_on_demand_holds_its_bytes_and_changes_nothing_around_it() {
    let files = Files::read();
    let person = Person::sample(4);
    let payload = person.seal().unwrap();
    let sealed = seal::parse(&payload).unwrap().seal;
    assert_eq!(sealed.zone(), person.zone(Kind::ResidencePermit).unwrap());
    let plain = draw(Kind::ResidencePermit, Side::Front, &person, None, &files.fonts()).unwrap();
    for (symbol, format) in [
        (Symbol::DataMatrix, BarcodeFormat::DATA_MATRIX),
        (Symbol::Qr, BarcodeFormat::QR_CODE),
        (Symbol::Aztec, BarcodeFormat::AZTEC),
    ] {
        let code = Code { symbol, payload: payload.clone() };
        let flat = draw_coded(Kind::ResidencePermit, Side::Front, &person, &code, None, &files.fonts()).unwrap();
        let changed: Vec<(u32, u32)> = plain
            .enumerate_pixels()
            .filter(|(x, y, pixel)| flat.get_pixel(*x, *y) != *pixel)
            .map(|(x, y, _)| (x, y))
            .collect();
        let bounds = |pick: fn(&(u32, u32)) -> u32| {
            let values = changed.iter().map(pick);
            (values.clone().min().unwrap(), values.max().unwrap())
        };
        let ((left, right), (top, bottom)) = (bounds(|p| p.0), bounds(|p| p.1));
        let side = (16.6 * PX_PER_MM) as u32;
        assert!(right - left < side && bottom - top < side, "{symbol:?}: {left} {top} {right} {bottom}");

        let part = image::imageops::crop_imm(&flat, left, top, right - left + 1, bottom - top + 1).to_image();
        let grey = image::DynamicImage::from(part).into_luma8();
        let (width, height) = grey.dimensions();
        let read = detect_in_luma(grey.into_raw(), width, height, Some(format)).unwrap();
        let bytes: Vec<u8> = match symbol {
            // The reader guesses an encoding for the text of QR, and gives the bytes beside it.
            Symbol::Qr => read.getRawBytes().to_vec(),
            _ => read.getText().chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect(),
        };
        assert!(bytes == payload, "{symbol:?}");
    }
    let code = Code { symbol: Symbol::Qr, payload };
    let nowhere = draw_coded(Kind::Passport, Side::Front, &person, &code, None, &files.fonts());
    assert!(matches!(nowhere, Err(Error::Symbol(_))));
}

#[test]
fn long_names_are_cut_in_the_zone_and_squeezed_elsewhere() {
    let files = Files::read();
    let person = Person {
        surname: "Wolfeschlegelsteinhausenbergerdorff-Bennelong".into(),
        given_names: "Adolph Blaine Charles David Earl Frederick".into(),
        ..Person::sample(1)
    };
    for kind in Kind::ALL {
        if let Some(lines) = person.zone(kind).unwrap() {
            let columns = kind.zone().unwrap().0.columns();
            assert!(lines.iter().all(|line| line.len() == columns), "{kind:?}: {lines:?}");
            assert!(lines.concat().contains("<<A"), "{kind:?}: {lines:?}");
        }
        for side in kind.sides() {
            draw(kind, *side, &person, None, &files.fonts()).unwrap();
        }
    }
    let person = Person { document_number: "TOOLONG1234".into(), ..person };
    assert!(matches!(draw(Kind::Passport, Side::Front, &person, None, &files.fonts()), Err(Error::Zone(_))));
}

#[test]
fn the_portrait_is_the_one_handed_in_and_none_is_invented() {
    let files = Files::read();
    let person = Person::sample(5);
    let with = draw(Kind::Passport, Side::Front, &person, Some(&stripes()), &files.fonts()).unwrap();
    let without = draw(Kind::Passport, Side::Front, &person, None, &files.fonts()).unwrap();
    let differ = |x: f32, y: f32| {
        let (x, y) = ((x * PX_PER_MM) as u32, (y * PX_PER_MM) as u32);
        with.view(x, y, 70, 70).pixels().zip(without.view(x, y, 70, 70).pixels()).filter(|(a, b)| a.2 != b.2).count()
    };
    assert!(differ(20.0, 30.0) > 4000);
    // The zone does not care.
    assert_eq!(differ(20.0, 70.0), 0);
}

#[test]
fn the_same_seed_gives_the_same_pixels_and_another_one_others() {
    let files = Files::read();
    assert_eq!(Person::sample(11), Person::sample(11));
    assert_ne!(Person::sample(11), Person::sample(12));
    let flat = draw(Kind::IdentityCard, Side::Front, &Person::sample(11), Some(&stripes()), &files.fonts()).unwrap();
    let again = draw(Kind::IdentityCard, Side::Front, &Person::sample(11), Some(&stripes()), &files.fonts()).unwrap();
    assert!(flat == again);
    let scene = Scene { width: 480, height: 360, ..Scene::hard() };
    let take = |seed| photograph(&flat, &scene, seed).unwrap();
    assert!(take(4).jpeg == take(4).jpeg);
    assert!(take(4).jpeg != take(5).jpeg);
}

#[test]
fn corners_tell_where_the_document_is() {
    // A red document on a white sheet: what is inside the corners is red, what is outside is not.
    let flat = RgbImage::from_pixel(856, 540, Rgb([200, 20, 20]));
    let scene = Scene { width: 640, height: 480, background: Some(Background::Paper), ..Scene::moderate() };
    for seed in 0..6 {
        let photo = photograph(&flat, &scene, seed).unwrap();
        let red = |across: f32, down: f32| {
            let (x, y) = photo.place(across, down);
            if x < 0.0 || y < 0.0 || x >= 640.0 || y >= 480.0 {
                return false;
            }
            let [r, g, _] = photo.picture.get_pixel(x as u32, y as u32).0;
            u16::from(r) > u16::from(g) + 50
        };
        for (across, down) in [(0.5, 0.03), (0.5, 0.97), (0.03, 0.5), (0.97, 0.5), (0.04, 0.06), (0.96, 0.94)] {
            assert!(red(across, down), "{seed}: {across} {down}");
        }
        for (across, down) in [(0.5, -0.03), (0.5, 1.03), (-0.02, 0.5), (1.02, 0.5)] {
            assert!(!red(across, down), "{seed}: {across} {down}");
        }
    }
}

#[test]
fn a_set_holds_every_document_and_the_truth_about_it() {
    let files = Files::read();
    let person = Person::sample(2);
    let set = set(&person, Some(&stripes()), &files.fonts()).unwrap();
    let truth: serde_json::Value =
        serde_json::from_slice(&set.iter().find(|(name, _)| name == "specimen.json").unwrap().1).unwrap();
    assert_eq!(truth["person"]["surname"], person.surname.as_str());
    let documents = truth["documents"].as_array().unwrap();
    assert_eq!(documents.len(), 6);
    let mut named = vec!["specimen.json"];
    for document in documents {
        named.push(document["file"].as_str().unwrap());
        for photograph in document["photographs"].as_array().unwrap() {
            named.push(photograph["file"].as_str().unwrap());
            assert_eq!(photograph["corners"].as_array().unwrap().len(), 4);
            assert_eq!(photograph["mrzCorners"].is_null(), document["mrz"].is_null());
        }
    }
    let mut there: Vec<&str> = set.iter().map(|(name, _)| name.as_str()).collect();
    there.sort_unstable();
    named.sort_unstable();
    assert_eq!(there, named);
    assert!(Level::ALL.iter().all(|level| Scene::of(*level).width == 1600));
}
