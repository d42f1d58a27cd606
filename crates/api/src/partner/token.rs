//! `POST /api/v2/token`

use axum::{Json, extract::State, http::StatusCode};
use serde_json::{Value, json};
use wire::token::{self, Circumstances, Opened};

use wire::problem::Identifier;

use crate::{
    App, Problem,
    auth::Partner,
    body::Body,
    describe::about::{About, Answer, Caller, Tag},
};

/// Opens a verification session for one of the partner's clients.
pub async fn open(
    partner: Partner,
    State(app): State<App>,
    Body(body): Body,
) -> Result<(StatusCode, Json<Value>), Problem> {
    let (house, ctx) = (&app.house, &partner.ctx);
    let environment = house.db.read().await?.environment(ctx.environment).await?.ok_or_else(Problem::unauthorized)?;
    let circumstances = Circumstances {
        kind: environment.kind,
        settings: &environment.settings,
        times: house.times,
        loopback_callbacks: house.loopback_callbacks,
    };
    let order = token::read(&body, &circumstances)?;
    let mut tx = house.db.begin().await?;
    let opened = flow::order::open(house, ctx, &mut tx, &order).await?;
    tx.commit().await?;
    let redirect_url = format!("{}/api/v2/redirect?authToken={}", house.public_url, opened.auth_token);
    let answer = token::write(
        &order,
        &Opened {
            session: &opened.session,
            auth_token: &opened.auth_token,
            digit_string: opened.digit_string.as_deref(),
            redirect_url: &redirect_url,
            now: ctx.now,
        },
    );
    Ok((StatusCode::CREATED, Json(answer)))
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Order, "openSession", "Open a verification", Caller::Partner)
        .says(
            "Answers with the link (`redirectUrl`) to send the person to, and with the name of the verification \
             (`scanRef`) to ask for it later. Only `clientId` is required.",
        )
        .json("Order", token::describe())
        .example("smallest", "Only what is required", json!({ "clientId": "4711" }))
        .refuses(400, Identifier::MissingValue, "A required field is missing or null.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed; the message names it.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong; the message names all of them.")
        .refuses(400, Identifier::PartnerContractError, "The environment does not offer what was asked for.")
        .answers(Answer::shape(
            201,
            "The verification and its link.",
            json!({ "type": "object", "additionalProperties": true }),
        ))
}
