//! A face that is shown again, from the token to the webhook.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use vision::{
    RgbImage,
    picture::{Limits, decode, encode_jpeg},
};

use crate::{
    letterbox::Letterbox,
    server::{Answer, Server, Specimens, photograph},
};

/// A part of a photograph, from left and top, so wide and high.
fn part(name: &str, (left, top): (u32, u32), (width, height): (u32, u32)) -> Vec<u8> {
    let whole = decode(&photograph(name), &Limits::default()).unwrap().rgb;
    encode_jpeg(&RgbImage::from_fn(width, height, |x, y| *whole.get_pixel(left + x, top + y)), 90)
}

/// An approved verification of the person whose selfie is the astronaut's photograph.
async fn approved(server: &Server) -> String {
    let session = server.order(json!({"clientId": "client-7"})).await;
    let pictures = [("FRONT", Specimens::get().file("passport-clean.jpg")), ("FACE", photograph("astronaut.png"))];
    let status = session.decide("PASSPORT", &pictures).await;
    assert_eq!(status["status"], "APPROVED", "{status}");
    session.scan_ref
}

/// The page of a face authentication, as the person's browser calls it.
struct Page<'s> {
    server: &'s Server,
    token: String,
}

impl<'s> Page<'s> {
    /// Asks the person, who agrees.
    async fn open(server: &'s Server, scan_ref: &str) -> Self {
        let asked = json!({"scanRef": scan_ref, "type": "AUTHENTICATION", "method": "FACE_MATCHING"});
        let given = server.partner("/partner/authentication-info", asked).await;
        assert_eq!((given.status, &given.body["maxAttemptCount"]), (200, &json!(3)), "{}", given.body);
        let page = Self { server, token: given.body["token"].as_str().unwrap().to_owned() };
        assert_eq!(page.call(Method::POST, "/start", b"{\"consent\":true}".to_vec()).await.status, 200);
        page
    }

    async fn call(&self, method: Method, path: &str, body: Vec<u8>) -> Answer {
        let address = format!("{}/api/capture/face{path}", self.server.url);
        let request = self.server.http.request(method, address).bearer_auth(&self.token);
        Answer::of(request.body(body).send().await.unwrap()).await
    }

    /// Shows a face and waits for what comes of it.
    async fn show(&self, picture: Vec<u8>) -> Value {
        let sent = self.call(Method::PUT, "/selfie?source=camera", picture).await;
        assert_eq!((sent.status, &sent.body["status"]), (200, &json!("CHECKING")), "{}", sent.body);
        let began = Instant::now();
        loop {
            let standing = self.call(Method::GET, "", vec![]).await.body;
            if standing["status"] != "CHECKING" {
                return standing;
            }
            assert!(began.elapsed() < Duration::from_secs(60), "not compared: {}", self.server.log());
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    async fn told(&self) -> Value {
        self.server.read(&format!("/api/v2/facial-authentication-sessions/{}/", self.token)).await.body
    }
}

#[tokio::test]
async fn the_verified_person_is_recognised_and_another_is_not() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(Some(("FACIAL_AUTHENTICATION", &letterbox.url))).await;
    let scan_ref = approved(&server).await;
    let path = format!("/identification/facial-auth/{scan_ref}/check-status/?method=FACE_MATCHING");
    assert_eq!(server.read(&path).await.body, json!({"type": "AUTHENTICATION"}));

    let page = Page::open(&server, &scan_ref).await;
    let again = page.show(photograph("astronaut.png")).await;
    assert_eq!((&again["status"], &again["failReason"]), (&json!("PENDING"), &json!("DUPLICATE_IMAGE")));
    let passport = page.show(Specimens::get().file("passport-clean.jpg")).await;
    assert_eq!((&passport["failReason"], &passport["attemptsLeft"]), (&json!("FAKE_FACE"), &json!(1)));
    assert_eq!(page.told().await["approved"], Value::Null);
    let recognised = page.show(part("astronaut.png", (20, 10), (400, 400))).await;
    assert_eq!(recognised["status"], "SUCCESS", "{recognised}");
    let letter = letterbox.letters(1).await.remove(0);
    let body = letter.body();
    assert_eq!((letter.event.as_str(), letter.signature.is_some()), ("FACIAL_AUTHENTICATION", true));
    for (name, value) in [
        ("status", json!("SUCCESS")),
        ("scanRef", json!(scan_ref)),
        ("clientId", json!("client-7")),
        ("token", json!(page.token)),
        ("failReason", Value::Null),
    ] {
        assert_eq!(body[name], value, "{name}");
    }
    let photo = server.http.get(body["facePhoto"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(
        (photo.status(), &photo.headers()["content-type"]),
        (reqwest::StatusCode::OK, &"image/jpeg".parse().unwrap())
    );
    assert_eq!(page.told().await["approved"], true);

    let other = Page::open(&server, &scan_ref).await;
    for (left, corner) in [(2, (1404, 256)), (1, (1400, 250)), (0, (1408, 262))] {
        let standing = other.show(part("sample3.jpg", corner, (350, 380))).await;
        assert_eq!((&standing["failReason"], &standing["attemptsLeft"]), (&json!("FACE_MISMATCH"), &json!(left)));
    }
    let body = letterbox.letters(2).await.remove(1).body();
    assert_eq!((&body["status"], &body["failReason"]), (&json!("FAILED"), &json!("FACE_MISMATCH")));
    assert_eq!(other.told().await["approved"], false);
    assert_eq!(other.call(Method::PUT, "/selfie", vec![]).await.status, 409);

    let deleted = server.partner("/api/v2/delete", json!({"scanRef": scan_ref})).await;
    assert_eq!(deleted.status, 200, "{}", deleted.body);
    let paper = server.erased(&deleted.erasure.unwrap()).await;
    assert_eq!((&paper["rows"]["authentications"], &paper["rows"]["authentication_attempts"]), (&json!(2), &json!(6)));
    assert_eq!(paper["objectsLeft"], 0, "{paper}");
    assert_eq!(page.call(Method::GET, "", vec![]).await.status, 401);
    assert_eq!(server.read("/api/v2/facial-authentication-sessions/").await.body, json!([]));
}
