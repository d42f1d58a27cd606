//! `POST …/cases/{scanRef}/corrections`, `…/comments`, `PUT …/tags`, `POST …/block`, `…/ask`

use axum::{Json, extract::State, http::StatusCode};
use domain::{document::FieldName, staff::Permission};
use flow::desk::remark;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;
use wire::{
    desk::{
        Blocked, Commented, Tags, describe_block, describe_comment, describe_corrections, describe_words, read_block,
        read_comment, read_corrections, read_words,
    },
    problem::Identifier,
    request_information::{self, Link},
};

use super::{Named, about_case, about_holder, absent, begin, me, refusing};
use crate::{
    App, Problem,
    body::Body,
    console::auth::Staff,
    describe::about::{About, Answer, Given},
    parameters::Path,
};

/// Which fields were put right.
#[derive(Serialize, JsonSchema)]
pub struct Corrected {
    /// Those that say something else now.
    fields: Vec<FieldName>,
}

/// Puts right what the document of a case says.
pub async fn correct(
    staff: Staff,
    State(app): State<App>,
    Path(named): Path<Named>,
    Body(body): Body,
) -> Result<Json<Corrected>, Problem> {
    let values = read_corrections(&body)?;
    let mut tx = begin(&app, &staff, Permission::Rule).await?;
    let done = remark::correct(&app.house, &staff.ctx, &mut tx, named.scan_ref, &me(&staff), values).await;
    let fields = done.map_err(absent)?;
    tx.commit().await?;
    app.house.bell.notify_waiters();
    Ok(Json(Corrected { fields }))
}

/// What it says about itself.
pub fn about_correct() -> About {
    let about = about_holder("correctCase", "Put right what a document says")
        .says(
            "By field; an empty text for what the document does not state. What was read stays beside it. From now on \
             results and reports tell the new values, with `manuallyDataChanged`; the next webhook does, too.",
        )
        .json("Corrections", describe_corrections())
        .example("surname", "Another surname", json!({ "SURNAME": "OZOLINA" }))
        .refuses(409, Identifier::PartnerError, "The case has as many corrections as one may.");
    refusing(about).answers(Answer::json::<Corrected>(200, "The fields that say something else now."))
}

/// Writes a comment.
pub async fn comment(
    staff: Staff,
    State(app): State<App>,
    Path(named): Path<Named>,
    Body(body): Body,
) -> Result<(StatusCode, Json<Commented>), Problem> {
    let text = read_comment(&body)?;
    let mut tx = begin(&app, &staff, Permission::Rule).await?;
    let done = remark::comment(&app.house, &staff.ctx, &mut tx, named.scan_ref, &me(&staff), text).await;
    let kept = done.map_err(absent)?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(kept.into())))
}

/// What it says about itself.
pub fn about_comment() -> About {
    let about = about_case("commentCase", "Comment on a case", Permission::Rule)
        .says("For colleagues; sealed with the verification, and erased with it.")
        .json("Comment", describe_comment())
        .example("comment", "A comment", json!({ "text": "Asked the registry office." }))
        .refuses(409, Identifier::PartnerError, "The case has as many comments as one may.");
    refusing(about).answers(Answer::json::<Commented>(201, "The comment."))
}

/// Gives a case its words of the desk.
pub async fn tag(
    staff: Staff,
    State(app): State<App>,
    Path(named): Path<Named>,
    Body(body): Body,
) -> Result<Json<Tags>, Problem> {
    let tags = read_words(&body)?;
    let mut tx = begin(&app, &staff, Permission::Rule).await?;
    let done = remark::tag(&app.house, &staff.ctx, &mut tx, named.scan_ref, &me(&staff), &tags).await;
    done.map_err(absent)?;
    tx.commit().await?;
    Ok(Json(Tags { tags }))
}

/// What it says about itself.
pub fn about_tag() -> About {
    let about = about_case("tagCase", "Tag a case", Permission::Rule)
        .says(
            "All words of the desk on this case; those that are not named go. They stand beside the machine's tags, which \
             a ruling clears. The queue can be narrowed to one.",
        )
        .json("CaseTags", describe_words())
        .example("legal", "A word", json!({ "tags": ["ASK_LEGAL"] }));
    refusing(about).answers(Answer::json::<Tags>(200, "The words."))
}

/// Puts something of a case on block lists.
pub async fn block(
    staff: Staff,
    State(app): State<App>,
    Path(named): Path<Named>,
    Body(body): Body,
) -> Result<Json<Blocked>, Problem> {
    let (kinds, reason) = read_block(&body)?;
    let mut tx = begin(&app, &staff, Permission::ManageBlocks).await?;
    let (house, ctx, scan_ref) = (&app.house, &staff.ctx, named.scan_ref);
    for kind in &kinds {
        flow::block::put(house, ctx, &mut tx, scan_ref, *kind, reason.clone()).await.map_err(absent)?;
    }
    remark::acted(house, ctx, &mut tx, scan_ref, &me(&staff)).await.map_err(absent)?;
    tx.commit().await?;
    Ok(Json(Blocked { kinds }))
}

/// What it says about itself.
pub fn about_block() -> About {
    let about = about_case("blockCase", "Put something of a case on block lists", Permission::ManageBlocks)
        .says("All of them or none: what others could not be compared with is refused.")
        .json("CaseBlock", describe_block())
        .example("data", "What the document says", json!({ "kinds": ["DOCUMENT_INFO"], "reason": "Chargeback" }));
    refusing(about).answers(Answer::json::<Blocked>(200, "What is blocked now."))
}

/// Asks the person for something more.
pub async fn ask(
    staff: Staff,
    State(app): State<App>,
    Path(named): Path<Named>,
    Body(body): Body,
) -> Result<Json<Link>, Problem> {
    let asked = request_information::Asked::read(&body)?;
    let mut tx = begin(&app, &staff, Permission::Rule).await?;
    let (house, ctx, scan_ref) = (&app.house, &staff.ctx, named.scan_ref);
    let secret = flow::update::request(house, ctx, &mut tx, scan_ref, &asked).await.map_err(absent)?;
    remark::asked_for_more(house, ctx, &mut tx, scan_ref, &me(&staff)).await.map_err(absent)?;
    tx.commit().await?;
    house.bell.notify_waiters();
    let session_url = format!("{}/api/v2/redirect?authToken={secret}", house.public_url);
    Ok(Json(Link { session_url, token_string: secret }))
}

/// What it says about itself.
pub fn about_ask() -> About {
    let about = about_case("askForMore", "Ask the person for something more", Permission::Rule)
        .says("As `requestInformation` does for partners: the answer is a link for the person.")
        .given(Given::Approved)
        .json("RequestInformation", request_information::describe_asked())
        .example("steps", "The additional steps, within an hour", json!({
            "additionalStepUploadRequired": true, "lifetime": 3600,
        }))
        .refuses(400, Identifier::PartnerContractError, "The environment cannot ask for this.");
    refusing(about).answers(Answer::json::<Link>(200, "The link."))
}
