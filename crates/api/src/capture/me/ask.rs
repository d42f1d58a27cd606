//! `POST /api/capture/me/review` and `POST /api/capture/me/erasure`

use axum::{Json, extract::State, http::HeaderMap};
use flow::applicant::{self, ask};
use serde_json::json;
use wire::{
    applicant::{Page, describe_words, read_words},
    problem::Identifier,
};

use super::{problem, proof, proved};
use crate::{
    App, Problem,
    auth::Client,
    body::Body,
    describe::about::{About, Answer},
};

/// The person asks for a person to look again.
pub async fn review(
    client: Client,
    State(app): State<App>,
    headers: HeaderMap,
    Body(body): Body,
) -> Result<Json<Page>, Problem> {
    let words = read_words(&body)?;
    let mut tx = app.house.db.begin().await?;
    let (ctx, visitor) = applicant::find(&app.house, &mut tx, &client.auth_token).await.map_err(problem)?;
    ask::for_review(&ctx, &mut tx, &visitor, proof(&headers), words).await?;
    let (_, visitor) = applicant::find(&app.house, &mut tx, &client.auth_token).await.map_err(problem)?;
    let page = applicant::page(&ctx, &mut tx, &visitor).await?;
    tx.commit().await?;
    Ok(Json(page))
}

/// What it says about itself.
pub fn about_review() -> About {
    asks("askForReview", "Ask for a person to look again")
        .says(
            "Once, for `applicant.reviewDays` after a decision that is no plain approval. Status and decision stay as they \
             are and no webhook tells of it: the verification is listed for reviewers, and their ruling is told as \
             any other.",
        )
        .example("why", "With words of the person", json!({ "words": "I wore my glasses in the photo." }))
}

/// The person asks for erasure.
pub async fn erasure(
    client: Client,
    State(app): State<App>,
    headers: HeaderMap,
    Body(body): Body,
) -> Result<Json<Page>, Problem> {
    let words = read_words(&body)?;
    let mut tx = app.house.db.begin().await?;
    let (ctx, visitor) = applicant::find(&app.house, &mut tx, &client.auth_token).await.map_err(problem)?;
    ask::for_erasure(&app.house, &ctx, &mut tx, &visitor, proof(&headers), words).await?;
    let (_, visitor) = applicant::find(&app.house, &mut tx, &client.auth_token).await.map_err(problem)?;
    let page = applicant::page(&ctx, &mut tx, &visitor).await?;
    tx.commit().await?;
    app.house.bell.notify_waiters();
    Ok(Json(page))
}

/// What it says about itself.
pub fn about_erasure() -> About {
    asks("askForErasure", "Ask for erasure")
        .says(
            "Once. Where `applicant.erasure` is `ASK` it waits for you: `GET /api/v2/requests` lists it, \
             `POST /api/v2/delete` fulfils it, `POST /api/v2/requests/refuse` refuses it with a reason that the person \
             reads. Where it is `IMMEDIATE` everything is erased at once, unless a person is looking, something is on a \
             block list, or there are signs of fraud.",
        )
        .example("plain", "Without words", json!({}))
}

fn asks(id: &'static str, summary: &'static str) -> About {
    proved(id, summary)
        .json("OwnWords", describe_words())
        .refuses(400, Identifier::BadValue, "`words` is no text of at most 1000 characters.")
        .refuses(400, Identifier::PartnerError, "There is nothing to ask for, or it was asked for before.")
        .answers(Answer::json::<Page>(200, "How it stands now."))
}
