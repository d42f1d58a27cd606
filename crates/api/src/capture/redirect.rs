//! `GET /api/v2/redirect?authToken=…`

use axum::{
    extract::Query,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::json;
use wire::problem::Identifier;

use crate::{
    Problem,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
};

/// The link's secret.
#[derive(Deserialize)]
pub struct Link {
    #[serde(rename = "authToken")]
    auth_token: String,
}

/// Sends the browser to the page. Only letters and digits are carried over, and the
/// address is relative, so it is always ours, also below a path.
pub async fn redirect(
    query: Result<Query<Link>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, Problem> {
    let Ok(Query(Link { auth_token })) = query else { return Err(Problem::token_not_valid()) };
    if auth_token.is_empty() || auth_token.len() > 64 || !auth_token.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err(Problem::token_not_valid());
    }
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, format!("../../?authToken={auth_token}"))]).into_response())
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Order, "redirect", "Send a person to the page", Caller::Anybody)
        .says("The address that `redirectUrl` names. Browsers are sent on to the page.")
        .given(Given::Opened)
        .takes(
            Parameter::query(
                "authToken",
                "The secret of the link.",
                json!({
                    "type": "string",
                    "pattern": "^[0-9A-Za-z]{1,64}$",
                }),
            )
            .required()
            .example(stand_in::AUTH_TOKEN),
        )
        .refuses(401, Identifier::TokenNotValid, "There is no secret, or it cannot be one.")
        .answers(Answer::nothing(303, "To the page.").header("Location", "The page, relative to this address."))
}
