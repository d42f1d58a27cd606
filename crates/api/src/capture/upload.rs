//! `PUT /api/capture/photos/{step}?source=camera|native|upload&noCamera=refused|none|busy|insecure|failed`

use axum::{
    Json,
    extract::{Request, State},
    http::StatusCode,
};
use domain::{
    capture::{Capture, Making, NoCamera, Origin, Step},
    ctx::Ctx,
    ids::SessionId,
    upload::Upload,
};
use flow::{
    capture::{Developed, develop, keep, must_fit, store},
    enter::Entered,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use wire::problem::Identifier;

use super::{open, open_either};
use crate::{
    App, Problem,
    auth::Client,
    body::{collect, discard},
    describe::about::{About, Answer, Caller, Given, Parameter, Tag},
    parameters::{Path, Query},
    shelf::{self, Room},
    to_the_end::to_the_end,
};

/// How the picture was made.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    source: Option<String>,
    no_camera: Option<String>,
}

impl Source {
    /// From a query that says more.
    pub(super) fn of(source: Option<String>, no_camera: Option<String>) -> Self {
        Self { source, no_camera }
    }
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
    Query(source): Query<Source>,
    request: Request,
) -> Result<Json<Taken>, Problem> {
    // Only whoever may send a picture makes the server hold one in memory.
    let (entered, step, making) = match expected(&app, &client, &step, &source).await {
        Ok(expected) => expected,
        Err(refused) => {
            discard(request.into_body(), app.limits.picture).await;
            return Err(refused);
        }
    };
    let (bytes, room) = body(&app, entered.session.id, request).await?;
    let limits = app.house.picture_limits.clone();
    let developed = app.darkroom.develop(move || Ok::<_, flow::Error>((develop(&bytes, &limits)?, room))).await??;
    seal_and_keep(app, client, entered, (step, making), developed, None).await
}

/// The body of an upload to a session, and the room that it takes.
pub(super) async fn body(app: &App, session: SessionId, request: Request) -> Result<(Vec<u8>, Room), Problem> {
    let limit = app.limits.picture;
    let room = match app.shelf.take_for(session, request.headers(), limit).await {
        Ok(room) => room,
        Err(full) => {
            discard(request.into_body(), limit).await;
            return Err(full);
        }
    };
    let bytes = collect(request.into_body(), limit)
        .await
        .ok_or_else(|| bad(format!("The picture is larger than {limit} bytes or was cut off on the way.")))?;
    Ok((bytes, room))
}

/// What it says about itself.
pub fn about() -> About {
    let steps: Vec<&str> = Step::ALL.iter().map(|step| step.as_str()).collect();
    About::new(Tag::Capture, "uploadPhoto", "Send a picture", Caller::Client)
        .says(
            "A JPEG, PNG or WebP. It is decoded and written anew without metadata, sealed, and kept. A later picture \
             of the same step takes the place of the one before.",
        )
        .given(Given::Chosen)
        .takes(Parameter::path("step", "Which picture.", json!({ "enum": steps })).example(Step::Front.as_str()))
        .takes(how_it_was_made(Origin::Camera))
        .takes(why_no_camera())
        .picture()
        .refuses(
            400,
            Identifier::BadValue,
            "This is not a picture, too large, not waited for, or a file where only photographs are taken.",
        )
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet, or has chosen no document.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .refuses(409, Identifier::PartnerError, "The session has sent as many pictures as one may.")
        .refuses(429, Identifier::TooManyRequests, shelf::IS_BUSY)
        .refuses(503, Identifier::InternalError, shelf::IS_FULL)
        .answers(Answer::json::<Taken>(200, "It is kept."))
}

pub(super) fn bad(message: impl Into<String>) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, message)
}

/// The parameter `source`.
pub(super) fn how_it_was_made(example: Origin) -> Parameter {
    let origins: Vec<&str> = Origin::ALL.iter().map(|origin| origin.as_str()).collect();
    let says = "How it was made; `upload` when left out. `native`: with the device's camera app.";
    Parameter::query("source", says, json!({ "enum": origins })).example(example.as_str())
}

/// The parameter `noCamera`.
pub(super) fn why_no_camera() -> Parameter {
    let reasons: Vec<&str> = NoCamera::ALL.iter().map(|why| why.as_str()).collect();
    let says = "Why the page had no camera, if it had none; `native` cannot do without.";
    Parameter::query("noCamera", says, json!({ "enum": reasons }))
}

/// How the file was made, as the page says.
pub(super) fn making(source: &Source) -> Result<Making, Problem> {
    let word = source.source.as_deref().unwrap_or("upload");
    let origin = Origin::parse(word).ok_or_else(|| bad("Parameter 'source' must be camera, native or upload."))?;
    let why = |word: &String| {
        let known = NoCamera::parse(word);
        known.ok_or_else(|| bad("Parameter 'noCamera' must be refused, none, busy, insecure or failed."))
    };
    let no_camera = source.no_camera.as_ref().map(why).transpose()?;
    match (origin, no_camera) {
        (Origin::Camera, Some(_)) => {
            Err(bad("Parameter 'noCamera' does not go with a photograph of the page's camera."))
        }
        (Origin::Native, None) => Err(bad("Parameter 'noCamera' must say why the page has no camera.")),
        _ => Ok(Making { origin, no_camera }),
    }
}

/// Refuses a file where the environment takes photographs alone.
pub(super) async fn must_be_allowed(tx: &mut Tx, ctx: &Ctx, origin: Origin) -> Result<(), Problem> {
    let environment = tx.environment(ctx.environment).await?.ok_or(flow::Error::NoEnvironment)?;
    if origin == Origin::Upload && !environment.settings.file_uploads {
        return Err(bad("Photographs alone are taken here, no files."));
    }
    Ok(())
}

/// The session, if it waits for this picture, and what the picture is.
pub(super) async fn expected(
    app: &App,
    client: &Client,
    step: &str,
    source: &Source,
) -> Result<(Entered, Step, Making), Problem> {
    let step = Step::parse(step).filter(|step| !step.is_extra()).ok_or_else(Problem::not_found)?;
    let making = making(source)?;
    let mut tx = app.house.db.read().await?;
    let (ctx, entered) = open(app, &mut tx, client).await?;
    must_fit(&ctx, &mut tx, &entered, step).await?;
    must_be_allowed(&mut tx, &ctx, making.origin).await?;
    Ok((entered, step, making))
}

/// Puts a file into the vault and keeps it, with the upload that it came by if it came in pieces, or leaves nothing behind, even if the client hangs up meanwhile.
pub(super) async fn seal_and_keep(
    app: App,
    client: Client,
    entered: Entered,
    (step, making): (Step, Making),
    (developed, room): (Developed, Room),
    upload: Option<Upload>,
) -> Result<Json<Taken>, Problem> {
    to_the_end(async move {
        let ctx = app.house.ctx(entered.session.environment);
        let capture = store(&app.house, &ctx, &entered, step, making, developed).await?;
        drop(room);
        remember(&app, &client, &ctx, &capture, upload.as_ref()).await?;
        Ok(Json(Taken { step }))
    })
    .await
}

/// Keeps a file if the session still waits for it: developing took a while. Otherwise it leaves nothing behind.
async fn remember(
    app: &App,
    client: &Client,
    ctx: &Ctx,
    capture: &Capture,
    upload: Option<&Upload>,
) -> Result<(), Problem> {
    let kept = async {
        let mut tx = app.house.db.begin().await?;
        let (ctx, entered, update) = open_either(app, &mut tx, client).await?;
        match &update {
            Some(update) => flow::update::keep(&ctx, &mut tx, update, &entered, capture).await?,
            None => keep(&ctx, &mut tx, &entered, capture).await?,
        }
        if let Some(upload) = upload {
            flow::upload::keep(&ctx, &mut tx, upload).await?;
        }
        Ok::<_, Problem>(tx.commit().await?)
    };
    let kept = kept.await;
    if kept.is_err() {
        flow::capture::discard(&app.house, ctx, std::slice::from_ref(capture)).await?;
    }
    kept
}
