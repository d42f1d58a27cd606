//! Themes: set up through the settings, told to the page, pictures of them.

use std::io::Cursor;

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    ids::EnvironmentId,
    partner::{EnvironmentKind, KeyRole},
};
use flow::partners;
use reqwest::Method;
use serde_json::{Value, json};

use crate::porch::Porch;

const ONE: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
const TWO: &str = "e8cadb52-d429-4dc2-b788-99dfbbe8a4ab";

/// Goes on with a key pair that may administer.
async fn administered(kind: EnvironmentKind, porch: &mut Porch) -> EnvironmentId {
    let house = &porch.room.house;
    let mut tx = house.db.begin().await.unwrap();
    let environment = partners::environment(house, &mut tx, kind).await.unwrap();
    let pair = partners::create_key_of(&house.ctx(environment.id), &mut tx, KeyRole::Admin).await.unwrap();
    tx.commit().await.unwrap();
    porch.keys = (pair.api_key, pair.api_secret);
    environment.id
}

fn logo(shade: u8) -> String {
    let mut png = Cursor::new(vec![]);
    image::RgbImage::from_pixel(120, 40, image::Rgb([shade; 3])).write_to(&mut png, image::ImageFormat::Png).unwrap();
    format!("data:image/png;base64,{}", STANDARD.encode(png.into_inner()))
}

async fn change(porch: &Porch, change: Value) -> (u16, Value) {
    porch.partner(Method::PATCH, "/api/settings", change).await
}

async fn theme_of(porch: &Porch, order: Value) -> Value {
    let (token, _) = porch.order(order).await;
    porch.client(&token, Method::GET, "session", vec![]).await.1["theme"].clone()
}

#[tokio::test]
async fn a_session_wears_the_theme_it_names_or_the_environments_own() {
    let mut porch = Porch::open().await;
    administered(EnvironmentKind::Development, &mut porch).await;
    assert_eq!(theme_of(&porch, json!({"clientId": "1"})).await, Value::Null);
    let theme = |key: &str, name: &str| json!({"key": key, "title": name, "companyName": name});
    let themes = json!([theme(ONE, "First Bank"), theme(TWO, "Second Bank")]);
    let (status, told) = change(&porch, json!({"themes": themes, "theme": ONE})).await;
    assert_eq!(status, 200, "{told}");
    for (named, wears) in [
        (Value::Null, "First Bank"),
        (json!(ONE), "First Bank"),
        (json!(TWO), "Second Bank"),
        (json!("00000000-0000-0000-0000-000000000000"), "First Bank"),
    ] {
        let told = theme_of(&porch, json!({"clientId": "1", "theme": named})).await;
        assert_eq!(told["companyName"], wears, "{named}");
    }
    // What a session has named may be taken away later.
    let (token, _) = porch.order(json!({"clientId": "1", "theme": TWO})).await;
    let (status, told) = change(&porch, json!({"themes": [theme(ONE, "First Bank")]})).await;
    assert_eq!(status, 200, "{told}");
    assert_eq!(porch.client(&token, Method::GET, "session", vec![]).await.1["theme"]["companyName"], "First Bank");
    // The person's own page wears it, too, and says whose it is.
    let (_, own) = porch.client(&token, Method::GET, "me", vec![]).await;
    assert_eq!((&own["theme"]["companyName"], &own["company"]), (&json!("First Bank"), &json!("First Bank")));
}

#[tokio::test]
async fn a_logo_is_drawn_anew_and_served_from_here_alone() {
    let mut porch = Porch::open().await;
    administered(EnvironmentKind::Development, &mut porch).await;
    let theme = |logo: &str| json!({"themes": [{"key": ONE, "title": "One", "logo": logo}], "theme": ONE});
    let (status, told) = change(&porch, theme(&logo(200))).await;
    assert_eq!(status, 200, "{told}");
    let name = told["themes"][0]["logo"].as_str().unwrap().to_owned();
    assert!(name.len() == 64, "its name stands in the settings, not the picture: {name}");

    let address = theme_of(&porch, json!({"clientId": "1"})).await["logo"].as_str().unwrap().to_owned();
    let fetched = porch.http.get(format!("{}/{address}", porch.url)).send().await.unwrap();
    assert_eq!(fetched.status(), 200);
    let header = |name: &str| fetched.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("content-type"), "image/webp");
    assert_eq!(header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(header("content-security-policy"), "default-src 'none'; sandbox");
    let drawn = image::load_from_memory(&fetched.bytes().await.unwrap()).unwrap();
    assert_eq!((drawn.width(), drawn.height()), (120, 40));

    // What is told may be given back; who changed what does not hold the picture itself.
    let (status, again) = change(&porch, json!({"themes": told["themes"].clone()})).await;
    assert_eq!((status, &again["themes"]), (200, &told["themes"]));
    let mut tx = porch.room.house.db.read().await.unwrap();
    let changes = tx.settings_changes(porch.room.ctx().environment).await.unwrap();
    assert_eq!(changes.len(), 1, "giving it back changed nothing");
    assert!(changes[0].changes.to_string().len() < 1000);
    drop(tx);

    // Under another environment's name it is not there, and its settings cannot name it.
    let ours = porch.keys.clone();
    let other = administered(EnvironmentKind::Testing, &mut porch).await;
    let elsewhere = format!("{}/api/capture/themes/{other}/{name}", porch.url);
    assert_eq!(porch.http.get(&elsewhere).send().await.unwrap().status(), 404);
    let (status, refused) = change(&porch, theme(&name)).await;
    assert_eq!(status, 400);
    assert!(refused["message"].as_str().unwrap().contains("'themes[0].logo'"), "{refused}");

    // What no theme names any more is gone.
    porch.keys = ours;
    let (status, _) = change(&porch, theme(&logo(90))).await;
    assert_eq!(status, 200);
    assert_eq!(porch.http.get(format!("{}/{address}", porch.url)).send().await.unwrap().status(), 404);
    for path in ["api/capture/themes/x/y", "api/capture/themes/00000000-0000-0000-0000-000000000000/..%2F..%2Fetc"] {
        assert_eq!(porch.http.get(format!("{}/{path}", porch.url)).send().await.unwrap().status(), 404, "{path}");
    }
}

#[tokio::test]
async fn what_cannot_be_shown_is_refused_by_name_and_nothing_changes() {
    let mut porch = Porch::open().await;
    administered(EnvironmentKind::Development, &mut porch).await;
    let broken = format!("data:image/png;base64,{}", STANDARD.encode(b"\x89PNG\r\n\x1a\nno"));
    let disguised = format!("data:image/png;base64,{}", STANDARD.encode(b"<svg onload='alert(1)'/>"));
    let unknown = "a".repeat(64);
    for (more, words) in [
        (json!({"logo": broken}), &["'themes[0].logo'", "cannot be read"][..]),
        (json!({"logoDark": disguised}), &["'themes[0].logoDark'", "PNG, JPEG or WebP"]),
        (json!({"logo": "data:image/png;base64,!!!"}), &["'themes[0].logo'", "Base64"]),
        (json!({"logo": unknown}), &["'themes[0].logo'", "does not have"]),
        (json!({"light": {"accent": "#ffd500"}}), &["'themes[0].light.accent'", "4.5:1", "nearest colour"]),
    ] {
        let mut theme = json!({"key": ONE, "title": "One"});
        theme.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let (status, told) = change(&porch, json!({"themes": [theme]})).await;
        let message = told["message"].as_str().unwrap_or_default();
        assert!(status == 400 && words.iter().all(|word| message.contains(word)), "{more}: {status} {told}");
    }
    let (_, settings) = porch.partner(Method::GET, "/api/settings", json!({})).await;
    assert_eq!(settings["themes"], json!([]));
    let nine: Vec<Value> = (0..9u8)
        .map(|n| json!({"key": format!("3c90c3cc-0d44-4b50-8888-8dd25736050{n}"), "title": "x", "logo": logo(n * 9)}))
        .collect();
    let (status, told) = change(&porch, json!({"themes": nine})).await;
    assert!(status == 400 && told["message"].as_str().unwrap().contains("'themes[8].logo'"), "{told}");
}
