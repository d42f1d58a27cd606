//! The page where people see what is held about them: what is told to whoever has the link, and what only to somebody
//! who has shown who they are.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    applicant::{Difference, Explanation, LONGEST_WORDS, RequestKind, RequestState},
    capture::Step,
    document::{FieldName, Reading},
    ids::{CaptureId, ScanRef},
    settings::ErasureMode,
    status::{DocumentStatus, FaceStatus},
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::{
    fields::{
        Fields, Problems, describe, field,
        kinds::{Date, ScanRefText, Word},
        texts::text,
    },
    problem::Problem,
    theme::Look,
};

/// Reads what somebody shows who they are by: the number on the document, and the date of birth.
///
/// # Errors
/// What is wrong with the body.
pub fn read_proof(body: &Value) -> Result<(String, NaiveDate), Problem> {
    let problems = Problems::default();
    let shown = proof(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(shown.expect("what is shown without a problem is whole"))
}

/// The JSON Schema of it.
pub fn describe_proof() -> Value {
    describe(|fields| {
        proof(fields);
    })
}

fn proof(fields: &Fields<'_>) -> Option<(String, NaiveDate)> {
    let number = field("documentNumber", "The number on the document. Spaces, dashes and case do not matter.");
    let number = fields.read(number.required().example("UT1234567"), &text(1, 60));
    let born = fields.read(field("dateOfBirth", "The date of birth.").required().example("1990-01-31"), &Date);
    Some((number?, born?))
}

/// Reads what a person says with a request; nothing is fine.
///
/// # Errors
/// What is wrong with the body.
pub fn read_words(body: &Value) -> Result<Option<String>, Problem> {
    let problems = Problems::default();
    let said = said(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(said.map(|words| words.trim().to_owned()).filter(|words| !words.is_empty()))
}

/// The JSON Schema of it.
pub fn describe_words() -> Value {
    describe(|fields| {
        said(fields);
    })
}

fn said(fields: &Fields<'_>) -> Option<String> {
    let about = field("words", "What the person wants to say about it.").example("I wore my glasses in the photo.");
    fields.read(about, &text(0, LONGEST_WORDS))
}

/// What an operator refuses, and why.
pub struct Refused {
    /// Whose request.
    pub scan_ref: ScanRef,
    /// Which one.
    pub kind: RequestKind,
    /// Why, for the person.
    pub reason: String,
}

/// Reads it.
///
/// # Errors
/// What is wrong with the body.
pub fn read_refusal(body: &Value) -> Result<Refused, Problem> {
    let problems = Problems::default();
    let refused = refusal(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(refused.expect("a refusal without a problem is whole"))
}

/// The JSON Schema of it.
pub fn describe_refusal() -> Value {
    describe(|fields| {
        refusal(fields);
    })
}

fn refusal(fields: &Fields<'_>) -> Option<Refused> {
    let scan_ref = fields.read(field("scanRef", "The verification.").required(), &ScanRefText);
    let kind = field("kind", "What is refused.").required();
    let kind = fields.read(kind, &Word(RequestKind::ALL, RequestKind::as_str));
    let reason = field("reason", "Why, for the person, who reads it.").required();
    let reason = fields.read(reason.example("The law obliges us to keep it until 2031."), &text(1, LONGEST_WORDS));
    Some(Refused { scan_ref: scan_ref?, kind: kind?, reason: reason? })
}

/// What whoever has the link is told.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "OwnPage")]
pub struct Page {
    /// `ACTIVE`, `PROCESSING`, `REVIEWING`, `APPROVED`, `DENIED`, `SUSPECTED`, `EXPIRED`, `CANCELLED` or `DELETED`.
    pub status: &'static str,
    /// When everything about the person was erased.
    pub erased_at: Option<DateTime<Utc>>,
    /// Language of the verification; null after erasure.
    pub locale: Option<String>,
    /// What people call the company that asked for the verification.
    pub company: Option<String>,
    /// Where its privacy policy is.
    pub privacy_url: Option<String>,
    /// Whether the person can show here who they are. Otherwise nothing was read to show it by, and only the company can
    /// tell more.
    pub provable: bool,
    /// Seconds until that may be tried again; 0: now.
    pub wait: u32,
    /// What the person asked for.
    pub requests: Vec<Asked>,
    /// What the person may ask for now.
    pub may_ask: MayAsk,
    /// How the page looks; absent: as it is.
    pub theme: Option<Look>,
}

/// What a person may ask for now.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct MayAsk {
    /// Until when a person may be asked to look again; null: not.
    pub review_until: Option<DateTime<Utc>>,
    /// What would become of a wish to be erased; null: there is one already, or nothing to erase.
    pub erasure: Option<ErasureMode>,
}

/// Something that the person asked for.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Asked {
    /// What for.
    pub kind: RequestKind,
    /// What became of it.
    pub state: RequestState,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// When it was answered.
    pub settled_at: Option<DateTime<Utc>>,
    /// Why it was refused; told to whoever has shown who they are, or cannot.
    pub answer: Option<String>,
}

/// What shows for a while who somebody is.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "OwnProof")]
pub struct Proof {
    /// Sent along in the header `Bonafide-Proof`.
    pub proof: String,
    /// Seconds that it is good for.
    pub seconds: u32,
}

/// What is held about a person, for the person.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Held {
    /// The verification, as the company knows it.
    pub scan_ref: ScanRef,
    /// When the company asked for it.
    pub ordered_at: DateTime<Utc>,
    /// When the person was done.
    pub finished_at: Option<DateTime<Utc>>,
    /// What was decided and why, once that stands.
    pub decision: Option<Told>,
    /// What the document says, as it was read.
    pub document: Vec<HeldValue>,
    /// The pictures and files.
    pub pictures: Vec<Picture>,
    /// Kinds of things that are held.
    pub kinds: Vec<&'static str>,
    /// Days that they are kept, as the company says.
    pub retention_days: Option<u32>,
    /// What the person asked for.
    pub requests: Vec<Asked>,
}

/// One value that was read.
#[derive(Serialize, JsonSchema)]
pub struct HeldValue {
    /// What it is.
    pub name: FieldName,
    /// The value.
    pub value: String,
}

/// One picture or file that is held.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "HeldPicture")]
pub struct Picture {
    /// Its name in the path it is fetched from.
    pub id: CaptureId,
    /// What it shows.
    pub step: Step,
    /// `image/jpeg` or `application/pdf`.
    pub media_type: &'static str,
    /// Its size in bytes.
    pub bytes: i64,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// When it was kept.
    pub kept_at: DateTime<Utc>,
}

/// What was decided and why, as the person is told.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "OwnDecision")]
pub struct Told {
    /// `APPROVED`, `DENIED` or `SUSPECTED`.
    pub outcome: &'static str,
    /// `PROGRAM` when a program decided alone, `PERSON` when a person ruled.
    pub by: &'static str,
    /// When.
    pub at: DateTime<Utc>,
    /// What is wrong with the document, where that is told.
    pub document: Option<DocumentStatus>,
    /// What is wrong with the face.
    pub face: Option<FaceStatus>,
    /// What differs from what the company expects.
    pub differences: Vec<Difference>,
    /// Whether there were signs that something is not genuine.
    pub not_genuine: bool,
    /// Whether there is something else that needs a closer look. What, is not told here.
    pub closer: bool,
}

impl Told {
    /// Tells an explanation of a decision that was made at this moment.
    pub fn of(explained: Explanation, suspected: bool, at: DateTime<Utc>) -> Self {
        Self {
            outcome: if suspected { "SUSPECTED" } else { explained.verdict.as_str() },
            by: if explained.by_person { "PERSON" } else { "PROGRAM" },
            at,
            document: explained.document,
            face: explained.face,
            differences: explained.differences,
            not_genuine: explained.not_genuine,
            closer: explained.closer,
        }
    }
}

/// What a document says in the words of its fields, each value once, the main ones first.
pub fn values(reading: &Reading) -> Vec<HeldValue> {
    use FieldName as N;
    let day = |date: Option<NaiveDate>| date.map(|date| date.to_string());
    let main = [
        (N::GivenNames, reading.first_name.clone()),
        (N::Surname, reading.last_name.clone()),
        (N::BirthDate, day(reading.birth_date)),
        (N::Sex, reading.sex.map(|sex| sex.as_str().to_owned())),
        (N::Nationality, reading.nationality.map(|country| country.to_string())),
        (N::DocumentNumber, reading.number.clone()),
        (N::PersonalNumber, reading.personal_code.clone()),
        (N::IssueDate, day(reading.issue_date)),
        (N::ExpiryDate, day(reading.expiry)),
        (N::IssuingState, reading.issuing_country.map(|country| country.to_string())),
    ];
    let mut told: Vec<HeldValue> =
        main.into_iter().filter_map(|(name, value)| value.map(|value| HeldValue { name, value })).collect();
    for read in &reading.fields {
        if told.iter().all(|one| one.name != read.name) {
            told.push(HeldValue { name: read.name, value: read.value.clone() });
        }
    }
    told
}

/// A request as the operator reads it.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "OpenRequest")]
pub struct OpenRequest {
    /// About which verification.
    pub scan_ref: ScanRef,
    /// The partner's own name for the person.
    pub client_id: String,
    /// Any other reference of the partner.
    pub external_ref: Option<String>,
    /// How the verification stands.
    pub status: &'static str,
    /// What is asked for.
    pub kind: RequestKind,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// Whether the person has shown who they are; otherwise whoever asks had the link.
    pub proved: bool,
    /// What they say.
    pub words: Option<String>,
}

/// What waits for the operator.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "OpenRequests")]
pub struct OpenRequests {
    /// Longest waiting first, a thousand of each kind at most.
    pub requests: Vec<OpenRequest>,
}
