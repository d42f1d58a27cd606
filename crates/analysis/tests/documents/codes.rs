//! Square codes on photographed documents: what they say is compared with zone and print.

use bonafide_analysis::Results;
use domain::{
    capture::Step,
    document::{DocumentType, FieldName, Source},
    finding::{Check, Finding, Outcome},
};
use specimen::{Code, Kind, Level, Person, Scene, Side, Symbol, draw_coded, photograph};

use crate::desk::Desk;

/// Photographs the front of a document that bears a code, and examines it.
fn read(desk: &Desk, kind: Kind, person: &Person, code: &Code, level: Level, seed: u64) -> Results {
    let flat = draw_coded(kind, Side::Front, person, code, None, &desk.fonts()).expect("it can be drawn");
    let jpeg = photograph(&flat, &Scene::of(level), seed).expect("it can be photographed").jpeg;
    let chosen = match kind {
        Kind::ResidencePermit => DocumentType::ResidencePermit,
        _ => DocumentType::IdCard,
    };
    desk.examine(&desk.evidence(chosen, vec![(Step::Front, jpeg)]))
}

fn of(results: &Results, check: Check) -> Vec<&Finding> {
    results.findings.iter().filter(|finding| finding.check == check).collect()
}

/// How every comparison of a code with something else ended, by its detail.
fn compared(results: &Results) -> Vec<(&str, Outcome)> {
    let all = of(results, Check::SourcesAgree).into_iter();
    let pairs = all.filter_map(|finding| Some((finding.detail.as_deref()?, finding.outcome)));
    pairs.filter(|(detail, _)| detail.contains("BARCODE")).collect()
}

#[test]
fn a_seal_on_a_photographed_permit_is_found_and_agrees_with_zone_and_print() {
    let desk = Desk::new();
    for (seed, symbol) in Symbol::ALL.into_iter().enumerate() {
        for level in [Level::Clean, Level::Moderate] {
            let seed = 40 + seed as u64;
            let person = Person::sample(seed);
            let code = Code { symbol, payload: person.seal().unwrap() };
            let results = read(&desk, Kind::ResidencePermit, &person, &code, level, seed);
            let context = format!("{symbol:?} {level:?}");

            let [read] = of(&results, Check::CodeRead)[..] else { panic!("{context}: no code was found") };
            assert_eq!(read.outcome, Outcome::Pass, "{context}");
            assert!(read.detail.as_ref().unwrap().ends_with(", a seal of a residence permit"), "{read:?}");
            // Nobody verified it, and that is said.
            let [signed] = of(&results, Check::SealSigned)[..] else { panic!("{context}: nothing of the signature") };
            assert_eq!(signed.outcome, Outcome::NotChecked, "{context}");

            let compared = compared(&results);
            for field in ["SURNAME", "GIVEN_NAMES", "DATE_OF_BIRTH", "DOCUMENT_NUMBER", "EXPIRY_DATE", "NATIONALITY"] {
                let pair = format!("{field}: MRZ and BARCODE");
                assert!(compared.contains(&(&pair, Outcome::Pass)), "{context} {pair}: {compared:?}");
            }
            assert!(compared.iter().all(|(_, outcome)| *outcome == Outcome::Pass), "{context}: {compared:?}");
            assert_eq!(results.reading.source, Some(Source::Mrz), "the zone is believed first");
        }
    }
}

#[test]
fn a_seal_that_tells_of_somebody_else_contradicts_zone_and_print() {
    let desk = Desk::new();
    for (seed, level) in [(50, Level::Clean), (51, Level::Moderate)] {
        let (person, other) = (Person::sample(seed), Person::sample(seed + 1000));
        let code = Code { symbol: Symbol::DataMatrix, payload: other.seal().unwrap() };
        let results = read(&desk, Kind::ResidencePermit, &person, &code, level, seed);
        let compared = compared(&results);
        for pair in ["DATE_OF_BIRTH: MRZ and BARCODE", "DOCUMENT_NUMBER: MRZ and BARCODE", "SURNAME: MRZ and BARCODE"] {
            assert!(compared.contains(&(pair, Outcome::Fail)), "{level:?} {pair}: {compared:?}");
        }
        assert_eq!(results.reading.number.as_deref(), Some(person.document_number.as_str()), "the zone is believed");
    }
}

#[test]
fn a_zone_as_text_in_a_code_is_read_on_a_side_that_has_no_zone() {
    let desk = Desk::new();
    let person = Person::sample(60);
    let lines = person.zone(Kind::IdentityCard).unwrap().unwrap();
    let code = Code { symbol: Symbol::Qr, payload: lines.join("\n").into_bytes() };
    let results = read(&desk, Kind::IdentityCard, &person, &code, Level::Moderate, 60);
    let [read] = of(&results, Check::CodeRead)[..] else { panic!("no code was found") };
    assert_eq!((read.outcome, read.detail.as_deref()), (Outcome::Pass, Some("QR, a machine-readable zone")));
    assert!(of(&results, Check::SealSigned).is_empty());
    let number = results.reading.field(FieldName::DocumentNumber, Source::Barcode).unwrap();
    assert_eq!(number.value, person.document_number);
    assert_eq!(results.reading.source, Some(Source::Barcode));
    assert!(results.reading.mrz.is_empty(), "no zone was read, and none is told");
    let compared = compared(&results);
    assert!(compared.contains(&("DATE_OF_BIRTH: BARCODE and PRINT", Outcome::Pass)), "{compared:?}");
}

#[test]
fn any_other_code_is_told_without_what_is_in_it() {
    let desk = Desk::new();
    let person = Person::sample(70);
    let secret = format!("https://example.org/{}", person.document_number);
    let code = Code { symbol: Symbol::Aztec, payload: secret.into_bytes() };
    let results = read(&desk, Kind::IdentityCard, &person, &code, Level::Clean, 70);
    let [read] = of(&results, Check::CodeRead)[..] else { panic!("no code was found") };
    assert_eq!((read.outcome, read.detail.as_deref()), (Outcome::NotChecked, Some("Aztec, nothing known here")));
    assert!(compared(&results).is_empty());
}
