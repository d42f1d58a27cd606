//! What comes out for which pictures.

use reqwest::Method;
use serde_json::{Value, json};

use crate::server::{Server, Specimens, photograph};

async fn check(order: Value, document: &str, pictures: &[(&str, Vec<u8>)], expected: Value) {
    let server = Server::start(None).await;
    let mut body = json!({"clientId": "c", "maxAttemptCount": 0});
    body.as_object_mut().unwrap().extend(order.as_object().unwrap().clone());
    let status = server.order(body).await.decide(document, pictures).await;
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(&status[field], value, "{field} in {status}");
    }
}

fn passport() -> (&'static str, Vec<u8>) {
    ("FRONT", Specimens::get().file("passport-moderate.jpg"))
}

fn selfie() -> (&'static str, Vec<u8>) {
    ("FACE", photograph("astronaut.png"))
}

/// A picture of one colour.
fn blank() -> Vec<u8> {
    vision::picture::encode_jpeg(&vision::RgbImage::from_pixel(800, 600, image::Rgb([200, 190, 180])), 90)
}

#[tokio::test]
async fn an_identity_card_is_read_from_its_back() {
    let specimens = Specimens::get();
    let pictures = [
        ("FRONT", specimens.file("identity-card-front-moderate.jpg")),
        ("BACK", specimens.file("identity-card-back-moderate.jpg")),
        selfie(),
    ];
    let order = json!({"firstName": "Saga Elisabet", "documentNumber": specimens.text("documentNumber")});
    check(order, "ID_CARD", &pictures, json!({"status": "APPROVED", "autoDocument": "DOC_VALIDATED"})).await;
}

#[tokio::test]
async fn a_residence_permit_and_a_driving_licence_are_read() {
    let specimens = Specimens::get();
    let permit = specimens.file("residence-permit-moderate.jpg");
    let pictures = [("FRONT", permit.clone()), ("BACK", permit), selfie()];
    check(json!({"lastName": "Ilvesheimo"}), "RESIDENCE_PERMIT", &pictures, json!({"status": "APPROVED"})).await;
    let pictures = [
        ("FRONT", specimens.file("driving-licence-front-moderate.jpg")),
        ("BACK", specimens.file("driving-licence-back-clean.jpg")),
        selfie(),
    ];
    let order = json!({
        "lastName": "Ilvesheimo", "dateOfIssue": specimens.text("issueDate"), "driverLicenseBack": true,
    });
    check(order, "DRIVER_LICENSE", &pictures, json!({"status": "APPROVED"})).await;
}

#[tokio::test]
async fn a_wrong_face_is_denied() {
    // One of five people who were photographed together: the one around (1591, 425), cut out.
    let limits = vision::picture::Limits::default();
    let group = vision::picture::decode(&photograph("sample6.jpg"), &limits).unwrap().rgb;
    let person = image::imageops::crop_imm(&group, 1430, 250, 330, 380).to_image();
    let other = ("FACE", vision::picture::encode_jpeg(&person, 92));
    let expected = json!({"status": "DENIED", "autoDocument": "DOC_VALIDATED", "autoFace": "FACE_MISMATCH"});
    let pictures = [passport(), other];
    check(json!({}), "PASSPORT", &pictures, expected).await;
}

#[tokio::test]
async fn a_changed_name_is_suspected() {
    let expected = json!({
        "status": "SUSPECTED", "mismatchTags": ["NAME"], "fraudTags": [], "autoDocument": "DOC_VALIDATED",
        "autoFace": "FACE_MATCH",
    });
    let order = json!({"firstName": "Johanna", "lastName": "Ilvesheimo"});
    check(order, "PASSPORT", &[passport(), selfie()], expected).await;
}

#[tokio::test]
async fn other_differences_are_tagged_one_by_one() {
    let order = json!({
        "lastName": "Ilvesheimö", "dateOfBirth": "1970-01-01", "documentNumber": "X1", "sex": "M",
        "nationality": "lt", "ageLimit": 130,
    });
    let tags = ["DATE_OF_BIRTH", "SEX", "NATIONALITY", "DOCUMENT_NUMBER", "UNDER_AGE"];
    check(order, "PASSPORT", &[passport(), selfie()], json!({"status": "SUSPECTED", "mismatchTags": tags})).await;
}

#[tokio::test]
async fn a_cat_is_no_document() {
    let pictures = [("FRONT", photograph("chelsea.png")), selfie()];
    let expected = json!({"status": "DENIED", "autoDocument": "DOC_NOT_FOUND", "autoFace": "FACE_NOT_ANALYSED"});
    check(json!({"firstName": "Saga"}), "PASSPORT", &pictures, expected).await;
}

#[tokio::test]
async fn a_blank_selfie_has_no_face() {
    let expected = json!({"status": "DENIED", "autoDocument": "DOC_VALIDATED", "autoFace": "NO_FACE_FOUND"});
    check(json!({}), "PASSPORT", &[passport(), ("FACE", blank())], expected).await;
}

#[tokio::test]
async fn a_photograph_of_the_document_is_no_selfie() {
    let expected = json!({"status": "DENIED", "autoDocument": "DOC_VALIDATED", "autoFace": "FAKE_FACE"});
    check(json!({}), "PASSPORT", &[passport(), ("FACE", passport().1)], expected).await;
}

#[tokio::test]
async fn two_documents_are_not_one() {
    let folder = tempfile::tempdir().unwrap();
    let other = crate::server::bonafide(&["specimen", "--out", folder.path().to_str().unwrap(), "--seed", "2"]);
    assert!(other.status.success());
    let back = std::fs::read(folder.path().join("identity-card-back-clean.jpg")).unwrap();
    let expected = json!({"status": "DENIED", "autoDocument": "MRZ_INVALID"});
    let front = ("FRONT", Specimens::get().file("passport-moderate.jpg"));
    check(json!({}), "ID_CARD", &[front, ("BACK", back), selfie()], expected).await;
}

#[tokio::test]
async fn a_group_is_too_many_faces() {
    let expected = json!({"status": "DENIED", "autoFace": "TOO_MANY_FACES"});
    check(json!({}), "PASSPORT", &[passport(), ("FACE", photograph("sample2.jpg"))], expected).await;
}

#[tokio::test]
async fn a_passport_is_no_identity_card_and_utopia_is_not_lithuania() {
    let (_, page) = passport();
    let pictures = [("FRONT", page.clone()), ("BACK", page), selfie()];
    check(json!({}), "ID_CARD", &pictures, json!({"status": "DENIED", "autoDocument": "DOC_TYPE_MISMATCH"})).await;
}

#[tokio::test]
async fn an_expired_passport_is_denied() {
    let folder = tempfile::tempdir().unwrap();
    let portrait = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched/test/astronaut.png");
    let out = crate::server::bonafide(&[
        "specimen",
        "--out",
        folder.path().to_str().unwrap(),
        "--portrait",
        portrait.to_str().unwrap(),
        "--issue-date",
        "2010-05-01",
        "--expiry-date",
        "2020-05-01",
    ]);
    assert!(out.status.success());
    let page = std::fs::read(folder.path().join("passport-clean.jpg")).unwrap();
    let expected = json!({"status": "DENIED", "autoDocument": "DOC_EXPIRED", "autoFace": "FACE_MATCH"});
    check(json!({}), "PASSPORT", &[("FRONT", page), selfie()], expected).await;
}

#[tokio::test]
async fn an_operators_own_policy_decides() {
    let printed = crate::server::bonafide(&["policy"]).stdout;
    let mut policy: Value = serde_json::from_slice(&printed).unwrap();
    policy["name"] = json!("strict");
    policy["marks"]["face_match"] = json!(0.0);
    policy["marks"]["face_mismatch"] = json!(0.0);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("policy.json");
    std::fs::write(&file, policy.to_string()).unwrap();
    let variables = [("BONAFIDE_POLICY_FILE", file.to_str().unwrap().to_owned())];
    let server = Server::start_in(tempfile::tempdir().unwrap(), "DEVELOPMENT", None, &variables).await;
    let status = server
        .order(json!({"clientId": "c", "maxAttemptCount": 0}))
        .await
        .decide("PASSPORT", &[passport(), selfie()])
        .await;
    assert_eq!((&status["status"], &status["autoFace"]), (&json!("DENIED"), &json!("FACE_MISMATCH")));
}

#[tokio::test]
async fn a_document_only_session_needs_no_selfie() {
    let expected = json!({"status": "APPROVED", "autoFace": "FACE_NOT_CHECKED"});
    check(json!({"tokenType": "DOCUMENT"}), "PASSPORT", &[passport()], expected).await;
}

#[tokio::test]
async fn a_check_that_cannot_run_is_never_presented_as_passed() {
    let server = Server::start(None).await;
    let order = json!({"clientId": "c", "maxAttemptCount": 0, "checkAml": true, "checkLiveness": true});
    let session = server.order(order).await;
    session.choose("PASSPORT").await;
    let answer = session.call(Method::POST, "liveness/leave-out", json!({"reason": "none"})).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let status = session.decide("PASSPORT", &[passport(), selfie()]).await;
    assert_eq!(status["status"], "SUSPECTED", "{status}");
    assert_eq!(status["fraudTags"], json!(["AML_FAILED", "AUTO_UNVERIFIABLE"]), "{status}");
}
