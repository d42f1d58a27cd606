//! Verifications whose selfie, portrait or data is on the block list.

use chrono::{DateTime, Utc};
use domain::{
    comparison::BlockList,
    ids::{BlockId, EnvironmentId, SessionId},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, on},
    word,
};

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its identifier.
    pub id: BlockId,
    /// The session it was made from.
    pub session: SessionId,
    /// What of the session is blocked.
    pub list: BlockList,
    /// Why, under the session's key.
    pub sealed_reason: Vec<u8>,
    /// Since when.
    pub created_at: DateTime<Utc>,
}

impl Tx {
    /// The block lists of one environment.
    pub fn blocks(&mut self, environment: EnvironmentId) -> Blocks<'_> {
        Blocks { tx: self, environment }
    }
}

/// The block lists of one environment.
pub struct Blocks<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl Blocks<'_> {
    /// Puts an entry on its list, in the place of the session's earlier one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put(&mut self, block: &Block) -> Result<(), Error> {
        execute!(
            self.tx,
            "INSERT INTO blocks (session, list, environment, id, sealed_reason, created_at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (session, list) DO UPDATE SET id = excluded.id, sealed_reason = excluded.sealed_reason,
                created_at = excluded.created_at",
            block.session.0,
            block.list.as_str(),
            self.environment.0,
            block.id.0,
            &block.sealed_reason,
            block.created_at,
        )?;
        Ok(())
    }

    /// Takes a session's entry off a list; tells whether there was one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove(&mut self, session: SessionId, list: BlockList) -> Result<bool, Error> {
        let gone = execute!(
            self.tx,
            "DELETE FROM blocks WHERE environment = $1 AND session = $2 AND list = $3",
            self.environment.0,
            session.0,
            list.as_str(),
        )?;
        Ok(gone > 0)
    }

    /// The lists that a session is on.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(&mut self, session: SessionId) -> Result<Vec<BlockList>, Error> {
        let rows = all!(
            self.tx,
            (String,),
            "SELECT list FROM blocks WHERE environment = $1 AND session = $2 ORDER BY list",
            self.environment.0,
            session.0,
        )?;
        rows.into_iter().map(|(list,)| word(BlockList::parse(&list), "blocks", "list")).collect()
    }

    /// Every session on a list.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sessions(&mut self, list: BlockList) -> Result<Vec<SessionId>, Error> {
        let rows = all!(
            self.tx,
            (Uuid,),
            "SELECT session FROM blocks WHERE environment = $1 AND list = $2",
            self.environment.0,
            list.as_str(),
        )?;
        Ok(rows.into_iter().map(|(session,)| SessionId(session)).collect())
    }
}
