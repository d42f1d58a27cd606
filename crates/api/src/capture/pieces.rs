//! `GET` and `PATCH /api/capture/uploads/{upload}`: a picture or file in pieces

use std::time::Duration;

use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
};
use domain::{
    capture::{Making, Origin, Step},
    ids::UploadId,
    upload::{Misfit, Upload},
};
use flow::{
    capture::{develop, develop_extra},
    enter::Entered,
    upload as pieces,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;
use wire::problem::Identifier;

use super::{
    extra, open_either,
    upload::{self, Source, bad, how_it_was_made, seal_and_keep, why_no_camera},
};
use crate::{
    App, Problem,
    auth::Client,
    body::{collect_within, discard},
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
    parameters::{Path, Query},
    problem::UPLOAD_OFFSET,
    shelf::{self, Room},
    to_the_end::to_the_end,
};

/// How long a piece may take. A line that does not carry the smallest one in this time carries nothing.
const TIME: Duration = Duration::from_secs(60);
/// Length of the whole file, in bytes.
const UPLOAD_LENGTH: &str = "upload-length";
/// Most bytes of one piece.
const LARGEST: usize = Upload::LARGEST_PIECE as usize;

/// What the pieces become.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Becomes {
    step: String,
    source: Option<String>,
    no_camera: Option<String>,
}

/// How far an upload has come.
#[derive(Serialize, JsonSchema)]
pub struct Received {
    /// Which picture or file it becomes.
    step: Step,
    /// Bytes that are there: where the next piece begins.
    received: u32,
    /// Bytes of the whole file.
    length: u32,
    /// Whether it is whole and kept.
    kept: bool,
}

impl From<&Upload> for Received {
    fn from(upload: &Upload) -> Self {
        Self { step: upload.step, received: upload.received(), length: upload.length, kept: upload.kept }
    }
}

/// Tells how far an upload has come.
pub async fn show(
    client: Client,
    State(app): State<App>,
    Path(upload): Path<String>,
) -> Result<Json<Received>, Problem> {
    let id = identifier(&upload)?;
    let mut tx = app.house.db.read().await?;
    let (ctx, entered, _) = open_either(&app, &mut tx, &client).await?;
    let found = tx.uploads(ctx.environment).find(entered.session.id, id, ctx.now).await?;
    found.as_ref().map(|upload| Json(upload.into())).ok_or_else(Problem::not_found)
}

/// What it says about itself.
pub fn about_show() -> About {
    About::new(Tag::Capture, "showUpload", "How far has an upload come?", Caller::Client)
        .says("After a connection broke: the next piece begins at `received`. One that is unknown begins at 0.")
        .given(Given::Uploading)
        .takes(upload_parameter())
        .refuses(404, Identifier::NotFound, "There is no such upload, or not any more.")
        .answers(Answer::json::<Received>(200, "How far it has come."))
}

/// Takes one piece. The last one makes the file whole: then it is looked at and kept.
pub async fn send(
    client: Client,
    State(app): State<App>,
    Path(upload): Path<String>,
    Query(becomes): Query<Becomes>,
    request: Request,
) -> Result<Json<Received>, Problem> {
    let begun = match begin(&app, &client, &upload, &becomes, request.headers()).await {
        Ok(begun) => begun,
        Err(refused) => {
            discard(request.into_body(), LARGEST).await;
            return Err(refused);
        }
    };
    let Begun { waiting, upload, offset } = begun;
    // The answer to the last piece was lost on the way: here it is again.
    if upload.kept {
        discard(request.into_body(), LARGEST).await;
        return Ok(Json((&upload).into()));
    }
    let (piece, room) = body(&app, &waiting.entered, request).await?;
    if upload.takes(offset, pieces::size(&piece)).map_err(flow::Error::from)? {
        return complete(app, client, waiting, upload, (piece, room)).await;
    }
    add(app, client, waiting, upload, offset, (piece, room)).await
}

/// What it says about itself.
pub fn about_send() -> About {
    let (smallest, largest) = (Upload::SMALLEST_PIECE / 1024, Upload::LARGEST_PIECE / 1024);
    let number = || json!({ "type": "string", "pattern": "^[0-9]{1,9}$" });
    About::new(Tag::Capture, "sendPiece", "Send a piece of a picture or file", Caller::Client)
        .says(format!(
            "For lines that break. Draw a UUID and send the file to it in pieces of {smallest} to {largest} KiB, one \
             after the other; the last one may be smaller. With the last piece the file is taken as `uploadPhoto` or \
             `uploadExtra` would, and refused for the same reasons. A piece that comes twice does no harm: 409 says in \
             the header `Upload-Offset` where the upload stands. Pieces are sealed, and gone an hour after the last \
             one, or when the session is over.",
        ))
        .given(Given::Chosen)
        .takes(upload_parameter())
        .takes(
            Parameter::query(
                "step",
                "Which picture, or which of `extraSteps`.",
                json!({ "type": "string", "pattern": "^[A-Z0-9_]{1,64}$" }),
            )
            .required()
            .example(Step::Front.as_str()),
        )
        .takes(how_it_was_made(Origin::Camera))
        .takes(why_no_camera())
        .takes(
            Parameter::header("Upload-Offset", "Bytes that came before this piece.", number()).required().example("0"),
        )
        .takes(
            Parameter::header("Upload-Length", "Bytes of the whole file.", number())
                .required()
                .example((2 * Upload::SMALLEST_PIECE).to_string()),
        )
        .document()
        .refuses(
            400,
            Identifier::BadValue,
            "The piece is too small, too large or broken off, or the whole is no picture that can be used.",
        )
        .refuses(400, Identifier::MissingValue, "A header or `step` is missing.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet, or has chosen no document.")
        .refuses(404, Identifier::NotFound, "The session has no such step, or the name of the upload is no UUID.")
        .refuses(409, Identifier::BadValue, "The upload stands elsewhere: `Upload-Offset` says where.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .refuses(409, Identifier::PartnerError, "The session has sent as many pictures as one may.")
        .refuses(429, Identifier::TooManyRequests, shelf::IS_BUSY)
        .refuses(503, Identifier::InternalError, shelf::IS_FULL)
        .answers(Answer::json::<Received>(200, "How far it has come. With `kept`, the file is kept."))
}

fn upload_parameter() -> Parameter {
    Parameter::path("upload", "The upload: a UUID that the page drew.", json!({ "type": "string", "format": "uuid" }))
        .example(stand_in::UPLOAD)
}

fn identifier(text: &str) -> Result<UploadId, Problem> {
    let id = Uuid::try_parse(text).ok().filter(|_| text.len() == 36);
    id.map(UploadId).ok_or_else(Problem::not_found)
}

/// A session that waits for a file.
struct Waiting {
    entered: Entered,
    step: Step,
    making: Making,
    /// Whether it may be a PDF; absent where the step takes only pictures.
    pdf: Option<bool>,
}

/// An upload that a piece may come to.
struct Begun {
    waiting: Waiting,
    upload: Upload,
    offset: u32,
}

/// Whether the session waits for this piece of this file. Nothing of the body was read yet.
async fn begin(
    app: &App,
    client: &Client,
    upload: &str,
    becomes: &Becomes,
    head: &HeaderMap,
) -> Result<Begun, Problem> {
    let id = identifier(upload)?;
    let waiting = waits(app, client, becomes).await?;
    let offset = number(head, UPLOAD_OFFSET)?;
    let length = number(head, UPLOAD_LENGTH)?;
    if length == 0 || length as usize > app.limits.picture {
        return Err(bad(format!("A file has 1 to {} bytes.", app.limits.picture)));
    }
    let ctx = app.house.ctx(waiting.entered.session.environment);
    let fresh = Upload {
        id,
        session: waiting.entered.session.id,
        step: waiting.step,
        making: waiting.making,
        length,
        pieces: vec![],
        kept: false,
        ends_at: ctx.now + Upload::patience(),
    };
    let mut tx = app.house.db.read().await?;
    let upload = pieces::find(&ctx, &mut tx, fresh).await?;
    if !upload.kept && upload.received() != offset {
        return Err(flow::Error::from(Misfit::Elsewhere(upload.received())).into());
    }
    Ok(Begun { waiting, upload, offset })
}

async fn waits(app: &App, client: &Client, becomes: &Becomes) -> Result<Waiting, Problem> {
    let step = Step::parse(&becomes.step).ok_or_else(Problem::not_found)?;
    let source = Source::of(becomes.source.clone(), becomes.no_camera.clone());
    if step.is_extra() {
        let (entered, extra, making) = extra::expected(app, client, &becomes.step, &source).await?;
        return Ok(Waiting { entered, step, making, pdf: Some(extra.can_upload_pdf) });
    }
    let (entered, step, making) = upload::expected(app, client, &becomes.step, &source).await?;
    Ok(Waiting { entered, step, making, pdf: None })
}

fn number(head: &HeaderMap, name: &'static str) -> Result<u32, Problem> {
    let missing = || {
        let message = format!("Header '{name}' must be a whole number of bytes.");
        Problem::new(StatusCode::BAD_REQUEST, Identifier::MissingValue, message)
    };
    let digits = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    head.get(name)
        .and_then(|value| value.to_str().ok())
        .filter(digits)
        .and_then(|text| text.parse().ok())
        .ok_or_else(missing)
}

/// The bytes of a piece, and the room that they take.
async fn body(app: &App, entered: &Entered, request: Request) -> Result<(Vec<u8>, Room), Problem> {
    let room = match app.shelf.take_for(entered.session.id, request.headers(), LARGEST).await {
        Ok(room) => room,
        Err(full) => {
            discard(request.into_body(), LARGEST).await;
            return Err(full);
        }
    };
    let piece = collect_within(TIME, request.into_body(), LARGEST).await;
    Ok((piece.ok_or_else(|| bad(format!("The piece is larger than {LARGEST} bytes or was cut off.")))?, room))
}

/// Keeps a piece that is not the last one, even if the client hangs up meanwhile.
async fn add(
    app: App,
    client: Client,
    waiting: Waiting,
    upload: Upload,
    offset: u32,
    (piece, room): (Vec<u8>, Room),
) -> Result<Json<Received>, Problem> {
    to_the_end(async move {
        let ctx = app.house.ctx(waiting.entered.session.environment);
        let mut tx = app.house.db.begin().await?;
        let upload = pieces::begin(&ctx, &mut tx, upload).await?;
        tx.commit().await?;
        pieces::store(&app.house, &ctx, &waiting.entered, &upload, offset, &piece).await?;
        drop(room);
        // The session may have ended while the piece was on its way.
        let added = async {
            let mut tx = app.house.db.begin().await?;
            let (ctx, entered, update) = open_either(&app, &mut tx, &client).await?;
            match &update {
                Some(update) => {
                    flow::update::must_fit(&ctx, &mut tx, update, &entered, waiting.step).await?;
                }
                None => {
                    flow::capture::must_fit(&ctx, &mut tx, &entered, waiting.step).await?;
                }
            }
            let added = pieces::add(&ctx, &mut tx, &upload, offset, pieces::size(&piece)).await;
            let added = added.map_err(Problem::from)?;
            tx.commit().await?;
            Ok::<_, Problem>(added)
        };
        match added.await {
            Ok(upload) => Ok(Json((&upload).into())),
            Err(refused) if refused.is_over() => {
                pieces::discard(&app.house, &ctx, &upload).await?;
                Err(refused)
            }
            Err(refused) => Err(refused),
        }
    })
    .await
}

/// Puts the file together, looks at it and keeps it.
async fn complete(
    app: App,
    client: Client,
    waiting: Waiting,
    upload: Upload,
    (last, room): (Vec<u8>, Room),
) -> Result<Json<Received>, Problem> {
    let Waiting { entered, step, making, pdf } = waiting;
    let ctx = app.house.ctx(entered.session.environment);
    let whole_room = app.shelf.take_bytes(upload.length as usize).await?;
    let whole = match pieces::assemble(&app.house, &ctx, &entered, &upload, &last).await {
        Ok(whole) => whole,
        // Rare: somebody emptied the vault. The page sends the file again.
        Err(flow::Error::ObjectMissing) => {
            let mut tx = app.house.db.begin().await?;
            pieces::give_up(&ctx, &mut tx, upload.session, upload.id).await?;
            tx.commit().await?;
            return Err(flow::Error::from(Misfit::Elsewhere(0)).into());
        }
        Err(broken) => return Err(broken.into()),
    };
    drop((last, room));
    let limits = app.house.picture_limits.clone();
    let work = move || {
        let developed = match pdf {
            Some(pdf) => develop_extra(whole, &limits, pdf)?,
            None => develop(&whole, &limits)?,
        };
        Ok::<_, flow::Error>((developed, whole_room))
    };
    let developed = app.darkroom.develop(work).await??;
    let (house, kept) = (app.house.clone(), Upload { kept: true, ..upload.clone() });
    let _taken = seal_and_keep(app, client, entered, (step, making), developed, Some(upload)).await?;
    // What cannot be removed now, the sweep removes.
    if let Err(error) = pieces::discard(&house, &ctx, &kept).await {
        tracing::warn!(error = %error, "the pieces of an upload could not be removed yet: {error}");
    }
    Ok(Json((&kept).into()))
}
