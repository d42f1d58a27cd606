//! What happened is written down once, ready to be sent.

use domain::{
    ctx::Ctx,
    document::Reading,
    ids::{DeliveryId, WebhookId},
    order::ClientRef,
    partner::{DeliveryState, WebhookEvent},
    work::Work,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{Tx, deliveries::Delivery};
use wire::verification::Verification;

use crate::{
    Error,
    analyse::Record,
    enter::Entered,
    keys::{place, seal},
};

/// What one delivery carries.
#[derive(Serialize, Deserialize)]
pub struct Letter {
    /// Where it goes.
    pub url: String,
    /// The body, but for the links to files, which are made when it is sent.
    pub body: Value,
}

struct Receiver {
    webhook: Option<WebhookId>,
    event: WebhookEvent,
    url: String,
    retries: u32,
    interval_ms: u32,
}

/// Tells the partner how a verification stands, in the transaction of the change: `event` says what happened, and
/// `is_final` that no more follows unless it is looked at again.
///
/// # Errors
/// When the archive fails.
pub async fn tell(
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &Entered,
    record: Option<&Record>,
    event: WebhookEvent,
    is_final: bool,
) -> Result<(), Error> {
    let Entered { session, order, visit, .. } = entered;
    let client = ClientRef { client_id: order.client_id.clone(), external_ref: order.external_ref.clone() };
    let empty = Reading::default();
    let review = entered.review(ctx, tx).await?;
    let body = Verification {
        session,
        client: &client,
        visit,
        decision: record.map(|r| &r.decision),
        review: review.as_ref(),
        reading: record.map_or(&empty, |r| &r.reading),
        now: ctx.now,
    }
    .webhook(is_final);
    send(ctx, tx, entered, event, serde_json::to_value(body)?).await
}

/// Writes a body for everybody who receives the event, and the work of sending it.
///
/// # Errors
/// When the archive fails.
pub(crate) async fn send(
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &Entered,
    event: WebhookEvent,
    body: Value,
) -> Result<(), Error> {
    let Entered { session, key, order, .. } = entered;
    for receiver in receivers(ctx, tx, order.urls.callback.as_deref(), event).await? {
        let id = DeliveryId::new(ctx.now, &*ctx.chance);
        let letter = Letter { url: receiver.url, body: body.clone() };
        let delivery = Delivery {
            id,
            session: session.id,
            webhook: receiver.webhook,
            event: receiver.event,
            state: DeliveryState::Waiting,
            attempts: 0,
            retries: receiver.retries,
            interval_ms: receiver.interval_ms,
            last_status: None,
            last_error: None,
            sealed_letter: Some(seal(ctx, key, &place(session.id, &format!("letter/{id}")), &letter)?),
            created_at: ctx.now,
            delivered_at: None,
        };
        tx.deliveries(ctx.environment).add(&delivery).await?;
        tx.add_work(ctx, Work::Deliver(ctx.environment, id), ctx.now).await?;
    }
    Ok(())
}

/// Who is told: the environment's receivers of this event and of the one stream of everything. A session's own
/// callback takes their place, signed with their keys; with nothing configured it is told alone, unsigned.
async fn receivers(
    ctx: &Ctx,
    tx: &mut Tx,
    callback: Option<&str>,
    event: WebhookEvent,
) -> Result<Vec<Receiver>, Error> {
    let configured = tx.webhooks(ctx.environment).await?;
    let mut receivers: Vec<Receiver> = vec![];
    for webhook in configured
        .iter()
        .filter(|w| w.event == event || (event.is_outcome() && w.event == WebhookEvent::Identification))
    {
        if callback.is_some() && receivers.iter().any(|r| r.event == webhook.event) {
            continue;
        }
        receivers.push(Receiver {
            webhook: Some(webhook.id),
            event: webhook.event,
            url: callback.unwrap_or(&webhook.url).to_owned(),
            retries: webhook.retries,
            interval_ms: webhook.interval_ms,
        });
    }
    if let (Some(url), true) = (callback, configured.is_empty()) {
        receivers.push(Receiver { webhook: None, event, url: url.to_owned(), retries: 3, interval_ms: 500 });
    }
    Ok(receivers)
}
