//! `GET /api/capture/themes/{environment}/{picture}`

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use domain::ids::EnvironmentId;
use serde_json::json;
use uuid::Uuid;

use crate::{
    App, Problem,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
};

/// A picture never changes under its name; should anybody open it by itself, nothing in it runs.
const SAFE: [(header::HeaderName, &str); 3] = [
    (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
    (header::CONTENT_TYPE, flow::theme::MEDIA_TYPE),
];

/// Shows a picture of a theme to whoever has its name: it stands on a page that everybody may see.
pub async fn picture(
    State(app): State<App>,
    path: Result<Path<(Uuid, String)>, axum::extract::rejection::PathRejection>,
) -> Result<Response, Problem> {
    let Ok(Path((environment, sha256))) = path else { return Err(Problem::not_found()) };
    if sha256.len() != 64 {
        return Err(Problem::not_found());
    }
    let ctx = app.house.ctx(EnvironmentId(environment));
    let mut tx = app.house.db.read().await?;
    let bytes = flow::theme::picture(&ctx, &mut tx, &sha256).await?.ok_or_else(Problem::not_found)?;
    Ok((SAFE, bytes).into_response())
}

/// What it says about itself.
pub fn about() -> About {
    let uuid = json!({ "type": "string", "format": "uuid" });
    let name = json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" });
    About::new(Tag::Capture, "getThemePicture", "Fetch a picture of a theme", Caller::Anybody)
        .says("The logo of a theme, as `theme.logo` of a session tells its address. It never changes under its name.")
        .given(Given::Themed)
        .takes(Parameter::path("environment", "The environment.", uuid).example(stand_in::ENVIRONMENT))
        .takes(Parameter::path("picture", "The picture: its SHA-256.", name).example(stand_in::THEME_PICTURE))
        .answers(Answer::file(200, "The picture.", &[flow::theme::MEDIA_TYPE]))
}
