//! Measures the time from the last picture to the decision, stage by stage, in a house of its own.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc, time::Instant};

use analysis::{Evidence, Shot, examine};
use anyhow::{Context, ensure};
use config::Argument;
use domain::{
    capture::{Origin, Step},
    country::Country,
    document::DocumentType,
    partner::EnvironmentKind,
    session::Platform,
    work::WorkKind,
};
use flow::{House, capture, enter, finish, partners};
use specimen::{Kind, Level, Person, Scene, Side, draw, photograph};
use vision::picture;

use crate::{look, rooms, specimens};

/// Runs sessions with photographed passports and prints one JSON line: milliseconds by stage, median and 95th
/// percentile, and how many were approved.
pub async fn run(runs: u64, portrait: &Path) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let data = Argument { name: "--data", key: "data", value: folder.path().display().to_string() };
    let settings = config::read(None, [], &[data])?;
    let house = Arc::new(rooms::build(&settings).await?);
    let selfie = fs::read(portrait).context("the portrait cannot be read")?;
    let models = house.models.get()?;
    let photograph_of_face = picture::decode(&selfie, &picture::Limits::default())?.rgb;
    let portrait = specimens::portrait(&photograph_of_face, &models)?;
    let fonts = specimens::fonts()?;
    let mut tx = house.db.begin().await?;
    let environment = partners::environment(&house, &mut tx, EnvironmentKind::Development).await?.id;
    tx.commit().await?;

    let mut times: BTreeMap<&'static str, Vec<f64>> = BTreeMap::new();
    let mut approved = 0;
    for run in 0..runs {
        let flat = draw(Kind::Passport, Side::Front, &Person::sample(run), Some(&portrait), &fonts)?;
        let document = photograph(&flat, &Scene::of(Level::Moderate), run)?.jpeg;
        approved += u64::from(session(&house, environment, &document, &selfie, &mut times).await?);
        stages(&house, &document, &selfie, &mut times)?;
    }
    let stages: serde_json::Map<String, serde_json::Value> = times
        .iter_mut()
        .map(|(stage, times)| {
            times.sort_by(f64::total_cmp);
            let at = |share: f64| (times[((times.len() - 1) as f64 * share).round() as usize] * 10.0).round() / 10.0;
            ((*stage).to_owned(), serde_json::json!({ "p50": at(0.5), "p95": at(0.95) }))
        })
        .collect();
    println!("{}", serde_json::json!({ "runs": runs, "approved": approved, "milliseconds": stages }));
    house.db.close().await;
    Ok(())
}

/// One session through the house; the clock runs from the arrival of the last picture to the decision's commit.
async fn session(
    house: &Arc<House>,
    environment: domain::ids::EnvironmentId,
    document: &[u8],
    selfie: &[u8],
    times: &mut BTreeMap<&'static str, Vec<f64>>,
) -> anyhow::Result<bool> {
    let ctx = house.ctx(environment);
    let mut tx = house.db.begin().await?;
    let opened = flow::order::open(house, &ctx, &mut tx, &look::order("IDENTIFICATION")?).await?;
    let kept = enter::find(&mut tx, &opened.auth_token).await?;
    let mut entered = enter::Entered::of(house, &mut tx, kept).await?;
    enter::start(&ctx, &mut tx, &mut entered, None, Platform::Other).await?;
    enter::choose(&ctx, &mut tx, &mut entered, Country::UTOPIA, DocumentType::Passport).await?;
    tx.commit().await?;

    let upload = async |entered: &enter::Entered, step, bytes: &[u8]| -> anyhow::Result<()> {
        let developed = capture::develop(bytes, &house.picture_limits)?;
        let kept = capture::store(house, &ctx, entered, step, Origin::Upload, developed).await?;
        let mut tx = house.db.begin().await?;
        capture::keep(&ctx, &mut tx, entered, &kept).await?;
        Ok(tx.commit().await?)
    };
    upload(&entered, Step::Front, document).await?;
    let began = Instant::now();
    upload(&entered, Step::Face, selfie).await?;
    let uploaded = Instant::now();
    let mut tx = house.db.begin().await?;
    finish::finish(&house.ctx(environment), &mut tx, &mut entered).await?;
    tx.commit().await?;
    ensure!(jobs::step(house, WorkKind::Analyse).await?.is_some(), "the analysis was not in the queue");
    let ms = |from: Instant, to: Instant| (to - from).as_secs_f64() * 1000.0;
    let done = Instant::now();
    times.entry("last upload to decision").or_default().push(ms(began, done));
    times.entry("1 upload: decode, write anew, seal, keep").or_default().push(ms(began, uploaded));
    times.entry("2 queue, analysis, decision").or_default().push(ms(uploaded, done));
    let session = house.db.read().await?.sessions(environment).get(opened.session.id).await?;
    Ok(session.is_some_and(|kept| kept.session.status(house.clock.now()) == "APPROVED"))
}

/// The analysis alone, with a stopwatch at each stage.
fn stages(
    house: &House,
    document: &[u8],
    selfie: &[u8],
    times: &mut BTreeMap<&'static str, Vec<f64>>,
) -> anyhow::Result<()> {
    let shot = |step, bytes: &[u8]| -> anyhow::Result<Shot> {
        let jpeg = capture::develop(bytes, &house.picture_limits)?.bytes;
        Ok(Shot { step, jpeg, sha256: String::new() })
    };
    let evidence = Evidence {
        pages: vec![],
        shots: vec![shot(Step::Front, document)?, shot(Step::Face, selfie)?],
        order: look::order("IDENTIFICATION")?,
        selected: Some((Country::UTOPIA, DocumentType::Passport)),
        recording: None,
        today: house.clock.now().date_naive(),
    };
    let models = house.models.get()?;
    let mut last = Instant::now();
    examine(&evidence, &models, &house.policy.marks, &mut |stage| {
        let now = Instant::now();
        times.entry(stage).or_default().push((now - last).as_secs_f64() * 1000.0);
        last = now;
    });
    Ok(())
}
