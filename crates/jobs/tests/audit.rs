#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]
//! The audit log: what is written down is numbered, signed and proved, and whatever is changed afterwards is found.

use domain::{
    audit::{Act, Actor, Log, SignedHead, Subject},
    ids::StaffId,
};
use flow::audit::{
    prove::{export, list, prove},
    record, record_house,
    seal::seal,
    verify::{Fault, FileCheck, Sound, is_proved, verify, verify_newest},
};
use serde_json::json;
use sqlx::SqlitePool;
use store::{Db, audit::EntryFilter};
use testkit::Rehearsal;
use wire::audit::{HeadLine, Line};

async fn rooms(name: &str) -> Vec<Rehearsal> {
    let mut rooms = vec![Rehearsal::new().await];
    if let Ok(url) = std::env::var("DATABASE_URL") {
        let schema = format!("audit_{name}");
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

async fn act(room: &Rehearsal, n: u32) {
    let mut tx = room.house.db.begin().await.unwrap();
    let actor = Actor::Key(format!("key {n}"));
    record(&room.ctx(), &mut tx, &actor, Act::DataRetrieved, Subject::Settings, json!({ "n": n })).await.unwrap();
    tx.commit().await.unwrap();
}

/// A log of so many entries, some to a head.
async fn logged(room: &Rehearsal, batches: &[u32]) -> Log {
    let mut n = 0;
    // What set the room up is the first batch.
    seal(&room.house).await.unwrap();
    for batch in batches {
        room.clock.set(i64::from(n) + 1);
        for _ in 0..*batch {
            act(room, n).await;
            n += 1;
        }
        assert_eq!(seal(&room.house).await.unwrap(), u64::from(*batch));
    }
    room.ctx().environment.into()
}

async fn verified(room: &Rehearsal, log: Log, elsewhere: &[SignedHead]) -> Result<Sound, Fault> {
    verify(&room.house, &mut room.house.db.read().await.unwrap(), log, elsewhere).await.unwrap()
}

async fn newest(room: &Rehearsal, log: Log) -> SignedHead {
    room.house.db.read().await.unwrap().head_up_to(log, u64::MAX).await.unwrap().unwrap().0
}

async fn exported(room: &Rehearsal, log: Log) -> Vec<String> {
    let mut lines = vec![];
    let write = |line: &Line| {
        lines.push(serde_json::to_string(line).unwrap());
        Ok::<_, flow::Error>(())
    };
    export(&room.house, log, write).await.unwrap();
    lines
}

fn checked(lines: &[String]) -> Result<Sound, Fault> {
    let mut check = FileCheck::new(None);
    for line in lines {
        check.line(line)?;
    }
    check.end().map(|(sound, _)| sound)
}

#[tokio::test]
async fn what_is_written_down_is_numbered_signed_proved_and_exported() {
    for room in rooms("written").await {
        written_down(&room).await;
    }
}

async fn written_down(room: &Rehearsal) {
    let log = logged(room, &[1, 3, 700, 2]).await;
    assert_eq!(seal(&room.house).await.unwrap(), 0, "nothing waits");
    let sound = verified(room, log, &[]).await.unwrap();
    // The first is the environment itself.
    assert_eq!((sound.entries, sound.heads, sound.waiting), (707, 5, 0));
    act(room, 9999).await;
    assert_eq!(verified(room, log, &[]).await.unwrap().waiting, 1);

    let mut tx = room.house.db.read().await.unwrap();
    assert!(verify_newest(&room.house, &mut tx, log, 3).await.unwrap().unwrap().is_some());
    let page = list(&mut tx, log, &EntryFilter::default(), None, 5).await.unwrap();
    let numbers: Vec<_> = page.entries.iter().map(|entry| entry.number.unwrap()).collect();
    assert_eq!((numbers, page.next), (vec![706, 705, 704, 703, 702], Some(702)));
    let one =
        EntryFilter { actor_id: Some("key 7".into()), act: Some("DATA_RETRIEVED".into()), ..EntryFilter::default() };
    assert_eq!(list(&mut tx, log, &one, None, 5).await.unwrap().entries.len(), 1);
    let public = room.house.keys.audit().public();
    for number in [0, 1, 255, 256, 511, 512, 600, 706] {
        let found = tx.entries(log, number..number + 1).await.unwrap();
        let proof = prove(&room.house, &mut tx, log, found[0].0.id).await.unwrap();
        assert!(is_proved(&proof, &public), "{number}");
        assert!(!is_proved(&proof, &[7; 32]));
        let mut other = serde_json::to_value(&proof).unwrap();
        other["entry"]["told"]["n"] = json!("another");
        assert!(!is_proved(&serde_json::from_value(other).unwrap(), &public));
    }
    drop(tx);

    let lines = exported(room, log).await;
    assert_eq!(lines.len(), 1 + 707 + 5);
    assert_eq!(checked(&lines).unwrap().entries, 707);
    for n in 1..lines.len() {
        let mut without = lines.clone();
        without.remove(n);
        // Without the last head the last two entries are in none.
        assert!(checked(&without).is_err(), "without line {n}");
    }
    let changed: Vec<String> = lines.iter().map(|line| line.replace("\"n\":5}", "\"n\":6}")).collect();
    // Entries of one millisecond stand in no order of their own.
    let number = lines.iter().filter(|line| line.contains("\"told\"")).position(|line| line.contains("\"n\":5}"));
    assert_eq!(checked(&changed).unwrap_err(), Fault::Changed(number.unwrap() as u64));
    assert_eq!(FileCheck::new(Some([7; 32])).line(&lines[0]), Ok(()));
    let mut check = FileCheck::new(Some([7; 32]));
    assert_eq!(lines.iter().find_map(|line| check.line(line).err()), Some(Fault::Forged(1)), "another key");
}

#[tokio::test]
async fn what_belongs_to_no_environment_has_a_log_of_its_own() {
    let room = Rehearsal::new().await;
    let staff = StaffId::new(room.ctx().now, &*room.house.chance);
    let mut tx = room.house.db.begin().await.unwrap();
    let (now, chance) = (room.ctx().now, &*room.house.chance);
    record_house(now, chance, &mut tx, &Actor::Staff(staff), Act::SignedIn, Subject::Staff(staff), json!({}))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    seal(&room.house).await.unwrap();
    assert_eq!(verified(&room, Log::HOUSE, &[]).await.unwrap().entries, 1);
    assert_eq!(verified(&room, room.ctx().environment.into(), &[]).await.unwrap().entries, 1);
}

/// What the rows of a table are put back from.
const TABLES: [&str; 4] = ["audit_entries", "audit_heads", "audit_nodes", "audit_logs"];

async fn sql(pool: &SqlitePool, text: String) -> u64 {
    sqlx::query(sqlx::AssertSqlSafe(text)).execute(pool).await.unwrap().rows_affected()
}

/// Whether this change of the database is found, and what is said of it. The change is undone.
async fn tampered(room: &Rehearsal, pool: &SqlitePool, log: Log, changes: &[String]) -> Fault {
    for change in changes {
        assert!(sql(pool, change.clone()).await > 0, "{change} changes nothing");
    }
    let found = verified(room, log, &[]).await;
    for table in TABLES {
        sql(pool, format!("DELETE FROM {table}")).await;
        sql(pool, format!("INSERT INTO {table} SELECT * FROM kept_{table}")).await;
    }
    found.expect_err(&changes.join("; "))
}

#[tokio::test]
async fn every_change_of_a_row_is_found_and_the_first_wrong_entry_is_named() {
    let room = Rehearsal::new().await;
    let log = logged(&room, &[3, 1, 4]).await;
    let pool = SqlitePool::connect(&room.database_url()).await.unwrap();
    for table in TABLES {
        sql(&pool, format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}")).await;
    }
    let columns = |table: &'static str| {
        let pool = pool.clone();
        async move {
            let text =
                format!("SELECT name FROM pragma_table_info('{table}') WHERE name <> 'log' AND name <> 'number'");
            let rows: Vec<(String,)> = sqlx::query_as(sqlx::AssertSqlSafe(text)).fetch_all(&pool).await.unwrap();
            rows.into_iter().map(|(name,)| name).collect::<Vec<_>>()
        }
    };
    // Nine entries: the environment's, then 3, 1 and 4.
    for number in 0..9_u64 {
        for column in columns("audit_entries").await {
            // Another value of the same kind.
            let value = match column.as_str() {
                "id" => "randomblob(16)".to_owned(),
                "at" => "'2027-01-15T09:00:00+00:00'".to_owned(),
                _ => format!("coalesce({column}, '') || ' '"),
            };
            let change = format!("UPDATE audit_entries SET {column} = {value} WHERE number = {number}");
            assert_eq!(tampered(&room, &pool, log, &[change]).await, Fault::Changed(number), "{column}");
        }
        let gone = format!("DELETE FROM audit_entries WHERE number = {number}");
        assert_eq!(tampered(&room, &pool, log, &[gone]).await, Fault::Missing(number));
        let hidden = format!("UPDATE audit_entries SET number = NULL WHERE number = {number}");
        assert_eq!(tampered(&room, &pool, log, &[hidden]).await, Fault::Missing(number));
        for other in number + 1..9 {
            let swap = [
                format!("UPDATE audit_entries SET number = -1 WHERE number = {number}"),
                format!("UPDATE audit_entries SET number = {number} WHERE number = {other}"),
                format!("UPDATE audit_entries SET number = {other} WHERE number = -1"),
            ];
            assert_eq!(tampered(&room, &pool, log, &swap).await, Fault::Changed(number), "with {other}");
        }
        // One taken out and those behind it moved up, as if it had never been.
        let closed = [
            format!("DELETE FROM audit_entries WHERE number = {number}"),
            format!("UPDATE audit_entries SET number = -number WHERE number > {number}"),
            "UPDATE audit_entries SET number = -number - 1 WHERE number < 0".to_owned(),
        ];
        let said = if number < 8 { Fault::Changed(number) } else { Fault::Missing(8) };
        if number < 8 {
            assert_eq!(tampered(&room, &pool, log, &closed).await, said);
        }
    }
    let put_in =
        "INSERT INTO audit_entries SELECT randomblob(16), log, at, actor, actor_id, act, subject, subject_id, told, 9
                  FROM audit_entries WHERE number = 8";
    assert_eq!(tampered(&room, &pool, log, &[put_in.into()]).await, Fault::NotSigned(9));

    for size in [1, 4, 5, 9_u64] {
        for column in ["root", "previous", "signature"] {
            let length = if column == "signature" { 64 } else { 32 };
            let change = format!("UPDATE audit_heads SET {column} = randomblob({length}) WHERE size = {size}");
            assert_eq!(tampered(&room, &pool, log, &[change]).await, Fault::Forged(size), "{column}");
        }
        let change = format!("UPDATE audit_heads SET at = '2027-01-15T09:00:00+00:00' WHERE size = {size}");
        assert_eq!(tampered(&room, &pool, log, &[change]).await, Fault::Forged(size));
        let change = format!("UPDATE audit_heads SET leaves = randomblob(length(leaves)) WHERE size = {size}");
        assert_eq!(tampered(&room, &pool, log, &[change]).await, Fault::HashesOfHead(size));
        let gone = format!("DELETE FROM audit_heads WHERE size = {size}");
        let next = [1, 4, 5, 9].into_iter().find(|next| *next > size);
        let said = next.map_or(Fault::NotSigned(5), Fault::NotFollowing);
        let found = tampered(&room, &pool, log, &[gone]).await;
        assert!(found == said, "{found:?} instead of {said:?}");
    }
    let state = "UPDATE audit_logs SET edge = randomblob(length(edge))".to_owned();
    assert_eq!(tampered(&room, &pool, log, &[state]).await, Fault::State);
    let state = "UPDATE audit_logs SET size = size - 1".to_owned();
    assert_eq!(tampered(&room, &pool, log, &[state]).await, Fault::State);
    let node = "INSERT INTO audit_nodes SELECT log, 8, 0, root FROM audit_heads LIMIT 1".to_owned();
    assert_eq!(tampered(&room, &pool, log, &[node]).await, Fault::Node(8, 0));
    assert_eq!(verified(&room, log, &[]).await.unwrap().entries, 9, "put back as it was");
}

#[tokio::test]
async fn kept_hashes_of_subtrees_are_verified_too() {
    let room = Rehearsal::new().await;
    let log = logged(&room, &[300]).await;
    let pool = SqlitePool::connect(&room.database_url()).await.unwrap();
    assert_eq!(sql(&pool, "UPDATE audit_nodes SET hash = randomblob(32)".into()).await, 1);
    assert_eq!(verified(&room, log, &[]).await.unwrap_err(), Fault::Node(8, 0));
    sql(&pool, "DELETE FROM audit_nodes".into()).await;
    assert_eq!(verified(&room, log, &[]).await.unwrap_err(), Fault::Node(8, 0));
}

#[tokio::test]
async fn a_log_that_was_cut_back_with_its_heads_is_found_by_a_head_that_was_kept_elsewhere() {
    let room = Rehearsal::new().await;
    let log = logged(&room, &[3, 2]).await;
    let kept = newest(&room, log).await;
    let paper = HeadLine::of(&kept).signed(log).unwrap();
    assert_eq!(paper, kept);
    assert!(verified(&room, log, std::slice::from_ref(&paper)).await.is_ok());

    // Everything of the last head is taken away, and the rest fits together.
    let pool = SqlitePool::connect(&room.database_url()).await.unwrap();
    sql(&pool, "DELETE FROM audit_entries WHERE number >= 4".into()).await;
    sql(&pool, "DELETE FROM audit_heads WHERE size > 4".into()).await;
    let leaves: Vec<u8> = {
        let mut tx = room.house.db.read().await.unwrap();
        let entries = tx.entries(log, 0..4).await.unwrap();
        let mut edge = vault::tree::Edge::default();
        for (entry, _) in entries {
            edge.push(vault::tree::leaf(&entry.leaf()), |_, _, _| {});
        }
        edge.to_bytes()
    };
    sqlx::query("UPDATE audit_logs SET size = 4, edge = $1").bind(leaves).execute(&pool).await.unwrap();
    assert_eq!(verified(&room, log, &[]).await.unwrap().entries, 4, "nobody can tell from what is left");
    assert_eq!(verified(&room, log, std::slice::from_ref(&paper)).await.unwrap_err(), Fault::Elsewhere(6));

    // Other entries in their place do not help.
    for n in 0..2 {
        act(&room, 100 + n).await;
    }
    seal(&room.house).await.unwrap();
    assert!(verified(&room, log, &[]).await.is_ok());
    assert_eq!(verified(&room, log, &[paper]).await.unwrap_err(), Fault::Elsewhere(6));
}

#[tokio::test]
async fn two_workers_at_once_number_without_gaps() {
    for room in rooms("workers").await {
        two_workers(&room).await;
    }
}

async fn two_workers(room: &Rehearsal) {
    let log: Log = room.ctx().environment.into();
    let writing = async {
        for n in 0..300 {
            act(room, n).await;
        }
    };
    let working = async || {
        for _ in 0..40 {
            seal(&room.house).await.unwrap();
            tokio::task::yield_now().await;
        }
    };
    tokio::join!(writing, working(), working());
    seal(&room.house).await.unwrap();
    assert_eq!(verified(room, log, &[]).await.unwrap().entries, 301);
}
