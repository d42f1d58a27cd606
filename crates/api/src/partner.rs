//! What partners' servers call.

pub mod delete;
pub mod file;
pub mod identifications;
pub mod retrieve;
pub mod token;

use domain::ids::ScanRef;
use serde_json::{Value, json};
use wire::problem::{Identifier, Problem};

use crate::describe::about::{About, Caller, Tag, stand_in};

/// The request of the older endpoints: one field.
fn names_scan_ref() -> Value {
    json!({
        "type": "object",
        "required": ["scanRef"],
        "properties": { "scanRef": {
            "type": "string",
            "format": "uuid",
            "description": "The verification, as `POST /api/v2/token` named it.",
        } },
    })
}

/// An example of it.
fn example_of_scan_ref() -> Value {
    json!({ "scanRef": stand_in::SCAN_REF })
}

/// Begins to describe an endpoint that takes it.
fn about_scan_ref(tag: Tag, id: &'static str, summary: &'static str) -> About {
    About::new(tag, id, summary, Caller::Partner)
        .json("NamesScanRef", names_scan_ref())
        .refuses(400, Identifier::MissingValue, "`scanRef` is missing or null.")
        .refuses(400, Identifier::BadValue, "`scanRef` is not a string.")
        .refuses(404, Identifier::BadValue, "This environment has no such verification.")
}

/// Reads the one field that the older endpoints take.
fn scan_ref(body: &Value) -> Result<ScanRef, crate::Problem> {
    let Some(value) = body.get("scanRef").filter(|value| !value.is_null()) else {
        return Err(Problem::new(Identifier::MissingValue, "Field 'scanRef' is required.").into());
    };
    let Some(text) = value.as_str() else {
        return Err(Problem::new(Identifier::BadValue, "Field 'scanRef' must be a string.").into());
    };
    let rule = "Field 'scanRef' must be a UUID of 36 characters, as the token's answer gave it.";
    ScanRef::parse(text).ok_or_else(|| Problem::new(Identifier::BadValue, rule).into())
}
