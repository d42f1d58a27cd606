//! What people at the desk put right, comment and tag.

use std::collections::BTreeMap;

use domain::{
    audit::Act,
    ctx::Ctx,
    desk::{Change, Comment, Correction, MOST_COMMENTS, MOST_CORRECTIONS, Reviewer, put, value},
    document::FieldName,
    ids::{CommentId, ScanRef, SessionId},
};
use serde_json::json;
use store::Tx;

use super::{
    claim::{must_hold, renew},
    find, queue,
};
use crate::{
    Error, House, compare,
    enter::Entered,
    keys::{place, seal},
    remind,
};

/// Puts right what the document of a case that one holds says. What was read stays beside it; from now on the partner,
/// the person and the report are told the new values, and others are found by them. What changes nothing leaves no
/// trace. Gives the fields that were changed.
///
/// # Errors
/// `Held` or `NotHeld` when one does not hold it, `Unfit` when a field cannot take a value, `Full` after as many
/// corrections as a case may have; otherwise as [`find`].
pub async fn correct(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    by: &Reviewer,
    values: Vec<(FieldName, Option<String>)>,
) -> Result<Vec<FieldName>, Error> {
    let entered = find(house, ctx, tx, scan_ref).await?;
    let id = entered.session.id;
    must_hold(ctx, tx, id, by).await?;
    let mut record = entered.record(ctx, tx).await?.ok_or(Error::NoSession)?;
    let mut changes = BTreeMap::new();
    for (name, wanted) in values {
        let before = value(&record.reading, name);
        put(&mut record.reading, name, wanted.as_deref()).map_err(|why| Error::Unfit(name, why))?;
        let after = value(&record.reading, name);
        if before != after {
            changes.insert(name, Change { before, after });
        }
    }
    let changed: Vec<FieldName> = changes.keys().copied().collect();
    if changed.is_empty() {
        return Ok(changed);
    }
    if tx.count_remarks(ctx.environment, id).await?.1 >= MOST_CORRECTIONS {
        return Err(Error::Full);
    }
    let correction = Correction { by: by.clone(), at: ctx.now, changes };
    let sealed = seal(ctx, &entered.key, &place(id, "correction"), &correction)?;
    tx.add_correction(ctx.environment, id, &sealed).await?;
    compare::remember(house, ctx, tx, id, &record.reading).await?;
    remind::plan(ctx, tx, &entered.session, &record).await?;
    super::record(ctx, tx, scan_ref, Act::CaseCorrected, json!({ "fields": changed })).await?;
    Ok(changed)
}

/// Writes a comment beside a case.
///
/// # Errors
/// `Full` after as many comments as a case may have; otherwise as [`find`].
pub async fn comment(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    by: &Reviewer,
    text: String,
) -> Result<(CommentId, Comment), Error> {
    let entered = find(house, ctx, tx, scan_ref).await?;
    renew(ctx, tx, entered.session.id, by).await?;
    super::record(ctx, tx, scan_ref, Act::CaseCommented, json!({})).await?;
    add(ctx, tx, &entered, by, text).await
}

/// Keeps a comment.
pub(crate) async fn add(
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &Entered,
    by: &Reviewer,
    text: String,
) -> Result<(CommentId, Comment), Error> {
    let id = entered.session.id;
    if tx.count_remarks(ctx.environment, id).await?.0 >= MOST_COMMENTS {
        return Err(Error::Full);
    }
    let (name, comment) = (CommentId::new(ctx.now, &*ctx.chance), Comment { by: by.clone(), at: ctx.now, text });
    let sealed = seal(ctx, &entered.key, &comment_place(id, name), &comment)?;
    tx.add_comment(ctx.environment, id, name, &sealed).await?;
    Ok((name, comment))
}

/// Where a comment is sealed.
pub(crate) fn comment_place(session: SessionId, id: CommentId) -> String {
    place(session, &format!("comment/{id}"))
}

/// Gives a case exactly these words of the desk.
///
/// # Errors
/// As [`find`].
pub async fn tag(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    by: &Reviewer,
    words: &[String],
) -> Result<(), Error> {
    let entered = find(house, ctx, tx, scan_ref).await?;
    renew(ctx, tx, entered.session.id, by).await?;
    tx.queue(ctx.environment).set_words(entered.session.id, words).await?;
    super::record(ctx, tx, scan_ref, Act::CaseTagged, json!({ "tags": words.len() })).await
}

/// Writes down that the person of a case was asked for something more; whoever holds it goes on holding it.
///
/// # Errors
/// As [`find`].
pub async fn asked_for_more(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    by: &Reviewer,
) -> Result<(), Error> {
    acted(house, ctx, tx, scan_ref, by).await?;
    super::record(ctx, tx, scan_ref, Act::MoreAsked, json!({})).await
}

/// Follows an act that another step did with a case: whoever holds it goes on holding it, and the queue shows how it
/// stands now.
///
/// # Errors
/// As [`find`].
pub async fn acted(house: &House, ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef, by: &Reviewer) -> Result<(), Error> {
    let entered = find(house, ctx, tx, scan_ref).await?;
    renew(ctx, tx, entered.session.id, by).await?;
    if let Some(record) = entered.record(ctx, tx).await? {
        queue::follow(ctx, tx, &entered, &record).await?;
    }
    Ok(())
}
