//! The answer to an order: every field of both dialects, in the documented order.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use domain::{
    country::Country,
    document::DocumentType,
    ids::ScanRef,
    order::{Countries, ExpectedSex, Feature, Features, Order, TokenType},
    session::Session,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::Value;

/// What the answer needs besides the order.
pub struct Opened<'a> {
    /// The session.
    pub session: &'a Session,
    /// The secret of its link.
    pub auth_token: &'a str,
    /// Its 8-digit code, when asked for.
    pub digit_string: Option<&'a str>,
    /// Address of the link.
    pub redirect_url: &'a str,
    /// The documents of the environment's sessions.
    pub allowed: &'a [DocumentType],
    /// The same of particular countries.
    pub allowed_by_country: &'a BTreeMap<Country, Vec<DocumentType>>,
    /// The server's clock.
    pub now: DateTime<Utc>,
}

/// A verification and its link.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Answer<'a> {
    /// `Token created successfully`, or `Dummy token and verification created successfully`.
    pub message: &'static str,
    /// The secret of the link: 40 letters and digits. Give it to the frame or the SDK.
    pub auth_token: &'a str,
    /// The name of the verification; keep it.
    pub scan_ref: ScanRef,
    /// Your name for the person.
    pub client_id: &'a str,
    /// The same as `clientId`.
    pub person_scan_ref: &'a str,
    /// Given names, upper case.
    pub first_name: Option<&'a str>,
    /// Surname, upper case.
    pub last_name: Option<&'a str>,
    /// The link to send the person to.
    pub redirect_url: &'a str,
    /// Where the browser goes after approval, if the order says so.
    pub success_url: Option<&'a str>,
    /// Where the browser goes after denial, if the order says so.
    pub error_url: Option<&'a str>,
    /// Where the browser goes when nothing was analysed, if the order says so.
    pub unverified_url: Option<&'a str>,
    /// Receiver of this session's webhooks, if the order says so.
    pub callback_url: Option<&'a str>,
    /// Language of the pages.
    pub locale: &'a str,
    /// Whether instructions come before the pictures.
    pub show_instructions: bool,
    /// The countries that are expected, in the shape they came in.
    pub country: Said<'a>,
    /// Seconds until the link stops working.
    pub expiry_time: u32,
    /// Seconds the person has from the first opening.
    pub session_length: u32,
    /// The documents the person may choose from.
    pub documents: &'a [DocumentType],
    /// The documents of the environment, by country or `ALL`.
    pub allowed_documents: ByCountry<'a>,
    /// Date of birth.
    pub date_of_birth: Option<NaiveDate>,
    /// Last day of validity.
    pub date_of_expiry: Option<NaiveDate>,
    /// Day of issue.
    pub date_of_issue: Option<NaiveDate>,
    /// Nationality, as it was spelled.
    pub nationality: Option<&'a str>,
    /// Personal number.
    pub personal_number: Option<&'a str>,
    /// Number of the document.
    pub document_number: Option<&'a str>,
    /// Sex.
    pub sex: Option<ExpectedSex>,
    /// The 8-digit code for typing, if it was asked for.
    pub digit_string: Option<&'a str>,
    /// Address.
    pub address: Option<&'a str>,
    /// Which walk the person takes.
    pub token_type: TokenType,
    /// Your other reference.
    pub external_ref: Option<&'a str>,
    /// Key of the questionnaire.
    pub questionnaire: Option<&'a str>,
    /// Whether it has to be answered.
    pub questionnaire_required: bool,
    /// Whether a utility bill is asked for.
    pub utility_bill: bool,
    /// The additional steps that apply.
    pub additional_steps: Option<&'a Value>,
    /// Values to compare in them.
    pub additional_data: Option<&'a Value>,
    /// The risk profile.
    pub risk_assessment_profile: Option<&'a str>,
    /// The branding theme that applies.
    pub theme: Option<&'a str>,
    /// Countries whose registers are asked.
    pub registry_centers_countries: Option<&'a [String]>,
    /// Questions of a video call.
    pub video_call_questions: &'a [String],
    /// Lowest age.
    pub age_limit: Option<u32>,
    /// Highest age.
    pub age_max: Option<u32>,
    /// Tries after the first failed one.
    pub max_attempt_count: Option<u32>,
    /// Least likeness of names.
    pub levenshtein_text_match_ratio: f64,
    /// Least likeness with a machine-readable zone.
    pub levenshtein_mrz_match_ratio: f64,
    /// Multiplies the distance below which two faces are one person's.
    pub face_matching_threshold_modifier: f64,
    /// What is looked for first in selfies.
    pub detection_types: &'a [String],
    /// Fraud services to ask.
    pub fraud_services: &'a [String],
    /// Every feature and whether it applies.
    #[serde(flatten)]
    pub features: Switches<'a>,
    /// The same as `authToken`.
    pub token_string: &'a str,
    /// When the link stops working.
    #[schemars(with = "DateTime<Utc>")]
    pub expiration: Moment,
    /// Whether the link works.
    pub is_valid: bool,
    /// The same, in an older word.
    #[schemars(extend("deprecated" = true))]
    pub is_active: bool,
    /// The same as `redirectUrl`.
    pub session_url: &'a str,
}

/// Countries as they were said: nothing, one, or a list.
pub struct Said<'a>(&'a Countries);

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Countries::Any => to.serialize_none(),
            Countries::One(one) => to.serialize_str(one),
            Countries::Several(several) => several.serialize(to),
        }
    }
}

impl JsonSchema for Said<'_> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CountriesAsSaid".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": ["null", "string", "array"], "items": {"type": "string"}})
    }
}

/// Documents of all countries, and of some.
#[derive(Serialize, JsonSchema)]
pub struct ByCountry<'a> {
    /// Of every country.
    #[serde(rename = "ALL")]
    pub all: &'a [DocumentType],
    /// Of countries that have a list of their own.
    #[serde(flatten)]
    pub countries: &'a BTreeMap<Country, Vec<DocumentType>>,
}

/// Every feature by its name.
pub struct Switches<'a>(&'a Features);

impl Serialize for Switches<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(Feature::ALL.len() - 1))?;
        for feature in Feature::ALL.iter().filter(|feature| **feature != Feature::UtilityBill) {
            map.serialize_entry(feature.as_str(), &self.0.on(*feature))?;
        }
        map.end()
    }
}

impl JsonSchema for Switches<'_> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Switches".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let named = Feature::ALL.iter().filter(|feature| **feature != Feature::UtilityBill);
        let (mut properties, mut required) = (serde_json::Map::new(), vec![]);
        for feature in named {
            let about = serde_json::json!({"type": "boolean", "description": feature.about()});
            properties.insert(feature.as_str().into(), about);
            required.push(feature.as_str());
        }
        json_schema!({"type": "object", "properties": properties, "required": required})
    }
}

/// A moment in whole seconds, as `2023-11-07T05:31:56Z`.
pub struct Moment(DateTime<Utc>);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0.to_rfc3339_opts(SecondsFormat::Secs, true))
    }
}

/// Puts the answer together, with the fields of both dialects; nothing is copied.
pub fn write<'a>(order: &'a Order, opened: &Opened<'a>) -> Answer<'a> {
    let (expected, urls) = (&order.expected, &order.urls);
    Answer {
        message: match order.dummy {
            None => "Token created successfully",
            Some(_) => "Dummy token and verification created successfully",
        },
        auth_token: opened.auth_token,
        scan_ref: opened.session.scan_ref,
        client_id: &order.client_id,
        person_scan_ref: &order.client_id,
        first_name: expected.first_name.as_deref(),
        last_name: expected.last_name.as_deref(),
        redirect_url: opened.redirect_url,
        success_url: urls.success.as_deref(),
        error_url: urls.error.as_deref(),
        unverified_url: urls.unverified.as_deref(),
        callback_url: urls.callback.as_deref(),
        locale: &order.locale,
        show_instructions: order.show_instructions,
        country: Said(&order.countries),
        expiry_time: order.lifetime,
        session_length: order.session_length,
        documents: &order.documents,
        allowed_documents: ByCountry { all: opened.allowed, countries: opened.allowed_by_country },
        date_of_birth: expected.birth_date,
        date_of_expiry: expected.expiry_date,
        date_of_issue: expected.issue_date,
        nationality: expected.nationality.as_deref(),
        personal_number: expected.personal_number.as_deref(),
        document_number: expected.document_number.as_deref(),
        sex: expected.sex,
        digit_string: opened.digit_string,
        address: expected.address.as_deref(),
        token_type: order.token_type,
        external_ref: order.external_ref.as_deref(),
        questionnaire: order.questionnaire.as_deref(),
        questionnaire_required: order.questionnaire_required,
        utility_bill: order.features.on(Feature::UtilityBill),
        additional_steps: order.additional_steps.as_ref(),
        additional_data: order.additional_data.as_ref(),
        risk_assessment_profile: order.risk_profile.as_deref(),
        theme: order.theme.as_deref(),
        registry_centers_countries: order.registry_countries.as_deref(),
        video_call_questions: &order.video_call_questions,
        age_limit: order.age_limit,
        age_max: order.age_max,
        max_attempt_count: order.max_attempts,
        levenshtein_text_match_ratio: order.text_ratio,
        levenshtein_mrz_match_ratio: order.mrz_ratio,
        face_matching_threshold_modifier: order.face_threshold_modifier,
        detection_types: &order.detection_types,
        fraud_services: &order.fraud_services,
        features: Switches(&order.features),
        token_string: opened.auth_token,
        expiration: Moment(opened.session.expires_at),
        is_valid: opened.now < opened.session.expires_at,
        is_active: true,
        session_url: opened.redirect_url,
    }
}
