//! Face authentication: whether it can be asked for, the request for it, how it stands, its webhook, and the hosted
//! page's own shape.

use chrono::{DateTime, Utc};
use domain::{
    authentication::{
        Authentication, AuthenticationMethod, AuthenticationState, AuthenticationType, Eligibility, FailReason,
        MOST_ATTEMPTS,
    },
    ids::{AuthenticationId, ScanRef},
    settings::{EnvironmentSettings, is_origin},
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::{
    fields::{
        At, Fields, Problems, describe, field,
        kinds::{Flag, ScanRefText, Whole, Word},
        texts::ascii,
    },
    problem::{Identifier, Problem},
    theme::Look,
    token::known,
};

/// Seconds the link works when nobody said how long: the contract's half hour.
const USUAL_LIFE: u32 = 1800;
/// Most seconds: the contract's thirty days.
const LONGEST_LIFE: u32 = 2_592_000;

/// The methods of the contract.
const METHODS: Word<AuthenticationMethod> = Word(AuthenticationMethod::ALL, AuthenticationMethod::as_str);

/// Whether the person can be asked for their face.
#[derive(Serialize, JsonSchema)]
pub struct CheckStatus {
    /// `AUTHENTICATION`: ask. `IDENTIFICATION`: a verification is needed first.
    #[serde(rename = "type")]
    pub kind: Eligibility,
}

/// Reads the method that a question in a query names; face matching where it names none.
///
/// # Errors
/// When this version has no such method.
pub fn read_method(query: &[(String, String)]) -> Result<AuthenticationMethod, Problem> {
    let problems = Problems::default();
    let mut given = query.iter().filter(|(name, _)| name == "method");
    let wrong = |identifier, what: &str| problems.note(identifier, format!("Parameter 'method' {what}."));
    match (given.next(), given.next()) {
        (None, _) => {}
        (Some(_), Some(_)) => wrong(Identifier::BadValue, "is given twice"),
        (Some((_, word)), None) => match AuthenticationMethod::parse(word) {
            Some(AuthenticationMethod::FaceMatching) => {}
            Some(AuthenticationMethod::ActiveLiveness) => wrong(Identifier::PartnerContractError, NO_LIVENESS),
            None => wrong(Identifier::BadValue, "must be FACE_MATCHING"),
        },
    }
    problems.settle()?;
    Ok(AuthenticationMethod::FaceMatching)
}

/// What is said of the method that asks for movements.
const NO_LIVENESS: &str = "asks for movements in front of the camera, which are not offered; use FACE_MATCHING";

/// What a partner asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// Of whom: the person of this verification.
    pub scan_ref: ScanRef,
    /// How the face is recognised.
    pub method: AuthenticationMethod,
    /// Whether a code for typing is wanted.
    pub digit_string: bool,
    /// Language of the page; `None`: that of the verification.
    pub locale: Option<&'static str>,
    /// Seconds the link works, 0 to 2 592 000.
    pub lifetime: u32,
}

impl Asked {
    /// Reads it.
    ///
    /// # Errors
    /// Every problem of the request at once.
    pub fn read(body: &Value, settings: &EnvironmentSettings) -> Result<Self, Problem> {
        let problems = Problems::default();
        let asked = asked(&Fields::of(body, &problems)?, settings);
        problems.settle()?;
        Ok(asked.expect("a request without a problem is whole"))
    }
}

/// The JSON Schema of the request.
pub fn describe_asked() -> Value {
    describe(|fields| {
        asked(fields, &EnvironmentSettings::default());
    })
}

fn asked(fields: &Fields<'_>, settings: &EnvironmentSettings) -> Option<Asked> {
    let about = "The verification whose person is asked: approved, and with a selfie.";
    let scan_ref = fields.read(field("scanRef", about).required(), &ScanRefText);
    let about = "`AUTHENTICATION`: the face of the verification is to be shown again. Enrolment of a face without a \
        verification is not offered.";
    let kind = Word(AuthenticationType::ALL, AuthenticationType::as_str);
    let asked = fields.read(field("type", about).required().example("AUTHENTICATION"), &kind);
    if asked == Some(AuthenticationType::Enrollment) {
        let what = "asks for an enrolment, which is not offered; use AUTHENTICATION";
        fields.at().field("type").note(Identifier::PartnerContractError, what);
    }
    let about = "`FACE_MATCHING`: a photograph of the face is compared with the selfie of the verification. Movements \
        in front of the camera are not offered.";
    let method = fields.read(field("method", about).required().example("FACE_MATCHING"), &METHODS);
    if method == Some(AuthenticationMethod::ActiveLiveness) {
        fields.at().field("method").note(Identifier::PartnerContractError, NO_LIVENESS);
    }
    if !settings.face_authentication {
        not_enabled(&fields.at().field("type"));
    }
    let about = "Whether to make an 8-digit code that opens the page when it is typed.";
    let digit_string = fields.read(field("generateDigitString", about).not_null(), &Flag).unwrap_or(false);
    if digit_string && !settings.digit_strings {
        not_enabled(&fields.at().field("generateDigitString"));
    }
    let about = "Language of the page. One that the pages do not speak means English; absent or null means that of the \
        verification.";
    let locale = fields.read(field("locale", about).example("en"), &ascii(0, 7));
    let about = "Seconds the link works; 1800 when left out, 0 is over at once.";
    let given = fields.read(field("lifetime", about).not_null().example("1800"), &Whole(0..=LONGEST_LIFE));
    let longest = if digit_string { settings.digit_string_max_seconds } else { LONGEST_LIFE };
    if given.is_some_and(|given| given > longest) {
        let rule = format_args!("must not exceed {longest} when 'generateDigitString' is true");
        fields.at().field("lifetime").bad(rule);
    }
    Some(Asked {
        scan_ref: scan_ref?,
        method: method?,
        digit_string,
        locale: locale.map(|wanted| known(&wanted)),
        lifetime: given.unwrap_or(USUAL_LIFE.min(longest)),
    })
}

fn not_enabled(at: &At<'_>) {
    let what = "asks for something that is not enabled in the settings of this environment";
    at.note(Identifier::PartnerContractError, what);
}

/// What a partner is given to send the person with.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Given {
    /// The secret of the link: the page is `/face?authToken=` and this.
    pub token: String,
    /// How often the person may try.
    pub max_attempt_count: u32,
    /// The code for typing, when asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digit_string: Option<String>,
}

impl Given {
    /// The answer to a request.
    pub fn of(token: &str, digit_string: Option<&str>) -> Self {
        Self {
            token: token.to_owned(),
            max_attempt_count: MOST_ATTEMPTS,
            digit_string: digit_string.map(str::to_owned),
        }
    }
}

/// One face authentication, as partners ask for it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AuthenticationSession {
    /// Its identifier.
    pub id: AuthenticationId,
    /// The secret of its link.
    pub token_string: String,
    /// Whether the person was recognised; null while that is open. One that ran out or was given up is not approved.
    pub approved: Option<bool>,
    /// The verification.
    pub given_scan_ref: ScanRef,
    /// What was asked for.
    #[serde(rename = "type")]
    pub kind: AuthenticationType,
    /// How.
    pub authentication_method: AuthenticationMethod,
    /// Address of the photograph that was taken last; works for an hour.
    #[schemars(extend("format" = "uri"))]
    pub face_photo: Option<String>,
}

impl AuthenticationSession {
    /// Tells how it stands.
    pub fn of(one: &Authentication, scan_ref: ScanRef, token: String, face_photo: Option<String>) -> Self {
        Self {
            id: one.id,
            token_string: token,
            approved: one.approved(),
            given_scan_ref: scan_ref,
            kind: AuthenticationType::Authentication,
            authentication_method: one.method,
            face_photo,
        }
    }
}

/// The body of the webhook `FACIAL_AUTHENTICATION`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FacialAuthentication {
    /// Its identifier.
    pub id: AuthenticationId,
    /// The verification.
    pub scan_ref: ScanRef,
    /// Your name for the person.
    #[schemars(length(max = 100))]
    pub client_id: String,
    /// The secret of its link.
    pub token: String,
    /// `SUCCESS`, `FAILED` after the last attempt, `EXPIRED` when time ran out before, `CANCELED` when the person gave
    /// up or the verification was overturned meanwhile.
    pub status: AuthenticationState,
    /// What was asked for.
    #[serde(rename = "type")]
    pub kind: AuthenticationType,
    /// How.
    pub method: AuthenticationMethod,
    /// Address of the photograph that was taken last, made when this is sent; works for an hour.
    #[schemars(extend("format" = "uri"))]
    pub face_photo: Option<String>,
    /// The person's address.
    pub ip_address: Option<String>,
    /// Why the last attempt failed; only with `FAILED`.
    pub fail_reason: Option<FailReason>,
    /// Always empty: nothing here can tell that the person's device is not to be trusted.
    pub risk_tags: Vec<RiskTag>,
}

domain::words! {
    /// What makes a face authentication suspicious.
    RiskTag {
        /// The person's device is not to be trusted.
        UntrustedEnvironment = "UNTRUSTED_ENVIRONMENT",
    }
}

/// Where a face authentication stands, for the person's page.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FaceStanding {
    /// `PENDING`: a photograph is waited for. `CHECKING`: it is being compared, ask again. Anything else is the end.
    pub status: AuthenticationState,
    /// Whether the person has agreed to begin.
    pub started: bool,
    /// Seconds until time runs out.
    pub seconds_left: i64,
    /// Language.
    pub locale: String,
    /// The present attempt, from 1.
    pub attempt: u32,
    /// How many there are, the present one included.
    pub attempts_left: u32,
    /// Why the attempt before failed.
    pub fail_reason: Option<FailReason>,
    /// Whether the photograph may be chosen from files.
    pub file_uploads: bool,
    /// Whether the outcome is shown inside an iframe; otherwise the frame's owner shows it.
    pub results_in_iframe: bool,
    /// The only origins that are told the outcome when the page is inside another one; empty: any.
    pub frame_ancestors: Vec<String>,
    /// How the page looks; absent: as it is.
    pub theme: Option<Look>,
}

impl FaceStanding {
    /// Tells where it stands.
    pub fn of(
        one: &Authentication,
        locale: String,
        fail_reason: Option<FailReason>,
        settings: &EnvironmentSettings,
        theme: Option<Look>,
        now: DateTime<Utc>,
    ) -> Self {
        // What is over is told before anybody has written it down.
        let run_out = one.state == AuthenticationState::Pending && now > one.expires_at;
        Self {
            status: if run_out { AuthenticationState::Expired } else { one.state },
            started: one.started_at.is_some(),
            seconds_left: (one.expires_at - now).num_seconds().max(0),
            locale,
            attempt: (one.failed + 1).min(MOST_ATTEMPTS),
            attempts_left: one.attempts_left(),
            fail_reason,
            file_uploads: settings.file_uploads,
            results_in_iframe: settings.results_in_iframe,
            frame_ancestors: settings.frame_ancestors.iter().filter(|origin| is_origin(origin)).cloned().collect(),
            theme,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::fields::judge;

    const SCAN_REF: &str = "6e2f1c1a-8f0d-4f6e-9a41-0c8d1f7f3b52";

    fn smallest() -> Value {
        json!({ "scanRef": SCAN_REF, "type": "AUTHENTICATION", "method": "FACE_MATCHING" })
    }

    fn with(name: &str, value: Value) -> Value {
        let mut body = smallest();
        body[name] = value;
        body
    }

    fn read(body: &Value) -> Result<Asked, Problem> {
        Asked::read(body, &EnvironmentSettings::default())
    }

    #[test]
    fn the_smallest_request_asks_for_half_an_hour_in_the_language_of_the_verification() {
        let asked = read(&smallest()).unwrap();
        assert_eq!((asked.lifetime, asked.locale, asked.digit_string), (1800, None, false));
        assert_eq!(asked.scan_ref.to_string(), SCAN_REF);
    }

    #[test]
    fn every_wrong_value_is_refused_by_its_name() {
        for (name, value, identifier) in [
            ("scanRef", json!("4711"), Identifier::BadValue),
            ("scanRef", Value::Null, Identifier::MissingValue),
            ("type", json!("IDENTIFICATION"), Identifier::BadValue),
            ("type", json!("ENROLLMENT"), Identifier::PartnerContractError),
            ("type", Value::Null, Identifier::MissingValue),
            ("method", json!("PALM"), Identifier::BadValue),
            ("method", json!("ACTIVE_LIVENESS"), Identifier::PartnerContractError),
            ("generateDigitString", json!("yes"), Identifier::BadValue),
            ("generateDigitString", Value::Null, Identifier::BadValue),
            ("locale", json!("as they speak it"), Identifier::BadValue),
            ("lifetime", json!(2_592_001), Identifier::BadValue),
            ("lifetime", json!(-1), Identifier::BadValue),
            ("lifetime", json!(1.5), Identifier::BadValue),
            ("lifetime", json!("60"), Identifier::BadValue),
        ] {
            let problem = read(&with(name, value.clone())).unwrap_err();
            assert_eq!(problem.identifier, identifier, "{name} {value}: {problem:?}");
            assert!(problem.message.contains(&format!("'{name}'")), "{problem:?}");
        }
    }

    #[test]
    fn what_is_read_is_what_is_described() {
        let schema = describe_asked();
        for (body, is_good) in [
            (smallest(), true),
            (with("lifetime", json!(0)), true),
            (with("lifetime", json!(2_592_000)), true),
            (with("locale", Value::Null), true),
            (with("lifetime", json!(2_592_001)), false),
            (with("lifetime", Value::Null), false),
            (with("type", json!("IDENTIFICATION")), false),
            (json!({}), false),
        ] {
            assert_eq!(read(&body).is_ok(), is_good, "{body}");
            assert_eq!(judge::obeys(&schema, &body), is_good, "{body}");
        }
    }

    #[test]
    fn what_the_environment_does_not_enable_cannot_be_asked_for() {
        let shut = EnvironmentSettings { face_authentication: false, digit_strings: false, ..Default::default() };
        let problem = Asked::read(&smallest(), &shut).unwrap_err();
        assert_eq!(problem.identifier, Identifier::PartnerContractError);
        let open = EnvironmentSettings { face_authentication: true, ..shut };
        let problem = Asked::read(&with("generateDigitString", json!(true)), &open).unwrap_err();
        assert!(problem.message.contains("'generateDigitString'"), "{problem:?}");
    }

    #[test]
    fn a_link_that_can_be_typed_lives_no_longer_than_its_code() {
        let settings = EnvironmentSettings { digit_string_max_seconds: 600, ..Default::default() };
        let mut body = with("generateDigitString", json!(true));
        assert_eq!(Asked::read(&body, &settings).unwrap().lifetime, 600);
        body["lifetime"] = json!(601);
        assert!(Asked::read(&body, &settings).unwrap_err().message.contains("'lifetime'"));
    }

    #[test]
    fn a_question_names_a_method_that_there_is_or_none() {
        let query = |words: &[&str]| words.iter().map(|w| ("method".to_owned(), (*w).to_owned())).collect::<Vec<_>>();
        for good in [&[][..], &["FACE_MATCHING"]] {
            assert_eq!(read_method(&query(good)), Ok(AuthenticationMethod::FaceMatching));
        }
        for bad in [&["face_matching"][..], &[""], &["ACTIVE_LIVENESS"], &["FACE_MATCHING", "FACE_MATCHING"]] {
            let problem = read_method(&query(bad)).unwrap_err();
            assert!(problem.message.contains("'method'"), "{problem:?}");
        }
    }
}
