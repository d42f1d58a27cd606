//! Bodies, read within limits; JSON is read whatever `Content-Type` says, because real clients omit it.

use std::time::Duration;

use axum::{
    extract::{FromRequest, Request},
    http::StatusCode,
};
use http_body_util::BodyExt;
use serde_json::Value;
use wire::problem::Identifier;

use crate::{
    App, Problem,
    json::{MOST_VALUES, Unreadable},
};

/// How much of a body that is too large is still read, in multiples of the limit: a client that is cut off while it
/// sends sees a broken connection instead of the answer.
const PATIENCE: usize = 4;

/// How long a body may take: a picture of 10 MB over a line of 300 kbit/s.
const TIME: Duration = Duration::from_secs(300);

/// Reads a body of at most `limit` bytes; `None` if it is larger, breaks off or takes too long.
pub async fn collect(body: axum::body::Body, limit: usize) -> Option<Vec<u8>> {
    collect_within(TIME, body, limit).await
}

/// The same within another time.
pub async fn collect_within(time: Duration, body: axum::body::Body, limit: usize) -> Option<Vec<u8>> {
    tokio::time::timeout(time, collect_all(body, limit)).await.ok().flatten()
}

async fn collect_all(mut body: axum::body::Body, limit: usize) -> Option<Vec<u8>> {
    let (mut bytes, mut length) = (vec![], 0usize);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.ok()?.into_data() else { continue };
        length = length.saturating_add(data.len());
        if length <= limit {
            bytes.extend_from_slice(&data);
        } else if length > limit.saturating_mul(PATIENCE) {
            return None;
        }
    }
    (length <= limit).then_some(bytes)
}

/// Reads on without keeping anything, as far as [`collect`] would, so that a client that is refused sees the answer.
pub async fn discard(mut body: axum::body::Body, limit: usize) {
    let mut length = 0usize;
    let reading = async {
        while length <= limit.saturating_mul(PATIENCE)
            && let Some(Ok(frame)) = body.frame().await
        {
            length = length.saturating_add(frame.data_ref().map_or(0, |data| data.len()));
        }
    };
    let _ = tokio::time::timeout(TIME, reading).await;
}

/// The body as it came, and as JSON, always an object.
pub struct Letter {
    /// The text.
    pub text: String,
    /// What it says.
    pub value: Value,
}

impl FromRequest<App> for Letter {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let bytes = collect(request.into_body(), app.limits.json).await.ok_or_else(|| {
            Problem::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                Identifier::BadValue,
                format!("The body is larger than {} bytes or was cut off.", app.limits.json),
            )
        })?;
        let value = json(&bytes)?;
        let text = String::from_utf8(bytes).expect("what was read as JSON is UTF-8");
        Ok(Self { text, value })
    }
}

/// The body as JSON, always an object.
pub struct Body(pub Value);

impl FromRequest<App> for Body {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        Letter::from_request(request, app).await.map(|letter| Self(letter.value))
    }
}

/// Reads a JSON object.
///
/// # Errors
/// When the bytes are not UTF-8, not JSON, not an object, or one with too many values.
pub fn json(bytes: &[u8]) -> Result<Value, Problem> {
    let bad = |identifier, message: String| Problem::new(StatusCode::BAD_REQUEST, identifier, message);
    let text =
        std::str::from_utf8(bytes).map_err(|_| bad(Identifier::EncodingError, "The body must be UTF-8.".into()))?;
    let value = crate::json::read(text).map_err(|unreadable| match unreadable {
        Unreadable::NotJson(error) => {
            // The position helps; the text around it may be personal.
            let place = format!("line {}, column {}", error.line(), error.column());
            bad(Identifier::JsonError, format!("The body is not valid JSON at {place}."))
        }
        Unreadable::TooMany => {
            bad(Identifier::JsonError, format!("The body must hold at most {MOST_VALUES} values, names included."))
        }
    })?;
    match value.is_object() {
        true => Ok(value),
        false => Err(bad(Identifier::JsonError, "The body must be a JSON object.".into())),
    }
}
