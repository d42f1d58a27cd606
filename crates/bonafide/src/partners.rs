//! Key pairs and receivers of webhooks.

use anyhow::bail;
use config::Settings;
use domain::partner::{EnvironmentKind, WebhookEvent};
use flow::partners::{self, NewWebhook};

use crate::rooms;

/// Creates a key pair and prints it, this once.
pub async fn create_key(settings: &Settings, kind: EnvironmentKind, json: bool) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    let mut tx = house.db.begin().await?;
    let environment = partners::environment(&house, &mut tx, kind).await?;
    let pair = partners::create_key(&house.ctx(environment.id), &mut tx).await?;
    tx.commit().await?;
    house.db.close().await;
    if json {
        let text = serde_json::json!({
            "apiKey": pair.api_key,
            "apiSecret": pair.api_secret,
            "environment": kind.as_str(),
        });
        println!("{text}");
    } else {
        println!("API key:    {}\nAPI secret: {}\nEnvironment: {kind}", pair.api_key, pair.api_secret);
        println!("The secret is not kept and cannot be shown again.");
    }
    Ok(())
}

/// Adds a receiver of webhooks.
pub async fn add_webhook(
    settings: &Settings,
    kind: EnvironmentKind,
    event: WebhookEvent,
    url: String,
    signing_key: Option<String>,
) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    if let Err(why) = house.gate.check(&url) {
        bail!("--url cannot be called ({}): it must be https, or http to a place that the settings allow", why.word());
    }
    if signing_key.as_ref().is_some_and(|key| key.is_empty()) {
        bail!("--signing-key must not be empty; leave it out for webhooks without a signature");
    }
    let mut tx = house.db.begin().await?;
    let environment = partners::environment(&house, &mut tx, kind).await?;
    let ctx = house.ctx(environment.id);
    let webhook = partners::add_webhook(&house, &ctx, &mut tx, NewWebhook { event, url, signing_key }).await?;
    tx.commit().await?;
    house.db.close().await;
    println!("{event} of {kind} goes to {} (webhook {})", webhook.url, webhook.id);
    if webhook.url.starts_with("http://") {
        println!("  http is sent to this machine and to networks that the settings allow; anywhere else needs https");
    }
    Ok(())
}
