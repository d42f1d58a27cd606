//! Key pairs.

use config::Settings;
use domain::partner::{EnvironmentKind, KeyRole};
use flow::partners;

use crate::rooms;

/// Creates a key pair and prints it, this once.
pub async fn create_key(settings: &Settings, kind: EnvironmentKind, role: KeyRole, json: bool) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    let mut tx = house.db.begin().await?;
    let environment = partners::environment(&house, &mut tx, kind).await?;
    let pair = partners::create_key_of(&house.ctx(environment.id), &mut tx, role).await?;
    tx.commit().await?;
    house.db.close().await;
    if json {
        let text = serde_json::json!({
            "apiKey": pair.api_key,
            "apiSecret": pair.api_secret,
            "environment": kind.as_str(),
            "role": role.as_str(),
        });
        println!("{text}");
    } else {
        println!("API key:    {}\nAPI secret: {}\nEnvironment: {kind}", pair.api_key, pair.api_secret);
        println!("The secret is not kept and cannot be shown again.");
    }
    Ok(())
}

/// Revokes a key pair; running servers take it no more within a second.
pub async fn revoke_key(settings: &Settings, api_key: &str) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    let revoked = partners::revoke_key(&house, api_key).await?;
    house.db.close().await;
    anyhow::ensure!(revoked, "there is no valid key pair with this API key");
    println!("{api_key} is revoked");
    Ok(())
}
