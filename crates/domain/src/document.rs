//! Document types, their sides, and what was read from a document.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{capture::Step, country::Country, extra::ExtraReading, words};

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
        /// The printed text.
        Print = "PRINT",
    }
}

words! {
    /// What a value on a document is.
    FieldName {
        /// Surname.
        Surname = "SURNAME",
        /// Given names.
        GivenNames = "GIVEN_NAMES",
        /// Father's name or middle name that stands by itself.
        Patronymic = "PATRONYMIC",
        /// The whole name, where the document does not part it.
        FullName = "FULL_NAME",
        /// Name at birth.
        BirthName = "BIRTH_NAME",
        /// Date of birth.
        BirthDate = "DATE_OF_BIRTH",
        /// Place of birth.
        BirthPlace = "PLACE_OF_BIRTH",
        /// Sex: `MALE`, `FEMALE` or `UNDEFINED`.
        Sex = "SEX",
        /// Nationality.
        Nationality = "NATIONALITY",
        /// Number of the document.
        DocumentNumber = "DOCUMENT_NUMBER",
        /// Number of the person.
        PersonalNumber = "PERSONAL_NUMBER",
        /// Date of issue.
        IssueDate = "DATE_OF_ISSUE",
        /// Last day of validity.
        ExpiryDate = "EXPIRY_DATE",
        /// Who issued it.
        Authority = "AUTHORITY",
        /// Address.
        Address = "ADDRESS",
        /// Height in centimetres.
        Height = "HEIGHT",
        /// Colour of the eyes.
        EyeColour = "EYE_COLOUR",
        /// Categories of vehicles.
        Categories = "CATEGORIES",
        /// Restrictions.
        Restrictions = "RESTRICTIONS",
        /// Kind of the document, in its own letters.
        DocumentType = "DOCUMENT_TYPE",
        /// State that issued it.
        IssuingState = "ISSUING_STATE",
        /// Kind of the permit.
        PermitType = "PERMIT_TYPE",
        /// Remarks.
        Remarks = "REMARKS",
    }
}

/// Print that was read less surely than this, in per cent, says nothing and contradicts nobody.
pub const LEGIBLE: u8 = 60;
/// Print that was read at least so surely, in per cent, says what it says.
pub const CERTAIN: u8 = 85;

/// A value that stands in one place of the document.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Field {
    /// What it is.
    pub name: FieldName,
    /// The value in one form: days as `YYYY-MM-DD`, numbers without spaces, names in capitals.
    pub value: String,
    /// The same in the holder's own script, where that stands beside it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub native: Option<String>,
    /// Where it was read.
    pub source: Source,
    /// How sure the reading is, in per cent.
    pub confidence: u8,
    /// Where it stands, for the printed text.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub place: Option<Place>,
}

/// A rectangle on a document that was laid flat, in tenths of a millimetre from its top left corner.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// SHA-256 of the picture, in hex.
    pub picture: String,
    /// From the left edge.
    pub left: u16,
    /// From the upper edge.
    pub top: u16,
    /// Its width.
    pub width: u16,
    /// Its height.
    pub height: u16,
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
    /// Every value that was read, by place: the same field may stand in the zone, in the barcode and in print.
    pub fields: Vec<Field>,
    /// What further documents say, where that was asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extras: Vec<ExtraReading>,
}

impl Reading {
    /// Given names and surname, as far as they were read.
    pub fn full_name(&self) -> Option<String> {
        let names = [&self.first_name, &self.last_name];
        let names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
        (!names.is_empty()).then(|| names.join(" "))
    }

    /// The value of a field in one place.
    pub fn field(&self, name: FieldName, source: Source) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name && field.source == source)
    }
}

impl std::fmt::Debug for Field {
    /// Says what was read and where, never the value.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Field").field("name", &self.name).field("source", &self.source).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Reading {
    /// Says where it came from and nothing else: readings are personal data and must not reach a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reading").field("source", &self.source).finish_non_exhaustive()
    }
}
