//! What the hosted page calls.

pub mod code;
pub mod extra;
pub mod redirect;
pub mod session;
pub(crate) mod upload;

use domain::ctx::Ctx;
use flow::enter::{self, Entered};
use store::Tx;

use crate::{App, Problem, auth::Client};

/// Opens the client's session in a transaction.
async fn open(app: &App, tx: &mut Tx, client: &Client) -> Result<(Ctx, Entered), Problem> {
    let kept = match enter::find(tx, &client.auth_token).await {
        Err(flow::Error::NoSession) => return Err(Problem::token_not_valid()),
        other => other?,
    };
    let ctx = Client::ctx(app, kept.session.environment);
    let entered = Entered::of(&app.house, tx, kept).await?;
    Ok((ctx, entered))
}
