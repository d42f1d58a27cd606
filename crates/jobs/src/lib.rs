//! The night shift: takes work off the queue and does it.
//!
//! Every kind of work has a foreman and hands of its own, so that a slow receiver of webhooks never delays an analysis.
//! A foreman who finds no work sleeps until the bell rings or the next is due, and a quarter of a second at most, because
//! another process may add work to the same database. What hands are busy with is claimed anew every few seconds, so
//! that only the work of a process that died is given out again. Work that breaks is put back with a growing pause; after
//! [`MOST_ATTEMPTS`] it is set aside for a day and an error says so, but it is never dropped.
//!
//! Ending sessions whose time has run out needs no queue: `time` finds them by their own clock. Nor does numbering the
//! audit log: `audit` finds entries by their having no number.

mod audit;
mod faces;
mod time;

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use chrono::TimeDelta;
use domain::{
    ids::WorkId,
    work::{Work, WorkKind},
};
use flow::{Error, House, analyse, authenticate, deliver, erase, recognise, remind, update};
use store::work::Claimed;
use tokio::task::JoinSet;

pub use time::expire;

/// How often work may break in a row before it is set aside.
pub const MOST_ATTEMPTS: u32 = 20;
/// How often an analysis may break before the session is decided without it, never approved: over some 40 minutes, which
/// outlasts a restart and a store that is away for a while, and is not longer than a partner can be left without an
/// answer.
pub const MOST_ANALYSES: u32 = 15;
/// How often comparing a face that is shown again may break before the attempt is given back: the person waits in front
/// of the page, so half a minute at most.
pub const MOST_COMPARISONS: u32 = 4;
/// How long a claimed piece of work is one's own. Not long, because what a killed process had in hand waits for it.
const LEASE: TimeDelta = TimeDelta::seconds(15);
/// How often what takes longer is claimed anew: that may fail a few times before somebody else takes it.
const HOLD: Duration = Duration::from_secs(3);
/// How long a foreman sleeps at most: what another process adds is begun well within a second.
const NAP: Duration = Duration::from_millis(250);
/// Deliveries at a time. They only wait for the network, and the queue gives out only so many to one machine: it takes
/// 32 that hang before anybody else has to wait.
const COURIERS: usize = 256;

/// How many analyses run at once.
pub struct Shift {
    /// Hands that analyse; each may keep a core busy.
    pub analysts: usize,
}

/// Works until `stop` ends. What was begun is finished first.
pub async fn work(house: Arc<House>, shift: Shift, stop: impl Future<Output = ()>) {
    let (ending, ended) = tokio::sync::watch::channel(false);
    let in_hand = Arc::<InHand>::default();
    let mut foremen = JoinSet::new();
    for (kind, hands) in [
        (WorkKind::Analyse, shift.analysts.max(1)),
        (WorkKind::Deliver, COURIERS),
        (WorkKind::Authenticate, shift.analysts.max(1)),
        (WorkKind::ExpireUpdate, 1),
        (WorkKind::ExpireAuthentication, 1),
        (WorkKind::Erase, 1),
        (WorkKind::Remind, 1),
    ] {
        foremen.spawn(lead(house.clone(), kind, hands, in_hand.clone(), ended.clone()));
    }
    foremen.spawn(time::serve(house.clone(), ended.clone()));
    foremen.spawn(faces::serve(house.clone(), ended.clone()));
    foremen.spawn(audit::serve(house.clone(), ended.clone()));
    let holding = tokio::spawn(hold(house, in_hand));
    stop.await;
    let _ = ending.send(true);
    while foremen.join_next().await.is_some() {}
    holding.abort();
}

/// What the hands of this process are busy with.
#[derive(Default)]
struct InHand(Mutex<HashSet<WorkId>>);

impl InHand {
    fn now(&self) -> MutexGuard<'_, HashSet<WorkId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, id: WorkId) {
        self.now().insert(id);
    }

    fn put_down(&self, id: WorkId) {
        self.now().remove(&id);
    }
}

/// Claims what is in hand for another while, again and again, all of it in one commit.
async fn hold(house: Arc<House>, in_hand: Arc<InHand>) {
    loop {
        tokio::time::sleep(HOLD).await;
        let all: Vec<WorkId> = in_hand.now().iter().copied().collect();
        if all.is_empty() {
            continue;
        }
        let held = async {
            let mut tx = house.db.begin().await?;
            tx.hold_work(&all, house.clock.now() + LEASE).await?;
            tx.commit().await
        };
        if let Err(error) = held.await {
            tracing::warn!(error = %error, "work in hand cannot be held: {error}");
        }
    }
}

/// Hands out the work of one kind to so many hands.
async fn lead(
    house: Arc<House>,
    kind: WorkKind,
    hands: usize,
    in_hand: Arc<InHand>,
    mut ended: tokio::sync::watch::Receiver<bool>,
) {
    let mut busy = JoinSet::new();
    while !*ended.borrow() {
        while busy.try_join_next().is_some() {}
        // The bell is listened to before the queue is read, so that nothing added in between is overslept.
        let rung = house.bell.notified();
        let full = busy.len() >= hands;
        let claimed = if full { Ok(None) } else { claim(&house, kind).await };
        match claimed {
            Ok(Some(claimed)) => {
                let (house, in_hand) = (house.clone(), in_hand.clone());
                busy.spawn(async move {
                    in_hand.take(claimed.id);
                    carry_out(house, claimed).await;
                    in_hand.put_down(claimed.id);
                });
                continue;
            }
            Ok(None) => {}
            Err(error) => tracing::error!(error = %error, work.kind = %kind, "the queue failed for {kind}: {error}"),
        }
        let nap = if full { NAP } else { until_due(&house, kind).await };
        tokio::select! {
            () = rung, if !full => {}
            Some(_) = busy.join_next() => {}
            () = tokio::time::sleep(nap) => {}
            _ = ended.changed() => {}
        }
    }
    while busy.join_next().await.is_some() {}
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
    let Some(claimed) = claim(house, kind).await? else { return Ok(None) };
    carry_out(house.clone(), claimed).await;
    Ok(Some(()))
}

async fn claim(house: &House, kind: WorkKind) -> Result<Option<Claimed>, store::Error> {
    let now = house.clock.now();
    // Reading first keeps the idle away from the one writer that SQLite has.
    if house.db.read().await?.next_work(kind, now).await?.is_none_or(|due| due > now) {
        return Ok(None);
    }
    let mut tx = house.db.begin().await?;
    let claimed = tx.claim_work(kind, now, LEASE).await?;
    tx.commit().await?;
    Ok(claimed)
}

/// Does claimed work and rings; work that breaks is put back, and when even that fails its claim runs out.
async fn carry_out(house: Arc<House>, claimed: Claimed) {
    // In a task of its own, so that work that panics breaks itself and not the worker.
    let work = tokio::spawn({
        let house = house.clone();
        async move { perform(&house, &claimed).await }
    });
    if let Err(error) = work.await.unwrap_or_else(|broke| Err(broke.into())) {
        let (kind, ..) = claimed.work.parts();
        let cause = std::error::Error::source(&error).map(ToString::to_string);
        tracing::error!(
            work.id = %claimed.id, work.kind = %kind, work.attempts = claimed.attempts, error = %error,
            cause = cause.as_deref(), "work {} failed: {error}", claimed.id
        );
        if let Err(error) = put_back(&house, &claimed).await {
            tracing::error!(work.id = %claimed.id, error = %error, "work {} waits for its claim: {error}", claimed.id);
        }
    }
    house.bell.notify_waiters();
}

async fn put_back(house: &House, claimed: &Claimed) -> Result<(), store::Error> {
    let mut tx = house.db.begin().await?;
    tx.put_back_work(claimed.id, house.clock.now() + pause(claimed.attempts)).await?;
    tx.commit().await
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
            let examined = match &gathered {
                Some(gathered) if claimed.attempts > MOST_ANALYSES => {
                    Some(analyse::give_up(house, &ctx, gathered).into())
                }
                Some(gathered) => Some(analyse::examine(house, &ctx, gathered).await?),
                None => None,
            };
            let ctx = house.ctx(environment);
            let mut tx = house.db.begin().await?;
            if let Some(examined) = examined
                && analyse::decided(house, &ctx, &mut tx, session, examined).await?
            {
                let duration_ms = gathered
                    .and_then(|g| g.entered.session.finished_at)
                    .map(|finished| (ctx.now - finished).num_milliseconds());
                tracing::info!(session.id = %session, duration_ms, "analysis finished for session {session}");
            }
            tx.finish_work(claimed.id).await?;
            tx.commit().await?;
        }
        Work::Authenticate(_, id) => {
            let gathered = recognise::gather(house, &ctx, &mut house.db.read().await?, id).await?;
            let outcome = match &gathered {
                Some(_) if claimed.attempts > MOST_COMPARISONS => Some(recognise::Outcome::TriedInVain),
                Some(gathered) => Some(recognise::compare(house, &ctx, gathered).await?),
                None => None,
            };
            let ctx = house.ctx(environment);
            let mut tx = house.db.begin().await?;
            if let Some((gathered, outcome)) = gathered.zip(outcome) {
                recognise::judged(house, &ctx, &mut tx, id, gathered.photo(), &outcome).await?;
            }
            tx.finish_work(claimed.id).await?;
            tx.commit().await?;
        }
        Work::ExpireAuthentication(_, id) => {
            let mut tx = house.db.begin().await?;
            authenticate::expire(house, &ctx, &mut tx, id).await?;
            tx.finish_work(claimed.id).await?;
            tx.commit().await?;
        }
        Work::ExpireUpdate(_, id) => {
            let mut tx = house.db.begin().await?;
            update::expire(&ctx, &mut tx, id).await?;
            tx.finish_work(claimed.id).await?;
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
            let again = match &outcome {
                Some(outcome) => {
                    let wait = deliver::sent(&ctx, &mut tx, delivery, outcome).await?;
                    wait.map(|wait| ctx.now + TimeDelta::from_std(wait).unwrap_or(TimeDelta::days(1)))
                }
                None => deliver::kept_back(&ctx, &mut tx, delivery).await?,
            };
            match again {
                Some(time) => tx.postpone_work(claimed.id, time).await?,
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
            if let Some(obstacle) = erase::complete(house, &ctx, session).await? {
                return Err(Error::NotErased(obstacle));
            }
            let mut tx = house.db.begin().await?;
            tx.finish_work(claimed.id).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}
