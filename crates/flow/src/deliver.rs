//! One webhook is sent, signed, tried again if need be.
//!
//! What goes to one receiver about one session goes in order: a later delivery has no work in the queue while an
//! earlier one waits, and whatever ends the earlier one orders the next.

use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::{
    ctx::{Ctx, draw},
    ids::DeliveryId,
    partner::{DeliveryState, Webhook, WebhookEvent},
};
use outbound::{Outcome, Stamp, headers, next_attempt};
use serde_json::{Value, json};
use store::{Tx, announcements::Announcement, deliveries::Delivery};

use crate::{
    Error, House,
    announce::{self, address_place},
    keys::open,
    webhooks::Secrets,
};

/// A webhook ready to go.
pub struct Ready {
    /// Where it goes.
    pub url: String,
    /// Its headers.
    pub headers: Vec<(String, String)>,
    /// Its body, as it was signed.
    pub body: Vec<u8>,
}

/// Makes a webhook ready: links to files are fresh, the body is signed. `None` when it is not to be sent, or not now;
/// [`kept_back`] says what becomes of it then.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn ready(house: &House, ctx: &Ctx, tx: &mut Tx, id: DeliveryId) -> Result<Option<Ready>, Error> {
    let Some(delivery) = tx.deliveries(ctx.environment).find(id).await? else { return Ok(None) };
    let (DeliveryState::Waiting, Some(target)) = (delivery.state, &delivery.target) else { return Ok(None) };
    if obstacle(ctx, tx, &delivery).await?.is_some() {
        return Ok(None);
    }
    let told = tx.announcements(ctx.environment).find(delivery.announcement).await?;
    let kept = tx.sessions(ctx.environment).get(delivery.session).await?;
    let (Some(told), Some(kept)) = (told, kept) else { return Ok(None) };
    let key = house.keys.session(tx, ctx.environment, delivery.session, &kept.secrets).await?;
    let url: String = open(&key, &address_place(delivery.session, id), &target.sealed_address)?;
    let Some(body) = announce::body(house, ctx, tx, &told).await? else { return Ok(None) };
    let secrets = match delivery.webhook {
        Some(id) => match tx.webhook(ctx.environment, id).await? {
            Some(webhook) => Secrets::of(house, ctx, tx, &webhook).await?,
            None => return Ok(None),
        },
        None => Secrets::default(),
    };
    Ok(Some(letter(ctx, url, &told, delivery.event, delivery.attempts + 1, &secrets, &body)?))
}

/// Writes one happening as the webhook that tells of it.
///
/// # Errors
/// When the body cannot be written.
pub fn letter(
    ctx: &Ctx,
    url: String,
    told: &Announcement,
    event: WebhookEvent,
    attempt: u32,
    secrets: &Secrets,
    body: &Value,
) -> Result<Ready, Error> {
    let body = serde_json::to_vec(body)?;
    let stamp = Stamp {
        event: event.as_str(),
        id: &told.id.to_string(),
        sequence: Some(told.position),
        attempt,
        key: secrets.signing_key.as_deref(),
        standard: secrets.standard_webhooks.then(|| ctx.now.timestamp()),
    };
    Ok(Ready { url, headers: headers(&stamp, &body, &secrets.headers), body })
}

/// Makes a webhook that nothing happened for: its header and its body say that it is a test, and it tells of nobody.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn test(house: &House, ctx: &Ctx, tx: &mut Tx, webhook: &Webhook) -> Result<Ready, Error> {
    let secrets = Secrets::of(house, ctx, tx, webhook).await?;
    let body = serde_json::to_vec(&json!({
        "test": true,
        "final": false,
        "scanRef": uuid::Uuid::nil(),
        "clientId": "bonafide-test",
        "status": {"overall": "EXPIRED", "fraudTags": [], "mismatchTags": []},
        "data": {},
        "fileUrls": {},
    }))?;
    let stamp = Stamp {
        event: webhook.event.as_str(),
        id: &DeliveryId::new(ctx.now, &*ctx.chance).to_string(),
        sequence: None,
        attempt: 1,
        key: secrets.signing_key.as_deref(),
        standard: secrets.standard_webhooks.then(|| ctx.now.timestamp()),
    };
    Ok(Ready { url: webhook.url.clone(), headers: headers(&stamp, &body, &secrets.headers), body })
}

/// Sends it. Slow; no transaction is open meanwhile.
pub async fn send(house: &House, ready: Ready) -> Outcome {
    house.gate.post(&ready.url, &ready.headers, ready.body).await
}

/// Writes down how it went. Gives the time to wait before the next try, or `None` when there will be none.
///
/// # Errors
/// When the archive fails.
pub async fn sent(ctx: &Ctx, tx: &mut Tx, id: DeliveryId, outcome: &Outcome) -> Result<Option<Duration>, Error> {
    let Some(mut delivery) = tx.deliveries(ctx.environment).find(id).await? else { return Ok(None) };
    if delivery.state != DeliveryState::Waiting {
        return Ok(None);
    }
    delivery.attempts += 1;
    delivery.last_status = outcome.http_status;
    delivery.last_error = outcome.error.map(|kind| kind.word().to_owned());
    delivery.attempted_at = Some(ctx.now);
    let next = wait_after(ctx, &delivery, outcome);
    if outcome.is_delivered() {
        delivery.state = DeliveryState::Delivered;
        delivery.delivered_at = Some(ctx.now);
    } else if next.is_none() {
        delivery.state = DeliveryState::GivenUp;
    }
    tx.deliveries(ctx.environment).save(&delivery).await?;
    if next.is_none() {
        tx.deliveries(ctx.environment).order_next(ctx, &delivery).await?;
    }
    Ok(next)
}

fn wait_after(ctx: &Ctx, delivery: &Delivery, outcome: &Outcome) -> Option<Duration> {
    if outcome.is_delivered() {
        return None;
    }
    let luck = u32::from_be_bytes(draw(&*ctx.chance));
    let interval = Duration::from_millis(delivery.interval_ms.into());
    let own = next_attempt(delivery.attempts, delivery.retries, interval, luck)?;
    Some(outcome.retry_after.map_or(own, |after| after.wait(ctx.now.into(), own)))
}

/// Decides what becomes of a delivery that was not ready. Gives the time to look at it again, or `None` when somebody
/// else will order it, if it is to be sent at all.
///
/// # Errors
/// When the archive fails.
pub async fn kept_back(ctx: &Ctx, tx: &mut Tx, id: DeliveryId) -> Result<Option<DateTime<Utc>>, Error> {
    let Some(mut delivery) = tx.deliveries(ctx.environment).find(id).await? else { return Ok(None) };
    if delivery.state != DeliveryState::Waiting {
        return Ok(None);
    }
    delivery.state = match obstacle(ctx, tx, &delivery).await? {
        Some(Obstacle::Paused) => DeliveryState::Held,
        Some(Obstacle::Removed) => DeliveryState::Withdrawn,
        Some(Obstacle::Behind) => return Ok(None),
        // It has gone away meanwhile.
        None => return Ok(Some(ctx.now)),
    };
    tx.deliveries(ctx.environment).save(&delivery).await?;
    tx.deliveries(ctx.environment).order_next(ctx, &delivery).await?;
    Ok(None)
}

/// What stands in a waiting delivery's way.
enum Obstacle {
    /// Its receiver is paused.
    Paused,
    /// Its receiver was removed, and its key with it.
    Removed,
    /// An earlier one is still to be sent.
    Behind,
}

async fn obstacle(ctx: &Ctx, tx: &mut Tx, delivery: &Delivery) -> Result<Option<Obstacle>, Error> {
    if let Some(id) = delivery.webhook {
        match tx.webhook(ctx.environment, id).await? {
            None => return Ok(Some(Obstacle::Removed)),
            Some(webhook) if !webhook.active => return Ok(Some(Obstacle::Paused)),
            Some(_) => {}
        }
    }
    let behind = tx.deliveries(ctx.environment).is_behind(delivery).await?;
    Ok(behind.then_some(Obstacle::Behind))
}
