//! The settings of an environment as its administrators read and write them: `GET` and `PATCH /api/settings`.
//!
//! A change is a JSON merge patch (RFC 7396): what is named changes, null goes back to what is usual. The whole result
//! is read and checked again, so that no change can leave settings that contradict each other.

use std::collections::BTreeMap;

use domain::{
    country::Country,
    document::DocumentType,
    order::{Feature, TokenType},
    partner::EnvironmentKind,
    questionnaire::Questionnaire,
    settings::{ApplicantSettings, EnvironmentSettings, ErasureMode, KybSettings, Named, Switch},
};
use serde_json::{Map, Value, json};

use crate::{
    fields::{
        self, At, Field, Fields, Kind, Problems, field,
        kinds::{Alpha2, Flag, ListOf, MapOf, Number, Shape, UuidText, Whole, Word, one_of},
        texts::{Address, Pattern, ascii, text},
    },
    known::{EXACTLY, IN_ANY_CASE, Keyed, Same, find},
    problem::{Identifier, Problem},
    questionnaire,
    token::{
        DETECTION_TYPES, FRAUD_SERVICES, LOCALES, LONGEST_LIFE, MOST_COUNTRIES, STEPS, must_be_real, steps_must_be_real,
    },
};

#[cfg(test)]
mod tests;

/// Walks that can be offered.
const WALKS: &[TokenType] = &[TokenType::Identification, TokenType::Document];

/// Most questionnaires, risk profiles, themes or flows.
const MOST_NAMED: usize = 200;

/// An origin whose pages may frame ours, written as browsers write it: what is described here is an origin for
/// [`domain::settings::is_origin`], too. No wildcards, because messages go to one origin at a time.
static ORIGIN: Pattern = Pattern::new(
    8,
    253,
    r"^https?://(?:\[::1\]|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62})*)(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?$",
    "must be an origin: https:// or http://, a host in lower case without wildcards, and perhaps a port",
);

/// An address with the place where the secret of the link goes.
static HAND_OFF: Pattern = Pattern::new(
    20,
    2048,
    r"^https?://[A-Za-z0-9.:-]+/[^\u0000- \u007f-\u009f]*\{\{token_string\}\}[^\u0000- \u007f-\u009f]*$",
    "must be an http or https address with {{token_string}} in it",
);

/// Tells all settings.
pub fn write(settings: &EnvironmentSettings, kind: EnvironmentKind) -> Value {
    let features: Map<String, Value> =
        Feature::ALL.iter().map(|f| (f.as_str().to_owned(), settings.switch(kind, *f).as_str().into())).collect();
    json!({
        "lifetimeSeconds": settings.lifetime_seconds,
        "sessionSeconds": settings.session_seconds,
        "locale": settings.locale,
        "showInstructions": settings.show_instructions,
        "tokenTypes": settings.token_types,
        "documents": settings.documents,
        "documentsByCountry": settings.documents_by_country,
        "successUrl": settings.success_url,
        "errorUrl": settings.error_url,
        "unverifiedUrl": settings.unverified_url,
        "callbacks": settings.callbacks,
        "digitStrings": settings.digit_strings,
        "digitStringMaxSeconds": settings.digit_string_max_seconds,
        "features": features,
        "fraudServices": settings.fraud_services,
        "presetFraudServices": settings.preset_fraud_services,
        "tuning": settings.tuning,
        "levenshteinTextMatchRatio": settings.text_ratio,
        "levenshteinMrzMatchRatio": settings.mrz_ratio,
        "faceMatchingThresholdModifier": settings.face_threshold_modifier,
        "detectionTypes": settings.detection_types,
        "ageLimit": settings.age_limit,
        "ageMax": settings.age_max,
        "maxAttemptCount": settings.max_attempts,
        "additionalSteps": settings.additional_steps,
        "presetSteps": settings.preset_steps,
        "questionnaires": settings.questionnaires,
        "questionnaire": settings.questionnaire,
        "questionnaireRequired": settings.questionnaire_required,
        "riskProfiles": settings.risk_profiles,
        "riskProfile": settings.risk_profile,
        "registryCentersCountries": settings.registry_countries,
        "themes": settings.themes,
        "theme": settings.theme,
        "kyb": {
            "flows": settings.kyb.flows,
            "flow": settings.kyb.flow,
            "themes": settings.kyb.themes,
            "theme": settings.kyb.theme,
            "questionnaires": settings.kyb.questionnaires,
            "questionnaire": settings.kyb.questionnaire,
            "government": settings.kyb.government,
        },
        "uniqueClientId": settings.unique_client_id,
        "fourEyes": settings.four_eyes,
        "fileUploads": settings.file_uploads,
        "directProcessing": settings.direct_processing,
        "faceAuthentication": settings.face_authentication,
        "redirectOnResult": settings.redirect_on_result,
        "redirectAfterSubmission": settings.redirect_after_submission,
        "resultsInIframe": settings.results_in_iframe,
        "frameAncestors": settings.frame_ancestors,
        "handOffUrl": settings.hand_off_url,
        "requestsPerHour": settings.requests_per_hour.unwrap_or(0),
        "consoleTotpRequired": settings.console_totp_required,
        "applicant": {
            "page": settings.applicant.page,
            "days": settings.applicant.days,
            "reviewDays": settings.applicant.review_days,
            "erasure": settings.applicant.erasure,
            "company": settings.applicant.company,
            "privacyUrl": settings.applicant.privacy_url,
            "retentionDays": settings.applicant.retention_days,
        },
    })
}

/// Applies a JSON merge patch to the settings of an environment of this kind.
///
/// # Errors
/// Every problem at once, with the path of the setting.
pub fn patch(
    settings: &EnvironmentSettings,
    kind: EnvironmentKind,
    patch: &Value,
) -> Result<EnvironmentSettings, Problem> {
    let problems = Problems::default();
    Fields::of(patch, &problems)?;
    let at = At::body(&problems);
    refuse_unknown(&describe(), patch, &at);
    let mut merged = write(settings, kind);
    merge(&mut merged, patch);
    let changed = read(&Fields::of(&merged, &problems)?, kind);
    problems.settle()?;
    Ok(changed)
}

/// The patch that turns any settings into those of a file: what the file does not name goes back to what is usual.
///
/// # Errors
/// When the file is no JSON object.
pub fn replacing(file: &Value) -> Result<Value, Problem> {
    let problems = Problems::default();
    Fields::of(file, &problems)?;
    let mut patch = file.clone();
    let known = describe();
    complete(&known, &mut patch);
    Ok(patch)
}

fn complete(schema: &Value, patch: &mut Value) {
    let (Some(known), Some(patch)) = (schema["properties"].as_object(), patch.as_object_mut()) else { return };
    for (name, about) in known {
        let inner = patch
            .entry(name.as_str())
            .or_insert_with(|| if about["properties"].is_object() { json!({}) } else { Value::Null });
        complete(about, inner);
    }
}

/// The JSON Schema of the settings, and of a change to them: nothing is required, null means what is usual.
pub fn describe() -> Value {
    let mut schema = fields::describe(|fields| {
        read(fields, EnvironmentKind::Development);
    });
    close(&mut schema);
    schema
}

/// Other fields than those described are mistakes here.
fn close(schema: &mut Value) {
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    properties.values_mut().for_each(close);
    schema["additionalProperties"] = false.into();
}

/// What differs, by path: the old and the new value.
pub fn changes(old: &EnvironmentSettings, new: &EnvironmentSettings, kind: EnvironmentKind) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    differ("", &write(old, kind), &write(new, kind), &mut found);
    found
}

fn differ(path: &str, old: &Value, new: &Value, found: &mut BTreeMap<String, Value>) {
    let opens = path.is_empty() || matches!(path, "features." | "kyb." | "applicant.");
    match (old, new) {
        (Value::Object(old), Value::Object(new)) if opens => {
            for (name, value) in new {
                let inner = if value.is_object() { format!("{path}{name}.") } else { format!("{path}{name}") };
                differ(&inner, old.get(name).unwrap_or(&Value::Null), value, found);
            }
        }
        _ if old != new => {
            found.insert(path.trim_end_matches('.').into(), json!({"old": old, "new": new}));
        }
        _ => {}
    }
}

/// RFC 7396.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    let target = target.as_object_mut().expect("made one above");
    for (name, value) in patch {
        match value {
            Value::Null => {
                target.remove(name);
            }
            value => merge(target.entry(name.as_str()).or_insert(Value::Null), value),
        }
    }
}

fn refuse_unknown(schema: &Value, patch: &Value, at: &At<'_>) {
    let (Some(known), Some(patch)) = (schema["properties"].as_object(), patch.as_object()) else { return };
    for (name, value) in patch {
        match known.get(name) {
            Some(about) => refuse_unknown(about, value, &at.field(name)),
            // A name that could not be a setting's is not repeated.
            None if name.len() <= 40 && name.bytes().all(|b| b.is_ascii_alphanumeric()) => {
                at.field(name).bad("is no setting; GET /api/settings/schema lists them");
            }
            None => {
                at.plain(Identifier::BadValue, "A field is no setting; GET /api/settings/schema lists them.".into())
            }
        }
    }
}

/// Something an environment has set up, with a key of this kind.
fn named<K: Kind<Out = String> + Copy>(key: K) -> ListOf<impl Kind<Out = Option<Named>>> {
    let entry = move |fields: &Fields<'_>| {
        let key = fields.read(field("key", "What sessions name it by.").required(), &key);
        let title = fields.read(field("title", "What people call it.").required(), &text(1, 200));
        Some(Named { key: key?, title: title? })
    };
    ListOf(0..=MOST_NAMED, Shape(entry))
}

/// What is set up of one kind, and which of them sessions that name none use.
struct SetUp<T> {
    all: Vec<T>,
    usual: Option<String>,
}

/// Reads what is set up, each once, and the usual one, which has to be set up.
fn set_up<K: Kind<Out = String> + Copy>(
    fields: &Fields<'_>,
    (names, about_names): (&'static str, &'static str),
    (name, about_name): (&'static str, &'static str),
    (key, same): (K, Same),
) -> SetUp<Named> {
    let all = fields.read(field(names, about_names), &named(key)).unwrap_or_default();
    usual(fields, (names, all.into_iter().flatten().collect()), (name, about_name), (key, same))
}

/// Holds what is set up against itself, and reads the usual one.
fn usual<T: Keyed, K: Kind<Out = String>>(
    fields: &Fields<'_>,
    (names, all): (&'static str, Vec<T>),
    (name, about_name): (&'static str, &'static str),
    (key, same): (K, Same),
) -> SetUp<T> {
    if all.iter().enumerate().any(|(n, one)| find(&all[..n], one.key(), same).is_some()) {
        fields.at().field(names).bad("must not have a key twice");
    }
    let wanted = fields.read(field(name, about_name), &key);
    let usual = wanted.as_ref().and_then(|wanted| find(&all, wanted, same));
    if wanted.is_some() && usual.is_none() {
        fields.at().field(name).bad("must name one that is set up");
    }
    SetUp { all, usual }
}

/// What the usual questionnaire is called.
const QUESTIONNAIRE: (&str, &str) = ("questionnaire", "Key of the questionnaire of sessions that name none.");

/// Reads the questionnaires of people's sessions.
fn questionnaires(fields: &Fields<'_>) -> SetUp<Questionnaire> {
    let about = "Questionnaires there are, with their questions.";
    let all = fields.read(field("questionnaires", about), &questionnaire::all(MOST_NAMED)).unwrap_or_default();
    usual(fields, ("questionnaires", all.into_iter().flatten().collect()), QUESTIONNAIRE, (ascii(1, 100), EXACTLY))
}

/// Reads all settings; what is absent is as usual for the kind of environment.
fn read(fields: &Fields<'_>, kind: EnvironmentKind) -> EnvironmentSettings {
    let usual = EnvironmentSettings::of(kind);
    let flag =
        |name: &'static str, about: &'static str, usual: bool| fields.read(field(name, about), &Flag).unwrap_or(usual);
    let page = |name: &'static str, about: &'static str| fields.read(field(name, about), &Address::Web);
    let age = |name: &'static str, about: &'static str| fields.read(field(name, about), &Whole(0..=150));
    let unit = Number(0.0..=1.0);
    let walks = ListOf(1..=WALKS.len(), Word(WALKS, TokenType::as_str));
    let documents = ListOf(1..=DocumentType::ALL.len(), Word(DocumentType::ALL, DocumentType::as_str));

    let questionnaires = questionnaires(fields);
    let profile = ("riskProfile", "Id of the risk profile of sessions that name none.");
    let profiles = set_up(fields, ("riskProfiles", "Risk profiles there are."), profile, (UuidText, IN_ANY_CASE));
    let theme = ("theme", "Id of the theme of sessions that name none, or an unknown one.");
    let themes = set_up(fields, ("themes", "Branding themes there are."), theme, (UuidText, IN_ANY_CASE));
    let (lowest, highest) = (age("ageLimit", "Lowest age in years."), age("ageMax", "Highest age in years."));
    if lowest.zip(highest).is_some_and(|(lowest, highest)| lowest > highest) {
        fields.at().field("ageLimit").bad("must not be larger than 'ageMax'");
    }
    EnvironmentSettings {
        lifetime_seconds: fields.read(
            field("lifetimeSeconds", "Seconds a fresh token stays valid; null: as set for the whole house."),
            &Whole(1..=LONGEST_LIFE),
        ),
        session_seconds: fields.read(
            field("sessionSeconds", "Seconds a started session may take; null: as set for the whole house."),
            &Whole(60..=3600),
        ),
        locale: fields
            .read(field("locale", "Language of sessions that name none."), &one_of(LOCALES))
            .map_or(usual.locale, str::to_owned),
        show_instructions: flag("showInstructions", "Whether instructions come first.", usual.show_instructions),
        token_types: once(fields.read(field("tokenTypes", "Walks a session may take."), &walks))
            .unwrap_or(usual.token_types),
        documents: once(fields.read(field("documents", "Documents of sessions that name none."), &documents))
            .unwrap_or(usual.documents),
        documents_by_country: read_documents_by_country(fields),
        success_url: page("successUrl", "Where the browser goes after approval, for sessions that name no place."),
        error_url: page("errorUrl", "The same after denial."),
        unverified_url: page("unverifiedUrl", "The same when nothing was analysed."),
        callbacks: flag("callbacks", "Whether a session may name its own receiver of webhooks.", usual.callbacks),
        digit_strings: flag("digitStrings", "Whether a session may have an 8-digit code.", usual.digit_strings),
        digit_string_max_seconds: fields
            .read(
                field("digitStringMaxSeconds", "Longest life in seconds of a token that has an 8-digit code."),
                &Whole(1..=LONGEST_LIFE),
            )
            .unwrap_or(usual.digit_string_max_seconds),
        features: read_features(fields, kind),
        fraud_services: flag("fraudServices", "Whether a session may name fraud services.", usual.fraud_services),
        preset_fraud_services: words(
            fields,
            field("presetFraudServices", "Fraud services of sessions that name none."),
            FRAUD_SERVICES,
        ),
        tuning: flag(
            "tuning",
            "Whether a session may change ratios, the face threshold and the order of selfie detection.",
            usual.tuning,
        ),
        text_ratio: fields
            .read(field("levenshteinTextMatchRatio", "Least likeness of names."), &unit)
            .unwrap_or(usual.text_ratio),
        mrz_ratio: fields
            .read(field("levenshteinMrzMatchRatio", "Least likeness with a machine-readable zone."), &unit)
            .unwrap_or(usual.mrz_ratio),
        face_threshold_modifier: fields
            .read(
                field("faceMatchingThresholdModifier", "Multiplies the distance below which faces are one person's."),
                &Number(0.0..=2.0),
            )
            .unwrap_or(usual.face_threshold_modifier),
        detection_types: words(
            fields,
            field("detectionTypes", "What is looked for first in selfies on phones, for sessions that do not say."),
            DETECTION_TYPES,
        ),
        age_limit: lowest,
        age_max: highest,
        max_attempts: fields
            .read(field("maxAttemptCount", "Tries after the first failed one."), &Whole(0..=10))
            .unwrap_or(usual.max_attempts),
        additional_steps: flag(
            "additionalSteps",
            "Whether a session may order additional steps of its own.",
            usual.additional_steps,
        ),
        preset_steps: read_steps(fields, kind),
        questionnaires: questionnaires.all,
        questionnaire: questionnaires.usual,
        questionnaire_required: flag(
            "questionnaireRequired",
            "Whether the questionnaire of sessions that do not say has to be answered.",
            usual.questionnaire_required,
        ),
        risk_profiles: profiles.all,
        risk_profile: profiles.usual,
        registry_countries: read_registry_countries(fields, kind),
        themes: themes.all,
        theme: themes.usual,
        kyb: read_kyb(&fields.inside(field("kyb", "Business verification.")), usual.kyb),
        unique_client_id: flag(
            "uniqueClientId",
            "Whether a second live session for the same `clientId` is refused with 409.",
            usual.unique_client_id,
        ),
        four_eyes: flag(
            "fourEyes",
            "Whether a ruling from the review desk counts only when a second person has confirmed it.",
            usual.four_eyes,
        ),
        direct_processing: flag(
            "directProcessing",
            "Whether pictures may be sent by your server instead of the person's browser.",
            usual.direct_processing,
        ),
        file_uploads: flag(
            "fileUploads",
            "Whether a picture may be chosen from files instead of photographed.",
            usual.file_uploads,
        ),
        face_authentication: flag(
            "faceAuthentication",
            "Whether people of approved verifications may be asked to show their face again.",
            usual.face_authentication,
        ),
        redirect_on_result: flag(
            "redirectOnResult",
            "Whether the browser goes on once the machine has decided, even if a person will look afterwards.",
            usual.redirect_on_result,
        ),
        redirect_after_submission: flag(
            "redirectAfterSubmission",
            "Whether the browser goes on right after the last picture, to `unverifiedUrl`.",
            usual.redirect_after_submission,
        ),
        results_in_iframe: flag("resultsInIframe", "Whether a frame shows the outcome.", usual.results_in_iframe),
        frame_ancestors: fields
            .read(
                field("frameAncestors", "Origins whose pages may frame the capture page; empty: any."),
                &ListOf(0..=50, &ORIGIN),
            )
            .unwrap_or_default(),
        hand_off_url: fields.read(
            field("handOffUrl", "Address for handing over to a phone, with `{{token_string}}` in it; null: ours."),
            &HAND_OFF,
        ),
        requests_per_hour: match fields
            .read(field("requestsPerHour", "Requests an hour; 0: as many as come."), &Whole(0..=100_000_000))
        {
            Some(0) => None,
            Some(limit) => Some(limit),
            None => usual.requests_per_hour,
        },
        console_totp_required: flag(
            "consoleTotpRequired",
            "Whether people at the console need an authenticator app to see this environment.",
            usual.console_totp_required,
        ),
        applicant: read_applicant(
            &fields.inside(field("applicant", "The page where people see what is held about them.")),
            usual.applicant,
        ),
    }
}

/// Drops repetitions.
fn once<T: PartialEq + Copy>(list: Option<Vec<T>>) -> Option<Vec<T>> {
    list.map(|list| {
        let mut kept = vec![];
        list.into_iter().for_each(|item| {
            if !kept.contains(&item) {
                kept.push(item);
            }
        });
        kept
    })
}

/// Reads what is accepted of particular countries, each once.
fn read_documents_by_country(fields: &Fields<'_>) -> BTreeMap<Country, Vec<DocumentType>> {
    let about = "All that is accepted of particular countries, whatever a session says: \
        `{country: [types]}`; an empty list: nothing.";
    let field = field("documentsByCountry", about).example(r#"{"LT": ["ID_CARD", "PASSPORT"]}"#);
    let at = fields.at().field("documentsByCountry");
    let mut read = BTreeMap::new();
    for (code, documents) in fields.read(field, &BY_COUNTRY).unwrap_or_default() {
        let (Some(country), Some(documents)) = (Country::parse(&code), once(Some(documents))) else { continue };
        if read.insert(country, documents).is_some() {
            at.bad("must not have a country twice");
        }
    }
    read
}

/// Types of documents by country.
const BY_COUNTRY: MapOf<ListOf<Word<DocumentType>>> = MapOf {
    entries: 0..=MOST_COUNTRIES,
    key: |key| Country::parse(key).is_some(),
    key_rule: "ISO 3166-1 alpha-2 codes",
    key_schema: || json!({"$ref": "#/components/schemas/CountryCode"}),
    values: ListOf(0..=DocumentType::ALL.len(), Word(DocumentType::ALL, DocumentType::as_str)),
};

/// Reads a list of words.
fn words(fields: &Fields<'_>, field: Field, all: &'static [&'static str]) -> Vec<String> {
    let read = once(fields.read(field, &ListOf(0..=all.len(), one_of(all)))).unwrap_or_default();
    read.into_iter().map(str::to_owned).collect()
}

fn read_steps(fields: &Fields<'_>, kind: EnvironmentKind) -> Option<Value> {
    let steps = fields.read(field("presetSteps", "Additional steps of sessions that order none."), &STEPS);
    steps_must_be_real(&fields.at().field("presetSteps"), steps.as_ref(), kind);
    steps
}

fn read_registry_countries(fields: &Fields<'_>, kind: EnvironmentKind) -> Vec<String> {
    let about = "Countries whose population registers are asked in sessions that name none.";
    let name = "registryCentersCountries";
    let countries = fields.read(field(name, about), &ListOf(0..=MOST_COUNTRIES, Alpha2)).unwrap_or_default();
    for (number, country) in countries.iter().enumerate() {
        must_be_real(&fields.at().field(name).item(number), country, kind);
    }
    countries
}

/// Keeps what differs from what is usual.
fn read_features(fields: &Fields<'_>, kind: EnvironmentKind) -> BTreeMap<Feature, Switch> {
    let about = "`OFF`: a session cannot ask for it. `ALLOWED`: a session may. `ON`: every session uses it unless it \
        asks not to.";
    let features = fields.inside(field("features", about));
    let word = Word(Switch::ALL, Switch::as_str);
    let read = |feature: Feature| Some((feature, features.read(field(feature.as_str(), feature.about()), &word)?));
    let said = Feature::ALL.iter().copied().filter_map(read);
    said.filter(|(feature, switch)| *switch != feature.usual(kind)).collect()
}

fn read_kyb(kyb: &Fields<'_>, usual: KybSettings) -> KybSettings {
    let flow = ("flow", "Id of the flow of sessions that name none.");
    let flows = set_up(kyb, ("flows", "Flows there are."), flow, (UuidText, IN_ANY_CASE));
    let theme = ("theme", "Id of the theme of sessions that name none.");
    let themes = set_up(kyb, ("themes", "Themes there are."), theme, (UuidText, IN_ANY_CASE));
    let about = "Questionnaires there are.";
    let questionnaires = set_up(kyb, ("questionnaires", about), QUESTIONNAIRE, (ascii(1, 100), EXACTLY));
    KybSettings {
        flows: flows.all,
        flow: flows.usual,
        themes: themes.all,
        theme: themes.usual,
        questionnaires: questionnaires.all,
        questionnaire: questionnaires.usual,
        government: kyb
            .read(field("government", "Whether `GOV1` and `GOV2` tokens are given out."), &Flag)
            .unwrap_or(usual.government),
    }
}

fn read_applicant(page: &Fields<'_>, usual: ApplicantSettings) -> ApplicantSettings {
    let days = "Days after the end of a verification in which the page opens.";
    let review = "Days after a decision in which a person may be asked to look again; 0: not at all.";
    let erasure = "What becomes of a wish to be erased. `ASK`: it waits for you. `IMMEDIATE`: it is fulfilled at once, \
        unless a person is looking, something is on a block list, or there are signs of fraud.";
    ApplicantSettings {
        page: page.read(field("page", "Whether there is such a page."), &Flag).unwrap_or(usual.page),
        days: page.read(field("days", days), &Whole(1..=365)).unwrap_or(usual.days),
        review_days: page.read(field("reviewDays", review), &Whole(0..=365)).unwrap_or(usual.review_days),
        erasure: page
            .read(field("erasure", erasure), &Word(ErasureMode::ALL, ErasureMode::as_str))
            .unwrap_or(usual.erasure),
        company: page.read(field("company", "Your name, as people read it."), &text(1, 200)),
        privacy_url: page.read(field("privacyUrl", "Where your privacy policy is."), &Address::Web),
        retention_days: page.read(
            field("retentionDays", "Days that you keep what is held, as people are told. It erases nothing by itself."),
            &Whole(1..=36_500),
        ),
    }
}
