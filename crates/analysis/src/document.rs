//! Document found, quality, machine-readable zone, barcode, validity.

use domain::{
    capture::Step,
    country::Country,
    document::{DocumentType, Reading},
    finding::{Check, Finding, ModelRef, Outcome},
    policy::Marks,
};
use mrz::{Mrz, Why};
use rxing::{BarcodeFormat, DecodeHints, helpers::detect_in_luma_with_hints};
use vision::{
    RgbImage,
    document::{Outline, straighten},
    model::ModelError,
    quality,
    zone::Zone,
};

use crate::{
    Models,
    evidence::{Evidence, Pictured, Results},
    models::named,
    reading,
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
    Ok(Some(Seen { outline, straight, zone }))
}

/// A zone that was read and understood.
struct Understood {
    mrz: Mrz,
    repaired: bool,
    confidence: f32,
    weakest: f32,
    input: String,
}

/// Examines the document's pictures; gives the straightened front for the portrait.
pub(crate) fn examine(
    evidence: &Evidence,
    pictures: &[Pictured],
    models: &Models,
    marks: &Marks,
    results: &mut Results,
    lap: &mut dyn FnMut(&'static str),
) -> Option<RgbImage> {
    let locator = [named(models.locator.model().card())];
    let mut front = None;
    let mut zones: Vec<(Zone, String)> = vec![];
    let mut barcode = None;
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
        measure(&seen, &input, marks, &locator, findings);
        lap("quality");
        // Barcodes are on backs. A document with a zone says everything there, but the rows of a licence's barcode
        // can be taken for a zone.
        let last = pictured.step == Step::Back || evidence.shots.iter().all(|shot| shot.step != Step::Back);
        let licence = evidence.selected.is_some_and(|(_, chosen)| chosen == DocumentType::DriverLicense);
        if last && (licence || seen.zone.is_none()) {
            barcode = barcode.or_else(|| read_barcode(&seen.straight, pixels).map(|text| (text, input[0].clone())));
            lap("barcode");
        }
        if let Some(zone) = seen.zone {
            zones.push((zone, input[0].clone()));
        }
        if pictured.step == Step::Front {
            front = Some(seen.straight);
        }
    }
    read(evidence, zones, barcode, models, results);
    judge(evidence, results);
    front
}

/// A picture from which everything needed was read is good enough, whatever its quality measures say: they are
/// kept, but count as unsure.
pub(crate) fn forgive(findings: &mut [Finding], input: &str) {
    use Check::{DocumentBright, DocumentFullyVisible, DocumentGlare, DocumentSharp};
    for finding in findings.iter_mut().filter(|f| f.inputs.iter().any(|i| i == input)) {
        let quality = matches!(finding.check, DocumentFullyVisible | DocumentSharp | DocumentGlare | DocumentBright);
        if quality && finding.outcome == Outcome::Fail {
            finding.outcome = Outcome::Unsure;
            finding.detail = Some("everything needed was read all the same".into());
        }
    }
}

/// Measures what can be seen of the document.
fn measure(seen: &Seen, input: &[String], marks: &Marks, locator: &[ModelRef], findings: &mut Vec<Finding>) {
    let whole = if seen.outline.cut_off { Outcome::Fail } else { Outcome::Pass };
    findings.push(Finding::new(Check::DocumentFullyVisible, whole).by(locator).of(input));
    let quality = quality::measure(&seen.straight);
    let mut mark = |check, good, measure: f64, mark, unit| {
        let outcome = if good { Outcome::Pass } else { Outcome::Fail };
        findings.push(Finding::new(check, outcome).measured(measure, mark, unit).of(input));
    };
    let (sharpness, glare, luma) =
        (f64::from(quality.sharpness), f64::from(quality.glare), f64::from(quality.brightness));
    mark(
        Check::DocumentSharp,
        sharpness >= marks.document_sharpness,
        sharpness,
        marks.document_sharpness,
        SHARPNESS_UNIT,
    );
    mark(Check::DocumentGlare, glare <= marks.document_glare, glare, marks.document_glare, "share of the area");
    mark(Check::DocumentBright, luma >= marks.document_luma, luma, marks.document_luma, "mean luma, 0 to 255");
}

/// Whether documents of a type have a machine-readable zone that can be demanded.
fn has_zone(document: DocumentType) -> bool {
    use DocumentType::{DiplomaticId, IdCard, NationalPassport, Passport, ResidencePermit, TravelCard, Visa};
    matches!(document, Passport | NationalPassport | IdCard | ResidencePermit | Visa | DiplomaticId | TravelCard)
}

/// Understands the best zone, or the barcode where the document has one instead.
fn read(
    evidence: &Evidence,
    zones: Vec<(Zone, String)>,
    barcode: Option<(String, String)>,
    models: &Models,
    results: &mut Results,
) {
    let selected = evidence.selected.map(|(_, document)| document);
    let reader = [named(models.reader.model().card())];
    let findings = &mut results.findings;
    let licence = selected == Some(DocumentType::DriverLicense) || (selected.is_none() && barcode.is_some());
    if licence && (zones.is_empty() || barcode.is_some()) {
        read_licence(evidence, barcode, results);
        return;
    }
    if zones.is_empty() {
        if findings.iter().any(|f| f.check == Check::DocumentFound && f.outcome == Outcome::Pass) {
            let due = selected.is_none_or(has_zone);
            let outcome = if due { Outcome::Fail } else { Outcome::NotChecked };
            findings.push(Finding::new(Check::MrzFound, outcome).by(&reader));
        }
        return;
    }
    let inputs: Vec<String> = zones.iter().map(|(_, input)| input.clone()).collect();
    findings.push(Finding::new(Check::MrzFound, Outcome::Pass).by(&reader).of(&inputs));
    let all: Vec<Understood> = zones.into_iter().filter_map(|(zone, input)| understand(&zone, input)).collect();
    let holding: Vec<&Mrz> = all.iter().map(|u| &u.mrz).filter(|mrz| mrz.checks.hold()).collect();
    let one = holding.windows(2).all(|pair| same(pair[0], pair[1]));
    for understood in all.iter().filter(|u| u.mrz.checks.hold()) {
        forgive(findings, &understood.input);
    }
    let understood = all.into_iter().max_by(|a, b| {
        let holds = |u: &Understood| u.mrz.checks.hold();
        holds(a).cmp(&holds(b)).then(a.confidence.total_cmp(&b.confidence))
    });
    let Some(understood) = understood else {
        findings.push(Finding::new(Check::MrzRead, Outcome::Fail).because("no known layout").by(&reader).of(&inputs));
        return;
    };
    if !one {
        findings.push(
            Finding::new(Check::MrzCheckDigits, Outcome::Fail).because("the pictures show two documents").of(&inputs),
        );
    }
    let input = [understood.input.clone()];
    let holds = understood.mrz.checks.hold();
    // Wrong digits that were hardly legible are a reading error; wrong digits read with certainty are the document's.
    let legible = f64::from(understood.weakest);
    let misread = !holds && legible < LEGIBLE;
    let reading = reading::of_zone(&understood.mrz, evidence.today);
    let read = if misread { Outcome::Fail } else { certainty(&understood.mrz, &reading, legible) };
    findings.push(
        Finding::new(Check::MrzRead, read)
            .measured(legible, LEGIBLE, "least probability of a character")
            .by(&reader)
            .of(&input),
    );
    if !misread {
        let right = understood.mrz.checks.all().iter().filter(|c| **c == mrz::Check::Pass).count();
        let there = understood.mrz.checks.all().iter().filter(|c| **c != mrz::Check::Absent).count();
        findings.push(
            Finding::new(Check::MrzCheckDigits, if holds { Outcome::Pass } else { Outcome::Fail })
                .measured(right as f64, there as f64, "check digits that hold")
                .of(&input),
        );
    }
    let repaired = if understood.repaired { Outcome::Unsure } else { Outcome::Pass };
    findings.push(Finding::new(Check::MrzUnrepaired, repaired).of(&input));
    results.reading = reading;
    results.name_may_be_cut = understood.mrz.name_may_be_cut;
}

/// Whether two zones whose check digits hold are of one document. Names may be misread, these fields are not.
fn same(one: &Mrz, other: &Mrz) -> bool {
    let (one, other) = (&one.fields, &other.fields);
    one.document_number == other.document_number
        && one.birth_date == other.birth_date
        && one.expiry_date == other.expiry_date
}

/// Whether what a zone says can be relied on, as far as its check digits do not tell.
fn certainty(mrz: &Mrz, reading: &Reading, legible: f64) -> Outcome {
    // Names and states have no check digit of their own, so a zone may hold together and still be misread there.
    let states = [&mrz.fields.issuer, &mrz.fields.nationality].iter().all(|code| mrz::state::is_known(code));
    // Empty fields contradict no check digit: a zone that names neither document nor birth says nothing about anybody.
    let says = reading.number.is_some() && reading.birth_date.is_some();
    if legible >= LEGIBLE && states && says { Outcome::Pass } else { Outcome::Unsure }
}

/// Least probability of a character that counts as legible: below a half, another character is as likely.
const LEGIBLE: f64 = 0.5;

fn understand(zone: &Zone, input: String) -> Option<Understood> {
    let texts: Vec<&str> = zone.lines.iter().map(|line| line.text.as_str()).collect();
    let repaired = mrz::repair(&texts).ok()?;
    let lines: Vec<&str> = repaired.lines.iter().map(String::as_str).collect();
    let mrz = mrz::parse(&lines).ok()?;
    // Putting a digit where only digits stand is spelling; guessing by check digits is a repair to be told.
    let guessed = repaired.changes.iter().any(|change| change.why == Why::CheckDigits);
    let weakest = zone.lines.iter().flat_map(|line| &line.confidence).copied().fold(1.0, f32::min);
    Some(Understood { mrz, repaired: guessed, confidence: zone.confidence(), weakest, input })
}

fn read_licence(evidence: &Evidence, barcode: Option<(String, String)>, results: &mut Results) {
    let findings = &mut results.findings;
    let has_back = evidence.shots.iter().any(|shot| shot.step == Step::Back);
    let Some((text, input)) = barcode else {
        let outcome = if has_back { Outcome::Fail } else { Outcome::NotChecked };
        let why = if has_back { "no barcode found" } else { "the back was not asked for" };
        findings.push(Finding::new(Check::BarcodeRead, outcome).because(why));
        return;
    };
    match aamva::parse(&text) {
        Ok(licence) => match doubt(&licence) {
            None => {
                forgive(findings, &input);
                findings.push(Finding::new(Check::BarcodeRead, Outcome::Pass).because("PDF417, AAMVA").of(&[input]));
                results.reading = reading::of_licence(&licence.licence);
            }
            Some(why) => {
                findings.push(Finding::new(Check::BarcodeRead, Outcome::Unsure).because(why).of(&[input]));
            }
        },
        Err(_) => {
            findings.push(Finding::new(Check::BarcodeRead, Outcome::Unsure).because("not AAMVA").of(&[input]));
        }
    }
}

/// Why a barcode cannot be relied on: it lacks the number or the name, or has an impossible day. Much else on real
/// cards is not as the standard wants it.
fn doubt(read: &aamva::Reading) -> Option<String> {
    use aamva::Problem::{Date, Name};
    if read.licence.number.is_empty() {
        return Some("no number".to_owned());
    }
    if read.licence.surname.is_empty() {
        return Some("no family name".to_owned());
    }
    let grave = |problem: &&aamva::Problem| match problem {
        Date(id) => matches!(id.as_str(), "DBA" | "DBB" | "DBD"),
        problem => matches!(problem, Name(_)),
    };
    read.problems.iter().find(grave).map(ToString::to_string)
}

/// Reads a PDF417 on the straightened document, or else in the whole picture.
fn read_barcode(straight: &RgbImage, whole: &RgbImage) -> Option<String> {
    [straight, whole].into_iter().find_map(|picture| {
        let luma: Vec<u8> = picture
            .pixels()
            // BT.601 luma in integers.
            .map(|p| ((u32::from(p[0]) * 77 + u32::from(p[1]) * 150 + u32::from(p[2]) * 29) >> 8) as u8)
            .collect();
        let mut hints = DecodeHints::default().with(rxing::DecodeHintValue::TryHarder(true));
        detect_in_luma_with_hints(luma, picture.width(), picture.height(), Some(BarcodeFormat::PDF_417), &mut hints)
            .ok()
            .map(|found| found.getText().to_owned())
    })
}

/// Judges what was read: type, country, validity.
fn judge(evidence: &Evidence, results: &mut Results) {
    let Reading { document_type: Some(shown), expiry, issuing_country, .. } = results.reading else { return };
    let findings = &mut results.findings;
    let outcome = |good| if good { Outcome::Pass } else { Outcome::Fail };
    if let Some((country, chosen)) = evidence.selected {
        findings.push(Finding::new(Check::DocumentType, outcome(is_a(shown, chosen))));
        findings.push(Finding::new(Check::DocumentAccepted, outcome(evidence.order.documents.contains(&chosen))));
        findings.push(match issuing_country {
            Some(issuer) => Finding::new(Check::DocumentCountry, outcome(issuer == country)),
            None => Finding::new(Check::DocumentCountry, Outcome::Unsure).because("the issuer is no country"),
        });
    }
    let expected: Vec<Country> = evidence.order.countries.named();
    if let Some(issuer) = issuing_country
        && !expected.is_empty()
        && !expected.contains(&issuer)
    {
        findings.push(Finding::new(Check::DocumentCountry, Outcome::Fail).because("not a country of this session"));
    }
    findings.push(match expiry {
        Some(day) => Finding::new(Check::DocumentValid, outcome(day >= evidence.today)),
        None => Finding::new(Check::DocumentValid, Outcome::Unsure).because("no day of expiry"),
    });
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

    #[test]
    fn a_barcode_with_an_impossible_day_or_no_name_cannot_be_relied_on() {
        let licence = aamva::Licence {
            surname: "SAMPLE".into(),
            number: "1".into(),
            birth_date: aamva::Date::new(1986, 6, 6),
            ..aamva::Licence::default()
        };
        let payload = aamva::write(&licence, 10).unwrap();
        for (what, with, why) in [
            ("DAQ1", "DAQ1", None),
            ("DAQ1", "DAQ", Some("no number")),
            ("DCSSAMPLE", "DCS", Some("no family name")),
            ("DBB19860606", "DBB19861306", Some("element DBB is no day")),
            ("DCSSAMPLE", "DAASAMPLE ANNA", Some("element DAA does not tell the parts of the name apart")),
        ] {
            let read = aamva::parse(&payload.replace(what, with)).unwrap();
            assert_eq!(doubt(&read).as_deref(), why, "{what} → {with}");
        }
    }

    #[test]
    fn a_zone_that_names_nobody_cannot_be_relied_on_although_no_digit_is_wrong() {
        let today = chrono::NaiveDate::from_ymd_opt(2027, 1, 15).unwrap();
        let name = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
        for (second, legible, outcome) in [
            // The specimen of ICAO 9303-4, appendix B.
            ("L898902C36UTO7408122F1204159ZE184226B<<<<<10", 0.9, Outcome::Pass),
            ("L898902C36UTO7408122F1204159ZE184226B<<<<<10", 0.4, Outcome::Unsure),
            ("<<<<<<<<<<UTO<<<<<<<F<<<<<<<<<<<<<<<<<<<<<<<", 0.9, Outcome::Unsure),
        ] {
            let mrz = mrz::parse(&[name, second]).unwrap();
            assert!(mrz.checks.hold());
            assert_eq!(certainty(&mrz, &reading::of_zone(&mrz, today), legible), outcome, "{second}");
        }
    }
}
