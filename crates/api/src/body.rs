//! A JSON body, whatever `Content-Type` says: real clients omit it.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::StatusCode,
};
use serde_json::Value;
use wire::problem::Identifier;

use crate::{App, Problem};

/// The body as JSON.
pub struct Body(pub Value);

impl FromRequest<App> for Body {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let bytes = Bytes::from_request(request, app).await.map_err(|_| {
            Problem::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                Identifier::BadValue,
                format!("The body is larger than {} bytes or was cut off.", app.limits.json),
            )
        })?;
        if std::str::from_utf8(&bytes).is_err() {
            return Err(Problem::new(StatusCode::BAD_REQUEST, Identifier::EncodingError, "The body must be UTF-8."));
        }
        serde_json::from_slice(&bytes).map(Self).map_err(|error| {
            // The position helps; the text around it may be personal.
            let place = format!("line {}, column {}", error.line(), error.column());
            Problem::new(StatusCode::BAD_REQUEST, Identifier::JsonError, format!("The body is not valid JSON at {place}."))
        })
    }
}
