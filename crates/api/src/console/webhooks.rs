//! `/api/console/{environment}/webhooks`

use std::time::Duration;

use axum::{Json, extract::State, http::StatusCode};
use domain::{
    ids::WebhookId,
    partner::{Webhook, WebhookEvent},
    staff::Permission::ManageWebhooks,
};
use flow::{
    deliver,
    webhooks::{self, Change, NewWebhook},
};
use serde_json::json;
use store::Tx;
use uuid::Uuid;
use wire::console::receivers::{
    ReceiverList, ReceiverRow, Tested, describe_new_receiver, describe_receiver_change, read_new_receiver,
    read_receiver_change,
};

use super::{about_environment, auth::Staff, says_what_is_wrong, uuid};
use crate::{
    App, Problem,
    body::Body,
    describe::about::{About, Answer, Parameter, stand_in},
    parameters::Path,
};

/// Lists the receivers.
pub async fn list(staff: Staff, State(app): State<App>) -> Result<Json<ReceiverList>, Problem> {
    staff.must(&app, ManageWebhooks).await?;
    let mut tx = app.house.db.read().await?;
    let mut rows = vec![];
    for webhook in tx.webhooks(staff.environment.id).await? {
        rows.push(row(&staff, &app, &mut tx, webhook).await?);
    }
    Ok(Json(ReceiverList { webhooks: rows, events: WebhookEvent::ALL.to_vec() }))
}

/// What it says about itself.
pub fn about_list() -> About {
    about_environment("listWebhooks", "List the receivers of webhooks", ManageWebhooks).answers(Answer::json::<
        ReceiverList,
    >(
        200,
        "Every receiver, without secrets.",
    ))
}

/// Adds a receiver.
pub async fn add(
    staff: Staff,
    State(app): State<App>,
    Body(body): Body,
) -> Result<(StatusCode, Json<ReceiverRow>), Problem> {
    staff.must(&app, ManageWebhooks).await?;
    let (event, url, told) = read_new_receiver(&body)?;
    let usual = NewWebhook::new(event, url);
    let new = NewWebhook {
        name: told.name.unwrap_or_default(),
        signing_key: told.signing_key.flatten(),
        headers: told.headers.unwrap_or_default(),
        standard_webhooks: told.standard_webhooks.unwrap_or_default(),
        retries: told.retries.unwrap_or(usual.retries),
        interval: told.interval_ms.map_or(usual.interval, |ms| Duration::from_millis(ms.into())),
        ..usual
    };
    webhooks::must_be_good(&app.house.gate, &new)?;
    let mut tx = app.house.db.begin().await?;
    let webhook = webhooks::add(&app.house, &staff.ctx, &mut tx, new).await?;
    let row = row(&staff, &app, &mut tx, webhook).await?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(row)))
}

/// What it says about itself.
pub fn about_add() -> About {
    let example = json!({ "event": "IDENTIFICATION", "url": "https://shop.example/webhooks", "name": "Shop" });
    says_what_is_wrong(about_environment("addWebhook", "Add a receiver of webhooks", ManageWebhooks))
        .json("AddsWebhook", describe_new_receiver())
        .example("shop", "A shop", example)
        .answers(Answer::json::<ReceiverRow>(201, "Added."))
}

/// Changes a receiver, pauses or resumes it.
pub async fn change(
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(Uuid, Uuid)>,
    Body(body): Body,
) -> Result<Json<ReceiverRow>, Problem> {
    staff.must(&app, ManageWebhooks).await?;
    let (told, id) = (read_receiver_change(&body)?, WebhookId(id));
    let active = told.active;
    let change = Change {
        name: told.name,
        event: told.event,
        url: told.url,
        signing_key: told.signing_key,
        headers: told.headers,
        standard_webhooks: told.standard_webhooks,
        retries: told.retries,
        interval: told.interval_ms.map(|ms| Duration::from_millis(ms.into())),
    };
    let mut tx = app.house.db.begin().await?;
    let before = webhooks::change(&app.house, &staff.ctx, &mut tx, id, change).await?;
    if before.active && active == Some(false) {
        webhooks::pause(&staff.ctx, &mut tx, id).await?;
    }
    tx.commit().await?;
    if !before.active && active == Some(true) {
        webhooks::resume(&app.house, &staff.ctx, id).await?;
    }
    let mut tx = app.house.db.read().await?;
    let webhook = tx.webhook(staff.environment.id, id).await?.ok_or_else(Problem::not_found)?;
    Ok(Json(row(&staff, &app, &mut tx, webhook).await?))
}

/// What it says about itself.
pub fn about_change() -> About {
    says_what_is_wrong(about_one("changeWebhook", "Change, pause or resume a receiver"))
        .says("What is not named stays; `\"signingKey\": null` takes the key away.")
        .json("ChangesWebhook", describe_receiver_change())
        .example("pause", "Pause it", json!({ "active": false }))
        .answers(Answer::json::<ReceiverRow>(200, "Changed."))
}

/// Removes a receiver.
pub async fn remove(
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(Uuid, Uuid)>,
) -> Result<StatusCode, Problem> {
    staff.must(&app, ManageWebhooks).await?;
    webhooks::remove(&app.house, &staff.ctx, WebhookId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What it says about itself.
pub fn about_remove() -> About {
    about_one("removeWebhook", "Remove a receiver")
        .says("What was still to be sent to it is withdrawn.")
        .answers(Answer::nothing(204, "Removed."))
}

/// Sends a test.
pub async fn test(
    staff: Staff,
    State(app): State<App>,
    Path((_, id)): Path<(Uuid, Uuid)>,
) -> Result<Json<Tested>, Problem> {
    staff.must(&app, ManageWebhooks).await?;
    let mut tx = app.house.db.read().await?;
    let webhook = tx.webhook(staff.environment.id, WebhookId(id)).await?.ok_or_else(Problem::not_found)?;
    let ready = deliver::test(&app.house, &staff.ctx, &mut tx, &webhook).await?;
    drop(tx);
    let outcome = deliver::send(&app.house, ready).await;
    Ok(Json(Tested {
        delivered: outcome.is_delivered(),
        status: outcome.http_status,
        error: outcome.error.as_ref().map(|kind| kind.word().to_owned()),
        duration_ms: outcome.duration_ms,
    }))
}

/// What it says about itself.
pub fn about_test() -> About {
    about_one("testWebhook", "Send a test to a receiver")
        .says("Once, with the header `Bonafide-Test: true` and a body that tells of nobody.")
        .answers(Answer::json::<Tested>(200, "How it went."))
}

async fn row(staff: &Staff, app: &App, tx: &mut Tx, webhook: Webhook) -> Result<ReceiverRow, Problem> {
    let headers = webhooks::header_names(&app.house, &staff.ctx, tx, &webhook).await?;
    Ok(ReceiverRow::of(webhook, headers))
}

fn about_one(id: &'static str, summary: &'static str) -> About {
    let webhook = Parameter::path("id", "The receiver.", uuid()).example(stand_in::WEBHOOK);
    about_environment(id, summary, ManageWebhooks).takes(webhook)
}
