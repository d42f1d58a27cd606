//! What was answered to a creating request that named itself, so that its repetition gets the same. Keys and bodies
//! are here as keyed hashes only; answers are sealed under the key of what was created and go with it.

use chrono::{DateTime, Utc};
use domain::ids::EnvironmentId;
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{execute, on, optional},
};

/// A request that named itself and its answer.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Answer {
    /// Keyed hash of the name.
    pub key_lookup: Vec<u8>,
    /// Keyed hash of the body.
    pub body_lookup: Vec<u8>,
    /// What was created.
    pub subject: Uuid,
    /// The answer's bytes, under the subject's key.
    pub sealed_answer: Vec<u8>,
    /// When.
    pub created_at: DateTime<Utc>,
}

impl Tx {
    /// Finds the answer to the request of this name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn answer(&mut self, environment: EnvironmentId, key_lookup: &[u8]) -> Result<Option<Answer>, Error> {
        Ok(optional!(
            self,
            Answer,
            "SELECT key_lookup, body_lookup, subject, sealed_answer, created_at FROM answers
             WHERE environment = $1 AND key_lookup = $2",
            environment.0,
            key_lookup,
        )?)
    }

    /// Remembers an answer, unless the name is taken. On PostgreSQL this waits for another transaction that is just
    /// taking the name. Says whether it was free.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_answer(&mut self, environment: EnvironmentId, answer: &Answer) -> Result<bool, Error> {
        let added = execute!(
            self,
            "INSERT INTO answers (environment, key_lookup, body_lookup, subject, sealed_answer, created_at)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
            environment.0,
            &answer.key_lookup,
            &answer.body_lookup,
            answer.subject,
            &answer.sealed_answer,
            answer.created_at,
        )?;
        Ok(added == 1)
    }

    /// Whether there are answers given before a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_answers_before(&mut self, before: DateTime<Utc>) -> Result<bool, Error> {
        let oldest = optional!(
            self,
            (DateTime<Utc>,),
            "SELECT created_at FROM answers WHERE created_at < $1 ORDER BY created_at LIMIT 1",
            before,
        )?;
        Ok(oldest.is_some())
    }

    /// Forgets answers given before a moment, at most 1000 at once; tells how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_answers(&mut self, before: DateTime<Utc>) -> Result<u64, Error> {
        Ok(execute!(
            self,
            "DELETE FROM answers WHERE (environment, key_lookup) IN (
                SELECT environment, key_lookup FROM answers WHERE created_at < $1 ORDER BY created_at LIMIT 1000)",
            before,
        )?)
    }
}
