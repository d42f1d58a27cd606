//! What partners are told of face authentications, byte for byte. `UPDATE_GOLDEN=1` writes the files anew.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

use std::path::Path;

use bonafide_wire::authentication::{AuthenticationSession, FacialAuthentication};
use chrono::{DateTime, Utc};
use domain::{
    authentication::{Authentication, AuthenticationMethod, AuthenticationState, AuthenticationType, FailReason},
    ids::{AuthenticationId, EnvironmentId, ScanRef, SessionId},
};
use serde::Serialize;
use serde_json::Value;

const TOKEN: &str = "pgYQX0z2T8mtcpNj9I20uWVCLKNuG0vgr12f0wAC";

fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
}

fn scan_ref() -> ScanRef {
    ScanRef::parse("6e2f1c1a-8f0d-4f6e-9a41-0c8d1f7f3b52").unwrap()
}

fn one(state: AuthenticationState) -> Authentication {
    Authentication {
        id: AuthenticationId("019f2d60-1b7e-7cc0-a1f5-52e0934d7b02".parse().unwrap()),
        environment: EnvironmentId(uuid::Uuid::nil()),
        session: SessionId(uuid::Uuid::nil()),
        method: AuthenticationMethod::FaceMatching,
        state,
        failed: 0,
        photo: None,
        created_at: at(0),
        expires_at: at(1800),
        started_at: Some(at(1)),
        ended_at: state.is_over().then(|| at(9)),
    }
}

fn photo() -> Option<String> {
    Some("https://verify.example.com/api/v2/files/e/s/c?expires=1800003600&signature=abc".into())
}

fn webhook(status: AuthenticationState, fail_reason: Option<FailReason>) -> FacialAuthentication {
    let seen = !matches!(status, AuthenticationState::Expired);
    FacialAuthentication {
        id: one(status).id,
        scan_ref: scan_ref(),
        client_id: "client-7".into(),
        token: TOKEN.into(),
        status,
        kind: AuthenticationType::Authentication,
        method: AuthenticationMethod::FaceMatching,
        face_photo: photo().filter(|_| seen),
        ip_address: seen.then(|| "203.0.113.9".into()),
        fail_reason,
        risk_tags: vec![],
    }
}

fn told(state: AuthenticationState) -> AuthenticationSession {
    let photo = photo().filter(|_| state.is_over());
    AuthenticationSession::of(&one(state), scan_ref(), TOKEN.into(), photo)
}

fn text(body: &impl Serialize) -> (Value, String) {
    (serde_json::to_value(body).unwrap(), serde_json::to_string_pretty(body).unwrap() + "\n")
}

#[test]
fn every_outcome_has_the_body_that_is_written_down_byte_for_byte() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for (name, (body, text)) in [
        ("facial-authentication-success", text(&webhook(AuthenticationState::Succeeded, None))),
        ("facial-authentication-failed", text(&webhook(AuthenticationState::Failed, Some(FailReason::FaceMismatch)))),
        ("facial-authentication-expired", text(&webhook(AuthenticationState::Expired, None))),
        ("facial-authentication-canceled", text(&webhook(AuthenticationState::Cancelled, None))),
        ("facial-authentication-session", text(&told(AuthenticationState::Succeeded))),
        ("facial-authentication-session-pending", text(&told(AuthenticationState::Checking))),
    ] {
        let file = folder.join(format!("{name}.json"));
        if update {
            std::fs::write(&file, &text).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text, "{name}");
        assert!(body["id"].as_str().is_some_and(|id| id.len() == 36), "{name}");
    }
}
