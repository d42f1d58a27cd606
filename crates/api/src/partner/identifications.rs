//! `GET /kyc/identifications/`

use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
};
use serde_json::Value;
use wire::{identifications::Wanted, problem::Identifier};

use crate::{App, Problem, auth::Partner};

/// Lists the partner's verifications, newest first: all, or those of one client.
pub async fn list(
    partner: Partner,
    State(app): State<App>,
    query: Result<Query<Vec<(String, String)>>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Value>, Problem> {
    let bad = |message: &str| Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, message);
    let Query(query) = query.map_err(|_| bad("The query cannot be read."))?;
    let wanted = Wanted::read(&query)?;
    let mut tx = app.house.db.read().await?;
    let page = flow::retrieve::list(&app.house, &partner.ctx, &mut tx, &wanted).await?;
    page.map(Json).ok_or_else(|| {
        Problem::new(StatusCode::NOT_FOUND, Identifier::NotFound, "Parameter 'page' is beyond the last page.")
    })
}
