//! What a report tells: plain values, gathered by whoever has them.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    capture::{NoCamera, Origin},
    country::Country,
    decision::Decision,
    document::{DocumentType, Reading},
    event::EventKind,
    finding::Finding,
    order::{ClientRef, Order},
    partner::EnvironmentKind,
    review::Review,
    session::{Session, Visit},
};

/// Everything a report tells of one verification. After erasure only the session, the partner's references and the
/// timeline are left.
pub struct Report {
    /// The session.
    pub session: Session,
    /// The partner's references.
    pub client: ClientRef,
    /// What the environment is for.
    pub environment: EnvironmentKind,
    /// Whether the result is a made-up one that nobody measured.
    pub sample: bool,
    /// What the partner ordered.
    pub order: Option<Order>,
    /// What the client told on the way.
    pub visit: Visit,
    /// The analysis that decided, if there was one.
    pub analysis: Option<Analysis>,
    /// Those of the attempts before it, oldest first.
    pub earlier: Vec<Analysis>,
    /// What people ruled, oldest first; the last stands.
    pub reviews: Vec<Review>,
    /// What happened, oldest first: what, when, and the word that says more.
    pub timeline: Vec<(EventKind, DateTime<Utc>, Option<String>)>,
    /// The pictures.
    pub pictures: Vec<Picture>,
    /// When the report is printed.
    pub printed_at: DateTime<Utc>,
    /// Version of the program that prints.
    pub program: String,
}

/// What one analysis measured and what was decided from it.
pub struct Analysis {
    /// Version of the program that analysed.
    pub program: String,
    /// Which attempt it was, from 1.
    pub attempt: u32,
    /// The day documents were held against.
    pub today: NaiveDate,
    /// The chosen document.
    pub selected: Option<(Country, DocumentType)>,
    /// The pictures it saw: the step's word, and the SHA-256 in hex.
    pub pictures: Vec<(String, String)>,
    /// What was measured.
    pub findings: Vec<Finding>,
    /// What the document says.
    pub reading: Reading,
    /// What was decided.
    pub decision: Decision,
    /// Whether the result was rehearsed, so that nothing was examined.
    pub dummy: bool,
    /// SHA-256 of the sealed record, in hex.
    pub record_sha256: String,
}

/// One picture or document of a session.
pub struct Picture {
    /// The step's word.
    pub step: String,
    /// Its media type.
    pub media_type: String,
    /// Its bytes; absent when the report was ordered without them, and of what is no JPEG.
    pub bytes: Option<Vec<u8>>,
    /// Its SHA-256, in hex.
    pub sha256: String,
    /// Its size in bytes.
    pub length: i64,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// How it was made.
    pub origin: Origin,
    /// Why not with the camera in the page, if the page had none.
    pub no_camera: Option<NoCamera>,
    /// When it was kept.
    pub kept_at: DateTime<Utc>,
}
