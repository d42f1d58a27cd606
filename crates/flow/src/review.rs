//! A person looks at what the machine decided, and confirms or overturns it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{
    applicant::Request,
    audit::{Act, Subject},
    ctx::Ctx,
    desk::Held,
    ids::{ScanRef, StaffId},
    order::ClientRef,
    partner::WebhookEvent,
    review::Review,
    session::{Session, State},
    status::Verdict,
};
use serde_json::json;
use store::{Tx, queue::Filter};
use uuid::Uuid;

use crate::{
    Error, House,
    analyse::{Record, records},
    announce, applicant, audit,
    desk::queue,
    enter::Entered,
    keys::{open, place, seal},
    remind, requests,
    retrieve::file_links,
};

/// Most sessions that are listed at once.
const MOST: u32 = 1000;

/// A session that a person is asked about.
pub struct Waiting {
    /// The session.
    pub session: Session,
    /// The partner's references.
    pub client: ClientRef,
    /// What the machine found.
    pub record: Record,
    /// When the person asked for somebody to look again; `None` when the partner's order asks for it.
    pub asked_at: Option<DateTime<Utc>>,
}

/// Lists the sessions that a person is asked about, longest waiting first: those whose decision waits, and after them
/// those whose person asks for somebody to look again. A thousand at most.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn list(house: &House, ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Waiting>, Error> {
    let nobody = (Held::All, StaffId(Uuid::nil()));
    let mut listed = tx.queue(ctx.environment).list(&Filter::default(), nobody, ctx.now, None, MOST).await?;
    listed.sort_by_key(|listed| listed.case.asked_at.is_some());
    let mut waiting = vec![];
    for case in listed.into_iter().map(|listed| listed.case) {
        let kept = tx.sessions(ctx.environment).get(case.session).await?.ok_or(Error::NoSession)?;
        let entered = Entered::of(house, tx, kept).await?;
        let record = entered.record(ctx, tx).await?.ok_or(Error::NoSession)?;
        let Entered { session, order, .. } = entered;
        waiting.push(Waiting {
            session,
            client: ClientRef { client_id: order.client_id, external_ref: order.external_ref },
            record,
            asked_at: case.asked_at,
        });
    }
    Ok(waiting)
}

/// Everything a reviewer needs: what was ordered, found and ruled, and links to the pictures.
pub struct Case {
    /// The session, opened.
    pub entered: Entered,
    /// What the machine found, attempt by attempt.
    pub records: Vec<Record>,
    /// What was ruled so far, oldest first.
    pub reviews: Vec<Review>,
    /// What the person asked for, and what they say.
    pub requests: Vec<(Request, Option<String>)>,
    /// Links to the pictures, good for an hour.
    pub files: BTreeMap<String, String>,
}

/// Lays out a session for a reviewer.
///
/// # Errors
/// `NoSession` when the environment has no such session, `Refused(Erased)` when its data is gone.
pub async fn show(house: &House, ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef) -> Result<Case, Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    let entered = Entered::of(house, tx, kept).await?;
    let records = records(ctx, tx, &entered).await?;
    let id = entered.session.id;
    let sealed = tx.reviews(ctx.environment, id).await?;
    let reviews =
        sealed.iter().map(|sealed| open(&entered.key, &place(id, "review"), sealed)).collect::<Result<_, _>>()?;
    let asked = tx.requests(ctx.environment).of(id).await?;
    let requests = asked.into_iter().map(|kept| Ok((kept.request.clone(), applicant::words(&entered.key, &kept)?)));
    let requests = requests.collect::<Result<_, Error>>()?;
    let files = file_links(house, ctx, tx, &entered.session).await?.all;
    Ok(Case { entered, records, reviews, requests, files })
}

/// Settles a session as a person rules: the first time after the machine, or over an earlier decision. The partner is
/// told, and nothing more follows.
///
/// # Errors
/// `NoSession` when the environment has no such session or its data is gone, `Irregular` when nobody may rule so,
/// `Refused` when there is nothing decided to look at.
pub async fn settle(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    review: Review,
) -> Result<Session, Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    if kept.session.erased_at.is_some() {
        return Err(Error::NoSession);
    }
    let mut entered = Entered::of(house, tx, kept).await?;
    review.must_be_regular(&entered.order)?;
    if !matches!(entered.session.state, State::Reviewing | State::Decided) {
        return Err(domain::session::Refusal::NotDecided.into());
    }
    let record = entered.record(ctx, tx).await?.ok_or(Error::NoSession)?;
    let id = entered.session.id;
    let blocked = !tx.blocks(ctx.environment).of(id).await?.is_empty() && review.verdict() == Verdict::Approved;
    let suspected = review.suspected(&record.decision) || blocked;
    let event = entered.session.review(ctx.now, review.verdict(), suspected)?;
    let sealed = seal(ctx, &entered.key, &place(id, "review"), &review)?;
    tx.add_review(ctx.environment, id, &sealed, ctx.now).await?;
    tx.sessions(ctx.environment).save(&entered.session).await?;
    tx.add_event(ctx, &event).await?;
    remind::plan(ctx, tx, &entered.session, &record).await?;
    requests::looked(ctx, tx, id).await?;
    tx.claims(ctx.environment).drop_first_ruling(id).await?;
    tx.claims(ctx.environment).free(id, None).await?;
    queue::follow(ctx, tx, &entered, &record).await?;
    announce::tell(ctx, tx, &entered, Some(&record), WebhookEvent::ManualFinished, true).await?;
    let told = json!({
        "document": review.document,
        "face": review.face,
        "verdict": review.verdict(),
        "cleared": review.cleared,
        "rehearsed": review.dummy,
    });
    audit::record(ctx, tx, &ctx.actor, Act::CaseRuled, Subject::Session(scan_ref), told).await?;
    Ok(entered.session)
}
