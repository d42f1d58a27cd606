use domain::{partner::EnvironmentKind, settings::EnvironmentSettings};
use serde_json::{Value, json};

use super::*;
use crate::{
    fields::judge::obeys,
    problem::Problem,
    settings::{describe, patch, replacing, write},
};

const KIND: EnvironmentKind = EnvironmentKind::Development;
const KEY: &str = "e8cadb52-d429-4dc2-b788-99dfbbe8a4ab";

/// Settings with one theme, the usual one, with these fields beside key and title.
fn themed(more: Value) -> Result<EnvironmentSettings, Problem> {
    let mut theme = json!({"key": KEY, "title": "One"});
    theme.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    patch(&EnvironmentSettings::of(KIND), KIND, &json!({"themes": [theme], "theme": KEY}))
}

#[track_caller]
fn refused(more: Value, words: &[&str]) {
    let message = themed(more.clone()).map(|_| ()).expect_err(&more.to_string()).message;
    for word in words {
        assert!(message.contains(word), "{word}: {message}");
    }
}

#[test]
fn a_theme_is_kept_told_and_given_back() {
    let settings = themed(json!({
        "companyName": "Bank of Utopia", "logo": "a".repeat(64), "logoDark": "b".repeat(64), "light": {"accent": "#0B5D57"},
        "dark": {"accent": null}, "cornerRadius": 0, "font": "SERIF",
        "texts": {"de": {"welcome-title": "Konto eröffnen"}, "sl": {"step-of": "{ $n } / {$total}"}},
    }))
    .unwrap();
    let theme = settings.theme_of(None).unwrap();
    assert_eq!(theme.light.accent.unwrap().to_string(), "#0b5d57");
    assert_eq!(theme.texts.keys().collect::<Vec<_>>(), ["de", "si"], "languages are spelled as the contract does");
    let told = write(&settings, KIND);
    assert!(obeys(&describe(), &told), "{told}");
    assert!(patch(&settings, KIND, &told).unwrap() == settings);
    let kept = EnvironmentSettings::kept(serde_json::to_value(&settings).unwrap(), KIND).unwrap();
    assert!(kept == settings);
    assert!(patch(&settings, KIND, &replacing(&json!({})).unwrap()).unwrap() == EnvironmentSettings::of(KIND));
    // What an earlier version kept has a key and a title only.
    let kept =
        EnvironmentSettings::kept(json!({"themes": [{"key": KEY, "title": "One"}], "theme": KEY}), KIND).unwrap();
    assert!(kept == themed(json!({})).unwrap());
}

#[test]
fn a_colour_that_is_hard_to_read_is_refused_with_one_that_is_not() {
    refused(
        json!({"light": {"accent": "#ffd500"}}),
        &["'themes[0].light.accent'", "contrast of 1.2", "page's ground (#eef2f1)", "needs 4.5:1", "would do is #"],
    );
    refused(json!({"dark": {"accent": "#001a4d"}}), &["'themes[0].dark.accent'", "4.5:1", "would do is #"]);
    for (scheme, accent) in [("light", "#ffd500"), ("light", "#7c8b88"), ("dark", "#001a4d"), ("dark", "#000")] {
        let message = themed(json!({scheme: {"accent": accent}})).map(|_| ()).unwrap_err().message;
        let nearest = message.rsplit("would do is ").next().unwrap().trim_end_matches('.').to_owned();
        assert!(themed(json!({scheme: {"accent": nearest}})).is_ok(), "{message}");
    }
    for wrong in [json!("teal"), json!("#12"), json!(1), json!("#0b5d57ff"), json!("#0b5d57; background: url(x)")] {
        refused(json!({"light": {"accent": wrong}}), &["'themes[0].light.accent'"]);
    }
    assert_eq!(floored(4.499), "4.49", "what is not enough does not look as if");
}

#[test]
fn words_are_the_pages_own_with_the_same_variables_and_nothing_else() {
    let of = |language: &str, name: &str, words: Value| json!({"texts": {language: {name: words}}});
    for (good, more) in [
        (true, of("en", "welcome-title", json!("Open <b>your</b> account"))),
        (true, of("ar", "welcome-title", json!("افتح حسابك"))),
        (true, of("en", "step-of", json!("{$n} of { $total }"))),
        (true, of("en", "step-of", json!("Nearly there"))),
        (false, of("xx", "welcome-title", json!("Hello"))),
        (false, of("en", "no-such-text", json!("Hello"))),
        (false, of("en", "welcome-title", json!(""))),
        (false, of("en", "welcome-title", json!(" Hello"))),
        (false, of("en", "welcome-title", json!(1))),
        (false, of("en", "welcome-title", json!("a\nresult-failed-title = You won"))),
        (false, of("en", "welcome-title", json!("{ $name }"))),
        (false, of("en", "step-of", json!("{ $n -> *[other] x }"))),
        (false, of("en", "welcome-title", json!("{ result-failed-title }"))),
        (false, of("en", "welcome-title", json!("{ \"x\" }"))),
        (false, of("en", "welcome-title", json!("}"))),
        (false, of("en", "welcome-title", json!("a".repeat(LONGEST + 1)))),
        (false, json!({"texts": {"si": {"back": "a"}, "sl": {"back": "b"}}})),
        (false, json!({"texts": {"en": ["Hello"]}})),
        (false, json!({"texts": "Hello"})),
    ] {
        assert_eq!(themed(more.clone()).is_ok(), good, "{more}");
    }
    refused(of("en", "welcome-title", json!("{ $name }")), &["'themes[0].texts.en.welcome-title'", "no variables"]);
    refused(of("en", "step-of", json!("{ $m }")), &["'themes[0].texts.en.step-of'", "n, total"]);
    let many: serde_json::Map<String, Value> =
        own().keys().map(|name| ((*name).to_owned(), json!("a".repeat(LONGEST)))).collect();
    refused(json!({"texts": {"en": many}}), &["'themes[0].texts'", "16384 bytes"]);
}

#[test]
fn what_a_theme_cannot_be_is_refused() {
    for (more, place) in [
        (json!({"logo": "https://bank.example/logo.png"}), "logo"),
        (json!({"logo": "data:image/svg+xml;base64,PHN2Zz4="}), "logo"),
        (json!({"logo": "data:text/html;base64,PGI+"}), "logo"),
        (json!({"logo": format!("data:image/png;base64,{}", "A".repeat(LARGEST_LOGO * 2))}), "logo"),
        (json!({"logoDark": "../../etc/passwd"}), "logoDark"),
        (json!({"cornerRadius": 29}), "cornerRadius"),
        (json!({"font": "Comic Sans"}), "font"),
        (json!({"companyName": "a".repeat(61)}), "companyName"),
        (json!({"companyName": "a\u{0}b"}), "companyName"),
        (json!({"light": "#000"}), "light"),
    ] {
        refused(more, &[&format!("'themes[0].{place}'")]);
    }
}

#[test]
fn the_page_is_told_what_follows() {
    let settings =
        themed(json!({"companyName": "Bank", "logo": "a".repeat(64), "light": {"accent": "#1d4ed8"}})).unwrap();
    let environment = EnvironmentId(uuid::Uuid::nil());
    let told = json!(Look::of(settings.theme_of(None).unwrap(), environment));
    assert_eq!(told["logo"], format!("api/capture/themes/{}/{}", uuid::Uuid::nil(), "a".repeat(64)));
    assert_eq!(
        (&told["colours"]["light"]["accent"], &told["colours"]["light"]["onAccent"]),
        (&json!("#1d4ed8"), &json!("#ffffff"))
    );
    let dark = Colour::parse(told["colours"]["dark"]["accent"].as_str().unwrap()).unwrap();
    assert!(Scheme::Dark.bears(dark), "{dark}");
    assert_eq!(
        json!(Look::of(themed(json!({})).unwrap().theme_of(None).unwrap(), environment))["colours"],
        Value::Null
    );
}
