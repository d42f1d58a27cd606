//! The audit log: every act that touches a person's data or a setting, one entry each. Entries hold references and
//! words of our own, never anything about the person who is verified, so erasure leaves them as they are.
//!
//! Each environment has a log, and the house has one for what belongs to no environment. An entry is written in the
//! transaction of its act and numbered soon after; the numbered entries of a log are the leaves of a Merkle tree (RFC
//! 9162 §2.1), whose heads are signed.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    ids::{EntryId, EnvironmentId, ScanRef, StaffId, WebhookId},
    words,
};

/// Who did it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Actor {
    /// Somebody of the staff, signed in at the console.
    Staff(StaffId),
    /// A partner's server, known by the public half of its key pair.
    Key(String),
    /// A person with a link: the one to be verified, or whoever has their link.
    Person,
    /// The house itself: time ran out, a worker worked.
    #[default]
    System,
    /// Somebody at the command line, by the name of their account on the machine.
    Terminal(String),
}

impl Actor {
    /// The kind, in a word.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Staff(_) => "STAFF",
            Self::Key(_) => "KEY",
            Self::Person => "PERSON",
            Self::System => "SYSTEM",
            Self::Terminal(_) => "TERMINAL",
        }
    }

    /// Which one of the kind.
    pub fn id(&self) -> Option<String> {
        match self {
            Self::Staff(id) => Some(id.to_string()),
            Self::Key(name) | Self::Terminal(name) => Some(name.clone()),
            Self::Person | Self::System => None,
        }
    }
}

words! {
    /// What was done.
    Act {
        /// Somebody of the staff signed in.
        SignedIn = "SIGNED_IN",
        /// Somebody tried in vain.
        SignInFailed = "SIGN_IN_FAILED",
        /// Somebody signed out.
        SignedOut = "SIGNED_OUT",
        /// Somebody asked for what their role may not.
        AccessRefused = "ACCESS_REFUSED",
        /// Somebody became a member of the staff, or was invited.
        StaffAdded = "STAFF_ADDED",
        /// A role, a state or a way to sign in was changed.
        StaffChanged = "STAFF_CHANGED",
        /// Somebody left the staff.
        StaffRemoved = "STAFF_REMOVED",
        /// An environment was created.
        EnvironmentAdded = "ENVIRONMENT_ADDED",
        /// A verification was ordered.
        SessionOpened = "SESSION_OPENED",
        /// A verification ended because its time ran out.
        SessionExpired = "SESSION_EXPIRED",
        /// A reviewer opened a case.
        CaseOpened = "CASE_OPENED",
        /// A reviewer saw what is masked.
        CaseRevealed = "CASE_REVEALED",
        /// A reviewer claimed a case.
        CaseClaimed = "CASE_CLAIMED",
        /// A reviewer let go of a case.
        CaseReleased = "CASE_RELEASED",
        /// Somebody ruled.
        CaseRuled = "CASE_RULED",
        /// A second person confirmed or rejected a ruling.
        CaseConfirmed = "CASE_CONFIRMED",
        /// A reviewer commented.
        CaseCommented = "CASE_COMMENTED",
        /// The tags of a case were changed.
        CaseTagged = "CASE_TAGGED",
        /// A reviewer corrected fields.
        CaseCorrected = "CASE_CORRECTED",
        /// The person was asked for something more.
        MoreAsked = "MORE_ASKED",
        /// A file was opened.
        FileSeen = "FILE_SEEN",
        /// Somebody searched.
        Searched = "SEARCHED",
        /// Something was exported.
        Exported = "EXPORTED",
        /// Settings were changed.
        SettingsChanged = "SETTINGS_CHANGED",
        /// A key pair was created.
        KeyCreated = "KEY_CREATED",
        /// A key pair was revoked.
        KeyRevoked = "KEY_REVOKED",
        /// A receiver of webhooks was added.
        WebhookAdded = "WEBHOOK_ADDED",
        /// A receiver of webhooks was changed, paused or resumed.
        WebhookChanged = "WEBHOOK_CHANGED",
        /// A receiver of webhooks was removed.
        WebhookRemoved = "WEBHOOK_REMOVED",
        /// Webhooks were sent again.
        WebhookResent = "WEBHOOK_RESENT",
        /// Something was put on a block list.
        Blocked = "BLOCKED",
        /// Something was taken off a block list.
        Unblocked = "UNBLOCKED",
        /// Data, files, a report or what was found were fetched.
        DataRetrieved = "DATA_RETRIEVED",
        /// The erasure of a person was ordered, and their key destroyed.
        Deleted = "DELETED",
        /// Nothing of an erased person is left.
        Erased = "ERASED",
        /// The person asked for a person to look again, or for erasure.
        Requested = "REQUESTED",
        /// That was refused.
        RequestRefused = "REQUEST_REFUSED",
    }
}

/// What it was done to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Subject {
    /// Nothing in particular.
    None,
    /// A verification.
    Session(ScanRef),
    /// Somebody of the staff.
    Staff(StaffId),
    /// A key pair, by its public half.
    Key(String),
    /// A receiver of webhooks.
    Webhook(WebhookId),
    /// The settings of the environment.
    Settings,
    /// An export.
    Export(Uuid),
}

impl Subject {
    /// The kind, in a word.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::Session(_) => "SESSION",
            Self::Staff(_) => "STAFF",
            Self::Key(_) => "KEY",
            Self::Webhook(_) => "WEBHOOK",
            Self::Settings => "SETTINGS",
            Self::Export(_) => "EXPORT",
        }
    }

    /// Which one of the kind.
    pub fn id(&self) -> Option<String> {
        match self {
            Self::None | Self::Settings => None,
            Self::Session(scan_ref) => Some(scan_ref.to_string()),
            Self::Staff(id) => Some(id.to_string()),
            Self::Key(name) => Some(name.clone()),
            Self::Webhook(id) => Some(id.to_string()),
            Self::Export(id) => Some(id.to_string()),
        }
    }
}

/// A log: that of an environment, or the house's own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Log(pub Uuid);

impl Log {
    /// The log of what belongs to no environment, under the nil UUID.
    pub const HOUSE: Self = Self(Uuid::nil());
}

impl From<EnvironmentId> for Log {
    fn from(environment: EnvironmentId) -> Self {
        Self(environment.0)
    }
}

/// One entry, as it is kept: words and texts, so that what an older or newer version wrote reads the same.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// Which log it is in.
    pub log: Log,
    /// When, in whole milliseconds.
    pub at: DateTime<Utc>,
    /// The kind of whoever did it.
    pub actor: String,
    /// Which one of the kind.
    pub actor_id: Option<String>,
    /// What was done.
    pub act: String,
    /// The kind of what it was done to.
    pub subject: String,
    /// Which one of the kind.
    pub subject_id: Option<String>,
    /// What else there is to tell: a JSON object, in the very bytes that are kept.
    pub told: String,
}

impl Entry {
    /// A new entry. The keys of `told` are put in order, so that the same content always has the same bytes.
    pub fn new(
        id: EntryId,
        log: Log,
        at: DateTime<Utc>,
        actor: &Actor,
        act: Act,
        subject: &Subject,
        told: Value,
    ) -> Self {
        Self {
            id,
            log,
            at,
            actor: actor.kind().to_owned(),
            actor_id: actor.id(),
            act: act.as_str().to_owned(),
            subject: subject.kind().to_owned(),
            subject_id: subject.id(),
            told: in_order(told).to_string(),
        }
    }

    /// The entry as a leaf of the tree: a JSON object on one line, always with the same keys in the same order, so that
    /// no two entries have the same bytes.
    pub fn leaf(&self) -> Vec<u8> {
        let text = |text: &str| Value::from(text).to_string();
        let perhaps = |value: &Option<String>| value.as_deref().map_or_else(|| "null".to_owned(), text);
        format!(
            r#"{{"id":"{}","log":"{}","at":"{}","actor":{},"actorId":{},"act":{},"subject":{},"subjectId":{},"told":{}}}"#,
            self.id,
            self.log.0,
            moment(self.at),
            text(&self.actor),
            perhaps(&self.actor_id),
            text(&self.act),
            text(&self.subject),
            perhaps(&self.subject_id),
            self.told,
        )
        .into_bytes()
    }
}

/// What the log was at a moment: so many entries, with this root. It commits to the head before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Head {
    /// Which log.
    pub log: Log,
    /// How many entries.
    pub size: u64,
    /// The root of their tree.
    pub root: [u8; 32],
    /// When it was signed, in whole milliseconds.
    pub at: DateTime<Utc>,
    /// SHA-256 of what was signed before; zeros for the first.
    pub previous: [u8; 32],
}

impl Head {
    /// What is signed: a line that says what it is, then a line each for log, size, root, moment and the head before.
    pub fn statement(&self) -> Vec<u8> {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        format!(
            "bonafide audit head v1\n{}\n{}\n{}\n{}\n{}\n",
            self.log.0,
            self.size,
            hex(&self.root),
            moment(self.at),
            hex(&self.previous),
        )
        .into_bytes()
    }
}

/// A head with its signature.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignedHead {
    /// What is signed.
    pub head: Head,
    /// Ed25519, 64 bytes.
    pub signature: Vec<u8>,
}

/// How moments are written in what is hashed and signed: UTC with milliseconds.
fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The same content in the one way it is written: keys in order, and numbers that are not whole as texts, because not
/// every reader gives them back digit by digit.
fn in_order(value: Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => Value::String(number.to_string()),
        Value::Array(all) => all.into_iter().map(in_order).collect(),
        Value::Object(all) => {
            let mut all: Vec<_> = all.into_iter().map(|(key, value)| (key, in_order(value))).collect();
            all.sort_by(|(a, _), (b, _)| a.cmp(b));
            Value::Object(all.into_iter().collect())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn entry(told: Value) -> Entry {
        let (id, at) = (EntryId(Uuid::from_u128(1)), DateTime::from_timestamp_millis(1_800_000_000_000).unwrap());
        Entry::new(id, Log::HOUSE, at, &Actor::Terminal("o\"neill".into()), Act::SignedIn, &Subject::None, told)
    }

    #[test]
    fn a_leaf_is_one_line_of_json_with_everything_in_it() {
        let leaf = String::from_utf8(entry(json!({"b": 1, "a": [0.5, {"d": null, "c": "\n"}]})).leaf()).unwrap();
        assert_eq!(
            leaf,
            r#"{"id":"00000000-0000-0000-0000-000000000001","log":"00000000-0000-0000-0000-000000000000","#.to_owned()
                + r#""at":"2027-01-15T08:00:00.000Z","actor":"TERMINAL","actorId":"o\"neill","act":"SIGNED_IN","#
                + r#""subject":"NONE","subjectId":null,"told":{"a":["0.5",{"c":"\n","d":null}],"b":1}}"#
        );
        assert!(serde_json::from_str::<Value>(&leaf).is_ok());
    }

    #[test]
    fn every_change_of_an_entry_changes_its_leaf() {
        let one = entry(json!({}));
        let later = one.at + chrono::TimeDelta::milliseconds(1);
        let others = [
            Entry { id: EntryId(Uuid::from_u128(2)), ..one.clone() },
            Entry { log: Log(Uuid::from_u128(3)), ..one.clone() },
            Entry { at: later, ..one.clone() },
            Entry { actor: "STAFF".into(), ..one.clone() },
            Entry { actor_id: None, ..one.clone() },
            Entry { actor_id: Some("null".into()), ..one.clone() },
            Entry { act: "SIGNED_OUT".into(), ..one.clone() },
            Entry { subject: "SETTINGS".into(), ..one.clone() },
            Entry { subject_id: Some(String::new()), ..one.clone() },
            Entry { told: "{ }".into(), ..one.clone() },
        ];
        for (n, other) in others.iter().enumerate() {
            assert_ne!(other.leaf(), one.leaf(), "{n}");
        }
    }
}
