//! The switches of a session, against what its environment allows.

use domain::{
    order::{Feature, Features},
    settings::Switch,
};

use super::{Circumstances, not_allowed};
use crate::fields::{Fields, field, kinds::Flag};

/// Reads every switch in both dialects. What is kept says what applies: asked for, or on in the environment.
pub(super) fn read(flat: &Fields<'_>, settings: &Fields<'_>, circumstances: &Circumstances<'_>) -> Features {
    let mut features = Features::default();
    for feature in Feature::ALL.iter().copied() {
        let name = feature.as_str();
        let mut asked = flat.read(field(name, feature.about()), &Flag);
        let mut at = flat.at().field(name);
        if let Some(nested) = nested(feature) {
            let other = settings.read(field(nested, feature.about()), &Flag);
            if asked.is_none() {
                at = settings.at().field(nested);
            } else if other.is_some() && other != asked {
                flat.agree((name, asked), (&format!("settings.{nested}"), other));
            }
            asked = asked.or(other);
        }
        let switch = circumstances.settings.switch(circumstances.kind, feature);
        if asked == Some(true) && !switch.is_allowed() {
            not_allowed(&at);
        }
        let on = asked.unwrap_or(switch == Switch::On);
        if asked.is_some() || on != feature.default_on() {
            features.0.insert(feature, on);
        }
    }
    features
}

/// The structured dialect's name, where it has one.
fn nested(feature: Feature) -> Option<&'static str> {
    match feature {
        Feature::ReviewFailed => Some("reviewFailedVerifications"),
        Feature::ReviewSuccessful => Some("reviewSuccessfulVerifications"),
        Feature::VerifyAddress => Some("verifyPoaAddress"),
        Feature::VerifyEmail
        | Feature::VerifyPhone
        | Feature::VerifyBank
        | Feature::VerifyBankAccounts
        | Feature::VerifyBankBalances
        | Feature::VerifyBankTransactions => Some(feature.as_str()),
        _ => None,
    }
}
