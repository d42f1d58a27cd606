//! `POST /api/capture/code`

use std::{net::SocketAddr, time::Duration};

use axum::{
    Json,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use flow::code;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;
use tokio::time::Instant;
use wire::problem::Identifier;

use crate::{
    App, Problem, address,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag, stand_in},
};

/// Wrong codes from one address in [`WHILE`] seconds. People mistype once or twice; whoever guesses needs millions.
pub const TRIES: u32 = 10;
/// Length of the while in which tries are counted, in seconds.
pub const WHILE: u32 = 600;
/// A refusal takes this long, whatever it was refused for: longer than any way to it.
const REFUSAL: Duration = Duration::from_millis(400);

/// What a code stands for.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "TypedLink")]
pub struct Link {
    /// The secret of the link.
    auth_token: String,
    /// The page that it opens: `/`, or `/face` where a face is to be shown again.
    page: &'static str,
}

/// Exchanges a typed code for the secret of its link.
pub async fn open(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Body(body): Body,
) -> Result<Json<Link>, Response> {
    let began = Instant::now();
    let digits = body.get("code").and_then(|code| code.as_str()).filter(|code| is_code(code)).ok_or_else(|| {
        let message = format!("Field 'code' must be a text of {} digits.", code::LENGTH);
        Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, message).into_response()
    })?;
    let address = address::of(peer.ip(), &headers, app.trusted_proxy);
    app.codes.count(address, app.house.clock.now().timestamp()).map_err(too_often)?;
    let opened = code::redeem(&app.house, digits).await.map_err(|error| Problem::from(error).into_response())?;
    let Some(opened) = opened else {
        tokio::time::sleep_until(began + REFUSAL).await;
        let message = "The code is wrong, expired or used up.";
        return Err(Problem::new(StatusCode::UNAUTHORIZED, Identifier::TokenNotValid, message).into_response());
    };
    app.codes.forgive(address);
    let page = if opened.is_authentication { "/face" } else { "/" };
    Ok(Json(Link { auth_token: opened.token, page }))
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Capture, "openCode", "Exchange a typed code for its link", Caller::Anybody)
        .says(
            "The code is the `digitString` of the token. Five wrong tries end it, and an address that tries too many \
             has to wait. Wrong, unknown, expired and used up codes are answered alike.",
        )
        .given(Given::Opened)
        .json(
            "TypedCode",
            json!({
                "type": "object",
                "required": ["code"],
                "properties": { "code": { "type": "string", "pattern": "^[0-9]{8}$", "description": "The digits." } },
            }),
        )
        .example("type", "The person types it", json!({ "code": stand_in::DIGIT_STRING }))
        .refuses(400, Identifier::BadValue, "`code` is not a text of 8 digits.")
        .refuses(401, Identifier::TokenNotValid, "The code is wrong, unknown, expired or used up.")
        .refuses(429, Identifier::TooManyRequests, "Too many codes were tried from this address.")
        .answers(Answer::json::<Link>(200, "The link it stands for."))
}

fn is_code(text: &str) -> bool {
    text.len() == code::LENGTH && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn too_often(seconds: u32) -> Response {
    let message = format!("Too many codes were tried from this address. Try again in {seconds} seconds.");
    Problem::too_many(message, seconds).into_response()
}
