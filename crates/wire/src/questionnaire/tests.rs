//! Questionnaires, from the settings to what partners are told.

use domain::{partner::EnvironmentKind, settings::EnvironmentSettings};

use super::*;
use crate::{fields::judge::obeys, settings};

const KIND: EnvironmentKind = EnvironmentKind::Development;

fn set(questionnaires: &Value) -> Result<EnvironmentSettings, Problem> {
    settings::patch(&EnvironmentSettings::of(KIND), KIND, &json!({ "questionnaires": questionnaires }))
}

fn one(questions: Value) -> Value {
    json!([{"key": "q", "title": "Q", "texts": {"de": {"title": "F"}},
        "sections": [{"key": "s", "title": "S", "questions": questions}]}])
}

#[test]
fn a_whole_questionnaire_is_set_up_told_and_kept() {
    let asked = one(json!([
        {"key": "work", "type": "RADIO", "title": "Work?", "required": true,
            "choices": [{"key": "yes", "title": "Yes", "texts": {"de": {"title": "Ja"}}}, {"key": "no", "title": "No"}]},
        {"key": "firm", "type": "TEXT", "title": "Where?", "max": 80,
            "condition": {"question": "work", "is": ["yes"]}},
    ]));
    let changed = set(&asked).unwrap();
    let told = settings::write(&changed, KIND);
    assert!(obeys(&settings::describe(), &told), "{told}");
    assert!(settings::patch(&changed, KIND, &told).unwrap() == changed, "what is told can be given back");
    let kept = EnvironmentSettings::kept(serde_json::to_value(&changed).unwrap(), KIND).unwrap();
    assert!(kept == changed, "and is read as it was kept");
    let older = json!({"questionnaires": [{"key": "q", "title": "Q"}]});
    assert_eq!(EnvironmentSettings::kept(older, KIND).unwrap().questionnaires, [Questionnaire::titled("q", "Q")]);
    let sheet = Sheet::of(&changed.questionnaires[0], None, "de");
    let question = &sheet.sections[0].questions[0];
    assert_eq!(
        (sheet.title.as_str(), question.choices[0].title.as_str(), question.title.as_str()),
        ("F", "Ja", "Work?")
    );
}

#[test]
fn mistakes_are_told_with_their_place() {
    let text = |key: &str| json!({"key": key, "type": "TEXT", "title": "T"});
    let when = |question: &str, is: &str| json!({"question": question, "is": [is]});
    let with = |mut question: Value, field: &str, value: Value| {
        question[field] = value;
        question
    };
    for (questions, place) in [
        (json!([with(text("a"), "type", json!("FILE"))]), "questionnaires[0].sections[0].questions[0].type"),
        (json!([with(text("a"), "type", json!("SELECT"))]), "questions[0].choices"),
        (json!([with(text("a"), "choices", json!([{"key": "x", "title": "X"}]))]), "questions[0].choices"),
        (json!([with(with(text("a"), "min", json!(5)), "max", json!(2))]), "questions[0].min"),
        (json!([with(with(text("a"), "type", json!("DATE")), "min", json!(5))]), "questions[0].min"),
        (json!([text("a"), text("a")]), "questions[1].key"),
        (json!([with(text("a"), "condition", when("b", "x")), text("b")]), "questions[0].condition.question"),
        (
            json!([with(text("a"), "type", json!("CHECKBOX")), with(text("b"), "condition", when("a", "yes")),]),
            "questions[1].condition.is",
        ),
        (json!([with(text("a b"), "title", json!("T"))]), "questions[0].key"),
    ] {
        let problem = set(&one(questions)).map(|_| ()).unwrap_err();
        assert!(problem.message.contains(place), "{place}: {}", problem.message);
    }
}

#[test]
fn answers_of_every_kind_are_read_and_others_refused() {
    let (given, done) = read_answers(&json!({"answers": {"a": true, "b": "x\ny", "c": ["1", "2"]}})).unwrap();
    assert!(given.len() == 3 && !done);
    for (wrong, place) in [
        (json!({"answers": {"a": 1}}), "'answers.a'"),
        (json!({"answers": {"a": [1]}}), "'answers.a'"),
        (json!({"answers": {"a": "x\u{7}"}}), "'answers.a'"),
        (json!({"answers": {"a": "x".repeat(5001)}}), "'answers.a'"),
        (json!({"answers": {"a b": "x"}}), "'answers'"),
        (json!({}), "'answers'"),
        (json!({"answers": (0..20).map(|n| (n.to_string(), json!("x".repeat(4000)))).collect::<Map<_, _>>()}), "bytes"),
    ] {
        let problem = read_answers(&wrong).map(|_| ()).unwrap_err();
        assert!(problem.message.contains(place), "{place}: {}", problem.message);
    }
}

#[test]
fn partners_are_told_in_the_shape_of_the_contract() {
    let asked = set(&one(json!([
        {"key": "a", "type": "CHECKBOX", "title": "A"}, {"key": "b", "type": "LIST", "title": "B"},
        {"key": "c", "type": "INTEGER", "title": "C"},
    ])))
    .unwrap();
    let given = Given::from([("b".to_owned(), Answer::Several(vec!["x".into()]))]);
    assert_eq!(
        Value::from(told(&asked.questionnaires[0].told(&given))),
        json!({"title": "Q", "sections": [{"title": "S", "questions": [
            {"key": "a", "title": "A", "type": "CHECKBOX", "value": false},
            {"key": "b", "title": "B", "type": "LIST", "value": ["x"]},
            {"key": "c", "title": "C", "type": "INTEGER", "value": null},
        ]}]})
    );
}
