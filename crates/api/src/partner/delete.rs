//! `POST /api/v2/delete`

use axum::{extract::State, http::StatusCode};

use super::scan_ref;
use crate::{App, Problem, auth::Partner, body::Body};

/// Destroys everything about the person: 200 with an empty body.
pub async fn delete(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<StatusCode, Problem> {
    let scan_ref = scan_ref(&body)?;
    let (house, ctx) = (&app.house, &partner.ctx);
    let mut tx = house.db.begin().await?;
    let session = flow::erase::erase(ctx, &mut tx, scan_ref).await?;
    tx.commit().await?;
    // The key is gone, so nothing can be read any more. The objects go now if the vault lets us; if not, the queue
    // does it later.
    if let Err(error) = flow::erase::objects(house, ctx.environment, session).await {
        tracing::warn!(session.id = %session, error = %error, "objects of session {session} are removed later");
    }
    house.bell.notify_waiters();
    Ok(StatusCode::OK)
}
