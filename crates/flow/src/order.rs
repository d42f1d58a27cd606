//! A partner's request becomes a verification session and its link.

use domain::{
    ctx::Ctx,
    order::{ClientRef, Order},
    session::{Session, draw_auth_token},
    work::Work,
};
use sha2::{Digest, Sha256};
use store::{Tx, sessions::Secrets};

use crate::{
    Error, House, code, dummy,
    keys::{new_session_key, place, seal},
};

/// A session just opened, with the secrets that are told this once.
pub struct Opened {
    /// The session.
    pub session: Session,
    /// The secret of its link.
    pub auth_token: String,
    /// The code for typing, when ordered.
    pub digit_string: Option<String>,
}

/// Opens a session for an order.
///
/// # Errors
/// When the archive fails.
pub async fn open(house: &House, ctx: &Ctx, tx: &mut Tx, order: &Order) -> Result<Opened, Error> {
    let (session, event) = Session::open(ctx, order);
    let environment_key = house.keys.environment(tx, ctx.environment).await?;
    let (key, wrapped_key) = new_session_key(ctx, &environment_key, session.id);
    let client = ClientRef { client_id: order.client_id.clone(), external_ref: order.external_ref.clone() };
    let secrets = Secrets {
        wrapped_key: Some(wrapped_key),
        sealed_client: seal(ctx, &environment_key, &place(session.id, "client"), &client)?,
        sealed_order: Some(seal(ctx, &key, &place(session.id, "order"), order)?),
        sealed_visit: None,
    };
    let auth_token = draw_auth_token(ctx);
    let token_sha256 = Sha256::digest(&auth_token);
    tx.sessions(ctx.environment).add(&session, &token_sha256, &secrets).await?;
    let digit_string = match order.generate_digit_string {
        true => Some(code::issue(house, ctx, tx, &session, &key, &auth_token).await?),
        false => None,
    };
    tx.add_lookup(ctx.environment, session.id, "client", &environment_key.lookup("client", &order.client_id)).await?;
    tx.add_event(ctx, &event).await?;
    tx.add_work(ctx, Work::Expire(ctx.environment, session.id), session.ends_at()).await?;
    dummy::play(house, ctx, tx, &session, order).await?;
    Ok(Opened { session, auth_token, digit_string })
}
