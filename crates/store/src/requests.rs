//! What people ask for on their own page, and how often somebody failed to show who they are.

use chrono::{DateTime, Utc};
use domain::{
    applicant::{Request, RequestKind, RequestState, Tries},
    ids::{EnvironmentId, SessionId},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, locking, on, optional},
    word,
};

/// A request with its sealed companions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRequest {
    /// The request.
    pub request: Request,
    /// What the person said with it, under the session's key; absent when that was nothing, or after erasure.
    pub sealed_words: Option<Vec<u8>>,
    /// Why it was refused, under the session's key.
    pub sealed_answer: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow)]
struct Row {
    session: Uuid,
    kind: String,
    state: String,
    proved: bool,
    created_at: DateTime<Utc>,
    settled_at: Option<DateTime<Utc>>,
    sealed_words: Option<Vec<u8>>,
    sealed_answer: Option<Vec<u8>>,
}

impl TryFrom<Row> for KeptRequest {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            request: Request {
                session: SessionId(row.session),
                kind: word(RequestKind::parse(&row.kind), "requests", "kind")?,
                state: word(RequestState::parse(&row.state), "requests", "state")?,
                proved: row.proved,
                created_at: row.created_at,
                settled_at: row.settled_at,
            },
            sealed_words: row.sealed_words,
            sealed_answer: row.sealed_answer,
        })
    }
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT session, kind, state, proved, created_at, settled_at, sealed_words, sealed_answer
             FROM requests WHERE ",
            $condition
        )
    };
}

impl Tx {
    /// The requests of one environment.
    pub fn requests(&mut self, environment: EnvironmentId) -> Requests<'_> {
        Requests { tx: self, environment }
    }
}

/// The requests of one environment.
pub struct Requests<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl Requests<'_> {
    /// Keeps a request, unless the person asked for the same before. Says whether it was kept.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add(&mut self, request: &Request, sealed_words: Option<&[u8]>) -> Result<bool, Error> {
        let added = execute!(
            self.tx,
            "INSERT INTO requests (session, kind, environment, state, proved, created_at, settled_at, sealed_words)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (session, kind) DO NOTHING",
            request.session.0,
            request.kind.as_str(),
            self.environment.0,
            request.state.as_str(),
            request.proved,
            request.created_at,
            request.settled_at,
            sealed_words,
        )?;
        Ok(added == 1)
    }

    /// Everything that was asked for about one session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(&mut self, session: SessionId) -> Result<Vec<KeptRequest>, Error> {
        let sql = locking!(self.tx, select!("environment = $1 AND session = $2 ORDER BY created_at, kind"));
        let rows = all!(self.tx, Row, sql, self.environment.0, session.0)?;
        rows.into_iter().map(KeptRequest::try_from).collect()
    }

    /// What of one kind waits for an answer, longest waiting first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open(&mut self, kind: RequestKind, limit: u32) -> Result<Vec<KeptRequest>, Error> {
        let sql = select!("environment = $1 AND state = 'OPEN' AND kind = $2 ORDER BY created_at, session LIMIT $3");
        let rows = all!(self.tx, Row, sql, self.environment.0, kind.as_str(), i64::from(limit))?;
        rows.into_iter().map(KeptRequest::try_from).collect()
    }

    /// Saves what became of a request, and why it was refused.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save(&mut self, request: &Request, sealed_answer: Option<&[u8]>) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE requests SET state = $4, settled_at = $5, sealed_answer = $6
             WHERE environment = $1 AND session = $2 AND kind = $3",
            self.environment.0,
            request.session.0,
            request.kind.as_str(),
            request.state.as_str(),
            request.settled_at,
            sealed_answer,
        )?;
        Ok(())
    }

    /// How often somebody failed to show who they are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tries(&mut self, session: SessionId) -> Result<Tries, Error> {
        let row = optional!(
            self.tx,
            (i64, DateTime<Utc>),
            "SELECT wrong, last_at FROM proof_tries WHERE environment = $1 AND session = $2",
            self.environment.0,
            session.0,
        )?;
        let Some((wrong, last_at)) = row else { return Ok(Tries::default()) };
        Ok(Tries { wrong: word(u32::try_from(wrong).ok(), "proof_tries", "wrong")?, last_at: Some(last_at) })
    }

    /// Remembers a try that failed at `now`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_tries(&mut self, session: SessionId, tries: Tries, now: DateTime<Utc>) -> Result<(), Error> {
        execute!(
            self.tx,
            "INSERT INTO proof_tries (session, environment, wrong, last_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (session) DO UPDATE SET wrong = excluded.wrong, last_at = excluded.last_at",
            session.0,
            self.environment.0,
            i64::from(tries.wrong),
            now,
        )?;
        Ok(())
    }
}
