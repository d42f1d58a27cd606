//! `GET /api/console/{environment}/audit`, `…/audit/proof/{entry}` and `…/audit/export`

use axum::{
    Json,
    body::Body,
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    audit::{Act, Log, Subject},
    ids::EntryId,
    staff::Permission,
};
use flow::audit::{prove, record};
use futures_util::{StreamExt, stream};
use serde::Deserialize;
use serde_json::json;
use store::audit::EntryFilter;
use uuid::Uuid;
use wire::{
    audit::{Line, Page, Proof},
    problem::Identifier,
};

use super::{about_environment, auth::Staff, uuid};
use crate::{
    App, Problem,
    describe::about::{About, Answer, Parameter, stand_in},
};

/// Most entries on one page.
const MOST: u32 = 200;

/// What is asked for.
#[derive(Deserialize)]
pub struct Wanted {
    before: Option<u64>,
    actor: Option<String>,
    act: Option<Act>,
    subject: Option<String>,
    limit: Option<u32>,
}

/// Lists the environment's entries, newest first.
pub async fn list(
    staff: Staff,
    State(app): State<App>,
    query: Result<Query<Wanted>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Page>, Problem> {
    staff.must(&app, Permission::SeeAudit).await?;
    let wrong = |message: &str| Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, message);
    let Ok(Query(wanted)) = query else {
        return Err(wrong("'before' and 'limit' are whole numbers, 'act' is one of the acts."));
    };
    let limit = wanted.limit.unwrap_or(50);
    if !(1..=MOST).contains(&limit) {
        return Err(wrong("Parameter 'limit' must be 1 to 200."));
    }
    let kinds = ["STAFF", "KEY", "PERSON", "SYSTEM", "TERMINAL"];
    let (actor, actor_id) = match wanted.actor {
        Some(kind) if kinds.contains(&&*kind) => (Some(kind), None),
        id => (None, id),
    };
    let act = wanted.act.map(|act| act.as_str().to_owned());
    let filter = EntryFilter { actor, actor_id, act, subject_id: wanted.subject };
    let mut tx = app.house.db.read().await?;
    Ok(Json(prove::list(&mut tx, log(&staff), &filter, wanted.before, limit).await?))
}

/// What it says about itself.
pub fn about_list() -> About {
    let text = || json!({ "type": "string", "maxLength": 100 });
    let number = |least: u32| json!({ "type": "integer", "minimum": least });
    about_environment("listAuditEntries", "List the audit log", Permission::SeeAudit)
        .says("Who did what, newest first. `next` is the `before` of the next page; `acts` are all words for `act`.")
        .takes(Parameter::query("before", "Only entries with a smaller number.", number(0)))
        .takes(Parameter::query("actor", "A kind of actor, such as `KEY`, or whichever has this identifier.", text()))
        .takes(Parameter::query("act", "Only this act.", json!({ "type": "string", "enum": Act::ALL })))
        .takes(Parameter::query("subject", "Only what was done to this: a scanRef, a key, a webhook.", text()))
        .takes(Parameter::query(
            "limit",
            "How many; 50 when left out.",
            json!({ "type": "integer", "minimum": 1, "maximum": MOST }),
        ))
        .refuses(400, Identifier::BadValue, "A parameter has a value that is not allowed.")
        .answers(Answer::json::<Page>(200, "One page."))
}

/// Proves that an entry is in the log.
pub async fn proof(
    staff: Staff,
    State(app): State<App>,
    Path((_, entry)): Path<(String, String)>,
) -> Result<Json<Proof>, Problem> {
    staff.must(&app, Permission::SeeAudit).await?;
    let entry = Uuid::try_parse(&entry).map_err(|_| Problem::not_found())?;
    let mut tx = app.house.db.read().await?;
    match prove::prove(&app.house, &mut tx, log(&staff), EntryId(entry)).await {
        Err(flow::Error::NoEntry) => Err(Problem::not_found()),
        other => Ok(Json(other?)),
    }
}

/// What it says about itself.
pub fn about_proof() -> About {
    about_environment("proveAuditEntry", "Prove an entry of the audit log", Permission::SeeAudit)
        .says(
            "The hashes that lead from the entry to a signed head (RFC 9162 §2.1.3); \
             `bonafide audit verify --proof` holds them against it.",
        )
        .takes(Parameter::path("entry", "The entry's `id`.", uuid()).example(stand_in::ENTRY))
        .refuses(404, Identifier::NotFound, "There is no such entry, or it is so new that it has no number yet.")
        .answers(Answer::json::<Proof>(200, "The proof."))
}

/// Hands out the whole log of the environment.
pub async fn export(staff: Staff, State(app): State<App>) -> Result<Response, Problem> {
    staff.must(&app, Permission::SeeAudit).await?;
    staff.must(&app, Permission::Export).await?;
    let mut tx = app.house.db.begin().await?;
    let told = json!({ "what": "AUDIT_LOG" });
    record(&staff.ctx, &mut tx, &staff.ctx.actor, Act::Exported, Subject::None, told).await?;
    tx.commit().await?;
    // Part by part, so that a long log needs no more memory than a short one.
    let (house, log) = (app.house.clone(), log(&staff));
    let begin = text(&[prove::beginning(&house, log)]);
    let rest = stream::try_unfold(0, move |size| {
        let house = house.clone();
        async move {
            let part = prove::part(&house, log, size).await?;
            Ok::<_, flow::Error>(part.map(|(lines, reached)| (text(&lines), reached)))
        }
    });
    let stream = stream::once(async { Ok(begin) }).chain(rest);
    let headers = [
        (header::CONTENT_TYPE, "application/x-ndjson"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"audit.ndjson\""),
    ];
    Ok((headers, Body::from_stream(stream)).into_response())
}

/// What it says about itself.
pub fn about_export() -> About {
    about_environment("exportAuditLog", "Export the audit log", Permission::Export)
        .says(
            "One JSON object a line: the log and its key, then every entry in order, and each signed head after the \
             entries that it counts. `bonafide audit verify --export` needs nothing else.",
        )
        .answers(Answer::file(200, "The whole log.", &["application/x-ndjson"]))
}

/// Lines as they are sent.
fn text(lines: &[Line]) -> String {
    lines.iter().map(|line| json!(line).to_string() + "\n").collect()
}

fn log(staff: &Staff) -> Log {
    staff.ctx.environment.into()
}
