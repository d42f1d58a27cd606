//! The audit log: entries, tree and heads. Rows are only ever added; an entry gets its number once.

use std::ops::Range;

use chrono::{DateTime, Utc};
use domain::{
    audit::{Entry, Head, Log, SignedHead},
    ids::EntryId,
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{Engine, Insert, Rows, all, execute, on, optional},
    word,
};

/// The columns of an entry, for [`EntryRow`].
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, log, at, actor, actor_id, act, subject, subject_id, told, number FROM audit_entries ",
            $rest
        )
    };
}

#[derive(sqlx::FromRow)]
struct EntryRow {
    id: Uuid,
    log: Uuid,
    at: DateTime<Utc>,
    actor: String,
    actor_id: Option<String>,
    act: String,
    subject: String,
    subject_id: Option<String>,
    told: String,
    number: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct HeadRow {
    log: Uuid,
    size: i64,
    root: Vec<u8>,
    at: DateTime<Utc>,
    previous: Vec<u8>,
    signature: Vec<u8>,
    leaves: Vec<u8>,
}

/// An entry and its number, if it has one.
pub type Numbered = (Entry, Option<u64>);

/// A head and the hashes of the entries that were new with it, one after the other.
pub type HeadAndLeaves = (SignedHead, Vec<u8>);

/// Which entries are asked for.
#[derive(Clone, Default, Debug)]
pub struct EntryFilter {
    /// Only what whoever has this name did.
    pub actor_id: Option<String>,
    /// Only what this kind of actor did.
    pub actor: Option<String>,
    /// Only this act.
    pub act: Option<String>,
    /// Only what was done to this one.
    pub subject_id: Option<String>,
}

static INSERT: Insert =
    Insert::new("INSERT INTO audit_entries (id, log, at, actor, actor_id, act, subject, subject_id, told)", 9, "");

impl Tx {
    /// Writes an entry down, not numbered yet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_entry(&mut self, entry: &Entry) -> Result<(), Error> {
        self.add_entries(&[entry]).await
    }

    /// The same for several, many rows to a statement.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_entries(&mut self, all: &[&Entry]) -> Result<(), Error> {
        for rows in Rows::of(all) {
            let sql = INSERT.for_rows(self, rows.len());
            on!(self, connection => async {
                let mut query = sqlx::query(sql);
                for entry in rows {
                    query = query
                        .bind(entry.id.0)
                        .bind(entry.log.0)
                        .bind(entry.at)
                        .bind(&entry.actor)
                        .bind(&entry.actor_id)
                        .bind(&entry.act)
                        .bind(&entry.subject)
                        .bind(&entry.subject_id)
                        .bind(&entry.told);
                }
                query.execute(connection).await.map(drop)
            })?;
        }
        Ok(())
    }

    /// The logs that have entries without a number.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn logs_to_number(&mut self) -> Result<Vec<Log>, Error> {
        let rows = all!(self, (Uuid,), "SELECT DISTINCT log FROM audit_entries WHERE number IS NULL")?;
        Ok(rows.into_iter().map(|(log,)| Log(log)).collect())
    }

    /// Every log of which there is anything.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn logs(&mut self) -> Result<Vec<Log>, Error> {
        let sql = "SELECT log FROM audit_logs UNION SELECT log FROM audit_heads UNION SELECT log FROM audit_nodes
                   UNION SELECT log FROM audit_entries ORDER BY log";
        Ok(all!(self, (Uuid,), sql)?.into_iter().map(|(log,)| Log(log)).collect())
    }

    /// Keeps everybody else from numbering a log until this transaction ends; gives how far it is numbered, and the edge
    /// of its tree.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hold_log(&mut self, log: Log) -> Result<(u64, Vec<u8>), Error> {
        let sql = "INSERT INTO audit_logs (log, size, edge) VALUES ($1, 0, $2) ON CONFLICT (log) DO NOTHING";
        execute!(self, sql, log.0, Vec::<u8>::new())?;
        if matches!(self.engine, Engine::Postgres(_)) {
            execute!(self, "SELECT log FROM audit_logs WHERE log = $1 FOR UPDATE", log.0)?;
        }
        Ok(self.log_state(log).await?.unwrap_or_default())
    }

    /// How far a log is numbered, and the edge of its tree.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn log_state(&mut self, log: Log) -> Result<Option<(u64, Vec<u8>)>, Error> {
        let row = optional!(self, (i64, Vec<u8>), "SELECT size, edge FROM audit_logs WHERE log = $1", log.0)?;
        row.map(|(size, edge)| Ok((whole(size, "audit_logs", "size")?, edge))).transpose()
    }

    /// Writes down how far a log is numbered.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_log(&mut self, log: Log, size: u64, edge: &[u8]) -> Result<(), Error> {
        let sql = "UPDATE audit_logs SET size = $2, edge = $3 WHERE log = $1";
        execute!(self, sql, log.0, size.cast_signed(), edge)?;
        Ok(())
    }

    /// Gives the oldest entries without a number the numbers from `first` on, at most `limit` of them; gives how many.
    /// Only while the log is [held](Tx::hold_log).
    ///
    /// # Errors
    /// When the database fails.
    pub async fn number_entries(&mut self, log: Log, first: u64, limit: u32) -> Result<u64, Error> {
        let sql = "UPDATE audit_entries SET number = fresh.number
                   FROM (SELECT id, $2 - 1 + row_number() OVER (ORDER BY id) AS number
                         FROM (SELECT id FROM audit_entries WHERE log = $1 AND number IS NULL ORDER BY id LIMIT $3) AS new)
                        AS fresh
                   WHERE audit_entries.id = fresh.id";
        Ok(execute!(self, sql, log.0, first.cast_signed(), i64::from(limit))?)
    }

    /// Entries by their numbers, in order. Fewer when some are missing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn entries(&mut self, log: Log, numbers: Range<u64>) -> Result<Vec<Numbered>, Error> {
        let rows = all!(
            self,
            EntryRow,
            select!("WHERE log = $1 AND number >= $2 AND number < $3 ORDER BY number"),
            log.0,
            numbers.start.cast_signed(),
            numbers.end.cast_signed(),
        )?;
        rows.into_iter().map(Numbered::try_from).collect()
    }

    /// Finds an entry by its name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn entry(&mut self, log: Log, id: EntryId) -> Result<Option<Numbered>, Error> {
        let row = optional!(self, EntryRow, select!("WHERE log = $1 AND id = $2"), log.0, id.0)?;
        row.map(Numbered::try_from).transpose()
    }

    /// Finds an entry by its name in whichever log it is, for the operator.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn entry_of_any_log(&mut self, id: EntryId) -> Result<Option<Numbered>, Error> {
        let row = optional!(self, EntryRow, select!("WHERE id = $1"), id.0)?;
        row.map(Numbered::try_from).transpose()
    }

    /// Lists numbered entries, newest first, those below `before`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_entries(
        &mut self,
        log: Log,
        filter: &EntryFilter,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<Numbered>, Error> {
        let rows = all!(
            self,
            EntryRow,
            select!(
                "WHERE log = $1 AND number < $2
                   AND ($3 IS NULL OR actor = $3) AND ($4 IS NULL OR actor_id = $4)
                   AND ($5 IS NULL OR act = $5) AND ($6 IS NULL OR subject_id = $6)
                 ORDER BY number DESC LIMIT $7"
            ),
            log.0,
            before.map_or(i64::MAX, u64::cast_signed),
            &filter.actor,
            &filter.actor_id,
            &filter.act,
            &filter.subject_id,
            i64::from(limit),
        )?;
        rows.into_iter().map(Numbered::try_from).collect()
    }

    /// How many entries of a log have a number.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_numbered(&mut self, log: Log) -> Result<u64, Error> {
        let sql = "SELECT count(*) FROM audit_entries WHERE log = $1 AND number IS NOT NULL";
        let count = optional!(self, (i64,), sql, log.0)?;
        whole(count.map_or(0, |(n,)| n), "audit_entries", "number")
    }

    /// How many entries of a log wait for their number, and since when.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn waiting_entries(&mut self, log: Log) -> Result<(i64, Option<DateTime<Utc>>), Error> {
        let sql = "SELECT count(*), min(at) FROM audit_entries WHERE log = $1 AND number IS NULL";
        Ok(optional!(self, (i64, Option<DateTime<Utc>>), sql, log.0)?.unwrap_or((0, None)))
    }

    /// Keeps the hash of a full subtree.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_node(&mut self, log: Log, level: u32, number: u64, hash: &[u8]) -> Result<(), Error> {
        let sql = "INSERT INTO audit_nodes (log, level, number, hash) VALUES ($1, $2, $3, $4)";
        execute!(self, sql, log.0, i64::from(level), number.cast_signed(), hash)?;
        Ok(())
    }

    /// The hashes of kept subtrees of one level, in order: number and hash.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn nodes(&mut self, log: Log, level: u32, numbers: Range<u64>) -> Result<Vec<(u64, Vec<u8>)>, Error> {
        let rows = all!(
            self,
            (i64, Vec<u8>),
            "SELECT number, hash FROM audit_nodes WHERE log = $1 AND level = $2 AND number >= $3 AND number < $4
             ORDER BY number",
            log.0,
            i64::from(level),
            numbers.start.cast_signed(),
            numbers.end.cast_signed(),
        )?;
        rows.into_iter().map(|(number, hash)| Ok((whole(number, "audit_nodes", "number")?, hash))).collect()
    }

    /// How many subtrees of a log are kept.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_nodes(&mut self, log: Log) -> Result<u64, Error> {
        let count = optional!(self, (i64,), "SELECT count(*) FROM audit_nodes WHERE log = $1", log.0)?;
        whole(count.map_or(0, |(n,)| n), "audit_nodes", "number")
    }

    /// Keeps a head, and the hashes of the entries that are new with it.
    ///
    /// # Errors
    /// When the database fails, or there is a head of this size.
    pub async fn add_head(&mut self, signed: &SignedHead, leaves: &[u8]) -> Result<(), Error> {
        let head = &signed.head;
        execute!(
            self,
            "INSERT INTO audit_heads (log, size, root, at, previous, signature, leaves)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            head.log.0,
            head.size.cast_signed(),
            &head.root[..],
            head.at,
            &head.previous[..],
            &signed.signature,
            leaves,
        )?;
        Ok(())
    }

    /// The newest head of a log whose size is at most `size`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn head_up_to(&mut self, log: Log, size: u64) -> Result<Option<HeadAndLeaves>, Error> {
        let row = optional!(
            self,
            HeadRow,
            "SELECT log, size, root, at, previous, signature, leaves FROM audit_heads
             WHERE log = $1 AND size <= $2 ORDER BY size DESC LIMIT 1",
            log.0,
            size.min(i64::MAX.cast_unsigned()).cast_signed(),
        )?;
        row.map(HeadAndLeaves::try_from).transpose()
    }

    /// Heads of a log that are larger than `behind`, in order, at most `limit`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn heads(&mut self, log: Log, behind: u64, limit: u32) -> Result<Vec<HeadAndLeaves>, Error> {
        let rows = all!(
            self,
            HeadRow,
            "SELECT log, size, root, at, previous, signature, leaves FROM audit_heads
             WHERE log = $1 AND size > $2 ORDER BY size LIMIT $3",
            log.0,
            behind.cast_signed(),
            i64::from(limit),
        )?;
        rows.into_iter().map(HeadAndLeaves::try_from).collect()
    }
}

impl TryFrom<EntryRow> for Numbered {
    type Error = Error;
    fn try_from(row: EntryRow) -> Result<Self, Error> {
        let number = row.number.map(|number| whole(number, "audit_entries", "number")).transpose()?;
        let entry = Entry {
            id: EntryId(row.id),
            log: Log(row.log),
            at: row.at,
            actor: row.actor,
            actor_id: row.actor_id,
            act: row.act,
            subject: row.subject,
            subject_id: row.subject_id,
            told: row.told,
        };
        Ok((entry, number))
    }
}

impl TryFrom<HeadRow> for HeadAndLeaves {
    type Error = Error;
    fn try_from(row: HeadRow) -> Result<Self, Error> {
        let hash = |bytes: Vec<u8>, column| word(bytes.try_into().ok(), "audit_heads", column);
        let head = Head {
            log: Log(row.log),
            size: whole(row.size, "audit_heads", "size")?,
            root: hash(row.root, "root")?,
            at: row.at,
            previous: hash(row.previous, "previous")?,
        };
        Ok((SignedHead { head, signature: row.signature }, row.leaves))
    }
}

fn whole(number: i64, table: &'static str, column: &'static str) -> Result<u64, Error> {
    word(u64::try_from(number).ok(), table, column)
}
