//! The audit log on paper: pages of it, exports, proofs.

use chrono::{DateTime, Utc};
use domain::{
    audit::{Act, Entry, Head, Log, SignedHead},
    ids::EntryId,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// Somebody or something: the kind, and which one of it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Which {
    /// A word.
    pub kind: String,
    /// `null` where there is only one of the kind, or nobody is named.
    pub id: Option<String>,
}

/// One entry.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EntryLine {
    /// Its name.
    pub id: EntryId,
    /// Its place in the log, from 0; `null` for the second in which it has none.
    pub number: Option<u64>,
    /// When.
    pub at: DateTime<Utc>,
    /// Who: STAFF, KEY, PERSON, SYSTEM or TERMINAL.
    pub actor: Which,
    /// What was done.
    pub act: String,
    /// What it was done to: SESSION, STAFF, KEY, WEBHOOK, SETTINGS, EXPORT or NONE.
    pub subject: Which,
    /// What else there is to tell: names of fields, statuses, counts.
    pub told: Value,
    /// Its hash as a leaf of the log's tree, in hexadecimal digits.
    pub hash: String,
}

impl EntryLine {
    /// Writes an entry.
    pub fn of(entry: &Entry, number: Option<u64>, hash: String) -> Self {
        Self {
            id: entry.id,
            number,
            at: entry.at,
            actor: Which { kind: entry.actor.clone(), id: entry.actor_id.clone() },
            act: entry.act.clone(),
            subject: Which { kind: entry.subject.clone(), id: entry.subject_id.clone() },
            told: serde_json::from_str(&entry.told).unwrap_or(Value::Null),
            hash,
        }
    }

    /// Reads it again.
    pub fn entry(self, log: Log) -> Entry {
        Entry {
            id: self.id,
            log,
            at: self.at,
            actor: self.actor.kind,
            actor_id: self.actor.id,
            act: self.act,
            subject: self.subject.kind,
            subject_id: self.subject.id,
            told: self.told.to_string(),
        }
    }
}

/// A signed head.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct HeadLine {
    /// The log: an environment, or the nil UUID for the house.
    pub log: Uuid,
    /// How many entries.
    pub size: u64,
    /// The root of their tree, in hexadecimal digits as all of these.
    pub root: String,
    /// When it was signed.
    pub at: DateTime<Utc>,
    /// SHA-256 of the head before.
    pub previous: String,
    /// Ed25519.
    pub signature: String,
}

impl HeadLine {
    /// Writes a head.
    pub fn of(signed: &SignedHead) -> Self {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Self {
            log: signed.head.log.0,
            size: signed.head.size,
            root: hex(&signed.head.root),
            at: signed.head.at,
            previous: hex(&signed.head.previous),
            signature: hex(&signed.signature),
        }
    }

    /// Reads it again; `None` when it is none, or of another log.
    pub fn signed(&self, log: Log) -> Option<SignedHead> {
        let head = Head {
            log: Log(self.log),
            size: self.size,
            root: bytes(&self.root)?.try_into().ok()?,
            at: self.at,
            previous: bytes(&self.previous)?.try_into().ok()?,
        };
        (head.log == log).then_some(SignedHead { head, signature: bytes(&self.signature)? })
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits = hex.as_bytes().as_chunks::<2>();
    let pair = |pair: &[u8; 2]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    digits.1.is_empty().then(|| digits.0.iter().map(pair).collect()).flatten()
}

/// One page of a log.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Page {
    /// Newest first.
    pub entries: Vec<EntryLine>,
    /// Every act there is.
    pub acts: Vec<Act>,
    /// What `before` has to be for the next page; `null` at the end.
    pub next: Option<u64>,
}

/// What leads from an entry to a signed head (RFC 9162 §2.1.3).
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct Proof {
    /// The entry.
    pub entry: EntryLine,
    /// The head.
    pub head: HeadLine,
    /// The hashes beside the way to the root, from the leaf up.
    pub path: Vec<String>,
    /// The public key under which the head is signed.
    pub key: String,
}

/// What an export is of.
#[derive(Debug, Serialize, Deserialize)]
pub struct Export {
    /// 1.
    pub version: u32,
    /// The log.
    pub log: Uuid,
    /// The public key under which its heads are signed.
    pub key: String,
}

/// One line of an export.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Line {
    /// The first one.
    Export(Export),
    /// An entry.
    Entry(EntryLine),
    /// A head, after the entries that it counts.
    Head(HeadLine),
}
