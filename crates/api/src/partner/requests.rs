//! `GET /api/v2/requests` and `POST /api/v2/requests/refuse`

use axum::{Json, extract::State, http::StatusCode};
use flow::audit::handed_out_together;
use serde_json::json;
use wire::{
    applicant::{OpenRequests, describe_refusal, read_refusal},
    problem::Identifier,
};

use crate::{
    App, Problem,
    auth::Partner,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag, stand_in},
};

/// Lists what people ask for on their own pages.
pub async fn list(partner: Partner, State(app): State<App>) -> Result<Json<OpenRequests>, Problem> {
    let mut tx = app.house.db.read().await?;
    let requests = flow::requests::list(&app.house, &partner.ctx, &mut tx).await?;
    drop(tx);
    handed_out_together(&app.house, &partner.ctx, "REQUEST", requests.iter().map(|open| open.scan_ref)).await?;
    Ok(Json(OpenRequests { requests }))
}

/// What it says about itself.
pub fn about_list() -> About {
    About::new(Tag::Changes, "listRequests", "List what people ask for", Caller::Partner)
        .says(
            "What people ask for on their own pages and waits for an answer: that a person looks again (`REVIEW`), or \
             erasure (`ERASURE`). A review is settled by ruling about the verification, an erasure by \
             `POST /api/v2/delete`, and both by `POST /api/v2/requests/refuse`.",
        )
        .given(Given::Asked)
        .answers(Answer::json::<OpenRequests>(200, "What waits, longest waiting first."))
}

/// Refuses one of them.
pub async fn refuse(partner: Partner, State(app): State<App>, Body(body): Body) -> Result<StatusCode, Problem> {
    let refused = read_refusal(&body)?;
    let mut tx = app.house.db.begin().await?;
    let (scan_ref, kind) = (refused.scan_ref, refused.kind);
    flow::requests::refuse(&app.house, &partner.ctx, &mut tx, scan_ref, kind, &refused.reason).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What it says about itself.
pub fn about_refuse() -> About {
    About::new(Tag::Changes, "refuseRequest", "Refuse what somebody asks for", Caller::Partner)
        .says("The person reads the reason on their page.")
        .given(Given::Asked)
        .json("RefusesRequest", describe_refusal())
        .example(
            "erasure",
            "What has to be kept",
            json!({
                "scanRef": stand_in::SCAN_REF,
                "kind": "ERASURE",
                "reason": "The law against money laundering obliges us to keep your data until 2031.",
            }),
        )
        .refuses(400, Identifier::MissingValue, "A field is missing or null.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong.")
        .refuses(400, Identifier::PartnerError, "The person did not ask for that, or it was answered.")
        .refuses(401, Identifier::TokenNotValid, "Everything about the person was erased.")
        .refuses(404, Identifier::BadValue, "This environment has no such verification.")
        .answers(Answer::nothing(204, "It is refused."))
}
