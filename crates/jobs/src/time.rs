//! Ends sessions whose time has run out, and forgets what is kept for a time only.

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use domain::ids::{EnvironmentId, SessionId};
use flow::{Error, House, enter, idempotency, upload};

use crate::{LEASE, NAP};

/// Sessions claimed at once.
const HANDFUL: u32 = 32;
/// How often old answers are looked for.
const SWEEPING: TimeDelta = TimeDelta::minutes(1);

/// Ends sessions as they become due, until the shift is over.
pub(crate) async fn serve(house: Arc<House>, mut ended: tokio::sync::watch::Receiver<bool>) {
    let mut swept = house.clock.now() - SWEEPING;
    while !*ended.borrow() {
        let rung = house.bell.notified();
        match expire(&house).await {
            Ok(Some(())) => continue,
            Ok(None) => {}
            Err(error) => tracing::error!(error = %error, "sessions that are due cannot be found: {error}"),
        }
        let now = house.clock.now();
        if now - swept >= SWEEPING {
            swept = now;
            if let Err(error) = idempotency::forget(&house, now).await {
                tracing::error!(error = %error, "old answers cannot be forgotten: {error}");
            }
            if let Err(error) = upload::sweep(&house, now).await {
                tracing::error!(error = %error, "uploads that ended cannot be removed: {error}");
            }
        }
        let nap = until_due(&house).await;
        tokio::select! {
            () = rung => {}
            () = tokio::time::sleep(nap) => {}
            _ = ended.changed() => {}
        }
    }
}

/// How long until the earliest session is due.
async fn until_due(house: &House) -> Duration {
    let now = house.clock.now();
    let due = async { house.db.read().await?.next_due_session().await }.await.ok().flatten();
    let wait = due.and_then(|due| (due - now).to_std().ok());
    wait.map_or(NAP, |wait| wait.clamp(Duration::from_millis(5), NAP))
}

/// Ends sessions that are due, if there are any. One that cannot be ended is due again after a while.
///
/// # Errors
/// When they cannot be found.
pub async fn expire(house: &Arc<House>) -> Result<Option<()>, store::Error> {
    let now = house.clock.now();
    // Reading first keeps an idle worker away from the one writer that SQLite has.
    if house.db.read().await?.next_due_session().await?.is_none_or(|due| due > now) {
        return Ok(None);
    }
    let mut tx = house.db.begin().await?;
    let claimed = tx.claim_due_sessions(now, LEASE, HANDFUL).await?;
    tx.commit().await?;
    if claimed.is_empty() {
        return Ok(None);
    }
    for (environment, session) in claimed {
        // In a task of its own, so that one that panics breaks itself and not the worker.
        let work = tokio::spawn(end(house.clone(), environment, session));
        if let Err(error) = work.await.unwrap_or_else(|broke| Err(broke.into())) {
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            tracing::error!(
                session.id = %session, error = %error, cause = cause.as_deref(),
                "session {session} cannot be ended: {error}"
            );
        }
    }
    house.bell.notify_waiters();
    Ok(Some(()))
}

async fn end(house: Arc<House>, environment: EnvironmentId, session: SessionId) -> Result<(), Error> {
    let mut tx = house.db.begin().await?;
    enter::expire(&house, &house.ctx(environment), &mut tx, session).await?;
    Ok(tx.commit().await?)
}
