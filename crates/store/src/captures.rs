//! Pictures and files, by name. They themselves lie sealed in the vault.

use chrono::{DateTime, Utc};
use domain::{
    capture::{Capture, Media, NoCamera, Origin, Step},
    ids::{CaptureId, EnvironmentId, SessionId, UpdateId},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, on},
    word,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    session: Uuid,
    step: String,
    origin: String,
    no_camera: Option<String>,
    media: String,
    sha256: Vec<u8>,
    bytes: i64,
    width: i64,
    height: i64,
    created_at: DateTime<Utc>,
}

impl TryFrom<Row> for Capture {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        let pixels = |n: i64| word(u32::try_from(n).ok(), "captures", "size");
        Ok(Self {
            id: CaptureId(row.id),
            session: SessionId(row.session),
            step: word(Step::parse(&row.step), "captures", "step")?,
            origin: word(Origin::parse(&row.origin), "captures", "origin")?,
            no_camera: row.no_camera.map(|why| word(NoCamera::parse(&why), "captures", "no_camera")).transpose()?,
            media: word(Media::parse(&row.media), "captures", "media")?,
            sha256: word(row.sha256.try_into().ok(), "captures", "sha256")?,
            bytes: row.bytes,
            size: (pixels(row.width)?, pixels(row.height)?),
            created_at: row.created_at,
        })
    }
}

impl Tx {
    /// The captures of one environment.
    pub fn captures(&mut self, environment: EnvironmentId) -> Captures<'_> {
        Captures { tx: self, environment }
    }
}

/// The captures of one environment.
pub struct Captures<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT id, session, step, origin, no_camera, media, sha256, bytes, width, height, created_at FROM captures
             WHERE environment = $1 AND session = $2 AND ",
            $condition,
            " ORDER BY id"
        )
    };
}

impl Captures<'_> {
    /// Keeps a capture; an earlier one of the same step is marked as replaced.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add(&mut self, capture: &Capture) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE captures SET replaced_at = $4
             WHERE environment = $1 AND session = $2 AND step = $3 AND replaced_at IS NULL AND held_for IS NULL",
            self.environment.0,
            capture.session.0,
            capture.step.as_str(),
            capture.created_at,
        )?;
        self.insert(capture, None).await
    }

    /// Keeps a capture aside for an update that is not complete yet; an earlier one of the same step and update is
    /// marked as replaced.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hold(&mut self, capture: &Capture, update: UpdateId) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE captures SET replaced_at = $4
             WHERE environment = $1 AND session = $2 AND step = $3 AND replaced_at IS NULL AND held_for = $5",
            self.environment.0,
            capture.session.0,
            capture.step.as_str(),
            capture.created_at,
            update.0,
        )?;
        self.insert(capture, Some(update)).await
    }

    async fn insert(&mut self, capture: &Capture, held_for: Option<UpdateId>) -> Result<(), Error> {
        execute!(
            self.tx,
            "INSERT INTO captures (id, environment, session, step, origin, media, sha256, bytes, width, height,
                created_at, held_for, no_camera)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            capture.id.0,
            self.environment.0,
            capture.session.0,
            capture.step.as_str(),
            capture.origin.as_str(),
            capture.media.as_str(),
            &capture.sha256[..],
            capture.bytes,
            i64::from(capture.size.0),
            i64::from(capture.size.1),
            capture.created_at,
            held_for.map(|update| update.0),
            capture.no_camera.map(NoCamera::as_str),
        )?;
        Ok(())
    }

    /// Lets what was kept aside for an update take the place of what was there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn release(&mut self, session: SessionId, update: UpdateId, now: DateTime<Utc>) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE captures SET replaced_at = $4
             WHERE environment = $1 AND session = $2 AND replaced_at IS NULL AND held_for IS NULL AND step IN
                (SELECT step FROM captures
                 WHERE environment = $1 AND session = $2 AND held_for = $3 AND replaced_at IS NULL)",
            self.environment.0,
            session.0,
            update.0,
            now,
        )?;
        execute!(
            self.tx,
            "UPDATE captures SET held_for = NULL
             WHERE environment = $1 AND session = $2 AND held_for = $3 AND replaced_at IS NULL",
            self.environment.0,
            session.0,
            update.0,
        )?;
        Ok(())
    }

    /// Sets a session's picture of one step aside: it has to be taken again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_aside(&mut self, session: SessionId, step: Step, now: DateTime<Utc>) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE captures SET replaced_at = $4
             WHERE environment = $1 AND session = $2 AND step = $3 AND replaced_at IS NULL AND held_for IS NULL",
            self.environment.0,
            session.0,
            step.as_str(),
            now,
        )?;
        Ok(())
    }

    /// Makes exactly these captures the session's current ones again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn bring_back(
        &mut self,
        session: SessionId,
        captures: &[CaptureId],
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE captures SET replaced_at = $3 WHERE environment = $1 AND session = $2 AND replaced_at IS NULL
                AND held_for IS NULL AND step IN ('FRONT', 'BACK', 'FACE')",
            self.environment.0,
            session.0,
            now,
        )?;
        for capture in captures {
            execute!(
                self.tx,
                "UPDATE captures SET replaced_at = NULL WHERE environment = $1 AND session = $2 AND id = $3",
                self.environment.0,
                session.0,
                capture.0,
            )?;
        }
        Ok(())
    }

    /// Sets a session's pictures of a document aside; the selfie and further documents stay.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_document_aside(&mut self, session: SessionId, now: DateTime<Utc>) -> Result<(), Error> {
        for step in [Step::Front, Step::Back] {
            self.set_aside(session, step, now).await?;
        }
        Ok(())
    }

    /// Lists a session's current captures, one a step, in the order they were made.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn current(&mut self, session: SessionId) -> Result<Vec<Capture>, Error> {
        let rows =
            all!(self.tx, Row, select!("replaced_at IS NULL AND held_for IS NULL"), self.environment.0, session.0)?;
        rows.into_iter().map(Capture::try_from).collect()
    }

    /// Lists what is kept aside for an update.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn held(&mut self, session: SessionId, update: UpdateId) -> Result<Vec<Capture>, Error> {
        let rows = all!(
            self.tx,
            Row,
            select!("replaced_at IS NULL AND held_for = $3"),
            self.environment.0,
            session.0,
            update.0
        )?;
        rows.into_iter().map(Capture::try_from).collect()
    }

    /// Lists all captures a session ever had, those that were set aside included, in the order they were made.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ever(&mut self, session: SessionId) -> Result<Vec<Capture>, Error> {
        let rows = all!(self.tx, Row, select!("held_for IS NULL"), self.environment.0, session.0)?;
        rows.into_iter().map(Capture::try_from).collect()
    }

    /// How many captures a session has made so far, replaced ones included.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count(&mut self, session: SessionId) -> Result<i64, Error> {
        let rows = all!(
            self.tx,
            (i64,),
            "SELECT count(*) FROM captures WHERE environment = $1 AND session = $2",
            self.environment.0,
            session.0,
        )?;
        Ok(rows.first().map_or(0, |(n,)| *n))
    }
}
