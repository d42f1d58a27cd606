//! The review desk: `/api/console/{environment}/queue…`, `cases…` and `sessions…`.

pub mod case;
pub mod claim;
pub mod picture;
pub mod queue;
pub mod remark;
pub mod ruling;
pub mod session;

use domain::{
    desk::Reviewer,
    ids::{EnvironmentId, ScanRef},
    staff::Permission,
};
use serde::Deserialize;
use uuid::Uuid;
use wire::problem::Identifier;

use super::{about_environment, auth::Staff, uuid};
use crate::{
    App, Problem,
    describe::about::{About, Given, Parameter, stand_in},
};

/// What paths of a case name.
#[derive(Deserialize)]
pub struct Named {
    /// The environment; [`Staff`] has looked at it already.
    #[serde(rename = "environment")]
    _environment: EnvironmentId,
    /// The verification.
    #[serde(rename = "scanRef")]
    pub scan_ref: ScanRef,
}

/// The same with a picture.
#[derive(Deserialize)]
pub struct NamedPicture {
    /// The environment; [`Staff`] has looked at it already.
    #[serde(rename = "environment")]
    _environment: EnvironmentId,
    /// The verification.
    #[serde(rename = "scanRef")]
    pub scan_ref: ScanRef,
    /// The picture.
    pub id: Uuid,
}

/// Who acts at the desk.
fn me(staff: &Staff) -> Reviewer {
    Reviewer { id: staff.id, name: staff.name.clone() }
}

/// Opens a transaction for somebody who may do something.
async fn begin(app: &App, staff: &Staff, permission: Permission) -> Result<store::Tx, Problem> {
    staff.must(app, permission).await?;
    Ok(app.house.db.begin().await?)
}

/// Begins to describe an endpoint about one case.
fn about_case(id: &'static str, summary: &'static str, permission: Permission) -> About {
    about_environment(id, summary, permission)
        .takes(Parameter::path("scanRef", "The verification.", uuid()).example(stand_in::SCAN_REF))
        .given(Given::Waiting)
        .refuses(400, Identifier::PartnerError, "The verification is not decided yet, or this does not suit how it stands.")
}

/// The same for what only the holder of a case may do.
fn about_holder(id: &'static str, summary: &'static str) -> About {
    about_case(id, summary, Permission::Rule).refuses(
        409,
        Identifier::PartnerError,
        "Somebody else holds the case, or nobody does: claim it first.",
    )
}

/// Refusals of a body.
fn refusing(about: About) -> About {
    about
        .refuses(400, Identifier::MissingValue, "A field is missing.")
        .refuses(400, Identifier::BadValue, "A field is not what it has to be.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong.")
}

/// A verification that is not there is named by the path, so its absence is one of the path.
fn absent(error: flow::Error) -> Problem {
    match error {
        flow::Error::NoSession => Problem::not_found(),
        other => other.into(),
    }
}
