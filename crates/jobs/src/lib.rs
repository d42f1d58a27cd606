//! The night shift: takes work off the queue and does it.
//!
//! Every kind of work has its own workers, so that a slow receiver of webhooks never delays an analysis. A worker
//! sleeps until the bell rings or the next work is due, and for a second at most, because another process may add
//! work to the same database. Work that breaks is put back with a growing pause; after [`MOST_ATTEMPTS`] it is set
//! aside for a day and an error says so, but it is never dropped.

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use domain::work::{Work, WorkKind};
use flow::{Error, House, analyse, deliver, enter, erase, remind};
use store::work::Claimed;
use tokio::task::JoinSet;

/// How often work may break in a row before it is set aside.
pub const MOST_ATTEMPTS: u32 = 20;
/// How often an analysis may break before the session is decided without it, never approved: over some 40 minutes, which
/// outlasts a restart and a store that is away for a while, and is not longer than a partner can be left without an
/// answer.
pub const MOST_ANALYSES: u32 = 15;
/// How long a worker has a piece of work to itself: longer than the longest work of a kind ever takes.
const LEASE: TimeDelta = TimeDelta::seconds(300);
/// How long a worker sleeps at most.
const NAP: Duration = Duration::from_secs(1);
/// Deliveries at a time: they only wait for the network.
const COURIERS: usize = 8;

/// How many analyses run at once.
pub struct Shift {
    /// Workers that analyse; each may keep a core busy.
    pub analysts: usize,
}

/// Works until `stop` ends. What was begun is finished first.
pub async fn work(house: Arc<House>, shift: Shift, stop: impl Future<Output = ()>) {
    let (ending, ended) = tokio::sync::watch::channel(false);
    let mut workers = JoinSet::new();
    for (kind, count) in [
        (WorkKind::Analyse, shift.analysts.max(1)),
        (WorkKind::Deliver, COURIERS),
        (WorkKind::Expire, 1),
        (WorkKind::Erase, 1),
        (WorkKind::Remind, 1),
    ] {
        for _ in 0..count {
            workers.spawn(serve(house.clone(), kind, ended.clone()));
        }
    }
    stop.await;
    let _ = ending.send(true);
    while workers.join_next().await.is_some() {}
}

async fn serve(house: Arc<House>, kind: WorkKind, mut ended: tokio::sync::watch::Receiver<bool>) {
    while !*ended.borrow() {
        // The bell is listened to before the queue is read, so that nothing added in between is overslept.
        let rung = house.bell.notified();
        match step(&house, kind).await {
            Ok(Some(())) => continue,
            Ok(None) => {}
            Err(error) => tracing::error!(error = %error, work.kind = %kind, "the queue failed for {kind}: {error}"),
        }
        let nap = until_due(&house, kind).await;
        tokio::select! {
            () = rung => {}
            () = tokio::time::sleep(nap) => {}
            _ = ended.changed() => {}
        }
    }
}

/// How long until the earliest work of a kind is due.
async fn until_due(house: &House, kind: WorkKind) -> Duration {
    let now = house.clock.now();
    let due = async { house.db.read().await?.next_work(kind, now).await }.await.ok().flatten();
    let wait = due.and_then(|due| (due - now).to_std().ok());
    wait.map_or(NAP, |wait| wait.clamp(Duration::from_millis(5), NAP))
}

/// Does one piece of due work, if there is any.
///
/// # Errors
/// When the queue itself fails; work that fails is put back.
pub async fn step(house: &Arc<House>, kind: WorkKind) -> Result<Option<()>, store::Error> {
    let now = house.clock.now();
    // Reading first keeps idle workers away from the one writer that SQLite has.
    if house.db.read().await?.next_work(kind, now).await?.is_none_or(|due| due > now) {
        return Ok(None);
    }
    let mut tx = house.db.begin().await?;
    let claimed = tx.claim_work(kind, now, LEASE).await?;
    tx.commit().await?;
    let Some(claimed) = claimed else { return Ok(None) };
    // In a task of its own, so that work that panics breaks itself and not the worker.
    let work = tokio::spawn({
        let house = house.clone();
        async move { perform(&house, &claimed).await }
    });
    if let Err(error) = work.await.unwrap_or_else(|broke| Err(broke.into())) {
        let pause = pause(claimed.attempts);
        let cause = std::error::Error::source(&error).map(ToString::to_string);
        tracing::error!(
            work.id = %claimed.id, work.kind = %kind, work.attempts = claimed.attempts, error = %error,
            cause = cause.as_deref(), "work {} failed: {error}", claimed.id
        );
        let mut tx = house.db.begin().await?;
        tx.postpone_work(claimed.id, house.clock.now() + pause).await?;
        tx.commit().await?;
    }
    house.bell.notify_waiters();
    Ok(Some(()))
}

/// The pause before broken work is tried again: doubling from a second to five minutes, and a day in the end.
fn pause(attempts: u32) -> TimeDelta {
    if attempts >= MOST_ATTEMPTS {
        return TimeDelta::days(1);
    }
    TimeDelta::seconds((1_i64 << attempts.min(9)).min(300))
}

async fn perform(house: &Arc<House>, claimed: &Claimed) -> Result<(), Error> {
    let (_, environment, _) = claimed.work.parts();
    let ctx = house.ctx(environment);
    match claimed.work {
        Work::Analyse(_, session) => {
            let gathered = analyse::gather(house, &ctx, &mut house.db.read().await?, session).await?;
            let record = match &gathered {
                Some(gathered) if claimed.attempts > MOST_ANALYSES => Some(analyse::give_up(house, &ctx, gathered)),
                Some(gathered) => Some(analyse::examine(house, &ctx, gathered).await?),
                None => None,
            };
            let ctx = house.ctx(environment);
            let mut tx = house.db.begin().await?;
            if let Some(record) = record
                && analyse::decided(house, &ctx, &mut tx, session, &record).await?
            {
                let duration_ms = gathered
                    .and_then(|g| g.entered.session.finished_at)
                    .map(|finished| (ctx.now - finished).num_milliseconds());
                tracing::info!(session.id = %session, duration_ms, "analysis finished for session {session}");
            }
            tx.finish_work(claimed.id).await?;
            tx.commit().await?;
        }
        Work::Expire(_, session) => {
            let mut tx = house.db.begin().await?;
            // The work goes first: a session whose clock was restarted meanwhile has put it back at its new time.
            let due = tx.sessions(environment).get(session).await?.map(|kept| kept.session.ends_at());
            match due {
                Some(due) if due >= ctx.now => tx.postpone_work(claimed.id, due + TimeDelta::milliseconds(1)).await?,
                _ => {
                    enter::expire(house, &ctx, &mut tx, session).await?;
                    tx.finish_work(claimed.id).await?;
                }
            }
            tx.commit().await?;
        }
        Work::Deliver(_, delivery) => {
            let ready = deliver::ready(house, &ctx, &mut house.db.read().await?, delivery).await?;
            let outcome = match ready {
                Some(ready) => Some(deliver::send(house, ready).await),
                None => None,
            };
            let ctx = house.ctx(environment);
            let mut tx = house.db.begin().await?;
            let next = match &outcome {
                Some(outcome) => deliver::sent(&ctx, &mut tx, delivery, outcome).await?,
                None => None,
            };
            match next {
                Some(wait) => {
                    let wait = TimeDelta::from_std(wait).unwrap_or(TimeDelta::days(1));
                    tx.postpone_work(claimed.id, ctx.now + wait).await?;
                }
                None => tx.finish_work(claimed.id).await?,
            }
            tx.commit().await?;
            if let Some(outcome) = outcome {
                let (status, failed) = (outcome.http_status, outcome.error.map(|e| e.word()));
                let (id, duration_ms) = (delivery, outcome.duration_ms);
                if outcome.is_delivered() {
                    tracing::info!(delivery.id = %id, http.status = status, duration_ms, "delivery {id} arrived");
                } else {
                    tracing::warn!(
                        delivery.id = %id, http.status = status, duration_ms, failed, "delivery {id} did not arrive"
                    );
                }
            }
        }
        Work::Remind(_, session) => {
            let mut tx = house.db.begin().await?;
            match remind::remind(house, &ctx, &mut tx, session).await? {
                Some(next) => tx.postpone_work(claimed.id, next).await?,
                None => tx.finish_work(claimed.id).await?,
            }
            tx.commit().await?;
        }
        Work::Erase(_, session) => {
            erase::objects(house, environment, session).await?;
            house.db.scrub().await?;
            let mut tx = house.db.begin().await?;
            tx.finish_work(claimed.id).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}
