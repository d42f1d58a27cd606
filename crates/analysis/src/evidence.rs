//! What goes in and what comes out.

use chrono::NaiveDate;
use domain::{
    capture::Step,
    country::Country,
    document::{DocumentType, Reading},
    finding::Finding,
    liveness::Recording,
    order::Order,
};
use vision::{RgbImage, face::Embedding, picture};

/// One kept picture.
pub struct Shot {
    /// Which one.
    pub step: Step,
    /// Its bytes.
    pub jpeg: Vec<u8>,
    /// SHA-256 of the bytes, in hex.
    pub sha256: String,
}

/// A page of a further document.
pub struct Page {
    /// Which document.
    pub step: Step,
    /// Its first page as a picture; absent where it is none: of a PDF only a page that is one photograph is looked at.
    pub jpeg: Option<Vec<u8>>,
    /// SHA-256 of the file as it is kept, in hex.
    pub sha256: String,
}

/// Everything a verification is decided from.
pub struct Evidence {
    /// The pictures, at most one a step.
    pub shots: Vec<Shot>,
    /// The further documents that are to be read, at most one a step.
    pub pages: Vec<Page>,
    /// What was ordered.
    pub order: Order,
    /// What the client chose.
    pub selected: Option<(Country, DocumentType)>,
    /// The frames of a challenge, and the SHA-256 of what was kept of them, in hex.
    pub recording: Option<(Recording, String)>,
    /// The day that validity and age are held against.
    pub today: NaiveDate,
}

/// A decoded picture with the name of its bytes.
pub(crate) struct Pictured {
    pub step: Step,
    pub sha256: String,
    pub pixels: Option<RgbImage>,
}

impl Evidence {
    /// Decodes every picture once. One that does not decode stays as `None`, so that its stage can say so.
    pub(crate) fn decode(&self) -> Vec<Pictured> {
        let limits = picture::Limits::default();
        self.shots
            .iter()
            .map(|shot| Pictured {
                step: shot.step,
                sha256: shot.sha256.clone(),
                pixels: picture::decode(&shot.jpeg, &limits).ok().map(|picture| picture.rgb),
            })
            .collect()
    }
}

/// What an examination found.
#[derive(Default)]
pub struct Results {
    /// What was measured, in the order of the stages.
    pub findings: Vec<Finding>,
    /// What the document says.
    pub reading: Reading,
    /// Its machine-readable zone, where one was understood.
    pub zone: Option<ZoneRead>,
    /// The numbers of the selfie's face, for comparing it with others. Personal data.
    pub selfie: Option<Embedding>,
    /// The numbers of the face on the document.
    pub portrait: Option<Embedding>,
    /// Whether the holder's name may have been cut at the end of its field.
    pub(crate) name_may_be_cut: bool,
}

/// A machine-readable zone that was understood.
pub struct ZoneRead {
    /// Its layout.
    pub format: mrz::Format,
    /// Its lines, after repair.
    pub lines: Vec<String>,
    /// Whether its check digits hold.
    pub valid: bool,
    /// What was changed before they did.
    pub repaired: Vec<mrz::Change>,
}
