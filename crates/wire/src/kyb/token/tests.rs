use domain::settings::{KybSettings, Named};
use serde_json::{Value, json};

use super::*;
use crate::problem::Identifier;

const FLOW: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
const THEME: &str = "4c90c3cc-0d44-4b50-8888-8dd25736052b";

fn settings() -> KybSettings {
    let named = |key: &str| Named { key: key.into(), title: "x".into() };
    KybSettings {
        flows: vec![named(FLOW)],
        flow: None,
        themes: vec![named(THEME)],
        theme: None,
        questionnaires: vec![named("usual"), named("other")],
        questionnaire: Some("usual".into()),
        government: true,
    }
}

fn with(field: &str, value: Value) -> Value {
    let mut body = json!({"tokenType": "FORM", "clientId": "1"});
    body[field] = value;
    body
}

#[test]
fn every_field_has_its_bounds() {
    let long = |n: usize| Value::from("ä".repeat(n));
    for (field, good, bad) in [
        (
            "tokenType",
            vec![json!("FORM"), json!("GOV1"), json!("GOV2")],
            vec![json!("form"), json!(""), json!(1), json!(null)],
        ),
        ("clientId", vec![long(1), long(100)], vec![long(0), long(101), json!(1), json!(null), json!("a\nb")]),
        (
            "lifetime",
            vec![json!(0), json!(2_592_000)],
            vec![json!(-1), json!(2_592_001), json!("60"), json!(1.5), json!(null)],
        ),
        ("externalRef", vec![long(0), long(40), json!(null)], vec![long(41), json!(1), json!([])]),
        ("locale", vec![json!("en"), json!("pt")], vec![json!("EN"), json!("uk"), json!(""), json!(1), json!(null)]),
        (
            "flow",
            vec![json!(FLOW), json!(FLOW.to_uppercase()), json!(null)],
            vec![json!(THEME), json!("x"), json!(1), json!("")],
        ),
        ("theme", vec![json!(THEME), json!(null)], vec![json!(FLOW), json!("x"), json!(1)]),
        (
            "questionnaire",
            vec![json!("other"), json!(null)],
            vec![json!(""), json!("Other"), json!("unknown"), json!(1), long(101)],
        ),
        ("questionnaireRequired", vec![json!(true), json!(false)], vec![json!("true"), json!(1), json!(null)]),
        (
            "tags",
            vec![json!([]), json!(["a", "b", "c", "d", "e"]), json!(["ä".repeat(32)])],
            vec![
                json!(null),
                json!(["a", "b", "c", "d", "e", "f"]),
                json!(["ä".repeat(33)]),
                json!([""]),
                json!(["a,b"]),
                json!("a"),
                json!([1]),
            ],
        ),
        (
            "scanRefs",
            vec![json!([]), json!(["x".repeat(40)]), json!(null)],
            vec![json!(["x".repeat(41)]), json!([""]), json!(["a,b"]), json!("a"), json!([null])],
        ),
    ] {
        for value in good {
            assert!(read(&with(field, value.clone()), &settings()).is_ok(), "{field}: {value}");
        }
        for value in bad {
            let problem = read(&with(field, value.clone()), &settings()).unwrap_err();
            let missing = value.is_null() && matches!(field, "tokenType" | "clientId");
            let kind = if missing { Identifier::MissingValue } else { Identifier::BadValue };
            assert_eq!(problem.identifier, kind, "{field}: {value}");
            assert!(problem.message.contains(&format!("'{field}")), "{field}: {}", problem.message);
        }
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let problem = read(&json!({"lifetime": -1, "tags": ["a,b"]}), &settings()).unwrap_err();
    assert_eq!(problem.identifier, Identifier::ValidationError);
    for name in ["'tokenType'", "'clientId'", "'lifetime'", "'tags[0]'"] {
        assert!(problem.message.contains(name), "{}", problem.message);
    }
    assert_eq!(read(&json!([]), &settings()).unwrap_err().identifier, Identifier::JsonError);
}

#[test]
fn a_questionnaire_is_left_out_named_or_refused_on_purpose() {
    let chosen = |body: Value| read(&body, &settings()).unwrap().0.questionnaire;
    assert_eq!(chosen(json!({"tokenType": "FORM", "clientId": "1"})).as_deref(), Some("usual"));
    assert_eq!(chosen(with("questionnaire", json!(null))), None);
    assert_eq!(chosen(with("questionnaire", json!("other"))).as_deref(), Some("other"));
    let mut flow = with("questionnaire", json!("unknown, but nobody asks"));
    flow["flow"] = json!(FLOW);
    assert_eq!(chosen(flow), None);
}

#[test]
fn a_register_that_is_not_offered_is_told_with_everything_else() {
    let settings = KybSettings { government: false, ..settings() };
    for kind in ["GOV1", "GOV2"] {
        let problem = read(&with("tokenType", json!(kind)), &settings).unwrap_err();
        assert_eq!(problem.identifier, Identifier::PartnerContractError);
        assert!(problem.message.starts_with("Field 'tokenType' "), "{}", problem.message);
        let problem = read(&json!({"tokenType": kind, "lifetime": -1}), &settings).unwrap_err();
        assert_eq!(problem.identifier, Identifier::ValidationError);
        for name in ["'tokenType'", "'clientId'", "'lifetime'"] {
            assert!(problem.message.contains(name), "{}", problem.message);
        }
    }
}

#[test]
fn the_form_speaks_the_documented_languages() {
    let documented =
        ["en", "es", "fr", "ru", "de", "it", "pl", "lt", "lv", "et", "cs", "ro", "hu", "ja", "bg", "nl", "pt"];
    for language in documented {
        let order = read(&with("locale", json!(language)), &settings()).unwrap().0;
        assert_eq!(order.locale.as_deref(), Some(language));
    }
    assert_eq!(LOCALES.len(), documented.len());
}

#[test]
fn what_an_order_does_not_name_is_as_set_for_the_environment() {
    let usual = KybSettings { flow: Some(FLOW.into()), theme: Some(THEME.into()), ..settings() };
    for body in [json!({"tokenType": "FORM", "clientId": "1"}), with("flow", json!(null)), with("theme", json!(null))] {
        let order = read(&body, &usual).unwrap().0;
        assert_eq!((order.flow.as_deref(), order.theme.as_deref()), (Some(FLOW), Some(THEME)), "{body}");
        assert_eq!(order.questionnaire, None, "a flow has its own");
    }
    let order = read(&with("flow", json!(FLOW.to_uppercase())), &settings()).unwrap().0;
    assert_eq!((order.flow.as_deref(), order.theme), (Some(FLOW), None));
}

#[test]
fn what_is_left_out_is_filled_in() {
    let (order, attachments) = read(&json!({"tokenType": "FORM", "clientId": "1"}), &settings()).unwrap();
    assert_eq!((order.lifetime, order.questionnaire_required, &order.locale), (3600, true, &None));
    assert_eq!(attachments, Attachments { tags: vec![], scan_refs: None });
}

#[test]
fn a_change_replaces_everything_or_amends_what_it_speaks_of() {
    let kept = || Attachments { tags: vec!["a".into()], scan_refs: Some(vec!["x".into()]) };
    let change = |body: Value| Change::read(&body).unwrap();
    let nothing = Attachments { tags: vec![], scan_refs: None };
    assert_eq!(change(json!({})).replace(kept()), nothing);
    assert_eq!(change(json!({})).amend(kept()), kept());
    assert_eq!(change(json!({"tags": []})).amend(kept()), Attachments { tags: vec![], ..kept() });
    assert_eq!(change(json!({"scanRefs": null})).amend(kept()), Attachments { scan_refs: None, ..kept() });
    assert!(Change::read(&json!({"tags": ["a,b"]})).is_err());
    assert!(Change::read(&json!({"tags": null})).is_err());
}
