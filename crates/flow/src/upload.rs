//! A file comes in pieces, each sealed under the session's key, and goes on where it stood when the connection broke.
//!
//! A piece is sealed into the vault first and written down second, so nothing is ever half there: what the archive
//! does not know of is sent again, to the same place. The last piece is not kept by itself. With it the file is put
//! together, looked at and kept, all in one go; so a client that did not hear the answer sends one piece again, and
//! hears it.

use chrono::{DateTime, Utc};
use domain::{
    ctx::Ctx,
    ids::{SessionId, UploadId},
    upload::{Misfit, Upload},
};
use store::Tx;

use crate::{Error, House, enter::Entered, erase};

/// How many ended uploads are removed at once.
const HANDFUL: u32 = 32;

/// Finds how far an upload has come: what is kept of it, or the `fresh` one when there is nothing.
///
/// # Errors
/// `Misfit` when it began as the upload of something else.
pub async fn find(ctx: &Ctx, tx: &mut Tx, fresh: Upload) -> Result<Upload, Error> {
    let Some(found) = tx.uploads(ctx.environment).find(fresh.session, fresh.id, ctx.now).await? else {
        return Ok(fresh);
    };
    let same = (found.step, found.making, found.length) == (fresh.step, fresh.making, fresh.length);
    if same { Ok(found) } else { Err(Misfit::Another.into()) }
}

/// Notes that an upload begins, so that the sweep knows where its pieces lie. Too many unfinished ones end the one that
/// was left alone for longest.
///
/// # Errors
/// As [`find`].
pub async fn begin(ctx: &Ctx, tx: &mut Tx, fresh: Upload) -> Result<Upload, Error> {
    let mut upload = find(ctx, tx, fresh).await?;
    if !upload.kept && upload.pieces.is_empty() {
        let open = tx.uploads(ctx.environment).open(upload.session, ctx.now).await?;
        let others: Vec<Upload> = open.into_iter().filter(|other| other.id != upload.id).collect();
        for mut other in others.iter().rev().skip(Upload::MOST_AT_ONCE - 1).cloned() {
            other.ends_at = ctx.now;
            tx.uploads(ctx.environment).save(&other).await?;
        }
        upload.ends_at = ctx.now + Upload::patience();
        tx.uploads(ctx.environment).save(&upload).await?;
    }
    Ok(upload)
}

/// Seals a piece into the vault. Nothing counts it until [`add`].
///
/// # Errors
/// When the vault fails.
pub async fn store(
    house: &House,
    ctx: &Ctx,
    entered: &Entered,
    upload: &Upload,
    offset: u32,
    piece: &[u8],
) -> Result<(), Error> {
    let object = upload.object(ctx.environment, offset, size(piece));
    let sealed = entered.key.seal(&*ctx.chance, &object, piece);
    Ok(house.objects.put(&object, sealed).await?)
}

/// Counts a stored piece. Gives the upload as it stands then.
///
/// # Errors
/// `Misfit` when the upload has gone on, or begun anew, meanwhile.
pub async fn add(ctx: &Ctx, tx: &mut Tx, upload: &Upload, offset: u32, piece: u32) -> Result<Upload, Error> {
    let found = tx.uploads(ctx.environment).find(upload.session, upload.id, ctx.now).await?;
    let mut found = found.ok_or(Misfit::Elsewhere(0))?;
    found.takes(offset, piece)?;
    found.pieces.push(piece);
    found.ends_at = ctx.now + Upload::patience();
    tx.uploads(ctx.environment).save(&found).await?;
    Ok(found)
}

/// Removes what [`store`] put into the vault and nothing counts.
///
/// # Errors
/// When the vault fails; then it goes with the session, or is looked for again when that was erased already.
pub async fn discard(house: &House, ctx: &Ctx, upload: &Upload) -> Result<(), Error> {
    if let Err(error) = house.objects.delete_prefix(&upload.objects(ctx.environment)).await {
        erase::again(house, ctx, upload.session).await?;
        return Err(error.into());
    }
    Ok(())
}

/// Puts the pieces that are there and the last one together. Slow: a piece is a look into the vault.
///
/// # Errors
/// `ObjectMissing` when the vault has lost a piece.
pub async fn assemble(
    house: &House,
    ctx: &Ctx,
    entered: &Entered,
    upload: &Upload,
    last: &[u8],
) -> Result<Vec<u8>, Error> {
    let mut whole = Vec::with_capacity(upload.length as usize);
    let mut offset = 0;
    for &piece in &upload.pieces {
        let object = upload.object(ctx.environment, offset, piece);
        let sealed = house.objects.get(&object).await?.ok_or(Error::ObjectMissing)?;
        whole.extend_from_slice(&entered.key.open(&object, &sealed)?);
        offset += piece;
    }
    whole.extend_from_slice(last);
    Ok(whole)
}

/// The file is whole and kept: what is left is to say so when the last piece comes again, until the session ends.
///
/// # Errors
/// When the archive fails.
pub async fn keep(ctx: &Ctx, tx: &mut Tx, upload: &Upload) -> Result<(), Error> {
    let kept = Upload { pieces: vec![], kept: true, ends_at: ctx.now + Upload::patience(), ..upload.clone() };
    Ok(tx.uploads(ctx.environment).save(&kept).await?)
}

/// Ends an upload whose pieces the vault has lost; it begins anew.
///
/// # Errors
/// When the archive fails.
pub async fn give_up(ctx: &Ctx, tx: &mut Tx, session: SessionId, id: UploadId) -> Result<(), Error> {
    if let Some(mut lost) = tx.uploads(ctx.environment).find(session, id, ctx.now).await? {
        lost.pieces.clear();
        tx.uploads(ctx.environment).save(&lost).await?;
    }
    Ok(())
}

/// Removes uploads that have ended: of sessions that are over, and those that nobody went on with.
///
/// # Errors
/// When the archive or the vault fails; the rest is removed the next time.
pub async fn sweep(house: &House, now: DateTime<Utc>) -> Result<(), Error> {
    loop {
        // Reading first keeps an idle house away from the one writer that SQLite has.
        let ended = house.db.read().await?.ended_uploads(now, HANDFUL).await?;
        if ended.is_empty() {
            return Ok(());
        }
        for (environment, upload) in ended {
            house.objects.delete_prefix(&upload.objects(environment)).await?;
            let mut tx = house.db.begin().await?;
            tx.uploads(environment).forget(upload.session, upload.id, now).await?;
            tx.commit().await?;
        }
    }
}

/// The length of a piece.
pub fn size(piece: &[u8]) -> u32 {
    u32::try_from(piece.len()).unwrap_or(u32::MAX)
}
