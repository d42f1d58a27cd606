//! Evidence goes in, findings and a decision come out and are kept.

use std::sync::Arc;

use analysis::{Evidence, Shot};
use chrono::NaiveDate;
use domain::{
    capture::{Capture, Step},
    country::Country,
    ctx::Ctx,
    decision::{Decision, decide},
    document::{DocumentType, Reading},
    finding::Finding,
    ids::{CaptureId, SessionId},
    partner::WebhookEvent,
    policy::Policy,
    session::State,
};
use serde::{Deserialize, Serialize};
use store::Tx;

use crate::{
    Error, House, announce,
    enter::Entered,
    keys::{open, place, seal},
};

/// What was kept of an analysis: everything that is needed to explain it and to run it again.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Version of the program that analysed.
    pub program: String,
    /// The day it was held against.
    pub today: NaiveDate,
    /// The chosen document.
    pub selected: Option<(Country, DocumentType)>,
    /// The pictures it saw.
    pub pictures: Vec<Seen>,
    /// What was measured.
    pub findings: Vec<Finding>,
    /// What the document says.
    pub reading: Reading,
    /// The policy as it was.
    pub policy: Policy,
    /// What was decided.
    pub decision: Decision,
}

/// A picture an analysis saw.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Seen {
    /// Which one.
    pub step: Step,
    /// Its capture.
    pub capture: CaptureId,
    /// SHA-256 of its JPEG, in hex.
    pub sha256: String,
}

/// Everything an analysis needs, gathered in one short reading transaction.
pub struct Gathered {
    /// The session, opened.
    pub entered: Entered,
    captures: Vec<Capture>,
}

/// Gathers what is to be analysed. `None` when there is nothing to do: the session is gone or already decided.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn gather(house: &House, ctx: &Ctx, tx: &mut Tx, id: SessionId) -> Result<Option<Gathered>, Error> {
    let Some(kept) = tx.sessions(ctx.environment).get(id).await? else { return Ok(None) };
    if kept.session.state != State::Processing || kept.session.erased_at.is_some() {
        return Ok(None);
    }
    let entered = Entered::of(house, tx, kept).await?;
    let captures = tx.captures(ctx.environment).current(id).await?;
    Ok(Some(Gathered { entered, captures }))
}

/// Fetches the pictures and runs every stage. Slow; no transaction is open meanwhile.
///
/// # Errors
/// When the vault fails or the models are not there.
pub async fn examine(house: &Arc<House>, ctx: &Ctx, gathered: &Gathered) -> Result<Record, Error> {
    run(house, ctx, gathered, ctx.now.date_naive(), house.policy.clone()).await
}

async fn run(
    house: &Arc<House>,
    ctx: &Ctx,
    gathered: &Gathered,
    today: NaiveDate,
    policy: Policy,
) -> Result<Record, Error> {
    let Gathered { entered, captures } = gathered;
    let (mut shots, mut pictures) = (vec![], vec![]);
    // Further documents are kept, not read.
    for capture in captures.iter().filter(|capture| !capture.step.is_extra()) {
        let object = capture.object(ctx.environment);
        let sealed = house.objects.get(&object).await?.ok_or(Error::ObjectMissing)?;
        let jpeg = entered.key.open(&object, &sealed)?.to_vec();
        let sha256 = hex::encode(capture.sha256);
        pictures.push(Seen { step: capture.step, capture: capture.id, sha256: sha256.clone() });
        shots.push(Shot { step: capture.step, jpeg, sha256 });
    }
    let selected = entered.visit.selected;
    let evidence = Evidence { shots, order: entered.order.clone(), selected, today };
    let (models, marks) = (house.clone(), policy.marks.clone());
    let outcome = tokio::task::spawn_blocking(move || {
        let models = models.models.get()?;
        Ok::<_, Error>(analysis::examine(&evidence, &models, &marks, &mut |_| {}))
    })
    .await??;
    let decision = decide(&entered.order, &outcome.findings, &policy);
    Ok(Record {
        program: env!("CARGO_PKG_VERSION").into(),
        today,
        selected,
        pictures,
        findings: outcome.findings,
        reading: outcome.reading,
        policy,
        decision,
    })
}

/// Keeps a record, decides the session and writes the webhooks, all in the caller's transaction. Does nothing when
/// somebody else has decided meanwhile.
///
/// # Errors
/// When the archive fails.
pub async fn decided(house: &House, ctx: &Ctx, tx: &mut Tx, id: SessionId, record: &Record) -> Result<bool, Error> {
    let Some(kept) = tx.sessions(ctx.environment).get(id).await? else { return Ok(false) };
    if kept.session.state != State::Processing || kept.session.erased_at.is_some() {
        return Ok(false);
    }
    let mut entered = Entered::of(house, tx, kept).await?;
    let event = entered.session.decide(ctx.now, record.decision.verdict, record.decision.suspected)?;
    let sealed = seal(ctx, &entered.key, &place(id, "record"), record)?;
    tx.add_analysis(ctx.environment, id, &sealed, ctx.now).await?;
    tx.sessions(ctx.environment).save(&entered.session).await?;
    tx.add_event(ctx, &event).await?;
    let environment_key = house.keys.environment(tx, ctx.environment).await?;
    let reading = &record.reading;
    for (kind, value) in [
        ("document number", reading.number.clone()),
        ("birth date", reading.birth_date.map(|date| date.to_string())),
        ("name", reading.last_name.as_ref().zip(reading.first_name.as_ref()).map(|(l, f)| format!("{l} {f}"))),
    ] {
        if let Some(value) = value {
            tx.add_lookup(ctx.environment, id, kind, &environment_key.lookup(kind, &value)).await?;
        }
    }
    announce::tell(ctx, tx, &entered, Some(record), WebhookEvent::AutoFinished, true).await?;
    Ok(true)
}

/// What a second look at stored evidence showed.
pub struct Replay {
    /// The record that was kept.
    pub kept: Record,
    /// The record of today's run: same evidence, same day, same policy.
    pub again: Record,
}

/// Runs a decided session's stored evidence again, with the day and the policy of then and the models of now.
///
/// # Errors
/// `NoSession` when there is none with an analysis, `Refused(Erased)` when its data is gone.
pub async fn replay(house: &Arc<House>, ctx: &Ctx, id: SessionId) -> Result<Replay, Error> {
    let mut tx = house.db.read().await?;
    let kept = tx.sessions(ctx.environment).get(id).await?.ok_or(Error::NoSession)?;
    let entered = Entered::of(house, &mut tx, kept).await?;
    let sealed = tx.analysis(ctx.environment, id).await?.ok_or(Error::NoSession)?;
    let captures = tx.captures(ctx.environment).current(id).await?;
    drop(tx);
    let kept: Record = open(&entered.key, &place(id, "record"), &sealed)?;
    let gathered = Gathered { entered, captures };
    let again = run(house, ctx, &gathered, kept.today, kept.policy.clone()).await?;
    Ok(Replay { kept, again })
}
