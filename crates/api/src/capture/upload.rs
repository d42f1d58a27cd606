//! `PUT /api/capture/photos/{step}?source=camera|upload`

use axum::{
    Json,
    extract::{Path, Query, Request, State},
    http::StatusCode,
};
use domain::capture::{Capture, Origin, Step};
use flow::{
    capture::{develop, keep, must_fit, store},
    enter::Entered,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use wire::problem::Identifier;

use super::open;
use crate::{
    App, Problem,
    auth::Client,
    body::{collect, discard},
    describe::about::{About, Answer, Caller, Given, Parameter, Tag},
};

/// How the picture was made.
#[derive(Deserialize)]
pub struct Source {
    source: Option<String>,
}

/// Which picture was taken.
#[derive(Serialize, JsonSchema)]
pub struct Taken {
    /// The step.
    step: Step,
}

/// Takes one picture: decoded under limits, written anew without metadata, sealed, kept.
pub async fn upload(
    client: Client,
    State(app): State<App>,
    Path(step): Path<String>,
    Query(Source { source }): Query<Source>,
    request: Request,
) -> Result<Json<Taken>, Problem> {
    let house = &app.house;
    // Only whoever may send a picture makes the server hold one in memory.
    let (entered, step, origin) = match expected(&app, &client, &step, source.as_deref()).await {
        Ok(expected) => expected,
        Err(refused) => {
            discard(request.into_body(), app.limits.picture).await;
            return Err(refused);
        }
    };
    let bytes = collect(request.into_body(), app.limits.picture).await.ok_or_else(|| {
        bad(format!("The picture is larger than {} bytes or was cut off on the way.", app.limits.picture))
    })?;

    let place = app.darkroom.acquire().await.expect("the darkroom is never closed");
    let limits = house.picture_limits.clone();
    let developed = tokio::task::spawn_blocking(move || develop(&bytes, &limits))
        .await
        .map_err(flow::Error::from)?
        .map_err(flow::Error::from)?;
    drop(place);

    let ctx = house.ctx(entered.session.environment);
    let capture = store(house, &ctx, &entered, step, origin, developed).await?;
    if let Err(refused) = remember(&app, &client, &capture).await {
        flow::erase::leftovers(house, &ctx, capture.session).await?;
        return Err(refused);
    }
    Ok(Json(Taken { step }))
}

/// What it says about itself.
pub fn about() -> About {
    let steps: Vec<&str> = Step::ALL.iter().map(|step| step.as_str()).collect();
    let origins: Vec<&str> = Origin::ALL.iter().map(|origin| origin.as_str()).collect();
    About::new(Tag::Capture, "uploadPhoto", "Send a picture", Caller::Client)
        .says(
            "A JPEG, PNG or WebP. It is decoded and written anew without metadata, sealed, and kept. A later picture \
             of the same step takes the place of the one before.",
        )
        .given(Given::Chosen)
        .takes(Parameter::path("step", "Which picture.", json!({ "enum": steps })).example(Step::Front.as_str()))
        .takes(
            Parameter::query("source", "How it was made; `upload` when left out.", json!({ "enum": origins }))
                .example(Origin::Camera.as_str()),
        )
        .picture()
        .refuses(400, Identifier::BadValue, "This is not a picture, too large, or not waited for.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet, or has chosen no document.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .answers(Answer::json::<Taken>(200, "It is kept."))
}

fn bad(message: impl Into<String>) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, message)
}

/// The session, if it waits for this picture, and what the picture is.
async fn expected(
    app: &App,
    client: &Client,
    step: &str,
    source: Option<&str>,
) -> Result<(Entered, Step, Origin), Problem> {
    let step = Step::parse(step).ok_or_else(Problem::not_found)?;
    let origin =
        Origin::parse(source.unwrap_or("upload")).ok_or_else(|| bad("Parameter 'source' must be camera or upload."))?;
    let mut tx = app.house.db.read().await?;
    let (ctx, entered) = open(app, &mut tx, client).await?;
    must_fit(&ctx, &mut tx, &entered, step).await?;
    Ok((entered, step, origin))
}

/// Keeps the picture if the session still waits for it: developing took a while.
async fn remember(app: &App, client: &Client, capture: &Capture) -> Result<(), Problem> {
    let mut tx = app.house.db.begin().await?;
    let (ctx, entered) = open(app, &mut tx, client).await?;
    keep(&ctx, &mut tx, &entered, capture).await?;
    Ok(tx.commit().await?)
}
