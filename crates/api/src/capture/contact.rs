//! `POST /api/capture/email`, `POST /api/capture/email/code`, and the same with `phone`; `GET /api/capture/phone`

use axum::{Json, extract::State, http::StatusCode};
use domain::contact::{Channel, LIFE_MINUTES, MOST_OF_A_SESSION, MOST_TO_ONE, PAUSE_SECONDS, WRONG_TRIES};
use flow::contact::{self, Proof};
use serde_json::{Value, json};
use wire::{
    capture::Standing,
    problem::Identifier,
    task::{Prefixes, describe_code, describe_contact, read_code, read_contact},
};

use super::{open, session::standing};
use crate::{
    App, Problem,
    auth::Client,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag, stand_in},
    to_the_end::to_the_end,
};

/// Sends a code to an e-mail address.
pub async fn email(client: Client, State(app): State<App>, Body(body): Body) -> Result<Json<Standing>, Problem> {
    send(app, client, Channel::Email, &body).await
}

/// Sends a code to a phone.
pub async fn phone(client: Client, State(app): State<App>, Body(body): Body) -> Result<Json<Standing>, Problem> {
    send(app, client, Channel::Phone, &body).await
}

/// Takes the code that was sent to an e-mail address.
pub async fn email_code(client: Client, State(app): State<App>, Body(body): Body) -> Result<Json<Standing>, Problem> {
    prove(app, client, Channel::Email, &body).await
}

/// Takes the code that was sent to a phone.
pub async fn phone_code(client: Client, State(app): State<App>, Body(body): Body) -> Result<Json<Standing>, Problem> {
    prove(app, client, Channel::Phone, &body).await
}

/// Tells the codes of countries.
pub async fn prefixes(client: Client, State(app): State<App>) -> Result<Json<Prefixes>, Problem> {
    let mut tx = app.house.db.read().await?;
    let (ctx, entered) = open(&app, &mut tx, &client).await?;
    entered.session.must_be_open(ctx.now).map_err(flow::Error::from)?;
    Ok(Json(Prefixes::all()))
}

async fn send(app: App, client: Client, channel: Channel, body: &Value) -> Result<Json<Standing>, Problem> {
    let to = read_contact(channel, body)?;
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered) = open(&app, &mut tx, &client).await?;
    let drawn = contact::draw(&app.house, &ctx, &mut tx, &mut entered, channel, to).await?;
    tx.commit().await?;
    // Whoever hangs up meanwhile does not leave a code that counts and was never sent.
    to_the_end(async move {
        contact::send(&app.house, &ctx, drawn).await?;
        standing(&ctx, &mut app.house.db.read().await?, &entered).await
    })
    .await
}

async fn prove(app: App, client: Client, channel: Channel, body: &Value) -> Result<Json<Standing>, Problem> {
    let digits = read_code(channel, body)?;
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered) = open(&app, &mut tx, &client).await?;
    let proof = contact::prove(&ctx, &mut tx, &mut entered, channel, &digits).await?;
    let answer = standing(&ctx, &mut tx, &entered).await?;
    // A wrong try counts.
    tx.commit().await?;
    match proof {
        Proof::Right => Ok(answer),
        Proof::Wrong => Err(Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, "The code is wrong.")),
        Proof::Over => {
            let message = "The code is used up, expired, or was never sent. Ask for a new one.";
            Err(Problem::new(StatusCode::CONFLICT, Identifier::PartnerError, message))
        }
    }
}

/// What it says about itself.
pub fn about_email() -> About {
    about_send(Channel::Email, "sendEmailCode", "Send a code to an e-mail address")
        .json("EmailAddress", describe_contact(Channel::Email))
        .example("send", "An address", json!({ "email": "saga@example.com" }))
}

/// What it says about itself.
pub fn about_phone() -> About {
    about_send(Channel::Phone, "sendPhoneCode", "Send a code to a phone")
        .json("PhoneNumber", describe_contact(Channel::Phone))
        .example("send", "A number", json!({ "phone": "+37060012345" }))
}

/// What it says about itself.
pub fn about_email_code() -> About {
    about_prove(Channel::Email, "proveEmailCode", "Take the code of an e-mail address")
        .json("EmailCode", describe_code(Channel::Email))
        .example("type", "The person types it", json!({ "code": stand_in::EMAIL_CODE }))
}

/// What it says about itself.
pub fn about_phone_code() -> About {
    about_prove(Channel::Phone, "provePhoneCode", "Take the code of a phone")
        .json("PhoneCode", describe_code(Channel::Phone))
        .example("type", "The person types it", json!({ "code": stand_in::PHONE_CODE }))
}

/// What it says about itself.
pub fn about_prefixes() -> About {
    About::new(Tag::Capture, "listPrefixes", "Which code has which country's phones?", Caller::Client)
        .given(Given::Opened)
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .answers(Answer::json::<Prefixes>(200, "The codes."))
}

fn about_send(channel: Channel, id: &'static str, summary: &'static str) -> About {
    let (digits, field) = (channel.digits(), channel.field());
    About::new(Tag::Capture, id, summary, Caller::Client)
        .says(format!(
            "Of sessions with `{}`. The code has {digits} digits and is good for {LIFE_MINUTES} minutes; one that was sent \
             before is no longer good. A session sends {MOST_OF_A_SESSION} in all; one `{field}` gets another after {PAUSE_SECONDS} seconds, \
             and {MOST_TO_ONE} an hour from all sessions together.",
            channel.feature()
        ))
        .given(Given::Tasked)
        .refuses(400, Identifier::BadValue, "It is none, does not take messages, or the session does not ask for it.")
        .refuses(400, Identifier::MissingValue, "It is missing or null.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .refuses(409, Identifier::PartnerError, "The session has sent as many codes as one may.")
        .refuses(429, Identifier::TooManyRequests, "A code was sent a moment ago, or too many to this place.")
        .refuses(503, Identifier::InternalError, "The code could not be sent now.")
        .answers(Answer::json::<Standing>(200, "It is on its way."))
}

fn about_prove(channel: Channel, id: &'static str, summary: &'static str) -> About {
    About::new(Tag::Capture, id, summary, Caller::Client)
        .says(format!("Of sessions with `{}`. A code bears {WRONG_TRIES} wrong tries.", channel.feature()))
        .given(Given::Coded)
        .refuses(400, Identifier::BadValue, "The code is wrong, or the session asks for none.")
        .refuses(400, Identifier::MissingValue, "It is missing or null.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .refuses(409, Identifier::PartnerError, "There is no code that could still be typed.")
        .answers(Answer::json::<Standing>(200, "It is proved."))
}
