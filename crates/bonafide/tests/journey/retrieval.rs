//! What a partner takes home.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::server::{Answer, Server, Specimens, bonafide, photograph};

fn names(page: &Value) -> Vec<&str> {
    page["results"].as_array().unwrap().iter().map(|row| row["scanRef"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn verifications_are_listed_newest_first_and_page_by_page() {
    let server = Server::start(None).await;
    let mut ordered = vec![];
    for client in ["one", "two", "one", "one"] {
        ordered.insert(0, server.order(json!({ "clientId": client })).await.scan_ref);
        // Times are kept in whole milliseconds: what is ordered within one has no order.
        tokio::time::sleep(std::time::Duration::from_millis(2)).await;
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

#[tokio::test]
async fn a_report_comes_as_base64_text_with_the_pictures_as_they_are_kept() {
    let server = Server::start(None).await;
    let order = json!({"clientId": "client-8", "lastName": "Someone-Else", "documents": ["PASSPORT"]});
    let session = server.order(order).await;
    let pictures = [("FRONT", Specimens::get().file("passport-clean.jpg")), ("FACE", photograph("astronaut.png"))];
    session.decide("PASSPORT", &pictures).await;
    let links = session.ask("files").await.body;
    let front = server.http.get(links["FRONT"].as_str().unwrap()).send().await.unwrap().bytes().await.unwrap();

    let (key, secret) = &server.keys;
    let print = async |body: Value| {
        let request = server.http.post(format!("{}/api/v2/generate-pdf", server.url)).basic_auth(key, Some(secret));
        let answer = request.body(body.to_string()).send().await.unwrap();
        let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
        (answer.status().as_u16(), kind, answer.text().await.unwrap())
    };
    let (status, kind, text) = print(json!({"scanRef": session.scan_ref})).await;
    assert_eq!((status, &*kind), (200, "text/plain; charset=us-ascii"));
    let pdf = STANDARD.decode(&text).unwrap();
    let holds = |pdf: &[u8], bytes: &[u8]| pdf.windows(bytes.len()).any(|window| window == bytes);
    assert!(pdf.starts_with(b"%PDF-1.7") && holds(&pdf, &front));
    let without = json!({"scanRef": session.scan_ref, "language": "lt", "includeMainStepFiles": false});
    let bare = STANDARD.decode(print(without).await.2).unwrap();
    assert!(bare.starts_with(b"%PDF-1.7") && !holds(&bare, &front));
    let (status, _, problem) = print(json!({"scanRef": session.scan_ref, "language": "de"})).await;
    assert!(status == 400 && problem.contains("'language'"), "{problem}");

    let file = server.folder.path().join("report.pdf");
    let path = file.to_str().unwrap();
    let told = bonafide(&["report", "--data", server.data(), &session.scan_ref, "--out", path, "--language", "lt"]);
    assert!(told.status.success(), "{told:?}");
    assert!(holds(&std::fs::read(&file).unwrap(), &front));
    std::fs::remove_file(&file).unwrap();

    assert_eq!(session.ask("delete").await.status, 200);
    let (status, _, text) = print(json!({"scanRef": session.scan_ref})).await;
    assert_eq!(status, 200);
    assert!(!holds(&STANDARD.decode(text).unwrap(), &front));
    assert!(!server.log().contains("SOMEONE"), "{}", server.log());
}
