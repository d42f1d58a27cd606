//! Settings of an environment: shown, changed, and remembered who changed them.

use domain::{
    audit::{Act, Subject},
    ctx::Ctx,
    ids::SettingsChangeId,
    partner::{Environment, SettingsChange},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::Tx;

use crate::{Error, audit};

/// How long a change may be, in bytes, to be told whole in the audit log: a questionnaire has its place elsewhere.
const LONGEST_TOLD: usize = 8192;

/// Tells all settings of the environment.
///
/// # Errors
/// When the archive fails, or the environment has gone.
pub async fn show(ctx: &Ctx, tx: &mut Tx) -> Result<Value, Error> {
    let environment = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?;
    Ok(wire::settings::write(&environment.settings, environment.kind))
}

/// Applies a JSON merge patch; `who` is the key pair's public half, or the name of another way in. What changes nothing
/// leaves no trace.
///
/// # Errors
/// `Wrong` with every problem of the patch; when the archive fails, or the environment has gone.
pub async fn change(ctx: &Ctx, tx: &mut Tx, who: &str, patch: &Value) -> Result<Environment, Error> {
    let mut environment = tx.hold_environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?;
    let settings = wire::settings::patch(&environment.settings, environment.kind, patch).map_err(Error::Wrong)?;
    let changes = wire::settings::changes(&environment.settings, &settings, environment.kind);
    if !changes.is_empty() {
        let id = SettingsChangeId::new(ctx.now, &*ctx.chance);
        let change = SettingsChange { id, at: ctx.now, who: who.to_owned(), changes: json!(changes) };
        tx.save_settings(ctx.environment, &settings, &change).await?;
        audit::record(ctx, tx, &ctx.actor, Act::SettingsChanged, Subject::Settings, told(&change)).await?;
        environment.settings = settings;
    }
    Ok(environment)
}

/// What a JSON merge patch would change: `{path: {old, new}}`. Nothing is saved.
///
/// # Errors
/// As [`change`].
pub async fn preview(ctx: &Ctx, tx: &mut Tx, patch: &Value) -> Result<Value, Error> {
    let environment = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?;
    let settings = wire::settings::patch(&environment.settings, environment.kind, patch).map_err(Error::Wrong)?;
    Ok(json!(wire::settings::changes(&environment.settings, &settings, environment.kind)))
}

/// What the audit log tells of a change: all of it, or which settings and what the change is recognised by.
fn told(change: &SettingsChange) -> Value {
    let text = change.changes.to_string();
    if text.len() <= LONGEST_TOLD {
        return json!({ "changes": change.changes });
    }
    let settings: Vec<&String> = change.changes.as_object().map(|all| all.keys().collect()).unwrap_or_default();
    json!({ "change": change.id, "settings": settings, "sha256": hex::encode(Sha256::digest(text)) })
}
