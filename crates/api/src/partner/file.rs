//! `GET /api/v2/files/{environment}/{scanRef}/{capture}?expires=…&signature=…`

use axum::{
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use domain::{
    audit::Actor,
    ids::{CaptureId, EnvironmentId, ScanRef},
};
use serde::Deserialize;
use uuid::Uuid;

use serde_json::json;

use crate::{
    App, Problem,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
};

/// The signature of a link and how long it works.
#[derive(Deserialize)]
pub struct Signed {
    expires: i64,
    signature: String,
}

/// Shows one file to whoever has the link. Everything that is wrong with a link has the same answer.
pub async fn show(
    State(app): State<App>,
    path: Result<Path<(Uuid, Uuid, Uuid)>, axum::extract::rejection::PathRejection>,
    query: Result<Query<Signed>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, Problem> {
    let (Ok(Path((environment, scan_ref, capture))), Ok(Query(signed))) = (path, query) else {
        return Err(Problem::not_found());
    };
    let ctx = app.house.ctx(EnvironmentId(environment)).by(Actor::Person);
    let file = flow::retrieve::file(
        &app.house,
        &ctx,
        ScanRef(scan_ref),
        CaptureId(capture),
        signed.expires,
        &signed.signature,
    )
    .await;
    match file {
        Ok(file) => {
            let name = format!("inline; filename=\"{}\"", file.name);
            let headers = [(header::CONTENT_TYPE, file.media_type.to_owned()), (header::CONTENT_DISPOSITION, name)];
            Ok((headers, file.bytes).into_response())
        }
        Err(flow::Error::NoSession) => Err(Problem::not_found()),
        Err(error) => Err(error.into()),
    }
}

/// What it says about itself.
pub fn about() -> About {
    let uuid = || json!({ "type": "string", "format": "uuid" });
    About::new(Tag::Results, "getFile", "Fetch a file", Caller::Anybody)
        .says(
            "The links that `POST /api/v2/files` and webhooks carry. Each works for an hour, for whoever has it, and \
             every look is written down.",
        )
        .given(Given::Photographed)
        .takes(Parameter::path("environment", "The environment.", uuid()).example(stand_in::ENVIRONMENT))
        .takes(Parameter::path("scanRef", "The verification.", uuid()).example(stand_in::SCAN_REF))
        .takes(Parameter::path("capture", "The picture.", uuid()).example(stand_in::CAPTURE))
        .takes(
            Parameter::query(
                "expires",
                "The second (since 1970) after which it does not work.",
                json!({
                    "type": "integer",
                    "format": "int64",
                }),
            )
            .required()
            .example(stand_in::EXPIRES),
        )
        .takes(
            Parameter::query("signature", "What proves that we made the link.", json!({ "type": "string" }))
                .required()
                .example(stand_in::SIGNATURE),
        )
        .answers(
            Answer::file(200, "The picture, or the PDF of a further document.", &["image/jpeg", "application/pdf"])
                .header("Content-Disposition", "Its name."),
        )
}
