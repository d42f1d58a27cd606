//! Evidence goes in, findings and a decision come out and are kept.

use std::sync::Arc;

use analysis::{Evidence, Shot};
use chrono::NaiveDate;
use domain::{
    capture::{Capture, Step},
    comparison::{Duplicates, FaceKind},
    country::Country,
    ctx::Ctx,
    decision::{Decision, decide},
    document::{DocumentType, Reading},
    finding::{Check, Finding, Outcome},
    ids::{CaptureId, SessionId},
    liveness::Recorded,
    partner::WebhookEvent,
    policy::Policy,
    session::State,
};
use serde::{Deserialize, Serialize};
use store::Tx;

use crate::{
    Error, House, announce, compare, desk,
    enter::Entered,
    faces::{Described, Sought},
    keys::{open, place, seal},
    liveness, remind,
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
    /// The frames it saw.
    #[serde(default)]
    pub recorded: Option<Recorded>,
    /// What was measured.
    pub findings: Vec<Finding>,
    /// What the document says.
    pub reading: Reading,
    /// The policy as it was.
    pub policy: Policy,
    /// What was decided.
    pub decision: Decision,
    /// Which attempt it was, from 1.
    #[serde(default = "first")]
    pub attempt: u32,
    /// Whether the partner rehearsed the result, so that nothing was examined.
    #[serde(default)]
    pub dummy: bool,
    /// Other verifications that show the same face.
    #[serde(default)]
    pub duplicates: Duplicates,
    /// Whether a reviewer put right what the document says. Kept beside it, never in it.
    #[serde(skip)]
    pub corrected: bool,
}

/// The attempt of records from before there were several.
fn first() -> u32 {
    1
}

impl Record {
    /// Whether the analysis never ran to its end.
    fn is_given_up(&self) -> bool {
        self.findings.iter().any(|finding| finding.check == Check::Analysis)
    }
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

impl Seen {
    fn of(capture: &Capture) -> Self {
        Self { step: capture.step, capture: capture.id, sha256: hex::encode(capture.sha256) }
    }
}

/// What came of an analysis, before anybody was compared with anybody.
pub struct Examined {
    /// Its record so far.
    pub record: Record,
    /// The faces, described; `None` when nothing was examined.
    pub described: Option<Described>,
    /// What was found among the others, when that was asked for and all else is approved.
    pub sought: Option<Sought>,
}

impl From<Record> for Examined {
    fn from(record: Record) -> Self {
        Self { record, described: None, sought: None }
    }
}

/// Everything an analysis needs, gathered in one short reading transaction.
pub struct Gathered {
    /// The session, opened.
    pub entered: Entered,
    captures: Vec<Capture>,
    recorded: Option<Recorded>,
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
    let recorded = entered.visit.recorded.clone();
    Ok(Some(Gathered { entered, captures, recorded }))
}

/// Fetches the pictures, runs every stage, and looks for the faces among the others where that is asked for. Slow; no
/// transaction is open meanwhile.
///
/// # Errors
/// When the vault or the archive fails or the models are not there.
pub async fn examine(house: &Arc<House>, ctx: &Ctx, gathered: &Gathered) -> Result<Examined, Error> {
    let (record, described) = run(house, ctx, gathered, ctx.now.date_naive(), house.policy.clone()).await?;
    let mut examined = Examined { described: Some(described), ..Examined::from(record) };
    compare::search(house, ctx, &gathered.entered.order, &mut examined).await?;
    Ok(examined)
}

async fn run(
    house: &Arc<House>,
    ctx: &Ctx,
    gathered: &Gathered,
    today: NaiveDate,
    policy: Policy,
) -> Result<(Record, Described), Error> {
    let Gathered { entered, captures, recorded } = gathered;
    let (mut shots, mut pictures) = (vec![], vec![]);
    // Further documents are kept, not read.
    for capture in captures.iter().filter(|capture| !capture.step.is_extra()) {
        let object = capture.object(ctx.environment);
        let sealed = house.objects.get(&object).await?.ok_or(Error::ObjectMissing)?;
        let jpeg = entered.key.open(&object, &sealed)?.to_vec();
        let seen = Seen::of(capture);
        shots.push(Shot { step: capture.step, jpeg, sha256: seen.sha256.clone() });
        pictures.push(seen);
    }
    let selected = entered.visit.selected;
    let recording = match recorded {
        Some(recorded) => Some((liveness::fetch(house, ctx, entered, recorded).await?, recorded.sha256.clone())),
        None => None,
    };
    let mut order = entered.order.clone();
    // What was answered is not left open.
    if entered.visit.answers.as_ref().is_some_and(|answers| answers.sent_at.is_some()) {
        order.questionnaire = None;
    }
    let evidence = Evidence { shots, order, selected, recording, today };
    let (models, marks) = (house.clone(), policy.marks.clone());
    let (outcome, model) = tokio::task::spawn_blocking(move || {
        let models = models.models.get()?;
        let outcome = analysis::examine(&evidence, &models, &marks, &mut |_| {});
        Ok::<_, Error>((outcome, models.descriptor()))
    })
    .await??;
    let decision = decide(&entered.order, &outcome.findings, &policy);
    let faces = [(FaceKind::Selfie, outcome.selfie), (FaceKind::Document, outcome.portrait)];
    let faces = faces.into_iter().filter_map(|(kind, face)| Some((kind, face?))).collect();
    let record = Record {
        program: env!("CARGO_PKG_VERSION").into(),
        today,
        selected,
        pictures,
        recorded: recorded.clone(),
        findings: outcome.findings,
        reading: outcome.reading,
        policy,
        decision,
        attempt: entered.session.retries + 1,
        dummy: false,
        duplicates: Duplicates::default(),
        corrected: false,
    };
    Ok((record, Described { model, faces }))
}

/// The record of an analysis that never ran to its end, however often it was tried: nothing is approved, the partner
/// is told, and a person may look.
pub fn give_up(house: &House, ctx: &Ctx, gathered: &Gathered) -> Record {
    let Gathered { entered, captures, recorded } = gathered;
    let findings = vec![Finding::new(Check::Analysis, Outcome::Fail).because("tried in vain")];
    let decision = decide(&entered.order, &findings, &house.policy);
    Record {
        program: env!("CARGO_PKG_VERSION").into(),
        today: ctx.now.date_naive(),
        selected: entered.visit.selected,
        pictures: captures.iter().filter(|capture| !capture.step.is_extra()).map(Seen::of).collect(),
        recorded: recorded.clone(),
        findings,
        reading: Reading::default(),
        policy: house.policy.clone(),
        decision,
        attempt: entered.session.retries + 1,
        dummy: false,
        duplicates: Duplicates::default(),
        corrected: false,
    }
}

/// Holds the person against the others, and keeps the record and what follows from it, all in the caller's transaction:
/// another try, or the decision and its webhooks. Does nothing when somebody else has decided meanwhile, or the record is
/// of an earlier attempt.
///
/// # Errors
/// When the archive fails.
pub async fn decided(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    id: SessionId,
    mut examined: Examined,
) -> Result<bool, Error> {
    let Some(kept) = tx.sessions(ctx.environment).get(id).await? else { return Ok(false) };
    let this_attempt = examined.record.attempt == kept.session.retries + 1;
    if kept.session.state != State::Processing || kept.session.erased_at.is_some() || !this_attempt {
        return Ok(false);
    }
    let mut entered = Entered::of(house, tx, kept).await?;
    compare::with_others(house, ctx, tx, &entered, &mut examined).await?;
    if let Some(described) = &examined.described {
        described.keep(ctx, tx, id, &entered.key).await?;
    }
    let record = &examined.record;
    keep(ctx, tx, &entered, record).await?;
    let settings = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.settings;
    // Nobody waits for the outcome who was sent away after the last picture, or never was in our page at all.
    let there = entered.visit.consented_at.is_some() && !settings.redirect_after_submission;
    let waits = there && !record.is_given_up();
    if waits && entered.session.has_another_try(ctx.now, &entered.order, &record.decision) {
        try_again(ctx, tx, &mut entered, &record.decision).await?;
    } else {
        conclude(house, ctx, tx, &mut entered, record).await?;
    }
    Ok(true)
}

/// Keeps the record of an attempt.
pub(crate) async fn keep(ctx: &Ctx, tx: &mut Tx, entered: &Entered, record: &Record) -> Result<(), Error> {
    let id = entered.session.id;
    let sealed = seal(ctx, &entered.key, &place(id, "record"), record)?;
    Ok(tx.add_analysis(ctx.environment, id, &sealed, ctx.now).await?)
}

/// Gives the session back to the client. The pictures that failed are set aside; nobody is told yet.
async fn try_again(ctx: &Ctx, tx: &mut Tx, entered: &mut Entered, decision: &Decision) -> Result<(), Error> {
    let event = entered.session.retry(ctx.now)?;
    let (recorded, no_acts) = (entered.visit.recorded.is_some(), entered.visit.no_acts.is_some());
    if decision.retaken().face && (recorded || no_acts) {
        (entered.visit.recorded, entered.visit.no_acts) = (None, None);
        entered.save_visit(ctx, tx).await?;
    }
    let session = &entered.session;
    for step in Step::ALL.iter().filter(|step| decision.retaken().includes(**step)) {
        tx.captures(ctx.environment).set_aside(session.id, *step, ctx.now).await?;
    }
    tx.sessions(ctx.environment).save(session).await?;
    Ok(tx.add_event(ctx, &event).await?)
}

/// The client did not use another try: the last attempt's record decides, with the pictures it saw.
///
/// # Errors
/// When the archive fails, or there is no record.
pub(crate) async fn conclude_by_the_last_attempt(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &mut Entered,
) -> Result<(), Error> {
    let record = entered.record(ctx, tx).await?.ok_or(Error::NoSession)?;
    let seen: Vec<CaptureId> = record.pictures.iter().map(|picture| picture.capture).collect();
    tx.captures(ctx.environment).bring_back(entered.session.id, &seen, ctx.now).await?;
    conclude(house, ctx, tx, entered, &record).await
}

/// Decides the session by a record, and tells.
pub(crate) async fn conclude(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &mut Entered,
    record: &Record,
) -> Result<(), Error> {
    let (decision, id) = (&record.decision, entered.session.id);
    let awaits_review = decision.awaits_review(&entered.order);
    let event = entered.session.decide(ctx.now, decision.verdict, decision.suspected, awaits_review)?;
    tx.sessions(ctx.environment).save(&entered.session).await?;
    tx.add_event(ctx, &event).await?;
    compare::remember(house, ctx, tx, id, &record.reading).await?;
    if !record.dummy {
        tx.faces(ctx.environment).publish(id).await?;
    }
    remind::plan(ctx, tx, &entered.session, record).await?;
    desk::queue::follow(ctx, tx, entered, record).await?;
    announce::tell(ctx, tx, entered, Some(record), WebhookEvent::AutoFinished, !awaits_review).await
}

/// What a second look at stored evidence showed.
pub struct Replay {
    /// The record that was kept.
    pub kept: Record,
    /// The record of today's run: same evidence, same day, same policy.
    pub again: Record,
}

/// Runs the stored evidence of an attempt again, the last unless one is named, with the day and the policy of then and
/// the models of now. Whom the person was held against then is not there any more, or others are, too: what that found is
/// taken over. A rehearsed result has no evidence, so that it stays as it is.
///
/// # Errors
/// `NoSession` when there is none with such an analysis, `Refused(Erased)` when its data is gone.
pub async fn replay(house: &Arc<House>, ctx: &Ctx, id: SessionId, attempt: Option<u32>) -> Result<Replay, Error> {
    let mut tx = house.db.read().await?;
    let kept = tx.sessions(ctx.environment).get(id).await?.ok_or(Error::NoSession)?;
    let entered = Entered::of(house, &mut tx, kept).await?;
    let kept = records(ctx, &mut tx, &entered).await?;
    let kept = match attempt {
        Some(attempt) => kept.into_iter().find(|record| record.attempt == attempt),
        None => kept.into_iter().last(),
    };
    let kept = kept.ok_or(Error::NoSession)?;
    let mut captures = tx.captures(ctx.environment).ever(id).await?;
    drop(tx);
    if kept.dummy {
        return Ok(Replay { again: kept.clone(), kept });
    }
    captures.retain(|capture| kept.pictures.iter().any(|seen| seen.capture == capture.id));
    let gathered = Gathered { entered, captures, recorded: kept.recorded.clone() };
    let (mut again, _) = run(house, ctx, &gathered, kept.today, kept.policy.clone()).await?;
    again.attempt = kept.attempt;
    compare::repeat(&gathered.entered.order, &kept, &mut again);
    Ok(Replay { kept, again })
}

/// The records of every attempt, first attempt first.
///
/// # Errors
/// When the archive fails or a record does not open.
pub async fn records(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Vec<Record>, Error> {
    let (id, place) = (entered.session.id, place(entered.session.id, "record"));
    let sealed = tx.analyses(ctx.environment, id).await?;
    sealed.iter().map(|sealed| open(&entered.key, &place, sealed)).collect()
}
