//! The documents.

use mrz::Format;

/// A document Utopia issues.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// Passport data page, TD3.
    Passport,
    /// Identity card, TD1, with the zone on the back.
    IdentityCard,
    /// Residence permit, TD2, one side.
    ResidencePermit,
    /// Driving licence, the size of a bank card, with a PDF417 barcode on the back.
    DrivingLicence,
}

/// A side of a document.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Side {
    /// The side with the portrait.
    Front,
    /// The other side.
    Back,
}

impl Side {
    /// `front` or `back`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Back => "back",
        }
    }
}

impl Kind {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Passport, Self::IdentityCard, Self::ResidencePermit, Self::DrivingLicence];

    /// The name in files, such as `identity-card`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passport => "passport",
            Self::IdentityCard => "identity-card",
            Self::ResidencePermit => "residence-permit",
            Self::DrivingLicence => "driving-licence",
        }
    }

    /// The sides that carry something.
    pub const fn sides(self) -> &'static [Side] {
        match self {
            Self::Passport | Self::ResidencePermit => &[Side::Front],
            Self::IdentityCard | Self::DrivingLicence => &[Side::Front, Side::Back],
        }
    }

    /// Width and height in millimetres (ICAO 9303-4 §2.1, 9303-5 §2.1, 9303-6 §2.1; ISO/IEC 7810 ID-1).
    pub const fn size_mm(self) -> (f32, f32) {
        match self {
            Self::Passport => (125.0, 88.0),
            Self::ResidencePermit => (105.0, 74.0),
            Self::IdentityCard | Self::DrivingLicence => (85.6, 54.0),
        }
    }

    /// The format of the machine-readable zone and the side it is on.
    pub const fn zone(self) -> Option<(Format, Side)> {
        match self {
            Self::Passport => Some((Format::Td3, Side::Front)),
            Self::IdentityCard => Some((Format::Td1, Side::Back)),
            Self::ResidencePermit => Some((Format::Td2, Side::Front)),
            Self::DrivingLicence => None,
        }
    }

    /// Left, top, width and height in millimetres of the box around the printed characters of the zone.
    pub fn zone_mm(self) -> Option<[f32; 4]> {
        let (format, _) = self.zone()?;
        let baselines = self.zone_baselines_mm();
        let top = baselines.first()? - CAPITAL_MM;
        Some([self.zone_left_mm(), top, format.columns() as f32 * PITCH_MM, baselines.last()? - top])
    }

    /// Where the first character's cell begins, in millimetres from the left edge.
    pub(crate) fn zone_left_mm(self) -> f32 {
        match self {
            // 30 characters of 2.54 mm stand in the middle of the card.
            Self::IdentityCard => 4.7,
            _ => 6.0,
        }
    }

    /// The baselines of the zone's lines, in millimetres from the top edge: two lines are a quarter of an inch apart,
    /// three a sixth, inside the lowest 23.2 mm (ICAO 9303-3 §4.1).
    pub(crate) fn zone_baselines_mm(self) -> Vec<f32> {
        let (_, height) = self.size_mm();
        match self {
            Self::Passport | Self::ResidencePermit => vec![height - 14.5, height - 8.15],
            Self::IdentityCard => vec![height - 14.6, height - 10.37, height - 6.14],
            Self::DrivingLicence => Vec::new(),
        }
    }
}

/// Ten characters an inch (ICAO 9303-3 §4.3).
pub(crate) const PITCH_MM: f32 = 2.54;

/// Height of a capital of OCR-B size I.
pub(crate) const CAPITAL_MM: f32 = 2.5;

/// Height of the zone, from the lower edge (ICAO 9303-3 §4.1).
pub(crate) const ZONE_MM: f32 = 23.2;
