//! One case whole, as the desk shows it.

use chrono::{DateTime, Utc};
use domain::{
    capture::Step,
    country::Country,
    decision::Reason,
    document::{DocumentType, FieldName},
    event::EventKind,
    finding::{Finding, Outcome as Ended},
    ids::{CommentId, EnvironmentId, ScanRef, StaffId},
    order::TokenType,
    session::{Platform, State},
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, OverallStatus, Verdict},
    words,
};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Acted, Commented, Holder};

/// One case. Personal values are masked unless somebody asked to see them: their first letter, and three, six or nine
/// dots for up to four, up to nine or more characters.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Case {
    /// The verification.
    pub scan_ref: ScanRef,
    /// The environment it belongs to.
    pub environment: EnvironmentId,
    /// How it stands, as partners know it.
    pub status: OverallStatus,
    /// Where in its life it is.
    pub state: State,
    /// The decision that stands.
    pub verdict: Option<Verdict>,
    /// Whether tags were raised.
    pub suspected: bool,
    /// When it was ordered.
    pub created_at: DateTime<Utc>,
    /// When the person was done.
    pub finished_at: Option<DateTime<Utc>>,
    /// When the machine decided.
    pub decided_at: Option<DateTime<Utc>>,
    /// When a person last ruled.
    pub reviewed_at: Option<DateTime<Utc>>,
    /// Since when it waits for a person.
    pub waiting_since: Option<DateTime<Utc>>,
    /// Whether personal values are shown.
    pub revealed: bool,
    /// What the machine says about the document.
    pub auto_document: Option<DocumentStatus>,
    /// What the machine says about the face.
    pub auto_face: Option<FaceStatus>,
    /// The chosen country.
    pub country: Option<Country>,
    /// The chosen document.
    pub document_type: Option<DocumentType>,
    /// Who holds it.
    pub claim: Option<Holder>,
    /// The ruling that waits for a second person.
    pub first_ruling: Option<Ruling>,
    /// What was ordered.
    pub order: Ordered,
    /// What the sources say, field by field.
    pub fields: Vec<FieldRow>,
    /// What was measured.
    pub checks: Vec<Check>,
    /// Tags of possible fraud that stand.
    pub fraud_tags: Vec<FraudTag>,
    /// Tags of difference that stand.
    pub mismatch_tags: Vec<MismatchTag>,
    /// Words of the desk.
    pub tags: Vec<String>,
    /// How near the faces are.
    pub face: Option<Faces>,
    /// The pictures.
    pub pictures: Vec<Picture>,
    /// Other verifications that show the same face or say the same.
    pub duplicates: Vec<Duplicate>,
    /// How the person came.
    pub visit: Visit,
    /// What happened, oldest first.
    pub timeline: Vec<Moment>,
    /// How many attempts were analysed.
    pub attempts: usize,
    /// What people ruled, oldest first.
    pub reviews: Vec<Ruling>,
    /// What the staff wrote, oldest first.
    pub comments: Vec<Commented>,
    /// What the person asked for.
    pub requests: Vec<Said>,
    /// Other verifications of the same client, newest first.
    pub same_client: Vec<Other>,
    /// What whoever looks may do with it now.
    pub may: May,
    /// Statuses a reviewer can give it.
    pub statuses: Statuses,
    /// Words for a denial to choose from.
    pub reasons: Vec<String>,
}

/// What the partner ordered.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Ordered {
    /// The partner's name for the person.
    pub client_id: String,
    /// The partner's other reference.
    pub external_ref: Option<String>,
    /// Which walk.
    pub token_type: TokenType,
    /// What is switched on.
    pub features: Vec<String>,
}

/// Writes the order's part.
pub fn ask_of(client_id: String, external_ref: Option<String>, token_type: TokenType, features: Vec<String>) -> Ordered {
    Ordered { client_id, external_ref, token_type, features }
}

/// A field with what every source says.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
pub struct FieldRow {
    /// What it is.
    pub name: FieldName,
    /// What each source says.
    pub values: Vec<FieldValue>,
    /// Whether all say the same.
    pub agree: bool,
    /// What stood there before somebody put it right.
    pub original: Option<String>,
    /// Whether a reviewer can put it right.
    pub correctable: bool,
}

/// What one source says.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
pub struct FieldValue {
    /// `ORDER`, `MRZ`, `BARCODE`, `PRINT` or `REVIEWER`.
    pub source: &'static str,
    /// The value.
    pub value: String,
    /// How sure the reading is, 0 to 1.
    pub confidence: Option<f64>,
    /// Where it stands.
    #[serde(rename = "box")]
    pub place: Option<Box>,
}

/// A rectangle in a picture, in its pixels from the top left corner.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
pub struct Box {
    /// The picture, by its `id`.
    pub capture: String,
    /// From the left edge.
    pub x: f64,
    /// From the upper edge.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// One check.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Check {
    /// What was checked.
    pub check: domain::finding::Check,
    /// How it ended.
    pub outcome: Ended,
    /// What was measured.
    pub measure: Option<f64>,
    /// The mark it was held against.
    pub mark: Option<f64>,
    /// The unit of both.
    pub unit: Option<String>,
    /// A word or two on why.
    pub because: Option<String>,
    /// What the measure would have to be for the check to pass, such as `≥ 0.55`; null where it passed, or where no
    /// measure says.
    pub would_pass_if: Option<String>,
    /// What followed from it.
    pub then: Vec<WhatFollowed>,
    /// Which models measured.
    pub models: Vec<Model>,
}

/// What followed from a check.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct WhatFollowed {
    /// The document's status, if no earlier rule gave one.
    pub document: Option<DocumentStatus>,
    /// The face's status, if no earlier rule gave one.
    pub face: Option<FaceStatus>,
    /// A tag of possible fraud.
    pub fraud: Option<FraudTag>,
    /// A tag of difference.
    pub mismatch: Option<MismatchTag>,
}

/// A model.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Model {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl Check {
    /// Writes a finding with the rules it matched.
    pub fn of(finding: &Finding, reasons: &[Reason]) -> Self {
        let matched = reasons.iter().filter(|r| r.check == finding.check && r.outcome == finding.outcome);
        Self {
            check: finding.check,
            outcome: finding.outcome,
            measure: finding.measure,
            mark: finding.mark,
            unit: finding.unit.clone(),
            because: finding.detail.clone(),
            would_pass_if: would_pass_if(finding),
            then: matched
                .map(|r| WhatFollowed {
                    document: r.then.document,
                    face: r.then.face,
                    fraud: r.then.fraud,
                    mismatch: r.then.mismatch,
                })
                .collect(),
            models: finding
                .models
                .iter()
                .map(|model| Model { name: model.name.clone(), version: model.version.clone() })
                .collect(),
        }
    }
}

/// What a measure would have to be: a check that did not pass is on the wrong side of its mark, so the mark's other
/// side is the right one.
fn would_pass_if(finding: &Finding) -> Option<String> {
    if !matches!(finding.outcome, Ended::Fail | Ended::Unsure) {
        return None;
    }
    let (measure, mark) = finding.measure.zip(finding.mark)?;
    let side = match measure.partial_cmp(&mark)? {
        std::cmp::Ordering::Less => '≥',
        std::cmp::Ordering::Greater => '≤',
        std::cmp::Ordering::Equal => return None,
    };
    Some(format!("{side} {mark}"))
}

words! {
    /// What came of the comparison of faces.
    Outcome {
        /// The same person.
        Match = "MATCH",
        /// Nobody can tell.
        Between = "BETWEEN",
        /// Two people.
        Mismatch = "MISMATCH",
    }
}

/// How near the faces are.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
pub struct Faces {
    /// Their distance.
    pub distance: f64,
    /// The distance up to which they are one person's.
    pub mark: f64,
    /// Share of strangers that the mark lets through; null where an operator set the distance.
    pub fmr: Option<f64>,
    /// What came of it.
    pub band: Outcome,
}

words! {
    /// What a picture shows.
    PictureKind {
        /// A side of the document.
        Document = "DOCUMENT",
        /// The same laid flat.
        Rectified = "RECTIFIED",
        /// The portrait on it.
        Portrait = "PORTRAIT",
        /// The person.
        Selfie = "SELFIE",
        /// A further document.
        Extra = "EXTRA",
        /// One of the frames of the acts before the camera.
        Frame = "FRAME",
    }
}

/// What the picture of a step shows.
pub fn picture_kind(step: Step) -> PictureKind {
    match step {
        Step::Front | Step::Back => PictureKind::Document,
        Step::Face => PictureKind::Selfie,
        Step::Extra(_) => PictureKind::Extra,
    }
}

/// A picture or a file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// Its identifier among these.
    pub id: String,
    /// Which picture of the walk.
    pub step: Step,
    /// What it shows.
    pub kind: PictureKind,
    /// Where it is.
    pub url: String,
    /// Its width in pixels; 0 where nobody has made it yet, or it is a PDF.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Its media type.
    pub media_type: &'static str,
}

/// Another verification that shows the same.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Duplicate {
    /// The verification.
    pub scan_ref: ScanRef,
    /// `FACE`, `DOC_FACE` or `DATA`.
    pub kind: &'static str,
}

/// How the person came.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Visit {
    /// The network address.
    pub ip: Option<String>,
    /// The kind of device.
    pub device: Option<Platform>,
    /// When the person agreed.
    pub agreed_at: Option<DateTime<Utc>>,
}

/// Something that happened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Moment {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub kind: EventKind,
    /// A word that says more.
    pub word: Option<String>,
}

/// What somebody ruled.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Ruling {
    /// The account; null for rulings from the command line.
    pub by: Option<StaffId>,
    /// Who.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The document's status.
    pub document: DocumentStatus,
    /// The face's status.
    pub face: FaceStatus,
    /// Why it was denied, in words for the partner.
    pub reasons: Vec<String>,
    /// What colleagues should know.
    pub note: Option<String>,
    /// Mismatch tags that were removed.
    pub cleared: Vec<MismatchTag>,
    /// Whether it answered what the machine could not decide.
    pub answers_unverifiable: bool,
    /// Who confirmed it, where two have to look.
    pub confirmed_by: Option<String>,
}

impl From<&domain::review::Review> for Ruling {
    fn from(review: &domain::review::Review) -> Self {
        Self {
            by: review.staff,
            name: review.by.clone(),
            at: review.at,
            document: review.document,
            face: review.face,
            reasons: review.reasons.clone(),
            note: review.note.clone(),
            cleared: review.cleared.clone(),
            answers_unverifiable: review.answers_unverifiable,
            confirmed_by: review.confirmed_by.as_ref().map(|by| by.name.clone()),
        }
    }
}

impl From<(CommentId, domain::desk::Comment)> for Commented {
    fn from((id, comment): (CommentId, domain::desk::Comment)) -> Self {
        let acted = Acted { by: comment.by.id, name: comment.by.name, at: comment.at };
        Self { id, acted, text: comment.text }
    }
}

/// What the person asked for on their own page.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Said {
    /// What for.
    pub kind: domain::applicant::RequestKind,
    /// When.
    pub at: DateTime<Utc>,
    /// What they say; null while personal values are masked.
    pub words: Option<String>,
    /// What became of it.
    pub state: domain::applicant::RequestState,
}

/// Another verification of the same client.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Other {
    /// The verification.
    pub scan_ref: ScanRef,
    /// How it stands.
    pub status: OverallStatus,
    /// When it was ordered.
    pub created_at: DateTime<Utc>,
}

/// What whoever looks may do with a case now.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, JsonSchema)]
pub struct May {
    /// Take it, or take it back.
    pub claim: bool,
    /// Rule; it has to be held.
    pub rule: bool,
    /// Confirm or reject a colleague's ruling; it has to be held.
    pub confirm: bool,
    /// Put right what the document says; it has to be held.
    pub correct: bool,
    /// Ask the person for something more.
    pub retry: bool,
    /// Put something of it on a block list.
    pub block: bool,
    /// See personal values and pictures.
    pub reveal: bool,
}

/// Statuses a reviewer can give.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Statuses {
    /// To the document.
    pub document: Vec<DocumentStatus>,
    /// To the face.
    pub face: Vec<FaceStatus>,
}

#[cfg(test)]
mod tests {
    use domain::finding::Check as Checked;

    use super::*;

    fn check(finding: Finding, expected: Option<&str>) {
        assert_eq!(would_pass_if(&finding).as_deref(), expected, "{finding:?}");
    }

    #[test]
    fn a_check_that_failed_says_what_would_have_passed() {
        let failed = |check, measure, mark| Finding::new(check, Ended::Fail).measured(measure, mark, "x");
        check(failed(Checked::DocumentSharp, 0.31, 0.55), Some("≥ 0.55"));
        check(failed(Checked::DocumentGlare, 0.4, 0.2), Some("≤ 0.2"));
        check(failed(Checked::DuplicateData, 2.0, 0.0), Some("≤ 0"));
        check(Finding::new(Checked::DocumentSharp, Ended::Pass).measured(0.7, 0.55, "x"), None);
        check(Finding::new(Checked::FaceMatch, Ended::Unsure).measured(0.7, 0.6, "x"), Some("≤ 0.6"));
        check(Finding::new(Checked::MrzFound, Ended::Fail), None);
        check(Finding::new(Checked::SourcesAgree, Ended::Fail).stating(2.0, "fields"), None);
    }
}
