//! JSON with pictures in it: larger than other bodies, and read off the async threads.

use axum::{extract::Request, http::StatusCode};
use serde_json::Value;
use wire::problem::Identifier;

use domain::ids::SessionId;

use crate::{
    App, Problem,
    body::{collect, discard, json},
    shelf::Room,
};

/// Largest body in bytes: the contract's 20 MB.
pub const LARGEST: usize = 20 * 1024 * 1024;

/// Receives a body and reads it in the darkroom, since decoding megabytes of Base64 takes a while. The room that it
/// takes belongs to what was read.
///
/// # Errors
/// When there is no room, the body is too large, not JSON, or `read` refuses it.
pub async fn open<T: Send + 'static>(
    app: &App,
    request: Request,
    read: impl FnOnce(&Value) -> Result<T, wire::problem::Problem> + Send + 'static,
) -> Result<(T, Room), Problem> {
    open_of(app, None, request, read).await
}

/// The same for what comes by the link of a session.
///
/// # Errors
/// As [`open`], and when the link sends too much at once.
pub async fn open_of<T: Send + 'static>(
    app: &App,
    link: Option<SessionId>,
    request: Request,
    read: impl FnOnce(&Value) -> Result<T, wire::problem::Problem> + Send + 'static,
) -> Result<(T, Room), Problem> {
    let room = match link {
        Some(session) => app.shelf.take_for(session, request.headers(), LARGEST).await,
        None => app.shelf.take(request.headers(), LARGEST).await,
    };
    let room = match room {
        Ok(room) => room,
        Err(full) => {
            discard(request.into_body(), LARGEST).await;
            return Err(full);
        }
    };
    let bytes = collect(request.into_body(), LARGEST).await.ok_or_else(|| {
        let message = format!("The body is larger than {LARGEST} bytes or was cut off.");
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, Identifier::BadValue, message)
    })?;
    app.darkroom.develop(move || Ok((read(&json(&bytes)?)?, room))).await?
}
