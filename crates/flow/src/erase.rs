//! On request, everything about a person is gone: the session's key first, then rows, then objects.

use domain::{
    ctx::Ctx,
    ids::{EnvironmentId, ScanRef, SessionId},
    work::Work,
};
use store::Tx;

use crate::{Error, House};

/// Destroys the session's key and everything personal in the archive, and orders the removal of its objects. From
/// the commit on nothing of the person can be read, wherever a copy of the rest may lie.
///
/// # Errors
/// `Refused(StillRunning)` while the client or the machine is busy with it.
pub async fn erase(ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef) -> Result<SessionId, Error> {
    let mut session = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?.session;
    if let Some(event) = session.erase(ctx.now)? {
        tx.sessions(ctx.environment).save(&session).await?;
        tx.sessions(ctx.environment).destroy(session.id).await?;
        tx.add_event(ctx, &event).await?;
        tx.add_work(ctx, Work::Erase(ctx.environment, session.id), ctx.now).await?;
    }
    Ok(session.id)
}

/// Removes an erased session's objects; twice does no harm.
///
/// # Errors
/// When the vault fails.
pub async fn objects(house: &House, environment: EnvironmentId, session: SessionId) -> Result<(), Error> {
    Ok(house.objects.delete_prefix(&format!("{environment}/{session}/")).await?)
}
