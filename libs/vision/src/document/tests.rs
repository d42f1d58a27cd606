use super::*;
use crate::model::Card;

/// A network whose answer can be worked out on paper: what is bright is document, what is blue is zone, the top is up.
struct Bright;

impl Model for Bright {
    fn input_shape(&self) -> Vec<Option<usize>> {
        vec![Some(1), Some(3), None, None]
    }

    fn run(&self, input: Tensor) -> Result<Vec<Tensor>, ModelError> {
        let (h, w) = (input.shape()[2], input.shape()[3]);
        let at = |c: usize, x: usize, y: usize| input.data()[(c * h + y) * w + x];
        let mut out = vec![0.0; h * w];
        let quarter = h * w / 4;
        for y in 0..h / 2 {
            for x in 0..w / 2 {
                let mean = |c| {
                    (at(c, 2 * x, 2 * y)
                        + at(c, 2 * x + 1, 2 * y)
                        + at(c, 2 * x, 2 * y + 1)
                        + at(c, 2 * x + 1, 2 * y + 1))
                        / 4.0
                };
                let i = y * (w / 2) + x;
                out[i] = 8.0 * mean(2);
                out[quarter + i] = 8.0 * (mean(2) - mean(0) - 1.0);
                out[3 * quarter + i] = -1.0;
            }
        }
        Ok(vec![Tensor::new([1, 4, h / 2, w / 2], out)?])
    }
}

fn locator() -> Locator {
    let card = Card { name: "bright".into(), version: "1".into(), sha256: "0".repeat(64) };
    Locator::new(Loaded::new(card, Bright))
}

/// A white card of 856×540 pixels with a blue zone along its lower edge, on black.
fn card() -> RgbImage {
    RgbImage::from_fn(1600, 1200, |x, y| {
        let (x, y) = (i64::from(x) - 400, i64::from(y) - 300);
        let zone = (50..806).contains(&x) && (400..510).contains(&y);
        let inside = (0..856).contains(&x) && (0..540).contains(&y);
        image::Rgb(if zone { [0, 0, 255] } else { [u8::from(inside) * 255; 3] })
    })
}

#[test]
fn card_is_found_to_the_pixel_and_turned_by_its_zone() {
    let found = locator().find(&card()).unwrap().unwrap();
    for (corner, (x, y)) in found.corners.iter().zip([(400.0, 300.0), (1256.0, 300.0), (1256.0, 840.0), (400.0, 840.0)])
    {
        assert!(corner.distance(Point::new(x, y)) < 4.0, "{corner:?} instead of {x}, {y}");
    }
    assert_eq!((found.format, found.cut_off), (Format::Id1, false));
    let zone = found.mrz.unwrap();
    assert!(zone[0].distance(Point::new(450.0, 700.0)) < 10.0, "{zone:?}");

    let flat = straighten(&card(), &found, 10.0);
    assert_eq!(flat.dimensions(), (856, 540));
    assert_eq!(flat.get_pixel(428, 455).0, [0, 0, 255]);
    assert_eq!(flat.get_pixel(428, 200).0, [255; 3]);
}

#[test]
fn picture_without_a_document_has_no_outline() {
    assert_eq!(locator().find(&RgbImage::new(640, 480)).unwrap(), None);
    assert_eq!(locator().find(&RgbImage::new(0, 0)).unwrap(), None);
}

#[test]
fn odd_shapes_of_picture_are_looked_at_without_panic() {
    for (w, h) in [(1, 1), (1, 4000), (5000, 3), (17, 16), (321, 319)] {
        let white = RgbImage::from_pixel(w, h, image::Rgb([255; 3]));
        let found = locator().find(&white).unwrap();
        if let Some(outline) = found {
            assert!(outline.cut_off);
            straighten(&white, &outline, 4.0);
        }
    }
}

#[test]
fn straightening_nonsense_gives_a_white_page() {
    let nowhere = [Point::new(f64::NAN, 0.0); 4];
    let outline =
        Outline { corners: nowhere, score: 0.0, mrz: None, format: Format::Id1, cut_off: false, crowded: false };
    assert!(straighten(&card(), &outline, f64::INFINITY).pixels().all(|pixel| pixel.0 == [255; 3]));
    let outline = Outline { corners: [Point::new(-9e9, 4.0); 4], ..outline };
    assert_eq!(straighten(&card(), &outline, 2.0).dimensions(), (171, 108));
}

#[test]
fn corners_begin_at_the_side_the_top_points_to() {
    let quad = [(0.0, 0.0), (16.0, 0.0), (16.0, 10.0), (0.0, 10.0)].map(|(x, y)| Point::new(x, y));
    assert_eq!(turned(quad, (0.0, -1.0), None), quad);
    assert_eq!(turned(quad, (0.2, 1.0), None)[0], quad[2]);
    let zone = [(1.0, 1.0), (15.0, 1.0), (15.0, 3.0), (1.0, 3.0)].map(|(x, y)| Point::new(x, y));
    assert_eq!(turned(quad, (0.1, -0.05), Some(&zone))[0], quad[2], "a zone lies at the bottom");
}

#[test]
fn a_second_document_beside_is_told_and_a_scrap_is_not() {
    let two = |wide: i64, tall: i64| {
        RgbImage::from_fn(1600, 1200, |x, y| {
            let (x, y) = (i64::from(x), i64::from(y));
            let first = (60..916).contains(&x) && (300..840).contains(&y);
            let second = (1000..1000 + wide).contains(&x) && (300..300 + tall).contains(&y);
            image::Rgb([u8::from(first || second) * 255; 3])
        })
    };
    let crowded = |wide, tall| locator().find(&two(wide, tall)).unwrap().unwrap().crowded;
    assert!(crowded(540, 340));
    assert!(!crowded(120, 90));
    assert!(!locator().find(&card()).unwrap().unwrap().crowded);
}

#[test]
fn places_of_the_picture_are_told_in_millimetres_of_the_document() {
    let found = locator().find(&card()).unwrap().unwrap();
    let (x, y) = found.on_document(Point::new(828.0, 570.0)).unwrap();
    assert!((x - 42.8).abs() < 0.5 && (y - 27.0).abs() < 0.5, "{x}, {y}");
}
