//! Who holds a case, and rulings that wait for a second person.

use chrono::{DateTime, Utc};
use domain::{
    desk::{Claim, Reviewer},
    ids::{EnvironmentId, SessionId, StaffId},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{execute, on, optional},
};

impl Tx {
    /// The claims of one environment.
    pub fn claims(&mut self, environment: EnvironmentId) -> Claims<'_> {
        Claims { tx: self, environment }
    }
}

/// The claims of one environment.
pub struct Claims<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl Claims<'_> {
    /// Gives a case to somebody, if nobody else holds it now: one statement that changes one row or none, so that two who
    /// ask at once cannot both get it. Says whether they have it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take(&mut self, session: SessionId, claim: &Claim, now: DateTime<Utc>) -> Result<bool, Error> {
        let taken = execute!(
            self.tx,
            "INSERT INTO claims (session, environment, staff, name, until) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (session) DO UPDATE SET staff = excluded.staff, name = excluded.name, until = excluded.until
             WHERE claims.environment = excluded.environment AND (claims.staff = excluded.staff OR claims.until <= $6)",
            session.0,
            self.environment.0,
            claim.by.id.0,
            &claim.by.name,
            claim.until,
            now,
        )?;
        Ok(taken == 1)
    }

    /// Lets a claim go on, if it is this person's and not over. Says whether it is.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn renew(&mut self, session: SessionId, claim: &Claim, now: DateTime<Utc>) -> Result<bool, Error> {
        let renewed = execute!(
            self.tx,
            "UPDATE claims SET until = $4 WHERE environment = $1 AND session = $2 AND staff = $3 AND until > $5",
            self.environment.0,
            session.0,
            claim.by.id.0,
            claim.until,
            now,
        )?;
        Ok(renewed == 1)
    }

    /// Who holds a case now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(&mut self, session: SessionId, now: DateTime<Utc>) -> Result<Option<Claim>, Error> {
        let row = optional!(
            self.tx,
            (Uuid, String, DateTime<Utc>),
            "SELECT staff, name, until FROM claims WHERE environment = $1 AND session = $2 AND until > $3",
            self.environment.0,
            session.0,
            now,
        )?;
        Ok(row.map(|(id, name, until)| Claim { by: Reviewer { id: StaffId(id), name }, until }))
    }

    /// Frees a case, whoever holds it, or only if `whose` does. Says whether anybody did.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn free(&mut self, session: SessionId, whose: Option<StaffId>) -> Result<bool, Error> {
        let (environment, session) = (self.environment.0, session.0);
        let freed = match whose {
            Some(staff) => execute!(
                self.tx,
                "DELETE FROM claims WHERE environment = $1 AND session = $2 AND staff = $3",
                environment,
                session,
                staff.0,
            )?,
            None => execute!(
                self.tx,
                "DELETE FROM claims WHERE environment = $1 AND session = $2",
                environment,
                session,
            )?,
        };
        Ok(freed == 1)
    }

    /// Keeps a ruling until a second person has looked, unless there is one. Says whether it was kept.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_first_ruling(
        &mut self,
        session: SessionId,
        by: &Reviewer,
        sealed_ruling: &[u8],
        now: DateTime<Utc>,
    ) -> Result<bool, Error> {
        let added = execute!(
            self.tx,
            "INSERT INTO first_rulings (session, environment, staff, name, sealed_ruling, created_at)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (session) DO NOTHING",
            session.0,
            self.environment.0,
            by.id.0,
            &by.name,
            sealed_ruling,
            now,
        )?;
        Ok(added == 1)
    }

    /// The ruling about a session that waits for a second person.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn first_ruling(&mut self, session: SessionId) -> Result<Option<Vec<u8>>, Error> {
        let row = optional!(
            self.tx,
            (Vec<u8>,),
            "SELECT sealed_ruling FROM first_rulings WHERE environment = $1 AND session = $2",
            self.environment.0,
            session.0,
        )?;
        Ok(row.map(|(sealed,)| sealed))
    }

    /// The ruling waits no longer.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drop_first_ruling(&mut self, session: SessionId) -> Result<(), Error> {
        execute!(
            self.tx,
            "DELETE FROM first_rulings WHERE environment = $1 AND session = $2",
            self.environment.0,
            session.0,
        )?;
        Ok(())
    }
}
