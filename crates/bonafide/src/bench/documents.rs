//! What is read on photographed sample documents, against the truth: zones, print, barcodes, contradictions.
//!
//! Every document is drawn and photographed from its seed by the `specimen` crate, which shares no code with what the
//! networks were trained on; the seeds are those of no test and no training. One JSON line tells of each document, and
//! `cargo xtask bench documents` counts them.

use std::{fs, io::Write as _, path::PathBuf, time::Instant};

use analysis::{Evidence, Results, Shot, examine};
use clap::Args;
use domain::{
    capture::Step,
    country::Country,
    ctx::Clock,
    document::{CERTAIN, DocumentType, FieldName, Source},
    finding::{Check, Finding, Outcome},
    policy::Policy,
};
use serde_json::{Map, Value, json};
use specimen::{Kind, Level, Person, Scene, Side, draw_apart, fault, photograph};
use vision::RgbImage;

use crate::{look, models, outside::SystemClock, specimens};

/// Seeds far from those of any training or test.
const SEEDS: u64 = 900_000;

/// What to measure.
#[derive(Args)]
pub struct Wanted {
    /// How many documents at each level of difficulty
    #[arg(long, default_value_t = 60)]
    count: u64,
    /// How many documents for each single fault of a photograph
    #[arg(long, default_value_t = 0)]
    faults: u64,
    /// How many documents whose print and zone contradict each other
    #[arg(long, default_value_t = 0)]
    contradictions: u64,
    /// The levels to measure: clean, moderate, hard; all without this
    #[arg(long, value_parser = ["clean", "moderate", "hard"])]
    level: Vec<String>,
    /// Draw documents with a machine-readable zone alone
    #[arg(long)]
    zones: bool,
    /// Folder in which to leave the photographs, for other readers
    #[arg(long)]
    keep: Option<PathBuf>,
    /// Tell what was read and what stands there, where they differ
    #[arg(long)]
    values: bool,
    /// Threads of the models
    #[arg(long, default_value_t = 2)]
    threads: usize,
}

/// One document to read.
struct Case {
    /// What it is counted under: a level, or a fault.
    group: String,
    scene: Scene,
    seed: u64,
    /// What is wrong beyond what the scene makes of it.
    fault: Option<Fault>,
    /// Whose day of birth, number or name is printed instead of the holder's.
    contradicts: Option<u64>,
}

/// What no camera does by itself.
#[derive(Clone, Copy)]
enum Fault {
    Finger,
    CutCorner,
    Reflection,
    Beyond,
}

impl Fault {
    /// A photograph with this fault; its places follow from the seed.
    fn photograph(self, flat: &RgbImage, scene: &Scene, seed: u64) -> Result<Vec<u8>, specimen::Error> {
        let share = |salt: u64, from: f32, to: f32| from + (to - from) * ((seed * 37 + salt * 61) % 100) as f32 / 100.0;
        let taken = || photograph(flat, scene, seed);
        match self {
            Self::Finger => {
                let edge = [(share(1, 0.1, 0.9), 1.0), (0.0, share(2, 0.2, 0.8)), (1.0, share(3, 0.2, 0.8))];
                Ok(fault::finger(&taken()?, edge[(seed % 3) as usize], share(4, 0.10, 0.16), seed)?.jpeg)
            }
            Self::CutCorner => {
                let mm = (share(5, 10.0, 20.0), share(6, 10.0, 20.0));
                Ok(fault::cut(flat, scene, seed, (seed % 4) as usize, mm)?.jpeg)
            }
            Self::Reflection => {
                let middle = (share(7, 0.2, 0.8), share(8, 0.2, 0.8));
                Ok(fault::reflection(&taken()?, middle, share(9, 0.14, 0.22))?.jpeg)
            }
            Self::Beyond => {
                let picture = taken()?.picture;
                let (width, height) = picture.dimensions();
                let from = (width as f32 * share(10, 0.25, 0.4)) as u32;
                let part = image::imageops::crop_imm(&picture, from, 0, width - from, height).to_image();
                Ok(vision::picture::encode_jpeg(&part, 88))
            }
        }
    }
}

/// Reads everything and prints a JSON line for each document.
pub fn run(wanted: &Wanted) -> anyhow::Result<()> {
    let (models, fonts, policy) = (models::load(None, wanted.threads)?, specimens::fonts()?, Policy::built_in());
    let today = SystemClock.now().date_naive();
    let mut sides: Vec<(Kind, Side)> =
        Kind::ALL.into_iter().flat_map(|kind| kind.sides().iter().map(move |side| (kind, *side))).collect();
    if wanted.zones {
        sides.retain(|(kind, side)| kind.zone().is_some_and(|(_, zone)| zone == *side));
    }
    for (at, case) in cases(wanted).into_iter().enumerate() {
        let (kind, side) = match case.contradicts {
            // Print and zone stand on one side there.
            Some(_) => [(Kind::Passport, Side::Front), (Kind::ResidencePermit, Side::Front)][at % 2],
            None => sides[at % sides.len()],
        };
        let person = Person::sample(case.seed);
        let printed = match case.contradicts {
            Some(what) => contradicting(&person, what),
            None => person.clone(),
        };
        let flat = draw_apart(kind, side, &printed, &person, None, &fonts)?;
        let jpeg = match case.fault {
            Some(fault) => fault.photograph(&flat, &case.scene, case.seed)?,
            None => photograph(&flat, &case.scene, case.seed)?.jpeg,
        };
        if let Some(folder) = &wanted.keep {
            fs::create_dir_all(folder)?;
            let name = format!("{at:05}-{}", case.group);
            fs::write(folder.join(format!("{name}.jpg")), &jpeg)?;
            let truth = json!({ "level": case.group, "kind": kind.name(), "mrz": zone(kind, side, &person)? });
            fs::write(folder.join(format!("{name}.json")), truth.to_string())?;
        }
        let step = if side == Side::Front { Step::Front } else { Step::Back };
        let evidence = Evidence {
            pages: vec![],
            shots: vec![Shot { step, jpeg, sha256: String::new() }],
            order: look::order("DOCUMENT")?,
            selected: Some((Country::UTOPIA, chosen(kind))),
            recording: None,
            today,
        };
        let mut stages = Map::new();
        let began = Instant::now();
        let mut last = began;
        let results = examine(&evidence, &models, &policy.marks, &mut |stage| {
            let before = stages.get(stage).and_then(Value::as_f64).unwrap_or(0.0);
            stages.insert(stage.into(), json!(before + last.elapsed().as_secs_f64() * 1000.0));
            last = Instant::now();
        });
        let mut told = json!({
            "group": case.group, "kind": kind.name(), "side": side.name(), "seed": case.seed,
            "ms": began.elapsed().as_secs_f64() * 1000.0, "stages": stages,
        });
        told["quality"] = quality(&results);
        let compared = |finding: &&Finding| finding.check == Check::SourcesAgree;
        let doubtful = |finding: &Finding| matches!(finding.outcome, Outcome::Fail | Outcome::Unsure);
        let doubted = results.findings.iter().filter(compared).any(doubtful);
        if case.contradicts.is_some() {
            told["contradiction"] = json!(doubted);
        } else {
            if results.findings.iter().any(|finding| compared(&finding)) {
                told["falseAlarm"] = json!(doubted);
            }
            compare(&mut told, kind, side, &person, &results, wanted.values)?;
        }
        writeln!(std::io::stdout(), "{told}")?;
    }
    Ok(())
}

/// Which marks of quality the picture lies beyond, whether or not everything was read all the same.
fn quality(results: &Results) -> Value {
    use Check::{
        DocumentBright, DocumentFine, DocumentFullyVisible, DocumentGlare, DocumentSharp, DocumentUncovered,
        DocumentUndamaged,
    };
    let told = |check: Check| {
        let finding = results.findings.iter().find(|finding| finding.check == check)?;
        let lower = matches!(check, DocumentSharp | DocumentBright | DocumentFine);
        let beyond = match finding.measure.zip(finding.mark) {
            Some((measure, mark)) if lower => measure < mark,
            Some((measure, mark)) => measure > mark,
            None => matches!(finding.outcome, Outcome::Fail | Outcome::Unsure),
        };
        Some(json!({ "measure": finding.measure, "beyond": beyond }))
    };
    let checks = [
        DocumentSharp,
        DocumentGlare,
        DocumentBright,
        DocumentFine,
        DocumentFullyVisible,
        DocumentUncovered,
        DocumentUndamaged,
    ];
    checks.into_iter().filter_map(|check| Some((check.as_str().to_owned(), told(check)?))).collect()
}

fn cases(wanted: &Wanted) -> Vec<Case> {
    let mut cases = vec![];
    let wanted_level = |level: &Level| wanted.level.is_empty() || wanted.level.iter().any(|name| name == level.name());
    for (at, level) in Level::ALL.into_iter().enumerate().filter(|(_, level)| wanted_level(level)) {
        cases.extend((0..wanted.count).map(|n| Case {
            group: level.name().into(),
            scene: Scene::of(level),
            seed: SEEDS + 100_000 * at as u64 + n,
            fault: None,
            contradicts: None,
        }));
    }
    for (at, (group, scene, fault)) in faults().into_iter().enumerate() {
        cases.extend((0..wanted.faults).map(|n| Case {
            group: group.into(),
            scene: scene.clone(),
            fault,
            seed: SEEDS + 300_000 + 1_000 * at as u64 + n,
            contradicts: None,
        }));
    }
    cases.extend((0..wanted.contradictions).map(|n| Case {
        group: "contradiction".into(),
        scene: Scene::of(if n % 2 == 0 { Level::Clean } else { Level::Moderate }),
        seed: SEEDS + 400_000 + n,
        fault: None,
        contradicts: Some(n),
    }));
    cases
}

/// Photographs of the middle level with one fault each.
fn faults() -> Vec<(&'static str, Scene, Option<Fault>)> {
    let moderate = || Scene::of(Level::Moderate);
    vec![
        ("blur of 2 to 2.5 px", Scene { blur: [2.0, 2.5], ..moderate() }, None),
        ("motion of 6 to 9 px", Scene { motion: [6.0, 9.0], ..moderate() }, None),
        ("noise of 14 to 20", Scene { noise: [14.0, 20.0], ..moderate() }, None),
        ("JPEG of 20 to 30", Scene { jpeg: [20.0, 30.0], ..moderate() }, None),
        ("tilt of 25 to 32 degrees", Scene { tilt: [25.0, 32.0], ..moderate() }, None),
        ("glare", Scene { glare_chance: 1.0, glare: [0.7, 1.0], ..moderate() }, None),
        ("a third of the light", Scene { exposure: [0.3, 0.36], ..moderate() }, None),
        ("half the width", Scene { coverage: [0.5, 0.55], ..moderate() }, None),
        ("turned by a quarter", Scene { quarter_turn: 1.0, ..moderate() }, None),
        ("blur of 5 to 7 px", Scene { blur: [5.0, 7.0], ..moderate() }, None),
        ("a tenth of the light", Scene { exposure: [0.07, 0.12], ..moderate() }, None),
        ("a third of the width", Scene { coverage: [0.30, 0.34], ..moderate() }, None),
        ("reflection", moderate(), Some(Fault::Reflection)),
        ("finger", moderate(), Some(Fault::Finger)),
        ("cut off by the picture", moderate(), Some(Fault::Beyond)),
        ("corner cut off", moderate(), Some(Fault::CutCorner)),
    ]
}

/// The person with one value changed, as a forger changes print and leaves the zone.
fn contradicting(person: &Person, what: u64) -> Person {
    let mut printed = person.clone();
    let other = Person::sample(what + 7_000_000);
    match what % 4 {
        0 => printed.birth_date = other.birth_date,
        1 => printed.document_number = other.document_number,
        2 => printed.expiry_date = other.expiry_date,
        _ => {
            printed.surname = "Utopian".into();
            printed.native_name = None;
        }
    }
    printed
}

fn chosen(kind: Kind) -> DocumentType {
    match kind {
        Kind::Passport => DocumentType::Passport,
        Kind::IdentityCard => DocumentType::IdCard,
        Kind::ResidencePermit => DocumentType::ResidencePermit,
        Kind::DrivingLicence => DocumentType::DriverLicense,
    }
}

fn zone(kind: Kind, side: Side, person: &Person) -> anyhow::Result<Option<Vec<String>>> {
    Ok(if kind.zone().is_some_and(|(_, zone)| zone == side) { person.zone(kind)? } else { None })
}

/// Tells of zone, barcode and every printed field whether it was read exactly, refused, or read wrongly.
fn compare(
    told: &mut Value,
    kind: Kind,
    side: Side,
    person: &Person,
    results: &Results,
    values: bool,
) -> anyhow::Result<()> {
    let passed = |check| results.findings.iter().any(|f| f.check == check && f.outcome == Outcome::Pass);
    if let Some(truth) = zone(kind, side, person)? {
        if values && results.reading.mrz != truth {
            told["zone instead of"] = json!([truth, results.reading.mrz]);
        }
        told["zone"] = json!(match results.reading.mrz == truth {
            true => "exact",
            false if passed(Check::MrzRead) && passed(Check::MrzCheckDigits) => "wrong",
            false => "refused",
        });
    }
    if (kind, side) == (Kind::DrivingLicence, Side::Back) {
        let number = results.reading.field(FieldName::DocumentNumber, Source::Barcode);
        told["barcode"] =
            json!(if number.is_some_and(|n| n.value == person.document_number) { "exact" } else { "refused" });
    }
    let mut fields = Map::new();
    for (name, truth) in printed(kind, side, person) {
        let read = results.reading.field(name, Source::Print);
        let ended = match read {
            Some(field) if plain(&field.value) == plain(&truth) => "exact",
            // What is said to be doubtful is not relied on.
            Some(field) if field.confidence >= CERTAIN => "wrong",
            _ => "refused",
        };
        let known = truth.chars().all(vision::text::knows);
        let name = if known { name.as_str().to_owned() } else { format!("{name}{OTHER_LETTERS}") };
        fields.insert(name.clone(), json!(ended));
        if values && ended != "exact" {
            fields.insert(format!("{name} instead of {truth}"), json!(read.map(|f| (&f.value, f.confidence))));
        }
    }
    told["fields"] = Value::Object(fields);
    Ok(())
}

/// Follows the name of a field whose letters the reader does not know.
const OTHER_LETTERS: &str = " IN OTHER LETTERS";

/// One kind of apostrophe and of space.
fn plain(text: &str) -> String {
    text.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands in print on a side (`specimen/src/{passport,card,permit,licence}.rs`).
fn printed(kind: Kind, side: Side, person: &Person) -> Vec<(FieldName, String)> {
    use FieldName::{BirthDate, DocumentNumber, ExpiryDate, GivenNames, IssueDate, Surname};
    let value = |name| match name {
        Surname => person.surname.to_uppercase(),
        GivenNames => person.given_names.to_uppercase(),
        BirthDate => person.birth_date.to_string(),
        ExpiryDate => person.expiry_date.to_string(),
        IssueDate => person.issue_date.to_string(),
        _ => person.document_number.to_uppercase(),
    };
    let names: &[FieldName] = match (kind, side) {
        (Kind::IdentityCard, Side::Front) => &[Surname, GivenNames, DocumentNumber, BirthDate, ExpiryDate],
        (Kind::IdentityCard, Side::Back) => &[IssueDate],
        (Kind::DrivingLicence, Side::Back) => &[],
        _ => &[Surname, GivenNames, DocumentNumber, BirthDate, ExpiryDate, IssueDate],
    };
    names.iter().map(|name| (*name, value(*name))).collect()
}
