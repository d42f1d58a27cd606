//! Signing in, staying, going; what keeps strangers and other pages out.

use domain::{audit::Log, staff::Role};
use reqwest::Method;
use serde_json::{Value, json};

use crate::porch::{PASSWORD, Porch};

#[tokio::test]
async fn a_sign_in_sets_a_cookie_that_pages_cannot_read_and_other_sites_cannot_send() {
    let porch = Porch::open().await;
    let ann = porch.person(&porch.room.ctx(), "Ann@Example.org", Role::Reviewer).await;
    let answer = porch.sign_in(" ann@EXAMPLE.org", PASSWORD, None).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    let cookie = answer.cookie();
    assert!(cookie.starts_with("bonafide-staff="), "{cookie}");
    for attribute in ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=43200"] {
        assert!(cookie.split("; ").any(|one| one == attribute), "{cookie}");
    }
    // Nothing here is reached by https, where `Secure` would lock everybody out.
    assert!(!cookie.contains("Secure"), "{cookie}");
    assert_eq!(answer.body["email"], "ann@example.org");
    let environment = &answer.body["environments"][0];
    assert_eq!((&environment["role"], &environment["kind"]), (&json!("REVIEWER"), &json!("DEVELOPMENT")));
    assert!(environment["permissions"].as_array().unwrap().contains(&json!("RULE")));
    let shown = porch.ask(&ann, Method::GET, "/session", Value::Null).await;
    assert_eq!((shown.status, shown.body["csrfToken"].as_str().unwrap()), (200, ann.csrf.as_str()));
    assert!(!ann.cookie.contains(&ann.csrf));
}

#[tokio::test]
async fn whether_an_account_exists_is_not_told() {
    let porch = Porch::open().await;
    porch.person(&porch.room.ctx(), "ann@example.org", Role::Reviewer).await;
    let (known, unknown) =
        (porch.sign_in("ann@example.org", "wrong", None).await, porch.sign_in("eve@example.org", "wrong", None).await);
    assert_eq!(known.kind(), (401, "WRONG_CREDENTIALS"));
    assert_eq!((known.status, &known.body), (unknown.status, &unknown.body));
    // An account that waits for its first password says the same.
    porch.invite(&porch.room.ctx(), "bob@example.org", Role::Admin).await;
    assert_eq!(porch.sign_in("bob@example.org", "", None).await.status, 400);
    assert_eq!(porch.sign_in("bob@example.org", "wrong", None).await.body, known.body);
}

#[tokio::test]
async fn wrong_passwords_lock_an_address_for_longer_and_longer_whether_there_is_an_account_or_not() {
    let porch = Porch::open().await;
    porch.person(&porch.room.ctx(), "ann@example.org", Role::Reviewer).await;
    for email in ["ann@example.org", "nobody@example.org"] {
        for _ in 0..5 {
            assert_eq!(porch.sign_in(email, "wrong", None).await.status, 401);
        }
        let locked = porch.sign_in(email, PASSWORD, None).await;
        assert_eq!(
            (locked.kind(), locked.headers["retry-after"].to_str().unwrap()),
            ((429, "TOO_MANY_REQUESTS"), "60")
        );
    }
    porch.room.clock.set(61);
    assert_eq!(porch.sign_in("ann@example.org", "wrong", None).await.status, 401);
    let locked = porch.sign_in("ann@example.org", PASSWORD, None).await;
    assert_eq!(locked.headers["retry-after"].to_str().unwrap(), "120");
    porch.room.clock.set(61 + 121);
    assert_eq!(porch.sign_in("ann@example.org", PASSWORD, None).await.status, 201);
    // Somebody who is in again begins anew.
    for _ in 0..5 {
        assert_eq!(porch.sign_in("ann@example.org", "wrong", None).await.status, 401);
    }
}

#[tokio::test]
async fn an_address_that_tries_many_accounts_is_stopped() {
    let porch = Porch::open().await;
    let mut last = 0;
    for number in 0..=60 {
        // A link that is none costs no hash.
        last = porch.post("/invitation/look", json!({ "secret": format!("{number}") })).await.status;
    }
    assert_eq!(last, 429);
}

#[tokio::test]
async fn a_sign_in_ends_when_nobody_is_there_and_after_a_working_day_anyway() {
    let porch = Porch::open().await;
    let ann = porch.person(&porch.room.ctx(), "ann@example.org", Role::Reviewer).await;
    let is_in = async |seconds: i64| {
        porch.room.clock.set(seconds);
        porch.ask(&ann, Method::GET, "/session", Value::Null).await.status
    };
    assert_eq!(is_in(1799).await, 200);
    assert_eq!(is_in(1799 + 1799).await, 200);
    assert_eq!(is_in(1799 + 1799 + 1800).await, 401, "half an hour of silence");

    porch.room.clock.set(10_000);
    let bob = porch.sign_in("ann@example.org", PASSWORD, None).await;
    let bob = Porch::signed_in(&bob);
    for quarter in 1..48 {
        porch.room.clock.set(10_000 + quarter * 900);
        let answer = porch.ask(&bob, Method::GET, "/session", Value::Null).await;
        assert_eq!(answer.status, 200, "after {quarter} quarters of an hour");
    }
    porch.room.clock.set(10_000 + 48 * 900);
    assert_eq!(porch.ask(&bob, Method::GET, "/session", Value::Null).await.kind(), (401, "NOT_SIGNED_IN"));
}

#[tokio::test]
async fn signing_out_ends_one_sign_in_and_signing_out_everywhere_all_of_them() {
    let porch = Porch::open().await;
    let here = porch.person(&porch.room.ctx(), "ann@example.org", Role::Reviewer).await;
    let there = Porch::signed_in(&porch.sign_in("ann@example.org", PASSWORD, None).await);
    let third = Porch::signed_in(&porch.sign_in("ann@example.org", PASSWORD, None).await);
    let out = porch.ask(&here, Method::DELETE, "/session", Value::Null).await;
    assert_eq!(out.status, 204);
    assert!(out.cookie().contains("Max-Age=0"), "{}", out.cookie());
    let is_in = async |person| porch.ask(person, Method::GET, "/session", Value::Null).await.status;
    assert_eq!([is_in(&here).await, is_in(&there).await], [401, 200]);
    assert_eq!(porch.ask(&there, Method::DELETE, "/sessions", Value::Null).await.status, 204);
    assert_eq!([is_in(&there).await, is_in(&third).await], [401, 401]);
}

#[tokio::test]
async fn nothing_is_changed_without_the_token_or_for_another_site() {
    let porch = Porch::open().await;
    let ann = porch.person(&porch.room.ctx(), "ann@example.org", Role::Admin).await;
    let other = Porch::signed_in(&porch.sign_in("ann@example.org", PASSWORD, None).await);
    let out = || porch.request(Method::DELETE, "/session").header("Cookie", &ann.cookie);
    let with = |name: &'static str, value: &str| out().header("X-CSRF-Token", &ann.csrf).header(name, value);
    for (what, request) in [
        ("without a token", out()),
        ("with an empty one", out().header("X-CSRF-Token", "")),
        ("with a wrong one", out().header("X-CSRF-Token", "0".repeat(64))),
        ("with that of another sign-in", out().header("X-CSRF-Token", &other.csrf)),
        ("from another site", with("Sec-Fetch-Site", "cross-site")),
        ("from a neighbour", with("Sec-Fetch-Site", "same-site")),
        ("from another origin", with("Origin", "https://evil.example")),
        ("from nowhere", with("Origin", "null")),
    ] {
        assert_eq!(porch.send(request).await.kind(), (403, "FORGED_REQUEST"), "{what}");
    }
    assert_eq!(porch.ask(&ann, Method::GET, "/session", Value::Null).await.status, 200);
    // Nobody is signed in by another site's page, either.
    let body = json!({ "email": "ann@example.org", "password": PASSWORD }).to_string();
    let forged = porch.request(Method::POST, "/session").header("Sec-Fetch-Site", "cross-site").body(body);
    assert_eq!(porch.send(forged).await.kind(), (403, "FORGED_REQUEST"));
    assert_eq!(porch.send(with("Sec-Fetch-Site", "same-origin")).await.status, 204);
}

#[tokio::test]
async fn coming_in_vain_and_not_and_going_are_written_down() {
    let porch = Porch::open().await;
    let ann = porch.person(&porch.room.ctx(), "ann@example.org", Role::Reviewer).await;
    let before = porch.entries(Log::HOUSE).await;
    porch.sign_in("ann@example.org", "wrong", None).await;
    porch.sign_in("ann@example.org", PASSWORD, None).await;
    porch.ask(&ann, Method::DELETE, "/session", Value::Null).await;
    assert_eq!(porch.entries(Log::HOUSE).await - before, 3);
}
