//! The person asks for a person to look again, or for erasure, once each.
//!
//! Asking changes neither status nor decision, and no webhook tells of it: the decision stands until somebody rules
//! otherwise, and a partner that acts on a status must not see it waver because of a click. The request is in the
//! timeline, in the queue of reviewers and in the list of requests.

use domain::{
    applicant::{Request, RequestKind, RequestState},
    audit::{Act, Subject},
    ctx::Ctx,
    event::{Event, EventKind},
    settings::ErasureMode,
};
use serde_json::json;
use store::Tx;

use super::{Visitor, words_place};
use crate::{
    Error, House, audit,
    desk::queue,
    erase::{self, By},
    keys::seal,
};

/// Asks for a person to look at the decision.
///
/// # Errors
/// `NotProved` when the person can show who they are and has not; `Unsuitable` when there is nothing to ask for.
pub async fn for_review(
    ctx: &Ctx,
    tx: &mut Tx,
    visitor: &Visitor,
    proof: Option<&str>,
    words: Option<String>,
) -> Result<(), Error> {
    let proved = visitor.must_be_sure(ctx, proof)?;
    if visitor.reviewable_until(ctx).is_none() {
        return Err(Error::Unsuitable("Nobody can be asked to look at this verification again, or not any more."));
    }
    add(ctx, tx, visitor, RequestKind::Review, proved, words).await
}

/// Asks for erasure. Where the environment fulfils that at once and nothing speaks against it, everything is erased.
///
/// # Errors
/// `NotProved` when the person can show who they are and has not; `Unsuitable` when there is nothing to ask for.
pub async fn for_erasure(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    visitor: &Visitor,
    proof: Option<&str>,
    words: Option<String>,
) -> Result<(), Error> {
    let proved = visitor.must_be_sure(ctx, proof)?;
    let Some(mode) = visitor.erasure(ctx, tx, proved).await? else {
        return Err(Error::Unsuitable("There is nothing to erase yet, or erasure was asked for before."));
    };
    add(ctx, tx, visitor, RequestKind::Erasure, proved, words).await?;
    if mode == ErasureMode::Immediate {
        erase::erase(ctx, tx, visitor.session.scan_ref, By::Person).await?;
        house.bell.notify_waiters();
    }
    Ok(())
}

async fn add(
    ctx: &Ctx,
    tx: &mut Tx,
    visitor: &Visitor,
    kind: RequestKind,
    proved: bool,
    words: Option<String>,
) -> Result<(), Error> {
    let entered = visitor.entered.as_ref().ok_or(Error::NotProved)?;
    let (session, state) = (visitor.session.id, RequestState::Open);
    let request = Request { session, kind, state, proved, created_at: ctx.now, settled_at: None };
    let sealed = words.map(|words| seal(ctx, &entered.key, &words_place(&request), &words)).transpose()?;
    if !tx.requests(ctx.environment).add(&request, sealed.as_deref()).await? {
        return Err(Error::Unsuitable("This was asked for before."));
    }
    if let (RequestKind::Review, Some(record)) = (kind, &visitor.record) {
        queue::follow(ctx, tx, entered, record).await?;
    }
    tx.add_event(ctx, &Event::new(session, EventKind::Requested, ctx.now).saying(kind.as_str())).await?;
    let subject = Subject::Session(visitor.session.scan_ref);
    audit::record(ctx, tx, &ctx.actor, Act::Requested, subject, json!({ "kind": kind })).await
}

impl Visitor {
    /// Whether it is known that this is the person. Where that cannot be known, nobody is sent away: the operator is told.
    fn must_be_sure(&self, ctx: &Ctx, proof: Option<&str>) -> Result<bool, Error> {
        if !self.is_provable() {
            return Ok(false);
        }
        self.proved(ctx, proof).map(|_| true)
    }
}
