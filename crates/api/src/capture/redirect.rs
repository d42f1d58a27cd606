//! `GET /api/v2/redirect?authToken=…`

use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use flow::{authenticate, enter};
use serde::Deserialize;
use serde_json::json;
use wire::problem::Identifier;

use crate::{
    App, Problem,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
};

/// The link's secret.
#[derive(Deserialize)]
pub struct Link {
    #[serde(rename = "authToken", default)]
    auth_token: String,
}

/// Sends the browser to the page, in the language of the token. The address is relative, so it is always ours, also
/// below a path. A link that opens nothing leads browsers to the page too, which explains it in words.
pub async fn redirect(
    State(app): State<App>,
    headers: HeaderMap,
    query: Result<Query<Link>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, Problem> {
    let given = query.map(|Query(link)| link.auth_token).unwrap_or_default();
    let token: String = given.chars().filter(char::is_ascii_alphanumeric).take(64).collect();
    let mut tx = app.house.db.read().await?;
    let whole = token == given && !token.is_empty();
    let locale = if whole { enter::locale(&app.house, &mut tx, &token).await? } else { None };
    if whole
        && locale.is_none()
        && let Some(locale) = authenticate::locale(&app.house, &mut tx, &token).await?
    {
        return Ok(to_page("face", &format!("{token}&lang={locale}")));
    }
    match locale {
        Some(locale) => Ok(to(&format!("{token}&lang={locale}"))),
        // Without a secret the page would introduce itself instead.
        None if is_browser(&headers) && token.is_empty() => Ok(to("unknown")),
        None if is_browser(&headers) => Ok(to(&token)),
        None => Err(Problem::token_not_valid()),
    }
}

fn to(token: &str) -> Response {
    to_page("", token)
}

fn to_page(page: &str, token: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, format!("../../{page}?authToken={token}"))]).into_response()
}

/// Whether whoever asks shows pages to people.
fn is_browser(headers: &HeaderMap) -> bool {
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accepts.is_some_and(|accepts| accepts.contains("text/html"))
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Order, "redirect", "Send a person to the page", Caller::Anybody)
        .says(
            "The address that `redirectUrl` names. Browsers are sent on to the page, in the language of the token; whoever \
             accepts `text/html` is sent there with a secret that opens nothing, too, and the page explains it. The secret \
             of a face authentication leads to its own page.",
        )
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
        .refuses(401, Identifier::TokenNotValid, "There is no secret, or it opens nothing.")
        .answers(Answer::nothing(303, "To the page.").header("Location", "The page, relative to this address."))
}
