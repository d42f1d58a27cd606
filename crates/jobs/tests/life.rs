#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]
//! The life of a session after its pictures: tries, review, rehearsals, reminders.

use bonafide_jobs as jobs;
use domain::{
    capture::{Origin, Step},
    country::Country,
    document::{DocumentType, Reading},
    event::EventKind,
    ids::SessionId,
    order::DummyStatus,
    partner::WebhookEvent,
    policy::Policy,
    review::{Irregular, Review},
    session::{Platform, State},
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
    work::WorkKind,
};
use flow::{
    Error,
    analyse::{self, Record, Seen},
    announce,
    capture::{Developed, keep, store},
    dummy,
    enter::{self, Entered},
    erase, feed, finish, order, remind, review,
};
use serde_json::{Value, json};
use testkit::Rehearsal;

/// A session on its way.
struct Walk {
    room: Rehearsal,
    id: SessionId,
}

impl Walk {
    /// Orders a session whose webhooks go to its own callback, with 1000 seconds to be opened and 60 from then.
    async fn order(more: Value) -> Self {
        let mut body = json!({
            "clientId": "c", "expiryTime": 1000, "sessionLength": 60, "callbackUrl": "http://127.0.0.1:9/",
        });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let room = Rehearsal::new().await;
        let mut tx = room.house.db.begin().await.unwrap();
        let opened = order::open(&room.house, &room.ctx(), &mut tx, &room.order(body)).await.unwrap();
        tx.commit().await.unwrap();
        Self { room, id: opened.session.id }
    }

    async fn entered(&self) -> Entered {
        let mut tx = self.room.house.db.read().await.unwrap();
        let kept = tx.sessions(self.room.ctx().environment).get(self.id).await.unwrap().unwrap();
        Entered::of(&self.room.house, &mut tx, kept).await.unwrap()
    }

    /// The client opens the link, agrees and chooses a passport.
    async fn start(&self) {
        let (ctx, mut entered) = (self.room.ctx(), self.entered().await);
        let mut tx = self.room.house.db.begin().await.unwrap();
        enter::enter(&ctx, &mut tx, &mut entered).await.unwrap();
        enter::start(&ctx, &mut tx, &mut entered, None, Platform::Other).await.unwrap();
        enter::choose(&ctx, &mut tx, &mut entered, Country::UTOPIA, DocumentType::Passport).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn photograph(&self, step: Step) {
        let (ctx, entered) = (self.room.ctx(), self.entered().await);
        let bytes = format!("{step} at {}", ctx.now).into_bytes();
        let developed = Developed { bytes, media: domain::capture::Media::Jpeg, size: (640, 480) };
        let capture = store(&self.room.house, &ctx, &entered, step, Origin::Camera, developed).await.unwrap();
        let mut tx = self.room.house.db.begin().await.unwrap();
        keep(&ctx, &mut tx, &entered, &capture).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The client sends both pictures and is done.
    async fn finish(&self) {
        self.photograph(Step::Front).await;
        self.photograph(Step::Face).await;
        self.press().await;
    }

    async fn press(&self) {
        let mut entered = self.entered().await;
        let mut tx = self.room.house.db.begin().await.unwrap();
        finish::finish(&self.room.ctx(), &mut tx, &mut entered).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The machine comes to a decision, by pictures it did not really look at.
    async fn decide(&self, document: DocumentStatus, face: FaceStatus) {
        assert!(self.record(document, face, self.entered().await.session.retries + 1).await);
    }

    /// The machine comes to the end of an attempt's analysis; says whether that counted.
    async fn record(&self, document: DocumentStatus, face: FaceStatus, attempt: u32) -> bool {
        let (ctx, entered) = (self.room.ctx(), self.entered().await);
        let mut tx = self.room.house.db.begin().await.unwrap();
        let captures = tx.captures(ctx.environment).current(self.id).await.unwrap();
        let mut decision = domain::decision::decide(&entered.order, &[], &Policy::built_in());
        (decision.document, decision.face, decision.verdict) = (document, face, Verdict::of(document, face));
        let pictures = captures.iter().map(|c| Seen { step: c.step, capture: c.id, sha256: String::new() }).collect();
        let record = Record {
            program: "test".into(),
            today: ctx.now.date_naive(),
            selected: entered.visit.selected,
            pictures,
            recorded: None,
            findings: vec![],
            reading: Reading { expiry: "2027-03-31".parse().ok(), ..Reading::default() },
            policy: Policy::built_in(),
            decision,
            attempt,
            dummy: false,
            duplicates: Default::default(),
        };
        let counted = analyse::decided(&self.room.house, &ctx, &mut tx, self.id, record.into()).await.unwrap();
        tx.commit().await.unwrap();
        counted
    }

    async fn rule(&self, document: DocumentStatus, face: FaceStatus, reasons: &[&str]) -> Result<(), Error> {
        let ctx = self.room.ctx();
        let ruling = Review {
            document,
            face,
            reasons: reasons.iter().map(|reason| (*reason).to_owned()).collect(),
            cleared: vec![],
            answers_unverifiable: false,
            staff: None,
            confirmed_by: None,
            note: None,
            by: "ana".into(),
            at: ctx.now,
            dummy: false,
        };
        let scan_ref = self.entered().await.session.scan_ref;
        let mut tx = self.room.house.db.begin().await.unwrap();
        review::settle(&self.room.house, &ctx, &mut tx, scan_ref, ruling).await?;
        tx.commit().await.unwrap();
        Ok(())
    }

    async fn status(&self) -> &'static str {
        self.entered().await.session.status(self.room.ctx().now)
    }

    /// The steps that have a picture now.
    async fn pictures(&self) -> Vec<Step> {
        let mut tx = self.room.house.db.read().await.unwrap();
        let captures = tx.captures(self.room.ctx().environment).current(self.id).await.unwrap();
        let mut steps: Vec<Step> = captures.into_iter().map(|capture| capture.step).collect();
        steps.sort_unstable();
        steps
    }

    /// What was told so far: the event, whether it was final, and the status it told.
    async fn told(&self) -> Vec<(WebhookEvent, Value, Value)> {
        let (house, ctx) = (&self.room.house, self.room.ctx());
        let mut tx = house.db.read().await.unwrap();
        let mut told = vec![];
        for happening in tx.announcements(ctx.environment).after(0, 100).await.unwrap() {
            let body = announce::body(house, &ctx, &mut tx, &happening).await.unwrap().unwrap();
            told.push((happening.event, body["final"].clone(), body["status"]["overall"].clone()));
        }
        told
    }

    async fn timeline(&self) -> Vec<EventKind> {
        let mut tx = self.room.house.db.read().await.unwrap();
        let timeline = tx.timeline(self.room.ctx().environment, self.id).await.unwrap();
        timeline.into_iter().map(|(kind, ..)| kind).collect()
    }

    /// Turns the clock and lets what is due expire.
    async fn wait_until(&self, second: i64) {
        self.room.clock.set(second);
        jobs::expire(&self.room.house).await.unwrap();
    }
}

use DocumentStatus as D;
use FaceStatus as F;

#[tokio::test]
async fn a_failed_attempt_gives_the_session_back_and_only_the_second_one_is_told() {
    let walk = Walk::order(json!({})).await;
    walk.start().await;
    walk.finish().await;
    walk.decide(D::DocTooBlurry, F::FaceNotAnalysed).await;
    assert_eq!((walk.status().await, walk.pictures().await, walk.told().await), ("ACTIVE", vec![Step::Face], vec![]));
    let (ctx, entered) = (walk.room.ctx(), walk.entered().await);
    let standing = enter::standing(&ctx, &mut walk.room.house.db.read().await.unwrap(), &entered).await.unwrap();
    let standing = serde_json::to_value(standing).unwrap();
    assert_eq!(
        (&standing["attempt"], &standing["attemptsLeft"], &standing["result"]),
        (&json!(2), &json!(0), &Value::Null)
    );
    assert_eq!(
        standing["lastAttempt"],
        json!({"autoDocument": "DOC_TOO_BLURRY", "autoFace": "FACE_NOT_ANALYSED", "retake": ["FRONT"]})
    );

    walk.photograph(Step::Front).await;
    walk.press().await;
    walk.decide(D::DocValidated, F::FaceMismatch).await;
    assert_eq!(walk.told().await, [(WebhookEvent::AutoFinished, json!(true), json!("DENIED"))]);
    let records =
        analyse::records(&ctx, &mut walk.room.house.db.read().await.unwrap(), &walk.entered().await).await.unwrap();
    let attempts: Vec<_> = records.iter().map(|record| (record.attempt, record.decision.document)).collect();
    assert_eq!(attempts, [(1, D::DocTooBlurry), (2, D::DocValidated)]);
    assert!(walk.timeline().await.contains(&EventKind::AttemptFailed));
}

#[tokio::test]
async fn an_analysis_that_comes_late_does_not_decide_the_next_attempt() {
    let walk = Walk::order(json!({})).await;
    walk.start().await;
    walk.finish().await;
    walk.decide(D::DocTooBlurry, F::FaceMatch).await;
    walk.photograph(Step::Front).await;
    walk.press().await;
    assert!(!walk.record(D::DocTooBlurry, F::FaceMatch, 1).await);
    assert_eq!((walk.status().await, walk.told().await), ("ACTIVE", vec![]));
    walk.decide(D::DocValidated, F::FaceMatch).await;
    assert_eq!(walk.told().await, [(WebhookEvent::AutoFinished, json!(true), json!("APPROVED"))]);
}

#[tokio::test]
async fn a_second_try_that_nobody_takes_is_told_at_expiry_with_the_pictures_of_the_first() {
    let walk = Walk::order(json!({})).await;
    walk.start().await;
    walk.finish().await;
    walk.decide(D::DocNotFound, F::NoFaceFound).await;
    assert_eq!(walk.pictures().await, []);
    walk.wait_until(60).await;
    assert_eq!(walk.told().await, []);
    walk.wait_until(61).await;
    assert_eq!(walk.told().await, [(WebhookEvent::AutoFinished, json!(true), json!("DENIED"))]);
    assert_eq!(walk.pictures().await, [Step::Front, Step::Face]);
}

#[tokio::test]
async fn whoever_gives_up_after_a_failed_attempt_is_denied() {
    let walk = Walk::order(json!({})).await;
    walk.start().await;
    walk.finish().await;
    walk.decide(D::DocNotFound, F::FaceNotAnalysed).await;
    let mut entered = walk.entered().await;
    let mut tx = walk.room.house.db.begin().await.unwrap();
    enter::cancel(&walk.room.house, &walk.room.ctx(), &mut tx, &mut entered).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(walk.told().await, [(WebhookEvent::AutoFinished, json!(true), json!("DENIED"))]);
}

#[tokio::test]
async fn a_session_that_nobody_opens_expires_after_its_last_second() {
    let walk = Walk::order(json!({})).await;
    walk.wait_until(1000).await;
    assert_eq!((walk.status().await, walk.told().await), ("ACTIVE", vec![]));
    walk.wait_until(1001).await;
    assert_eq!(walk.told().await, [(WebhookEvent::Expired, json!(true), json!("EXPIRED"))]);
}

#[tokio::test]
async fn a_person_is_asked_where_the_session_wants_it_and_may_be_overruled() {
    let walk = Walk::order(json!({"reviewFailed": true, "maxAttemptCount": 0})).await;
    walk.start().await;
    walk.finish().await;
    assert!(matches!(walk.rule(D::DocValidated, F::FaceMatch, &[]).await, Err(Error::Refused(_))));
    walk.decide(D::DocExpired, F::FaceMatch).await;
    assert_eq!((walk.status().await, walk.entered().await.session.state), ("REVIEWING", State::Reviewing));
    let waiting = async || {
        let mut tx = walk.room.house.db.read().await.unwrap();
        review::list(&walk.room.house, &walk.room.ctx(), &mut tx).await.unwrap().len()
    };
    assert_eq!(waiting().await, 1);
    let irregular = walk.rule(D::DocNotFound, F::FaceMatch, &["x"]).await;
    assert!(matches!(irregular, Err(Error::Irregular(Irregular::Document))));
    walk.rule(D::DocValidated, F::FaceMatch, &[]).await.unwrap();
    assert_eq!((walk.status().await, waiting().await), ("APPROVED", 0));
    walk.room.clock.set(5);
    walk.rule(D::DocFake, F::FaceMatch, &["no hologram"]).await.unwrap();
    assert_eq!(
        walk.told().await,
        [
            (WebhookEvent::AutoFinished, json!(false), json!("REVIEWING")),
            (WebhookEvent::ManualFinished, json!(true), json!("APPROVED")),
            (WebhookEvent::ManualFinished, json!(true), json!("DENIED")),
        ]
    );
}

#[tokio::test]
async fn an_approval_is_only_reviewed_where_the_session_wants_that() {
    let walk = Walk::order(json!({"reviewFailed": true})).await;
    walk.start().await;
    walk.finish().await;
    walk.decide(D::DocValidated, F::FaceMatch).await;
    assert_eq!(walk.told().await, [(WebhookEvent::AutoFinished, json!(true), json!("APPROVED"))]);
}

#[tokio::test]
async fn an_analysis_that_can_never_succeed_is_told_within_an_hour_and_never_approved() {
    let walk = Walk::order(json!({})).await;
    walk.start().await;
    walk.finish().await;
    // Without models every analysis breaks.
    let mut second = 0;
    while walk.told().await.is_empty() {
        assert!(second < 3600, "nothing was told");
        walk.room.clock.set(second);
        jobs::step(&walk.room.house, WorkKind::Analyse).await.unwrap();
        second += 5;
    }
    assert!(second > 1800, "given up after {second} seconds");
    assert_eq!(walk.told().await, [(WebhookEvent::AutoFinished, json!(true), json!("SUSPECTED"))]);
    assert_eq!(walk.entered().await.session.verdict, Some(Verdict::Denied));
}

fn wish(status: DummyStatus) -> Value {
    json!({ "dummyStatus": status })
}

#[tokio::test]
async fn every_rehearsal_comes_out_as_ordered_and_says_what_it_is() {
    for (status, event) in [
        (DummyStatus::Approved, Some(WebhookEvent::AutoFinished)),
        (DummyStatus::Denied, Some(WebhookEvent::AutoFinished)),
        (DummyStatus::Suspected, Some(WebhookEvent::AutoFinished)),
        (DummyStatus::Expired, Some(WebhookEvent::Expired)),
        (DummyStatus::Active, None),
    ] {
        let walk = Walk::order(wish(status)).await;
        assert_eq!(walk.status().await, status.as_str());
        let told = event.map(|event| (event, json!(true), json!(status)));
        assert_eq!(walk.told().await, told.into_iter().collect::<Vec<_>>());
        let entered = walk.entered().await;
        let record = entered.record(&walk.room.ctx(), &mut walk.room.house.db.read().await.unwrap()).await.unwrap();
        assert_eq!(record.is_some(), event == Some(WebhookEvent::AutoFinished));
        if let Some(record) = record {
            assert!(record.dummy && record.findings.is_empty());
            assert_eq!(record.reading.issuing_country, Some(Country::UTOPIA));
        }
    }
}

#[tokio::test]
async fn every_word_of_the_vocabulary_can_be_rehearsed_and_is_told() {
    let words = |all: &[&'static str]| json!(all);
    let fraud = words(&FraudTag::ALL.iter().map(|tag| tag.as_str()).collect::<Vec<_>>());
    let mismatch = words(&MismatchTag::ALL.iter().map(|tag| tag.as_str()).collect::<Vec<_>>());
    let documents = DocumentStatus::ALL.iter().map(|document| (*document, FaceStatus::FaceMatch));
    let faces = FaceStatus::ALL.iter().map(|face| (DocumentStatus::DocValidated, *face));
    for (document, face) in documents.chain(faces) {
        let walk = Walk::order(json!({
            "dummyStatus": "SUSPECTED", "dummyAutoDocument": document, "dummyAutoFace": face,
            "dummyFraudTags": fraud, "dummyMismatchTags": mismatch,
        }))
        .await;
        let (house, ctx) = (&walk.room.house, walk.room.ctx());
        let mut tx = house.db.read().await.unwrap();
        let told = tx.announcements(ctx.environment).after(0, 1).await.unwrap().remove(0);
        let body = announce::body(house, &ctx, &mut tx, &told).await.unwrap().unwrap();
        let status = &body["status"];
        assert_eq!(
            (&status["overall"], &status["autoDocument"], &status["autoFace"]),
            (&json!("SUSPECTED"), &json!(document), &json!(face))
        );
        assert_eq!((&status["fraudTags"], &status["mismatchTags"]), (&fraud, &mismatch));
        assert_eq!(walk.entered().await.session.verdict, Some(Verdict::of(document, face)));
    }
}

#[tokio::test]
async fn a_rehearsed_review_is_told_like_a_real_one() {
    let walk = Walk::order(wish(DummyStatus::Denied)).await;
    let (ctx, scan_ref) = (walk.room.ctx(), walk.entered().await.session.scan_ref);
    let mut tx = walk.room.house.db.begin().await.unwrap();
    dummy::rule(&walk.room.house, &ctx, &mut tx, scan_ref, D::DocValidated, F::FaceMatch).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(walk.told().await[1], (WebhookEvent::ManualFinished, json!(true), json!("APPROVED")));
    let case = review::show(&walk.room.house, &ctx, &mut walk.room.house.db.read().await.unwrap(), scan_ref).await;
    assert!(case.unwrap().reviews[0].dummy);
}

#[tokio::test]
async fn a_document_that_runs_out_is_told_four_times_and_never_after_erasure() {
    const DAY: i64 = 86_400;
    // The clock begins on 2027-01-15.
    let walk = Walk::order(json!({})).await;
    walk.start().await;
    walk.finish().await;
    walk.decide(D::DocValidated, F::FaceMatch).await;
    let reminders = async || {
        let told = walk.told().await;
        told.iter().filter(|(event, ..)| *event == WebhookEvent::DocumentExpiration).count()
    };
    let mut days = vec![];
    for day in 1..90 {
        walk.room.clock.set(day * DAY);
        let before = reminders().await;
        jobs::step(&walk.room.house, WorkKind::Remind).await.unwrap();
        if reminders().await > before {
            days.push(walk.room.ctx().now.date_naive().to_string());
        }
    }
    assert_eq!(days, ["2027-03-02", "2027-03-25", "2027-03-31", "2027-04-01"]);

    let walk = Walk::order(json!({"dummyStatus": "APPROVED", "dateOfExpiry": "2027-03-31"})).await;
    let ctx = walk.room.ctx();
    let mut tx = walk.room.house.db.begin().await.unwrap();
    assert!(tx.waiting_work().await.unwrap().iter().any(|(kind, ..)| *kind == WorkKind::Remind));
    let scan_ref = tx.sessions(ctx.environment).get(walk.id).await.unwrap().unwrap().session.scan_ref;
    erase::erase(&ctx, &mut tx, scan_ref, erase::By::CommandLine).await.unwrap();
    assert!(!tx.waiting_work().await.unwrap().iter().any(|(kind, ..)| *kind == WorkKind::Remind));
    assert_eq!(remind::remind(&walk.room.house, &ctx, &mut tx, walk.id).await.unwrap(), None);
}

#[tokio::test]
async fn the_feed_reads_on_behind_a_reminder_that_was_erased() {
    let walk = Walk::order(json!({"dummyStatus": "APPROVED", "dateOfExpiry": "2027-03-31"})).await;
    walk.room.clock.set(60 * 86_400);
    jobs::step(&walk.room.house, WorkKind::Remind).await.unwrap();
    let (house, ctx) = (&walk.room.house, walk.room.ctx());
    let read = async |after| feed::page(house, &ctx, &mut house.db.read().await.unwrap(), after, 1).await.unwrap();
    let newest = read(1).await.unwrap();
    assert_eq!(newest.events[0].announcement.event, WebhookEvent::DocumentExpiration);
    assert_eq!((newest.next, newest.has_more), (2, false));
    let mut tx = house.db.begin().await.unwrap();
    erase::erase(&ctx, &mut tx, walk.entered().await.session.scan_ref, erase::By::CommandLine).await.unwrap();
    tx.commit().await.unwrap();
    let rest = read(1).await.unwrap();
    assert_eq!((rest.events.len(), rest.next, rest.has_more), (0, 2, false), "nobody asks in vain");
    assert!(read(2).await.is_some(), "who has read the reminder goes on");
}
