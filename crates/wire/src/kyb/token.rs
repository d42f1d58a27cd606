//! `POST /kyb/tokens/`, `PUT` and `PATCH /kyb/tokens/{tokenString}/`, `GET /kyb/info/`

use chrono::SecondsFormat;
use domain::{
    company::{Attachments, CompanyOrder, CompanyToken, CompanyTokenType},
    ctx::Ctx,
    ids::CompanyId,
    settings::{KybSettings, Named},
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::{
    fields::{
        Fields, Problems, describe, field,
        kinds::{Flag, ListOf, UuidText, Whole, Word, one_of},
        texts::{Pattern, text},
    },
    known::{EXACTLY, IN_ANY_CASE, must_be_there},
    problem::{Identifier, Problem},
};

/// Languages of the form.
pub const LOCALES: &[&str] =
    &["en", "es", "fr", "ru", "de", "it", "pl", "lt", "lv", "et", "cs", "ro", "hu", "ja", "bg", "nl", "pt"];

/// Seconds a token lives when nobody said how long.
const USUAL_LIFE: u32 = 3600;

/// Most verifications that one company is attached to.
const MOST_SCAN_REFS: usize = 100;

static TAG: Pattern = Pattern::new(1, 32, "^[^,]+$", "must not contain a comma");
static SCAN_REF: Pattern = Pattern::new(1, 40, "^[^,]+$", "must not contain a comma");

/// Reads a request for a token.
///
/// # Errors
/// Every problem of the request at once.
pub fn read(body: &Value, settings: &KybSettings) -> Result<(CompanyOrder, Attachments), Problem> {
    let problems = Problems::default();
    let read = order(&Fields::of(body, &problems)?, settings);
    problems.settle()?;
    Ok(read)
}

/// The JSON Schema of a request for a token.
pub fn describe_order() -> Value {
    describe(|fields| {
        order(fields, &KybSettings::default());
    })
}

fn order(fields: &Fields<'_>, settings: &KybSettings) -> (CompanyOrder, Attachments) {
    let kind = Word(CompanyTokenType::ALL, CompanyTokenType::as_str);
    let token_type = fields.read(
        field("tokenType", "Which form: filled in by somebody of the company, or begun with a government's register.")
            .required()
            .example("FORM"),
        &kind,
    );
    if token_type.is_some_and(CompanyTokenType::is_government) && !settings.government {
        let what = "names a government's register, which this environment does not offer; use FORM";
        fields.at().field("tokenType").note(Identifier::PartnerContractError, what);
    }
    let client_id = fields
        .read(field("clientId", "Your name for whoever fills the form in.").required().example("4711"), &text(1, 100));
    let lifetime = fields.read(
        field("lifetime", "Seconds until the token is over; 3600 when left out, 0 is over at once.").not_null(),
        &Whole(0..=2_592_000),
    );
    let external_ref = fields.read(field("externalRef", "Any reference of yours."), &text(0, 40));
    let locale = fields.read(
        field("locale", "Language of the form; by the address of the client when left out.").not_null(),
        &one_of(LOCALES),
    );
    let about = "Identifier of the flow; absent or null: the environment's own.";
    let flow = named(fields, "flow", about, &settings.flows, settings.flow.as_ref());
    let about = "Identifier of the branding theme; absent or null: the environment's own.";
    let theme = named(fields, "theme", about, &settings.themes, settings.theme.as_ref());
    let questionnaire = fields.read(
        field(
            "questionnaire",
            "Key of the questionnaire; null for none, that of the environment when left out. Not looked at when there is \
             a flow, which has its own.",
        ),
        &text(1, 100),
    );
    let has_flow = flow.is_some() || fields.says("flow");
    let questionnaire = match fields.has("questionnaire") {
        _ if has_flow => None,
        true => must_be_there(&fields.at().field("questionnaire"), &settings.questionnaires, questionnaire, EXACTLY),
        false => settings.questionnaire.clone(),
    };
    let about = "Whether the form has a questionnaire; true when left out.";
    let questionnaire_required = fields.read(field("questionnaireRequired", about).not_null(), &Flag);
    let order = CompanyOrder {
        token_type: token_type.unwrap_or(CompanyTokenType::Form),
        client_id: client_id.unwrap_or_default(),
        lifetime: lifetime.unwrap_or(USUAL_LIFE),
        external_ref,
        locale: locale.map(str::to_owned),
        flow,
        theme,
        questionnaire,
        questionnaire_required: questionnaire_required.unwrap_or(true),
    };
    (order, Attachments { tags: tags(fields).unwrap_or_default(), scan_refs: scan_refs(fields) })
}

/// The UUID of something that the environment has set up, or the usual one.
fn named(
    fields: &Fields<'_>,
    name: &'static str,
    about: &'static str,
    all: &[Named],
    usual: Option<&String>,
) -> Option<String> {
    let wanted = fields.read(field(name, about), &UuidText);
    match fields.says(name) {
        true => must_be_there(&fields.at().field(name), all, wanted, IN_ANY_CASE),
        false => usual.cloned(),
    }
}

fn tags(fields: &Fields<'_>) -> Option<Vec<String>> {
    fields.read(field("tags", "Words of yours, case-sensitive.").not_null(), &ListOf(0..=5, &TAG))
}

fn scan_refs(fields: &Fields<'_>) -> Option<Vec<String>> {
    fields.read(
        field("scanRefs", "Verifications of people that belong to the company."),
        &ListOf(0..=MOST_SCAN_REFS, &SCAN_REF),
    )
}

/// What a change of a token says about what is attached.
pub struct Change {
    tags: Option<Vec<String>>,
    scan_refs: Option<Vec<String>>,
    says_scan_refs: bool,
}

impl Change {
    /// Reads it.
    ///
    /// # Errors
    /// Every problem of the request at once.
    pub fn read(body: &Value) -> Result<Self, Problem> {
        let problems = Problems::default();
        let fields = Fields::of(body, &problems)?;
        let change =
            Self { tags: tags(&fields), scan_refs: scan_refs(&fields), says_scan_refs: fields.has("scanRefs") };
        problems.settle()?;
        Ok(change)
    }

    /// Puts it in the place of everything that was there.
    pub fn replace(self, _: Attachments) -> Attachments {
        Attachments { tags: self.tags.unwrap_or_default(), scan_refs: self.scan_refs }
    }

    /// Changes what it speaks of and keeps the rest.
    pub fn amend(self, kept: Attachments) -> Attachments {
        Attachments {
            tags: self.tags.unwrap_or(kept.tags),
            scan_refs: if self.says_scan_refs { self.scan_refs } else { kept.scan_refs },
        }
    }
}

/// The JSON Schema of a change of a token.
pub fn describe_change() -> Value {
    describe(|fields| {
        tags(fields);
        scan_refs(fields);
    })
}

/// A token as it was given out.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// Which form.
    token_type: CompanyTokenType,
    /// The secret: the Bearer credential of the form.
    token_string: String,
    /// From when on it opens nothing, RFC 3339.
    #[schemars(extend("format" = "date-time"))]
    expiration: String,
    /// Whether it was not taken back. Always true here; look at `isValid`.
    is_active: bool,
    /// Whether it opens the form.
    is_valid: bool,
    /// The company that was begun with it.
    company_id: Option<CompanyId>,
    /// Your name for whoever fills the form in.
    client_id: String,
    /// Your reference.
    external_ref: Option<String>,
    /// Language of the form; null: by the address of the client.
    locale: Option<String>,
    /// Identifier of the flow.
    flow: Option<String>,
    /// Identifier of the branding theme.
    theme: Option<String>,
    /// Your words.
    tags: Vec<String>,
    /// Verifications of people that belong to the company.
    scan_refs: Option<Vec<String>>,
}

impl Answer {
    /// Tells a token that was just given out.
    pub fn of(ctx: &Ctx, token: &CompanyToken, secret: String, order: CompanyOrder, attached: Attachments) -> Self {
        Self {
            token_type: order.token_type,
            token_string: secret,
            expiration: token.expires_at.to_rfc3339_opts(SecondsFormat::Secs, true),
            is_active: token.deactivated_at.is_none(),
            is_valid: token.is_valid(ctx.now),
            company_id: Some(token.company),
            client_id: order.client_id,
            external_ref: order.external_ref,
            locale: order.locale,
            flow: order.flow,
            theme: order.theme,
            tags: attached.tags,
            scan_refs: attached.scan_refs,
        }
    }
}

/// What is attached to a company.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Attached {
    /// Verifications of people that belong to the company.
    scan_refs: Option<Vec<String>>,
    /// Your words.
    tags: Vec<String>,
}

impl From<Attachments> for Attached {
    fn from(attachments: Attachments) -> Self {
        Self { scan_refs: attachments.scan_refs, tags: attachments.tags }
    }
}

/// What a form needs before it shows anything.
#[derive(Serialize, JsonSchema)]
pub struct Info {
    /// Its language; null: by the address of the client.
    pub locale: Option<String>,
    /// How it looks; null: as usual.
    pub theme: Option<Value>,
    /// What it asks; null: everything there is.
    pub flow: Option<Value>,
}

#[cfg(test)]
mod tests;
