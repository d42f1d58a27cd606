//! Who holds a case.

use domain::{
    audit::Act,
    ctx::Ctx,
    desk::{Claim, Reviewer},
    ids::{ScanRef, SessionId},
};
use serde_json::json;
use store::Tx;

use super::{find, record};
use crate::{Error, House};

/// Most cases that are tried when others take them away at the same moment.
const TRIES: usize = 20;

/// Takes a case, or goes on holding it.
///
/// # Errors
/// `Held` when somebody else holds it; otherwise as [`find`].
pub async fn take(house: &House, ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef, by: &Reviewer) -> Result<Claim, Error> {
    let id = find(house, ctx, tx, scan_ref).await?.session.id;
    let claim = Claim::now(by, ctx.now);
    if tx.claims(ctx.environment).take(id, &claim, ctx.now).await? {
        record(ctx, tx, scan_ref, Act::CaseClaimed, json!({})).await?;
        return Ok(claim);
    }
    Err(held_by_another(ctx, tx, id).await?)
}

/// Takes the case that has waited longest of those that nobody holds; `None` when there is none. One's own ruling that
/// waits for a second person is left to others.
///
/// # Errors
/// When the archive fails.
pub async fn next(ctx: &Ctx, tx: &mut Tx, by: &Reviewer) -> Result<Option<ScanRef>, Error> {
    let claim = Claim::now(by, ctx.now);
    for _ in 0..TRIES {
        let Some((id, scan_ref)) = tx.queue(ctx.environment).next(by.id, ctx.now).await? else { return Ok(None) };
        if tx.claims(ctx.environment).take(id, &claim, ctx.now).await? {
            record(ctx, tx, scan_ref, Act::CaseClaimed, json!({ "next": true })).await?;
            return Ok(Some(scan_ref));
        }
    }
    Ok(None)
}

/// Lets a case go. Does no harm where one does not hold it; says whether one did.
///
/// # Errors
/// `NoSession` when the environment has no such verification.
pub async fn free(ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef, by: &Reviewer) -> Result<bool, Error> {
    let id = tx.sessions(ctx.environment).named(scan_ref).await?.ok_or(Error::NoSession)?;
    let freed = tx.claims(ctx.environment).free(id, Some(by.id)).await?;
    if freed {
        record(ctx, tx, scan_ref, Act::CaseReleased, json!({})).await?;
    }
    Ok(freed)
}

/// Goes on holding a case, as every act with it does, if one holds it.
///
/// # Errors
/// When the archive fails.
pub(crate) async fn renew(ctx: &Ctx, tx: &mut Tx, id: SessionId, by: &Reviewer) -> Result<bool, Error> {
    Ok(tx.claims(ctx.environment).renew(id, &Claim::now(by, ctx.now), ctx.now).await?)
}

/// The same for what only the holder may do.
///
/// # Errors
/// `Held` when somebody else holds it, `NotHeld` when nobody does.
pub(crate) async fn must_hold(ctx: &Ctx, tx: &mut Tx, id: SessionId, by: &Reviewer) -> Result<(), Error> {
    match renew(ctx, tx, id, by).await? {
        true => Ok(()),
        false => Err(held_by_another(ctx, tx, id).await?),
    }
}

async fn held_by_another(ctx: &Ctx, tx: &mut Tx, id: SessionId) -> Result<Error, Error> {
    Ok(match tx.claims(ctx.environment).of(id, ctx.now).await? {
        Some(claim) => Error::Held(claim),
        None => Error::NotHeld,
    })
}
