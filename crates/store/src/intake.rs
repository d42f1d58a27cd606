//! New sessions, committed together.
//!
//! A commit waits for the disk, and that takes longer than everything else. So whatever arrives while one commit is
//! under way goes into the next, all of it in one transaction with a few statements. A session that comes alone is
//! written at once. Nobody is answered before the commit that holds their session.

use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::ids::EnvironmentId;
use tokio::sync::oneshot;
use uuid::Uuid;

use crate::{
    Db, Error, Tx,
    answers::Answer,
    sessions::NewSession,
    sql::{Insert, Rows, on},
};

/// The most sessions in one transaction, so that other writers get their turn.
const MOST: usize = 256;

/// New sessions that wait for the next commit.
#[derive(Default)]
pub struct Intake(Mutex<Waiting>);

#[derive(Default)]
struct Waiting {
    arrivals: Vec<Arrival>,
    /// Whether a task is writing; it takes what has arrived meanwhile.
    writing: bool,
}

struct Arrival {
    new: NewSession,
    answer: Option<Answer>,
    tell: oneshot::Sender<Result<bool, Error>>,
}

impl Intake {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an arrival; says whether somebody has to begin writing.
    fn push(&self, arrival: Arrival) -> bool {
        let mut waiting = self.waiting();
        waiting.arrivals.push(arrival);
        !std::mem::replace(&mut waiting.writing, true)
    }

    /// Takes what has arrived; with nothing there, writing is over.
    fn next(&self) -> Option<Vec<Arrival>> {
        let mut waiting = self.waiting();
        let many = waiting.arrivals.len().min(MOST);
        waiting.writing = many > 0;
        (many > 0).then(|| waiting.arrivals.drain(..many).collect())
    }
}

impl Db {
    /// Keeps a new session, and the answer to the request that created it if the request named itself. Returns once
    /// both are committed; `false` when the request's name was taken, and then nothing was kept.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_in(&self, new: NewSession, answer: Option<Answer>) -> Result<bool, Error> {
        let (tell, told) = oneshot::channel();
        if self.intake.push(Arrival { new, answer, tell }) {
            // In a task of its own: the caller may go away, and others wait for the same commit.
            tokio::spawn(write(self.clone()));
        }
        told.await.unwrap_or(Err(Error::Interrupted))
    }
}

async fn write(db: Db) {
    while let Some(batch) = db.intake.next() {
        // In a task again, so that a batch that panics breaks itself and not what arrives later.
        let _ = tokio::spawn(settle(db.clone(), batch)).await;
    }
}

/// Keeps a batch and tells everybody in it.
async fn settle(db: Db, batch: Vec<Arrival>) {
    let tell = |arrival: Arrival, kept| {
        // Whoever has gone away does not want to know.
        let _ = arrival.tell.send(kept);
    };
    match keep(&db, &batch).await {
        Ok(kept) => batch.into_iter().zip(kept).for_each(|(arrival, kept)| tell(arrival, Ok(kept))),
        // One of them cannot be kept; the others must not suffer for it.
        Err(error) if is_of_a_row(&error) => {
            for arrival in batch {
                let kept = keep(&db, std::slice::from_ref(&arrival)).await;
                tell(arrival, kept.map(|kept| kept == [true]));
            }
        }
        Err(error) => {
            let mut error = Some(error);
            batch.into_iter().for_each(|arrival| tell(arrival, Err(error.take().unwrap_or(Error::Interrupted))));
        }
    }
}

/// Whether the database refused what it was given. When it is busy or cannot be reached, trying again only makes
/// everybody wait longer.
fn is_of_a_row(error: &Error) -> bool {
    const SQLITE_BUSY: &str = "5";
    let Error::Database(sqlx::Error::Database(refusal)) = error else { return false };
    refusal.code().is_none_or(|code| code != SQLITE_BUSY)
}

/// Keeps these together; says of each whether it was kept.
async fn keep(db: &Db, batch: &[Arrival]) -> Result<Vec<bool>, Error> {
    let mut tx = db.begin().await?;
    let mut named: Vec<_> =
        batch.iter().filter_map(|a| a.answer.as_ref().map(|answer| (a.new.session.environment, answer))).collect();
    // Two processes that take the same names take them in the same order, so neither waits for the other for ever.
    named.sort_unstable_by(|(_, a), (_, b)| a.key_lookup.cmp(&b.key_lookup));
    let free = tx.add_answers(&named).await?;
    let kept: Vec<bool> = batch.iter().map(|a| a.answer.as_ref().is_none_or(|a| free.contains(&a.subject))).collect();
    let new: Vec<_> = batch.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(a, _)| &a.new).collect();
    tx.add_sessions(&new).await?;
    tx.commit().await?;
    Ok(kept)
}

static INSERT: Insert = Insert::new(
    "INSERT INTO answers (environment, key_lookup, body_lookup, subject, sealed_answer, created_at)",
    6,
    "ON CONFLICT DO NOTHING RETURNING subject",
);

impl Tx {
    /// Remembers the answers whose names are free; gives what those created.
    async fn add_answers(&mut self, all: &[(EnvironmentId, &Answer)]) -> Result<Vec<Uuid>, Error> {
        let mut added = vec![];
        for rows in Rows::of(all) {
            let sql = INSERT.for_rows(self, rows.len());
            let free: Vec<(Uuid,)> = on!(self, connection => async {
                let mut query = sqlx::query_as(sql);
                for (environment, answer) in rows {
                    query = query
                        .bind(environment.0)
                        .bind(&answer.key_lookup)
                        .bind(&answer.body_lookup)
                        .bind(answer.subject)
                        .bind(&answer.sealed_answer)
                        .bind(answer.created_at);
                }
                query.fetch_all(connection).await
            })?;
            added.extend(free.into_iter().map(|(subject,)| subject));
        }
        Ok(added)
    }
}
