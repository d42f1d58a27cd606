//! Made-up results, to rehearse an integration.

use domain::{
    order::{Dummy, DummyStatus},
    partner::EnvironmentKind,
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag},
};

use super::Circumstances;
use crate::{
    fields::{
        Fields, field,
        kinds::{ListOf, Word},
    },
    problem::Identifier,
};

/// Everything that makes a result up.
const FIELDS: [&str; 5] = ["dummyStatus", "dummyAutoFace", "dummyAutoDocument", "dummyFraudTags", "dummyMismatchTags"];

pub(super) fn read(flat: &Fields<'_>, circumstances: &Circumstances<'_>) -> Option<Dummy> {
    let about = "A result to make up instead of looking at anything, to rehearse an integration. Only in DEVELOPMENT.";
    let status = flat.read(field("dummyStatus", about), &Word(DummyStatus::ALL, DummyStatus::as_str));
    let about = "The face's status of a made-up result; otherwise it follows from `dummyStatus`.";
    let face = flat.read(field("dummyAutoFace", about), &Word(FaceStatus::ALL, FaceStatus::as_str));
    let about = "The document's status of a made-up result; otherwise it follows from `dummyStatus`.";
    let document = flat.read(field("dummyAutoDocument", about), &Word(DocumentStatus::ALL, DocumentStatus::as_str));
    let about = "Fraud tags of a made-up result.";
    let tags = ListOf(0..=FraudTag::ALL.len(), Word(FraudTag::ALL, FraudTag::as_str));
    let fraud_tags = flat.read(field("dummyFraudTags", about), &tags);
    let about = "Mismatch tags of a made-up result.";
    let tags = ListOf(0..=MismatchTag::ALL.len(), Word(MismatchTag::ALL, MismatchTag::as_str));
    let mismatch_tags = flat.read(field("dummyMismatchTags", about), &tags);

    let mut said = FIELDS.into_iter().filter(|name| flat.says(name));
    if circumstances.kind != EnvironmentKind::Development {
        if said.next().is_some() {
            let place = if circumstances.kind == EnvironmentKind::Demo { "DEMO" } else { "TESTING/PRODUCTION" };
            // The contract's own words.
            let message = format!("This endpoint is not available for {place} partners.");
            flat.at().plain(Identifier::PermissionsError, message);
        }
        return None;
    }
    let Some(status) = status else {
        if !flat.says("dummyStatus") {
            said.for_each(|name| flat.at().field(name).bad("must be used with 'dummyStatus'"));
        }
        return None;
    };
    let (fraud_tags, mismatch_tags) = (fraud_tags.unwrap_or_default(), mismatch_tags.unwrap_or_default());
    Some(Dummy { status, face, document, fraud_tags, mismatch_tags })
}
