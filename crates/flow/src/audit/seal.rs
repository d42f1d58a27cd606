//! Numbers what was written down, adds it to the tree of its log and signs the new head.

use domain::audit::{Head, Log, SignedHead};
use vault::tree::{self, Edge};

use crate::{Error, House, audit::digest};

/// Most entries that one head adds: what one transaction numbers in some tens of milliseconds.
const MOST: u32 = 2048;

/// Every so many levels a full subtree's hash is kept: of 256, 65 536 … entries.
pub(crate) const EVERY: u32 = 8;

/// Numbers and signs everything that waits; gives how many entries it was. Two workers at once do it one after the other.
///
/// # Errors
/// When the archive fails, or what is kept of a log does not fit together.
pub async fn seal(house: &House) -> Result<u64, Error> {
    let mut sealed = 0;
    // Reading first keeps the idle away from the one writer that SQLite has.
    let waiting = house.db.read().await?.logs_to_number().await?;
    for log in waiting {
        loop {
            let some = seal_some(house, log).await?;
            sealed += some;
            if some < u64::from(MOST) {
                break;
            }
        }
    }
    Ok(sealed)
}

async fn seal_some(house: &House, log: Log) -> Result<u64, Error> {
    let mut tx = house.db.begin().await?;
    let (size, edge) = tx.hold_log(log).await?;
    let mut edge = Edge::of(size, &edge).ok_or(Error::DamagedLog)?;
    let count = tx.number_entries(log, size, MOST).await?;
    if count == 0 {
        return Ok(0);
    }
    let entries = tx.entries(log, size..size + count).await?;
    if entries.len() as u64 != count {
        return Err(Error::DamagedLog);
    }
    let (mut leaves, mut nodes) = (Vec::with_capacity(32 * entries.len()), vec![]);
    for (entry, _) in &entries {
        let leaf = tree::leaf(&entry.leaf());
        leaves.extend(leaf);
        edge.push(leaf, |level, number, hash| {
            if level % EVERY == 0 {
                nodes.push((level, number, hash));
            }
        });
    }
    for (level, number, hash) in nodes {
        tx.add_node(log, level, number, &hash).await?;
    }
    let before = tx.head_up_to(log, size).await?;
    let previous = before.map_or([0; 32], |(before, _)| digest(&before.head.statement()));
    let head = Head { log, size: edge.size(), root: edge.root(), at: house.clock.now(), previous };
    let signature = house.keys.audit().sign(&head.statement()).to_vec();
    tx.add_head(&SignedHead { head, signature }, &leaves).await?;
    tx.save_log(log, edge.size(), &edge.to_bytes()).await?;
    tx.commit().await?;
    Ok(count)
}
