//! The description of the API: made from the table of routes, so it cannot go
//! stale.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `about` | what an endpoint says about itself |
//! | `openapi` | the OpenAPI 3.1 document |

pub mod about;
mod openapi;

use std::sync::OnceLock;

use axum::{extract::State, http::header, response::IntoResponse};

use self::about::{About, Answer, Caller, Tag};
use crate::App;

pub use openapi::document as openapi;

/// The description, made when it is first asked for.
#[derive(Default)]
pub struct Description {
    document: OnceLock<String>,
}

/// Gives the OpenAPI document.
pub async fn document(State(app): State<App>) -> impl IntoResponse {
    let text = app.description.document.get_or_init(|| openapi(&app.house.public_url).to_string());
    ([(header::CONTENT_TYPE, "application/json"), (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")], text.clone())
}

/// What it says about itself.
pub fn about_document() -> About {
    About::new(Tag::Server, "getDescription", "Read this description", Caller::Anybody)
        .says(
            "This API as an OpenAPI 3.1 document, for generators of clients and for tools. Pages of other sites may \
             read it too.",
        )
        .answers(
            Answer::shape(
                200,
                "The document.",
                serde_json::json!({
                    "type": "object",
                    "required": ["openapi", "info", "paths"],
                    "properties": {
                        "openapi": { "type": "string" },
                        "info": { "type": "object" },
                        "paths": { "type": "object" },
                    },
                    "additionalProperties": true,
                }),
            )
            .header("Access-Control-Allow-Origin", "`*`"),
        )
}
