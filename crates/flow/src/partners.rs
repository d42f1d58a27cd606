//! Setting up environments, key pairs and receivers of webhooks.

use domain::{
    ctx::{ALPHANUMERIC, Ctx, draw_text},
    ids::{EnvironmentId, WebhookId},
    partner::{Environment, EnvironmentKind, Webhook, WebhookEvent},
    settings::EnvironmentSettings,
};
use sha2::{Digest, Sha256};
use store::Tx;

use crate::{Error, House};

/// The partner whose environments a single-partner installation has.
pub const ONLY_PARTNER: &str = "default";

/// A fresh key pair; the secret is shown this once.
pub struct KeyPair {
    /// The public half, 20 letters and digits.
    pub api_key: String,
    /// The secret half, 40 letters and digits: 238 bits.
    pub api_secret: String,
}

/// Finds the partner's environment of one kind, or creates it.
///
/// # Errors
/// When the archive fails.
pub async fn environment(house: &House, tx: &mut Tx, kind: EnvironmentKind) -> Result<Environment, Error> {
    if let Some(found) = tx.environment_of(ONLY_PARTNER, kind).await? {
        return Ok(found);
    }
    let now = house.clock.now();
    let id = EnvironmentId::new(now, &*house.chance);
    let environment = Environment {
        id,
        kind,
        settings: EnvironmentSettings::of(kind),
        wrapped_key: house.keys.new_environment_key(&house.ctx(id)),
        created_at: now,
    };
    tx.add_environment(ONLY_PARTNER, &environment).await?;
    Ok(environment)
}

/// Creates a key pair for an environment.
///
/// # Errors
/// When the archive fails.
pub async fn create_key(ctx: &Ctx, tx: &mut Tx) -> Result<KeyPair, Error> {
    let pair = KeyPair {
        api_key: draw_text(&*ctx.chance, ALPHANUMERIC, 20),
        api_secret: draw_text(&*ctx.chance, ALPHANUMERIC, 40),
    };
    tx.add_key(ctx.environment, &pair.api_key, &Sha256::digest(&pair.api_secret), ctx.now).await?;
    Ok(pair)
}

/// A receiver as it is set up.
pub struct NewWebhook {
    /// Which event it receives.
    pub event: WebhookEvent,
    /// Where it listens.
    pub url: String,
    /// The key its webhooks are signed with.
    pub signing_key: Option<String>,
}

/// Adds a receiver of webhooks: three quick retries half a second apart, as the contract documents.
///
/// # Errors
/// When the archive fails.
pub async fn add_webhook(house: &House, ctx: &Ctx, tx: &mut Tx, new: NewWebhook) -> Result<Webhook, Error> {
    let key = house.keys.environment(tx, ctx.environment).await?;
    let id = WebhookId::new(ctx.now, &*ctx.chance);
    let webhook = Webhook {
        id,
        event: new.event,
        url: new.url,
        sealed_signing_key: new.signing_key.map(|text| key.seal(&*ctx.chance, &signing_place(id), text.as_bytes())),
        retries: 3,
        interval_ms: 500,
        created_at: ctx.now,
    };
    tx.add_webhook(ctx.environment, &webhook).await?;
    Ok(webhook)
}

/// The place of a webhook's signing key.
pub(crate) fn signing_place(id: WebhookId) -> String {
    format!("webhooks/{id}/signing-key")
}
