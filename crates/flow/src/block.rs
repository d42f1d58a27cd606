//! A partner puts the selfie, the portrait or the data of a verification on a block list, or takes it off.
//!
//! An entry is made from a verification and goes with it: erasing the person erases the entry. It counts from the commit
//! on, for whoever is decided afterwards. The faces are those that are kept with the verification ([`crate::faces`]), and
//! data is compared by its keyed hashes, so an entry itself holds nothing but its reason.

use domain::{
    audit::{Act, Subject},
    capture::Step,
    comparison::{BlockList, FaceKind},
    ctx::Ctx,
    document::Reading,
    ids::{BlockId, ScanRef},
};
use serde_json::json;
use store::{Tx, blocks::Block};
use wire::block::Entry;

use crate::{
    Error, House,
    analyse::Record,
    audit,
    compare::says_enough,
    enter::Entered,
    keys::{place, seal},
    retrieve::file_links,
};

/// Puts something of a verification on a block list. A second time gives it another reason.
///
/// # Errors
/// `NoSession` when the environment has no such verification or its data is gone, `Unsuitable` when it is not decided or
/// there is nothing of that kind that others could be compared with.
pub async fn put(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    list: BlockList,
    reason: Option<String>,
) -> Result<Entry, Error> {
    let mut entered = find(house, ctx, tx, scan_ref).await?;
    if entered.session.verdict.is_none() {
        return Err(Error::Unsuitable("The verification is not decided yet."));
    }
    let event = entered.session.block(ctx.now, list)?;
    let record = entered.record(ctx, tx).await?;
    let id = entered.session.id;
    let reading = record.map_or_else(Reading::default, |record| record.reading);
    let missing = match list.face() {
        Some(kind) => (!tx.faces(ctx.environment).has(id, kind).await?).then_some(match kind {
            FaceKind::Selfie => "The verification has no selfie with a face that others could be compared with.",
            FaceKind::Document => "The verification has no portrait that others could be compared with.",
        }),
        None => (!says_enough(&reading))
            .then_some("The verification has too little data that others could be compared with."),
    };
    if let Some(missing) = missing {
        return Err(Error::Unsuitable(missing));
    }
    let block = Block {
        id: BlockId::new(ctx.now, &*ctx.chance),
        session: id,
        list,
        sealed_reason: seal(ctx, &entered.key, &place(id, &format!("block/{list}")), &reason)?,
        created_at: ctx.now,
    };
    tx.blocks(ctx.environment).put(&block).await?;
    tx.sessions(ctx.environment).save(&entered.session).await?;
    tx.add_event(ctx, &event).await?;
    audit::record(ctx, tx, &ctx.actor, Act::Blocked, Subject::Session(scan_ref), json!({ "list": list.to_string() }))
        .await?;
    let step = match list.face() {
        Some(FaceKind::Selfie) => Some(Step::Face),
        Some(FaceKind::Document) => Some(Step::Front),
        None => None,
    };
    let picture = match step {
        Some(step) => file_links(house, ctx, tx, &entered.session).await?.all.remove(step.word()),
        None => None,
    };
    Ok(Entry::of(&block.id, &entered.session, list, reason, ctx.now, picture, &reading))
}

/// Takes something of a verification off a block list. Does no harm where it is on none.
///
/// # Errors
/// `NoSession` when the environment has no such verification or its data is gone.
pub async fn remove(house: &House, ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef, list: BlockList) -> Result<(), Error> {
    let mut entered = find(house, ctx, tx, scan_ref).await?;
    let id = entered.session.id;
    if !tx.blocks(ctx.environment).remove(id, list).await? {
        return Ok(());
    }
    let record = entered.record(ctx, tx).await?.ok_or(Error::NoSession)?;
    let suspected = is_suspected(ctx, tx, &entered, &record).await?;
    let event = entered.session.unblock(ctx.now, list, suspected);
    tx.sessions(ctx.environment).save(&entered.session).await?;
    tx.add_event(ctx, &event).await?;
    let told = json!({ "list": list.to_string() });
    audit::record(ctx, tx, &ctx.actor, Act::Unblocked, Subject::Session(scan_ref), told).await
}

async fn find(house: &House, ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef) -> Result<Entered, Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    if kept.session.erased_at.is_some() {
        return Err(Error::NoSession);
    }
    Entered::of(house, tx, kept).await
}

/// Whether any tag is left: of the machine, or that it is on a list.
async fn is_suspected(ctx: &Ctx, tx: &mut Tx, entered: &Entered, record: &Record) -> Result<bool, Error> {
    let review = entered.review(ctx, tx).await?;
    let by_itself = review.map_or(record.decision.suspected, |review| review.suspected(&record.decision));
    let approved = entered.session.verdict == Some(domain::status::Verdict::Approved);
    Ok(by_itself || (approved && !tx.blocks(ctx.environment).of(entered.session.id).await?.is_empty()))
}
