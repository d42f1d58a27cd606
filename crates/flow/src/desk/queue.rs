//! Which cases wait for a person, and in which order.

use chrono::{DateTime, Utc};
use domain::{
    applicant::{RequestKind, RequestState},
    ctx::Ctx,
    desk::{FirstRuling, Waiting},
    ids::StaffId,
    session::State,
};
use store::{Tx, queue::Filter};
use wire::desk::{Asked, Queue, Row, write_place};

use crate::{
    Error,
    analyse::Record,
    enter::Entered,
    keys::{open, place},
};

/// Lists the cases that wait, longest waiting first.
///
/// # Errors
/// When the archive fails.
pub async fn list(ctx: &Ctx, tx: &mut Tx, me: StaffId, asked: Asked) -> Result<Queue, Error> {
    let Asked { reason, tag, country, claimed, before, limit } = asked;
    let filter = Filter { reason, tag, country };
    let total = tx.queue(ctx.environment).count(&filter, (claimed, me), ctx.now).await?;
    // One more than is told says whether there is another page.
    let mut listed = tx.queue(ctx.environment).list(&filter, (claimed, me), ctx.now, before, limit + 1).await?;
    let more = listed.len() > limit as usize;
    listed.truncate(limit as usize);
    let next = listed.last().filter(|_| more).map(|last| write_place(last.case.since, last.case.scan_ref));
    let cases = listed.into_iter().map(|listed| Row::waiting(listed.case, listed.claim, listed.first)).collect();
    Ok(Queue { total, cases, next })
}

/// Lets a case wait for a person, or not any more, as it stands now: while its decision awaits review, while its person
/// asks for somebody to look again, and while a ruling awaits a second person.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub(crate) async fn follow(ctx: &Ctx, tx: &mut Tx, entered: &Entered, record: &Record) -> Result<(), Error> {
    let (session, id) = (&entered.session, entered.session.id);
    let Some(((since, asked_at), verdict)) = since(ctx, tx, entered).await?.zip(session.verdict) else {
        return Ok(tx.queue(ctx.environment).drop(id).await?);
    };
    let case = Waiting {
        session: id,
        scan_ref: session.scan_ref,
        since,
        asked_at,
        verdict,
        document: None,
        face: None,
        fraud_tags: vec![],
        mismatch_tags: vec![],
        selected: None,
    };
    let case = case.told_by(&record.decision, entered.visit.selected.or(record.selected));
    Ok(tx.queue(ctx.environment).put(&case).await?)
}

/// Since when a case waits, and when its person asked, if that is why; `None` when it does not wait.
pub(crate) async fn since(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Option<Since>, Error> {
    Ok(match entered.session.state {
        State::Reviewing => entered.session.decided_at.map(|at| (at, None)),
        State::Decided => match asked(ctx, tx, entered).await? {
            Some(at) => Some((at, Some(at))),
            None => first_ruling(ctx, tx, entered).await?.map(|first| (first.review.at, None)),
        },
        _ => None,
    })
}

type Since = (DateTime<Utc>, Option<DateTime<Utc>>);

/// When the person asked for somebody to look again, if nobody has.
async fn asked(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Option<DateTime<Utc>>, Error> {
    let requests = tx.requests(ctx.environment).of(entered.session.id).await?;
    let open = requests.into_iter().map(|kept| kept.request);
    let mut open = open.filter(|r| r.kind == RequestKind::Review && r.state == RequestState::Open);
    Ok(open.next().map(|request| request.created_at))
}

/// The ruling that waits for a second person.
pub(crate) async fn first_ruling(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Option<FirstRuling>, Error> {
    let id = entered.session.id;
    let sealed = tx.claims(ctx.environment).first_ruling(id).await?;
    sealed.map(|sealed| open(&entered.key, &place(id, "first ruling"), &sealed)).transpose()
}
