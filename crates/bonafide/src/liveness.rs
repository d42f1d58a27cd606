//! Judging frames from the command line, without keeping anything.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use analysis::{judge_liveness, judge_selfie};
use anyhow::{Context, bail};
use clap::Args;
use domain::{
    decision::decide,
    finding::{Check, Finding, Outcome},
    liveness::{Act, Camera, Frame, Recording},
};
use flow::capture::develop;
use serde_json::json;
use vision::picture;

use crate::{look, models, rooms};

/// What to judge.
#[derive(Args)]
pub struct Wanted {
    /// The frames in order: a selfie, or the frames of a challenge, the first of them at rest
    #[arg(required = true)]
    frames: Vec<PathBuf>,
    /// The four acts that were asked for, in order, for instance LEFT,UP,RIGHT,NEARER; the frames after the first are
    /// shared out evenly among them
    #[arg(long, value_delimiter = ',', value_parser = act)]
    acts: Vec<Act>,
    /// Milliseconds between two frames
    #[arg(long, default_value_t = 600)]
    interval_ms: u32,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Folder with models of your own, as the setting `models.dir`
    #[arg(long, value_name = "DIR")]
    models: Option<PathBuf>,
    /// Policy of your own, as the setting `policy_file`
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
}

fn act(text: &str) -> Result<Act, String> {
    Act::parse(text).ok_or_else(|| crate::one_of(Act::ALL.iter().map(|act| act.as_str())))
}

/// Judges, and says what follows by the policy. The exit status is 1 when something speaks against a living
/// face or cannot be told.
pub fn run(wanted: &Wanted) -> anyhow::Result<ExitCode> {
    let models = models::for_a_command(wanted.models.as_deref())?;
    let policy = rooms::policy(wanted.policy.as_deref())?;
    let marks = &policy.marks.liveness;
    let frames = wanted.frames.iter().map(|path| opened(path)).collect::<anyhow::Result<Vec<_>>>()?;
    let (selfie, _) = &frames[0];
    let findings = if wanted.acts.is_empty() {
        if frames.len() > 1 {
            bail!("say with --acts what was asked for");
        }
        let no_face = || Finding::new(Check::LivenessPassive, Outcome::NotChecked).because("no face");
        vec![judge_selfie(selfie, &models, marks).unwrap_or_else(no_face)]
    } else {
        let moving = frames.len() - 1;
        if moving < wanted.acts.len() {
            bail!("{} acts need a frame at rest and one or more each", wanted.acts.len());
        }
        let frame = |(at, (_, jpeg)): (usize, &(vision::RgbImage, Vec<u8>))| Frame {
            at_ms: wanted.interval_ms.saturating_mul(u32::try_from(at).unwrap_or(u32::MAX)),
            act: if at == 0 { 0 } else { (at - 1) * wanted.acts.len() / moving + 1 },
            jpeg: jpeg.clone(),
        };
        let frames: Vec<Frame> = frames.iter().enumerate().map(frame).collect();
        let recording = Recording { acts: wanted.acts.clone(), frames, camera: Camera::default() };
        judge_liveness(&recording, Some(selfie), &models, marks).context("the frames cannot be used")?
    };
    // The policy is asked about a face that was compared and matches, so that nothing but liveness decides.
    let mut all = findings.clone();
    all.push(Finding::new(Check::FaceMatch, Outcome::Pass));
    let decision = decide(&look::order("IDENTIFICATION")?, &all, &policy);
    if wanted.json {
        let line = json!({
            "face": decision.face,
            "fraudTags": decision.fraud_tags,
            "findings": findings,
        });
        writeln!(std::io::stdout(), "{line}")?;
    } else {
        println!("{}", decision.face);
        for finding in &findings {
            let measure = finding.measure.zip(finding.unit.as_ref());
            let measure = measure.map_or(String::new(), |(measure, unit)| format!(" {measure} {unit}"));
            let detail = finding.detail.as_ref().map_or(String::new(), |detail| format!(" [{detail}]"));
            println!("  {} {}{measure}{detail}", finding.check, finding.outcome);
        }
    }
    let passed = decision.face.is_fine() && decision.fraud_tags.is_empty();
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// A picture, developed as an upload would be.
fn opened(path: &Path) -> anyhow::Result<(vision::RgbImage, Vec<u8>)> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let limits = picture::Limits::default();
    let developed = develop(&bytes, &limits).with_context(|| format!("{} cannot be used", path.display()))?;
    let pixels =
        picture::decode(&developed.bytes, &limits).with_context(|| format!("{} cannot be used", path.display()))?.rgb;
    Ok((pixels, developed.bytes))
}
