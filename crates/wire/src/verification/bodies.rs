//! What partners receive, field by field: the bodies of webhooks and of the answers about one verification.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    country::Country,
    document::{DocumentType, Sex},
    ids::ScanRef,
    session::Platform,
    status::{AmlClass, DocumentStatus, FaceStatus, FraudTag, MismatchTag, OverallStatus, SuspicionReason},
    words,
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

/// The body of every webhook about a verification.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Identification {
    /// Whether this is the last word: no more webhooks follow, unless the verification is looked at again.
    #[serde(rename = "final")]
    pub is_final: bool,
    /// The kind of device the person came with.
    pub platform: Platform,
    /// How it stands, and why.
    pub status: Status,
    /// What the document says.
    pub data: Data,
    /// Links to the pictures by step (`FRONT`, `BACK`, `FACE`), made when the webhook is sent; each works for an hour.
    pub file_urls: BTreeMap<String, String>,
    /// Links to PDFs of additional steps, by step.
    pub additional_step_pdf_urls: BTreeMap<String, String>,
    /// Screening against sanctions, PEP lists and news; empty where nothing was screened.
    #[serde(rename = "AML")]
    pub aml: Vec<ServiceCheck>,
    /// Screening, in the newer shape.
    pub aml_check: Option<Map<String, Value>>,
    /// Registers of lost and invalid documents; empty where none was asked.
    #[serde(rename = "LID")]
    pub lid: Vec<ServiceCheck>,
    /// Criminal records; null where none were asked for.
    #[serde(rename = "CRIMINAL_CHECK")]
    pub criminal_check: Option<Vec<ServiceCheck>>,
    /// The verification.
    pub scan_ref: ScanRef,
    /// Your other reference.
    #[schemars(length(max = 40))]
    pub external_ref: Option<String>,
    /// Your name for the person.
    #[schemars(length(max = 100))]
    pub client_id: String,
    /// The company the person was verified for; empty where there is none.
    #[schemars(length(max = 36))]
    pub company_id: String,
    /// The company's beneficiary the person is; empty where there is none.
    #[schemars(length(max = 36))]
    pub beneficiary_id: String,
    /// When the person began, in seconds since 1970.
    pub start_time: i64,
    /// When the machine decided, or the verification was over, in seconds since 1970.
    pub finish_time: i64,
    /// The person's IP address.
    #[schemars(length(max = 39))]
    pub client_ip: Option<String>,
    /// The country of that address.
    #[schemars(length(max = 2))]
    pub client_ip_country: Option<String>,
    /// The place of that address.
    #[schemars(length(max = 100))]
    pub client_location: Option<String>,
    /// Whether a global data check matched.
    pub gdc_match: Option<bool>,
    /// The address on a proof of address.
    #[schemars(length(max = 255))]
    pub manual_address: Option<String>,
    /// Whether that is the expected one.
    pub manual_address_match: bool,
    /// What a national register says.
    pub registry_center_check: Option<Map<String, Value>>,
    /// What the address check says.
    pub address_verification: Option<Map<String, Value>>,
    /// What the person answered.
    pub questionnaire_answers: Option<Map<String, Value>>,
    /// The risk, by the chosen profile.
    pub risk_assessment: Option<Map<String, Value>>,
    /// What the bank says.
    pub bank_verification: Option<Map<String, Value>>,
    /// Whether the e-mail address is the person's.
    pub email_verification: Option<Map<String, Value>>,
    /// Whether the phone is the person's.
    pub phone_verification: Option<Map<String, Value>>,
    /// What the register of driving licences says.
    pub driver_license_check: Option<Map<String, Value>>,
    /// Whether the bank card is the person's.
    pub bank_card_verification: Option<Map<String, Value>>,
    /// How each additional step was taken.
    pub additional_steps: Option<Map<String, Value>>,
    /// What was read of additional steps, by step and field: `value`, and with a comparison `status` (`MATCH`, `NOT_MATCH`,
    /// `NOT_FOUND`, `NO_DATA`).
    pub additional_data: Option<Map<String, Value>>,
}

/// How a verification stands, and why.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// In one word.
    pub overall: OverallStatus,
    /// Those of the fraud tags that older receivers read here.
    pub suspicion_reasons: Vec<SuspicionReason>,
    /// Why a reviewer denied it, in the reviewer's words.
    pub deny_reasons: Vec<String>,
    /// Marks of possible fraud, and of checks that could not say whether there is any.
    pub fraud_tags: Vec<FraudTag>,
    /// Differences between what you expected and what was shown.
    pub mismatch_tags: Vec<MismatchTag>,
    /// What the machine says about the face.
    pub auto_face: Option<FaceStatus>,
    /// What a reviewer says about the face; null while nobody has looked.
    pub manual_face: Option<FaceStatus>,
    /// What the machine says about the document.
    pub auto_document: Option<DocumentStatus>,
    /// What a reviewer says about the document; null while nobody has looked.
    pub manual_document: Option<DocumentStatus>,
    /// How additional steps came out that were to be read; null where none was, or nothing was expected of a value.
    pub additional_steps: Option<AdditionalStepsResult>,
    /// Screening as a whole.
    pub aml_result_class: Option<AmlClass>,
    /// Screening against lists of politically exposed people.
    pub peps_status: Option<AmlClass>,
    /// Screening against lists of sanctions.
    pub sanctions_status: Option<AmlClass>,
    /// Screening of news.
    pub adverse_media_status: Option<AmlClass>,
}

words! {
    /// How additional steps came out.
    AdditionalStepsResult {
        /// What was asked for is there and fits.
        Valid = "VALID",
        /// It does not fit.
        Invalid = "INVALID",
        /// It is not there.
        NotFound = "NOT_FOUND",
    }
}

/// What the document says, in Latin letters and upper case; null where it does not say or could not be read.
#[derive(Clone, PartialEq, Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Data {
    /// Given names.
    #[schemars(length(max = 100))]
    pub doc_first_name: Option<String>,
    /// Surname.
    #[schemars(length(max = 100))]
    pub doc_last_name: Option<String>,
    /// Document number.
    #[schemars(length(max = 100))]
    pub doc_number: Option<String>,
    /// Personal number.
    #[schemars(length(max = 30))]
    pub doc_personal_code: Option<String>,
    /// Last day of validity.
    pub doc_expiry: Option<NaiveDate>,
    /// Date of birth.
    pub doc_dob: Option<NaiveDate>,
    /// Date of issue.
    pub doc_date_of_issue: Option<NaiveDate>,
    /// Type: what the document claims to be, or else what the person chose.
    pub doc_type: Option<DocumentType>,
    /// Sex.
    pub doc_sex: Option<Sex>,
    /// Nationality.
    pub doc_nationality: Option<Country>,
    /// Issuing country.
    pub doc_issuing_country: Option<Country>,
    /// Temporary address.
    #[schemars(length(max = 100))]
    pub doc_temporary_address: Option<String>,
    /// Name at birth.
    #[schemars(length(max = 100))]
    pub doc_birth_name: Option<String>,
    /// Patronymic.
    #[schemars(length(max = 100))]
    pub doc_patronymic: Option<String>,
    /// Place of birth.
    #[schemars(length(max = 60))]
    pub birth_place: Option<String>,
    /// Issuing authority.
    #[schemars(length(max = 60))]
    pub authority: Option<String>,
    /// Address.
    #[schemars(length(max = 100))]
    pub address: Option<String>,
    /// Mother's maiden name.
    #[schemars(length(max = 80))]
    pub mothers_maiden_name: Option<String>,
    /// Categories of a driving licence.
    #[schemars(length(max = 30))]
    pub driver_license_category: Option<String>,
    /// Whether a reviewer changed any of these.
    pub manually_data_changed: Option<bool>,
    /// Given names and surname.
    #[schemars(length(max = 201))]
    pub full_name: Option<String>,
    /// The country the person chose.
    pub selected_country: Option<Country>,
    /// Given names in their own script.
    #[schemars(length(max = 255))]
    pub org_first_name: Option<String>,
    /// Surname in its own script.
    #[schemars(length(max = 255))]
    pub org_last_name: Option<String>,
    /// Nationality in its own script.
    #[schemars(length(max = 255))]
    pub org_nationality: Option<String>,
    /// Place of birth in its own script.
    #[schemars(length(max = 500))]
    pub org_birth_place: Option<String>,
    /// Issuing authority in its own script.
    #[schemars(length(max = 500))]
    pub org_authority: Option<String>,
    /// Address in its own script.
    #[schemars(length(max = 500))]
    pub org_address: Option<String>,
    /// Temporary address in its own script.
    #[schemars(length(max = 500))]
    pub org_temporary_address: Option<String>,
    /// Mother's maiden name in its own script.
    #[schemars(length(max = 500))]
    pub org_mothers_maiden_name: Option<String>,
    /// Patronymic in its own script.
    #[schemars(length(max = 500))]
    pub org_patronymic: Option<String>,
    /// Name at birth in its own script.
    #[schemars(length(max = 500))]
    pub org_birth_name: Option<String>,
    /// Age group by the face.
    pub age_estimate: Option<String>,
    /// Risk that the person's address is a proxy's.
    pub client_ip_proxy_risk_level: Option<String>,
    /// Other verifications with this face.
    pub duplicate_faces: Option<Vec<ScanRef>>,
    /// Other verifications with this portrait.
    pub duplicate_doc_faces: Option<Vec<ScanRef>>,
    /// What was read of additional steps, by step and field: `value`, and with a comparison `status` (`MATCH`, `NOT_MATCH`,
    /// `NOT_FOUND`, `NO_DATA`).
    pub additional_data: Option<Map<String, Value>>,
}

/// One service's answer in a screening.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ServiceCheck {
    /// How it went.
    pub status: ServiceStatus,
    /// What was found.
    pub data: Vec<Map<String, Value>>,
    /// The service.
    pub service_name: String,
    /// Its group: `AML`, `LID`, `CRIMINAL_CHECK` or `COMPANY`.
    pub service_group_type: String,
    /// Its name within this body.
    pub uid: String,
    /// Why it failed, if it did.
    pub error_message: Option<String>,
}

/// How one service's check went.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ServiceStatus {
    /// Whether something was found that a person has to judge.
    pub service_suspected: bool,
    /// Whether the service was asked.
    pub service_used: bool,
    /// Whether there is such a service.
    pub service_found: bool,
    /// Whether it answered.
    pub check_successful: bool,
    /// `SUSPECTED` or `NOT_SUSPECTED`.
    pub overall_status: String,
}

/// The answer about one verification's status.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StatusAnswer {
    /// What the machine says about the document.
    pub auto_document: Option<DocumentStatus>,
    /// What the machine says about the face.
    pub auto_face: Option<FaceStatus>,
    /// What a reviewer says about the document; null while nobody has looked.
    pub manual_document: Option<DocumentStatus>,
    /// What a reviewer says about the face; null while nobody has looked.
    pub manual_face: Option<FaceStatus>,
    /// Marks of possible fraud, and of checks that could not say whether there is any.
    pub fraud_tags: Vec<FraudTag>,
    /// Differences between what you expected and what was shown.
    pub mismatch_tags: Vec<MismatchTag>,
    /// The verification.
    pub scan_ref: ScanRef,
    /// Your name for the person.
    pub client_id: String,
    /// How it stands, in one word.
    pub status: OverallStatus,
}

/// The answer about what one verification's document says.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DataAnswer {
    /// What the document says.
    #[serde(flatten)]
    pub data: Data,
    /// What the address check says.
    pub address_verification: Option<Map<String, Value>>,
    /// The verification.
    pub scan_ref: ScanRef,
    /// Your name for the person.
    pub client_id: String,
}

/// The answer about one verification's pictures.
#[derive(Clone, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FilesAnswer {
    /// Links to the pictures by step (`FRONT`, `BACK`, `FACE`); each works for an hour.
    #[serde(flatten)]
    pub urls: BTreeMap<String, String>,
    /// The verification.
    pub scan_ref: ScanRef,
    /// Your name for the person.
    pub client_id: String,
}

words! {
    /// How soon a document runs out.
    ExpirationThreshold {
        /// Within 30 days.
        Within30Days = "DOCUMENT_EXPIRES_WITHIN_30_DAYS",
        /// Within 7 days.
        Within7Days = "DOCUMENT_EXPIRES_WITHIN_7_DAYS",
        /// Within a day: this is its last.
        Within1Day = "DOCUMENT_EXPIRES_WITHIN_1_DAY",
        /// It has run out.
        Expired = "DOCUMENT_EXPIRED",
    }
}

/// The body of the webhook `DOCUMENT_EXPIRATION`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DocumentExpiration {
    /// The verification.
    pub scan_ref: ScanRef,
    /// Your name for the person.
    #[schemars(length(max = 100))]
    pub client_id: String,
    /// How soon.
    pub expiration_threshold: ExpirationThreshold,
    /// The document's last day.
    pub document_expiration: NaiveDate,
}
