//! Findings and policy become a status with reasons.

use serde::{Deserialize, Serialize};

use crate::{
    capture::Step,
    finding::{Check, Finding, Outcome},
    order::{Feature, Order},
    policy::{Consequence, Policy},
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
};

/// One reason: which finding had which consequence.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Reason {
    /// The check that led here.
    pub check: Check,
    /// How it ended.
    pub outcome: Outcome,
    /// What followed.
    pub then: Consequence,
}

/// What was decided about a session, with everything that is needed to say why.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// Passed or failed.
    pub verdict: Verdict,
    /// Whether any tag was raised; partners see SUSPECTED then.
    pub suspected: bool,
    /// The document's status.
    pub document: DocumentStatus,
    /// The face's status.
    pub face: FaceStatus,
    /// Tags of possible fraud, each once.
    pub fraud_tags: Vec<FraudTag>,
    /// Tags of difference, each once.
    pub mismatch_tags: Vec<MismatchTag>,
    /// Why, in the order of the policy's rules.
    pub reasons: Vec<Reason>,
    /// Name and version of the policy that applied.
    pub policy: (String, u32),
}

impl Decision {
    /// Whether the client may try again, as far as the decision is concerned: it was denied, other pictures might be
    /// approved, and nothing speaks of fraud.
    pub fn may_be_tried_again(&self) -> bool {
        let Retaken { document, face } = self.retaken();
        self.verdict == Verdict::Denied && !self.speaks_of_fraud() && (document || (face && self.document.is_fine()))
    }

    /// Whether somebody seems to cheat, or is on a block list: that ends a session at once.
    pub fn speaks_of_fraud(&self) -> bool {
        self.document.is_fraud() || self.face.is_fraud() || self.fraud_tags.iter().any(|tag| tag.is_fraud())
    }

    /// Which pictures another try takes anew.
    pub fn retaken(&self) -> Retaken {
        Retaken { document: self.document.may_be_retaken(), face: self.face.may_be_retaken() }
    }

    /// Whether the session wants a person to look at a decision like this.
    pub fn awaits_review(&self, order: &Order) -> bool {
        order.features.on(match self.verdict {
            Verdict::Approved => Feature::ReviewSuccessful,
            Verdict::Denied => Feature::ReviewFailed,
        })
    }
}

/// Which pictures another try takes anew.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Retaken {
    /// Those of the document.
    pub document: bool,
    /// The selfie.
    pub face: bool,
}

impl Retaken {
    /// Whether this picture is one of them.
    pub fn includes(self, step: Step) -> bool {
        match step {
            Step::Front | Step::Back => self.document,
            Step::Face => self.face,
            Step::Extra(_) => false,
        }
    }
}

/// Decides. The same findings, order and policy always give the same decision.
pub fn decide(order: &Order, findings: &[Finding], policy: &Policy) -> Decision {
    let (mut document, mut face) = (None, None);
    let (mut fraud_tags, mut mismatch_tags, mut reasons) = (vec![], vec![], vec![]);
    for rule in &policy.rules {
        if !findings.iter().any(|f| f.check == rule.check && f.outcome == rule.outcome) {
            continue;
        }
        document = document.or(rule.then.document);
        face = face.or(rule.then.face);
        push_new(&mut fraud_tags, rule.then.fraud);
        push_new(&mut mismatch_tags, rule.then.mismatch);
        reasons.push(Reason { check: rule.check, outcome: rule.outcome, then: rule.then });
    }
    let passed = |check| findings.iter().any(|f| f.check == check && f.outcome == Outcome::Pass);
    let document = match document {
        Some(document) => document,
        // Without a document that was seen and read nothing was validated, whatever the policy forgot.
        None if passed(Check::DocumentFound) && (passed(Check::MrzCheckDigits) || passed(Check::BarcodeRead)) => {
            DocumentStatus::DocValidated
        }
        None => DocumentStatus::AutoUnverifiable,
    };
    let face = match face {
        _ if !order.compares_faces() => FaceStatus::FaceNotChecked,
        Some(face) => face,
        // Without a comparison that passed there is no match, whatever the policy forgot.
        None if passed(Check::FaceMatch) => FaceStatus::FaceMatch,
        None => FaceStatus::FaceNotAnalysed,
    };
    Decision {
        verdict: Verdict::of(document, face),
        suspected: !fraud_tags.is_empty() || !mismatch_tags.is_empty(),
        document,
        face,
        fraud_tags,
        mismatch_tags,
        reasons,
        policy: (policy.name.clone(), policy.version),
    }
}

fn push_new<T: PartialEq>(tags: &mut Vec<T>, tag: Option<T>) {
    if let Some(tag) = tag
        && !tags.contains(&tag)
    {
        tags.push(tag);
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::order::{Countries, Expected, Features, TokenType, Urls};

    pub(crate) fn order(token_type: TokenType) -> Order {
        Order {
            client_id: "c".into(),
            external_ref: None,
            token_type,
            expected: Expected::default(),
            countries: Countries::Any,
            documents: vec![],
            documents_by_country: Default::default(),
            locale: "en".into(),
            show_instructions: true,
            lifetime: 60,
            session_length: 60,
            urls: Urls::default(),
            generate_digit_string: false,
            features: Features::default(),
            text_ratio: 0.8,
            mrz_ratio: 0.7,
            face_threshold_modifier: 1.0,
            age_limit: None,
            age_max: None,
            max_attempts: None,
            detection_types: vec![],
            fraud_services: vec![],
            questionnaire: None,
            questionnaire_required: true,
            risk_profile: None,
            theme: None,
            registry_countries: None,
            additional_steps: None,
            additional_data: None,
            video_call_questions: vec![],
            dummy: None,
        }
    }

    fn check(token_type: TokenType, findings: &[(Check, Outcome)], verdict: Verdict, suspected: bool) -> Decision {
        let findings: Vec<Finding> = findings.iter().map(|(check, outcome)| Finding::new(*check, *outcome)).collect();
        let decision = decide(&order(token_type), &findings, &Policy::built_in());
        assert_eq!((decision.verdict, decision.suspected), (verdict, suspected), "{decision:?}");
        decision
    }

    #[test]
    fn a_match_and_a_valid_document_are_approved() {
        let decision = check(
            TokenType::Identification,
            &[
                (Check::DocumentFound, Outcome::Pass),
                (Check::MrzCheckDigits, Outcome::Pass),
                (Check::FaceMatch, Outcome::Pass),
            ],
            Verdict::Approved,
            false,
        );
        assert_eq!(decision.document, DocumentStatus::DocValidated);
        assert_eq!(decision.face, FaceStatus::FaceMatch);
        assert!(decision.reasons.is_empty());
    }

    #[test]
    fn without_a_comparison_there_is_no_match() {
        let decision = check(TokenType::Identification, &[], Verdict::Denied, false);
        assert_eq!(decision.face, FaceStatus::FaceNotAnalysed);
    }

    #[test]
    fn a_document_only_session_needs_no_face() {
        let read = [(Check::DocumentFound, Outcome::Pass), (Check::BarcodeRead, Outcome::Pass)];
        let decision = check(TokenType::Document, &read, Verdict::Approved, false);
        assert_eq!(decision.face, FaceStatus::FaceNotChecked);
    }

    #[test]
    fn without_a_document_that_was_read_nothing_is_validated() {
        for findings in [&[][..], &[(Check::DocumentFound, Outcome::Pass)], &[(Check::MrzCheckDigits, Outcome::Pass)]] {
            let decision = check(TokenType::Document, findings, Verdict::Denied, false);
            assert_eq!(decision.document, DocumentStatus::AutoUnverifiable);
        }
    }

    #[test]
    fn the_most_telling_rule_names_the_status_and_tags_add_up() {
        let decision = check(
            TokenType::Identification,
            &[
                (Check::DocumentValid, Outcome::Fail),
                (Check::DocumentFound, Outcome::Fail),
                (Check::Name, Outcome::Fail),
                (Check::Name, Outcome::Fail),
                (Check::Aml, Outcome::NotChecked),
                (Check::FaceMatch, Outcome::Fail),
            ],
            Verdict::Denied,
            true,
        );
        assert_eq!(decision.document, DocumentStatus::DocNotFound);
        assert_eq!(decision.face, FaceStatus::FaceMismatch);
        assert_eq!(decision.mismatch_tags, [MismatchTag::Name]);
        assert_eq!(decision.fraud_tags, [FraudTag::AmlFailed]);
        assert_eq!(decision.reasons.len(), 5);
    }
}
