//! Document types, their sides, and what was read from a document.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{capture::Step, country::Country, words};

words! {
    /// The kinds of identity document a session may accept.
    DocumentType {
        /// National identity card.
        IdCard = "ID_CARD",
        /// Passport.
        Passport = "PASSPORT",
        /// Residence permit.
        ResidencePermit = "RESIDENCE_PERMIT",
        /// Driving licence.
        DriverLicense = "DRIVER_LICENSE",
        /// Indian Aadhaar card.
        Aadhaar = "AADHAAR",
        /// Indian PAN card.
        PanCard = "PAN_CARD",
        /// Visa.
        Visa = "VISA",
        /// Border-crossing card.
        BorderCrossing = "BORDER_CROSSING",
        /// Asylum document.
        Asylum = "ASYLUM",
        /// Passport that is valid inside its country only.
        NationalPassport = "NATIONAL_PASSPORT",
        /// Voter's card.
        VoterCard = "VOTER_CARD",
        /// Identity card of an earlier series.
        OldIdCard = "OLD_ID_CARD",
        /// Travel card.
        TravelCard = "TRAVEL_CARD",
        /// Photo card.
        PhotoCard = "PHOTO_CARD",
        /// Military card.
        MilitaryCard = "MILITARY_CARD",
        /// Proof-of-age card.
        ProofOfAgeCard = "PROOF_OF_AGE_CARD",
        /// Diplomat's identity card.
        DiplomaticId = "DIPLOMATIC_ID",
    }
}

impl DocumentType {
    /// What a session accepts when nobody chose.
    pub const USUAL: [Self; 4] = [Self::IdCard, Self::Passport, Self::ResidencePermit, Self::DriverLicense];

    /// Which sides are photographed. A driving licence's back only when the session asks for it.
    pub fn sides(self, driver_license_back: bool) -> &'static [Step] {
        match self {
            Self::Passport | Self::NationalPassport | Self::Visa | Self::BorderCrossing | Self::PanCard => {
                &[Step::Front]
            }
            Self::DriverLicense if !driver_license_back => &[Step::Front],
            _ => &[Step::Front, Step::Back],
        }
    }
}

words! {
    /// Sex as documents state it.
    Sex {
        /// Male.
        Male = "MALE",
        /// Female.
        Female = "FEMALE",
        /// Unspecified on the document (`<` or X in a machine-readable zone).
        Undefined = "UNDEFINED",
    }
}

words! {
    /// Where a value on a document was read.
    Source {
        /// The machine-readable zone.
        Mrz = "MRZ",
        /// The two-dimensional barcode.
        Barcode = "BARCODE",
    }
}

/// What a document says, as far as it could be read. Latin, upper case; absent what the document does not state.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Reading {
    /// Where the values come from.
    pub source: Option<Source>,
    /// Given names.
    pub first_name: Option<String>,
    /// Surname.
    pub last_name: Option<String>,
    /// Document number.
    pub number: Option<String>,
    /// Personal number or other optional data that identifies the holder.
    pub personal_code: Option<String>,
    /// Last day of validity.
    pub expiry: Option<NaiveDate>,
    /// Date of birth.
    pub birth_date: Option<NaiveDate>,
    /// Date of issue.
    pub issue_date: Option<NaiveDate>,
    /// What the document itself claims to be.
    pub document_type: Option<DocumentType>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Nationality.
    pub nationality: Option<Country>,
    /// Issuing state.
    pub issuing_country: Option<Country>,
    /// Lines of the machine-readable zone as read, after repair.
    pub mrz: Vec<String>,
}

impl std::fmt::Debug for Reading {
    /// Says where it came from and nothing else: readings are personal data and must not reach a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reading").field("source", &self.source).finish_non_exhaustive()
    }
}
