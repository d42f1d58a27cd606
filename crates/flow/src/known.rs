//! What nearly every request asks again: whose key pair this is, and what its environment is like.
//!
//! It is remembered for [`MEMORY`], so that a key revoked or a setting changed by another process counts after that
//! time at most; whatever changes it in this process calls [`Known::forget`]. Only key pairs that exist are
//! remembered: strangers cannot fill the memory.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use chrono::{DateTime, TimeDelta, Utc};
use domain::partner::Environment;
use store::partners::ApiKey;

use crate::{Error, House};

/// How long it is remembered.
pub const MEMORY: TimeDelta = TimeDelta::seconds(1);

/// A key pair and the environment it opens.
#[derive(Clone)]
pub struct Acquaintance {
    /// The pair; of the secret, only its hash.
    pub key: Arc<ApiKey>,
    /// The environment.
    pub environment: Arc<Environment>,
    read_at: DateTime<Utc>,
}

impl Acquaintance {
    /// Whether it was read a moment ago.
    pub fn is_fresh(&self, now: DateTime<Utc>) -> bool {
        // A clock that was set back must not keep anything alive.
        (TimeDelta::zero()..MEMORY).contains(&(now - self.read_at))
    }
}

/// The key pairs that were used lately.
#[derive(Default)]
pub struct Known(RwLock<HashMap<String, Acquaintance>>);

impl Known {
    /// Gives what is remembered of a key pair, fresh or not.
    pub fn recall(&self, api_key: &str) -> Option<Acquaintance> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(api_key).cloned()
    }

    /// Forgets everything. Called after the commit of whatever changed a key pair or an environment.
    pub fn forget(&self) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn remember(&self, api_key: &str, read: Option<&Acquaintance>) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        match read {
            Some(read) => drop(known.insert(api_key.to_owned(), read.clone())),
            None => drop(known.remove(api_key)),
        }
    }
}

/// Reads a key pair with its environment from the archive.
///
/// # Errors
/// When the archive fails.
pub async fn look_up(house: &House, api_key: &str) -> Result<Option<Acquaintance>, Error> {
    let read_at = house.clock.now();
    let mut tx = house.db.read().await?;
    let found = match tx.key(api_key).await? {
        Some(key) => {
            let environment = tx.environment(key.environment()).await?.ok_or(Error::NoEnvironment)?;
            Some(Acquaintance { key: Arc::new(key), environment: Arc::new(environment), read_at })
        }
        None => None,
    };
    house.known.remember(api_key, found.as_ref());
    Ok(found)
}

/// How coarsely it is remembered when a key pair was last used: nobody writes at every request.
const GRAIN: TimeDelta = TimeDelta::minutes(10);

/// Remembers that a key pair was used.
///
/// # Errors
/// When the archive fails.
pub async fn note_use(house: &House, api_key: &str, known: &Acquaintance, now: DateTime<Utc>) -> Result<(), Error> {
    if known.key.last_used_at.is_some_and(|last| now - last < GRAIN) {
        return Ok(());
    }
    let mut tx = house.db.begin().await?;
    tx.use_key(known.environment.id, api_key, now).await?;
    Ok(tx.commit().await?)
}
