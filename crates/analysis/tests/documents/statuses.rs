//! Every status of a document and every mark of fraud in one comes from a picture that shows the reason: drawn,
//! photographed, examined and decided as a session would.

use bonafide_analysis::Evidence;
use domain::{
    capture::Step,
    country::Country,
    document::DocumentType::{self, DriverLicense, IdCard, Passport, PhotoCard},
    status::{
        DocumentStatus::{self, *},
        FraudTag,
    },
};
use specimen::{Kind, Scene, Side, fault, forgery};

use crate::desk::{Desk, date};

/// Asserts the document's status for pictures of a document that is said to be of this type.
#[track_caller]
fn check(desk: &Desk, said: DocumentType, pictures: Vec<(Step, Vec<u8>)>, expected: DocumentStatus) {
    desk.check(desk.evidence(said, pictures), expected);
}

fn front(jpeg: Vec<u8>) -> Vec<(Step, Vec<u8>)> {
    vec![(Step::Front, jpeg)]
}

#[test]
fn a_passport_is_validated_and_other_documents_are_what_their_status_says() {
    let desk = Desk::new();
    let page = || front(desk.photographed(Kind::Passport, Side::Front));
    check(&desk, Passport, page(), DocValidated);
    check(&desk, IdCard, page(), DocTypeMismatch);
    let elsewhere =
        Evidence { selected: Some((Country::parse("LT").unwrap(), Passport)), ..desk.evidence(Passport, page()) };
    desk.check(elsewhere, CountryMismatch);
    let mut order = desk.evidence(Passport, page());
    order.order.documents = vec![IdCard];
    desk.check(order, DocNotSupported);
    let mut order = desk.evidence(Passport, page());
    order.order.documents_by_country.insert(Country::UTOPIA, vec![IdCard]);
    desk.check(order, DocNotAllowed);
    let mut order = desk.evidence(Passport, page());
    order.order.documents_by_country.insert(Country::UTOPIA, vec![IdCard, Passport]);
    desk.check(order, DocValidated);
    let mut order = desk.evidence(Passport, page());
    order.order.countries = domain::order::Countries::One("lt".into());
    desk.check(order, CountryNotSupported);
    let mut late = desk.evidence(Passport, page());
    late.today = date(2049, 1, 1);
    desk.check(late, DocExpired);
}

#[test]
fn pictures_that_do_not_show_a_whole_legible_document_say_what_they_lack() {
    let desk = Desk::new();
    let plain = vision::RgbImage::from_pixel(1600, 1200, image::Rgb([190, 170, 150]));
    check(&desk, Passport, front(vision::picture::encode_jpeg(&plain, 90)), DocNotFound);
    check(&desk, Passport, front(b"\xFF\xD8\xFF no picture".to_vec()), DocError);

    let flat = desk.drawn(Kind::Passport, Side::Front);
    let blurred = Scene { blur: [8.0, 8.0], ..Scene::moderate() };
    check(&desk, Passport, front(desk.taken(&flat, &blurred)), DocTooBlurry);
    let dark = Scene { exposure: [0.09, 0.09], noise: [22.0, 22.0], ..Scene::moderate() };
    check(&desk, Passport, front(desk.taken(&flat, &dark)), DocTooBlurry);
    let photo = desk.photo(&flat, &Scene::moderate());
    let glared = fault::reflection(&photo, (0.5, 0.84), 0.22).unwrap();
    check(&desk, Passport, front(glared.jpeg), DocGlared);
    let covered = fault::finger(&photo, (0.7, 0.98), 0.2, 1).unwrap();
    check(&desk, Passport, front(covered.jpeg), DocNotFullyVisible);
    let (width, height) = photo.picture.dimensions();
    let part = image::imageops::crop_imm(&photo.picture, width * 2 / 5, 0, width * 3 / 5, height).to_image();
    check(&desk, Passport, front(vision::picture::encode_jpeg(&part, 90)), DocNotFullyVisible);
}

#[test]
fn a_portrait_that_is_missing_or_under_glare_is_told_apart() {
    let desk = Desk::new();
    let bare = desk.drawn_without_portrait(Kind::Passport);
    check(&desk, Passport, front(desk.taken(&bare, &Scene::clean())), DocFaceNotFound);
    let photo = desk.photo(&desk.drawn(Kind::Passport, Side::Front), &Scene::moderate());
    let glared = fault::reflection(&photo, (0.19, 0.40), 0.09).unwrap();
    check(&desk, Passport, front(glared.jpeg), DocFaceGlared);
    // Which of two is the holder's is for a person to say.
    let twice = desk.with_second_portrait(&desk.drawn(Kind::Passport, Side::Front), [84.0, 12.0, 35.0, 45.0]);
    let decision = desk.check(desk.evidence(Passport, front(desk.taken(&twice, &Scene::clean()))), DocValidated);
    assert!(decision.fraud_tags.contains(&FraudTag::AutoUnverifiable), "{decision:?}");
}

#[test]
fn zones_that_are_missing_illegible_or_wrong_are_told_apart() {
    let desk = Desk::new();
    let lines = desk.person.zone(Kind::Passport).unwrap().unwrap();
    let with = |lines: &[String]| front(desk.taken(&desk.with_zone(Kind::Passport, lines), &Scene::clean()));
    check(&desk, Passport, with(&[]), MrzNotFound);
    // The day of birth without its check digit.
    let mut wrong = lines.clone();
    let digit = if &lines[1][19..20] == "7" { "3" } else { "7" };
    wrong[1].replace_range(19..20, digit);
    check(&desk, Passport, with(&wrong), MrzInvalid);
    let flat = desk.drawn(Kind::Passport, Side::Front);
    let smeared = desk.smeared(&flat, [8.0, 76.0, 70.0, 5.0]);
    check(&desk, Passport, front(desk.taken(&smeared, &Scene::clean())), MrzOcrReadingError);
    // The holder has no nationality: the passport is a travel document (ICAO Doc 9303-3, part D).
    let mut person = desk.person.clone();
    person.nationality = "XXA".into();
    let stateless = person.zone(Kind::Passport).unwrap().unwrap();
    check(&desk, Passport, with(&stateless), DocSubtypeMismatch);
}

#[test]
fn sides_barcodes_and_documents_that_do_not_belong_together_are_noticed() {
    let desk = Desk::new();
    let card = |side| desk.photographed(Kind::IdentityCard, side);
    let right = vec![(Step::Front, card(Side::Front)), (Step::Back, card(Side::Back))];
    check(&desk, IdCard, right, DocValidated);
    let swapped = vec![(Step::Front, card(Side::Back)), (Step::Back, card(Side::Front))];
    check(&desk, IdCard, swapped, DocSideMismatch);
    let licence = |side| desk.photographed(Kind::DrivingLicence, side);
    let whole = vec![(Step::Front, licence(Side::Front)), (Step::Back, licence(Side::Back))];
    check(&desk, DriverLicense, whole, DocValidated);
    let twice = vec![(Step::Front, licence(Side::Front)), (Step::Back, licence(Side::Front))];
    check(&desk, DriverLicense, twice, BarcodeNotFound);
    // Without the back there is only print, which no machine can believe.
    check(&desk, DriverLicense, front(licence(Side::Front)), AutoUnverifiable);
    // The zone of another person on the page of this one.
    let other = specimen::Person::sample(4711).zone(Kind::Passport).unwrap().unwrap();
    let mixed = desk.with_zone(Kind::Passport, &other);
    check(&desk, Passport, front(desk.taken(&mixed, &Scene::clean())), DocInfoMismatch);
}

#[test]
fn a_personal_number_that_names_another_day_of_birth_is_invalid() {
    let desk = Desk::new();
    // Lithuania's number holds the day of birth and a check digit; this one is of 1 January 1990.
    let mut person = desk.person.clone();
    person.personal_number = "39001010077".into();
    let mut lines = person.zone(Kind::Passport).unwrap().unwrap();
    // Neither state nor nationality is in a check digit.
    lines[0].replace_range(2..5, "LTU");
    lines[1].replace_range(10..13, "LTU");
    let flat = desk.of(&person, Kind::Passport, &lines);
    let mut evidence = desk.evidence(Passport, front(desk.taken(&flat, &Scene::clean())));
    evidence.selected = Some((Country::parse("LT").unwrap(), Passport));
    desk.check(evidence, DocPersonalCodeInvalid);
}

#[test]
fn fields_of_print_that_are_covered_are_named() {
    let desk = Desk::new();
    // What stands behind the numbers of the licence, by row (`specimen/src/licence.rs`).
    let licence = desk.drawn(Kind::DrivingLicence, Side::Front);
    for (row, expected) in [
        (0, DocSurnameError),
        (1, DocNameError),
        (2, DocDobError),
        (3, DocDateOfIssueError),
        (4, DocExpiryError),
        (6, DocPersonalNumberError),
        (7, DocNumberError),
    ] {
        let covered = desk.covered(&licence, [35.8, 14.2 + 4.3 * row as f32 - 3.0, 46.0, 3.8]);
        check(&desk, DriverLicense, front(desk.taken(&covered, &Scene::clean())), expected);
    }
    // The card's front, with the labels of sex and nationality, as a document without a zone.
    let card = desk.drawn(Kind::IdentityCard, Side::Front);
    for (area, expected) in [([58.6, 25.3, 9.0, 4.0], DocSexError), ([34.0, 25.3, 23.0, 4.0], DocNationalityError)] {
        let covered = desk.covered(&card, area);
        check(&desk, PhotoCard, front(desk.taken(&covered, &Scene::clean())), expected);
    }
}

#[test]
fn damaged_copied_and_changed_documents_are_not_taken_for_genuine_ones() {
    let desk = Desk::new();
    let flat = desk.drawn(Kind::Passport, Side::Front);
    let cut = fault::cut(&flat, &Scene::moderate(), 3, 1, (16.0, 16.0)).unwrap();
    check(&desk, Passport, front(cut.jpeg), DocDamaged);

    let mistyped = desk.mistyped(Kind::Passport);
    check(&desk, Passport, front(desk.taken(&mistyped, &Scene::clean())), DocFake);

    let shown = desk.photo(&flat, &Scene { coverage: [0.7, 0.7], ..Scene::moderate() });
    let screen = forgery::from_screen(&shown.picture, &Scene { mosaic: true, ..Scene::clean() }, 3).unwrap();
    check(&desk, Passport, front(screen.jpeg), DocSpoofDetected);

    let print = forgery::from_print(&shown.picture, &Scene { mosaic: true, ..Scene::clean() }, 3).unwrap();
    check(&desk, Passport, front(print.jpeg), DocSpoofDetected);
}
