//! Sealed findings and decisions.

use chrono::{DateTime, Utc};
use domain::ids::{EnvironmentId, SessionId};

use crate::{
    Error, Tx,
    sql::{all, execute, on, optional},
};

impl Tx {
    /// Keeps a session's next analysis.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_analysis(
        &mut self,
        environment: EnvironmentId,
        session: SessionId,
        sealed_record: &[u8],
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO analyses (session, number, environment, sealed_record, created_at)
             VALUES ($1, (SELECT count(*) + 1 FROM analyses WHERE session = $1), $2, $3, $4)",
            session.0,
            environment.0,
            sealed_record,
            now,
        )?;
        Ok(())
    }

    /// Finds a session's latest analysis.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn analysis(&mut self, environment: EnvironmentId, session: SessionId) -> Result<Option<Vec<u8>>, Error> {
        let row = optional!(
            self,
            (Vec<u8>,),
            "SELECT sealed_record FROM analyses WHERE environment = $1 AND session = $2 ORDER BY number DESC LIMIT 1",
            environment.0,
            session.0,
        )?;
        Ok(row.map(|(sealed,)| sealed))
    }

    /// Lists a session's analyses, one for each attempt, first attempt first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn analyses(&mut self, environment: EnvironmentId, session: SessionId) -> Result<Vec<Vec<u8>>, Error> {
        let rows = all!(
            self,
            (Vec<u8>,),
            "SELECT sealed_record FROM analyses WHERE environment = $1 AND session = $2 ORDER BY number",
            environment.0,
            session.0,
        )?;
        Ok(rows.into_iter().map(|(sealed,)| sealed).collect())
    }
}
