//! `POST /api/v2/token`

use axum::{extract::State, http::HeaderMap, response::Response};
use flow::order::{self, Opened};
use serde_json::json;
use wire::{
    problem::Identifier,
    token::{self, Circumstances},
};

use super::repeat::{self, Repeat};
use crate::{
    App, Problem,
    auth::Partner,
    body::Letter,
    describe::about::{About, Answer, Caller, Tag},
};

/// Opens a verification session for one of the partner's clients.
pub async fn open(
    partner: Partner,
    State(app): State<App>,
    headers: HeaderMap,
    letter: Letter,
) -> Result<Response, Problem> {
    let (house, ctx, environment) = (&app.house, &partner.ctx, &partner.environment);
    let repetition = Repeat::of(house, &partner, "/api/v2/token", &headers, &letter)?;
    if let Some(answer) = repetition.answered().await? {
        return Ok(answer);
    }
    let circumstances = Circumstances {
        kind: environment.kind,
        settings: &environment.settings,
        times: house.times,
        loopback_callbacks: house.loopback_callbacks,
    };
    let order = token::read(&letter.value, &circumstances)?;
    let write = |opened: &Opened| {
        let redirect_url = format!("{}/api/v2/redirect?authToken={}", house.public_url, opened.auth_token);
        let answer = token::Opened {
            session: &opened.session,
            auth_token: &opened.auth_token,
            digit_string: opened.digit_string.as_deref(),
            redirect_url: &redirect_url,
            allowed: &environment.settings.documents,
            allowed_by_country: &environment.settings.documents_by_country,
            now: ctx.now,
        };
        serde_json::to_vec(&token::write(&order, &answer)).expect("a value of JSON is JSON")
    };
    let placed = order::place(house, ctx, environment, &order, repetition.named(), write).await?;
    repetition.answer(placed).await
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Order, "openSession", "Open a verification", Caller::Partner)
        .says(
            "Answers with the link (`redirectUrl`) to send the person to, and with the name of the verification \
             (`scanRef`) to ask for it later. Only `clientId` is required.",
        )
        .takes(repeat::parameter())
        .json("Order", token::describe())
        .example("smallest", "Only what is required", json!({ "clientId": "4711" }))
        .refuses(400, Identifier::MissingValue, "A required field is missing or null.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed; the message names it.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong; the message names all of them.")
        .refuses(400, Identifier::PartnerContractError, "The environment does not offer what was asked for.")
        .refuses(403, Identifier::PermissionsError, "A made-up result was asked for outside of DEVELOPMENT.")
        .refuses(
            409,
            Identifier::PartnerError,
            "The environment allows one live session for a person, and there is one.",
        )
        .refuses(409, Identifier::BadValue, repeat::REFUSES)
        .refuses(503, Identifier::InternalError, "No code for typing is free; only with `generateDigitString`.")
        .answers(Answer::json::<token::Answer<'static>>(201, "The verification and its link."))
}
