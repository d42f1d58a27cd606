//! `GET /api/console/{environment}/cases/{scanRef}`

use axum::{Json, extract::State, http::StatusCode};
use domain::staff::Permission;
use flow::desk::case::{self, Allowed};
use serde::Deserialize;
use serde_json::json;
use wire::{desk::Case, problem::Identifier};

use super::{Named, about_case, absent, begin, me};
use crate::{
    App, Problem,
    console::auth::Staff,
    describe::about::{About, Answer, Parameter},
    parameters::{Path, Query},
};

/// Whether personal values are asked for.
#[derive(Deserialize)]
pub struct Wanted {
    reveal: Option<String>,
}

/// Lays out a case.
pub async fn show(
    staff: Staff,
    State(app): State<App>,
    Path(named): Path<Named>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Case>, Problem> {
    let revealed = match wanted.reveal.as_deref() {
        None | Some("" | "false") => false,
        Some("true") => true,
        Some(_) => {
            let message = "Parameter 'reveal' must be true or false.";
            return Err(Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, message));
        }
    };
    let permission = if revealed { Permission::Reveal } else { Permission::SeeCases };
    let mut tx = begin(&app, &staff, permission).await?;
    let may = |permission| staff.role.may(permission);
    let allowed = Allowed {
        rule: may(Permission::Rule),
        block: may(Permission::ManageBlocks),
        reveal: may(Permission::Reveal),
    };
    let (house, ctx) = (&app.house, &staff.ctx);
    let shown = case::show(house, ctx, &mut tx, named.scan_ref, &me(&staff), allowed, revealed).await;
    let (case, entered) = shown.map_err(absent)?;
    tx.commit().await?;
    Ok(Json(case::with_frames(house, ctx, case, &entered).await?))
}

/// What it says about itself.
pub fn about() -> About {
    about_case("showCase", "Show a case", Permission::SeeCases)
        .says(
            "Everything a reviewer needs. Personal values are masked (their first letter, and three, six or nine dots) \
             unless `reveal` asks for them, which needs `REVEAL` and is written down.",
        )
        .takes(Parameter::query("reveal", "Whether personal values are shown whole.", json!({ "type": "boolean" })))
        .refuses(400, Identifier::BadValue, "A parameter has a value that is not allowed, or is given twice.")
        .answers(Answer::json::<Case>(200, "The case."))
}
