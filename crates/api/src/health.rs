//! Whether the server is ready to serve.

use axum::{Json, extract::State};
use serde_json::{Value, json};

use crate::{App, Problem};

/// Answers 200 when the database answers.
pub async fn show(State(app): State<App>) -> Result<Json<Value>, Problem> {
    app.house.db.read().await?.environments().await?;
    Ok(Json(json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION") })))
}
