//! A ruling from the desk, and a second person's look at it.

use domain::{
    audit::Act,
    ctx::Ctx,
    desk::{FirstRuling, Reviewer},
    ids::ScanRef,
    review::Review,
    session::Session,
};
use serde_json::json;
use store::Tx;
use wire::desk::Ruling;

use super::{claim::must_hold, find, queue, remark};
use crate::{
    Error, House,
    keys::{place, seal},
    review,
};

/// What became of a ruling.
pub enum Ruled {
    /// It counts, and the partner was told.
    Settled(Session),
    /// A second person has to confirm it.
    AwaitsSecond(Session),
}

/// Rules about a case that one holds. Where the environment wants four eyes, the ruling is kept until a second person
/// has confirmed it, and the case is free for them.
///
/// # Errors
/// `Held` or `NotHeld` when one does not hold it, `Irregular` when nobody may rule so, `Unsuitable` when a ruling waits
/// already; otherwise as [`find`].
pub async fn rule(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    by: &Reviewer,
    ruling: Ruling,
) -> Result<Ruled, Error> {
    let entered = find(house, ctx, tx, scan_ref).await?;
    let id = entered.session.id;
    must_hold(ctx, tx, id, by).await?;
    let review = Review {
        document: ruling.document,
        face: ruling.face,
        reasons: ruling.reasons,
        cleared: ruling.cleared,
        answers_unverifiable: ruling.answers_unverifiable,
        by: by.name.clone(),
        at: ctx.now,
        staff: Some(by.id),
        confirmed_by: None,
        note: ruling.note,
        dummy: false,
    };
    if queue::first_ruling(ctx, tx, &entered).await?.is_some() {
        return Err(Error::Unsuitable("A ruling waits for a second person already; confirm or reject that."));
    }
    let settings = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.settings;
    if !settings.four_eyes {
        return Ok(Ruled::Settled(review::settle(house, ctx, tx, scan_ref, review).await?));
    }
    review.must_be_regular(&entered.order)?;
    let first = FirstRuling { by: by.clone(), review };
    let sealed = seal(ctx, &entered.key, &place(id, "first ruling"), &first)?;
    tx.claims(ctx.environment).add_first_ruling(id, by, &sealed, ctx.now).await?;
    tx.claims(ctx.environment).free(id, None).await?;
    let record = entered.record(ctx, tx).await?.ok_or(Error::NoSession)?;
    queue::follow(ctx, tx, &entered, &record).await?;
    super::record(ctx, tx, scan_ref, Act::CaseRuled, json!({ "first": true })).await?;
    Ok(Ruled::AwaitsSecond(entered.session))
}

/// Confirms a colleague's ruling about a case that one holds: it counts now, and the partner is told.
///
/// # Errors
/// `Held` or `NotHeld` when one does not hold it, `Unsuitable` when there is no ruling to confirm or it is one's own;
/// otherwise as [`find`].
pub async fn confirm(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    by: &Reviewer,
) -> Result<Session, Error> {
    let entered = find(house, ctx, tx, scan_ref).await?;
    must_hold(ctx, tx, entered.session.id, by).await?;
    let first = queue::first_ruling(ctx, tx, &entered).await?.ok_or(NOTHING)?;
    if first.by.id == by.id {
        return Err(Error::Unsuitable("A second person has to confirm a ruling; this one is your own."));
    }
    super::record(ctx, tx, scan_ref, Act::CaseConfirmed, json!({ "confirmed": true })).await?;
    let review = Review { confirmed_by: Some(by.clone()), at: ctx.now, ..first.review };
    review::settle(house, ctx, tx, scan_ref, review).await
}

/// Takes back a ruling that waits for a second person: one's own, or as the second person. What is noted becomes a
/// comment; the case waits as before, and stays with whoever holds it.
///
/// # Errors
/// `Held` or `NotHeld` when one does not hold it, `Unsuitable` when there is no ruling to take back; otherwise as
/// [`find`].
pub async fn reject(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    by: &Reviewer,
    note: Option<String>,
) -> Result<Session, Error> {
    let entered = find(house, ctx, tx, scan_ref).await?;
    let id = entered.session.id;
    must_hold(ctx, tx, id, by).await?;
    queue::first_ruling(ctx, tx, &entered).await?.ok_or(NOTHING)?;
    tx.claims(ctx.environment).drop_first_ruling(id).await?;
    if let Some(note) = note {
        remark::add(ctx, tx, &entered, by, note).await?;
    }
    let record = entered.record(ctx, tx).await?.ok_or(Error::NoSession)?;
    queue::follow(ctx, tx, &entered, &record).await?;
    super::record(ctx, tx, scan_ref, Act::CaseConfirmed, json!({ "confirmed": false })).await?;
    Ok(entered.session)
}

const NOTHING: Error = Error::Unsuitable("No ruling waits for a second person.");
