//! A partner asks the person of an approved verification for something more, by a link of its own.

use chrono::{DateTime, Duration, Utc};

use crate::{
    ctx::Ctx,
    event::{Event, EventKind},
    ids::{EnvironmentId, SessionId, UpdateId},
    session::Refusal,
    words,
};

words! {
    /// Where in its life an update is.
    UpdateState {
        /// Waiting for the client.
        Pending = "PENDING",
        /// The client sent what was asked for.
        Done = "DONE",
        /// The client gave up.
        Cancelled = "CANCELLED",
        /// Time ran out.
        Expired = "EXPIRED",
    }
}

/// Something more that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Update {
    /// Its identifier.
    pub id: UpdateId,
    /// The environment it belongs to.
    pub environment: EnvironmentId,
    /// The approved verification.
    pub session: SessionId,
    /// Where in its life it is.
    pub state: UpdateState,
    /// When it was asked for.
    pub created_at: DateTime<Utc>,
    /// Until when its link works.
    pub expires_at: DateTime<Utc>,
    /// When it came to an end.
    pub ended_at: Option<DateTime<Utc>>,
}

impl Update {
    /// Asks; the link works for so many seconds, 0 to 2 592 000.
    pub fn open(ctx: &Ctx, session: SessionId, lifetime: u32) -> (Self, Event) {
        let update = Self {
            id: UpdateId::new(ctx.now, &*ctx.chance),
            environment: ctx.environment,
            session,
            state: UpdateState::Pending,
            created_at: ctx.now,
            expires_at: ctx.now + Duration::seconds(lifetime.into()),
            ended_at: None,
        };
        let event = Event::new(session, EventKind::UpdateRequested, ctx.now);
        (update, event)
    }

    /// Whether the client can still answer.
    pub fn is_pending(&self, now: DateTime<Utc>) -> bool {
        self.state == UpdateState::Pending && now <= self.expires_at
    }

    /// Says why the client can do nothing now, if so.
    pub fn must_be_pending(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        match self.state {
            UpdateState::Pending if now <= self.expires_at => Ok(()),
            UpdateState::Pending | UpdateState::Expired => Err(Refusal::Expired),
            UpdateState::Done | UpdateState::Cancelled => Err(Refusal::NotActive),
        }
    }

    /// The client sent what was asked for.
    pub fn finish(&mut self, now: DateTime<Utc>) -> Result<Event, Refusal> {
        self.must_be_pending(now)?;
        Ok(self.end(UpdateState::Done, now))
    }

    /// The client gave up.
    pub fn cancel(&mut self, now: DateTime<Utc>) -> Result<Event, Refusal> {
        self.must_be_pending(now)?;
        Ok(self.end(UpdateState::Cancelled, now))
    }

    /// Time ran out. Nothing happens before, or when it has ended already.
    pub fn expire(&mut self, now: DateTime<Utc>) -> Option<Event> {
        let over = self.state == UpdateState::Pending && now > self.expires_at;
        over.then(|| self.end(UpdateState::Expired, now))
    }

    fn end(&mut self, state: UpdateState, now: DateTime<Utc>) -> Event {
        self.state = state;
        self.ended_at = Some(now);
        Event::new(self.session, EventKind::UpdateEnded, now).saying(state.as_str())
    }
}
