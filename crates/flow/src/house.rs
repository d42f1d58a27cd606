//! The rooms of the house, built once by the binary and handed down.

use std::sync::{Arc, OnceLock};

use analysis::Models;
use domain::{
    audit::Actor,
    ctx::{Chance, Clock, Ctx},
    ids::EnvironmentId,
    partner::SessionTimes,
    policy::Policy,
};
use outbound::{Gate, Post, Sms};
use store::Db;
use tokio::sync::Notify;
use vault::Objects;

use crate::{Error, faces::InMemory, keys::Keys, known::Known};

/// Everything the walk needs.
pub struct House {
    /// The archive.
    pub db: Db,
    /// The cellar.
    pub objects: Objects,
    /// The keys.
    pub keys: Keys,
    /// Key pairs and environments that were asked for a moment ago.
    pub known: Known,
    /// The gate.
    pub gate: Gate,
    /// The way to the mail server, if one is set.
    pub post: Option<Post>,
    /// The way to the provider of text messages, if one is set.
    pub sms: Option<Sms>,
    /// How findings become decisions.
    pub policy: Policy,
    /// Address under which partners and clients reach us, without a slash at the end.
    pub public_url: String,
    /// What a picture may weigh.
    pub picture_limits: vision::picture::Limits,
    /// How long sessions last where their environment does not say.
    pub times: SessionTimes,
    /// Whether a session's own callback may be plain `http` to this machine.
    pub loopback_callbacks: bool,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
    /// The models, loaded once and shared.
    pub models: LazyModels,
    /// The faces of environments, as they are needed.
    pub faces: InMemory,
    /// The printing press.
    pub press: report::Press,
    /// Rung after a commit that left work behind, so that workers need not ask all the time.
    pub bell: Notify,
}

impl House {
    /// The circumstances of something that happens now, and that the house does by itself until [`Ctx::by`] says otherwise.
    pub fn ctx(&self, environment: EnvironmentId) -> Ctx {
        Ctx { environment, now: self.clock.now(), chance: self.chance.clone(), actor: Actor::System }
    }
}

/// The models, loaded when first needed.
pub struct LazyModels {
    load: Box<dyn Fn() -> Result<Models, String> + Send + Sync>,
    loaded: OnceLock<Result<Arc<Models>, String>>,
}

impl LazyModels {
    /// Remembers how to load them.
    pub fn new(load: impl Fn() -> Result<Models, String> + Send + Sync + 'static) -> Self {
        Self { load: Box::new(load), loaded: OnceLock::new() }
    }

    /// Gives the models, loading them the first time. Takes a second or so then: not for async threads.
    ///
    /// # Errors
    /// When a model is missing or not the one the manifest names; the same answer every time.
    pub fn get(&self) -> Result<Arc<Models>, Error> {
        self.loaded.get_or_init(|| (self.load)().map(Arc::new)).clone().map_err(Error::Models)
    }
}
