//! Identifiers: UUIDs of version 7 (RFC 9562 §5.7), which sort by time. Rows have one, and what partners see of a
//! session is another, its [`ScanRef`].

use std::fmt;

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ctx::{Chance, draw};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Makes a new identifier that sorts after those made at an earlier `now`.
            pub fn new(now: DateTime<Utc>, chance: &dyn Chance) -> Self {
                let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
                Self(uuid::Builder::from_unix_timestamp_millis(millis, &draw::<10>(chance)).into_uuid())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// One partner environment: a key pair decides it, every row belongs to one.
    EnvironmentId
);
id!(
    /// One verification session, inside the house.
    SessionId
);
id!(
    /// One kept picture.
    CaptureId
);
id!(
    /// One file on its way in pieces; drawn by the page, so it says nothing about when.
    UploadId
);
id!(
    /// One configured receiver of webhooks.
    WebhookId
);
id!(
    /// One happening that partners are told of: the same in every webhook and in the feed.
    AnnouncementId
);
id!(
    /// One webhook on its way to one receiver.
    DeliveryId
);
id!(
    /// One company that is to be verified.
    CompanyId
);
id!(
    /// One request for something more, after an approval.
    UpdateId
);
id!(
    /// One face authentication.
    AuthenticationId
);
id!(
    /// One code sent to an e-mail address or a phone number.
    ContactCodeId
);
id!(
    /// One change of an environment's settings.
    SettingsChangeId
);
id!(
    /// One entry of a block list.
    BlockId
);
id!(
    /// One thing that happened.
    EventId
);
id!(
    /// One piece of work in the queue.
    WorkId
);
id!(
    /// One entry of the audit log.
    EntryId
);
id!(
    /// One person of the staff.
    StaffId
);
id!(
    /// What somebody of the staff wrote beside a case.
    CommentId
);

/// The public name of a verification session, in UUID text, 36 characters: the moment it was ordered, and 74 random
/// bits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct ScanRef(pub Uuid);

impl ScanRef {
    /// Draws a new one. Names of later sessions sort after earlier ones, so that they are kept beside each other.
    pub fn new(now: DateTime<Utc>, chance: &dyn Chance) -> Self {
        Self(SessionId::new(now, chance).0)
    }

    /// Reads the hyphenated text; anything else is simply no session's name.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 36 {
            return None;
        }
        Uuid::try_parse(text).ok().map(Self)
    }
}

impl fmt::Display for ScanRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
