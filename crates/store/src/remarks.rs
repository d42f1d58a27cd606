//! What the staff wrote beside a case and what they put right, sealed.

use domain::ids::{CommentId, EnvironmentId, SessionId};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, on, optional},
};

impl Tx {
    /// Keeps a comment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_comment(
        &mut self,
        environment: EnvironmentId,
        session: SessionId,
        id: CommentId,
        sealed_comment: &[u8],
    ) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO comments (id, session, environment, sealed_comment) VALUES ($1, $2, $3, $4)",
            id.0,
            session.0,
            environment.0,
            sealed_comment,
        )?;
        Ok(())
    }

    /// Lists the comments on a session, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn comments(
        &mut self,
        environment: EnvironmentId,
        session: SessionId,
    ) -> Result<Vec<(CommentId, Vec<u8>)>, Error> {
        let rows = all!(
            self,
            (Uuid, Vec<u8>),
            "SELECT id, sealed_comment FROM comments WHERE environment = $1 AND session = $2 ORDER BY id",
            environment.0,
            session.0,
        )?;
        Ok(rows.into_iter().map(|(id, sealed)| (CommentId(id), sealed)).collect())
    }

    /// How many comments and corrections a session has.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_remarks(&mut self, environment: EnvironmentId, session: SessionId) -> Result<(i64, i64), Error> {
        let row = optional!(
            self,
            (i64, i64),
            "SELECT (SELECT count(*) FROM comments WHERE environment = $1 AND session = $2),
                (SELECT count(*) FROM corrections WHERE environment = $1 AND session = $2)",
            environment.0,
            session.0,
        )?;
        Ok(row.unwrap_or_default())
    }

    /// Keeps what somebody put right.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_correction(
        &mut self,
        environment: EnvironmentId,
        session: SessionId,
        sealed_correction: &[u8],
    ) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO corrections (session, number, environment, sealed_correction)
             VALUES ($1, (SELECT count(*) + 1 FROM corrections WHERE session = $1), $2, $3)",
            session.0,
            environment.0,
            sealed_correction,
        )?;
        Ok(())
    }

    /// Lists what was put right about a session, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn corrections(&mut self, environment: EnvironmentId, session: SessionId) -> Result<Vec<Vec<u8>>, Error> {
        let rows = all!(
            self,
            (Vec<u8>,),
            "SELECT sealed_correction FROM corrections WHERE environment = $1 AND session = $2 ORDER BY number",
            environment.0,
            session.0,
        )?;
        Ok(rows.into_iter().map(|(sealed,)| sealed).collect())
    }
}
