//! What the console calls. Paths without an environment are about whoever is signed in; all others name one, and its
//! rows alone are seen.

pub mod account;
pub mod auth;
pub mod desk;
pub mod deliveries;
pub mod keys;
pub mod session;
pub mod settings;
pub mod staff;
pub mod webhooks;

use domain::staff::Permission;
use wire::problem::Identifier;

use crate::describe::about::{About, Caller, Given, Parameter, Tag, stand_in};

/// Begins to describe an endpoint for whoever is signed in.
pub fn about_staff(id: &'static str, summary: &'static str) -> About {
    About::new(Tag::Console, id, summary, Caller::Staff).given(Given::SignedIn)
}

/// Begins to describe an endpoint of an environment, for those who may do something.
pub fn about_environment(id: &'static str, summary: &'static str, permission: Permission) -> About {
    let environment = Parameter::path("environment", "The environment.", uuid()).example(stand_in::ENVIRONMENT);
    about_staff(id, summary)
        .takes(environment)
        .refuses(403, Identifier::PermissionsError, format!("The person's role does not include `{permission}`."))
        .refuses(403, Identifier::TotpRequired, "The environment asks for an authenticator app, and there is none.")
}

/// The schema of an identifier.
pub fn uuid() -> serde_json::Value {
    serde_json::json!({ "type": "string", "format": "uuid" })
}

/// Adds what a body may have wrong.
pub fn says_what_is_wrong(about: About) -> About {
    about
        .refuses(400, Identifier::MissingValue, "A field is missing.")
        .refuses(400, Identifier::BadValue, "A field is not what it has to be.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong.")
}
