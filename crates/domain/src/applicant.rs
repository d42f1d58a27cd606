//! What the person who was verified may do on a page of their own: show that it is them, read what was decided, ask
//! for a person to look again, ask for erasure.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    decision::Decision,
    ids::SessionId,
    review::Review,
    session::{Refusal, Session, State},
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
    words,
};

/// Longest text in characters that a person says with a request, or is answered.
pub const LONGEST_WORDS: usize = 1000;
/// Seconds that whoever has shown who they are need not show it again: long enough to read everything, short enough for
/// a computer that others use.
pub const PROOF_SECONDS: u32 = 20 * 60;

words! {
    /// What a person may ask for.
    RequestKind {
        /// That a person looks at the decision.
        Review = "REVIEW",
        /// That everything about them is erased.
        Erasure = "ERASURE",
    }
}

words! {
    /// What became of it.
    RequestState {
        /// It waits for the operator.
        Open = "OPEN",
        /// A person has looked.
        Done = "DONE",
        /// It was refused, and why was said.
        Refused = "REFUSED",
        /// Everything was erased.
        Erased = "ERASED",
    }
}

/// What a person asked for; what they said with it is sealed beside it. There is one of each kind for a session.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Request {
    /// About which session.
    pub session: SessionId,
    /// What for.
    pub kind: RequestKind,
    /// What became of it.
    pub state: RequestState,
    /// Whether the person had shown who they are, or only had the link because there was nothing to show it by.
    pub proved: bool,
    /// When it was asked.
    pub created_at: DateTime<Utc>,
    /// When it was answered.
    pub settled_at: Option<DateTime<Utc>>,
}

impl Request {
    /// Answers it, once.
    ///
    /// # Errors
    /// `Answered` when it was answered before.
    pub fn settle(&mut self, now: DateTime<Utc>, state: RequestState) -> Result<(), Refusal> {
        if self.state != RequestState::Open {
            return Err(Refusal::Answered);
        }
        self.state = state;
        self.settled_at = Some(now);
        Ok(())
    }
}

/// How often somebody failed to show who they are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tries {
    /// How often.
    pub wrong: u32,
    /// When the last time was.
    pub last_at: Option<DateTime<Utc>>,
}

impl Tries {
    /// So many may follow each other at once: people mistype.
    const FREE: u32 = 3;
    /// Seconds to wait after them. Each further one doubles it.
    const FIRST_WAIT: i64 = 60;
    /// Longest wait in seconds, a day: nobody is shut out for good by somebody else who has the link.
    const LONGEST_WAIT: i64 = 86_400;

    /// Seconds until the next try; `None` when there may be one now.
    pub fn wait(&self, now: DateTime<Utc>) -> Option<u32> {
        self.wait_at_most(Self::LONGEST_WAIT, Self::FREE, now)
    }

    /// The same with another longest wait in seconds, and another number of tries that follow each other at once.
    pub fn wait_at_most(&self, longest: i64, free: u32, now: DateTime<Utc>) -> Option<u32> {
        let beyond = self.wrong.checked_sub(free)?;
        let pause = Self::FIRST_WAIT.checked_shl(beyond.min(20)).unwrap_or(i64::MAX).min(longest);
        let left = (self.last_at? + TimeDelta::seconds(pause) - now).num_seconds();
        u32::try_from(left).ok().filter(|left| *left > 0)
    }

    /// One more wrong one.
    pub fn counted(self, now: DateTime<Utc>) -> Self {
        Self { wrong: self.wrong.saturating_add(1), last_at: Some(now) }
    }
}

impl Session {
    /// When it was over for the person; `None` while they or the machine are still at it.
    pub fn over_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match self.state {
            State::Active if now > self.ends_at() => Some(self.ends_at()),
            State::Active | State::Processing => self.erased_at,
            _ => Some(self.finished_at.unwrap_or(self.ends_at())),
        }
    }

    /// Whether the person's page opens. While the session runs it does, and says so; afterwards for so many `days` after
    /// the last thing that happened to it, and as long as a request waits for its answer.
    pub fn shows_itself(&self, requests: &[Request], now: DateTime<Utc>, days: u32) -> bool {
        let Some(over) = self.over_at(now) else { return true };
        let waits = requests.iter().any(|request| request.state == RequestState::Open);
        let asked = requests.iter().flat_map(|request| [Some(request.created_at), request.settled_at]);
        let moments = [Some(over), self.decided_at, self.reviewed_at, self.erased_at].into_iter().chain(asked);
        let last = moments.flatten().max().unwrap_or(over);
        waits || now <= last + TimeDelta::days(days.into())
    }

    /// Until when the person may ask for a person to look again: for so many `days` after the decision that stands, and
    /// only if it is not a plain approval. `None` when there is nothing to ask for.
    pub fn reviewable_until(&self, days: u32) -> Option<DateTime<Utc>> {
        let decided = self.reviewed_at.max(self.decided_at)?;
        let plain = self.verdict == Some(Verdict::Approved) && !self.suspected;
        let open = self.state == State::Decided && self.erased_at.is_none() && !plain && days > 0;
        open.then(|| decided + TimeDelta::days(days.into()))
    }
}

words! {
    /// What a document says differently from what was expected, as a person would name it.
    Difference {
        /// Given names.
        GivenNames = "GIVEN_NAMES",
        /// Surname.
        Surname = "SURNAME",
        /// Number of the document.
        DocumentNumber = "DOCUMENT_NUMBER",
        /// Number of the person.
        PersonalNumber = "PERSONAL_NUMBER",
        /// Last day of validity.
        ExpiryDate = "EXPIRY_DATE",
        /// Date of birth.
        BirthDate = "DATE_OF_BIRTH",
        /// Date of issue.
        IssueDate = "DATE_OF_ISSUE",
        /// Nationality.
        Nationality = "NATIONALITY",
        /// Sex.
        Sex = "SEX",
        /// The age is outside of the limits, or unknown.
        Age = "AGE",
        /// A further document.
        FurtherDocument = "FURTHER_DOCUMENT",
        /// Something else.
        Other = "OTHER",
    }
}

impl From<MismatchTag> for Difference {
    fn from(tag: MismatchTag) -> Self {
        use MismatchTag as M;
        match tag {
            M::Name => Self::GivenNames,
            M::Surname | M::FullName => Self::Surname,
            M::DocumentNumber => Self::DocumentNumber,
            M::PersonalCode => Self::PersonalNumber,
            M::ExpiryDate => Self::ExpiryDate,
            M::DateOfBirth => Self::BirthDate,
            M::DateOfIssue => Self::IssueDate,
            M::Nationality => Self::Nationality,
            M::Sex => Self::Sex,
            M::UnderAge | M::OverAge | M::UnknownAge => Self::Age,
            M::UtilityAddress
            | M::UtilityName
            | M::ExpiredUtilityBill
            | M::InvalidAdditionalStep
            | M::AdditionalStepNotFound
            | M::AdditionalStepInformationMismatch
            | M::ExpiredAdditionalStepInformation
            | M::NotSupportedPoaDocumentType
            | M::NotSupportedPoaDocumentCountry
            | M::PoaCountriesMismatch
            | M::PoaScreenshotDetected => Self::FurtherDocument,
            M::DocInfoMismatch | M::RegistryCenterInfoMismatch | M::DriverLicenseInfoMismatch | M::GdcNotMatch => {
                Self::Other
            }
        }
    }
}

/// Why it was decided so, as the person is told. What they can see or mend is told exactly. What would tell a forger
/// which mark gave them away, or a person under suspicion that somebody looks, is told as what kind of thing it is:
/// nothing is measured, no list is named.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explanation {
    /// Passed or failed.
    pub verdict: Verdict,
    /// Whether a person ruled, or a program decided alone.
    pub by_person: bool,
    /// What is wrong with the document, where that is told.
    pub document: Option<DocumentStatus>,
    /// What is wrong with the face.
    pub face: Option<FaceStatus>,
    /// What differs from what the partner expects, each once.
    pub differences: Vec<Difference>,
    /// Whether there were signs that something is not genuine.
    pub not_genuine: bool,
    /// Whether there was something else that a person should look at more closely.
    pub closer: bool,
}

impl Explanation {
    /// Explains the decision that stands.
    pub fn of(decision: &Decision, review: Option<&Review>) -> Self {
        let document = review.map_or(decision.document, |review| review.document);
        let face = review.map_or(decision.face, |review| review.face);
        let fraud = review.map_or_else(|| decision.fraud_tags.clone(), |review| review.fraud_tags(decision));
        let mismatches = review.map_or_else(|| decision.mismatch_tags.clone(), |review| review.mismatch_tags(decision));
        let mut differences: Vec<Difference> = mismatches.into_iter().map(Difference::from).collect();
        differences.sort_unstable();
        differences.dedup();
        let told = |status: &DocumentStatus| {
            !status.is_fine() && !matches!(status, DocumentStatus::DocNotAnalysed | DocumentStatus::DocFake)
        };
        let seen = |status: &FaceStatus| !status.is_fine() && *status != FaceStatus::FaceNotAnalysed;
        Self {
            verdict: Verdict::of(document, face),
            by_person: review.is_some(),
            document: Some(document).filter(told),
            face: Some(face).filter(seen),
            differences,
            not_genuine: document == DocumentStatus::DocFake || fraud.iter().copied().any(speaks_of_a_picture),
            closer: fraud.iter().copied().any(|tag| !speaks_of_a_picture(tag)),
        }
    }
}

/// Whether a mark of fraud is about what was held before the camera, and not about who the person is.
fn speaks_of_a_picture(tag: FraudTag) -> bool {
    use FraudTag as F;
    matches!(
        tag,
        F::VirtualCamera
            | F::PortraitSubstitution
            | F::FaceSuspected
            | F::DocMobilePhoto
            | F::DocPrintSpoofed
            | F::FakePhoto
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        decision::{decide, tests::order},
        order::TokenType,
        policy::Policy,
    };

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    #[test]
    fn three_may_be_wrong_and_then_each_costs_twice_as_long_but_never_more_than_a_day() {
        let mut tries = Tries::default();
        for _ in 0..3 {
            assert_eq!(tries.wait(at(0)), None);
            tries = tries.counted(at(0));
        }
        assert_eq!((tries.wait(at(0)), tries.wait(at(59)), tries.wait(at(60))), (Some(60), Some(1), None));
        tries = tries.counted(at(60));
        assert_eq!(tries.wait(at(60)), Some(120));
        for _ in 0..100 {
            tries = tries.counted(at(60));
        }
        assert_eq!((tries.wait(at(60)), tries.wait(at(60 + 86_400))), (Some(86_400), None));
    }

    fn decision(document: DocumentStatus, face: FaceStatus, fraud: &[FraudTag], differs: &[MismatchTag]) -> Decision {
        Decision {
            verdict: Verdict::of(document, face),
            suspected: !fraud.is_empty() || !differs.is_empty(),
            document,
            face,
            fraud_tags: fraud.to_vec(),
            mismatch_tags: differs.to_vec(),
            ..decide(&order(TokenType::Identification), &[], &Policy::built_in())
        }
    }

    #[test]
    fn what_a_person_can_mend_is_told_and_which_mark_or_list_gave_somebody_away_is_not() {
        use DocumentStatus as D;
        use FaceStatus as F;
        let plain = Explanation::of(&decision(D::DocValidated, F::FaceMatch, &[], &[]), None);
        assert_eq!((plain.document, plain.face, plain.not_genuine, plain.closer), (None, None, false, false));

        let blurred = Explanation::of(&decision(D::DocTooBlurry, F::FaceNotAnalysed, &[], &[]), None);
        assert_eq!((blurred.verdict, blurred.document, blurred.face), (Verdict::Denied, Some(D::DocTooBlurry), None));

        let forged = Explanation::of(&decision(D::DocFake, F::FaceMatch, &[FraudTag::PortraitSubstitution], &[]), None);
        assert_eq!((forged.document, forged.not_genuine, forged.closer), (None, true, false));
        let copied = Explanation::of(&decision(D::DocSpoofDetected, F::FaceMatch, &[], &[]), None);
        assert_eq!(copied.document, Some(D::DocSpoofDetected), "whoever held up a copy knows");

        // Somebody on a list of sanctions must not be warned by us that they were found.
        let listed = decision(D::DocValidated, F::FaceMatch, &[FraudTag::SanctionsSuspection], &[]);
        let blocked = decision(D::DocValidated, F::FaceMatch, &[FraudTag::FaceBlacklisted], &[]);
        let unanswered = decision(D::DocValidated, F::FaceMatch, &[FraudTag::AmlFailed], &[]);
        assert_eq!(Explanation::of(&listed, None), Explanation::of(&unanswered, None));
        assert_eq!(Explanation::of(&listed, None), Explanation::of(&blocked, None));
    }

    #[test]
    fn differences_are_named_once_in_words_of_people() {
        use MismatchTag as M;
        let found = decision(
            DocumentStatus::DocValidated,
            FaceStatus::FaceMatch,
            &[],
            &[M::UtilityName, M::Surname, M::FullName, M::UtilityAddress, M::UnderAge],
        );
        let told = Explanation::of(&found, None);
        assert_eq!(told.differences, [Difference::Surname, Difference::Age, Difference::FurtherDocument]);
    }

    #[test]
    fn what_a_person_ruled_is_what_is_told() {
        let review = Review {
            document: DocumentStatus::DocDamaged,
            face: FaceStatus::FaceMatch,
            reasons: vec!["The corner is cut off.".into()],
            cleared: vec![MismatchTag::Name],
            answers_unverifiable: true,
            staff: None,
            confirmed_by: None,
            note: None,
            by: "ana".into(),
            at: at(0),
            dummy: false,
        };
        let machine = decision(
            DocumentStatus::DocValidated,
            FaceStatus::FaceMatch,
            &[FraudTag::AutoUnverifiable],
            &[MismatchTag::Name],
        );
        let told = Explanation::of(&machine, Some(&review));
        assert_eq!((told.by_person, told.document), (true, Some(DocumentStatus::DocDamaged)));
        assert_eq!((told.differences.len(), told.closer), (0, false));
    }
}
