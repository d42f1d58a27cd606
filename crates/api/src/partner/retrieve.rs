//! `POST /api/v2/status`, `/api/v2/data`, `/api/v2/files`, `/api/v2/full-status`

use axum::{Json, extract::State};
use flow::retrieve::{Question, hand_out};
use serde_json::{Value, json};
use wire::{
    full_status::FullStatus,
    verification::{DataAnswer, FilesAnswer, StatusAnswer},
};

use super::{about_scan_ref, example_of_scan_ref, scan_ref};
use crate::{
    App, Problem,
    auth::Partner,
    body::Body,
    describe::about::{About, Answer, Given, Tag, stand_in},
};

/// Tells how a verification stands.
pub async fn status(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    ask(&app, &partner, &body, Question::Status).await
}

/// What it says about itself.
pub fn about_status() -> About {
    about_scan_ref(Tag::Results, "getStatus", "Ask for the status")
        .says("How a verification stands, and why.")
        .given(Given::Decided)
        .example("one", "One verification", example_of_scan_ref())
        .answers(Answer::json::<StatusAnswer>(200, "How it stands.").example(json!({
            "autoDocument": "DOC_VALIDATED",
            "autoFace": "FACE_MATCH",
            "manualDocument": null,
            "manualFace": null,
            "fraudTags": [],
            "mismatchTags": ["NAME"],
            "scanRef": stand_in::SCAN_REF,
            "clientId": "4711",
            "status": "SUSPECTED",
        })))
}

/// Tells what the document says.
pub async fn data(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    ask(&app, &partner, &body, Question::Data).await
}

/// What it says about itself.
pub fn about_data() -> About {
    about_scan_ref(Tag::Results, "getData", "Ask for the data")
        .says("What the document says, in Latin letters and upper case; `null` where it does not say.")
        .given(Given::Decided)
        .example("one", "One verification", example_of_scan_ref())
        .answers(Answer::json::<DataAnswer>(200, "What the document says."))
}

/// Gives links to the pictures, good for an hour.
pub async fn files(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    ask(&app, &partner, &body, Question::Files).await
}

/// What it says about itself.
pub fn about_files() -> About {
    about_scan_ref(Tag::Results, "getFiles", "Ask for the pictures")
        .says("Links to the pictures. Each works for an hour, for whoever has it.")
        .given(Given::Photographed)
        .example("one", "One verification", example_of_scan_ref())
        .answers(Answer::json::<FilesAnswer>(200, "The links."))
}

/// Tells everything in one, in the older spelling.
pub async fn full_status(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    ask(&app, &partner, &body, Question::FullStatus).await
}

/// What it says about itself.
pub fn about_full_status() -> About {
    about_scan_ref(Tag::Results, "getFullStatus", "Ask for everything in one")
        .says(
            "Status, data and order in one flat answer, in the older snake-case spelling. What was not read, not \
             ordered or is erased is `null`.",
        )
        .given(Given::Decided)
        .example("one", "One verification", example_of_scan_ref())
        .answers(Answer::json::<FullStatus>(200, "Everything."))
}

async fn ask(app: &App, partner: &Partner, body: &Value, question: Question) -> Result<Json<Value>, Problem> {
    let scan_ref = scan_ref(body)?;
    Ok(Json(hand_out(&app.house, &partner.ctx, scan_ref, question).await?))
}
