#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]
//! A case at the review desk, from the queue to the partner.

use domain::{
    desk::{LEASE_MINUTES, Reviewer},
    document::FieldName,
    ids::{ScanRef, StaffId},
    partner::WebhookEvent,
    status::{DocumentStatus, FaceStatus, OverallStatus},
};
use flow::{
    Error,
    desk::{
        case::{self, Allowed},
        claim, queue, remark,
        rule::{self, Ruled},
        search,
    },
    erase::{self, By},
    order,
    retrieve::{self, Question},
};
use serde_json::{Value, json};
use testkit::Rehearsal;
use uuid::Uuid;
use wire::desk::{Asked, Case, Ruling, Sessions, read_sought};

const EVERYTHING: Allowed = Allowed { rule: true, block: true, reveal: true };

fn reviewer(number: u128, name: &str) -> Reviewer {
    Reviewer { id: StaffId(Uuid::from_u128(number)), name: name.into() }
}

fn ana() -> Reviewer {
    reviewer(1, "Ana")
}

fn ben() -> Reviewer {
    reviewer(2, "Ben")
}

/// Orders a made-up result; one that `review` says so waits for a person.
async fn decided(room: &Rehearsal, more: Value) -> ScanRef {
    let mut body = json!({
        "clientId": "c", "dummyStatus": "SUSPECTED", "dummyMismatchTags": ["NAME"], "reviewSuccessful": true,
        "reviewFailed": true, "firstName": "ANNA", "lastName": "OZOLA", "documentNumber": "LV123",
        "callbackUrl": "http://127.0.0.1:9/",
    });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let mut tx = room.house.db.begin().await.unwrap();
    let opened = order::open(&room.house, &room.ctx(), &mut tx, &room.order(body)).await.unwrap();
    tx.commit().await.unwrap();
    opened.session.scan_ref
}

macro_rules! act {
    ($room:expr, $tx:ident, $ctx:ident => $act:expr) => {{
        let $ctx = $room.ctx();
        let mut $tx = $room.house.db.begin().await.unwrap();
        let done = $act.await;
        if done.is_ok() {
            $tx.commit().await.unwrap();
        }
        done
    }};
}

async fn take(room: &Rehearsal, case: ScanRef, by: &Reviewer) -> Result<(), Error> {
    act!(room, tx, ctx => claim::take(&room.house, &ctx, &mut tx, case, by)).map(drop)
}

async fn next(room: &Rehearsal, by: &Reviewer) -> Option<ScanRef> {
    act!(room, tx, ctx => claim::next(&ctx, &mut tx, by)).unwrap()
}

fn approval() -> Ruling {
    Ruling {
        document: DocumentStatus::DocValidated,
        face: FaceStatus::FaceMatch,
        reasons: vec![],
        note: Some("seen".into()),
        cleared: vec![domain::status::MismatchTag::Name],
        answers_unverifiable: true,
    }
}

async fn rule(room: &Rehearsal, case: ScanRef, by: &Reviewer, ruling: Ruling) -> Result<Ruled, Error> {
    act!(room, tx, ctx => rule::rule(&room.house, &ctx, &mut tx, case, by, ruling))
}

async fn shown(room: &Rehearsal, case: ScanRef, revealed: bool) -> Case {
    act!(room, tx, ctx => case::show(&room.house, &ctx, &mut tx, case, &ana(), EVERYTHING, revealed)).unwrap().0
}

async fn listed(room: &Rehearsal) -> Vec<wire::desk::Row> {
    let mut tx = room.house.db.read().await.unwrap();
    let asked = Asked {
        reason: None,
        tag: None,
        country: None,
        claimed: domain::desk::Held::All,
        before: None,
        limit: 50,
    };
    queue::list(&room.ctx(), &mut tx, ana().id, asked).await.unwrap().cases
}

async fn data(room: &Rehearsal, case: ScanRef) -> Value {
    let mut tx = room.house.db.read().await.unwrap();
    retrieve::answer(&room.house, &room.ctx(), &mut tx, case, Question::Data).await.unwrap()
}

async fn found(room: &Rehearsal, body: Value) -> Sessions {
    let sought = read_sought(&body).unwrap();
    act!(room, tx, ctx => search::search(&room.house, &ctx, &mut tx, &sought)).unwrap()
}

async fn told(room: &Rehearsal, case: ScanRef) -> Vec<WebhookEvent> {
    let mut tx = room.house.db.read().await.unwrap();
    let environment = room.ctx().environment;
    let id = tx.sessions(environment).named(case).await.unwrap().unwrap();
    tx.deliveries(environment).of(id).await.unwrap().into_iter().map(|delivery| delivery.event).collect()
}

#[tokio::test]
async fn the_longest_waiting_free_case_comes_next_and_a_ruling_ends_the_wait() {
    let room = Rehearsal::new().await;
    let first = decided(&room, json!({})).await;
    room.clock.set(5);
    let second = decided(&room, json!({})).await;
    let rows = listed(&room).await;
    assert_eq!(rows.iter().map(|row| row.scan_ref).collect::<Vec<_>>(), [first, second]);
    assert_eq!(next(&room, &ana()).await, Some(first));
    assert_eq!(next(&room, &ben()).await, Some(second));
    assert_eq!(next(&room, &ben()).await, None);
    match take(&room, first, &ben()).await {
        Err(Error::Held(claim)) => assert_eq!(claim.by.name, "Ana"),
        other => panic!("{:?}", other.is_ok()),
    }
    assert!(matches!(rule(&room, first, &ben(), approval()).await, Err(Error::Held(_))));
    let Ok(Ruled::Settled(session)) = rule(&room, first, &ana(), approval()).await else { panic!("Ana holds it") };
    assert_eq!(session.overall(room.ctx().now), OverallStatus::Approved);
    assert_eq!(told(&room, first).await.last(), Some(&WebhookEvent::ManualFinished));
    assert_eq!(listed(&room).await.iter().map(|row| row.scan_ref).collect::<Vec<_>>(), [second]);
    let case = shown(&room, first, false).await;
    assert_eq!((case.reviews[0].name.as_str(), case.reviews[0].note.as_deref()), ("Ana", Some("seen")));
    assert!(case.claim.is_none() && case.mismatch_tags.is_empty());
}

#[tokio::test]
async fn a_lease_ends_and_every_act_prolongs_it() {
    let room = Rehearsal::new().await;
    let case = decided(&room, json!({})).await;
    take(&room, case, &ana()).await.unwrap();
    room.clock.set(LEASE_MINUTES * 60 - 1);
    act!(room, tx, ctx => remark::comment(&room.house, &ctx, &mut tx, case, &ana(), "a hair on the lens".into()))
        .unwrap();
    room.clock.set(LEASE_MINUTES * 60 + 1);
    assert!(take(&room, case, &ben()).await.is_err());
    room.clock.set(2 * LEASE_MINUTES * 60);
    assert!(matches!(rule(&room, case, &ana(), approval()).await, Err(Error::NotHeld)));
    assert_eq!(next(&room, &ben()).await, Some(case));
    act!(room, tx, ctx => claim::free(&ctx, &mut tx, case, &ben())).unwrap();
    assert_eq!(next(&room, &ana()).await, Some(case));
    assert_eq!(shown(&room, case, false).await.comments[0].text, "a hair on the lens");
}

#[tokio::test]
async fn where_four_eyes_are_wanted_a_second_person_confirms() {
    let room = Rehearsal::new().await;
    let patch = json!({ "fourEyes": true });
    act!(room, tx, ctx => flow::settings::change(&ctx, &mut tx, "test", &patch)).unwrap();
    let case = decided(&room, json!({})).await;
    assert_eq!(next(&room, &ana()).await, Some(case));
    assert!(matches!(rule(&room, case, &ana(), approval()).await, Ok(Ruled::AwaitsSecond(_))));
    assert!(!told(&room, case).await.contains(&WebhookEvent::ManualFinished));
    let row = &listed(&room).await[0];
    assert_eq!(row.first_ruling.as_ref().unwrap().name, "Ana");
    // One's own ruling is not offered, and cannot be confirmed.
    assert_eq!(next(&room, &ana()).await, None);
    take(&room, case, &ana()).await.unwrap();
    let own = act!(room, tx, ctx => rule::confirm(&room.house, &ctx, &mut tx, case, &ana()));
    assert!(matches!(own, Err(Error::Unsuitable(_))));
    assert!(!shown(&room, case, false).await.may.confirm);
    act!(room, tx, ctx => claim::free(&ctx, &mut tx, case, &ana())).unwrap();

    assert_eq!(next(&room, &ben()).await, Some(case));
    act!(room, tx, ctx => rule::reject(&room.house, &ctx, &mut tx, case, &ben(), Some("look again".into()))).unwrap();
    assert!(listed(&room).await[0].first_ruling.is_none());
    assert!(matches!(rule(&room, case, &ben(), approval()).await, Ok(Ruled::AwaitsSecond(_))));
    assert_eq!(next(&room, &ana()).await, Some(case));
    let session = act!(room, tx, ctx => rule::confirm(&room.house, &ctx, &mut tx, case, &ana())).unwrap();
    assert_eq!(session.overall(room.ctx().now), OverallStatus::Approved);
    assert_eq!(told(&room, case).await.last(), Some(&WebhookEvent::ManualFinished));
    assert!(listed(&room).await.is_empty());
    let case = shown(&room, case, false).await;
    let review = &case.reviews[0];
    assert_eq!((review.name.as_str(), review.confirmed_by.as_deref()), ("Ben", Some("Ana")));
    assert_eq!(case.comments[0].text, "look again");
}

#[tokio::test]
async fn what_is_put_right_is_told_to_the_partner_and_found_and_what_was_read_stays() {
    let room = Rehearsal::new().await;
    let case = decided(&room, json!({})).await;
    assert_eq!(data(&room, case).await["manuallyDataChanged"], false);
    let values = || vec![(FieldName::Surname, Some("Ozoliņa".to_owned())), (FieldName::GivenNames, Some("ANNA".into()))];
    let correct =
        async || act!(room, tx, ctx => remark::correct(&room.house, &ctx, &mut tx, case, &ana(), values()));
    assert!(matches!(correct().await, Err(Error::NotHeld)));
    take(&room, case, &ana()).await.unwrap();
    assert_eq!(correct().await.unwrap(), [FieldName::Surname]);
    assert!(correct().await.unwrap().is_empty());
    let told = data(&room, case).await;
    assert_eq!((&told["docLastName"], &told["manuallyDataChanged"]), (&json!("OZOLIŅA"), &json!(true)));
    let case_shown = shown(&room, case, true).await;
    let surname = case_shown.fields.iter().find(|field| field.name == FieldName::Surname).unwrap();
    assert_eq!((surname.original.as_deref(), surname.agree), (Some("OZOLA"), false));
    let last = surname.values.last().unwrap();
    assert_eq!((last.source, last.value.as_str()), ("REVIEWER", "OZOLIŅA"));
    for name in ["Anna Ozoliņa", "ozola anna"] {
        assert_eq!(found(&room, json!({ "name": name })).await.sessions.len(), 1, "{name}");
    }
    let bad = vec![(FieldName::BirthDate, Some("yesterday".to_owned()))];
    let refused = act!(room, tx, ctx => remark::correct(&room.house, &ctx, &mut tx, case, &ana(), bad));
    assert!(matches!(refused, Err(Error::Unfit(FieldName::BirthDate, _))));
}

#[tokio::test]
async fn personal_values_are_masked_until_they_are_asked_for() {
    let room = Rehearsal::new().await;
    let case = decided(&room, json!({ "externalRef": "order-77" })).await;
    let masked = serde_json::to_string(&shown(&room, case, false).await).unwrap();
    for personal in ["OZOLA", "ANNA", "LV123", "order-77"] {
        assert!(!masked.contains(personal), "{personal} shows");
    }
    let revealed = serde_json::to_string(&shown(&room, case, true).await).unwrap();
    for personal in ["OZOLA", "ANNA", "LV123", "order-77"] {
        assert!(revealed.contains(personal), "{personal} is missing");
    }
}

#[tokio::test]
async fn a_search_finds_whole_values_of_its_own_environment_and_nothing_else() {
    let room = Rehearsal::new().await;
    let one = decided(&room, json!({ "clientId": "c1", "externalRef": "x" })).await;
    room.clock.set(86_400);
    let two = decided(&room, json!({ "clientId": "c2", "lastName": "BERZINS", "documentNumber": "LV9" })).await;
    let refs = |found: Sessions| found.sessions.iter().map(|found| found.row.scan_ref).collect::<Vec<_>>();
    for (body, expected) in [
        (json!({}), vec![two, one]),
        (json!({ "scanRef": one }), vec![one]),
        (json!({ "clientId": "c2" }), vec![two]),
        (json!({ "clientId": "c" }), vec![]),
        (json!({ "externalRef": "x" }), vec![one]),
        (json!({ "name": "Anna Ozola" }), vec![one]),
        (json!({ "name": "Anna" }), vec![]),
        (json!({ "number": "lv123" }), vec![one]),
        (json!({ "number": "lv123", "clientId": "c2" }), vec![]),
        (json!({ "status": "REVIEWING" }), vec![two, one]),
        (json!({ "status": "APPROVED" }), vec![]),
        (json!({ "to": "2027-01-15" }), vec![one]),
        (json!({ "from": "2027-01-16" }), vec![two]),
        (json!({ "name": "Anna Ozola", "from": "2027-01-16" }), vec![]),
    ] {
        assert_eq!(refs(found(&room, body.clone()).await), expected, "{body}");
    }
    let page = found(&room, json!({ "limit": 1 })).await;
    assert_eq!((page.total, page.exact, page.next.clone()), (2, true, Some(two.to_string())));
    assert_eq!(refs(found(&room, json!({ "limit": 1, "before": page.next })).await), [one]);

    let mut tx = room.house.db.begin().await.unwrap();
    let other = flow::partners::environment(&room.house, &mut tx, domain::partner::EnvironmentKind::Testing).await;
    let elsewhere = room.house.ctx(other.unwrap().id);
    for body in [json!({}), json!({ "scanRef": one }), json!({ "name": "Anna Ozola" }), json!({ "clientId": "c1" })] {
        let sought = read_sought(&body).unwrap();
        let found = search::search(&room.house, &elsewhere, &mut tx, &sought).await.unwrap();
        assert!(found.sessions.is_empty() && found.total == 0, "{body}");
    }
    assert!(matches!(claim::take(&room.house, &elsewhere, &mut tx, one, &ana()).await, Err(Error::NoSession)));
}

#[tokio::test]
async fn erasure_takes_the_case_from_the_desk_with_everything_beside_it() {
    let room = Rehearsal::new().await;
    let case = decided(&room, json!({ "externalRef": "x" })).await;
    take(&room, case, &ana()).await.unwrap();
    let name = vec![(FieldName::Surname, Some("BERZINA".to_owned()))];
    act!(room, tx, ctx => remark::correct(&room.house, &ctx, &mut tx, case, &ana(), name)).unwrap();
    act!(room, tx, ctx => remark::comment(&room.house, &ctx, &mut tx, case, &ana(), "hm".into())).unwrap();
    let words = ["ASK_LEGAL".to_owned()];
    act!(room, tx, ctx => remark::tag(&room.house, &ctx, &mut tx, case, &ana(), &words)).unwrap();
    act!(room, tx, ctx => erase::erase(&ctx, &mut tx, case, By::CommandLine)).unwrap();
    let mut tx = room.house.db.read().await.unwrap();
    let paper = erase::certify(&room.house, &room.ctx(), &mut tx, case).await.unwrap().unwrap();
    for table in ["queue", "claims", "comments", "corrections", "case_words"] {
        assert_eq!(paper["rows"][table], 1, "{table}");
    }
    drop(tx);
    assert!(listed(&room).await.is_empty());
    for body in [json!({ "name": "Anna Berzina" }), json!({ "externalRef": "x" }), json!({ "clientId": "c" })] {
        assert!(found(&room, body).await.sessions.is_empty());
    }
    let gone = found(&room, json!({ "status": "DELETED" })).await;
    assert_eq!(gone.sessions.len(), 1);
    assert!(matches!(take(&room, case, &ana()).await, Err(Error::NoSession)));
}
