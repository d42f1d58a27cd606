//! An address and a questionnaire: given, kept, told, erased.

use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    letterbox::Letterbox,
    server::{Server, Specimens, bonafide, photograph},
};

fn questionnaire() -> Value {
    json!([{
        "key": "work", "title": "About your work", "texts": {"de": {"title": "Zu Ihrer Arbeit"}},
        "sections": [{"key": "s", "title": "Work", "questions": [
            {"key": "working", "type": "RADIO", "title": "Do you work?", "required": true,
                "choices": [{"key": "yes", "title": "Yes"}, {"key": "no", "title": "No"}]},
            {"key": "employer", "type": "TEXT", "title": "For whom?", "required": true,
                "condition": {"question": "working", "is": ["yes"]}},
            {"key": "hours", "type": "INTEGER", "title": "Hours a week", "max": 168},
        ]}],
    }])
}

#[tokio::test]
async fn answers_and_an_address_are_told_as_they_were_given_and_erased() {
    let letterbox = Letterbox::open(&[]).await;
    let server = Server::start(Some(("IDENTIFICATION_AUTO_FINISHED", &letterbox.url))).await;
    let value = format!("questionnaires={}", questionnaire());
    let arguments = ["settings", "set", "--data", server.data(), "--environment", "DEVELOPMENT", &value];
    let set = bonafide(&[&arguments[..], &["questionnaire=work"]].concat());
    assert!(set.status.success(), "{}", String::from_utf8_lossy(&set.stderr));
    let wrong = bonafide(&[
        "settings",
        "set",
        "--data",
        server.data(),
        "--environment",
        "DEVELOPMENT",
        r#"questionnaires=[{"key": "a", "title": "A", "sections": [{"key": "s", "title": "S", "questions": [{"key": "f",
            "title": "F", "type": "FILE"}]}]}]"#,
    ]);
    let told = String::from_utf8_lossy(&wrong.stderr).into_owned();
    assert!(!wrong.status.success() && told.contains("questionnaires[0].sections[0].questions[0].type"), "{told}");

    let session = server.order(json!({"clientId": "c", "locale": "de", "verifyAddress": true})).await;
    session.choose("PASSPORT").await;
    for (step, bytes) in
        [("FRONT", Specimens::get().file("passport-moderate.jpg")), ("FACE", photograph("astronaut.png"))]
    {
        assert_eq!(session.upload(step, bytes).await.status, 200);
    }
    let early = session.call(Method::POST, "finish", json!({})).await;
    assert_eq!((early.status, &early.body["message"]), (400, &json!("The task 'ADDRESS' is not done.")));
    let home = json!({"street": "Kirchgasse 7", "postalCode": "01103", "city": "Ilvesdorf", "country": "DE"});
    let given = session.call(Method::PUT, "address", home).await;
    assert_eq!(given.status, 200, "{}", given.body);
    assert_eq!(given.body["tasks"][0]["given"], "Kirchgasse 7, 01103 Ilvesdorf");

    let sheet = session.call(Method::GET, "questionnaire", json!(null)).await.body;
    assert_eq!((&sheet["title"], &sheet["done"]), (&json!("Zu Ihrer Arbeit"), &json!(false)));
    let answer = |answers: Value, done: bool| json!({"answers": answers, "done": done});
    let kept = session.call(Method::PUT, "questionnaire", answer(json!({"hours": "many"}), false)).await;
    assert_eq!((kept.status, &kept.body["done"]), (200, &json!(false)));
    let sheet = session.call(Method::GET, "questionnaire", json!(null)).await.body;
    assert_eq!(sheet["answers"], json!({"hours": "many"}), "what was typed is still there after a reload");
    let bad = session.call(Method::PUT, "questionnaire", answer(json!({"hours": "200", "working": "yes"}), true)).await;
    let faults = json!([
        {"question": "employer", "fault": "MISSING"}, {"question": "hours", "fault": "OUT_OF_RANGE"},
    ]);
    assert_eq!((&bad.body["done"], &bad.body["faults"]), (&json!(false), &faults));
    let early = session.call(Method::POST, "finish", json!({})).await;
    assert_eq!(early.body["message"], "The task 'QUESTIONNAIRE' is not done.");
    let stranger = session.call(Method::PUT, "questionnaire", answer(json!({"nothing": "x"}), false)).await;
    assert_eq!((stranger.status, &stranger.body["identifier"]), (400, &json!("BAD_VALUE")));
    let answers = json!({"hours": "40", "working": "yes", "employer": "Postamt Ilvesdorf"});
    let good = session.call(Method::PUT, "questionnaire", answer(answers, true)).await;
    assert_eq!(good.body, json!({"done": true, "faults": []}));
    let finished = session.call(Method::POST, "finish", json!({})).await;
    assert_eq!(finished.status, 200, "{}", finished.body);

    let told = letterbox.letters(1).await.remove(0).body();
    let address = json!({
        "address": "Kirchgasse 7, 01103 Ilvesdorf", "country": "DE", "status": "UNVERIFIED", "accuracy": null,
        "quality": null,
    });
    assert_eq!(told["addressVerification"], address);
    assert_eq!(told["status"]["fraudTags"], json!(["ADDRESS_UNVERIFIED"]), "answered questions are not left open");
    assert_eq!(told["questionnaireAnswers"]["title"], "About your work");
    let told = &told["questionnaireAnswers"]["sections"][0]["questions"];
    assert_eq!(told[1], json!({"key": "employer", "title": "For whom?", "type": "TEXT", "value": "Postamt Ilvesdorf"}));
    assert_eq!(told[2]["value"], "40");
    assert_eq!(session.ask("data").await.body["addressVerification"], address);
    let over = session.call(Method::GET, "session", json!(null)).await.body;
    assert_eq!(over["tasks"][0]["given"], json!(null), "a link that is over tells nothing of the person");

    assert_eq!(session.ask("delete").await.status, 200);
    server.erased(&format!("/api/v2/erasures/{}", session.scan_ref)).await;
    assert_eq!(session.ask("data").await.body["addressVerification"], json!(null));
    for file in ["bonafide.db", "bonafide.db-wal", "server.log"] {
        let bytes = std::fs::read(server.folder.path().join(file)).unwrap_or_default();
        assert!(!bytes.windows(9).any(|window| window == b"Ilvesdorf"), "{file}");
    }
}
