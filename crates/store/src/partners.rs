//! Environments, key pairs, webhooks.

use chrono::{DateTime, Utc};
use domain::{
    ids::{EnvironmentId, WebhookId},
    partner::{Environment, EnvironmentKind, KeyRole, Webhook, WebhookEvent},
    settings::EnvironmentSettings,
};
use serde_json::Value;
use sqlx::types::Json;
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{Engine, all, execute, on, optional},
    word,
};

#[derive(sqlx::FromRow)]
struct EnvironmentRow {
    id: Uuid,
    kind: String,
    settings: Json<Value>,
    wrapped_key: Vec<u8>,
    created_at: DateTime<Utc>,
}

impl TryFrom<EnvironmentRow> for Environment {
    type Error = Error;
    fn try_from(row: EnvironmentRow) -> Result<Self, Error> {
        let kind = word(EnvironmentKind::parse(&row.kind), "environments", "kind")?;
        Ok(Self {
            id: EnvironmentId(row.id),
            kind,
            settings: EnvironmentSettings::kept(row.settings.0, kind).map_err(Error::Settings)?,
            wrapped_key: row.wrapped_key,
            created_at: row.created_at,
        })
    }
}

/// A key pair as it is kept: the secret only as its hash.
#[derive(sqlx::FromRow)]
pub struct ApiKey {
    environment: Uuid,
    /// SHA-256 of the secret.
    pub secret_sha256: Vec<u8>,
    /// When it stopped being valid.
    pub revoked_at: Option<DateTime<Utc>>,
    /// When it was last used, to ten minutes.
    pub last_used_at: Option<DateTime<Utc>>,
    role: String,
}

impl ApiKey {
    /// Whether it may change settings.
    pub fn may_administer(&self) -> bool {
        self.role == KeyRole::Admin.as_str()
    }

    /// The environment it opens.
    pub fn environment(&self) -> EnvironmentId {
        EnvironmentId(self.environment)
    }
}

#[derive(sqlx::FromRow)]
struct WebhookRow {
    id: Uuid,
    name: String,
    active: bool,
    event: String,
    url: String,
    sealed_signing_key: Option<Vec<u8>>,
    sealed_headers: Option<Vec<u8>>,
    standard_webhooks: bool,
    retries: i64,
    interval_ms: i64,
    created_at: DateTime<Utc>,
}

macro_rules! webhooks {
    ($condition:literal) => {
        concat!(
            "SELECT id, name, active, event, url, sealed_signing_key, sealed_headers, standard_webhooks, retries,
                interval_ms, created_at
             FROM webhooks WHERE ",
            $condition
        )
    };
}

impl TryFrom<WebhookRow> for Webhook {
    type Error = Error;
    fn try_from(row: WebhookRow) -> Result<Self, Error> {
        Ok(Self {
            id: WebhookId(row.id),
            name: row.name,
            active: row.active,
            event: word(WebhookEvent::parse(&row.event), "webhooks", "event")?,
            url: row.url,
            sealed_signing_key: row.sealed_signing_key,
            sealed_headers: row.sealed_headers,
            standard_webhooks: row.standard_webhooks,
            retries: word(u32::try_from(row.retries).ok(), "webhooks", "retries")?,
            interval_ms: word(u32::try_from(row.interval_ms).ok(), "webhooks", "interval_ms")?,
            created_at: row.created_at,
        })
    }
}

impl Tx {
    /// Keeps a new environment of a partner.
    ///
    /// # Errors
    /// When the partner has one of this kind already, or the database fails.
    pub async fn add_environment(&mut self, partner: &str, environment: &Environment) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO environments (id, partner, kind, settings, wrapped_key, created_at)
             VALUES ($1, $2, $3, $4, $5, $6)",
            environment.id.0,
            partner,
            environment.kind.as_str(),
            Json(&environment.settings),
            &environment.wrapped_key,
            environment.created_at,
        )?;
        Ok(())
    }

    /// Finds an environment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn environment(&mut self, id: EnvironmentId) -> Result<Option<Environment>, Error> {
        let row = optional!(
            self,
            EnvironmentRow,
            "SELECT id, kind, settings, wrapped_key, created_at FROM environments WHERE id = $1",
            id.0,
        )?;
        row.map(Environment::try_from).transpose()
    }

    /// Finds a partner's environment of one kind.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn environment_of(&mut self, partner: &str, kind: EnvironmentKind) -> Result<Option<Environment>, Error> {
        let row = optional!(
            self,
            EnvironmentRow,
            "SELECT id, kind, settings, wrapped_key, created_at FROM environments WHERE partner = $1 AND kind = $2",
            partner,
            kind.as_str(),
        )?;
        row.map(Environment::try_from).transpose()
    }

    /// Lists every environment of every partner, for the operator's own commands.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn environments(&mut self) -> Result<Vec<Environment>, Error> {
        let rows = all!(
            self,
            EnvironmentRow,
            "SELECT id, kind, settings, wrapped_key, created_at FROM environments ORDER BY id",
        )?;
        rows.into_iter().map(Environment::try_from).collect()
    }

    /// Keeps a key pair; of the secret, only its hash.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_key(
        &mut self,
        environment: EnvironmentId,
        api_key: &str,
        secret_sha256: &[u8],
        role: KeyRole,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO api_keys (api_key, environment, secret_sha256, role, created_at) VALUES ($1, $2, $3, $4, $5)",
            api_key,
            environment.0,
            secret_sha256,
            role.as_str(),
            now,
        )?;
        Ok(())
    }

    /// Finds a key pair by its public half.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn key(&mut self, api_key: &str) -> Result<Option<ApiKey>, Error> {
        Ok(optional!(
            self,
            ApiKey,
            "SELECT environment, secret_sha256, revoked_at, last_used_at, role FROM api_keys WHERE api_key = $1",
            api_key,
        )?)
    }

    /// Keeps a receiver of webhooks.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_webhook(&mut self, environment: EnvironmentId, webhook: &Webhook) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO webhooks (id, environment, event, url, sealed_signing_key, retries, interval_ms, created_at,
                name, active, sealed_headers, standard_webhooks)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            webhook.id.0,
            environment.0,
            webhook.event.as_str(),
            &webhook.url,
            webhook.sealed_signing_key.as_deref(),
            i64::from(webhook.retries),
            i64::from(webhook.interval_ms),
            webhook.created_at,
            &webhook.name,
            webhook.active,
            webhook.sealed_headers.as_deref(),
            webhook.standard_webhooks,
        )?;
        Ok(())
    }

    /// Lists an environment's receivers, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn webhooks(&mut self, environment: EnvironmentId) -> Result<Vec<Webhook>, Error> {
        let rows = all!(self, WebhookRow, webhooks!("environment = $1 ORDER BY id"), environment.0,)?;
        rows.into_iter().map(Webhook::try_from).collect()
    }

    /// Finds one receiver of an environment. Where something will be decided by it, nobody pauses or removes it before
    /// that is committed; others may look at it meanwhile, whatever else they have locked.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn webhook(&mut self, environment: EnvironmentId, id: WebhookId) -> Result<Option<Webhook>, Error> {
        let sql = match (&self.engine, self.writing) {
            (Engine::Postgres(_), true) => webhooks!("environment = $1 AND id = $2 FOR SHARE"),
            _ => webhooks!("environment = $1 AND id = $2"),
        };
        let row = optional!(self, WebhookRow, sql, environment.0, id.0)?;
        row.map(Webhook::try_from).transpose()
    }

    /// Saves how a receiver is set up; whether it is paused, and since when it is there, stays. `false` when there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_webhook(&mut self, environment: EnvironmentId, webhook: &Webhook) -> Result<bool, Error> {
        let saved = execute!(
            self,
            "UPDATE webhooks SET event = $3, url = $4, sealed_signing_key = $5, retries = $6, interval_ms = $7, name = $8,
                sealed_headers = $9, standard_webhooks = $10
             WHERE environment = $1 AND id = $2",
            environment.0,
            webhook.id.0,
            webhook.event.as_str(),
            &webhook.url,
            webhook.sealed_signing_key.as_deref(),
            i64::from(webhook.retries),
            i64::from(webhook.interval_ms),
            &webhook.name,
            webhook.sealed_headers.as_deref(),
            webhook.standard_webhooks,
        )?;
        Ok(saved > 0)
    }

    /// Pauses or resumes a receiver; `false` when there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_webhook_active(
        &mut self,
        environment: EnvironmentId,
        id: WebhookId,
        active: bool,
    ) -> Result<bool, Error> {
        let sql = "UPDATE webhooks SET active = $3 WHERE environment = $1 AND id = $2";
        Ok(execute!(self, sql, environment.0, id.0, active)? > 0)
    }

    /// Removes a receiver with its keys; `false` when there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_webhook(&mut self, environment: EnvironmentId, id: WebhookId) -> Result<bool, Error> {
        Ok(execute!(self, "DELETE FROM webhooks WHERE environment = $1 AND id = $2", environment.0, id.0)? > 0)
    }
}
