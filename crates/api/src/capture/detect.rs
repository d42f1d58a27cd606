//! `POST /api/capture/document/detect`

use axum::{
    Json,
    extract::{Request, State},
    http::StatusCode,
};
use domain::ids::SessionId;
use wire::{capture::Detected, problem::Identifier};

use super::{open, upload::body};
use crate::{
    App, Problem,
    auth::Client,
    body::discard,
    describe::about::{About, Answer, Caller, Given, Tag},
    shelf,
};

/// How often one session may ask in [`WHILE`] seconds: reading a picture takes about a second of a processor.
pub const TRIES: u32 = 10;
/// Length of the while in which tries are counted, in seconds.
pub const WHILE: u32 = 600;

/// Tells which document a photograph shows. The photograph is kept nowhere.
pub async fn detect(client: Client, State(app): State<App>, request: Request) -> Result<Json<Detected>, Problem> {
    let session = match allowed(&app, &client).await {
        Ok(session) => session,
        Err(refused) => {
            discard(request.into_body(), app.limits.picture).await;
            return Err(refused);
        }
    };
    let (bytes, room) = body(&app, session, request).await?;
    let house = app.house.clone();
    let work = move || {
        let _room = room;
        flow::detect::detect(&house, &bytes)
    };
    let sorted = app.darkroom.develop(work).await??;
    Ok(Json(Detected::of(sorted.map(|sorted| (sorted.document, sorted.country, sorted.side)))))
}

/// The session, if it may choose a document now and did not ask too often.
async fn allowed(app: &App, client: &Client) -> Result<SessionId, Problem> {
    let mut tx = app.house.db.read().await?;
    let (ctx, entered) = open(app, &mut tx, client).await?;
    entered.session.must_be_started(ctx.now).map_err(flow::Error::from)?;
    let id = entered.session.id;
    let wait = |seconds| Problem::too_many("This session asked too often which document it shows.", seconds);
    app.detections.count_of(id.0.as_bytes(), ctx.now.timestamp()).map_err(wait)?;
    Ok(id)
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Capture, "detectDocument", "Ask which document a picture shows", Caller::Client)
        .says(
            "A JPEG, PNG or WebP of one side. What the document shows itself to be by its zone, its barcode or its print \
             helps the person to choose; nothing is decided by it, and the picture is not kept.",
        )
        .given(Given::Started)
        .picture()
        .refuses(400, Identifier::BadValue, "This is not a picture, or it is too large.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .refuses(429, Identifier::TooManyRequests, shelf::IS_BUSY)
        .refuses(503, Identifier::InternalError, shelf::IS_FULL)
        .answers(Answer::json::<Detected>(StatusCode::OK.as_u16(), "What could be told."))
}
