//! Sessions that several requests speak of at the same time, on SQLite and, when `DATABASE_URL` is set, on PostgreSQL.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use bonafide_store::{
    Db,
    sessions::{NewSession, Secrets},
};
use chrono::{DateTime, Utc};
use domain::{
    ctx::Chance,
    ids::{EnvironmentId, ScanRef, SessionId},
    partner::{Environment, EnvironmentKind},
    session::{Session, State},
    settings::EnvironmentSettings,
};

struct Counted(AtomicU64);

impl Chance for Counted {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
        let n = self.0.fetch_add(1, Ordering::Relaxed).to_le_bytes();
        let length = bytes.len().min(n.len());
        bytes[..length].copy_from_slice(&n[..length]);
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).unwrap()
}

/// Every database there is to try, with nothing in it yet.
async fn databases(name: &str, folder: &std::path::Path) -> Vec<Db> {
    let mut databases = vec![Db::open(&format!("sqlite://{}/t.db", folder.display())).await.unwrap()];
    if let Ok(url) = std::env::var("DATABASE_URL") {
        let server = sqlx::PgPool::connect(&url).await.unwrap();
        let schema = format!("store_sessions_{name}");
        for sql in [format!("DROP SCHEMA IF EXISTS {schema} CASCADE"), format!("CREATE SCHEMA {schema}")] {
            sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&server).await.unwrap();
        }
        let glue = if url.contains('?') { '&' } else { '?' };
        databases.push(Db::open(&format!("{url}{glue}options[search_path]={schema}")).await.unwrap());
    }
    databases
}

/// Keeps an environment with two sessions.
async fn two_sessions(db: &Db) -> (EnvironmentId, [ScanRef; 2]) {
    let chance = Counted(1.into());
    let environment = Environment {
        id: EnvironmentId::new(now(), &chance),
        kind: EnvironmentKind::Development,
        settings: EnvironmentSettings::default(),
        wrapped_key: vec![1],
        created_at: now(),
    };
    let mut tx = db.begin().await.unwrap();
    tx.add_environment("default", &environment).await.unwrap();
    let names = [ScanRef::new(now(), &chance), ScanRef::new(now(), &chance)];
    for scan_ref in names {
        let session = Session {
            id: SessionId::new(now(), &chance),
            environment: environment.id,
            scan_ref,
            state: State::Active,
            created_at: now(),
            expires_at: now(),
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
        };
        let secrets = Secrets { wrapped_key: None, sealed_client: vec![1], sealed_order: None, sealed_visit: None };
        let token_sha256 = session.id.0.as_bytes().to_vec();
        let new =
            NewSession { session, token_sha256, client_lookup: vec![1], external_lookup: None, secrets, entry: None };
        tx.sessions(environment.id).add(&new).await.unwrap();
    }
    tx.commit().await.unwrap();
    (environment.id, names)
}

#[tokio::test]
async fn a_session_is_there_in_its_own_environment_only() {
    let folder = tempfile::tempdir().unwrap();
    for db in databases("there", folder.path()).await {
        let (environment, [first, second]) = two_sessions(&db).await;
        let mut tx = db.begin().await.unwrap();
        assert!(tx.sessions(environment).is_there(first).await.unwrap());
        assert!(tx.sessions(environment).is_there(second).await.unwrap());
        let chance = Counted(100.into());
        assert!(!tx.sessions(environment).is_there(ScanRef::new(now(), &chance)).await.unwrap());
        assert!(!tx.sessions(EnvironmentId::new(now(), &chance)).is_there(first).await.unwrap());
    }
}

#[tokio::test]
async fn to_ask_whether_a_session_is_there_waits_for_nobody_who_changes_it() {
    let folder = tempfile::tempdir().unwrap();
    // SQLite has one writer at a time, so nobody meets there.
    for db in databases("crosswise", folder.path()).await.into_iter().skip(1) {
        let (environment, [first, second]) = two_sessions(&db).await;
        let (mut one, mut other) = (db.begin().await.unwrap(), db.begin().await.unwrap());
        one.sessions(environment).find(first).await.unwrap().unwrap();
        other.sessions(environment).find(second).await.unwrap().unwrap();
        let crosswise = async {
            assert!(one.sessions(environment).is_there(second).await.unwrap());
            assert!(other.sessions(environment).is_there(first).await.unwrap());
        };
        tokio::time::timeout(Duration::from_secs(10), crosswise).await.expect("nobody waits");
    }
}
