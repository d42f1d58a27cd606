//! Pictures that a partner's server sends, and what it asks for afterwards; with the real models.

use std::time::{Duration, Instant};

use base64::{Engine, engine::general_purpose::STANDARD};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    letterbox::Letterbox,
    server::{Server, Session, Specimens, photograph},
};

/// A PDF of one empty page.
const BILL: &[u8] = b"%PDF-1.4\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [3 0 R]>> endobj\n3 0 obj \
    <</Type /Page>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";

async fn status(session: &Session<'_>) -> Value {
    let began = Instant::now();
    loop {
        let status = session.status().await;
        if status["status"] != "ACTIVE" {
            return status;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "no decision: {}", session.server.log());
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}

#[tokio::test]
async fn a_passport_sent_by_a_server_is_recognised_and_approved_and_a_bill_asked_for_later() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(Some(("IDENTIFICATION", &letterbox.url))).await;
    let session =
        server.order(json!({"clientId": "1", "additionalSteps": {"ALL": {"ALL": {"BILL": {"type": "UPLOAD"}}}}})).await;
    let encoded = |bytes: Vec<u8>| Value::from(STANDARD.encode(bytes));
    let cat = encoded(photograph("chelsea.png"));
    let mut body = json!({
        "token": session.token, "country": "UT",
        "images": {"FRONT": cat, "FACE": encoded(photograph("astronaut.png")), "BILL": cat},
    });
    let answer = server.partner("/api/v2/process", body.clone()).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.body["message"], "No document was detected in the image of step 'FRONT'.", "{}", answer.body);

    body["images"]["FRONT"] = encoded(Specimens::get().file("passport-clean.jpg"));
    let answer = server.partner("/api/v2/process", body.clone()).await;
    assert_eq!((answer.status, &answer.body), (200, &Value::Null), "the token was still unused");
    assert_eq!(status(&session).await["status"], "APPROVED");
    let data = session.ask("data").await.body;
    assert_eq!((&data["docType"], &data["docLastName"]), (&json!("PASSPORT"), &json!("ILVESHEIMO")));
    let letter = letterbox.letters(1).await.remove(0).body();
    assert!(letter["fileUrls"]["BILL"].is_string(), "{letter}");
    assert_eq!(letter["additionalStepPdfUrls"], json!({}));

    let path = format!("/kyc/identifications/{}/request-information/", session.scan_ref);
    let link = server.partner(&path, json!({"additionalStepUploadRequired": true})).await;
    assert_eq!(link.status, 200, "{}", link.body);
    let again = Session {
        server: &server,
        token: link.body["tokenString"].as_str().unwrap().into(),
        scan_ref: session.scan_ref.clone(),
        opened: Value::Null,
    };
    let sent = again.request(Method::PUT, "extras/BILL").body(BILL.to_vec()).send().await.unwrap();
    assert_eq!(sent.status(), 200);
    assert_eq!(again.call(Method::POST, "finish", json!({})).await.status, 200);
    let letters = letterbox.letters(2).await;
    let letter = letters[1].body();
    assert_eq!((&letter["final"], &letter["status"]["overall"]), (&json!(true), &json!("APPROVED")));
    assert_eq!(letter["additionalStepPdfUrls"]["BILL"], letter["fileUrls"]["BILL"]);
    let file = server.http.get(letter["fileUrls"]["BILL"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(file.headers()["content-type"], "application/pdf");
    assert_eq!(file.bytes().await.unwrap(), BILL);
}

#[tokio::test]
async fn a_document_that_says_itself_what_it_is_keeps_to_its_walk_like_one_that_is_named() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "1", "tokenType": "DOCUMENT", "utilityBill": true})).await;
    let encoded = |bytes: Vec<u8>| Value::from(STANDARD.encode(bytes));
    let cat = encoded(photograph("chelsea.png"));
    let mut body = json!({
        "token": session.token, "country": "UT",
        "images": {
            "FRONT": encoded(Specimens::get().file("passport-clean.jpg")),
            "BACK": cat, "FACE": cat, "UTILITY_BILL": encoded(BILL.to_vec()), "ANYTHING": cat,
        },
    });
    let answer = server.partner("/api/v2/process", body.clone()).await;
    assert_eq!((answer.status, &answer.body["identifier"]), (400, &json!("BAD_VALUE")), "{}", answer.body);
    assert!(answer.body["message"].as_str().unwrap().contains("'images.ANYTHING'"), "{}", answer.body);

    let images = body["images"].as_object_mut().unwrap();
    images.remove("ANYTHING");
    let bill = images.remove("UTILITY_BILL").unwrap();
    let answer = server.partner("/api/v2/process", body.clone()).await;
    assert_eq!((answer.status, &answer.body["identifier"]), (400, &json!("MISSING_VALUE")), "{}", answer.body);

    body["images"]["UTILITY_BILL"] = bill;
    let answer = server.partner("/api/v2/process", body).await;
    assert_eq!((answer.status, &answer.body), (200, &Value::Null));
    let files = session.ask("files").await.body;
    let names: Vec<&String> = files.as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        ["FRONT", "UTILITY_BILL", "scanRef", "clientId"],
        "a passport has no back, and no face is asked for"
    );
}
