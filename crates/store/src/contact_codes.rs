//! Codes sent to e-mail addresses and phone numbers: nothing of them, and of where they went, can be read.

use chrono::{DateTime, Utc};
use domain::{
    contact::{Channel, SentCode},
    ids::{ContactCodeId, EnvironmentId, SessionId},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, on},
    word,
};

/// A code as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCode {
    /// Its identifier.
    pub id: ContactCodeId,
    /// The session it was sent in.
    pub session: SessionId,
    /// How it was sent.
    pub channel: Channel,
    /// Keyed hash of the address or number.
    pub lookup: Vec<u8>,
    /// Keyed hash of the digits.
    pub secret: Vec<u8>,
    /// When it was sent and how it stands.
    pub sent: SentCode,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session: Uuid,
    channel: String,
    lookup: Vec<u8>,
    secret: Vec<u8>,
    wrong_tries: i64,
    sent_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
}

impl TryFrom<Row> for KeptCode {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: ContactCodeId(row.id),
            session: SessionId(row.session),
            channel: word(Channel::parse(&row.channel), "contact_codes", "channel")?,
            lookup: row.lookup,
            secret: row.secret,
            sent: SentCode {
                sent_at: row.sent_at,
                expires_at: row.expires_at,
                wrong_tries: word(u32::try_from(row.wrong_tries).ok(), "contact_codes", "wrong_tries")?,
            },
        })
    }
}

impl Tx {
    /// The codes of one environment.
    pub fn contact_codes(&mut self, environment: EnvironmentId) -> ContactCodes<'_> {
        ContactCodes { tx: self, environment }
    }
}

/// The codes of one environment.
pub struct ContactCodes<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl ContactCodes<'_> {
    /// Keeps a code, and forgets those that were sent before a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add(&mut self, code: &KeptCode, old: DateTime<Utc>) -> Result<(), Error> {
        execute!(
            self.tx,
            "DELETE FROM contact_codes WHERE environment = $1 AND sent_at < $2",
            self.environment.0,
            old,
        )?;
        execute!(
            self.tx,
            "INSERT INTO contact_codes (id, environment, session, channel, lookup, secret, wrong_tries, sent_at,
                expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            code.id.0,
            self.environment.0,
            code.session.0,
            code.channel.as_str(),
            &code.lookup,
            &code.secret,
            i64::from(code.sent.wrong_tries),
            code.sent.sent_at,
            code.sent.expires_at,
        )?;
        Ok(())
    }

    /// Lists the codes of a session and channel, in the order they were sent.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(&mut self, session: SessionId, channel: Channel) -> Result<Vec<KeptCode>, Error> {
        let rows = all!(
            self.tx,
            Row,
            "SELECT id, session, channel, lookup, secret, wrong_tries, sent_at, expires_at FROM contact_codes
             WHERE environment = $1 AND session = $2 AND channel = $3 ORDER BY sent_at, id",
            self.environment.0,
            session.0,
            channel.as_str(),
        )?;
        rows.into_iter().map(KeptCode::try_from).collect()
    }

    /// Lists when codes went to an address or number, in any session, since a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sent_to(&mut self, lookup: &[u8], since: DateTime<Utc>) -> Result<Vec<DateTime<Utc>>, Error> {
        let rows = all!(
            self.tx,
            (DateTime<Utc>,),
            "SELECT sent_at FROM contact_codes WHERE environment = $1 AND lookup = $2 AND sent_at >= $3
             ORDER BY sent_at LIMIT 100",
            self.environment.0,
            lookup,
            since,
        )?;
        Ok(rows.into_iter().map(|(at,)| at).collect())
    }

    /// Counts a wrong try.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_wrong_try(&mut self, id: ContactCodeId) -> Result<(), Error> {
        let sql = "UPDATE contact_codes SET wrong_tries = wrong_tries + 1 WHERE environment = $1 AND id = $2";
        execute!(self.tx, sql, self.environment.0, id.0)?;
        Ok(())
    }

    /// Ends a code; that it was sent still counts.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn kill(&mut self, id: ContactCodeId) -> Result<(), Error> {
        let sql = "UPDATE contact_codes SET expires_at = sent_at WHERE environment = $1 AND id = $2";
        execute!(self.tx, sql, self.environment.0, id.0)?;
        Ok(())
    }

    /// Forgets a code that never left.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget(&mut self, id: ContactCodeId) -> Result<(), Error> {
        execute!(self.tx, "DELETE FROM contact_codes WHERE environment = $1 AND id = $2", self.environment.0, id.0)?;
        Ok(())
    }
}
