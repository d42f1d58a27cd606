//! `GET /api/console/{environment}/queue`, `POST /api/console/{environment}/queue/next`

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{country::Country, desk::Held, staff::Permission};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use wire::{
    desk::{Asked, MOST_ROWS, Queue, read_place},
    problem::Identifier,
};

use super::{begin, me};
use crate::{
    App, Problem,
    console::{about_environment, auth::Staff},
    describe::about::{About, Answer, Given, Parameter},
    parameters::Query,
};

/// Rows of a page when nobody says.
const USUAL: u32 = 50;

/// What the queue is narrowed to.
#[derive(Deserialize)]
pub struct Wanted {
    reason: Option<String>,
    tag: Option<String>,
    country: Option<String>,
    claimed: Option<String>,
    before: Option<String>,
    limit: Option<String>,
}

impl Wanted {
    fn read(self) -> Result<Asked, Problem> {
        let bad = |name: &str, rule: &str| {
            Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, format!("Parameter '{name}' {rule}."))
        };
        let word = |name, text: Option<String>| match text.filter(|text| !text.is_empty()) {
            Some(text) if text.len() > 64 || !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') => {
                Err(bad(name, "must be a word of capital letters, digits and underscores"))
            }
            other => Ok(other),
        };
        let country = match self.country.filter(|text| !text.is_empty()) {
            Some(text) => Some(Country::parse(&text).ok_or_else(|| bad("country", "must be an ISO 3166-1 alpha-2 code"))?),
            None => None,
        };
        let claimed = match self.claimed.filter(|text| !text.is_empty()) {
            Some(text) => Held::parse(&text).ok_or_else(|| bad("claimed", "must be one of all, free, me"))?,
            None => Held::All,
        };
        let before = match self.before.filter(|text| !text.is_empty()) {
            Some(text) => Some(read_place(&text).ok_or_else(|| bad("before", "must be 'next' of the page before"))?),
            None => None,
        };
        let limit = match self.limit.filter(|text| !text.is_empty()) {
            Some(text) => text.parse().ok().filter(|n| (1..=MOST_ROWS).contains(n)),
            None => Some(USUAL),
        };
        let limit = limit.ok_or_else(|| bad("limit", "must be a whole number from 1 to 200"))?;
        let (reason, tag) = (word("reason", self.reason)?, word("tag", self.tag)?);
        Ok(Asked { reason, tag, country, claimed, before, limit })
    }
}

/// Lists the cases that wait, longest waiting first.
pub async fn list(staff: Staff, State(app): State<App>, Query(wanted): Query<Wanted>) -> Result<Json<Queue>, Problem> {
    staff.must(&app, Permission::SeeCases).await?;
    let asked = wanted.read()?;
    let mut tx = app.house.db.read().await?;
    Ok(Json(flow::desk::queue::list(&staff.ctx, &mut tx, staff.id, asked).await?))
}

/// What it says about itself.
pub fn about_list() -> About {
    let word = || json!({ "type": "string", "maxLength": 64, "pattern": "^[A-Za-z0-9_]*$" });
    about_environment("listQueue", "List waiting cases", Permission::SeeCases)
        .says(
            "Longest waiting first. A case waits while its decision awaits review, while its person asks for somebody to \
             look again, and while a ruling awaits a second person. Nothing in the list is personal.",
        )
        .takes(Parameter::query("reason", "A status of document or face, or `ASKED`.", word()).example("DOC_VALIDATED"))
        .takes(Parameter::query("tag", "A tag of the machine, or a word of the desk.", word()).example("NAME"))
        .takes(Parameter::query("country", "The chosen country.", json!({ "type": "string", "pattern": "^([A-Za-z]{2})?$" })))
        .takes(Parameter::query(
            "claimed",
            "By who holds them.",
            json!({ "type": "string", "enum": ["all", "free", "me"] }),
        ))
        .takes(Parameter::query("before", "`next` of the page before.", json!({ "type": "string" })))
        .takes(Parameter::query(
            "limit",
            "Most cases on a page; 50 when left out.",
            json!({ "type": "integer", "minimum": 1, "maximum": MOST_ROWS }),
        ))
        .given(Given::Waiting)
        .refuses(400, Identifier::BadValue, "A parameter has a value that is not allowed, or is given twice.")
        .answers(Answer::json::<Queue>(200, "One page."))
}

/// The case that is yours now.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Next {
    scan_ref: domain::ids::ScanRef,
}

/// Claims the case that has waited longest of those that nobody holds.
pub async fn next(staff: Staff, State(app): State<App>) -> Result<Response, Problem> {
    let mut tx = begin(&app, &staff, Permission::Rule).await?;
    let found = flow::desk::claim::next(&staff.ctx, &mut tx, &me(&staff)).await?;
    tx.commit().await?;
    Ok(match found {
        Some(scan_ref) => Json(Next { scan_ref }).into_response(),
        None => StatusCode::NO_CONTENT.into_response(),
    })
}

/// What it says about itself.
pub fn about_next() -> About {
    about_environment("claimNext", "Claim the next case", Permission::Rule)
        .says(
            "Of the cases that nobody holds, the one that has waited longest; it is yours for 15 minutes from the last \
             thing you do with it. Your own ruling that awaits a second person is left to others.",
        )
        .given(Given::Waiting)
        .answers(Answer::json::<Next>(200, "It is yours."))
        .answers(Answer::nothing(204, "None is free."))
}
