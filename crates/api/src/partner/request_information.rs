//! `POST /kyc/identifications/{scanRef}/request-information/`

use axum::{Json, extract::State};
use domain::ids::ScanRef;
use serde_json::json;
use wire::{
    problem::Identifier,
    request_information::{Asked, Link, describe_asked},
};

use crate::{
    App, Problem,
    auth::Partner,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
    parameters::Path,
};

/// Asks the person of an approved verification for something more.
pub async fn request(
    partner: Partner,
    State(app): State<App>,
    Path(scan_ref): Path<String>,
    Body(body): Body,
) -> Result<Json<Link>, Problem> {
    let scan_ref = ScanRef::parse(&scan_ref).ok_or_else(Problem::not_found)?;
    let asked = Asked::read(&body)?;
    let mut tx = app.house.db.begin().await?;
    let secret = match flow::update::request(&app.house, &partner.ctx, &mut tx, scan_ref, &asked).await {
        Err(flow::Error::NoSession) => return Err(Problem::not_found()),
        other => other?,
    };
    tx.commit().await?;
    app.house.bell.notify_waiters();
    let session_url = format!("{}/api/v2/redirect?authToken={secret}", app.house.public_url);
    Ok(Json(Link { session_url, token_string: secret }))
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Changes, "requestInformation", "Ask for something more", Caller::Partner)
        .says(
            "For an approved verification: answers with a link of its own, where the person sends every additional step \
             of the verification or its environment, answers a questionnaire, or both. When that is done, \
             `IDENTIFICATION_RESUBMITTED` is sent with the new files and answers; the decision stays as it is. One \
             request at a time.",
        )
        .given(Given::Approved)
        .takes(
            Parameter::path("scanRef", "The verification.", json!({ "type": "string", "format": "uuid" }))
                .example(stand_in::SCAN_REF),
        )
        .json("RequestInformation", describe_asked())
        .example("steps", "The additional steps, within an hour", json!({
            "additionalStepUploadRequired": true, "lifetime": 3600,
        }))
        .refuses(400, Identifier::MissingValue, "Nothing is asked for.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong; the message names all of them.")
        .refuses(400, Identifier::PartnerContractError, "The environment cannot ask for this.")
        .refuses(400, Identifier::PartnerError, "The verification is not approved, or a request is still pending.")
        .refuses(404, Identifier::NotFound, "The environment has no such verification.")
        .answers(Answer::json::<Link>(200, "The link."))
}
