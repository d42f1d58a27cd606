//! `POST`, `DELETE /kyc/identifications/{scanRef}/blocklists/{source}/`

use axum::{Json, extract::State, http::StatusCode};
use domain::{comparison::BlockList, ids::ScanRef};
use flow::block;
use serde_json::json;
use wire::{
    block::{Entry, describe_reason, read_reason},
    problem::Identifier,
};

use crate::{
    App, Problem,
    auth::Partner,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
    parameters::Path,
};

/// The path of both.
pub const PATH: &str = "/kyc/identifications/{scanRef}/blocklists/{source}/";

/// Puts something of a verification on a block list.
pub async fn put(
    partner: Partner,
    State(app): State<App>,
    Path((scan_ref, source)): Path<(String, String)>,
    Body(body): Body,
) -> Result<(StatusCode, Json<Entry>), Problem> {
    let (scan_ref, list) = named(&scan_ref, &source)?;
    let reason = read_reason(&body)?;
    let mut tx = app.house.db.begin().await?;
    let entry = block::put(&app.house, &partner.ctx, &mut tx, scan_ref, list, reason).await.map_err(newer)?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(entry)))
}

/// Takes something of a verification off a block list.
pub async fn remove(
    partner: Partner,
    State(app): State<App>,
    Path((scan_ref, source)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    let (scan_ref, list) = named(&scan_ref, &source)?;
    let mut tx = app.house.db.begin().await?;
    block::remove(&app.house, &partner.ctx, &mut tx, scan_ref, list).await.map_err(newer)?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

fn named(scan_ref: &str, source: &str) -> Result<(ScanRef, BlockList), Problem> {
    ScanRef::parse(scan_ref).zip(BlockList::parse(source)).ok_or_else(Problem::not_found)
}

/// What this family says of a verification that is not there.
fn newer(error: flow::Error) -> Problem {
    match error {
        flow::Error::NoSession => Problem::not_found(),
        other => other.into(),
    }
}

/// What they say about themselves.
pub fn about_put() -> About {
    about("addToBlocklist", "Put on a block list")
        .says(
            "For a decided verification: whoever is approved from now on and is held against this list is `SUSPECTED` if \
             it is the same person. `SELFIE` puts the face on the selfie on a list (tag `FACE_BLACKLISTED`), `DOCUMENT` \
             the face on the document (`DOC_FACE_BLACKLISTED`), `DOCUMENT_INFO` what the document says \
             (`DATA_BLACKLISTED`): two of name, date of birth, document number and personal number have to be the same. \
             This verification itself gets `FACE_IN_BLACKLIST`, `DOC_FACE_IN_BLACKLIST` or `DATA_IN_BLACKLIST`.\n\n\
             A second time gives the entry another reason. **Erasing the verification erases the entry**: whoever was \
             blocked by it is not any more.",
        )
        .json("BlocklistReason", describe_reason())
        .example("fraud", "With a reason", json!({ "reason": "Chargeback" }))
        .refuses(400, Identifier::BadValue, "`reason` is not a text of at most 1000 characters.")
        .refuses(400, Identifier::PartnerError, "The verification is not decided, or has nothing to compare with.")
        .answers(Answer::json::<Entry>(201, "It is on the list."))
}

/// What they say about themselves.
pub fn about_remove() -> About {
    about("removeFromBlocklist", "Take off a block list")
        .says("From the commit on nobody is held against it any more. It does no harm where it is on no list.")
        .answers(Answer::nothing(204, "It is not on the list."))
}

fn about(id: &'static str, summary: &'static str) -> About {
    let sources: Vec<&str> = BlockList::ALL.iter().map(|list| list.as_str()).collect();
    About::new(Tag::Changes, id, summary, Caller::Partner)
        .given(Given::Decided)
        .takes(
            Parameter::path("scanRef", "The verification.", json!({ "type": "string", "format": "uuid" }))
                .example(stand_in::SCAN_REF),
        )
        .takes(
            Parameter::path("source", "What of it.", json!({ "type": "string", "enum": sources }))
                .example(BlockList::DocumentInfo.as_str()),
        )
        .refuses(404, Identifier::NotFound, "The environment has no such verification, or there is no such list.")
}
