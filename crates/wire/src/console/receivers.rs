//! Receivers of webhooks and what was sent to them, as the console reads and writes them.

use chrono::{DateTime, Utc};
use domain::{
    ids::{DeliveryId, ScanRef, WebhookId},
    partner::{DeliveryState, Webhook, WebhookEvent},
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::reading;
use crate::{
    fields::{
        Fields, describe, field,
        kinds::{Flag, ListOf, Moment, Shape, Whole, Word},
        texts::text,
    },
    problem::Problem,
};

/// What is said about a receiver; what is not said is as usual, or stays.
pub struct Receiver {
    /// What people call it.
    pub name: Option<String>,
    /// Which event it receives.
    pub event: Option<WebhookEvent>,
    /// Where it listens.
    pub url: Option<String>,
    /// The key that signs; null takes it away.
    pub signing_key: Option<Option<String>>,
    /// Headers of its own.
    pub headers: Option<Vec<(String, String)>>,
    /// Whether it gets the headers of Standard Webhooks as well.
    pub standard_webhooks: Option<bool>,
    /// Quick retries.
    pub retries: Option<u32>,
    /// Milliseconds between them.
    pub interval_ms: Option<u32>,
    /// Whether it is sent anything.
    pub active: Option<bool>,
}

/// Reads a new receiver with its event and its address.
///
/// # Errors
/// What is wrong with the body.
pub fn read_new_receiver(body: &Value) -> Result<(WebhookEvent, String, Receiver), Problem> {
    reading(body, |fields| {
        let told = receiver(fields, true);
        Some((told.event?, told.url.clone()?, told))
    })
}

/// The JSON Schema of it.
pub fn describe_new_receiver() -> Value {
    describe(|fields| drop(receiver(fields, true)))
}

/// Reads what is to be different about a receiver.
///
/// # Errors
/// What is wrong with the body.
pub fn read_receiver_change(body: &Value) -> Result<Receiver, Problem> {
    reading(body, |fields| Some(receiver(fields, false)))
}

/// The JSON Schema of it.
pub fn describe_receiver_change() -> Value {
    describe(|fields| drop(receiver(fields, false)))
}

fn receiver(fields: &Fields<'_>, new: bool) -> Receiver {
    let event = field("event", "Which event it receives.");
    let url = field("url", "Where it listens.");
    let (event, url) = if new { (event.required(), url.required()) } else { (event, url) };
    let header = |fields: &Fields<'_>| {
        let name = fields.read(field("name", "Its name.").required(), &text(1, 100));
        let value = fields.read(field("value", "What it says.").required(), &text(0, 2000));
        Some((name?, value?))
    };
    let signing_key = fields.read(field("signingKey", "The key that signs; null: none."), &text(1, 200));
    let headers = field("headers", "Headers of its own; they replace those there are.");
    let active = "Whether it is sent anything; what happens while it is paused is kept for it.";
    Receiver {
        name: fields.read(field("name", "What people call it."), &text(0, 100)),
        event: fields.read(event, &Word(WebhookEvent::ALL, WebhookEvent::as_str)),
        url: fields.read(url, &text(1, 2048)),
        signing_key: fields.has("signingKey").then_some(signing_key),
        headers: fields.read(headers, &ListOf(0..=20, Shape(header))).map(|all| all.into_iter().flatten().collect()),
        standard_webhooks: fields
            .read(field("standardWebhooks", "Whether it gets the headers of Standard Webhooks as well."), &Flag),
        retries: fields.read(field("retries", "Quick retries before the longer schedule."), &Whole(0..=10)),
        interval_ms: fields.read(field("intervalMs", "Milliseconds between them."), &Whole(0..=10_000)),
        active: if new { None } else { fields.read(field("active", active), &Flag) },
    }
}

/// The receivers of an environment.
#[derive(Serialize, JsonSchema)]
pub struct ReceiverList {
    /// Oldest first.
    pub webhooks: Vec<ReceiverRow>,
    /// Every event there is.
    pub events: Vec<WebhookEvent>,
}

/// A receiver.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReceiverRow {
    /// The receiver.
    pub id: WebhookId,
    /// What people call it.
    pub name: String,
    /// Whether it is sent anything.
    pub active: bool,
    /// Which event it receives.
    pub event: WebhookEvent,
    /// Where it listens.
    pub url: String,
    /// Whether its webhooks are signed.
    pub signed: bool,
    /// Names of its own headers; what they say is not told.
    pub headers: Vec<String>,
    /// Whether it gets the headers of Standard Webhooks as well.
    pub standard_webhooks: bool,
    /// Quick retries.
    pub retries: u32,
    /// Milliseconds between them.
    pub interval_ms: u32,
    /// When it was added.
    pub created_at: DateTime<Utc>,
}

impl ReceiverRow {
    /// A receiver and the names of its headers.
    pub fn of(webhook: Webhook, headers: Vec<String>) -> Self {
        Self {
            id: webhook.id,
            name: webhook.name,
            active: webhook.active,
            event: webhook.event,
            url: webhook.url,
            signed: webhook.sealed_signing_key.is_some(),
            headers,
            standard_webhooks: webhook.standard_webhooks,
            retries: webhook.retries,
            interval_ms: webhook.interval_ms,
            created_at: webhook.created_at,
        }
    }
}

/// How a test went.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Tested {
    /// Whether the receiver answered 2xx.
    pub delivered: bool,
    /// What it answered.
    pub status: Option<u16>,
    /// Why it did not, in a word.
    pub error: Option<String>,
    /// How long it took, in milliseconds.
    pub duration_ms: u64,
}

/// Deliveries.
#[derive(Serialize, JsonSchema)]
pub struct DeliveryList {
    /// Youngest first.
    pub deliveries: Vec<DeliveryRow>,
    /// What `before` has to be for older ones; null when there are none.
    pub next: Option<DeliveryId>,
}

/// A delivery.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DeliveryRow {
    /// The delivery.
    pub id: DeliveryId,
    /// Its receiver; null for a verification's own callback.
    pub webhook: Option<WebhookId>,
    /// What people call that.
    pub webhook_name: Option<String>,
    /// Which event it tells.
    pub event: WebhookEvent,
    /// The verification it tells of.
    pub scan_ref: ScanRef,
    /// Where it is.
    pub state: DeliveryState,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// How often it was tried.
    pub attempts: u32,
    /// The last answer's HTTP status.
    pub status: Option<u16>,
    /// Why the last try failed, in a word.
    pub error: Option<String>,
    /// When it was last tried.
    pub attempted_at: Option<DateTime<Utc>>,
    /// When it was delivered.
    pub delivered_at: Option<DateTime<Utc>>,
    /// When it is tried next.
    pub next_at: Option<DateTime<Utc>>,
}

/// Which deliveries are sent again.
pub struct Resend {
    /// Written then or later.
    pub since: DateTime<Utc>,
    /// Written before.
    pub until: Option<DateTime<Utc>>,
    /// In this state.
    pub state: Option<DeliveryState>,
}

/// Reads which deliveries are sent again.
///
/// # Errors
/// What is wrong with the body.
pub fn read_resend(body: &Value) -> Result<Resend, Problem> {
    reading(body, resend)
}

/// The JSON Schema of it.
pub fn describe_resend() -> Value {
    describe(|fields| {
        resend(fields);
    })
}

/// States from which something can be sent again.
const AGAIN: &[DeliveryState] = &[DeliveryState::Waiting, DeliveryState::Delivered, DeliveryState::GivenUp];

fn resend(fields: &Fields<'_>) -> Option<Resend> {
    let since = fields.read(field("since", "Written then or later.").required(), &Moment);
    let until = fields.read(field("until", "Written before."), &Moment);
    let state = fields.read(field("state", "In this state; absent: in any."), &Word(AGAIN, DeliveryState::as_str));
    Some(Resend { since: since?, until, state })
}

/// How many are sent again.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Resent {
    /// So many.
    pub resent: usize,
    /// So many cannot be: erased, kept for a receiver that is paused, or for one that was removed.
    pub passed_over: usize,
}
