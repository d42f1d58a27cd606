//! Measures the lists of the review desk with many sessions on SQLite: the queue, the next case, the search.

use std::{collections::BTreeMap, sync::Arc, time::Instant};

use anyhow::ensure;
use chrono::TimeDelta;
use clap::Args;
use config::Argument;
use domain::{
    country::Country,
    ctx::Ctx,
    desk::{Held, Reviewer, Waiting},
    document::DocumentType,
    ids::StaffId,
    partner::EnvironmentKind,
    session::State,
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
};
use flow::{House, desk, partners};
use serde_json::json;
use uuid::Uuid;
use wire::desk::{Asked, Sought, read_sought};

use crate::{look, rooms};

/// How much of what.
#[derive(Args)]
pub struct Wanted {
    /// How many sessions there are
    #[arg(long, default_value_t = 1_000_000)]
    sessions: u32,
    /// How many of them wait for a person
    #[arg(long, default_value_t = 100_000)]
    waiting: u32,
    /// How often each list is asked for
    #[arg(long, default_value_t = 200)]
    runs: u32,
}

/// Sessions that are written in one transaction.
const PIECE: u32 = 5000;
/// One session in so many is a whole made-up result with its sealed record; the others have their sealed order alone,
/// so that the disk holds them.
const WHOLE: u32 = 100;

/// Fills a house of its own and prints one JSON line: milliseconds of each list, median and 95th percentile.
pub async fn run(wanted: &Wanted) -> anyhow::Result<()> {
    ensure!(wanted.waiting <= wanted.sessions && wanted.runs > 0, "fewer wait than there are");
    let folder = tempfile::tempdir()?;
    let data = Argument { name: "--data", key: "data", value: folder.path().display().to_string() };
    let house = Arc::new(rooms::build(&config::read(None, [], &[data])?).await?);
    let mut tx = house.db.begin().await?;
    let environment = partners::environment(&house, &mut tx, EnvironmentKind::Development).await?.id;
    tx.commit().await?;
    let began = Instant::now();
    for from in (0..wanted.sessions).step_by(PIECE as usize) {
        fill(&house, &house.ctx(environment), from..(from + PIECE).min(wanted.sessions), wanted).await?;
    }
    let filled = began.elapsed().as_secs();

    let mut times: BTreeMap<&'static str, Vec<f64>> = BTreeMap::new();
    let me = Reviewer { id: StaffId(Uuid::from_u128(1)), name: "Ana".into() };
    for run in 0..wanted.runs {
        let ctx = house.ctx(environment);
        let asked = || Asked { reason: None, tag: None, country: None, claimed: Held::All, before: None, limit: 50 };
        let tag = Some("PORTRAIT_SUBSTITUTION".to_owned());
        for (what, asked) in [
            ("queue: first page", asked()),
            ("queue: free cases", Asked { claimed: Held::Free, ..asked() }),
            ("queue: my cases", Asked { claimed: Held::Me, ..asked() }),
            ("queue: a rare tag of a country", Asked { tag, country: Country::parse("LV"), ..asked() }),
        ] {
            let began = Instant::now();
            let mut tx = house.db.read().await?;
            let page = desk::queue::list(&ctx, &mut tx, me.id, asked).await?;
            times.entry(what).or_default().push(ms(began));
            ensure!(what != "queue: first page" || page.total == i64::from(wanted.waiting), "{} wait", page.total);
        }
        let began = Instant::now();
        let mut tx = house.db.begin().await?;
        let next = desk::claim::next(&ctx, &mut tx, &me).await?;
        tx.commit().await?;
        times.entry("next case").or_default().push(ms(began));
        ensure!(next.is_some() || wanted.waiting <= run, "no case was left");

        // Sessions all over the table, whole ones.
        let whole = (wanted.sessions / WHOLE).max(1);
        let n = u32::try_from(u64::from(run) * 7919 % u64::from(whole)).unwrap_or(0) * WHOLE;
        for (what, body, least) in [
            ("search: newest", json!({}), 1),
            ("search: name", json!({ "name": format!("Anna {}", surname(n)) }), 1),
            ("search: number", json!({ "number": format!("X{n}") }), 1),
            ("search: clientId", json!({ "clientId": format!("c{n}") }), 1),
            ("search: externalRef", json!({ "externalRef": format!("e{n}") }), 1),
            ("search: status", json!({ "status": "REVIEWING" }), 1),
            ("search: status and day", json!({ "status": "APPROVED", "to": "2099-01-01" }), 0),
            ("search: nobody", json!({ "name": "Nobody Atall" }), 0),
        ] {
            let sought: Sought = read_sought(&body).map_err(|problem| anyhow::anyhow!(problem.message))?;
            let began = Instant::now();
            let mut tx = house.db.begin().await?;
            let found = desk::search::search(&house, &ctx, &mut tx, &sought).await?;
            tx.commit().await?;
            times.entry(what).or_default().push(ms(began));
            ensure!(found.sessions.len() >= least, "{what} {n}: nobody was found");
        }
    }
    let told: serde_json::Map<String, serde_json::Value> = times
        .iter_mut()
        .map(|(what, times)| {
            times.sort_by(f64::total_cmp);
            let at = |share: f64| (times[((times.len() - 1) as f64 * share).round() as usize] * 10.0).round() / 10.0;
            ((*what).to_owned(), json!({ "p50": at(0.5), "p95": at(0.95) }))
        })
        .collect();
    let line = json!({
        "sessions": wanted.sessions, "waiting": wanted.waiting, "runs": wanted.runs, "secondsToFill": filled,
        "milliseconds": told,
    });
    println!("{line}");
    house.db.close().await;
    Ok(())
}

fn ms(began: Instant) -> f64 {
    began.elapsed().as_secs_f64() * 1000.0
}

/// Surnames have no digits.
fn surname(n: u32) -> String {
    n.to_string().bytes().map(|digit| char::from(digit - b'0' + b'A')).collect()
}

/// Writes sessions: whole ones, ones that wait, and ones that are decided.
async fn fill(house: &House, ctx: &Ctx, these: std::ops::Range<u32>, wanted: &Wanted) -> anyhow::Result<()> {
    // One in so many waits, all over the table.
    let step = (wanted.sessions / wanted.waiting.max(1)).max(1);
    let countries = ["LT", "LV", "EE", "PL"].map(|code| Country::parse(code).expect("a country"));
    let mut tx = house.db.begin().await?;
    for n in these {
        let is_whole = n % WHOLE == 0;
        let waits = n % step == 0 && n / step < wanted.waiting;
        let mut order = look::order("IDENTIFICATION")?;
        order.client_id = format!("c{n}");
        order.external_ref = Some(format!("e{n}"));
        if is_whole {
            order.expected.first_name = Some("ANNA".into());
            order.expected.last_name = Some(surname(n));
            order.expected.document_number = Some(format!("X{n}"));
            order.features.0.insert(domain::order::Feature::ReviewSuccessful, waits);
            order.dummy = Some(domain::order::Dummy {
                status: domain::order::DummyStatus::Suspected,
                face: None,
                document: None,
                fraud_tags: vec![],
                mismatch_tags: vec![],
            });
        }
        let opened = flow::order::open(house, ctx, &mut tx, &order).await?;
        if is_whole {
            continue;
        }
        let mut session = opened.session;
        session.state = if waits { State::Reviewing } else { State::Decided };
        session.verdict = Some(if n % 3 == 0 { Verdict::Denied } else { Verdict::Approved });
        session.decided_at = Some(ctx.now);
        session.suspected = n % 20 == 0;
        tx.sessions(ctx.environment).save(&session).await?;
        if waits {
            let rare = n % 97 == 0;
            let case = Waiting {
                session: session.id,
                scan_ref: session.scan_ref,
                since: ctx.now - TimeDelta::milliseconds(i64::from(wanted.sessions - n)),
                asked_at: None,
                verdict: Verdict::Approved,
                document: Some(DocumentStatus::DocValidated),
                face: Some(FaceStatus::FaceMatch),
                fraud_tags: if rare { vec![FraudTag::PortraitSubstitution] } else { vec![FraudTag::FaceSuspected] },
                mismatch_tags: vec![MismatchTag::Name],
                selected: Some((countries[n as usize / step as usize % 4], DocumentType::Passport)),
            };
            tx.queue(ctx.environment).put(&case).await?;
        }
    }
    Ok(tx.commit().await?)
}
