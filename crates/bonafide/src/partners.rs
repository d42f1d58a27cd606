//! Key pairs.

use config::Settings;
use domain::partner::{EnvironmentKind, KeyRole};
use flow::partners;

use crate::rooms;

/// How a key pair is printed.
#[derive(Clone, Copy)]
pub enum Print {
    /// For people.
    Words,
    /// For programs.
    Json,
    /// For a shell that sets variables.
    Shell,
}

/// Creates a key pair and prints it, this once.
pub async fn create_key(settings: &Settings, kind: EnvironmentKind, role: KeyRole, print: Print) -> anyhow::Result<()> {
    let house = rooms::build(settings).await?;
    let mut tx = house.db.begin().await?;
    let environment = partners::environment(&house, &mut tx, kind).await?;
    let pair = partners::create_key_of(&house.ctx(environment.id).by(rooms::terminal()), &mut tx, role).await?;
    tx.commit().await?;
    house.db.close().await;
    let (key, secret) = (pair.api_key, pair.api_secret);
    match print {
        Print::Json => {
            let text = serde_json::json!({
                "apiKey": key,
                "apiSecret": secret,
                "environment": kind.as_str(),
                "role": role.as_str(),
            });
            println!("{text}");
        }
        // Both are letters and digits, which a shell takes as they are.
        Print::Shell => println!("export API_KEY={key} API_SECRET={secret}"),
        Print::Words => {
            println!("API key:    {key}\nAPI secret: {secret}\nEnvironment: {kind}");
            println!("The secret is not kept and cannot be shown again.");
        }
    }
    Ok(())
}
