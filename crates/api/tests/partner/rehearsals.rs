//! Results that a partner rehearses.

use serde_json::json;

use crate::porch::Porch;

#[tokio::test]
async fn a_verification_that_was_erased_is_not_there_to_be_ruled() {
    let porch = Porch::open().await;
    let (_, scan_ref) = porch.order(json!({"clientId": "1", "dummyStatus": "APPROVED"})).await;
    let ruling = json!({"scanRef": scan_ref, "manualDocumentValidity": "DOC_VALIDATED",
                        "manualFaceMatchResult": "FACE_MATCH"});
    let (status, answer) = porch.post("/api/v2/add-dummy-status", ruling.clone()).await;
    assert_eq!(status, 200, "{answer}");
    let (status, answer) = porch.post("/api/v2/delete", json!({"scanRef": scan_ref})).await;
    assert_eq!(status, 200, "{answer}");
    let (status, answer) = porch.post("/api/v2/add-dummy-status", ruling).await;
    assert_eq!((status, &answer["identifier"]), (404, &json!("BAD_VALUE")), "{answer}");
}
