//! Everything about one person, as files.

use std::io::Cursor;

use image::{ImageFormat, RgbImage};
use serde_json::{Value, json};

use crate::canvas::Fonts;
use crate::draw::{Error, draw, sex};
use crate::kind::Kind;
use crate::person::Person;
use crate::photograph::{Photo, photograph};
use crate::random::seed_of;
use crate::scene::{Level, Scene};

/// Draws all documents of a person and takes a clean and a moderate photograph of each. Gives file names and contents:
/// flat PNGs (`passport.png`, `identity-card-front.png` …), JPEGs (`passport-clean.jpg`, `passport-moderate.jpg` …)
/// and `specimen.json`, which holds what is on them and where.
///
/// # Errors
/// If a document cannot be drawn.
pub fn set(person: &Person, portrait: Option<&RgbImage>, fonts: &Fonts) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let seed = seed_of(&format!("{} {} {}", person.surname, person.given_names, person.document_number));
    let mut files = Vec::new();
    let mut documents = Vec::new();
    for kind in Kind::ALL {
        for side in kind.sides() {
            let stem = match kind.sides().len() {
                1 => kind.name().to_owned(),
                _ => format!("{}-{}", kind.name(), side.name()),
            };
            let flat = draw(kind, *side, person, portrait, fonts)?;
            let zone = kind.zone().is_some_and(|(_, with)| with == *side);
            let mut photographs = Vec::new();
            for level in [Level::Clean, Level::Moderate] {
                let seed = seed ^ seed_of(&format!("{stem} {}", level.name()));
                let photo = photograph(&flat, &Scene::of(level), seed)?;
                let name = format!("{stem}-{}.jpg", level.name());
                photographs.push(json!({
                    "file": name,
                    "level": level.name(),
                    "corners": points(&photo.corners),
                    "mrzCorners": if zone { zone_corners(kind, &photo) } else { Value::Null },
                }));
                files.push((name, photo.jpeg));
            }
            let name = format!("{stem}.png");
            let mut png = Cursor::new(Vec::new());
            flat.write_to(&mut png, ImageFormat::Png)?;
            documents.push(json!({
                "kind": kind.name(),
                "side": side.name(),
                "file": name,
                "mrz": if zone { json!(person.zone(kind)?) } else { Value::Null },
                "barcode": match (kind, side) {
                    (Kind::DrivingLicence, crate::Side::Back) => json!(person.barcode()?),
                    _ => Value::Null,
                },
                "photographs": photographs,
            }));
            files.push((name, png.into_inner()));
        }
    }
    let truth = json!({ "person": person_json(person), "documents": documents });
    files.push(("specimen.json".to_owned(), format!("{truth:#}\n").into_bytes()));
    Ok(files)
}

/// What is printed about a person, as JSON: days are `YYYY-MM-DD`, the sex is `F`, `M` or `X`.
pub fn person_json(person: &Person) -> Value {
    json!({
        "surname": person.surname,
        "givenNames": person.given_names,
        "nativeSurname": person.native_name.as_ref().map(|name| &name.0),
        "nativeGivenNames": person.native_name.as_ref().map(|name| &name.1),
        "birthDate": person.birth_date.to_string(),
        "sex": sex(person),
        "nationality": person.nationality,
        "issuingState": mrz::state::UTOPIA,
        "documentNumber": person.document_number,
        "personalNumber": person.personal_number,
        "issueDate": person.issue_date.to_string(),
        "expiryDate": person.expiry_date.to_string(),
        "birthPlace": person.birth_place,
        "street": person.street,
        "city": person.city,
        "postalCode": person.postal_code,
        "heightCm": person.height_cm,
        "authority": person.authority,
    })
}

/// Points as pairs of numbers, in tenths of a pixel.
fn points(points: &[(f32, f32)]) -> Value {
    let round = |v: f32| (f64::from(v) * 10.0).round() / 10.0;
    points.iter().map(|(x, y)| json!([round(*x), round(*y)])).collect()
}

/// Where the printed characters of the zone are: upper left, upper right, lower right, lower left.
fn zone_corners(kind: Kind, photo: &Photo) -> Value {
    let Some(corners) = photo.zone_corners(kind) else { return Value::Null };
    points(&corners)
}

impl Photo {
    /// Where the box around the printed characters of the zone is: its own upper left, upper right, lower right, lower
    /// left, in pixels. `None` if the document has no zone. The photograph must show the side that carries it.
    pub fn zone_corners(&self, kind: Kind) -> Option<[(f32, f32); 4]> {
        let [left, top, width, height] = kind.zone_mm()?;
        let (w, h) = kind.size_mm();
        let corner = |x: f32, y: f32| self.place(x / w, y / h);
        let (right, bottom) = (left + width, top + height);
        Some([corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)])
    }
}
