//! `/api/console/{environment}/staff`

use axum::{Json, extract::State, http::StatusCode};
use domain::{ids::StaffId, staff::Permission::ManageStaff};
use flow::staff::administer::{self, By, Change};
use serde_json::json;
use uuid::Uuid;
use wire::{
    console::setup::{StaffList, StaffRow, describe_invites, describe_staff_change, read_invites, read_staff_change},
    problem::Identifier,
};

use super::{about_environment, auth::Staff, says_what_is_wrong, uuid};
use crate::{
    App, Problem,
    body::Body,
    describe::about::{About, Answer, Parameter, stand_in},
    parameters::Path,
};

/// Lists the people of the environment.
pub async fn list(staff: Staff, State(app): State<App>) -> Result<Json<StaffList>, Problem> {
    staff.must(&app, ManageStaff).await?;
    let members = app.house.db.read().await?.members(staff.environment.id).await?;
    Ok(Json(StaffList {
        staff: members.into_iter().map(|member| StaffRow::of(member.staff, member.role, None)).collect(),
    }))
}

/// What it says about itself.
pub fn about_list() -> About {
    about_environment("listStaff", "List the staff", ManageStaff)
        .answers(Answer::json::<StaffList>(200, "Everybody who sees the environment."))
}

/// Invites somebody.
pub async fn invite(
    staff: Staff,
    State(app): State<App>,
    Body(body): Body,
) -> Result<(StatusCode, Json<StaffRow>), Problem> {
    staff.must(&app, ManageStaff).await?;
    let new = read_invites(&body)?;
    let mut tx = app.house.db.begin().await?;
    let (by, names) = (By::Admin(staff.id), (new.email.as_str(), new.name.as_str()));
    let done = administer::invite(&app.house, &staff.ctx, &mut tx, by, names, new.role).await?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(StaffRow::of(done.staff, done.role, done.link))))
}

/// What it says about itself.
pub fn about_invite() -> About {
    says_what_is_wrong(about_environment("inviteStaff", "Invite somebody", ManageStaff))
        .says(
            "Who has no account yet gets one, and a link to choose a password, which works once and for three days. Who \
             has one becomes part of the environment and signs in as ever.",
        )
        .json("InvitesStaff", describe_invites())
        .example("reviewer", "A reviewer", json!({ "email": "ann@example.org", "name": "Ann", "role": "REVIEWER" }))
        .answers(Answer::json::<StaffRow>(201, "Invited."))
        .refuses(400, Identifier::PartnerError, "The person is part of the environment already, or the account closed.")
}

/// Changes somebody.
pub async fn change(
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(Uuid, Uuid)>,
    Body(body): Body,
) -> Result<Json<StaffRow>, Problem> {
    staff.must(&app, ManageStaff).await?;
    let told = read_staff_change(&body)?;
    let change = Change { role: told.role, active: told.active, reset: told.reset };
    let mut tx = app.house.db.begin().await?;
    let (by, id) = (By::Admin(staff.id), StaffId(id));
    let done = administer::change(&app.house, &staff.ctx, &mut tx, by, id, change).await?;
    tx.commit().await?;
    Ok(Json(StaffRow::of(done.staff, done.role, done.link)))
}

/// What it says about itself.
pub fn about_change() -> About {
    says_what_is_wrong(about_person("changeStaff", "Change somebody's role or account"))
        .says(
            "An account opens every environment it is part of, so it is closed or reset only by whoever administers all \
             of them, or from the command line.",
        )
        .json("ChangesStaff", describe_staff_change())
        .example("role", "Another role", json!({ "role": "COMPLIANCE" }))
        .answers(Answer::json::<StaffRow>(200, "Changed."))
        .refuses(400, Identifier::PartnerError, "The account is part of other environments, too.")
}

/// Lets somebody see the environment no more.
pub async fn remove(
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(Uuid, Uuid)>,
) -> Result<StatusCode, Problem> {
    staff.must(&app, ManageStaff).await?;
    let mut tx = app.house.db.begin().await?;
    administer::remove(&staff.ctx, &mut tx, StaffId(id)).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What it says about itself.
pub fn about_remove() -> About {
    about_person("removeStaff", "Remove somebody from the environment")
        .says("The account stays, with its other environments.")
        .answers(Answer::nothing(204, "Removed."))
}

fn about_person(id: &'static str, summary: &'static str) -> About {
    about_environment(id, summary, ManageStaff)
        .takes(Parameter::path("id", "The account.", uuid()).example(stand_in::STAFF))
        .refuses(409, Identifier::PartnerError, "Nobody would be left who may administer the environment.")
}
