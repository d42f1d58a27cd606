//! `POST /api/capture/liveness`, `PUT /api/capture/liveness`, `POST /api/capture/liveness/leave-out`

use axum::{
    Json,
    extract::{Request, State},
};
use domain::{
    ids::SessionId,
    liveness::{Asked, Recording},
};
use flow::{
    enter::{Entered, standing},
    liveness,
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;
use wire::{
    capture::Standing,
    liveness::{Challenge, Sent, describe_sent, describe_why, read, read_why},
    problem::Identifier,
};

use super::open;
use crate::{
    App, Problem,
    auth::Client,
    body::{Body, discard},
    describe::about::{About, Answer, Caller, Given, Tag, stand_in},
    parcel, shelf,
    to_the_end::to_the_end,
};

/// Tells what to do before the camera.
pub async fn ask(client: Client, State(app): State<App>) -> Result<Json<Challenge>, Problem> {
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered) = open(&app, &mut tx, &client).await?;
    let asked = liveness::ask(&ctx, &mut tx, &mut entered).await?;
    tx.commit().await?;
    Ok(Json(Challenge::of(&asked)))
}

/// What it says about itself.
pub fn about_ask() -> About {
    let most = Asked::MOST;
    About::new(Tag::Capture, "askForActs", "What is to be done before the camera?", Caller::Client)
        .says(format!(
            "Of sessions with `checkLiveness`. The acts are drawn anew each time, {most} times at most, and the challenge \
             before is no longer good.",
        ))
        .given(Given::Challenged)
        .refuses(400, Identifier::BadValue, "The session asks for no acts.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .refuses(409, Identifier::PartnerError, "There were too many challenges.")
        .answers(Answer::json::<Challenge>(200, "The challenge."))
}

/// The client says why no acts are shown.
pub async fn leave_out(client: Client, State(app): State<App>, Body(body): Body) -> Result<Json<Standing>, Problem> {
    let why = read_why(&body)?;
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered) = open(&app, &mut tx, &client).await?;
    liveness::leave_out(&ctx, &mut tx, &mut entered, why).await?;
    let answer = standing(&ctx, &mut tx, &entered).await?;
    tx.commit().await?;
    app.house.bell.notify_waiters();
    Ok(Json(answer))
}

/// What it says about itself.
pub fn about_leave_out() -> About {
    About::new(Tag::Capture, "leaveOutActs", "Say why no acts are shown", Caller::Client)
        .says(
            "Whoever has no camera, or cannot move like that, is not held up: the session can be handed in, and what was \
             not shown is not checked. The reason is kept in the timeline.",
        )
        .given(Given::Challenged)
        .json("NoActs", describe_why())
        .example("none", "There is no camera", json!({ "reason": "none" }))
        .refuses(400, Identifier::MissingValue, "`reason` is missing or null.")
        .refuses(400, Identifier::BadValue, "The session asks for no acts, or has frames already.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .answers(Answer::json::<Standing>(200, "Where the session stands now."))
}

/// How many frames were kept.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "KeptFrames")]
pub struct Kept {
    /// The frames.
    frames: usize,
}

/// Takes the frames of a challenge: decoded under limits, written anew, sealed, kept as one.
pub async fn send(client: Client, State(app): State<App>, request: Request) -> Result<Json<Kept>, Problem> {
    // Only whoever may send frames makes the server hold them in memory.
    let session = match waits(&app, &client).await {
        Ok(session) => session,
        Err(refused) => {
            discard(request.into_body(), parcel::LARGEST).await;
            return Err(refused);
        }
    };
    let (Sent { nonce, frames, camera }, room) = parcel::open_of(&app, Some(session), request, read).await?;
    let (entered, asked) = expected(&app, &client, &nonce).await?;
    let limits = app.house.picture_limits.clone();
    let work = move || Ok::<_, flow::Error>((liveness::develop(frames, &limits)?, room));
    let (frames, room) = app.darkroom.develop(work).await??;
    to_the_end(async move {
        let ctx = app.house.ctx(entered.session.environment);
        let count = frames.len();
        let recorded = liveness::store(&app.house, &ctx, &entered, &asked, frames, camera).await?;
        drop(room);
        let kept = async {
            let mut tx = app.house.db.begin().await?;
            let (ctx, mut entered) = open(&app, &mut tx, &client).await?;
            liveness::keep(&ctx, &mut tx, &mut entered, &nonce, &recorded).await?;
            Ok::<_, Problem>(tx.commit().await?)
        };
        if let Err(refused) = kept.await {
            liveness::discard(&app.house, &ctx, entered.session.id, &recorded).await?;
            return Err(refused);
        }
        Ok(Json(Kept { frames: count }))
    })
    .await
}

/// Whether the session waits for frames of any challenge.
async fn waits(app: &App, client: &Client) -> Result<SessionId, Problem> {
    let mut tx = app.house.db.read().await?;
    let (ctx, entered) = open(app, &mut tx, client).await?;
    let nonce = entered.visit.asked.as_ref().map(|asked| asked.nonce.clone()).unwrap_or_default();
    liveness::expected(&ctx, &entered, &nonce)?;
    Ok(entered.session.id)
}

async fn expected(app: &App, client: &Client, nonce: &str) -> Result<(Entered, Asked), Problem> {
    let mut tx = app.house.db.read().await?;
    let (ctx, entered) = open(app, &mut tx, client).await?;
    let asked = liveness::expected(&ctx, &entered, nonce)?;
    Ok((entered, asked))
}

/// What it says about itself.
pub fn about_send() -> About {
    let (most, side) = (Recording::MOST_FRAMES, Recording::LONGEST_SIDE);
    About::new(Tag::Capture, "sendFrames", "Send frames of the acts", Caller::Client)
        .says(format!(
            "At most {most} frames, the first at rest and the last of each act where the head has arrived; JPEG, not \
             mirrored. They are written anew, {side} pixels at most, and kept until the selfie is taken again. What is \
             told of the camera is a hint and decides nothing alone.",
        ))
        .given(Given::Challenged)
        .json("Frames", describe_sent())
        .example(
            "rest",
            "A frame at rest",
            json!({ "nonce": stand_in::NONCE, "frames": [{ "atMs": 0, "act": 0, "jpeg": stand_in::PHOTOGRAPH }] }),
        )
        .refuses(400, Identifier::MissingValue, "A field is missing or null.")
        .refuses(400, Identifier::BadValue, "A frame cannot be used, or is not of the challenge that was given last.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .refuses(429, Identifier::TooManyRequests, shelf::IS_BUSY)
        .refuses(503, Identifier::InternalError, shelf::IS_FULL)
        .answers(Answer::json::<Kept>(200, "They are kept."))
}
