//! `GET /api/v2/erasures/{scanRef}`

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use serde_json::{Value, json};
use wire::problem::Identifier;

use super::named;
use crate::{
    App, Problem,
    auth::Partner,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
};

/// Gives the signed certificate of an erasure.
pub async fn show(
    partner: Partner,
    State(app): State<App>,
    path: Result<Path<String>, axum::extract::rejection::PathRejection>,
) -> Result<Json<Value>, Problem> {
    let scan_ref = named(path.as_ref().map_or("", |Path(text)| text))?;
    let mut tx = app.house.db.read().await?;
    let paper = flow::erase::certify(&app.house, &partner.ctx, &mut tx, scan_ref).await?;
    paper.map(Json).ok_or_else(|| {
        Problem::new(StatusCode::NOT_FOUND, Identifier::NotFound, "This verification has not been erased.")
    })
}

/// What it says about itself.
pub fn about() -> About {
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "integer", "minimum": 0 }));
    let maybe = json!({ "type": ["string", "null"] });
    let schema = json!({
        "type": "object",
        "required": ["scanRef", "state", "requestedAt", "wrappedKeySha256", "rows", "objects", "signature"],
        "properties": {
            "scanRef": { "type": "string", "format": "uuid" },
            "environment": text,
            "state": { "type": "string", "enum": ["PENDING", "COMPLETE"] },
            "requestedAt": { "type": "string", "format": "date-time" },
            "requestedBy": { "type": "string", "enum": ["API_KEY", "COMMAND_LINE", "PERSON"] },
            "apiKey": maybe,
            "wrappedKeySha256": text,
            "rows": { "type": "object", "additionalProperties": number },
            "objects": number,
            "objectBytes": number,
            "objectsLeft": { "type": ["integer", "null"] },
            "databaseLog": maybe,
            "attempts": number,
            "lastError": maybe,
            "completedAt": { "type": ["string", "null"], "format": "date-time" },
            "issuedAt": { "type": "string", "format": "date-time" },
            "signature": { "type": "string", "pattern": "^hmac-sha256:[0-9a-f]{64}$" },
        },
    });
    About::new(Tag::Changes, "getErasure", "Read the certificate of an erasure", Caller::Partner)
        .says(
            "Says when and by whom a verification was erased, what was destroyed, and whether anything was left. \
             `PENDING` until the objects were removed and looked for again; `COMPLETE` then. It is signed: \
             `bonafide erasure verify FILE` tells whether this installation wrote it.",
        )
        .given(Given::Erased)
        .takes(
            Parameter::path("scanRef", "The verification.", json!({ "type": "string", "format": "uuid" }))
                .example(stand_in::SCAN_REF),
        )
        .refuses(400, Identifier::BadValue, "`scanRef` is no UUID.")
        .refuses(404, Identifier::BadValue, "This environment has no such verification.")
        .refuses(404, Identifier::NotFound, "The verification has not been erased.")
        .answers(Answer::shape(200, "The certificate.", schema))
}
