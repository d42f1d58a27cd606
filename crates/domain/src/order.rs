//! What a partner asked for: the validated request, in our own words, whichever dialect it came in.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

use crate::{
    country::Country,
    document::DocumentType,
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag},
    words,
};

words! {
    /// Which walk the client takes.
    TokenType {
        /// Document and selfie.
        Identification = "IDENTIFICATION",
        /// Document only.
        Document = "DOCUMENT",
        /// Video call.
        VideoCall = "VIDEO_CALL",
        /// Video call with photographs.
        VideoCallPhotos = "VIDEO_CALL_PHOTOS",
        /// Video call after an identification.
        VideoCallIdentification = "VIDEO_CALL_IDENTIFICATION",
    }
}

words! {
    /// Sex as partners send it.
    ExpectedSex {
        /// Male.
        Male = "M",
        /// Female.
        Female = "F",
    }
}

words! {
    /// The switches a session may set. The words are the flat dialect's field names.
    Feature {
        /// A person looks at successful results.
        ReviewSuccessful = "reviewSuccessful",
        /// A person looks at failed results.
        ReviewFailed = "reviewFailed",
        /// Active liveness.
        CheckLiveness = "checkLiveness",
        /// Passive face liveness.
        IdLiveFaceValidation = "idLiveFaceValidation",
        /// Passive document liveness.
        IdLiveDocumentValidation = "idLiveDocumentValidation",
        /// Image-quality gates.
        CheckBlurAndGlare = "checkBlurAndGlare",
        /// Comparing the faces; turned off, nothing about faces is checked.
        AutoFaceMatching = "autoFaceMatching",
        /// The back of driving licences.
        DriverLicenseBack = "driverLicenseBack",
        /// Reading the chip is required.
        NfcRequired = "nfcRequired",
        /// Reading the chip is offered.
        NfcOptional = "nfcOptional",
        /// Masked Dutch citizen numbers are fine.
        AllowBsnMasking = "allowBsnMasking",
        /// E-mail step.
        VerifyEmail = "verifyEmail",
        /// Phone step.
        VerifyPhone = "verifyPhone",
        /// Address check.
        VerifyAddress = "verifyAddress",
        /// Bank step.
        VerifyBank = "verifyBank",
        /// Bank step: accounts.
        VerifyBankAccounts = "verifyBankAccounts",
        /// Bank step: balances.
        VerifyBankBalances = "verifyBankBalances",
        /// Bank step: transactions.
        VerifyBankTransactions = "verifyBankTransactions",
        /// Bank-card step.
        BankCardVerification = "bankCardVerification",
        /// Bank-card step by PDF.
        BankCardPdfUpload = "bankCardPdfUpload",
        /// Screening.
        CheckAml = "checkAml",
        /// Screening again and again after approval.
        AutoAmlMonitoring = "autoAmlMonitoring",
        /// Register of lost documents.
        CheckLid = "checkLid",
        /// Criminal records.
        CheckCriminal = "checkCriminal",
        /// Register of driving licences.
        CheckDriverLicense = "checkDriverLicense",
        /// Proxy risk of the client's address.
        CheckIpProxy = "checkIpProxy",
        /// Selfie against the block list.
        CheckFaceBlacklist = "checkFaceBlacklist",
        /// Portrait against the block list.
        CheckDocFaceBlacklist = "checkDocFaceBlacklist",
        /// Personal data against the block list.
        CheckPersonBlacklist = "checkPersonBlacklist",
        /// Selfie against earlier sessions.
        CheckDuplicateFaces = "checkDuplicateFaces",
        /// Portrait against earlier sessions.
        CheckDuplicateDocFaces = "checkDuplicateDocFaces",
        /// Personal data against earlier sessions.
        CheckDuplicatePersonalData = "checkDuplicatePersonalData",
        /// Utility bill as an additional step.
        UtilityBill = "utilityBill",
    }
}

impl Feature {
    /// Those that hold a person against the others of the environment, once all else is approved.
    pub const COMPARING: [Self; 6] = [
        Self::CheckFaceBlacklist,
        Self::CheckDocFaceBlacklist,
        Self::CheckPersonBlacklist,
        Self::CheckDuplicateFaces,
        Self::CheckDuplicateDocFaces,
        Self::CheckDuplicatePersonalData,
    ];

    /// What it is about, for descriptions.
    pub fn about(self) -> &'static str {
        match self {
            Self::ReviewSuccessful => "A person looks at successful results.",
            Self::ReviewFailed => "A person looks at failed results.",
            Self::CheckLiveness => "Active liveness.",
            Self::IdLiveFaceValidation => "Passive face liveness.",
            Self::IdLiveDocumentValidation => "Passive document liveness.",
            Self::CheckBlurAndGlare => "Image-quality gates.",
            Self::AutoFaceMatching => "Comparing the faces; turned off, nothing about faces is checked.",
            Self::DriverLicenseBack => "The back of driving licences.",
            Self::NfcRequired => "Reading the chip is required.",
            Self::NfcOptional => "Reading the chip is offered.",
            Self::AllowBsnMasking => "Masked Dutch citizen numbers are fine.",
            Self::VerifyEmail => "E-mail step.",
            Self::VerifyPhone => "Phone step.",
            Self::VerifyAddress => "Address check.",
            Self::VerifyBank => "Bank step.",
            Self::VerifyBankAccounts => "Bank step: accounts.",
            Self::VerifyBankBalances => "Bank step: balances.",
            Self::VerifyBankTransactions => "Bank step: transactions.",
            Self::BankCardVerification => "Bank-card step.",
            Self::BankCardPdfUpload => "Bank-card step by PDF.",
            Self::CheckAml => "Screening.",
            Self::AutoAmlMonitoring => "Screening again and again after approval.",
            Self::CheckLid => "Register of lost documents.",
            Self::CheckCriminal => "Criminal records.",
            Self::CheckDriverLicense => "Register of driving licences.",
            Self::CheckIpProxy => "Proxy risk of the client's address.",
            Self::CheckFaceBlacklist => "Selfie against the block list.",
            Self::CheckDocFaceBlacklist => "Portrait against the block list.",
            Self::CheckPersonBlacklist => "Personal data against the block list.",
            Self::CheckDuplicateFaces => "Selfie against earlier sessions.",
            Self::CheckDuplicateDocFaces => "Portrait against earlier sessions.",
            Self::CheckDuplicatePersonalData => "Personal data against earlier sessions.",
            Self::UtilityBill => "Utility bill as an additional step.",
        }
    }

    /// What applies when neither the session nor the environment says anything.
    pub fn default_on(self) -> bool {
        // A licence says nothing that can be read here but on its back.
        use Feature::{AllowBsnMasking, AutoFaceMatching, CheckBlurAndGlare, DriverLicenseBack};
        matches!(self, AutoFaceMatching | CheckBlurAndGlare | AllowBsnMasking | DriverLicenseBack)
    }
}

/// The switches of one session: what was said, and defaults for the rest.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Features(pub BTreeMap<Feature, bool>);

impl Features {
    /// Whether a switch is on.
    pub fn on(&self, feature: Feature) -> bool {
        self.0.get(&feature).copied().unwrap_or(feature.default_on())
    }
}

/// What the partner expects the document to say. All absent means there is nothing to compare.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Expected {
    /// Given names, upper case.
    pub first_name: Option<String>,
    /// Surname, upper case.
    pub last_name: Option<String>,
    /// Date of birth.
    pub birth_date: Option<NaiveDate>,
    /// Sex.
    pub sex: Option<ExpectedSex>,
    /// Nationality, as it was spelled, known to exist.
    pub nationality: Option<String>,
    /// Personal number.
    pub personal_number: Option<String>,
    /// Document number.
    pub document_number: Option<String>,
    /// Date of expiry.
    pub expiry_date: Option<NaiveDate>,
    /// Date of issue.
    pub issue_date: Option<NaiveDate>,
    /// Address.
    pub address: Option<String>,
}

/// Where the client's browser and the result go.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Urls {
    /// After approval.
    pub success: Option<String>,
    /// After denial.
    pub error: Option<String>,
    /// When nothing was analysed.
    pub unverified: Option<String>,
    /// Receiver of this session's webhooks instead of the configured ones.
    pub callback: Option<String>,
}

/// The countries a session expects, remembered in the shape they came in because the answer echoes it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Countries {
    /// Nothing said: every country.
    #[default]
    Any,
    /// One country, spelled as given.
    One(String),
    /// Several, spelled as given.
    Several(Vec<String>),
}

impl Countries {
    /// The countries named; empty for any.
    pub fn named(&self) -> Vec<Country> {
        match self {
            Self::Any => vec![],
            Self::One(one) => Country::parse(one).into_iter().collect(),
            Self::Several(several) => several.iter().filter_map(|c| Country::parse(c)).collect(),
        }
    }
}

words! {
    /// What becomes of a session that only rehearses an integration.
    DummyStatus {
        /// Approved at once.
        Approved = "APPROVED",
        /// Denied at once.
        Denied = "DENIED",
        /// Approved or denied at once, with tags.
        Suspected = "SUSPECTED",
        /// Expired at once.
        Expired = "EXPIRED",
        /// Nothing happens: it waits for its client like any other.
        Active = "ACTIVE",
    }
}

/// A result that is made up, to rehearse an integration: only in `DEVELOPMENT`. What is not said follows the status.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Dummy {
    /// How it ends.
    pub status: DummyStatus,
    /// The face's status.
    pub face: Option<FaceStatus>,
    /// The document's status.
    pub document: Option<DocumentStatus>,
    /// Marks of possible fraud.
    pub fraud_tags: Vec<FraudTag>,
    /// Differences from what was expected.
    pub mismatch_tags: Vec<MismatchTag>,
}

/// The partner's own references. They name nobody to us, stay when the person's data is erased so that the
/// partner's records can be reconciled, and are sealed under the environment's key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientRef {
    /// The partner's name for the person.
    pub client_id: String,
    /// Any other reference.
    pub external_ref: Option<String>,
}

/// One verification as it was ordered.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The partner's own name for the person, 1 to 100 ASCII characters.
    pub client_id: String,
    /// Any reference of the partner, up to 40 ASCII characters.
    pub external_ref: Option<String>,
    /// Which walk.
    pub token_type: TokenType,
    /// What the document should say.
    pub expected: Expected,
    /// Which countries' documents are expected.
    pub countries: Countries,
    /// Accepted documents.
    pub documents: Vec<DocumentType>,
    /// All that the environment accepts of particular countries, as it stood when the session was ordered.
    #[serde(default)]
    pub documents_by_country: BTreeMap<Country, Vec<DocumentType>>,
    /// Language of the pages, lower case; one of the supported ones.
    pub locale: String,
    /// Whether instructions come first.
    pub show_instructions: bool,
    /// Seconds the token stays valid.
    pub lifetime: u32,
    /// Seconds from opening to the end.
    pub session_length: u32,
    /// Where things go afterwards.
    pub urls: Urls,
    /// Whether there is an 8-digit code for typing.
    pub generate_digit_string: bool,
    /// The switches.
    pub features: Features,
    /// Least likeness of texts, 0 to 1 (Levenshtein ratio).
    pub text_ratio: f64,
    /// Least likeness of texts with a machine-readable zone, 0 to 1.
    pub mrz_ratio: f64,
    /// Scales the sensitivity of the face comparison; 1 is the calibrated mark.
    pub face_threshold_modifier: f64,
    /// Lowest age.
    pub age_limit: Option<u32>,
    /// Highest age.
    pub age_max: Option<u32>,
    /// Tries after a failed one, 0 to 10; absent: [`USUAL_RETRIES`].
    pub max_attempts: Option<u32>,
    /// Priority in selfie detection on phones.
    pub detection_types: Vec<String>,
    /// Fraud services by name.
    pub fraud_services: Vec<String>,
    /// Questionnaire key.
    pub questionnaire: Option<String>,
    /// Whether it must be answered.
    pub questionnaire_required: bool,
    /// Risk profile.
    pub risk_profile: Option<String>,
    /// Branding theme.
    pub theme: Option<String>,
    /// Registers to ask, by country.
    pub registry_countries: Option<Vec<String>>,
    /// Additional steps as ordered.
    pub additional_steps: Option<Value>,
    /// Values to compare in additional steps.
    pub additional_data: Option<Value>,
    /// Questions of a video call.
    #[serde(default)]
    pub video_call_questions: Vec<String>,
    /// The result to make up instead of looking at anything.
    #[serde(default)]
    pub dummy: Option<Dummy>,
}

/// Tries after a failed one where nobody said how many: two attempts in all, as the contract documents.
pub const USUAL_RETRIES: u32 = 1;

impl std::fmt::Debug for Order {
    /// Names nobody.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Order").field("token_type", &self.token_type).finish_non_exhaustive()
    }
}

impl Order {
    /// Whether a document of a country may be shown.
    pub fn accepts(&self, country: Country, document: DocumentType) -> bool {
        let there = self.documents_by_country.get(&country);
        self.documents.contains(&document) && there.is_none_or(|there| there.contains(&document))
    }

    /// The steps of the walk for a chosen document.
    pub fn steps(&self, document: DocumentType) -> Vec<crate::capture::Step> {
        let mut steps = document.sides(self.features.on(Feature::DriverLicenseBack)).to_vec();
        if self.wants_face() {
            steps.push(crate::capture::Step::Face);
        }
        steps
    }

    /// How often the client may try again after a failed attempt.
    pub fn retries(&self) -> u32 {
        self.max_attempts.unwrap_or(USUAL_RETRIES)
    }

    /// Whether a selfie belongs to the walk.
    pub fn wants_face(&self) -> bool {
        self.token_type != TokenType::Document
    }

    /// Whether the faces are compared.
    pub fn compares_faces(&self) -> bool {
        self.wants_face() && self.features.on(Feature::AutoFaceMatching)
    }
}
