//! SQLite's log of recent pages is copied into the database beside the writer, so that hardly a commit waits for it.
//!
//! Left to itself SQLite copies inside the commit that finds the log long enough, and everybody behind that one waits.
//! Here a connection of its own copies as soon as there is enough, which disturbs nobody. The writer is left with the
//! little that came meanwhile, and with letting the log begin anew.

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

/// At how many pages the writer copies what is left, after which the log begins anew: 32 MB.
pub(crate) const LONG: &str = "8000";

/// The connection that copies.
///
/// # Errors
/// When the database does not open.
pub(crate) async fn open(options: SqliteConnectOptions) -> Result<SqlitePool, sqlx::Error> {
    SqlitePoolOptions::new().max_connections(1).connect_with(options).await
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
    let (length, copied) = checkpoint(pool, "PRAGMA wal_checkpoint(NOOP)").await?;
    if length - copied >= ENOUGH {
        checkpoint(pool, "PRAGMA wal_checkpoint(PASSIVE)").await?;
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
    use std::{sync::Arc, time::Instant};

    use sqlx::sqlite::SqliteJournalMode;

    use super::*;

    #[tokio::test]
    async fn a_log_is_copied_beside_the_writer_and_begins_anew_when_it_is_long() {
        let folder = tempfile::tempdir().unwrap();
        let options = SqliteConnectOptions::new()
            .filename(folder.path().join("t.db"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .pragma("wal_autocheckpoint", LONG);
        let write = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await.unwrap();
        sqlx::query("CREATE TABLE t (x BLOB)").execute(&write).await.unwrap();
        let add = async || {
            // 245 pages.
            sqlx::query("INSERT INTO t VALUES (zeroblob(1000000))").execute(&write).await.unwrap();
            checkpoint(&write, "PRAGMA wal_checkpoint(NOOP)").await.unwrap()
        };
        for _ in 0..8 {
            assert_eq!(add().await.1, 0, "nobody has copied anything yet");
        }

        let (log, owner) = (open(options).await.unwrap(), Arc::new(Intake::default()));
        let serving = tokio::spawn(serve(log, Arc::downgrade(&owner)));
        let until = Instant::now() + Duration::from_secs(20);
        loop {
            let (length, copied) = checkpoint(&write, "PRAGMA wal_checkpoint(NOOP)").await.unwrap();
            if length == copied {
                break;
            }
            assert!(Instant::now() < until, "{copied} of {length} are copied");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }

        let mut longest = 0;
        loop {
            let (length, _) = add().await;
            if length < longest {
                break;
            }
            longest = length;
            assert!(longest < 32_000, "the log has {longest} pages");
        }
        drop(owner);
        serving.await.unwrap();
    }
}
