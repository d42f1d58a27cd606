//! What the hosted page calls.

pub mod code;
pub mod contact;
pub mod detect;
pub mod extra;
pub mod face;
pub mod hand_off;
pub mod home;
pub mod liveness;
pub mod me;
pub mod pieces;
pub mod questionnaire;
pub mod redirect;
pub mod session;
pub mod theme;

pub(crate) mod upload;

use domain::{ctx::Ctx, update::Update};
use flow::{
    enter::{self, Entered},
    update,
};
use store::Tx;

use crate::{App, Problem, auth::Client};

/// Opens what the client's link leads to in a transaction: a session, or something more that is asked of an approved
/// one.
async fn open_either(app: &App, tx: &mut Tx, client: &Client) -> Result<(Ctx, Entered, Option<Update>), Problem> {
    match enter::find(tx, &client.auth_token).await {
        Ok(_) => open(app, tx, client).await.map(|(ctx, entered)| (ctx, entered, None)),
        Err(flow::Error::NoSession) => match update::find(&app.house, tx, &client.auth_token).await {
            Ok((update, entered)) => Ok((Client::ctx(app, update.environment), entered, Some(update))),
            Err(flow::Error::NoSession) => Err(Problem::token_not_valid()),
            Err(error) => Err(error.into()),
        },
        Err(error) => Err(error.into()),
    }
}

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
