//! `/api/capture/face`, `start`, `selfie`, `cancel`: a face that is shown again

use std::net::SocketAddr;

use axum::{
    Json,
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, header},
};
use domain::{
    capture::{Capture, Making, Origin, Step},
    ctx::Ctx,
};
use flow::{
    authenticate::{self, Called},
    capture::{develop, store},
};
use serde_json::json;
use store::Tx;
use wire::{authentication::FaceStanding, problem::Identifier};

use super::{
    session::platform,
    upload::{Source, body, how_it_was_made, making, must_be_allowed, why_no_camera},
};
use crate::{
    App, Problem, address,
    auth::Client,
    body::{Body, discard},
    describe::about::{About, Answer, Caller, Given, Tag},
    parameters::Query,
    shelf,
    to_the_end::to_the_end,
};

/// Opens the face authentication that the person's link leads to.
async fn open(app: &App, tx: &mut Tx, client: &Client) -> Result<(Ctx, Called), Problem> {
    match authenticate::find(&app.house, tx, &client.auth_token).await {
        Ok(called) => Ok((Client::ctx(app, called.authentication.environment), called)),
        Err(flow::Error::NoSession) => Err(Problem::token_not_valid()),
        Err(error) => Err(error.into()),
    }
}

/// Tells where it stands.
pub async fn show(client: Client, State(app): State<App>) -> Result<Json<FaceStanding>, Problem> {
    let mut tx = app.house.db.read().await?;
    let (ctx, called) = open(&app, &mut tx, &client).await?;
    Ok(Json(authenticate::standing(&ctx, &mut tx, &called).await?))
}

/// What it says about itself.
pub fn about_show() -> About {
    About::new(Tag::Capture, "showFace", "Where does the face authentication stand?", Caller::Client)
        .says("While it is `CHECKING`, ask again: a photograph is being compared.")
        .given(Given::Authenticating)
        .answers(Answer::json::<FaceStanding>(200, "Where it stands."))
}

/// The person agrees to begin.
pub async fn start(
    client: Client,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Body(body): Body,
) -> Result<Json<FaceStanding>, Problem> {
    wire::capture::read_consent(&body)?;
    let agent = headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let ip = address::of(peer.ip(), &headers, app.trusted_proxy).to_string();
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut called) = open(&app, &mut tx, &client).await?;
    authenticate::start(&ctx, &mut tx, &mut called, Some(ip), platform(agent)).await?;
    let answer = authenticate::standing(&ctx, &mut tx, &called).await?;
    tx.commit().await?;
    Ok(Json(answer))
}

/// What it says about itself.
pub fn about_start() -> About {
    changes("startFace", "Agree and begin to show the face", Given::Authenticating)
        .says("The person agrees. Agreeing again changes nothing.")
        .json("FaceConsent", wire::capture::describe_consent())
        .example("agree", "The person agrees", json!({ "consent": true }))
        .refuses(400, Identifier::MissingValue, "`consent` is not `true`.")
        .refuses(400, Identifier::PartnerError, "A photograph is being compared.")
}

/// Takes the photograph of an attempt: decoded under limits, written anew without metadata, sealed, kept, compared.
pub async fn upload(
    client: Client,
    State(app): State<App>,
    Query(source): Query<Source>,
    request: Request,
) -> Result<Json<FaceStanding>, Problem> {
    // Only whoever may send a photograph makes the server hold one in memory.
    let (called, making) = match expected(&app, &client, &source).await {
        Ok(expected) => expected,
        Err(refused) => {
            discard(request.into_body(), app.limits.picture).await;
            return Err(refused);
        }
    };
    let (bytes, room) = body(&app, called.entered.session.id, request).await?;
    let limits = app.house.picture_limits.clone();
    let developed = app.darkroom.develop(move || Ok::<_, flow::Error>((develop(&bytes, &limits)?, room))).await??;
    to_the_end(async move {
        let ctx = app.house.ctx(called.authentication.environment);
        let (developed, room) = developed;
        let photo = store(&app.house, &ctx, &called.entered, Step::Face, making, developed).await?;
        drop(room);
        let kept = keep(&app, &client, &photo).await;
        if kept.is_err() {
            flow::capture::discard(&app.house, &ctx, std::slice::from_ref(&photo)).await?;
        }
        app.house.bell.notify_waiters();
        kept
    })
    .await
}

async fn expected(app: &App, client: &Client, source: &Source) -> Result<(Called, Making), Problem> {
    let making = making(source)?;
    let mut tx = app.house.db.read().await?;
    let (ctx, called) = open(app, &mut tx, client).await?;
    authenticate::must_fit(&ctx, &mut tx, &called).await?;
    must_be_allowed(&mut tx, &ctx, making.origin).await?;
    Ok((called, making))
}

async fn keep(app: &App, client: &Client, photo: &Capture) -> Result<Json<FaceStanding>, Problem> {
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut called) = open(app, &mut tx, client).await?;
    authenticate::keep(&ctx, &mut tx, &mut called, photo).await?;
    let answer = authenticate::standing(&ctx, &mut tx, &called).await?;
    tx.commit().await?;
    Ok(Json(answer))
}

/// What it says about itself.
pub fn about_upload() -> About {
    changes("uploadFace", "Show the face", Given::Agreed)
        .says(
            "A JPEG, PNG or WebP. It is decoded and written anew without metadata, sealed, kept, and compared with the \
             selfie of the verification. The answer is `CHECKING`; ask where it stands.",
        )
        .takes(how_it_was_made(Origin::Camera))
        .takes(why_no_camera())
        .picture()
        .refuses(400, Identifier::BadValue, "This is not a picture, too large, or a file where none are taken.")
        .refuses(
            400,
            Identifier::PartnerError,
            "The person has not agreed yet, a photograph is being compared, or the verification was overturned.",
        )
        .refuses(409, Identifier::PartnerError, "As many photographs were sent as one may.")
        .refuses(429, Identifier::TooManyRequests, shelf::IS_BUSY)
        .refuses(503, Identifier::InternalError, shelf::IS_FULL)
}

/// The person gives up.
pub async fn cancel(client: Client, State(app): State<App>) -> Result<Json<FaceStanding>, Problem> {
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut called) = open(&app, &mut tx, &client).await?;
    authenticate::cancel(&ctx, &mut tx, &mut called).await?;
    let answer = authenticate::standing(&ctx, &mut tx, &called).await?;
    tx.commit().await?;
    app.house.bell.notify_waiters();
    Ok(Json(answer))
}

/// What it says about itself.
pub fn about_cancel() -> About {
    changes("cancelFace", "Give up showing the face", Given::Authenticating).refuses(
        400,
        Identifier::PartnerError,
        "A photograph is being compared: what was sent is judged.",
    )
}

/// Begins to describe something that moves it on.
fn changes(id: &'static str, summary: &'static str, given: Given) -> About {
    About::new(Tag::Capture, id, summary, Caller::Client)
        .given(given)
        .answers(Answer::json::<FaceStanding>(200, "Where it stands now."))
        .refuses(409, Identifier::TokenNotValid, "It is over.")
}
