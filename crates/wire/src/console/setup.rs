//! Staff, key pairs and changes of settings, as the console reads and writes them.

use chrono::{DateTime, Utc};
use domain::{
    ids::{SettingsChangeId, StaffId},
    partner::{KeyPair, KeyRole, SettingsChange},
    staff::{Role, Staff, Standing},
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::reading;
use crate::{
    fields::{
        Fields, describe, field,
        kinds::{Flag, Word},
        texts::{EMAIL, text},
    },
    problem::Problem,
};

/// Whom somebody invites.
pub struct Invites {
    /// What they will sign in with.
    pub email: String,
    /// What colleagues call them.
    pub name: String,
    /// What they will be.
    pub role: Role,
}

/// Reads whom somebody invites.
///
/// # Errors
/// What is wrong with the body.
pub fn read_invites(body: &Value) -> Result<Invites, Problem> {
    reading(body, invites)
}

/// The JSON Schema of it.
pub fn describe_invites() -> Value {
    describe(|fields| drop(invites(fields)))
}

fn invites(fields: &Fields<'_>) -> Option<Invites> {
    let email = fields.read(field("email", "What they will sign in with.").required(), &&EMAIL);
    let name = fields.read(field("name", "What colleagues call them.").required(), &text(1, 100));
    let role = fields.read(field("role", "What they will be here.").required(), &Word(Role::ALL, Role::as_str));
    Some(Invites { email: email?, name: name?, role: role? })
}

/// What is to become of somebody.
pub struct StaffChange {
    /// Another role.
    pub role: Option<Role>,
    /// Whether the account is open.
    pub active: Option<bool>,
    /// Whether password and authenticator app are taken away.
    pub reset: bool,
}

/// Reads what is to become of somebody.
///
/// # Errors
/// What is wrong with the body.
pub fn read_staff_change(body: &Value) -> Result<StaffChange, Problem> {
    reading(body, |fields| Some(staff_change(fields)))
}

/// The JSON Schema of it.
pub fn describe_staff_change() -> Value {
    describe(|fields| {
        staff_change(fields);
    })
}

fn staff_change(fields: &Fields<'_>) -> StaffChange {
    let role = fields.read(field("role", "Another role."), &Word(Role::ALL, Role::as_str));
    let active = fields.read(field("active", "Whether the account is open."), &Flag);
    let reset = "True takes password and authenticator app away; the answer has a new link.";
    let reset = fields.read(field("reset", reset), &Flag).unwrap_or_default();
    StaffChange { role, active, reset }
}

/// The people of an environment.
#[derive(Serialize, JsonSchema)]
pub struct StaffList {
    /// Oldest account first.
    pub staff: Vec<StaffRow>,
}

/// A person of an environment.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StaffRow {
    /// The account.
    pub id: StaffId,
    /// What colleagues call them.
    pub name: String,
    /// What they sign in with.
    pub email: String,
    /// What they are here.
    pub role: Role,
    /// How the account stands.
    pub state: Standing,
    /// Whether an authenticator app is set up.
    pub totp: bool,
    /// When they were last here, to the minute.
    pub last_seen_at: Option<DateTime<Utc>>,
    /// When the account was made.
    pub created_at: DateTime<Utc>,
    /// The link to choose a password with, told this once; null where none was made.
    pub link: Option<String>,
}

impl StaffRow {
    /// A person, what they are, and the link that was just made.
    pub fn of(staff: Staff, role: Role, link: Option<String>) -> Self {
        Self {
            id: staff.id,
            state: staff.standing(),
            name: staff.name,
            email: staff.email,
            role,
            totp: staff.has_totp,
            last_seen_at: staff.seen_at,
            created_at: staff.created_at,
            link,
        }
    }
}

/// What a key pair will be.
pub struct NewKey {
    /// What it may do.
    pub role: KeyRole,
    /// What it is for.
    pub note: String,
}

/// Reads what a key pair will be.
///
/// # Errors
/// What is wrong with the body.
pub fn read_new_key(body: &Value) -> Result<NewKey, Problem> {
    reading(body, new_key)
}

/// The JSON Schema of it.
pub fn describe_new_key() -> Value {
    describe(|fields| drop(new_key(fields)))
}

fn new_key(fields: &Fields<'_>) -> Option<NewKey> {
    let role = fields.read(field("role", "What it may do.").required(), &Word(KeyRole::ALL, KeyRole::as_str));
    let note = fields.read(field("note", "What it is for, in your words."), &text(0, 100)).unwrap_or_default();
    Some(NewKey { role: role?, note })
}

/// The key pairs of an environment.
#[derive(Serialize, JsonSchema)]
pub struct KeyList {
    /// Oldest first, the revoked ones too.
    pub keys: Vec<KeyRow>,
}

/// A key pair.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct KeyRow {
    /// The public half.
    pub api_key: String,
    /// What it may do.
    pub role: KeyRole,
    /// What it is for.
    pub note: String,
    /// When it was created.
    pub created_at: DateTime<Utc>,
    /// When it was last used, to ten minutes.
    pub last_used_at: Option<DateTime<Utc>>,
    /// When it was revoked.
    pub revoked_at: Option<DateTime<Utc>>,
    /// Its secret, told once, when it is created; null ever after.
    pub api_secret: Option<String>,
}

impl KeyRow {
    /// A key pair, and its secret while that is known.
    pub fn of(pair: KeyPair, api_secret: Option<String>) -> Self {
        Self {
            api_key: pair.api_key,
            role: pair.role,
            note: pair.note,
            created_at: pair.created_at,
            last_used_at: pair.last_used_at,
            revoked_at: pair.revoked_at,
            api_secret,
        }
    }
}

/// Changes of settings.
#[derive(Serialize, JsonSchema)]
pub struct ChangeList {
    /// Youngest first.
    pub changes: Vec<ChangeRow>,
    /// What `before` has to be for older ones; null when there are none.
    pub next: Option<SettingsChangeId>,
}

/// A change of settings.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "SettingsChange")]
pub struct ChangeRow {
    /// The change.
    pub id: SettingsChangeId,
    /// When.
    pub at: DateTime<Utc>,
    /// Who: the public half of a key pair, somebody of the staff, or `command line`.
    pub who: String,
    /// What: `{path: {old, new}}`.
    pub changes: Value,
}

impl ChangeRow {
    /// A change and the name of whoever made it.
    pub fn of(change: SettingsChange, who: String) -> Self {
        Self { id: change.id, at: change.at, who, changes: change.changes }
    }
}
