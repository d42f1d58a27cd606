//! Sessions that go on at another device: a secret that opens one within minutes.

use chrono::{DateTime, Utc};
use domain::ids::{EnvironmentId, SessionId};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{execute, locking, on, optional},
};

/// A hand-off as it is kept: nothing of it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOff {
    /// The session.
    pub session: SessionId,
    /// Its environment.
    pub environment: EnvironmentId,
    /// SHA-256 of the secret.
    pub lookup: Vec<u8>,
    /// The secret of the link, under the session's key.
    pub sealed_token: Vec<u8>,
    /// The last moment at which it may be opened for the first time.
    pub expires_at: DateTime<Utc>,
    /// When the other device opened it.
    pub opened_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct Row {
    session: Uuid,
    environment: Uuid,
    lookup: Vec<u8>,
    sealed_token: Vec<u8>,
    expires_at: DateTime<Utc>,
    opened_at: Option<DateTime<Utc>>,
}

impl From<Row> for HandOff {
    fn from(row: Row) -> Self {
        Self {
            session: SessionId(row.session),
            environment: EnvironmentId(row.environment),
            lookup: row.lookup,
            sealed_token: row.sealed_token,
            expires_at: row.expires_at,
            opened_at: row.opened_at,
        }
    }
}

impl Tx {
    /// Keeps a hand-off in the place of the session's earlier one, or what became of it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_hand_off(&mut self, hand_off: &HandOff) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO hand_offs (session, environment, lookup, sealed_token, expires_at, opened_at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (session) DO UPDATE SET lookup = excluded.lookup, sealed_token = excluded.sealed_token,
                expires_at = excluded.expires_at, opened_at = excluded.opened_at",
            hand_off.session.0,
            hand_off.environment.0,
            &hand_off.lookup,
            &hand_off.sealed_token,
            hand_off.expires_at,
            hand_off.opened_at,
        )?;
        Ok(())
    }

    /// Finds the hand-off of a secret by its hash. The secret alone decides the environment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hand_off_of_secret(&mut self, lookup: &[u8]) -> Result<Option<HandOff>, Error> {
        let sql = locking!(
            self,
            "SELECT session, environment, lookup, sealed_token, expires_at, opened_at FROM hand_offs WHERE lookup = $1"
        );
        Ok(optional!(self, Row, sql, lookup)?.map(HandOff::from))
    }

    /// Finds the hand-off of a session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hand_off(&mut self, environment: EnvironmentId, session: SessionId) -> Result<Option<HandOff>, Error> {
        let sql = "SELECT session, environment, lookup, sealed_token, expires_at, opened_at FROM hand_offs
             WHERE environment = $1 AND session = $2";
        Ok(optional!(self, Row, sql, environment.0, session.0)?.map(HandOff::from))
    }
}
