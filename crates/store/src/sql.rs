//! One SQL text on two engines.
//!
//! [`on!`] matches on the open transaction and runs the same expression in each arm. Only locking differs: SQLite
//! has a single writer, taken at `BEGIN IMMEDIATE`; PostgreSQL locks the rows that a writing transaction finds.

use std::{
    str::FromStr,
    sync::{Arc, OnceLock},
    time::Duration,
};

use sqlx::{
    Connection, PgConnection, PgPool, Postgres, Sqlite, SqlitePool, Transaction,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{Error, checkpoint, intake::Intake};

/// The database: embedded SQLite or a PostgreSQL server.
#[derive(Clone)]
pub struct Db {
    pools: Pools,
    /// New sessions on their way in.
    pub(crate) intake: Arc<Intake>,
}

#[derive(Clone)]
enum Pools {
    Sqlite { write: SqlitePool, read: SqlitePool, log: SqlitePool },
    Postgres(PgPool),
}

/// An open transaction. Dropped without [`Tx::commit`], it never happened.
pub struct Tx {
    pub(crate) engine: Engine,
    /// Whether rows that are found will be changed, so PostgreSQL has to lock them.
    pub(crate) writing: bool,
}

pub(crate) enum Engine {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// What became of the log of recent pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scrubbed {
    /// It is empty.
    Emptied,
    /// A reader keeps it.
    InUse,
    /// It belongs to PostgreSQL.
    NotOurs,
}

impl Db {
    /// Opens the database and brings its tables up to date. `url` is `sqlite://PATH` or `postgres://…`.
    ///
    /// # Errors
    /// When it cannot be reached, or was written by a newer version.
    pub async fn open(url: &str) -> Result<Self, Error> {
        let migrations = sqlx::migrate!();
        if url.starts_with("sqlite:") {
            let options = SqliteConnectOptions::from_str(url)?
                .create_if_missing(true)
                .foreign_keys(true)
                .journal_mode(SqliteJournalMode::Wal)
                // A commit that was answered survives a power cut.
                .synchronous(SqliteSynchronous::Full)
                // Freed pages are overwritten, so an erased row leaves no bytes behind.
                .pragma("secure_delete", "ON")
                // What a statement may have to undo is remembered in memory, not in a file made for each statement.
                .pragma("temp_store", "MEMORY")
                .pragma("wal_autocheckpoint", checkpoint::LONG)
                // Indexes over hashes are read and written all over; they should stay in memory. Taken as needed.
                .pragma("cache_size", "-32768")
                .busy_timeout(Duration::from_secs(10));
            let write = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
            migrations.run(&write).await?;
            let (log, intake) = (checkpoint::open(options.clone()).await?, Arc::default());
            tokio::spawn(checkpoint::serve(log.clone(), Arc::downgrade(&intake)));
            let read = SqlitePoolOptions::new().max_connections(4).connect_with(options.read_only(true)).await?;
            Ok(Self { pools: Pools::Sqlite { write, read, log }, intake })
        } else {
            // A pool would go on trying for half a minute and then not say why.
            PgConnection::connect(url).await?.close().await?;
            let pool = PgPoolOptions::new().max_connections(16).connect(url).await?;
            migrations.run(&pool).await?;
            Ok(Self { pools: Pools::Postgres(pool), intake: Arc::default() })
        }
    }

    /// Begins a transaction that may write. Keep it short: on SQLite every other writer waits.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin(&self) -> Result<Tx, Error> {
        let engine = match &self.pools {
            Pools::Sqlite { write, .. } => Engine::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Pools::Postgres(pool) => Engine::Postgres(pool.begin().await?),
        };
        Ok(Tx { engine, writing: true })
    }

    /// Begins a transaction that only reads and sees one moment.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn read(&self) -> Result<Tx, Error> {
        let engine = match &self.pools {
            Pools::Sqlite { read, .. } => Engine::Sqlite(read.begin().await?),
            Pools::Postgres(pool) => {
                Engine::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        };
        Ok(Tx { engine, writing: false })
    }

    /// Empties SQLite's log of recent pages into the database, which overwrites what was deleted: until then a destroyed
    /// key can still be found in the log. Waits for readers, ten seconds at most; a reader that is still there then
    /// keeps the log until the next time. PostgreSQL's log is its operator's.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn scrub(&self) -> Result<Scrubbed, Error> {
        let Pools::Sqlite { write, .. } = &self.pools else { return Ok(Scrubbed::NotOurs) };
        let (busy, _, _): (i64, i64, i64) = sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(write).await?;
        Ok(if busy == 0 { Scrubbed::Emptied } else { Scrubbed::InUse })
    }

    /// Closes every connection; what is committed is on disk.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { write, read, log } => {
                log.close().await;
                read.close().await;
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Makes everything that happened in the transaction permanent, at once.
    ///
    /// # Errors
    /// When the database refuses; then nothing happened.
    pub async fn commit(self) -> Result<(), Error> {
        match self.engine {
            Engine::Sqlite(tx) => tx.commit().await?,
            Engine::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

/// An INSERT of several rows. There is one text for each number of rows that [`Rows`] makes, so that statements are
/// prepared once and used again. SQLite finds each numbered value by going through the names of all, so it gets them
/// without numbers.
pub(crate) struct Insert {
    head: &'static str,
    columns: usize,
    tail: &'static str,
    numbered: [OnceLock<String>; SIZES],
    plain: [OnceLock<String>; SIZES],
}

/// How many sizes there are: 1, 2, 4 … 64 rows.
const SIZES: usize = 7;

impl Insert {
    /// `head` ends with the list of columns; `tail` follows the values.
    pub(crate) const fn new(head: &'static str, columns: usize, tail: &'static str) -> Self {
        Self {
            head,
            columns,
            tail,
            numbered: [const { OnceLock::new() }; SIZES],
            plain: [const { OnceLock::new() }; SIZES],
        }
    }

    /// The text for a number of rows.
    pub(crate) fn for_rows(&'static self, tx: &Tx, rows: usize) -> &'static str {
        let (texts, plain) = match &tx.engine {
            Engine::Sqlite(_) => (&self.plain, true),
            Engine::Postgres(_) => (&self.numbered, false),
        };
        texts[rows.ilog2() as usize].get_or_init(|| {
            let value = |n: usize| if plain { "?".to_owned() } else { format!("${n}") };
            let row = |row: usize| {
                let columns: Vec<_> = (1..=self.columns).map(|n| value(row * self.columns + n)).collect();
                format!("({})", columns.join(", "))
            };
            let values: Vec<_> = (0..rows).map(row).collect();
            format!("{} VALUES {} {}", self.head, values.join(", "), self.tail)
        })
    }
}

/// Cuts rows into pieces whose lengths are powers of two, 64 at most.
pub(crate) struct Rows<'a, T>(&'a [T]);

impl<'a, T> Rows<'a, T> {
    /// Of all these rows.
    pub(crate) fn of(rows: &'a [T]) -> Self {
        Self(rows)
    }
}

impl<'a, T> Iterator for Rows<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        let length = self.0.len().checked_ilog2()?.min(SIZES as u32 - 1);
        let (piece, rest) = self.0.split_at(1 << length);
        self.0 = rest;
        Some(piece)
    }
}

/// Runs one expression on whichever engine the transaction is open.
macro_rules! on {
    ($tx:expr, $connection:ident => $query:expr) => {
        match &mut $tx.engine {
            crate::sql::Engine::Sqlite(tx) => {
                let $connection = &mut **tx;
                $query.await
            }
            crate::sql::Engine::Postgres(tx) => {
                let $connection = &mut **tx;
                $query.await
            }
        }
    };
}

/// Runs a statement that answers with nothing but the number of rows it touched.
macro_rules! execute {
    ($tx:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        on!($tx, connection => async {
            sqlx::query($sql)$(.bind($value))*.execute(connection).await.map(|done| done.rows_affected())
        })
    };
}

/// Fetches at most one row into a struct that derives `FromRow`.
macro_rules! optional {
    ($tx:expr, $row:ty, $sql:expr $(, $value:expr)* $(,)?) => {
        on!($tx, connection => sqlx::query_as::<_, $row>($sql)$(.bind($value))*.fetch_optional(connection))
    };
}

/// Fetches all rows into structs that derive `FromRow`.
macro_rules! all {
    ($tx:expr, $row:ty, $sql:expr $(, $value:expr)* $(,)?) => {
        on!($tx, connection => sqlx::query_as::<_, $row>($sql)$(.bind($value))*.fetch_all(connection))
    };
}

/// Picks the locking text on PostgreSQL when the transaction will write what it finds.
macro_rules! locking {
    ($tx:expr, $sql:expr) => {
        match (&$tx.engine, $tx.writing) {
            (crate::sql::Engine::Postgres(_), true) => concat!($sql, " FOR UPDATE"),
            _ => $sql,
        }
    };
}

pub(crate) use {all, execute, locking, on, optional};
