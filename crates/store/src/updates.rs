//! What a partner asks for after an approval, and the links it is sent by.

use chrono::{DateTime, Utc};
use domain::{
    ids::{EnvironmentId, SessionId, UpdateId},
    update::{Update, UpdateState},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{execute, locking, on, optional},
    word,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    environment: Uuid,
    session: Uuid,
    state: String,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    ended_at: Option<DateTime<Utc>>,
}

impl TryFrom<Row> for Update {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: UpdateId(row.id),
            environment: EnvironmentId(row.environment),
            session: SessionId(row.session),
            state: word(UpdateState::parse(&row.state), "updates", "state")?,
            created_at: row.created_at,
            expires_at: row.expires_at,
            ended_at: row.ended_at,
        })
    }
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT id, environment, session, state, created_at, expires_at, ended_at FROM updates WHERE ",
            $condition
        )
    };
}

impl Tx {
    /// Keeps a new update; there is none pending for its session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_update(&mut self, update: &Update, token_sha256: &[u8], sealed: &[u8]) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO updates (id, environment, session, token_sha256, state, created_at, expires_at, sealed_request)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            update.id.0,
            update.environment.0,
            update.session.0,
            token_sha256,
            update.state.as_str(),
            update.created_at,
            update.expires_at,
            sealed,
        )?;
        Ok(())
    }

    /// Names the update that a link opens, and its session. The link alone decides the environment. Nothing is locked.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn update_of_token(
        &mut self,
        token_sha256: &[u8],
    ) -> Result<Option<(EnvironmentId, SessionId, UpdateId)>, Error> {
        let sql = "SELECT environment, session, id FROM updates WHERE token_sha256 = $1";
        let row = optional!(self, (Uuid, Uuid, Uuid), sql, token_sha256)?;
        Ok(row.map(|(environment, session, id)| (EnvironmentId(environment), SessionId(session), UpdateId(id))))
    }

    /// Finds an update by its identifier.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn update(&mut self, environment: EnvironmentId, id: UpdateId) -> Result<Option<Update>, Error> {
        let sql = locking!(self, select!("environment = $1 AND id = $2"));
        optional!(self, Row, sql, environment.0, id.0)?.map(Update::try_from).transpose()
    }

    /// Everything that was asked for by an update and answered so far, sealed; `None` after erasure.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn update_request(&mut self, update: &Update) -> Result<Option<Vec<u8>>, Error> {
        let sql = "SELECT sealed_request FROM updates WHERE environment = $1 AND id = $2";
        let row = optional!(self, (Option<Vec<u8>>,), sql, update.environment.0, update.id.0)?;
        Ok(row.and_then(|(sealed,)| sealed))
    }

    /// Saves that again, with more answers.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_update_request(&mut self, update: &Update, sealed: &[u8]) -> Result<(), Error> {
        execute!(
            self,
            "UPDATE updates SET sealed_request = $3 WHERE environment = $1 AND id = $2 AND state = 'PENDING'",
            update.environment.0,
            update.id.0,
            sealed,
        )?;
        Ok(())
    }

    /// Finds what is still asked of a session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn pending_update(
        &mut self,
        environment: EnvironmentId,
        session: SessionId,
    ) -> Result<Option<Update>, Error> {
        let sql = locking!(self, select!("environment = $1 AND session = $2 AND state = 'PENDING'"));
        optional!(self, Row, sql, environment.0, session.0)?.map(Update::try_from).transpose()
    }

    /// Saves how an update ended.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_update(&mut self, update: &Update) -> Result<(), Error> {
        execute!(
            self,
            "UPDATE updates SET state = $3, ended_at = $4 WHERE environment = $1 AND id = $2",
            update.environment.0,
            update.id.0,
            update.state.as_str(),
            update.ended_at,
        )?;
        Ok(())
    }

    /// Saves an order that was added to after the verification was decided.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_order(&mut self, environment: EnvironmentId, id: SessionId, sealed: &[u8]) -> Result<(), Error> {
        execute!(
            self,
            "UPDATE sessions SET sealed_order = $3 WHERE environment = $1 AND id = $2",
            environment.0,
            id.0,
            sealed,
        )?;
        Ok(())
    }
}
