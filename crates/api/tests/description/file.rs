//! A link to a kept file: what comes of it, and how long it works.

use serde_json::json;

use crate::{
    document::{Caller, check, operations},
    porch::{Answer, Porch, Stage},
};

/// The smallest file with a page.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
    2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n\
    3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n\
    trailer << /Size 4 /Root 1 0 R >>\n%%EOF\n";

/// Asks for the link to a file of a step, and gives its path and query.
async fn link(porch: &Porch, stage: &Stage, step: &str) -> String {
    let files = porch.partner("/api/v2/files", &json!({ "scanRef": stage.scan_ref })).await.json();
    let link = files[step].as_str().unwrap_or_else(|| panic!("no {step} in {files}")).to_owned();
    link[link.find("/api/v2/files/").unwrap()..].to_owned()
}

/// Fetches a file and holds the answer against the description.
async fn fetch(porch: &Porch, link: &str) -> Answer {
    let answer = porch.send(porch.request("get", link)).await;
    let document = porch.document().await;
    let all = operations(&document);
    let operation = all.iter().find(|operation| operation.value["operationId"] == "getFile").unwrap();
    check(&document, operation, &answer).unwrap();
    assert_eq!(answer.headers["cache-control"], "no-store");
    answer
}

#[tokio::test]
async fn a_further_document_comes_back_as_what_it_is() {
    let porch = Porch::open().await;
    let stage = porch.bring_to("chosen").await;
    let put = porch.request("put", "/api/capture/extras/UTILITY_BILL").header("Content-Type", "application/pdf");
    let kept = porch.send(porch.present(Caller::Client, &stage, put.body(PDF))).await;
    assert_eq!(kept.status, 200, "{}", kept.json());
    let answer = fetch(&porch, &link(&porch, &stage, "UTILITY_BILL").await).await;
    assert_eq!((answer.status, answer.media().as_str(), answer.bytes.as_slice()), (200, "application/pdf", PDF));
}

#[tokio::test]
async fn a_link_works_for_an_hour_and_not_a_second_longer() {
    let porch = Porch::open().await;
    let stage = porch.bring_to("photographed").await;
    let link = link(&porch, &stage, "FRONT").await;
    for (second, status, media) in [
        (0, 200, "image/jpeg"),
        (3600, 200, "image/jpeg"),
        (3601, 404, "application/json"),
        (9999, 404, "application/json"),
    ] {
        porch.room.clock.set(second);
        let answer = fetch(&porch, &link).await;
        assert_eq!((answer.status, answer.media().as_str()), (status, media), "after {second} seconds");
    }
}
