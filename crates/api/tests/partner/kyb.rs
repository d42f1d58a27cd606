//! Companies: the credential of a form.

use reqwest::Method;
use serde_json::{Value, json};

use crate::porch::Porch;

const FLOW: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

/// A porch whose environment has set up one of everything.
async fn porch() -> Porch {
    let mut porch = Porch::open().await;
    let named = json!([{"key": FLOW, "title": "one"}]);
    porch
        .set(json!({"kyb": {
            "flows": named, "flow": null, "themes": named, "theme": null,
            "questionnaires": [{"key": "<string>", "title": "one"}], "questionnaire": null, "government": false,
        }}))
        .await;
    porch
}

async fn info(porch: &Porch, header: Option<String>) -> (u16, Value) {
    let mut request = porch.http.get(format!("{}/kyb/info/", porch.url));
    if let Some(header) = header {
        request = request.header("Authorization", header);
    }
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
}

#[tokio::test]
async fn the_documented_request_has_the_documented_answer() {
    let porch = porch().await;
    let (_, scan_ref) = porch.order(json!({"clientId": "somebody"})).await;
    // The documented example, with identifiers that exist.
    let body = json!({
        "tokenType": "FORM",
        "clientId": "<string>",
        "lifetime": 3600,
        "externalRef": "<string>",
        "locale": "en",
        "flow": FLOW,
        "theme": FLOW,
        "questionnaire": "<string>",
        "questionnaireRequired": true,
        "tags": [],
        "scanRefs": [scan_ref],
    });
    for path in ["/kyb/tokens/", "/kyb/tokens"] {
        let (status, answer) = porch.post(path, body.clone()).await;
        assert_eq!(status, 201, "{answer}");
        let (token, company) = (answer["tokenString"].as_str().unwrap(), answer["companyId"].as_str().unwrap());
        assert!(token.len() == 40 && token.bytes().all(|b| b.is_ascii_alphanumeric()), "{token}");
        assert_eq!(company.len(), 36);
        let documented = json!({
            "tokenType": "FORM",
            "tokenString": token,
            "expiration": "2027-01-15T09:00:00Z",
            "isActive": true,
            "isValid": true,
            "companyId": company,
            "clientId": "<string>",
            "externalRef": "<string>",
            "locale": "en",
            "flow": FLOW,
            "theme": FLOW,
            "tags": [],
            "scanRefs": [scan_ref],
        });
        assert_eq!(answer.to_string(), documented.to_string(), "every field, in the documented order");
    }
}

/// The example of the reference page as it is printed.
const PRINTED: &str = r#"
{
  "tokenType": "FORM",
  "clientId": "<string>",
  "lifetime": 3600,
  "externalRef": "<string>",
  "locale": "en",
  "flow": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
  "theme": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
  "questionnaire": "<string>",
  "questionnaireRequired": true,
  "tags": [],
  "scanRefs": [
    "<string>"
  ]
}
"#;

#[tokio::test]
async fn the_printed_request_is_refused_for_the_identifiers_that_do_not_exist() {
    let mut porch = Porch::open().await;
    let printed: Value = serde_json::from_str(PRINTED).unwrap();
    let (status, answer) = porch.post("/kyb/tokens/", printed.clone()).await;
    assert_eq!((status, &answer["identifier"]), (400, &json!("VALIDATION_ERROR")), "{answer}");
    let message = answer["message"].as_str().unwrap();
    assert!(message.contains("'flow'") && message.contains("'theme'") && !message.contains("<string>"), "{message}");

    let named = json!([{"key": FLOW, "title": "one"}]);
    let questionnaires = json!([{"key": "usual", "title": "one"}]);
    porch
        .set(json!({"kyb": {
            "flows": named, "flow": FLOW, "themes": named, "theme": null, "questionnaires": questionnaires,
            "questionnaire": null, "government": false,
        }}))
        .await;
    let (status, answer) = porch.post("/kyb/tokens/", printed).await;
    assert_eq!((status, &answer["identifier"]), (400, &json!("BAD_VALUE")), "{answer}");
    assert!(answer["message"].as_str().unwrap().contains("'scanRefs[0]'"), "{answer}");
    let (status, answer) = porch.post("/kyb/tokens/", json!({"tokenType": "FORM", "clientId": "1"})).await;
    assert_eq!(
        (status, &answer["flow"], &answer["theme"]),
        (201, &json!(FLOW), &Value::Null),
        "as the environment has it"
    );
}

#[tokio::test]
async fn what_is_not_offered_is_told_with_everything_else_that_is_wrong() {
    let porch = porch().await;
    let (status, answer) = porch.post("/kyb/tokens/", json!({"tokenType": "GOV1", "lifetime": null})).await;
    assert_eq!((status, &answer["identifier"]), (400, &json!("VALIDATION_ERROR")), "{answer}");
    for name in ["'tokenType'", "'clientId'", "'lifetime'"] {
        assert!(answer["message"].as_str().unwrap().contains(name), "{answer}");
    }
}

#[tokio::test]
async fn the_credential_opens_the_form_until_it_is_over_and_nothing_else_does() {
    let porch = porch().await;
    let open = async |body: Value| porch.post("/kyb/tokens/", body).await.1["tokenString"].as_str().unwrap().to_owned();
    let token = open(json!({"tokenType": "FORM", "clientId": "1", "locale": "lt"})).await;
    let (status, answer) = info(&porch, Some(format!("Bearer {token}"))).await;
    assert_eq!((status, answer), (200, json!({"locale": "lt", "theme": null, "flow": null})));
    for scheme in ["bearer", "BEARER"] {
        assert_eq!(info(&porch, Some(format!("{scheme} {token}"))).await.0, 200, "schemes are read in any case");
    }

    let dead = porch.post("/kyb/tokens/", json!({"tokenType": "FORM", "clientId": "1", "lifetime": 0})).await;
    assert_eq!((dead.0, &dead.1["isValid"], &dead.1["isActive"]), (201, &json!(false), &json!(true)));
    let dead = dead.1["tokenString"].as_str().unwrap().to_owned();
    let pair = porch.http.get("http://x").basic_auth(&porch.keys.0, Some(&porch.keys.1)).build().unwrap();
    let pair = pair.headers()["authorization"].to_str().unwrap().to_owned();
    let wrong = ["Bearer unknown", "Bearer", "Bearer "].map(|header| Some(header.to_owned()));
    for header in [None, Some(format!("Bearer {dead}")), Some(pair)].into_iter().chain(wrong) {
        let (status, answer) = info(&porch, header).await;
        assert_eq!(status, 401);
        assert_eq!(answer["identifier"], "AUTHENTICATION_FAILED");
        let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["message", "identifier", "documentation", "severity"]);
    }
    porch.turn(3600);
    assert_eq!(info(&porch, Some(format!("Bearer {token}"))).await.0, 401);
}

#[tokio::test]
async fn what_the_environment_does_not_have_is_refused_by_name() {
    let porch = porch().await;
    let other = "00000000-0000-4000-8000-000000000000";
    for (field, value, status, identifier) in [
        ("tokenType", json!("GOV1"), 403, "PARTNER_CONTRACT_ERROR"),
        ("tokenType", json!("GOV2"), 403, "PARTNER_CONTRACT_ERROR"),
        ("flow", json!(other), 400, "BAD_VALUE"),
        ("theme", json!(other), 400, "BAD_VALUE"),
        ("questionnaire", json!("unknown"), 400, "BAD_VALUE"),
        ("scanRefs", json!([other]), 400, "BAD_VALUE"),
        ("scanRefs", json!(["no uuid"]), 400, "BAD_VALUE"),
    ] {
        let mut body = json!({"tokenType": "FORM", "clientId": "1"});
        body[field] = value;
        let (told, answer) = porch.post("/kyb/tokens/", body).await;
        assert_eq!((told, &answer["identifier"]), (status, &json!(identifier)), "{answer}");
        assert!(answer["message"].as_str().unwrap().contains(&format!("'{field}")), "{answer}");
        assert_eq!((&answer["severity"], answer["documentation"].is_string()), (&json!("NOT_SEVERE"), true));
    }
    let (status, answer) = porch.partner(Method::DELETE, "/kyb/tokens/", json!({})).await;
    assert_eq!((status, &answer["severity"]), (405, &json!("NOT_SEVERE")));
    let refused = porch.http.post(format!("{}/kyb/tokens/", porch.url)).body("{}").send().await.unwrap();
    assert_eq!(refused.status(), 401);
    let answer: Value = serde_json::from_slice(&refused.bytes().await.unwrap()).unwrap();
    assert_eq!((&answer["identifier"], &answer["severity"]), (&json!("UNAUTHORIZED"), &json!("NOT_SEVERE")));
}

#[tokio::test]
async fn people_and_words_are_attached_later_and_only_by_the_same_partner() {
    let porch = porch().await;
    let (_, scan_ref) = porch.order(json!({"clientId": "somebody"})).await;
    let (_, opened) = porch.post("/kyb/tokens/", json!({"tokenType": "FORM", "clientId": "1", "tags": ["a"]})).await;
    let path = format!("/kyb/tokens/{}/", opened["tokenString"].as_str().unwrap());
    let change = async |method: Method, body: Value| porch.partner(method, &path, body).await;
    let (status, answer) = change(Method::PATCH, json!({"scanRefs": [scan_ref]})).await;
    assert_eq!((status, answer.to_string()), (200, json!({"scanRefs": [scan_ref], "tags": ["a"]}).to_string()));
    assert_eq!(change(Method::PATCH, json!({"scanRefs": ["x"]})).await.0, 400);
    assert_eq!(change(Method::PATCH, json!({"tags": ["b"]})).await.1, json!({"scanRefs": [scan_ref], "tags": ["b"]}));
    assert_eq!(change(Method::PUT, json!({})).await.1, json!({"scanRefs": null, "tags": []}));
    let (status, answer) = porch.partner(Method::PATCH, "/kyb/tokens/unknown/", json!({})).await;
    assert_eq!((status, &answer["identifier"]), (404, &json!("NOT_FOUND")));
    let foreign = porch.foreign().await;
    let request = porch.http.patch(format!("{}{path}", porch.url)).basic_auth(&foreign.0, Some(&foreign.1));
    assert_eq!(request.body("{}").send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn a_request_that_names_itself_may_be_sent_again() {
    let porch = porch().await;
    let send = async |client: &str| {
        let request = porch.http.post(format!("{}/kyb/tokens/", porch.url)).header("Idempotency-Key", "one");
        let request = request.basic_auth(&porch.keys.0, Some(&porch.keys.1));
        let answer = request.body(json!({"tokenType": "FORM", "clientId": client}).to_string()).send().await.unwrap();
        (answer.status().as_u16(), serde_json::from_slice::<Value>(&answer.bytes().await.unwrap()).unwrap())
    };
    let first = send("1").await;
    assert_eq!(first.0, 201);
    assert_eq!(send("1").await, first);
    let (status, answer) = send("2").await;
    assert_eq!((status, &answer["severity"]), (409, &json!("NOT_SEVERE")));
}
