//! The description of the API: for programs at `/openapi.json`, for people at `/docs`. Both are made from the table
//! of routes, so neither can go stale.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `about` | what an endpoint says about itself |
//! | `openapi` | the OpenAPI 3.1 document |
//! | `webhooks` | what we send to partners |
//! | `page` | the page, made from the document |
//! | `fields` | fields of a schema, told to people |
//! | `markup` | CommonMark, as much of it as our words use, to HTML |

pub mod about;
mod fields;
mod markup;
mod openapi;
mod page;
mod webhooks;

use std::sync::OnceLock;

use axum::{extract::State, http::header, response::IntoResponse};

use self::about::{About, Answer, Caller, Tag};
use crate::App;

pub use openapi::document as openapi;

/// The description, made when it is first asked for.
#[derive(Default)]
pub struct Description {
    document: OnceLock<String>,
    page: OnceLock<String>,
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

/// Gives the page.
pub async fn page(State(app): State<App>) -> impl IntoResponse {
    let text = app.description.page.get_or_init(|| page::page(&openapi(&app.house.public_url)));
    let media = "text/html; charset=utf-8".to_owned();
    ([(header::CONTENT_TYPE, media), (header::CONTENT_SECURITY_POLICY, page::policy())], text.clone())
}

/// What it says about itself.
pub fn about_page() -> About {
    About::new(Tag::Server, "getDocumentation", "Read this page", Caller::Anybody)
        .says("This page: the whole API with examples. It needs no script and asks no other server for anything.")
        .answers(Answer::file(200, "The page.", &["text/html"]))
}
