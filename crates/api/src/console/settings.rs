//! `/api/console/{environment}/settings`

use axum::{Json, extract::State};
use domain::{
    ids::{SettingsChangeId, StaffId},
    staff::Permission::{ManageSettings, SeeSettings},
};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;
use wire::{
    console::setup::{ChangeList, ChangeRow},
    problem::Identifier,
};

use super::{about_environment, auth::Staff, uuid};
use crate::{
    App, Problem,
    body::Body,
    describe::about::{About, Answer, Parameter},
    parameters::Query,
};

/// How many changes are told at once.
const MOST: usize = 50;

/// How staff stands in the record of changes.
const STAFF: &str = "staff ";

/// Tells all settings.
pub async fn show(staff: Staff, State(app): State<App>) -> Result<Json<Value>, Problem> {
    staff.must(&app, SeeSettings).await?;
    let mut tx = app.house.db.read().await?;
    Ok(Json(flow::settings::show(&staff.ctx, &mut tx).await?))
}

/// What it says about itself.
pub fn about_show() -> About {
    about_environment("showEnvironmentSettings", "Show the settings", SeeSettings).answers(Answer::shape(
        200,
        "All settings.",
        all(),
    ))
}

/// Changes settings.
pub async fn change(staff: Staff, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    staff.must(&app, ManageSettings).await?;
    let mut tx = app.house.db.begin().await?;
    let who = format!("{STAFF}{}", staff.id);
    let environment = flow::settings::change(&staff.ctx, &mut tx, &who, &body).await?;
    tx.commit().await?;
    app.house.known.forget();
    Ok(Json(wire::settings::write(&environment.settings, environment.kind)))
}

/// What it says about itself.
pub fn about_change() -> About {
    changes_them("changeEnvironmentSettings", "Change settings")
        .says("A JSON merge patch (RFC 7396), as `PATCH /api/settings` takes it.")
        .answers(Answer::shape(200, "All settings after the change.", all()))
}

/// Tells what a change would change.
pub async fn preview(staff: Staff, State(app): State<App>, Body(body): Body) -> Result<Json<Value>, Problem> {
    staff.must(&app, ManageSettings).await?;
    let mut tx = app.house.db.read().await?;
    Ok(Json(json!({ "changes": flow::settings::preview(&staff.ctx, &mut tx, &body).await? })))
}

/// What it says about itself.
pub fn about_preview() -> About {
    let change = json!({ "type": "object", "properties": { "old": {}, "new": {} }, "required": ["old", "new"] });
    let changes = json!({ "type": "object", "additionalProperties": change });
    changes_them("previewSettings", "Show what a change would change")
        .says("Takes what a change takes, and saves nothing.")
        .answers(Answer::shape(
            200,
            "What would change, by its path.",
            json!({ "type": "object", "properties": { "changes": changes }, "required": ["changes"] }),
        ))
}

/// Tells what settings there are.
pub async fn schema(staff: Staff, State(app): State<App>) -> Result<Json<Value>, Problem> {
    staff.must(&app, SeeSettings).await?;
    Ok(Json(wire::settings::describe()))
}

/// What it says about itself.
pub fn about_schema() -> About {
    about_environment("describeEnvironmentSettings", "Describe the settings", SeeSettings).answers(Answer::shape(
        200,
        "A JSON Schema.",
        json!({ "type": "object", "additionalProperties": true }),
    ))
}

/// From where changes are told.
#[derive(Deserialize)]
pub struct Before {
    before: Option<Uuid>,
}

/// Tells who changed what when.
pub async fn changes(
    staff: Staff,
    State(app): State<App>,
    Query(Before { before }): Query<Before>,
) -> Result<Json<ChangeList>, Problem> {
    staff.must(&app, SeeSettings).await?;
    let mut tx = app.house.db.read().await?;
    let before = before.map(SettingsChangeId);
    let mut all = tx.settings_changes_before(staff.environment.id, before, MOST as u32 + 1).await?;
    let next = if all.len() > MOST {
        all.truncate(MOST);
        all.last().map(|change| change.id)
    } else {
        None
    };
    let mut changes = vec![];
    for change in all {
        let id = change.who.strip_prefix(STAFF).and_then(|id| Uuid::try_parse(id).ok());
        let name = match id {
            Some(id) => tx.staff_name(StaffId(id)).await?,
            None => None,
        };
        let who = name.unwrap_or_else(|| change.who.clone());
        changes.push(ChangeRow::of(change, who));
    }
    Ok(Json(ChangeList { changes, next }))
}

/// What it says about itself.
pub fn about_changes() -> About {
    about_environment("listSettingsChanges", "Show who changed which settings", SeeSettings)
        .takes(Parameter::query("before", "The `next` of the page before.", uuid()))
        .refuses(400, Identifier::BadValue, "The query cannot be read.")
        .answers(Answer::json::<ChangeList>(200, "Changes, the youngest first."))
}

fn changes_them(id: &'static str, summary: &'static str) -> About {
    about_environment(id, summary, ManageSettings)
        .json("Settings", wire::settings::describe())
        .example("monitor", "Screen everybody", json!({ "features": { "checkAml": "ON" }, "ageLimit": 18 }))
        .refuses(400, Identifier::BadValue, "A setting has a value that is not allowed; the message names it.")
        .refuses(400, Identifier::MissingValue, "Something set up has no key or no title.")
        .refuses(400, Identifier::ValidationError, "Several settings are wrong; the message names all of them.")
}

/// The settings by their name in the description.
fn all() -> Value {
    json!({ "$ref": "#/components/schemas/Settings" })
}
