//! What happened is written down once, ready to be sent.
//!
//! Every happening that partners are told of is one row with its place in the order of its environment, whoever is
//! configured to receive it. Webhooks and the feed both tell it from there, so that they never differ.

use domain::{
    comparison::Duplicates,
    ctx::Ctx,
    document::Reading,
    extra::{Extra, ExtraKind},
    ids::{AnnouncementId, CaptureId, DeliveryId, SessionId, WebhookId},
    order::ClientRef,
    partner::{DeliveryState, Webhook, WebhookEvent},
};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use store::{
    Tx,
    announcements::{Announcement, NewAnnouncement},
    deliveries::{Delivery, Target},
};
use uuid::Uuid;
use wire::verification::Verification;

use crate::{
    Error, House,
    analyse::Record,
    enter::Entered,
    extra::offered,
    keys::{open, place, seal},
    retrieve::{file_link, file_links},
};

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
    let none = Duplicates::default();
    let mut body = Verification {
        session,
        client: &client,
        visit,
        decision: record.map(|r| &r.decision),
        review: review.as_ref(),
        reading: record.map_or(&empty, |r| &r.reading),
        duplicates: record.map_or(&none, |r| &r.duplicates),
        corrected: record.is_some_and(|r| r.corrected),
        blocked: &tx.blocks(ctx.environment).of(session.id).await?,
        now: ctx.now,
    }
    .webhook(is_final);
    let extras = match (event, entered.visit.selected) {
        // Asked for afterwards, so it may be more than was ordered.
        (WebhookEvent::Resubmitted, _) => offered(ctx, tx, entered).await?,
        (_, Some((country, document))) => order.extras(country, document),
        (_, None) => vec![],
    };
    body.additional_steps = additional_steps(&extras);
    happened(ctx, tx, entered, event, &serde_json::to_value(body)?).await
}

/// Further documents, with what was to be done with each.
fn additional_steps(extras: &[Extra]) -> Option<Map<String, Value>> {
    let told =
        extras.iter().map(|extra| (extra.step().to_string(), extra.kind.map(ExtraKind::as_str).into())).collect();
    (!extras.is_empty()).then_some(told)
}

/// Writes down that something happened to a session, with the body that tells of it, and orders it to be sent to
/// whoever receives it. Links to files in a body that has `fileUrls`, or a `facePhoto`, are filled in when it is told,
/// because they grow old.
///
/// # Errors
/// When the archive fails.
pub async fn happened(
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &Entered,
    event: WebhookEvent,
    body: &Value,
) -> Result<(), Error> {
    let Entered { session, key, order, .. } = entered;
    let id = AnnouncementId::new(ctx.now, &*ctx.chance);
    let sealed_body = seal(ctx, key, &place(session.id, &format!("announcement/{id}")), body)?;
    let new = NewAnnouncement { id, session: session.id, event, sealed_body, created_at: ctx.now };
    let position = tx.announcements(ctx.environment).add(&new).await?;
    let configured = tx.webhooks(ctx.environment).await?;
    for receiver in receivers(&configured, order.urls.callback.as_deref(), event) {
        let id = DeliveryId::new(ctx.now, &*ctx.chance);
        let machine = outbound::host(receiver.url).unwrap_or_default();
        let target = Target {
            receiver: name(&key.lookup("receiver", receiver.url)),
            lane: name(&Sha256::digest(machine).into()),
            sealed_address: seal(ctx, key, &address_place(session.id, id), &receiver.url)?,
        };
        let delivery = Delivery {
            id,
            session: session.id,
            announcement: new.id,
            position,
            webhook: receiver.webhook,
            event: receiver.event,
            state: DeliveryState::Waiting,
            attempts: 0,
            retries: receiver.retries,
            interval_ms: receiver.interval_ms,
            last_status: None,
            last_error: None,
            target: Some(target),
            created_at: ctx.now,
            attempted_at: None,
            delivered_at: None,
        };
        tx.deliveries(ctx.environment).add(&delivery).await?;
        tx.deliveries(ctx.environment).order(ctx, &delivery).await?;
    }
    Ok(())
}

/// What a webhook or the feed tells of a happening, with fresh links to files; `None` after erasure.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn body(house: &House, ctx: &Ctx, tx: &mut Tx, told: &Announcement) -> Result<Option<Value>, Error> {
    let (Some(sealed), Some(kept)) = (&told.sealed_body, tx.sessions(ctx.environment).get(told.session).await?) else {
        return Ok(None);
    };
    let key = house.keys.session(tx, ctx.environment, told.session, &kept.secrets).await?;
    let mut body: Value = open(&key, &place(told.session, &format!("announcement/{}", told.id)), sealed)?;
    if body.get("fileUrls").is_some() {
        let links = file_links(house, ctx, tx, &kept.session).await?;
        body["fileUrls"] = serde_json::to_value(links.all)?;
        body["additionalStepPdfUrls"] = serde_json::to_value(links.pdfs)?;
    }
    if told.event == WebhookEvent::FacialAuthentication {
        let photo = body["facePhoto"].as_str().and_then(|id| id.parse().ok()).map(CaptureId);
        let link = match photo {
            Some(photo) => {
                let key = house.keys.environment(tx, ctx.environment).await?;
                Some(file_link(house, ctx, &key, kept.session.scan_ref, photo))
            }
            None => None,
        };
        body["facePhoto"] = link.into();
    }
    Ok(Some(body))
}

/// The place of a delivery's address.
pub(crate) fn address_place(session: SessionId, id: DeliveryId) -> String {
    place(session, &format!("address/{id}"))
}

struct Receiver<'a> {
    webhook: Option<WebhookId>,
    event: WebhookEvent,
    url: &'a str,
    retries: u32,
    interval_ms: u32,
}

/// Who is told: the environment's receivers of this event and of the one stream of everything. A session's own
/// callback takes their place, signed with their keys; with nothing configured it is told alone, unsigned.
fn receivers<'a>(configured: &'a [Webhook], callback: Option<&'a str>, event: WebhookEvent) -> Vec<Receiver<'a>> {
    let mut concerned: Vec<&Webhook> = configured
        .iter()
        .filter(|w| w.event == event || (w.event == WebhookEvent::Identification && event.is_outcome()))
        .collect();
    if callback.is_some() {
        // One for each event, and rather one that is not paused.
        concerned.sort_by_key(|w| (w.event, !w.active));
        concerned.dedup_by_key(|w| w.event);
    }
    let receiver = |w: &'a Webhook| Receiver {
        webhook: Some(w.id),
        event: w.event,
        url: callback.unwrap_or(&w.url),
        retries: w.retries,
        interval_ms: w.interval_ms,
    };
    match callback {
        Some(url) if configured.is_empty() => {
            vec![Receiver { webhook: None, event, url, retries: 3, interval_ms: 500 }]
        }
        _ => concerned.into_iter().map(receiver).collect(),
    }
}

/// A hash as a name: its first half is enough to tell receivers apart.
fn name(hash: &[u8; 32]) -> Uuid {
    Uuid::from_slice(&hash[..16]).expect("sixteen bytes are a name")
}
