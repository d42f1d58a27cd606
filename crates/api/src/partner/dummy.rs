//! `POST /api/v2/add-dummy-status`

use axum::{extract::State, http::StatusCode};
use serde_json::json;
use wire::{dummy, problem::Identifier};

use crate::{
    App, Problem,
    auth::Partner,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag, stand_in},
};

/// Lets a decided verification come out as a reviewer might rule: 200 with an empty body.
pub async fn rule(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<StatusCode, Problem> {
    let ruling = dummy::read(&body)?;
    let (house, ctx) = (&app.house, &partner.ctx);
    let mut tx = house.db.begin().await?;
    flow::dummy::rule(house, ctx, &mut tx, ruling.scan_ref, ruling.document, ruling.face).await?;
    tx.commit().await?;
    house.bell.notify_waiters();
    Ok(StatusCode::OK)
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Changes, "addDummyStatus", "Rehearse a review", Caller::Partner)
        .says(
            "Lets a decided verification come out as a reviewer might rule, with the same webhook as a real review, \
             although nobody looked; its record says so. Only in `DEVELOPMENT`. It is approved with `DOC_VALIDATED` \
             and `FACE_MATCH` (`FACE_NOT_CHECKED` where there is no selfie), otherwise denied.",
        )
        .json("DummyRuling", dummy::describe_request())
        .given(Given::Decided)
        .example(
            "approve",
            "A reviewer approves",
            json!({
                "scanRef": stand_in::SCAN_REF,
                "manualDocumentValidity": "DOC_VALIDATED",
                "manualFaceMatchResult": "FACE_MATCH",
            }),
        )
        .refuses(400, Identifier::MissingValue, "A field is missing or null.")
        .refuses(400, Identifier::BadValue, "A field is not one of its words.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong.")
        .refuses(400, Identifier::PartnerError, "Nothing is decided that could be reviewed.")
        .refuses(403, Identifier::PermissionsError, "The environment is not `DEVELOPMENT`.")
        .refuses(404, Identifier::BadValue, "This environment has no such verification.")
        .answers(Answer::nothing(200, "It is ruled, and told."))
}
