//! `/kyc/identifications/{scanRef}/blocklists/{source}/`

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    comparison::BlockList,
    country::Country,
    document::Reading,
    ids::{BlockId, ScanRef},
    session::Session,
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::{
    fields::{Fields, Problems, describe, field, texts::text},
    problem::Problem,
};

/// Longest reason in characters.
const LONGEST_REASON: usize = 1000;

/// Reads why something is put on a block list.
///
/// # Errors
/// What is wrong with the body.
pub fn read_reason(body: &Value) -> Result<Option<String>, Problem> {
    let problems = Problems::default();
    let reason = reason(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(reason)
}

/// The JSON Schema of the request.
pub fn describe_reason() -> Value {
    describe(|fields| {
        reason(fields);
    })
}

fn reason(fields: &Fields<'_>) -> Option<String> {
    fields.read(field("reason", "Why, for whoever reads it later.").example("Chargeback"), &text(0, LONGEST_REASON))
}

/// An entry of a block list.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Entry {
    /// A face.
    Face(FaceEntry),
    /// What a document says about a person.
    Data(Box<DataEntry>),
}

/// A face on a block list.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FaceEntry {
    /// The verification that it was taken from.
    pub id: ScanRef,
    /// Why it is there.
    pub reason: Option<String>,
    /// Since when.
    pub created: DateTime<Utc>,
    /// A link to the picture that shows it, which works for an hour: the selfie, or the front of the document.
    pub face_image_url: Option<String>,
}

/// What a document says about a person, on a block list.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DataEntry {
    /// The entry.
    pub id: BlockId,
    /// Given names and surname.
    pub full_name: Option<String>,
    /// Date of birth.
    pub date_of_birth: Option<NaiveDate>,
    /// Personal number.
    pub personal_number: Option<String>,
    /// Document number.
    pub document_number: Option<String>,
    /// Nationality.
    pub nationality: Option<Country>,
    /// Why it is there.
    pub reason: Option<String>,
    /// Since when.
    pub created: DateTime<Utc>,
}

impl Entry {
    /// Writes an entry that was just made.
    pub fn of(
        id: &BlockId,
        session: &Session,
        list: BlockList,
        reason: Option<String>,
        created: DateTime<Utc>,
        picture: Option<String>,
        reading: &Reading,
    ) -> Self {
        match list {
            BlockList::Selfie | BlockList::Document => {
                Self::Face(FaceEntry { id: session.scan_ref, reason, created, face_image_url: picture })
            }
            BlockList::DocumentInfo => Self::Data(Box::new(DataEntry {
                id: *id,
                full_name: reading.full_name(),
                date_of_birth: reading.birth_date,
                personal_number: reading.personal_code.clone(),
                document_number: reading.number.clone(),
                nationality: reading.nationality,
                reason,
                created,
            })),
        }
    }
}
