//! What applies to every session of an environment unless the session says otherwise, and what a session may ask for.
//!
//! All of them are kept, but of the features only what an operator changed: the rest follows the kind of the
//! environment, so that a newer version can offer more without touching anybody's settings. What an older version did
//! not keep yet is as usual for the kind, too.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    country::Country,
    document::DocumentType,
    order::{Feature, Order, TokenType},
    partner::EnvironmentKind,
    questionnaire::Questionnaire,
    words,
};

words! {
    /// Whether sessions of an environment use something.
    Switch {
        /// Not enabled: a session cannot ask for it.
        Off = "OFF",
        /// A session may ask for it.
        Allowed = "ALLOWED",
        /// Every session uses it unless it asks not to.
        On = "ON",
    }
}

impl Switch {
    /// Whether a session may ask for it.
    pub fn is_allowed(self) -> bool {
        self != Self::Off
    }
}

/// Something an environment has set up and sessions name: a questionnaire, a risk profile, a theme, a flow.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// What sessions name it by: a questionnaire's key, or the UUID of anything else.
    pub key: String,
    /// What people call it.
    pub title: String,
}

/// Defaults and permissions of one environment.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnvironmentSettings {
    /// Seconds a fresh token stays valid, 1 to 2 592 000; absent: as the operator set for the whole house.
    pub lifetime_seconds: Option<u32>,
    /// Seconds a started session may take, 60 to 3600; absent: as the operator set for the whole house.
    pub session_seconds: Option<u32>,
    /// Language of sessions that name none.
    pub locale: String,
    /// Whether a session shows instructions first.
    pub show_instructions: bool,
    /// Walks a session may take.
    pub token_types: Vec<TokenType>,
    /// Documents of sessions that name none.
    pub documents: Vec<DocumentType>,
    /// All that is accepted of particular countries, whatever a session says; an empty list: nothing.
    pub documents_by_country: BTreeMap<Country, Vec<DocumentType>>,
    /// Where the browser goes after approval, for sessions that name no place.
    pub success_url: Option<String>,
    /// The same after denial.
    pub error_url: Option<String>,
    /// The same when nothing was analysed.
    pub unverified_url: Option<String>,
    /// Whether a session may name its own receiver of webhooks.
    pub callbacks: bool,
    /// Whether a session may have an 8-digit code for typing.
    pub digit_strings: bool,
    /// Longest life in seconds of a token that has an 8-digit code, 1 to 2 592 000.
    pub digit_string_max_seconds: u32,
    /// Switches that differ from what [`Feature::usual`] says.
    pub features: BTreeMap<Feature, Switch>,
    /// Whether a session may name fraud services.
    pub fraud_services: bool,
    /// Fraud services of sessions that name none.
    pub preset_fraud_services: Vec<String>,
    /// Whether a session may tune its marks (Levenshtein ratios, face threshold) and the order of selfie detection.
    pub tuning: bool,
    /// Least likeness of texts, 0 to 1.
    pub text_ratio: f64,
    /// Least likeness of texts with a machine-readable zone, 0 to 1.
    pub mrz_ratio: f64,
    /// Scales the sensitivity of the face comparison, 0 to 2.
    pub face_threshold_modifier: f64,
    /// What is looked for first in selfies of sessions that do not say.
    pub detection_types: Vec<String>,
    /// Lowest age, 0 to 150.
    pub age_limit: Option<u32>,
    /// Highest age, 0 to 150.
    pub age_max: Option<u32>,
    /// Tries after a failed automatic one, 0 to 10.
    pub max_attempts: u32,
    /// Whether a session may order additional steps of its own.
    pub additional_steps: bool,
    /// Additional steps of sessions that order none, in the contract's shape.
    pub preset_steps: Option<Value>,
    /// Questionnaires there are.
    pub questionnaires: Vec<Questionnaire>,
    /// Key of the questionnaire of sessions that name none.
    pub questionnaire: Option<String>,
    /// Whether the questionnaire of sessions that do not say has to be answered.
    pub questionnaire_required: bool,
    /// Risk profiles there are.
    pub risk_profiles: Vec<Named>,
    /// Id of the risk profile of sessions that name none.
    pub risk_profile: Option<String>,
    /// Countries whose registers are asked in sessions that name none.
    pub registry_countries: Vec<String>,
    /// Branding themes there are.
    pub themes: Vec<Named>,
    /// Id of the branding theme of sessions that name none, or one that is not there.
    pub theme: Option<String>,
    /// Settings of business verification.
    pub kyb: KybSettings,
    /// Whether a second live session for the same `clientId` is refused with 409.
    pub unique_client_id: bool,
    /// Whether a ruling from the desk counts only when a second person has confirmed it.
    pub four_eyes: bool,
    /// Whether a picture may be chosen from files instead of photographed.
    pub file_uploads: bool,
    /// Whether pictures may be sent by the partner's server instead of the person's browser.
    pub direct_processing: bool,
    /// Whether people of approved verifications may be asked to show their face again.
    pub face_authentication: bool,
    /// Whether the browser goes on as soon as the machine has decided, even if a person will look afterwards.
    pub redirect_on_result: bool,
    /// Whether the browser goes on at once after the last picture, to the place for what was not analysed.
    pub redirect_after_submission: bool,
    /// Whether the outcome is shown inside an iframe.
    pub results_in_iframe: bool,
    /// Origins whose pages may frame the capture page, as [`is_origin`] wants them; empty: any.
    pub frame_ancestors: Vec<String>,
    /// Address shown when the session is handed to a phone, with `{{token_string}}` in it; absent: ours.
    pub hand_off_url: Option<String>,
    /// Requests an hour; absent: as many as come.
    pub requests_per_hour: Option<u32>,
    /// Whether people at the console need an authenticator app to see the environment.
    pub console_totp_required: bool,
    /// Settings of the page where people see what is held about them.
    pub applicant: ApplicantSettings,
}

words! {
    /// What becomes of a person's wish to be erased.
    ErasureMode {
        /// It waits for the operator: laws against money laundering usually forbid to erase at once.
        Ask = "ASK",
        /// Everything is erased at once, if nothing speaks against it.
        Immediate = "IMMEDIATE",
    }
}

/// Defaults and permissions of an environment's page for the people who were verified.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicantSettings {
    /// Whether there is such a page.
    pub page: bool,
    /// Days after the end of a verification in which the page opens, 1 to 365.
    pub days: u32,
    /// Days after a decision in which a person may be asked to look again, 0 to 365; 0: not at all.
    pub review_days: u32,
    /// What becomes of a person's wish to be erased.
    pub erasure: ErasureMode,
    /// What people call the company that asks for the verification.
    pub company: Option<String>,
    /// Where its privacy policy is.
    pub privacy_url: Option<String>,
    /// Days that what is held is kept, as people are told. It erases nothing by itself.
    pub retention_days: Option<u32>,
}

impl Default for ApplicantSettings {
    fn default() -> Self {
        Self {
            page: true,
            days: 30,
            review_days: 30,
            erasure: ErasureMode::Ask,
            company: None,
            privacy_url: None,
            retention_days: None,
        }
    }
}

/// Defaults and permissions of an environment's business verification.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KybSettings {
    /// Flows there are.
    pub flows: Vec<Named>,
    /// Id of the flow of sessions that name none.
    pub flow: Option<String>,
    /// Themes there are.
    pub themes: Vec<Named>,
    /// Id of the branding theme of sessions that name none.
    pub theme: Option<String>,
    /// Questionnaires there are.
    pub questionnaires: Vec<Named>,
    /// Key of the questionnaire of sessions that name none and have no flow.
    pub questionnaire: Option<String>,
    /// Whether `GOV1` and `GOV2` tokens are given out.
    pub government: bool,
}

impl EnvironmentSettings {
    /// What a new environment of a kind starts with. In `DEVELOPMENT` everything may be asked for.
    pub fn of(kind: EnvironmentKind) -> Self {
        let open = kind == EnvironmentKind::Development;
        Self {
            lifetime_seconds: None,
            session_seconds: None,
            locale: "en".into(),
            show_instructions: true,
            token_types: vec![TokenType::Identification, TokenType::Document],
            documents: DocumentType::USUAL.to_vec(),
            documents_by_country: BTreeMap::new(),
            success_url: None,
            error_url: None,
            unverified_url: None,
            callbacks: true,
            digit_strings: true,
            digit_string_max_seconds: 86_400,
            features: BTreeMap::new(),
            fraud_services: open,
            preset_fraud_services: vec![],
            tuning: true,
            text_ratio: 0.8,
            mrz_ratio: 0.7,
            face_threshold_modifier: 1.0,
            detection_types: vec![],
            age_limit: None,
            age_max: None,
            max_attempts: 1,
            additional_steps: true,
            preset_steps: None,
            questionnaires: vec![],
            questionnaire: None,
            questionnaire_required: true,
            risk_profiles: vec![],
            risk_profile: None,
            registry_countries: vec![],
            themes: vec![],
            theme: None,
            kyb: KybSettings { government: open, ..KybSettings::default() },
            unique_client_id: false,
            four_eyes: false,
            file_uploads: true,
            direct_processing: true,
            face_authentication: true,
            redirect_on_result: false,
            redirect_after_submission: false,
            results_in_iframe: true,
            frame_ancestors: vec![],
            hand_off_url: None,
            requests_per_hour: Some(10_000),
            console_totp_required: false,
            applicant: ApplicantSettings::default(),
        }
    }

    /// Reads what is kept of an environment of a kind. What is not in it is as usual for the kind.
    ///
    /// # Errors
    /// When it holds what settings cannot be.
    pub fn kept(kept: Value, kind: EnvironmentKind) -> Result<Self, serde_json::Error> {
        let Value::Object(kept) = kept else { return serde_json::from_value(kept) };
        let mut all = serde_json::to_value(Self::of(kind))?;
        for (name, value) in kept {
            match (name.as_str(), value) {
                (group @ ("kyb" | "applicant"), Value::Object(inner)) => {
                    inner.into_iter().for_each(|(name, value)| all[group][name] = value);
                }
                (name, value) => all[name] = value,
            }
        }
        serde_json::from_value(all)
    }

    /// The questionnaire that an order names.
    pub fn questionnaire_of(&self, order: &Order) -> Option<&Questionnaire> {
        let key = order.questionnaire.as_ref()?;
        self.questionnaires.iter().find(|known| known.key == *key)
    }

    /// Whether sessions of this environment, which is of this kind, use a feature.
    pub fn switch(&self, kind: EnvironmentKind, feature: Feature) -> Switch {
        self.features.get(&feature).copied().unwrap_or_else(|| feature.usual(kind))
    }
}

/// Whether this is an origin as browsers write it: `https://shop.example`, `http://127.0.0.1:8000`. Scheme and host are
/// lower case, names are ASCII, there are no wildcards, no path and no slash at the end.
pub fn is_origin(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let (host, port) = match rest.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (rest, None),
    };
    let named = |host: &str| {
        host.split('.').all(|label| {
            let inside = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            (1..=63).contains(&label.len()) && label.bytes().all(inside) && !label.starts_with('-')
        })
    };
    let numbered = |host: &str| {
        let inside = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        inside.is_some_and(|inside| inside.parse::<std::net::Ipv6Addr>().is_ok())
    };
    let reachable = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok();
    text.len() <= 253 && (named(host) || numbered(host)) && port.is_none_or(reachable)
}

impl Default for EnvironmentSettings {
    /// Those of a new `DEVELOPMENT` environment.
    fn default() -> Self {
        Self::of(EnvironmentKind::Development)
    }
}

impl Feature {
    /// How a feature stands where nobody changed it: on by default where that helps everybody, otherwise allowed in
    /// `DEVELOPMENT`, and elsewhere if this version can do what it promises.
    pub fn usual(self, kind: EnvironmentKind) -> Switch {
        match kind {
            _ if self.default_on() => Switch::On,
            EnvironmentKind::Development => Switch::Allowed,
            _ if self.is_built() => Switch::Allowed,
            _ => Switch::Off,
        }
    }

    /// Whether this version does what the feature promises. What it cannot do it says of every session that asked for
    /// it, so outside of `DEVELOPMENT` an operator has to allow it knowingly.
    pub fn is_built(self) -> bool {
        self.default_on()
            || Self::COMPARING.contains(&self)
            || matches!(
                self,
                Self::ReviewSuccessful | Self::ReviewFailed | Self::UtilityBill | Self::VerifyEmail | Self::VerifyPhone
            )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_development_everything_may_be_asked_for() {
        let settings = EnvironmentSettings::of(EnvironmentKind::Development);
        for feature in Feature::ALL {
            assert!(settings.switch(EnvironmentKind::Development, *feature).is_allowed(), "{feature}");
        }
    }

    #[test]
    fn in_production_what_cannot_be_done_has_to_be_allowed_knowingly() {
        let mut settings = EnvironmentSettings::of(EnvironmentKind::Production);
        let check = |settings: &EnvironmentSettings| settings.switch(EnvironmentKind::Production, Feature::CheckAml);
        assert_eq!(check(&settings), Switch::Off);
        settings.features.insert(Feature::CheckAml, Switch::Allowed);
        assert_eq!(check(&settings), Switch::Allowed);
        for feature in Feature::COMPARING {
            assert_eq!(settings.switch(EnvironmentKind::Production, feature), Switch::Allowed, "{feature} can be done");
        }
    }

    #[test]
    fn origins_are_written_as_browsers_write_them() {
        for right in ["https://shop.example", "http://127.0.0.1:8000", "http://[::1]:80", "http://localhost"] {
            assert!(is_origin(right), "{right}");
        }
        for wrong in [
            "",
            "*",
            "shop.example",
            "https://",
            "https://shop.example/",
            "https://*.shop.example",
            "https://a b",
            "https://shop.example;script-src",
            "https://shop.example:",
            "https://shop.example:99999",
            "https://a:1:2",
            "ftp://shop.example",
            "https://Shop.example",
            "https://user@shop.example",
            "https://[nonsense]",
            "'none'",
        ] {
            assert!(!is_origin(wrong), "{wrong}");
        }
    }

    #[test]
    fn what_an_older_version_did_not_keep_is_as_usual_for_the_kind() {
        for kind in EnvironmentKind::ALL.iter().copied() {
            let usual = EnvironmentSettings::of(kind);
            let kept = |text: &str| EnvironmentSettings::kept(serde_json::from_str(text).unwrap(), kind);
            assert_eq!(kept("{}").unwrap(), usual, "{kind}");
            let old = kept(r#"{"show_instructions": false, "kyb": {"questionnaire": "a"}}"#).unwrap();
            let kyb = KybSettings { questionnaire: Some("a".into()), ..usual.kyb.clone() };
            assert_eq!(old, EnvironmentSettings { show_instructions: false, kyb, ..usual.clone() }, "{kind}");
            assert_eq!(
                EnvironmentSettings::kept(serde_json::to_value(&usual).unwrap(), kind).unwrap(),
                usual,
                "{kind}"
            );
            assert!(kept("[]").is_err() && kept(r#"{"kyb": 1}"#).is_err() && kept(r#"{"locale": 1}"#).is_err());
            assert!(kept(r#"{"colour": 1}"#).is_err());
        }
    }
}
