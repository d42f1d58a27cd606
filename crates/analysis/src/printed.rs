//! What the printed text of a document says.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    capture::Step,
    document::{DocumentType, Field, FieldName, Place, Source},
    finding::{Check, Finding, Outcome},
};
use printed::{Bounds, Document, Kind, Line, Mark, Side};
use vision::{
    document::Outline,
    model::ModelError,
    text::{Area, Piece},
    zone::Zone,
};

use crate::{
    Models, anchor, days,
    document::{PX_PER_MM, Seen},
    evidence::Results,
    models::named,
};

/// Room around the zone's letters that belongs to it, in millimetres.
const AROUND_ZONE: f64 = 1.0;
/// Print in which fewer fields were found was not read: of a page that is all nonsense a label or two may still be found.
const LEAST_FIELDS: usize = 2;

/// What is known of a document before its print is read.
pub(crate) struct Known<'a> {
    /// Which picture, and its name.
    pub step: Step,
    /// SHA-256 of the picture, in hex.
    pub input: &'a str,
    /// The state that issued it, three letters as in a zone.
    pub state: Option<String>,
    /// What it is, or is said to be.
    pub document: Option<DocumentType>,
    /// The day by which centuries are told.
    pub today: NaiveDate,
}

/// Reads the print of one side; what was found is added to the results, what labels announce in vain to `unanswered`.
///
/// # Errors
/// When a model fails.
pub(crate) fn read(
    seen: &Seen,
    known: &Known,
    models: &Models,
    unanswered: &mut BTreeSet<FieldName>,
    results: &mut Results,
) -> Result<(), ModelError> {
    let zone = seen.zone.as_ref().and_then(|zone| area_of(zone, &seen.outline));
    let pieces = match &seen.print {
        Some(print) => print.clone(),
        None => models.text.read(&seen.straight, PX_PER_MM, zone.as_slice())?,
    };
    let lines: Vec<Line> = pieces.iter().map(line).collect();
    let document = Document {
        size_mm: seen.outline.format.size_mm(),
        issuing_state: known.state.clone(),
        kind: known.document.and_then(kind),
        side: if known.step == Step::Back { Side::Back } else { Side::Front },
        zone: zone.map(bounds),
        reference: days::read(known.today).expect("days of our calendar have four-digit years"),
    };
    let reading = printed::read(&lines, &document, &models.templates);
    let fields: Vec<Field> = reading.fields.iter().filter_map(|field| told(field, known.input)).collect();
    results.reading.fields.extend(fields);
    unanswered.extend(reading.unanswered.iter().map(|field| name(*field)));
    let anchored = anchor::find(&results.reading, &pieces, known.input, results.name_may_be_cut);
    results.reading.fields.extend(anchored);
    let ours = |field: &&Field| field.place.as_ref().is_some_and(|place| place.picture == known.input);
    let found = results.reading.fields.iter().filter(ours).count();
    let by: Vec<_> = models.text.models().map(|model| named(model.card())).into();
    let outcome = if found >= LEAST_FIELDS { Outcome::Pass } else { Outcome::NotChecked };
    results.findings.push(
        Finding::new(Check::PrintRead, outcome)
            .measured(found as f64, LEAST_FIELDS as f64, "fields")
            .because(reading.template.as_deref().unwrap_or("labels alone"))
            .by(&by)
            .of(&[known.input.to_owned()]),
    );
    Ok(())
}

/// Where a zone lies on the straightened document.
fn area_of(zone: &Zone, outline: &Outline) -> Option<Area> {
    let places: Vec<(f64, f64)> = zone.corners.iter().filter_map(|corner| outline.on_document(*corner)).collect();
    let least = |values: &mut dyn Iterator<Item = f64>| values.fold(f64::INFINITY, f64::min) - AROUND_ZONE;
    let most = |values: &mut dyn Iterator<Item = f64>| values.fold(f64::NEG_INFINITY, f64::max) + AROUND_ZONE;
    let (left, top) = (least(&mut places.iter().map(|p| p.0)), least(&mut places.iter().map(|p| p.1)));
    let (right, bottom) = (most(&mut places.iter().map(|p| p.0)), most(&mut places.iter().map(|p| p.1)));
    (right > left && bottom > top).then_some(Area { left, top, width: right - left, height: bottom - top })
}

fn bounds(area: Area) -> Bounds {
    Bounds::new(area.left, area.top, area.width, area.height)
}

/// A piece of print as the reader of fields takes it.
pub(crate) fn line(piece: &Piece) -> Line {
    let mark = |mark: &vision::text::Mark| Mark { x: mark.x, confidence: f64::from(mark.confidence) };
    Line { text: piece.text.clone(), bounds: bounds(piece.area), marks: piece.marks.iter().map(mark).collect() }
}

fn kind(document: DocumentType) -> Option<Kind> {
    use DocumentType::{DriverLicense, IdCard, NationalPassport, OldIdCard, Passport, ResidencePermit, Visa};
    match document {
        Passport | NationalPassport => Some(Kind::Passport),
        IdCard | OldIdCard => Some(Kind::IdentityCard),
        ResidencePermit => Some(Kind::ResidencePermit),
        DriverLicense => Some(Kind::DrivingLicence),
        Visa => Some(Kind::Visa),
        _ => None,
    }
}

/// A field in our words; None where it has several readings and nothing decides.
fn told(field: &printed::Field, input: &str) -> Option<Field> {
    let at = field.bounds;
    let value = field.value.as_ref()?;
    let name = name(field.name);
    let value = match (name, value.as_str()) {
        (FieldName::Sex, "M") => "MALE".to_owned(),
        (FieldName::Sex, "F") => "FEMALE".to_owned(),
        (FieldName::Sex, _) => "UNDEFINED".to_owned(),
        _ => value.to_uppercase(),
    };
    Some(Field {
        name,
        value,
        native: field.native.clone(),
        source: Source::Print,
        confidence: (field.confidence * 100.0).round().clamp(0.0, 100.0) as u8,
        place: Some(place(at.left, at.top, at.width, at.height, input)),
    })
}

/// A rectangle in millimetres, as fields keep it.
pub(crate) fn place(left: f64, top: f64, width: f64, height: f64, input: &str) -> Place {
    let tenth = |mm: f64| (mm * 10.0).round().clamp(0.0, f64::from(u16::MAX)) as u16;
    Place { picture: input.to_owned(), left: tenth(left), top: tenth(top), width: tenth(width), height: tenth(height) }
}

fn name(name: printed::FieldName) -> FieldName {
    use printed::FieldName as Theirs;
    match name {
        Theirs::Surname => FieldName::Surname,
        Theirs::GivenNames => FieldName::GivenNames,
        Theirs::Patronymic => FieldName::Patronymic,
        Theirs::Name => FieldName::FullName,
        Theirs::BirthName => FieldName::BirthName,
        Theirs::BirthDate => FieldName::BirthDate,
        Theirs::BirthPlace => FieldName::BirthPlace,
        Theirs::Sex => FieldName::Sex,
        Theirs::Nationality => FieldName::Nationality,
        Theirs::DocumentNumber => FieldName::DocumentNumber,
        Theirs::PersonalNumber => FieldName::PersonalNumber,
        Theirs::IssueDate => FieldName::IssueDate,
        Theirs::ExpiryDate => FieldName::ExpiryDate,
        Theirs::Authority => FieldName::Authority,
        Theirs::Address => FieldName::Address,
        Theirs::Height => FieldName::Height,
        Theirs::EyeColour => FieldName::EyeColour,
        Theirs::Categories => FieldName::Categories,
        Theirs::Restrictions => FieldName::Restrictions,
        Theirs::DocumentType => FieldName::DocumentType,
        Theirs::IssuingState => FieldName::IssuingState,
        Theirs::PermitType => FieldName::PermitType,
        Theirs::Remarks => FieldName::Remarks,
    }
}
