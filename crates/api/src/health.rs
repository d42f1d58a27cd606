//! Whether the server is ready to serve.

use axum::{Json, extract::State};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    App, Problem,
    describe::about::{About, Answer, Caller, Tag},
};

/// How the server is.
#[derive(Serialize, JsonSchema)]
pub struct Health {
    /// `ok`.
    status: &'static str,
    /// Bonafide's version.
    version: &'static str,
}

/// Answers 200 when the database answers.
pub async fn show(State(app): State<App>) -> Result<Json<Health>, Problem> {
    app.house.db.read().await?.environments().await?;
    Ok(Json(Health { status: "ok", version: env!("CARGO_PKG_VERSION") }))
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Server, "getHealth", "Is the server ready?", Caller::Anybody)
        .says("For load balancers and monitors: 200 when the database answers, anything else when it does not.")
        .answers(
            Answer::json::<Health>(200, "It is.").example(serde_json::json!({ "status": "ok", "version": "0.1.0" })),
        )
}
