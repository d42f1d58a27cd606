//! Who is at the console: somebody of the staff, known by the cookie of a sign-in.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    extract::{ConnectInfo, FromRequestParts, RawPathParams},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
};
use domain::{
    audit::{Act, Actor, Subject},
    ctx::Ctx,
    ids::{EnvironmentId, StaffId},
    partner::Environment,
    staff::{Attendance, Permission, Role},
};
use flow::audit;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;
use subtle::ConstantTimeEq;
use url::Url;
use uuid::Uuid;
use wire::problem::Identifier;

use crate::{App, Problem, address};

/// The name of the cookie; with the prefix below, browsers take it over https and for this host alone (RFC 6265bis
/// §4.1.3.2).
const COOKIE: &str = "bonafide-staff";
const HOST_PREFIX: &str = "__Host-";

/// The header that only our own pages know how to fill.
const CSRF: &str = "x-csrf-token";

/// Longest secret that is looked up.
const LONGEST_SECRET: usize = 100;

/// Somebody who is signed in, wherever they work.
pub struct SignedIn {
    /// The person.
    pub staff: domain::staff::Staff,
    /// The secret of their cookie.
    pub secret: String,
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let secret = cookie(&parts.headers, app).ok_or_else(not_signed_in)?;
        let staff = flow::staff::recognise(&app.house, &secret).await?.ok_or_else(not_signed_in)?;
        must_be_our_page(parts, app)?;
        if !matches!(parts.method, Method::GET | Method::HEAD) {
            let told = parts.headers.get(CSRF).map(HeaderValue::as_bytes).unwrap_or_default();
            if !bool::from(told.ct_eq(csrf_token(&secret).as_bytes())) {
                return Err(forged("The header 'X-CSRF-Token' must be what GET /api/console/session tells."));
            }
        }
        Ok(Self { staff, secret })
    }
}

/// Somebody of the staff in the environment that the path names.
pub struct Staff {
    /// What they may see and when they ask; they are its actor.
    pub ctx: Ctx,
    /// The environment.
    pub environment: Arc<Environment>,
    /// The person.
    pub id: StaffId,
    /// What colleagues call them.
    pub name: String,
    /// What they are in the environment.
    pub role: Role,
}

impl FromRequestParts<App> for Staff {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let SignedIn { staff, .. } = SignedIn::from_request_parts(parts, app).await?;
        let named = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Problem::not_found())?;
        let named = named.iter().find(|(name, _)| *name == "environment").map(|(_, value)| value);
        let id = named.and_then(|text| Uuid::try_parse(text).ok()).ok_or_else(Problem::not_found)?;
        let mut tx = app.house.db.read().await?;
        // An environment that somebody is not part of is simply not there.
        let role = tx.role_of(EnvironmentId(id), staff.id).await?.ok_or_else(Problem::not_found)?;
        let environment = tx.environment(EnvironmentId(id)).await?.ok_or_else(Problem::not_found)?;
        drop(tx);
        if environment.settings.console_totp_required && !staff.has_totp {
            let message = "This environment asks for an authenticator app; set one up first.";
            return Err(Problem::new(StatusCode::FORBIDDEN, Identifier::TotpRequired, message));
        }
        let ctx = app.house.ctx(environment.id).by(Actor::Staff(staff.id));
        Ok(Self { ctx, environment: Arc::new(environment), id: staff.id, name: staff.name, role })
    }
}

impl Staff {
    /// Makes sure that they may do something. What is refused is written down.
    ///
    /// # Errors
    /// A problem that says what they may not.
    pub async fn must(&self, app: &App, permission: Permission) -> Result<(), Problem> {
        if self.role.may(permission) {
            return Ok(());
        }
        let mut tx = app.house.db.begin().await?;
        let told = json!({ "permission": permission, "role": self.role });
        audit::record(&self.ctx, &mut tx, &self.ctx.actor, Act::AccessRefused, Subject::None, told).await?;
        tx.commit().await?;
        let message = format!("The role {} does not include {permission}.", self.role);
        Err(Problem::new(StatusCode::FORBIDDEN, Identifier::PermissionsError, message))
    }
}

/// Where somebody who wants to sign in comes from, counted: 429 when they tried too often.
pub struct Doorstep;

impl FromRequestParts<App> for Doorstep {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        must_be_our_page(parts, app)?;
        if let Some(ConnectInfo(peer)) = parts.extensions.get::<ConnectInfo<SocketAddr>>() {
            let address = address::of(peer.ip(), &parts.headers, app.trusted_proxy);
            let wait = |seconds| Problem::too_many("Too many tries came from this address.", seconds);
            app.doors.count(address, app.house.clock.now().timestamp()).map_err(wait)?;
        }
        Ok(Self)
    }
}

/// The header that gives the browser a secret.
pub fn keep(app: &App, secret: &str) -> (header::HeaderName, String) {
    (header::SET_COOKIE, format!("{}; Max-Age={}", baked(app, secret), Attendance::LONGEST.num_seconds()))
}

/// The header that takes it back.
pub fn forget(app: &App) -> (header::HeaderName, String) {
    (header::SET_COOKIE, format!("{}; Max-Age=0", baked(app, "")))
}

fn baked(app: &App, secret: &str) -> String {
    let secure = if is_https(app) { "; Secure" } else { "" };
    format!("{}={secret}; Path=/; HttpOnly; SameSite=Strict{secure}", cookie_name(app))
}

fn is_https(app: &App) -> bool {
    app.house.public_url.starts_with("https://")
}

fn cookie_name(app: &App) -> String {
    format!("{}{COOKIE}", if is_https(app) { HOST_PREFIX } else { "" })
}

fn cookie(headers: &HeaderMap, app: &App) -> Option<String> {
    let wanted = cookie_name(app);
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = all.flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let mut secrets = pairs.filter(|(name, _)| *name == wanted).map(|(_, secret)| secret);
    secrets.find(|secret| (1..=LONGEST_SECRET).contains(&secret.len())).map(str::to_owned)
}

/// Derived from the secret of the cookie, so that nothing more has to be kept, and of no use for signing in.
pub fn csrf_token(secret: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(b"bonafide csrf");
    hex::encode(mac.finalize().into_bytes())
}

/// Refuses what another site's page asks. Browsers say where a question comes from (Fetch Metadata, or `Origin`);
/// whoever says nothing is no browser of today, and still needs the token.
fn must_be_our_page(parts: &Parts, app: &App) -> Result<(), Problem> {
    let text = |name: &str| parts.headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let ours = match (text("sec-fetch-site"), text("origin")) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => {
            let host = text("host").unwrap_or_default();
            let public = Url::parse(&app.house.public_url).map(|url| url.origin().ascii_serialization());
            public.is_ok_and(|public| public == origin)
                || origin.split_once("://").is_some_and(|(_, named)| !named.is_empty() && named == host)
        }
        (None, None) => true,
    };
    if ours { Ok(()) } else { Err(forged("The question comes from a page that is not ours.")) }
}

fn forged(message: &str) -> Problem {
    Problem::new(StatusCode::FORBIDDEN, Identifier::ForgedRequest, message)
}

fn not_signed_in() -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, Identifier::NotSignedIn, "Nobody is signed in, or not any more.")
}
