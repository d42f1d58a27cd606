use super::*;
use crate::fields::judge::obeys;

const KIND: EnvironmentKind = EnvironmentKind::Development;

fn changed(change: Value) -> Result<EnvironmentSettings, Problem> {
    patch(&EnvironmentSettings::of(KIND), KIND, &change)
}

#[test]
fn what_is_told_can_be_given_back_and_changes_nothing() {
    for kind in EnvironmentKind::ALL.iter().copied() {
        let usual = EnvironmentSettings::of(kind);
        let told = write(&usual, kind);
        assert!(obeys(&describe(), &told), "{told}");
        assert!(patch(&usual, kind, &told).unwrap() == usual, "{kind}");
        assert!(patch(&usual, kind, &replacing(&json!({})).unwrap()).unwrap() == usual, "{kind}");
    }
}

#[test]
fn a_change_names_what_it_changes_and_null_goes_back() {
    let settings = changed(json!({"features": {"checkAml": "ON"}, "ageLimit": 18, "requestsPerHour": 0})).unwrap();
    assert_eq!(settings.switch(KIND, Feature::CheckAml), Switch::On);
    assert_eq!((settings.age_limit, settings.requests_per_hour), (Some(18), None));
    let told = changes(&EnvironmentSettings::of(KIND), &settings, KIND);
    assert_eq!(told.keys().collect::<Vec<_>>(), ["ageLimit", "features.checkAml", "requestsPerHour"]);
    assert_eq!(told["features.checkAml"], json!({"old": "ALLOWED", "new": "ON"}));
    let back =
        patch(&settings, KIND, &json!({"features": {"checkAml": null}, "ageLimit": null, "requestsPerHour": null}));
    assert!(back.unwrap() == EnvironmentSettings::of(KIND));
    let replaced = patch(&settings, KIND, &replacing(&json!({"ageMax": 60})).unwrap()).unwrap();
    assert_eq!((replaced.age_limit, replaced.age_max), (None, Some(60)));
}

#[test]
fn all_problems_are_told_with_their_paths() {
    let problem = changed(json!({
        "features": {"checkAml": "MAYBE", "checkEverything": "ON"}, "kyb": {"government": 1}, "locale": "xx", "colour": "red",
        "requestsPerHour": -1,
    }))
    .unwrap_err();
    for place in [
        "'features.checkAml'",
        "'features.checkEverything'",
        "'kyb.government'",
        "'locale'",
        "'colour'",
        "'requestsPerHour'",
    ] {
        assert!(problem.message.contains(place), "{place}: {}", problem.message);
    }
    assert!(!problem.message.contains("MAYBE") && !problem.message.contains("red"), "{}", problem.message);
}

#[test]
fn every_origin_that_is_taken_may_frame_the_pages() {
    for origin in ["https://shop.example", "http://127.0.0.1:8000", "http://[::1]:80", "https://a-b.example:65535"] {
        let settings = changed(json!({"frameAncestors": [origin]})).unwrap();
        assert!(domain::settings::is_origin(&settings.frame_ancestors[0]), "{origin}");
    }
    for wrong in ["https://Shop.example", "https://a.example:65536", "https://-a.example", "https://a.example/", "*"] {
        assert!(changed(json!({"frameAncestors": [wrong]})).is_err(), "{wrong}");
    }
}

#[test]
fn settings_that_contradict_each_other_are_refused() {
    let id = "e8cadb52-d429-4dc2-b788-99dfbbe8a4ab";
    let named = json!([{"key": id, "title": "One"}]);
    for (good, change) in [
        (false, json!({"ageLimit": 30, "ageMax": 20})),
        (false, json!({"theme": id})),
        (true, json!({"theme": id, "themes": named})),
        (false, json!({"themes": [{"key": id, "title": "One"}, {"key": id, "title": "Two"}]})),
        (false, json!({"questionnaire": "a"})),
        (true, json!({"questionnaire": "a", "questionnaires": [{"key": "a", "title": "A"}]})),
        (false, json!({"questionnaire": "A", "questionnaires": [{"key": "a", "title": "A"}]})),
        (true, json!({"questionnaires": [{"key": "a", "title": "A"}, {"key": "A", "title": "A"}]})),
        (false, json!({"questionnaires": [{"key": "a", "title": "A"}, {"key": "a", "title": "A"}]})),
        (false, json!({"riskProfile": id})),
        (true, json!({"riskProfile": id.to_uppercase(), "riskProfiles": named})),
        (false, json!({"kyb": {"flow": id}})),
        (true, json!({"kyb": {"flow": id, "flows": named}})),
        (false, json!({"kyb": {"theme": id, "flows": named}})),
        (true, json!({"kyb": {"theme": id, "themes": named}})),
        (true, json!({"presetFraudServices": ["LID", "AML_NEWS"], "fraudServices": false})),
        (false, json!({"presetFraudServices": ["AML"]})),
        (true, json!({"detectionTypes": ["EYES", "FACE"]})),
        (false, json!({"detectionTypes": ["NOSE"]})),
        (true, json!({"registryCentersCountries": ["GB", "hu"]})),
        (false, json!({"registryCentersCountries": ["England"]})),
        (false, json!({"questionnaireRequired": "no"})),
        (false, json!({"kyb": {"questionnaire": "a"}})),
        (false, json!({"tokenTypes": ["VIDEO_CALL"]})),
        (false, json!({"tokenTypes": []})),
        (false, json!({"documents": []})),
        (true, json!({"documentsByCountry": {"lt": ["PASSPORT"], "DE": []}})),
        (false, json!({"documentsByCountry": {"lt": ["PASSPORT"], "LT": []}})),
        (false, json!({"documentsByCountry": {"Lithuania": ["PASSPORT"]}})),
        (false, json!({"documentsByCountry": {"LT": ["LIBRARY_CARD"]}})),
        (false, json!({"handOffUrl": "https://a.example/x"})),
        (true, json!({"handOffUrl": "https://a.example/{{token_string}}"})),
        (false, json!({"frameAncestors": ["https://a.example/path"]})),
        (false, json!({"frameAncestors": ["https://a.example; script-src *"]})),
        (false, json!({"frameAncestors": ["https://*.a.example"]})),
        (false, json!({"presetSteps": {"ALL": {"ALL": {"low": {}}}}})),
        (true, json!({"presetSteps": {"ALL": {"ALL": {"POA2": {"type": "UPLOAD"}}}}})),
        (false, json!([])),
    ] {
        assert_eq!(changed(change.clone()).is_ok(), good, "{change}");
    }
}

#[test]
fn defaults_of_sessions_are_kept_told_and_given_back() {
    let id = "e8cadb52-d429-4dc2-b788-99dfbbe8a4ab";
    let named = json!([{"key": id, "title": "One"}]);
    let change = json!({
        "presetFraudServices": ["LID"], "detectionTypes": ["EYES"], "questionnaireRequired": false, "riskProfiles": named,
        "riskProfile": id.to_uppercase(), "registryCentersCountries": ["GB"],
        "kyb": {"flows": named, "flow": id, "themes": named, "theme": id},
    });
    let settings = changed(change).unwrap();
    assert_eq!(settings.risk_profile.as_deref(), Some(id), "as it is set up");
    assert_eq!((settings.kyb.flow.as_deref(), settings.kyb.theme.as_deref()), (Some(id), Some(id)));
    assert_eq!(settings.preset_fraud_services, ["LID"]);
    assert_eq!(
        (&settings.detection_types[..], &settings.registry_countries[..]),
        (&["EYES".into()][..], &["GB".into()][..])
    );
    assert!(!settings.questionnaire_required);
    let told = write(&settings, KIND);
    assert!(obeys(&describe(), &told), "{told}");
    assert!(patch(&settings, KIND, &told).unwrap() == settings);
    assert!(patch(&settings, KIND, &replacing(&json!({})).unwrap()).unwrap() == EnvironmentSettings::of(KIND));
}

#[test]
fn sample_documents_stay_out_of_the_settings_of_production() {
    for (change, place) in [
        (json!({"registryCentersCountries": ["GB", "UT"]}), "'registryCentersCountries[1]'"),
        (json!({"presetSteps": {"UT": {}}}), "'presetSteps.UT'"),
    ] {
        for kind in EnvironmentKind::ALL.iter().copied() {
            let changed = patch(&EnvironmentSettings::of(kind), kind, &change);
            assert_eq!(changed.is_ok(), kind.accepts_specimens(), "{change} {kind}");
            assert!(changed.err().is_none_or(|problem| problem.message.contains(place)), "{change}");
        }
    }
}
