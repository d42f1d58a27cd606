//! What people do about their own account.

use domain::staff::Role;
use reqwest::Method;
use serde_json::{Value, json};

use crate::porch::{PASSWORD, Person, Porch};

const NOW: i64 = 1_800_000_000;

/// Sets up an authenticator app; gives its secret and the codes for whoever loses it.
async fn enrol(porch: &Porch, person: &Person, seconds: i64) -> (String, Vec<String>) {
    let offer = porch.ask(person, Method::POST, "/totp", json!({})).await;
    assert_eq!(offer.status, 200, "{}", offer.body);
    let secret = offer.body["secret"].as_str().unwrap().to_owned();
    assert!(offer.body["uri"].as_str().unwrap().contains(&format!("secret={secret}")));
    let code = testkit::totp(&secret, NOW + seconds);
    let done = porch.ask(person, Method::PUT, "/totp", json!({ "code": code })).await;
    assert_eq!(done.status, 200, "{}", done.body);
    let codes: Vec<String> = serde_json::from_value(done.body["recoveryCodes"].clone()).unwrap();
    assert_eq!(codes.len(), 10);
    (secret, codes)
}

#[tokio::test]
async fn a_code_is_asked_for_and_taken_once() {
    let porch = Porch::open().await;
    let ann = porch.person(&porch.room.ctx(), "ann@example.org", Role::Reviewer).await;
    let wrong = porch.ask(&ann, Method::PUT, "/totp", json!({ "code": "000000" })).await;
    assert_eq!(wrong.kind(), (403, "WRONG_CODE"), "nothing was offered");
    let (secret, _) = enrol(&porch, &ann, 0).await;
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, None).await.kind(), (403, "TOTP_REQUIRED"));
    let used = testkit::totp(&secret, NOW);
    let again = porch.sign_in("ann@example.org", PASSWORD, Some(&used)).await;
    assert_eq!(again.kind(), (401, "WRONG_CREDENTIALS"), "the code that confirmed the app was used up");
    porch.room.clock.set(60);
    let fresh = testkit::totp(&secret, NOW + 60);
    assert_eq!(porch.sign_in("ann@example.org", "wrong password", Some(&fresh)).await.status, 401);
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, Some(&fresh)).await.status, 201);
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, Some(&fresh)).await.status, 401, "a replay");
    let earlier = testkit::totp(&secret, NOW + 30);
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, Some(&earlier)).await.status, 401, "an older one");
}

#[tokio::test]
async fn a_code_for_whoever_has_lost_the_app_works_once() {
    let porch = Porch::open().await;
    let ann = porch.person(&porch.room.ctx(), "ann@example.org", Role::Reviewer).await;
    let (_, codes) = enrol(&porch, &ann, 0).await;
    let typed = codes[3].to_lowercase().replace('-', " ");
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, Some(&typed)).await.status, 201);
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, Some(&codes[3])).await.status, 401);
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, Some(&codes[4])).await.status, 201);
}

#[tokio::test]
async fn guessing_codes_locks_even_whoever_knows_the_password() {
    let porch = Porch::open().await;
    let ann = porch.person(&porch.room.ctx(), "ann@example.org", Role::Reviewer).await;
    enrol(&porch, &ann, 0).await;
    for _ in 0..5 {
        assert_eq!(porch.sign_in("ann@example.org", PASSWORD, Some("123456")).await.status, 401);
        // Asking without a code makes nothing forgotten.
        porch.sign_in("ann@example.org", PASSWORD, None).await;
    }
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, Some("123456")).await.status, 429);
}

#[tokio::test]
async fn an_environment_that_asks_for_an_app_shows_nothing_before_there_is_one() {
    let porch = Porch::open().await;
    let ann = porch.person(&porch.room.ctx(), "ann@example.org", Role::Admin).await;
    porch.set(json!({ "consoleTotpRequired": true })).await;
    let path = format!("/{}/staff", porch.room.ctx().environment);
    assert_eq!(porch.ask(&ann, Method::GET, &path, Value::Null).await.kind(), (403, "TOTP_REQUIRED"));
    let who = porch.ask(&ann, Method::GET, "/session", Value::Null).await;
    assert_eq!((who.status, &who.body["mustEnrolTotp"]), (200, &json!(true)));
    enrol(&porch, &ann, 0).await;
    assert_eq!(porch.ask(&ann, Method::GET, &path, Value::Null).await.status, 200);
    let away = porch.ask(&ann, Method::DELETE, "/totp", json!({ "password": PASSWORD })).await;
    assert_eq!(away.kind(), (400, "PARTNER_ERROR"), "the environment still asks for it");
    porch.set(json!({ "consoleTotpRequired": false })).await;
    let wrong = porch.ask(&ann, Method::DELETE, "/totp", json!({ "password": "wrong" })).await;
    assert_eq!(wrong.kind(), (403, "WRONG_PASSWORD"));
    assert_eq!(porch.ask(&ann, Method::DELETE, "/totp", json!({ "password": PASSWORD })).await.status, 204);
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, None).await.status, 201);
}

#[tokio::test]
async fn an_invitation_works_once_and_for_three_days() {
    let porch = Porch::open().await;
    let ctx = porch.room.ctx();
    let (_, secret) = porch.invite(&ctx, "ann@example.org", Role::Reviewer).await;
    let shown = porch.post("/invitation/look", json!({ "secret": secret })).await;
    assert_eq!((shown.status, &shown.body["email"]), (200, &json!("ann@example.org")));
    let accept = async |secret: &Option<String>, password: &str| {
        porch.post("/invitation", json!({ "secret": secret, "password": password })).await
    };
    assert_eq!(accept(&secret, "too short").await.kind(), (400, "PASSWORD_TOO_WEAK"));
    assert_eq!(accept(&secret, PASSWORD).await.status, 201);
    assert_eq!(accept(&secret, PASSWORD).await.kind(), (404, "INVITATION_NOT_VALID"));
    assert_eq!(porch.post("/invitation/look", json!({ "secret": secret })).await.status, 404);

    let (_, secret) = porch.invite(&ctx, "bob@example.org", Role::Reviewer).await;
    porch.room.clock.set(3 * 86_400);
    assert_eq!(accept(&secret, PASSWORD).await.kind(), (404, "INVITATION_NOT_VALID"));
}

#[tokio::test]
async fn another_password_ends_every_other_sign_in() {
    let porch = Porch::open().await;
    let here = porch.person(&porch.room.ctx(), "ann@example.org", Role::Reviewer).await;
    let there = Porch::signed_in(&porch.sign_in("ann@example.org", PASSWORD, None).await);
    let change = async |old: &str, new: &str| {
        let answer = porch.ask(&here, Method::PUT, "/password", json!({ "old": old, "new": new })).await;
        (answer.status, answer.kind().1.to_owned())
    };
    assert_eq!(change("wrong", "incorrect horse battery").await, (403, "WRONG_PASSWORD".into()));
    assert_eq!(change(PASSWORD, "short").await, (400, "PASSWORD_TOO_WEAK".into()));
    assert_eq!(change(PASSWORD, "incorrect horse battery").await.0, 204);
    assert_eq!(porch.ask(&here, Method::GET, "/session", Value::Null).await.status, 200);
    assert_eq!(porch.ask(&there, Method::GET, "/session", Value::Null).await.status, 401);
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, None).await.status, 401);
    assert_eq!(porch.sign_in("ann@example.org", "incorrect horse battery", None).await.status, 201);
}

#[tokio::test]
async fn the_first_administrator_comes_by_a_link_and_new_environments_are_theirs() {
    let porch = Porch::open().await;
    let first = async || flow::staff::administer::first(&porch.room.house).await.unwrap();
    let (lost, link) = (first().await.unwrap(), first().await.unwrap());
    assert_ne!(lost, link, "as long as nobody came, each start makes another link");
    let secret = |link: &str| link.rsplit('#').next().unwrap().to_owned();
    let accept =
        async |link: &str| porch.post("/invitation", json!({ "secret": secret(link), "password": PASSWORD })).await;
    assert_eq!(accept(&lost).await.status, 404);
    let admin = Porch::signed_in(&accept(&link).await);
    assert!(first().await.is_none());
    porch.elsewhere().await;
    let who = porch.ask(&admin, Method::GET, "/session", Value::Null).await;
    let roles: Vec<&Value> = who.body["environments"].as_array().unwrap().iter().map(|one| &one["role"]).collect();
    assert_eq!(roles, ["ADMIN", "ADMIN"]);
}
