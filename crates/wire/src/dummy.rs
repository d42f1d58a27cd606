//! `POST /api/v2/add-dummy-status`: what a reviewer might rule, rehearsed.

use domain::{
    ids::ScanRef,
    status::{DocumentStatus, FaceStatus},
};
use serde_json::Value;

use crate::{
    fields::{
        Fields, Problems, describe, field,
        kinds::{ScanRefText, Word},
    },
    problem::Problem,
};

/// What the partner wants to rehearse.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ruling {
    /// About which verification.
    pub scan_ref: ScanRef,
    /// The document's status.
    pub document: DocumentStatus,
    /// The face's status.
    pub face: FaceStatus,
}

/// Reads the request.
///
/// # Errors
/// What is wrong with the body.
pub fn read(body: &Value) -> Result<Ruling, Problem> {
    let problems = Problems::default();
    let ruling = fields(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(ruling.expect("a ruling without a problem is whole"))
}

/// The JSON Schema of the request.
pub fn describe_request() -> Value {
    describe(|of| {
        fields(of);
    })
}

fn fields(of: &Fields<'_>) -> Option<Ruling> {
    let scan_ref = of.read(field("scanRef", "The verification.").required(), &ScanRefText);
    let document = of.read(
        field("manualDocumentValidity", "The document's status, as a reviewer might give it.").required(),
        &Word(DocumentStatus::ALL, DocumentStatus::as_str),
    );
    let face = of.read(
        field("manualFaceMatchResult", "The face's status, as a reviewer might give it.").required(),
        &Word(FaceStatus::ALL, FaceStatus::as_str),
    );
    Some(Ruling { scan_ref: scan_ref?, document: document?, face: face? })
}
