#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]
//! How partners are told: real receivers on this machine, a clock that is turned, on SQLite and, when `DATABASE_URL`
//! names a server, on PostgreSQL.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderName, StatusCode, header},
    routing::post,
};
use bonafide_jobs as jobs;
use domain::{
    ids::WebhookId,
    partner::{DeliveryState, WebhookEvent},
    work::WorkKind,
};
use flow::{
    announce, deliver,
    enter::{self, Entered},
    erase, feed, order,
    webhooks::{self, NewWebhook},
};
use outbound::{signature, standard_signature};
use serde_json::{Value, json};
use store::{Db, deliveries::Filter};
use testkit::Rehearsal;

const KEY: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

async fn rooms(name: &str) -> Vec<Rehearsal> {
    let mut rooms = vec![Rehearsal::new().await];
    if let Ok(url) = std::env::var("DATABASE_URL") {
        let schema = format!("jobs_{name}");
        let server = sqlx::PgPool::connect(&url).await.unwrap();
        for sql in [format!("DROP SCHEMA IF EXISTS {schema} CASCADE"), format!("CREATE SCHEMA {schema}")] {
            sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&server).await.unwrap();
        }
        let glue = if url.contains('?') { '&' } else { '?' };
        let db = Db::open(&format!("{url}{glue}options[search_path]={schema}")).await.unwrap();
        rooms.push(Rehearsal::in_database(db, tempfile::tempdir().unwrap()).await);
    }
    rooms
}

/// One webhook as it arrived.
#[derive(Clone)]
struct Letter {
    headers: HeaderMap,
    bytes: Vec<u8>,
}

impl Letter {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    fn body(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }
}

/// What a receiver answers next: status and `Retry-After`.
type Answers = Vec<(u16, &'static str)>;

/// A partner's receiver.
#[derive(Clone)]
struct Receiver {
    url: String,
    shared: Arc<Mutex<(Vec<Letter>, Answers)>>,
    hangs: bool,
}

impl Receiver {
    /// Opens; the first answers are these, all later ones 200.
    async fn open(answers: &[(u16, &'static str)]) -> Self {
        Self::build(answers, false).await
    }

    async fn build(answers: &[(u16, &'static str)], hangs: bool) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let receiver = Self { url, shared: Arc::new(Mutex::new((vec![], answers.to_vec()))), hangs };
        let router = Router::new().route("/hook", post(Self::receive)).with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        receiver
    }

    async fn receive(
        State(receiver): State<Self>,
        headers: HeaderMap,
        bytes: Bytes,
    ) -> (StatusCode, [(HeaderName, &'static str); 1]) {
        let (status, after) = {
            let mut shared = receiver.shared.lock().unwrap();
            shared.0.push(Letter { headers, bytes: bytes.to_vec() });
            if shared.1.is_empty() { (200, "") } else { shared.1.remove(0) }
        };
        if receiver.hangs {
            std::future::pending::<()>().await;
        }
        (StatusCode::from_u16(status).unwrap(), [(header::RETRY_AFTER, after)])
    }

    fn letters(&self) -> Vec<Letter> {
        self.shared.lock().unwrap().0.clone()
    }

    /// The events that have arrived, in order.
    fn events(&self) -> Vec<String> {
        self.letters().iter().map(|letter| letter.header("Idenfy-Event-Type").to_owned()).collect()
    }
}

async fn add(room: &Rehearsal, new: NewWebhook) -> WebhookId {
    assert_eq!(new.problems(&room.house.gate), []);
    let mut tx = room.house.db.begin().await.unwrap();
    let id = webhooks::add(&room.house, &room.ctx(), &mut tx, new).await.unwrap().id;
    tx.commit().await.unwrap();
    id
}

async fn listen(room: &Rehearsal, event: WebhookEvent, receiver: &Receiver) -> WebhookId {
    add(room, NewWebhook::new(event, &receiver.url)).await
}

async fn session(room: &Rehearsal, more: Value) -> Entered {
    let mut body = json!({"clientId": "c"});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let mut tx = room.house.db.begin().await.unwrap();
    let opened = order::open(&room.house, &room.ctx(), &mut tx, &room.order(body)).await.unwrap();
    let kept = enter::find(&mut tx, &opened.auth_token).await.unwrap();
    let entered = Entered::of(&room.house, &mut tx, kept).await.unwrap();
    tx.commit().await.unwrap();
    entered
}

async fn happen(room: &Rehearsal, entered: &Entered, event: WebhookEvent) {
    let mut tx = room.house.db.begin().await.unwrap();
    tx.sessions(room.ctx().environment).get(entered.session.id).await.unwrap().unwrap();
    announce::tell(&room.ctx(), &mut tx, entered, None, event, event != WebhookEvent::AutoFinished).await.unwrap();
    tx.commit().await.unwrap();
    room.house.bell.notify_waiters();
}

/// Sends whatever is due now.
async fn send(room: &Rehearsal) {
    while jobs::step(&room.house, WorkKind::Deliver).await.unwrap().is_some() {}
}

/// Turns the clock to the next delivery and sends it; gives the second, or `None` when nothing is left.
async fn send_next(room: &Rehearsal) -> Option<i64> {
    let mut tx = room.house.db.read().await.unwrap();
    let due = tx.next_work(WorkKind::Deliver, room.ctx().now).await.unwrap()?;
    drop(tx);
    let second = due.timestamp() - 1_800_000_000 + i64::from(due.timestamp_subsec_millis() > 0);
    room.clock.set(second);
    send(room).await;
    Some(second)
}

async fn states(room: &Rehearsal, entered: &Entered) -> Vec<DeliveryState> {
    let mut tx = room.house.db.read().await.unwrap();
    let all = tx.deliveries(room.ctx().environment).of(entered.session.id).await.unwrap();
    all.into_iter().map(|delivery| delivery.state).collect()
}

async fn replay(room: &Rehearsal, filter: &Filter) -> (usize, usize) {
    let (mut behind, mut count, mut passed_over) = (None, 0, 0);
    loop {
        let mut tx = room.house.db.begin().await.unwrap();
        let some = webhooks::replay(&room.ctx(), &mut tx, filter, behind).await.unwrap();
        tx.commit().await.unwrap();
        (count, passed_over) = (count + some.count, passed_over + some.passed_over);
        behind = some.last;
        if behind.is_none() {
            return (count, passed_over);
        }
    }
}

#[tokio::test]
async fn every_attempt_names_the_same_event_and_is_signed_anew() {
    for room in rooms("attempts").await {
        let receiver = Receiver::open(&[(500, ""), (410, ""), (307, "")]).await;
        let mut new = NewWebhook::new(WebhookEvent::Identification, &receiver.url);
        new.signing_key = Some(KEY.into());
        new.standard_webhooks = true;
        new.headers = vec![("X-Team".into(), "blue".into()), ("Authorization".into(), "Bearer t".into())];
        add(&room, new).await;
        let entered = session(&room, json!({})).await;
        happen(&room, &entered, WebhookEvent::Cancelled).await;
        for second in 0..5 {
            room.clock.set(second);
            send(&room).await;
        }
        let letters = receiver.letters();
        assert_eq!(letters.len(), 4);
        for (at, letter) in letters.iter().enumerate() {
            assert_eq!(letter.header("Idenfy-Event-Type"), "IDENTIFICATION");
            assert_eq!(letter.header("Idenfy-Signature"), signature(KEY.as_bytes(), &letter.bytes));
            assert_eq!(letter.header("Bonafide-Event-Id"), letters[0].header("Bonafide-Event-Id"));
            assert_eq!((letter.header("Bonafide-Sequence"), letter.header("X-Team")), ("1", "blue"));
            assert_eq!(letter.header("Authorization"), "Bearer t");
            assert_eq!(letter.header("Bonafide-Attempt"), (at + 1).to_string());
            let time: i64 = letter.header("webhook-timestamp").parse().unwrap();
            assert_eq!(time, 1_800_000_000 + i64::try_from(at).unwrap());
            let id = letter.header("webhook-id");
            assert_eq!(id, letter.header("Bonafide-Event-Id"));
            let expected = standard_signature(KEY.as_bytes(), id, time, &letter.bytes);
            assert_eq!(letter.header("webhook-signature"), expected);
            assert!(letter.bytes.ends_with(b"}"));
            assert_eq!(letter.body()["scanRef"], entered.session.scan_ref.to_string());
        }
        assert_eq!(states(&room, &entered).await, [DeliveryState::Delivered]);
    }
}

#[tokio::test]
async fn events_of_a_session_arrive_in_order_and_other_sessions_do_not_wait() {
    for room in rooms("order").await {
        let receiver = Receiver::open(&[(500, "")]).await;
        listen(&room, WebhookEvent::AutoFinished, &receiver).await;
        listen(&room, WebhookEvent::ManualFinished, &receiver).await;
        let (entered, other) = (session(&room, json!({})).await, session(&room, json!({})).await);
        happen(&room, &entered, WebhookEvent::AutoFinished).await;
        send(&room).await;
        happen(&room, &entered, WebhookEvent::ManualFinished).await;
        happen(&room, &other, WebhookEvent::ManualFinished).await;
        send(&room).await;
        let seen = receiver.letters();
        assert_eq!(seen.len(), 2, "the failed one, and the one of the other session");
        assert_eq!(seen[1].body()["scanRef"], other.session.scan_ref.to_string());
        room.clock.set(1);
        send(&room).await;
        let events = receiver.events();
        assert_eq!(events[2..], ["IDENTIFICATION_AUTO_FINISHED", "IDENTIFICATION_MANUAL_FINISHED"]);
        assert!(receiver.letters()[2..].iter().all(|l| l.body()["scanRef"] == entered.session.scan_ref.to_string()));
    }
}

#[tokio::test]
async fn a_dead_receiver_is_tried_for_days_then_given_up_and_a_replay_sends_everything_in_order() {
    for room in rooms("days").await {
        let receiver = Receiver::open(&[(503, ""); 16]).await;
        listen(&room, WebhookEvent::Identification, &receiver).await;
        let entered = session(&room, json!({})).await;
        happen(&room, &entered, WebhookEvent::AutoFinished).await;
        happen(&room, &entered, WebhookEvent::ManualFinished).await;
        let (mut attempts, mut last) = (0, 0);
        while receiver.letters().len() < 16 {
            last = send_next(&room).await.unwrap();
            attempts += 1;
        }
        assert!(attempts >= 12, "{attempts} attempts");
        assert!(last >= 72 * 3600, "the last after {last} seconds");
        assert_eq!(states(&room, &entered).await, [DeliveryState::GivenUp, DeliveryState::Delivered]);
        assert_eq!(receiver.letters().len(), 17, "giving the first up let the second go");
        assert_eq!(receiver.letters()[16].body()["final"], true);

        let given_up = Filter { state: Some(DeliveryState::GivenUp), ..Filter::default() };
        assert_eq!(replay(&room, &given_up).await, (1, 0));
        send(&room).await;
        let letters = receiver.letters();
        assert_eq!((letters.len(), letters[17].header("Bonafide-Attempt")), (18, "1"));
        assert_eq!(letters[17].header("Bonafide-Event-Id"), letters[0].header("Bonafide-Event-Id"));
        assert_eq!(replay(&room, &given_up).await, (0, 0));

        let all = Filter { scan_ref: Some(entered.session.scan_ref), ..Filter::default() };
        assert_eq!(replay(&room, &all).await, (2, 0));
        send(&room).await;
        let sequences: Vec<_> =
            receiver.letters()[18..].iter().map(|l| l.header("Bonafide-Sequence").to_owned()).collect();
        assert_eq!(sequences, ["1", "2"]);
    }
}

#[tokio::test]
async fn a_receiver_that_asks_for_time_gets_it() {
    for room in rooms("later").await {
        let receiver = Receiver::open(&[(503, "120"), (429, "Fri, 15 Jan 2027 08:05:00 GMT"), (500, "0")]).await;
        listen(&room, WebhookEvent::Cancelled, &receiver).await;
        let entered = session(&room, json!({})).await;
        happen(&room, &entered, WebhookEvent::Cancelled).await;
        send(&room).await;
        let mut times = vec![];
        while let Some(second) = send_next(&room).await {
            times.push(second);
        }
        assert_eq!(times, [120, 300, 301], "two minutes, five past eight, and our own half second");
        assert_eq!(states(&room, &entered).await, [DeliveryState::Delivered]);
    }
}

#[tokio::test]
async fn a_paused_receiver_gets_everything_later_and_a_removed_one_nothing() {
    for room in rooms("paused").await {
        let (receiver, other) = (Receiver::open(&[(500, "")]).await, Receiver::open(&[]).await);
        let paused = listen(&room, WebhookEvent::Identification, &receiver).await;
        listen(&room, WebhookEvent::Identification, &other).await;
        let entered = session(&room, json!({})).await;
        happen(&room, &entered, WebhookEvent::AutoFinished).await;
        send(&room).await;
        let ctx = room.ctx();
        let mut tx = room.house.db.begin().await.unwrap();
        webhooks::pause(&ctx, &mut tx, paused).await.unwrap();
        tx.commit().await.unwrap();
        happen(&room, &entered, WebhookEvent::ManualFinished).await;
        room.clock.set(600);
        send(&room).await;
        assert_eq!((receiver.letters().len(), other.letters().len()), (1, 2));
        assert_eq!(states(&room, &entered).await.iter().filter(|s| **s == DeliveryState::Held).count(), 2);
        assert_eq!(webhooks::resume(&room.house, &room.ctx(), paused).await.unwrap(), 2);
        send(&room).await;
        let sequences: Vec<_> =
            receiver.letters()[1..].iter().map(|l| l.header("Bonafide-Sequence").to_owned()).collect();
        assert_eq!(sequences, ["1", "2"]);

        receiver.shared.lock().unwrap().1 = vec![(500, "")];
        happen(&room, &entered, WebhookEvent::Resubmitted).await;
        send(&room).await;
        let count = receiver.letters().len();
        webhooks::remove(&room.house, &room.ctx(), paused).await.unwrap();
        send(&room).await;
        assert_eq!(receiver.letters().len(), count);
        assert!(states(&room, &entered).await.contains(&DeliveryState::Withdrawn));
        let everything = Filter { webhook: Some(paused), ..Filter::default() };
        assert_eq!(replay(&room, &everything).await, (0, 3), "its key is gone, so nothing is sent unsigned");
        let again = webhooks::remove(&room.house, &room.ctx(), paused).await;
        assert!(matches!(again, Err(flow::Error::NoWebhook)));
    }
}

#[tokio::test]
async fn what_is_held_for_a_receiver_is_withdrawn_when_that_is_removed() {
    for room in rooms("held").await {
        let receiver = Receiver::open(&[]).await;
        let paused = listen(&room, WebhookEvent::Identification, &receiver).await;
        let mut tx = room.house.db.begin().await.unwrap();
        webhooks::pause(&room.ctx(), &mut tx, paused).await.unwrap();
        tx.commit().await.unwrap();
        let entered = session(&room, json!({})).await;
        happen(&room, &entered, WebhookEvent::AutoFinished).await;
        send(&room).await;
        assert_eq!(states(&room, &entered).await, [DeliveryState::Held]);
        webhooks::remove(&room.house, &room.ctx(), paused).await.unwrap();
        assert_eq!(states(&room, &entered).await, [DeliveryState::Withdrawn]);
    }
}

#[tokio::test]
async fn a_sessions_own_address_takes_the_place_of_the_configured_ones_for_their_events() {
    for room in rooms("callback").await {
        let (usual, own) = (Receiver::open(&[]).await, Receiver::open(&[(500, "")]).await);
        for event in [WebhookEvent::AutoFinished, WebhookEvent::AutoFinished, WebhookEvent::ManualFinished] {
            let mut new = NewWebhook::new(event, &usual.url);
            new.signing_key = Some(KEY.into());
            add(&room, new).await;
        }
        let entered = session(&room, json!({"callbackUrl": own.url})).await;
        for event in [WebhookEvent::AutoFinished, WebhookEvent::ManualFinished, WebhookEvent::Cancelled] {
            happen(&room, &entered, event).await;
        }
        send(&room).await;
        room.clock.set(1);
        send(&room).await;
        let automatic = "IDENTIFICATION_AUTO_FINISHED";
        assert_eq!(own.events(), [automatic, automatic, "IDENTIFICATION_MANUAL_FINISHED"]);
        assert!(own.letters().iter().all(|l| l.header("Idenfy-Signature") == signature(KEY.as_bytes(), &l.bytes)));
        assert_eq!(usual.letters().len(), 0);
    }
}

#[tokio::test]
async fn the_feed_tells_what_webhooks_tell_also_without_any_and_forgets_who_was_erased() {
    for room in rooms("feed").await {
        let (first, second) = (session(&room, json!({})).await, session(&room, json!({})).await);
        happen(&room, &first, WebhookEvent::AutoFinished).await;
        let receiver = Receiver::open(&[]).await;
        listen(&room, WebhookEvent::Identification, &receiver).await;
        happen(&room, &second, WebhookEvent::Cancelled).await;
        happen(&room, &first, WebhookEvent::ManualFinished).await;
        send(&room).await;
        let read = async |after: i64, limit| {
            let mut tx = room.house.db.read().await.unwrap();
            feed::page(&room.house, &room.ctx(), &mut tx, after, limit).await.unwrap()
        };
        let page = read(0, 2).await.unwrap();
        assert_eq!((page.next, page.has_more), (2, true));
        assert_eq!(page.events[0].announcement.event, WebhookEvent::AutoFinished);
        let letters = receiver.letters();
        let told = page.events[1].announcement.id.to_string();
        let letter = letters.iter().find(|l| l.header("Bonafide-Event-Id") == told).unwrap();
        assert_eq!(page.events[1].body.as_ref(), Some(&letter.body()));
        assert_eq!(letter.header("Bonafide-Sequence"), "2");
        let rest = read(page.next, 2).await.unwrap();
        assert_eq!((rest.events.len(), rest.next, rest.has_more), (1, 3, false));
        assert_eq!(read(3, 2).await.unwrap().events.len(), 0);
        assert!(read(4, 2).await.is_none(), "nobody was ever given this position");

        room.clock.set(100_000);
        let mut tx = room.house.db.begin().await.unwrap();
        erase::erase(&room.ctx(), &mut tx, first.session.scan_ref, erase::By::CommandLine).await.unwrap();
        tx.commit().await.unwrap();
        let page = read(0, 10).await.unwrap();
        let bodies: Vec<bool> = page.events.iter().map(|told| told.body.is_some()).collect();
        assert_eq!(bodies, [false, true, false], "the skeleton stays");
        assert_eq!(replay(&room, &Filter::default()).await, (1, 1));
    }
}

#[tokio::test]
async fn a_test_says_that_it_is_one_and_leaves_no_trace() {
    for room in rooms("test").await {
        let receiver = Receiver::open(&[]).await;
        let mut new = NewWebhook::new(WebhookEvent::AutoFinished, &receiver.url);
        new.signing_key = Some("k".into());
        let id = add(&room, new).await;
        let ctx = room.ctx();
        let mut tx = room.house.db.read().await.unwrap();
        let webhook = tx.webhook(ctx.environment, id).await.unwrap().unwrap();
        let ready = deliver::test(&room.house, &ctx, &mut tx, &webhook).await.unwrap();
        assert!(deliver::send(&room.house, ready).await.is_delivered());
        let letter = receiver.letters().remove(0);
        assert_eq!((letter.header("Bonafide-Test"), letter.header("Bonafide-Sequence")), ("true", ""));
        assert_eq!(letter.header("Idenfy-Signature"), signature(b"k", &letter.bytes));
        assert_eq!(letter.body()["test"], true);
        assert_ne!(letter.body()["status"]["overall"], "APPROVED");
        assert_eq!(tx.announcements(ctx.environment).last().await.unwrap(), 0);
    }
}

#[tokio::test]
async fn twenty_receivers_that_hang_do_not_delay_one_that_does_not() {
    for room in rooms("hanging").await {
        let healthy = Receiver::open(&[]).await;
        listen(&room, WebhookEvent::Expired, &healthy).await;
        let mut hanging = vec![];
        for _ in 0..20 {
            let receiver = Receiver::build(&[], true).await;
            listen(&room, WebhookEvent::Cancelled, &receiver).await;
            hanging.push(receiver);
        }
        let night = tokio::spawn(jobs::work(room.house.clone(), jobs::Shift { analysts: 1 }, std::future::pending()));
        for _ in 0..10 {
            let entered = session(&room, json!({})).await;
            happen(&room, &entered, WebhookEvent::Cancelled).await;
        }
        let until = Instant::now() + Duration::from_secs(8);
        while hanging.iter().any(|receiver| receiver.letters().len() < 8) {
            assert!(Instant::now() < until, "the hands never reached every receiver");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert!(hanging.iter().all(|receiver| receiver.letters().len() == 8), "eight at a time to one machine");

        let entered = session(&room, json!({})).await;
        let began = Instant::now();
        happen(&room, &entered, WebhookEvent::Expired).await;
        while healthy.letters().is_empty() {
            assert!(began.elapsed() < Duration::from_secs(1), "a webhook that nobody stands in the way of is late");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        night.abort();
    }
}

#[tokio::test]
async fn a_webhook_that_takes_longer_than_a_claim_is_sent_by_nobody_else() {
    let room = Rehearsal::new().await;
    let receiver = Receiver::build(&[], true).await;
    listen(&room, WebhookEvent::Cancelled, &receiver).await;
    happen(&room, &session(&room, json!({})).await, WebhookEvent::Cancelled).await;
    let night = tokio::spawn(jobs::work(room.house.clone(), jobs::Shift { analysts: 1 }, std::future::pending()));
    let until = Instant::now() + Duration::from_secs(8);
    let claimed_for = async |second: i64| {
        let at = chrono::DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap();
        receiver.letters().len() == 1
            && room.house.db.read().await.unwrap().next_work(WorkKind::Deliver, at).await.unwrap().is_none()
    };
    for (now, second) in [(0, 14), (14, 28)] {
        room.clock.set(now);
        while !claimed_for(second).await {
            assert!(Instant::now() < until, "the claim ends while the webhook is under way");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    night.abort();
}

#[test]
fn what_is_wrong_with_a_receiver_is_said_field_by_field() {
    let gate = outbound::Gate::new(outbound::GateSettings::default()).unwrap();
    let fields = |new: &NewWebhook| new.problems(&gate).into_iter().map(|(field, _)| field).collect::<Vec<_>>();
    let mut new = NewWebhook::new(WebhookEvent::AutoFinished, "https://partner.example/hook");
    assert_eq!(fields(&new), [""; 0]);
    new.name = "n".repeat(101);
    new.url = "http://169.254.169.254/".into();
    new.standard_webhooks = true;
    new.headers = vec![("Host".into(), "x".into())];
    new.retries = 11;
    new.interval = Duration::from_millis(10_001);
    assert_eq!(fields(&new), ["name", "url", "header", "standard-webhooks", "retries", "interval-ms"]);
    new.signing_key = Some("whsec_?".into());
    assert!(fields(&new).contains(&"signing-key"));
}
