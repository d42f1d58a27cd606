//! Files on their way in pieces. The pieces themselves lie sealed in the vault.

use chrono::{DateTime, Utc};
use domain::{
    capture::{Making, NoCamera, Origin, Step},
    ids::{EnvironmentId, SessionId, UploadId},
    upload::Upload,
};
use sqlx::types::Json;
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, locking, on, optional},
    word,
};

#[derive(sqlx::FromRow)]
struct Row {
    session: Uuid,
    id: Uuid,
    environment: Uuid,
    step: String,
    origin: String,
    no_camera: Option<String>,
    length: i64,
    pieces: Json<Vec<u32>>,
    kept: bool,
    ends_at: DateTime<Utc>,
}

impl TryFrom<Row> for Upload {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: UploadId(row.id),
            session: SessionId(row.session),
            step: word(Step::parse(&row.step), "uploads", "step")?,
            making: Making {
                origin: word(Origin::parse(&row.origin), "uploads", "origin")?,
                no_camera: row.no_camera.map(|why| word(NoCamera::parse(&why), "uploads", "no_camera")).transpose()?,
            },
            length: word(u32::try_from(row.length).ok(), "uploads", "length")?,
            pieces: row.pieces.0,
            kept: row.kept,
            ends_at: row.ends_at,
        })
    }
}

impl Tx {
    /// The uploads of one environment.
    pub fn uploads(&mut self, environment: EnvironmentId) -> Uploads<'_> {
        Uploads { tx: self, environment }
    }

    /// Lists uploads of every environment that have ended by now, at most `limit`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ended_uploads(
        &mut self,
        now: DateTime<Utc>,
        limit: u32,
    ) -> Result<Vec<(EnvironmentId, Upload)>, Error> {
        let sql = "SELECT session, id, environment, step, origin, no_camera, length, pieces, kept, ends_at FROM uploads
             WHERE ends_at <= $1 ORDER BY ends_at LIMIT $2";
        let rows = all!(self, Row, sql, now, i64::from(limit))?;
        rows.into_iter().map(|row| Ok((EnvironmentId(row.environment), row.try_into()?))).collect()
    }
}

/// The uploads of one environment.
pub struct Uploads<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl Uploads<'_> {
    /// Finds an upload of a session that has not ended.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(
        &mut self,
        session: SessionId,
        id: UploadId,
        now: DateTime<Utc>,
    ) -> Result<Option<Upload>, Error> {
        let sql = locking!(
            self.tx,
            "SELECT session, id, environment, step, origin, no_camera, length, pieces, kept, ends_at FROM uploads
             WHERE environment = $1 AND session = $2 AND id = $3 AND ends_at > $4"
        );
        let row = optional!(self.tx, Row, sql, self.environment.0, session.0, id.0, now)?;
        row.map(Upload::try_from).transpose()
    }

    /// Lists a session's unfinished uploads that have not ended, the one that was left alone for longest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open(&mut self, session: SessionId, now: DateTime<Utc>) -> Result<Vec<Upload>, Error> {
        let rows = all!(
            self.tx,
            Row,
            "SELECT session, id, environment, step, origin, no_camera, length, pieces, kept, ends_at FROM uploads
             WHERE environment = $1 AND session = $2 AND NOT kept AND ends_at > $3 ORDER BY ends_at, id",
            self.environment.0,
            session.0,
            now,
        )?;
        rows.into_iter().map(Upload::try_from).collect()
    }

    /// Saves how far an upload has come, and keeps it if it is new.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save(&mut self, upload: &Upload) -> Result<(), Error> {
        execute!(
            self.tx,
            "INSERT INTO uploads (session, id, environment, step, origin, length, pieces, kept, ends_at, no_camera)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT (session, id) DO UPDATE SET step = excluded.step, origin = excluded.origin,
                no_camera = excluded.no_camera, length = excluded.length, pieces = excluded.pieces, kept = excluded.kept, ends_at = excluded.ends_at
             WHERE uploads.environment = excluded.environment",
            upload.session.0,
            upload.id.0,
            self.environment.0,
            upload.step.as_str(),
            upload.making.origin.as_str(),
            i64::from(upload.length),
            Json(&upload.pieces),
            upload.kept,
            upload.ends_at,
            upload.making.no_camera.map(NoCamera::as_str),
        )?;
        Ok(())
    }

    /// Ends every upload of a session: the sweep removes what is there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end(&mut self, session: SessionId, now: DateTime<Utc>) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE uploads SET ends_at = $3 WHERE environment = $1 AND session = $2 AND ends_at > $3",
            self.environment.0,
            session.0,
            now,
        )?;
        Ok(())
    }

    /// Forgets an upload that has ended, after its pieces were removed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget(&mut self, session: SessionId, id: UploadId, now: DateTime<Utc>) -> Result<(), Error> {
        execute!(
            self.tx,
            "DELETE FROM uploads WHERE environment = $1 AND session = $2 AND id = $3 AND ends_at <= $4",
            self.environment.0,
            session.0,
            id.0,
            now,
        )?;
        Ok(())
    }
}
