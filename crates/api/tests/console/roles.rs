//! Every role at every endpoint of administration; other environments.

use domain::{
    partner::{KeyRole, WebhookEvent},
    staff::{
        Permission::{self, ManageKeys, ManageSettings, ManageStaff, ManageWebhooks, SeeSettings},
        Role,
    },
};
use flow::{
    partners,
    webhooks::{self, NewWebhook},
};
use reqwest::Method;
use serde_json::{Value, json};

use crate::porch::Porch;

/// A name of nothing.
const NOTHING: &str = "019f2d60-4c2b-7b1e-9d77-0f5f3c6a8e11";

/// What may be done where, and by whom. `{id}` and `{apiKey}` are put in.
const DOORS: &[(&str, &str, Permission)] = &[
    ("GET", "/staff", ManageStaff),
    ("POST", "/staff", ManageStaff),
    ("PATCH", "/staff/{id}", ManageStaff),
    ("DELETE", "/staff/{id}", ManageStaff),
    ("GET", "/keys", ManageKeys),
    ("POST", "/keys", ManageKeys),
    ("DELETE", "/keys/{apiKey}", ManageKeys),
    ("GET", "/settings", SeeSettings),
    ("PATCH", "/settings", ManageSettings),
    ("GET", "/settings/schema", SeeSettings),
    ("POST", "/settings/preview", ManageSettings),
    ("GET", "/settings/changes", SeeSettings),
    ("GET", "/webhooks", ManageWebhooks),
    ("POST", "/webhooks", ManageWebhooks),
    ("PATCH", "/webhooks/{id}", ManageWebhooks),
    ("DELETE", "/webhooks/{id}", ManageWebhooks),
    ("POST", "/webhooks/{id}/test", ManageWebhooks),
    ("GET", "/deliveries", ManageWebhooks),
    ("GET", "/deliveries/{id}", ManageWebhooks),
    ("POST", "/deliveries/{id}/resend", ManageWebhooks),
    ("POST", "/deliveries/resend", ManageWebhooks),
];

/// A body that is understood, where one is read.
fn body(method: &str, path: &str) -> Value {
    match (method, path) {
        ("POST", "/staff") => json!({ "email": "zoe@example.org", "name": "Zoe", "role": "REVIEWER" }),
        ("POST", "/keys") => json!({ "role": "SESSIONS" }),
        ("POST", "/webhooks") => json!({ "event": "IDENTIFICATION", "url": "http://127.0.0.1:9/" }),
        ("POST", "/deliveries/resend") => json!({ "since": "2027-01-01T00:00:00Z" }),
        ("PATCH", _) | ("POST", "/settings/preview") => json!({}),
        _ => Value::Null,
    }
}

#[test]
fn every_endpoint_of_administration_is_in_the_table() {
    let document = bonafide_api::openapi("/");
    let prefix = "/api/console/{environment}";
    let mut described = vec![];
    for (path, methods) in document["paths"].as_object().unwrap() {
        let Some(rest) = path.strip_prefix(prefix) else { continue };
        if ["/staff", "/keys", "/settings", "/webhooks", "/deliveries"].iter().any(|one| rest.starts_with(one)) {
            described
                .extend(methods.as_object().unwrap().keys().map(|method| format!("{} {rest}", method.to_uppercase())));
        }
    }
    let mut listed: Vec<String> = DOORS.iter().map(|(method, path, _)| format!("{method} {path}")).collect();
    described.sort();
    listed.sort();
    assert_eq!(described, listed);
}

#[tokio::test]
async fn each_role_does_what_it_may_and_what_it_may_not_is_refused_and_written_down() {
    let porch = Porch::open().await;
    let ctx = porch.room.ctx();
    for role in Role::ALL {
        let email = format!("{}@example.org", role.as_str().to_lowercase());
        let person = porch.person(&ctx, &email, *role).await;
        for (method, path, permission) in DOORS {
            let address = path.replace("{id}", NOTHING).replace("{apiKey}", "nothing");
            let before = porch.entries(ctx.environment).await;
            let verb = Method::from_bytes(method.as_bytes()).unwrap();
            let address = format!("/{}{address}", ctx.environment);
            let answer = porch.ask(&person, verb, &address, body(method, path)).await;
            if role.may(*permission) {
                let expected = if path.contains('{') { vec![404] } else { vec![200, 201, 400, 409] };
                assert!(expected.contains(&answer.status), "{role} {method} {path}: {} {}", answer.status, answer.body);
            } else {
                assert_eq!(answer.kind(), (403, "PERMISSIONS_ERROR"), "{role} {method} {path}");
                assert_eq!(porch.entries(ctx.environment).await - before, 1, "{role} {method} {path} is written down");
            }
        }
    }
}

#[tokio::test]
async fn nobody_sees_an_environment_that_they_are_not_part_of() {
    let porch = Porch::open().await;
    let there = porch.elsewhere().await;
    let ann = porch.person(&porch.room.ctx(), "ann@example.org", Role::Admin).await;
    for environment in [there.environment.to_string(), NOTHING.to_owned(), "x".to_owned()] {
        for (method, path, _) in DOORS {
            let address = path.replace("{id}", NOTHING).replace("{apiKey}", "nothing");
            let verb = Method::from_bytes(method.as_bytes()).unwrap();
            let answer = porch.ask(&ann, verb, &format!("/{environment}{address}"), body(method, path)).await;
            assert_eq!(answer.kind(), (404, "NOT_FOUND"), "{method} {path}");
        }
    }
}

#[tokio::test]
async fn what_belongs_to_another_environment_is_not_found_in_ours() {
    let porch = Porch::open().await;
    let (here, there) = (porch.room.ctx(), porch.elsewhere().await);
    let ann = porch.person(&here, "ann@example.org", Role::Admin).await;
    let eve = porch.person(&there, "eve@example.org", Role::Admin).await;
    let mut tx = porch.room.house.db.begin().await.unwrap();
    let pair = partners::create_key_of(&there, &mut tx, KeyRole::Sessions).await.unwrap();
    let new = NewWebhook::new(WebhookEvent::Identification, "http://127.0.0.1:9/");
    let webhook = webhooks::add(&porch.room.house, &there, &mut tx, new).await.unwrap();
    tx.commit().await.unwrap();
    for (method, path, body) in [
        (Method::PATCH, format!("/staff/{}", eve.id), json!({ "role": "REVIEWER" })),
        (Method::PATCH, format!("/staff/{}", eve.id), json!({ "reset": true })),
        (Method::DELETE, format!("/staff/{}", eve.id), Value::Null),
        (Method::DELETE, format!("/keys/{}", pair.api_key), Value::Null),
        (Method::PATCH, format!("/webhooks/{}", webhook.id), json!({ "active": false })),
        (Method::DELETE, format!("/webhooks/{}", webhook.id), Value::Null),
        (Method::POST, format!("/webhooks/{}/test", webhook.id), Value::Null),
    ] {
        let answer = porch.ask(&ann, method.clone(), &format!("/{}{path}", here.environment), body).await;
        assert_eq!(answer.kind(), (404, "NOT_FOUND"), "{method} {path}");
    }
    let mut tx = porch.room.house.db.read().await.unwrap();
    assert!(tx.webhook(there.environment, webhook.id).await.unwrap().unwrap().active);
    assert!(tx.key(&pair.api_key).await.unwrap().unwrap().revoked_at.is_none());
}
