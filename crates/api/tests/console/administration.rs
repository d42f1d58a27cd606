//! What administrators and developers do.

use domain::{ctx::Ctx, staff::Role};
use reqwest::Method;
use serde_json::{Value, json};

use crate::porch::{Answer, PASSWORD, Person, Porch};

/// Asks in the environment.
async fn ask(porch: &Porch, person: &Person, method: Method, path: &str, body: Value) -> Answer {
    porch.ask(person, method, &format!("/{}{path}", porch.room.ctx().environment), body).await
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let porch = Porch::open().await;
    let ctx = porch.room.ctx();
    let ann = porch.person(&ctx, "ann@example.org", Role::Admin).await;
    // Who has not come yet administers nothing.
    let (bob, _) = porch.invite(&ctx, "bob@example.org", Role::Admin).await;
    let own = format!("/staff/{}", ann.id);
    for (method, body) in [
        (Method::PATCH, json!({ "role": "REVIEWER" })),
        (Method::PATCH, json!({ "active": false })),
        (Method::PATCH, json!({ "reset": true })),
        (Method::DELETE, Value::Null),
    ] {
        let answer = ask(&porch, &ann, method, &own, body.clone()).await;
        assert_eq!(answer.kind(), (409, "PARTNER_ERROR"), "{body}");
    }
    assert_eq!(ask(&porch, &ann, Method::DELETE, &format!("/staff/{bob}"), Value::Null).await.status, 204);
    let cleo = porch.person(&ctx, "cleo@example.org", Role::Admin).await;
    assert_eq!(ask(&porch, &ann, Method::DELETE, &own, Value::Null).await.status, 204);
    assert_eq!(ask(&porch, &ann, Method::GET, "/staff", Value::Null).await.status, 404);
    assert_eq!(ask(&porch, &cleo, Method::GET, "/staff", Value::Null).await.status, 200);
}

#[tokio::test]
async fn people_are_invited_changed_closed_and_reset() {
    let porch = Porch::open().await;
    let ann = porch.person(&porch.room.ctx(), "ann@example.org", Role::Admin).await;
    let invites = json!({ "email": "Bob@example.org", "name": "Bob", "role": "REVIEWER" });
    let invited = ask(&porch, &ann, Method::POST, "/staff", invites.clone()).await;
    assert_eq!((invited.status, &invited.body["state"]), (201, &json!("INVITED")));
    let secret = invited.body["link"].as_str().unwrap().rsplit('#').next().unwrap().to_owned();
    assert_eq!(ask(&porch, &ann, Method::POST, "/staff", invites).await.status, 400, "once is enough");
    let accepted = porch.post("/invitation", json!({ "secret": secret, "password": PASSWORD })).await;
    let bob = Porch::signed_in(&accepted);
    let his = format!("/staff/{}", bob.id);
    let changed = ask(&porch, &ann, Method::PATCH, &his, json!({ "role": "DEVELOPER" })).await;
    assert_eq!(
        (changed.status, &changed.body["role"], &changed.body["link"]),
        (200, &json!("DEVELOPER"), &Value::Null)
    );
    assert_eq!(ask(&porch, &bob, Method::GET, "/keys", Value::Null).await.status, 200, "at once");

    let closed = ask(&porch, &ann, Method::PATCH, &his, json!({ "active": false })).await;
    assert_eq!((closed.status, &closed.body["state"]), (200, &json!("DEACTIVATED")));
    assert_eq!(ask(&porch, &bob, Method::GET, "/keys", Value::Null).await.status, 401);
    assert_eq!(porch.sign_in("bob@example.org", PASSWORD, None).await.status, 401);
    ask(&porch, &ann, Method::PATCH, &his, json!({ "active": true })).await;
    assert_eq!(porch.sign_in("bob@example.org", PASSWORD, None).await.status, 201);

    let reset = ask(&porch, &ann, Method::PATCH, &his, json!({ "reset": true })).await;
    assert!(reset.body["link"].as_str().unwrap().contains("/console/welcome#"));
    assert_eq!(porch.sign_in("bob@example.org", PASSWORD, None).await.status, 401);
    let listed = ask(&porch, &ann, Method::GET, "/staff", Value::Null).await;
    let states: Vec<&Value> = listed.body["staff"].as_array().unwrap().iter().map(|one| &one["state"]).collect();
    assert_eq!(states, ["ACTIVE", "INVITED"]);
}

#[tokio::test]
async fn nobody_gets_into_another_environment_by_way_of_a_shared_colleague() {
    let porch = Porch::open().await;
    let (here, there): (Ctx, Ctx) = (porch.room.ctx(), porch.elsewhere().await);
    let ann = porch.person(&here, "ann@example.org", Role::Admin).await;
    let bob = porch.person(&there, "bob@example.org", Role::Admin).await;
    // Bob has an account already, so inviting him gives no link to his password.
    let invites = json!({ "email": "bob@example.org", "name": "Robert", "role": "REVIEWER" });
    let invited = ask(&porch, &ann, Method::POST, "/staff", invites).await;
    assert_eq!((invited.status, &invited.body["link"]), (201, &Value::Null));
    for body in [json!({ "reset": true }), json!({ "active": false })] {
        let answer = ask(&porch, &ann, Method::PATCH, &format!("/staff/{}", bob.id), body).await;
        assert_eq!(answer.kind(), (400, "PARTNER_ERROR"));
    }
    assert_eq!(porch.sign_in("bob@example.org", PASSWORD, None).await.status, 201);
    // Somebody who is invited elsewhere and has not come yet gets no second link, either.
    porch.invite(&there, "cleo@example.org", Role::Admin).await;
    let invites = json!({ "email": "cleo@example.org", "name": "Cleo", "role": "REVIEWER" });
    let invited = ask(&porch, &ann, Method::POST, "/staff", invites).await;
    assert_eq!((invited.status, &invited.body["link"]), (201, &Value::Null));
}

#[tokio::test]
async fn a_key_pair_is_created_used_and_revoked() {
    let porch = Porch::open().await;
    let dev = porch.person(&porch.room.ctx(), "dev@example.org", Role::Developer).await;
    let created = ask(&porch, &dev, Method::POST, "/keys", json!({ "role": "ADMIN", "note": "Shop" })).await;
    assert_eq!(created.status, 201, "{}", created.body);
    let text = |field: &str| created.body[field].as_str().unwrap().to_owned();
    let (key, secret) = (text("apiKey"), text("apiSecret"));
    let use_it = async || {
        let url = porch.request(Method::GET, "/../settings").basic_auth(&key, Some(&secret));
        url.send().await.unwrap().status().as_u16()
    };
    assert_eq!(use_it().await, 200);
    let listed = ask(&porch, &dev, Method::GET, "/keys", Value::Null).await;
    let row = &listed.body["keys"][0];
    assert_eq!((&row["note"], &row["apiSecret"]), (&json!("Shop"), &Value::Null), "the secret is told once");
    assert!(row["lastUsedAt"].is_string(), "{row}");
    ask(&porch, &dev, Method::POST, "/keys", json!({ "role": "ADMIN" })).await;
    let third = ask(&porch, &dev, Method::POST, "/keys", json!({ "role": "ADMIN" })).await;
    assert_eq!(third.kind(), (409, "PARTNER_ERROR"), "two live ones are enough");
    assert_eq!(ask(&porch, &dev, Method::DELETE, &format!("/keys/{key}"), Value::Null).await.status, 204);
    assert_eq!(use_it().await, 401);
    assert_eq!(ask(&porch, &dev, Method::DELETE, &format!("/keys/{key}"), Value::Null).await.status, 404);
}

#[tokio::test]
async fn a_change_of_settings_is_shown_before_it_is_saved_and_remembered_with_its_author() {
    let porch = Porch::open().await;
    let ann = porch.person(&porch.room.ctx(), "ann@example.org", Role::Admin).await;
    let patch = json!({ "ageLimit": 21 });
    let shown = ask(&porch, &ann, Method::POST, "/settings/preview", patch.clone()).await;
    assert_eq!(shown.body, json!({ "changes": { "ageLimit": { "old": null, "new": 21 } } }));
    assert_eq!(ask(&porch, &ann, Method::GET, "/settings", Value::Null).await.body["ageLimit"], Value::Null);
    let saved = ask(&porch, &ann, Method::PATCH, "/settings", patch).await;
    assert_eq!((saved.status, &saved.body["ageLimit"]), (200, &json!(21)));
    let told = ask(&porch, &ann, Method::GET, "/settings/changes", Value::Null).await;
    let change = &told.body["changes"][0];
    assert_eq!((&change["who"], &change["changes"]), (&json!("Somebody"), &shown.body["changes"]));
    for path in ["/settings", "/settings/preview"] {
        let method = if path == "/settings" { Method::PATCH } else { Method::POST };
        let wrong = ask(&porch, &ann, method, path, json!({ "ageLimit": "old" })).await;
        assert_eq!(wrong.kind(), (400, "BAD_VALUE"));
        assert!(wrong.body["detail"].as_str().unwrap().contains("'ageLimit'"), "{}", wrong.body);
    }
}

#[tokio::test]
async fn a_receiver_is_added_changed_paused_and_removed_and_keeps_its_secrets() {
    let porch = Porch::open().await;
    let dev = porch.person(&porch.room.ctx(), "dev@example.org", Role::Developer).await;
    let bad = json!({ "event": "IDENTIFICATION", "url": "ftp://shop.example/", "standardWebhooks": true });
    let bad = ask(&porch, &dev, Method::POST, "/webhooks", bad).await;
    assert_eq!(bad.status, 400);
    for field in ["'url'", "'standardWebhooks'"] {
        assert!(bad.body["detail"].as_str().unwrap().contains(field), "{}", bad.body);
    }
    let new = json!({
        "event": "IDENTIFICATION", "url": "http://127.0.0.1:9/", "name": "Shop",
        "signingKey": "0123456789abcdef0123456789abcdef", "headers": [{ "name": "X-Token", "value": "secret word" }],
    });
    let added = ask(&porch, &dev, Method::POST, "/webhooks", new).await;
    assert_eq!((added.status, &added.body["signed"], &added.body["headers"]), (201, &json!(true), &json!(["X-Token"])));
    assert!(!added.body.to_string().contains("secret word"), "{}", added.body);
    let one = format!("/webhooks/{}", added.body["id"].as_str().unwrap());
    let renamed = ask(&porch, &dev, Method::PATCH, &one, json!({ "name": "Store", "active": false })).await;
    assert_eq!((&renamed.body["name"], &renamed.body["active"]), (&json!("Store"), &json!(false)));
    assert_eq!((&renamed.body["signed"], &renamed.body["headers"]), (&json!(true), &json!(["X-Token"])), "they stay");
    let plain =
        ask(&porch, &dev, Method::PATCH, &one, json!({ "signingKey": null, "headers": [], "active": true })).await;
    assert_eq!((&plain.body["signed"], &plain.body["headers"]), (&json!(false), &json!([])));
    assert_eq!(plain.body["active"], true);
    let tested = ask(&porch, &dev, Method::POST, &format!("{one}/test"), Value::Null).await;
    assert_eq!((tested.status, &tested.body["delivered"]), (200, &json!(false)), "nobody listens there");
    assert_eq!(ask(&porch, &dev, Method::DELETE, &one, Value::Null).await.status, 204);
    assert_eq!(ask(&porch, &dev, Method::GET, "/webhooks", Value::Null).await.body["webhooks"], json!([]));
}
