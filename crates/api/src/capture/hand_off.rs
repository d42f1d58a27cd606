//! `POST /api/capture/hand-off`, `POST /api/capture/phone`: the session goes on at a phone

use std::net::SocketAddr;

use axum::{
    Json,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;
use wire::problem::Identifier;

use super::open_either;
use crate::{
    App, Problem, address,
    auth::Client,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag, stand_in},
};

/// What leads a phone to the session.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct HandOff {
    /// The address to open there: show it as a code to scan. It works once.
    address: String,
    /// Seconds in which it has to be opened.
    seconds_left: i64,
    /// The code for typing, if the session has one.
    digit_string: Option<String>,
}

/// Makes an address that opens the session at a phone.
pub async fn offer(client: Client, State(app): State<App>) -> Result<Json<HandOff>, Problem> {
    let mut tx = app.house.db.begin().await?;
    let (ctx, entered, update) = open_either(&app, &mut tx, &client).await?;
    let offer = flow::hand_off::offer(&app.house, &ctx, &mut tx, &entered, update.as_ref(), &client.auth_token).await?;
    tx.commit().await?;
    Ok(Json(HandOff {
        address: offer.address,
        seconds_left: (offer.until - ctx.now).num_seconds().max(0),
        digit_string: offer.digits,
    }))
}

/// What it says about itself.
pub fn about_offer() -> About {
    let minutes = flow::hand_off::patience().num_minutes();
    About::new(Tag::Capture, "handOff", "Go on at a phone", Caller::Client)
        .says(format!(
            "Gives an address with a secret of its own, which is exchanged for that of the link once, within {minutes} \
             minutes; a later address ends an earlier one. Where the environment has a `handOffUrl`, it is that, with \
             the secret of the link in it. `handedOff` of the session tells when it was opened. Both devices may go on: \
             the session stands where the server says.",
        ))
        .given(Given::Opened)
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .answers(Answer::json::<HandOff>(200, "Where to go on."))
}

/// What a phone's secret stands for.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct OpenedAtPhone {
    /// The secret of the link.
    auth_token: String,
}

/// Exchanges the secret of a hand-off for that of the link.
pub async fn open(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Body(body): Body,
) -> Result<Json<OpenedAtPhone>, Problem> {
    let is_secret = |text: &&str| (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
    let secret = body.get("secret").and_then(|secret| secret.as_str()).filter(is_secret).ok_or_else(|| {
        let message = "Field 'secret' must be 1 to 64 letters and digits.";
        Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, message)
    })?;
    let address = address::of(peer.ip(), &headers, app.trusted_proxy);
    let wait = |seconds| Problem::too_many("Too many wrong secrets came from this address.", seconds);
    app.strangers.count(address, app.house.clock.now().timestamp()).map_err(wait)?;
    let token = flow::hand_off::redeem(&app.house, secret).await?;
    let Some(auth_token) = token else {
        let message = "The secret is wrong, used up or too old.";
        return Err(Problem::new(StatusCode::UNAUTHORIZED, Identifier::TokenNotValid, message));
    };
    app.strangers.forgive(address);
    Ok(Json(OpenedAtPhone { auth_token }))
}

/// What it says about itself.
pub fn about_open() -> About {
    About::new(Tag::Capture, "openHandOff", "Open a session at a phone", Caller::Anybody)
        .says("Works once, and for a minute after that, since the answer may be lost on the way.")
        .given(Given::HandedOff)
        .json(
            "HandOffSecret",
            json!({
                "type": "object",
                "required": ["secret"],
                "properties": {
                    "secret": {
                        "description": "What stands behind `#` in the address of the hand-off.",
                        "type": "string",
                        "pattern": "^[A-Za-z0-9]{1,64}$",
                    },
                },
            }),
        )
        .example("secret", "The secret of a hand-off", json!({ "secret": stand_in::HAND_OFF }))
        .refuses(400, Identifier::BadValue, "This is no secret.")
        .refuses(401, Identifier::TokenNotValid, "The secret is wrong, used up or too old.")
        .refuses(429, Identifier::TooManyRequests, "Too many wrong secrets came from this address.")
        .answers(Answer::json::<OpenedAtPhone>(200, "The secret of the link."))
}
