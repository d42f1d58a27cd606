//! What the barcodes of a document say: a driving licence's, a visible digital seal, a machine-readable zone in a square
//! code. Where they are is `symbol`'s to find.

use domain::{
    capture::Step,
    country::Country,
    document::{DocumentType, Field, FieldName},
    finding::{Check, Finding, Outcome},
};
use mrz::Mrz;
use seal::{Contents, Kind, Seal};
use vision::RgbImage;

use crate::{
    document::{Seen, forgive},
    evidence::{Evidence, Pictured, Results},
    reading,
    symbol::{self, Symbol},
};

/// The barcodes of a document's pictures, each with the SHA-256 of its picture.
#[derive(Default)]
pub(crate) struct Codes {
    /// What may be a licence's: the text of a PDF417 that is nothing else known.
    pub licence: Option<(String, String)>,
    /// All others.
    others: Vec<(Symbol, String)>,
}

impl Codes {
    /// Looks for barcodes in one picture.
    pub fn look(&mut self, evidence: &Evidence, pictured: &Pictured, pixels: &RgbImage, seen: &Seen) {
        let input = || pictured.sha256.clone();
        self.others.extend(symbol::squares(&seen.straight).into_iter().map(|symbol| (symbol, input())));
        // PDF417 is on backs. A document with a zone says everything there, but the rows of a licence's barcode can be
        // taken for a zone.
        let last = pictured.step == Step::Back || evidence.shots.iter().all(|shot| shot.step != Step::Back);
        let licence = evidence.selected.is_some_and(|(_, chosen)| chosen == DocumentType::DriverLicense);
        if !last || !(licence || seen.zone.is_none()) || self.licence.is_some() {
            return;
        }
        let Some(symbol) = symbol::stacked(&seen.straight, pixels, licence) else { return };
        match Said::by(&symbol.bytes) {
            Said::Nothing => self.licence = Some((text(symbol.bytes), input())),
            _ => self.others.push((symbol, input())),
        }
    }
}

/// The text of a symbol: bytes that are no UTF-8 are ISO 8859-1.
fn text(bytes: Vec<u8>) -> String {
    let text = String::from_utf8(bytes);
    text.unwrap_or_else(|error| error.as_bytes().iter().map(|byte| char::from(*byte)).collect())
}

/// The licence whose barcode a picture shows, if that can be relied on.
pub(crate) fn licence(pixels: &RgbImage, seen: &Seen) -> Option<aamva::Licence> {
    let read = aamva::parse(&text(symbol::stacked(&seen.straight, pixels, true)?.bytes)).ok()?;
    doubt(&read).is_none().then_some(read.licence)
}

/// What the bytes of a symbol turn out to be.
enum Said {
    /// A visible digital seal.
    Seal(Box<Seal>),
    /// A machine-readable zone.
    Zone(Box<Mrz>),
    /// Neither.
    Nothing,
}

/// A zone in a symbol is at most so long, in bytes: three lines of 30, line breaks, and some to spare.
const LONGEST_ZONE: usize = 128;

impl Said {
    fn by(bytes: &[u8]) -> Self {
        match seal::parse(bytes) {
            Ok(reading) => Self::Seal(Box::new(reading.seal)),
            Err(_) => zone(bytes).map_or(Self::Nothing, |zone| Self::Zone(Box::new(zone))),
        }
    }
}

/// The zone that a text is, with or without line breaks. Other texts may have the length of a zone, so its check digits
/// have to hold.
fn zone(bytes: &[u8]) -> Option<Mrz> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= LONGEST_ZONE && text.is_ascii())?;
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let lines = match lines[..] {
        [line] => match line.len() {
            72 => vec![&line[..36], &line[36..]],
            88 => vec![&line[..44], &line[44..]],
            90 => vec![&line[..30], &line[30..60], &line[60..]],
            _ => vec![line],
        },
        _ => lines,
    };
    mrz::parse(&lines).ok().filter(|zone| zone.checks.hold() && zone.checks.passed() > 0)
}

/// Tells what was in the barcodes that are not a licence's, and keeps their values. They fill nothing where a zone or a
/// licence's barcode was understood: nobody verified a seal.
pub(crate) fn tell(evidence: &Evidence, codes: Codes, results: &mut Results) {
    for (symbol, input) in codes.others {
        let input = [input];
        let told = |outcome, what: &str| {
            Finding::new(Check::CodeRead, outcome).because(format!("{}, {what}", symbol.name)).of(&input)
        };
        let (zone, more) = match Said::by(&symbol.bytes) {
            Said::Seal(seal) => {
                let zone = seal.zone().map(|lines| {
                    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                    mrz::parse(&lines).ok()
                });
                let what = format!("a seal of {}", called(seal.kind()));
                results.findings.push(match zone {
                    Some(None) => told(Outcome::Unsure, &format!("{what}, whose zone is none")),
                    _ => told(Outcome::Pass, &what),
                });
                let unsigned = Finding::new(Check::SealSigned, Outcome::NotChecked);
                results.findings.push(unsigned.because("the issuer's certificate is not at hand").of(&input));
                (zone.flatten(), sealed(&seal))
            }
            Said::Zone(zone) => {
                results.findings.push(told(Outcome::Pass, "a machine-readable zone"));
                (Some(*zone), vec![])
            }
            Said::Nothing => {
                results.findings.push(told(Outcome::NotChecked, "nothing known here"));
                continue;
            }
        };
        if let Some(zone) = zone {
            let coded = reading::of_coded_zone(&zone, evidence.today);
            results.name_may_be_cut |= zone.name_may_be_cut;
            match results.reading.source {
                Some(_) => results.reading.fields.extend(coded.fields),
                None => results.reading = coded,
            }
        }
        results.reading.fields.extend(more);
    }
}

/// What a seal says beside its zone.
fn sealed(seal: &Seal) -> Vec<Field> {
    let issued = seal.header.issued.to_string();
    match seal.contents() {
        // What sticks on another document bears that document's number, and was issued on a day of its own.
        Ok(Contents::AddressSticker { document_number, .. } | Contents::ResidenceSticker { document_number, .. }) => {
            reading::coded(&[(FieldName::DocumentNumber, &document_number)])
        }
        Ok(Contents::SupplementarySheet { .. }) => vec![],
        Ok(Contents::SocialInsuranceCard { surname, first_name, .. }) => reading::coded(&[
            (FieldName::Surname, &surname.to_uppercase()),
            (FieldName::GivenNames, &first_name.to_uppercase()),
            (FieldName::IssueDate, &issued),
        ]),
        Ok(_) => reading::coded(&[(FieldName::IssueDate, &issued)]),
        // Nobody told what the day of issue of an unknown document means.
        Err(_) => vec![],
    }
}

/// What a sealed document is called.
const fn called(kind: Kind) -> &'static str {
    match kind {
        Kind::Visa => "a visa",
        Kind::EmergencyTravelDocument => "an emergency travel document",
        Kind::ArrivalAttestation => "an arrival attestation",
        Kind::SocialInsuranceCard => "a social insurance card",
        Kind::ResidencePermit => "a residence permit",
        Kind::SupplementarySheet => "a supplementary sheet",
        Kind::AddressSticker => "an address sticker",
        Kind::ResidenceSticker => "a residence sticker",
        Kind::Other(..) => "an unknown document",
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_in_a_code_is_known_by_its_check_digits_with_or_without_line_breaks() {
        // The specimens of ICAO Doc 9303-4, -5 and -6.
        let passport = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
        let card =
            ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
        let larger = ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
        for lines in [&passport[..], &card, &larger] {
            for text in [lines.concat(), lines.join("\n"), lines.join("\r\n") + "\r\n"] {
                assert!(matches!(Said::by(text.as_bytes()), Said::Zone(zone) if zone.lines == lines), "{text}");
            }
        }
        for other in [
            passport.concat().replace("L898902C3", "L898902C4"),
            passport[0].to_owned(),
            "https://example.org/a/path/that/has/just/as/many/letters/as/the/zone/of/a/passport/has-so".to_owned(),
            "D".repeat(30),
            "<".repeat(90),
            "Ä".repeat(45),
            String::new(),
            passport.concat().repeat(40),
        ] {
            assert!(matches!(Said::by(other.as_bytes()), Said::Nothing), "{other}");
        }
        assert!(matches!(Said::by(&[0xDC; 40]), Said::Nothing));
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
}
