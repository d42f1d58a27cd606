#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]
//! What happens when time runs out.

use std::sync::Arc;

use bonafide_jobs as jobs;
use domain::{
    capture::{Media, Origin, Step},
    country::Country,
    ctx::Chance,
    document::DocumentType,
    ids::SessionId,
    partner::DeliveryState,
    session::{Platform, Session, State},
    work::WorkKind,
};
use flow::{
    capture::{Developed, discard, keep, store},
    enter::{self, Entered},
    erase::{self, By},
    order,
};
use serde_json::json;
use testkit::Rehearsal;

/// A started session with a chosen passport, which has 60 seconds.
async fn started(room: &Rehearsal) -> Entered {
    let body = json!({"clientId": "c", "expiryTime": 1000, "sessionLength": 60, "callbackUrl": "http://127.0.0.1:9/"});
    let ctx = room.ctx();
    let mut tx = room.house.db.begin().await.unwrap();
    let opened = order::open(&room.house, &ctx, &mut tx, &room.order(body)).await.unwrap();
    let kept = enter::find(&mut tx, &opened.auth_token).await.unwrap();
    let mut entered = Entered::of(&room.house, &mut tx, kept).await.unwrap();
    enter::start(&ctx, &mut tx, &mut entered, None, Platform::Other).await.unwrap();
    enter::choose(&ctx, &mut tx, &mut entered, Country::UTOPIA, DocumentType::Passport).await.unwrap();
    tx.commit().await.unwrap();
    entered
}

async fn photograph(room: &Rehearsal, entered: &Entered, step: Step) {
    let ctx = room.ctx();
    let developed = Developed { media: Media::Jpeg, bytes: b"a picture".to_vec(), size: (640, 480) };
    let capture = store(&room.house, &ctx, entered, step, Origin::Camera, developed).await.unwrap();
    let mut tx = room.house.db.begin().await.unwrap();
    keep(&ctx, &mut tx, entered, &capture).await.unwrap();
    tx.commit().await.unwrap();
}

async fn certificate(room: &Rehearsal, entered: &Entered) -> serde_json::Value {
    let mut tx = room.house.db.read().await.unwrap();
    let paper = erase::certify(&room.house, &room.ctx(), &mut tx, entered.session.scan_ref).await.unwrap();
    paper.expect("it was erased")
}

async fn find(room: &Rehearsal, id: SessionId) -> Session {
    let mut tx = room.house.db.read().await.unwrap();
    tx.sessions(room.ctx().environment).get(id).await.unwrap().unwrap().session
}

async fn waiting(room: &Rehearsal) -> Vec<WorkKind> {
    let waiting = room.house.db.read().await.unwrap().waiting_work().await.unwrap();
    waiting.into_iter().map(|(kind, ..)| kind).collect()
}

#[tokio::test]
async fn an_abandoned_session_expires_when_its_own_time_is_over_and_the_partner_is_told() {
    let room = Rehearsal::new().await;
    let entered = started(&room).await;
    photograph(&room, &entered, Step::Front).await;
    room.clock.set(60);
    assert_eq!(jobs::expire(&room.house).await.unwrap(), None);
    assert_eq!(find(&room, entered.session.id).await.status(room.ctx().now), "ACTIVE");
    room.clock.set(61);
    assert_eq!(jobs::expire(&room.house).await.unwrap(), Some(()));
    assert_eq!(find(&room, entered.session.id).await.status(room.ctx().now), "EXPIRED");
    assert_eq!(waiting(&room).await, [WorkKind::Deliver]);
}

#[tokio::test]
async fn a_session_with_every_picture_is_analysed_although_nobody_pressed_the_last_button() {
    let room = Rehearsal::new().await;
    let entered = started(&room).await;
    photograph(&room, &entered, Step::Front).await;
    photograph(&room, &entered, Step::Face).await;
    room.clock.set(61);
    assert_eq!(jobs::expire(&room.house).await.unwrap(), Some(()));
    assert_eq!(find(&room, entered.session.id).await.status(room.ctx().now), "ACTIVE");
    assert_eq!(waiting(&room).await, [WorkKind::Analyse]);
}

#[tokio::test]
async fn work_that_breaks_waits_longer_each_time_and_is_never_lost() {
    let room = Rehearsal::new().await;
    let mut entered = started(&room).await;
    photograph(&room, &entered, Step::Front).await;
    photograph(&room, &entered, Step::Face).await;
    let mut tx = room.house.db.begin().await.unwrap();
    flow::finish::finish(&room.ctx(), &mut tx, &mut entered).await.unwrap();
    tx.commit().await.unwrap();
    let mut pauses = vec![];
    let mut last = 0;
    // Without models every analysis breaks.
    for second in 0..40 {
        room.clock.set(second);
        if jobs::step(&room.house, WorkKind::Analyse).await.unwrap().is_some() {
            pauses.push(second - last);
            last = second;
        }
    }
    assert_eq!(pauses, [0, 2, 4, 8, 16]);
    assert!(waiting(&room).await.contains(&WorkKind::Analyse));
}

/// Chance that breaks whoever asks.
struct Broken;

impl Chance for Broken {
    fn fill(&self, _bytes: &mut [u8]) {
        panic!("the dice are lost");
    }
}

#[tokio::test]
async fn an_end_that_panics_is_tried_again_later_and_its_worker_goes_on() {
    let mut room = Rehearsal::new().await;
    let entered = started(&room).await;
    room.clock.set(61);
    let chance = std::mem::replace(&mut Arc::get_mut(&mut room.house).unwrap().chance, Arc::new(Broken));
    assert_eq!(jobs::expire(&room.house).await.unwrap(), Some(()));
    assert_eq!(find(&room, entered.session.id).await.state, State::Active);

    Arc::get_mut(&mut room.house).unwrap().chance = chance;
    room.clock.set(361);
    assert_eq!(jobs::expire(&room.house).await.unwrap(), Some(()));
    assert_eq!(find(&room, entered.session.id).await.status(room.ctx().now), "EXPIRED");
    assert_eq!(waiting(&room).await, [WorkKind::Deliver]);
}

#[tokio::test]
async fn a_picture_that_arrives_after_the_erasure_leaves_nothing_in_the_vault() {
    let room = Rehearsal::new().await;
    let entered = started(&room).await;
    room.clock.set(61);
    let ctx = room.ctx();
    let developed = |text: &str| Developed { media: Media::Jpeg, bytes: text.into(), size: (640, 480) };
    let capture =
        store(&room.house, &ctx, &entered, Step::Front, Origin::Camera, developed("a picture")).await.unwrap();
    assert!(room.house.objects.exists(&capture.object(ctx.environment)).await.unwrap());

    let mut tx = room.house.db.begin().await.unwrap();
    erase::erase(&ctx, &mut tx, entered.session.scan_ref, By::CommandLine).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = room.house.db.begin().await.unwrap();
    assert!(keep(&ctx, &mut tx, &entered, &capture).await.is_err());
    drop(tx);
    discard(&room.house, &ctx, std::slice::from_ref(&capture)).await.unwrap();
    discard(&room.house, &ctx, std::slice::from_ref(&capture)).await.unwrap();
    let late = store(&room.house, &ctx, &entered, Step::Face, Origin::Camera, developed("late")).await.unwrap();
    jobs::step(&room.house, WorkKind::Erase).await.unwrap();
    assert!(!room.house.objects.exists(&late.object(ctx.environment)).await.unwrap());
    let later = store(&room.house, &ctx, &entered, Step::Face, Origin::Camera, developed("later")).await.unwrap();
    erase::again(&room.house, &ctx, entered.session.id).await.unwrap();
    jobs::step(&room.house, WorkKind::Erase).await.unwrap();
    assert!(!room.house.objects.exists(&later.object(ctx.environment)).await.unwrap());
    let paper = certificate(&room, &entered).await;
    assert_eq!((&paper["objects"], &paper["state"]), (&json!(2), &json!("COMPLETE")));
    assert!(!room.house.objects.exists(&capture.object(ctx.environment)).await.unwrap());
}

#[tokio::test]
async fn erasure_removes_objects_keys_and_letters_that_were_not_sent_yet() {
    let room = Rehearsal::new().await;
    let entered = started(&room).await;
    photograph(&room, &entered, Step::Front).await;
    let ctx = room.ctx();
    let captures = room.house.db.read().await.unwrap().captures(ctx.environment).current(entered.session.id).await;
    let object = captures.unwrap()[0].object(ctx.environment);
    assert!(room.house.objects.exists(&object).await.unwrap());
    room.clock.set(61);
    jobs::expire(&room.house).await.unwrap();

    let mut tx = room.house.db.begin().await.unwrap();
    erase::erase(&room.ctx(), &mut tx, entered.session.scan_ref, By::Partner("a key")).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = room.house.db.read().await.unwrap();
    let kept = tx.sessions(ctx.environment).get(entered.session.id).await.unwrap().unwrap();
    assert!(matches!(Entered::of(&room.house, &mut tx, kept).await, Err(flow::Error::Refused(_))));
    drop(tx);
    for kind in [WorkKind::Erase, WorkKind::Deliver] {
        assert_eq!(jobs::step(&room.house, kind).await.unwrap(), Some(()));
    }
    assert!(!room.house.objects.exists(&object).await.unwrap());
    let paper = certificate(&room, &entered).await;
    assert_eq!((&paper["state"], &paper["databaseLog"]), (&json!("COMPLETE"), &json!("EMPTIED")));
    assert_eq!((&paper["requestedBy"], &paper["apiKey"]), (&json!("API_KEY"), &json!("a key")));
    assert_eq!(
        paper["rows"],
        json!({"analyses": 0, "announcements": 1, "answers": 0, "authentication_attempts": 0, "authentications": 0, "blocks": 0, "captures": 1, "case_words": 0, "claims": 0, "codes": 0, "comments": 0, "contact_codes": 0, "corrections": 0, "deliveries": 1, "faces": 0, "first_rulings": 0, "hand_offs": 0, "lookups": 0, "proof_tries": 0, "queue": 0, "requests": 0, "reviews": 0, "sessions": 1, "updates": 0, "uploads": 0, "work": 0})
    );
    assert_eq!((&paper["objects"], &paper["objectsLeft"]), (&json!(1), &json!(0)));
    assert_eq!(waiting(&room).await, []);
    let mut tx = room.house.db.read().await.unwrap();
    let letters = tx.deliveries(ctx.environment).of(entered.session.id).await.unwrap();
    assert!(letters.iter().all(|letter| letter.state == DeliveryState::Erased && letter.target.is_none()));
}

#[tokio::test]
async fn an_erasure_whose_objects_cannot_be_removed_says_so_and_is_tried_until_they_are() {
    let mut room = Rehearsal::new().await;
    let folder = tempfile::tempdir().unwrap();
    Arc::get_mut(&mut room.house).unwrap().objects = vault::Objects::folder(folder.path()).unwrap();
    let entered = started(&room).await;
    photograph(&room, &entered, Step::Front).await;
    room.clock.set(61);
    let mut tx = room.house.db.begin().await.unwrap();
    erase::erase(&room.ctx(), &mut tx, entered.session.scan_ref, By::CommandLine).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(certificate(&room, &entered).await["state"], "PENDING");

    let place = folder.path().join(room.ctx().environment.to_string()).join(entered.session.id.to_string());
    let aside = folder.path().join("aside");
    std::fs::rename(&place, &aside).unwrap();
    std::fs::write(&place, "not a folder").unwrap();
    assert_eq!(jobs::step(&room.house, WorkKind::Erase).await.unwrap(), Some(()));
    let paper = certificate(&room, &entered).await;
    assert_eq!((&paper["state"], &paper["lastError"]), (&json!("PENDING"), &json!("OBJECTS_UNREACHABLE")));
    assert_eq!((&paper["attempts"], &paper["completedAt"]), (&json!(1), &serde_json::Value::Null));
    assert_eq!(waiting(&room).await, [WorkKind::Erase]);

    std::fs::remove_file(&place).unwrap();
    std::fs::rename(&aside, &place).unwrap();
    room.clock.set(65);
    assert_eq!(jobs::step(&room.house, WorkKind::Erase).await.unwrap(), Some(()));
    let mut paper = certificate(&room, &entered).await;
    assert_eq!((&paper["state"], &paper["objects"], &paper["attempts"]), (&json!("COMPLETE"), &json!(1), &json!(2)));
    assert!(!place.exists());

    assert!(erase::is_genuine(&room.house.keys, &paper));
    paper["objects"] = json!(2);
    assert!(!erase::is_genuine(&room.house.keys, &paper));
}
