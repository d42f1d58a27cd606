//! Opening and sealing what is personal.
//!
//! The master key wraps one key for each environment, which wraps one for each session. Every sealed value names
//! its place, so that nothing opens anywhere else.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use domain::{
    ctx::Ctx,
    ids::{EnvironmentId, SessionId},
    partner::Environment,
    session::Refusal,
};
use serde::{Serialize, de::DeserializeOwned};
use store::{Tx, sessions::Secrets};
use vault::{
    Key, MasterKey, WrappedKey,
    attest::{self, Signer},
};

use crate::Error;

/// The master key, and the environments' keys as they are needed.
pub struct Keys {
    master: MasterKey,
    codes: Key,
    staff: Key,
    audit: Signer,
    environments: RwLock<HashMap<EnvironmentId, Arc<Key>>>,
}

impl Keys {
    /// Takes the master key.
    pub fn new(master: MasterKey) -> Self {
        Self {
            codes: master.derive("bonafide typed codes"),
            staff: master.derive("bonafide staff"),
            audit: Signer::of(&master, "audit"),
            master,
            environments: RwLock::default(),
        }
    }

    /// The key under which codes for typing are hashed: one for the whole house, because nobody who types one says
    /// whose it is.
    pub(crate) fn codes(&self) -> &Key {
        &self.codes
    }

    /// The key for what is kept of the staff, whose accounts belong to the whole house.
    pub(crate) fn staff(&self) -> &Key {
        &self.staff
    }

    /// Signs the heads of the audit log.
    pub fn audit(&self) -> &Signer {
        &self.audit
    }

    /// Draws and wraps the key of a new environment.
    pub fn new_environment_key(&self, ctx: &Ctx) -> Vec<u8> {
        let key = Key::draw(&*ctx.chance);
        self.master.wrap(&*ctx.chance, &environment_identity(ctx.environment), &key).0
    }

    /// Marks a statement of one kind as this installation's own.
    pub fn attest(&self, kind: &str, statement: &[u8]) -> [u8; 32] {
        attest::mark(&self.master, kind, statement)
    }

    /// Whether this installation made the mark for exactly this statement.
    pub fn attested(&self, kind: &str, statement: &[u8], mark: &[u8; 32]) -> bool {
        attest::verify(&self.master, kind, statement, mark)
    }

    /// Gives an environment's key.
    ///
    /// # Errors
    /// When there is no such environment, or the master key is not the one it was made with.
    pub async fn environment(&self, tx: &mut Tx, id: EnvironmentId) -> Result<Arc<Key>, Error> {
        if let Some(key) = self.opened(id) {
            return Ok(key);
        }
        self.of(&tx.environment(id).await?.ok_or(Error::NoEnvironment)?)
    }

    /// Gives the key of an environment that was read already.
    ///
    /// # Errors
    /// When the master key is not the one it was made with.
    pub fn of(&self, environment: &Environment) -> Result<Arc<Key>, Error> {
        let id = environment.id;
        if let Some(key) = self.opened(id) {
            return Ok(key);
        }
        let wrapped = WrappedKey(environment.wrapped_key.clone());
        let key = Arc::new(self.master.unwrap(&environment_identity(id), &wrapped)?);
        self.environments.write().unwrap_or_else(PoisonError::into_inner).insert(id, key.clone());
        Ok(key)
    }

    fn opened(&self, id: EnvironmentId) -> Option<Arc<Key>> {
        self.environments.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    /// Gives a session's key.
    ///
    /// # Errors
    /// `Refused(Erased)` when it was destroyed.
    pub async fn session(
        &self,
        tx: &mut Tx,
        environment: EnvironmentId,
        session: SessionId,
        secrets: &Secrets,
    ) -> Result<Key, Error> {
        let wrapped = secrets.wrapped_key.clone().ok_or(Refusal::Erased)?;
        let key = self.environment(tx, environment).await?;
        Ok(key.unwrap(&session_identity(session), &WrappedKey(wrapped))?)
    }
}

/// Draws a session's key; gives it and its wrapped form.
pub fn new_session_key(ctx: &Ctx, environment: &Key, session: SessionId) -> (Key, Vec<u8>) {
    let key = Key::draw(&*ctx.chance);
    let wrapped = environment.wrap(&*ctx.chance, &session_identity(session), &key);
    (key, wrapped.0)
}

/// Seals a value as JSON for one place.
///
/// # Errors
/// When the value cannot be written as JSON.
pub fn seal<T: Serialize>(ctx: &Ctx, key: &Key, place: &str, value: &T) -> Result<Vec<u8>, Error> {
    Ok(key.seal(&*ctx.chance, place, &serde_json::to_vec(value)?))
}

/// Opens a value that was sealed for the same place.
///
/// # Errors
/// When it does not open, or is of another shape.
pub fn open<T: DeserializeOwned>(key: &Key, place: &str, sealed: &[u8]) -> Result<T, Error> {
    Ok(serde_json::from_slice(&key.open(place, sealed)?)?)
}

/// The place of one sealed value of a session.
pub fn place(session: SessionId, what: &str) -> String {
    format!("sessions/{session}/{what}")
}

fn environment_identity(id: EnvironmentId) -> String {
    format!("environments/{id}")
}

/// Whose key a session's is, for wrapping.
pub(crate) fn session_identity(id: SessionId) -> String {
    format!("sessions/{id}")
}
