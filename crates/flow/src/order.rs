//! A partner's request becomes a verification session and its link.

use domain::{
    audit::{Act, Subject},
    ctx::Ctx,
    order::{ClientRef, Order},
    partner::Environment,
    session::{Session, draw_auth_token},
};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{
    Tx,
    answers::Answer,
    sessions::{NewSession, Secrets},
};
use vault::Key;

use crate::{
    Error, House, audit,
    code::{self, Opens},
    contact, dummy,
    idempotency::{Known, Named},
    keys::{new_session_key, place as place_of, seal},
};

/// The kind of keyed hash of the partner's other reference.
pub(crate) const EXTERNAL: &str = "external reference";

/// A session just opened, with the secrets that are told this once.
pub struct Opened {
    /// The session.
    pub session: Session,
    /// The secret of its link.
    pub auth_token: String,
    /// The code for typing, when ordered.
    pub digit_string: Option<String>,
}

/// Opens a session for an order and gives the answer that `write` writes, once both are committed. `None` when the
/// request named itself and another of this name was first: then nothing was opened.
///
/// # Errors
/// When the archive fails; `NoCodeFree` when a code for typing was ordered and nearly all are in use; `ClientIsBusy` when
/// the environment allows one live session for a person and there is one.
pub async fn place(
    house: &House,
    ctx: &Ctx,
    environment: &Environment,
    order: &Order,
    named: Option<&Named>,
    write: impl FnOnce(&Opened) -> Vec<u8>,
) -> Result<Option<Vec<u8>>, Error> {
    contact::must_be_offered(house, order)?;
    let mut draft = draft(ctx, &*house.keys.of(environment)?, order)?;
    if needs_more(order, environment) {
        let mut tx = house.db.begin().await?;
        if environment.settings.unique_client_id {
            // Two orders at once look one after the other.
            tx.hold_environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?;
            if let Some(named) = named
                && !matches!(named.look(ctx, &mut tx).await?, Known::New)
            {
                return Ok(None);
            }
            must_be_free(ctx, &mut tx, &draft).await?;
        }
        keep(house, ctx, &mut tx, &mut draft, order).await?;
        let body = write(&draft.opened);
        if let Some(answer) = named.map(|named| draft.answer(ctx, named, &body))
            && !tx.add_answer(ctx.environment, &answer).await?
        {
            return Ok(None);
        }
        tx.commit().await?;
        // A rehearsed result is told at once.
        house.bell.notify_waiters();
        return Ok(Some(body));
    }
    let body = write(&draft.opened);
    let answer = named.map(|named| draft.answer(ctx, named, &body));
    Ok(house.db.take_in(draft.new, answer).await?.then_some(body))
}

/// Opens a session for an order in a transaction that does more.
///
/// # Errors
/// As [`place`].
pub async fn open(house: &House, ctx: &Ctx, tx: &mut Tx, order: &Order) -> Result<Opened, Error> {
    contact::must_be_offered(house, order)?;
    let mut draft = draft(ctx, &*house.keys.environment(tx, ctx.environment).await?, order)?;
    keep(house, ctx, tx, &mut draft, order).await?;
    Ok(draft.opened)
}

/// Whether more than the session's own row is written, so that it cannot share a commit with others.
fn needs_more(order: &Order, environment: &Environment) -> bool {
    order.generate_digit_string || order.dummy.is_some() || environment.settings.unique_client_id
}

/// Refuses a second live session of the same person, for environments that want one at a time.
///
/// # Errors
/// `ClientIsBusy` when there is one; when the archive fails.
async fn must_be_free(ctx: &Ctx, tx: &mut Tx, draft: &Draft) -> Result<(), Error> {
    match tx.sessions(ctx.environment).is_live(&draft.new.client_lookup, ctx.now).await? {
        true => Err(Error::ClientIsBusy),
        false => Ok(()),
    }
}

async fn keep(house: &House, ctx: &Ctx, tx: &mut Tx, draft: &mut Draft, order: &Order) -> Result<(), Error> {
    let Draft { opened, key, new } = draft;
    tx.sessions(ctx.environment).add(new).await?;
    if order.generate_digit_string {
        let Session { id, expires_at, .. } = opened.session;
        let opens = Opens { session: id, authentication: None, until: expires_at };
        opened.digit_string = Some(code::issue(house, ctx, tx, opens, key, &opened.auth_token).await?);
    }
    dummy::play(house, ctx, tx, &opened.session, order).await
}

/// A session drawn up and not kept yet.
struct Draft {
    opened: Opened,
    key: Key,
    new: NewSession,
}

impl Draft {
    fn answer(&self, ctx: &Ctx, named: &Named, body: &[u8]) -> Answer {
        named.answer(ctx, self.opened.session.id.0, &self.key, body)
    }
}

fn draft(ctx: &Ctx, environment_key: &Key, order: &Order) -> Result<Draft, Error> {
    let session = Session::open(ctx, order);
    let scan_ref = session.scan_ref;
    let (key, wrapped_key) = new_session_key(ctx, environment_key, session.id);
    let client = ClientRef { client_id: order.client_id.clone(), external_ref: order.external_ref.clone() };
    let secrets = Secrets {
        wrapped_key: Some(wrapped_key),
        sealed_client: seal(ctx, environment_key, &place_of(session.id, "client"), &client)?,
        sealed_order: Some(seal(ctx, &key, &place_of(session.id, "order"), order)?),
        sealed_visit: None,
    };
    let auth_token = draw_auth_token(ctx);
    let new = NewSession {
        session: session.clone(),
        token_sha256: Sha256::digest(&auth_token).to_vec(),
        client_lookup: environment_key.lookup("client", &order.client_id).to_vec(),
        external_lookup: order.external_ref.as_ref().map(|name| environment_key.lookup(EXTERNAL, name).to_vec()),
        secrets,
        entry: Some(audit::entry(ctx, &ctx.actor, Act::SessionOpened, &Subject::Session(scan_ref), json!({}))),
    };
    Ok(Draft { opened: Opened { session, auth_token, digit_string: None }, key, new })
}
