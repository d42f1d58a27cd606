//! The audit log: entries, tree and heads. Rows are only ever added; an entry gets its number once.

use domain::audit::Entry;

use crate::{
    Error, Tx,
    sql::{execute, on},
};

impl Tx {
    /// Writes an entry down, not numbered yet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_entry(&mut self, entry: &Entry) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO audit_entries (id, log, at, actor, actor_id, act, subject, subject_id, told)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            entry.id.0,
            entry.log.0,
            entry.at,
            &entry.actor,
            &entry.actor_id,
            &entry.act,
            &entry.subject,
            &entry.subject_id,
            &entry.told,
        )?;
        Ok(())
    }
}
