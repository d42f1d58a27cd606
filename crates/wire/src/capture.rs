//! The hosted page's own shapes: where the session stands and what comes next.

use domain::{
    capture::{Capture, Step},
    country::Country,
    decision::Decision,
    document::DocumentType,
    extra::Extra,
    order::{Countries, Order, TokenType},
    partner::Environment,
    session::{Session, State, Visit},
    settings::is_origin,
    status::{DocumentStatus, FaceStatus, Verdict},
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::{
    fields::{
        Fields, Problems, describe, field,
        kinds::{Alpha2, Word, Yes},
    },
    problem::Problem,
};

/// Reads the client's agreement to begin.
///
/// # Errors
/// When it is not there.
pub fn read_consent(body: &Value) -> Result<(), Problem> {
    let problems = Problems::default();
    consent(&Fields::of(body, &problems)?);
    problems.settle()
}

/// The JSON Schema of the client's agreement.
pub fn describe_consent() -> Value {
    describe(consent)
}

fn consent(fields: &Fields<'_>) {
    fields.read(field("consent", "That the person agrees.").required(), &Yes);
}

/// Reads the client's choice of a document.
///
/// # Errors
/// What is wrong with the body.
pub fn read_choice(body: &Value) -> Result<(Country, DocumentType), Problem> {
    let problems = Problems::default();
    let chosen = choice(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(chosen.expect("a choice without a problem is whole"))
}

/// The JSON Schema of the client's choice.
pub fn describe_choice() -> Value {
    describe(|fields| {
        choice(fields);
    })
}

fn choice(fields: &Fields<'_>) -> Option<(Country, DocumentType)> {
    let country = fields.read(field("country", "The issuing country.").required().example("LT"), &Alpha2);
    let document = fields.read(
        field("documentType", "The document, one of the session's.").required(),
        &Word(DocumentType::ALL, DocumentType::as_str),
    );
    Some((Country::parse(&country?)?, document?))
}

/// Where a session stands, for the client's page.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// `ACTIVE`, `PROCESSING`, `APPROVED`, `DENIED`, `SUSPECTED`, `EXPIRED`, `CANCELLED` or `DELETED`.
    pub status: &'static str,
    /// Whether the client has agreed to begin.
    pub started: bool,
    /// Seconds until time runs out.
    pub seconds_left: i64,
    /// Document and selfie, or document only.
    pub token_type: TokenType,
    /// Language.
    pub locale: String,
    /// Whether instructions come first.
    pub show_instructions: bool,
    /// The one country that is expected, if just one is.
    pub country: Option<Country>,
    /// The countries to choose from; absent when every country is.
    pub countries: Option<Vec<Country>>,
    /// The documents to choose from.
    pub documents: Vec<DocumentType>,
    /// What was chosen.
    pub selected: Option<Selected>,
    /// The pictures to take, once a document is chosen.
    pub steps: Vec<StepStanding>,
    /// The further documents to send, once a document is chosen.
    pub extra_steps: Vec<ExtraStanding>,
    /// How it ended.
    pub result: Option<Ending>,
    /// The only origins that are told the outcome when the page is inside another one; empty: any.
    pub frame_ancestors: Vec<String>,
}

/// A chosen document.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Selected {
    /// Its issuing country.
    pub country: Country,
    /// Its type.
    pub document_type: DocumentType,
}

/// One picture to take.
#[derive(Serialize, JsonSchema)]
pub struct StepStanding {
    /// Which.
    pub step: Step,
    /// Whether it is there.
    pub captured: bool,
}

/// One further document to send.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ExtraStanding {
    /// Its name, the last part of the path it is sent to.
    pub name: Step,
    /// What the person reads: the partner's words in the session's language, or the name in plain letters.
    pub title: String,
    /// More of the partner's words.
    pub description: Option<String>,
    /// Whether a file may be chosen.
    pub can_upload: bool,
    /// Whether it may be photographed in the page.
    pub can_capture: bool,
    /// Whether the file may be a PDF.
    pub can_upload_pdf: bool,
    /// Whether it is there.
    pub captured: bool,
}

impl ExtraStanding {
    fn of(extra: &Extra, locale: &str, captures: &[Capture]) -> Self {
        let (title, description) = extra.text(locale);
        Self {
            name: extra.step(),
            title,
            description,
            can_upload: extra.can_upload,
            can_capture: extra.can_capture,
            can_upload_pdf: extra.can_upload_pdf,
            captured: captures.iter().any(|capture| capture.step == extra.step()),
        }
    }
}

/// How a session ended, in the words of the iframe contract.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Ending {
    /// `APPROVED`, `FAILED` or `UNVERIFIED`.
    pub status: &'static str,
    /// Whether the machine raised tags.
    pub auto_suspected: bool,
    /// `INACTIVE`: nobody reviews.
    pub manual_status: Option<&'static str>,
    /// Whether a reviewer raised tags.
    pub manual_suspected: bool,
    /// The document's status.
    pub auto_document: Option<DocumentStatus>,
    /// The face's status.
    pub auto_face: Option<FaceStatus>,
    /// Where the browser goes next, when the partner named a place.
    pub redirect_url: Option<String>,
}

impl Standing {
    /// Tells where a session stands.
    pub fn of(
        session: &Session,
        order: &Order,
        visit: &Visit,
        captures: &[Capture],
        decision: Option<&Decision>,
        environment: &Environment,
        now: chrono::DateTime<chrono::Utc>,
    ) -> Self {
        let expired = session.state == State::Active && now > session.ends_at();
        let status = match (session.state, session.verdict) {
            _ if session.erased_at.is_some() => "DELETED",
            _ if expired => "EXPIRED",
            (State::Decided, Some(_)) if session.suspected => "SUSPECTED",
            (State::Decided, Some(verdict)) => verdict.as_str(),
            (state, _) => state.as_str(),
        };
        let named = order.countries.named();
        let countries = match &order.countries {
            Countries::Any if environment.kind.accepts_specimens() => {
                Some(std::iter::once(Country::UTOPIA).chain(Country::all()).collect())
            }
            Countries::Any => None,
            _ => Some(named.clone()),
        };
        let steps = visit.selected.map_or_else(Vec::new, |(_, document)| order.steps(document));
        let extras = visit.selected.map_or_else(Vec::new, |(country, document)| order.extras(country, document));
        Self {
            status,
            started: session.started_at.is_some(),
            seconds_left: (session.ends_at() - now).num_seconds().max(0),
            token_type: order.token_type,
            locale: order.locale.clone(),
            show_instructions: order.show_instructions,
            country: if named.len() == 1 { named.first().copied() } else { None },
            countries,
            documents: order.documents.clone(),
            selected: visit.selected.map(|(country, document_type)| Selected { country, document_type }),
            steps: steps
                .into_iter()
                .map(|step| StepStanding { step, captured: captures.iter().any(|c| c.step == step) })
                .collect(),
            extra_steps: extras.iter().map(|extra| ExtraStanding::of(extra, &order.locale, captures)).collect(),
            result: Ending::of(session, order, decision, expired),
            frame_ancestors: environment
                .settings
                .frame_ancestors
                .iter()
                .filter(|origin| is_origin(origin))
                .cloned()
                .collect(),
        }
    }
}

impl Ending {
    fn of(session: &Session, order: &Order, decision: Option<&Decision>, expired: bool) -> Option<Self> {
        let status = match (session.state, session.verdict) {
            (State::Decided, Some(Verdict::Approved)) => "APPROVED",
            (State::Decided, _) => "FAILED",
            (State::Expired | State::Cancelled, _) => "UNVERIFIED",
            (State::Active, _) if expired => "UNVERIFIED",
            _ => return None,
        };
        let redirect_url = match status {
            "APPROVED" => &order.urls.success,
            "FAILED" => &order.urls.error,
            _ => &order.urls.unverified,
        };
        Some(Self {
            status,
            auto_suspected: session.suspected,
            manual_status: decision.map(|_| "INACTIVE"),
            manual_suspected: false,
            auto_document: decision.map(|d| d.document),
            auto_face: decision.map(|d| d.face),
            redirect_url: redirect_url.clone(),
        })
    }
}
