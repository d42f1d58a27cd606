//! On request, everything about a person is gone: the session's key first, then rows, then objects; and a
//! certificate says how far it has come.

use domain::{
    audit::{Act, Subject},
    ctx::Ctx,
    erasure::{DatabaseLog, ErasedBy, Erasure, ErasureState, Obstacle},
    ids::{ScanRef, SessionId},
    work::Work,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::{Scrubbed, Tx};
use wire::erasure as certificate;

use crate::{Error, House, audit, faces, keys::Keys};

/// The kind of statement a certificate is.
const STATEMENT: &str = "erasure";

/// Who asks for an erasure.
#[derive(Clone, Copy)]
pub enum By<'a> {
    /// A partner's server, by its key pair's public part.
    Partner(&'a str),
    /// The operator.
    CommandLine,
    /// The person.
    Person,
}

/// Destroys the session's key and everything personal in the archive, and orders the removal of its objects. From
/// the commit on nothing of the person can be read, wherever a copy of the rest may lie. A second time changes
/// nothing.
///
/// # Errors
/// `Refused(StillRunning)` while the client or the machine is busy with it.
pub async fn erase(ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef, by: By<'_>) -> Result<SessionId, Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    let mut session = kept.session;
    let Some(event) = session.erase(ctx.now)? else { return Ok(session.id) };
    tx.sessions(ctx.environment).save(&session).await?;
    let rows = tx.sessions(ctx.environment).destroy(session.id).await?;
    let (requested_by, api_key) = match by {
        By::Partner(key) => (ErasedBy::ApiKey, Some(key.to_owned())),
        By::CommandLine => (ErasedBy::CommandLine, None),
        By::Person => (ErasedBy::Person, None),
    };
    let erasure = Erasure {
        session: session.id,
        scan_ref,
        requested_at: ctx.now,
        requested_by,
        api_key,
        key_sha256: Sha256::digest(kept.secrets.wrapped_key.unwrap_or_default()).into(),
        rows,
        objects: 0,
        bytes: 0,
        log: None,
        state: ErasureState::Pending,
        attempts: 0,
        obstacle: None,
        completed_at: None,
    };
    tx.erasures(ctx.environment).add(&erasure).await?;
    tx.add_event(ctx, &event).await?;
    let told = json!({ "by": requested_by, "rows": erasure.rows.values().sum::<u64>() });
    audit::record(ctx, tx, &ctx.actor, Act::Deleted, Subject::Session(scan_ref), told).await?;
    tx.add_work(ctx, Work::Erase(ctx.environment, session.id), ctx.now).await?;
    Ok(session.id)
}

/// Removes an erased session's objects and empties the database's log, looks whether anything is left, and writes
/// down how it went. Gives what stood in the way, if anything did: then it has to be tried again. Twice does no harm.
///
/// # Errors
/// When the archive fails.
pub async fn complete(house: &House, ctx: &Ctx, session: SessionId) -> Result<Option<Obstacle>, Error> {
    let prefix = format!("{}/{session}/", ctx.environment);
    let (found, ended) = remove(house, &prefix).await;
    // What this process holds in its memory goes now; other processes look every few seconds.
    faces::keep_up(house).await?;
    let mut tx = house.db.begin().await?;
    if let Some(mut erasure) = tx.erasures(ctx.environment).get(session).await? {
        erasure.attempted(house.clock.now(), found, ended);
        tx.erasures(ctx.environment).save(&erasure).await?;
        if erasure.state == ErasureState::Complete {
            let told = json!({ "objects": erasure.objects, "attempts": erasure.attempts });
            let subject = Subject::Session(erasure.scan_ref);
            audit::record(ctx, &mut tx, &ctx.actor, Act::Erased, subject, told).await?;
        }
        tx.commit().await?;
    }
    Ok(ended.err())
}

async fn remove(house: &House, prefix: &str) -> ((u64, u64), Result<DatabaseLog, Obstacle>) {
    let told = |error: &vault::ObjectsError| {
        tracing::warn!(error = %error, "objects of an erased session could not be removed: {error}");
        Obstacle::ObjectsUnreachable
    };
    let found = match house.objects.census(prefix).await {
        Ok(found) => found,
        Err(error) => return ((0, 0), Err(told(&error))),
    };
    if let Err(error) = house.objects.delete_prefix(prefix).await {
        return (found, Err(told(&error)));
    }
    match house.objects.census(prefix).await {
        Ok((0, _)) => {}
        Ok(_) => return (found, Err(Obstacle::ObjectsRemain)),
        Err(error) => return (found, Err(told(&error))),
    }
    let log = match house.db.scrub().await {
        Ok(Scrubbed::Emptied) => Ok(DatabaseLog::Emptied),
        Ok(Scrubbed::NotOurs) => Ok(DatabaseLog::LeftToPostgresql),
        Ok(Scrubbed::InUse) => Err(Obstacle::DatabaseLogInUse),
        Err(error) => {
            tracing::warn!(error = %error, "the database's log could not be emptied: {error}");
            Err(Obstacle::DatabaseFailed)
        }
    };
    (found, log)
}

/// Orders another look at a session that was erased while a picture was on its way into the vault and could not be
/// removed: an upload does not see the erasure until it is done.
///
/// # Errors
/// When the archive fails.
pub async fn again(house: &House, ctx: &Ctx, session: SessionId) -> Result<(), Error> {
    let kept = house.db.read().await?.sessions(ctx.environment).get(session).await?;
    if kept.is_some_and(|kept| kept.session.erased_at.is_some()) {
        let mut tx = house.db.begin().await?;
        tx.add_work(ctx, Work::Erase(ctx.environment, session), ctx.now).await?;
        tx.commit().await?;
        house.bell.notify_waiters();
    }
    Ok(())
}

/// Writes the signed certificate of an erasure. `None` when the session was not erased.
///
/// # Errors
/// `NoSession` when the environment has no such session.
pub async fn certify(house: &House, ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef) -> Result<Option<Value>, Error> {
    tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    let Some(erasure) = tx.erasures(ctx.environment).find(scan_ref).await? else { return Ok(None) };
    let kind = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.kind;
    let mut paper = certificate::write(&erasure, kind, ctx.now);
    let mark = house.keys.attest(STATEMENT, &certificate::signed_bytes(&paper));
    certificate::sign(&mut paper, &mark);
    Ok(Some(paper))
}

/// Whether this installation wrote the certificate, and nobody has changed it since.
pub fn is_genuine(keys: &Keys, paper: &Value) -> bool {
    certificate::signature(paper).is_some_and(|mark| keys.attested(STATEMENT, &certificate::signed_bytes(paper), &mark))
}
