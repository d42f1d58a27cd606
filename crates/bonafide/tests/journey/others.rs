//! One person against the others: under another name, on a block list, and erased.

use reqwest::Method;
use serde_json::{Value, json};

use crate::server::{Answer, Server, Specimens, bonafide, photograph};

type Pictures = Vec<(&'static str, Vec<u8>)>;

/// Saga with her passport.
fn saga(passport: &str) -> Pictures {
    vec![("FRONT", Specimens::get().file(passport)), ("FACE", photograph("astronaut.png"))]
}

/// Somebody else, with a passport of their own: one of five people who were photographed together.
fn stranger() -> Pictures {
    let limits = vision::picture::Limits::default();
    let group = vision::picture::decode(&photograph("sample6.jpg"), &limits).unwrap().rgb;
    let person = image::imageops::crop_imm(&group, 1430, 250, 330, 380).to_image();
    let selfie = vision::picture::encode_jpeg(&person, 92);
    let folder = tempfile::tempdir().unwrap();
    let portrait = folder.path().join("portrait.jpg");
    std::fs::write(&portrait, &selfie).unwrap();
    let (out, portrait) = (folder.path().to_str().unwrap(), portrait.to_str().unwrap());
    let drawn = bonafide(&["specimen", "--out", out, "--portrait", portrait, "--seed", "2"]);
    assert!(drawn.status.success(), "{}", String::from_utf8_lossy(&drawn.stderr));
    vec![("FRONT", std::fs::read(folder.path().join("passport-clean.jpg")).unwrap()), ("FACE", selfie)]
}

async fn come(server: &Server, client: &str, wanted: &[&str], pictures: &Pictures) -> (String, Value) {
    let mut order = json!({"clientId": client, "maxAttemptCount": 0});
    for feature in wanted {
        order[*feature] = true.into();
    }
    let session = server.order(order).await;
    let status = session.decide("PASSPORT", pictures).await;
    (session.scan_ref, status)
}

async fn block(server: &Server, method: Method, scan_ref: &str, list: &str) -> Answer {
    let address = format!("{}/kyc/identifications/{scan_ref}/blocklists/{list}/", server.url);
    let request = server.http.request(method, address).basic_auth(&server.keys.0, Some(&server.keys.1));
    Answer::of(request.body(json!({"reason": "chargeback"}).to_string()).send().await.unwrap()).await
}

async fn ask(server: &Server, question: &str, scan_ref: &str) -> Value {
    server.partner(&format!("/api/v2/{question}"), json!({ "scanRef": scan_ref })).await.body
}

fn tags(status: &Value) -> (&Value, &Value) {
    (&status["status"], &status["fraudTags"])
}

#[tokio::test]
async fn a_person_is_recognised_under_another_name_blocked_and_forgotten() {
    let server = Server::start(None).await;
    let duplicates = ["checkDuplicateFaces", "checkDuplicateDocFaces", "checkDuplicatePersonalData"];
    let blocked = ["checkFaceBlacklist", "checkDocFaceBlacklist", "checkPersonBlacklist"];
    let all = [duplicates, blocked].concat();

    let (first, status) = come(&server, "a", &all, &saga("passport-moderate.jpg")).await;
    assert_eq!(tags(&status), (&json!("APPROVED"), &json!([])), "nobody else is there");
    let (_, status) = come(&server, "stranger", &all, &stranger()).await;
    assert_eq!(tags(&status), (&json!("APPROVED"), &json!([])), "a stranger");
    let (_, status) = come(&server, "a", &all, &saga("passport-clean.jpg")).await;
    assert_eq!(tags(&status), (&json!("APPROVED"), &json!([])), "herself again");

    let (again, status) = come(&server, "b", &all, &saga("passport-clean.jpg")).await;
    let found = json!(["DUPLICATE_FACE", "DUPLICATE_DOC_FACE", "DUPLICATE_PERSONAL_DATA"]);
    assert_eq!(tags(&status), (&json!("SUSPECTED"), &found));
    let data = ask(&server, "data", &again).await;
    for list in ["duplicateFaces", "duplicateDocFaces"] {
        let told = data[list].as_array().unwrap();
        assert!(told.len() == 2 && told.contains(&json!(first)), "{list}: {told:?}");
    }
    let replayed = bonafide(&["replay", "--data", server.data(), &again, "--json"]);
    assert!(replayed.status.success(), "{}", String::from_utf8_lossy(&replayed.stdout));

    for (list, own, tag) in [
        ("SELFIE", "FACE_IN_BLACKLIST", "FACE_BLACKLISTED"),
        ("DOCUMENT", "DOC_FACE_IN_BLACKLIST", "DOC_FACE_BLACKLISTED"),
        ("DOCUMENT_INFO", "DATA_IN_BLACKLIST", "DATA_BLACKLISTED"),
    ] {
        let entry = block(&server, Method::POST, &first, list).await;
        assert_eq!((entry.status, &entry.body["reason"]), (201, &json!("chargeback")), "{}", entry.body);
        match entry.body["faceImageUrl"].as_str() {
            Some(link) => assert_eq!(server.http.get(link).send().await.unwrap().status(), 200),
            None => assert_eq!(entry.body["fullName"], "SAGA ELISABET ILVESHEIMO"),
        }
        assert_eq!(tags(&ask(&server, "status", &first).await), (&json!("SUSPECTED"), &json!([own])));
        let (_, status) = come(&server, "a", &blocked, &saga("passport-clean.jpg")).await;
        assert_eq!(tags(&status), (&json!("SUSPECTED"), &json!([tag])));
        assert_eq!(block(&server, Method::DELETE, &first, list).await.status, 204);
        assert_eq!(tags(&ask(&server, "status", &first).await), (&json!("APPROVED"), &json!([])));
    }
    assert_eq!(block(&server, Method::POST, &first, "EVERYTHING").await.status, 404);

    assert_eq!(block(&server, Method::POST, &first, "SELFIE").await.status, 201);
    let erased = server.partner("/api/v2/delete", json!({ "scanRef": first })).await;
    let paper = server.erased(&erased.erasure.unwrap()).await;
    assert_eq!((&paper["rows"]["faces"], &paper["rows"]["blocks"]), (&json!(2), &json!(1)));
    assert_eq!(block(&server, Method::POST, &first, "SELFIE").await.status, 404);
    let (later, status) = come(&server, "b", &all, &saga("passport-clean.jpg")).await;
    assert_eq!(status["fraudTags"], found, "there are others of her left, and none is blocked");
    let told = ask(&server, "data", &later).await["duplicateFaces"].clone();
    assert!(!told.as_array().unwrap().contains(&json!(first)), "{told}");
}
