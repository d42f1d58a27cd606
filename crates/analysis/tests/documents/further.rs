//! Further documents: bills and cards, drawn, photographed, read, and held against what is expected.

use bonafide_analysis::{Evidence, Page, Results};
use domain::{
    capture::{Step, StepName},
    decision::decide,
    document::DocumentType,
    extra::{ExtraReading, FieldOutcome},
    finding::{Check, Outcome},
    policy::Policy,
    status::{FraudTag, MismatchTag},
};
use serde_json::{Value, json};
use specimen::{
    Kind, Scene, Side,
    letter::{Print, sheet},
};
use vision::picture::{encode_jpeg, shrink_to};

use crate::desk::Desk;

const STREET: &str = "Gedimino pr. 9-12";
const TOWN: &str = "01103 Vilnius";

/// A bill on a sheet of paper, as a scanner gives it.
fn bill(desk: &Desk, name: &str) -> Vec<u8> {
    let line = |x, y, em, text| Print { at: (x, y), em, text };
    let print = [
        line(20.0, 25.0, 7.0, "UTOPIA ENERGY"),
        line(20.0, 55.0, 4.2, name),
        line(20.0, 61.0, 4.2, STREET),
        line(20.0, 67.0, 4.2, TOWN),
        line(120.0, 55.0, 4.2, "Account number: 4711 0815"),
        line(120.0, 61.0, 4.2, "Date of issue: 12.10.2026"),
        line(20.0, 100.0, 5.0, "Your electricity bill for September"),
        line(20.0, 112.0, 4.2, "Consumption 212 kWh at the meter 88 40 12"),
        line(20.0, 118.0, 4.2, "Please pay 48.30 within fourteen days"),
    ];
    let drawn = sheet(&print, &desk.fonts()).expect("fonts of the desk");
    encode_jpeg(&shrink_to(&drawn, 3000), 92)
}

fn step(name: &str) -> Step {
    Step::Extra(StepName::parse(name).expect("a name in capitals"))
}

/// What comes of a session with a passport and one further document.
fn examined(desk: &Desk, name: &str, asked: Value, expected: Value, jpeg: Option<Vec<u8>>) -> (Evidence, Results) {
    let front = vec![(Step::Front, desk.photographed(Kind::Passport, Side::Front))];
    let mut evidence = desk.evidence(DocumentType::Passport, front);
    evidence.order.additional_steps = Some(json!({"ALL": {"ALL": {name: asked}}}));
    evidence.order.additional_data = Some(json!({name: expected}));
    evidence.pages = vec![Page { step: step(name), jpeg, sha256: "page".into() }];
    let results = desk.examine(&evidence);
    (evidence, results)
}

/// A value: its name, what it says, how it compares.
type ToldField<'a> = (&'a str, Option<&'a str>, Option<FieldOutcome>);

fn told(results: &Results) -> (&ExtraReading, Vec<ToldField<'_>>) {
    let [reading] = &results.reading.extras[..] else { panic!("one further document") };
    let fields = reading.fields.iter().map(|field| (field.name.as_str(), field.value.as_deref(), field.outcome));
    (reading, fields.collect())
}

fn tags((evidence, results): &(Evidence, Results)) -> (Vec<FraudTag>, Vec<MismatchTag>) {
    let decision = decide(&evidence.order, &results.findings, &Policy::built_in());
    (decision.fraud_tags, decision.mismatch_tags)
}

#[test]
fn a_bill_is_read_and_compared_with_what_partner_and_document_say() {
    let desk = Desk::new();
    let front = vec![(Step::Front, desk.photographed(Kind::Passport, Side::Front))];
    let name = desk.examine(&desk.evidence(DocumentType::Passport, front)).reading.full_name().unwrap();
    let asked = json!({"type": "COMPARE", "fields": ["name", "address", "accountNumber", "customer"]});
    let expected = json!({"address": format!("{STREET}, {TOWN}"), "accountNumber": "47110815"});
    let all = examined(&desk, "UTILITY_BILL", asked.clone(), expected, Some(bill(&desk, &name)));
    let (reading, fields) = told(&all.1);
    use FieldOutcome::{Match, NoData, NotFound, NotMatch};
    let outcomes: Vec<_> = fields.iter().map(|field| (field.0, field.2)).collect();
    assert_eq!(
        outcomes,
        [("name", Some(Match)), ("address", Some(Match)), ("accountNumber", Some(Match)), ("customer", Some(NotFound))],
        "{fields:?}"
    );
    let address = fields[1].1.unwrap();
    assert!(address.eq_ignore_ascii_case("Gedimino pr. 9-12 01103 Vilnius"), "{address}");
    assert_eq!(fields[2].1, Some("4711 0815"));
    assert!(reading.fields[1].confidence >= 80 && reading.fields[1].place.is_some());
    let finding = |check| all.1.findings.iter().filter(move |finding| finding.check == check);
    let read = finding(Check::ExtraRead).next().unwrap();
    assert_eq!((read.outcome, read.measure, read.mark), (Outcome::Unsure, Some(3.0), Some(4.0)));
    assert_eq!((read.models.len(), &read.inputs[..]), (2, &["page".to_owned()][..]));
    assert!(finding(Check::ExtraMatch).all(|one| one.outcome == Outcome::Pass && one.measure.is_some()));
    assert_eq!(tags(&all), (vec![FraudTag::AutoUnverifiable], vec![]), "what was not found is for a person to see");

    let expected = json!({"address": format!("Gedimino pr. 9-13, {TOWN}"), "accountNumber": "47110816"});
    let all = examined(&desk, "UTILITY_BILL", asked, expected, Some(bill(&desk, "SOMEBODY ELSE")));
    let outcomes: Vec<_> = told(&all.1).1.iter().map(|field| field.2.unwrap()).collect();
    assert_eq!(outcomes, [NotFound, NotFound, NotMatch, NotFound]);
    assert_eq!(tags(&all).1, [MismatchTag::AdditionalStepInformationMismatch]);

    let asked = json!({"type": "COMPARE", "fields": ["accountNumber"]});
    let all = examined(&desk, "UTILITY_BILL", asked, json!({}), Some(bill(&desk, &name)));
    assert_eq!(told(&all.1).1, [("accountNumber", Some("4711 0815"), Some(NoData))]);
    assert_eq!(tags(&all).0, [FraudTag::AutoUnverifiable]);
}

#[test]
fn values_are_extracted_from_a_sheet_and_from_a_card_on_a_table() {
    let desk = Desk::new();
    let asked = json!({"type": "EXTRACT", "fields": ["account_number", "dateOfIssue"]});
    let all = examined(&desk, "STATEMENT", asked, json!({}), Some(bill(&desk, "ANNA ERIKSSON")));
    let (_, fields) = told(&all.1);
    assert_eq!(fields, [("account_number", Some("4711 0815"), None), ("dateOfIssue", Some("2026-10-12"), None)]);
    assert_eq!(tags(&all), (vec![], vec![]));

    let card = desk.taken(&desk.drawn(Kind::DrivingLicence, Side::Front), &Scene::clean());
    let asked = json!({"type": "EXTRACT", "fields": ["lastName", "dateOfBirth"]});
    let all = examined(&desk, "LICENCE", asked, json!({}), Some(card));
    let (_, fields) = told(&all.1);
    let birth = all.1.reading.birth_date.unwrap().to_string();
    assert_eq!(fields[1].1, Some(birth.as_str()), "{fields:?}");
    assert!(fields[0].1.is_some_and(|name| name.eq_ignore_ascii_case(&desk.person.surname)), "{fields:?}");
}

#[test]
fn what_cannot_be_read_is_told_as_not_found_and_never_passes() {
    let desk = Desk::new();
    let asked = json!({"type": "COMPARE", "fields": ["address"]});
    let expected = || json!({"address": format!("{STREET}, {TOWN}")});
    let blank = encode_jpeg(&vision::RgbImage::from_pixel(1200, 1600, image::Rgb([236, 236, 230])), 90);
    for page in [None, Some(blank), Some(b"\xff\xd8\xff no picture".to_vec())] {
        let all = examined(&desk, "UTILITY_BILL", asked.clone(), expected(), page);
        assert_eq!(told(&all.1).1, [("address", None, Some(FieldOutcome::NotFound))]);
        assert_eq!(tags(&all), (vec![FraudTag::AutoUnverifiable], vec![]));
    }
    let mut evidence = examined(&desk, "UTILITY_BILL", asked, expected(), None).0;
    evidence.pages.clear();
    let results = desk.examine(&evidence);
    assert_eq!(tags(&(evidence, results)).1, [MismatchTag::AdditionalStepNotFound]);
}
