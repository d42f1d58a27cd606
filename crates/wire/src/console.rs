//! The console's own shapes: signing in, accounts.

pub mod receivers;
pub mod setup;

use chrono::{DateTime, Utc};
use domain::{
    ids::{EnvironmentId, StaffId},
    partner::EnvironmentKind,
    staff::{Permission, Role},
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::{
    fields::{
        Field, Fields, Problems, describe, field,
        texts::{Text, text},
    },
    problem::Problem,
};

/// Reads one body.
pub(crate) fn reading<T>(body: &Value, read: impl FnOnce(&Fields<'_>) -> Option<T>) -> Result<T, Problem> {
    let problems = Problems::default();
    let told = read(&Fields::of(body, &problems)?);
    problems.settle()?;
    // Whatever is missing was noted, so there is something to read.
    told.ok_or_else(|| Problem::new(crate::problem::Identifier::MissingValue, "A field is missing."))
}

/// An address that somebody types: whether there is such an account is not told, so any text will do.
const TYPED_EMAIL: Text = text(1, 254);
/// A password that somebody types. New ones have rules of their own.
const TYPED_PASSWORD: Text = text(1, 1000);
/// A code of an app, or one for whoever has lost it.
const TYPED_CODE: Text = text(1, 40);
/// The secret of a link.
const TYPED_SECRET: Text = text(1, 100);

/// What somebody signs in with.
pub struct SignIn {
    /// The address.
    pub email: String,
    /// The password.
    pub password: String,
    /// The code of an authenticator app, or one for whoever has lost it.
    pub code: Option<String>,
}

/// Reads what somebody signs in with.
///
/// # Errors
/// What is wrong with the body.
pub fn read_sign_in(body: &Value) -> Result<SignIn, Problem> {
    reading(body, sign_in)
}

/// The JSON Schema of it.
pub fn describe_sign_in() -> Value {
    describe(|fields| drop(sign_in(fields)))
}

fn sign_in(fields: &Fields<'_>) -> Option<SignIn> {
    let email = fields.read(field("email", "The e-mail address.").required(), &TYPED_EMAIL);
    let password = fields.read(field("password", "The password.").required(), &TYPED_PASSWORD);
    let code = "The code of the authenticator app, or one for whoever has lost it.";
    let code = fields.read(field("code", code), &TYPED_CODE);
    Some(SignIn { email: email?, password: password?, code })
}

const SECRET: Field = field("secret", "What stands behind the `#` of the link.").required();
const PASSWORD: Field = field("password", "The password.").required();

/// Reads the secret of a link.
///
/// # Errors
/// What is wrong with the body.
pub fn read_secret(body: &Value) -> Result<String, Problem> {
    reading(body, |fields| fields.read(SECRET, &TYPED_SECRET))
}

/// The JSON Schema of it.
pub fn describe_secret() -> Value {
    describe(|fields| drop(fields.read(SECRET, &TYPED_SECRET)))
}

/// Reads the secret of a link, and the password that is chosen with it.
///
/// # Errors
/// What is wrong with the body.
pub fn read_acceptance(body: &Value) -> Result<(String, String), Problem> {
    reading(body, acceptance)
}

/// The JSON Schema of it.
pub fn describe_acceptance() -> Value {
    describe(|fields| drop(acceptance(fields)))
}

fn acceptance(fields: &Fields<'_>) -> Option<(String, String)> {
    let secret = fields.read(SECRET, &TYPED_SECRET);
    let password = fields.read(PASSWORD, &TYPED_PASSWORD);
    Some((secret?, password?))
}

/// Reads an old and a new password.
///
/// # Errors
/// What is wrong with the body.
pub fn read_new_password(body: &Value) -> Result<(String, String), Problem> {
    reading(body, new_password)
}

/// The JSON Schema of it.
pub fn describe_new_password() -> Value {
    describe(|fields| drop(new_password(fields)))
}

fn new_password(fields: &Fields<'_>) -> Option<(String, String)> {
    let old = fields.read(field("old", "The password until now.").required(), &TYPED_PASSWORD);
    let new = fields.read(field("new", "The new one, 12 to 200 characters.").required(), &TYPED_PASSWORD);
    Some((old?, new?))
}

/// Reads a password.
///
/// # Errors
/// What is wrong with the body.
pub fn read_password(body: &Value) -> Result<String, Problem> {
    reading(body, |fields| fields.read(PASSWORD, &TYPED_PASSWORD))
}

/// The JSON Schema of it.
pub fn describe_password() -> Value {
    describe(|fields| drop(fields.read(PASSWORD, &TYPED_PASSWORD)))
}

const CODE: Field = field("code", "The code that the app shows.").required();

/// Reads a code.
///
/// # Errors
/// What is wrong with the body.
pub fn read_code(body: &Value) -> Result<String, Problem> {
    reading(body, |fields| fields.read(CODE, &TYPED_CODE))
}

/// The JSON Schema of it.
pub fn describe_code() -> Value {
    describe(|fields| drop(fields.read(CODE, &TYPED_CODE)))
}

/// Who is signed in.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Who {
    /// The account.
    pub id: StaffId,
    /// What colleagues call the person.
    pub name: String,
    /// What they sign in with.
    pub email: String,
    /// Whether an authenticator app is set up.
    pub totp: bool,
    /// Whether an environment asks for one and there is none.
    pub must_enrol_totp: bool,
    /// What the header `X-CSRF-Token` has to be.
    pub csrf_token: String,
    /// Where they work.
    pub environments: Vec<Place>,
}

/// An environment that somebody works in.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "StaffEnvironment")]
pub struct Place {
    /// The environment.
    pub id: EnvironmentId,
    /// Whose it is.
    pub partner: String,
    /// What it is for.
    pub kind: EnvironmentKind,
    /// What the person is there.
    pub role: Role,
    /// What they may do there.
    pub permissions: Vec<Permission>,
}

impl Place {
    /// An environment and what somebody is there.
    pub fn of(id: EnvironmentId, partner: String, kind: EnvironmentKind, role: Role) -> Self {
        Self { id, partner, kind, role, permissions: role.permissions() }
    }
}

/// Whom a link invites.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "Invitation")]
pub struct InvitationShown {
    /// What colleagues call the person.
    pub name: String,
    /// What they will sign in with.
    pub email: String,
    /// Until when it works.
    pub expires_at: DateTime<Utc>,
}

/// What an authenticator app is given.
#[derive(Serialize, JsonSchema)]
pub struct TotpOffer {
    /// The secret, in Base32, for typing.
    pub secret: String,
    /// The address for a QR code.
    pub uri: String,
}

/// Codes for whoever loses the authenticator app.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryCodes {
    /// Ten; each works once.
    pub recovery_codes: Vec<String>,
}
