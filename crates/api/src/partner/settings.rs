//! `GET` and `PATCH /api/settings`, `GET /api/settings/schema`

use axum::{Json, extract::State};
use serde_json::{Value, json};
use wire::problem::Identifier;

use crate::{
    App, Problem,
    auth::Admin,
    body::Body,
    describe::about::{About, Answer, Caller, Tag},
};

/// Tells all settings of the key pair's environment.
pub async fn show(Admin(partner): Admin, State(app): State<App>) -> Result<Json<Value>, Problem> {
    let mut tx = app.house.db.read().await?;
    Ok(Json(flow::settings::show(&partner.ctx, &mut tx).await?))
}

/// What it says about itself.
pub fn about_show() -> About {
    administers("showSettings", "Show the settings")
        .says("Defaults and permissions of the environment. Needs a key pair that may administer.")
        .answers(Answer::shape(200, "All settings.", all()))
}

/// Changes settings: a JSON merge patch.
pub async fn change(Admin(partner): Admin, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    let mut tx = app.house.db.begin().await?;
    let environment = flow::settings::change(&partner.ctx, &mut tx, &partner.api_key, &body).await?;
    tx.commit().await?;
    app.house.known.forget();
    Ok(Json(wire::settings::write(&environment.settings, environment.kind)))
}

/// What it says about itself.
pub fn about_change() -> About {
    administers("changeSettings", "Change settings")
        .says(
            "A JSON merge patch (RFC 7396): what is named changes, `null` goes back to what is usual. The whole result is \
             checked, and applies to sessions opened a second later. Who changed what is kept.",
        )
        .json("Settings", wire::settings::describe())
        .example("monitor", "Screen everybody", json!({ "features": { "checkAml": "ON" }, "ageLimit": 18 }))
        .refuses(400, Identifier::BadValue, "A setting has a value that is not allowed; the message names it.")
        .refuses(400, Identifier::MissingValue, "Something set up has no key or no title.")
        .refuses(400, Identifier::ValidationError, "Several settings are wrong; the message names all of them.")
        .answers(Answer::shape(200, "All settings after the change.", all()))
}

/// Tells what settings there are: their JSON Schema.
pub async fn schema(Admin(_): Admin) -> Json<Value> {
    Json(wire::settings::describe())
}

/// What it says about itself.
pub fn about_schema() -> About {
    administers("describeSettings", "Describe the settings")
        .says("The JSON Schema (2020-12) of the settings.")
        .answers(Answer::shape(200, "A JSON Schema.", json!({ "type": "object", "additionalProperties": true })))
}

/// The settings by their name in the description, which the change gives them.
fn all() -> Value {
    json!({ "$ref": "#/components/schemas/Settings" })
}

fn administers(id: &'static str, summary: &'static str) -> About {
    About::new(Tag::Settings, id, summary, Caller::Partner).refuses(
        403,
        Identifier::PermissionsError,
        "The key pair may not administer.",
    )
}
