//! Which findings lead to which status, as data.
//!
//! A policy is a list of rules read from the top. The first rule that gives a document status wins the document,
//! the first that gives a face status wins the face; tags add up. The built-in one is `policy.json` beside this
//! file; a decision keeps the name and version of the policy it was made by.

use serde::{Deserialize, Serialize};

use crate::{
    finding::{Check, Outcome},
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag},
};

/// What follows from a finding.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consequence {
    /// The document's status, unless an earlier rule gave one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub document: Option<DocumentStatus>,
    /// The face's status, unless an earlier rule gave one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub face: Option<FaceStatus>,
    /// A tag of possible fraud.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub fraud: Option<FraudTag>,
    /// A tag of difference.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub mismatch: Option<MismatchTag>,
}

/// One rule: when a check ended so, this follows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The check.
    pub check: Check,
    /// How it ended.
    pub outcome: Outcome,
    /// What follows.
    pub then: Consequence,
}

/// The numbers that measures are held against.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marks {
    /// Least score of the document locator, 0 to 1. At 0.5 none of 30 pictures without a document was taken for one
    /// (`models/own/README.md`).
    pub document_score: f64,
    /// Least sharpness of the straightened document, 0 to 1 (see `vision::quality::document_sharpness`). Hard photographs
    /// of sample documents have 0.67 and more, a blur of two pixels leaves 0.61 to 0.71, one of six 0.39 to 0.49. It counts
    /// only when something could not be read.
    pub document_sharpness: f64,
    /// Largest share of the document under glare, 0 to 1. White paper in bright light reaches 0.3, the reflection of a
    /// lamp 0.21 to 0.54, so glare counts only when something could not be read.
    pub document_glare: f64,
    /// Least mean luma of the document, 0 to 255. Photographs in usual light have 140 and more.
    pub document_luma: f64,
    /// Least fineness of the document in the photograph, in pixels per millimetre where it is coarsest (see
    /// `vision::quality::Shown`). The reader of print was trained on capitals of 7 pixels and more; those of small print
    /// are 1.8 mm high. It counts only when something could not be read.
    pub document_fineness: f64,
    /// Largest share of the document under a finger, 0 to 1. One sample in eight whose paper is of the colour of the table
    /// below it has more without a finger, so it counts only when something could not be read.
    pub document_covered: f64,
    /// Largest share of the portrait's face under glare, 0 to 1. It counts only when the face could not be matched.
    pub portrait_glare: f64,
    /// Least sharpness of the selfie's aligned face, 0 to 1. Face crops of sharp photographs have 0.36 to 0.63; it is
    /// set low because a comparison of a blurred face fails by itself.
    pub face_sharpness: f64,
    /// Euclidean distance of descriptors up to which portrait and selfie are the same person. 0.55: measured in
    /// `vision::face` on photographs degraded like printed portraits; of 31 pairs of strangers who were photographed
    /// side by side, two lie below.
    pub face_match: f64,
    /// Distance from which they are not; between the two marks nobody can tell.
    pub face_mismatch: f64,
    /// The marks of liveness.
    #[serde(default)]
    pub liveness: LivenessMarks,
}

/// The marks of liveness (`docs/accuracy.md`, "Liveness"). They were set on rendered heads, not on people.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LivenessMarks {
    /// Movement that no plane explains, in shares of the face's width, up to which what turned is a plane.
    pub flat: f64,
    /// The same from which it is solid; between the two marks nobody can tell.
    pub solid: f64,
    /// Distance of descriptors up to which two frames show one person, whichever way the head is turned.
    pub same_person: f64,
    /// Distance from which they do not.
    pub other_person: f64,
    /// Fastest turn of a head between two frames, in degrees a second.
    pub turn_speed: f64,
    /// Longest time between two frames, in milliseconds.
    pub gap_ms: f64,
    /// Share of frames equal to the one before from which there is no camera.
    pub repeated: f64,
    /// Waves that all of a selfie has in common, in decibels (`vision::recapture`), beyond which it may show a screen or a
    /// print.
    pub waves_db: f64,
    /// How much of three sides around a face is straight edge, 0 to 1, from which something may be held up.
    pub framed: f64,
    /// Signs of a camera that is none, from which a person should look: each weighs 1 at most.
    pub camera_signs: f64,
}

impl Default for LivenessMarks {
    /// The marks of policies from before liveness was looked at.
    fn default() -> Self {
        Self {
            flat: 0.013,
            solid: 0.017,
            same_person: 0.58,
            other_person: 0.8,
            turn_speed: 250.0,
            gap_ms: 2_000.0,
            repeated: 0.5,
            waves_db: 5.2,
            framed: 0.87,
            camera_signs: 1.5,
        }
    }
}

/// How findings become a decision.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: u32,
    /// The numbers.
    pub marks: Marks,
    /// The rules, most telling first.
    pub rules: Vec<Rule>,
}

impl Policy {
    /// The policy that applies unless an operator brings another.
    pub fn built_in() -> Self {
        serde_json::from_str(include_str!("policy.json")).expect("the built-in policy is tested")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_policy_reads_and_every_failing_check_has_a_consequence() {
        let policy = Policy::built_in();
        // The signature of a seal is not verified: it says so and never fails.
        for check in Check::ALL.iter().filter(|check| **check != Check::SealSigned) {
            assert!(policy.rules.iter().any(|rule| rule.check == *check), "{check} leads nowhere");
        }
        assert!(policy.marks.face_match < policy.marks.face_mismatch);
    }
}
