//! JSON with pictures in it: larger than other bodies, and read off the async threads.

use axum::{extract::Request, http::StatusCode};
use serde_json::Value;
use wire::problem::Identifier;

use crate::{App, Problem, body::collect};

/// Largest body in bytes: the contract's 20 MB.
pub const LARGEST: usize = 20 * 1024 * 1024;

/// Receives a body and reads it in the darkroom, since decoding megabytes of Base64 takes a while.
///
/// # Errors
/// When the body is too large, not JSON, or `read` refuses it.
pub async fn open<T: Send + 'static>(
    app: &App,
    request: Request,
    read: impl FnOnce(&Value) -> Result<T, wire::problem::Problem> + Send + 'static,
) -> Result<T, Problem> {
    let bytes = collect(request.into_body(), LARGEST).await.ok_or_else(|| {
        let message = format!("The body is larger than {LARGEST} bytes or was cut off.");
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, Identifier::BadValue, message)
    })?;
    let _place = app.darkroom.acquire().await.expect("the darkroom is never closed");
    tokio::task::spawn_blocking(move || Ok(read(&parse(&bytes)?)?)).await.map_err(flow::Error::from)?
}

fn parse(bytes: &[u8]) -> Result<Value, Problem> {
    let bad = |identifier, message: String| Problem::new(StatusCode::BAD_REQUEST, identifier, message);
    let text =
        std::str::from_utf8(bytes).map_err(|_| bad(Identifier::EncodingError, "The body must be UTF-8.".into()))?;
    serde_json::from_str(text).map_err(|error| {
        // The position helps; the text around it may be personal.
        let place = format!("line {}, column {}", error.line(), error.column());
        bad(Identifier::JsonError, format!("The body is not valid JSON at {place}."))
    })
}
