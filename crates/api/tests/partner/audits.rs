//! What is written down of a verification's walk, and that nothing of it is about the person.

use domain::audit::Log;
use flow::audit::{prove::export, seal::seal, verify::verify};
use reqwest::Method;
use serde_json::{Value, json};
use wire::audit::{EntryLine, Line};

use crate::porch::Porch;

/// Everything that is written down, in order, and the text of it.
async fn log(porch: &Porch) -> (Vec<EntryLine>, String) {
    seal(&porch.room.house).await.unwrap();
    let (mut entries, mut text) = (vec![], String::new());
    let write = |line: &Line| {
        text += &serde_json::to_string(line).unwrap();
        if let Line::Entry(entry) = line {
            entries.push(entry.clone());
        }
        Ok::<_, flow::Error>(())
    };
    export(&porch.room.house, porch.room.ctx().environment.into(), write).await.unwrap();
    (entries, text)
}

#[tokio::test]
async fn everything_that_touches_a_person_is_written_down_without_a_word_about_them() {
    let porch = Porch::open().await;
    let words = [
        "4711-CLIENT",
        "MY-REFERENCE",
        "ZYXWVUTA",
        "QWERTZENKO",
        "UT7654321",
        "39001019999",
        "1985-07-24",
        "LONGSTREET",
        "because of the chargeback",
        "please look again",
    ];
    let order = json!({
        "clientId": words[0], "externalRef": words[1], "firstName": words[2], "lastName": words[3],
        "documentNumber": words[4], "personalNumber": words[5], "dateOfBirth": words[6], "address": words[7],
        "dummyStatus": "APPROVED",
    });
    let (token, scan_ref) = porch.order(order).await;
    let one = json!({ "scanRef": scan_ref });
    for path in ["status", "data", "files", "full-status"] {
        let (status, answer) = porch.post(&format!("/api/v2/{path}"), one.clone()).await;
        assert_eq!(status, 200, "{answer}");
        assert!(path != "data" || answer["docFirstName"] == words[2], "{answer}");
    }
    let (status, answer) = porch.partner(Method::GET, "/api/v2/events", Value::Null).await;
    assert_eq!(status, 200, "{answer}");
    let list = format!("/kyc/identifications/{scan_ref}/blocklists/DOCUMENT_INFO/");
    let (status, answer) = porch.partner(Method::POST, &list, json!({ "reason": words[8] })).await;
    assert_eq!(status, 201, "{answer}");
    assert_eq!(porch.partner(Method::DELETE, &list, Value::Null).await.0, 204);
    let ruling = json!({ "scanRef": scan_ref, "manualDocumentValidity": "DOC_NOT_FOUND", "manualFaceMatchResult": "FACE_MATCH" });
    assert_eq!(porch.post("/api/v2/add-dummy-status", ruling).await.0, 200);
    let proof = json!({ "documentNumber": words[4], "dateOfBirth": words[6] }).to_string().into_bytes();
    let (status, answer) = porch.client(&token, Method::POST, "me/proof", proof).await;
    assert_eq!(status, 200, "{answer}");
    let request = porch.http.post(format!("{}/api/capture/me/review", porch.url)).bearer_auth(&token);
    let request = request.header("Bonafide-Proof", answer["proof"].as_str().unwrap());
    let answer = request.body(json!({ "words": words[9] }).to_string()).send().await.unwrap();
    assert!(answer.status().is_success(), "{}", answer.text().await.unwrap());
    assert_eq!(porch.post("/api/v2/delete", one).await.0, 200);

    let (entries, text) = log(&porch).await;
    let told: Vec<String> = entries
        .iter()
        .filter(|entry| entry.subject.id.as_deref() == Some(&scan_ref))
        .map(|entry| {
            assert!(entry.actor.kind != "KEY" || entry.actor.id.as_deref() == Some(&porch.keys.0));
            let more = ["what", "list", "verdict", "kind"].iter().find_map(|key| entry.told[*key].as_str());
            format!("{} {} {}", entry.actor.kind, entry.act, more.unwrap_or("-"))
        })
        .collect();
    let expected = [
        "KEY SESSION_OPENED -",
        "KEY DATA_RETRIEVED DATA",
        "KEY DATA_RETRIEVED FILES",
        "KEY DATA_RETRIEVED FULL_STATUS",
        "KEY DATA_RETRIEVED EVENTS",
        "KEY BLOCKED DOCUMENT_INFO",
        "KEY UNBLOCKED DOCUMENT_INFO",
        "KEY CASE_RULED DENIED",
        "PERSON DATA_RETRIEVED PROVED",
        "PERSON REQUESTED REVIEW",
        "KEY DELETED -",
    ];
    let sorted = |mut all: Vec<String>| {
        all.sort();
        all
    };
    assert_eq!(sorted(told), sorted(expected.map(str::to_owned).to_vec()));
    for word in words {
        assert!(!text.contains(word), "{word} is in the log");
    }
    // Erasure leaves the log as it was.
    let mut tx = porch.room.house.db.read().await.unwrap();
    let log: Log = porch.room.ctx().environment.into();
    let sound = verify(&porch.room.house, &mut tx, log, &[]).await.unwrap().unwrap();
    assert_eq!(sound.entries as usize, entries.len());
}

#[tokio::test]
async fn settings_and_key_pairs_leave_entries_and_what_changes_nothing_does_not() {
    let porch = Porch::open().await;
    let ctx = porch.room.ctx();
    for patch in [json!({ "ageLimit": 18 }), json!({ "ageLimit": 18 })] {
        let mut tx = porch.room.house.db.begin().await.unwrap();
        flow::settings::change(&ctx, &mut tx, "somebody", &patch).await.unwrap();
        tx.commit().await.unwrap();
    }
    let key = domain::audit::Actor::Terminal("root".into());
    assert!(flow::partners::revoke_key(&porch.room.house, &key, &porch.keys.0).await.unwrap());
    let (entries, _) = log(&porch).await;
    let told: Vec<_> = entries.iter().map(|entry| (entry.act.as_str(), entry.actor.kind.as_str())).collect();
    let mut sorted = told.clone();
    sorted.sort_unstable();
    assert_eq!(
        sorted,
        [
            ("ENVIRONMENT_ADDED", "SYSTEM"),
            ("KEY_CREATED", "SYSTEM"),
            ("KEY_REVOKED", "TERMINAL"),
            ("SETTINGS_CHANGED", "SYSTEM")
        ]
    );
    let change = entries.iter().find(|entry| entry.act == "SETTINGS_CHANGED").unwrap();
    assert_eq!(change.told, json!({ "changes": { "ageLimit": { "new": 18, "old": null } } }));
}
