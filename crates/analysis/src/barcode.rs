//! What the two-dimensional barcode of a driving licence says.

use domain::{
    capture::Step,
    country::Country,
    finding::{Check, Finding, Outcome},
};
use rxing::{BarcodeFormat, DecodeHints, helpers::detect_in_luma_with_hints};
use vision::RgbImage;

use crate::{
    document::forgive,
    evidence::{Evidence, Results},
    reading,
};

/// Reads a licence's barcode, given with the SHA-256 of its picture.
pub(crate) fn read(evidence: &Evidence, barcode: Option<(String, String)>, results: &mut Results) {
    let findings = &mut results.findings;
    let has_back = evidence.shots.iter().any(|shot| shot.step == Step::Back);
    let Some((text, input)) = barcode else {
        let due = evidence.selected.is_none_or(|(country, _)| has_barcode(country));
        let (outcome, why) = match (has_back, due) {
            (true, true) => (Outcome::Fail, "no barcode found"),
            (true, false) => (Outcome::NotChecked, "licences of the country have none"),
            (false, _) => (Outcome::NotChecked, "the back was not asked for"),
        };
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

/// Whether licences of a country bear the barcode of the AAMVA standard: those of the United States and Canada do, and
/// Utopia's.
fn has_barcode(country: Country) -> bool {
    country == Country::UTOPIA || ["US", "CA"].iter().any(|code| Country::parse(code) == Some(country))
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

/// Finds a PDF417 on the straightened document, or else in the whole picture.
pub(crate) fn find(straight: &RgbImage, whole: &RgbImage) -> Option<String> {
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
