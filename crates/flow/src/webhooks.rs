//! Receivers of webhooks: set up, paused, tested, removed, and what went to them sent again.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    audit::{Act, Subject},
    ctx::Ctx,
    ids::{DeliveryId, WebhookId},
    partner::{DeliveryState, Webhook, WebhookEvent},
};
use outbound::{Gate, MAX_INTERVAL, MAX_RETRIES, check_headers, check_key};
use serde_json::json;
use store::{Tx, deliveries::Filter};
use vault::Key;
use wire::problem::{Identifier, Problem};

use crate::{
    Error, House, audit,
    keys::{open, seal},
};

/// How many deliveries are changed in one transaction: few enough that nobody waits for it.
const AT_ONCE: u32 = 200;

/// The longest name, in characters.
const LONGEST_NAME: usize = 100;

/// A receiver as it is set up.
pub struct NewWebhook {
    /// What people call it; may be empty, 100 characters at most.
    pub name: String,
    /// Which event it receives.
    pub event: WebhookEvent,
    /// Where it listens.
    pub url: String,
    /// The key its webhooks are signed with.
    pub signing_key: Option<String>,
    /// Headers of its own.
    pub headers: Vec<(String, String)>,
    /// Whether it gets the headers of Standard Webhooks as well; they need a signing key.
    pub standard_webhooks: bool,
    /// Quick retries, 0 to 10.
    pub retries: u32,
    /// The time between them, up to ten seconds.
    pub interval: Duration,
}

impl NewWebhook {
    /// A receiver as the contract documents it: three quick retries half a second apart.
    pub fn new(event: WebhookEvent, url: impl Into<String>) -> Self {
        Self {
            name: String::new(),
            event,
            url: url.into(),
            signing_key: None,
            headers: vec![],
            standard_webhooks: false,
            retries: 3,
            interval: Duration::from_millis(500),
        }
    }

    /// Everything that is wrong with it: the field, and what it has to be.
    pub fn problems(&self, gate: &Gate) -> Vec<(&'static str, String)> {
        let mut problems: Vec<(&str, String)> = vec![];
        if self.name.chars().count() > LONGEST_NAME || self.name.chars().any(char::is_control) {
            problems.push(("name", format!("must be {LONGEST_NAME} characters at most, without control characters")));
        }
        if let Err(why) = gate.check(&self.url) {
            let why = why.word();
            let rule = "it must be https, or http to a place that the settings allow";
            problems.push(("url", format!("cannot be called ({why}): {rule}")));
        }
        if let Some(Err(why)) = self.signing_key.as_deref().map(check_key) {
            problems.push(("signing-key", why.to_owned()));
        }
        if let Err((name, why)) = check_headers(&self.headers) {
            problems.push(("header", if name.is_empty() { why.to_owned() } else { format!("{name:?} {why}") }));
        }
        if self.standard_webhooks && self.signing_key.is_none() {
            problems.push(("standard-webhooks", "needs a signing key".to_owned()));
        }
        if self.retries > MAX_RETRIES {
            problems.push(("retries", format!("must be 0 to {MAX_RETRIES}")));
        }
        if self.interval > MAX_INTERVAL {
            problems.push(("interval-ms", format!("must be 0 to {}", MAX_INTERVAL.as_millis())));
        }
        problems
    }
}

/// Adds a receiver, which has been found without [problems](NewWebhook::problems).
///
/// # Errors
/// When the archive fails.
pub async fn add(house: &House, ctx: &Ctx, tx: &mut Tx, new: NewWebhook) -> Result<Webhook, Error> {
    let key = house.keys.environment(tx, ctx.environment).await?;
    let id = WebhookId::new(ctx.now, &*ctx.chance);
    let webhook = sealed(ctx, &key, id, new)?;
    tx.add_webhook(ctx.environment, &webhook).await?;
    let told = json!({ "event": webhook.event, "signed": webhook.sealed_signing_key.is_some() });
    audit::record(ctx, tx, &ctx.actor, Act::WebhookAdded, Subject::Webhook(id), told).await?;
    Ok(webhook)
}

/// Seals what is secret about a receiver.
fn sealed(ctx: &Ctx, key: &Key, id: WebhookId, new: NewWebhook) -> Result<Webhook, Error> {
    let sealed_headers = match new.headers.is_empty() {
        true => None,
        false => Some(seal(ctx, key, &headers_place(id), &new.headers)?),
    };
    Ok(Webhook {
        id,
        name: new.name,
        active: true,
        event: new.event,
        url: new.url,
        sealed_signing_key: new.signing_key.map(|text| key.seal(&*ctx.chance, &signing_place(id), text.as_bytes())),
        sealed_headers,
        standard_webhooks: new.standard_webhooks,
        retries: new.retries,
        interval_ms: u32::try_from(new.interval.as_millis()).unwrap_or(u32::MAX),
        created_at: ctx.now,
    })
}

/// What is to be different about a receiver; what is not said stays.
#[derive(Default)]
pub struct Change {
    /// What people call it.
    pub name: Option<String>,
    /// Which event it receives.
    pub event: Option<WebhookEvent>,
    /// Where it listens.
    pub url: Option<String>,
    /// The key its webhooks are signed with, or none.
    pub signing_key: Option<Option<String>>,
    /// Headers of its own.
    pub headers: Option<Vec<(String, String)>>,
    /// Whether it gets the headers of Standard Webhooks as well.
    pub standard_webhooks: Option<bool>,
    /// Quick retries.
    pub retries: Option<u32>,
    /// The time between them.
    pub interval: Option<Duration>,
}

/// Sets a receiver up otherwise. The whole is checked again; what waits goes where it was to go.
///
/// # Errors
/// `NoWebhook`; `Wrong` with everything that is wrong with it.
pub async fn change(house: &House, ctx: &Ctx, tx: &mut Tx, id: WebhookId, change: Change) -> Result<Webhook, Error> {
    let webhook = tx.webhook(ctx.environment, id).await?.ok_or(Error::NoWebhook)?;
    let secrets = Secrets::of(house, ctx, tx, &webhook).await?;
    let kept = secrets.signing_key.map(|key| String::from_utf8_lossy(&key).into_owned());
    let new = NewWebhook {
        name: change.name.unwrap_or(webhook.name),
        event: change.event.unwrap_or(webhook.event),
        url: change.url.unwrap_or(webhook.url),
        signing_key: change.signing_key.unwrap_or(kept),
        headers: change.headers.unwrap_or(secrets.headers),
        standard_webhooks: change.standard_webhooks.unwrap_or(webhook.standard_webhooks),
        retries: change.retries.unwrap_or(webhook.retries),
        interval: change.interval.unwrap_or(Duration::from_millis(webhook.interval_ms.into())),
    };
    must_be_good(&house.gate, &new)?;
    let key = house.keys.environment(tx, ctx.environment).await?;
    let changed = Webhook { active: webhook.active, created_at: webhook.created_at, ..sealed(ctx, &key, id, new)? };
    tx.save_webhook(ctx.environment, &changed).await?;
    let told = json!({ "event": changed.event, "signed": changed.sealed_signing_key.is_some() });
    audit::record(ctx, tx, &ctx.actor, Act::WebhookChanged, Subject::Webhook(id), told).await?;
    Ok(changed)
}

/// Refuses what cannot be a receiver, in the words of the JSON fields.
///
/// # Errors
/// `Wrong` with everything that is wrong with it.
pub fn must_be_good(gate: &Gate, new: &NewWebhook) -> Result<(), Error> {
    let field = |name: &str| match name {
        "signing-key" => "signingKey",
        "header" => "headers",
        "standard-webhooks" => "standardWebhooks",
        "interval-ms" => "intervalMs",
        "url" => "url",
        "retries" => "retries",
        _ => "name",
    };
    let problems = new.problems(gate);
    let lines: Vec<String> = problems.iter().map(|(name, why)| format!("Field '{}' {why}.", field(name))).collect();
    if lines.is_empty() { Ok(()) } else { Err(Error::Wrong(Problem::new(Identifier::BadValue, lines.join(" ")))) }
}

/// Names of a receiver's own headers; what they say may be a credential.
///
/// # Errors
/// When they do not open.
pub async fn header_names(house: &House, ctx: &Ctx, tx: &mut Tx, webhook: &Webhook) -> Result<Vec<String>, Error> {
    let secrets = Secrets::of(house, ctx, tx, webhook).await?;
    Ok(secrets.headers.into_iter().map(|(name, _)| name).collect())
}

/// What a receiver is told beside the body, opened.
#[derive(Default)]
pub struct Secrets {
    /// What its webhooks are signed with.
    pub signing_key: Option<Vec<u8>>,
    /// Headers of its own.
    pub headers: Vec<(String, String)>,
    /// Whether it gets the headers of Standard Webhooks as well.
    pub standard_webhooks: bool,
}

impl Secrets {
    /// Opens what is sealed beside a receiver.
    ///
    /// # Errors
    /// When something sealed does not open.
    pub async fn of(house: &House, ctx: &Ctx, tx: &mut Tx, webhook: &Webhook) -> Result<Self, Error> {
        let key = house.keys.environment(tx, ctx.environment).await?;
        let signing_key = match &webhook.sealed_signing_key {
            Some(sealed) => Some(key.open(&signing_place(webhook.id), sealed)?.to_vec()),
            None => None,
        };
        let headers = match &webhook.sealed_headers {
            Some(sealed) => open(&key, &headers_place(webhook.id), sealed)?,
            None => vec![],
        };
        Ok(Self { signing_key, headers, standard_webhooks: webhook.standard_webhooks })
    }

    /// What `listen` signs with: the same key at every start, made of the environment's own, and different in every
    /// environment. It is in the form of Standard Webhooks.
    ///
    /// # Errors
    /// When the archive fails.
    pub async fn of_listening(house: &House, ctx: &Ctx, tx: &mut Tx) -> Result<Self, Error> {
        let key = house.keys.environment(tx, ctx.environment).await?;
        let text = format!("whsec_{}", STANDARD.encode(key.lookup("listen", "signing key")));
        Ok(Self { signing_key: Some(text.into_bytes()), headers: vec![], standard_webhooks: true })
    }
}

/// Pauses a receiver: from now on nothing is sent to it, and what happens meanwhile is kept for it.
///
/// # Errors
/// `NoWebhook` when the environment has no such receiver.
pub async fn pause(ctx: &Ctx, tx: &mut Tx, id: WebhookId) -> Result<(), Error> {
    if !tx.set_webhook_active(ctx.environment, id, false).await? {
        return Err(Error::NoWebhook);
    }
    audit::record(ctx, tx, &ctx.actor, Act::WebhookChanged, Subject::Webhook(id), json!({ "active": false })).await?;
    Ok(tx.deliveries(ctx.environment).hasten(id, ctx.now).await?)
}

/// Resumes a receiver and orders what was kept for it, some at a time. Gives how many. Whoever breaks off in the middle
/// resumes again.
///
/// # Errors
/// `NoWebhook` when the environment has no such receiver.
pub async fn resume(house: &House, ctx: &Ctx, id: WebhookId) -> Result<usize, Error> {
    // In a transaction of its own: whoever sends has locked a session and waits for the receiver.
    let mut tx = house.db.begin().await?;
    if !tx.set_webhook_active(ctx.environment, id, true).await? {
        return Err(Error::NoWebhook);
    }
    audit::record(ctx, &mut tx, &ctx.actor, Act::WebhookChanged, Subject::Webhook(id), json!({ "active": true }))
        .await?;
    tx.commit().await?;
    let held = Filter { webhook: Some(id), state: Some(DeliveryState::Held), ..Filter::default() };
    let mut resumed = 0;
    loop {
        let mut tx = house.db.begin().await?;
        let some = again(ctx, &mut tx, &held, None, &[DeliveryState::Held]).await?.count;
        tx.commit().await?;
        house.bell.notify_waiters();
        resumed += some;
        if some == 0 {
            return Ok(resumed);
        }
    }
}

/// Removes a receiver with its keys. What was still to be sent to it is withdrawn.
///
/// # Errors
/// `NoWebhook` when the environment has no such receiver.
pub async fn remove(house: &House, ctx: &Ctx, id: WebhookId) -> Result<(), Error> {
    let mut tx = house.db.begin().await?;
    if !tx.remove_webhook(ctx.environment, id).await? {
        return Err(Error::NoWebhook);
    }
    tx.deliveries(ctx.environment).hasten(id, ctx.now).await?;
    audit::record(ctx, &mut tx, &ctx.actor, Act::WebhookRemoved, Subject::Webhook(id), json!({})).await?;
    tx.commit().await?;
    let mut tx = house.db.begin().await?;
    tx.deliveries(ctx.environment).withdraw(id).await?;
    Ok(tx.commit().await?)
}

/// What a replay did.
pub struct Replayed {
    /// How many deliveries will be sent, or tried at once.
    pub count: usize,
    /// How many cannot be: erased, withdrawn, or kept for a receiver that is paused or was removed.
    pub passed_over: usize,
    /// The last one looked at; `None` when none was left.
    pub last: Option<DeliveryId>,
}

/// Puts deliveries back into the queue, whether they were given up or delivered; what waits is tried at once. Begins
/// behind `behind` and takes some; call it again, in a transaction of its own, until none is left.
///
/// # Errors
/// When the archive fails.
pub async fn replay(ctx: &Ctx, tx: &mut Tx, filter: &Filter, behind: Option<DeliveryId>) -> Result<Replayed, Error> {
    let states = [DeliveryState::Delivered, DeliveryState::GivenUp, DeliveryState::Waiting];
    let replayed = again(ctx, tx, filter, behind, &states).await?;
    if replayed.count > 0 {
        let subject = filter.webhook.map_or(Subject::None, Subject::Webhook);
        let subject = filter.scan_ref.map_or(subject, Subject::Session);
        let told = json!({ "deliveries": replayed.count, "one": filter.id });
        audit::record(ctx, tx, &ctx.actor, Act::WebhookResent, subject, told).await?;
    }
    Ok(replayed)
}

async fn again(
    ctx: &Ctx,
    tx: &mut Tx,
    filter: &Filter,
    behind: Option<DeliveryId>,
    states: &[DeliveryState],
) -> Result<Replayed, Error> {
    let mut found = tx.deliveries(ctx.environment).walk(filter, behind, AT_ONCE).await?;
    let mut replayed = Replayed { count: 0, passed_over: 0, last: found.last().map(|listed| listed.delivery.id) };
    // In the order of sessions, because each is locked; then in the order in which they are sent.
    found.sort_by_key(|listed| (listed.delivery.session, listed.delivery.position, listed.delivery.id));
    for listed in found {
        let Some(mut delivery) = tx.deliveries(ctx.environment).find(listed.delivery.id).await? else { continue };
        let removed = match delivery.webhook {
            Some(id) => tx.webhook(ctx.environment, id).await?.is_none(),
            None => false,
        };
        if removed || delivery.target.is_none() || !states.contains(&delivery.state) {
            replayed.passed_over += 1;
            continue;
        }
        replayed.count += 1;
        if delivery.state == DeliveryState::Waiting {
            tx.deliveries(ctx.environment).hasten_one(delivery.id, ctx.now).await?;
            continue;
        }
        if delivery.state != DeliveryState::Held {
            delivery.attempts = 0;
            delivery.delivered_at = None;
        }
        delivery.state = DeliveryState::Waiting;
        tx.deliveries(ctx.environment).save(&delivery).await?;
        tx.deliveries(ctx.environment).order(ctx, &delivery).await?;
    }
    Ok(replayed)
}

fn signing_place(id: WebhookId) -> String {
    format!("webhooks/{id}/signing-key")
}

fn headers_place(id: WebhookId) -> String {
    format!("webhooks/{id}/headers")
}
