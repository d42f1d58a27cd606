//! `POST /api/v2/delete`

use axum::{extract::State, http::StatusCode};

use wire::problem::Identifier;

use super::{about_scan_ref, example_of_scan_ref, scan_ref};
use crate::{
    App, Problem,
    auth::Partner,
    body::Body,
    describe::about::{About, Answer, Given, Tag},
};

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

/// What it says about itself.
pub fn about() -> About {
    about_scan_ref(Tag::Changes, "eraseVerification", "Erase a verification")
        .says(
            "Destroys the verification's key and everything about the person: pictures, what the document says, what \
             you told us. What stays is that there was a verification, and your own references. It cannot be undone. \
             Erasing twice does no harm.",
        )
        .given(Given::Expired)
        .example("one", "Everything about one person", example_of_scan_ref())
        .refuses(400, Identifier::PartnerError, "The person or the machine is still busy with it.")
        .answers(Answer::nothing(200, "It is gone."))
}
