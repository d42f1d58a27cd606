//! `/api/console/{environment}/deliveries`

use std::collections::HashMap;

use axum::{Json, extract::State, http::StatusCode};
use domain::{
    ids::{DeliveryId, WebhookId},
    partner::DeliveryState,
    staff::Permission::ManageWebhooks,
};
use flow::webhooks;
use serde::Deserialize;
use serde_json::json;
use store::{
    Tx,
    deliveries::{Filter, Listed},
};
use uuid::Uuid;
use wire::{
    console::receivers::{DeliveryList, DeliveryRow, Resent, describe_resend, read_resend},
    problem::Identifier,
};

use super::{about_environment, auth::Staff, says_what_is_wrong, uuid};
use crate::{
    App, Problem,
    body::Body,
    describe::about::{About, Answer, Parameter, stand_in},
    parameters::{Path, Query},
};

/// How many are told at once.
const MOST: usize = 50;

/// Which deliveries are told.
#[derive(Deserialize)]
pub struct Wanted {
    state: Option<String>,
    webhook: Option<Uuid>,
    before: Option<Uuid>,
}

/// Lists deliveries.
pub async fn list(
    staff: Staff,
    State(app): State<App>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<DeliveryList>, Problem> {
    staff.must(&app, ManageWebhooks).await?;
    let state = match wanted.state.as_deref() {
        Some(word) => Some(DeliveryState::parse(word).ok_or_else(unknown_state)?),
        None => None,
    };
    let filter = Filter { webhook: wanted.webhook.map(WebhookId), state, ..Filter::default() };
    let mut tx = app.house.db.read().await?;
    let mut found =
        tx.deliveries(staff.environment.id).back(&filter, wanted.before.map(DeliveryId), MOST as u32 + 1).await?;
    let more = found.len() > MOST;
    found.truncate(MOST);
    let next = found.last().filter(|_| more).map(|listed| listed.delivery.id);
    Ok(Json(DeliveryList { deliveries: rows(&staff, &mut tx, found).await?, next }))
}

/// What it says about itself.
pub fn about_list() -> About {
    let states: Vec<&str> = DeliveryState::ALL.iter().map(|state| state.as_str()).collect();
    let states = json!({ "type": "string", "enum": states });
    about_environment("listDeliveries", "List what was sent", ManageWebhooks)
        .says("Bodies are not kept: they are made anew for each try, and may be personal.")
        .takes(Parameter::query("state", "In this state.", states))
        .takes(Parameter::query("webhook", "For this receiver.", uuid()))
        .takes(Parameter::query("before", "The `next` of the page before.", uuid()))
        .refuses(400, Identifier::BadValue, "The query cannot be read, or names no state.")
        .answers(Answer::json::<DeliveryList>(200, "Deliveries, the youngest first."))
}

/// Shows one delivery.
pub async fn show(
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(Uuid, Uuid)>,
) -> Result<Json<DeliveryRow>, Problem> {
    staff.must(&app, ManageWebhooks).await?;
    let mut tx = app.house.db.read().await?;
    let filter = Filter { id: Some(DeliveryId(id)), ..Filter::default() };
    let found = tx.deliveries(staff.environment.id).list(&filter, 1).await?;
    rows(&staff, &mut tx, found).await?.pop().map(Json).ok_or_else(Problem::not_found)
}

/// What it says about itself.
pub fn about_show() -> About {
    about_one("showDelivery", "Show one delivery").answers(Answer::json::<DeliveryRow>(200, "The delivery."))
}

/// Sends one delivery again.
pub async fn resend_one(
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(Uuid, Uuid)>,
) -> Result<StatusCode, Problem> {
    staff.must(&app, ManageWebhooks).await?;
    let filter = Filter { id: Some(DeliveryId(id)), ..Filter::default() };
    let resent = again(&staff, &app, &filter).await?;
    match (resent.resent, resent.passed_over) {
        (0, 0) => Err(Problem::not_found()),
        (0, _) => {
            let message = "It cannot be sent: erased, kept for a receiver that is paused, or for one that was removed.";
            Err(Problem::new(StatusCode::CONFLICT, Identifier::PartnerError, message))
        }
        _ => Ok(StatusCode::ACCEPTED),
    }
}

/// What it says about itself.
pub fn about_resend_one() -> About {
    about_one("resendDelivery", "Send one delivery again").answers(Answer::nothing(202, "It will be sent.")).refuses(
        409,
        Identifier::PartnerError,
        "It was erased, or its receiver is paused or was removed.",
    )
}

/// Sends deliveries again.
pub async fn resend(staff: Staff, State(app): State<App>, Body(body): Body) -> Result<Json<Resent>, Problem> {
    staff.must(&app, ManageWebhooks).await?;
    let told = read_resend(&body)?;
    let filter = Filter { since: Some(told.since), until: told.until, state: told.state, ..Filter::default() };
    Ok(Json(again(&staff, &app, &filter).await?))
}

/// What it says about itself.
pub fn about_resend() -> About {
    let example = json!({ "since": "2027-01-31T08:00:00Z", "until": "2027-01-31T09:00:00Z", "state": "GIVEN_UP" });
    says_what_is_wrong(about_environment("resendDeliveries", "Send deliveries again", ManageWebhooks))
        .json("ResendsDeliveries", describe_resend())
        .example("given-up", "What was given up in an hour", example)
        .answers(Answer::json::<Resent>(200, "How many will be sent."))
}

async fn again(staff: &Staff, app: &App, filter: &Filter) -> Result<Resent, Problem> {
    let (mut done, mut behind) = (Resent { resent: 0, passed_over: 0 }, None);
    loop {
        let mut tx = app.house.db.begin().await?;
        let some = webhooks::replay(&staff.ctx, &mut tx, filter, behind).await?;
        tx.commit().await?;
        app.house.bell.notify_waiters();
        done.resent += some.count;
        done.passed_over += some.passed_over;
        behind = some.last;
        if behind.is_none() {
            return Ok(done);
        }
    }
}

async fn rows(staff: &Staff, tx: &mut Tx, found: Vec<Listed>) -> Result<Vec<DeliveryRow>, Problem> {
    let webhooks = tx.webhooks(staff.environment.id).await?;
    let names: HashMap<WebhookId, String> = webhooks.into_iter().map(|webhook| (webhook.id, webhook.name)).collect();
    let row = |Listed { delivery, scan_ref, next_attempt_at }: Listed| DeliveryRow {
        id: delivery.id,
        webhook: delivery.webhook,
        webhook_name: delivery.webhook.and_then(|id| names.get(&id).cloned()),
        event: delivery.event,
        scan_ref,
        state: delivery.state,
        created_at: delivery.created_at,
        attempts: delivery.attempts,
        status: delivery.last_status,
        error: delivery.last_error,
        attempted_at: delivery.attempted_at,
        delivered_at: delivery.delivered_at,
        next_at: next_attempt_at,
    };
    Ok(found.into_iter().map(row).collect())
}

fn unknown_state() -> Problem {
    let states: Vec<&str> = DeliveryState::ALL.iter().map(|state| state.as_str()).collect();
    let message = format!("Field 'state' must be one of {}.", states.join(", "));
    Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, message)
}

fn about_one(id: &'static str, summary: &'static str) -> About {
    let delivery = Parameter::path("id", "The delivery.", uuid()).example(stand_in::DELIVERY);
    about_environment(id, summary, ManageWebhooks).takes(delivery)
}
