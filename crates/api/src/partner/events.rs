//! `GET /api/v2/events`

use axum::{
    Json,
    extract::{Query, State, rejection::QueryRejection},
    http::{HeaderName, StatusCode, header},
};
use flow::audit::handed_out_together;
use serde_json::{Value, json};
use wire::{
    feed::{self, Told, Wanted},
    problem::Identifier,
};

use crate::{
    App, Problem,
    auth::Partner,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag},
};

/// Tells everything that webhooks tell, in order, whether or not there are any.
pub async fn show(
    partner: Partner,
    State(app): State<App>,
    query: Result<Query<Vec<(String, String)>>, QueryRejection>,
) -> Result<([(HeaderName, &'static str); 1], Json<Value>), Problem> {
    let Query(query) =
        query.map_err(|_| Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, "The query cannot be read."))?;
    let wanted = Wanted::read(&query)?;
    let mut tx = app.house.db.read().await?;
    let page = flow::feed::page(&app.house, &partner.ctx, &mut tx, wanted.after, wanted.limit).await?;
    let page = page.ok_or_else(|| {
        Problem::new(StatusCode::NOT_FOUND, Identifier::NotFound, "Parameter 'after' is beyond the last event.")
    })?;
    drop(tx);
    let about = page.events.iter().filter(|told| told.body.is_some()).map(|told| told.announcement.scan_ref);
    handed_out_together(&app.house, &partner.ctx, "EVENTS", about).await?;
    let told = page.events.iter().map(|told| Told {
        id: told.announcement.id,
        sequence: told.announcement.position,
        event: told.announcement.event,
        created_at: told.announcement.created_at,
        scan_ref: told.announcement.scan_ref,
        body: told.body.as_ref(),
    });
    // Bodies are personal, and their links grow old.
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(feed::write(told, page.next, page.has_more))))
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Results, "listEvents", "Read the events", Caller::Partner)
        .says(
            "Everything that webhooks tell, in the order in which it happened, whether or not a webhook is set up. \
             Ask with the `next` of the last answer and nothing is missed: what was answered once keeps its place, \
             and nothing is added before it. `body` is what the webhook carries, with links to files that work for an \
             hour; once the verification is erased it is `null`.",
        )
        .given(Given::Decided)
        .takes(Parameter::query(
            "after",
            "The `next` of the last answer; the beginning when left out.",
            json!({ "type": "string", "pattern": "^[0-9]{1,18}$" }),
        ))
        .takes(Parameter::query(
            "limit",
            "How many at most; 50 when left out.",
            json!({ "type": "integer", "minimum": 1, "maximum": 100 }),
        ))
        .refuses(400, Identifier::BadValue, "A parameter has a value that is not allowed, or is given twice.")
        .refuses(400, Identifier::ValidationError, "Several parameters are wrong.")
        .refuses(404, Identifier::NotFound, "`after` is beyond the last event: it is of another environment.")
        .answers(Answer::shape(
            200,
            "The next events.",
            json!({
                "type": "object",
                "required": ["events", "next", "hasMore"],
                "properties": {
                    "events": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["id", "sequence", "type", "createdAt", "scanRef", "erased", "body"],
                            "properties": {
                                "id": { "type": "string", "format": "uuid" },
                                "sequence": { "type": "integer", "minimum": 1 },
                                "type": { "type": "string" },
                                "createdAt": { "type": "string", "format": "date-time" },
                                "scanRef": { "type": "string", "format": "uuid" },
                                "erased": { "type": "boolean" },
                                "body": { "type": ["object", "null"], "additionalProperties": true },
                            },
                        },
                    },
                    "next": { "type": "string", "pattern": "^[0-9]{1,18}$" },
                    "hasMore": { "type": "boolean" },
                },
            }),
        ))
}
