//! What the console asks of the review desk and what it is told: the queue, the search, rulings and remarks.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    comparison::BlockList,
    country::Country,
    desk::{
        CORRECTABLE, Claim, Held, LONGEST_COMMENT, LONGEST_WORD, MOST_WORDS, Reviewer, Waiting,
    },
    document::{DocumentType, FieldName},
    ids::{CommentId, ScanRef, StaffId},
    review::{LONGEST_REASON, MOST_REASONS},
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, OverallStatus, Verdict},
    words,
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::{
    fields::{
        Fields, Problems, describe, field,
        kinds::{Date, Flag, ListOf, ScanRefText, Whole, Word},
        texts::{Pattern, ascii, text},
    },
    problem::Problem,
};

mod case;

pub use case::{
    Box as FieldBox, Case, Check, Duplicate, Faces, FieldRow, FieldValue, May, Moment, Ordered, Other, Outcome, Picture,
    PictureKind, Ruling as ToldRuling, Said, Statuses, Visit, ask_of, picture_kind,
};

/// Most rows of a page, and how many there are when nobody says.
pub const MOST_ROWS: u32 = 200;
const USUAL_ROWS: u32 = 50;

/// Somebody of the staff, and when they did something.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Acted {
    /// The account.
    pub by: StaffId,
    /// What the person is called.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Who holds a case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Holder {
    /// The account.
    pub by: StaffId,
    /// What the person is called.
    pub name: String,
    /// Until when, if nothing is done with the case.
    pub until: DateTime<Utc>,
}

impl From<Claim> for Holder {
    fn from(claim: Claim) -> Self {
        Self { by: claim.by.id, name: claim.by.name, until: claim.until }
    }
}

/// A case in a list. Nothing in it is personal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// The verification.
    pub scan_ref: ScanRef,
    /// Since when it waits for a person; null where it does not.
    pub waiting_since: Option<DateTime<Utc>>,
    /// When its person asked for somebody to look again, if that is why it waits.
    pub asked: Option<DateTime<Utc>>,
    /// What stands so far.
    pub verdict: Option<Verdict>,
    /// What the machine says about the document.
    pub auto_document: Option<DocumentStatus>,
    /// What the machine says about the face.
    pub auto_face: Option<FaceStatus>,
    /// Tags of possible fraud.
    pub fraud_tags: Vec<FraudTag>,
    /// Tags of difference.
    pub mismatch_tags: Vec<MismatchTag>,
    /// The chosen country.
    pub country: Option<Country>,
    /// The chosen document.
    pub document_type: Option<DocumentType>,
    /// Who holds it.
    pub claim: Option<Holder>,
    /// Who ruled first, where a second person is waited for.
    pub first_ruling: Option<Acted>,
}

impl Row {
    /// Writes a waiting case.
    pub fn waiting(case: Waiting, claim: Option<Claim>, first: Option<(Reviewer, DateTime<Utc>)>) -> Self {
        Self {
            scan_ref: case.scan_ref,
            waiting_since: Some(case.since),
            asked: case.asked_at,
            verdict: Some(case.verdict),
            auto_document: case.document,
            auto_face: case.face,
            fraud_tags: case.fraud_tags,
            mismatch_tags: case.mismatch_tags,
            country: case.selected.map(|(country, _)| country),
            document_type: case.selected.map(|(_, document)| document),
            claim: claim.map(Holder::from),
            first_ruling: first.map(|(by, at)| Acted { by: by.id, name: by.name, at }),
        }
    }
}

/// A page of the queue, longest waiting first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Queue {
    /// How many wait in all, as the filters narrow it.
    pub total: i64,
    /// The cases.
    pub cases: Vec<Row>,
    /// What `before` takes for the next page; null on the last.
    pub next: Option<String>,
}

/// A verification that was found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// What is known of it without looking into it.
    #[serde(flatten)]
    pub row: Row,
    /// How it stands.
    pub status: OverallStatus,
    /// When it was ordered.
    pub created_at: DateTime<Utc>,
}

/// A page of verifications that were found, newest first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Sessions {
    /// How many there are in all, or the number up to which they are counted.
    pub total: i64,
    /// Whether that is all of them.
    pub exact: bool,
    /// The verifications.
    pub sessions: Vec<Found>,
    /// What `before` takes for the next page; null on the last.
    pub next: Option<String>,
}

/// What is looked for. Everything that is said has to be so.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sought {
    /// The verification.
    pub scan_ref: Option<ScanRef>,
    /// The partner's name for the person.
    pub client_id: Option<String>,
    /// The partner's other reference.
    pub external_ref: Option<String>,
    /// The whole name on the document.
    pub name: Option<String>,
    /// The number of the document, or of the person.
    pub number: Option<String>,
    /// How it stands.
    pub status: Option<OverallStatus>,
    /// The first day, in UTC.
    pub from: Option<NaiveDate>,
    /// The last day, in UTC.
    pub to: Option<NaiveDate>,
    /// Only those before this one.
    pub before: Option<ScanRef>,
    /// Most on a page.
    pub limit: u32,
}

/// Reads what is looked for.
///
/// # Errors
/// What is wrong with the body.
pub fn read_sought(body: &Value) -> Result<Sought, Problem> {
    read(body, sought)
}

/// The JSON Schema of what is looked for.
pub fn describe_sought() -> Value {
    describe(|fields| {
        sought(fields);
    })
}

fn read<T>(body: &Value, of: impl FnOnce(&Fields<'_>) -> T) -> Result<T, Problem> {
    let problems = Problems::default();
    let read = of(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(read)
}

fn sought(fields: &Fields<'_>) -> Sought {
    Sought {
        scan_ref: fields.read(field("scanRef", "The verification."), &ScanRefText),
        client_id: fields.read(field("clientId", "Your name for the person, letter by letter."), &ascii(1, 100)),
        external_ref: fields.read(field("externalRef", "Your other reference, letter by letter."), &ascii(1, 40)),
        name: fields.read(
            field("name", "The whole name on the document, in either order, in Latin letters.").example("Anna Ozola"),
            &text(1, 200),
        ),
        number: fields.read(field("number", "The number of the document or of the person."), &text(1, 100)),
        status: fields
            .read(field("status", "How it stands."), &Word(OverallStatus::ALL, OverallStatus::as_str)),
        from: fields.read(field("from", "Ordered on this day or later, in UTC."), &Date),
        to: fields.read(field("to", "Ordered on this day or earlier, in UTC."), &Date),
        before: fields.read(field("before", "`next` of the page before."), &ScanRefText),
        limit: fields
            .read(field("limit", "Most rows; 50 when left out."), &Whole(1..=MOST_ROWS))
            .unwrap_or(USUAL_ROWS),
    }
}

/// Which page of the queue is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// A status, or `ASKED`.
    pub reason: Option<String>,
    /// A tag.
    pub tag: Option<String>,
    /// The chosen country.
    pub country: Option<Country>,
    /// By who holds it.
    pub claimed: Held,
    /// After this place.
    pub before: Option<(DateTime<Utc>, ScanRef)>,
    /// Most on a page.
    pub limit: u32,
}

/// Writes the place of a row of the queue as a text: milliseconds and the verification.
pub fn write_place(since: DateTime<Utc>, scan_ref: ScanRef) -> String {
    format!("{}.{scan_ref}", since.timestamp_millis())
}

/// Reads such a text.
pub fn read_place(text: &str) -> Option<(DateTime<Utc>, ScanRef)> {
    let (millis, scan_ref) = text.split_once('.')?;
    Some((DateTime::from_timestamp_millis(millis.parse().ok()?)?, ScanRef::parse(scan_ref)?))
}

/// What a reviewer rules.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ruling {
    /// The document's status.
    pub document: DocumentStatus,
    /// The face's status.
    pub face: FaceStatus,
    /// Why it is denied, for the partner.
    pub reasons: Vec<String>,
    /// What colleagues should know.
    pub note: Option<String>,
    /// Tags of difference that go for good.
    pub cleared: Vec<MismatchTag>,
    /// Whether the look answers what the machine could not decide.
    pub answers_unverifiable: bool,
}

/// Reads a ruling.
///
/// # Errors
/// What is wrong with the body.
pub fn read_ruling(body: &Value) -> Result<Ruling, Problem> {
    read(body, ruling).map(|ruling| ruling.expect("a ruling without a problem is whole"))
}

/// The JSON Schema of a ruling.
pub fn describe_ruling() -> Value {
    describe(|fields| {
        ruling(fields);
    })
}

fn ruling(fields: &Fields<'_>) -> Option<Ruling> {
    let document = fields.read(
        field("document", "The document's status; `DOC_VALIDATED`, or why not.").required().example("DOC_VALIDATED"),
        &Word(DocumentStatus::ALL, DocumentStatus::as_str),
    );
    let face = fields.read(
        field("face", "The face's status; `FACE_NOT_CHECKED` where the session compares none.")
            .required()
            .example("FACE_MATCH"),
        &Word(FaceStatus::ALL, FaceStatus::as_str),
    );
    let reasons = fields.read(
        field("reasons", "Why it is denied, in words for the partner; one at least for a denial."),
        &ListOf(0..=MOST_REASONS, text(1, LONGEST_REASON)),
    );
    let note = fields.read(field("note", "What colleagues should know; no partner is told."), &text(0, LONGEST_COMMENT));
    let cleared = fields.read(
        field("cleared", "Mismatch tags that are removed for good."),
        &ListOf(0..=MismatchTag::ALL.len(), Word(MismatchTag::ALL, MismatchTag::as_str)),
    );
    let answers = fields.read(
        field("answersUnverifiable", "Whether the look answers what the machine could not decide: `AUTO_UNVERIFIABLE` goes."),
        &Flag,
    );
    Some(Ruling {
        document: document?,
        face: face?,
        reasons: reasons.unwrap_or_default(),
        note: note.filter(|note| !note.trim().is_empty()),
        cleared: cleared.unwrap_or_default(),
        answers_unverifiable: answers.unwrap_or_default(),
    })
}

/// Reads what a second person says who rejects a ruling.
///
/// # Errors
/// What is wrong with the body.
pub fn read_note(body: &Value) -> Result<Option<String>, Problem> {
    read(body, note)
}

/// The JSON Schema of that.
pub fn describe_note() -> Value {
    describe(|fields| {
        note(fields);
    })
}

fn note(fields: &Fields<'_>) -> Option<String> {
    let note = fields.read(field("note", "Why; kept as a comment."), &text(0, LONGEST_COMMENT));
    note.filter(|note| !note.trim().is_empty())
}

words! {
    /// What became of a ruling.
    Became {
        /// It counts.
        Ruled = "RULED",
        /// A second person has to confirm it.
        AwaitsSecond = "AWAITS_SECOND",
        /// It was taken back; the case waits as before.
        Waiting = "WAITING",
    }
}

/// How a case stands after a ruling.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Ruled {
    /// The verification's status.
    pub status: OverallStatus,
    /// What became of the ruling.
    pub state: Became,
}

/// Reads what is put right: an empty text for what the document does not state.
///
/// # Errors
/// What is wrong with the body.
pub fn read_corrections(body: &Value) -> Result<Vec<(FieldName, Option<String>)>, Problem> {
    read(body, corrections)
}

/// The JSON Schema of what is put right.
pub fn describe_corrections() -> Value {
    describe(|fields| {
        corrections(fields);
    })
}

fn corrections(fields: &Fields<'_>) -> Vec<(FieldName, Option<String>)> {
    let mut found = vec![];
    for name in CORRECTABLE {
        let about = "What the document says; an empty text where it does not say.";
        if let Some(value) = fields.read(field(name.as_str(), about), &text(0, 100)) {
            found.push((*name, Some(value).filter(|value| !value.trim().is_empty())));
        }
    }
    if found.is_empty() && !CORRECTABLE.iter().any(|name| fields.says(name.as_str())) {
        fields.at().field("body").bad("must name a field that can be put right");
    }
    found
}

/// Reads a comment.
///
/// # Errors
/// What is wrong with the body.
pub fn read_comment(body: &Value) -> Result<String, Problem> {
    read(body, comment).map(|comment| comment.expect("a comment without a problem is there"))
}

/// The JSON Schema of a comment.
pub fn describe_comment() -> Value {
    describe(|fields| {
        comment(fields);
    })
}

fn comment(fields: &Fields<'_>) -> Option<String> {
    fields.read(field("text", "What colleagues should know.").required(), &text(1, LONGEST_COMMENT))
}

/// A comment that was kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Commented {
    /// Its identifier.
    pub id: CommentId,
    /// Who wrote it and when.
    #[serde(flatten)]
    pub acted: Acted,
    /// What it says.
    pub text: String,
}

/// A word of the desk.
static WORD: Pattern =
    Pattern::new(1, LONGEST_WORD, "^[A-Z0-9_]*$", "must be made of capital letters, digits and underscores");

/// Reads the words of a case.
///
/// # Errors
/// What is wrong with the body.
pub fn read_words(body: &Value) -> Result<Vec<String>, Problem> {
    read(body, all_words).map(|mut words| {
        words.sort();
        words.dedup();
        words
    })
}

/// The JSON Schema of the words of a case.
pub fn describe_words() -> Value {
    describe(|fields| {
        all_words(fields);
    })
}

fn all_words(fields: &Fields<'_>) -> Vec<String> {
    let about = "All words of the desk on this case, such as `ASK_LEGAL`; kept in the clear, so never a name.";
    fields.read(field("tags", about).required(), &ListOf(0..=MOST_WORDS, &WORD)).unwrap_or_default()
}

/// The words of the desk on a case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Tags {
    /// The words.
    pub tags: Vec<String>,
}

/// Reads what is put on block lists, and why.
///
/// # Errors
/// What is wrong with the body.
pub fn read_block(body: &Value) -> Result<(Vec<BlockList>, Option<String>), Problem> {
    read(body, block)
}

/// The JSON Schema of that.
pub fn describe_block() -> Value {
    describe(|fields| {
        block(fields);
    })
}

fn block(fields: &Fields<'_>) -> (Vec<BlockList>, Option<String>) {
    let kinds = fields.read(
        field("kinds", "What is blocked: the selfie, the portrait on the document, what the document says.").required(),
        &ListOf(1..=BlockList::ALL.len(), Word(BlockList::ALL, BlockList::as_str)),
    );
    let reason = fields.read(field("reason", "Why, for whoever reads it later."), &text(0, 1000));
    (kinds.unwrap_or_default(), reason.filter(|reason| !reason.trim().is_empty()))
}

/// What of a case is on block lists now.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Blocked {
    /// The lists.
    pub kinds: Vec<BlockList>,
}
