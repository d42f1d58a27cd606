//! `POST /api/v2/token`: a request in either dialect becomes an [`Order`]; the answer carries the fields of both.

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{
    country::Country,
    document::DocumentType,
    order::{Countries, Expected, ExpectedSex, Feature, Features, Order, TokenType, Urls},
    partner::{EnvironmentKind, SessionTimes},
    session::Session,
    settings::EnvironmentSettings,
};
use serde_json::{Map, Value, json};
use url::{Host, Url};

use crate::{
    fields::{Fields, Problems, Text},
    problem::{Identifier, Problem},
};

/// Longest life of a token in seconds: 30 days.
const LONGEST_LIFE: u32 = 2_592_000;

/// Languages of the pages, in the platform's spelling (`si` is Slovenian there).
pub const LOCALES: &[&str] = &[
    "en", "es", "fr", "ru", "de", "it", "pl", "lt", "lv", "et", "sv", "cs", "ro", "hu", "ja", "bg", "nl", "pt", "uk",
    "sk", "si", "vi", "th", "hi", "id", "hr", "da", "fi", "el", "no", "tr", "sr", "zh", "zh_tw", "ko", "ar",
];

/// What the environment contributes to reading an order.
pub struct Circumstances<'a> {
    /// Which kind it is.
    pub kind: EnvironmentKind,
    /// Its defaults.
    pub settings: &'a EnvironmentSettings,
    /// The operator's, where it has none.
    pub times: SessionTimes,
    /// Whether the operator lets webhooks go to plain `http` on this machine.
    pub loopback_callbacks: bool,
}

/// Reads a request.
///
/// # Errors
/// Every problem of the request at once.
pub fn read(body: &Value, circumstances: &Circumstances<'_>) -> Result<Order, Problem> {
    let Some(object) = body.as_object() else {
        return Err(Problem::new(Identifier::JsonError, "The body must be a JSON object."));
    };
    let (problems, empty) = (Problems::default(), Map::new());
    let flat = Fields::new(object, "", &problems);
    let nested =
        |name: &str, path: &'static str| Fields::new(flat.object(name, 65_536).unwrap_or(&empty), path, &problems);
    let client = nested("client", "client.");
    let urls = nested("urls", "urls.");
    let settings = nested("settings", "settings.");
    let defaults = circumstances.settings;

    let client_id = flat.text("clientId", Text { min: 1, max: 100, ascii: true });
    if object.get("clientId").is_none_or(Value::is_null) {
        flat.missing("clientId");
    }
    let token_type = flat.word("tokenType", TokenType::ALL, TokenType::as_str).unwrap_or(TokenType::Identification);
    if !matches!(token_type, TokenType::Identification | TokenType::Document) {
        problems.note(
            Identifier::PartnerContractError,
            "Field 'tokenType' names a video call, which this environment does not offer.".into(),
        );
    }

    let expected = read_expected(&flat, &client);
    let countries = read_countries(&flat, circumstances, &problems);
    let documents = flat.agree(
        ("documents", documents(&flat, "documents")),
        ("allowedDocuments", documents(&flat, "allowedDocuments")),
    );
    let lifetime = flat
        .agree(
            ("expiryTime", flat.integer("expiryTime", 1, LONGEST_LIFE)),
            ("lifetime", flat.integer("lifetime", 0, LONGEST_LIFE)),
        )
        .or(defaults.lifetime_seconds)
        .unwrap_or(circumstances.times.lifetime);
    let generate_digit_string = flat.boolean("generateDigitString").unwrap_or(false);
    let lifetime_given = flat.has("expiryTime") || flat.has("lifetime");
    let longest = defaults.digit_string_max_seconds;
    if generate_digit_string && lifetime_given && lifetime > longest {
        problems.note(
            Identifier::BadValue,
            format!("Field 'expiryTime' must not exceed {longest} when 'generateDigitString' is true."),
        );
    }

    let features = read_features(&flat, &settings);
    let additional_steps = flat.object("additionalSteps", 65_536);
    let additional_data = flat.object("additionalData", 65_536);
    if features.on(Feature::UtilityBill) && additional_steps.is_some() {
        problems
            .note(Identifier::BadValue, "Fields 'utilityBill' and 'additionalSteps' cannot be used together.".into());
    }
    if additional_data.is_some() && additional_steps.is_none() {
        problems.note(Identifier::BadValue, "Field 'additionalData' must be used with 'additionalSteps'.".into());
    }
    let short = |text: &str| (1..=100).contains(&text.len()) && text.is_ascii();

    let order = Order {
        client_id: client_id.unwrap_or_default(),
        external_ref: flat.text("externalRef", Text { min: 0, max: 40, ascii: true }),
        token_type,
        expected,
        countries,
        documents: documents.unwrap_or_else(|| DocumentType::USUAL.to_vec()),
        locale: read_locale(&flat),
        show_instructions: flat
            .agree(
                ("showInstructions", flat.boolean("showInstructions")),
                ("settings.showInstructions", settings.boolean("showInstructions")),
            )
            .unwrap_or(defaults.show_instructions),
        lifetime,
        session_length: flat
            .integer("sessionLength", 60, 3600)
            .or(defaults.session_seconds)
            .unwrap_or(circumstances.times.length),
        urls: read_urls(&flat, &urls, circumstances),
        generate_digit_string,
        features,
        text_ratio: flat.number("levenshteinTextMatchRatio", 0.0, 1.0).unwrap_or(0.8),
        mrz_ratio: flat.number("levenshteinMrzMatchRatio", 0.0, 1.0).unwrap_or(0.7),
        face_threshold_modifier: flat.number("faceMatchingThresholdModifier", 0.0, 2.0).unwrap_or(1.0),
        age_limit: flat.integer("ageLimit", 0, 150),
        age_max: flat.integer("ageMax", 0, 150),
        max_attempts: flat.integer("maxAttemptCount", 0, 10),
        detection_types: flat
            .list("detectionTypes", 2, "FACE or EYES", |t| matches!(t, "FACE" | "EYES"))
            .unwrap_or_default(),
        fraud_services: flat
            .list("fraudServices", 3, "one of AML_NAMES_CHECK, LID, AML_NEWS", |t| {
                matches!(t, "AML_NAMES_CHECK" | "LID" | "AML_NEWS")
            })
            .unwrap_or_default(),
        questionnaire: flat.text("questionnaire", Text { min: 1, max: 100, ascii: true }),
        questionnaire_required: flat.boolean("questionnaireRequired").unwrap_or(true),
        risk_profile: flat.uuid("riskAssessmentProfile"),
        theme: flat.text("theme", Text { min: 1, max: 40, ascii: true }),
        registry_countries: flat.list("registryCentersCountries", 250, "a short ASCII text", short),
        additional_steps: additional_steps.cloned().map(Value::Object),
        additional_data: additional_data.cloned().map(Value::Object),
    };
    problems.settle()?;
    Ok(order)
}

fn read_expected(flat: &Fields<'_>, client: &Fields<'_>) -> Expected {
    const NUMBER: Text = Text { min: 1, max: 50, ascii: true };
    macro_rules! both {
        ($read:expr, $flat:literal, $nested:literal) => {{
            let read = $read;
            flat.agree(($flat, read(flat, $flat)), (concat!("client.", $nested), read(client, $nested)))
        }};
    }
    let name = |fields: &Fields<'_>, field: &str| fields.name(field);
    let date = |fields: &Fields<'_>, field: &str| fields.date(field);
    let number = |fields: &Fields<'_>, field: &str| fields.text(field, NUMBER);
    let sex = |fields: &Fields<'_>, field: &str| fields.word(field, ExpectedSex::ALL, ExpectedSex::as_str);
    let country = |fields: &Fields<'_>, field: &str| fields.country(field);
    Expected {
        first_name: both!(name, "firstName", "name"),
        last_name: both!(name, "lastName", "surname"),
        birth_date: both!(date, "dateOfBirth", "dateOfBirth"),
        sex: both!(sex, "sex", "sex"),
        nationality: both!(country, "nationality", "nationality"),
        personal_number: both!(number, "personalNumber", "personalNumber"),
        document_number: both!(number, "documentNumber", "documentNumber"),
        expiry_date: both!(date, "dateOfExpiry", "dateOfExpiry"),
        issue_date: both!(date, "dateOfIssue", "dateOfIssue"),
        address: flat.text("address", Text { min: 0, max: 255, ascii: false }),
    }
}

fn read_countries(flat: &Fields<'_>, circumstances: &Circumstances<'_>, problems: &Problems) -> Countries {
    let rule = "a valid ISO 3166-1 alpha-2 code";
    let exists = |text: &str| Country::parse(text).is_some();
    let several = |name| flat.list(name, 250, rule, exists).map(Countries::Several);
    let country = match flat.is_list("country") {
        true => several("country"),
        false => flat.country("country").map(Countries::One),
    };
    let allowed = several("allowedCountries");
    let named = |countries: &Option<Countries>| countries.as_ref().map(Countries::named);
    let countries = match (named(&country), named(&allowed)) {
        (Some(a), Some(b)) if a != b => {
            problems
                .note(Identifier::BadValue, "Fields 'country' and 'allowedCountries' contradict each other.".into());
            Countries::Any
        }
        _ => country.or(allowed).unwrap_or_default(),
    };
    if countries.named().contains(&Country::UTOPIA) && !circumstances.kind.accepts_specimens() {
        problems.note(
            Identifier::BadValue,
            "Field 'country' must be a valid ISO 3166-1 alpha-2 code; sample documents are not accepted in production."
                .into(),
        );
    }
    countries
}

fn documents(flat: &Fields<'_>, name: &str) -> Option<Vec<DocumentType>> {
    let allowed: Vec<&str> = DocumentType::ALL.iter().map(|d| d.as_str()).collect();
    let rule = format!("one of {}", allowed.join(", "));
    let words = flat.list(name, 40, &rule, |text| DocumentType::parse(text).is_some())?;
    let mut list: Vec<DocumentType> = vec![];
    for document in words.iter().filter_map(|word| DocumentType::parse(word)) {
        if !list.contains(&document) {
            list.push(document);
        }
    }
    (!list.is_empty()).then_some(list)
}

fn read_locale(flat: &Fields<'_>) -> String {
    let wanted = flat.text("locale", Text { min: 0, max: 7, ascii: true }).unwrap_or_default().to_lowercase();
    LOCALES.iter().find(|locale| **locale == wanted).unwrap_or(&"en").to_string()
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn read_urls(flat: &Fields<'_>, urls: &Fields<'_>, circumstances: &Circumstances<'_>) -> Urls {
    let page = |fields: &Fields<'_>, name: &str| fields.url(name, |_| true, "must be an http or https address.");
    let hook = |fields: &Fields<'_>, name: &str| {
        let plain = |url: &Url| circumstances.loopback_callbacks && is_loopback(url);
        fields.url(name, plain, "must be an https address.")
    };
    Urls {
        success: flat.agree(("successUrl", page(flat, "successUrl")), ("urls.successUrl", page(urls, "successUrl"))),
        error: flat.agree(("errorUrl", page(flat, "errorUrl")), ("urls.failUrl", page(urls, "failUrl"))),
        unverified: flat
            .agree(("unverifiedUrl", page(flat, "unverifiedUrl")), ("urls.unverifiedUrl", page(urls, "unverifiedUrl"))),
        callback: flat.agree(("callbackUrl", hook(flat, "callbackUrl")), ("urls.webhookUrl", hook(urls, "webhookUrl"))),
    }
}

fn read_features(flat: &Fields<'_>, settings: &Fields<'_>) -> Features {
    let mut features = Features::default();
    for feature in Feature::ALL {
        let name = feature.as_str();
        let nested = match feature {
            Feature::ReviewFailed => Some("reviewFailedVerifications"),
            Feature::ReviewSuccessful => Some("reviewSuccessfulVerifications"),
            Feature::VerifyAddress => Some("verifyPoaAddress"),
            Feature::VerifyEmail
            | Feature::VerifyPhone
            | Feature::VerifyBank
            | Feature::VerifyBankAccounts
            | Feature::VerifyBankBalances
            | Feature::VerifyBankTransactions => Some(name),
            _ => None,
        };
        let on = match nested {
            Some(nested) => {
                flat.agree((name, flat.boolean(name)), (&format!("settings.{nested}"), settings.boolean(nested)))
            }
            None => flat.boolean(name),
        };
        if let Some(on) = on {
            features.0.insert(*feature, on);
        }
    }
    features
}

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
    /// The server's clock.
    pub now: DateTime<Utc>,
}

/// Writes the answer, with the fields of both dialects.
pub fn write(order: &Order, opened: &Opened<'_>) -> Value {
    let expected = &order.expected;
    let documents: Vec<&str> = order.documents.iter().map(|d| d.as_str()).collect();
    let mut body = json!({
        "message": "Token created successfully",
        "authToken": opened.auth_token,
        "scanRef": opened.session.scan_ref,
        "clientId": order.client_id,
        "personScanRef": order.client_id,
        "firstName": expected.first_name,
        "lastName": expected.last_name,
        "successUrl": order.urls.success,
        "errorUrl": order.urls.error,
        "unverifiedUrl": order.urls.unverified,
        "callbackUrl": order.urls.callback,
        "redirectUrl": opened.redirect_url,
        "locale": order.locale,
        "showInstructions": order.show_instructions,
        "country": match &order.countries {
            Countries::Any => Value::Null,
            Countries::One(one) => one.as_str().into(),
            Countries::Several(several) => several.clone().into(),
        },
        "expiryTime": order.lifetime,
        "sessionLength": order.session_length,
        "documents": documents,
        "allowedDocuments": { "ALL": documents },
        "dateOfBirth": expected.birth_date,
        "dateOfExpiry": expected.expiry_date,
        "dateOfIssue": expected.issue_date,
        "nationality": expected.nationality,
        "personalNumber": expected.personal_number,
        "documentNumber": expected.document_number,
        "sex": expected.sex,
        "digitString": opened.digit_string,
        "address": expected.address,
        "tokenType": order.token_type,
        "externalRef": order.external_ref,
        "questionnaire": order.questionnaire,
        "questionnaireRequired": order.questionnaire_required,
        "utilityBill": false,
        "additionalSteps": order.additional_steps,
        "additionalData": order.additional_data,
        "riskAssessmentProfile": order.risk_profile,
        "theme": order.theme,
        "registryCentersCountries": order.registry_countries,
        "ageLimit": order.age_limit,
        "ageMax": order.age_max,
        "maxAttemptCount": order.max_attempts,
        "levenshteinTextMatchRatio": order.text_ratio,
        "levenshteinMrzMatchRatio": order.mrz_ratio,
        "faceMatchingThresholdModifier": order.face_threshold_modifier,
        "detectionTypes": order.detection_types,
        "fraudServices": order.fraud_services,
        "tokenString": opened.auth_token,
        "isValid": opened.now <= opened.session.expires_at,
        "isActive": true,
        "expiration": opened.session.expires_at.to_rfc3339_opts(SecondsFormat::Secs, true),
        "sessionUrl": opened.redirect_url,
    });
    let fields = body.as_object_mut().expect("the body above is an object");
    for feature in Feature::ALL {
        fields.insert(feature.as_str().into(), order.features.on(*feature).into());
    }
    body
}

#[cfg(test)]
mod tests;
