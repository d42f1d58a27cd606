//! What was destroyed when a person was erased, and how far it has come: the certificate's content.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{
    ids::{ScanRef, SessionId},
    words,
};

words! {
    /// How far an erasure has come.
    ErasureState {
        /// The key and the rows are gone; the objects or the database's log are not yet, or nobody has looked.
        Pending = "PENDING",
        /// Objects and log were looked at and nothing was left.
        Complete = "COMPLETE",
    }
}

words! {
    /// What stood in the way of completing an erasure.
    Obstacle {
        /// The folder or bucket did not list or remove the objects.
        ObjectsUnreachable = "OBJECTS_UNREACHABLE",
        /// Objects were still there after they were removed.
        ObjectsRemain = "OBJECTS_REMAIN",
        /// Somebody read in the database for so long that its log could not be emptied.
        DatabaseLogInUse = "DATABASE_LOG_IN_USE",
        /// The database failed.
        DatabaseFailed = "DATABASE_FAILED",
    }
}

words! {
    /// What became of the database's log of recent pages.
    DatabaseLog {
        /// It was emptied into the database, which overwrites what was deleted.
        Emptied = "EMPTIED",
        /// It belongs to PostgreSQL, whose operator decides how long it is kept.
        LeftToPostgresql = "LEFT_TO_POSTGRESQL",
    }
}

words! {
    /// Who asked for an erasure.
    ErasedBy {
        /// A partner's server with a key pair.
        ApiKey = "API_KEY",
        /// The operator on the command line.
        CommandLine = "COMMAND_LINE",
        /// The person, on their own page.
        Person = "PERSON",
    }
}

/// One erasure. Nothing in it is personal, so it outlives what it tells of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Erasure {
    /// Whose data.
    pub session: SessionId,
    /// The session's name for the partner.
    pub scan_ref: ScanRef,
    /// When the key and the rows were destroyed.
    pub requested_at: DateTime<Utc>,
    /// Who asked for it.
    pub requested_by: ErasedBy,
    /// The key pair's public part, when one asked.
    pub api_key: Option<String>,
    /// SHA-256 of the destroyed key in its wrapping, by which a forgotten copy in a backup can be recognised.
    pub key_sha256: [u8; 32],
    /// How many rows were destroyed or emptied, for each table.
    pub rows: BTreeMap<String, u64>,
    /// How many objects were found and removed.
    pub objects: u64,
    /// Their size in bytes, sealed.
    pub bytes: u64,
    /// What became of the database's log; nothing before the end.
    pub log: Option<DatabaseLog>,
    /// How far it has come.
    pub state: ErasureState,
    /// How often it was tried.
    pub attempts: u32,
    /// What stood in the way the last time.
    pub obstacle: Option<Obstacle>,
    /// When nothing was left.
    pub completed_at: Option<DateTime<Utc>>,
}

impl Erasure {
    /// Writes down one try: how many objects of how many bytes were found before they were removed, and how it ended.
    pub fn attempted(&mut self, now: DateTime<Utc>, found: (u64, u64), ended: Result<DatabaseLog, Obstacle>) {
        self.attempts = self.attempts.saturating_add(1);
        // A try that repeats an earlier one finds again what that one left; what comes after the end is new.
        (self.objects, self.bytes) = match self.state {
            ErasureState::Complete => (self.objects.saturating_add(found.0), self.bytes.saturating_add(found.1)),
            ErasureState::Pending => (self.objects.max(found.0), self.bytes.max(found.1)),
        };
        self.state = if ended.is_ok() { ErasureState::Complete } else { ErasureState::Pending };
        self.completed_at = ended.is_ok().then_some(now);
        self.obstacle = ended.err();
        self.log = ended.ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_erasure_that_is_tried_again_counts_every_object_once() {
        let at = |second| DateTime::from_timestamp(second, 0).unwrap();
        let mut erasure = Erasure {
            session: SessionId(uuid::Uuid::nil()),
            scan_ref: ScanRef(uuid::Uuid::nil()),
            requested_at: at(0),
            requested_by: ErasedBy::CommandLine,
            api_key: None,
            key_sha256: [0; 32],
            rows: BTreeMap::new(),
            objects: 0,
            bytes: 0,
            log: None,
            state: ErasureState::Pending,
            attempts: 0,
            obstacle: None,
            completed_at: None,
        };
        erasure.attempted(at(1), (3, 300), Err(Obstacle::ObjectsUnreachable));
        assert_eq!((erasure.state, erasure.completed_at), (ErasureState::Pending, None));
        erasure.attempted(at(2), (1, 100), Ok(DatabaseLog::Emptied));
        assert_eq!((erasure.objects, erasure.bytes, erasure.attempts), (3, 300, 2));
        assert_eq!(
            (erasure.state, erasure.completed_at, erasure.obstacle),
            (ErasureState::Complete, Some(at(2)), None)
        );
        // A picture that was on its way when the erasure ended.
        erasure.attempted(at(3), (1, 50), Err(Obstacle::DatabaseLogInUse));
        assert_eq!((erasure.state, erasure.objects), (ErasureState::Pending, 4));
        erasure.attempted(at(4), (0, 0), Ok(DatabaseLog::Emptied));
        assert_eq!((erasure.objects, erasure.bytes, erasure.completed_at), (4, 350, Some(at(4))));
    }
}
