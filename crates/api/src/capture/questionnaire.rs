//! `GET /api/capture/questionnaire`, `PUT /api/capture/questionnaire`

use axum::{Json, extract::State};
use serde_json::json;
use wire::{
    problem::Identifier,
    questionnaire::{Kept, Sheet, describe_answers, read_answers},
};

use super::open_either;
use crate::{
    App, Problem,
    auth::Client,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag},
};

/// Shows the questions and the answers so far.
pub async fn show(client: Client, State(app): State<App>) -> Result<Json<Sheet>, Problem> {
    let mut tx = app.house.db.read().await?;
    let (ctx, entered, update) = open_either(&app, &mut tx, &client).await?;
    Ok(Json(match &update {
        Some(update) => flow::update::sheet(&ctx, &mut tx, update, &entered).await?,
        None => flow::task::sheet(&ctx, &mut tx, &entered).await?,
    }))
}

/// Keeps answers.
pub async fn answer(client: Client, State(app): State<App>, Body(body): Body) -> Result<Json<Kept>, Problem> {
    let (given, wholly) = read_answers(&body)?;
    let mut tx = app.house.db.begin().await?;
    let (ctx, mut entered, update) = open_either(&app, &mut tx, &client).await?;
    let kept = match &update {
        Some(update) => flow::update::answer(&ctx, &mut tx, update, &entered, given, wholly).await?,
        None => flow::task::answer(&ctx, &mut tx, &mut entered, given, wholly).await?,
    };
    tx.commit().await?;
    Ok(Json(kept))
}

/// What it says about itself.
pub fn about_show() -> About {
    refusals(About::new(Tag::Capture, "showQuestionnaire", "Show the questionnaire", Caller::Client))
        .answers(Answer::json::<Sheet>(200, "The questions and the answers so far."))
}

/// What it says about itself.
pub fn about_answer() -> About {
    refusals(About::new(Tag::Capture, "answerQuestionnaire", "Answer the questionnaire", Caller::Client))
        .says(
            "Answers are kept as they are typed. With `done` they are held against the questions: everything that is \
             missing or wrong is told at once, and when nothing is, the questionnaire is done.",
        )
        .json("QuestionnaireAnswers", describe_answers())
        .example("done", "Everything is answered", json!({ "answers": { "occupation": "Nurse" }, "done": true }))
        .refuses(400, Identifier::MissingValue, "`answers` is missing or null.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong.")
        .answers(Answer::json::<Kept>(200, "They are kept."))
}

fn refusals(about: About) -> About {
    about
        .given(Given::Tasked)
        .refuses(400, Identifier::BadValue, "A field is wrong, or the session has no questionnaire.")
        .refuses(400, Identifier::PartnerError, "The person has not agreed yet.")
        .refuses(409, Identifier::TokenNotValid, "The session is over.")
}
