//! What a partner takes home.

use serde_json::{Value, json};

use crate::server::{Answer, Server, Specimens};

fn names(page: &Value) -> Vec<&str> {
    page["results"].as_array().unwrap().iter().map(|row| row["scanRef"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn verifications_are_listed_newest_first_and_page_by_page() {
    let server = Server::start(None).await;
    let mut ordered = vec![];
    for client in ["one", "two", "one", "one"] {
        ordered.insert(0, server.order(json!({ "clientId": client })).await.scan_ref);
    }
    let all = server.read("/kyc/identifications/").await.body;
    assert_eq!((&all["count"], &all["next"], &all["previous"]), (&json!(4), &Value::Null, &Value::Null));
    assert_eq!(names(&all), ordered);
    assert_eq!(all["results"][0], json!({"scanRef": ordered[0], "status": "ACTIVE", "suspected": false}));
    let first = server.read("/kyc/identifications?clientId=one&perPage=2").await.body;
    assert_eq!((&first["count"], names(&first)), (&json!(3), vec![&*ordered[0], &*ordered[1]]));
    let second = server.read(first["next"].as_str().unwrap()).await.body;
    assert_eq!((names(&second), &second["next"]), (vec![&*ordered[3]], &Value::Null));
    assert_eq!(server.read(second["previous"].as_str().unwrap()).await.body, first);
    assert_eq!(server.read("/kyc/identifications/?clientId=nobody").await.body["count"], 0);

    let mistake = server.read("/kyc/identifications/?page=0&perPage=101").await;
    assert_eq!((mistake.status, &mistake.body["code"]), (400, &json!("validation_error")));
    let message = mistake.body["message"].as_str().unwrap();
    assert!(message.contains("'page'") && message.contains("'perPage'"), "{message}");
    let beyond = server.read("/kyc/identifications/?page=2").await;
    assert_eq!((beyond.status, &beyond.body["code"]), (404, &json!("not_found")));
    let stranger = Answer::of(server.http.get(format!("{}/kyc/identifications/", server.url)).send().await.unwrap());
    let stranger = stranger.await;
    assert_eq!((stranger.status, &stranger.body["code"]), (401, &json!("unauthorized")));
    assert_eq!(stranger.body.as_object().unwrap().len(), 3, "{}", stranger.body);
}

#[tokio::test]
async fn files_come_with_their_type_and_a_name() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "c"})).await;
    session.choose("PASSPORT").await;
    assert_eq!(session.upload("FRONT", Specimens::get().file("passport-clean.jpg")).await.status, 200);
    let links = session.ask("files").await.body;
    let link = links["FRONT"].as_str().unwrap();
    assert!(link.starts_with(&format!("{}/api/v2/files/", server.url)), "{link}");
    let whole = server.http.get(link).send().await.unwrap();
    assert_eq!(whole.headers()["content-type"], "image/jpeg");
    let name = format!("inline; filename=\"{}-FRONT.jpg\"", session.scan_ref);
    assert_eq!(whole.headers()["content-disposition"], name);
    let head = server.http.head(link).send().await.unwrap();
    assert_eq!((head.status(), &head.headers()["content-type"]), (whole.status(), &whole.headers()["content-type"]));
    assert_eq!(head.headers()["content-length"], whole.headers()["content-length"]);
    assert_eq!(head.bytes().await.unwrap().len(), 0);
}

#[tokio::test]
async fn the_older_telling_has_what_was_expected_and_nulls_for_what_nobody_read() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "c", "lastName": "Doe", "sex": "F", "country": "LT"})).await;
    let told = session.ask("full-status").await.body;
    assert_eq!((&told["client"]["surname"], &told["client"]["sex"]), (&json!("DOE"), &json!("F")));
    assert_eq!((&told["client"]["country"], &told["document_validity"]), (&json!("LT"), &Value::Null));
    assert!(told["client_identity_document"].as_object().unwrap().values().all(Value::is_null));
    assert_eq!((&told["attempt_count"], &told["start_time"]), (&json!(0), &Value::Null));
}
