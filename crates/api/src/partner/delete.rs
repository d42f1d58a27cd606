//! `POST /api/v2/delete`

use axum::{extract::State, http::HeaderName};
use wire::{erasure, problem::Identifier};

use super::{about_scan_ref, example_of_scan_ref, scan_ref};
use crate::{
    App, Problem,
    auth::Partner,
    body::Body,
    describe::about::{About, Answer, Given, Tag},
};

/// Destroys everything about the person: 200 with an empty body, and a header that names the certificate.
pub async fn delete(
    partner: Partner,
    State(app): State<App>,
    Body(body): Body,
) -> Result<[(HeaderName, String); 1], Problem> {
    let scan_ref = scan_ref(&body)?;
    let mut tx = app.house.db.begin().await?;
    flow::erase::erase(&partner.ctx, &mut tx, scan_ref, flow::erase::By::Partner(&partner.api_key)).await?;
    tx.commit().await?;
    // The key is gone, so nothing can be read any more; the objects follow at once, or when the vault answers.
    app.house.bell.notify_waiters();
    Ok([(HeaderName::from_static("bonafide-erasure"), erasure::path(scan_ref))])
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
        .answers(Answer::nothing(200, "It is gone.").header("Bonafide-Erasure", "The path of the certificate."))
}
