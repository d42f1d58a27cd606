//! What was asked for and cannot be done here. Each such check says NOT_CHECKED; none is ever presented as passed.

use domain::{
    finding::{Check, Finding, Outcome},
    order::Feature,
};

use crate::evidence::{Evidence, Results};

/// Adds a finding for everything that was asked for and did not run.
pub(crate) fn examine(evidence: &Evidence, results: &mut Results) {
    let order = &evidence.order;
    let findings = &mut results.findings;
    for feature in Feature::ALL.iter().filter(|feature| order.features.on(**feature)) {
        let check = match feature {
            Feature::CheckAml | Feature::AutoAmlMonitoring => Check::Aml,
            Feature::CheckLid => Check::Lid,
            Feature::CheckCriminal => Check::Criminal,
            Feature::CheckDriverLicense => Check::DriverLicenseRegister,
            Feature::VerifyAddress => Check::Address,
            // Once all else is approved, the person is held against the others.
            comparing if Feature::COMPARING.contains(comparing) => continue,
            // These are done, or are an offer to the client rather than a demand, or are judged with the verdict.
            Feature::AutoFaceMatching
            | Feature::CheckLiveness
            | Feature::IdLiveFaceValidation
            | Feature::CheckBlurAndGlare
            | Feature::DriverLicenseBack
            | Feature::AllowBsnMasking
            | Feature::NfcOptional
            | Feature::VerifyEmail
            | Feature::VerifyPhone
            | Feature::ReviewSuccessful
            | Feature::ReviewFailed => continue,
            _ => Check::Feature,
        };
        findings.push(Finding::new(check, Outcome::NotChecked).because(feature.as_str()));
    }
    for service in &order.fraud_services {
        let check = if service == "LID" { Check::Lid } else { Check::Aml };
        findings.push(Finding::new(check, Outcome::NotChecked).because(service.as_str()));
    }
    let questionnaire = order.questionnaire.is_some() && order.questionnaire_required;
    for (asked, name) in [
        (questionnaire, "questionnaire"),
        (order.risk_profile.is_some(), "riskAssessmentProfile"),
        (order.registry_countries.as_ref().is_some_and(|countries| !countries.is_empty()), "registryCentersCountries"),
    ] {
        if asked {
            findings.push(Finding::new(Check::Feature, Outcome::NotChecked).because(name));
        }
    }
}
