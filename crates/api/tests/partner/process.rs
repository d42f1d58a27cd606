//! Every picture at once, from the partner's server.

use reqwest::Method;
use serde_json::{Value, json};

use crate::porch::{Porch, encoded, pdf, photograph};

/// A passport and a selfie, without a first look, because there are no models here.
fn passport(token: &str) -> Value {
    let picture = encoded(&photograph());
    json!({"authToken": token, "country": "lt", "documentType": "PASSPORT", "skipAnalysis": true,
           "images": {"FRONT": picture, "FACE": format!("data:image/jpeg;base64,{picture}")}})
}

#[tokio::test]
async fn pictures_are_taken_all_at_once_and_the_link_is_dead() {
    let porch = Porch::open().await;
    let (token, scan_ref) = porch.order(json!({"clientId": "1", "utilityBill": true})).await;
    let mut body = passport(&token);
    body["images"]["UTILITY_BILL"] = encoded(&pdf(None, "")).into();
    body["images"]["FRONT"] = encoded(&pdf(Some(&photograph()), "")).into();
    let (status, answer) = porch.post("/api/v2/process", body.clone()).await;
    assert_eq!((status, answer), (200, Value::Null));

    let (_, standing) = porch.client(&token, Method::GET, "session", vec![]).await;
    assert_eq!(standing["status"], "PROCESSING");
    let (_, files) = porch.post("/api/v2/files", json!({"scanRef": scan_ref})).await;
    assert_eq!(porch.fetch(&files["FRONT"]).await.0, "image/jpeg");
    assert_eq!(porch.fetch(&files["UTILITY_BILL"]).await.0, "application/pdf");
    let (status, answer) = porch.post("/api/v2/process", body).await;
    assert_eq!((status, &answer["identifier"]), (400, &json!("TOKEN_NOT_VALID")));
}

#[tokio::test]
async fn a_request_that_is_wrong_says_everything_and_leaves_the_token_unused() {
    let porch = Porch::open().await;
    let (token, scan_ref) = porch.order(json!({"clientId": "1", "country": "LT"})).await;
    let picture = encoded(&photograph());
    let change = |path: &[&str], value: Value| {
        let mut body = passport(&token);
        let mut place = &mut body;
        for name in path {
            place = &mut place[*name];
        }
        *place = value;
        body
    };
    let two = json!({"FRONT": picture});
    for (body, identifier, words) in [
        (change(&["authToken"], json!(null)), "MISSING_VALUE", vec!["'authToken'"]),
        (change(&["authToken"], json!("x".repeat(40))), "TOKEN_NOT_VALID", vec!["unknown"]),
        (change(&["token"], json!("y".repeat(40))), "BAD_VALUE", vec!["'authToken'", "'token'"]),
        (
            change(&["country"], json!("ZZ")),
            "BAD_VALUE",
            vec!["Field 'country' must be a valid ISO 3166-1 alpha-2 code."],
        ),
        (change(&["country"], json!("DE")), "BAD_VALUE", vec!["'country'"]),
        (change(&["documentType"], json!("OTHER")), "BAD_VALUE", vec!["'documentType'"]),
        (change(&["documentType"], json!("VISA")), "BAD_VALUE", vec!["'documentType'"]),
        (change(&["images"], json!(null)), "MISSING_VALUE", vec!["'images'"]),
        (change(&["images"], json!({})), "BAD_VALUE", vec!["'images'"]),
        (change(&["images"], two.clone()), "MISSING_VALUE", vec!["No image provided for step 'FACE'"]),
        (change(&["images", "FRONT"], json!("not base64!")), "BAD_VALUE", vec!["'images.FRONT'"]),
        (change(&["images", "FRONT"], json!("AAAA")), "BAD_VALUE", vec!["'images.FRONT'"]),
        (change(&["images", "FACE"], encoded(&pdf(None, "")).into()), "BAD_VALUE", vec!["'images.FACE'", "photograph"]),
        (change(&["images", "FACE"], encoded(&pdf(None, "/Encrypt 1 0 R")).into()), "BAD_VALUE", vec!["encrypted"]),
        (change(&["images", "POA"], json!(picture)), "BAD_VALUE", vec!["'images.POA'"]),
        (change(&["images", "lower"], json!(picture)), "BAD_VALUE", vec!["'images'"]),
        (change(&["skipAnalysis"], json!("yes")), "BAD_VALUE", vec!["'skipAnalysis'"]),
    ] {
        let (status, answer) = porch.post("/api/v2/process", body.clone()).await;
        assert_eq!((status, &answer["identifier"]), (400, &json!(identifier)), "{answer}");
        for word in words {
            assert!(answer["message"].as_str().unwrap().contains(word), "{answer}");
        }
    }
    let mut several = change(&["documentType"], json!("ID_CARD"));
    several["images"] = json!({"POA": picture});
    let (_, answer) = porch.post("/api/v2/process", several).await;
    assert_eq!(answer["identifier"], "VALIDATION_ERROR");
    for step in ["'FRONT'", "'BACK'", "'FACE'", "'images.POA'"] {
        assert!(answer["message"].as_str().unwrap().contains(step), "{answer}");
    }
    let (_, files) = porch.post("/api/v2/files", json!({"scanRef": scan_ref})).await;
    assert_eq!(files.as_object().unwrap().len(), 2, "nothing was kept: {files}");
    let (status, _) = porch.post("/api/v2/process", passport(&token)).await;
    assert_eq!(status, 200, "and the token still works");
}

#[tokio::test]
async fn an_environment_or_a_session_that_does_not_suit_says_so() {
    let mut porch = Porch::open().await;
    let (token, _) = porch.order(json!({"clientId": "1", "nfcRequired": true})).await;
    let (_, answer) = porch.post("/api/v2/process", passport(&token)).await;
    assert_eq!(answer["identifier"], "PARTNER_ERROR", "{answer}");
    let (used, _) = porch.order(json!({"clientId": "1"})).await;
    porch.choose(&used, "LT", "PASSPORT").await;
    let (_, answer) = porch.post("/api/v2/process", passport(&used)).await;
    assert_eq!(answer["identifier"], "TOKEN_NOT_VALID", "{answer}");
    let (token, _) = porch.order(json!({"clientId": "1"})).await;
    let foreign = porch.foreign().await;
    let request = porch.http.post(format!("{}/api/v2/process", porch.url)).basic_auth(&foreign.0, Some(&foreign.1));
    let answer = request.body(passport(&token).to_string()).send().await.unwrap();
    assert_eq!(answer.status(), 400);
    porch.set(json!({"direct_processing": false})).await;
    let (status, answer) = porch.post("/api/v2/process", passport(&token)).await;
    assert_eq!((status, &answer["identifier"]), (400, &json!("PARTNER_CONTRACT_ERROR")));
    for path in ["/api/v2/video-call", "/api/v2/video-call-record"] {
        let (status, answer) = porch.post(path, json!({"scanRef": "x"})).await;
        assert_eq!((status, &answer["identifier"]), (400, &json!("PARTNER_CONTRACT_ERROR")));
    }
}

#[tokio::test]
async fn a_large_picture_is_taken_and_one_that_is_too_large_is_refused() {
    let porch = Porch::open().await;
    let (token, _) = porch.order(json!({"clientId": "1", "tokenType": "DOCUMENT", "utilityBill": true})).await;
    let bill = |bytes: usize| {
        let mut bill = pdf(None, "");
        let end = bill.len();
        bill.splice(end.., std::iter::repeat_n(b'\n', bytes - end));
        let mut body = passport(&token);
        body["images"]["UTILITY_BILL"] = encoded(&bill).into();
        body
    };
    let (status, answer) = porch.post("/api/v2/process", bill(6 * 1024 * 1024 + 3)).await;
    assert_eq!(status, 400, "{answer}");
    assert!(answer["message"].as_str().unwrap().contains("'images.UTILITY_BILL'"), "{answer}");
    let (status, answer) = porch.post("/api/v2/process", json!({"authToken": "x".repeat(21 << 20)})).await;
    assert_eq!(status, 413, "{answer}");
    let (status, answer) = porch.post("/api/v2/process", bill(6 * 1024 * 1024)).await;
    assert_eq!(status, 200, "{answer}");
}

#[tokio::test]
async fn a_body_of_too_many_values_is_refused_before_it_fills_the_memory() {
    let porch = Porch::open().await;
    let (status, answer) = porch.post("/api/v2/process", json!({"images": vec![0; 1 << 20]})).await;
    assert_eq!((status, &answer["identifier"]), (400, &json!("JSON_ERROR")));
    assert!(answer["message"].as_str().unwrap().contains("at most 50000 values"), "{answer}");
}
