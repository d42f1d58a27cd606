//! Who did what is written down, in the transaction of what was done.
//!
//! What is told with it names fields, statuses and counts, never anything about the person who is verified.

use chrono::{DateTime, Utc};
use domain::{
    audit::{Act, Actor, Entry, Log, Subject},
    ctx::{Chance, Ctx},
    ids::EntryId,
};
use serde_json::Value;
use store::Tx;

use crate::Error;

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
    let id = EntryId::new(ctx.now, &*ctx.chance);
    let entry = Entry::new(id, ctx.environment.into(), ctx.now, actor, act, &subject, told);
    Ok(tx.add_entry(&entry).await?)
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
