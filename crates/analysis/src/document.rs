//! Document found, quality, what it says and whether it can be right.

use std::collections::BTreeSet;

use domain::{
    capture::Step,
    country::Country,
    document::{DocumentType, FieldName, Reading, Source},
    finding::{Check, Finding, ModelRef, Outcome},
    policy::Marks,
};
use vision::{
    RgbImage, damage,
    document::{Outline, straighten},
    model::ModelError,
    picture, quality,
    text::Piece,
    zone::{Shape, Zone},
};

use crate::{
    Models, agree,
    barcode::{self, Codes},
    evidence::{Evidence, Pictured, Results},
    forensics,
    models::named,
    plausible,
    printed::{self, Known},
    settle, stated, typeface, zone,
};

/// Resolution of straightened documents in pixels per millimetre: 300 dpi, at which a zone's characters are 30
/// pixels high and a portrait's eyes some 80 pixels apart on a passport.
pub(crate) const PX_PER_MM: f64 = 12.0;

/// The unit of sharpness (see `vision::quality`).
pub(crate) const SHARPNESS_UNIT: &str = "sharpness, 0 to 1";

/// What was seen in one picture of a document.
pub struct Seen {
    /// Where the document lies, corrected by its zone.
    pub outline: Outline,
    /// The document by itself, upright.
    pub straight: RgbImage,
    /// Its machine-readable zone as read.
    pub zone: Option<Zone>,
    /// Its print, where that had to tell which way up the document lies.
    pub(crate) print: Option<Vec<Piece>>,
}

/// Looks at one picture: finds the document, reads its zone, straightens it. `None` where there is no document.
///
/// # Errors
/// When a model fails.
pub fn look(
    picture: &RgbImage,
    models: &Models,
    lap: &mut dyn FnMut(&'static str),
) -> Result<Option<Seen>, ModelError> {
    let Some(outline) = models.locator.find(picture)? else {
        lap("locate");
        return Ok(None);
    };
    lap("locate");
    let zone = models.reader.read(picture, &outline)?;
    lap("read");
    let outline = match &zone {
        Some(zone) => zone.correct(outline),
        None => outline,
    };
    let straight = straighten(picture, &outline, PX_PER_MM);
    lap("straighten");
    let seen = Seen { outline, straight, zone, print: None };
    if seen.zone.is_some() {
        return Ok(Some(seen));
    }
    let seen = upright(seen, models)?;
    lap("print");
    Ok(Some(seen))
}

/// A document without a zone the way its print stands: the outline alone may be mistaken by half a turn. It is read the
/// other way round only where its print makes little sense.
fn upright(seen: Seen, models: &Models) -> Result<Seen, ModelError> {
    let print = models.text.read(&seen.straight, PX_PER_MM, &[])?;
    if sense(&print) >= SENSE {
        return Ok(Seen { print: Some(print), ..seen });
    }
    let turned = picture::turn(&seen.straight, 2);
    let other = models.text.read(&turned, PX_PER_MM, &[])?;
    if sense(&other) <= sense(&print) {
        return Ok(Seen { print: Some(print), ..seen });
    }
    let [a, b, c, d] = seen.outline.corners;
    let outline = Outline { corners: [c, d, a, b], ..seen.outline };
    Ok(Seen { outline, straight: turned, zone: None, print: Some(other) })
}

/// The mean certainty of the letters of print, 0 to 1; 0 without any.
fn sense(print: &[Piece]) -> f32 {
    let letters = || print.iter().flat_map(|piece| &piece.marks);
    letters().map(|mark| mark.confidence).sum::<f32>() / letters().count().max(1) as f32
}

/// Print whose letters are on the mean as certain as this stands upright: upside down it has 0.55 and less.
const SENSE: f32 = 0.8;

/// Examines the document's pictures; gives what was seen of the front, for the portrait.
pub(crate) fn examine(
    evidence: &Evidence,
    pictures: &[Pictured],
    models: &Models,
    marks: &Marks,
    results: &mut Results,
    lap: &mut dyn FnMut(&'static str),
) -> Option<Seen> {
    let locator = [named(models.locator.model().card())];
    let mut sides: Vec<(Step, String, Seen)> = vec![];
    let mut codes = Codes::default();
    for pictured in pictures.iter().filter(|p| p.step != Step::Face) {
        let input = [pictured.sha256.clone()];
        let findings = &mut results.findings;
        let Some(pixels) = &pictured.pixels else {
            findings.push(Finding::new(Check::DocumentAnalysis, Outcome::Fail).because("undecodable").of(&input));
            continue;
        };
        let seen = match look(pixels, models, lap) {
            Ok(seen) => seen,
            Err(_) => {
                findings
                    .push(Finding::new(Check::DocumentAnalysis, Outcome::Fail).because("a model failed").of(&input));
                continue;
            }
        };
        let score = seen.as_ref().map_or(0.0, |seen| f64::from(seen.outline.score));
        let found = seen.is_some() && score >= marks.document_score;
        findings.push(
            Finding::new(Check::DocumentFound, if found { Outcome::Pass } else { Outcome::Fail })
                .measured(score, marks.document_score, "probability")
                .because(pictured.step.as_str())
                .by(&locator)
                .of(&input),
        );
        let Some(seen) = seen.filter(|_| found) else { continue };
        measure(pixels, &seen, &input, marks, &locator, findings);
        lap("quality");
        findings.extend(forensics::examine(pixels, &seen.outline, &input));
        findings.extend(typeface::examine(pixels, &seen.outline, seen.zone.as_ref(), &input).into_iter().flatten());
        lap("forensics");
        codes.look(evidence, pictured, pixels, &seen);
        lap("barcode");
        sides.push((pictured.step, input[0].clone(), seen));
    }
    results.findings.extend(turned(&sides));
    read(evidence, &sides, codes.licence.take(), models, results);
    barcode::tell(evidence, codes, results);
    let unanswered = read_print(evidence, &sides, models, results);
    lap("print");
    settle::examine(results);
    stated::examine(evidence, &unanswered, results);
    judge(evidence, results);
    agree::examine(evidence, results);
    plausible::examine(evidence, results);
    sides.into_iter().find(|(step, ..)| *step == Step::Front).map(|(_, _, seen)| seen)
}

/// Whether front and back of a card were taken for each other: the three lines of a card's zone stand on its back
/// (ICAO Doc 9303-5, 3.2). With one picture, or without such a zone, nothing tells.
fn turned(sides: &[(Step, String, Seen)]) -> Option<Finding> {
    let zone = |step| {
        let (_, input, seen) = sides.iter().find(|(taken, ..)| *taken == step)?;
        Some((input.clone(), seen.zone.as_ref().is_some_and(|zone| zone.shape == Shape::Td1)))
    };
    let ((front, on_front), (back, on_back)) = zone(Step::Front).zip(zone(Step::Back))?;
    (on_front != on_back).then(|| {
        let outcome = if on_front { Outcome::Fail } else { Outcome::Pass };
        Finding::new(Check::DocumentSide, outcome).of(&[front, back])
    })
}

/// Understands the best zone, or the barcode where the document has one instead.
fn read(
    evidence: &Evidence,
    sides: &[(Step, String, Seen)],
    code: Option<(String, String)>,
    models: &Models,
    results: &mut Results,
) {
    let selected = evidence.selected.map(|(_, document)| document);
    let zones: Vec<(Zone, String)> =
        sides.iter().filter_map(|(_, input, seen)| Some((seen.zone.clone()?, input.clone()))).collect();
    let licence = selected == Some(DocumentType::DriverLicense) || (selected.is_none() && code.is_some());
    if licence && (zones.is_empty() || code.is_some()) {
        barcode::read(evidence, code, results);
    } else if !zones.is_empty() {
        zone::read(evidence, zones, models, results);
    } else if !sides.is_empty() {
        let due = selected.is_none_or(has_zone);
        let outcome = if due { Outcome::Fail } else { Outcome::NotChecked };
        let reader = named(models.reader.model().card());
        results.findings.push(Finding::new(Check::MrzFound, outcome).by(&[reader]));
    }
}

/// Reads what is printed on every side; gives the fields that labels announce in vain.
fn read_print(
    evidence: &Evidence,
    sides: &[(Step, String, Seen)],
    models: &Models,
    results: &mut Results,
) -> BTreeSet<FieldName> {
    let mut unanswered = BTreeSet::new();
    let state = results.reading.field(FieldName::IssuingState, Source::Mrz).map(|field| field.value.clone());
    let document = results.reading.document_type.or(evidence.selected.map(|(_, document)| document));
    for (step, input, seen) in sides {
        let known = Known { step: *step, input, state: state.clone(), document, today: evidence.today };
        if printed::read(seen, &known, models, &mut unanswered, results).is_err() {
            let broke = Finding::new(Check::DocumentAnalysis, Outcome::Fail).because("a model failed");
            results.findings.push(broke.of(std::slice::from_ref(input)));
        }
    }
    unanswered
}

/// A picture from which everything needed was read is good enough, whatever its quality measures say: they are
/// kept, but count as unsure.
pub(crate) fn forgive(findings: &mut [Finding], input: &str) {
    use Check::{DocumentBright, DocumentFine, DocumentFullyVisible, DocumentGlare, DocumentSharp, DocumentUncovered};
    for finding in findings.iter_mut().filter(|f| f.inputs.iter().any(|i| i == input)) {
        let quality = matches!(
            finding.check,
            DocumentFullyVisible | DocumentSharp | DocumentGlare | DocumentBright | DocumentFine | DocumentUncovered
        );
        if quality && finding.outcome == Outcome::Fail {
            finding.outcome = Outcome::Unsure;
            finding.detail = Some("everything needed was read all the same".into());
        }
    }
}

/// Measures what can be seen of the document.
fn measure(
    pixels: &RgbImage,
    seen: &Seen,
    input: &[String],
    marks: &Marks,
    locator: &[ModelRef],
    findings: &mut Vec<Finding>,
) {
    let whole = if seen.outline.cut_off { Outcome::Fail } else { Outcome::Pass };
    findings.push(Finding::new(Check::DocumentFullyVisible, whole).by(locator).of(input));
    let single = if seen.outline.crowded { Outcome::Fail } else { Outcome::Pass };
    findings.push(Finding::new(Check::DocumentSingle, single).by(locator).of(input));
    let (quality, sharpness) = (quality::measure(&seen.straight), quality::document_sharpness(&seen.straight));
    let mut mark = |check, good, measure: f64, mark, unit| {
        let outcome = if good { Outcome::Pass } else { Outcome::Fail };
        findings.push(Finding::new(check, outcome).measured(measure, mark, unit).of(input));
    };
    let (sharpness, glare, luma) = (f64::from(sharpness), f64::from(quality.glare), f64::from(quality.brightness));
    mark(
        Check::DocumentSharp,
        sharpness >= marks.document_sharpness,
        sharpness,
        marks.document_sharpness,
        SHARPNESS_UNIT,
    );
    mark(Check::DocumentGlare, glare <= marks.document_glare, glare, marks.document_glare, "share of the area");
    mark(Check::DocumentBright, luma >= marks.document_luma, luma, marks.document_luma, "mean luma, 0 to 255");
    if let Some(cut) = damage::cut_corner(pixels, &seen.outline) {
        mark(Check::DocumentUndamaged, cut <= damage::MARK, cut, damage::MARK, "change of colour, -1 to 1");
    }
    if let Some(shown) = quality::shown(pixels, &seen.outline) {
        let (fine, covered) = (shown.px_per_mm, shown.covered);
        mark(
            Check::DocumentFine,
            fine >= marks.document_fineness,
            fine,
            marks.document_fineness,
            "pixels per millimetre",
        );
        mark(
            Check::DocumentUncovered,
            covered <= marks.document_covered,
            covered,
            marks.document_covered,
            "share of the area",
        );
    }
}

/// Whether documents of a type have a machine-readable zone that can be demanded.
fn has_zone(document: DocumentType) -> bool {
    use DocumentType::{DiplomaticId, IdCard, NationalPassport, Passport, ResidencePermit, TravelCard, Visa};
    matches!(document, Passport | NationalPassport | IdCard | ResidencePermit | Visa | DiplomaticId | TravelCard)
}

/// Judges what was read: type, country, validity.
fn judge(evidence: &Evidence, results: &mut Results) {
    let Reading { document_type: Some(shown), expiry, issuing_country, .. } = results.reading else { return };
    let Results { findings, .. } = results;
    let outcome = |good| if good { Outcome::Pass } else { Outcome::Fail };
    if let Some((country, chosen)) = evidence.selected {
        findings.push(Finding::new(Check::DocumentType, outcome(is_a(shown, chosen))));
        findings.extend(subtype(&results.reading, shown, chosen));
        findings.push(Finding::new(Check::DocumentAccepted, outcome(evidence.order.accepts(country, chosen))));
        findings.push(match issuing_country {
            Some(issuer) => Finding::new(Check::DocumentCountry, outcome(issuer == country)),
            None => Finding::new(Check::DocumentCountry, Outcome::Unsure).because("the issuer is no country"),
        });
    }
    let allowed = issuing_country.and_then(|issuer| evidence.order.documents_by_country.get(&issuer));
    if let Some(allowed) = allowed {
        let good = allowed.iter().any(|allowed| is_a(shown, *allowed));
        findings.push(Finding::new(Check::DocumentAllowed, outcome(good)));
    }
    let expected: Vec<Country> = evidence.order.countries.named();
    if let Some(issuer) = issuing_country
        && !expected.is_empty()
        && !expected.contains(&issuer)
    {
        findings.push(Finding::new(Check::CountryAccepted, Outcome::Fail).because("not a country of this session"));
    }
    findings.push(match expiry {
        Some(day) => Finding::new(Check::DocumentValid, outcome(day >= evidence.today)),
        None => Finding::new(Check::DocumentValid, Outcome::Unsure).because("no day of expiry"),
    });
}

/// Whether a passport is its state's own: those of refugees and of people without a nationality are travel documents,
/// which say so by the holder's nationality (ICAO Doc 9303-3, section 5, part D: XXA, XXB, XXC).
fn subtype(reading: &Reading, shown: DocumentType, chosen: DocumentType) -> Option<Finding> {
    if shown != DocumentType::Passport || !matches!(chosen, DocumentType::Passport | DocumentType::NationalPassport) {
        return None;
    }
    let nationality = reading.field(FieldName::Nationality, Source::Mrz)?;
    let travel = matches!(nationality.value.as_str(), "XXA" | "XXB" | "XXC");
    let outcome = if travel { Outcome::Fail } else { Outcome::Pass };
    Some(Finding::new(Check::DocumentSubtype, outcome))
}

/// Whether a document that claims to be `shown` can be the `chosen` one: a zone cannot tell a national passport
/// from another, nor an old identity card from a new one.
fn is_a(shown: DocumentType, chosen: DocumentType) -> bool {
    use DocumentType::{
        DiplomaticId, DriverLicense, IdCard, NationalPassport, OldIdCard, Passport, ResidencePermit, TravelCard, Visa,
    };
    match shown {
        Passport => matches!(chosen, Passport | NationalPassport | TravelCard),
        Visa => chosen == Visa,
        ResidencePermit => chosen == ResidencePermit,
        DriverLicense => chosen == DriverLicense,
        // Many residence permits and special cards bear the letters of an identity card. A driving licence never does:
        // its barcode says which of the two it is.
        _ => {
            matches!(chosen, IdCard | OldIdCard | ResidencePermit | DiplomaticId | TravelCard)
                || (!has_zone(chosen) && chosen != DriverLicense)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_counts_only_as_what_it_says_it_is() {
        use DocumentType::{DriverLicense, IdCard, NationalPassport, Passport, ResidencePermit, VoterCard};
        for (shown, chosen, right) in [
            (Passport, Passport, true),
            (Passport, NationalPassport, true),
            (Passport, IdCard, false),
            (Passport, DriverLicense, false),
            (IdCard, ResidencePermit, true),
            (IdCard, VoterCard, true),
            (IdCard, Passport, false),
            (IdCard, DriverLicense, false),
            (DriverLicense, DriverLicense, true),
            (DriverLicense, IdCard, false),
        ] {
            assert_eq!(is_a(shown, chosen), right, "{shown} for {chosen}");
        }
    }
}
