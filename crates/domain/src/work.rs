//! What remains to be done. Work carries identifiers, never data, and may run twice without harm.

use crate::{
    ids::{AuthenticationId, DeliveryId, EnvironmentId, SessionId, UpdateId},
    words,
};

words! {
    /// The kinds of work.
    WorkKind {
        /// Look at a finished session's pictures and decide.
        Analyse = "ANALYSE",
        /// End a request for something more whose time has run out.
        ExpireUpdate = "EXPIRE_UPDATE",
        /// Compare the photograph of a face authentication.
        Authenticate = "AUTHENTICATE",
        /// End a face authentication whose time has run out.
        ExpireAuthentication = "EXPIRE_AUTHENTICATION",
        /// Send one webhook.
        Deliver = "DELIVER",
        /// Remove an erased session's objects from the vault.
        Erase = "ERASE",
        /// Tell that an accepted document runs out soon, or has.
        Remind = "REMIND",
    }
}

/// One piece of work, with the environment it belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Work {
    /// Analyse this session.
    Analyse(EnvironmentId, SessionId),
    /// End this request for something more if its time has run out.
    ExpireUpdate(EnvironmentId, UpdateId),
    /// Compare the photograph that this face authentication waits for.
    Authenticate(EnvironmentId, AuthenticationId),
    /// End this face authentication if its time has run out.
    ExpireAuthentication(EnvironmentId, AuthenticationId),
    /// Send this webhook.
    Deliver(EnvironmentId, DeliveryId),
    /// Remove this session's objects.
    Erase(EnvironmentId, SessionId),
    /// Tell that this session's document runs out soon, or has.
    Remind(EnvironmentId, SessionId),
}

impl Work {
    /// Its kind, environment and subject, as the queue keeps them.
    pub fn parts(self) -> (WorkKind, EnvironmentId, uuid::Uuid) {
        match self {
            Self::Analyse(environment, session) => (WorkKind::Analyse, environment, session.0),
            Self::ExpireUpdate(environment, update) => (WorkKind::ExpireUpdate, environment, update.0),
            Self::Authenticate(environment, one) => (WorkKind::Authenticate, environment, one.0),
            Self::ExpireAuthentication(environment, one) => (WorkKind::ExpireAuthentication, environment, one.0),
            Self::Deliver(environment, delivery) => (WorkKind::Deliver, environment, delivery.0),
            Self::Erase(environment, session) => (WorkKind::Erase, environment, session.0),
            Self::Remind(environment, session) => (WorkKind::Remind, environment, session.0),
        }
    }

    /// The way back from [`Work::parts`].
    pub fn of(kind: WorkKind, environment: EnvironmentId, subject: uuid::Uuid) -> Self {
        match kind {
            WorkKind::Analyse => Self::Analyse(environment, SessionId(subject)),
            WorkKind::ExpireUpdate => Self::ExpireUpdate(environment, UpdateId(subject)),
            WorkKind::Authenticate => Self::Authenticate(environment, AuthenticationId(subject)),
            WorkKind::ExpireAuthentication => Self::ExpireAuthentication(environment, AuthenticationId(subject)),
            WorkKind::Deliver => Self::Deliver(environment, DeliveryId(subject)),
            WorkKind::Erase => Self::Erase(environment, SessionId(subject)),
            WorkKind::Remind => Self::Remind(environment, SessionId(subject)),
        }
    }
}
