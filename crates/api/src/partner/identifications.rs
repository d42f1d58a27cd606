//! `GET /kyc/identifications/`

use axum::{Json, extract::State, http::StatusCode};
use serde_json::json;
use wire::{
    identifications::{Page, Wanted},
    problem::Identifier,
};

use crate::{
    App, Problem,
    auth::Partner,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
    parameters::Query,
};

/// Lists the partner's verifications, newest first: all, or those of one client.
pub async fn list(
    partner: Partner,
    State(app): State<App>,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Json<Page>, Problem> {
    let wanted = Wanted::read(&query)?;
    let mut tx = app.house.db.read().await?;
    let page = flow::retrieve::list(&app.house, &partner.ctx, &mut tx, &wanted).await?;
    page.map(Json).ok_or_else(|| {
        Problem::new(StatusCode::NOT_FOUND, Identifier::NotFound, "Parameter 'page' is beyond the last page.")
    })
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Results, "listVerifications", "List verifications", Caller::Partner)
        .says("Newest first, page by page: all of the environment's, or those of one client.")
        .given(Given::Opened)
        .takes(
            Parameter::query(
                "clientId",
                "Only verifications of this client.",
                json!({
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 100,
                    "pattern": "^[\\x00-\\x7f]*$",
                }),
            )
            .example("4711"),
        )
        .takes(Parameter::query(
            "page",
            "The page; the first when left out.",
            json!({
                "type": "integer",
                "minimum": 1,
                "maximum": 1_000_000,
            }),
        ))
        .takes(Parameter::query(
            "perPage",
            "How many on one page; 10 when left out.",
            json!({
                "type": "integer",
                "minimum": 1,
                "maximum": 100,
            }),
        ))
        .refuses(400, Identifier::BadValue, "A parameter has a value that is not allowed, or is given twice.")
        .refuses(400, Identifier::ValidationError, "Several parameters are wrong.")
        .refuses(404, Identifier::NotFound, "The page is beyond the last one.")
        .answers(Answer::json::<Page>(200, "One page.").example(json!({
            "count": 11,
            "next": "https://verify.example.com/kyc/identifications/?page=3&perPage=5",
            "previous": "https://verify.example.com/kyc/identifications/?page=1&perPage=5",
            "results": [{ "scanRef": stand_in::SCAN_REF, "status": "APPROVED", "suspected": false }],
        })))
}
