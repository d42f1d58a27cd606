//! A person looks at what the machine decided, and rules.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    decision::Decision,
    desk::{LONGEST_COMMENT, Reviewer},
    ids::StaffId,
    order::Order,
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
};

/// Most reasons a denial carries.
pub const MOST_REASONS: usize = 10;
/// Longest reason in characters.
pub const LONGEST_REASON: usize = 200;

/// What a person ruled about a session: sealed with it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// The document's status.
    pub document: DocumentStatus,
    /// The face's status.
    pub face: FaceStatus,
    /// Why it was denied, in the reviewer's words; empty for an approval.
    pub reasons: Vec<String>,
    /// Tags of difference that the reviewer removed, for good.
    pub cleared: Vec<MismatchTag>,
    /// Whether the look answers what the machine could not decide, so that `AUTO_UNVERIFIABLE` goes.
    pub answers_unverifiable: bool,
    /// Who ruled.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The account of whoever ruled; none for rulings from the command line, and from before there were accounts.
    #[serde(default)]
    pub staff: Option<StaffId>,
    /// Who confirmed it, where two have to look.
    #[serde(default)]
    pub confirmed_by: Option<Reviewer>,
    /// What the reviewer noted for colleagues; no partner is told.
    #[serde(default)]
    pub note: Option<String>,
    /// Whether it was only rehearsed, so that nobody looked at anything.
    pub dummy: bool,
}

/// Why a ruling was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Irregular {
    /// The document's status is not one for reviewers.
    #[error("a reviewer cannot give this document status")]
    Document,
    /// The face's status is not one for reviewers, or does not suit the session.
    #[error("a reviewer cannot give this face status to this session")]
    Face,
    /// A denial says why.
    #[error("a denial needs at least one reason")]
    NoReason,
    /// An approval has nothing to deny.
    #[error("an approval has no reasons for a denial")]
    Reasons,
    /// Reasons are texts of bounded length.
    #[error("there may be ten reasons of 200 characters each, without control characters")]
    Unreadable,
    /// Whoever rules has a name.
    #[error("the reviewer's name must have 1 to 100 characters, without control characters")]
    Nobody,
}

impl Review {
    /// How the ruling goes.
    pub fn verdict(&self) -> Verdict {
        Verdict::of(self.document, self.face)
    }

    /// Whether tags remain, so that partners see SUSPECTED.
    pub fn suspected(&self, decision: &Decision) -> bool {
        !self.fraud_tags(decision).is_empty() || !self.mismatch_tags(decision).is_empty()
    }

    /// The machine's tags of fraud that remain.
    pub fn fraud_tags(&self, decision: &Decision) -> Vec<FraudTag> {
        let gone = |tag: &FraudTag| self.answers_unverifiable && *tag == FraudTag::AutoUnverifiable;
        decision.fraud_tags.iter().copied().filter(|tag| !gone(tag)).collect()
    }

    /// The machine's tags of difference that remain.
    pub fn mismatch_tags(&self, decision: &Decision) -> Vec<MismatchTag> {
        decision.mismatch_tags.iter().copied().filter(|tag| !self.cleared.contains(tag)).collect()
    }

    /// Whether a reviewer can give the face this status in a session like this.
    pub fn suits(face: FaceStatus, order: &Order) -> bool {
        match face {
            FaceStatus::FaceNotChecked => !order.compares_faces(),
            face => face.is_manual() && order.wants_face(),
        }
    }

    /// Says what is irregular about the ruling on a session, if anything. A rehearsed one may give every status, since
    /// partners rehearse what the machine may say, too.
    pub fn must_be_regular(&self, order: &Order) -> Result<(), Irregular> {
        let unreadable = |text: &str, longest: usize| {
            text.trim().is_empty() || text.chars().count() > longest || text.contains(char::is_control)
        };
        if unreadable(&self.by, 100) {
            return Err(Irregular::Nobody);
        }
        if self.reasons.len() > MOST_REASONS || self.reasons.iter().any(|r| unreadable(r, LONGEST_REASON)) {
            return Err(Irregular::Unreadable);
        }
        if self.note.as_ref().is_some_and(|note| note.chars().count() > LONGEST_COMMENT) {
            return Err(Irregular::Unreadable);
        }
        if self.dummy {
            return Ok(());
        }
        if !self.document.is_manual() {
            return Err(Irregular::Document);
        }
        if !Self::suits(self.face, order) {
            return Err(Irregular::Face);
        }
        match (self.verdict(), self.reasons.is_empty()) {
            (Verdict::Denied, true) => Err(Irregular::NoReason),
            (Verdict::Approved, false) => Err(Irregular::Reasons),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{decision::tests::order, order::TokenType};

    fn ruling(document: DocumentStatus, face: FaceStatus, reasons: &[&str]) -> Review {
        Review {
            document,
            face,
            reasons: reasons.iter().map(|reason| (*reason).to_owned()).collect(),
            cleared: vec![],
            answers_unverifiable: false,
            by: "ana".into(),
            at: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
            staff: None,
            confirmed_by: None,
            note: None,
            dummy: false,
        }
    }

    fn check(token_type: TokenType, review: Review, expected: Result<(), Irregular>) {
        assert_eq!(review.must_be_regular(&order(token_type)), expected, "{review:?}");
    }

    #[test]
    fn a_reviewer_keeps_to_the_vocabulary_and_says_why() {
        use DocumentStatus as D;
        use FaceStatus as F;
        let whole = TokenType::Identification;
        check(whole, ruling(D::DocValidated, F::FaceMatch, &[]), Ok(()));
        check(whole, ruling(D::DocFake, F::FaceMatch, &["hologram missing"]), Ok(()));
        check(whole, ruling(D::DocFake, F::FaceMatch, &[]), Err(Irregular::NoReason));
        check(whole, ruling(D::DocValidated, F::FaceMatch, &["why"]), Err(Irregular::Reasons));
        check(whole, ruling(D::DocNotFound, F::FaceMatch, &["x"]), Err(Irregular::Document));
        check(whole, ruling(D::DocValidated, F::FaceError, &["x"]), Err(Irregular::Face));
        check(whole, ruling(D::DocValidated, F::FaceNotChecked, &[]), Err(Irregular::Face));
        check(TokenType::Document, ruling(D::DocValidated, F::FaceNotChecked, &[]), Ok(()));
        check(TokenType::Document, ruling(D::DocValidated, F::FaceMatch, &[]), Err(Irregular::Face));
        check(whole, ruling(D::DocFake, F::FaceMatch, &["line\nbreak"]), Err(Irregular::Unreadable));
        check(whole, ruling(D::DocFake, F::FaceMatch, &["x"; 11]), Err(Irregular::Unreadable));
        check(whole, Review { by: " ".into(), ..ruling(D::DocValidated, F::FaceMatch, &[]) }, Err(Irregular::Nobody));
    }
}
