//! What partners' servers call.

pub mod authentication;
pub mod block;
pub mod delete;
pub mod dummy;
pub mod erasure;
pub mod events;
pub mod extra;
pub mod file;
pub mod identifications;
pub mod kyb;
pub mod process;
pub mod repeat;
pub mod report;
pub mod request_information;
pub mod requests;
pub mod retrieve;
pub mod settings;
pub mod token;
pub mod video_call;

use domain::ids::ScanRef;
use serde_json::{Value, json};
use wire::problem::Identifier;

use crate::describe::about::{About, Caller, Tag, stand_in};

/// The request of the older endpoints: one field.
fn names_scan_ref() -> Value {
    wire::verification::describe_question()
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
    Ok(wire::verification::read_question(body)?)
}

/// Reads a verification's name in a path.
fn named(text: &str) -> Result<ScanRef, crate::Problem> {
    let rule = "Field 'scanRef' must be a UUID of 36 characters.";
    ScanRef::parse(text).ok_or_else(|| wire::problem::Problem::new(Identifier::BadValue, rule).into())
}
