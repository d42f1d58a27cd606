//! `POST` and `DELETE /api/console/{environment}/cases/{scanRef}/claim`

use axum::{Json, extract::State, http::StatusCode};
use domain::staff::Permission;
use wire::{desk::Holder, problem::Identifier};

use super::{Named, about_case, absent, begin, me};
use crate::{
    App, Problem,
    console::auth::Staff,
    describe::about::{About, Answer},
    parameters::Path,
};

/// Claims a case, or goes on holding it.
pub async fn take(staff: Staff, State(app): State<App>, Path(named): Path<Named>) -> Result<Json<Holder>, Problem> {
    let mut tx = begin(&app, &staff, Permission::Rule).await?;
    let claimed = flow::desk::claim::take(&app.house, &staff.ctx, &mut tx, named.scan_ref, &me(&staff)).await;
    let claim = claimed.map_err(absent)?;
    tx.commit().await?;
    Ok(Json(claim.into()))
}

/// What it says about itself.
pub fn about_take() -> About {
    about_case("claimCase", "Claim a case", Permission::Rule)
        .says("It is yours for 15 minutes from the last thing you do with it; nobody else can rule about it meanwhile.")
        .refuses(409, Identifier::PartnerError, "Somebody else holds it; the message says who, and until when.")
        .answers(Answer::json::<Holder>(200, "It is yours."))
}

/// Lets a case go.
pub async fn free(staff: Staff, State(app): State<App>, Path(named): Path<Named>) -> Result<StatusCode, Problem> {
    let mut tx = begin(&app, &staff, Permission::Rule).await?;
    flow::desk::claim::free(&staff.ctx, &mut tx, named.scan_ref, &me(&staff)).await.map_err(absent)?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What it says about itself.
pub fn about_free() -> About {
    about_case("releaseCase", "Let a case go", Permission::Rule)
        .says("Does no harm where you do not hold it.")
        .answers(Answer::nothing(204, "You do not hold it."))
}
