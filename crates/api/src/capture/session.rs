//! `/api/capture/session`, `start`, `document`, `finish`, `cancel`

use std::net::SocketAddr;

use axum::{
    Json,
    extract::{ConnectInfo, State},
    http::{HeaderMap, header},
};
use domain::{ctx::Ctx, session::Platform, update::Update};
use flow::enter::{self, Entered};
use serde_json::json;
use store::Tx;
use wire::{capture::Standing, problem::Identifier};

use super::{open, open_either};
use crate::{
    App, Problem, address,
    auth::Client,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag},
};

/// Tells where the session stands. The first time is when the link is opened.
pub async fn show(client: Client, State(app): State<App>) -> Result<Json<Standing>, Problem> {
    let mut tx = app.house.db.read().await?;
    let (ctx, entered, update) = open_either(&app, &mut tx, &client).await?;
    let over = entered.session.must_be_open(ctx.now).is_err();
    if update.is_some() || entered.session.opened_at.is_some() || over {
        return either(&ctx, &mut tx, &entered, update.as_ref()).await;
    }
    drop(tx);
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered) = open(&app, &mut tx, &client).await?;
    enter::enter(&ctx, &mut tx, &mut entered).await?;
    let answer = standing(&ctx, &mut tx, &entered).await?;
    tx.commit().await?;
    app.house.bell.notify_waiters();
    Ok(answer)
}

/// What it says about itself.
pub fn about_show() -> About {
    About::new(Tag::Capture, "showSession", "Where does the session stand?", Caller::Client)
        .says("Asked for the first time, it opens the link: from then on the person has `sessionLength` seconds.")
        .given(Given::Opened)
        .answers(Answer::json::<Standing>(200, "Where it stands."))
}

/// The client agrees to begin.
pub async fn start(
    client: Client,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Body(body): Body,
) -> Result<Json<Standing>, Problem> {
    wire::capture::read_consent(&body)?;
    let agent = headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered) = open(&app, &mut tx, &client).await?;
    enter::start(
        &ctx,
        &mut tx,
        &mut entered,
        Some(address::of(peer.ip(), &headers, app.trusted_proxy).to_string()),
        platform(agent),
    )
    .await?;
    let answer = standing(&ctx, &mut tx, &entered).await?;
    tx.commit().await?;
    app.house.bell.notify_waiters();
    Ok(answer)
}

/// What it says about itself.
pub fn about_start() -> About {
    changes("startSession", "Agree and begin", Given::Opened)
        .says("The person agrees. Agreeing again changes nothing.")
        .json("Consent", wire::capture::describe_consent())
        .example("agree", "The person agrees", json!({ "consent": true }))
        .refuses(400, Identifier::MissingValue, "`consent` is not `true`.")
}

/// The client chooses the document to show.
pub async fn choose(client: Client, State(app): State<App>, Body(body): Body) -> Result<Json<Standing>, Problem> {
    let (country, document) = wire::capture::read_choice(&body)?;
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered) = open(&app, &mut tx, &client).await?;
    enter::choose(&ctx, &mut tx, &mut entered, country, document).await?;
    let answer = standing(&ctx, &mut tx, &entered).await?;
    tx.commit().await?;
    Ok(answer)
}

/// What it says about itself.
pub fn about_choose() -> About {
    changes("chooseDocument", "Choose the document", Given::Started)
        .says("Choosing another one sets aside the pictures of the one before.")
        .json("Choice", wire::capture::describe_choice())
        .example("passport", "A passport of Utopia", json!({ "country": "UT", "documentType": "PASSPORT" }))
        .refuses(400, Identifier::MissingValue, "A field is missing or null.")
        .refuses(400, Identifier::BadValue, "The session does not accept this document.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet.")
}

/// The client is done.
pub async fn finish(client: Client, State(app): State<App>) -> Result<Json<Standing>, Problem> {
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered, mut update) = open_either(&app, &mut tx, &client).await?;
    match &mut update {
        Some(update) => flow::update::finish(&ctx, &mut tx, update, &mut entered).await?,
        None => flow::finish::finish(&ctx, &mut tx, &mut entered).await?,
    }
    let answer = either(&ctx, &mut tx, &entered, update.as_ref()).await?;
    tx.commit().await?;
    app.house.bell.notify_waiters();
    Ok(answer)
}

/// What it says about itself.
pub fn about_finish() -> About {
    changes("finishSession", "Hand it in", Given::Photographed)
        .says("The pictures are complete; the analysis begins.")
        .refuses(
            400,
            Identifier::MissingValue,
            "A picture, a required task, or the acts that the session asks for are missing.",
        )
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet, or has chosen no document.")
}

/// The client gives up.
pub async fn cancel(client: Client, State(app): State<App>) -> Result<Json<Standing>, Problem> {
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered, mut update) = open_either(&app, &mut tx, &client).await?;
    match &mut update {
        Some(update) => flow::update::cancel(&ctx, &mut tx, update).await?,
        None => enter::cancel(&app.house, &ctx, &mut tx, &mut entered).await?,
    }
    let answer = either(&ctx, &mut tx, &entered, update.as_ref()).await?;
    tx.commit().await?;
    app.house.bell.notify_waiters();
    Ok(answer)
}

/// What it says about itself.
pub fn about_cancel() -> About {
    changes("cancelSession", "Give up", Given::Opened)
}

/// Begins to describe something that moves the session on.
fn changes(id: &'static str, summary: &'static str, given: Given) -> About {
    About::new(Tag::Capture, id, summary, Caller::Client)
        .given(given)
        .answers(Answer::json::<Standing>(200, "Where the session stands now."))
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
}

/// Where the session stands, or the update.
async fn either(ctx: &Ctx, tx: &mut Tx, entered: &Entered, update: Option<&Update>) -> Result<Json<Standing>, Problem> {
    match update {
        Some(update) => Ok(Json(flow::update::standing(ctx, tx, update, entered).await?)),
        None => standing(ctx, tx, entered).await,
    }
}

pub(super) async fn standing(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Json<Standing>, Problem> {
    Ok(Json(enter::standing(ctx, tx, entered).await?))
}

/// Tells the kind of device from what the browser calls itself.
pub(super) fn platform(agent: &str) -> Platform {
    let says = |words: &[&str]| words.iter().any(|word| agent.contains(word));
    match () {
        () if says(&["iPad", "Tablet"]) || (says(&["Android"]) && !says(&["Mobile"])) => Platform::Tablet,
        () if says(&["Mobi", "iPhone", "Android"]) => Platform::Mobile,
        () if says(&["Windows", "Macintosh", "X11", "Linux"]) => Platform::Pc,
        () => Platform::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_tell_their_kind_of_device() {
        for (agent, kind) in [
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148", Platform::Mobile),
            ("Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/156.0 Mobile Safari/537.36", Platform::Mobile),
            ("Mozilla/5.0 (Linux; Android 15; SM-X910) Chrome/156.0 Safari/537.36", Platform::Tablet),
            ("Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0", Platform::Pc),
            ("curl/8.5.0", Platform::Other),
        ] {
            assert_eq!(platform(agent), kind, "{agent}");
        }
    }
}
