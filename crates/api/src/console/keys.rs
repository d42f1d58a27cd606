//! `/api/console/{environment}/keys`

use axum::{Json, extract::State, http::StatusCode};
use domain::{partner::KeyPair, staff::Permission::ManageKeys};
use flow::partners;
use serde_json::json;
use uuid::Uuid;
use wire::{
    console::setup::{KeyList, KeyRow, describe_new_key, read_new_key},
    problem::Identifier,
};

use super::{about_environment, auth::Staff, says_what_is_wrong};
use crate::{
    App, Problem,
    body::Body,
    describe::about::{About, Answer, Parameter, stand_in},
    parameters::Path,
};

/// Lists the key pairs.
pub async fn list(staff: Staff, State(app): State<App>) -> Result<Json<KeyList>, Problem> {
    staff.must(&app, ManageKeys).await?;
    let keys = app.house.db.read().await?.keys(staff.environment.id).await?;
    Ok(Json(KeyList { keys: keys.into_iter().map(|pair| KeyRow::of(pair, None)).collect() }))
}

/// What it says about itself.
pub fn about_list() -> About {
    about_environment("listKeys", "List the key pairs", ManageKeys)
        .answers(Answer::json::<KeyList>(200, "Every key pair, without secrets."))
}

/// Creates a key pair.
pub async fn create(
    staff: Staff,
    State(app): State<App>,
    Body(body): Body,
) -> Result<(StatusCode, Json<KeyRow>), Problem> {
    staff.must(&app, ManageKeys).await?;
    let new = read_new_key(&body)?;
    let mut tx = app.house.db.begin().await?;
    let pair = partners::create_key_of(&staff.ctx, &mut tx, new.role).await?;
    tx.note_key(staff.environment.id, &pair.api_key, &new.note).await?;
    tx.commit().await?;
    let (role, note, created_at) = (new.role, new.note, staff.ctx.now);
    let kept = KeyPair { api_key: pair.api_key, role, note, created_at, last_used_at: None, revoked_at: None };
    Ok((StatusCode::CREATED, Json(KeyRow::of(kept, Some(pair.api_secret)))))
}

/// What it says about itself.
pub fn about_create() -> About {
    says_what_is_wrong(about_environment("createKey", "Create a key pair", ManageKeys))
        .says("The secret is told this once. There are two live pairs of each role at most.")
        .json("CreatesKey", describe_new_key())
        .example("sessions", "For a shop", json!({ "role": "SESSIONS", "note": "Shop" }))
        .answers(Answer::json::<KeyRow>(201, "Created."))
        .refuses(409, Identifier::PartnerError, "There are two live pairs of this role; revoke one first.")
}

/// Revokes a key pair.
pub async fn revoke(
    staff: Staff,
    State(app): State<App>,
    Path((_, api_key)): Path<(Uuid, String)>,
) -> Result<StatusCode, Problem> {
    staff.must(&app, ManageKeys).await?;
    // Revoking names no environment, so whose it is has to be known before.
    let keys = app.house.db.read().await?.keys(staff.environment.id).await?;
    if !keys.iter().any(|key| key.api_key == api_key && key.revoked_at.is_none()) {
        return Err(Problem::not_found());
    }
    partners::revoke_key(&app.house, &staff.ctx.actor, &api_key).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What it says about itself.
pub fn about_revoke() -> About {
    let key = json!({ "type": "string", "minLength": 1, "maxLength": 40 });
    about_environment("revokeKey", "Revoke a key pair", ManageKeys)
        .takes(Parameter::path("apiKey", "Its public half.", key).example(stand_in::API_KEY))
        .answers(Answer::nothing(204, "Revoked."))
}
