//! Settings of an environment: shown, changed, and remembered who changed them.

use domain::{
    ctx::Ctx,
    ids::SettingsChangeId,
    partner::{Environment, SettingsChange},
};
use serde_json::{Value, json};
use store::Tx;

use crate::{Error, theme};

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
    // The only pictures that are drawn while the archive is open: few and small ones, a few times in a brand's life.
    let mut patch = patch.clone();
    let pictures = theme::take_out(&mut patch).await?;
    let mut environment = tx.hold_environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?;
    let settings = wire::settings::patch(&environment.settings, environment.kind, &patch).map_err(Error::Wrong)?;
    let changes = wire::settings::changes(&environment.settings, &settings, environment.kind);
    if !changes.is_empty() {
        theme::keep(ctx, tx, &settings, &pictures).await?;
        let id = SettingsChangeId::new(ctx.now, &*ctx.chance);
        let change = SettingsChange { id, at: ctx.now, who: who.to_owned(), changes: json!(changes) };
        tx.save_settings(ctx.environment, &settings, &change).await?;
        environment.settings = settings;
    }
    Ok(environment)
}
