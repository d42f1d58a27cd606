//! Verifications by what is known of them. Personal values are compared by their keyed hashes, so that only whole and
//! equal ones are found; nothing else of a person can be searched.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveTime, Utc};
use domain::{
    audit::{Act, Subject},
    ctx::Ctx,
    ids::SessionId,
    session::Session,
    status::OverallStatus,
};
use serde_json::json;
use store::{Tx, sessions::Kept};
use uuid::Uuid;
use vault::Key;
use wire::desk::{Found, Holder, Row, Sessions, Sought};

use super::queue;
use crate::{Error, House, audit, enter::Entered, order::EXTERNAL};

/// Up to so many are counted, and looked at by one criterion: who finds more narrows the search.
const MOST: u32 = 1000;
/// Most words of a name that are tried as the surname's first.
const MOST_WORDS: usize = 8;

/// Finds verifications, newest first.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn search(house: &House, ctx: &Ctx, tx: &mut Tx, sought: &Sought) -> Result<Sessions, Error> {
    let key = house.keys.environment(tx, ctx.environment).await?;
    let span = span(ctx, tx, sought).await?;
    let limit = sought.limit;
    // One more than is told says whether there is another page.
    let (mut kept, total) = match candidates(ctx, tx, &key, sought).await? {
        Some(candidates) => among(ctx, tx, sought, span, &candidates).await?,
        None => {
            let standing = sought.status.map(OverallStatus::as_str);
            let kept = tx.sessions(ctx.environment).standing(standing, span, limit + 1).await?;
            let (from, _) = span;
            let whole = (from, last(sought));
            (kept, tx.sessions(ctx.environment).count_standing(standing, whole, MOST + 1).await?)
        }
    };
    audit::record(ctx, tx, &ctx.actor, Act::Searched, Subject::None, json!({ "by": by(sought), "found": total })).await?;
    let more = kept.len() > limit as usize;
    kept.truncate(limit as usize);
    let next = kept.last().filter(|_| more).map(|last| last.session.scan_ref.to_string());
    let mut sessions = vec![];
    for kept in kept {
        sessions.push(found(house, ctx, tx, kept).await?);
    }
    Ok(Sessions { total: total.min(MOST.into()), exact: total <= MOST.into(), sessions, next })
}

/// What is searched by, in names of fields.
fn by(sought: &Sought) -> Vec<&'static str> {
    let all = [
        ("scanRef", sought.scan_ref.is_some()),
        ("clientId", sought.client_id.is_some()),
        ("externalRef", sought.external_ref.is_some()),
        ("name", sought.name.is_some()),
        ("number", sought.number.is_some()),
        ("status", sought.status.is_some()),
        ("from", sought.from.is_some()),
        ("to", sought.to.is_some()),
    ];
    all.into_iter().filter(|(_, said)| *said).map(|(name, _)| name).collect()
}

/// The sessions that have every value that was named; `None` when none was.
async fn candidates(
    ctx: &Ctx,
    tx: &mut Tx,
    key: &Key,
    sought: &Sought,
) -> Result<Option<BTreeSet<SessionId>>, Error> {
    let mut all: Option<BTreeSet<SessionId>> = None;
    let mut narrow = |found: Vec<SessionId>| {
        let found: BTreeSet<SessionId> = found.into_iter().collect();
        all = Some(match all.take() {
            Some(before) => before.intersection(&found).copied().collect(),
            None => found,
        });
    };
    let environment = ctx.environment;
    if let Some(scan_ref) = sought.scan_ref {
        narrow(tx.sessions(environment).named(scan_ref).await?.into_iter().collect());
    }
    if let Some(client) = &sought.client_id {
        narrow(tx.sessions(environment).referred(&key.lookup("client", client), false, MOST).await?);
    }
    if let Some(other) = &sought.external_ref {
        narrow(tx.sessions(environment).referred(&key.lookup(EXTERNAL, other), true, MOST).await?);
    }
    if let Some(name) = &sought.name {
        let mut found = vec![];
        for name in orders(name) {
            found.extend(tx.having(environment, "name", &key.lookup("name", &name), MOST).await?);
        }
        narrow(found);
    }
    if let Some(number) = &sought.number {
        let number = number.trim().to_uppercase();
        let mut found = vec![];
        for kind in ["document number", "personal number"] {
            found.extend(tx.having(environment, kind, &key.lookup(kind, &number), MOST).await?);
        }
        narrow(found);
    }
    Ok(all)
}

/// A name as documents are remembered, surname first, whichever of its words the surname begins with.
fn orders(name: &str) -> Vec<String> {
    let name = name.to_uppercase();
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let tries = words.len().min(MOST_WORDS);
    (0..tries)
        .map(|_| {
            let told = words.join(" ");
            words.rotate_left(1);
            told
        })
        .collect()
}

/// The page of the candidates that is asked for, and how many there are in all.
async fn among(
    ctx: &Ctx,
    tx: &mut Tx,
    sought: &Sought,
    (from, before): (SessionId, SessionId),
    candidates: &BTreeSet<SessionId>,
) -> Result<(Vec<Kept>, i64), Error> {
    let (mut page, mut total) = (vec![], 0);
    for id in candidates.iter().rev().filter(|id| **id >= from && **id < last(sought)) {
        let Some(kept) = tx.sessions(ctx.environment).get(*id).await? else { continue };
        if sought.status.is_some_and(|status| status != kept.session.overall(ctx.now)) {
            continue;
        }
        total += 1;
        if *id < before && page.len() <= sought.limit as usize {
            page.push(kept);
        }
    }
    Ok((page, total))
}

/// The identifiers of sessions of these days that come before the last page's end: the first of them, and the first
/// that is none any more. Identifiers begin with the moment a session was ordered.
async fn span(ctx: &Ctx, tx: &mut Tx, sought: &Sought) -> Result<(SessionId, SessionId), Error> {
    let from = sought.from.map_or(SessionId(Uuid::nil()), |day| earliest(day.and_time(NaiveTime::MIN).and_utc()));
    let page = match sought.before {
        Some(scan_ref) => tx.sessions(ctx.environment).named(scan_ref).await?,
        None => None,
    };
    let last = last(sought);
    Ok((from, page.map_or(last, |page| page.min(last))))
}

/// The first identifier after the last day.
fn last(sought: &Sought) -> SessionId {
    let next = sought.to.and_then(|day| day.checked_add_days(Days::new(1)));
    next.map_or(SessionId(Uuid::max()), |day| earliest(day.and_time(NaiveTime::MIN).and_utc()))
}

/// No session that was ordered at this moment or later has a lower identifier.
fn earliest(at: DateTime<Utc>) -> SessionId {
    let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0).min((1 << 48) - 1);
    SessionId(Uuid::from_u128(u128::from(millis) << 80))
}

/// Writes what is known of a verification without showing anything personal.
async fn found(house: &House, ctx: &Ctx, tx: &mut Tx, kept: Kept) -> Result<Found, Error> {
    let Session { id, scan_ref, created_at, verdict, .. } = kept.session;
    let status = kept.session.overall(ctx.now);
    let mut row = Row {
        scan_ref,
        waiting_since: None,
        asked: None,
        verdict,
        auto_document: None,
        auto_face: None,
        fraud_tags: vec![],
        mismatch_tags: vec![],
        country: None,
        document_type: None,
        claim: tx.claims(ctx.environment).of(id, ctx.now).await?.map(Holder::from),
        first_ruling: None,
    };
    if kept.secrets.wrapped_key.is_none() {
        return Ok(Found { row, status, created_at });
    }
    let entered = Entered::of(house, tx, kept).await?;
    let record = entered.record(ctx, tx).await?.filter(|_| verdict.is_some());
    let selected = entered.visit.selected.or_else(|| record.as_ref().and_then(|record| record.selected));
    row.country = selected.map(|(country, _)| country);
    row.document_type = selected.map(|(_, document)| document);
    if let Some(record) = record {
        let review = entered.review(ctx, tx).await?;
        let decision = &record.decision;
        row.auto_document = Some(decision.document);
        row.auto_face = Some(decision.face);
        row.fraud_tags = review.as_ref().map_or_else(|| decision.fraud_tags.clone(), |r| r.fraud_tags(decision));
        row.mismatch_tags =
            review.as_ref().map_or_else(|| decision.mismatch_tags.clone(), |r| r.mismatch_tags(decision));
        if let Some((since, asked)) = queue::since(ctx, tx, &entered).await? {
            (row.waiting_since, row.asked) = (Some(since), asked);
        }
        row.first_ruling = queue::first_ruling(ctx, tx, &entered).await?.map(|first| wire::desk::Acted {
            by: first.by.id,
            name: first.by.name,
            at: first.review.at,
        });
    }
    Ok(Found { row, status, created_at })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whichever_part_of_it_comes_first() {
        assert_eq!(orders(" anna  maria ozola "), ["ANNA MARIA OZOLA", "MARIA OZOLA ANNA", "OZOLA ANNA MARIA"]);
        assert_eq!(orders("Cher"), ["CHER"]);
    }

    #[test]
    fn the_earliest_identifier_of_a_moment_is_below_every_one_made_then() {
        let at = DateTime::from_timestamp_millis(1_800_000_000_123).unwrap();
        struct Zeros;
        impl domain::ctx::Chance for Zeros {
            fn fill(&self, bytes: &mut [u8]) {
                bytes.fill(0);
            }
        }
        assert!(earliest(at) < SessionId::new(at, &Zeros));
        assert!(SessionId::new(at - chrono::TimeDelta::milliseconds(1), &Zeros) < earliest(at));
    }
}
