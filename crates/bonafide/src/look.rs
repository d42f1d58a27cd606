//! Reading and checking pictures from the command line, without keeping anything.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use analysis::{Evidence, Models, Shot, ZoneRead, examine};
use anyhow::Context;
use chrono::NaiveDate;
use clap::Args;
use domain::{
    capture::Step,
    country::Country,
    ctx::Clock,
    decision::decide,
    document::{DocumentType, FieldName, Place, Reading, Source},
    finding::Check,
    order::Order,
    partner::{EnvironmentKind, SessionTimes},
    policy::Policy,
    settings::EnvironmentSettings,
};
use flow::capture::develop;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use vision::picture;
use wire::token::Circumstances;

use crate::{models, outside::SystemClock};

/// What to check.
#[derive(Args)]
pub struct Wanted {
    /// The document's front, or a passport's data page
    #[arg(long)]
    front: PathBuf,
    /// The document's back
    #[arg(long)]
    back: Option<PathBuf>,
    /// The selfie; without one only the document is checked
    #[arg(long)]
    selfie: Option<PathBuf>,
    /// What the document is said to be, for instance PASSPORT
    #[arg(long, value_parser = document)]
    document: Option<DocumentType>,
    /// The country that is said to have issued it
    #[arg(long, value_parser = country)]
    country: Option<Country>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

fn document(text: &str) -> Result<DocumentType, String> {
    DocumentType::parse(text).ok_or_else(|| crate::one_of(DocumentType::ALL.iter().map(|d| d.as_str())))
}

fn country(text: &str) -> Result<Country, String> {
    Country::parse(text).ok_or_else(|| "must be a valid ISO 3166-1 alpha-2 code".into())
}

/// An order as small as can be.
pub fn order(token_type: &str) -> anyhow::Result<Order> {
    let circumstances = Circumstances {
        kind: EnvironmentKind::Development,
        settings: &EnvironmentSettings::default(),
        times: SessionTimes::default(),
        loopback_callbacks: false,
    };
    wire::token::read(&json!({ "clientId": "-", "tokenType": token_type }), &circumstances)
        .map_err(|problem| anyhow::anyhow!(problem.message))
}

/// Develops a picture as an upload would be.
fn shot(step: Step, path: &Path) -> anyhow::Result<Shot> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let developed =
        develop(&bytes, &picture::Limits::default()).with_context(|| format!("{} cannot be used", path.display()))?;
    let sha256 = hex::encode(Sha256::digest(&developed.bytes));
    Ok(Shot { step, jpeg: developed.bytes, sha256 })
}

fn today() -> NaiveDate {
    SystemClock.now().date_naive()
}

/// Reads documents: one JSON object a picture and line.
pub fn read(images: &[PathBuf], models: Option<&Path>) -> anyhow::Result<ExitCode> {
    let models = models::for_a_command(models)?;
    let policy = Policy::built_in();
    let mut failed = false;
    for image in images {
        let line = read_one(image, &models, &policy).unwrap_or_else(|error| {
            failed = true;
            json!({ "file": image.display().to_string(), "error": format!("{error:#}") })
        });
        writeln!(std::io::stdout(), "{line}")?;
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn read_one(image: &Path, models: &Models, policy: &Policy) -> anyhow::Result<Value> {
    let began = Instant::now();
    let shots = vec![shot(Step::Front, image)?];
    let mut ms = Map::new();
    let mut last = Instant::now();
    ms.insert("open".into(), json!(milliseconds(began)));
    let evidence =
        Evidence { pages: vec![], shots, order: order("DOCUMENT")?, selected: None, recording: None, today: today() };
    let results = examine(&evidence, models, &policy.marks, &mut |stage| {
        let before = ms.get(stage).and_then(Value::as_f64).unwrap_or(0.0);
        ms.insert(stage.into(), json!(before + milliseconds(last)));
        last = Instant::now();
    });
    ms.insert("whole".into(), json!(milliseconds(began)));
    let reading = &results.reading;
    let measure = |check| results.findings.iter().find(|f| f.check == check).and_then(|f| f.measure);
    let state = reading.field(FieldName::IssuingState, Source::Mrz).map(|field| &field.value);
    Ok(json!({
        "file": image.display().to_string(),
        "documentType": reading.document_type,
        "issuingState": state.cloned().or(reading.issuing_country.map(String::from)),
        "mrz": results.zone.as_ref().map(zone),
        "fields": fields(reading),
        "quality": {
            "sharpness": measure(Check::DocumentSharp),
            "glare": measure(Check::DocumentGlare),
            "luma": measure(Check::DocumentBright),
        },
        "findings": results.findings,
        "ms": ms,
    }))
}

fn milliseconds(since: Instant) -> f64 {
    (since.elapsed().as_secs_f64() * 1e4).round() / 10.0
}

fn zone(zone: &ZoneRead) -> Value {
    let change = |change: &mrz::Change| {
        let (from, to) = (change.from.to_string(), change.to.to_string());
        json!({ "line": change.line, "column": change.column, "from": from, "to": to })
    };
    let repaired: Vec<Value> = zone.repaired.iter().map(change).collect();
    json!({
        "format": format!("{:?}", zone.format).to_uppercase(),
        "lines": zone.lines,
        "valid": zone.valid,
        "repaired": repaired,
    })
}

/// Every field once, from the place that is believed first; its box is in millimetres on the document.
fn fields(reading: &Reading) -> Map<String, Value> {
    let mut told = Map::new();
    for name in FieldName::ALL {
        let places = [Source::Mrz, Source::Barcode, Source::Print];
        let Some(field) = places.into_iter().find_map(|source| reading.field(*name, source)) else { continue };
        let mm = |tenths: u16| f64::from(tenths) / 10.0;
        let place = |p: &Place| json!([mm(p.left), mm(p.top), mm(p.width), mm(p.height)]);
        let value = json!({
            "value": field.value,
            "native": field.native,
            "source": field.source,
            "confidence": f64::from(field.confidence) / 100.0,
            "box": field.place.as_ref().map(place),
        });
        told.insert(name.as_str().to_owned(), value);
    }
    told
}

/// Examines and decides pictures as a session would.
pub fn check(wanted: &Wanted) -> anyhow::Result<ExitCode> {
    let mut shots = vec![shot(Step::Front, &wanted.front)?];
    for (step, path) in [(Step::Back, &wanted.back), (Step::Face, &wanted.selfie)] {
        if let Some(path) = path {
            shots.push(shot(step, path)?);
        }
    }
    let order = order(if wanted.selfie.is_some() { "IDENTIFICATION" } else { "DOCUMENT" })?;
    let policy = Policy::built_in();
    let selected = wanted.country.zip(wanted.document);
    let evidence = Evidence { pages: vec![], shots, order, selected, recording: None, today: today() };
    let results = examine(&evidence, &models::for_a_command(None)?, &policy.marks, &mut |_| {});
    let decision = decide(&evidence.order, &results.findings, &policy);
    if wanted.json {
        let line = json!({ "decision": decision, "reading": results.reading, "findings": results.findings });
        writeln!(std::io::stdout(), "{line}")?;
    } else {
        let suspected = if decision.suspected { " (SUSPECTED)" } else { "" };
        println!("{}{suspected}: document {}, face {}", decision.verdict, decision.document, decision.face);
        for reason in &decision.reasons {
            println!("  because {} ended {}", reason.check, reason.outcome);
        }
    }
    Ok(ExitCode::SUCCESS)
}
