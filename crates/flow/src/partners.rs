//! Setting up environments and key pairs.

use domain::{
    ctx::{ALPHANUMERIC, Ctx, draw_text},
    ids::EnvironmentId,
    partner::{Environment, EnvironmentKind},
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
