//! Codes for typing: eight digits that stand for a link until they expire, are guessed at, or the session is over.

use chrono::{DateTime, Utc};
use domain::ids::{AuthenticationId, EnvironmentId, SessionId};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{execute, locking, on, optional},
    word,
};

/// A code as it is kept: nothing of it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Keyed hash of the digits it is found by.
    pub lookup: Vec<u8>,
    /// The environment of its session.
    pub environment: EnvironmentId,
    /// The session it opens, or whose face authentication.
    pub session: SessionId,
    /// The face authentication it opens, if it is one.
    pub authentication: Option<AuthenticationId>,
    /// Keyed hash of the digits that prove it.
    pub secret: Vec<u8>,
    /// The secret of the link, under the session's key.
    pub sealed_token: Vec<u8>,
    /// The digits, under the session's key; absent of codes that an earlier version made.
    pub sealed_digits: Option<Vec<u8>>,
    /// How often it was typed with wrong last digits.
    pub wrong_tries: u32,
    /// The last moment at which it opens anything.
    pub expires_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct Row {
    lookup: Vec<u8>,
    environment: Uuid,
    session: Uuid,
    authentication: Option<Uuid>,
    secret: Vec<u8>,
    sealed_token: Vec<u8>,
    sealed_digits: Option<Vec<u8>>,
    wrong_tries: i64,
    expires_at: DateTime<Utc>,
}

impl Tx {
    /// Keeps a code if no other live one is found by the same digits; says whether it was kept.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_code(&mut self, code: &Code, now: DateTime<Utc>) -> Result<bool, Error> {
        execute!(self, "DELETE FROM codes WHERE lookup = $1 AND expires_at < $2", &code.lookup, now)?;
        let rows = execute!(
            self,
            "INSERT INTO codes (lookup, environment, session, authentication, secret, sealed_token, wrong_tries,
                expires_at, sealed_digits)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (lookup) DO NOTHING",
            &code.lookup,
            code.environment.0,
            code.session.0,
            code.authentication.map(|id| id.0),
            &code.secret,
            &code.sealed_token,
            i64::from(code.wrong_tries),
            code.expires_at,
            &code.sealed_digits,
        )?;
        Ok(rows == 1)
    }

    /// Finds a code by the hash of its first digits. The code alone decides the environment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn code(&mut self, lookup: &[u8]) -> Result<Option<Code>, Error> {
        let sql = locking!(
            self,
            "SELECT lookup, environment, session, authentication, secret, sealed_token, wrong_tries, expires_at,
                sealed_digits
             FROM codes WHERE lookup = $1"
        );
        let Some(row) = optional!(self, Row, sql, lookup)? else { return Ok(None) };
        Ok(Some(Code {
            lookup: row.lookup,
            environment: EnvironmentId(row.environment),
            session: SessionId(row.session),
            authentication: row.authentication.map(AuthenticationId),
            secret: row.secret,
            sealed_token: row.sealed_token,
            sealed_digits: row.sealed_digits,
            wrong_tries: word(u32::try_from(row.wrong_tries).ok(), "codes", "wrong_tries")?,
            expires_at: row.expires_at,
        }))
    }

    /// The sealed digits of a session's code that still opens it; `None` when it has none, or none that can be shown.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sealed_digits(
        &mut self,
        environment: EnvironmentId,
        session: SessionId,
        now: DateTime<Utc>,
    ) -> Result<Option<Vec<u8>>, Error> {
        let sql = "SELECT sealed_digits FROM codes
             WHERE environment = $1 AND session = $2 AND authentication IS NULL AND expires_at >= $3";
        let row = optional!(self, (Option<Vec<u8>>,), sql, environment.0, session.0, now)?;
        Ok(row.and_then(|(digits,)| digits))
    }

    /// Counts a wrong try.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_wrong_try(&mut self, lookup: &[u8]) -> Result<(), Error> {
        execute!(self, "UPDATE codes SET wrong_tries = wrong_tries + 1 WHERE lookup = $1", lookup)?;
        Ok(())
    }

    /// Forgets a session's code; having none is fine.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drop_code(&mut self, environment: EnvironmentId, session: SessionId) -> Result<(), Error> {
        let sql = "DELETE FROM codes WHERE environment = $1 AND session = $2 AND authentication IS NULL";
        execute!(self, sql, environment.0, session.0)?;
        Ok(())
    }

    /// Forgets the code of a face authentication; having none is fine.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drop_authentication_code(
        &mut self,
        environment: EnvironmentId,
        id: AuthenticationId,
    ) -> Result<(), Error> {
        execute!(self, "DELETE FROM codes WHERE environment = $1 AND authentication = $2", environment.0, id.0)?;
        Ok(())
    }

    /// Forgets a code by the hash of its first digits.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn kill_code(&mut self, lookup: &[u8]) -> Result<(), Error> {
        execute!(self, "DELETE FROM codes WHERE lookup = $1", lookup)?;
        Ok(())
    }
}
