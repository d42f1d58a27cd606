//! `POST /api/v2/generate-pdf`

use axum::{
    extract::State,
    http::{HeaderName, header},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;
use wire::problem::Identifier;

use crate::{
    App, Problem,
    auth::Partner,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag, stand_in},
};

/// Prints a report and answers it in Base64, as plain text.
pub async fn print(
    partner: Partner,
    State(app): State<App>,
    Body(body): Body,
) -> Result<([(HeaderName, &'static str); 1], String), Problem> {
    let (scan_ref, wanted) = wire::report::read(&body)?;
    // A report holds every picture of a session at once, as developing one does.
    let place = app.darkroom.enter().await;
    let pdf = flow::print::print(&app.house, &partner.ctx, scan_ref, wanted, place).await?;
    let text = tokio::task::spawn_blocking(move || STANDARD.encode(pdf)).await.map_err(flow::Error::from)?;
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=us-ascii")], text))
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Results, "printReport", "Print a report", Caller::Partner)
        .says(
            "A report for a compliance officer's file, as PDF/A in Base64: the decision with its reasons, what the \
             document says beside what you expected, every check with what it measured, the timeline, and the \
             pictures with their SHA-256. The body is the Base64 text itself, without quotes.",
        )
        .given(Given::Decided)
        .json("OrdersReport", wire::report::describe_request())
        .example("one", "Everything, in English", json!({ "scanRef": stand_in::SCAN_REF }))
        .example(
            "without-pictures",
            "In Lithuanian, without pictures",
            json!({
                "scanRef": stand_in::SCAN_REF,
                "language": "lt",
                "includeMainStepFiles": false,
                "includeAdditionalStepFiles": false,
            }),
        )
        .refuses(400, Identifier::MissingValue, "`scanRef` is missing or null.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong; the message names all of them.")
        .refuses(404, Identifier::BadValue, "This environment has no such verification.")
        .answers(Answer::file(200, "The PDF in Base64.", &["text/plain"]))
}
