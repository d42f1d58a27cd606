//! `PUT /api/capture/address`

use axum::{Json, extract::State};
use serde_json::json;
use wire::{
    capture::Standing,
    problem::Identifier,
    task::{describe_home, read_home},
};

use super::{open, session::standing};
use crate::{
    App, Problem,
    auth::Client,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag},
};

/// Keeps where the person lives.
pub async fn give(client: Client, State(app): State<App>, Body(body): Body) -> Result<Json<Standing>, Problem> {
    let home = read_home(&body)?;
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered) = open(&app, &mut tx, &client).await?;
    flow::task::give_home(&ctx, &mut tx, &mut entered, home).await?;
    let answer = standing(&ctx, &mut tx, &entered).await?;
    tx.commit().await?;
    Ok(answer)
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Capture, "giveAddress", "Give the postal address", Caller::Client)
        .says("Of sessions with `verifyAddress`. The address is kept as the person gives it; nobody looks it up.")
        .given(Given::Tasked)
        .json("PostalAddress", describe_home())
        .example(
            "vilnius",
            "A flat in Vilnius",
            json!({ "street": "Gedimino pr. 9", "postalCode": "01103", "city": "Vilnius", "country": "LT" }),
        )
        .refuses(400, Identifier::BadValue, "A field is wrong, or the session asks for no address.")
        .refuses(400, Identifier::MissingValue, "A field is missing or null.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
        .answers(Answer::json::<Standing>(200, "It is kept."))
}
