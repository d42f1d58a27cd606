//! Face authentications, the links they are done by, and the photographs that were taken for them.

use chrono::{DateTime, Utc};
use domain::{
    authentication::{Attempt, Authentication, AuthenticationMethod, AuthenticationState},
    capture::{Capture, Media, NoCamera, Origin, Step},
    ids::{AuthenticationId, CaptureId, EnvironmentId, ScanRef, SessionId},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, locking, on, optional},
    word,
};

/// A face authentication with its sealed companions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAuthentication {
    /// The authentication.
    pub authentication: Authentication,
    /// Its link's secret and language, under the session's key.
    pub sealed_order: Vec<u8>,
    /// What the person told on the way, under the session's key.
    pub sealed_visit: Option<Vec<u8>>,
}

/// A face authentication as it is listed, with what opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The authentication.
    pub kept: KeptAuthentication,
    /// The name partners know its verification by.
    pub scan_ref: ScanRef,
    /// The data key of its verification, wrapped by the environment's key.
    pub wrapped_key: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    environment: Uuid,
    session: Uuid,
    method: String,
    state: String,
    failed: i64,
    photo: Option<Uuid>,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    started_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
    sealed_order: Vec<u8>,
    sealed_visit: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    row: Row,
    scan_ref: Uuid,
    wrapped_key: Option<Vec<u8>>,
}

impl TryFrom<Row> for KeptAuthentication {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            authentication: Authentication {
                id: AuthenticationId(row.id),
                environment: EnvironmentId(row.environment),
                session: SessionId(row.session),
                method: word(AuthenticationMethod::parse(&row.method), "authentications", "method")?,
                state: word(AuthenticationState::parse(&row.state), "authentications", "state")?,
                failed: word(u32::try_from(row.failed).ok(), "authentications", "failed")?,
                photo: row.photo.map(CaptureId),
                created_at: row.created_at,
                expires_at: row.expires_at,
                started_at: row.started_at,
                ended_at: row.ended_at,
            },
            sealed_order: row.sealed_order,
            sealed_visit: row.sealed_visit,
        })
    }
}

impl TryFrom<ListedRow> for Listed {
    type Error = Error;
    fn try_from(listed: ListedRow) -> Result<Self, Error> {
        let (scan_ref, wrapped_key) = (ScanRef(listed.scan_ref), listed.wrapped_key);
        Ok(Self { kept: listed.row.try_into()?, scan_ref, wrapped_key })
    }
}

#[derive(sqlx::FromRow)]
struct AttemptRow {
    id: Uuid,
    session: Uuid,
    authentication: Uuid,
    number: i64,
    origin: String,
    no_camera: Option<String>,
    sha256: Vec<u8>,
    bytes: i64,
    width: i64,
    height: i64,
    created_at: DateTime<Utc>,
}

impl TryFrom<AttemptRow> for Attempt {
    type Error = Error;
    fn try_from(row: AttemptRow) -> Result<Self, Error> {
        let number = |n: i64, column| word(u32::try_from(n).ok(), "authentication_attempts", column);
        let photo = Capture {
            id: CaptureId(row.id),
            session: SessionId(row.session),
            step: Step::Face,
            origin: word(Origin::parse(&row.origin), "authentication_attempts", "origin")?,
            no_camera: row
                .no_camera
                .map(|why| word(NoCamera::parse(&why), "authentication_attempts", "no_camera"))
                .transpose()?,
            media: Media::Jpeg,
            sha256: word(row.sha256.try_into().ok(), "authentication_attempts", "sha256")?,
            bytes: row.bytes,
            size: (number(row.width, "width")?, number(row.height, "height")?),
            created_at: row.created_at,
        };
        Ok(Self { photo, authentication: AuthenticationId(row.authentication), number: number(row.number, "number")? })
    }
}

macro_rules! select {
    ($condition:literal) => {
        concat!(
            "SELECT id, environment, session, method, state, failed, photo, created_at, expires_at, started_at,
                ended_at, sealed_order, sealed_visit
             FROM authentications WHERE ",
            $condition
        )
    };
}

macro_rules! listed {
    ($condition:literal) => {
        concat!(
            "SELECT a.id, a.environment, a.session, a.method, a.state, a.failed, a.photo, a.created_at, a.expires_at,
                a.started_at, a.ended_at, a.sealed_order, a.sealed_visit, s.scan_ref, s.wrapped_key
             FROM authentications a JOIN sessions s ON s.id = a.session WHERE ",
            $condition
        )
    };
}

macro_rules! attempts {
    ($condition:literal) => {
        concat!(
            "SELECT id, session, authentication, number, origin, no_camera, sha256, bytes, width, height, created_at
             FROM authentication_attempts WHERE environment = $1 AND session = $2 AND ",
            $condition
        )
    };
}

impl Tx {
    /// Names the face authentication that a link opens, and its session. The link alone decides the environment.
    /// Nothing is locked.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn authentication_of_token(
        &mut self,
        token_sha256: &[u8],
    ) -> Result<Option<(EnvironmentId, SessionId, AuthenticationId)>, Error> {
        let sql = "SELECT environment, session, id FROM authentications WHERE token_sha256 = $1";
        let row = optional!(self, (Uuid, Uuid, Uuid), sql, token_sha256)?;
        Ok(row.map(|(environment, session, id)| (EnvironmentId(environment), SessionId(session), AuthenticationId(id))))
    }

    /// The face authentications of one environment.
    pub fn authentications(&mut self, environment: EnvironmentId) -> Authentications<'_> {
        Authentications { tx: self, environment }
    }
}

/// The face authentications of one environment.
pub struct Authentications<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl Authentications<'_> {
    /// Keeps a new face authentication.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add(&mut self, one: &Authentication, token_sha256: &[u8], sealed_order: &[u8]) -> Result<(), Error> {
        execute!(
            self.tx,
            "INSERT INTO authentications (id, environment, session, token_sha256, method, state, failed, created_at,
                expires_at, sealed_order)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            one.id.0,
            self.environment.0,
            one.session.0,
            token_sha256,
            one.method.as_str(),
            one.state.as_str(),
            i64::from(one.failed),
            one.created_at,
            one.expires_at,
            sealed_order,
        )?;
        Ok(())
    }

    /// Finds a face authentication by its identifier.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn get(&mut self, id: AuthenticationId) -> Result<Option<KeptAuthentication>, Error> {
        let sql = locking!(self.tx, select!("environment = $1 AND id = $2"));
        optional!(self.tx, Row, sql, self.environment.0, id.0)?.map(KeptAuthentication::try_from).transpose()
    }

    /// Names the session of a face authentication. Nothing is locked: a session is locked before what belongs to it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn session_of(&mut self, id: AuthenticationId) -> Result<Option<SessionId>, Error> {
        let sql = "SELECT session FROM authentications WHERE environment = $1 AND id = $2";
        Ok(optional!(self.tx, (Uuid,), sql, self.environment.0, id.0)?.map(|(session,)| SessionId(session)))
    }

    /// Lists face authentications, newest first, at most `limit`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list(&mut self, limit: u32) -> Result<Vec<Listed>, Error> {
        let rows = all!(
            self.tx,
            ListedRow,
            listed!("a.environment = $1 ORDER BY a.id DESC LIMIT $2"),
            self.environment.0,
            i64::from(limit),
        )?;
        rows.into_iter().map(Listed::try_from).collect()
    }

    /// Finds the face authentication that a link opens, as it is listed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of_token(&mut self, token_sha256: &[u8]) -> Result<Option<Listed>, Error> {
        let sql = listed!("a.environment = $1 AND a.token_sha256 = $2");
        optional!(self.tx, ListedRow, sql, self.environment.0, token_sha256)?.map(Listed::try_from).transpose()
    }

    /// Saves a change of state. With the end of a face authentication its code for typing is gone.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save(&mut self, one: &Authentication) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE authentications SET state = $3, failed = $4, photo = $5, started_at = $6, ended_at = $7
             WHERE environment = $1 AND id = $2",
            self.environment.0,
            one.id.0,
            one.state.as_str(),
            i64::from(one.failed),
            one.photo.map(|photo| photo.0),
            one.started_at,
            one.ended_at,
        )?;
        if one.state.is_over() {
            self.tx.drop_authentication_code(self.environment, one.id).await?;
        }
        Ok(())
    }

    /// Saves what the person told.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_visit(&mut self, id: AuthenticationId, sealed_visit: &[u8]) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE authentications SET sealed_visit = $3 WHERE environment = $1 AND id = $2",
            self.environment.0,
            id.0,
            sealed_visit,
        )?;
        Ok(())
    }

    /// Keeps the photograph of an attempt.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_attempt(&mut self, attempt: &Attempt) -> Result<(), Error> {
        let Attempt { photo, authentication, number } = attempt;
        execute!(
            self.tx,
            "INSERT INTO authentication_attempts (id, environment, session, authentication, number, origin, sha256,
                bytes, width, height, created_at, no_camera)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            photo.id.0,
            self.environment.0,
            photo.session.0,
            authentication.0,
            i64::from(*number),
            photo.origin.as_str(),
            &photo.sha256[..],
            photo.bytes,
            i64::from(photo.size.0),
            i64::from(photo.size.1),
            photo.created_at,
            photo.no_camera.map(NoCamera::as_str),
        )?;
        Ok(())
    }

    /// Finds a photograph that was taken for a face authentication of a session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn attempt(&mut self, session: SessionId, photo: CaptureId) -> Result<Option<Attempt>, Error> {
        let row = optional!(self.tx, AttemptRow, attempts!("id = $3"), self.environment.0, session.0, photo.0)?;
        row.map(Attempt::try_from).transpose()
    }

    /// Lists every photograph that was taken for a face authentication of a session with these bytes, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn alike(&mut self, session: SessionId, sha256: &[u8; 32]) -> Result<Vec<Attempt>, Error> {
        let (environment, hash) = (self.environment.0, &sha256[..]);
        let rows = all!(self.tx, AttemptRow, attempts!("sha256 = $3 ORDER BY id"), environment, session.0, hash)?;
        rows.into_iter().map(Attempt::try_from).collect()
    }

    /// How many photographs were taken for one face authentication.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_attempts(&mut self, id: AuthenticationId) -> Result<i64, Error> {
        let row = optional!(
            self.tx,
            (i64,),
            "SELECT count(*) FROM authentication_attempts WHERE environment = $1 AND authentication = $2",
            self.environment.0,
            id.0,
        )?;
        Ok(row.map_or(0, |(count,)| count))
    }

    /// Saves what comparing a photograph gave.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_comparison(&mut self, photo: CaptureId, sealed: &[u8]) -> Result<(), Error> {
        execute!(
            self.tx,
            "UPDATE authentication_attempts SET sealed_comparison = $3 WHERE environment = $1 AND id = $2",
            self.environment.0,
            photo.0,
            sealed,
        )?;
        Ok(())
    }

    /// What comparing a photograph gave, sealed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn comparison(&mut self, photo: CaptureId) -> Result<Option<Vec<u8>>, Error> {
        let row = optional!(
            self.tx,
            (Option<Vec<u8>>,),
            "SELECT sealed_comparison FROM authentication_attempts WHERE environment = $1 AND id = $2",
            self.environment.0,
            photo.0,
        )?;
        Ok(row.and_then(|(sealed,)| sealed))
    }
}
