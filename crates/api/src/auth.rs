//! Who is knocking: a partner with a key pair, a client with a link, a company with its form.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{StatusCode, header, request::Parts},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use domain::{audit::Actor, ctx::Ctx, ids::EnvironmentId, partner::Environment};
use flow::known::Acquaintance;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use wire::problem::Identifier;

use crate::{App, Problem, address, quota::Told};

/// A partner's server, known by its key pair.
pub struct Partner {
    /// What it may see and when it asks.
    pub ctx: Ctx,
    /// The public half of its key pair.
    pub api_key: String,
    /// The environment its key pair opens.
    pub environment: Arc<Environment>,
    may_administer: bool,
}

/// A partner's server whose key pair may change settings.
pub struct Admin(pub Partner);

impl FromRequestParts<App> for Admin {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let partner = Partner::from_request_parts(parts, app).await?;
        if !partner.may_administer {
            let message = "This key pair may not administer; `bonafide keys create --role admin` makes one that may.";
            return Err(Problem::new(StatusCode::FORBIDDEN, Identifier::PermissionsError, message));
        }
        Ok(Self(partner))
    }
}

/// Wrong key pairs from one address in [`WHILE`] seconds. Secrets cannot be guessed; this keeps whoever tries from
/// keeping the database busy.
pub const TRIES: u32 = 100;
/// Length of the while in which tries are counted, in seconds.
pub const WHILE: u32 = 60;

impl FromRequestParts<App> for Partner {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let now = app.house.clock.now();
        let (api_key, secret) = basic(parts).ok_or_else(Problem::unauthorized)?;
        let known = sign_in(parts, app, (&api_key, &secret), now).await?;
        let environment = known.environment;
        if let Some(requests) = environment.settings.requests_per_hour {
            let quota = app.quotas.count(environment.id, requests, now);
            if let Some(told) = parts.extensions.get::<Told>() {
                let _ = told.set(quota);
            }
            if !quota.allowed {
                let message = format!("This environment may make {requests} requests an hour.");
                return Err(Problem::too_many(message, quota.seconds));
            }
        }
        Ok(Self {
            ctx: app.house.ctx(environment.id).by(Actor::Key(api_key.clone())),
            api_key,
            may_administer: known.key.may_administer(),
            environment,
        })
    }
}

/// Finds a key pair, and the environment that it opens.
async fn sign_in(
    parts: &Parts,
    app: &App,
    (key, secret): (&str, &str),
    now: DateTime<Utc>,
) -> Result<Acquaintance, Problem> {
    let house = &app.house;
    let hash = Sha256::digest(secret);
    // Whatever is not right by memory is asked again, so a wrong secret takes as long as an unknown key.
    let right = house.known.recall(key).filter(|known| opens(Some(known), &hash));
    if let Some(known) = right.as_ref().filter(|known| known.is_fresh(now)) {
        return Ok(known.clone());
    }
    // A pair that was right a while ago need not wait because somebody at the same address tries others.
    let stranger = address(parts, app).filter(|_| right.is_none());
    if let Some(address) = stranger {
        let wait = |seconds| Problem::too_many("Too many wrong key pairs came from this address.", seconds);
        app.strangers.count(address, now.timestamp()).map_err(wait)?;
    }
    let found = flow::known::look_up(house, key).await?;
    if !opens(found.as_ref(), &hash) {
        return Err(Problem::unauthorized());
    }
    if let Some(address) = stranger {
        app.strangers.forgive(address);
    }
    let known = found.ok_or_else(Problem::unauthorized)?;
    flow::known::note_use(house, key, &known, now).await?;
    Ok(known)
}

fn address(parts: &Parts, app: &App) -> Option<IpAddr> {
    let ConnectInfo(peer) = parts.extensions.get::<ConnectInfo<SocketAddr>>()?;
    Some(address::of(peer.ip(), &parts.headers, app.trusted_proxy))
}

/// Whether a secret with this hash is the pair's. A comparison is made for unknown keys too, so that time tells nothing.
fn opens(known: Option<&Acquaintance>, hash: &[u8]) -> bool {
    let kept = known.map_or(&[0; 32][..], |known| &known.key.secret_sha256);
    let right = bool::from(hash.ct_eq(kept));
    right && known.is_some_and(|known| known.key.revoked_at.is_none())
}

fn basic(parts: &Parts) -> Option<(String, String)> {
    let value = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") || encoded.len() > 1024 {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (key, secret) = text.split_once(':')?;
    Some((key.to_owned(), secret.to_owned()))
}

/// A partner's customer, known by the secret of the link.
pub struct Client {
    /// The secret.
    pub auth_token: String,
}

impl FromRequestParts<App> for Client {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self, Problem> {
        let value = parts.headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok());
        let token = value.and_then(|value| {
            let (scheme, token) = value.split_once(' ')?;
            (scheme.eq_ignore_ascii_case("bearer") && (1..=64).contains(&token.len())).then_some(token)
        });
        token.map(|token| Self { auth_token: token.to_owned() }).ok_or_else(Problem::token_not_valid)
    }
}

/// Whoever fills in the form of a company, known by the form's credential.
pub struct Company {
    /// The secret.
    pub secret: String,
}

impl FromRequestParts<App> for Company {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let client = Client::from_request_parts(parts, app).await.map_err(|_| Problem::authentication_failed())?;
        Ok(Self { secret: client.auth_token })
    }
}

impl Client {
    /// The circumstances of what this client does now, in the environment its link decides.
    pub fn ctx(app: &App, environment: EnvironmentId) -> Ctx {
        app.house.ctx(environment).by(Actor::Person)
    }
}
