//! One verification and its changes of state.
//!
//! ```text
//!    ┌──────retry───────┐
//!    ▼                  │
//! Active ──finish──▶ Processing ──decide──▶ Reviewing ──review──▶ Decided ◀──┐
//!    │                  └──────────────────decide───────────────────▶ └review┘
//!    ├──cancel──▶ Cancelled    after a failed attempt: Processing, and decided by that
//!    └──expire──▶ Expired      with every picture there, or after a failed attempt: Processing
//! ```
//!
//! Two clocks bound the client's part: the token's, from the order, and the session's, from the first time the link is
//! opened. Whichever runs out first ends it; within both it may be left and resumed. Erasure is possible from every
//! state once the client's part is over.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    comparison::BlockList,
    contact::{Channel, Contact},
    country::Country,
    ctx::{ALPHANUMERIC, Ctx, draw_text},
    decision::Decision,
    document::DocumentType,
    event::{Event, EventKind},
    home::Home,
    ids::{EnvironmentId, ScanRef, SessionId},
    liveness::{Asked, NoActs, Recorded},
    order::{DummyStatus, Order},
    questionnaire::Answers,
    status::{OverallStatus, Verdict},
    words,
};

words! {
    /// Where in its life a session is.
    State {
        /// Waiting for the client, or with the client.
        Active = "ACTIVE",
        /// The client is done; the machine is looking.
        Processing = "PROCESSING",
        /// The machine has decided and a person is asked.
        Reviewing = "REVIEWING",
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
    /// A picture is being looked at; the client waits for what comes of it.
    #[error("a picture is being looked at")]
    BeingChecked,
    /// The client has not agreed yet.
    #[error("the session has not been started")]
    NotStarted,
    /// There is nothing to decide.
    #[error("the session is not being processed")]
    NotProcessing,
    /// Nothing was decided that a person could look at.
    #[error("the session has no decision to review")]
    NotDecided,
    /// It is still running, so it cannot be erased.
    #[error("the session is still running")]
    StillRunning,
    /// Its data is gone.
    #[error("the session's data has been erased")]
    Erased,
    /// What the person asked for was answered already.
    #[error("the request has been answered")]
    Answered,
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
    /// When the link was opened for the first time: the session's clock runs from here.
    pub opened_at: Option<DateTime<Utc>>,
    /// When the client agreed to begin.
    pub started_at: Option<DateTime<Utc>>,
    /// When the client was done, or gave up, or time ran out; not while another try is open.
    pub finished_at: Option<DateTime<Utc>>,
    /// How often the client was given another try.
    pub retries: u32,
    /// When the machine decided.
    pub decided_at: Option<DateTime<Utc>>,
    /// When a person last ruled about it.
    pub reviewed_at: Option<DateTime<Utc>>,
    /// The decision that stands, the machine's or a person's, before suspicion is added.
    pub verdict: Option<Verdict>,
    /// Whether tags were raised.
    pub suspected: bool,
    /// When everything about the person was destroyed.
    pub erased_at: Option<DateTime<Utc>>,
}

impl Session {
    /// Opens a session for an order; it waits for its client. `created_at` tells of it in the timeline.
    pub fn open(ctx: &Ctx, order: &Order) -> Self {
        Self {
            id: SessionId::new(ctx.now, &*ctx.chance),
            environment: ctx.environment,
            scan_ref: ScanRef::new(ctx.now, &*ctx.chance),
            state: State::Active,
            created_at: ctx.now,
            expires_at: match order.dummy.as_ref().map(|dummy| dummy.status) {
                Some(DummyStatus::Expired) => ctx.now - Duration::milliseconds(1),
                _ => ctx.now + Duration::seconds(order.lifetime.into()),
            },
            length_seconds: order.session_length,
            opened_at: None,
            started_at: None,
            finished_at: None,
            retries: 0,
            decided_at: None,
            reviewed_at: None,
            verdict: None,
            suspected: false,
            erased_at: None,
        }
    }

    /// The moment after which the client can do nothing more: the end of the token, or of the session once the link
    /// has been opened, if that comes first.
    pub fn ends_at(&self) -> DateTime<Utc> {
        match self.opened_at.or(self.started_at) {
            Some(opened) => self.expires_at.min(opened + Duration::seconds(self.length_seconds.into())),
            None => self.expires_at,
        }
    }

    /// The first moment at which time has run out, while the client has the session.
    pub fn due_at(&self) -> Option<DateTime<Utc>> {
        let waiting = self.state == State::Active && self.erased_at.is_none();
        waiting.then(|| self.ends_at() + Duration::milliseconds(1))
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

    /// The client opened the link: the session's clock starts. A second time changes nothing, so a reload does not gain
    /// time.
    pub fn enter(&mut self, now: DateTime<Utc>) -> Result<Option<Event>, Refusal> {
        self.must_be_open(now)?;
        if self.opened_at.is_some() {
            return Ok(None);
        }
        self.opened_at = Some(now);
        Ok(Some(Event::new(self.id, EventKind::Entered, now)))
    }

    /// The client agreed to begin. A second time changes nothing.
    pub fn start(&mut self, now: DateTime<Utc>) -> Result<Option<Event>, Refusal> {
        self.must_be_open(now)?;
        if self.started_at.is_some() {
            return Ok(None);
        }
        self.opened_at = self.opened_at.or(Some(now));
        self.started_at = Some(now);
        Ok(Some(Event::new(self.id, EventKind::Started, now)))
    }

    /// The client pressed the last button; nothing more will be captured in this attempt.
    pub fn finish(&mut self, now: DateTime<Utc>) -> Result<Event, Refusal> {
        self.must_be_started(now)?;
        self.state = State::Processing;
        self.finished_at = Some(now);
        Ok(Event::new(self.id, EventKind::Finished, now))
    }

    /// The client gave up. After a failed attempt there is something to decide by, so nobody escapes a denial by
    /// giving up: the session waits to be decided then.
    pub fn cancel(&mut self, now: DateTime<Utc>) -> Result<Event, Refusal> {
        self.must_be_open(now)?;
        self.state = if self.retries > 0 { State::Processing } else { State::Cancelled };
        self.finished_at = Some(now);
        Ok(Event::new(self.id, EventKind::Cancelled, now))
    }

    /// Time ran out. Nothing happens before [`Session::ends_at`] or when the client is done. A session whose pictures
    /// are `complete` is analysed all the same, and one with a failed attempt is decided by that.
    pub fn expire(&mut self, now: DateTime<Utc>, complete: bool) -> Option<Event> {
        if self.state != State::Active || now <= self.ends_at() {
            return None;
        }
        self.state = if complete || self.retries > 0 { State::Processing } else { State::Expired };
        self.finished_at = Some(now);
        Some(Event::new(self.id, EventKind::Expired, now))
    }

    /// Whether the client gets another try after this decision about the present attempt.
    pub fn has_another_try(&self, now: DateTime<Utc>, order: &Order, decision: &Decision) -> bool {
        decision.may_be_tried_again() && self.retries < order.retries() && now <= self.ends_at()
    }

    /// An attempt failed and another is open: the client has the session again. Why it failed is in its record only:
    /// the timeline outlives the person's data.
    pub fn retry(&mut self, now: DateTime<Utc>) -> Result<Event, Refusal> {
        self.must_be_processing()?;
        self.state = State::Active;
        self.finished_at = None;
        self.retries += 1;
        Ok(Event::new(self.id, EventKind::AttemptFailed, now))
    }

    /// The machine has decided; a person is asked if the decision `awaits_review`.
    pub fn decide(
        &mut self,
        now: DateTime<Utc>,
        verdict: Verdict,
        suspected: bool,
        awaits_review: bool,
    ) -> Result<Event, Refusal> {
        self.must_be_processing()?;
        self.state = if awaits_review { State::Reviewing } else { State::Decided };
        self.decided_at = Some(now);
        self.verdict = Some(verdict);
        self.suspected = suspected;
        Ok(Event::new(self.id, EventKind::Decided, now).saying(verdict.as_str()))
    }

    fn must_be_processing(&self) -> Result<(), Refusal> {
        match self.state {
            _ if self.erased_at.is_some() => Err(Refusal::Erased),
            State::Processing => Ok(()),
            _ => Err(Refusal::NotProcessing),
        }
    }

    /// A person ruled: after the machine, or over an earlier decision.
    pub fn review(&mut self, now: DateTime<Utc>, verdict: Verdict, suspected: bool) -> Result<Event, Refusal> {
        match self.state {
            _ if self.erased_at.is_some() => return Err(Refusal::Erased),
            State::Reviewing | State::Decided => {}
            _ => return Err(Refusal::NotDecided),
        }
        self.state = State::Decided;
        self.reviewed_at = Some(now);
        self.verdict = Some(verdict);
        self.suspected = suspected;
        Ok(Event::new(self.id, EventKind::Reviewed, now).saying(verdict.as_str()))
    }

    /// Something of it is put on a block list. What was approved is suspected from now on.
    pub fn block(&mut self, now: DateTime<Utc>, list: BlockList) -> Result<Event, Refusal> {
        match self.verdict {
            _ if self.erased_at.is_some() => return Err(Refusal::Erased),
            None => return Err(Refusal::NotDecided),
            Some(verdict) => self.suspected |= verdict == Verdict::Approved,
        }
        Ok(Event::new(self.id, EventKind::Blocked, now).saying(list.as_str()))
    }

    /// Something of it is taken off a block list, and this is whether tags are left.
    pub fn unblock(&mut self, now: DateTime<Utc>, list: BlockList, suspected: bool) -> Event {
        self.suspected = suspected;
        Event::new(self.id, EventKind::Unblocked, now).saying(list.as_str())
    }

    /// Everything about the person is destroyed. Allowed once the client's part is over, also while a person is asked:
    /// a reviewer's interest does not outweigh the person's. A second time changes nothing.
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

    /// The word of [`Session::overall`].
    pub fn status(&self, now: DateTime<Utc>) -> &'static str {
        self.overall(now).as_str()
    }

    /// How it stands, as partners know it.
    pub fn overall(&self, now: DateTime<Utc>) -> OverallStatus {
        let expired = matches!(self.state, State::Expired | State::Cancelled)
            || (self.state == State::Active && now > self.ends_at());
        match (self.erased_at, self.verdict) {
            (Some(_), _) if expired => OverallStatus::ExpiredDeleted,
            (Some(_), _) => OverallStatus::Deleted,
            _ if expired => OverallStatus::Expired,
            (None, _) if self.state == State::Reviewing => OverallStatus::Reviewing,
            (None, None) => OverallStatus::Active,
            (None, Some(_)) if self.suspected => OverallStatus::Suspected,
            (None, Some(Verdict::Approved)) => OverallStatus::Approved,
            (None, Some(Verdict::Denied)) => OverallStatus::Denied,
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
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Visit {
    /// The chosen document.
    pub selected: Option<(Country, DocumentType)>,
    /// When the client agreed to the processing.
    pub consented_at: Option<DateTime<Utc>>,
    /// The client's address.
    pub ip: Option<String>,
    /// The kind of device.
    pub platform: Option<Platform>,
    /// The challenge that was told last and waits for its frames.
    #[serde(default)]
    pub asked: Option<Asked>,
    /// How many challenges were told.
    #[serde(default)]
    pub times_asked: u32,
    /// The frames that count.
    #[serde(default)]
    pub recorded: Option<Recorded>,
    /// Why there are none, if the client said so.
    #[serde(default)]
    pub no_acts: Option<NoActs>,
    /// The e-mail address and the phone number, proved or not.
    #[serde(default)]
    pub contacts: BTreeMap<Channel, Contact>,
    /// The address.
    #[serde(default)]
    pub home: Option<Home>,
    /// What was answered.
    #[serde(default)]
    pub answers: Option<Answers>,
    /// What was answered before, to other questionnaires: one may be asked for after the approval.
    #[serde(default)]
    pub earlier_answers: Vec<Answers>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::EnvironmentId,
        status::{DocumentStatus, FaceStatus, FraudTag},
    };

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
            opened_at: None,
            started_at: None,
            finished_at: None,
            retries: 0,
            decided_at: None,
            reviewed_at: None,
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
        session.decide(at(32), Verdict::Approved, false, false).unwrap();
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
    fn the_clock_starts_when_the_link_is_opened_and_nothing_gains_time_afterwards() {
        let mut session = session();
        session.enter(at(10)).unwrap().unwrap();
        assert_eq!(session.enter(at(20)), Ok(None));
        assert!(session.start(at(30)).unwrap().is_some());
        assert_eq!(session.start(at(50)), Ok(None));
        assert_eq!(session.ends_at(), at(70));
    }

    #[test]
    fn a_session_can_be_resumed_until_the_first_of_its_two_clocks_has_run_out() {
        let mut early = session();
        early.enter(at(10)).unwrap();
        assert!(early.start(at(70)).is_ok());
        assert_eq!(early.finish(at(71)), Err(Refusal::Expired));
        let mut late = session();
        late.enter(at(1000)).unwrap();
        assert_eq!(late.ends_at(), at(1000));
        assert_eq!(late.start(at(1001)), Err(Refusal::Expired));
        assert_eq!(session().enter(at(1001)), Err(Refusal::Expired));
    }

    #[test]
    fn what_is_put_on_a_block_list_is_suspected_if_it_was_approved() {
        let mut session = session();
        assert_eq!(session.block(at(0), BlockList::Selfie), Err(Refusal::NotDecided));
        session.start(at(1)).unwrap();
        session.finish(at(2)).unwrap();
        session.decide(at(3), Verdict::Approved, false, false).unwrap();
        assert_eq!(session.block(at(4), BlockList::Selfie).unwrap().word, Some("SELFIE"));
        assert_eq!(session.status(at(5)), "SUSPECTED");
        session.unblock(at(6), BlockList::Selfie, false);
        assert_eq!(session.status(at(7)), "APPROVED");
        session.review(at(8), Verdict::Denied, false).unwrap();
        session.block(at(9), BlockList::DocumentInfo).unwrap();
        assert_eq!(session.status(at(10)), "DENIED");
    }

    fn decision(document: DocumentStatus, face: FaceStatus, fraud_tags: Vec<FraudTag>) -> Decision {
        Decision {
            verdict: Verdict::of(document, face),
            suspected: !fraud_tags.is_empty(),
            document,
            face,
            fraud_tags,
            mismatch_tags: vec![],
            reasons: vec![],
            policy: ("test".into(), 1),
        }
    }

    fn check(document: DocumentStatus, face: FaceStatus, fraud_tags: Vec<FraudTag>, again: Option<(bool, bool)>) {
        let decision = decision(document, face, fraud_tags);
        let retaken = decision.retaken();
        let found = decision.may_be_tried_again().then_some((retaken.document, retaken.face));
        assert_eq!(found, again, "{document} {face}");
    }

    #[test]
    fn only_what_other_pictures_may_mend_is_tried_again() {
        use DocumentStatus as D;
        use FaceStatus as F;
        check(D::DocTooBlurry, F::FaceNotAnalysed, vec![], Some((true, false)));
        check(D::DocValidated, F::NoFaceFound, vec![], Some((false, true)));
        check(D::DocExpired, F::TooManyFaces, vec![FraudTag::AmlFailed], Some((true, true)));
        check(D::DocValidated, F::FaceMatch, vec![FraudTag::AutoUnverifiable], None);
        check(D::AutoUnverifiable, F::NoFaceFound, vec![], None);
        check(D::DocValidated, F::AutoUnverifiable, vec![], None);
        check(D::DocTooBlurry, F::FakeFace, vec![], None);
        check(D::DocFake, F::FaceMismatch, vec![], None);
        check(D::DocSpoofDetected, F::FaceMatch, vec![], None);
        for tag in [FraudTag::PortraitSubstitution, FraudTag::FaceBlacklisted, FraudTag::DataBlacklisted] {
            check(D::DocTooBlurry, F::FaceMatch, vec![tag], None);
        }
    }

    #[test]
    fn there_are_as_many_tries_as_ordered_and_none_after_the_end() {
        let failed = decision(DocumentStatus::DocTooBlurry, FaceStatus::FaceNotAnalysed, vec![]);
        let mut order = crate::decision::tests::order(crate::order::TokenType::Identification);
        let mut session = session();
        session.start(at(1)).unwrap();
        session.finish(at(2)).unwrap();
        assert!(session.has_another_try(at(61), &order, &failed));
        assert!(!session.has_another_try(at(62), &order, &failed));
        session.retry(at(3)).unwrap();
        assert_eq!((session.status(at(4)), session.finished_at), ("ACTIVE", None));
        session.finish(at(5)).unwrap();
        assert!(!session.has_another_try(at(6), &order, &failed));
        order.max_attempts = Some(2);
        assert!(session.has_another_try(at(6), &order, &failed));
        order.max_attempts = Some(0);
        assert!(!session.has_another_try(at(6), &order, &failed));
    }

    #[test]
    fn after_a_failed_attempt_neither_giving_up_nor_waiting_escapes_the_decision() {
        let mut tried = session();
        tried.start(at(1)).unwrap();
        tried.finish(at(2)).unwrap();
        tried.retry(at(3)).unwrap();
        let mut cancelled = tried.clone();
        cancelled.cancel(at(4)).unwrap();
        assert_eq!(cancelled.state, State::Processing);
        tried.expire(at(62), false).unwrap();
        assert_eq!(tried.state, State::Processing);
        let mut untried = session();
        untried.start(at(1)).unwrap();
        untried.cancel(at(4)).unwrap();
        assert_eq!(untried.state, State::Cancelled);
    }

    #[test]
    fn a_person_rules_after_the_machine_and_may_be_overruled_by_another() {
        let mut session = session();
        assert_eq!(session.review(at(0), Verdict::Approved, false), Err(Refusal::NotDecided));
        session.start(at(1)).unwrap();
        session.finish(at(2)).unwrap();
        session.decide(at(3), Verdict::Denied, false, true).unwrap();
        assert_eq!(session.status(at(4)), "REVIEWING");
        session.review(at(5), Verdict::Approved, false).unwrap();
        assert_eq!((session.status(at(6)), session.decided_at), ("APPROVED", Some(at(3))));
        session.review(at(7), Verdict::Denied, false).unwrap();
        assert_eq!((session.status(at(8)), session.reviewed_at), ("DENIED", Some(at(7))));
        session.erase(at(9)).unwrap();
        assert_eq!(session.review(at(10), Verdict::Approved, false), Err(Refusal::Erased));
    }

    #[test]
    fn nobody_has_to_wait_for_a_reviewer_to_be_forgotten() {
        let mut session = session();
        session.start(at(1)).unwrap();
        session.finish(at(2)).unwrap();
        session.decide(at(3), Verdict::Approved, false, true).unwrap();
        assert!(session.erase(at(4)).unwrap().is_some());
        assert_eq!(session.status(at(5)), "DELETED");
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
    fn time_can_only_run_out_while_the_client_has_the_session() {
        let mut session = session();
        let due = session.due_at().unwrap();
        assert!(session.clone().expire(due, false).is_some());
        assert!(session.clone().expire(due - Duration::milliseconds(1), false).is_none());
        session.start(at(10)).unwrap();
        assert_eq!(session.due_at(), Some(at(70) + Duration::milliseconds(1)));
        session.finish(at(20)).unwrap();
        assert_eq!(session.due_at(), None);
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
        assert_eq!(session.decide(at(63), Verdict::Approved, false, false), Err(Refusal::Erased));
    }

    #[test]
    fn suspicion_shows_over_the_verdict() {
        let mut session = session();
        session.start(at(1)).unwrap();
        session.finish(at(2)).unwrap();
        session.decide(at(3), Verdict::Approved, true, false).unwrap();
        assert_eq!(session.status(at(4)), "SUSPECTED");
        assert_eq!(session.decide(at(5), Verdict::Denied, false, false), Err(Refusal::NotProcessing));
    }
}
