//! `POST /api/v2/status`, `/api/v2/data`, `/api/v2/files`, `/api/v2/full-status`

use axum::{Json, extract::State};
use flow::retrieve::{Question, answer};
use serde_json::Value;

use super::scan_ref;
use crate::{App, Problem, auth::Partner, body::Body};

/// Tells how a verification stands.
pub async fn status(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    ask(&app, &partner, &body, Question::Status).await
}

/// Tells what the document says.
pub async fn data(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    ask(&app, &partner, &body, Question::Data).await
}

/// Gives links to the pictures, good for an hour.
pub async fn files(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    ask(&app, &partner, &body, Question::Files).await
}

/// Tells everything in one, in the older spelling.
pub async fn full_status(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    ask(&app, &partner, &body, Question::FullStatus).await
}

async fn ask(app: &App, partner: &Partner, body: &Value, question: Question) -> Result<Json<Value>, Problem> {
    let scan_ref = scan_ref(body)?;
    let mut tx = app.house.db.read().await?;
    Ok(Json(answer(&app.house, &partner.ctx, &mut tx, scan_ref, question).await?))
}
