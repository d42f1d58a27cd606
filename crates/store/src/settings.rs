//! Settings of environments, who changed them, and the key pairs that may.

use chrono::{DateTime, Utc};
use domain::{
    ids::{EnvironmentId, SettingsChangeId},
    partner::{Environment, KeyPair, KeyRole, SettingsChange},
    settings::EnvironmentSettings,
};
use serde_json::Value;
use sqlx::types::Json;
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{Engine, all, execute, on},
    word,
};

#[derive(sqlx::FromRow)]
struct KeyRow {
    api_key: String,
    role: String,
    note: String,
    last_used_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
    revoked_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    id: Uuid,
    at: DateTime<Utc>,
    who: String,
    changes: Json<Value>,
}

impl From<ChangeRow> for SettingsChange {
    fn from(row: ChangeRow) -> Self {
        Self { id: SettingsChangeId(row.id), at: row.at, who: row.who, changes: row.changes.0 }
    }
}

impl Tx {
    /// Finds an environment and lets nobody else hold it until this transaction ends: what is read and then written
    /// about it happens one after the other.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hold_environment(&mut self, id: EnvironmentId) -> Result<Option<Environment>, Error> {
        if matches!(self.engine, Engine::Postgres(_)) {
            // Weaker than FOR UPDATE, so that rows that refer to the environment may still be added.
            execute!(self, "SELECT id FROM environments WHERE id = $1 FOR NO KEY UPDATE", id.0)?;
        }
        self.environment(id).await
    }

    /// Saves an environment's settings and who changed them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_settings(
        &mut self,
        environment: EnvironmentId,
        settings: &EnvironmentSettings,
        change: &SettingsChange,
    ) -> Result<(), Error> {
        execute!(self, "UPDATE environments SET settings = $2 WHERE id = $1", environment.0, Json(settings))?;
        execute!(
            self,
            "INSERT INTO settings_changes (id, environment, at, who, changes) VALUES ($1, $2, $3, $4, $5)",
            change.id.0,
            environment.0,
            change.at,
            &change.who,
            Json(&change.changes),
        )?;
        Ok(())
    }

    /// Lists the changes of an environment's settings, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn settings_changes(&mut self, environment: EnvironmentId) -> Result<Vec<SettingsChange>, Error> {
        let rows = all!(
            self,
            ChangeRow,
            "SELECT id, at, who, changes FROM settings_changes WHERE environment = $1 ORDER BY id",
            environment.0,
        )?;
        Ok(rows.into_iter().map(SettingsChange::from).collect())
    }

    /// Lists changes of an environment's settings, youngest first, beginning before one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn settings_changes_before(
        &mut self,
        environment: EnvironmentId,
        before: Option<SettingsChangeId>,
        limit: u32,
    ) -> Result<Vec<SettingsChange>, Error> {
        let rows = all!(
            self,
            ChangeRow,
            "SELECT id, at, who, changes FROM settings_changes
             WHERE environment = $1 AND (CAST($2 AS UUID) IS NULL OR id < $2) ORDER BY id DESC LIMIT $3",
            environment.0,
            before.map(|id| id.0),
            i64::from(limit),
        )?;
        Ok(rows.into_iter().map(SettingsChange::from).collect())
    }

    /// Lists an environment's key pairs, oldest first, the revoked ones too.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keys(&mut self, environment: EnvironmentId) -> Result<Vec<KeyPair>, Error> {
        let rows = all!(
            self,
            KeyRow,
            "SELECT api_key, role, note, last_used_at, created_at, revoked_at FROM api_keys WHERE environment = $1
             ORDER BY created_at, api_key",
            environment.0,
        )?;
        let pair = |row: KeyRow| {
            Ok(KeyPair {
                role: word(KeyRole::parse(&row.role), "api_keys", "role")?,
                api_key: row.api_key,
                note: row.note,
                last_used_at: row.last_used_at,
                created_at: row.created_at,
                revoked_at: row.revoked_at,
            })
        };
        rows.into_iter().map(pair).collect()
    }

    /// Says what a key pair is for.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn note_key(&mut self, environment: EnvironmentId, api_key: &str, note: &str) -> Result<(), Error> {
        let sql = "UPDATE api_keys SET note = $3 WHERE environment = $1 AND api_key = $2";
        execute!(self, sql, environment.0, api_key, note)?;
        Ok(())
    }

    /// Remembers when a key pair was used.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn use_key(
        &mut self,
        environment: EnvironmentId,
        api_key: &str,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let sql = "UPDATE api_keys SET last_used_at = $3 WHERE environment = $1 AND api_key = $2";
        execute!(self, sql, environment.0, api_key, now)?;
        Ok(())
    }

    /// Ends a key pair, whichever environment it is of; tells whether there was such a living one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn revoke_key(&mut self, api_key: &str, now: DateTime<Utc>) -> Result<bool, Error> {
        let sql = "UPDATE api_keys SET revoked_at = $2 WHERE api_key = $1 AND revoked_at IS NULL";
        Ok(execute!(self, sql, api_key, now)? > 0)
    }
}
