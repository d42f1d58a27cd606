//! Pictures that a partner's server sends, and what it asks for afterwards; with the real models.

use std::time::{Duration, Instant};

use base64::{Engine, engine::general_purpose::STANDARD};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    letterbox::Letterbox,
    server::{Server, Session, Specimens, bonafide, photograph},
};

/// A PDF whose one page is a photograph, as scanners make them.
fn scan(jpeg: &[u8]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [3 0 R]>> endobj\n".to_vec();
    bytes.extend(b"3 0 obj <</Type /Page /Resources <</XObject <</Im 4 0 R>> >> >> endobj\n");
    bytes.extend(format!("4 0 obj <</Subtype /Image /Filter /DCTDecode /Length {}>> stream\n", jpeg.len()).bytes());
    bytes.extend(jpeg);
    bytes.extend(b"\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
    bytes
}

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

#[tokio::test]
async fn further_documents_are_read_compared_told_and_read_again_the_same() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(Some(("IDENTIFICATION", &letterbox.url))).await;
    let encoded = |bytes: &[u8]| Value::from(STANDARD.encode(bytes));
    let specimens = Specimens::get();
    let licence = specimens.file("driving-licence-front-clean.jpg");
    let order = |steps: Value, data: Value| json!({"clientId": "1", "tokenType": "DOCUMENT", "additionalSteps": {"ALL": {"ALL": steps}}, "additionalData": data});
    let send = async |session: &Session<'_>, more: &[(&str, &[u8])]| {
        let mut images = json!({"FRONT": encoded(&specimens.file("passport-clean.jpg"))});
        for (name, bytes) in more {
            images[*name] = encoded(bytes);
        }
        let body = json!({"token": session.token, "country": "UT", "documentType": "PASSPORT", "images": images});
        let answer = server.partner("/api/v2/process", body).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        status(session).await
    };

    // A scan is a PDF whose page is a photograph. Who is on the passport has to be on the licence.
    let steps = json!({
        "LICENCE": {"type": "COMPARE", "fields": ["lastName", "dateOfBirth"]},
        "COPY": {"type": "EXTRACT", "fields": ["lastName"]},
    });
    let session = server.order(order(steps, Value::Null)).await;
    let told = send(&session, &[("LICENCE", &scan(&licence)), ("COPY", &licence)]).await;
    assert_eq!(told["status"], "APPROVED", "{told}");
    let data = session.ask("data").await.body;
    let read = &data["additionalData"];
    assert_eq!(
        (&read["LICENCE"]["lastName"]["status"], &read["LICENCE"]["dateOfBirth"]["status"]),
        (&json!("MATCH"), &json!("MATCH"))
    );
    assert_eq!(read["COPY"]["lastName"].as_object().unwrap().keys().collect::<Vec<_>>(), ["value"]);
    assert!(read["COPY"]["lastName"]["value"].as_str().unwrap().eq_ignore_ascii_case("Ilvesheimo"), "{read}");
    let letter = letterbox.letters(1).await.remove(0).body();
    assert_eq!((&letter["additionalData"], &letter["status"]["additionalSteps"]), (read, &json!("VALID")));
    let again = bonafide(&["replay", "--data", server.data(), &session.scan_ref]);
    let lines = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(again.status.success() && lines.contains("ADDITIONAL_STEP_MATCH PASS"), "{lines}");
    assert!(lines.contains("ADDITIONAL_STEP_READ PASS 2 against 2 (values) [LICENCE]"), "{lines}");

    // Another name differs; what cannot be read is not found, and neither is approved without a mark.
    let steps = json!({"LICENCE": {"type": "COMPARE"}, "BILL": {"type": "EXTRACT", "fields": ["address"]}});
    let session = server.order(order(steps, json!({"LICENCE": {"lastName": "Kowalczyk"}}))).await;
    let told = send(&session, &[("LICENCE", &licence), ("BILL", BILL)]).await;
    assert_eq!(told["status"], "SUSPECTED", "{told}");
    assert_eq!(told["mismatchTags"], json!(["ADDITIONAL_STEP_INFORMATION_MISMATCH"]));
    assert_eq!(told["fraudTags"], json!(["AUTO_UNVERIFIABLE"]));
    let data = session.ask("data").await.body;
    assert_eq!(data["additionalData"]["LICENCE"]["lastName"]["status"], "NOT_MATCH");
    assert_eq!(data["additionalData"]["BILL"], json!({"address": {"value": null, "status": "NOT_FOUND"}}));
}
