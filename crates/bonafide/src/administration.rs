//! Environments, their settings, and their key pairs, from the command line.

use std::path::Path;

use anyhow::{Context, bail};
use config::Settings;
use domain::partner::{Environment, EnvironmentKind};
use flow::{House, partners};
use serde_json::{Map, Value, json};

use crate::rooms;

/// Who changes settings here, for the record.
const WHO: &str = "command line";

/// Prints every environment there is.
pub async fn environments(settings: &Settings, json: bool) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    let all = house.db.read().await?.environments().await?;
    house.db.close().await;
    for environment in all {
        let Environment { id, kind, created_at, .. } = environment;
        match json {
            true => println!("{}", json!({"environment": kind, "id": id, "createdAt": created_at})),
            false => println!("{kind:<12} {id}  created {}", created_at.format("%Y-%m-%d %H:%M")),
        }
    }
    Ok(())
}

/// Prints the key pairs of an environment.
pub async fn keys(settings: &Settings, kind: EnvironmentKind, json: bool) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    let environment = existing(&house, kind).await?;
    let keys = house.db.read().await?.keys(environment.id).await?;
    house.db.close().await;
    for key in keys {
        let live = if key.revoked_at.is_some() { "revoked" } else { "live" };
        match json {
            true => println!(
                "{}",
                json!({"apiKey": key.api_key, "role": key.role, "createdAt": key.created_at, "revokedAt": key.revoked_at})
            ),
            false => println!(
                "{}  {:<8} {live:<7} created {}",
                key.api_key,
                key.role.as_str(),
                key.created_at.format("%Y-%m-%d %H:%M")
            ),
        }
    }
    Ok(())
}

/// Ends a key pair.
pub async fn revoke(settings: &Settings, api_key: &str) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    let found = partners::revoke_key(&house, &rooms::terminal(), api_key).await?;
    house.db.close().await;
    if !found {
        bail!("there is no live key pair with this API key");
    }
    println!("{api_key} is revoked; running servers refuse it within a second");
    Ok(())
}

/// Prints an environment's settings, or one of them.
pub async fn show(settings: &Settings, kind: EnvironmentKind, key: Option<&str>) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    let environment = existing(&house, kind).await?;
    house.db.close().await;
    let all = wire::settings::write(&environment.settings, kind);
    let shown = match key {
        None => &all,
        Some(key) => key
            .split('.')
            .try_fold(&all, |value, part| value.get(part))
            .with_context(|| format!("{key} is no setting; `bonafide settings show` lists them"))?,
    };
    println!("{shown:#}");
    Ok(())
}

/// Changes settings: `KEY=VALUE`, where the value is JSON, or text where it is none.
pub async fn set(settings: &Settings, kind: EnvironmentKind, pairs: &[String]) -> anyhow::Result<()> {
    let mut patch = json!({});
    for pair in pairs {
        let (key, text) = pair.split_once('=').with_context(|| format!("{pair} is not KEY=VALUE"))?;
        put(&mut patch, key, serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)));
    }
    change(settings, kind, &patch).await
}

/// Takes settings back to what is usual.
pub async fn unset(settings: &Settings, kind: EnvironmentKind, keys: &[String]) -> anyhow::Result<()> {
    let mut patch = json!({});
    keys.iter().for_each(|key| put(&mut patch, key, Value::Null));
    change(settings, kind, &patch).await
}

/// Makes an environment's settings those of a file, which `settings show` wrote: what it does not name is as usual.
pub async fn import(settings: &Settings, kind: EnvironmentKind, file: &Path) -> anyhow::Result<()> {
    let text = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let told: Value = serde_json::from_slice(&text).with_context(|| format!("{} is not JSON", file.display()))?;
    let Ok(patch) = wire::settings::replacing(&told) else { bail!("{} holds no JSON object", file.display()) };
    change(settings, kind, &patch).await
}

/// Prints who changed which settings when, one JSON object a line.
pub async fn history(settings: &Settings, kind: EnvironmentKind) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    let environment = existing(&house, kind).await?;
    let changes = house.db.read().await?.settings_changes(environment.id).await?;
    house.db.close().await;
    for change in changes {
        println!("{}", json!({"at": change.at, "who": change.who, "changes": change.changes}));
    }
    Ok(())
}

async fn change(settings: &Settings, kind: EnvironmentKind, patch: &Value) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    let mut tx = house.db.begin().await?;
    let environment = partners::environment(&house, &mut tx, kind).await?;
    let changed =
        match flow::settings::change(&house.ctx(environment.id).by(rooms::terminal()), &mut tx, WHO, patch).await {
            Err(flow::Error::Wrong(problem)) => bail!("{}", problem.message),
            other => other?,
        };
    tx.commit().await?;
    house.db.close().await;
    let changes = wire::settings::changes(&environment.settings, &changed.settings, kind);
    for (key, change) in &changes {
        println!("{key}: {} -> {}", change["old"], change["new"]);
    }
    if changes.is_empty() {
        println!("nothing changed");
    }
    Ok(())
}

/// Puts a value under a path with dots into a patch.
fn put(patch: &mut Value, path: &str, value: Value) {
    let place = path.split('.').fold(patch, |place, part| {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        &mut place[part]
    });
    *place = value;
}

async fn existing(house: &House, kind: EnvironmentKind) -> anyhow::Result<Environment> {
    let found = house.db.read().await?.environment_of(partners::ONLY_PARTNER, kind).await?;
    found.with_context(|| format!("there is no {kind} environment yet; `bonafide keys create` makes it"))
}
