//! Setting up environments and key pairs.

use domain::{
    audit::{Act, Actor, Subject},
    ctx::{ALPHANUMERIC, Ctx, draw_text},
    ids::EnvironmentId,
    partner::{Environment, EnvironmentKind, KeyRole},
    settings::EnvironmentSettings,
    staff::Role,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{Tx, staff::Membership};

use crate::{Error, House, audit};

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
    let others = tx.environments().await?;
    tx.add_environment(ONLY_PARTNER, &environment).await?;
    administer_too(tx, &others, &environment).await?;
    let told = json!({ "environment": kind });
    audit::record(&house.ctx(id), tx, &Actor::System, Act::EnvironmentAdded, Subject::Settings, told).await?;
    Ok(environment)
}

/// Whoever administers every other environment administers a new one, too: otherwise nobody at the console would see it.
async fn administer_too(tx: &mut Tx, others: &[Environment], new: &Environment) -> Result<(), Error> {
    for staff in tx.everybody().await? {
        let admin = |membership: &Membership| membership.role == Role::Admin;
        let administered = tx.memberships(staff.id).await?.iter().filter(|one| admin(one)).count();
        if administered > 0 && administered == others.len() {
            tx.set_role(new.id, staff.id, Role::Admin, new.created_at).await?;
        }
    }
    Ok(())
}

/// Creates an ordinary key pair for an environment.
///
/// # Errors
/// As [`create_key_of`].
pub async fn create_key(ctx: &Ctx, tx: &mut Tx) -> Result<KeyPair, Error> {
    create_key_of(ctx, tx, KeyRole::Sessions).await
}

/// Most live key pairs of an environment and a role: one in use, and one that takes its place.
const MOST_KEYS: usize = 2;

/// Creates a key pair of a role for an environment.
///
/// # Errors
/// `EnoughKeys` when there are two live ones; when the archive fails.
pub async fn create_key_of(ctx: &Ctx, tx: &mut Tx, role: KeyRole) -> Result<KeyPair, Error> {
    tx.hold_environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?;
    let keys = tx.keys(ctx.environment).await?;
    if keys.iter().filter(|key| key.role == role && key.revoked_at.is_none()).count() >= MOST_KEYS {
        return Err(Error::EnoughKeys);
    }
    let pair = KeyPair {
        api_key: draw_text(&*ctx.chance, ALPHANUMERIC, 20),
        api_secret: draw_text(&*ctx.chance, ALPHANUMERIC, 40),
    };
    tx.add_key(ctx.environment, &pair.api_key, &Sha256::digest(&pair.api_secret), role, ctx.now).await?;
    let subject = Subject::Key(pair.api_key.clone());
    audit::record(ctx, tx, &ctx.actor, Act::KeyCreated, subject, json!({ "role": role })).await?;
    Ok(pair)
}

/// Revokes a key pair: this process takes it no more, others of the same database a second later at most. Says whether
/// it was valid until now.
///
/// # Errors
/// When the archive fails.
pub async fn revoke_key(house: &House, actor: &Actor, api_key: &str) -> Result<bool, Error> {
    let mut tx = house.db.begin().await?;
    let Some(key) = tx.key(api_key).await? else { return Ok(false) };
    let ctx = house.ctx(key.environment());
    let revoked = tx.revoke_key(api_key, ctx.now).await?;
    if revoked {
        audit::record(&ctx, &mut tx, actor, Act::KeyRevoked, Subject::Key(api_key.to_owned()), json!({})).await?;
    }
    tx.commit().await?;
    house.known.forget();
    Ok(revoked)
}
