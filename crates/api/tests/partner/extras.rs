//! Further documents beside the identity document.

use reqwest::Method;
use serde_json::{Value, json};

use crate::porch::{Porch, pdf, photograph};

/// A session that asks for a bill as a file and for a photograph, of passports of Lithuania; of others only the bill.
fn order() -> Value {
    let texts = json!({"en": {"name": "A bill", "description": "Not older than three months"}});
    let bill = json!({"type": "UPLOAD", "texts": texts, "settings": {"canCapture": false}});
    let photo = json!({"settings": {"canUpload": false, "canUploadPDF": false}});
    json!({"clientId": "1", "tokenType": "DOCUMENT", "additionalSteps":
        {"ALL": {"ALL": {"POA2": bill}}, "LT": {"PASSPORT": {"EXTRA_PHOTO": photo}}}})
}

#[tokio::test]
async fn further_documents_belong_to_the_walk_and_come_back_by_name() {
    let porch = Porch::open().await;
    let (token, scan_ref) = porch.order(order()).await;
    let standing = porch.choose(&token, "LT", "PASSPORT").await;
    assert_eq!(
        standing["extraSteps"],
        json!([
            {"name": "POA2", "title": "A bill", "description": "Not older than three months", "canUpload": true,
             "canCapture": false, "canUploadPdf": true, "captured": false},
            {"name": "EXTRA_PHOTO", "title": "Extra photo", "description": null, "canUpload": false,
             "canCapture": true, "canUploadPdf": false, "captured": false},
        ])
    );
    let bill = pdf(None, "");
    for (path, body) in [
        ("photos/FRONT", photograph()),
        ("extras/POA2?source=upload", photograph()),
        ("extras/POA2?source=upload", bill.clone()),
    ] {
        let (status, answer) = porch.put(&token, path, body).await;
        assert_eq!(status, 200, "{path} {answer}");
    }
    let (status, answer) = porch.client(&token, Method::POST, "finish", vec![]).await;
    assert_eq!((status, &answer["message"]), (400, &json!("No image provided for step 'EXTRA_PHOTO'")));
    let (status, answer) = porch.put(&token, "extras/EXTRA_PHOTO?source=camera", photograph()).await;
    assert_eq!((status, answer), (200, json!({"step": "EXTRA_PHOTO"})));
    let (status, answer) = porch.client(&token, Method::POST, "finish", vec![]).await;
    assert_eq!(status, 200, "{answer}");
    assert!(answer["extraSteps"].as_array().unwrap().iter().all(|step| step["captured"] == true));

    let (_, files) = porch.post("/api/v2/files", json!({"scanRef": scan_ref})).await;
    let names: Vec<&String> = files.as_object().unwrap().keys().collect();
    assert_eq!(names, ["EXTRA_PHOTO", "FRONT", "POA2", "scanRef", "clientId"]);
    assert_eq!(porch.fetch(&files["POA2"]).await, ("application/pdf".into(), bill));
    assert_eq!(porch.fetch(&files["EXTRA_PHOTO"]).await.0, "image/jpeg");
}

#[tokio::test]
async fn a_file_that_is_not_what_the_step_takes_is_refused_with_a_reason() {
    let porch = Porch::open().await;
    let (token, _) = porch.order(order()).await;
    let (status, _) = porch.put(&token, "extras/POA2", photograph()).await;
    assert_eq!(status, 400, "nothing is taken before the document is chosen");
    porch.choose(&token, "LT", "PASSPORT").await;
    for (path, body, status, words) in [
        ("extras/POA2?source=camera", photograph(), 400, "takes a file"),
        ("extras/EXTRA_PHOTO", photograph(), 400, "takes a photograph"),
        ("extras/EXTRA_PHOTO?source=camera", pdf(None, ""), 400, "a picture, not a PDF"),
        ("extras/POA2", pdf(None, "/Encrypt 9 0 R"), 400, "encrypted"),
        ("extras/POA2", b"%PDF-1.4 and nothing".to_vec(), 400, "damaged"),
        ("extras/POA2", b"<html>".to_vec(), 400, "not a JPEG"),
        ("extras/POA2", vec![b'%'; 300_000], 400, "larger than"),
        ("extras/OTHER_BILL", photograph(), 400, "no such picture"),
        ("extras/FRONT", photograph(), 404, "nothing here"),
        ("extras/poa2", photograph(), 404, "nothing here"),
        ("photos/POA2", photograph(), 404, "nothing here"),
        ("photos/FRONT", pdf(Some(&photograph()), ""), 400, "not a JPEG"),
    ] {
        let (told, answer) = porch.put(&token, path, body).await;
        let message = answer["message"].as_str().unwrap();
        assert!(told == status && message.contains(words), "{path}: {told} {message}");
    }
}

#[tokio::test]
async fn another_document_drops_the_steps_that_it_does_not_ask_for() {
    let porch = Porch::open().await;
    let (token, scan_ref) = porch.order(order()).await;
    porch.choose(&token, "LT", "PASSPORT").await;
    porch.put(&token, "extras/POA2", photograph()).await;
    porch.put(&token, "extras/EXTRA_PHOTO?source=camera", photograph()).await;
    let standing = porch.choose(&token, "DE", "ID_CARD").await;
    let names: Vec<&Value> = standing["extraSteps"].as_array().unwrap().iter().map(|step| &step["name"]).collect();
    assert_eq!(names, ["POA2"]);
    assert_eq!(standing["extraSteps"][0]["captured"], true);
    let (_, files) = porch.post("/api/v2/files", json!({"scanRef": scan_ref})).await;
    assert!(files.get("EXTRA_PHOTO").is_none() && files.get("POA2").is_some(), "{files}");
}

#[tokio::test]
async fn a_utility_bill_is_a_step_like_any_other() {
    let porch = Porch::open().await;
    let (token, _) = porch.order(json!({"clientId": "1", "utilityBill": true})).await;
    let standing = porch.choose(&token, "DE", "PASSPORT").await;
    let step = &standing["extraSteps"][0];
    assert_eq!(
        (&step["name"], &step["canCapture"], &step["title"]),
        (&json!("UTILITY_BILL"), &json!(false), &json!("Utility bill"))
    );
    assert_eq!(porch.put(&token, "extras/UTILITY_BILL", pdf(None, "")).await.0, 200);
}
