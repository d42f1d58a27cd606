//! One kept file of a session: a picture, or a PDF of a further document.

use std::fmt;

use chrono::{DateTime, Utc};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::{
    ids::{CaptureId, ScanRef, SessionId},
    words,
};

/// Which picture of the walk this is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Step {
    /// The document's front, or a passport's data page.
    Front,
    /// The document's back.
    Back,
    /// The selfie.
    Face,
    /// A further document that the partner asked for, under a name of the partner's.
    Extra(StepName),
}

impl Step {
    /// The pictures that are analysed.
    pub const ALL: &'static [Self] = &[Self::Front, Self::Back, Self::Face];

    /// Its name for partners: `FRONT`, `BACK`, `FACE`, or the partner's own.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Front => "FRONT",
            Self::Back => "BACK",
            Self::Face => "FACE",
            Self::Extra(name) => name.as_str(),
        }
    }

    /// The picture with exactly this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| step.as_str() == name).or_else(|| StepName::parse(name).map(Self::Extra))
    }

    /// A word of our own vocabulary for it, which tells of a further document that it is one and not how the partner
    /// calls it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Front => "FRONT",
            Self::Back => "BACK",
            Self::Face => "FACE",
            Self::Extra(_) => "ADDITIONAL_STEP",
        }
    }

    /// Whether it is a further document.
    pub fn is_extra(self) -> bool {
        matches!(self, Self::Extra(_))
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<String> for Step {
    type Error = &'static str;
    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::parse(&name).ok_or("no name of a step")
    }
}

impl From<Step> for String {
    fn from(step: Step) -> Self {
        step.as_str().into()
    }
}

impl JsonSchema for Step {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Step".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Which picture: `FRONT`, `BACK`, `FACE`, or the name of an additional step.",
            "type": "string",
            "pattern": "^[A-Z0-9_]{1,64}$",
        })
    }
}

/// The name of a further document: 1 to 64 capital letters, digits and underscores, such as `UTILITY_BILL`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepName {
    letters: [u8; Self::LONGEST],
    length: u8,
}

impl StepName {
    /// Most characters.
    pub const LONGEST: usize = 64;

    /// Reads a name; `None` if it is none, or that of a picture which is not a further document.
    pub fn parse(name: &str) -> Option<Self> {
        let good = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_';
        let taken = Step::ALL.iter().any(|step| step.as_str() == name);
        if name.is_empty() || name.len() > Self::LONGEST || taken || !name.bytes().all(good) {
            return None;
        }
        let mut letters = [0; Self::LONGEST];
        letters[..name.len()].copy_from_slice(name.as_bytes());
        Some(Self { letters, length: u8::try_from(name.len()).ok()? })
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.letters[..usize::from(self.length)]).expect("a step's name is ASCII")
    }
}

impl fmt::Debug for StepName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

words! {
    /// What kind of file was kept.
    Media {
        /// A picture, decoded and written anew.
        Jpeg = "image/jpeg",
        /// A PDF, looked at and kept as it was sent.
        Pdf = "application/pdf",
    }
}

words! {
    /// How the picture was made, as the page says.
    Origin {
        /// Photographed in the page.
        Camera = "camera",
        /// Photographed with the device's own camera app.
        Native = "native",
        /// Chosen from files.
        Upload = "upload",
    }
}

words! {
    /// Why the page had no camera, as the page says.
    NoCamera {
        /// The person or the device does not allow it.
        Refused = "refused",
        /// There is none.
        None = "none",
        /// Another program uses it.
        Busy = "busy",
        /// The page was not opened over an encrypted connection.
        Insecure = "insecure",
        /// It does not work, and nobody knows why.
        Failed = "failed",
    }
}

/// How a picture was made, as the page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Making {
    /// With what.
    pub origin: Origin,
    /// Why not with the camera in the page, if the page had none.
    pub no_camera: Option<NoCamera>,
}

impl From<Origin> for Making {
    fn from(origin: Origin) -> Self {
        Self { origin, no_camera: None }
    }
}

/// A kept file, sealed in the vault under [`Capture::object`]: a picture written anew without metadata, or a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// Its identifier, also the last part of the object's name.
    pub id: CaptureId,
    /// The session it belongs to.
    pub session: SessionId,
    /// Which picture it is; a later one of the same step replaces it.
    pub step: Step,
    /// How it was made.
    pub origin: Origin,
    /// Why not with the camera in the page, if the page had none.
    pub no_camera: Option<NoCamera>,
    /// What kind of file it is.
    pub media: Media,
    /// SHA-256 of the kept bytes, which findings name as their input.
    pub sha256: [u8; 32],
    /// Size of the kept file in bytes.
    pub bytes: i64,
    /// Width and height in pixels; 0 for a PDF.
    pub size: (u32, u32),
    /// When it was kept.
    pub created_at: DateTime<Utc>,
}

impl Capture {
    /// The sealed object's name in the vault: identifiers only.
    pub fn object(&self, environment: crate::ids::EnvironmentId) -> String {
        format!("{environment}/{}/{}", self.session, self.id)
    }

    /// Media type of the kept bytes.
    pub fn media_type(&self) -> &'static str {
        self.media.as_str()
    }

    /// Name of the file when it is saved: the verification and the step, so that nothing personal is in it.
    pub fn file_name(&self, scan_ref: ScanRef) -> String {
        let ending = match self.media {
            Media::Pdf => "pdf",
            Media::Jpeg => "jpg",
        };
        format!("{scan_ref}-{}.{ending}", self.step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_has_a_name_of_capitals_digits_and_underscores() {
        for name in ["UTILITY_BILL", "POA2", "_", "9", &"A".repeat(64), "FRONT", "BACK", "FACE"] {
            let step = Step::parse(name).unwrap();
            assert_eq!(step.as_str(), name);
            assert_eq!(serde_json::from_value::<Step>(serde_json::to_value(step).unwrap()).unwrap(), step);
        }
        for name in ["", "utility_bill", "A B", "A-B", "Ä", &"A".repeat(65), "A/B", "A\n"] {
            assert_eq!(Step::parse(name), None, "{name}");
        }
        assert_eq!(StepName::parse("FRONT"), None);
    }
}
