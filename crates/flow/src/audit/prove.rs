//! Shows what is in a log: a page of entries, the proof of one, all of it for somebody who keeps it elsewhere.

use std::ops::Range;

use domain::{audit::Log, ids::EntryId};
use store::{
    Tx,
    audit::{EntryFilter, Numbered},
};
use vault::tree::{self, Hash};
use wire::audit::{self as paper, Line, Proof};

use crate::{Error, House, audit::seal::EVERY};

/// How many entries are read at once.
pub(crate) const AT_ONCE: u64 = 1024;

/// One page of a log, newest first.
///
/// # Errors
/// When the archive fails.
pub async fn list(
    tx: &mut Tx,
    log: Log,
    filter: &EntryFilter,
    before: Option<u64>,
    limit: u32,
) -> Result<paper::Page, Error> {
    let found = tx.list_entries(log, filter, before, limit).await?;
    let next = found.last().and_then(|(_, number)| *number).filter(|_| found.len() == limit as usize);
    Ok(paper::Page { entries: found.iter().map(written).collect(), acts: domain::audit::Act::ALL.to_vec(), next })
}

/// Proves that an entry is in its log: the hashes that lead from it to the root of the newest signed head.
///
/// # Errors
/// `NoEntry` when the log has no such entry, or it is so new that it has no number.
pub async fn prove(house: &House, tx: &mut Tx, log: Log, id: EntryId) -> Result<Proof, Error> {
    let found = tx.entry(log, id).await?.ok_or(Error::NoEntry)?;
    let number = found.1.ok_or(Error::NoEntry)?;
    let (signed, _) = tx.head_up_to(log, u64::MAX).await?.ok_or(Error::NoEntry)?;
    let mut path = vec![];
    for range in tree::inclusion(number, signed.head.size) {
        path.push(hex::encode(range_root(tx, log, &range).await?));
    }
    Ok(Proof { entry: written(&found), head: paper::HeadLine::of(&signed), path, key: key(house) })
}

/// Writes a whole log, line by line: what it is, then each entry in order and after those of each head the head. It
/// ends with the newest head.
///
/// # Errors
/// When the archive fails, or `write` does.
pub async fn export<E: From<Error>>(
    house: &House,
    log: Log,
    mut write: impl FnMut(&Line) -> Result<(), E>,
) -> Result<(), E> {
    let get = async |behind| -> Result<_, Error> { Ok(house.db.read().await?.heads(log, behind, 256).await?) };
    write(&Line::Export(paper::Export { version: 1, log: log.0, key: key(house) }))?;
    let mut size = 0;
    loop {
        let heads = get(size).await?;
        let Some((last, _)) = heads.last() else { return Ok(()) };
        let end = last.head.size;
        for (signed, _) in heads {
            for range in pieces(size..signed.head.size) {
                let read = async { house.db.read().await?.entries(log, range).await };
                for found in read.await.map_err(Error::from)? {
                    write(&Line::Entry(written(&found)))?;
                }
            }
            size = signed.head.size;
            write(&Line::Head(paper::HeadLine::of(&signed)))?;
        }
        size = end;
    }
}

/// The public key under which heads are signed, in hexadecimal digits.
pub fn key(house: &House) -> String {
    hex::encode(house.keys.audit().public())
}

/// Cuts a range into pieces that are read at once.
pub(crate) fn pieces(range: Range<u64>) -> impl Iterator<Item = Range<u64>> {
    let end = range.end;
    range.step_by(AT_ONCE as usize).map(move |begin| begin..end.min(begin + AT_ONCE))
}

fn written((entry, number): &Numbered) -> paper::EntryLine {
    paper::EntryLine::of(entry, *number, hex::encode(tree::leaf(&entry.leaf())))
}

/// The root of a subtree, made of what is kept of it.
async fn range_root(tx: &mut Tx, log: Log, range: &Range<u64>) -> Result<Hash, Error> {
    let mut parts = vec![];
    for (level, number) in tree::full_subtrees(range) {
        parts.push(subtree(tx, log, level, number).await?);
    }
    parts.into_iter().rev().reduce(|right, left| tree::node(&left, &right)).ok_or(Error::DamagedLog)
}

/// The hash of a full subtree: joined from the entries, or from the kept subtrees on the level below. At most 256 rows.
async fn subtree(tx: &mut Tx, log: Log, level: u32, number: u64) -> Result<Hash, Error> {
    let base = level - level % EVERY;
    let below = number << (level - base)..(number + 1) << (level - base);
    let wanted = below.end - below.start;
    let hashes: Vec<Hash> = if base == 0 {
        tx.entries(log, below).await?.iter().map(|(entry, _)| tree::leaf(&entry.leaf())).collect()
    } else {
        let nodes = tx.nodes(log, base, below).await?;
        nodes.into_iter().filter_map(|(_, hash)| hash.try_into().ok()).collect()
    };
    if hashes.len() as u64 != wanted {
        return Err(Error::DamagedLog);
    }
    Ok(tree::join(hashes))
}
