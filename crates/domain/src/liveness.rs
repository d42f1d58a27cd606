//! Active liveness: a few acts in an order that is told late, and the frames that show them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{ids::CaptureId, words};

words! {
    /// One thing to do before the camera. Sides are the person's own.
    Act {
        /// Turn the head to the left.
        Left = "LEFT",
        /// Turn the head to the right.
        Right = "RIGHT",
        /// Lift the chin.
        Up = "UP",
        /// Lower the chin.
        Down = "DOWN",
        /// Come nearer.
        Nearer = "NEARER",
    }
}

words! {
    /// Why acts that a session asks for are not shown.
    NoActs {
        /// The person or the device allows no camera.
        Refused = "refused",
        /// There is none.
        None = "none",
        /// Another program uses it.
        Busy = "busy",
        /// The page was not opened over an encrypted connection.
        Insecure = "insecure",
        /// It does not work, and nobody knows why.
        Failed = "failed",
        /// The person cannot move like that.
        Unable = "unable",
    }
}

/// What a session asks for; told when it is asked, and again only as another one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Asked {
    /// What the frames have to name, so that they are of this challenge and of no earlier one.
    pub nonce: String,
    /// The acts in order.
    pub acts: Vec<Act>,
    /// When it was told.
    pub at: DateTime<Utc>,
}

impl Asked {
    /// Seconds in which the frames have to arrive.
    pub const SECONDS: i64 = 180;
    /// Most challenges of one session. Whoever may ask without end asks until the order is the one that they recorded; of
    /// 296 orders, eight find it once in 37.
    pub const MOST: u32 = 8;
}

/// Frames that were kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Recorded {
    /// The last part of the sealed object's name.
    pub object: CaptureId,
    /// SHA-256 of what was kept, in hex.
    pub sha256: String,
}

/// What the browser tells of the camera. Hints, all of which somebody who wants to can make up.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Camera {
    /// What the camera is called.
    pub label: Option<String>,
    /// `user` or `environment`, where the browser knows which way it looks.
    pub facing: Option<String>,
    /// Width and height of its pictures, in pixels.
    pub size: Option<(u32, u32)>,
    /// Pictures a second, as it says.
    pub rate: Option<f64>,
    /// Milliseconds between pictures that followed each other, as they came.
    pub intervals_ms: Vec<f64>,
}

/// One frame.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frame {
    /// Milliseconds since the first frame.
    pub at_ms: u32,
    /// Which act was asked for: 0 is looking straight ahead, 1 the first act.
    pub act: usize,
    /// The picture, not mirrored.
    pub jpeg: Vec<u8>,
}

/// Frames of a challenge.
#[derive(Clone, PartialEq, Debug)]
pub struct Recording {
    /// The acts that were asked for, in order.
    pub acts: Vec<Act>,
    /// The frames in the order in which they were sent.
    pub frames: Vec<Frame>,
    /// What the browser tells of the camera.
    pub camera: Camera,
}

impl Recording {
    /// Most frames.
    pub const MOST_FRAMES: usize = 16;
    /// Largest frame in bytes, as it is sent.
    pub const LARGEST_FRAME: usize = 128 * 1024;
    /// Longest side of a frame in pixels.
    pub const LONGEST_SIDE: u32 = 480;
    /// Longest time from the first to the last frame, in milliseconds: ten seconds for each act, and some to spare.
    pub const LONGEST_MS: u32 = 45_000;
}
