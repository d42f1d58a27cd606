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

/// The numbers that measures are held against. What a file does not name is as in the built-in policy, so that policies
/// and records from before a mark was there can be read.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
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
    /// Least sharpness of the selfie's aligned face, 0 to 1 (see `vision::quality`). The faces of eleven sharp photographs have
    /// 0.36 and more, the same blurred by 0.8 % of the picture's width 0.26 and less. It counts only where the face could
    /// not be matched, or none was found: then of the whole picture.
    pub face_sharpness: f64,
    /// Largest share of the selfie's face under glare, 0 to 1. This and the three below count only when the face could not
    /// be matched; each was set so that none of the 30 faces of the test photographs is beyond it.
    pub face_glare: f64,
    /// Least mean luma of the selfie's face, 0 to 255.
    pub face_luma: f64,
    /// Least pixels between the eyes of the selfie. ISO/IEC 19794-5 asks portraits for 90 at least; descriptors need less.
    pub face_eyes: f64,
    /// Largest turn of the selfie's head to a side, up or down, in degrees.
    pub face_turn: f64,
    /// Share of strangers, 0 to 1, whom a match of faces may let through: the calibration of the descriptor
    /// (`vision::face::calibration`) turns it into a distance. 5 in 1,000,000 of people taken at random: strangers who
    /// resemble each other are much nearer, and at this rate no two of the photographs at hand match (`docs/accuracy.md`).
    pub face_fmr: f64,
    /// Share of one person's pairs, 0 to 1, beyond whose distance two faces are two people; between the two distances
    /// nobody can tell.
    pub face_fnmr: f64,
    /// Distance of descriptors up to which a face is that of another session, among a thousand others at most. One face
    /// is taken for any of so many strangers as often as a pair is confused, times their number; for one false alarm in a
    /// hundred sessions a pair may be confused once in 100,000 times. `vision::face` measured one in 10,000 at 0.547 and
    /// one in 1,000 at 0.589; on through the same normal distribution (0.067 for each of its deviations) it is 0.51.
    pub duplicate_face: f64,
    /// How much lower that mark is for each tenfold of faces. By the same distribution 0.033 from a thousand to ten
    /// thousand, 0.030 on to a hundred thousand and 0.028 on to a million.
    pub duplicate_face_tenfold: f64,
    /// The marks of liveness.
    pub liveness: LivenessMarks,
    /// A distance up to which portrait and selfie are the same person, instead of the calibration's for `face_fmr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub face_match: Option<f64>,
    /// A distance from which they are not, instead of the calibration's for `face_fnmr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub face_mismatch: Option<f64>,
}

impl Default for Marks {
    /// The built-in ones; `policy.json` names each, and a test holds them together.
    fn default() -> Self {
        Self {
            document_score: 0.5,
            document_sharpness: 0.55,
            document_glare: 0.2,
            document_luma: 35.0,
            document_fineness: 4.0,
            document_covered: 0.02,
            portrait_glare: 0.1,
            face_sharpness: 0.28,
            face_glare: 0.08,
            face_luma: 40.0,
            face_eyes: 24.0,
            face_turn: 40.0,
            face_fmr: 5e-6,
            face_fnmr: 0.02,
            duplicate_face: 0.51,
            duplicate_face_tenfold: 0.03,
            liveness: LivenessMarks::default(),
            face_match: None,
            face_mismatch: None,
        }
    }
}

/// Up to so many faces the mark for duplicates is the same.
const FEW_FACES: f64 = 1000.0;

impl Marks {
    /// The mark for one face among so many others.
    pub fn duplicate_among(&self, faces: usize) -> f64 {
        let tenfolds = (faces as f64 / FEW_FACES).log10().max(0.0);
        (self.duplicate_face - self.duplicate_face_tenfold * tenfolds).max(0.0)
    }
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
            waves_db: 6.7,
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
        assert_eq!(policy.marks, Marks::default());
    }

    #[test]
    fn a_policy_from_before_a_mark_was_there_can_be_read() {
        let mut old = serde_json::to_value(Policy::built_in()).unwrap();
        old["marks"] = serde_json::json!({ "document_score": 0.4, "face_match": 0.55, "face_mismatch": 0.7 });
        let policy: Policy = serde_json::from_value(old).unwrap();
        assert_eq!((policy.marks.document_score, policy.marks.face_match), (0.4, Some(0.55)));
        assert_eq!(policy.marks.document_luma, Marks::default().document_luma);
    }

    #[test]
    fn the_more_faces_there_are_the_nearer_a_duplicate_has_to_be() {
        let marks = Policy::built_in().marks;
        for (faces, mark) in [(0, 0.51), (1, 0.51), (1000, 0.51), (10_000, 0.48), (1_000_000, 0.42)] {
            assert!((marks.duplicate_among(faces) - mark).abs() < 1e-9, "{faces}");
        }
    }

    #[test]
    fn a_policy_from_before_duplicates_still_reads() {
        let mut policy = serde_json::to_value(Policy::built_in()).unwrap();
        let marks = policy["marks"].as_object_mut().unwrap();
        marks.retain(|name, _| !name.starts_with("duplicate"));
        assert_eq!(serde_json::from_value::<Policy>(policy).unwrap().marks, Policy::built_in().marks);
    }
}
