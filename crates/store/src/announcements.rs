//! What partners are told: each happening once, in the order of the commits.

use chrono::{DateTime, Utc};
use domain::{
    ids::{AnnouncementId, EnvironmentId, ScanRef, SessionId},
    partner::WebhookEvent,
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, on, optional},
    word,
};

/// A happening to be written down.
pub struct NewAnnouncement {
    /// Its identifier.
    pub id: AnnouncementId,
    /// The session it tells of.
    pub session: SessionId,
    /// What happened.
    pub event: WebhookEvent,
    /// The body of its webhooks, under the session's key.
    pub sealed_body: Vec<u8>,
    /// When.
    pub created_at: DateTime<Utc>,
}

/// A happening as it was written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// Its identifier.
    pub id: AnnouncementId,
    /// The session it tells of.
    pub session: SessionId,
    /// The name under which the partner knows the session.
    pub scan_ref: ScanRef,
    /// Where it stands in its environment: 1, 2, 3 and so on.
    pub position: i64,
    /// What happened.
    pub event: WebhookEvent,
    /// The body of its webhooks, under the session's key; gone after erasure.
    pub sealed_body: Option<Vec<u8>>,
    /// When.
    pub created_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session: Uuid,
    scan_ref: Uuid,
    position: i64,
    event: String,
    sealed_body: Option<Vec<u8>>,
    created_at: DateTime<Utc>,
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT a.id, a.session, s.scan_ref, a.position, a.event, a.sealed_body, a.created_at
             FROM announcements a JOIN sessions s ON s.id = a.session WHERE ",
            $condition
        )
    };
}

impl TryFrom<Row> for Announcement {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: AnnouncementId(row.id),
            session: SessionId(row.session),
            scan_ref: ScanRef(row.scan_ref),
            position: row.position,
            event: word(WebhookEvent::parse(&row.event), "announcements", "event")?,
            sealed_body: row.sealed_body,
            created_at: row.created_at,
        })
    }
}

impl Tx {
    /// What the partner of one environment is told.
    pub fn announcements(&mut self, environment: EnvironmentId) -> Announcements<'_> {
        Announcements { tx: self, environment }
    }
}

/// What the partner of one environment is told.
pub struct Announcements<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl Announcements<'_> {
    /// Writes down what happened and gives its position. Whoever announces next in this environment waits for this
    /// transaction's end, so announce late and commit soon.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add(&mut self, new: &NewAnnouncement) -> Result<i64, Error> {
        let row = optional!(
            self.tx,
            (i64,),
            "INSERT INTO announcement_positions (environment, last) VALUES ($1, 1)
             ON CONFLICT (environment) DO UPDATE SET last = announcement_positions.last + 1 RETURNING last",
            self.environment.0,
        )?;
        let (position,) = word(row, "announcement_positions", "last")?;
        execute!(
            self.tx,
            "INSERT INTO announcements (id, environment, session, position, event, sealed_body, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            new.id.0,
            self.environment.0,
            new.session.0,
            position,
            new.event.as_str(),
            &new.sealed_body,
            new.created_at,
        )?;
        Ok(position)
    }

    /// Finds what happened.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(&mut self, id: AnnouncementId) -> Result<Option<Announcement>, Error> {
        let row = optional!(self.tx, Row, select!("a.environment = $1 AND a.id = $2"), self.environment.0, id.0)?;
        row.map(Announcement::try_from).transpose()
    }

    /// Lists what happened after a position, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn after(&mut self, position: i64, limit: u32) -> Result<Vec<Announcement>, Error> {
        let rows = all!(
            self.tx,
            Row,
            select!("a.environment = $1 AND a.position > $2 ORDER BY a.position LIMIT $3"),
            self.environment.0,
            position,
            i64::from(limit),
        )?;
        rows.into_iter().map(Announcement::try_from).collect()
    }

    /// The position of the last happening; 0 while there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn last(&mut self) -> Result<i64, Error> {
        let row = optional!(
            self.tx,
            (i64,),
            "SELECT last FROM announcement_positions WHERE environment = $1",
            self.environment.0,
        )?;
        Ok(row.map_or(0, |(last,)| last))
    }
}
