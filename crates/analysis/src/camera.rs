//! What a browser tells of its camera, weighed.
//!
//! Every one of these signs can be made up or be there by chance, and published detectors that look at such signs alone
//! turn away one genuine person in seven to catch nine injections in ten. So each weighs one at most, no single one reaches
//! the mark, and what follows is a tag for a person, never a status.

use domain::{
    finding::{Check, Finding, Outcome},
    liveness::Camera,
    policy::LivenessMarks,
};

/// Words in the names of programs that pretend to be a camera, in lower case.
const PRETENDERS: [&str; 14] = [
    "virtual",
    "obs ",
    "obs-",
    "manycam",
    "xsplit",
    "snap camera",
    "v4l2",
    "loopback",
    "fake",
    "dummy",
    "e2esoft",
    "vcam",
    "camtwist",
    "sparkocam",
];
/// Fewer intervals between pictures than this say nothing.
const LEAST_INTERVALS: usize = 8;
/// A camera's pictures come when light, cable and scheduler let them: their intervals vary by more than this many
/// milliseconds (deviation). A program's timer may not.
const STEADY_MS: f64 = 0.05;

/// Adds up the signs. `repeated` is the share of frames equal to the one before.
pub(crate) fn genuine(camera: &Camera, repeated: f64, marks: &LivenessMarks) -> Finding {
    let finding = |outcome| Finding::new(Check::CameraGenuine, outcome);
    if *camera == Camera::default() {
        return finding(Outcome::NotChecked).because("the browser told nothing");
    }
    let signs = signs(camera, repeated);
    let outcome = if signs >= marks.camera_signs { Outcome::Unsure } else { Outcome::Pass };
    finding(outcome).measured(signs, marks.camera_signs, "signs of a camera that is none")
}

fn signs(camera: &Camera, repeated: f64) -> f64 {
    let label = camera.label.as_deref().unwrap_or_default().to_lowercase();
    let named = PRETENDERS.iter().any(|word| label.contains(word));
    let nameless = label.is_empty();
    let sized = camera.size.is_some_and(|(width, height)| width > 0 && height > 0);
    let weights = [
        (named, 1.0),
        (nameless, 0.25),
        (!sized, 0.5),
        (camera.rate.is_none_or(|rate| !(1.0..=240.0).contains(&rate)), 0.25),
        (is_too_steady(&camera.intervals_ms), 0.75),
        (repeated > 0.0, 0.75),
    ];
    weights.into_iter().filter_map(|(there, weight)| there.then_some(weight)).sum()
}

fn is_too_steady(intervals: &[f64]) -> bool {
    if intervals.len() < LEAST_INTERVALS {
        return false;
    }
    let count = intervals.len() as f64;
    let mean = intervals.iter().sum::<f64>() / count;
    let spread = intervals.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / count;
    spread.sqrt() < STEADY_MS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn camera(label: &str, intervals_ms: Vec<f64>) -> Camera {
        Camera {
            label: Some(label.into()),
            facing: Some("user".into()),
            size: Some((1280, 720)),
            rate: Some(30.0),
            intervals_ms,
        }
    }

    fn check(camera: &Camera, repeated: f64, expected: Outcome) {
        let finding = genuine(camera, repeated, &LivenessMarks::default());
        assert_eq!(finding.outcome, expected, "{finding:?}");
        let (told, label) = (format!("{finding:?}"), camera.label.as_deref().unwrap_or_default());
        assert!(label.is_empty() || !told.contains(label), "a finding names no device: {told}");
    }

    #[test]
    fn no_single_sign_is_enough() {
        let real = vec![33.1, 33.6, 32.9, 33.4, 34.0, 33.2, 33.3, 66.8];
        check(&camera("FaceTime HD Camera", real.clone()), 0.0, Outcome::Pass);
        check(&camera("OBS Virtual Camera", real.clone()), 0.0, Outcome::Pass);
        check(&camera("FaceTime HD Camera", vec![33.0; 12]), 0.0, Outcome::Pass);
        check(&camera("FaceTime HD Camera", real), 0.5, Outcome::Pass);
    }

    #[test]
    fn several_signs_together_are_for_a_person_to_look_at() {
        check(&camera("ManyCam Virtual Webcam", vec![33.0; 12]), 0.0, Outcome::Unsure);
        check(&camera("fake_device_0", vec![33.0; 12]), 0.8, Outcome::Unsure);
        check(&camera("", vec![33.0; 12]), 0.8, Outcome::Unsure);
    }

    #[test]
    fn silence_is_no_evidence() {
        check(&Camera::default(), 0.0, Outcome::NotChecked);
    }
}
