//! Keyed hashes of personal values, for equality only. There is no other index over personal data.

use domain::ids::{EnvironmentId, ScanRef, SessionId};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, on},
};

impl Tx {
    /// Remembers that a session has this value.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_lookup(
        &mut self,
        environment: EnvironmentId,
        session: SessionId,
        kind: &str,
        hash: &[u8],
    ) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO lookups (environment, kind, hash, session) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            environment.0,
            kind,
            hash,
            session.0,
        )?;
        Ok(())
    }

    /// Lists the sessions that have this value, newest first, at most 1000.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lookup(&mut self, environment: EnvironmentId, kind: &str, hash: &[u8]) -> Result<Vec<ScanRef>, Error> {
        let rows = all!(
            self,
            (Uuid,),
            "SELECT scan_ref FROM lookups JOIN sessions ON sessions.id = lookups.session
             WHERE lookups.environment = $1 AND kind = $2 AND hash = $3 ORDER BY sessions.id DESC LIMIT 1000",
            environment.0,
            kind,
            hash,
        )?;
        Ok(rows.into_iter().map(|(scan_ref,)| ScanRef(scan_ref)).collect())
    }

    /// The identifiers of the sessions that have this value, newest first, at most `limit`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn having(
        &mut self,
        environment: EnvironmentId,
        kind: &str,
        hash: &[u8],
        limit: u32,
    ) -> Result<Vec<SessionId>, Error> {
        let rows = all!(
            self,
            (Uuid,),
            "SELECT session FROM lookups WHERE environment = $1 AND kind = $2 AND hash = $3
             ORDER BY session DESC LIMIT $4",
            environment.0,
            kind,
            hash,
            i64::from(limit),
        )?;
        Ok(rows.into_iter().map(|(session,)| SessionId(session)).collect())
    }

    /// Lists the other sessions that have two or more of a session's values of these kinds, newest first, at most `limit`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn alike(
        &mut self,
        environment: EnvironmentId,
        session: SessionId,
        kinds: [&str; 4],
        limit: usize,
    ) -> Result<Vec<SessionId>, Error> {
        let [a, b, c, d] = kinds;
        let rows = all!(
            self,
            (Uuid,),
            "SELECT others.session FROM lookups own JOIN lookups others
                ON others.environment = own.environment AND others.kind = own.kind AND others.hash = own.hash
                    AND others.session <> own.session
             WHERE own.environment = $1 AND own.session = $2 AND own.kind IN ($3, $4, $5, $6)
             GROUP BY others.session HAVING count(DISTINCT others.kind) >= 2 ORDER BY others.session DESC LIMIT $7",
            environment.0,
            session.0,
            a,
            b,
            c,
            d,
            i64::try_from(limit).unwrap_or(i64::MAX),
        )?;
        Ok(rows.into_iter().map(|(session,)| SessionId(session)).collect())
    }
}
