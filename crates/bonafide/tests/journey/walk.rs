//! From token to deletion.

use std::{fs, path::Path};

use reqwest::Method;
use serde_json::json;

use crate::{
    letterbox::Letterbox,
    server::{Answer, Server, Specimens, bonafide, photograph},
};

/// Every file below a folder.
fn files(folder: &Path) -> Vec<Vec<u8>> {
    let mut all = vec![];
    for entry in fs::read_dir(folder).unwrap().flatten() {
        match entry.path() {
            path if path.is_dir() => all.extend(files(&path)),
            path => all.push(fs::read(path).unwrap_or_default()),
        }
    }
    all
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

async fn whole_walk(server: &mut Server, letterbox: &Letterbox) {
    let specimens = Specimens::get();
    let session = server
        .order(json!({
            "clientId": "client-7", "externalRef": "ref-7", "firstName": "Saga Elisabet", "lastName": "Ilvesheimo",
            "dateOfBirth": specimens.text("birthDate"), "dateOfExpiry": specimens.text("expiryDate"),
            "documentNumber": specimens.text("documentNumber"), "sex": "F", "nationality": "UT",
            "personalNumber": specimens.text("personalNumber"),
        }))
        .await;
    let page = server.http.get(session.opened["redirectUrl"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(page.status(), 303);
    assert_eq!(page.headers()["location"], format!("../../?authToken={}&lang=en", session.token));

    let pictures = [("FRONT", specimens.file("passport-moderate.jpg")), ("FACE", photograph("astronaut.png"))];
    let status = session.decide("PASSPORT", &pictures).await;
    assert_eq!(status["status"], "APPROVED", "{status}");
    assert_eq!((&status["autoDocument"], &status["autoFace"]), (&json!("DOC_VALIDATED"), &json!("FACE_MATCH")));
    assert_eq!((&status["fraudTags"], &status["mismatchTags"]), (&json!([]), &json!([])));

    let data = session.ask("data").await.body;
    for (field, expected) in [
        ("docFirstName", "SAGA ELISABET"),
        ("docLastName", "ILVESHEIMO"),
        ("fullName", "SAGA ELISABET ILVESHEIMO"),
        ("docNumber", specimens.text("documentNumber")),
        ("docPersonalCode", specimens.text("personalNumber")),
        ("docDob", specimens.text("birthDate")),
        ("docExpiry", specimens.text("expiryDate")),
        ("docType", "PASSPORT"),
        ("docSex", "FEMALE"),
        ("docIssuingCountry", "UT"),
        ("clientId", "client-7"),
    ] {
        assert_eq!(data[field], expected, "{field}");
    }

    let letter = letterbox.letters(1).await.remove(0);
    let body = letter.body();
    assert_eq!(body["status"]["overall"], "APPROVED");
    assert_eq!(body["data"]["docLastName"], "ILVESHEIMO");
    assert_eq!((&body["scanRef"], &body["externalRef"]), (&json!(session.scan_ref), &json!("ref-7")));
    let links = session.ask("files").await.body;
    for link in [&body["fileUrls"]["FRONT"], &links["FRONT"], &links["FACE"]] {
        let picture = server.http.get(link.as_str().unwrap()).send().await.unwrap();
        assert_eq!(picture.status(), 200);
        assert!(picture.bytes().await.unwrap().starts_with(b"\xff\xd8\xff"));
    }
    let link = links["FRONT"].as_str().unwrap();
    let environment = link.split('/').nth(6).unwrap();
    let foreign = bonafide(&["keys", "create", "--data", server.data(), "--environment", "PRODUCTION", "--json"]);
    assert!(foreign.status.success());
    let database = sqlx::SqlitePool::connect(&format!("sqlite:{}/bonafide.db", server.data())).await.unwrap();
    let sql = "SELECT id FROM environments WHERE kind = 'PRODUCTION'";
    let other: uuid::Uuid = sqlx::query_scalar(sql).fetch_one(&database).await.unwrap();
    database.close().await;
    for forged in [link.replace("expires=", "expires=9"), link.replace(environment, &other.to_string())] {
        assert_ne!(forged, link);
        assert_eq!(server.http.get(forged).send().await.unwrap().status(), 404);
    }

    let replayed = bonafide(&["replay", "--data", server.data(), &session.scan_ref, "--json"]);
    assert!(replayed.status.success(), "{}", String::from_utf8_lossy(&replayed.stdout));

    let (scan_ref, token, link) = (session.scan_ref.clone(), session.token.clone(), links["FRONT"].clone());
    let path = format!("/api/v2/erasures/{scan_ref}");
    assert_eq!(server.read(&path).await.status, 404);
    assert_eq!(session.ask("delete").await.status, 200);
    let again = session.ask("delete").await;
    assert_eq!((again.status, again.erasure.as_ref()), (200, Some(&path)));
    assert_eq!(session.status().await["status"], "DELETED");
    assert_eq!(session.ask("data").await.body["docLastName"], json!(null));
    assert_eq!(server.http.get(link.as_str().unwrap()).send().await.unwrap().status(), 404);
    let answer = session.call(Method::GET, "session", json!(null)).await;
    assert_eq!((answer.status, &answer.body["identifier"]), (401, &json!("TOKEN_NOT_VALID")));
    let paper = server.erased(&path).await;
    for (field, expected) in [
        ("scanRef", json!(scan_ref)),
        ("requestedBy", json!("API_KEY")),
        ("apiKey", json!(server.keys.0)),
        ("objects", json!(2)),
        ("objectsLeft", json!(0)),
        ("lastError", json!(null)),
    ] {
        assert_eq!(paper[field], expected, "{field}");
    }
    assert_eq!((&paper["rows"]["captures"], &paper["rows"]["analyses"]), (&json!(2), &json!(1)));

    // Nothing is left while the server runs, and nothing comes back when it stops.
    let number = specimens.text("documentNumber");
    nothing_left(server, number, &token);
    server.stop();
    nothing_left(server, number, &token);
    let gone = bonafide(&["replay", "--data", server.data(), &scan_ref]);
    assert!(!gone.status.success());

    let file = tempfile::NamedTempFile::new().unwrap();
    for (paper, genuine) in
        [(paper.to_string(), true), (paper.to_string().replace("\"objects\":2", "\"objects\":1"), false)]
    {
        fs::write(file.path(), paper).unwrap();
        let told = bonafide(&["erasure", "verify", "--data", server.data(), file.path().to_str().unwrap()]);
        assert_eq!(told.status.success(), genuine, "{told:?}");
    }
}

fn nothing_left(server: &Server, number: &str, token: &str) {
    for file in files(server.folder.path()) {
        for word in ["ILVESHEIMO", "Ilvesheimo", "SAGA", number, token, "client-7"] {
            assert!(!contains(&file, word.as_bytes()), "{word} is still readable");
        }
        for header in [&b"\xff\xd8\xff\xe0"[..], b"\xff\xd8\xff\xdb", b"\x89PNG\r\n", b"WEBPVP8"] {
            assert!(!contains(&file, header), "a picture is still readable");
        }
    }
}

#[tokio::test]
async fn from_token_to_deletion_nothing_is_lost_and_then_nothing_is_left() {
    let letterbox = Letterbox::open(&[]).await;
    let mut server = Server::start(Some(("IDENTIFICATION_AUTO_FINISHED", &letterbox.url))).await;
    whole_walk(&mut server, &letterbox).await;
}

#[tokio::test]
async fn the_same_walk_on_postgresql() {
    let Ok(url) = std::env::var("DATABASE_URL") else { return };
    let database = sqlx::PgPool::connect(&url).await.unwrap();
    for sql in ["DROP SCHEMA IF EXISTS journey_walk CASCADE", "CREATE SCHEMA journey_walk"] {
        sqlx::query(sql).execute(&database).await.unwrap();
    }
    let glue = if url.contains('?') { '&' } else { '?' };
    let url = format!("{url}{glue}options[search_path]=journey_walk");
    let letterbox = Letterbox::open(&[]).await;
    let hook = Some(("IDENTIFICATION_AUTO_FINISHED", letterbox.url.as_str()));
    let variables = [("BONAFIDE_DATABASE_URL", url)];
    // `replay` in the walk finds the database by the same variable.
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bonafide.toml"), "").unwrap();
    let server = Server::start_in(folder, "TESTING", hook, &variables).await;
    let specimens = Specimens::get();
    let session = server.order(json!({"clientId": "pg", "lastName": "Ilvesheimo"})).await;
    let pictures = [("FRONT", specimens.file("passport-clean.jpg")), ("FACE", photograph("astronaut.png"))];
    assert_eq!(session.decide("PASSPORT", &pictures).await["status"], "APPROVED");
    assert_eq!(letterbox.letters(1).await[0].body()["data"]["docLastName"], "ILVESHEIMO");
    assert_eq!(session.ask("delete").await.status, 200);
    assert_eq!(session.status().await["status"], "DELETED");
}

#[tokio::test]
async fn a_lost_master_key_is_never_replaced_silently() {
    let mut server = Server::start(None).await;
    server.stop();
    fs::remove_file(server.folder.path().join("master.key")).unwrap();
    let doctor = bonafide(&["doctor", "--data", server.data()]);
    assert!(!doctor.status.success());
    assert!(String::from_utf8_lossy(&doctor.stdout).contains("master"), "{doctor:?}");
    assert!(!server.folder.path().join("master.key").exists());
}

#[tokio::test]
async fn a_session_waits_through_a_restart() {
    let server = Server::start(None).await;
    let token = server.order(json!({"clientId": "patient"})).await.token;
    let (keys, folder) = (server.keys.clone(), tempfile::tempdir().unwrap());
    let mut server = server;
    server.stop();
    for name in ["bonafide.db", "master.key"] {
        fs::copy(server.folder.path().join(name), folder.path().join(name)).unwrap();
    }
    let again = Server::start_in(folder, "DEVELOPMENT", None, &[]).await;
    assert_ne!(again.keys, keys);
    let request = again.http.get(format!("{}/api/capture/session", again.url)).bearer_auth(token);
    assert_eq!(Answer::of(request.send().await.unwrap()).await.body["status"], "ACTIVE");
}
