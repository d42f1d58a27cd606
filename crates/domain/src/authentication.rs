//! One face authentication: a person whose verification was approved shows their face again.
//!
//! ```text
//!    ┌──failed, another attempt left──┐
//!    ▼                                │
//! Pending ──────attempt─────────▶ Checking ──judge──▶ Succeeded, or Failed after the last attempt
//!    ├──cancel──▶ Cancelled
//!    └──expire──▶ Expired         while Checking: once it is judged, if an attempt would be left
//! ```
//!
//! It belongs to the verification whose selfie the face is compared with, and is erased with it.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    ctx::Ctx,
    event::{Event, EventKind},
    finding::ModelRef,
    ids::{AuthenticationId, CaptureId, EnvironmentId, SessionId},
    session::{Refusal, Session, State},
    status::Verdict,
    words,
};

/// How often a person may try: the contract's `maxAttemptCount`.
pub const MOST_ATTEMPTS: u32 = 3;

words! {
    /// What a person of a verification can be asked to do.
    AuthenticationType {
        /// Show a face for the first time, without a verification.
        Enrollment = "ENROLLMENT",
        /// Show the face that was verified.
        Authentication = "AUTHENTICATION",
    }
}

words! {
    /// What a verification is good for when somebody is to be recognised.
    Eligibility {
        /// Its person can be asked for a face.
        Authentication = "AUTHENTICATION",
        /// A verification is needed first.
        Identification = "IDENTIFICATION",
    }
}

words! {
    /// How a face is recognised.
    AuthenticationMethod {
        /// A photograph of the face is compared with the selfie of the verification.
        FaceMatching = "FACE_MATCHING",
        /// The same with movements that are asked for.
        ActiveLiveness = "ACTIVE_LIVENESS",
    }
}

words! {
    /// Where in its life a face authentication is.
    AuthenticationState {
        /// Waiting for the person, or with the person.
        Pending = "PENDING",
        /// A photograph is being compared.
        Checking = "CHECKING",
        /// The face is the one that was verified.
        Succeeded = "SUCCESS",
        /// Every attempt failed.
        Failed = "FAILED",
        /// Time ran out.
        Expired = "EXPIRED",
        /// The person gave up, or the verification is no longer one to compare with.
        Cancelled = "CANCELED",
    }
}

impl AuthenticationState {
    /// Whether nothing more will happen.
    pub fn is_over(self) -> bool {
        !matches!(self, Self::Pending | Self::Checking)
    }
}

words! {
    /// Why an attempt failed. Only what this version measures: nothing here is guessed.
    FailReason {
        /// It is not the face of the selfie, or not certainly enough.
        FaceMismatch = "FACE_MISMATCH",
        /// The face is printed on a document.
        FakeFace = "FAKE_FACE",
        /// There is no face.
        FaceNotFound = "FACE_NOT_FOUND",
        /// There is more than one.
        TooManyFaces = "TOO_MANY_FACES",
        /// It is turned away from the camera.
        FaceAngleTooLarge = "FACE_ANGLE_TOO_LARGE",
        /// It is shown too small to be described.
        FaceTooSmall = "FACE_TOO_SMALL",
        /// It touches the border of the photograph.
        FaceCloseToBorder = "FACE_CLOSE_TO_BORDER",
        /// The camera was so close that the face is distorted.
        FaceTooClose = "FACE_TOO_CLOSE",
        /// Part of it is outside of the photograph.
        FaceCropped = "FACE_CROPPED",
        /// The very same picture was sent before.
        DuplicateImage = "DUPLICATE_IMAGE",
    }
}

/// What comparing one photograph with the selfie of the verification gave.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Comparison {
    /// Why the attempt failed; `None`: it succeeded.
    pub reason: Option<FailReason>,
    /// What was measured, against which mark, in the order of the checks; the first that failed is the reason.
    pub measured: Vec<Measured>,
    /// Which models measured.
    pub models: Vec<ModelRef>,
    /// SHA-256 of the selfie and of the photograph, in hex.
    pub inputs: Vec<String>,
}

/// One thing measured on a photograph.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Measured {
    /// The reason it gives when it fails.
    pub reason: FailReason,
    /// Whether it failed.
    pub failed: bool,
    /// What was measured.
    pub measure: f64,
    /// The mark it was held against.
    pub mark: f64,
    /// The unit of both.
    pub unit: String,
}

/// What a person photographed for one attempt: a capture of the verification that is no part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The photograph.
    pub photo: crate::capture::Capture,
    /// The authentication it was made for.
    pub authentication: AuthenticationId,
    /// Which attempt it was, from 1. An attempt that could not be judged is made again under its number.
    pub number: u32,
}

/// A face authentication, without anything personal: that is sealed beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authentication {
    /// Its identifier.
    pub id: AuthenticationId,
    /// The environment it belongs to.
    pub environment: EnvironmentId,
    /// The verification whose selfie the face is compared with.
    pub session: SessionId,
    /// How.
    pub method: AuthenticationMethod,
    /// Where in its life it is.
    pub state: AuthenticationState,
    /// Attempts that failed, 0 to [`MOST_ATTEMPTS`].
    pub failed: u32,
    /// The photograph being compared, or compared last.
    pub photo: Option<CaptureId>,
    /// When it was asked for.
    pub created_at: DateTime<Utc>,
    /// Until when its link works.
    pub expires_at: DateTime<Utc>,
    /// When the person agreed to begin.
    pub started_at: Option<DateTime<Utc>>,
    /// When it came to an end.
    pub ended_at: Option<DateTime<Utc>>,
}

impl Authentication {
    /// Asks a person for their face; the link works for so many seconds, 0 to 2 592 000.
    pub fn open(ctx: &Ctx, session: SessionId, method: AuthenticationMethod, lifetime: u32) -> (Self, Event) {
        let authentication = Self {
            id: AuthenticationId::new(ctx.now, &*ctx.chance),
            environment: ctx.environment,
            session,
            method,
            state: AuthenticationState::Pending,
            failed: 0,
            photo: None,
            created_at: ctx.now,
            expires_at: ctx.now + Duration::seconds(lifetime.into()),
            started_at: None,
            ended_at: None,
        };
        (authentication, Event::new(session, EventKind::AuthenticationRequested, ctx.now))
    }

    /// How many attempts are left.
    pub fn attempts_left(&self) -> u32 {
        MOST_ATTEMPTS.saturating_sub(self.failed)
    }

    /// Whether the person was recognised; `None` while that is open.
    pub fn approved(&self) -> Option<bool> {
        self.state.is_over().then_some(self.state == AuthenticationState::Succeeded)
    }

    /// Says why the person can do nothing now, if so.
    pub fn must_be_pending(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        match self.state {
            AuthenticationState::Pending if now <= self.expires_at => Ok(()),
            AuthenticationState::Pending | AuthenticationState::Expired => Err(Refusal::Expired),
            AuthenticationState::Checking => Err(Refusal::BeingChecked),
            _ => Err(Refusal::NotActive),
        }
    }

    /// Says why no photograph is taken now, if so.
    pub fn must_be_started(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        self.must_be_pending(now)?;
        self.started_at.map(|_| ()).ok_or(Refusal::NotStarted)
    }

    /// The person agreed to begin; says whether that is new.
    pub fn start(&mut self, now: DateTime<Utc>) -> Result<bool, Refusal> {
        self.must_be_pending(now)?;
        let is_new = self.started_at.is_none();
        self.started_at.get_or_insert(now);
        Ok(is_new)
    }

    /// The person sent a photograph: it is compared next.
    pub fn attempt(&mut self, now: DateTime<Utc>, photo: CaptureId) -> Result<(), Refusal> {
        self.must_be_started(now)?;
        self.state = AuthenticationState::Checking;
        self.photo = Some(photo);
        Ok(())
    }

    /// Whether this photograph waits to be compared.
    pub fn is_checking(&self, photo: CaptureId) -> bool {
        self.state == AuthenticationState::Checking && self.photo == Some(photo)
    }

    /// A photograph was compared. Gives an event if that was the end; otherwise the person has another attempt.
    pub fn judge(&mut self, now: DateTime<Utc>, recognised: bool) -> Result<Option<Event>, Refusal> {
        self.must_be_checking()?;
        if recognised {
            return Ok(Some(self.end(AuthenticationState::Succeeded, now)));
        }
        self.failed += 1;
        if self.attempts_left() == 0 {
            return Ok(Some(self.end(AuthenticationState::Failed, now)));
        }
        self.state = AuthenticationState::Pending;
        Ok(self.expire(now))
    }

    /// A photograph could not be compared, by no fault of the person's: the attempt does not count.
    pub fn give_back(&mut self, now: DateTime<Utc>) -> Result<Option<Event>, Refusal> {
        self.must_be_checking()?;
        self.state = AuthenticationState::Pending;
        self.photo = None;
        Ok(self.expire(now))
    }

    fn must_be_checking(&self) -> Result<(), Refusal> {
        match self.state {
            AuthenticationState::Checking => Ok(()),
            _ => Err(Refusal::NotProcessing),
        }
    }

    /// The person gave up. Not while a photograph is being compared: what was sent is judged.
    pub fn cancel(&mut self, now: DateTime<Utc>) -> Result<Event, Refusal> {
        self.must_be_pending(now)?;
        Ok(self.end(AuthenticationState::Cancelled, now))
    }

    /// The verification is no longer one to compare with.
    pub fn withdraw(&mut self, now: DateTime<Utc>) -> Option<Event> {
        (!self.state.is_over()).then(|| self.end(AuthenticationState::Cancelled, now))
    }

    /// Time ran out. Nothing happens before, when it has ended already, or while a photograph is being compared.
    pub fn expire(&mut self, now: DateTime<Utc>) -> Option<Event> {
        let over = self.state == AuthenticationState::Pending && now > self.expires_at;
        over.then(|| self.end(AuthenticationState::Expired, now))
    }

    fn end(&mut self, state: AuthenticationState, now: DateTime<Utc>) -> Event {
        self.state = state;
        self.ended_at = Some(now);
        Event::new(self.session, EventKind::AuthenticationEnded, now).saying(state.as_str())
    }
}

/// Whether the person of a verification can be asked for their face: it is approved, not erased, and `has_selfie` to
/// compare with. Suspicion is the partner's to weigh, as everywhere.
pub fn eligibility(session: &Session, has_selfie: bool) -> Eligibility {
    let approved = session.state == State::Decided && session.verdict == Some(Verdict::Approved);
    match approved && session.erased_at.is_none() && has_selfie {
        true => Eligibility::Authentication,
        false => Eligibility::Identification,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    fn photo(number: u128) -> CaptureId {
        CaptureId(uuid::Uuid::from_u128(number))
    }

    fn started() -> Authentication {
        Authentication {
            id: AuthenticationId(uuid::Uuid::nil()),
            environment: EnvironmentId(uuid::Uuid::nil()),
            session: SessionId(uuid::Uuid::nil()),
            method: AuthenticationMethod::FaceMatching,
            state: AuthenticationState::Pending,
            failed: 0,
            photo: None,
            created_at: at(0),
            expires_at: at(100),
            started_at: Some(at(1)),
            ended_at: None,
        }
    }

    fn checking() -> Authentication {
        let mut one = started();
        one.attempt(at(2), photo(1)).unwrap();
        one
    }

    #[test]
    fn a_recognised_face_ends_it() {
        let mut one = checking();
        assert_eq!(one.approved(), None);
        let event = one.judge(at(3), true).unwrap().unwrap();
        assert_eq!((event.kind, event.word), (EventKind::AuthenticationEnded, Some("SUCCESS")));
        assert_eq!((one.state, one.approved()), (AuthenticationState::Succeeded, Some(true)));
        assert_eq!(one.attempt(at(4), photo(2)), Err(Refusal::NotActive));
        assert_eq!(one.judge(at(4), true), Err(Refusal::NotProcessing));
    }

    #[test]
    fn the_third_failed_attempt_is_the_last() {
        let mut one = started();
        for left in [2, 1, 0] {
            one.attempt(at(2), photo(left)).unwrap();
            assert_eq!(one.judge(at(3), false).unwrap().is_some(), left == 0);
            assert_eq!(one.attempts_left(), u32::try_from(left).unwrap());
        }
        assert_eq!((one.state, one.approved()), (AuthenticationState::Failed, Some(false)));
    }

    #[test]
    fn one_photograph_is_compared_at_a_time_and_nobody_escapes_by_giving_up_meanwhile() {
        let mut one = checking();
        assert!(one.is_checking(photo(1)) && !one.is_checking(photo(2)));
        assert_eq!(one.attempt(at(3), photo(2)), Err(Refusal::BeingChecked));
        assert_eq!(one.cancel(at(3)), Err(Refusal::BeingChecked));
    }

    #[test]
    fn nothing_is_photographed_before_the_person_agreed() {
        let mut one = Authentication { started_at: None, ..started() };
        assert_eq!(one.attempt(at(2), photo(1)), Err(Refusal::NotStarted));
        assert_eq!(one.start(at(2)), Ok(true));
        assert_eq!(one.start(at(3)), Ok(false));
        assert_eq!(one.started_at, Some(at(2)));
        one.attempt(at(3), photo(1)).unwrap();
    }

    #[test]
    fn what_was_sent_in_time_is_judged_and_then_time_counts_again() {
        let mut one = checking();
        assert_eq!(one.expire(at(101)), None);
        assert_eq!(one.clone().judge(at(101), true).unwrap().unwrap().word, Some("SUCCESS"));
        assert_eq!(one.judge(at(101), false).unwrap().unwrap().word, Some("EXPIRED"));
        let mut idle = started();
        assert_eq!(idle.expire(at(100)), None);
        assert_eq!(idle.start(at(101)), Err(Refusal::Expired));
        assert!(idle.expire(at(101)).is_some() && idle.expire(at(102)).is_none());
    }

    #[test]
    fn an_attempt_that_could_not_be_judged_does_not_count() {
        let mut one = checking();
        assert_eq!(one.give_back(at(3)), Ok(None));
        assert_eq!((one.attempts_left(), one.photo), (MOST_ATTEMPTS, None));
        one.attempt(at(4), photo(2)).unwrap();
        assert_eq!(one.give_back(at(101)).unwrap().unwrap().word, Some("EXPIRED"));
    }

    #[test]
    fn a_withdrawn_one_is_over_and_stays_as_it_ended() {
        let mut one = checking();
        assert!(one.withdraw(at(3)).is_some());
        assert_eq!((one.state, one.withdraw(at(4))), (AuthenticationState::Cancelled, None));
    }
}
