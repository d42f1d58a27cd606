//! What one check measured. Findings are the only thing a decision is made from, so each carries everything that
//! is needed to explain it and to measure it again.

use serde::{Deserialize, Serialize};

use crate::{document::Place, words};

words! {
    /// What was checked.
    Check {
        /// Whether the picture shows a document.
        DocumentFound = "DOCUMENT_FOUND",
        /// Whether all of it is in the picture.
        DocumentFullyVisible = "DOCUMENT_FULLY_VISIBLE",
        /// Whether it is sharp enough.
        DocumentSharp = "DOCUMENT_SHARP",
        /// Whether glare covers it.
        DocumentGlare = "DOCUMENT_GLARE",
        /// Whether it is bright enough.
        DocumentBright = "DOCUMENT_BRIGHT",
        /// Whether it is shown finely enough for its print to be read.
        DocumentFine = "DOCUMENT_FINE",
        /// Whether nothing lies on it.
        DocumentUncovered = "DOCUMENT_UNCOVERED",
        /// Whether it is whole, no corner cut off.
        DocumentUndamaged = "DOCUMENT_UNDAMAGED",
        /// Whether a machine-readable zone is there.
        MrzFound = "MRZ_FOUND",
        /// Whether its characters form a zone of a known layout.
        MrzRead = "MRZ_READ",
        /// Whether its check digits hold.
        MrzCheckDigits = "MRZ_CHECK_DIGITS",
        /// Whether it was read without having to be repaired.
        MrzUnrepaired = "MRZ_UNREPAIRED",
        /// Whether the zone is printed in OCR-B.
        MrzFont = "MRZ_FONT",
        /// Whether the zone stands where the standard puts it, at the standard's pitch.
        MrzPlace = "MRZ_PLACE",
        /// Whether the picture shows the document itself and not a screen or a print of it.
        DocumentOriginal = "DOCUMENT_ORIGINAL",
        /// Whether no part of the document is a copy of another part.
        DocumentUnedited = "DOCUMENT_UNEDITED",
        /// Whether the picture shows this document alone.
        DocumentSingle = "DOCUMENT_SINGLE",
        /// Whether printed fields were found and read.
        PrintRead = "PRINT_READ",
        /// Whether a document that is read by its print alone states the given names.
        NameRead = "NAME_READ",
        /// The same for the surname.
        SurnameRead = "SURNAME_READ",
        /// The same for the date of birth.
        BirthDateRead = "DATE_OF_BIRTH_READ",
        /// The same for the document number.
        DocumentNumberRead = "DOCUMENT_NUMBER_READ",
        /// The same for the date of expiry, where a label announces one.
        ExpiryDateRead = "EXPIRY_DATE_READ",
        /// The same for the date of issue, where a label announces one.
        IssueDateRead = "DATE_OF_ISSUE_READ",
        /// The same for the personal number, where a label announces one.
        PersonalCodeRead = "PERSONAL_CODE_READ",
        /// The same for the sex, where a label announces it.
        SexRead = "SEX_READ",
        /// The same for the nationality, where a label announces it.
        NationalityRead = "NATIONALITY_READ",
        /// Whether what stands in several places of the document agrees: zone, barcode and print.
        SourcesAgree = "SOURCES_AGREE",
        /// Whether zone, barcode and print are of one document: two values or more that certainly differ say they are not.
        OneDocument = "ONE_DOCUMENT",
        /// Whether the personal number can be right by the rules of its country.
        PersonalNumberValid = "PERSONAL_NUMBER_VALID",
        /// Whether the dates on the document agree with each other.
        DatesPlausible = "DATES_PLAUSIBLE",
        /// Whether the two-dimensional barcode was read.
        BarcodeRead = "BARCODE_READ",
        /// Whether what stands in a square code, such as QR, is something known.
        CodeRead = "CODE_READ",
        /// Whether the issuer signed the visible digital seal.
        SealSigned = "SEAL_SIGNED",
        /// Whether the document is of the chosen type.
        DocumentType = "DOCUMENT_TYPE",
        /// Whether it is of the usual variant of that type.
        DocumentSubtype = "DOCUMENT_SUBTYPE",
        /// Whether the session accepts the type.
        DocumentAccepted = "DOCUMENT_ACCEPTED",
        /// The environment accepts documents of this type of the country that issued it.
        DocumentAllowed = "DOCUMENT_ALLOWED",
        /// Whether it was issued by the chosen country.
        DocumentCountry = "DOCUMENT_COUNTRY",
        /// Whether the session accepts the country.
        CountryAccepted = "COUNTRY_ACCEPTED",
        /// Whether each picture shows the side it is meant to show.
        DocumentSide = "DOCUMENT_SIDE",
        /// Whether it is still valid.
        DocumentValid = "DOCUMENT_VALID",
        /// Whether glare covers its portrait.
        PortraitGlare = "PORTRAIT_GLARE",
        /// Whether there is a portrait on it.
        PortraitFound = "PORTRAIT_FOUND",
        /// Whether there is just one, beside a smaller repetition.
        PortraitSingle = "PORTRAIT_SINGLE",
        /// Whether there is a face in the selfie.
        FaceFound = "FACE_FOUND",
        /// Whether there is just one.
        FaceSingle = "FACE_SINGLE",
        /// Whether the selfie shows a person and not the portrait of a document.
        FaceOfPerson = "FACE_OF_PERSON",
        /// Whether the selfie is sharp enough.
        FaceSharp = "FACE_SHARP",
        /// Whether the selfie's face is shown finely enough.
        FaceFine = "FACE_FINE",
        /// Whether the selfie's face is bright enough.
        FaceBright = "FACE_BRIGHT",
        /// Whether glare covers the selfie's face.
        FaceGlare = "FACE_GLARE",
        /// Whether the selfie's face looks at the camera.
        FaceFrontal = "FACE_FRONTAL",
        /// Whether selfie and portrait show the same person.
        FaceMatch = "FACE_MATCH",
        /// Whether the person did the acts that were asked for, in their order.
        LivenessChallenge = "LIVENESS_CHALLENGE",
        /// Whether what turned before the camera is solid and not a print or a screen.
        LivenessParallax = "LIVENESS_PARALLAX",
        /// Whether the frames of the acts and the selfie show one person, alone.
        LivenessIdentity = "LIVENESS_IDENTITY",
        /// Whether the frames follow each other as those of a camera before a living head.
        LivenessMotion = "LIVENESS_MOTION",
        /// Whether the selfie shows a face itself and not a screen or a print of it.
        LivenessPassive = "LIVENESS_PASSIVE",
        /// Whether what the browser tells of the camera speaks for a real one.
        CameraGenuine = "CAMERA_GENUINE",
        /// Given names against what the partner sent.
        Name = "NAME",
        /// Surname against what the partner sent.
        Surname = "SURNAME",
        /// Date of birth against what the partner sent.
        BirthDate = "DATE_OF_BIRTH",
        /// Sex against what the partner sent.
        Sex = "SEX",
        /// Nationality against what the partner sent.
        Nationality = "NATIONALITY",
        /// Document number against what the partner sent.
        DocumentNumber = "DOCUMENT_NUMBER",
        /// Personal number against what the partner sent.
        PersonalCode = "PERSONAL_CODE",
        /// Date of expiry against what the partner sent.
        ExpiryDate = "EXPIRY_DATE",
        /// Date of issue against what the partner sent.
        IssueDate = "DATE_OF_ISSUE",
        /// The lower age limit.
        AgeLimit = "AGE_LIMIT",
        /// The upper age limit.
        AgeMax = "AGE_MAX",
        /// The selfie against those of earlier sessions under other names.
        DuplicateFaces = "DUPLICATE_FACES",
        /// The portrait against those of earlier sessions under other names.
        DuplicateDocFaces = "DUPLICATE_DOC_FACES",
        /// What the document says against earlier sessions under other names.
        DuplicateData = "DUPLICATE_PERSONAL_DATA",
        /// The selfie against the block list.
        FaceBlocked = "FACE_BLOCK_LIST",
        /// The portrait against the block list.
        DocFaceBlocked = "DOC_FACE_BLOCK_LIST",
        /// What the document says against the block list.
        DataBlocked = "PERSON_BLOCK_LIST",
        /// Whether what a further document was to be read for was read.
        ExtraRead = "ADDITIONAL_STEP_READ",
        /// Whether it says what is expected, value by value.
        ExtraMatch = "ADDITIONAL_STEP_MATCH",
        /// Screening against sanctions and PEP lists.
        Aml = "AML",
        /// Register of lost and invalid documents.
        Lid = "LID",
        /// Criminal records.
        Criminal = "CRIMINAL",
        /// Register of driving licences.
        DriverLicenseRegister = "DRIVER_LICENSE_REGISTER",
        /// The address.
        Address = "ADDRESS",
        /// Any other feature that was asked for; its name is in the finding's detail.
        Feature = "FEATURE",
        /// The analysis of the session as a whole; fails only when it never ran to its end.
        Analysis = "ANALYSIS",
        /// The analysis of a picture as a whole; fails only when it broke.
        DocumentAnalysis = "DOCUMENT_ANALYSIS",
        /// The analysis of the faces as a whole; fails only when it broke.
        FaceAnalysis = "FACE_ANALYSIS",
    }
}

impl Check {
    /// Whether it held the person against the others that there were then: what it found cannot be measured again.
    pub fn is_comparison(self) -> bool {
        matches!(
            self,
            Self::DuplicateFaces
                | Self::DuplicateDocFaces
                | Self::DuplicateData
                | Self::FaceBlocked
                | Self::DocFaceBlocked
                | Self::DataBlocked
        )
    }
}

words! {
    /// How a check ended.
    Outcome {
        /// It holds.
        Pass = "PASS",
        /// It does not hold.
        Fail = "FAIL",
        /// It was tried and cannot tell.
        Unsure = "UNSURE",
        /// It was due and did not run.
        NotChecked = "NOT_CHECKED",
    }
}

/// A model that took part in a measurement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ModelRef {
    /// Its name in the manifest.
    pub name: String,
    /// Its version in the manifest.
    pub version: String,
    /// SHA-256 of the weights, in hex.
    pub sha256: String,
}

/// One check of one session.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// What was checked.
    pub check: Check,
    /// How it ended.
    pub outcome: Outcome,
    /// What was measured, in the unit of [`Finding::unit`].
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub measure: Option<f64>,
    /// The mark it was held against.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub mark: Option<f64>,
    /// The unit of measure and mark.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unit: Option<String>,
    /// A word or two on why; never a value of the person.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub detail: Option<String>,
    /// Which models measured.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub models: Vec<ModelRef>,
    /// SHA-256 of the pictures measured, in hex.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub inputs: Vec<String>,
    /// Where on the document, for whoever looks at it: a copied piece and what it was copied from.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub places: Vec<Place>,
}

impl Finding {
    /// A finding that says how a check ended and nothing more yet.
    pub fn new(check: Check, outcome: Outcome) -> Self {
        Self {
            check,
            outcome,
            measure: None,
            mark: None,
            unit: None,
            detail: None,
            models: vec![],
            inputs: vec![],
            places: vec![],
        }
    }

    /// Adds what was measured against which mark.
    pub fn measured(mut self, measure: f64, mark: f64, unit: &str) -> Self {
        self.mark = Some(kept(mark));
        self.stating(measure, unit)
    }

    /// Adds what was measured where there is no mark.
    pub fn stating(mut self, measure: f64, unit: &str) -> Self {
        self.measure = Some(kept(measure));
        self.unit = Some(unit.into());
        self
    }

    /// Adds a word on why.
    pub fn because(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Adds the models that measured.
    pub fn by(mut self, models: &[ModelRef]) -> Self {
        self.models = models.to_vec();
        self
    }

    /// Adds the pictures that were measured.
    pub fn of(mut self, inputs: &[String]) -> Self {
        self.inputs = inputs.to_vec();
        self
    }
}

/// A number with six digits after the point, so that a finding reads the same after it was stored.
fn kept(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}
