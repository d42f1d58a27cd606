//! What an environment contributes where an order says nothing, and what it refuses.

use super::*;

const ONE: &str = "e8cadb52-d429-4dc2-b788-99dfbbe8a4ab";
const OTHER: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

fn named(keys: &[&str]) -> Vec<Named> {
    keys.iter().map(|key| Named { key: (*key).into(), title: "One".into() }).collect()
}

/// An environment that has a default for everything and allows nothing to be named.
fn particular() -> EnvironmentSettings {
    EnvironmentSettings {
        preset_fraud_services: vec!["LID".into()],
        detection_types: vec!["EYES".into()],
        risk_profiles: named(&[ONE, OTHER]),
        risk_profile: Some(ONE.into()),
        questionnaires: ["usual", "Usual"].map(|key| Questionnaire::titled(key, "One")).into(),
        questionnaire: Some("usual".into()),
        questionnaire_required: false,
        registry_countries: vec!["GB".into()],
        fraud_services: false,
        tuning: false,
        ..EnvironmentSettings::default()
    }
}

fn order_there(settings: &EnvironmentSettings, body: Value) -> Order {
    read(&body, &circumstances(settings)).unwrap()
}

#[test]
fn what_an_order_leaves_out_is_as_set_for_the_environment() {
    let settings = particular();
    let nulls = json!({
        "clientId": "1", "fraudServices": null, "detectionTypes": null, "registryCentersCountries": null,
    });
    for body in [json!({"clientId": "1"}), nulls] {
        let order = order_there(&settings, body);
        assert_eq!((order.fraud_services, order.detection_types), (vec!["LID".into()], vec!["EYES".into()]));
        assert_eq!(order.risk_profile.as_deref(), Some(ONE));
        assert_eq!((order.questionnaire.as_deref(), order.questionnaire_required), (Some("usual"), false));
        assert_eq!(order.registry_countries, Some(vec!["GB".into()]));
    }
}

#[test]
fn an_order_may_say_otherwise() {
    let settings = particular();
    let none = json!({
        "clientId": "1", "fraudServices": [], "riskAssessmentProfile": null, "questionnaire": null,
        "questionnaireRequired": true, "registryCentersCountries": [],
    });
    let order = order_there(&settings, none);
    assert!(order.fraud_services.is_empty() && order.risk_profile.is_none() && order.questionnaire.is_none());
    assert!(order.questionnaire_required);
    assert_eq!(order.registry_countries, Some(vec![]));
    let usual = json!({"clientId": "1", "fraudServices": ["LID"], "detectionTypes": ["EYES"]});
    order_there(&settings, usual);
    for field in ["fraudServices", "detectionTypes"] {
        let body = with(field, json!([if field == "fraudServices" { "AML_NEWS" } else { "FACE" }]));
        let problem = read(&body, &circumstances(&settings)).unwrap_err();
        assert_eq!(problem.identifier, Identifier::PartnerContractError, "{field}");
    }
}

#[test]
fn the_smallest_order_takes_a_walk_that_is_offered() {
    for (offered, taken) in [
        (vec![TokenType::Document], TokenType::Document),
        (vec![TokenType::Document, TokenType::Identification], TokenType::Identification),
        (vec![TokenType::Identification], TokenType::Identification),
    ] {
        let settings = EnvironmentSettings { token_types: offered, ..EnvironmentSettings::default() };
        assert_eq!(order_there(&settings, json!({"clientId": "1"})).token_type, taken);
    }
    let settings = EnvironmentSettings { token_types: vec![TokenType::Document], ..EnvironmentSettings::default() };
    let problem = read(&with("tokenType", json!("SELFIE")), &circumstances(&settings)).unwrap_err();
    assert_eq!(problem.identifier, Identifier::BadValue, "one problem is told once: {}", problem.message);
    let problem = read(&with("tokenType", json!("IDENTIFICATION")), &circumstances(&settings)).unwrap_err();
    assert_eq!(problem.identifier, Identifier::PartnerContractError);
}

#[test]
fn steps_that_are_ordered_take_the_place_of_the_bill_that_the_environment_asks_for() {
    let features = [(Feature::UtilityBill, Switch::On)].into();
    let settings = EnvironmentSettings { features, ..EnvironmentSettings::default() };
    let steps = json!({"ALL": {"ALL": {"POA2": {"type": "UPLOAD"}}}});
    for said in [json!(null), json!(false)] {
        let mut body = with("additionalSteps", steps.clone());
        body["utilityBill"] = said;
        let order = order_there(&settings, body);
        assert!(!order.features.on(Feature::UtilityBill));
        assert_eq!(order.additional_steps.as_ref(), Some(&steps));
    }
    assert!(!order_there(&settings, with("additionalSteps", steps.clone())).features.on(Feature::UtilityBill));
    let mut body = with("additionalSteps", steps);
    body["utilityBill"] = json!(true);
    let problem = read(&body, &circumstances(&settings)).unwrap_err();
    assert!(problem.message.contains("'utilityBill' and 'additionalSteps'"), "{}", problem.message);
    let usual = order_there(&settings, json!({"clientId": "1", "additionalSteps": null}));
    assert!(usual.features.on(Feature::UtilityBill));
    assert!(usual.additional_steps.unwrap()["ALL"]["ALL"]["UTILITY_BILL"].is_object());
}

#[test]
fn the_invented_state_of_sample_documents_is_no_country_of_production() {
    for (field, value, place) in [
        ("country", json!("UT"), "'country'"),
        ("country", json!(["LT", "ut"]), "'country'"),
        ("allowedCountries", json!(["UT"]), "'allowedCountries'"),
        ("nationality", json!("ut"), "'nationality'"),
        ("client.nationality", json!("UT"), "'client.nationality'"),
        ("registryCentersCountries", json!(["LT", "UT"]), "'registryCentersCountries[1]'"),
        ("additionalSteps", json!({"ALL": {}, "UT": {}}), "'additionalSteps.UT'"),
    ] {
        for kind in EnvironmentKind::ALL.iter().copied() {
            let settings = EnvironmentSettings::of(kind);
            let read = read(&with(field, value.clone()), &Circumstances { kind, ..circumstances(&settings) });
            assert_eq!(read.is_ok(), kind != EnvironmentKind::Production, "{field} {kind}");
            let Err(problem) = read else { continue };
            assert_eq!(problem.identifier, Identifier::BadValue, "{field}");
            assert!(problem.message.contains(place), "{}", problem.message);
        }
    }
}

#[test]
fn keys_of_questionnaires_are_exact_and_ids_the_same_in_any_case() {
    let settings = EnvironmentSettings {
        themes: vec![domain::theme::Theme { key: ONE.into(), title: "One".into(), ..Default::default() }],
        ..particular()
    };
    for key in ["usual", "Usual"] {
        let order = order_there(&settings, with("questionnaire", json!(key)));
        assert_eq!(order.questionnaire.as_deref(), Some(key));
    }
    let problem = read(&with("questionnaire", json!("USUAL")), &circumstances(&settings)).unwrap_err();
    assert!(problem.message.contains("'questionnaire'"), "{}", problem.message);
    let order = order_there(&settings, with("riskAssessmentProfile", json!(OTHER.to_uppercase())));
    assert_eq!(order.risk_profile.as_deref(), Some(OTHER));
    assert_eq!(order_there(&settings, with("theme", json!(ONE.to_uppercase()))).theme.as_deref(), Some(ONE));
}

#[test]
fn a_key_of_additional_data_is_not_repeated_unless_it_looks_like_a_name() {
    let mut body = with("additionalData", json!({"POA": {"John Smith, born 1990": 1}}));
    refused(body.clone(), Identifier::BadValue, &["A field of 'additionalData.POA' must be a string."]);
    body["additionalData"] = json!({"POA": {"ssn": 1}});
    refused(body, Identifier::BadValue, &["'additionalData.POA.ssn'"]);
}
