#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]
//! One who is approved, held against the others: duplicates and block lists. Faces are made up; who is near whom can be
//! worked out on paper.

use domain::{
    capture::{Capture, Media, Origin, Step},
    comparison::{BlockList, FaceKind},
    country::Country,
    document::{DocumentType, Reading},
    finding::{Check, Finding, ModelRef, Outcome},
    ids::{CaptureId, ScanRef, SessionId},
    order::Order,
    policy::Policy,
    session::Platform,
    status::{FraudTag, MismatchTag, Verdict},
};
use flow::{
    Error,
    analyse::{self, Examined, Record, Seen},
    block, compare,
    enter::{self, Entered},
    erase,
    faces::{self, Described},
    finish, order, retrieve, review,
};
use serde_json::{Value, json};
use testkit::Rehearsal;
use vision::face::Embedding;

const FACES: &[&str] = &["checkDuplicateFaces", "checkDuplicateDocFaces"];
const DATA: &[&str] = &["checkDuplicatePersonalData"];
const BLOCKED: &[&str] = &["checkFaceBlacklist", "checkDocFaceBlacklist", "checkPersonBlacklist"];

/// A face: strangers are 1.0 apart and more, and somebody seen again at `moved` from before.
fn face(person: usize, moved: f32) -> Embedding {
    let mut numbers = vec![0.0; 128];
    for part in 0..8 {
        numbers[8 * person + part] = 0.25;
    }
    numbers[127] = moved;
    Embedding::new(numbers)
}

/// What a document says about somebody.
fn reading(person: usize, number: &str) -> Reading {
    Reading {
        first_name: Some(format!("PERSON {person}")),
        last_name: Some("SPECIMEN".into()),
        number: Some(number.into()),
        birth_date: chrono::NaiveDate::from_ymd_opt(1990, 1, 1 + person as u32),
        ..Reading::default()
    }
}

/// Somebody who comes with a document.
struct Visitor {
    client: &'static str,
    selfie: Option<Embedding>,
    portrait: Option<Embedding>,
    reading: Reading,
    approved: bool,
}

fn visitor(client: &'static str, person: usize) -> Visitor {
    let (selfie, portrait) = (Some(face(person, 0.0)), Some(face(person, 0.1)));
    Visitor { client, selfie, portrait, reading: reading(person, client), approved: true }
}

/// A session that was examined and is not decided yet.
struct Case {
    id: SessionId,
    scan_ref: ScanRef,
    examined: Examined,
}

struct Room(Rehearsal);

impl Room {
    async fn new() -> Self {
        Self(Rehearsal::new().await)
    }

    async fn entered(&self, id: SessionId) -> Entered {
        let mut tx = self.0.house.db.read().await.unwrap();
        let kept = tx.sessions(self.0.ctx().environment).get(id).await.unwrap().unwrap();
        Entered::of(&self.0.house, &mut tx, kept).await.unwrap()
    }

    /// Somebody comes, and the machine looks at them and at the others.
    async fn examined(&self, visitor: Visitor, wanted: &[&[&str]]) -> Case {
        let (house, ctx) = (&self.0.house, self.0.ctx());
        let mut body = json!({"clientId": visitor.client});
        for feature in wanted.iter().copied().flatten() {
            body[*feature] = true.into();
        }
        let mut tx = house.db.begin().await.unwrap();
        let opened = order::open(house, &ctx, &mut tx, &self.0.order(body)).await.unwrap();
        let kept = enter::find(&mut tx, &opened.auth_token).await.unwrap();
        let mut entered = Entered::of(house, &mut tx, kept).await.unwrap();
        enter::start(&ctx, &mut tx, &mut entered, None, Platform::Other).await.unwrap();
        enter::choose(&ctx, &mut tx, &mut entered, Country::UTOPIA, DocumentType::Passport).await.unwrap();
        let mut pictures = vec![];
        for step in [Step::Front, Step::Face] {
            let capture = Capture {
                id: CaptureId::new(ctx.now, &*ctx.chance),
                session: entered.session.id,
                step,
                origin: Origin::Camera,
                no_camera: None,
                media: Media::Jpeg,
                sha256: [0; 32],
                bytes: 1,
                size: (640, 480),
                created_at: ctx.now,
            };
            tx.captures(ctx.environment).add(&capture).await.unwrap();
            pictures.push(Seen { step, capture: capture.id, sha256: step.to_string() });
        }
        finish::finish(&ctx, &mut tx, &mut entered).await.unwrap();
        tx.commit().await.unwrap();

        let mut examined = examined(&self.0, &entered.order, pictures, visitor);
        compare::search(house, &ctx, &entered.order, &mut examined).await.unwrap();
        Case { id: entered.session.id, scan_ref: entered.session.scan_ref, examined }
    }

    async fn decided(&self, case: Case) -> (SessionId, ScanRef) {
        let (house, ctx) = (&self.0.house, self.0.ctx());
        let mut tx = house.db.begin().await.unwrap();
        assert!(analyse::decided(house, &ctx, &mut tx, case.id, case.examined).await.unwrap());
        tx.commit().await.unwrap();
        (case.id, case.scan_ref)
    }

    /// Somebody comes and is decided.
    async fn comes(&self, visitor: Visitor, wanted: &[&[&str]]) -> (SessionId, ScanRef) {
        let case = self.examined(visitor, wanted).await;
        self.decided(case).await
    }

    async fn record(&self, id: SessionId) -> Record {
        let mut tx = self.0.house.db.read().await.unwrap();
        self.entered(id).await.record(&self.0.ctx(), &mut tx).await.unwrap().unwrap()
    }

    async fn tags(&self, id: SessionId) -> Vec<FraudTag> {
        self.record(id).await.decision.fraud_tags
    }

    async fn finding(&self, id: SessionId, check: Check) -> Option<Finding> {
        self.record(id).await.findings.into_iter().find(|finding| finding.check == check)
    }

    async fn asked(&self, scan_ref: ScanRef, question: retrieve::Question) -> Value {
        let mut tx = self.0.house.db.read().await.unwrap();
        retrieve::answer(&self.0.house, &self.0.ctx(), &mut tx, scan_ref, question).await.unwrap()
    }

    /// How it stands and with which tags, as partners are told.
    async fn status(&self, scan_ref: ScanRef) -> (Value, Value) {
        let told = self.asked(scan_ref, retrieve::Question::Status).await;
        (told["status"].clone(), told["fraudTags"].clone())
    }

    async fn blocks(&self, scan_ref: ScanRef, list: BlockList) -> Result<Value, Error> {
        let (house, ctx) = (&self.0.house, self.0.ctx());
        let mut tx = house.db.begin().await.unwrap();
        let entry = block::put(house, &ctx, &mut tx, scan_ref, list, Some("why".into())).await?;
        tx.commit().await.unwrap();
        Ok(serde_json::to_value(entry).unwrap())
    }

    async fn unblocks(&self, scan_ref: ScanRef, list: BlockList) {
        let (house, ctx) = (&self.0.house, self.0.ctx());
        let mut tx = house.db.begin().await.unwrap();
        block::remove(house, &ctx, &mut tx, scan_ref, list).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn erases(&self, scan_ref: ScanRef) {
        let (house, ctx) = (&self.0.house, self.0.ctx());
        let mut tx = house.db.begin().await.unwrap();
        let id = erase::erase(&ctx, &mut tx, scan_ref, erase::By::CommandLine).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(erase::complete(house, &ctx, id).await.unwrap(), None);
    }
}

fn examined(room: &Rehearsal, order: &Order, pictures: Vec<Seen>, visitor: Visitor) -> Examined {
    let outcome = if visitor.approved { Outcome::Pass } else { Outcome::Fail };
    let findings = vec![
        Finding::new(Check::DocumentFound, Outcome::Pass),
        Finding::new(Check::MrzCheckDigits, Outcome::Pass),
        Finding::new(Check::FaceMatch, outcome),
    ];
    let policy = Policy::built_in();
    let record = Record {
        program: "test".into(),
        today: room.ctx().now.date_naive(),
        selected: None,
        pictures,
        decision: domain::decision::decide(order, &findings, &policy),
        findings,
        reading: visitor.reading,
        policy,
        attempt: 1,
        recorded: None,
        dummy: false,
        duplicates: Default::default(),
    };
    assert_eq!(record.decision.verdict == Verdict::Approved, visitor.approved);
    let faces = [(FaceKind::Selfie, visitor.selfie), (FaceKind::Document, visitor.portrait)];
    let faces = faces.into_iter().filter_map(|(kind, face)| Some((kind, face?))).collect();
    let model = ModelRef { name: "made up".into(), version: "1".into(), sha256: "ab".repeat(32) };
    Examined { described: Some(Described { model, faces }), ..Examined::from(record) }
}

#[tokio::test]
async fn somebody_who_comes_again_under_another_name_is_suspected_and_the_earlier_one_is_told() {
    let room = Room::new().await;
    let (_, first) = room.comes(visitor("a", 1), &[]).await;
    room.comes(visitor("stranger", 2), &[FACES]).await;
    let again = Visitor { selfie: Some(face(1, 0.3)), portrait: Some(face(1, -0.39)), ..visitor("b", 1) };
    let (id, scan_ref) = room.comes(again, &[FACES]).await;
    assert_eq!(room.status(scan_ref).await, (json!("SUSPECTED"), json!(["DUPLICATE_FACE", "DUPLICATE_DOC_FACE"])));
    let data = room.asked(scan_ref, retrieve::Question::Data).await;
    assert_eq!((&data["duplicateFaces"], &data["duplicateDocFaces"]), (&json!([first]), &json!([first])));
    let finding = room.finding(id, Check::DuplicateFaces).await.unwrap();
    assert_eq!((finding.outcome, finding.mark, finding.inputs), (Outcome::Fail, Some(0.51), vec!["FACE".into()]));
    assert!((finding.measure.unwrap() - 0.3).abs() < 0.01 && finding.models.len() == 1, "{:?}", finding.measure);
}

#[tokio::test]
async fn strangers_the_same_client_and_sessions_that_do_not_ask_raise_no_tag() {
    let room = Room::new().await;
    room.comes(visitor("a", 1), &[FACES]).await;
    for (again, wanted) in [
        (visitor("a", 1), &[FACES, DATA][..]),
        (visitor("b", 1), &[]),
        (visitor("c", 2), &[FACES, DATA]),
        (Visitor { selfie: Some(face(1, 0.52)), portrait: Some(face(3, 0.0)), ..visitor("d", 3) }, &[FACES]),
    ] {
        let (id, scan_ref) = room.comes(again, wanted).await;
        assert_eq!(room.status(scan_ref).await, (json!("APPROVED"), json!([])));
        let found = room.finding(id, Check::DuplicateFaces).await.map(|finding| finding.outcome);
        assert_eq!(found, (!wanted.is_empty()).then_some(Outcome::Pass));
        assert_eq!(room.asked(scan_ref, retrieve::Question::Data).await["duplicateFaces"], Value::Null);
    }
}

#[tokio::test]
async fn who_is_denied_is_not_held_against_others_but_others_are_against_them() {
    let room = Room::new().await;
    room.comes(visitor("a", 1), &[]).await;
    let denied = Visitor { approved: false, selfie: Some(face(5, 0.0)), ..visitor("b", 1) };
    let case = room.examined(denied, &[FACES, DATA, BLOCKED]).await;
    assert!(case.examined.sought.is_none(), "nobody was looked for");
    // Two attempts there are: the second decides.
    let (id, _) = room.decided(case).await;
    let mut entered = room.entered(id).await;
    let mut tx = room.0.house.db.begin().await.unwrap();
    enter::cancel(&room.0.house, &room.0.ctx(), &mut tx, &mut entered).await.unwrap();
    tx.commit().await.unwrap();
    let record = room.record(id).await;
    assert_eq!(
        (record.decision.verdict, record.findings.iter().any(|f| f.check.is_comparison())),
        (Verdict::Denied, false)
    );
    let (id, _) = room.comes(Visitor { selfie: Some(face(5, 0.1)), ..visitor("c", 6) }, &[FACES]).await;
    assert_eq!(room.tags(id).await, [FraudTag::DuplicateFace]);
}

#[tokio::test]
async fn of_two_at_once_the_second_sees_the_first() {
    let room = Room::new().await;
    let one = room.examined(visitor("a", 1), &[FACES, DATA]).await;
    let two = room.examined(Visitor { reading: reading(1, "a"), ..visitor("b", 1) }, &[FACES, DATA]).await;
    let (one, first) = room.decided(one).await;
    let (two, _) = room.decided(two).await;
    assert_eq!(room.tags(one).await, []);
    let tags = [FraudTag::DuplicateFace, FraudTag::DuplicateDocFace, FraudTag::DuplicatePersonalData];
    assert_eq!(room.tags(two).await, tags);
    assert_eq!(room.record(two).await.duplicates.faces, [first]);
}

#[tokio::test]
async fn who_was_erased_is_found_no_more_not_even_by_whoever_was_looking() {
    let room = Room::new().await;
    let (_, first) = room.comes(visitor("a", 1), &[FACES]).await;
    let looking = room.examined(visitor("b", 1), &[FACES, DATA]).await;
    room.erases(first).await;
    let (id, scan_ref) = room.decided(looking).await;
    assert_eq!(room.tags(id).await, []);
    let (id, _) = room.comes(visitor("b", 1), &[FACES]).await;
    let finding = room.finding(id, Check::DuplicateFaces).await.unwrap();
    assert_eq!(finding.detail.as_deref(), Some("among 1 faces"), "that of {scan_ref} alone");
    faces::keep_up(&room.0.house).await.unwrap();
}

#[tokio::test]
async fn what_was_asked_for_and_could_not_be_compared_says_so() {
    let room = Room::new().await;
    let bare = Visitor { selfie: None, reading: Reading::default(), ..visitor("a", 1) };
    let (id, scan_ref) = room.comes(bare, &[FACES, DATA, BLOCKED]).await;
    for (check, outcome) in [
        (Check::DuplicateFaces, Outcome::NotChecked),
        (Check::FaceBlocked, Outcome::NotChecked),
        (Check::DuplicateDocFaces, Outcome::Pass),
        (Check::DocFaceBlocked, Outcome::Pass),
        (Check::DuplicateData, Outcome::NotChecked),
        (Check::DataBlocked, Outcome::NotChecked),
    ] {
        assert_eq!(room.finding(id, check).await.unwrap().outcome, outcome, "{check}");
    }
    assert_eq!(room.status(scan_ref).await, (json!("SUSPECTED"), json!(["AUTO_UNVERIFIABLE"])));
    for list in BlockList::ALL.iter().filter(|list| **list != BlockList::Document) {
        assert!(matches!(room.blocks(scan_ref, *list).await, Err(Error::Unsuitable(_))), "{list}");
    }
}

#[tokio::test]
async fn data_is_the_same_when_two_values_are() {
    let room = Room::new().await;
    room.comes(visitor("a", 1), &[]).await;
    for (client, reading, tags) in [
        ("namesake", Reading { birth_date: "2001-02-03".parse().ok(), ..reading(1, "n") }, vec![]),
        ("new document", reading(1, "m"), vec![FraudTag::DuplicatePersonalData]),
        (
            "same document",
            Reading { last_name: Some("MARRIED".into()), ..reading(1, "a") },
            vec![FraudTag::DuplicatePersonalData],
        ),
    ] {
        let (id, _) = room.comes(Visitor { reading, ..visitor(client, 9) }, &[DATA]).await;
        assert_eq!(room.tags(id).await, tags, "{client}");
    }
}

#[tokio::test]
async fn who_is_on_a_list_is_suspected_under_every_name_until_they_are_taken_off() {
    let room = Room::new().await;
    let (_, source) = room.comes(visitor("a", 1), &[]).await;
    for (list, tag, own) in [
        (BlockList::Selfie, FraudTag::FaceBlacklisted, "FACE_IN_BLACKLIST"),
        (BlockList::Document, FraudTag::DocFaceBlacklisted, "DOC_FACE_IN_BLACKLIST"),
        (BlockList::DocumentInfo, FraudTag::DataBlacklisted, "DATA_IN_BLACKLIST"),
    ] {
        let entry = room.blocks(source, list).await.unwrap();
        assert_eq!(entry["reason"], "why");
        match list {
            BlockList::DocumentInfo => assert_eq!(entry["fullName"], "PERSON 1 SPECIMEN"),
            _ => assert!(entry["id"] == json!(source) && entry["faceImageUrl"].is_string(), "{entry}"),
        }
        assert_eq!(room.status(source).await, (json!("SUSPECTED"), json!([own])));
        for client in ["a", "b"] {
            let (id, _) = room.comes(Visitor { reading: reading(1, "a"), ..visitor(client, 1) }, &[BLOCKED]).await;
            assert_eq!(room.tags(id).await, [tag]);
        }
        let (id, _) = room.comes(visitor("stranger", 2), &[BLOCKED]).await;
        assert_eq!(room.tags(id).await, []);
        room.unblocks(source, list).await;
        room.unblocks(source, list).await;
        assert_eq!(room.status(source).await, (json!("APPROVED"), json!([])));
        let (id, _) = room.comes(visitor("b", 1), &[BLOCKED]).await;
        assert_eq!(room.tags(id).await, []);
    }
}

#[tokio::test]
async fn an_entry_goes_with_the_verification_that_it_was_made_from() {
    let room = Room::new().await;
    let (_, source) = room.comes(visitor("a", 1), &[]).await;
    for list in BlockList::ALL {
        room.blocks(source, *list).await.unwrap();
    }
    let (id, _) = room.comes(Visitor { reading: reading(1, "a"), ..visitor("b", 1) }, &[BLOCKED]).await;
    assert_eq!(room.tags(id).await.len(), 3);
    room.erases(source).await;
    let (id, _) = room.comes(Visitor { reading: reading(1, "a"), ..visitor("b", 1) }, &[BLOCKED]).await;
    assert_eq!(room.tags(id).await, []);
    assert!(matches!(room.blocks(source, BlockList::Selfie).await, Err(Error::NoSession)));
    assert_eq!(room.status(source).await, (json!("DELETED"), json!([])));
}

#[tokio::test]
async fn a_blocked_verification_stays_suspected_whatever_else_is_cleared() {
    let room = Room::new().await;
    let (_, source) = room.comes(visitor("a", 1), &[]).await;
    room.blocks(source, BlockList::Selfie).await.unwrap();
    let (house, ctx) = (&room.0.house, room.0.ctx());
    let ruling = domain::review::Review {
        document: domain::status::DocumentStatus::DocValidated,
        face: domain::status::FaceStatus::FaceMatch,
        reasons: vec![],
        cleared: vec![MismatchTag::Name],
        answers_unverifiable: true,
        staff: None,
        confirmed_by: None,
        note: None,
        by: "ana".into(),
        at: ctx.now,
        dummy: false,
    };
    let mut tx = house.db.begin().await.unwrap();
    review::settle(house, &ctx, &mut tx, source, ruling).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(room.status(source).await, (json!("SUSPECTED"), json!(["FACE_IN_BLACKLIST"])));
    room.unblocks(source, BlockList::Selfie).await;
    assert_eq!(room.status(source).await, (json!("APPROVED"), json!([])));
}
