//! `GET /api/v2/redirect?authToken=…`

use axum::{
    extract::Query,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use crate::Problem;

/// The link's secret.
#[derive(Deserialize)]
pub struct Link {
    #[serde(rename = "authToken")]
    auth_token: String,
}

/// Sends the browser to the page. Only letters and digits are carried over, and the
/// address is relative, so it is always ours, also below a path.
pub async fn redirect(
    query: Result<Query<Link>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, Problem> {
    let Ok(Query(Link { auth_token })) = query else { return Err(Problem::token_not_valid()) };
    if auth_token.is_empty() || auth_token.len() > 64 || !auth_token.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err(Problem::token_not_valid());
    }
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, format!("../../?authToken={auth_token}"))]).into_response())
}
