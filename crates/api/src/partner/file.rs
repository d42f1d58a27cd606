//! `GET /api/v2/files/{environment}/{scanRef}/{capture}?expires=…&signature=…`

use axum::{
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use domain::ids::{CaptureId, EnvironmentId, ScanRef};
use serde::Deserialize;
use uuid::Uuid;

use crate::{App, Problem};

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
    let ctx = app.house.ctx(EnvironmentId(environment));
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
