//! What is destroyed when a person is erased, and the certificate of it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{
    erasure::{DatabaseLog, ErasedBy, Erasure, ErasureState, Obstacle},
    ids::{EnvironmentId, ScanRef, SessionId},
};
use sqlx::types::Json;
use uuid::Uuid;

use crate::{
    Error, Tx,
    sessions::Sessions,
    sql::{all, execute, locking, on, optional},
    word,
};

/// Everything that is destroyed with a session, table by table: the one list. A test holds it against the schema.
/// What stays is the session's skeleton, its events, its certificate, and which webhooks were sent when, without
/// their content.
const DESTROYED: &[(&str, &str)] = &[
    (
        "sessions",
        "UPDATE sessions SET wrapped_key = NULL, client_lookup = NULL, external_lookup = NULL, code_lookup = NULL,
            sealed_order = NULL, sealed_visit = NULL
         WHERE environment = $1 AND id = $2",
    ),
    ("answers", "DELETE FROM answers WHERE environment = $1 AND subject = $2"),
    ("captures", "DELETE FROM captures WHERE environment = $1 AND session = $2"),
    ("uploads", "DELETE FROM uploads WHERE environment = $1 AND session = $2"),
    ("analyses", "DELETE FROM analyses WHERE environment = $1 AND session = $2"),
    ("queue", "DELETE FROM queue WHERE environment = $1 AND session = $2"),
    ("claims", "DELETE FROM claims WHERE environment = $1 AND session = $2"),
    ("first_rulings", "DELETE FROM first_rulings WHERE environment = $1 AND session = $2"),
    ("comments", "DELETE FROM comments WHERE environment = $1 AND session = $2"),
    ("corrections", "DELETE FROM corrections WHERE environment = $1 AND session = $2"),
    ("case_words", "DELETE FROM case_words WHERE environment = $1 AND session = $2"),
    ("reviews", "DELETE FROM reviews WHERE environment = $1 AND session = $2"),
    // That something was asked for and when, stays; what was not answered is answered by the erasure.
    (
        "requests",
        "UPDATE requests SET sealed_words = NULL, sealed_answer = NULL,
            settled_at = COALESCE(settled_at, (SELECT erased_at FROM sessions WHERE id = $2)),
            state = CASE WHEN state = 'OPEN' THEN 'ERASED' ELSE state END
         WHERE environment = $1 AND session = $2",
    ),
    ("proof_tries", "DELETE FROM proof_tries WHERE environment = $1 AND session = $2"),
    ("updates", "UPDATE updates SET sealed_request = NULL WHERE environment = $1 AND session = $2"),
    // When a document runs out says something about the person; reminders tell of it by being there.
    ("work", "DELETE FROM work WHERE environment = $1 AND subject = $2 AND kind = 'REMIND'"),
    (
        "work",
        "DELETE FROM work WHERE environment = $1 AND kind IN ('AUTHENTICATE', 'EXPIRE_AUTHENTICATION') AND subject IN
            (SELECT id FROM authentications WHERE environment = $1 AND session = $2)",
    ),
    ("lookups", "DELETE FROM lookups WHERE environment = $1 AND session = $2"),
    ("blocks", "DELETE FROM blocks WHERE environment = $1 AND session = $2"),
    ("faces", "DELETE FROM faces WHERE environment = $1 AND session = $2 AND change IS NULL"),
    // What stays of a row tells every process that holds the face in its memory to forget it.
    (
        "faces",
        "UPDATE faces SET sealed_face = NULL, change = (SELECT last FROM face_changes WHERE environment = $1)
         WHERE environment = $1 AND session = $2 AND sealed_face IS NOT NULL",
    ),
    ("hand_offs", "DELETE FROM hand_offs WHERE environment = $1 AND session = $2"),
    ("codes", "DELETE FROM codes WHERE environment = $1 AND session = $2"),
    ("contact_codes", "DELETE FROM contact_codes WHERE environment = $1 AND session = $2"),
    ("authentication_attempts", "DELETE FROM authentication_attempts WHERE environment = $1 AND session = $2"),
    ("authentications", "DELETE FROM authentications WHERE environment = $1 AND session = $2"),
    ("deliveries", "DELETE FROM deliveries WHERE environment = $1 AND session = $2 AND event = 'DOCUMENT_EXPIRATION'"),
    (
        "announcements",
        "DELETE FROM announcements WHERE environment = $1 AND session = $2 AND event = 'DOCUMENT_EXPIRATION'",
    ),
    ("announcements", "UPDATE announcements SET sealed_body = NULL WHERE environment = $1 AND session = $2"),
    (
        "deliveries",
        "UPDATE deliveries SET sealed_address = NULL, receiver = NULL, lane = NULL,
            state = CASE WHEN state IN ('WAITING', 'HELD', 'GIVEN_UP') THEN 'ERASED' ELSE state END
         WHERE environment = $1 AND session = $2",
    ),
];

/// Tables that name a session and stay, because nothing in them is personal.
#[cfg(test)]
pub(crate) const STAYING: &[&str] = &["events", "erasures"];

/// The tables that [`Sessions::destroy`] reaches.
#[cfg(test)]
pub(crate) fn destroyed() -> Vec<&'static str> {
    DESTROYED.iter().map(|(table, _)| *table).collect()
}

impl Sessions<'_> {
    /// Destroys the session's key and every row about the person; tells how many rows of each table.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn destroy(&mut self, id: SessionId) -> Result<BTreeMap<String, u64>, Error> {
        let mut rows = BTreeMap::new();
        self.tx.faces(self.environment).next_change().await?;
        for (table, sql) in DESTROYED {
            let touched = execute!(self.tx, *sql, self.environment.0, id.0)?;
            *rows.entry((*table).to_owned()).or_default() += touched;
        }
        Ok(rows)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    session: Uuid,
    scan_ref: Uuid,
    requested_at: DateTime<Utc>,
    requested_by: String,
    api_key: Option<String>,
    key_sha256: Vec<u8>,
    counts: Json<BTreeMap<String, u64>>,
    objects: i64,
    bytes: i64,
    log: Option<String>,
    state: String,
    attempts: i64,
    obstacle: Option<String>,
    completed_at: Option<DateTime<Utc>>,
}

impl TryFrom<Row> for Erasure {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        let number = |n: i64| word(u64::try_from(n).ok(), "erasures", "objects");
        let log = row.log.as_deref().map(|text| word(DatabaseLog::parse(text), "erasures", "log")).transpose()?;
        let obstacle = row.obstacle.as_deref().map(|text| word(Obstacle::parse(text), "erasures", "obstacle"));
        Ok(Self {
            session: SessionId(row.session),
            scan_ref: ScanRef(row.scan_ref),
            requested_at: row.requested_at,
            requested_by: word(ErasedBy::parse(&row.requested_by), "erasures", "requested_by")?,
            api_key: row.api_key,
            key_sha256: word(row.key_sha256.try_into().ok(), "erasures", "key_sha256")?,
            rows: row.counts.0,
            objects: number(row.objects)?,
            bytes: number(row.bytes)?,
            log,
            state: word(ErasureState::parse(&row.state), "erasures", "state")?,
            attempts: word(u32::try_from(row.attempts).ok(), "erasures", "attempts")?,
            obstacle: obstacle.transpose()?,
            completed_at: row.completed_at,
        })
    }
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT session, scan_ref, requested_at, requested_by, api_key, key_sha256, counts, objects, bytes, log,
                state, attempts, obstacle, completed_at
             FROM erasures WHERE ",
            $condition
        )
    };
}

impl Tx {
    /// The erasures of one environment.
    pub fn erasures(&mut self, environment: EnvironmentId) -> Erasures<'_> {
        Erasures { tx: self, environment }
    }

    /// How many erasures are in each state, by what stands in their way, and when the oldest was asked for.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn erasures_standing(
        &mut self,
    ) -> Result<Vec<(ErasureState, Option<Obstacle>, i64, DateTime<Utc>)>, Error> {
        let rows = all!(
            self,
            (String, Option<String>, i64, DateTime<Utc>),
            "SELECT state, obstacle, count(*), min(requested_at) FROM erasures
             GROUP BY state, obstacle ORDER BY state, obstacle",
        )?;
        rows.into_iter()
            .map(|(state, obstacle, n, oldest)| {
                let obstacle = obstacle.as_deref().map(|text| word(Obstacle::parse(text), "erasures", "obstacle"));
                Ok((word(ErasureState::parse(&state), "erasures", "state")?, obstacle.transpose()?, n, oldest))
            })
            .collect()
    }
}

/// The erasures of one environment.
pub struct Erasures<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl Erasures<'_> {
    /// Keeps a new erasure.
    ///
    /// # Errors
    /// When the session has one already, or the database fails.
    pub async fn add(&mut self, erasure: &Erasure) -> Result<(), Error> {
        execute!(
            self.tx,
            "INSERT INTO erasures (session, environment, scan_ref, requested_at, requested_by, api_key, key_sha256,
                counts, objects, bytes, state, attempts)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            erasure.session.0,
            self.environment.0,
            erasure.scan_ref.0,
            erasure.requested_at,
            erasure.requested_by.as_str(),
            erasure.api_key.as_deref(),
            &erasure.key_sha256[..],
            Json(&erasure.rows),
            signed(erasure.objects),
            signed(erasure.bytes),
            erasure.state.as_str(),
            i64::from(erasure.attempts),
        )?;
        Ok(())
    }

    /// Finds an erasure by the name partners know.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(&mut self, scan_ref: ScanRef) -> Result<Option<Erasure>, Error> {
        let sql = locking!(self.tx, select!("environment = $1 AND scan_ref = $2"));
        optional!(self.tx, Row, sql, self.environment.0, scan_ref.0)?.map(Erasure::try_from).transpose()
    }

    /// Finds a session's erasure.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn get(&mut self, session: SessionId) -> Result<Option<Erasure>, Error> {
        let sql = locking!(self.tx, select!("environment = $1 AND session = $2"));
        optional!(self.tx, Row, sql, self.environment.0, session.0)?.map(Erasure::try_from).transpose()
    }

    /// Saves how far it has come.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save(&mut self, erasure: &Erasure) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE erasures SET objects = $3, bytes = $4, log = $5, state = $6, attempts = $7, obstacle = $8,
                completed_at = $9
             WHERE environment = $1 AND session = $2",
            self.environment.0,
            erasure.session.0,
            signed(erasure.objects),
            signed(erasure.bytes),
            erasure.log.map(DatabaseLog::as_str),
            erasure.state.as_str(),
            i64::from(erasure.attempts),
            erasure.obstacle.map(Obstacle::as_str),
            erasure.completed_at,
        )?;
        Ok(())
    }
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
