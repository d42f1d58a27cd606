//! One verification and its changes of state.
//!
//! ```text
//! Active ──finish──▶ Processing ──decide──▶ Decided ──erase──▶ Erased
//!    ├──cancel──▶ Cancelled ──erase──▶ Erased
//!    └──expire──▶ Expired ────erase──▶ Erased     (with every picture there: Processing)
//! ```

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    country::Country,
    ctx::{ALPHANUMERIC, Ctx, draw_text},
    document::DocumentType,
    event::{Event, EventKind},
    ids::{EnvironmentId, ScanRef, SessionId},
    order::Order,
    status::Verdict,
    words,
};

words! {
    /// Where in its life a session is.
    State {
        /// Waiting for the client, or with the client.
        Active = "ACTIVE",
        /// The client is done; the machine is looking.
        Processing = "PROCESSING",
        /// Decided.
        Decided = "DECIDED",
        /// Time ran out.
        Expired = "EXPIRED",
        /// The client gave up.
        Cancelled = "CANCELLED",
    }
}

/// Why a change of state was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// The session is no longer with the client.
    #[error("the session is over")]
    NotActive,
    /// Its time has run out.
    #[error("the session has expired")]
    Expired,
    /// The client has not agreed yet.
    #[error("the session has not been started")]
    NotStarted,
    /// There is nothing to decide.
    #[error("the session is not being processed")]
    NotProcessing,
    /// It is still running, so it cannot be erased.
    #[error("the session is still running")]
    StillRunning,
    /// Its data is gone.
    #[error("the session's data has been erased")]
    Erased,
}

/// One verification, without anything personal: that is sealed beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its identifier inside the house.
    pub id: SessionId,
    /// The environment it belongs to.
    pub environment: EnvironmentId,
    /// Its name for the partner.
    pub scan_ref: ScanRef,
    /// Where in its life it is.
    pub state: State,
    /// When it was ordered.
    pub created_at: DateTime<Utc>,
    /// Until when it may be opened.
    pub expires_at: DateTime<Utc>,
    /// Seconds from opening to the end.
    pub length_seconds: u32,
    /// When the client agreed to begin.
    pub started_at: Option<DateTime<Utc>>,
    /// When the client was done, or gave up, or time ran out.
    pub finished_at: Option<DateTime<Utc>>,
    /// When it was decided.
    pub decided_at: Option<DateTime<Utc>>,
    /// The decision, before suspicion is added.
    pub verdict: Option<Verdict>,
    /// Whether tags were raised.
    pub suspected: bool,
    /// When everything about the person was destroyed.
    pub erased_at: Option<DateTime<Utc>>,
}

impl Session {
    /// Opens a session for an order; it waits for its client.
    pub fn open(ctx: &Ctx, order: &Order) -> (Self, Event) {
        let session = Self {
            id: SessionId::new(ctx.now, &*ctx.chance),
            environment: ctx.environment,
            scan_ref: ScanRef::new(&*ctx.chance),
            state: State::Active,
            created_at: ctx.now,
            expires_at: ctx.now + Duration::seconds(order.lifetime.into()),
            length_seconds: order.session_length,
            started_at: None,
            finished_at: None,
            decided_at: None,
            verdict: None,
            suspected: false,
            erased_at: None,
        };
        let event = Event::new(session.id, EventKind::Opened, ctx.now);
        (session, event)
    }

    /// The moment after which the client can do nothing more: the end of the token until the session is started,
    /// the end of the session afterwards.
    pub fn ends_at(&self) -> DateTime<Utc> {
        match self.started_at {
            Some(start) => start + Duration::seconds(self.length_seconds.into()),
            None => self.expires_at,
        }
    }

    /// Says why the client may not do anything now, if so.
    pub fn must_be_open(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        match self.state {
            _ if self.erased_at.is_some() => Err(Refusal::Erased),
            State::Active if now > self.ends_at() => Err(Refusal::Expired),
            State::Active => Ok(()),
            State::Expired => Err(Refusal::Expired),
            _ => Err(Refusal::NotActive),
        }
    }

    /// Says why the client may not choose or photograph anything now, if so.
    pub fn must_be_started(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        self.must_be_open(now)?;
        self.started_at.map(|_| ()).ok_or(Refusal::NotStarted)
    }

    /// The client agreed: the clock starts. A second time changes nothing, so a reload does not gain time.
    pub fn start(&mut self, now: DateTime<Utc>) -> Result<Option<Event>, Refusal> {
        self.must_be_open(now)?;
        if self.started_at.is_some() {
            return Ok(None);
        }
        self.started_at = Some(now);
        Ok(Some(Event::new(self.id, EventKind::Started, now)))
    }

    /// The client pressed the last button; nothing more will be captured.
    pub fn finish(&mut self, now: DateTime<Utc>) -> Result<Event, Refusal> {
        self.must_be_started(now)?;
        self.state = State::Processing;
        self.finished_at = Some(now);
        Ok(Event::new(self.id, EventKind::Finished, now))
    }

    /// The client gave up.
    pub fn cancel(&mut self, now: DateTime<Utc>) -> Result<Event, Refusal> {
        self.must_be_open(now)?;
        self.state = State::Cancelled;
        self.finished_at = Some(now);
        Ok(Event::new(self.id, EventKind::Cancelled, now))
    }

    /// Time ran out. Nothing happens before [`Session::ends_at`] or when the client is done. A session whose
    /// pictures are `complete` is analysed all the same.
    pub fn expire(&mut self, now: DateTime<Utc>, complete: bool) -> Option<Event> {
        if self.state != State::Active || now <= self.ends_at() {
            return None;
        }
        self.state = if complete { State::Processing } else { State::Expired };
        self.finished_at = Some(now);
        Some(Event::new(self.id, EventKind::Expired, now))
    }

    /// The machine has decided.
    pub fn decide(&mut self, now: DateTime<Utc>, verdict: Verdict, suspected: bool) -> Result<Event, Refusal> {
        if self.erased_at.is_some() {
            return Err(Refusal::Erased);
        }
        if self.state != State::Processing {
            return Err(Refusal::NotProcessing);
        }
        self.state = State::Decided;
        self.decided_at = Some(now);
        self.verdict = Some(verdict);
        self.suspected = suspected;
        Ok(Event::new(self.id, EventKind::Decided, now).saying(verdict.as_str()))
    }

    /// Everything about the person is destroyed. Allowed once the session is over; a second time changes nothing.
    /// An analysis that still has not ended when the session's time has run out does not stand in the way: it may
    /// never end, and a person's data must not stay because of that.
    pub fn erase(&mut self, now: DateTime<Utc>) -> Result<Option<Event>, Refusal> {
        if self.erased_at.is_some() {
            return Ok(None);
        }
        match self.state {
            State::Active | State::Processing if now <= self.ends_at() => return Err(Refusal::StillRunning),
            State::Active => self.state = State::Expired,
            _ => {}
        }
        self.erased_at = Some(now);
        Ok(Some(Event::new(self.id, EventKind::Erased, now)))
    }

    /// The status as partners know it.
    pub fn status(&self, now: DateTime<Utc>) -> &'static str {
        let expired = matches!(self.state, State::Expired | State::Cancelled)
            || (self.state == State::Active && now > self.ends_at());
        match (self.erased_at, self.verdict) {
            (Some(_), _) if expired => "EXPIRED-DELETED",
            (Some(_), _) => "DELETED",
            _ if expired => "EXPIRED",
            (None, None) => "ACTIVE",
            (None, Some(_)) if self.suspected => "SUSPECTED",
            (None, Some(verdict)) => verdict.as_str(),
        }
    }
}

/// Draws the secret of a link: 40 letters and digits, 238 bits.
pub fn draw_auth_token(ctx: &Ctx) -> String {
    draw_text(&*ctx.chance, ALPHANUMERIC, 40)
}

words! {
    /// The kind of device the client came with.
    Platform {
        /// Desktop or laptop.
        Pc = "PC",
        /// Phone.
        Mobile = "MOBILE",
        /// Tablet.
        Tablet = "TABLET",
        /// Could not be told.
        Other = "OTHER",
    }
}

/// What the client told us on the way: sealed with the session.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Visit {
    /// The chosen document.
    pub selected: Option<(Country, DocumentType)>,
    /// When the client agreed to the processing.
    pub consented_at: Option<DateTime<Utc>>,
    /// The client's address.
    pub ip: Option<String>,
    /// The kind of device.
    pub platform: Option<Platform>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::EnvironmentId;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    fn session() -> Session {
        Session {
            id: SessionId(uuid::Uuid::nil()),
            environment: EnvironmentId(uuid::Uuid::nil()),
            scan_ref: ScanRef(uuid::Uuid::nil()),
            state: State::Active,
            created_at: at(0),
            expires_at: at(1000),
            length_seconds: 60,
            started_at: None,
            finished_at: None,
            decided_at: None,
            verdict: None,
            suspected: false,
            erased_at: None,
        }
    }

    #[test]
    fn a_session_walks_from_start_to_decision() {
        let mut session = session();
        assert_eq!(session.status(at(1)), "ACTIVE");
        session.start(at(1)).unwrap();
        session.finish(at(30)).unwrap();
        assert_eq!(session.status(at(31)), "ACTIVE");
        session.decide(at(32), Verdict::Approved, false).unwrap();
        assert_eq!(session.status(at(9999)), "APPROVED");
        assert_eq!(session.finish(at(33)), Err(Refusal::NotActive));
    }

    #[test]
    fn expired_session_cannot_be_finished() {
        let mut session = session();
        session.start(at(0)).unwrap();
        assert_eq!(session.finish(at(61)), Err(Refusal::Expired));
        assert_eq!(session.status(at(61)), "EXPIRED");
    }

    #[test]
    fn starting_again_does_not_gain_time() {
        let mut session = session();
        session.start(at(10)).unwrap();
        assert_eq!(session.start(at(50)), Ok(None));
        assert_eq!(session.ends_at(), at(70));
    }

    #[test]
    fn the_link_stays_open_until_its_last_second() {
        let mut session = session();
        assert!(session.expire(at(1000), false).is_none());
        assert!(session.clone().start(at(1000)).is_ok());
        assert!(session.expire(at(1001), false).is_some());
        assert!(session.expire(at(1002), false).is_none());
    }

    #[test]
    fn a_running_session_cannot_be_erased_but_an_expired_one_can() {
        let mut session = session();
        assert_eq!(session.erase(at(5)), Err(Refusal::StillRunning));
        assert!(session.erase(at(1001)).unwrap().is_some());
        assert_eq!(session.status(at(1001)), "EXPIRED-DELETED");
        assert_eq!(session.erase(at(1002)), Ok(None));
    }

    #[test]
    fn an_analysis_that_never_ends_does_not_keep_data_from_being_erased() {
        let mut session = session();
        session.start(at(1)).unwrap();
        session.finish(at(2)).unwrap();
        assert_eq!(session.erase(at(61)), Err(Refusal::StillRunning));
        assert!(session.erase(at(62)).unwrap().is_some());
        assert_eq!(session.status(at(62)), "DELETED");
        assert_eq!(session.decide(at(63), Verdict::Approved, false), Err(Refusal::Erased));
    }

    #[test]
    fn suspicion_shows_over_the_verdict() {
        let mut session = session();
        session.start(at(1)).unwrap();
        session.finish(at(2)).unwrap();
        session.decide(at(3), Verdict::Approved, true).unwrap();
        assert_eq!(session.status(at(4)), "SUSPECTED");
        assert_eq!(session.decide(at(5), Verdict::Denied, false), Err(Refusal::NotProcessing));
    }
}
