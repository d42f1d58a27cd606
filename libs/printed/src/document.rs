//! What is known of a document before its print is read.

use serde::Deserialize;

use crate::geometry::Bounds;
use day::Date;

/// What is known beforehand.
#[derive(Clone, PartialEq, Debug)]
pub struct Document {
    /// Width and height in millimetres: 85.6 by 53.98 (ID-1), 105 by 74 (ID-2), 125 by 88 (ID-3) (ISO/IEC 7810).
    pub size_mm: (f64, f64),
    /// The issuing state as the machine-readable zone has it (`LTU`, `D`, `UTO`), if it is known.
    pub issuing_state: Option<String>,
    /// What kind of document it is, if that is known.
    pub kind: Option<Kind>,
    /// The side that was read.
    pub side: Side,
    /// Where the machine-readable zone lies, if this side has one; what stands inside is not read as a field.
    pub zone: Option<Bounds>,
    /// The day by which centuries of two-digit years are told, usually the day of the photograph.
    pub reference: Date,
}

/// A kind of document.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The data page of a passport.
    Passport,
    /// An identity card.
    IdentityCard,
    /// A residence permit.
    ResidencePermit,
    /// A driving licence.
    DrivingLicence,
    /// A visa.
    Visa,
}

/// A side of a document.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The side with the portrait.
    Front,
    /// The other side.
    Back,
}

/// A size of document (ISO/IEC 7810).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize)]
pub enum Size {
    /// 85.6 by 53.98 mm, a bank card.
    #[serde(rename = "id-1")]
    Id1,
    /// 105 by 74 mm.
    #[serde(rename = "id-2")]
    Id2,
    /// 125 by 88 mm, the page of a passport.
    #[serde(rename = "id-3")]
    Id3,
}

impl Size {
    /// Width and height in millimetres.
    pub const fn mm(self) -> (f64, f64) {
        match self {
            Self::Id1 => (85.6, 53.98),
            Self::Id2 => (105.0, 74.0),
            Self::Id3 => (125.0, 88.0),
        }
    }

    /// True if a document of these millimetres has this size. ID-2 and ID-3 are a fifth apart, so a twelfth either way
    /// keeps them apart and forgives a straightening that was not exact.
    pub fn fits(self, (width, height): (f64, f64)) -> bool {
        let near = |got: f64, is: f64| (got / is - 1.0).abs() < 1.0 / 12.0;
        let (w, h) = self.mm();
        near(width, w) && near(height, h)
    }
}
