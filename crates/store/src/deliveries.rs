//! Webhooks on their way.

use chrono::{DateTime, Utc};
use domain::{
    ids::{DeliveryId, EnvironmentId, SessionId, WebhookId},
    partner::{DeliveryState, WebhookEvent},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, locking, on, optional},
    word,
};

/// One webhook for one receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Its identifier.
    pub id: DeliveryId,
    /// The session it tells of.
    pub session: SessionId,
    /// The configured receiver, whose key signs; none for a session's own callback without one.
    pub webhook: Option<WebhookId>,
    /// What it tells.
    pub event: WebhookEvent,
    /// Where it is.
    pub state: DeliveryState,
    /// How often it was tried.
    pub attempts: u32,
    /// Quick retries before the longer schedule.
    pub retries: u32,
    /// Milliseconds between quick retries.
    pub interval_ms: u32,
    /// The receiver's last HTTP status.
    pub last_status: Option<u16>,
    /// Why the last try failed, as a word.
    pub last_error: Option<String>,
    /// Address and body, under the session's key; gone after erasure.
    pub sealed_letter: Option<Vec<u8>>,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it was delivered.
    pub delivered_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session: Uuid,
    webhook: Option<Uuid>,
    event: String,
    state: String,
    attempts: i64,
    retries: i64,
    interval_ms: i64,
    last_status: Option<i64>,
    last_error: Option<String>,
    sealed_letter: Option<Vec<u8>>,
    created_at: DateTime<Utc>,
    delivered_at: Option<DateTime<Utc>>,
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT id, session, webhook, event, state, attempts, retries, interval_ms, last_status, last_error,
                sealed_letter, created_at, delivered_at
             FROM deliveries WHERE ",
            $condition
        )
    };
}

impl TryFrom<Row> for Delivery {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        let small = |n: i64, column| word(u32::try_from(n).ok(), "deliveries", column);
        Ok(Self {
            id: DeliveryId(row.id),
            session: SessionId(row.session),
            webhook: row.webhook.map(WebhookId),
            event: word(WebhookEvent::parse(&row.event), "deliveries", "event")?,
            state: word(DeliveryState::parse(&row.state), "deliveries", "state")?,
            attempts: small(row.attempts, "attempts")?,
            retries: small(row.retries, "retries")?,
            interval_ms: small(row.interval_ms, "interval_ms")?,
            last_status: row.last_status.and_then(|n| u16::try_from(n).ok()),
            last_error: row.last_error,
            sealed_letter: row.sealed_letter,
            created_at: row.created_at,
            delivered_at: row.delivered_at,
        })
    }
}

impl Tx {
    /// The deliveries of one environment.
    pub fn deliveries(&mut self, environment: EnvironmentId) -> Deliveries<'_> {
        Deliveries { tx: self, environment }
    }
}

/// The deliveries of one environment.
pub struct Deliveries<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl Deliveries<'_> {
    /// Keeps a new delivery.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add(&mut self, delivery: &Delivery) -> Result<(), Error> {
        execute!(
            self.tx,
            "INSERT INTO deliveries (id, environment, session, webhook, event, state, attempts, retries, interval_ms,
                sealed_letter, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            delivery.id.0,
            self.environment.0,
            delivery.session.0,
            delivery.webhook.map(|id| id.0),
            delivery.event.as_str(),
            delivery.state.as_str(),
            i64::from(delivery.attempts),
            i64::from(delivery.retries),
            i64::from(delivery.interval_ms),
            delivery.sealed_letter.as_deref(),
            delivery.created_at,
        )?;
        Ok(())
    }

    /// Finds a delivery.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(&mut self, id: DeliveryId) -> Result<Option<Delivery>, Error> {
        let sql = locking!(self.tx, select!("environment = $1 AND id = $2"));
        optional!(self.tx, Row, sql, self.environment.0, id.0)?.map(Delivery::try_from).transpose()
    }

    /// Lists a session's deliveries, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(&mut self, session: SessionId) -> Result<Vec<Delivery>, Error> {
        let rows = all!(
            self.tx,
            Row,
            select!("environment = $1 AND session = $2 ORDER BY id"),
            self.environment.0,
            session.0
        )?;
        rows.into_iter().map(Delivery::try_from).collect()
    }

    /// Saves how a try went.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save(&mut self, delivery: &Delivery) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE deliveries SET state = $3, attempts = $4, last_status = $5, last_error = $6, delivered_at = $7
             WHERE environment = $1 AND id = $2",
            self.environment.0,
            delivery.id.0,
            delivery.state.as_str(),
            i64::from(delivery.attempts),
            delivery.last_status.map(i64::from),
            delivery.last_error.as_deref(),
            delivery.delivered_at,
        )?;
        Ok(())
    }
}
