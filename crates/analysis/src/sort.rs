//! Which document lies in a photograph, before anybody has said so.

use chrono::NaiveDate;
use domain::{capture::Step, country::Country, document::DocumentType};
use printed::{Document, Kind, Side};
use vision::{RgbImage, model::ModelError, zone::Shape};

use crate::{
    Models, barcode, days,
    document::{PX_PER_MM, Seen, look},
    printed::line,
    reading, zone,
};

/// What a document shows itself to be. A guess for whoever has to say it: nothing is decided by it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sorted {
    /// What it is.
    pub document: DocumentType,
    /// Who issued it, where it says so.
    pub country: Option<Country>,
    /// Which side of it is seen, where that can be told.
    pub side: Option<Step>,
}

/// Tells which document a photograph shows, by its zone, its barcode, or the titles and labels of its print. `None`
/// where there is no document, or none of these says what it is. Slow: not for async threads.
///
/// # Errors
/// When a model fails.
pub fn sort(picture: &RgbImage, models: &Models, today: NaiveDate) -> Result<Option<Sorted>, ModelError> {
    let Some(seen) = look(picture, models, &mut |_| {})? else { return Ok(None) };
    if let Some(sorted) = by_zone(&seen, today).or_else(|| by_barcode(picture, &seen)) {
        return Ok(Some(sorted));
    }
    by_print(&seen, models, today)
}

/// By a zone whose check digits hold.
fn by_zone(seen: &Seen, today: NaiveDate) -> Option<Sorted> {
    let zone = seen.zone.as_ref()?;
    let (mrz, _) = zone::parse(zone)?;
    if !mrz.checks.hold() {
        return None;
    }
    let reading = reading::of_zone(&mrz, today);
    // The three lines of a card's zone stand on its back (ICAO Doc 9303-5, 3.2), all others beside the portrait.
    let side = if zone.shape == Shape::Td1 { Step::Back } else { Step::Front };
    Some(Sorted { document: reading.document_type?, country: reading.issuing_country, side: Some(side) })
}

/// By the barcode of a licence of North America, which is on the back.
fn by_barcode(picture: &RgbImage, seen: &Seen) -> Option<Sorted> {
    let licence = barcode::licence(picture, seen)?;
    let reading = reading::of_licence(&licence);
    Some(Sorted { document: reading.document_type?, country: reading.issuing_country, side: Some(Step::Back) })
}

/// By the template that the print suits.
fn by_print(seen: &Seen, models: &Models, today: NaiveDate) -> Result<Option<Sorted>, ModelError> {
    let Some(reference) = days::read(today) else { return Ok(None) };
    let pieces = match &seen.print {
        Some(print) => print.clone(),
        None => models.text.read(&seen.straight, PX_PER_MM, &[])?,
    };
    let lines: Vec<_> = pieces.iter().map(line).collect();
    let size_mm = seen.outline.format.size_mm();
    let both = [(Side::Front, Step::Front), (Side::Back, Step::Back)];
    let suited = both.into_iter().filter_map(|(side, step)| {
        let document = Document { size_mm, issuing_state: None, kind: None, side, zone: None, reference };
        let name = printed::read(&lines, &document, &models.templates).template?;
        let template = models.templates.iter().find(|template| template.name == name)?;
        // One state alone issues what only its template describes.
        let country = match template.states.as_slice() {
            [state] => reading::country_of(state),
            _ => None,
        };
        Some(Sorted { document: named(template.kind?), country, side: Some(step) })
    });
    // Words that suit both sides tell the document, but not which side is seen.
    Ok(suited.reduce(|one, other| if one.document == other.document { Sorted { side: None, ..one } } else { one }))
}

fn named(kind: Kind) -> DocumentType {
    match kind {
        Kind::Passport => DocumentType::Passport,
        Kind::IdentityCard => DocumentType::IdCard,
        Kind::ResidencePermit => DocumentType::ResidencePermit,
        Kind::DrivingLicence => DocumentType::DriverLicense,
        Kind::Visa => DocumentType::Visa,
    }
}
