//! `PUT /api/capture/extras/{name}?source=camera|native|upload&noCamera=refused|none|busy|insecure|failed`

use axum::{
    Json,
    extract::{Request, State},
};
use domain::{
    capture::{Making, Origin, Step},
    extra::Extra,
};
use flow::{
    capture::{develop_extra, must_fit},
    enter::Entered,
};
use serde_json::json;
use wire::problem::Identifier;

use super::{
    open_either,
    upload::{Source, Taken, body, how_it_was_made, making, seal_and_keep, why_no_camera},
};
use crate::{
    App, Problem,
    auth::Client,
    body::discard,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag},
    parameters::{Path, Query},
    shelf,
};

/// Takes one further document: a picture is decoded and written anew, a PDF looked at and kept as it was sent; sealed,
/// kept.
pub async fn upload(
    client: Client,
    State(app): State<App>,
    Path(name): Path<String>,
    Query(source): Query<Source>,
    request: Request,
) -> Result<Json<Taken>, Problem> {
    let (entered, extra, making) = match expected(&app, &client, &name, &source).await {
        Ok(expected) => expected,
        Err(refused) => {
            discard(request.into_body(), app.limits.picture).await;
            return Err(refused);
        }
    };
    let (bytes, room) = body(&app, entered.session.id, request).await?;
    let limits = app.house.picture_limits.clone();
    let develop = move || Ok::<_, flow::Error>((develop_extra(bytes, &limits, extra.can_upload_pdf)?, room));
    let developed = app.darkroom.develop(develop).await??;
    seal_and_keep(app, client, entered, (extra.step(), making), developed, None).await
}

/// The session, if it waits for this document in this way.
pub(super) async fn expected(
    app: &App,
    client: &Client,
    name: &str,
    source: &Source,
) -> Result<(Entered, Extra, Making), Problem> {
    let step = Step::parse(name).filter(|step| step.is_extra()).ok_or_else(Problem::not_found)?;
    let making = making(source)?;
    let mut tx = app.house.db.read().await?;
    let (ctx, entered, update) = open_either(app, &mut tx, client).await?;
    let extra = match &update {
        Some(update) => Some(flow::update::must_fit(&ctx, &mut tx, update, &entered, step).await?),
        None => must_fit(&ctx, &mut tx, &entered, step).await?,
    };
    let extra = extra.ok_or_else(Problem::not_found)?;
    match making.origin {
        Origin::Camera | Origin::Native if !extra.can_capture => {
            Err(refused("This step takes a file, not a photograph."))
        }
        Origin::Upload if !extra.can_upload => Err(refused("This step takes a photograph, not a file.")),
        _ => Ok((entered, extra, making)),
    }
}

fn refused(why: &'static str) -> Problem {
    flow::Error::NotPartOfTheWalk(why).into()
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Capture, "uploadExtra", "Send a further document", Caller::Client)
        .says(
            "One of `extraSteps`: a JPEG, PNG or WebP, or a PDF of at most 50 pages where the step takes one. A picture \
             is written anew without metadata; a PDF is kept as it is, unless it is encrypted or damaged. A later file \
             of the same step takes the place of the one before.",
        )
        .given(Given::Chosen)
        .takes(
            Parameter::path(
                "name",
                "Which step.",
                json!({ "type": "string", "pattern": "^[A-Z0-9_]{1,64}$" }),
            )
            .example("UTILITY_BILL"),
        )
        .takes(how_it_was_made(Origin::Upload))
        .takes(why_no_camera())
        .document()
        .refuses(400, Identifier::BadValue, "This is neither picture nor PDF, locked, too large, or not waited for.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .refuses(409, Identifier::PartnerError, "The session has sent as many pictures as one may.")
        .refuses(429, Identifier::TooManyRequests, shelf::IS_BUSY)
        .refuses(503, Identifier::InternalError, shelf::IS_FULL)
        .answers(Answer::json::<Taken>(200, "It is kept."))
}
