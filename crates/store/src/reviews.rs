//! What people ruled about sessions, sealed.

use chrono::{DateTime, Utc};
use domain::ids::{EnvironmentId, SessionId};

use crate::{
    Error, Tx,
    sql::{all, execute, on, optional},
};

impl Tx {
    /// Keeps the next ruling about a session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_review(
        &mut self,
        environment: EnvironmentId,
        session: SessionId,
        sealed_review: &[u8],
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO reviews (session, number, environment, sealed_review, created_at)
             VALUES ($1, (SELECT count(*) + 1 FROM reviews WHERE session = $1), $2, $3, $4)",
            session.0,
            environment.0,
            sealed_review,
            now,
        )?;
        Ok(())
    }

    /// Finds the ruling about a session that stands: the last.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn review(&mut self, environment: EnvironmentId, session: SessionId) -> Result<Option<Vec<u8>>, Error> {
        let row = optional!(
            self,
            (Vec<u8>,),
            "SELECT sealed_review FROM reviews WHERE environment = $1 AND session = $2 ORDER BY number DESC LIMIT 1",
            environment.0,
            session.0,
        )?;
        Ok(row.map(|(sealed,)| sealed))
    }

    /// Lists every ruling about a session, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn reviews(&mut self, environment: EnvironmentId, session: SessionId) -> Result<Vec<Vec<u8>>, Error> {
        let rows = all!(
            self,
            (Vec<u8>,),
            "SELECT sealed_review FROM reviews WHERE environment = $1 AND session = $2 ORDER BY number",
            environment.0,
            session.0,
        )?;
        Ok(rows.into_iter().map(|(sealed,)| sealed).collect())
    }
}
