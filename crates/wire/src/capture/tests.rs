#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

use domain::{
    ids::{EnvironmentId, ScanRef, SessionId},
    partner::SessionTimes,
};
use serde_json::{Value, json};

use super::*;

fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
}

/// A session that is with the machine.
fn processing() -> Session {
    Session {
        id: SessionId(uuid::Uuid::nil()),
        environment: EnvironmentId(uuid::Uuid::nil()),
        scan_ref: ScanRef(uuid::Uuid::nil()),
        state: State::Processing,
        created_at: at(0),
        expires_at: at(1000),
        length_seconds: 600,
        opened_at: Some(at(1)),
        started_at: Some(at(2)),
        finished_at: Some(at(3)),
        retries: 0,
        decided_at: None,
        reviewed_at: None,
        verdict: None,
        suspected: false,
        erased_at: None,
    }
}

fn decision(verdict: Verdict) -> Decision {
    let face = if verdict == Verdict::Approved { FaceStatus::FaceMatch } else { FaceStatus::FaceMismatch };
    Decision {
        verdict,
        suspected: false,
        document: DocumentStatus::DocValidated,
        face,
        fraud_tags: vec![],
        mismatch_tags: vec![],
        reasons: vec![],
        policy: ("test".into(), 1),
    }
}

/// The environment has places for every outcome, the order only one for success.
fn settings() -> EnvironmentSettings {
    EnvironmentSettings {
        success_url: Some("https://usual.example/success".into()),
        error_url: Some("https://usual.example/error".into()),
        unverified_url: Some("https://usual.example/unverified".into()),
        ..EnvironmentSettings::default()
    }
}

/// Status, manual status, and place, as the page is told them.
fn ending(
    session: &Session,
    decision: Option<&Decision>,
    settings: &EnvironmentSettings,
) -> Option<(Value, Value, Value)> {
    let circumstances = crate::token::Circumstances {
        kind: EnvironmentKind::Development,
        settings,
        times: SessionTimes::default(),
        loopback_callbacks: false,
    };
    let body = json!({"clientId": "c", "successUrl": "https://own.example/success"});
    let order = crate::token::read(&body, &circumstances).unwrap();
    let standing = Standing::of(&Circumstances {
        session,
        order: &order,
        visit: &Visit::default(),
        captures: &[],
        decision,
        kind: EnvironmentKind::Development,
        settings,
        now: at(10),
    });
    let told = serde_json::to_value(standing).unwrap();
    let result = told["result"].as_object()?.clone();
    Some((result["status"].clone(), result["manualStatus"].clone(), result["redirectUrl"].clone()))
}

fn check(
    session: &Session,
    verdict: Option<Verdict>,
    settings: &EnvironmentSettings,
    expected: Option<(&str, Option<&str>, Option<&str>)>,
) {
    let decision = verdict.map(decision);
    let expected = expected.map(|(status, manual, place)| (json!(status), json!(manual), json!(place)));
    assert_eq!(ending(session, decision.as_ref(), settings), expected);
}

#[test]
fn the_machines_word_is_told_and_the_sessions_own_place_goes_before_the_environments() {
    for (verdict, status, place) in [
        (Verdict::Approved, "APPROVED", "https://own.example/success"),
        (Verdict::Denied, "FAILED", "https://usual.example/error"),
    ] {
        let mut session = processing();
        check(&session, None, &settings(), None);
        session.decide(at(5), verdict, false, false).unwrap();
        check(&session, Some(verdict), &settings(), Some((status, Some("INACTIVE"), Some(place))));
    }
}

#[test]
fn while_a_person_is_asked_the_browser_waits_unless_the_environment_does_not() {
    let mut session = processing();
    session.decide(at(5), Verdict::Denied, false, true).unwrap();
    check(&session, Some(Verdict::Denied), &settings(), Some(("FAILED", Some("WAITING"), None)));
    let hasty = EnvironmentSettings { redirect_on_result: true, ..settings() };
    let place = Some("https://usual.example/error");
    check(&session, Some(Verdict::Denied), &hasty, Some(("FAILED", Some("WAITING"), place)));
    session.review(at(6), Verdict::Approved, false).unwrap();
    let place = Some("https://own.example/success");
    check(&session, Some(Verdict::Denied), &settings(), Some(("FAILED", Some("APPROVED"), place)));
}

#[test]
fn who_is_sent_away_after_the_last_picture_goes_where_nothing_is_known_yet() {
    let away = EnvironmentSettings { redirect_after_submission: true, ..settings() };
    let place = Some("https://usual.example/unverified");
    check(&processing(), None, &away, Some(("UNVERIFIED", None, place)));
    let mut session = processing();
    session.decide(at(5), Verdict::Approved, false, false).unwrap();
    check(&session, Some(Verdict::Approved), &away, Some(("APPROVED", Some("INACTIVE"), place)));
}

#[test]
fn what_ended_without_a_decision_is_unverified() {
    for state in [State::Expired, State::Cancelled] {
        let session = Session { state, ..processing() };
        check(&session, None, &settings(), Some(("UNVERIFIED", None, Some("https://usual.example/unverified"))));
    }
}
