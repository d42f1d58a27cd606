//! The operator answers what people ask for on their own page. What is granted is done where it is always done: a
//! review settles the wish for one, an erasure that for erasure. Only a refusal is a thing of its own.

use domain::{
    applicant::{RequestKind, RequestState},
    audit::{Act, Subject},
    ctx::Ctx,
    event::{Event, EventKind},
    ids::{ScanRef, SessionId},
};
use serde_json::json;
use store::Tx;
use wire::applicant::OpenRequest;

use crate::{
    Error, House,
    applicant::{answer_place, words},
    audit,
    desk::queue,
    enter::Entered,
    keys::seal,
};

/// Most requests of each kind that are listed at once.
const MOST: u32 = 1000;

/// Lists what waits for an answer, with what people say, longest waiting first.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn list(house: &House, ctx: &Ctx, tx: &mut Tx) -> Result<Vec<OpenRequest>, Error> {
    let mut open = tx.requests(ctx.environment).open(RequestKind::Review, MOST).await?;
    open.extend(tx.requests(ctx.environment).open(RequestKind::Erasure, MOST).await?);
    open.sort_by_key(|kept| kept.request.created_at);
    let mut told = vec![];
    for kept in open {
        let session = tx.sessions(ctx.environment).get(kept.request.session).await?.ok_or(Error::NoSession)?;
        let entered = Entered::of(house, tx, session).await?;
        let words = words(&entered.key, &kept)?;
        let Entered { session, order, .. } = entered;
        told.push(OpenRequest {
            scan_ref: session.scan_ref,
            client_id: order.client_id,
            external_ref: order.external_ref,
            status: session.status(ctx.now),
            kind: kept.request.kind,
            asked_at: kept.request.created_at,
            proved: kept.request.proved,
            words,
        });
    }
    Ok(told)
}

/// Refuses a request and says why: the person reads it.
///
/// # Errors
/// `NoSession` when the environment has no such session, `Unsuitable` when its person did not ask for that,
/// `Refused(Answered)` when it was answered.
pub async fn refuse(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    kind: RequestKind,
    reason: &str,
) -> Result<(), Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    let asked = tx.requests(ctx.environment).of(kept.session.id).await?;
    let found = asked.into_iter().find(|kept| kept.request.kind == kind);
    let mut request = found.ok_or(Error::Unsuitable("The person did not ask for that."))?.request;
    request.settle(ctx.now, RequestState::Refused)?;
    let entered = Entered::of(house, tx, kept).await?;
    let sealed = seal(ctx, &entered.key, &answer_place(&request), &reason)?;
    tx.requests(ctx.environment).save(&request, Some(&sealed)).await?;
    if let Some(record) = entered.record(ctx, tx).await? {
        queue::follow(ctx, tx, &entered, &record).await?;
    }
    let event = Event::new(request.session, EventKind::RequestRefused, ctx.now).saying(kind.as_str());
    tx.add_event(ctx, &event).await?;
    let told = json!({ "kind": kind });
    audit::record(ctx, tx, &ctx.actor, Act::RequestRefused, Subject::Session(scan_ref), told).await
}

/// A person has looked: the wish for that is fulfilled, if there was one.
pub(crate) async fn looked(ctx: &Ctx, tx: &mut Tx, session: SessionId) -> Result<(), Error> {
    for kept in tx.requests(ctx.environment).of(session).await? {
        let mut request = kept.request;
        if request.kind == RequestKind::Review && request.settle(ctx.now, RequestState::Done).is_ok() {
            tx.requests(ctx.environment).save(&request, None).await?;
        }
    }
    Ok(())
}
