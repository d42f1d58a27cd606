#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]
//! The work of face authentications: comparing, in a house without models, and ending what ran out.

use bonafide_jobs as jobs;
use domain::{
    authentication::{AuthenticationMethod, AuthenticationState},
    capture::{Media, Origin, Step},
    country::Country,
    document::DocumentType,
    ids::SessionId,
    partner::WebhookEvent,
    session::Platform,
    status::Verdict,
    work::WorkKind,
};
use flow::{
    authenticate::{self, Called},
    capture::{Developed, keep, store},
    enter::{self, Entered},
    order,
};
use serde_json::json;
use testkit::Rehearsal;
use wire::authentication::Asked;

/// A face authentication whose webhooks go to the callback of its verification.
struct Faces {
    room: Rehearsal,
    session: SessionId,
    token: String,
}

impl Faces {
    /// Asks for one of an approved verification, with 60 seconds, and the person agrees.
    async fn ask() -> Self {
        let room = Rehearsal::new().await;
        let (house, ctx) = (&room.house, room.ctx());
        let body = json!({"clientId": "c", "callbackUrl": "http://127.0.0.1:9/"});
        let mut tx = house.db.begin().await.unwrap();
        let opened = order::open(house, &ctx, &mut tx, &room.order(body)).await.unwrap();
        let kept = tx.sessions(ctx.environment).get(opened.session.id).await.unwrap().unwrap();
        let mut entered = Entered::of(house, &mut tx, kept).await.unwrap();
        enter::enter(&ctx, &mut tx, &mut entered).await.unwrap();
        enter::start(&ctx, &mut tx, &mut entered, None, Platform::Other).await.unwrap();
        enter::choose(&ctx, &mut tx, &mut entered, Country::UTOPIA, DocumentType::Passport).await.unwrap();
        tx.commit().await.unwrap();
        for step in [Step::Front, Step::Face] {
            let capture = store(house, &ctx, &entered, step, Origin::Camera, picture(0)).await.unwrap();
            let mut tx = house.db.begin().await.unwrap();
            keep(&ctx, &mut tx, &entered, &capture).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut tx = house.db.begin().await.unwrap();
        entered.session.finish(ctx.now).unwrap();
        entered.session.decide(ctx.now, Verdict::Approved, false, false).unwrap();
        tx.sessions(ctx.environment).save(&entered.session).await.unwrap();
        let asked = Asked {
            scan_ref: entered.session.scan_ref,
            method: AuthenticationMethod::FaceMatching,
            digit_string: false,
            locale: None,
            lifetime: 60,
        };
        let write = |token: &str, _: Option<&str>| token.as_bytes().to_vec();
        let token = authenticate::request(house, &ctx, &mut tx, &asked, None, write).await.unwrap().unwrap();
        let token = String::from_utf8(token).unwrap();
        let mut called = authenticate::find(house, &mut tx, &token).await.unwrap();
        authenticate::start(&ctx, &mut tx, &mut called, None, Platform::Other).await.unwrap();
        tx.commit().await.unwrap();
        Self { session: entered.session.id, token, room }
    }

    async fn called(&self) -> Called {
        let mut tx = self.room.house.db.read().await.unwrap();
        authenticate::find(&self.room.house, &mut tx, &self.token).await.unwrap()
    }

    /// The person sends a photograph of this number; 0 is the selfie of the verification.
    async fn send(&self, number: u8) {
        let (house, ctx, mut called) = (&self.room.house, self.room.ctx(), self.called().await);
        let photo = store(house, &ctx, &called.entered, Step::Face, Origin::Camera, picture(number)).await.unwrap();
        let mut tx = house.db.begin().await.unwrap();
        authenticate::keep(&ctx, &mut tx, &mut called, &photo).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn step(&self, kind: WorkKind) -> bool {
        jobs::step(&self.room.house, kind).await.unwrap().is_some()
    }

    async fn state(&self) -> (AuthenticationState, u32) {
        let one = self.called().await.authentication;
        (one.state, one.attempts_left())
    }

    /// How often the partner was told.
    async fn told(&self) -> usize {
        let mut tx = self.room.house.db.read().await.unwrap();
        let deliveries = tx.deliveries(self.room.ctx().environment).of(self.session).await.unwrap();
        deliveries.iter().filter(|delivery| delivery.event == WebhookEvent::FacialAuthentication).count()
    }
}

fn picture(number: u8) -> Developed {
    Developed { bytes: vec![number; 40], media: Media::Jpeg, size: (640, 480) }
}

#[tokio::test]
async fn an_attempt_that_cannot_be_compared_is_given_back_after_a_while() {
    let faces = Faces::ask().await;
    faces.send(1).await;
    // There are no models: it breaks, and is tried again after a growing pause.
    for second in [0, 2, 6, 14] {
        faces.room.clock.set(second);
        assert!(faces.step(WorkKind::Authenticate).await, "at {second}");
        assert_eq!(faces.state().await, (AuthenticationState::Checking, 3), "at {second}");
    }
    faces.room.clock.set(30);
    assert!(faces.step(WorkKind::Authenticate).await);
    assert_eq!(faces.state().await, (AuthenticationState::Pending, 3));
    assert!(!faces.step(WorkKind::Authenticate).await, "nothing is left to be done");
    assert_eq!(faces.told().await, 0);
}

#[tokio::test]
async fn three_failed_attempts_end_it_once_and_are_told_once() {
    let faces = Faces::ask().await;
    for left in [2, 1, 0] {
        // The selfie of the verification itself: no model is needed to tell that it was sent before.
        faces.send(0).await;
        assert!(faces.step(WorkKind::Authenticate).await);
        assert_eq!(faces.state().await.1, left);
    }
    assert_eq!((faces.state().await.0, faces.told().await), (AuthenticationState::Failed, 1));
    faces.room.clock.set(61);
    assert!(faces.step(WorkKind::ExpireAuthentication).await);
    assert_eq!((faces.state().await.0, faces.told().await), (AuthenticationState::Failed, 1));
}

#[tokio::test]
async fn what_nobody_does_runs_out_once_and_is_told_once() {
    let faces = Faces::ask().await;
    faces.room.clock.set(60);
    assert!(!faces.step(WorkKind::ExpireAuthentication).await, "the last second is the person's");
    faces.room.clock.set(61);
    assert!(faces.step(WorkKind::ExpireAuthentication).await);
    assert_eq!((faces.state().await.0, faces.told().await), (AuthenticationState::Expired, 1));
    assert!(!faces.step(WorkKind::ExpireAuthentication).await);
}

#[tokio::test]
async fn what_was_sent_in_time_is_judged_late_and_only_then_runs_out() {
    let faces = Faces::ask().await;
    faces.send(0).await;
    faces.room.clock.set(61);
    assert!(faces.step(WorkKind::ExpireAuthentication).await);
    assert_eq!(faces.state().await.0, AuthenticationState::Checking);
    assert!(faces.step(WorkKind::Authenticate).await);
    assert_eq!((faces.state().await.0, faces.told().await), (AuthenticationState::Expired, 1));
}
