//! `POST /api/console/{environment}/sessions/search`, `POST /api/console/{environment}/sessions`

use axum::{
    Json,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::staff::Permission;
use flow::order::{self, Opened};
use serde_json::json;
use wire::{
    desk::{Sessions, describe_sought, read_sought},
    problem::Identifier,
    token::{self, Circumstances},
};

use super::{begin, refusing};
use crate::{
    App, Problem,
    body::Body,
    console::{about_environment, auth::Staff},
    describe::about::{About, Answer, Given},
};

/// Finds verifications by what is known of them.
pub async fn search(staff: Staff, State(app): State<App>, Body(body): Body) -> Result<Json<Sessions>, Problem> {
    let sought = read_sought(&body)?;
    let mut tx = begin(&app, &staff, Permission::SeeCases).await?;
    let found = flow::desk::search::search(&app.house, &staff.ctx, &mut tx, &sought).await?;
    tx.commit().await?;
    Ok(Json(found))
}

/// What it says about itself.
pub fn about_search() -> About {
    let about = about_environment("searchSessions", "Search verifications", Permission::SeeCases)
        .says(
            "Newest first. Everything that is said has to be so. Names, numbers and references are found only whole; they \
             are compared by their keyed hashes, and travel in the body, since addresses end up in logs.",
        )
        .given(Given::Waiting)
        .json("SessionSearch", describe_sought())
        .example("waiting", "Those that a person looks at", json!({ "status": "REVIEWING", "limit": 20 }))
        .answers(Answer::json::<Sessions>(200, "One page."));
    refusing(about)
}

/// Opens a verification session from the console.
pub async fn open(staff: Staff, State(app): State<App>, Body(body): Body) -> Result<Response, Problem> {
    staff.must(&app, Permission::Rule).await?;
    let (house, ctx, environment) = (&app.house, &staff.ctx, &staff.environment);
    let circumstances = Circumstances {
        kind: environment.kind,
        settings: &environment.settings,
        times: house.times,
        loopback_callbacks: house.loopback_callbacks,
    };
    let order = token::read(&body, &circumstances)?;
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
    let placed = order::place(house, ctx, environment, &order, None, write).await?;
    let body = placed.ok_or_else(Problem::not_found)?;
    Ok((StatusCode::CREATED, [(header::CONTENT_TYPE, "application/json")], body).into_response())
}

/// What it says about itself.
pub fn about_open() -> About {
    about_environment("openSessionAtDesk", "Open a verification from the console", Permission::Rule)
        .says("As `openSession` does for partners, with the same body and the same answer.")
        .json("Order", token::describe())
        .example("smallest", "Only what is required", json!({ "clientId": "4711" }))
        .refuses(400, Identifier::MissingValue, "A required field is missing or null.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed; the message names it.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong; the message names all of them.")
        .refuses(400, Identifier::PartnerContractError, "The environment does not offer what was asked for.")
        .refuses(
            409,
            Identifier::PartnerError,
            "The environment allows one live session for a person, and there is one.",
        )
        .refuses(503, Identifier::InternalError, "No code for typing is free; only with `generateDigitString`.")
        .answers(Answer::json::<token::Answer<'static>>(201, "The verification and its link."))
}
