//! Every test runs on SQLite and, when `DATABASE_URL` names a server, on PostgreSQL.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use chrono::{DateTime, Duration, Utc};
use domain::{
    capture::{Capture, Media, NoCamera, Origin, Step},
    company::CompanyToken,
    ctx::{Chance, Ctx},
    erasure::{DatabaseLog, ErasedBy, Erasure, ErasureState, Obstacle},
    event::{Event, EventKind},
    ids::{CaptureId, CompanyId, DeliveryId, EnvironmentId, ScanRef, SessionId, SettingsChangeId, UpdateId},
    partner::{DeliveryState, Environment, EnvironmentKind, KeyRole, SettingsChange},
    session::{Session, State},
    settings::EnvironmentSettings,
    status::Verdict,
    update::Update,
    work::{Work, WorkKind},
};

use crate::{
    Db, Scrubbed, Tx,
    answers::Answer,
    codes::Code,
    companies::CompanySecrets,
    sessions::{NewSession, Secrets},
};
use telling::{announce, webhook};

mod authentications;
mod contact_codes;
mod desk;
mod faces;
mod requests;
mod telling;
mod uploads;

struct Counted(AtomicU64);

impl Chance for Counted {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let n = self.0.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
            chunk.copy_from_slice(&n[..chunk.len()]);
        }
    }
}

fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_800_000_000_000 + second * 1000).unwrap()
}

struct Room {
    db: Db,
    ctx: Ctx,
    _folder: tempfile::TempDir,
}

async fn rooms(name: &str) -> Vec<Room> {
    let mut rooms = vec![];
    let folder = tempfile::tempdir().unwrap();
    rooms.push((Db::open(&format!("sqlite://{}/t.db", folder.path().display())).await.unwrap(), folder));
    if let Ok(url) = std::env::var("DATABASE_URL") {
        let schema = format!("store_{name}");
        let server = sqlx::PgPool::connect(&url).await.unwrap();
        for sql in [format!("DROP SCHEMA IF EXISTS {schema} CASCADE"), format!("CREATE SCHEMA {schema}")] {
            sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&server).await.unwrap();
        }
        let glue = if url.contains('?') { '&' } else { '?' };
        let db = Db::open(&format!("{url}{glue}options[search_path]={schema}")).await.unwrap();
        rooms.push((db, tempfile::tempdir().unwrap()));
    }
    let mut ready = vec![];
    for (db, folder) in rooms {
        let chance = Arc::new(Counted(1.into()));
        let environment = environment(EnvironmentId::new(at(0), &*chance));
        let mut tx = db.begin().await.unwrap();
        tx.add_environment("default", &environment).await.unwrap();
        tx.commit().await.unwrap();
        ready.push(Room {
            db,
            ctx: Ctx { environment: environment.id, now: at(0), chance, actor: Default::default() },
            _folder: folder,
        });
    }
    ready
}

fn environment(id: EnvironmentId) -> Environment {
    Environment {
        id,
        kind: EnvironmentKind::Development,
        settings: EnvironmentSettings::default(),
        wrapped_key: vec![1, 2, 3],
        created_at: at(0),
    }
}

fn session(ctx: &Ctx) -> Session {
    Session {
        id: SessionId::new(ctx.now, &*ctx.chance),
        environment: ctx.environment,
        scan_ref: ScanRef::new(ctx.now, &*ctx.chance),
        state: State::Active,
        created_at: ctx.now,
        expires_at: at(100),
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

fn secrets() -> Secrets {
    Secrets {
        wrapped_key: Some(vec![9; 40]),
        sealed_client: vec![8; 10],
        sealed_order: Some(vec![7; 300]),
        sealed_visit: None,
    }
}

fn new(session: &Session) -> NewSession {
    NewSession {
        session: session.clone(),
        token_sha256: b"token".to_vec(),
        client_lookup: b"client".to_vec(),
        external_lookup: None,
        secrets: secrets(),
        entry: None,
    }
}

/// A new session with this link.
fn linked(session: &Session, token_sha256: &[u8]) -> NewSession {
    NewSession { token_sha256: token_sha256.to_vec(), ..new(session) }
}

/// A new session with a link and a client of its own.
fn another(ctx: &Ctx, client: &[u8]) -> NewSession {
    let session = session(ctx);
    let token_sha256 = session.id.0.as_bytes().to_vec();
    NewSession { token_sha256, client_lookup: client.to_vec(), ..new(&session) }
}

#[tokio::test]
async fn a_session_is_found_as_it_was_kept_and_only_in_its_environment() {
    for Room { db, ctx, _folder } in rooms("session").await {
        let mut kept = session(&ctx);
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&new(&kept)).await.unwrap();
        kept.state = State::Decided;
        kept.started_at = Some(at(1));
        kept.finished_at = Some(at(2));
        kept.decided_at = Some(at(3) + Duration::milliseconds(7));
        kept.verdict = Some(Verdict::Denied);
        kept.suspected = true;
        tx.sessions(ctx.environment).save(&kept).await.unwrap();
        tx.sessions(ctx.environment).save_visit(kept.id, b"visit").await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.read().await.unwrap();
        let found = tx.sessions(ctx.environment).find(kept.scan_ref).await.unwrap().unwrap();
        assert_eq!(found.session, kept);
        assert_eq!(found.secrets, Secrets { sealed_visit: Some(b"visit".to_vec()), ..secrets() });
        assert_eq!(tx.session_of_token(b"token").await.unwrap().unwrap(), found);
        assert!(tx.session_of_token(b"other").await.unwrap().is_none());
        let foreign = EnvironmentId(uuid::Uuid::from_u128(7));
        assert!(tx.sessions(foreign).find(kept.scan_ref).await.unwrap().is_none());
        assert!(tx.sessions(foreign).get(kept.id).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_code_is_the_only_live_one_with_its_digits_and_goes_with_its_session() {
    for Room { db, ctx, _folder } in rooms("code").await {
        let (one, two) = (another(&ctx, b"client"), another(&ctx, b"client"));
        let (mut first, second) = (one.session.clone(), two.session.clone());
        let code = |session: &Session, until| Code {
            lookup: b"12345".to_vec(),
            environment: ctx.environment,
            session: session.id,
            authentication: None,
            secret: b"678".to_vec(),
            sealed_token: b"sealed".to_vec(),
            sealed_digits: None,
            wrong_tries: 0,
            expires_at: until,
        };
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&one).await.unwrap();
        tx.sessions(ctx.environment).add(&two).await.unwrap();
        assert!(tx.add_code(&code(&first, at(50)), at(0)).await.unwrap());
        assert!(!tx.add_code(&code(&second, at(90)), at(50)).await.unwrap());
        tx.count_wrong_try(b"12345").await.unwrap();
        let found = tx.code(b"12345").await.unwrap().unwrap();
        assert_eq!(found, Code { wrong_tries: 1, ..code(&first, at(50)) });

        tx.sessions(ctx.environment).save(&first).await.unwrap();
        assert!(tx.code(b"12345").await.unwrap().is_some());
        first.state = State::Expired;
        tx.sessions(ctx.environment).save(&first).await.unwrap();
        assert!(tx.code(b"12345").await.unwrap().is_none());

        assert!(tx.add_code(&code(&first, at(50)), at(0)).await.unwrap());
        assert!(tx.add_code(&code(&second, at(90)), at(51)).await.unwrap(), "an expired code makes room");
        tx.sessions(ctx.environment).destroy(second.id).await.unwrap();
        assert!(tx.code(b"12345").await.unwrap().is_none());
    }
}

#[tokio::test]
async fn what_is_not_committed_never_happened() {
    for Room { db, ctx, _folder } in rooms("rollback").await {
        let kept = session(&ctx);
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&new(&kept)).await.unwrap();
        tx.add_work(&ctx, Work::Analyse(ctx.environment, kept.id), at(100)).await.unwrap();
        drop(tx);
        let mut tx = db.read().await.unwrap();
        assert!(tx.sessions(ctx.environment).get(kept.id).await.unwrap().is_none());
        assert!(tx.waiting_work().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn sessions_that_arrive_together_are_all_kept_and_a_bad_one_fails_alone() {
    for Room { db, ctx, _folder } in rooms("intake").await {
        let mut all: Vec<NewSession> = (0..200).map(|_| another(&ctx, b"client")).collect();
        // The same secret of a link twice: the database refuses the second.
        all[150].token_sha256 = all[7].token_sha256.clone();
        let tasks: Vec<_> = all
            .iter()
            .map(|new| {
                let (db, new) = (db.clone(), new.clone());
                tokio::spawn(async move { db.take_in(new, None).await })
            })
            .collect();
        let mut refused = vec![];
        for (n, task) in tasks.into_iter().enumerate() {
            match task.await.unwrap() {
                Ok(kept) => assert!(kept),
                Err(_) => refused.push(n),
            }
        }
        assert!(refused == [150] || refused == [7], "{refused:?}");
        let mut tx = db.read().await.unwrap();
        for (n, new) in all.iter().enumerate() {
            let found = tx.sessions(ctx.environment).get(new.session.id).await.unwrap();
            assert_eq!(found.map(|kept| kept.session), (!refused.contains(&n)).then(|| new.session.clone()));
        }
        assert_eq!(tx.sessions(ctx.environment).count(None).await.unwrap(), 199);
    }
}

#[tokio::test]
async fn of_requests_with_one_name_exactly_one_creates_something() {
    for Room { db, ctx, _folder } in rooms("answers").await {
        let answer = |new: &NewSession| Answer {
            key_lookup: b"name".to_vec(),
            body_lookup: b"body".to_vec(),
            subject: new.session.id.0,
            sealed_answer: new.token_sha256.clone(),
            created_at: at(0),
        };
        let tasks: Vec<_> = (0..50)
            .map(|_| {
                let (db, new) = (db.clone(), another(&ctx, b"client"));
                let answer = answer(&new);
                tokio::spawn(async move { db.take_in(new, Some(answer)).await.unwrap() })
            })
            .collect();
        let mut kept = 0;
        for task in tasks {
            kept += usize::from(task.await.unwrap());
        }
        assert_eq!(kept, 1);
        let mut tx = db.begin().await.unwrap();
        let only = tx.sessions(ctx.environment).list(None, 0, 10).await.unwrap();
        assert_eq!(only.len(), 1);
        let found = tx.answer(ctx.environment, b"name").await.unwrap().unwrap();
        assert_eq!(found.subject, only[0].id.0);
        assert!(tx.answer(EnvironmentId(uuid::Uuid::from_u128(7)), b"name").await.unwrap().is_none());
        assert!(!tx.add_answer(ctx.environment, &found).await.unwrap());

        assert_eq!(tx.forget_answers(at(0)).await.unwrap(), 0);
        assert_eq!(tx.forget_answers(at(1)).await.unwrap(), 1);
        assert!(tx.add_answer(ctx.environment, &found).await.unwrap());
        tx.sessions(ctx.environment).destroy(only[0].id).await.unwrap();
        assert!(tx.answer(ctx.environment, b"name").await.unwrap().is_none());
    }
}

#[tokio::test]
async fn sessions_are_listed_newest_first_page_by_page_and_by_client() {
    for Room { db, ctx, _folder } in rooms("list").await {
        let mut tx = db.begin().await.unwrap();
        let mut ids = vec![];
        for n in 0..7 {
            let ctx = Ctx { now: at(n), ..ctx.clone() };
            let new = another(&ctx, if n % 2 == 0 { b"even" } else { b"odd" });
            tx.sessions(ctx.environment).add(&new).await.unwrap();
            ids.insert(0, new.session.id);
        }
        let mut sessions = tx.sessions(ctx.environment);
        let page = |all: Vec<Session>| all.into_iter().map(|session| session.id).collect::<Vec<_>>();
        assert_eq!(page(sessions.list(None, 0, 3).await.unwrap()), ids[..3]);
        assert_eq!(page(sessions.list(None, 6, 3).await.unwrap()), ids[6..]);
        assert_eq!(page(sessions.list(Some(b"odd"), 1, 9).await.unwrap()), [ids[3], ids[5]]);
        let counts = (sessions.count(None).await.unwrap(), sessions.count(Some(b"even")).await.unwrap());
        assert_eq!(counts, (7, 4));
        sessions.destroy(ids[0]).await.unwrap();
        assert_eq!(sessions.count(Some(b"even")).await.unwrap(), 3);
        assert_eq!(tx.sessions(EnvironmentId(uuid::Uuid::from_u128(7))).count(None).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn sessions_whose_time_is_over_are_claimed_once_and_again_when_nobody_ended_them() {
    for Room { db, ctx, _folder } in rooms("due").await {
        let mut tx = db.begin().await.unwrap();
        let (mut late, mut later) = (another(&ctx, b"c"), another(&ctx, b"c"));
        late.session.expires_at = at(50);
        later.session.expires_at = at(80);
        for new in [&later, &late] {
            tx.sessions(ctx.environment).add(new).await.unwrap();
        }
        let lease = Duration::seconds(300);
        let moment = |second| at(second) + Duration::milliseconds(1);
        assert_eq!(tx.next_due_session().await.unwrap(), Some(moment(50)));
        assert_eq!(tx.claim_due_sessions(at(50), lease, 9).await.unwrap(), []);
        assert_eq!(tx.claim_due_sessions(moment(50), lease, 9).await.unwrap(), [(ctx.environment, late.session.id)]);
        assert_eq!(tx.next_due_session().await.unwrap(), Some(moment(80)));
        assert_eq!(tx.claim_due_sessions(at(90), lease, 9).await.unwrap().len(), 1);
        assert_eq!(tx.claim_due_sessions(at(349), lease, 9).await.unwrap(), []);
        assert_eq!(tx.claim_due_sessions(at(351), lease, 1).await.unwrap(), [(ctx.environment, late.session.id)]);

        later.session.start(at(70)).unwrap();
        tx.sessions(ctx.environment).save(&later.session).await.unwrap();
        // The token runs out before the session does.
        assert_eq!(tx.next_due_session().await.unwrap(), Some(moment(80)));
        later.session.cancel(at(71)).unwrap();
        tx.sessions(ctx.environment).save(&later.session).await.unwrap();
        assert_eq!(tx.next_due_session().await.unwrap(), Some(at(651)));
    }
}

#[tokio::test]
async fn a_picture_taken_again_replaces_the_first() {
    for Room { db, ctx, _folder } in rooms("capture").await {
        let kept = session(&ctx);
        let capture = |n: u8, step| Capture {
            id: CaptureId::new(at(n.into()), &*ctx.chance),
            session: kept.id,
            step,
            origin: Origin::Native,
            no_camera: Some(NoCamera::Refused),
            media: if step == Step::Face { Media::Jpeg } else { Media::Pdf },
            sha256: [n; 32],
            bytes: 1000,
            size: (40, 30),
            created_at: at(n.into()),
        };
        let (first, face, again) = (capture(1, Step::Front), capture(2, Step::Face), capture(3, Step::Front));
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&new(&kept)).await.unwrap();
        for capture in [&first, &face, &again] {
            tx.captures(ctx.environment).add(capture).await.unwrap();
        }
        assert_eq!(tx.captures(ctx.environment).current(kept.id).await.unwrap(), [face.clone(), again]);
        tx.captures(ctx.environment).set_document_aside(kept.id, at(4)).await.unwrap();
        assert_eq!(tx.captures(ctx.environment).current(kept.id).await.unwrap(), [face]);
        assert_eq!(tx.captures(ctx.environment).count(kept.id).await.unwrap(), 3);

        // What is held for an update takes its place when the update is done, and only then.
        let (bill, other) = (Step::parse("BILL").unwrap(), Step::parse("OTHER").unwrap());
        let (old, draft, new, stays) = (capture(5, bill), capture(6, bill), capture(7, bill), capture(8, other));
        let update = UpdateId(uuid::Uuid::from_u128(1));
        for capture in [&old, &stays] {
            tx.captures(ctx.environment).add(capture).await.unwrap();
        }
        for capture in [&draft, &new] {
            tx.captures(ctx.environment).hold(capture, update).await.unwrap();
        }
        let current = tx.captures(ctx.environment).current(kept.id).await.unwrap();
        assert_eq!(current[1..], [old, stays.clone()]);
        assert_eq!(tx.captures(ctx.environment).held(kept.id, update).await.unwrap(), std::slice::from_ref(&new));
        tx.captures(ctx.environment).release(kept.id, update, at(9)).await.unwrap();
        let current = tx.captures(ctx.environment).current(kept.id).await.unwrap();
        assert_eq!(current[1..], [new, stays]);
        assert!(tx.captures(ctx.environment).held(kept.id, update).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn work_is_claimed_once_in_order_and_again_when_the_claim_has_run_out() {
    for Room { db, ctx, _folder } in rooms("work").await {
        let works: Vec<Work> =
            (0..3).map(|n| Work::Analyse(ctx.environment, SessionId(uuid::Uuid::from_u128(n)))).collect();
        let mut tx = db.begin().await.unwrap();
        for (n, work) in works.iter().enumerate() {
            tx.add_work(&ctx, *work, at(10 - n as i64)).await.unwrap();
        }
        tx.add_work(&ctx, works[0], at(50)).await.unwrap();
        tx.commit().await.unwrap();

        let claim = async |now: i64| {
            let mut tx = db.begin().await.unwrap();
            let claimed = tx.claim_work(WorkKind::Analyse, at(now), Duration::seconds(5)).await.unwrap();
            tx.commit().await.unwrap();
            claimed
        };
        let next = async |now: i64| db.read().await.unwrap().next_work(WorkKind::Analyse, at(now)).await.unwrap();
        assert_eq!(next(0).await, Some(at(8)));
        assert_eq!(claim(7).await, None);
        assert_eq!(claim(20).await.unwrap().work, works[2]);
        let second = claim(20).await.unwrap();
        assert_eq!(second.work, works[1]);
        assert_eq!(claim(20).await, None);
        assert_eq!(next(20).await, Some(at(50)), "what others have in hand is not waiting");
        let again = claim(26).await.unwrap();
        assert_eq!((again.work, again.attempts), (works[2], 2));

        let mut tx = db.begin().await.unwrap();
        tx.hold_work(&[again.id], at(39)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claim(38).await.unwrap().id, second.id);
        assert_eq!(claim(38).await, None, "it is still being done");

        let mut tx = db.begin().await.unwrap();
        tx.finish_work(again.id).await.unwrap();
        tx.postpone_work(second.id, at(40)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claim(39).await, None);
        assert_eq!(claim(40).await.unwrap().work, works[1]);
        assert_eq!(db.read().await.unwrap().waiting_work().await.unwrap(), [(WorkKind::Analyse, 2, at(40))]);
    }
}

#[tokio::test]
async fn many_workers_never_get_the_same_work() {
    for Room { db, ctx, _folder } in rooms("race").await {
        let mut tx = db.begin().await.unwrap();
        for n in 0..40 {
            tx.add_work(&ctx, Work::Deliver(ctx.environment, DeliveryId(uuid::Uuid::from_u128(n))), at(0))
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        let workers: Vec<_> = (0..8)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move {
                    let mut mine = vec![];
                    loop {
                        let mut tx = db.begin().await.unwrap();
                        let claimed = tx.claim_work(WorkKind::Deliver, at(1), Duration::seconds(60)).await.unwrap();
                        tx.commit().await.unwrap();
                        let Some(claimed) = claimed else { return mine };
                        mine.push(claimed.id.0);
                    }
                })
            })
            .collect();
        let mut all = vec![];
        for worker in workers {
            all.extend(worker.await.unwrap());
        }
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 40);
    }
}

#[tokio::test]
async fn after_destruction_only_the_skeleton_is_left() {
    for Room { db, ctx, _folder } in rooms("destroy").await {
        let kept = session(&ctx);
        let webhook = webhook(&ctx);
        let mut tx = db.begin().await.unwrap();
        tx.add_webhook(ctx.environment, &webhook).await.unwrap();
        tx.sessions(ctx.environment).add(&new(&kept)).await.unwrap();
        tx.add_analysis(ctx.environment, kept.id, b"first", at(4)).await.unwrap();
        tx.add_analysis(ctx.environment, kept.id, b"second", at(5)).await.unwrap();
        tx.add_lookup(ctx.environment, kept.id, "number", &[1; 32]).await.unwrap();
        let (told, delivery) = announce(&ctx, &mut tx, kept.id, Some(webhook.id), 1).await;
        tx.add_event(&ctx, &Event::new(kept.id, EventKind::Decided, at(5)).saying("APPROVED")).await.unwrap();
        assert_eq!(tx.analysis(ctx.environment, kept.id).await.unwrap().as_deref(), Some(&b"second"[..]));
        assert_eq!(tx.lookup(ctx.environment, "number", &[1; 32]).await.unwrap(), [kept.scan_ref]);
        assert_eq!(tx.deliveries(ctx.environment).find(delivery.id).await.unwrap().unwrap(), delivery);
        assert!(tx.webhook(ctx.environment, webhook.id).await.unwrap().unwrap() == webhook);
        let found = tx.announcements(ctx.environment).find(told).await.unwrap().unwrap();
        assert_eq!((found.scan_ref, found.sealed_body.as_deref()), (kept.scan_ref, Some(&b"body"[..])));

        let rows = tx.sessions(ctx.environment).destroy(kept.id).await.unwrap();
        assert_eq!((rows["analyses"], rows["lookups"], rows["captures"]), (2, 1, 0));
        tx.commit().await.unwrap();
        let mut tx = db.read().await.unwrap();
        let left = tx.sessions(ctx.environment).get(kept.id).await.unwrap().unwrap();
        assert_eq!(left.secrets.wrapped_key, None);
        assert_eq!(left.secrets.sealed_order, None);
        assert!(tx.analysis(ctx.environment, kept.id).await.unwrap().is_none());
        assert!(tx.lookup(ctx.environment, "number", &[1; 32]).await.unwrap().is_empty());
        assert!(tx.captures(ctx.environment).current(kept.id).await.unwrap().is_empty());
        let letter = tx.deliveries(ctx.environment).of(kept.id).await.unwrap().remove(0);
        assert_eq!((letter.state, letter.target), (DeliveryState::Erased, None));
        let found = tx.announcements(ctx.environment).find(told).await.unwrap().unwrap();
        assert_eq!((found.position, found.sealed_body), (1, None));
        let timeline = tx.timeline(ctx.environment, kept.id).await.unwrap();
        let kinds: Vec<_> = timeline.iter().map(|(kind, at, _)| (*kind, *at)).collect();
        assert_eq!(kinds, [(EventKind::Opened, kept.created_at), (EventKind::Decided, at(5))]);
    }
}

#[tokio::test]
async fn what_is_fetched_again_and_again_is_written_down_once_a_minute() {
    for Room { db, mut ctx, _folder } in rooms("retrievals").await {
        let (one, two) = (another(&ctx, b"client"), another(&ctx, b"client"));
        let mut tx = db.begin().await.unwrap();
        for new in [&one, &two] {
            tx.sessions(ctx.environment).add(new).await.unwrap();
        }
        for (second, session, what) in [
            (0, &one, "FRONT"),
            (0, &one, "FRONT"),
            (59, &one, "FRONT"),
            (59, &one, "FACE"),
            (59, &two, "FRONT"),
            (60, &one, "FRONT"),
            (61, &one, "FRONT"),
            (61, &one, "FACE"),
        ] {
            ctx.now = at(second);
            tx.add_retrieval(&ctx, session.session.id, what).await.unwrap();
        }
        let told = async |tx: &mut Tx, new: &NewSession| {
            let timeline = tx.timeline(ctx.environment, new.session.id).await.unwrap();
            let fetched = timeline.into_iter().filter(|(kind, ..)| *kind == EventKind::Retrieved);
            fetched.map(|(_, at, what)| (at, what.unwrap())).collect::<Vec<_>>()
        };
        let line = |second, what: &str| (at(second), what.to_owned());
        assert_eq!(told(&mut tx, &one).await, [line(0, "FRONT"), line(59, "FACE"), line(60, "FRONT")]);
        assert_eq!(told(&mut tx, &two).await, [line(59, "FRONT")]);
    }
}

/// A table that somebody adds names a session or not; if it does, it is destroyed with it or stays for a reason.
#[tokio::test]
async fn every_table_that_names_a_session_is_destroyed_with_it_or_stays_on_purpose() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/t.db", folder.path().display());
    Db::open(&url).await.unwrap().close().await;
    let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
    let tables: Vec<(String,)> = sqlx::query_as(
        "SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND (c.name = 'session' OR c.name = 'scan_ref' OR c.name LIKE 'sealed_%')",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    let known = [
        &crate::erasures::destroyed()[..],
        crate::erasures::STAYING,
        &["webhooks", "companies", "company_tokens", "staff"],
    ]
    .concat();
    for (table,) in &tables {
        assert!(known.contains(&table.as_str()), "say in erasures.rs what becomes of {table} when a person is erased");
    }
    assert!(tables.len() >= 7, "{tables:?}");
}

#[tokio::test]
async fn an_erasure_is_kept_as_it_was_written() {
    for Room { db, ctx, _folder } in rooms("erasures").await {
        let kept = session(&ctx);
        let mut erasure = Erasure {
            session: kept.id,
            scan_ref: kept.scan_ref,
            requested_at: at(1),
            requested_by: ErasedBy::ApiKey,
            api_key: Some("key".into()),
            key_sha256: [7; 32],
            rows: [("captures".to_owned(), 2)].into(),
            objects: 0,
            bytes: 0,
            log: None,
            state: ErasureState::Pending,
            attempts: 0,
            obstacle: None,
            completed_at: None,
        };
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&new(&kept)).await.unwrap();
        tx.erasures(ctx.environment).add(&erasure).await.unwrap();
        assert_eq!(tx.erasures(ctx.environment).find(kept.scan_ref).await.unwrap().as_ref(), Some(&erasure));
        erasure.attempted(at(2), (2, 900), Err(Obstacle::ObjectsRemain));
        tx.erasures(ctx.environment).save(&erasure).await.unwrap();
        let pending = (ErasureState::Pending, Some(Obstacle::ObjectsRemain), 1, at(1));
        assert_eq!(tx.erasures_standing().await.unwrap(), [pending]);
        erasure.attempted(at(3), (0, 0), Ok(DatabaseLog::Emptied));
        tx.erasures(ctx.environment).save(&erasure).await.unwrap();
        assert_eq!(tx.erasures(ctx.environment).get(kept.id).await.unwrap(), Some(erasure));
        let elsewhere = EnvironmentId::new(at(9), &*ctx.chance);
        assert_eq!(tx.erasures(elsewhere).find(kept.scan_ref).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_destroyed_key_is_in_no_file_any_more() {
    for Room { db, ctx, _folder: folder } in rooms("scrub").await {
        let found = || {
            let files =
                std::fs::read_dir(folder.path()).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
            files.into_iter().any(|bytes| bytes.windows(40).any(|window| window == [9; 40]))
        };
        let kept = session(&ctx);
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&new(&kept)).await.unwrap();
        tx.commit().await.unwrap();
        let files = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(found(), files > 0, "on SQLite the key can be looked for");

        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).destroy(kept.id).await.unwrap();
        tx.commit().await.unwrap();
        let scrubbed = db.scrub().await.unwrap();
        assert_eq!(scrubbed, if files > 0 { Scrubbed::Emptied } else { Scrubbed::NotOurs });
        assert!(!found());
    }
}

#[tokio::test]
async fn settings_are_kept_with_who_changed_them_and_key_pairs_end() {
    for Room { db, ctx, _folder } in rooms("settings").await {
        let mut tx = db.begin().await.unwrap();
        let mut kept = tx.hold_environment(ctx.environment).await.unwrap().unwrap().settings;
        kept.age_limit = Some(18);
        let change = SettingsChange {
            id: SettingsChangeId::new(at(1), &*ctx.chance),
            at: at(1),
            who: "key".into(),
            changes: serde_json::json!({"ageLimit": {"old": null, "new": 18}}),
        };
        tx.save_settings(ctx.environment, &kept, &change).await.unwrap();
        tx.add_key(ctx.environment, "admin", &[5; 32], KeyRole::Admin, at(2)).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.begin().await.unwrap();
        assert_eq!(tx.environment(ctx.environment).await.unwrap().unwrap().settings, kept);
        assert_eq!(tx.settings_changes(ctx.environment).await.unwrap(), [change]);
        assert!(tx.key("admin").await.unwrap().unwrap().may_administer());
        assert!(tx.revoke_key("admin", at(3)).await.unwrap());
        assert!(!tx.revoke_key("admin", at(4)).await.unwrap(), "it has ended");
        let keys = tx.keys(ctx.environment).await.unwrap();
        assert_eq!((keys.len(), keys[0].role, keys[0].revoked_at), (1, KeyRole::Admin, Some(at(3))));
    }
}

#[tokio::test]
async fn a_partner_has_one_environment_of_a_kind_and_keys_open_it() {
    for Room { db, ctx, _folder } in rooms("partner").await {
        let mut tx = db.begin().await.unwrap();
        tx.add_key(ctx.environment, "key", &[5; 32], KeyRole::Sessions, at(0)).await.unwrap();
        assert_eq!(tx.key("key").await.unwrap().unwrap().environment(), ctx.environment);
        assert!(tx.key("KEY").await.unwrap().is_none());
        let found = tx.environment_of("default", EnvironmentKind::Development).await.unwrap().unwrap();
        assert_eq!(found.settings, EnvironmentSettings::default());
        assert!(tx.environment_of("default", EnvironmentKind::Production).await.unwrap().is_none());
        assert_eq!(tx.environments().await.unwrap().len(), 1);
        let twin = environment(EnvironmentId::new(at(1), &*ctx.chance));
        assert!(tx.add_environment("default", &twin).await.is_err());
    }
}

#[tokio::test]
async fn a_companys_credential_is_found_by_its_secret_and_changed_in_its_environment_only() {
    for Room { db, ctx, _folder } in rooms("companies").await {
        let token = CompanyToken {
            environment: ctx.environment,
            company: CompanyId::new(ctx.now, &*ctx.chance),
            created_at: at(0),
            expires_at: at(60),
            deactivated_at: None,
        };
        let secrets = CompanySecrets {
            wrapped_key: Some(vec![1; 40]),
            sealed_order: Some(vec![2; 90]),
            sealed_attachments: Some(vec![3; 30]),
        };
        let mut tx = db.begin().await.unwrap();
        tx.add_company(&token, b"secret", b"client", &secrets).await.unwrap();
        let foreign = EnvironmentId(uuid::Uuid::from_u128(7));
        tx.save_attachments(foreign, b"secret", b"stolen").await.unwrap();
        assert_eq!(tx.company_token(b"secret").await.unwrap().unwrap(), (token, secrets.clone()));
        tx.save_attachments(ctx.environment, b"secret", b"changed").await.unwrap();
        let found = tx.company_token(b"secret").await.unwrap().unwrap().1;
        assert_eq!(found, CompanySecrets { sealed_attachments: Some(b"changed".to_vec()), ..secrets });
        assert!(tx.company_token(b"other").await.unwrap().is_none());
    }
}

#[tokio::test]
async fn only_one_thing_at_a_time_is_asked_of_a_session() {
    for Room { db, ctx, _folder } in rooms("updates").await {
        let kept = session(&ctx);
        let (mut first, _) = Update::open(&ctx, kept.id, 60);
        let (second, _) = Update::open(&ctx, kept.id, 60);
        let mut tx = db.begin().await.unwrap();
        tx.sessions(ctx.environment).add(&new(&kept)).await.unwrap();
        tx.add_update(&first, b"first", b"sealed").await.unwrap();
        let named = (first.environment, first.session, first.id);
        assert_eq!(tx.update_of_token(b"first").await.unwrap(), Some(named));
        assert_eq!(tx.pending_update(ctx.environment, kept.id).await.unwrap().as_ref(), Some(&first));
        let foreign = EnvironmentId(uuid::Uuid::from_u128(7));
        assert!(tx.pending_update(foreign, kept.id).await.unwrap().is_none());
        assert!(tx.update(foreign, first.id).await.unwrap().is_none());
        first.finish(at(5)).unwrap();
        tx.save_update(&first).await.unwrap();
        assert!(tx.pending_update(ctx.environment, kept.id).await.unwrap().is_none());
        assert_eq!(tx.update(ctx.environment, first.id).await.unwrap(), Some(first));
        tx.add_update(&second, b"second", b"sealed").await.unwrap();
        tx.commit().await.unwrap();
        let (third, _) = Update::open(&ctx, kept.id, 60);
        let mut tx = db.begin().await.unwrap();
        assert!(tx.add_update(&third, b"third", b"sealed").await.is_err(), "the database itself knows");
    }
}
