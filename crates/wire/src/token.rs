//! `POST /api/v2/token`: a request in either dialect becomes an [`Order`]; the answer carries the fields of both.

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{
    country::Country,
    document::DocumentType,
    order::{Countries, Dummy, DummyStatus, Expected, ExpectedSex, Feature, Features, Order, TokenType, Urls},
    partner::{EnvironmentKind, SessionTimes},
    session::Session,
    settings::EnvironmentSettings,
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag},
};
use serde_json::{Value, json};

use crate::{
    fields::{
        self, Fields, Problems, field,
        kinds::{Alpha2, Date, Flag, Free, ListOf, Number, OneOrList, OneOrSeveral, UuidText, Whole, Word, one_of},
        texts::{Address, Name, Text, ascii, text},
    },
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
    let problems = Problems::default();
    let order = fields(&Fields::of(body, &problems)?, circumstances);
    problems.settle()?;
    Ok(order)
}

/// The JSON Schema of a request.
pub fn describe() -> Value {
    let settings = EnvironmentSettings::default();
    let circumstances = Circumstances {
        kind: EnvironmentKind::Development,
        settings: &settings,
        times: SessionTimes::default(),
        loopback_callbacks: true,
    };
    fields::describe(|flat| {
        fields(flat, &circumstances);
    })
}

fn fields(flat: &Fields<'_>, circumstances: &Circumstances<'_>) -> Order {
    let client = flat.inside(field("client", "What the document should say, in the structured dialect.").not_null());
    let urls = flat.inside(field("urls", "Where things go afterwards, in the structured dialect.").not_null());
    let settings = flat.inside(field("settings", "Features of this session, in the structured dialect.").not_null());
    let defaults = circumstances.settings;

    let client_id = flat.read(
        field(
            "clientId",
            "Your own name for the person, repeated in every result. The same `clientId` means the same person. It \
             outlives the erasure of the person's data, so it must not contain any.",
        )
        .required()
        .example("user-123"),
        &ascii(1, 100),
    );
    let token_type = flat
        .read(
            field(
                "tokenType",
                "`IDENTIFICATION`: document and selfie. `DOCUMENT`: document only. The video calls are documented and \
                 not offered.",
            )
            .not_null(),
            &Word(TokenType::ALL, TokenType::as_str),
        )
        .unwrap_or(TokenType::Identification);
    if !matches!(token_type, TokenType::Identification | TokenType::Document) {
        flat.at()
            .field("tokenType")
            .note(Identifier::PartnerContractError, "names a video call, which this environment does not offer");
    }

    let expected = read_expected(flat, &client);
    let countries = read_countries(flat, circumstances);
    let documents = flat.agree(
        ("documents", documents(flat, "documents", "The documents the person may choose from.")),
        ("allowedDocuments", documents(flat, "allowedDocuments", "The same as `documents`.")),
    );
    let life = "Seconds until the link stops working, counted from now.";
    let lifetime = flat
        .agree(
            ("expiryTime", flat.read(field("expiryTime", life).not_null().example("3600"), &Whole(1..=LONGEST_LIFE))),
            ("lifetime", flat.read(field("lifetime", life).not_null().example("3600"), &Whole(0..=LONGEST_LIFE))),
        )
        .or(defaults.lifetime_seconds)
        .unwrap_or(circumstances.times.lifetime);
    let generate_digit_string = flat
        .read(field("generateDigitString", "Whether to make an 8-digit code for typing.").not_null(), &Flag)
        .unwrap_or(false);
    let lifetime_given = flat.has("expiryTime") || flat.has("lifetime");
    let longest = defaults.digit_string_max_seconds;
    if generate_digit_string && lifetime_given && lifetime > longest {
        flat.at().field("expiryTime").bad(format_args!("must not exceed {longest} when 'generateDigitString' is true"));
    }

    let features = read_features(flat, &settings);
    let additional_steps = flat.read(
        field("additionalSteps", "Further pictures to ask for: country or `ALL`, document or `ALL`, name of the step."),
        &Free(65_536),
    );
    let additional_data = flat.read(
        field("additionalData", "Values to compare with what additional steps say; only with `additionalSteps`."),
        &Free(65_536),
    );
    if features.on(Feature::UtilityBill) && additional_steps.is_some() {
        flat.at().field("utilityBill").bad("and 'additionalSteps' cannot be used together");
    }
    if additional_data.is_some() && additional_steps.is_none() {
        flat.at().field("additionalData").bad("must be used with 'additionalSteps'");
    }
    let instructions = "Whether instructions come before the pictures.";

    Order {
        client_id: client_id.unwrap_or_default(),
        external_ref: flat.read(
            field("externalRef", "Any reference of yours, repeated in every result.").example("order-7"),
            &ascii(0, 40),
        ),
        token_type,
        expected,
        countries,
        documents: documents.unwrap_or_else(|| DocumentType::USUAL.to_vec()),
        locale: read_locale(flat),
        show_instructions: flat
            .agree(
                ("showInstructions", flat.read(field("showInstructions", instructions).not_null(), &Flag)),
                ("settings.showInstructions", settings.read(field("showInstructions", instructions).not_null(), &Flag)),
            )
            .unwrap_or(defaults.show_instructions),
        lifetime,
        session_length: flat
            .read(
                field("sessionLength", "Seconds the person has from opening the link.").not_null().example("600"),
                &Whole(60..=3600),
            )
            .or(defaults.session_seconds)
            .unwrap_or(circumstances.times.length),
        urls: read_urls(flat, &urls, circumstances),
        generate_digit_string,
        features,
        text_ratio: flat
            .read(field("levenshteinTextMatchRatio", "Least likeness of names."), &Number(0.0..=1.0))
            .unwrap_or(0.8),
        mrz_ratio: flat
            .read(
                field("levenshteinMrzMatchRatio", "Least likeness of names with a machine-readable zone."),
                &Number(0.0..=1.0),
            )
            .unwrap_or(0.7),
        face_threshold_modifier: flat
            .read(
                field(
                    "faceMatchingThresholdModifier",
                    "Multiplies the distance below which two faces are one person's.",
                ),
                &Number(0.0..=2.0),
            )
            .unwrap_or(1.0),
        age_limit: flat.read(field("ageLimit", "Lowest age; below it: `SUSPECTED`."), &Whole(0..=150)),
        age_max: flat.read(field("ageMax", "Highest age; above it: `SUSPECTED`."), &Whole(0..=150)),
        max_attempts: flat.read(field("maxAttemptCount", "Tries after a failed automatic one."), &Whole(0..=10)),
        detection_types: words(flat.read(
            field("detectionTypes", "Priority in selfie detection on phones."),
            &ListOf(0..=2, one_of(&["FACE", "EYES"])),
        )),
        fraud_services: words(flat.read(
            field("fraudServices", "Fraud services to ask."),
            &ListOf(0..=3, one_of(&["AML_NAMES_CHECK", "LID", "AML_NEWS"])),
        )),
        questionnaire: flat.read(field("questionnaire", "Key of a questionnaire."), &ascii(1, 100)),
        questionnaire_required: flat
            .read(field("questionnaireRequired", "Whether it must be answered.").not_null(), &Flag)
            .unwrap_or(true),
        risk_profile: flat.read(field("riskAssessmentProfile", "Risk profile."), &UuidText),
        theme: flat.read(field("theme", "Branding theme."), &ascii(1, 40)),
        registry_countries: flat
            .read(field("registryCentersCountries", "Registers to ask, by country."), &ListOf(0..=250, Alpha2)),
        additional_steps: additional_steps.map(Value::Object),
        additional_data: additional_data.map(Value::Object),
        dummy: read_dummy(flat, circumstances),
    }
}

fn read_dummy(flat: &Fields<'_>, circumstances: &Circumstances<'_>) -> Option<Dummy> {
    let about = "A result to make up, to rehearse an integration. Only in DEVELOPMENT.";
    let status = flat.read(field("dummyStatus", about), &Word(DummyStatus::ALL, DummyStatus::as_str));
    let face = flat.read(
        field("dummyAutoFace", "The face's status of a made-up result; otherwise it follows from `dummyStatus`."),
        &Word(FaceStatus::ALL, FaceStatus::as_str),
    );
    let document = flat.read(
        field(
            "dummyAutoDocument",
            "The document's status of a made-up result; otherwise it follows from `dummyStatus`.",
        ),
        &Word(DocumentStatus::ALL, DocumentStatus::as_str),
    );
    let fraud_tags = flat.read(
        field("dummyFraudTags", "Fraud tags of a made-up result that is `SUSPECTED`."),
        &ListOf(0..=FraudTag::ALL.len(), Word(FraudTag::ALL, FraudTag::as_str)),
    );
    let mismatch_tags = flat.read(
        field("dummyMismatchTags", "Mismatch tags of a made-up result that is `SUSPECTED`."),
        &ListOf(0..=MismatchTag::ALL.len(), Word(MismatchTag::ALL, MismatchTag::as_str)),
    );
    let at = flat.at();
    let wanted = ["dummyStatus", "dummyAutoFace", "dummyAutoDocument", "dummyFraudTags", "dummyMismatchTags"];
    let named = || wanted.into_iter().filter(|name| flat.says(name));
    if circumstances.kind != EnvironmentKind::Development && named().next().is_some() {
        // The words are the contract's; `message` stays free of the field because partners may compare it.
        let kind = if circumstances.kind == EnvironmentKind::Demo { "DEMO" } else { "TESTING/PRODUCTION" };
        at.plain(Identifier::PermissionsError, format!("This endpoint is not available for {kind} partners."));
        return None;
    }
    let status = match status {
        Some(status) => status,
        None => {
            for name in named().filter(|name| *name != "dummyStatus") {
                at.field(name).bad("must be used with 'dummyStatus'");
            }
            return None;
        }
    };
    Some(Dummy {
        status,
        face,
        document,
        fraud_tags: fraud_tags.unwrap_or_default(),
        mismatch_tags: mismatch_tags.unwrap_or_default(),
    })
}

fn words(list: Option<Vec<&'static str>>) -> Vec<String> {
    list.unwrap_or_default().into_iter().map(str::to_owned).collect()
}

fn read_expected(flat: &Fields<'_>, client: &Fields<'_>) -> Expected {
    const NUMBER: Text = ascii(1, 50);
    /// Reads a field of either dialect.
    macro_rules! both {
        ($flat:literal, $nested:literal, $kind:expr, $example:literal, $about:literal) => {
            flat.agree(
                ($flat, flat.read(field($flat, $about).example($example), &$kind)),
                (concat!("client.", $nested), client.read(field($nested, $about).example($example), &$kind)),
            )
        };
    }
    let sex = Word(ExpectedSex::ALL, ExpectedSex::as_str);
    Expected {
        first_name: both!("firstName", "name", Name, "John Tom", "Given names; compared with the document."),
        last_name: both!("lastName", "surname", Name, "Smith", "Surname; compared with the document."),
        birth_date: both!("dateOfBirth", "dateOfBirth", Date, "1990-12-20", "Date of birth; compared."),
        sex: both!("sex", "sex", sex, "M", "Sex; compared with the document."),
        nationality: both!("nationality", "nationality", Alpha2, "LT", "Nationality; compared with the document."),
        personal_number: both!("personalNumber", "personalNumber", NUMBER, "39012201234", "Personal number; compared."),
        document_number: both!(
            "documentNumber",
            "documentNumber",
            NUMBER,
            "12345678",
            "Number of the document; compared."
        ),
        expiry_date: both!("dateOfExpiry", "dateOfExpiry", Date, "2031-12-20", "Last day of validity; compared."),
        issue_date: both!("dateOfIssue", "dateOfIssue", Date, "2021-12-20", "Day of issue; compared."),
        address: flat.read(field("address", "Address; compared with a proof of address."), &text(0, 255)),
    }
}

fn read_countries(flat: &Fields<'_>, circumstances: &Circumstances<'_>) -> Countries {
    let country = flat.read(
        field("country", "The issuing country of the document that is expected, or several.").example("LT"),
        &OneOrList(ListOf(0..=250, Alpha2)),
    );
    let country = country.map(|country| match country {
        OneOrSeveral::One(one) => Countries::One(one),
        OneOrSeveral::Several(several) => Countries::Several(several),
    });
    let allowed = flat
        .read(
            field("allowedCountries", "The issuing countries of the documents that are expected.").example(r#"["LT"]"#),
            &ListOf(0..=250, Alpha2),
        )
        .map(Countries::Several);
    // One country and a list of it say the same, however they are spelled; the answer keeps the flat dialect's shape.
    let named = |countries: &Option<Countries>| countries.as_ref().map(Countries::named);
    flat.agree(("country", named(&country)), ("allowedCountries", named(&allowed)));
    let countries = country.or(allowed).unwrap_or_default();
    if countries.named().contains(&Country::UTOPIA) && !circumstances.kind.accepts_specimens() {
        flat.at()
            .field("country")
            .bad("must be a valid ISO 3166-1 alpha-2 code; sample documents are not accepted in production");
    }
    countries
}

fn documents(flat: &Fields<'_>, name: &'static str, about: &'static str) -> Option<Vec<DocumentType>> {
    let kind = ListOf(0..=40, Word(DocumentType::ALL, DocumentType::as_str));
    let mut list: Vec<DocumentType> = vec![];
    for document in flat.read(field(name, about).example(r#"["PASSPORT", "ID_CARD"]"#), &kind)? {
        if !list.contains(&document) {
            list.push(document);
        }
    }
    (!list.is_empty()).then_some(list)
}

fn read_locale(flat: &Fields<'_>) -> String {
    let about = "Language of the pages. One that we do not speak means English.";
    let wanted = flat.read(field("locale", about).example("en"), &ascii(0, 7)).unwrap_or_default().to_lowercase();
    LOCALES.iter().find(|locale| **locale == wanted).unwrap_or(&"en").to_string()
}

fn read_urls(flat: &Fields<'_>, urls: &Fields<'_>, circumstances: &Circumstances<'_>) -> Urls {
    let hook = if circumstances.loopback_callbacks { Address::SecureOrLoopback } else { Address::Secure };
    macro_rules! both {
        ($flat:literal, $nested:literal, $kind:expr, $about:literal) => {
            flat.agree(
                ($flat, flat.read(field($flat, $about), &$kind)),
                (concat!("urls.", $nested), urls.read(field($nested, $about), &$kind)),
            )
        };
    }
    Urls {
        success: both!("successUrl", "successUrl", Address::Web, "Where the browser goes after approval."),
        error: both!("errorUrl", "failUrl", Address::Web, "Where the browser goes after denial."),
        unverified: both!(
            "unverifiedUrl",
            "unverifiedUrl",
            Address::Web,
            "Where the browser goes when nothing was analysed, for instance because the person gave up."
        ),
        callback: both!(
            "callbackUrl",
            "webhookUrl",
            hook,
            "Receiver of this session's webhooks instead of those that are set up."
        ),
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
        let on = flat.read(field(name, feature.about()), &Flag);
        let on = match nested {
            Some(nested) => {
                let other = settings.read(field(nested, feature.about()), &Flag);
                flat.agree((name, on), (&format!("settings.{nested}"), other))
            }
            None => on,
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
        "message": match order.dummy {
            Some(_) => "Dummy token and verification created successfully",
            None => "Token created successfully",
        },
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
