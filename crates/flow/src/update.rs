//! A partner asks the person of an approved verification for something more, and the person answers.

use domain::{
    audit::{Act, Subject},
    capture::{Capture, Step},
    ctx::Ctx,
    event::{Event, EventKind},
    extra::Extra,
    ids::{ScanRef, UpdateId},
    partner::WebhookEvent,
    session::{State, draw_auth_token},
    status::Verdict,
    update::Update,
    work::Work,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::Tx;
use wire::{capture::Standing, request_information::Asked};

use crate::{
    Error, House, announce, audit,
    capture::MOST_CAPTURES,
    enter::{self, Entered},
    extra::offered,
    keys::{place, seal},
};

/// Asks for something more; gives the secret of the link, which is told this once.
///
/// # Errors
/// `NoSession` when the environment has no such verification; `Unsuitable` when it is not approved, when something is
/// still asked of it, or when it has nothing that could be asked for.
pub async fn request(house: &House, ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef, asked: &Asked) -> Result<String, Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    let session = &kept.session;
    if session.erased_at.is_some() {
        return Err(Error::NoSession);
    }
    if session.state != State::Decided || session.verdict != Some(Verdict::Approved) {
        return Err(Error::Unsuitable("The verification is not approved."));
    }
    if let Some(mut pending) = tx.pending_update(ctx.environment, session.id).await? {
        // Its time may be over without anybody having written that down yet.
        let Some(event) = pending.expire(ctx.now) else {
            return Err(Error::Unsuitable("An earlier request is still pending."));
        };
        tx.save_update(&pending).await?;
        tx.add_event(ctx, &event).await?;
    }
    let entered = Entered::of(house, tx, kept).await?;
    if offered(ctx, tx, &entered).await?.is_empty() {
        return Err(Error::Unsuitable(
            "Field 'additionalStepUploadRequired' needs an additional step: neither the verification nor its \
             environment has one.",
        ));
    }
    let (update, event) = Update::open(ctx, entered.session.id, asked.lifetime);
    let secret = draw_auth_token(ctx);
    let sealed = seal(ctx, &entered.key, &place(update.session, "update"), asked)?;
    tx.add_update(&update, &Sha256::digest(&secret), &sealed).await?;
    tx.add_event(ctx, &event).await?;
    audit::record(ctx, tx, &ctx.actor, Act::MoreAsked, Subject::Session(scan_ref), json!({})).await?;
    // The last second belongs to the client.
    let over = update.expires_at + chrono::TimeDelta::milliseconds(1);
    tx.add_work(ctx, Work::ExpireUpdate(ctx.environment, update.id), over).await?;
    Ok(secret)
}

/// The update that a secret opens, with its verification.
///
/// # Errors
/// `NoSession` when it opens none.
pub async fn find(house: &House, tx: &mut Tx, secret: &str) -> Result<(Update, Entered), Error> {
    let (environment, session, id) = tx.update_of_token(&Sha256::digest(secret)).await?.ok_or(Error::NoSession)?;
    // The session is locked before its update, as everywhere.
    let kept = tx.sessions(environment).get(session).await?.ok_or(Error::NoSession)?;
    let update = tx.update(environment, id).await?.ok_or(Error::NoSession)?;
    Ok((update, Entered::of(house, tx, kept).await?))
}

/// Tells where the update stands.
///
/// # Errors
/// When the archive fails.
pub async fn standing(ctx: &Ctx, tx: &mut Tx, update: &Update, entered: &Entered) -> Result<Standing, Error> {
    let extras = offered(ctx, tx, entered).await?;
    let held = tx.captures(ctx.environment).held(update.session, update.id).await?;
    let standing = enter::standing(ctx, tx, entered).await?;
    Ok(standing.of_update(update, &extras, &held, ctx.now))
}

/// Whether the update takes this file now, and what is known of it.
///
/// # Errors
/// `Refused` when it is over, `NotPartOfTheWalk` when it asks for no such file, `Full` when it takes no more.
pub async fn must_fit(ctx: &Ctx, tx: &mut Tx, update: &Update, entered: &Entered, step: Step) -> Result<Extra, Error> {
    update.must_be_pending(ctx.now)?;
    let found = offered(ctx, tx, entered).await?.into_iter().find(|extra| extra.step() == step);
    let extra = found.ok_or(Error::NotPartOfTheWalk("No such document is asked for."))?;
    if tx.captures(ctx.environment).count(update.session).await? >= 2 * MOST_CAPTURES {
        return Err(Error::Full);
    }
    Ok(extra)
}

/// Keeps a stored file aside until the client is done.
///
/// # Errors
/// As [`must_fit`].
pub async fn keep(ctx: &Ctx, tx: &mut Tx, update: &Update, entered: &Entered, capture: &Capture) -> Result<(), Error> {
    must_fit(ctx, tx, update, entered, capture.step).await?;
    tx.captures(ctx.environment).hold(capture, update.id).await?;
    let event = Event::new(update.session, EventKind::Captured, ctx.now).saying(capture.step.word());
    Ok(tx.add_event(ctx, &event).await?)
}

/// The client is done: the files take the places of earlier ones, and the partner is told.
///
/// # Errors
/// `Missing` when a file is not there, `Refused` when the update is over.
pub async fn finish(ctx: &Ctx, tx: &mut Tx, update: &mut Update, entered: &Entered) -> Result<(), Error> {
    update.must_be_pending(ctx.now)?;
    let held = tx.captures(ctx.environment).held(update.session, update.id).await?;
    let offered = offered(ctx, tx, entered).await?;
    if let Some(extra) = offered.iter().find(|extra| held.iter().all(|held| held.step != extra.step())) {
        return Err(Error::Missing(extra.step()));
    }
    let event = update.finish(ctx.now)?;
    tx.captures(ctx.environment).release(update.session, update.id, ctx.now).await?;
    tx.save_update(update).await?;
    tx.uploads(ctx.environment).end(update.session, ctx.now).await?;
    tx.add_event(ctx, &event).await?;
    let record = entered.record(ctx, tx).await?;
    // Nobody reviews what was sent: it is kept, and the decision stays as it is.
    announce::tell(ctx, tx, entered, record.as_ref(), WebhookEvent::Resubmitted, true).await
}

/// The client gave up: what was there before stays.
///
/// # Errors
/// `Refused` when the update is over.
pub async fn cancel(ctx: &Ctx, tx: &mut Tx, update: &mut Update) -> Result<(), Error> {
    let event = update.cancel(ctx.now)?;
    tx.save_update(update).await?;
    tx.uploads(ctx.environment).end(update.session, ctx.now).await?;
    Ok(tx.add_event(ctx, &event).await?)
}

/// Time ran out: what was there before stays.
///
/// # Errors
/// When the archive fails.
pub async fn expire(ctx: &Ctx, tx: &mut Tx, id: UpdateId) -> Result<(), Error> {
    let Some(mut update) = tx.update(ctx.environment, id).await? else { return Ok(()) };
    let Some(event) = update.expire(ctx.now) else { return Ok(()) };
    tx.save_update(&update).await?;
    tx.uploads(ctx.environment).end(update.session, ctx.now).await?;
    Ok(tx.add_event(ctx, &event).await?)
}
