//! Acts before the camera, from the challenge to the decision and its replay. The heads are rendered.

use base64::{Engine, engine::general_purpose::STANDARD};
use reqwest::Method;
use serde_json::{Value, json};
use specimen::selfie::{Figure, Photographed, Room, Stance, sequence};
use vision::face::{self, Faces};

use crate::server::{Server, Session, Specimens, bonafide, photograph};

/// Milliseconds between two frames.
const PACE: usize = 150;

/// Somebody, or what somebody holds up, doing what was asked for.
fn frames(figure: impl Fn(Photographed<'_>) -> Figure, acts: &[Value]) -> Vec<Value> {
    let load = |packaged: face::Packaged| {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched").join(packaged.file);
        let engine = vision::model::Engine::new(1);
        engine.load(packaged.name, packaged.version, &std::fs::read(file).unwrap()).unwrap()
    };
    let faces = Faces::new(load(face::DETECTOR), load(face::MESH), load(face::EMBEDDER)).unwrap();
    let picture = image::load_from_memory(&photograph("astronaut.png")).unwrap().into_rgb8();
    let face = faces.find(&picture).unwrap().remove(0);
    let (mesh, pose): (Vec<[f64; 3]>, _) = (face.shape().collect(), face.pose());
    let of = Photographed { picture: &picture, mesh: &mesh, pose: [pose.yaw, pose.pitch, pose.roll] };
    let rest = Stance::default();
    let stance = |act: &Value| match act.as_str().unwrap() {
        "LEFT" => Stance { yaw: 20.0, ..rest },
        "RIGHT" => Stance { yaw: -20.0, ..rest },
        "UP" => Stance { pitch: 15.0, ..rest },
        "DOWN" => Stance { pitch: -15.0, ..rest },
        _ => Stance { near: 1.4, ..rest },
    };
    let stances: Vec<Stance> = acts.iter().map(stance).collect();
    let taken = sequence(&figure(of), rest, &stances, 0.5, &Room::usual(8)).unwrap();
    let frame = |(n, taken): (usize, &specimen::selfie::Taken)| json!({ "atMs": n * PACE, "act": taken.act, "jpeg": STANDARD.encode(&taken.jpeg) });
    taken.iter().enumerate().map(frame).collect()
}

async fn asked(session: &Session<'_>) -> (Value, Vec<Value>) {
    let challenge = session.call(Method::POST, "liveness", json!({})).await;
    assert_eq!(challenge.status, 200, "{}", challenge.body);
    (challenge.body["nonce"].clone(), challenge.body["acts"].as_array().unwrap().clone())
}

fn pictures() -> [(&'static str, Vec<u8>); 2] {
    [("FRONT", Specimens::get().file("passport-moderate.jpg")), ("FACE", photograph("astronaut.png"))]
}

#[tokio::test]
async fn acts_that_were_done_are_approved_once_and_can_be_replayed() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "c", "maxAttemptCount": 0, "checkLiveness": true})).await;
    session.choose("PASSPORT").await;
    let (earlier, _) = asked(&session).await;
    let (nonce, acts) = asked(&session).await;
    let mut body = json!({ "nonce": earlier, "frames": frames(Figure::head, &acts) });
    let answer = session.call(Method::PUT, "liveness", body.clone()).await;
    assert_eq!(answer.status, 400, "frames of a challenge that was replaced: {}", answer.body);
    body["nonce"] = nonce;
    let answer = session.call(Method::PUT, "liveness", body.clone()).await;
    assert_eq!((answer.status, &answer.body["frames"]), (200, &json!(13)), "{}", answer.body);
    let answer = session.call(Method::PUT, "liveness", body).await;
    assert_eq!(answer.status, 400, "a challenge that is used up: {}", answer.body);

    let status = session.decide("PASSPORT", &pictures()).await;
    assert_eq!((&status["status"], &status["autoFace"]), (&json!("APPROVED"), &json!("FACE_MATCH")), "{status}");
    let replayed = bonafide(&["replay", "--data", server.data(), &session.scan_ref, "--json"]);
    let told: Value = serde_json::from_slice(&replayed.stdout).unwrap();
    assert_eq!(told["identical"], true, "{told}");
    assert!(told["findings"].to_string().contains("LIVENESS_PARALLAX"), "{told}");
}

#[tokio::test]
async fn a_print_that_is_turned_as_asked_is_a_fake_face() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "c", "maxAttemptCount": 0, "checkLiveness": true})).await;
    session.choose("PASSPORT").await;
    let (nonce, acts) = asked(&session).await;
    let body = json!({ "nonce": nonce, "frames": frames(|of| Figure::print(of, 0.7, 0.6), &acts) });
    let answer = session.call(Method::PUT, "liveness", body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let status = session.decide("PASSPORT", &pictures()).await;
    assert_eq!(status["autoFace"], "FAKE_FACE", "{status}");
    assert_ne!(status["status"], "APPROVED", "{status}");
}

#[tokio::test]
async fn a_session_without_liveness_asks_for_no_acts_and_none_asks_without_end() {
    let server = Server::start(None).await;
    let plain = server.order(json!({"clientId": "c"})).await;
    plain.choose("PASSPORT").await;
    assert_eq!(plain.call(Method::POST, "liveness", json!({})).await.status, 400);
    let session = server.order(json!({"clientId": "c", "checkLiveness": true})).await;
    session.choose("PASSPORT").await;
    for _ in 0..8 {
        asked(&session).await;
    }
    assert_eq!(session.call(Method::POST, "liveness", json!({})).await.status, 409);
}

#[tokio::test]
async fn nothing_is_handed_in_before_acts_are_shown_or_it_is_said_why_not() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "c", "maxAttemptCount": 0, "checkLiveness": true})).await;
    session.choose("PASSPORT").await;
    for (step, bytes) in pictures() {
        assert_eq!(session.upload(step, bytes).await.status, 200);
    }
    let standing = session.call(Method::GET, "session", json!(null)).await.body;
    assert_eq!(standing["acts"], json!({ "settled": false, "challengesLeft": 8 }), "{standing}");
    let answer = session.call(Method::POST, "finish", json!({})).await;
    assert_eq!((answer.status, &answer.body["identifier"]), (400, &json!("MISSING_VALUE")), "{}", answer.body);
    assert!(answer.body["message"].as_str().unwrap().contains("acts"), "{}", answer.body);

    for (reason, status) in [("tired", 400), ("unable", 200), ("refused", 200)] {
        let answer = session.call(Method::POST, "liveness/leave-out", json!({ "reason": reason })).await;
        assert_eq!(answer.status, status, "{reason}: {}", answer.body);
    }
    let standing = session.call(Method::GET, "session", json!(null)).await.body;
    assert_eq!(standing["acts"]["settled"], true, "{standing}");
    let status = session.decide("PASSPORT", &pictures()).await;
    assert_eq!(status["status"], "SUSPECTED", "{status}");
    assert!(status["fraudTags"].to_string().contains("AUTO_UNVERIFIABLE"), "{status}");
}

#[tokio::test]
async fn frames_that_were_sent_leave_nothing_to_be_left_out() {
    let server = Server::start(None).await;
    let session = server.order(json!({"clientId": "c", "maxAttemptCount": 0, "checkLiveness": true})).await;
    session.choose("PASSPORT").await;
    let (nonce, acts) = asked(&session).await;
    let answer =
        session.call(Method::PUT, "liveness", json!({ "nonce": nonce, "frames": frames(Figure::head, &acts) })).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let answer = session.call(Method::POST, "liveness/leave-out", json!({ "reason": "none" })).await;
    assert_eq!((answer.status, &answer.body["identifier"]), (400, &json!("BAD_VALUE")), "{}", answer.body);
}
