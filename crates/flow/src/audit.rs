//! Who did what is written down, in the transaction of what was done.
//!
//! What is told with it names fields, statuses and counts, never anything about the person who is verified. `seal`
//! numbers the entries and signs what the log is, `prove` shows that an entry is in it, `verify` finds out whether
//! anything was changed.

pub mod prove;
pub mod seal;
pub mod verify;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::{
    audit::{Act, Actor, Entry, Log, Subject},
    ctx::{Chance, Ctx},
    ids::{EntryId, ScanRef},
    session::Session,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::Tx;
use uuid::Uuid;

use crate::{Error, House};

/// Writes down an act in an environment, in the caller's transaction: it happens with its entry or not at all. `told` is
/// a JSON object.
///
/// # Errors
/// When the archive fails.
pub async fn record(
    ctx: &Ctx,
    tx: &mut Tx,
    actor: &Actor,
    act: Act,
    subject: Subject,
    told: Value,
) -> Result<(), Error> {
    Ok(tx.add_entry(&entry(ctx, actor, act, &subject, told)).await?)
}

/// The entry that [`record`] writes, for whoever writes it with something else.
pub(crate) fn entry(ctx: &Ctx, actor: &Actor, act: Act, subject: &Subject, told: Value) -> Entry {
    let id = EntryId::new(ctx.now, &*ctx.chance);
    Entry::new(id, ctx.environment.into(), ctx.now, actor, act, subject, told)
}

/// The same for an act that belongs to no environment, such as signing in.
///
/// # Errors
/// When the archive fails.
pub async fn record_house(
    now: DateTime<Utc>,
    chance: &dyn Chance,
    tx: &mut Tx,
    actor: &Actor,
    act: Act,
    subject: Subject,
    told: Value,
) -> Result<(), Error> {
    let entry = Entry::new(EntryId::new(now, chance), Log::HOUSE, now, actor, act, &subject, told);
    Ok(tx.add_entry(&entry).await?)
}

/// Writes down that something about a person was fetched for the partner: in the session's timeline and in the log, in
/// both at most once a minute for the same thing, because whoever has a link may come as often as they like.
///
/// # Errors
/// When the archive fails.
pub async fn fetched(ctx: &Ctx, tx: &mut Tx, session: &Session, what: &'static str) -> Result<(), Error> {
    let fresh = tx.add_retrieval(ctx, session.id, what).await?;
    handed_out(ctx, tx, session, what, fresh).await
}

/// The same for a person who looks at what is held about them.
///
/// # Errors
/// When the archive fails.
pub async fn seen(ctx: &Ctx, tx: &mut Tx, session: &Session, what: &'static str) -> Result<(), Error> {
    let fresh = tx.add_access(ctx, session.id, what).await?;
    handed_out(ctx, tx, session, what, fresh).await
}

/// Writes down that something about several people is handed out at once, in a transaction of its own: an entry each.
///
/// # Errors
/// When the archive fails.
pub async fn handed_out_together(
    house: &House,
    ctx: &Ctx,
    what: &'static str,
    sessions: impl IntoIterator<Item = ScanRef>,
) -> Result<(), Error> {
    let sessions: BTreeSet<_> = sessions.into_iter().map(|scan_ref| scan_ref.0).collect();
    let about = |scan_ref: Uuid| {
        let subject = Subject::Session(ScanRef(scan_ref));
        entry(ctx, &ctx.actor, Act::DataRetrieved, &subject, json!({ "what": what }))
    };
    let entries: Vec<Entry> = sessions.into_iter().map(about).collect();
    if entries.is_empty() {
        return Ok(());
    }
    let mut tx = house.db.begin().await?;
    tx.add_entries(&entries.iter().collect::<Vec<_>>()).await?;
    Ok(tx.commit().await?)
}

async fn handed_out(ctx: &Ctx, tx: &mut Tx, session: &Session, what: &str, fresh: bool) -> Result<(), Error> {
    if !fresh {
        return Ok(());
    }
    let subject = Subject::Session(session.scan_ref);
    record(ctx, tx, &ctx.actor, Act::DataRetrieved, subject, json!({ "what": what })).await
}

/// SHA-256 of what was signed, to which the next head commits.
fn digest(statement: &[u8]) -> [u8; 32] {
    Sha256::digest(statement).into()
}
