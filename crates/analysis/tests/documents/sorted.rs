//! Photographs of documents that nobody has named yet.

use bonafide_analysis::{Sorted, sort};
use domain::{capture::Step, country::Country, document::DocumentType};
use specimen::{Kind, Level, Scene, Side, photograph};
use vision::RgbImage;

use crate::desk::{Desk, date};

#[test]
fn a_photographed_document_tells_what_it_is() {
    use DocumentType::{DriverLicense, IdCard, Passport, ResidencePermit};
    let desk = Desk::new();
    for (kind, side, document, seen) in [
        (Kind::Passport, Side::Front, Passport, Step::Front),
        (Kind::IdentityCard, Side::Back, IdCard, Step::Back),
        (Kind::ResidencePermit, Side::Front, ResidencePermit, Step::Front),
        (Kind::DrivingLicence, Side::Back, DriverLicense, Step::Back),
    ] {
        for level in [Level::Clean, Level::Moderate] {
            let jpeg = photograph(&desk.drawn(kind, side), &Scene::of(level), 7).unwrap().jpeg;
            let picture = image::load_from_memory(&jpeg).unwrap().into_rgb8();
            let sorted = sort(&picture, desk.models(), date(2027, 1, 15)).unwrap();
            let expected = Sorted { document, country: Some(Country::UTOPIA), side: Some(seen) };
            assert_eq!(sorted, Some(expected), "{kind:?} {side:?} {level:?}");
        }
    }
    // A front without a zone is known by its print, or not at all: never as something else.
    for (kind, document) in [(Kind::IdentityCard, IdCard), (Kind::DrivingLicence, DriverLicense)] {
        let jpeg = photograph(&desk.drawn(kind, Side::Front), &Scene::of(Level::Clean), 7).unwrap().jpeg;
        let picture = image::load_from_memory(&jpeg).unwrap().into_rgb8();
        let sorted = sort(&picture, desk.models(), date(2027, 1, 15)).unwrap();
        assert!(sorted.is_none_or(|sorted| sorted.document == document), "{kind:?}: {sorted:?}");
    }
}

#[test]
fn a_table_and_a_face_are_no_documents() {
    let desk = Desk::new();
    let table = RgbImage::from_pixel(1200, 900, image::Rgb([150, 120, 90]));
    for picture in [table, desk.photograph("astronaut.png")] {
        assert_eq!(sort(&picture, desk.models(), date(2027, 1, 15)).unwrap(), None);
    }
}
