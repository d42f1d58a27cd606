//! Environments and the receivers of their webhooks.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::{
    ids::{EnvironmentId, SettingsChangeId, WebhookId},
    settings::EnvironmentSettings,
    words,
};

words! {
    /// What an environment is for. The key pair decides it.
    EnvironmentKind {
        /// Automatic results, sample documents welcome.
        Development = "DEVELOPMENT",
        /// Real results before going live.
        Testing = "TESTING",
        /// Showing the true flow.
        Demo = "DEMO",
        /// Live.
        Production = "PRODUCTION",
    }
}

impl EnvironmentKind {
    /// Whether documents of the invented state Utopia are accepted.
    pub fn accepts_specimens(self) -> bool {
        self != Self::Production
    }
}

/// How long sessions last where their environment does not say, in seconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SessionTimes {
    /// From order to opening.
    pub lifetime: u32,
    /// From opening to the end.
    pub length: u32,
}

impl Default for SessionTimes {
    /// The contract's documented defaults: a day to open the link, half an hour to finish.
    fn default() -> Self {
        Self { lifetime: 86_400, length: 1800 }
    }
}

/// One of a partner's separate worlds: settings, keys, sessions and people never cross from one to another.
#[derive(Clone, Debug)]
pub struct Environment {
    /// Its identifier.
    pub id: EnvironmentId,
    /// What it is for.
    pub kind: EnvironmentKind,
    /// Its sessions' defaults.
    pub settings: EnvironmentSettings,
    /// Its data key, wrapped by the master key.
    pub wrapped_key: Vec<u8>,
    /// When it was created.
    pub created_at: DateTime<Utc>,
}

words! {
    /// What a key pair may do.
    KeyRole {
        /// Open sessions and ask for them.
        Sessions = "SESSIONS",
        /// That, and change the settings of its environment.
        Admin = "ADMIN",
    }
}

/// A key pair as it can be listed: without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPair {
    /// The public half.
    pub api_key: String,
    /// What it may do.
    pub role: KeyRole,
    /// What it is for, in its owner's words; may be empty.
    pub note: String,
    /// When it was last used, to ten minutes.
    pub last_used_at: Option<DateTime<Utc>>,
    /// When it was created.
    pub created_at: DateTime<Utc>,
    /// When it stopped being valid.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// One change of an environment's settings, kept for the record.
#[derive(Clone, Debug, PartialEq)]
pub struct SettingsChange {
    /// Its identifier.
    pub id: SettingsChangeId,
    /// When.
    pub at: DateTime<Utc>,
    /// Who: the public half of a key pair, or the name of another way in.
    pub who: String,
    /// What: `{path: {old, new}}`.
    pub changes: Value,
}

words! {
    /// The webhook events there are.
    WebhookEvent {
        /// Every outcome, in one stream.
        Identification = "IDENTIFICATION",
        /// The machine has decided.
        AutoFinished = "IDENTIFICATION_AUTO_FINISHED",
        /// A person has decided.
        ManualFinished = "IDENTIFICATION_MANUAL_FINISHED",
        /// The client has sent again what a request for more asked for.
        Resubmitted = "IDENTIFICATION_RESUBMITTED",
        /// The client gave up.
        Cancelled = "IDENTIFICATION_CANCELLED",
        /// Time ran out before anything could be analysed.
        Expired = "IDENTIFICATION_EXPIRED",
        /// A document that was accepted runs out soon, or has.
        DocumentExpiration = "DOCUMENT_EXPIRATION",
        /// A face authentication came to an end.
        FacialAuthentication = "FACIAL_AUTHENTICATION",
        /// A video call ended.
        VideoCallFinished = "VIDEO_CALL_FINISHED",
    }
}

impl WebhookEvent {
    /// Whether it tells how a verification stands, and so belongs to the one stream of every outcome.
    pub fn is_outcome(self) -> bool {
        !matches!(self, Self::DocumentExpiration | Self::FacialAuthentication | Self::VideoCallFinished)
    }
}

/// A receiver of one kind of event.
#[derive(Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its identifier.
    pub id: WebhookId,
    /// What people call it; may be empty.
    pub name: String,
    /// Whether it is sent anything; what happens while it is paused waits.
    pub active: bool,
    /// Which event it receives.
    pub event: WebhookEvent,
    /// Where it listens.
    pub url: String,
    /// The signing key, sealed under the environment's key; absent when its webhooks are not signed.
    pub sealed_signing_key: Option<Vec<u8>>,
    /// Headers of its own, sealed under the environment's key: they may hold credentials.
    pub sealed_headers: Option<Vec<u8>>,
    /// Whether it gets the headers of Standard Webhooks as well.
    pub standard_webhooks: bool,
    /// Quick retries, 0 to 10, before the longer schedule begins.
    pub retries: u32,
    /// Milliseconds between quick retries, up to 10 000.
    pub interval_ms: u32,
    /// When it was added.
    pub created_at: DateTime<Utc>,
}

words! {
    /// Where a delivery is.
    DeliveryState {
        /// Not delivered yet.
        Waiting = "WAITING",
        /// Kept until its receiver is resumed.
        Held = "HELD",
        /// The receiver answered 2xx.
        Delivered = "DELIVERED",
        /// Every try failed: a dead letter, until somebody replays it.
        GivenUp = "GIVEN_UP",
        /// Its receiver was removed before it could be delivered.
        Withdrawn = "WITHDRAWN",
        /// Its content was erased before it could be delivered.
        Erased = "ERASED",
    }
}
