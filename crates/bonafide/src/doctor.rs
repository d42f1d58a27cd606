//! Looks whether everything the server needs is in order.

use std::process::ExitCode;

use analysis::Models;
use chrono::{DateTime, TimeDelta, Utc};
use config::Settings;
use domain::{
    erasure::{ErasureState, Obstacle},
    partner::DeliveryState,
    policy::{Marks, Policy},
};
use flow::{House, audit::verify::verify_newest};
use store::Tx;
use vision::face::calibration::Calibration;

use crate::{models, rooms, webhooks::REMEMBERED};

/// Examines and prints one line a thing; the exit status is 0 when all is well.
pub async fn examine(settings: Settings) -> anyhow::Result<ExitCode> {
    let mut ill = false;
    let mut tell = |what: &str, outcome: Result<String, String>| match outcome {
        Ok(well) => println!("ok    {what}: {well}"),
        Err(why) => {
            ill = true;
            println!("FAIL  {what}: {why}");
        }
    };
    tell("settings", Ok(format!("data in {}", settings.data.display())));
    tell(
        "pages",
        match ["index.html", "console/index.html"].iter().all(|name| assets::Page::find(name).is_some()) {
            false => Err("this binary was built without its pages; `cargo xtask build` embeds them".into()),
            true => Ok(format!("{} files embedded", assets::PAGES.len())),
        },
    );
    let models = models::load(settings.models_dir(), 1);
    if let Ok(models) = &models {
        let policy = rooms::policy(settings.policy_file.as_deref());
        let outcome = policy.map_err(|error| format!("{error:#}")).and_then(|policy| duplicates(models, &policy));
        tell("duplicates of faces", outcome);
    }
    tell(
        "models",
        models.map_err(|error| format!("{error:#}")).map(|models| {
            let faces = models.faces.cards();
            let [finder, print] = models.text.models().map(|model| model.card());
            let own = [models.locator.model().card(), models.reader.model().card(), finder, print];
            let cards = own.into_iter().chain(faces);
            let cards: Vec<String> =
                cards.map(|card| format!("{} {} {}", card.name, card.version, &card.sha256[..12])).collect();
            format!("{}; {} templates of documents", cards.join(", "), models.templates.iter().count())
        }),
    );
    tell(
        "reports",
        match rooms::press().is_ready() {
            true => Ok("typefaces embedded".into()),
            false => Err("this binary was built without its typefaces; `cargo xtask build` embeds them".into()),
        },
    );
    if let Err(why) = rooms::must_exist(&settings) {
        tell("database", Err(format!("{why:#}")));
        return Ok(ExitCode::FAILURE);
    }
    match rooms::build(&settings).await {
        Err(error) => tell("database and master key", Err(format!("{error:#}"))),
        Ok(house) => {
            let mut tx = house.db.read().await?;
            let environments = tx.environments().await?;
            let kinds: Vec<String> = environments.iter().map(|e| e.kind.to_string()).collect();
            let kinds = if kinds.is_empty() { "no environments yet".into() } else { kinds.join(", ") };
            tell("database and master key", Ok(kinds));
            let waiting = tx.waiting_work().await?;
            let now = house.clock.now();
            let late: Vec<String> = waiting
                .iter()
                .filter(|(_, _, due)| (now - *due).num_minutes() >= 10)
                .map(|(kind, n, _)| format!("{n} {kind}"))
                .collect();
            tell(
                "queue",
                match late.is_empty() {
                    true => Ok(format!("{} waiting, none late", waiting.iter().map(|(_, n, _)| n).sum::<i64>())),
                    false => Err(format!("late by ten minutes and more: {}", late.join(", "))),
                },
            );
            let (mut receivers, mut given_up, mut stranded) = (0, 0, 0);
            for environment in &environments {
                let webhooks = tx.webhooks(environment.id).await?;
                receivers += webhooks.len();
                let tally = tx.deliveries(environment.id).tally(now - TimeDelta::days(REMEMBERED)).await?;
                given_up += tally.iter().filter(|t| t.1 == DeliveryState::GivenUp).map(|t| t.2).sum::<i64>();
                let paused = |id| webhooks.iter().any(|webhook| Some(webhook.id) == id && !webhook.active);
                let held = tally.iter().filter(|t| t.1 == DeliveryState::Held && !paused(t.0));
                stranded += held.map(|t| t.2).sum::<i64>();
            }
            tell(
                "webhooks",
                match (given_up, stranded) {
                    (0, 0) => Ok(format!("{receivers} receivers, nothing given up")),
                    (0, n) => Err(format!("{n} held for receivers that are not paused; `webhooks resume` sends them")),
                    (n, _) => Err(format!(
                        "{n} given up in {REMEMBERED} days; `webhooks deliveries --state GIVEN_UP` lists them, \
                         `webhooks replay --state GIVEN_UP` sends them again"
                    )),
                },
            );
            match &house.post {
                None => tell("mail", Ok("not set; codes by e-mail are not offered".into())),
                Some(post) => {
                    let well = || format!("{} greets us", settings.mail.server.as_deref().unwrap_or_default());
                    tell("mail", post.check().await.map(|()| well()).map_err(|error| error.to_string()));
                }
            }
            match &house.sms {
                None => tell("text messages", Ok("not set; codes by phone are not offered".into())),
                Some(sms) => {
                    let well = |()| "set; whether the provider takes them shows with the first".to_owned();
                    tell("text messages", sms.check().map(well).map_err(|error| error.to_string()));
                }
            }
            tell("audit log", audit(&house, &mut tx, now).await?);
            tell("erasures", erasures(&tx.erasures_standing().await?, now));
            drop(tx);
            let objects = house.objects.check().await;
            tell("objects", objects.map(|()| "written, read and erased".into()).map_err(|error| error.to_string()));
            house.db.close().await;
        }
    }
    Ok(if ill { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The distance up to which two faces are one is of a network. Another network with the mark of the built-in one would find
/// nobody, or everybody.
fn duplicates(models: &Models, policy: &Policy) -> Result<String, String> {
    let mark = policy.marks.duplicate_face;
    if models.calibration.embedder != Calibration::built_in().embedder && mark == Marks::default().duplicate_face {
        return Err(format!(
            "the mark {mark} is that of the built-in network; `bonafide bench face` tells one for yours, which belongs \
             into the policy as `duplicate_face` and `duplicate_face_tenfold`"
        ));
    }
    Ok(format!("one face up to a distance of {mark} among a thousand"))
}

/// How many of the newest heads of each log are verified; `audit verify` takes all of them.
const HEADS: u64 = 50;

/// The newest of every log has to be what was signed, and nothing may wait for its number for ten minutes.
async fn audit(house: &House, tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Result<String, String>> {
    let mut entries = 0;
    for log in tx.logs().await? {
        match verify_newest(house, tx, log, HEADS).await? {
            Ok(newest) => entries += newest.map_or(0, |signed| signed.head.size),
            Err(fault) => return Ok(Err(format!("log {}: {fault}; `audit verify` looks at all of it", log.0))),
        }
        let (waiting, oldest) = tx.waiting_entries(log).await?;
        if oldest.is_some_and(|oldest| (now - oldest).num_minutes() >= 10) {
            return Ok(Err(format!("{waiting} entries wait for their number; is a server running?")));
        }
    }
    Ok(Ok(format!("{entries} entries; the newest are what was signed")))
}

/// Erasures that are not complete after ten minutes are ill, whoever is to blame.
fn erasures(
    standing: &[(ErasureState, Option<Obstacle>, i64, DateTime<Utc>)],
    now: DateTime<Utc>,
) -> Result<String, String> {
    let pending = standing.iter().filter(|(state, ..)| *state == ErasureState::Pending);
    let complete: i64 = standing.iter().filter(|(state, ..)| *state == ErasureState::Complete).map(|row| row.2).sum();
    let late: Vec<String> = pending
        .clone()
        .filter(|(.., oldest)| (now - *oldest).num_minutes() >= 10)
        .map(|(_, obstacle, n, _)| format!("{n} {}", obstacle.map_or("not tried yet", Obstacle::as_str)))
        .collect();
    match late.is_empty() {
        true => Ok(format!("{complete} complete, {} under way", pending.map(|row| row.2).sum::<i64>())),
        false => Err(format!("not complete after ten minutes: {}", late.join(", "))),
    }
}
