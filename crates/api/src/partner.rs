//! What partners' servers call.

pub mod delete;
pub mod file;
pub mod identifications;
pub mod retrieve;
pub mod token;

use domain::ids::ScanRef;
use serde_json::Value;
use wire::problem::{Identifier, Problem};

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
