//! Webhooks on their way: which happening goes to which receiver, and how far it got.

use chrono::{DateTime, Utc};
use domain::{
    ctx::Ctx,
    ids::{AnnouncementId, DeliveryId, EnvironmentId, ScanRef, SessionId, WebhookId, WorkId},
    partner::{DeliveryState, WebhookEvent},
    work::WorkKind,
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{Engine, all, execute, locking, on, optional},
    word,
};

/// One webhook for one receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Its identifier.
    pub id: DeliveryId,
    /// The session it tells of.
    pub session: SessionId,
    /// The happening it tells.
    pub announcement: AnnouncementId,
    /// The happening's position in its environment.
    pub position: i64,
    /// The configured receiver, whose key signs; none for a session's own callback without one.
    pub webhook: Option<WebhookId>,
    /// What it is called in its header: the happening, or the one stream of everything.
    pub event: WebhookEvent,
    /// Where it is.
    pub state: DeliveryState,
    /// How often it was tried since it was written or replayed.
    pub attempts: u32,
    /// Quick retries before the longer schedule.
    pub retries: u32,
    /// Milliseconds between quick retries.
    pub interval_ms: u32,
    /// The receiver's last HTTP status.
    pub last_status: Option<u16>,
    /// Why the last try failed, as a word.
    pub last_error: Option<String>,
    /// Where it goes; gone after erasure.
    pub target: Option<Target>,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it was last tried.
    pub attempted_at: Option<DateTime<Utc>>,
    /// When it was delivered.
    pub delivered_at: Option<DateTime<Utc>>,
}

/// Where a delivery goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Names the address within its session: what goes to one receiver goes in order.
    pub receiver: Uuid,
    /// Names the machine behind it: only so much goes there at once.
    pub lane: Uuid,
    /// The address, under the session's key.
    pub sealed_address: Vec<u8>,
}

/// Which deliveries are meant; what is not said does not matter.
#[derive(Clone, Default, Debug)]
pub struct Filter {
    /// The delivery itself.
    pub id: Option<DeliveryId>,
    /// Of this happening.
    pub announcement: Option<AnnouncementId>,
    /// Of this verification.
    pub scan_ref: Option<ScanRef>,
    /// For this configured receiver.
    pub webhook: Option<WebhookId>,
    /// In this state.
    pub state: Option<DeliveryState>,
    /// Last answered with this status.
    pub status: Option<u16>,
    /// Written then or later.
    pub since: Option<DateTime<Utc>>,
    /// Written before.
    pub until: Option<DateTime<Utc>>,
}

/// A delivery as it is listed.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The delivery.
    pub delivery: Delivery,
    /// The verification it tells of.
    pub scan_ref: ScanRef,
    /// When it is tried next, if it waits.
    pub next_attempt_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session: Uuid,
    announcement: Uuid,
    position: i64,
    webhook: Option<Uuid>,
    event: String,
    state: String,
    attempts: i64,
    retries: i64,
    interval_ms: i64,
    last_status: Option<i64>,
    last_error: Option<String>,
    receiver: Option<Uuid>,
    lane: Option<Uuid>,
    sealed_address: Option<Vec<u8>>,
    created_at: DateTime<Utc>,
    attempted_at: Option<DateTime<Utc>>,
    delivered_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    row: Row,
    scan_ref: Uuid,
    next_attempt_at: Option<DateTime<Utc>>,
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT id, session, announcement, position, webhook, event, state, attempts, retries, interval_ms,
                last_status, last_error, receiver, lane, sealed_address, created_at, attempted_at, delivered_at
             FROM deliveries WHERE ",
            $condition
        )
    };
}

/// The condition of a [`Filter`]: an identifier to begin behind, and eight wishes.
macro_rules! listed {
    ($order:literal) => {
        concat!(
            "SELECT d.id, d.session, d.announcement, d.position, d.webhook, d.event, d.state, d.attempts, d.retries,
                d.interval_ms, d.last_status, d.last_error, d.receiver, d.lane, d.sealed_address, d.created_at,
                d.attempted_at, d.delivered_at, s.scan_ref,
                (SELECT w.run_at FROM work w WHERE w.kind = 'DELIVER' AND w.subject = d.id) AS next_attempt_at
             FROM deliveries d JOIN sessions s ON s.id = d.session
             WHERE d.environment = $1 AND (CAST($2 AS UUID) IS NULL OR d.id = $2)
                AND (CAST($3 AS UUID) IS NULL OR s.scan_ref = $3) AND (CAST($4 AS UUID) IS NULL OR d.webhook = $4)
                AND (CAST($5 AS TEXT) IS NULL OR d.state = $5) AND (CAST($6 AS BIGINT) IS NULL OR d.last_status = $6)
                AND d.created_at >= $7 AND d.created_at < $8
                AND (CAST($9 AS UUID) IS NULL OR d.announcement = $9) ",
            $order
        )
    };
}

impl TryFrom<Row> for Delivery {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        let small = |n: i64, column| word(u32::try_from(n).ok(), "deliveries", column);
        let target = row.receiver.zip(row.lane).zip(row.sealed_address);
        Ok(Self {
            id: DeliveryId(row.id),
            session: SessionId(row.session),
            announcement: AnnouncementId(row.announcement),
            position: row.position,
            webhook: row.webhook.map(WebhookId),
            event: word(WebhookEvent::parse(&row.event), "deliveries", "event")?,
            state: word(DeliveryState::parse(&row.state), "deliveries", "state")?,
            attempts: small(row.attempts, "attempts")?,
            retries: small(row.retries, "retries")?,
            interval_ms: small(row.interval_ms, "interval_ms")?,
            last_status: row.last_status.and_then(|n| u16::try_from(n).ok()),
            last_error: row.last_error,
            target: target.map(|((receiver, lane), sealed_address)| Target { receiver, lane, sealed_address }),
            created_at: row.created_at,
            attempted_at: row.attempted_at,
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
        let target = delivery.target.as_ref();
        execute!(
            self.tx,
            "INSERT INTO deliveries (id, environment, session, announcement, position, webhook, event, state, attempts,
                retries, interval_ms, receiver, lane, sealed_address, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
            delivery.id.0,
            self.environment.0,
            delivery.session.0,
            delivery.announcement.0,
            delivery.position,
            delivery.webhook.map(|id| id.0),
            delivery.event.as_str(),
            delivery.state.as_str(),
            i64::from(delivery.attempts),
            i64::from(delivery.retries),
            i64::from(delivery.interval_ms),
            target.map(|t| t.receiver),
            target.map(|t| t.lane),
            target.map(|t| t.sealed_address.as_slice()),
            delivery.created_at,
        )?;
        Ok(())
    }

    /// Finds a delivery. Where it will be changed, its session is locked first: whatever writes or ends a session's
    /// deliveries does so, and therefore sees every other.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(&mut self, id: DeliveryId) -> Result<Option<Delivery>, Error> {
        if let (Engine::Postgres(_), true) = (&self.tx.engine, self.tx.writing) {
            optional!(
                self.tx,
                (Uuid,),
                "SELECT id FROM sessions WHERE id = (SELECT session FROM deliveries WHERE environment = $1 AND id = $2)
                 FOR UPDATE",
                self.environment.0,
                id.0,
            )?;
        }
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
            select!("environment = $1 AND session = $2 ORDER BY position, id"),
            self.environment.0,
            session.0
        )?;
        rows.into_iter().map(Delivery::try_from).collect()
    }

    /// Whether an earlier one of the same session to the same receiver is still to be sent. What is held counts for
    /// its own webhook only, so that a paused webhook keeps its order and stops nobody else.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_behind(&mut self, delivery: &Delivery) -> Result<bool, Error> {
        let Some(target) = &delivery.target else { return Ok(false) };
        let row = optional!(
            self.tx,
            (i64,),
            "SELECT position FROM deliveries
             WHERE environment = $1 AND session = $2 AND receiver = $3 AND position < $4
                AND (state = 'WAITING' OR (state = 'HELD' AND webhook = $5)) LIMIT 1",
            self.environment.0,
            delivery.session.0,
            target.receiver,
            delivery.position,
            delivery.webhook.map(|id| id.0),
        )?;
        Ok(row.is_some())
    }

    /// Orders a delivery to be sent, unless an earlier one to the same receiver still waits: whoever ends that one
    /// orders the next.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn order(&mut self, ctx: &Ctx, delivery: &Delivery) -> Result<(), Error> {
        let Some(target) = &delivery.target else { return Ok(()) };
        let earlier = optional!(
            self.tx,
            (i64,),
            "SELECT position FROM deliveries
             WHERE environment = $1 AND session = $2 AND receiver = $3 AND position < $4 AND state = 'WAITING' LIMIT 1",
            self.environment.0,
            delivery.session.0,
            target.receiver,
            delivery.position,
        )?;
        if earlier.is_some() {
            return Ok(());
        }
        execute!(
            self.tx,
            "INSERT INTO work (id, environment, kind, subject, lane, run_at, attempts, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, 0, $6) ON CONFLICT (kind, subject) DO NOTHING",
            WorkId::new(ctx.now, &*ctx.chance).0,
            self.environment.0,
            WorkKind::Deliver.as_str(),
            delivery.id.0,
            target.lane,
            ctx.now,
        )?;
        Ok(())
    }

    /// Orders what waited for this delivery, which has come to its end.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn order_next(&mut self, ctx: &Ctx, ended: &Delivery) -> Result<(), Error> {
        let Some(target) = &ended.target else { return Ok(()) };
        let rows = all!(
            self.tx,
            Row,
            select!(
                "environment = $1 AND session = $2 AND receiver = $3 AND position > $4 AND state = 'WAITING'
                 ORDER BY position, id"
            ),
            self.environment.0,
            ended.session.0,
            target.receiver,
            ended.position,
        )?;
        let first = rows.first().map(|row| row.position);
        for row in rows.into_iter().take_while(|row| Some(row.position) == first) {
            self.order(ctx, &Delivery::try_from(row)?).await?;
        }
        Ok(())
    }

    /// Lets waiting deliveries of a receiver be looked at now, because it was paused or removed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hasten(&mut self, webhook: WebhookId, now: DateTime<Utc>) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE work SET run_at = $3 WHERE kind = 'DELIVER' AND run_at > $3 AND subject IN (
                SELECT id FROM deliveries WHERE environment = $1 AND state IN ('WAITING', 'HELD') AND webhook = $2)",
            self.environment.0,
            webhook.0,
            now,
        )?;
        Ok(())
    }

    /// Withdraws what is held for a receiver that was removed, and what waits behind that. What is in the queue finds
    /// out by itself.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn withdraw(&mut self, webhook: WebhookId) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE deliveries SET state = 'WITHDRAWN' WHERE environment = $1 AND webhook = $2
                AND (state = 'HELD' OR (state = 'WAITING' AND NOT EXISTS (
                    SELECT 1 FROM work WHERE work.kind = 'DELIVER' AND work.subject = deliveries.id)))",
            self.environment.0,
            webhook.0,
        )?;
        Ok(())
    }

    /// Lets one waiting delivery be tried now, unless somebody has it in hand.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hasten_one(&mut self, id: DeliveryId, now: DateTime<Utc>) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE work SET run_at = $2
             WHERE kind = 'DELIVER' AND subject = $1 AND run_at > $2 AND (claimed_until IS NULL OR claimed_until < $2)",
            id.0,
            now,
        )?;
        Ok(())
    }

    /// Saves how a try went, or what else became of it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save(&mut self, delivery: &Delivery) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE deliveries SET state = $3, attempts = $4, last_status = $5, last_error = $6, attempted_at = $7,
                delivered_at = $8
             WHERE environment = $1 AND id = $2",
            self.environment.0,
            delivery.id.0,
            delivery.state.as_str(),
            i64::from(delivery.attempts),
            delivery.last_status.map(i64::from),
            delivery.last_error.as_deref(),
            delivery.attempted_at,
            delivery.delivered_at,
        )?;
        Ok(())
    }

    /// Lists deliveries, the youngest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list(&mut self, filter: &Filter, limit: u32) -> Result<Vec<Listed>, Error> {
        self.filtered(listed!("ORDER BY d.id DESC LIMIT $10"), filter, None, limit).await
    }

    /// Goes back through deliveries, the youngest first, beginning before one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn back(
        &mut self,
        filter: &Filter,
        before: Option<DeliveryId>,
        limit: u32,
    ) -> Result<Vec<Listed>, Error> {
        let sql = listed!("AND (CAST($11 AS UUID) IS NULL OR d.id < $11) ORDER BY d.id DESC LIMIT $10");
        self.filtered(sql, filter, Some(before), limit).await
    }

    /// Goes through deliveries, the oldest first, beginning behind one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn walk(
        &mut self,
        filter: &Filter,
        behind: Option<DeliveryId>,
        limit: u32,
    ) -> Result<Vec<Listed>, Error> {
        let sql = listed!("AND (CAST($11 AS UUID) IS NULL OR d.id > $11) ORDER BY d.id LIMIT $10");
        self.filtered(sql, filter, Some(behind), limit).await
    }

    async fn filtered(
        &mut self,
        sql: &'static str,
        filter: &Filter,
        behind: Option<Option<DeliveryId>>,
        limit: u32,
    ) -> Result<Vec<Listed>, Error> {
        // Both engines keep these moments, and nothing is older or younger.
        let (first, last) = (DateTime::<Utc>::UNIX_EPOCH, DateTime::from_timestamp(253_402_300_799, 0));
        let rows: Vec<ListedRow> = on!(self.tx, connection => async {
            let query = sqlx::query_as(sql)
                .bind(self.environment.0)
                .bind(filter.id.map(|id| id.0))
                .bind(filter.scan_ref.map(|name| name.0))
                .bind(filter.webhook.map(|id| id.0))
                .bind(filter.state.map(DeliveryState::as_str))
                .bind(filter.status.map(i64::from))
                .bind(filter.since.unwrap_or(first))
                .bind(filter.until.or(last))
                .bind(filter.announcement.map(|id| id.0))
                .bind(i64::from(limit));
            match behind {
                Some(behind) => query.bind(behind.map(|id| id.0)).fetch_all(connection).await,
                None => query.fetch_all(connection).await,
            }
        })?;
        rows.into_iter()
            .map(|listed| {
                Ok(Listed {
                    delivery: listed.row.try_into()?,
                    scan_ref: ScanRef(listed.scan_ref),
                    next_attempt_at: listed.next_attempt_at,
                })
            })
            .collect()
    }

    /// How many wait, are held or were given up, for each receiver; of those that were given up, only what was last
    /// tried since a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tally(&mut self, since: DateTime<Utc>) -> Result<Vec<(Option<WebhookId>, DeliveryState, i64)>, Error> {
        let rows = all!(
            self.tx,
            (Option<Uuid>, String, i64),
            "SELECT webhook, state, count(*) FROM deliveries
             WHERE environment = $1
                AND (state IN ('WAITING', 'HELD') OR (state = 'GIVEN_UP' AND attempted_at >= $2))
             GROUP BY webhook, state",
            self.environment.0,
            since,
        )?;
        rows.into_iter()
            .map(|(webhook, state, count)| {
                let state = word(DeliveryState::parse(&state), "deliveries", "state")?;
                Ok((webhook.map(WebhookId), state, count))
            })
            .collect()
    }
}
