//! One picture of a session.

use chrono::{DateTime, Utc};

use crate::{
    ids::{CaptureId, ScanRef, SessionId},
    words,
};

words! {
    /// Which picture of the walk this is.
    Step {
        /// The document's front, or a passport's data page.
        Front = "FRONT",
        /// The document's back.
        Back = "BACK",
        /// The selfie.
        Face = "FACE",
    }
}

words! {
    /// How the picture was made, as the page says.
    Origin {
        /// Photographed in the page.
        Camera = "camera",
        /// Chosen from files.
        Upload = "upload",
    }
}

/// A kept picture: re-encoded without metadata, sealed in the vault under [`Capture::object`].
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
    /// SHA-256 of the kept JPEG, which findings name as their input.
    pub sha256: [u8; 32],
    /// Size of the kept JPEG in bytes.
    pub bytes: i64,
    /// Width and height in pixels.
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
        "image/jpeg"
    }

    /// Name of the file when it is saved: the verification and the step, so that nothing personal is in it.
    pub fn file_name(&self, scan_ref: ScanRef) -> String {
        let ending = match self.media_type() {
            "application/pdf" => "pdf",
            _ => "jpg",
        };
        // A name travels in a header, where quotes and line ends would end it.
        let step = self.step.as_str().replace(|c: char| !c.is_ascii_alphanumeric() && c != '_', "-");
        format!("{scan_ref}-{step}.{ending}")
    }
}
