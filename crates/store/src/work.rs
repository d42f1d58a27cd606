//! The queue. Work is added in the transaction of the change it follows from, claimed for a while that is
//! prolonged as long as it takes, and removed when it is done; a worker that dies leaves its claim to run out.

use chrono::{DateTime, Duration, Utc};
use domain::{
    ctx::Ctx,
    ids::{EnvironmentId, WorkId},
    work::{Work, WorkKind},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{Engine, all, execute, on, optional},
    word,
};

/// How much work of one lane is in hand at once: as many requests as the gate lets out to one machine.
const ABREAST: i64 = 8;

/// Work of a kind ($1) that nobody has in hand at a time ($2), and whose lane has room ($3).
macro_rules! free {
    ($what:literal, $rest:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM work WHERE kind = $1 AND (claimed_until IS NULL OR claimed_until < $2)
                AND (lane IS NULL OR lane NOT IN (
                    SELECT lane FROM work WHERE kind = $1 AND claimed_until >= $2 AND lane IS NOT NULL
                    GROUP BY lane HAVING count(*) >= $3)) ",
            $rest
        )
    };
}

/// A claimed piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// Its identifier in the queue.
    pub id: WorkId,
    /// What to do.
    pub work: Work,
    /// How often it was claimed, this time included.
    pub attempts: u32,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    environment: Uuid,
    kind: String,
    subject: Uuid,
    attempts: i64,
}

impl Tx {
    /// Adds work to be done at `run_at` or soon after. The same work waits only once: adding it again moves it to
    /// the new time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_work(&mut self, ctx: &Ctx, work: Work, run_at: DateTime<Utc>) -> Result<(), Error> {
        let (kind, environment, subject) = work.parts();
        execute!(
            self,
            "INSERT INTO work (id, environment, kind, subject, run_at, attempts, created_at)
             VALUES ($1, $2, $3, $4, $5, 0, $6)
             ON CONFLICT (kind, subject) DO UPDATE SET run_at = excluded.run_at, attempts = 0, claimed_until = NULL",
            WorkId::new(ctx.now, &*ctx.chance).0,
            environment.0,
            kind.as_str(),
            subject,
            run_at,
            ctx.now,
        )?;
        Ok(())
    }

    /// Claims the longest due piece of work of one kind for `lease`; nobody else gets it before that has passed. Work
    /// of a lane of which enough is in hand is passed over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn claim_work(
        &mut self,
        kind: WorkKind,
        now: DateTime<Utc>,
        lease: Duration,
    ) -> Result<Option<Claimed>, Error> {
        const SQLITE: &str = concat!(
            "UPDATE work SET claimed_until = $4, attempts = attempts + 1 WHERE id = (",
            free!("id", "AND run_at <= $2 ORDER BY run_at LIMIT 1"),
            ") RETURNING id, environment, kind, subject, attempts"
        );
        // PostgreSQL has many writers: each skips the rows the others are just claiming.
        const POSTGRES: &str = concat!(
            "UPDATE work SET claimed_until = $4, attempts = attempts + 1 WHERE id = (",
            free!("id", "AND run_at <= $2 ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED"),
            ") RETURNING id, environment, kind, subject, attempts"
        );
        let sql = if matches!(self.engine, Engine::Sqlite(_)) { SQLITE } else { POSTGRES };
        let Some(row) = optional!(self, Row, sql, kind.as_str(), now, ABREAST, now + lease)? else { return Ok(None) };
        let kind = word(WorkKind::parse(&row.kind), "work", "kind")?;
        Ok(Some(Claimed {
            id: WorkId(row.id),
            work: Work::of(kind, EnvironmentId(row.environment), row.subject),
            attempts: word(u32::try_from(row.attempts).ok(), "work", "attempts")?,
        }))
    }

    /// Lets claimed work be one's own until later. Work that was added again meanwhile is free and stays so.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hold_work(&mut self, all: &[WorkId], until: DateTime<Utc>) -> Result<(), Error> {
        for id in all {
            let sql = "UPDATE work SET claimed_until = $2 WHERE id = $1 AND claimed_until IS NOT NULL";
            execute!(self, sql, id.0, until)?;
        }
        Ok(())
    }

    /// When the earliest work of a kind is due that nobody has in hand at `now` and whose lane has room.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next_work(&mut self, kind: WorkKind, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, Error> {
        let row = optional!(
            self,
            (DateTime<Utc>,),
            free!("run_at", "ORDER BY run_at LIMIT 1"),
            kind.as_str(),
            now,
            ABREAST,
        )?;
        Ok(row.map(|(due,)| due))
    }

    /// Removes work that is done.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn finish_work(&mut self, id: WorkId) -> Result<(), Error> {
        execute!(self, "DELETE FROM work WHERE id = $1", id.0)?;
        Ok(())
    }

    /// Puts claimed work that went well so far back for a later time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn postpone_work(&mut self, id: WorkId, run_at: DateTime<Utc>) -> Result<(), Error> {
        let sql = "UPDATE work SET run_at = $2, attempts = 0, claimed_until = NULL WHERE id = $1";
        execute!(self, sql, id.0, run_at)?;
        Ok(())
    }

    /// Puts claimed work that broke back for a later time; how often it was claimed stays.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put_back_work(&mut self, id: WorkId, run_at: DateTime<Utc>) -> Result<(), Error> {
        execute!(self, "UPDATE work SET run_at = $2, claimed_until = NULL WHERE id = $1", id.0, run_at)?;
        Ok(())
    }

    /// How much work of each kind waits, and when the earliest is due.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn waiting_work(&mut self) -> Result<Vec<(WorkKind, i64, DateTime<Utc>)>, Error> {
        let rows = all!(
            self,
            (String, i64, DateTime<Utc>),
            "SELECT kind, count(*), min(run_at) FROM work GROUP BY kind ORDER BY kind",
        )?;
        rows.into_iter().map(|(kind, n, due)| Ok((word(WorkKind::parse(&kind), "work", "kind")?, n, due))).collect()
    }
}
