//! Who is knocking: a partner with a key pair, a client with a link, a company with its form.

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{ctx::Ctx, ids::EnvironmentId};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::{App, Problem};

/// A partner's server, known by its key pair.
pub struct Partner {
    /// What it may see and when it asks.
    pub ctx: Ctx,
    /// The public part of its key pair.
    pub api_key: String,
}

impl FromRequestParts<App> for Partner {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let (key, secret) = basic(parts).ok_or_else(Problem::unauthorized)?;
        let mut tx = app.house.db.read().await?;
        let found = tx.key(&key).await?;
        // A hash is computed and compared for unknown keys too, so that time tells nothing.
        let hash = Sha256::digest(&secret);
        let kept = found.as_ref().map_or(&[0; 32][..], |found| &found.secret_sha256);
        let right = bool::from(hash.as_slice().ct_eq(kept));
        match found {
            Some(found) if right && found.revoked_at.is_none() => {
                Ok(Self { ctx: app.house.ctx(found.environment()), api_key: key })
            }
            _ => Err(Problem::unauthorized()),
        }
    }
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
        let token = value.and_then(|v| v.strip_prefix("Bearer ")).filter(|t| (1..=64).contains(&t.len()));
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
        app.house.ctx(environment)
    }
}
