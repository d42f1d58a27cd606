//! SQLite's log of recent pages is copied into the database beside the writer, so that no commit waits for it.
//!
//! Left to itself SQLite copies inside the commit that finds the log long enough, and everybody behind that one waits.
//! Here a connection of its own copies as soon as there is enough, which disturbs nobody. Only when the log has become
//! long it holds the writer back for a moment, copies the little that came meanwhile, and lets the log begin anew.

use std::{sync::Weak, time::Duration};

use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};

use crate::intake::Intake;

/// How often the log is looked at; that costs some microseconds.
const OFTEN: Duration = Duration::from_millis(50);
/// From how many pages on copying is worth two waits for the disk.
const ENOUGH: i64 = 1000;
/// At how many pages the log begins anew, if it can: 32 MB.
const LONG: i64 = 8000;
/// How long readers of old pages are waited for while the writer is held back.
const PATIENCE: Duration = Duration::from_millis(20);

/// The length of the log at which the writer copies after all, should this be in trouble: 128 MB.
pub(crate) const TOO_LONG: &str = "32000";

/// The connection that copies.
///
/// # Errors
/// When the database does not open.
pub(crate) async fn open(options: SqliteConnectOptions) -> Result<SqlitePool, sqlx::Error> {
    SqlitePoolOptions::new().max_connections(1).connect_with(options.busy_timeout(PATIENCE)).await
}

/// Copies until the connection is closed or nobody has the database any more.
pub(crate) async fn serve(pool: SqlitePool, owner: Weak<Intake>) {
    while owner.strong_count() > 0 && !pool.is_closed() {
        // What fails is tried again; the writer does it when nobody else has.
        let _ = look(&pool).await;
        tokio::time::sleep(OFTEN).await;
    }
}

async fn look(pool: &SqlitePool) -> Result<(), sqlx::Error> {
    let (mut length, mut copied) = checkpoint(pool, "PRAGMA wal_checkpoint(NOOP)").await?;
    if length - copied >= ENOUGH {
        (length, copied) = checkpoint(pool, "PRAGMA wal_checkpoint(PASSIVE)").await?;
    }
    if length >= LONG && copied < length {
        checkpoint(pool, "PRAGMA wal_checkpoint(RESTART)").await?;
    }
    Ok(())
}

/// Runs a checkpoint; gives how many pages the log has and how many of them are in the database.
async fn checkpoint(pool: &SqlitePool, sql: &'static str) -> Result<(i64, i64), sqlx::Error> {
    let (_busy, length, copied): (i64, i64, i64) = sqlx::query_as(sql).fetch_one(pool).await?;
    Ok((length, copied))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use sqlx::sqlite::SqliteJournalMode;

    use super::*;

    #[tokio::test]
    async fn a_log_that_has_become_long_begins_anew_while_somebody_writes() {
        let folder = tempfile::tempdir().unwrap();
        let options = SqliteConnectOptions::new()
            .filename(folder.path().join("t.db"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .pragma("wal_autocheckpoint", TOO_LONG);
        let write = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await.unwrap();
        sqlx::query("CREATE TABLE t (x BLOB)").execute(&write).await.unwrap();
        let (log, owner) = (open(options).await.unwrap(), Arc::new(Intake::default()));
        let serving = tokio::spawn(serve(log, Arc::downgrade(&owner)));
        let mut longest = 0;
        loop {
            // 245 pages.
            sqlx::query("INSERT INTO t VALUES (zeroblob(1000000))").execute(&write).await.unwrap();
            let (length, _) = checkpoint(&write, "PRAGMA wal_checkpoint(NOOP)").await.unwrap();
            if length < longest {
                break;
            }
            longest = length;
            assert!(longest < 4 * LONG, "the log has {longest} pages");
        }
        assert!(longest >= LONG, "it began anew at {longest} pages already");
        drop(owner);
        serving.await.unwrap();
    }
}
