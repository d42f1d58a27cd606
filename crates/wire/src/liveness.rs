//! Acts before the camera: what the page is asked for, and the frames that it sends.

use domain::liveness::{Act, Asked, Camera, Frame, NoActs, Recording};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::{
    fields::{
        Fields, Problems, describe, field,
        kinds::{ListOf, Number, Shape, Whole, Word},
        texts::{Base64, ascii, text},
    },
    problem::{Identifier, Problem},
};

/// A challenge.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "Challenge")]
pub struct Challenge {
    /// What the frames have to name.
    pub nonce: String,
    /// What to do, in order: `LEFT`, `RIGHT`, `UP`, `DOWN`, `NEARER`. Sides are the person's own.
    pub acts: Vec<String>,
    /// Seconds until the frames have to be there.
    pub seconds: i64,
    /// Most frames that are taken.
    pub most_frames: usize,
    /// Longest side of a frame in pixels; larger ones are made smaller.
    pub longest_side: u32,
}

impl Challenge {
    /// Tells what is asked for.
    pub fn of(asked: &Asked) -> Self {
        Self {
            nonce: asked.nonce.clone(),
            acts: asked.acts.iter().map(|act| act.as_str().to_owned()).collect(),
            seconds: Asked::SECONDS,
            most_frames: Recording::MOST_FRAMES,
            longest_side: Recording::LONGEST_SIDE,
        }
    }
}

/// Frames, as they are sent.
pub struct Sent {
    /// The challenge they are of.
    pub nonce: String,
    /// The frames.
    pub frames: Vec<Frame>,
    /// What the browser tells of the camera.
    pub camera: Camera,
}

/// Reads frames.
///
/// # Errors
/// Every problem of the body at once.
pub fn read(body: &Value) -> Result<Sent, Problem> {
    let problems = Problems::default();
    let sent = sent(&Fields::of(body, &problems)?);
    problems.settle()?;
    // Whatever is missing was noted above.
    sent.ok_or_else(|| Problem::new(Identifier::BadValue, "The body cannot be used."))
}

/// Reads why no acts are shown.
///
/// # Errors
/// When it says nothing that is known.
pub fn read_why(body: &Value) -> Result<NoActs, Problem> {
    let problems = Problems::default();
    let why = why(&Fields::of(body, &problems)?);
    problems.settle()?;
    why.ok_or_else(|| Problem::new(Identifier::BadValue, "The body cannot be used."))
}

/// The JSON Schema of why no acts are shown.
pub fn describe_why() -> Value {
    describe(|fields| {
        why(fields);
    })
}

fn why(fields: &Fields<'_>) -> Option<NoActs> {
    let says = "Why the camera cannot be used, as for a picture; `unable`: the person cannot move like that.";
    fields.read(field("reason", says).required(), &Word(NoActs::ALL, NoActs::as_str))
}

/// The JSON Schema of the frames.
pub fn describe_sent() -> Value {
    describe(|fields| {
        sent(fields);
    })
}

fn sent(fields: &Fields<'_>) -> Option<Sent> {
    let nonce = fields.read(field("nonce", "The challenge's.").required(), &ascii(1, 64));
    let frames = fields.read(
        field("frames", "The first one at rest, then some of each act, not mirrored.").required(),
        &ListOf(1..=Recording::MOST_FRAMES, Shape(frame)),
    );
    let camera = fields.read(field("camera", "What the browser tells of the camera."), &Shape(camera));
    Some(Sent {
        nonce: nonce?,
        frames: frames?.into_iter().collect::<Option<Vec<Frame>>>()?,
        camera: camera.unwrap_or_default(),
    })
}

fn frame(fields: &Fields<'_>) -> Option<Frame> {
    let at_ms =
        fields.read(field("atMs", "Milliseconds since the first frame.").required(), &Whole(0..=Recording::LONGEST_MS));
    let act = fields.read(
        field("act", "Which act was asked for: 0 at rest, 1 the first.").required(),
        &Whole(0..=u32::try_from(Act::ALL.len()).unwrap_or(u32::MAX)),
    );
    let jpeg = fields.read(field("jpeg", "The frame, in Base64.").required(), &Base64(Recording::LARGEST_FRAME));
    Some(Frame { at_ms: at_ms?, act: act? as usize, jpeg: jpeg? })
}

/// Which way a camera looks.
const FACING: &[&str] = &["user", "environment", "left", "right"];

fn camera(fields: &Fields<'_>) -> Camera {
    let side = Whole(0..=20_000);
    let width = fields.read(field("width", "Of its pictures, in pixels."), &side);
    let height = fields.read(field("height", "Of its pictures, in pixels."), &side);
    let intervals = ListOf(0..=120, Number(0.0..=60_000.0));
    Camera {
        label: fields.read(field("label", "What it is called."), &text(0, 200)),
        facing: fields.read(field("facing", "Which way it looks."), &Word(FACING, |word| word)).map(str::to_owned),
        size: width.zip(height),
        rate: fields.read(field("rate", "Pictures a second, as it says."), &Number(0.0..=10_000.0)),
        intervals_ms: fields
            .read(field("intervalsMs", "Milliseconds between pictures that followed each other."), &intervals)
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn frames_are_read_with_what_the_browser_tells_of_the_camera() {
        let body = json!({
            "nonce": "n",
            "frames": [{ "atMs": 0, "act": 0, "jpeg": "/9j/" }, { "atMs": 600, "act": 1, "jpeg": "/9j/" }],
            "camera": { "label": "Front", "width": 1280, "height": 720, "rate": 30, "intervalsMs": [33.3] },
        });
        let sent = read(&body).unwrap();
        assert_eq!((sent.nonce.as_str(), sent.frames.len(), sent.frames[1].act), ("n", 2, 1));
        assert_eq!((sent.camera.size, sent.camera.rate), (Some((1280, 720)), Some(30.0)));
    }

    #[test]
    fn too_many_frames_and_frames_of_no_time_are_refused() {
        let frame = json!({ "atMs": 0, "act": 0, "jpeg": "/9j/" });
        assert!(read(&json!({ "nonce": "n", "frames": vec![frame; Recording::MOST_FRAMES + 1] })).is_err());
        assert!(read(&json!({ "nonce": "n", "frames": [] })).is_err());
        assert!(read(&json!({ "nonce": "n", "frames": [{ "act": 0, "jpeg": "/9j/" }] })).is_err());
    }
}
