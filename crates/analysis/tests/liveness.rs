//! What follows from frames of a challenge and from selfies, with the networks that `cargo xtask models` fetches.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use std::{borrow::Cow, fs, path::Path};

use bonafide_analysis::{Evidence, ModelFile, Models, Shot, examine};
use chrono::NaiveDate;
use domain::{
    capture::Step,
    decision::{Decision, decide},
    finding::{Check, Outcome},
    liveness::{Act, Camera, Frame, Recording},
    order::{Feature, Order},
    partner::{EnvironmentKind, SessionTimes},
    policy::Policy,
    settings::EnvironmentSettings,
    status::{FaceStatus, FraudTag},
};
use specimen::selfie::{Figure, Photographed, Room, Stance, Taken, sequence};
use vision::{RgbImage, picture};
use wire::token::Circumstances;

const ACTS: [Act; 4] = [Act::Left, Act::Down, Act::Nearer, Act::Right];

struct Studio {
    models: Models,
    photograph: RgbImage,
    mesh: Vec<[f64; 3]>,
    pose: [f64; 3],
}

impl Studio {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models");
        let models = Models::load(2, |name| {
            let own = fs::read(folder.join("own").join(format!("{name}.onnx")));
            let bytes = own.or_else(|_| fs::read(folder.join("fetched").join(format!("{name}.onnx")))).ok()?;
            Some(ModelFile { bytes: Cow::Owned(bytes), name: name.into(), version: "test".into(), view: None })
        })
        .unwrap();
        let file = fs::read(folder.join("fetched/test/sample5.jpg")).expect("run `cargo xtask models`");
        let photograph = picture::decode(&file, &picture::Limits::default()).unwrap().rgb;
        let found = models.faces.find(&photograph).unwrap();
        let face = found.into_iter().min_by(|a, b| a.pose().yaw.abs().total_cmp(&b.pose().yaw.abs())).unwrap();
        let (mesh, pose) = (face.shape().collect(), face.pose());
        Self { models, photograph, mesh, pose: [pose.yaw, pose.pitch, pose.roll] }
    }

    fn of(&self) -> Photographed<'_> {
        Photographed { picture: &self.photograph, mesh: &self.mesh, pose: self.pose }
    }

    /// The figure does these acts.
    fn acts(&self, figure: &Figure, acts: [Act; 4]) -> Vec<Taken> {
        let rest = Stance::default();
        let stance = |act| match act {
            Act::Left => Stance { yaw: 22.0, ..rest },
            Act::Right => Stance { yaw: -22.0, ..rest },
            Act::Up => Stance { pitch: 16.0, ..rest },
            Act::Down => Stance { pitch: -16.0, ..rest },
            Act::Nearer => Stance { near: 1.4, ..rest },
        };
        sequence(figure, rest, &acts.map(stance), 1.0, &Room::usual(21)).unwrap()
    }

    /// What is decided when these frames came, were asked for [`ACTS`], and the first of them is the selfie too.
    fn decided(&self, taken: Option<&[Taken]>, features: &[Feature]) -> (Decision, Vec<(Check, Outcome)>) {
        let recording = taken.map(|taken| {
            let frame = |taken: &Taken| Frame { at_ms: taken.at_ms, act: taken.act, jpeg: taken.jpeg.clone() };
            let camera = Camera::default();
            (Recording { acts: ACTS.to_vec(), frames: taken.iter().map(frame).collect(), camera }, "frames".to_owned())
        });
        let selfie = self.acts(&Figure::head(self.of()), ACTS).swap_remove(0).jpeg;
        let shots = vec![Shot { step: Step::Face, jpeg: selfie, sha256: "selfie".into() }];
        let evidence = Evidence {
            pages: vec![],
            shots,
            order: order(features),
            selected: None,
            recording,
            today: NaiveDate::from_ymd_opt(2026, 11, 30).unwrap(),
        };
        let policy = Policy::built_in();
        let mut findings = examine(&evidence, &self.models, &policy.marks, &mut |_| ()).findings;
        let told = findings
            .iter()
            .filter(|finding| finding.check.as_str().starts_with("LIVENESS") || finding.check == Check::CameraGenuine)
            .map(|finding| (finding.check, finding.outcome))
            .collect();
        // There is no document here; the face is taken for compared, so that liveness alone decides about it.
        findings.retain(|finding| !matches!(finding.check, Check::FaceMatch | Check::PortraitFound));
        findings.push(domain::finding::Finding::new(Check::FaceMatch, Outcome::Pass));
        (decide(&evidence.order, &findings, &policy), told)
    }
}

fn order(features: &[Feature]) -> Order {
    let circumstances = Circumstances {
        kind: EnvironmentKind::Development,
        settings: &EnvironmentSettings::default(),
        times: SessionTimes::default(),
        loopback_callbacks: false,
    };
    let mut request = serde_json::json!({ "clientId": "-", "tokenType": "IDENTIFICATION" });
    for feature in features {
        request[feature.as_str()] = true.into();
    }
    wire::token::read(&request, &circumstances).unwrap()
}

#[test]
fn a_head_that_does_the_acts_passes_and_prints_replays_and_stills_do_not() {
    let studio = Studio::new();
    let head = Figure::head(studio.of());
    let done = studio.acts(&head, ACTS);
    let (decision, told) = studio.decided(Some(&done), &[Feature::CheckLiveness]);
    assert_eq!(decision.face, FaceStatus::FaceMatch, "{told:?}");
    assert!(told.contains(&(Check::CameraGenuine, Outcome::NotChecked)), "{told:?}");

    let print = studio.acts(&Figure::print(studio.of(), 0.8, 0.6), ACTS);
    let (decision, told) = studio.decided(Some(&print), &[Feature::CheckLiveness]);
    assert_eq!(decision.face, FaceStatus::FakeFace, "{told:?}");
    assert!(told.contains(&(Check::LivenessParallax, Outcome::Fail)), "{told:?}");

    let replay = studio.acts(&head, [Act::Up, Act::Right, Act::Left, Act::Nearer]);
    let (decision, told) = studio.decided(Some(&replay), &[Feature::CheckLiveness]);
    assert_eq!(decision.face, FaceStatus::FaceUncertain, "{told:?}");
    assert!(told.contains(&(Check::LivenessChallenge, Outcome::Fail)), "{told:?}");

    let mut still = done.clone();
    still.iter_mut().for_each(|frame| frame.jpeg = done[0].jpeg.clone());
    let (decision, told) = studio.decided(Some(&still), &[Feature::CheckLiveness]);
    assert_eq!(decision.face, FaceStatus::FakeFace, "{told:?}");
    assert!(told.contains(&(Check::LivenessMotion, Outcome::Fail)), "{told:?}");
}

#[test]
fn liveness_that_was_ordered_and_not_shown_is_told() {
    let studio = Studio::new();
    let (decision, told) = studio.decided(None, &[Feature::CheckLiveness]);
    assert_eq!(told, [(Check::LivenessChallenge, Outcome::NotChecked)]);
    assert_eq!((decision.face, decision.suspected), (FaceStatus::FaceMatch, true));
    assert!(decision.fraud_tags.contains(&FraudTag::AutoUnverifiable));
    let (_, told) = studio.decided(None, &[]);
    assert_eq!(told, []);
}

#[test]
fn a_selfie_without_traces_is_never_said_to_be_live() {
    let studio = Studio::new();
    let (decision, told) = studio.decided(None, &[Feature::IdLiveFaceValidation]);
    assert_eq!(told, [(Check::LivenessPassive, Outcome::NotChecked)]);
    assert!(decision.suspected);
}
