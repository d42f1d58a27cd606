//! Faces of verifications, sealed, and which of them came and went since somebody last looked.

use domain::{
    comparison::FaceKind,
    ids::{EnvironmentId, ScanRef, SessionId},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, on, optional},
    word,
};

/// A face that came, or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaceChange {
    /// Whose it is.
    pub session: SessionId,
    /// Where it was seen.
    pub kind: FaceKind,
    /// Which change it is: 1, 2, 3 and so on in its environment. Faces of one session share one.
    pub change: i64,
    /// SHA-256 of the network that described it, in hex.
    pub model: String,
    /// The numbers that describe it and the session's wrapped key; `None` when it went.
    pub sealed: Option<SealedFace>,
}

/// A face and what opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedFace {
    /// The numbers, under the session's key.
    pub face: Vec<u8>,
    /// The session's key, under the environment's.
    pub wrapped_key: Vec<u8>,
}

/// Whose a face or a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The session's name for the partner.
    pub scan_ref: ScanRef,
    /// Keyed hash of the partner's name for the person.
    pub client_lookup: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow)]
struct Row {
    session: Uuid,
    kind: String,
    change: i64,
    model: String,
    sealed_face: Option<Vec<u8>>,
    wrapped_key: Option<Vec<u8>>,
}

impl TryFrom<Row> for FaceChange {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        let sealed = row.sealed_face.zip(row.wrapped_key);
        Ok(Self {
            session: SessionId(row.session),
            kind: word(FaceKind::parse(&row.kind), "faces", "kind")?,
            change: row.change,
            model: row.model,
            sealed: sealed.map(|(face, wrapped_key)| SealedFace { face, wrapped_key }),
        })
    }
}

impl Tx {
    /// The faces of one environment.
    pub fn faces(&mut self, environment: EnvironmentId) -> Faces<'_> {
        Faces { tx: self, environment }
    }
}

/// The faces of one environment.
pub struct Faces<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl Faces<'_> {
    /// Keeps the faces of an attempt in the place of those of the one before: kind, and numbers under the session's key.
    /// Nobody is held against them before the session is decided.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep(&mut self, session: SessionId, model: &str, faces: &[(FaceKind, Vec<u8>)]) -> Result<(), Error> {
        execute!(
            self.tx,
            "DELETE FROM faces WHERE environment = $1 AND session = $2 AND change IS NULL",
            self.environment.0,
            session.0,
        )?;
        for (kind, sealed) in faces {
            execute!(
                self.tx,
                "INSERT INTO faces (session, kind, environment, model, sealed_face) VALUES ($1, $2, $3, $4, $5)",
                session.0,
                kind.as_str(),
                self.environment.0,
                model,
                sealed,
            )?;
        }
        Ok(())
    }

    /// Lets later sessions be held against the faces of a decided one; tells how many. Whoever does the same in this
    /// environment waits for this transaction's end.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn publish(&mut self, session: SessionId) -> Result<u64, Error> {
        let change = self.next_change().await?;
        Ok(execute!(
            self.tx,
            "UPDATE faces SET change = $3 WHERE environment = $1 AND session = $2 AND change IS NULL",
            self.environment.0,
            session.0,
            change,
        )?)
    }

    /// Counts a change. Until the transaction's end nobody else counts one in this environment, so that whoever has
    /// read every change before this one has seen all that there is.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next_change(&mut self) -> Result<i64, Error> {
        let row = optional!(
            self.tx,
            (i64,),
            "INSERT INTO face_changes (environment, last) VALUES ($1, 1)
             ON CONFLICT (environment) DO UPDATE SET last = face_changes.last + 1 RETURNING last",
            self.environment.0,
        )?;
        Ok(word(row, "face_changes", "last")?.0)
    }

    /// Lists faces that came or went after a change, in order. There may be more when `limit` are listed; the faces of
    /// one session may be torn apart then.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn changed_after(&mut self, change: i64, limit: u32) -> Result<Vec<FaceChange>, Error> {
        let rows = all!(
            self.tx,
            Row,
            "SELECT f.session, f.kind, f.change, f.model, f.sealed_face, s.wrapped_key
             FROM faces f JOIN sessions s ON s.id = f.session
             WHERE f.environment = $1 AND f.change > $2 ORDER BY f.change, f.kind LIMIT $3",
            self.environment.0,
            change,
            i64::from(limit),
        )?;
        rows.into_iter().map(FaceChange::try_from).collect()
    }

    /// Whether a decided session has a face of this kind.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has(&mut self, session: SessionId, kind: FaceKind) -> Result<bool, Error> {
        let row = optional!(
            self.tx,
            (Uuid,),
            "SELECT session FROM faces WHERE environment = $1 AND session = $2 AND kind = $3
                AND change IS NOT NULL AND sealed_face IS NOT NULL",
            self.environment.0,
            session.0,
            kind.as_str(),
        )?;
        Ok(row.is_some())
    }

    /// Whose session it is; `None` after erasure. Locks nothing, because nothing of it will be changed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn holder(&mut self, session: SessionId) -> Result<Option<Holder>, Error> {
        let row = optional!(
            self.tx,
            (Uuid, Option<Vec<u8>>),
            "SELECT scan_ref, client_lookup FROM sessions WHERE environment = $1 AND id = $2 AND erased_at IS NULL",
            self.environment.0,
            session.0,
        )?;
        Ok(row.map(|(scan_ref, client_lookup)| Holder { scan_ref: ScanRef(scan_ref), client_lookup }))
    }
}
