//! Pictures that a partner's server sends: `POST /api/v2/process`, `POST /api/v2/upload-additional-step`

use domain::{
    capture::{Step, StepName},
    country::Country,
    document::DocumentType,
    extra::MOST_EXTRAS,
    ids::ScanRef,
};
use serde_json::{Map, Value, json};

use crate::{
    fields::{
        At, Fields, Kind, Problems, describe, field,
        kinds::{Alpha2, Flag, MapOf, ScanRefText, Word},
        texts::{Base64, Pattern, ascii, text},
    },
    problem::{Identifier, Problem},
};

/// Largest picture in bytes: the contract's 6 MB.
pub const LARGEST_PICTURE: usize = 6 * 1024 * 1024;

static STEP: Pattern =
    Pattern::new(1, StepName::LONGEST, "^[A-Z0-9_]+$", "must consist of upper-case letters, digits and underscores");

/// The name of an additional step.
struct ExtraName;

impl Kind for ExtraName {
    type Out = StepName;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<StepName> {
        let name = STEP.read(value, at)?;
        let step = StepName::parse(&name);
        if step.is_none() {
            at.bad("must name an additional step");
        }
        step
    }

    fn schema(&self) -> Value {
        let mut schema = STEP.schema();
        let others: Vec<&str> = Step::ALL.iter().map(|step| step.as_str()).collect();
        schema["not"] = json!({ "enum": others });
        schema
    }
}

/// Everything that the page would ask a person for.
pub struct Sent {
    /// The secret of the session's link.
    pub token: String,
    /// The document's issuing country.
    pub country: Country,
    /// The document's type; absent: what the document itself says.
    pub document: Option<DocumentType>,
    /// The files, by step.
    pub images: Vec<(Step, Vec<u8>)>,
    /// Whether the pictures are not looked at before the request is answered.
    pub skip_analysis: bool,
}

/// Reads the request of direct processing.
///
/// # Errors
/// Every problem of the request at once.
pub fn read(body: &Value) -> Result<Sent, Problem> {
    let problems = Problems::default();
    let sent = sent(&Fields::of(body, &problems)?);
    problems.settle()?;
    // Whatever is missing was noted above.
    sent.ok_or_else(|| Problem::new(Identifier::BadValue, "The body cannot be used."))
}

/// The JSON Schema of the request of direct processing.
pub fn describe_sent() -> Value {
    let mut schema = describe(|fields| {
        sent(fields);
    });
    schema["anyOf"] = json!([{ "required": ["authToken"] }, { "required": ["token"] }]);
    schema
}

fn sent(fields: &Fields<'_>) -> Option<Sent> {
    let secret = ascii(10, 40);
    let token = fields.agree(
        ("authToken", fields.read(field("authToken", "The secret of the verification's link."), &secret)),
        ("token", fields.read(field("token", "The same under its newer name."), &secret)),
    );
    if token.is_none() && !fields.says("authToken") && !fields.says("token") {
        fields.at().field("authToken").note(Identifier::MissingValue, "is required");
    }
    let country = fields.read(field("country", "The document's issuing country.").required().example("LT"), &Alpha2);
    let document = fields.read(
        field("documentType", "The document's type; when left out, what its zone or barcode says."),
        &Word(DocumentType::ALL, DocumentType::as_str),
    );
    let images = fields.read(
        field("images", "The pictures by step: `FRONT`, `BACK`, `FACE`, and the names of additional steps.").required(),
        &MapOf {
            entries: 1..=3 + MOST_EXTRAS,
            key: |key| Step::parse(key).is_some(),
            key_rule: "names of steps: FRONT, BACK, FACE, or upper-case letters, digits and underscores",
            key_schema: || json!({ "type": "string", "pattern": "^[A-Z0-9_]{1,64}$" }),
            values: Base64(LARGEST_PICTURE),
        },
    );
    let skip_analysis =
        fields.read(field("skipAnalysis", "Whether the pictures are not looked at before the answer."), &Flag);
    Some(Sent {
        token: token?,
        country: Country::parse(&country?)?,
        document,
        images: images?.into_iter().filter_map(|(name, bytes)| Some((Step::parse(&name)?, bytes))).collect(),
        skip_analysis: skip_analysis.unwrap_or(false),
    })
}

/// A further document for a finished verification.
pub struct SentExtra {
    /// The verification.
    pub scan_ref: ScanRef,
    /// Its step.
    pub step: Step,
    /// The file.
    pub image: Vec<u8>,
    /// What it should say: fields and values.
    pub data: Option<Map<String, Value>>,
}

/// Reads a further document for a finished verification.
///
/// # Errors
/// Every problem of the request at once.
pub fn read_extra(body: &Value) -> Result<SentExtra, Problem> {
    let problems = Problems::default();
    let sent = sent_extra(&Fields::of(body, &problems)?);
    problems.settle()?;
    sent.ok_or_else(|| Problem::new(Identifier::BadValue, "The body cannot be used."))
}

/// The JSON Schema of a further document for a finished verification.
pub fn describe_extra() -> Value {
    describe(|fields| {
        sent_extra(fields);
    })
}

fn sent_extra(fields: &Fields<'_>) -> Option<SentExtra> {
    let scan_ref = fields.read(field("scanRef", "The verification.").required(), &ScanRefText);
    let step = fields.read(field("step", "The step's name.").required().example("UTILITY_BILL"), &ExtraName);
    let image = fields.read(field("image", "The picture or PDF.").required(), &Base64(LARGEST_PICTURE));
    let data = fields.read(
        field("additionalData", "What the document should say, by field."),
        &MapOf {
            entries: 0..=50,
            key: |key| (1..=100).contains(&key.chars().count()) && !key.contains(char::is_control),
            key_rule: "names of fields: 1 to 100 characters",
            key_schema: || json!({"pattern": r"^[^\u0000-\u001f\u007f-\u009f]{1,100}$"}),
            values: text(0, 1000),
        },
    );
    Some(SentExtra {
        scan_ref: scan_ref?,
        step: Step::Extra(step?),
        image: image?,
        data: data.map(|data| data.into_iter().map(|(name, value)| (name, value.into())).collect()),
    })
}
