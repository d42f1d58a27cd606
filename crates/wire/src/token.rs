//! `POST /api/v2/token`: a request in either dialect becomes an [`Order`]; the answer carries the fields of both.
//!
//! | file | what |
//! | --- | --- |
//! | here | the order as a whole, and what is short |
//! | `countries` | countries, and where the invented one is refused |
//! | `features` | the switches, against what the environment allows |
//! | `steps` | additional steps and the utility bill |
//! | `dummy` | made-up results |
//! | `locale` | languages |
//! | `answer` | the answer |

mod answer;
mod countries;
mod dummy;
mod features;
mod locale;
mod steps;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod tests;

use domain::{
    country::Country,
    document::DocumentType,
    order::{Expected, ExpectedSex, Order, TokenType, Urls},
    partner::{EnvironmentKind, SessionTimes},
    settings::EnvironmentSettings,
};
use serde_json::Value;

pub use answer::{Answer, Opened, write};
pub(crate) use countries::{MOST_COUNTRIES, must_be_real};
pub(crate) use locale::spoken;
pub use locale::{LOCALES, known};
pub(crate) use steps::{STEPS, steps_must_be_real};

use crate::{
    fields::{
        self, At, Field, Fields, Kind, Problems, field,
        kinds::{Date, Flag, ListOf, Number, UuidText, Whole, Word, one_of},
        texts::{Address, Name, Text, ascii, text},
    },
    known::{EXACTLY, IN_ANY_CASE, find, must_be_there},
    problem::{Identifier, Problem},
};

/// Longest life of a token in seconds: 30 days.
pub(crate) const LONGEST_LIFE: u32 = 2_592_000;

/// Fraud services that can be named.
pub(crate) const FRAUD_SERVICES: &[&str] = &["AML_NAMES_CHECK", "LID", "AML_NEWS"];

/// What can be looked for first in selfies.
pub(crate) const DETECTION_TYPES: &[&str] = &["FACE", "EYES"];

/// What the environment contributes to reading an order.
pub struct Circumstances<'a> {
    /// Which kind it is.
    pub kind: EnvironmentKind,
    /// Its defaults and permissions.
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

/// The JSON Schema of a request, for an environment that allows everything.
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
    let switches = flat.inside(field("settings", "Features of this session, in the structured dialect.").not_null());
    let settings = circumstances.settings;

    let about = "Your own name for the person, repeated in every result. The same `clientId` means the same person. It \
        outlives the erasure of the person's data, so it must not say anything about the person.";
    let client_id = flat.read(field("clientId", about).required().example("user-123"), &ascii(1, 100));
    let mut features = features::read(flat, &switches, circumstances);
    let generate_digit_string = read_digit_string(flat, settings);
    let (age_limit, age_max) = read_ages(flat, settings);
    let (additional_steps, additional_data) = steps::read(flat, &mut features, circumstances);
    let instructions = field("showInstructions", "Whether instructions come before the pictures.").not_null();

    let order = Order {
        client_id: client_id.unwrap_or_default(),
        external_ref: flat.read(
            field("externalRef", "Any reference of yours, repeated in every result.").example("order-7"),
            &ascii(0, 40),
        ),
        token_type: read_token_type(flat, settings),
        expected: read_expected(flat, &client, circumstances.kind),
        countries: countries::read(flat, circumstances.kind),
        documents: read_documents(flat).unwrap_or_else(|| settings.documents.clone()),
        documents_by_country: settings.documents_by_country.clone(),
        locale: locale::read(flat, settings),
        show_instructions: flat
            .agree(
                ("showInstructions", flat.read(instructions, &Flag)),
                ("settings.showInstructions", switches.read(instructions, &Flag)),
            )
            .unwrap_or(settings.show_instructions),
        lifetime: read_lifetime(flat, circumstances, generate_digit_string),
        session_length: flat
            .read(
                field("sessionLength", "Seconds the person has from the first opening of the link.")
                    .not_null()
                    .example("600"),
                &Whole(60..=3600),
            )
            .or(settings.session_seconds)
            .unwrap_or(circumstances.times.length),
        urls: read_urls(flat, &urls, circumstances),
        generate_digit_string,
        features,
        text_ratio: tuned(
            flat,
            settings,
            field("levenshteinTextMatchRatio", "Least likeness of names with what was expected."),
            &Number(0.0..=1.0),
            settings.text_ratio,
        ),
        mrz_ratio: tuned(
            flat,
            settings,
            field("levenshteinMrzMatchRatio", "Least likeness of printed text with the machine-readable zone."),
            &Number(0.0..=1.0),
            settings.mrz_ratio,
        ),
        face_threshold_modifier: tuned(
            flat,
            settings,
            field("faceMatchingThresholdModifier", "Multiplies the distance below which two faces are one person's."),
            &Number(0.0..=2.0),
            settings.face_threshold_modifier,
        ),
        age_limit,
        age_max,
        max_attempts: Some(
            flat.read(field("maxAttemptCount", "Tries after the first failed one."), &Whole(0..=10))
                .unwrap_or(settings.max_attempts),
        ),
        detection_types: words(tuned(
            flat,
            settings,
            field("detectionTypes", "What is looked for first in selfies on phones."),
            &ListOf(0..=DETECTION_TYPES.len(), one_of(DETECTION_TYPES)),
            settings.detection_types.iter().filter_map(|word| one_of(DETECTION_TYPES).find(word)).collect(),
        )),
        fraud_services: read_fraud_services(flat, settings),
        questionnaire: read_questionnaire(flat, settings),
        questionnaire_required: flat
            .read(field("questionnaireRequired", "Whether the questionnaire has to be answered.").not_null(), &Flag)
            .unwrap_or(settings.questionnaire_required),
        risk_profile: read_risk_profile(flat, settings),
        theme: read_theme(flat, settings),
        registry_countries: countries::registries(flat, circumstances),
        video_call_questions: flat
            .read(
                field("videoCallQuestions", "Questions of a video call; kept and repeated, there are no calls."),
                &ListOf(0..=50, text(1, 500)),
            )
            .unwrap_or_default(),
        additional_steps,
        additional_data,
        dummy: dummy::read(flat, circumstances),
    };
    must_be_showable(flat, &order);
    order
}

/// Notes that no document could be shown: the environment accepts none of them of the session's countries.
fn must_be_showable(flat: &Fields<'_>, order: &Order) {
    let countries = order.countries.named();
    let accepted = |country: &Country| order.documents.iter().any(|document| order.accepts(*country, *document));
    if !countries.is_empty() && !countries.iter().any(accepted) {
        flat.at().field("documents").note(
            Identifier::PartnerContractError,
            "has none that this environment accepts of the session's countries",
        );
    }
}

/// Notes that the environment does not allow what was asked for.
fn not_allowed(at: &At<'_>) {
    at.note(
        Identifier::PartnerContractError,
        "asks for something that is not enabled in the settings of this environment",
    );
}

fn words(list: Vec<&'static str>) -> Vec<String> {
    list.into_iter().map(str::to_owned).collect()
}

fn read_token_type(flat: &Fields<'_>, settings: &EnvironmentSettings) -> TokenType {
    let about = "`IDENTIFICATION`: document and selfie. `DOCUMENT`: document only. The video calls are documented by \
        the contract and not offered.";
    let kind = Word(TokenType::ALL, TokenType::as_str);
    let offered = &settings.token_types;
    let Some(token_type) = flat.read(field("tokenType", about).not_null(), &kind) else {
        return match offered.first() {
            Some(first) if !offered.contains(&TokenType::Identification) => *first,
            _ => TokenType::Identification,
        };
    };
    if !offered.contains(&token_type) {
        let offered: Vec<&str> = offered.iter().map(|t| t.as_str()).collect();
        let what = format!("must be one of those this environment offers: {}", offered.join(", "));
        flat.at().field("tokenType").note(Identifier::PartnerContractError, what);
    }
    token_type
}

fn read_expected(flat: &Fields<'_>, client: &Fields<'_>, kind: EnvironmentKind) -> Expected {
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
        nationality: countries::nationality(flat, client, kind),
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

/// Words for documents that may be asked for beside the types there are: an older name of the passport, and whatever
/// else there is.
const OLDER: [&str; 2] = ["INTERNATIONAL_PASSPORT", "OTHER"];

/// One accepted word for documents: gives the types it means.
struct Documents;

impl Kind for Documents {
    type Out = &'static [DocumentType];

    fn read(&self, value: &Value, at: &At<'_>) -> Option<Self::Out> {
        let text = value.as_str();
        let known = text.and_then(|text| DocumentType::ALL.iter().position(|d| d.as_str() == text));
        if let Some(place) = known {
            return Some(&DocumentType::ALL[place..=place]);
        }
        match text {
            Some("INTERNATIONAL_PASSPORT") => Some(&[DocumentType::Passport]),
            Some("OTHER") => Some(DocumentType::ALL),
            _ => {
                let known: Vec<&str> = DocumentType::ALL.iter().map(|d| d.as_str()).chain(OLDER).collect();
                at.bad(format_args!("must be one of {}", known.join(", ")));
                None
            }
        }
    }

    fn schema(&self) -> Value {
        let known: Vec<&str> = DocumentType::ALL.iter().map(|d| d.as_str()).chain(OLDER).collect();
        serde_json::json!({"type": "string", "enum": known})
    }
}

fn read_documents(flat: &Fields<'_>) -> Option<Vec<DocumentType>> {
    let about = "The documents the person may choose from. Empty: as set for the environment.";
    let example = r#"["PASSPORT", "ID_CARD"]"#;
    let list = |name: &'static str| {
        let several = flat.read(field(name, about).example(example), &ListOf(0..=40, Documents))?;
        let mut documents: Vec<DocumentType> = vec![];
        for document in several.into_iter().flatten() {
            if !documents.contains(document) {
                documents.push(*document);
            }
        }
        (!documents.is_empty()).then_some(documents)
    };
    flat.agree(("documents", list("documents")), ("allowedDocuments", list("allowedDocuments")))
}

fn read_lifetime(flat: &Fields<'_>, circumstances: &Circumstances<'_>, digit_string: bool) -> u32 {
    let about = "Seconds until the link stops working, counted from now.";
    let given = flat.agree(
        ("expiryTime", flat.read(field("expiryTime", about).not_null().example("3600"), &Whole(1..=LONGEST_LIFE))),
        ("lifetime", flat.read(field("lifetime", about).not_null().example("3600"), &Whole(0..=LONGEST_LIFE))),
    );
    let longest = if digit_string { circumstances.settings.digit_string_max_seconds } else { LONGEST_LIFE };
    let Some(given) = given else {
        return circumstances.settings.lifetime_seconds.unwrap_or(circumstances.times.lifetime).min(longest);
    };
    if given > longest {
        let name = if flat.says("expiryTime") { "expiryTime" } else { "lifetime" };
        flat.at().field(name).bad(format_args!("must not exceed {longest} when 'generateDigitString' is true"));
    }
    given
}

fn read_digit_string(flat: &Fields<'_>, settings: &EnvironmentSettings) -> bool {
    let about = "Whether to make an 8-digit code that opens the session when it is typed.";
    let wanted = flat.read(field("generateDigitString", about).not_null(), &Flag).unwrap_or(false);
    if wanted && !settings.digit_strings {
        not_allowed(&flat.at().field("generateDigitString"));
    }
    wanted
}

fn read_ages(flat: &Fields<'_>, settings: &EnvironmentSettings) -> (Option<u32>, Option<u32>) {
    let lowest = flat.read(field("ageLimit", "Lowest age in years; below it: `SUSPECTED`."), &Whole(0..=150));
    let highest = flat.read(field("ageMax", "Highest age in years; above it: `SUSPECTED`."), &Whole(0..=150));
    let said = lowest.is_some() || highest.is_some();
    let (lowest, highest) = (lowest.or(settings.age_limit), highest.or(settings.age_max));
    if said && lowest.zip(highest).is_some_and(|(lowest, highest)| lowest > highest) {
        flat.at().field("ageLimit").bad("must not be larger than 'ageMax'");
    }
    (lowest, highest)
}

fn read_urls(flat: &Fields<'_>, urls: &Fields<'_>, circumstances: &Circumstances<'_>) -> Urls {
    let hook = if circumstances.loopback_callbacks { Address::SecureOrLoopback } else { Address::Secure };
    macro_rules! both {
        ($flat:literal, $nested:literal, $kind:expr, $about:literal) => {
            flat.agree(
                ($flat, flat.read(field($flat, $about).example("https://www.example.com/here"), &$kind)),
                (
                    concat!("urls.", $nested),
                    urls.read(field($nested, $about).example("https://www.example.com/here"), &$kind),
                ),
            )
        };
    }
    let urls = Urls {
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
            "Receiver of this session's webhooks instead of those that are set up. `http` only to this machine, where \
             the operator allows it."
        ),
    };
    if urls.callback.is_some() && !circumstances.settings.callbacks {
        not_allowed(&flat.at().field(if flat.says("callbackUrl") { "callbackUrl" } else { "urls.webhookUrl" }));
    }
    urls
}

/// Reads a mark that only environments that allow tuning may change.
fn tuned<K: Kind>(flat: &Fields<'_>, settings: &EnvironmentSettings, field: Field, kind: &K, usual: K::Out) -> K::Out
where
    K::Out: PartialEq,
{
    let Some(wanted) = flat.read(field, kind) else { return usual };
    if wanted != usual && !settings.tuning {
        not_allowed(&flat.at().field(field.name()));
    }
    wanted
}

fn read_fraud_services(flat: &Fields<'_>, settings: &EnvironmentSettings) -> Vec<String> {
    let about = "Fraud services to ask. Absent or null: the environment's own.";
    let kind = ListOf(0..=FRAUD_SERVICES.len(), one_of(FRAUD_SERVICES));
    let Some(wanted) = flat.read(field("fraudServices", about), &kind).map(words) else {
        return settings.preset_fraud_services.clone();
    };
    if !wanted.is_empty() && wanted != settings.preset_fraud_services && !settings.fraud_services {
        not_allowed(&flat.at().field("fraudServices"));
    }
    wanted
}

/// Absent: the environment's. Null: none. Otherwise the one with this key.
fn read_questionnaire(flat: &Fields<'_>, settings: &EnvironmentSettings) -> Option<String> {
    let about = "Key of the questionnaire to answer. Null: none. Absent: the environment's own.";
    let wanted = flat.read(field("questionnaire", about), &ascii(1, 100));
    if !flat.has("questionnaire") {
        return settings.questionnaire.clone();
    }
    must_be_there(&flat.at().field("questionnaire"), &settings.questionnaires, wanted, EXACTLY)
}

/// Absent: the environment's. Null: none. Otherwise the one with this id.
fn read_risk_profile(flat: &Fields<'_>, settings: &EnvironmentSettings) -> Option<String> {
    let about = "Id of the risk profile to apply. Null: none. Absent: the environment's own.";
    let wanted = flat.read(field("riskAssessmentProfile", about), &UuidText);
    if !flat.has("riskAssessmentProfile") {
        return settings.risk_profile.clone();
    }
    must_be_there(&flat.at().field("riskAssessmentProfile"), &settings.risk_profiles, wanted, IN_ANY_CASE)
}

/// One that is not set up counts as the environment's own.
fn read_theme(flat: &Fields<'_>, settings: &EnvironmentSettings) -> Option<String> {
    let about = "Id of the branding theme. One that is not set up means the environment's own.";
    let wanted = flat.read(field("theme", about), &UuidText);
    let found = wanted.and_then(|wanted| find(&settings.themes, &wanted, IN_ANY_CASE));
    found.or_else(|| settings.theme.clone())
}
