//! Sessions and who may open them.

use chrono::{DateTime, Duration, Utc};
use domain::{
    audit::Entry,
    ids::{EnvironmentId, ScanRef, SessionId},
    session::{Session, State},
    status::Verdict,
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{Engine, Insert, Rows, all, execute, locking, on, optional},
    word,
};

/// What is sealed beside a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secrets {
    /// The session's data key, wrapped by its environment's key; gone after erasure.
    pub wrapped_key: Option<Vec<u8>>,
    /// The partner's references, under the environment's key.
    pub sealed_client: Vec<u8>,
    /// The order, under the session's key.
    pub sealed_order: Option<Vec<u8>>,
    /// What the client told on the way, under the session's key.
    pub sealed_visit: Option<Vec<u8>>,
}

/// A session that is kept for the first time: one row.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// The session.
    pub session: Session,
    /// SHA-256 of the secret of its link.
    pub token_sha256: Vec<u8>,
    /// Keyed hash of the partner's name for the client.
    pub client_lookup: Vec<u8>,
    /// Keyed hash of the partner's other reference, if it gave one.
    pub external_lookup: Option<Vec<u8>>,
    /// What is sealed beside it.
    pub secrets: Secrets,
    /// Its entry in the audit log.
    pub entry: Option<Entry>,
}

/// A session with its sealed companions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The session.
    pub session: Session,
    /// What is sealed beside it.
    pub secrets: Secrets,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    environment: Uuid,
    scan_ref: Uuid,
    state: String,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    length_seconds: i64,
    opened_at: Option<DateTime<Utc>>,
    started_at: Option<DateTime<Utc>>,
    finished_at: Option<DateTime<Utc>>,
    retries: i64,
    decided_at: Option<DateTime<Utc>>,
    reviewed_at: Option<DateTime<Utc>>,
    verdict: Option<String>,
    suspected: bool,
    erased_at: Option<DateTime<Utc>>,
    wrapped_key: Option<Vec<u8>>,
    sealed_client: Vec<u8>,
    sealed_order: Option<Vec<u8>>,
    sealed_visit: Option<Vec<u8>>,
}

static INSERT: Insert = Insert::new(
    "INSERT INTO sessions (id, environment, scan_ref, token_sha256, client_lookup, state, created_at,
        expires_at, length_seconds, suspected, due_at, wrapped_key, sealed_client, sealed_order, sealed_visit,
        external_lookup)",
    16,
    "",
);

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT id, environment, scan_ref, state, created_at, expires_at, length_seconds, opened_at, started_at,
                finished_at, retries, decided_at, reviewed_at, verdict, suspected, erased_at, wrapped_key,
                sealed_client, sealed_order, sealed_visit
             FROM sessions WHERE ",
            $condition
        )
    };
}

impl TryFrom<Row> for Kept {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        let verdict = match row.verdict {
            Some(text) => Some(word(Verdict::parse(&text), "sessions", "verdict")?),
            None => None,
        };
        Ok(Self {
            session: Session {
                id: SessionId(row.id),
                environment: EnvironmentId(row.environment),
                scan_ref: ScanRef(row.scan_ref),
                state: word(State::parse(&row.state), "sessions", "state")?,
                created_at: row.created_at,
                expires_at: row.expires_at,
                length_seconds: word(u32::try_from(row.length_seconds).ok(), "sessions", "length_seconds")?,
                opened_at: row.opened_at,
                started_at: row.started_at,
                finished_at: row.finished_at,
                retries: word(u32::try_from(row.retries).ok(), "sessions", "retries")?,
                decided_at: row.decided_at,
                reviewed_at: row.reviewed_at,
                verdict,
                suspected: row.suspected,
                erased_at: row.erased_at,
            },
            secrets: Secrets {
                wrapped_key: row.wrapped_key,
                sealed_client: row.sealed_client,
                sealed_order: row.sealed_order,
                sealed_visit: row.sealed_visit,
            },
        })
    }
}

impl Tx {
    /// The sessions of one environment.
    pub fn sessions(&mut self, environment: EnvironmentId) -> Sessions<'_> {
        Sessions { tx: self, environment }
    }

    /// Finds the session a client's link opens. The link alone decides the environment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn session_of_token(&mut self, token_sha256: &[u8]) -> Result<Option<Kept>, Error> {
        let sql = locking!(self, select!("token_sha256 = $1"));
        optional!(self, Row, sql, token_sha256)?.map(Kept::try_from).transpose()
    }

    /// Finds the environment of the session a client's link opens.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn environment_of_token(&mut self, token_sha256: &[u8]) -> Result<Option<EnvironmentId>, Error> {
        let row = optional!(self, (Uuid,), "SELECT environment FROM sessions WHERE token_sha256 = $1", token_sha256)?;
        Ok(row.map(|(id,)| EnvironmentId(id)))
    }

    /// Keeps new sessions of any environments, many rows to a statement.
    ///
    /// # Errors
    /// When the database fails; then the transaction is of no use any more.
    pub(crate) async fn add_sessions(&mut self, all: &[&NewSession]) -> Result<(), Error> {
        for rows in Rows::of(all) {
            let sql = INSERT.for_rows(self, rows.len());
            on!(self, connection => async {
                let mut query = sqlx::query(sql);
                for new in rows {
                    let (session, secrets) = (&new.session, &new.secrets);
                    query = query
                        .bind(session.id.0)
                        .bind(session.environment.0)
                        .bind(session.scan_ref.0)
                        .bind(&new.token_sha256)
                        .bind(&new.client_lookup)
                        .bind(session.state.as_str())
                        .bind(session.created_at)
                        .bind(session.expires_at)
                        .bind(i64::from(session.length_seconds))
                        .bind(session.suspected)
                        .bind(session.due_at())
                        .bind(secrets.wrapped_key.as_deref())
                        .bind(&secrets.sealed_client)
                        .bind(secrets.sealed_order.as_deref())
                        .bind(secrets.sealed_visit.as_deref())
                        .bind(new.external_lookup.as_deref());
                }
                query.execute(connection).await.map(drop)
            })?;
        }
        let entries: Vec<_> = all.iter().filter_map(|new| new.entry.as_ref()).collect();
        self.add_entries(&entries).await
    }

    /// When the earliest session is due that is still with its client.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next_due_session(&mut self) -> Result<Option<DateTime<Utc>>, Error> {
        let row = optional!(
            self,
            (DateTime<Utc>,),
            "SELECT due_at FROM sessions WHERE due_at IS NOT NULL ORDER BY due_at LIMIT 1",
        )?;
        Ok(row.map(|(due,)| due))
    }

    /// Claims sessions whose time has run out, longest overdue first, at most `limit`: they are due again `lease`
    /// later, should nobody end them until then.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn claim_due_sessions(
        &mut self,
        now: DateTime<Utc>,
        lease: Duration,
        limit: u32,
    ) -> Result<Vec<(EnvironmentId, SessionId)>, Error> {
        const SQLITE: &str = "UPDATE sessions SET due_at = $2 WHERE id IN (
                SELECT id FROM sessions WHERE due_at <= $1 ORDER BY due_at LIMIT $3)
             RETURNING environment, id";
        // PostgreSQL has many writers: each skips the rows the others are just claiming.
        const POSTGRES: &str = "UPDATE sessions SET due_at = $2 WHERE id IN (
                SELECT id FROM sessions WHERE due_at <= $1 ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED)
             RETURNING environment, id";
        let sql = if matches!(self.engine, Engine::Sqlite(_)) { SQLITE } else { POSTGRES };
        let rows = all!(self, (Uuid, Uuid), sql, now, now + lease, i64::from(limit))?;
        Ok(rows.into_iter().map(|(environment, id)| (EnvironmentId(environment), SessionId(id))).collect())
    }
}

/// How a session stands without the clock: one whose time ran out is still active until somebody notices.
fn standing(session: &Session) -> &'static str {
    session.status(session.ends_at())
}

/// The sessions of one environment.
pub struct Sessions<'t> {
    pub(crate) tx: &'t mut Tx,
    pub(crate) environment: EnvironmentId,
}

impl Sessions<'_> {
    /// Keeps a new session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add(&mut self, new: &NewSession) -> Result<(), Error> {
        self.tx.add_sessions(&[new]).await
    }

    /// Finds a session by the name partners know.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(&mut self, scan_ref: ScanRef) -> Result<Option<Kept>, Error> {
        let sql = locking!(self.tx, select!("environment = $1 AND scan_ref = $2"));
        optional!(self.tx, Row, sql, self.environment.0, scan_ref.0)?.map(Kept::try_from).transpose()
    }

    /// Whether a session of this name is there. Locks nothing, because nothing of it will be changed: who asks for
    /// several waits for nobody.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_there(&mut self, scan_ref: ScanRef) -> Result<bool, Error> {
        let sql = "SELECT id FROM sessions WHERE environment = $1 AND scan_ref = $2";
        Ok(optional!(self.tx, (Uuid,), sql, self.environment.0, scan_ref.0)?.is_some())
    }

    /// Finds a session by its identifier inside the house.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn get(&mut self, id: SessionId) -> Result<Option<Kept>, Error> {
        let sql = locking!(self.tx, select!("environment = $1 AND id = $2"));
        optional!(self.tx, Row, sql, self.environment.0, id.0)?.map(Kept::try_from).transpose()
    }

    /// Lists sessions, newest first: all, or those of one client by the keyed hash of the partner's name for it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list(&mut self, client_lookup: Option<&[u8]>, offset: i64, limit: i64) -> Result<Vec<Session>, Error> {
        let environment = self.environment.0;
        let rows = match client_lookup {
            Some(client) => all!(
                self.tx,
                Row,
                select!("environment = $1 AND client_lookup = $2 ORDER BY id DESC LIMIT $3 OFFSET $4"),
                environment,
                client,
                limit,
                offset,
            )?,
            None => all!(
                self.tx,
                Row,
                select!("environment = $1 ORDER BY id DESC LIMIT $2 OFFSET $3"),
                environment,
                limit,
                offset,
            )?,
        };
        rows.into_iter().map(|row| Kept::try_from(row).map(|kept| kept.session)).collect()
    }

    /// Whether a client, by the keyed hash of the partner's name for it, has a session that is not over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_live(&mut self, client_lookup: &[u8], now: DateTime<Utc>) -> Result<bool, Error> {
        let row = optional!(
            self.tx,
            (Uuid,),
            "SELECT id FROM sessions WHERE environment = $1 AND client_lookup = $2
                AND (state = 'PROCESSING' OR due_at >= $3) LIMIT 1",
            self.environment.0,
            client_lookup,
            now,
        )?;
        Ok(row.is_some())
    }

    /// Counts what [`Sessions::list`] lists.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count(&mut self, client_lookup: Option<&[u8]>) -> Result<i64, Error> {
        let environment = self.environment.0;
        let row = match client_lookup {
            Some(client) => optional!(
                self.tx,
                (i64,),
                "SELECT count(*) FROM sessions WHERE environment = $1 AND client_lookup = $2",
                environment,
                client,
            )?,
            None => optional!(self.tx, (i64,), "SELECT count(*) FROM sessions WHERE environment = $1", environment)?,
        };
        Ok(row.map_or(0, |(count,)| count))
    }

    /// Lists sessions of one standing, or all, newest first: those before and from these identifiers on, at most `limit`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn standing(
        &mut self,
        standing: Option<&str>,
        (from, before): (SessionId, SessionId),
        limit: u32,
    ) -> Result<Vec<Kept>, Error> {
        let (environment, limit) = (self.environment.0, i64::from(limit));
        let rows = match standing {
            Some(word) => all!(
                self.tx,
                Row,
                select!("environment = $1 AND standing = $5 AND id >= $2 AND id < $3 ORDER BY id DESC LIMIT $4"),
                environment,
                from.0,
                before.0,
                limit,
                word,
            )?,
            None => all!(
                self.tx,
                Row,
                select!("environment = $1 AND id >= $2 AND id < $3 ORDER BY id DESC LIMIT $4"),
                environment,
                from.0,
                before.0,
                limit,
            )?,
        };
        rows.into_iter().map(Kept::try_from).collect()
    }

    /// Counts what [`Sessions::standing`] lists, up to `most`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_standing(
        &mut self,
        standing: Option<&str>,
        (from, before): (SessionId, SessionId),
        most: u32,
    ) -> Result<i64, Error> {
        let (environment, most) = (self.environment.0, i64::from(most));
        let row = match standing {
            Some(word) => optional!(
                self.tx,
                (i64,),
                "SELECT count(*) FROM (SELECT 1 AS n FROM sessions
                    WHERE environment = $1 AND standing = $5 AND id >= $2 AND id < $3 LIMIT $4) AS found",
                environment,
                from.0,
                before.0,
                most,
                word,
            )?,
            None => optional!(
                self.tx,
                (i64,),
                "SELECT count(*) FROM (SELECT 1 AS n FROM sessions
                    WHERE environment = $1 AND id >= $2 AND id < $3 LIMIT $4) AS found",
                environment,
                from.0,
                before.0,
                most,
            )?,
        };
        Ok(row.map_or(0, |(count,)| count))
    }

    /// The identifiers of the sessions with a reference of the partner, by its keyed hash, newest first, at most `limit`:
    /// of its name for the client, or of its other one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn referred(&mut self, hash: &[u8], other: bool, limit: u32) -> Result<Vec<SessionId>, Error> {
        let sql = match other {
            false => "SELECT id FROM sessions WHERE environment = $1 AND client_lookup = $2 ORDER BY id DESC LIMIT $3",
            true => "SELECT id FROM sessions WHERE environment = $1 AND external_lookup = $2 ORDER BY id DESC LIMIT $3",
        };
        let rows = all!(self.tx, (Uuid,), sql, self.environment.0, hash, i64::from(limit))?;
        Ok(rows.into_iter().map(|(id,)| SessionId(id)).collect())
    }

    /// The identifier inside the house of the session that partners know by this name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn named(&mut self, scan_ref: ScanRef) -> Result<Option<SessionId>, Error> {
        let sql = "SELECT id FROM sessions WHERE environment = $1 AND scan_ref = $2";
        let row = optional!(self.tx, (Uuid,), sql, self.environment.0, scan_ref.0)?;
        Ok(row.map(|(id,)| SessionId(id)))
    }

    /// Saves a change of state. With the end of a session its code for typing is gone.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save(&mut self, session: &Session) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE sessions SET state = $3, started_at = $4, finished_at = $5, decided_at = $6, verdict = $7,
                suspected = $8, erased_at = $9, opened_at = $10, retries = $11, reviewed_at = $12, due_at = $13,
                standing = $14
             WHERE environment = $1 AND id = $2",
            self.environment.0,
            session.id.0,
            session.state.as_str(),
            session.started_at,
            session.finished_at,
            session.decided_at,
            session.verdict.map(Verdict::as_str),
            session.suspected,
            session.erased_at,
            session.opened_at,
            i64::from(session.retries),
            session.reviewed_at,
            session.due_at(),
            standing(session),
        )?;
        if !matches!(session.state, State::Active | State::Processing) {
            self.tx.drop_code(self.environment, session.id).await?;
        }
        Ok(())
    }

    /// Saves what the client told.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_visit(&mut self, id: SessionId, sealed_visit: &[u8]) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE sessions SET sealed_visit = $3 WHERE environment = $1 AND id = $2",
            self.environment.0,
            id.0,
            sealed_visit,
        )?;
        Ok(())
    }
}
