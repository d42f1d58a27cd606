//! One webhook is sent, signed, tried again if need be.

use std::time::Duration;

use domain::{ctx::Ctx, ids::DeliveryId, partner::DeliveryState};
use outbound::{EVENT_HEADER, Outcome, SIGNATURE_HEADER, next_attempt, signature};
use store::{Tx, deliveries::Delivery};

use crate::{
    Error, House,
    announce::Letter,
    enter::Entered,
    keys::{open, place},
    partners::signing_place,
    retrieve::file_links,
};

/// A webhook ready to go.
pub struct Ready {
    url: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// Makes a webhook ready: links to files are fresh, the body is signed. `None` when there is nothing to send any
/// more, because it was delivered or erased.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn ready(house: &House, ctx: &Ctx, tx: &mut Tx, id: DeliveryId) -> Result<Option<Ready>, Error> {
    let Some(delivery) = tx.deliveries(ctx.environment).find(id).await? else { return Ok(None) };
    let (DeliveryState::Waiting, Some(sealed)) = (delivery.state, delivery.sealed_letter.as_deref()) else {
        return Ok(None);
    };
    let Some(kept) = tx.sessions(ctx.environment).get(delivery.session).await? else { return Ok(None) };
    let entered = Entered::of(house, tx, kept).await?;
    let session = &entered.session;
    let mut letter: Letter = open(&entered.key, &place(session.id, &format!("letter/{id}")), sealed)?;
    if letter.body.get("fileUrls").is_some() {
        let links = file_links(house, ctx, tx, session).await?;
        letter.body["fileUrls"] = serde_json::to_value(links.all)?;
        letter.body["additionalStepPdfUrls"] = serde_json::to_value(links.pdfs)?;
    }
    let body = serde_json::to_vec(&letter.body)?;

    let mut headers = vec![
        ("Content-Type".to_owned(), "application/json".to_owned()),
        (EVENT_HEADER.to_owned(), delivery.event.as_str().to_owned()),
    ];
    if let Some(webhook) = delivery.webhook
        && let Some(webhook) = tx.webhook(ctx.environment, webhook).await?
        && let Some(sealed) = &webhook.sealed_signing_key
    {
        let key = house.keys.environment(tx, ctx.environment).await?;
        let signing_key = key.open(&signing_place(webhook.id), sealed)?;
        headers.push((SIGNATURE_HEADER.to_owned(), signature(&signing_key, &body)));
    }
    Ok(Some(Ready { url: letter.url, headers, body }))
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
    let next = wait_after(&delivery, outcome);
    if outcome.is_delivered() {
        delivery.state = DeliveryState::Delivered;
        delivery.delivered_at = Some(ctx.now);
    } else if next.is_none() {
        delivery.state = DeliveryState::GivenUp;
    }
    tx.deliveries(ctx.environment).save(&delivery).await?;
    Ok(next)
}

fn wait_after(delivery: &Delivery, outcome: &Outcome) -> Option<Duration> {
    if outcome.is_delivered() {
        return None;
    }
    next_attempt(delivery.attempts, delivery.retries, Duration::from_millis(delivery.interval_ms.into()))
}
