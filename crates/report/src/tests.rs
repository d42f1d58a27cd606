//! The whole press, as its reader would notice.

use chrono::DateTime;
use domain::{
    capture::Origin,
    country::Country,
    decision::{Decision, Reason, decide},
    document::{DocumentType, Reading, Sex, Source},
    event::EventKind,
    finding::{Check, Finding, ModelRef, Outcome},
    ids::{EnvironmentId, ScanRef, SessionId},
    order::{ClientRef, Countries, Expected, ExpectedSex, Features, Order, TokenType, Urls},
    partner::EnvironmentKind,
    policy::Policy,
    report::Language,
    review::Review,
    session::{Platform, Session, State, Visit},
    status::{DocumentStatus, FaceStatus},
};

use super::*;

/// The press with the fetched typefaces; nothing where they were not fetched.
pub(crate) fn press() -> Option<Press> {
    let file = |name: &str| std::fs::read(format!("{}/../../models/fetched/{name}", env!("CARGO_MANIFEST_DIR"))).ok();
    Some(Press::new(Some((file("DejaVuSans.ttf")?, file("DejaVuSans-Bold.ttf")?))))
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = vec![];
    let picture = image::RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([
            (x * 255 / width) as u8,
            (y * 255 / height) as u8,
            if (x / 40 + y / 40) % 2 == 0 { 90 } else { 160 },
        ])
    });
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 80).encode_image(&picture).unwrap();
    bytes
}

fn order(expected: Expected) -> Order {
    Order {
        client_id: "client-7".into(),
        external_ref: Some("ref-7".into()),
        token_type: TokenType::Identification,
        expected,
        countries: Countries::Any,
        documents: DocumentType::USUAL.to_vec(),
        documents_by_country: Default::default(),
        locale: "lt".into(),
        show_instructions: true,
        lifetime: 60,
        session_length: 60,
        urls: Urls::default(),
        generate_digit_string: false,
        features: Features::default(),
        text_ratio: 0.8,
        mrz_ratio: 0.7,
        face_threshold_modifier: 1.0,
        age_limit: None,
        age_max: None,
        max_attempts: None,
        detection_types: vec![],
        fraud_services: vec![],
        questionnaire: None,
        questionnaire_required: true,
        risk_profile: None,
        theme: None,
        registry_countries: None,
        additional_steps: None,
        additional_data: None,
        video_call_questions: vec![],
        dummy: None,
    }
}

fn picture(step: &str, size: (u32, u32), shown: bool) -> Picture {
    let bytes = jpeg(size.0.max(1), size.1.max(1));
    Picture {
        step: step.into(),
        media_type: "image/jpeg".into(),
        length: bytes.len() as i64,
        sha256: "0123456789abcdef".repeat(4),
        bytes: shown.then_some(bytes),
        size,
        origin: Origin::Camera,
        no_camera: None,
        kept_at: DateTime::from_timestamp(1_800_000_020, 0).unwrap(),
    }
}

/// A verification of a person with long names, some differences, and everything measured.
fn report(environment: EnvironmentKind) -> Report {
    let at = |second: i64| DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap();
    let order = order(Expected {
        first_name: Some("MAXIMILIANA-KONSTANTINA ELEONORA".into()),
        last_name: Some("VON HOHENLOHE-WALDENBURG-SCHILLINGSFÜRST".into()),
        birth_date: "1985-05-06".parse().ok(),
        sex: Some(ExpectedSex::Female),
        nationality: Some("LT".into()),
        document_number: Some("LA9999999".into()),
        address: Some("Žvėryno g. 3, Ąžuolynė".into()),
        ..Expected::default()
    });
    let model = |name: &str| ModelRef { name: name.into(), version: "1.7.15".into(), sha256: "ab".repeat(32) };
    let measured = |check, outcome, measure, mark, unit: &str, by: &str| {
        Finding::new(check, outcome).measured(measure, mark, unit).by(&[model(by)])
    };
    let findings = vec![
        measured(Check::DocumentFound, Outcome::Pass, 0.9731, 0.5, "score", "locator"),
        measured(Check::DocumentSharp, Outcome::Pass, 0.6612, 0.15, "sharpness", "locator"),
        measured(Check::DocumentGlare, Outcome::Pass, 0.01, 0.12, "share", "locator"),
        Finding::new(Check::MrzFound, Outcome::Pass),
        measured(Check::MrzCheckDigits, Outcome::Pass, 5.0, 5.0, "digits", "reader"),
        Finding::new(Check::MrzUnrepaired, Outcome::Unsure).because("one character was repaired by its check digit"),
        measured(Check::FaceMatch, Outcome::Pass, 0.3127, 0.55, "distance", "dlib-face-recognition"),
        Finding::new(Check::Name, Outcome::Pass).measured(1.0, 0.8, "likeness"),
        Finding::new(Check::Surname, Outcome::Pass).measured(0.93, 0.8, "likeness"),
        Finding::new(Check::BirthDate, Outcome::Pass),
        Finding::new(Check::Sex, Outcome::Pass),
        Finding::new(Check::Nationality, Outcome::Pass),
        Finding::new(Check::DocumentNumber, Outcome::Fail),
        Finding::new(Check::Aml, Outcome::NotChecked).because("checkAml"),
        Finding::new(Check::Feature, Outcome::NotChecked).because("checkLiveness"),
    ];
    let decision = decide(&order, &findings, &Policy::built_in());
    Report {
        session: Session {
            id: SessionId(uuid::Uuid::nil()),
            environment: EnvironmentId(uuid::Uuid::nil()),
            scan_ref: ScanRef(uuid::Uuid::from_u128(0x1234_5678_9abc_4def_8123_4567_89ab_cdef)),
            state: State::Decided,
            created_at: at(0),
            expires_at: at(600),
            length_seconds: 600,
            opened_at: Some(at(3)),
            started_at: Some(at(5)),
            retries: 0,
            reviewed_at: None,
            finished_at: Some(at(40)),
            decided_at: Some(at(42)),
            verdict: Some(decision.verdict),
            suspected: decision.suspected,
            erased_at: None,
        },
        client: ClientRef { client_id: "client-7".into(), external_ref: Some("ref-7".into()) },
        environment,
        sample: false,
        order: Some(order),
        visit: Visit {
            selected: Country::parse("LT").map(|country| (country, DocumentType::Passport)),
            consented_at: Some(at(5)),
            ip: Some("2001:db8::7".into()),
            platform: Some(Platform::Mobile),
            ..Visit::default()
        },
        analysis: Some(Analysis {
            program: "0.1.0".into(),
            attempt: 1,
            today: at(42).date_naive(),
            selected: Country::parse("LT").map(|country| (country, DocumentType::Passport)),
            pictures: vec![],
            findings,
            reading: Reading {
                source: Some(Source::Mrz),
                first_name: Some("MAXIMILIANA KONSTANTINA ELEONORA".into()),
                last_name: Some("VON HOHENLOHE WALDENBURG SCHILLINGSFUERST".into()),
                number: Some("LA1234567".into()),
                birth_date: "1985-05-06".parse().ok(),
                expiry: "2033-01-31".parse().ok(),
                sex: Some(Sex::Female),
                nationality: Country::parse("LT"),
                issuing_country: Country::parse("LT"),
                document_type: Some(DocumentType::Passport),
                mrz: vec![
                    "P<LTUVON<HOHENLOHE<WALDENBURG<SCHILLINGSFUER".into(),
                    "LA12345673LTU8505064F330131038505060000<<<<0".into(),
                ],
                ..Reading::default()
            },
            decision,
            dummy: false,
            record_sha256: "fedcba9876543210".repeat(4),
        }),
        earlier: vec![],
        reviews: vec![],
        timeline: [
            (EventKind::Opened, 0, None),
            (EventKind::Started, 5, None),
            (EventKind::DocumentChosen, 8, Some("PASSPORT")),
            (EventKind::Captured, 20, Some("FRONT")),
            (EventKind::Captured, 30, Some("FACE")),
            (EventKind::Finished, 40, None),
            (EventKind::Decided, 42, Some("APPROVED")),
        ]
        .map(|(kind, second, word)| (kind, at(second), word.map(ToOwned::to_owned)))
        .into(),
        pictures: vec![picture("FRONT", (1500, 1060), true), picture("FACE", (720, 960), true)],
        printed_at: at(86_400),
        program: "0.1.0".into(),
    }
}

/// Every text of a composed report, page by page.
fn texts(press: &Press, report: Report, language: Language) -> Vec<Vec<String>> {
    let composed = compose::compose(press, report, language);
    let mut pages = vec![vec![]; composed.sheets.page + 1];
    for placed in &composed.sheets.items {
        if let sheet::Item::Text { text, .. } = &placed.item {
            pages[placed.page].push(text.trim_end().to_owned());
        }
    }
    pages
}

#[test]
fn the_same_values_give_the_same_file_and_pictures_go_in_unchanged() {
    let Some(press) = press() else { return };
    let once = press.print(report(EnvironmentKind::Production), Language::English).unwrap();
    assert_eq!(once, press.print(report(EnvironmentKind::Production), Language::English).unwrap());
    assert_ne!(once, press.print(report(EnvironmentKind::Production), Language::Lithuanian).unwrap());
    assert!(once.starts_with(b"%PDF-1.7"));
    let picture = jpeg(720, 960);
    assert!(once.windows(picture.len()).any(|window| window == picture), "the hash would not be that of the file");
    if let Ok(folder) = std::env::var("REPORT_OUT") {
        std::fs::write(format!("{folder}/production.pdf"), &once).unwrap();
        let other = press.print(report(EnvironmentKind::Development), Language::Lithuanian).unwrap();
        std::fs::write(format!("{folder}/development.pdf"), other).unwrap();
    }
}

#[test]
fn a_compliance_officer_finds_status_differences_measures_and_hashes() {
    let Some(press) = press() else { return };
    let all = texts(&press, report(EnvironmentKind::Production), Language::English).concat().join("\n");
    for word in [
        "SUSPECTED",
        "Valid (DOC_VALIDATED)",
        "Document number differs",
        "LA1234567",
        "LA9999999",
        "DIFFERS",
        "0.3127 distance",
        "0.55",
        "dlib-face-recognition",
        &format!("built-in, version {}", Policy::built_in().version),
        "NOT CHECKED",
        "checkLiveness",
        &"fedcba9876543210".repeat(4),
        "2001:db8::7",
        "client-7",
        "ref-7",
        "P<LTUVON<HOHENLOHE<WALDENBURG<SCHILLINGSFUER",
        "Žvėryno g. 3, Ąžuolynė",
    ] {
        assert!(all.contains(word), "{word} is missing from\n{all}");
    }
    assert!(!all.contains("[U+"), "a letter is missing");
}

#[test]
fn attempts_that_failed_and_rulings_that_were_overturned_are_told_too() {
    let Some(press) = press() else { return };
    let mut long = report(EnvironmentKind::Production);
    let decisive = long.analysis.as_mut().unwrap();
    decisive.attempt = 2;
    long.earlier = vec![Analysis {
        program: "0.0.9".into(),
        attempt: 1,
        today: decisive.today,
        selected: decisive.selected,
        pictures: vec![("FRONT".into(), "1a".repeat(32)), ("FACE".into(), "2b".repeat(32))],
        findings: vec![Finding::new(Check::DocumentSharp, Outcome::Fail).measured(0.0421, 0.15, "sharpness")],
        reading: Reading::default(),
        decision: Decision { document: DocumentStatus::DocTooBlurry, ..decisive.decision.clone() },
        dummy: false,
        record_sha256: "3c".repeat(32),
    }];
    let ruling = |by: &str, document, reasons: &[&str]| Review {
        document,
        face: FaceStatus::FaceMatch,
        reasons: reasons.iter().map(|reason| (*reason).to_owned()).collect(),
        cleared: vec![],
        answers_unverifiable: false,
        staff: None,
        confirmed_by: None,
        note: None,
        by: by.into(),
        at: long.printed_at,
        dummy: false,
    };
    long.reviews = vec![
        ruling("rūta", DocumentStatus::DocFake, &["hologram missing"]),
        ruling("ona", DocumentStatus::DocValidated, &[]),
    ];
    let all = texts(&press, long, Language::English).concat().join("\n");
    let found: Vec<usize> =
        ["What a person ruled, overturned later", "rūta", "hologram missing", "ona", "Earlier attempt 1"]
            .map(|word| all.find(word).unwrap_or_else(|| panic!("{word} is missing from\n{all}")))
            .into();
    assert!(found.is_sorted(), "{found:?}");
    for word in ["DOC_TOO_BLURRY", "0.0421", "sharpness", &"1a".repeat(32), &"2b".repeat(32), &"3c".repeat(32)] {
        assert!(all.contains(word), "{word} is missing from\n{all}");
    }
}

#[test]
fn a_timeline_without_end_is_told_by_its_beginning_and_its_end() {
    let Some(press) = press() else { return };
    let mut visited = report(EnvironmentKind::Production);
    let visit = |n: i64| {
        (EventKind::Retrieved, visited.printed_at + chrono::TimeDelta::minutes(n), Some(format!("visit {n}.")))
    };
    visited.timeline.extend((0..5000).map(visit).collect::<Vec<_>>());
    let all = texts(&press, visited, Language::English).concat();
    let count = |word: &str| all.iter().filter(|text| *text == word).count();
    assert_eq!(
        ["visit 92.", "visit 93.", "4807 more", "visit 4899.", "visit 4900.", "visit 4999."].map(count),
        [1, 0, 1, 0, 1, 1]
    );
}

#[test]
fn a_pdf_is_named_as_one_whether_or_not_files_were_ordered() {
    let Some(press) = press() else { return };
    let mut with_bill = report(EnvironmentKind::Production);
    let bill = picture("UTILITY_BILL", (0, 0), false);
    with_bill.pictures.push(Picture { media_type: "application/pdf".into(), ..bill });
    let all = texts(&press, with_bill, Language::English).concat().join("\n");
    assert!(all.contains("A document of type application/pdf"), "{all}");
    assert!(!all.contains("Left out of this report."));
}

#[test]
fn what_is_no_production_result_says_so_on_every_page() {
    let Some(press) = press() else { return };
    let warning = |environment, sample| {
        compose::compose(&press, Report { sample, ..report(environment) }, Language::English).warning
    };
    assert_eq!(warning(EnvironmentKind::Production, false), None);
    assert!(warning(EnvironmentKind::Testing, false).unwrap().contains("TESTING"));
    assert!(warning(EnvironmentKind::Development, true).unwrap().starts_with("Sample result"));
}

#[test]
fn a_result_that_nothing_was_examined_for_claims_no_checks() {
    let Some(press) = press() else { return };
    let mut made_up = Report { sample: true, ..report(EnvironmentKind::Development) };
    let analysis = made_up.analysis.as_mut().unwrap();
    (analysis.findings, analysis.decision.reasons) = (vec![], vec![]);
    let all = texts(&press, made_up, Language::English).concat().join("\n");
    assert!(all.contains("Nothing was examined.") && !all.contains("has passed"), "{all}");
}

#[test]
fn nothing_is_lost_between_pages_and_heads_are_repeated() {
    let Some(press) = press() else { return };
    let mut long = report(EnvironmentKind::Production);
    let analysis = long.analysis.as_mut().unwrap();
    analysis.findings.extend(
        (0..200).map(|n| Finding::new(Check::Feature, Outcome::NotChecked).because(format!("feature number {n}"))),
    );
    let then = analysis.decision.reasons[0].then;
    analysis.decision.reasons.extend((0..50).map(|_| Reason { check: Check::Feature, outcome: Outcome::Fail, then }));
    // A value longer than a page.
    long.client.external_ref = Some("Šis ".repeat(3000));
    let pages = texts(&press, long, Language::English);
    assert!(pages.len() > 8, "{}", pages.len());
    let all = pages.concat();
    for n in 0..200 {
        assert_eq!(all.iter().filter(|text| **text == format!("feature number {n}")).count(), 1, "{n}");
    }
    assert_eq!(all.iter().map(|text| text.matches("Šis").count()).sum::<usize>(), 3000);
    let with_features = pages.iter().filter(|page| page.iter().any(|text| text.starts_with("feature number")));
    assert!(with_features.clone().count() > 3);
    assert!(with_features.into_iter().all(|page| page.contains(&"Measured".to_owned())));
}

#[test]
fn what_lies_on_a_page_lies_inside_its_margins() {
    let Some(press) = press() else { return };
    let mut wide = report(EnvironmentKind::Development);
    wide.client.client_id = "W".repeat(100);
    wide.pictures = vec![
        picture("FRONT", (3000, 400), true),
        picture("BACK", (400, 3000), true),
        picture("UTILITY_BILL", (20, 20), true),
        picture("FACE", (1000, 1000), false),
    ];
    let composed = compose::compose(&press, wide, Language::Lithuanian);
    let (left, right) = (sheet::MARGIN - 0.1, sheet::PAGE.0 - sheet::MARGIN + 0.1);
    for placed in &composed.sheets.items {
        let (from, to, bottom) = match &placed.item {
            sheet::Item::Text { x, baseline, text, style } => {
                let face = if style.bold { press.bold() } else { press.regular() };
                (*x, x + face.width(text.trim_end(), style.size), *baseline)
            }
            sheet::Item::Fill { rect, .. } | sheet::Item::Image { rect, .. } => {
                (rect.left(), rect.right(), rect.bottom())
            }
        };
        assert!(from >= left && to <= right, "{from} to {to}");
        assert!(bottom <= 800.0, "{bottom}");
    }
}

#[test]
fn an_erased_verification_has_a_report_without_the_person() {
    let Some(press) = press() else { return };
    let mut erased = report(EnvironmentKind::Production);
    erased.session.erased_at = Some(erased.printed_at);
    (erased.order, erased.visit, erased.analysis) = (None, Visit::default(), None);
    erased.pictures.clear();
    let all = texts(&press, erased, Language::English).concat().join("\n");
    for word in ["DELETED", "client-7", "no check ran", "There are no pictures."] {
        assert!(all.contains(word), "{word}");
    }
    assert!(!all.contains("HOHENLOHE"));
}

#[test]
fn without_typefaces_nothing_is_printed_and_the_press_says_why() {
    let printed = Press::new(None).print(report(EnvironmentKind::Production), Language::English);
    assert!(matches!(printed, Err(Error::NoTypefaces)));
}

#[test]
fn a_broken_picture_is_an_error_and_not_a_gap() {
    let Some(press) = press() else { return };
    let mut broken = report(EnvironmentKind::Production);
    broken.pictures[0].bytes = Some(b"not a picture".to_vec());
    assert!(matches!(press.print(broken, Language::English), Err(Error::Picture)));
}
