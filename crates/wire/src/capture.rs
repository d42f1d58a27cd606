//! The hosted page's own shapes: where the session stands and what comes next.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{
    capture::{Capture, Step},
    country::Country,
    decision::Decision,
    document::DocumentType,
    extra::Extra,
    liveness::Asked,
    order::{Countries, Order, TokenType},
    partner::EnvironmentKind,
    questionnaire::Questionnaire,
    session::{Session, State, Visit},
    settings::{EnvironmentSettings, is_origin},
    status::{DocumentStatus, FaceStatus, Verdict},
    task::tasks,
    update::{Update, UpdateState},
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
    task::TaskStanding,
    theme::Look,
    token::spoken,
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
    /// `ACTIVE`, `PROCESSING`, `REVIEWING`, `APPROVED`, `DENIED`, `SUSPECTED`, `EXPIRED`, `CANCELLED` or `DELETED`.
    /// `ACTIVE` again after `PROCESSING` means that the attempt failed and another is open: `lastAttempt` says why.
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
    /// Those of them that are accepted of particular countries; an empty list: none.
    pub documents_by_country: BTreeMap<Country, Vec<DocumentType>>,
    /// What was chosen.
    pub selected: Option<Selected>,
    /// Whether the link is one to send something more by, after the approval: then only `extraSteps` and `tasks` are to be
    /// done.
    pub update: bool,
    /// The pictures to take, once a document is chosen. After a failed attempt those that are fine are still there.
    pub steps: Vec<StepStanding>,
    /// The acts before the camera, which come after the selfie; absent where none are asked for.
    pub acts: Option<ActsStanding>,
    /// Whether a picture may be chosen from files instead of photographed.
    pub file_uploads: bool,
    /// The further documents to send, once a document is chosen.
    pub extra_steps: Vec<ExtraStanding>,
    /// What else is to be done beside pictures, once the person has agreed.
    pub tasks: Vec<TaskStanding>,
    /// The present attempt, from 1.
    pub attempt: u32,
    /// How many more there are after the present one.
    pub attempts_left: u32,
    /// Why the attempt before failed; only while another is open.
    pub last_attempt: Option<FailedAttempt>,
    /// Whether the outcome is shown inside an iframe; otherwise the frame's owner shows it.
    pub results_in_iframe: bool,
    /// How it ended, as soon as there is something to tell the client. While a person is asked it is there with
    /// `manualStatus` `WAITING`, and changes when that person has ruled: ask again from time to time.
    pub result: Option<Ending>,
    /// Whether the session has gone on at another device: then ask again from time to time.
    pub handed_off: bool,
    /// The only origins that are told the outcome when the page is inside another one; empty: any.
    pub frame_ancestors: Vec<String>,
    /// Whether there is a page, `/me`, where the person sees what is held about them.
    pub own_page: bool,
    /// How the page looks; absent: as it is.
    pub theme: Option<Look>,
}

/// A failed attempt after which another is open.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FailedAttempt {
    /// The document's status; `DOC_VALIDATED` if it was not the reason.
    pub auto_document: DocumentStatus,
    /// The face's status; `FACE_MATCH`, `FACE_NOT_CHECKED` or `FACE_NOT_ANALYSED` if it was not the reason.
    pub auto_face: FaceStatus,
    /// The pictures that were set aside and have to be taken again.
    pub retake: Vec<Step>,
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

/// What a photograph was seen to show, before a document was chosen.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Detected {
    /// What the document is; null where that cannot be told.
    pub document_type: Option<DocumentType>,
    /// The country that issued it; null where it does not say.
    pub country: Option<Country>,
    /// The side that is seen, `FRONT` or `BACK`; null where that cannot be told.
    pub side: Option<Step>,
}

impl Detected {
    /// Tells what was found, if anything was.
    pub fn of(found: Option<(DocumentType, Option<Country>, Option<Step>)>) -> Self {
        let (document_type, country, side) =
            found.map_or((None, None, None), |(kind, country, side)| (Some(kind), country, side));
        Self { document_type, country, side }
    }
}

/// What is asked for before the camera.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ActsStanding {
    /// Whether frames are there, or the reason why there are none.
    pub settled: bool,
    /// How many more challenges may be asked for.
    pub challenges_left: u32,
}

impl ActsStanding {
    fn of(order: &Order, visit: &Visit) -> Option<Self> {
        order.asks_for_acts().then(|| Self {
            settled: visit.recorded.is_some() || visit.no_acts.is_some(),
            challenges_left: Asked::MOST.saturating_sub(visit.times_asked),
        })
    }
}

/// One picture to take.
#[derive(Serialize, JsonSchema)]
pub struct StepStanding {
    /// Which.
    pub step: Step,
    /// Whether it is there.
    pub captured: bool,
}

impl Standing {
    /// The same for the link of an update: what is asked for, and what was sent.
    pub fn of_update(
        self,
        update: &Update,
        asked: &[Extra],
        sent: &[Capture],
        tasks: Vec<TaskStanding>,
        now: chrono::DateTime<chrono::Utc>,
    ) -> Self {
        let status = match update.state {
            UpdateState::Pending if update.is_pending(now) => "ACTIVE",
            UpdateState::Pending | UpdateState::Expired => "EXPIRED",
            UpdateState::Cancelled => "CANCELLED",
            // What was sent is not examined: the verification stands as it stood.
            UpdateState::Done => {
                let nothing = Self { extra_steps: vec![], steps: vec![], acts: None, tasks: vec![], ..self };
                return Self { update: true, own_page: false, ..nothing };
            }
        };
        let pending = status == "ACTIVE";
        let extra_steps = asked.iter().map(|extra| ExtraStanding::of(extra, &self.locale, sent)).collect();
        Self {
            status,
            update: true,
            // The page is opened by the link of the verification itself.
            own_page: false,
            started: true,
            seconds_left: if pending { (update.expires_at - now).num_seconds().max(0) } else { 0 },
            steps: vec![],
            acts: None,
            tasks: if pending { tasks } else { vec![] },
            extra_steps: if pending { extra_steps } else { vec![] },
            result: (!pending).then_some(Ending {
                status: "UNVERIFIED",
                auto_suspected: false,
                manual_status: None,
                manual_suspected: false,
                auto_document: None,
                auto_face: None,
                redirect_url: None,
            }),
            ..self
        }
    }
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
        let (title, description) = extra.text(|language| spoken(language) == Some(locale));
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
    /// What the machine decided: `APPROVED` or `FAILED`; `UNVERIFIED` when there is nothing decided.
    pub status: &'static str,
    /// Whether the machine raised tags.
    pub auto_suspected: bool,
    /// What a person ruled: `APPROVED` or `FAILED`; `WAITING` while one is asked, `INACTIVE` when nobody is; null when
    /// the machine decided nothing.
    pub manual_status: Option<&'static str>,
    /// Whether tags remain after a person ruled.
    pub manual_suspected: bool,
    /// The document's status, as the machine saw it.
    pub auto_document: Option<DocumentStatus>,
    /// The face's status, as the machine saw it.
    pub auto_face: Option<FaceStatus>,
    /// Where the browser goes now, when the session or its environment names a place; null also while it has to wait
    /// for a person.
    pub redirect_url: Option<String>,
}

/// What a session's standing is told from.
pub struct Circumstances<'a> {
    /// The session.
    pub session: &'a Session,
    /// The order.
    pub order: &'a Order,
    /// What the client told so far.
    pub visit: &'a Visit,
    /// The current pictures.
    pub captures: &'a [Capture],
    /// The machine's last decision.
    pub decision: Option<&'a Decision>,
    /// The kind of the session's environment.
    pub kind: EnvironmentKind,
    /// What applies to every session of the environment.
    pub settings: &'a EnvironmentSettings,
    /// The server's clock.
    pub now: DateTime<Utc>,
}

impl Standing {
    /// Tells where a session stands.
    pub fn of(told: &Circumstances<'_>) -> Self {
        let Circumstances { session, order, visit, captures, kind, settings, now, .. } = *told;
        let expired = told.is_expired();
        let status = match (session.state, session.verdict) {
            _ if session.erased_at.is_some() => "DELETED",
            _ if expired => "EXPIRED",
            (State::Decided, Some(_)) if session.suspected => "SUSPECTED",
            (State::Decided, Some(verdict)) => verdict.as_str(),
            (state, _) => state.as_str(),
        };
        let named = order.countries.named();
        let countries = match &order.countries {
            Countries::Any if kind.accepts_specimens() => {
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
            documents_by_country: accepted_by_country(order),
            selected: visit.selected.map(|(country, document_type)| Selected { country, document_type }),
            update: false,
            steps: steps
                .into_iter()
                .map(|step| StepStanding { step, captured: captures.iter().any(|c| c.step == step) })
                .collect(),
            acts: ActsStanding::of(order, visit),
            file_uploads: settings.file_uploads,
            extra_steps: extras.iter().map(|extra| ExtraStanding::of(extra, &order.locale, captures)).collect(),
            tasks: told.tasks(),
            attempt: session.retries + 1,
            attempts_left: told.retries().saturating_sub(session.retries),
            last_attempt: told.last_attempt(),
            results_in_iframe: settings.results_in_iframe,
            result: Ending::of(told),
            handed_off: false,
            frame_ancestors: settings.frame_ancestors.iter().filter(|origin| is_origin(origin)).cloned().collect(),
            own_page: settings.applicant.page,
            theme: settings.theme_of(Some(order)).map(|theme| Look::of(theme, session.environment)),
        }
    }
}

/// The documents of the session that are accepted of the countries it may be of, for countries that differ.
fn accepted_by_country(order: &Order) -> BTreeMap<Country, Vec<DocumentType>> {
    let named = order.countries.named();
    let of = |country: Country| order.documents.iter().copied().filter(|d| order.accepts(country, *d)).collect();
    let countries = order.documents_by_country.keys().copied();
    countries
        .filter(|country| named.is_empty() || named.contains(country))
        .map(|country| (country, of(country)))
        .collect()
}

impl Circumstances<'_> {
    fn tasks(&self) -> Vec<TaskStanding> {
        let asked = self.settings.questionnaire_of(self.order).is_some_and(Questionnaire::asks);
        let open = self.session.must_be_started(self.now).is_ok();
        let tasks = tasks(self.order, self.visit, asked);
        tasks.iter().map(|task| TaskStanding::of(task, self.visit, open)).collect()
    }

    /// Whether time has run out on the client, although nobody has written that down yet.
    fn is_expired(&self) -> bool {
        self.session.state == State::Active && self.now > self.session.ends_at()
    }

    /// Nobody who was sent away after the last picture can try again.
    fn retries(&self) -> u32 {
        if self.settings.redirect_after_submission { 0 } else { self.order.retries() }
    }

    fn last_attempt(&self) -> Option<FailedAttempt> {
        let open = self.session.state == State::Active && self.session.retries > 0 && !self.is_expired();
        let decision = self.decision.filter(|_| open)?;
        let steps = self.visit.selected.map_or_else(Vec::new, |(_, document)| self.order.steps(document));
        let retaken = decision.retaken();
        Some(FailedAttempt {
            auto_document: decision.document,
            auto_face: decision.face,
            retake: steps.into_iter().filter(|step| retaken.includes(*step)).collect(),
        })
    }
}

impl Ending {
    fn of(told: &Circumstances<'_>) -> Option<Self> {
        let Circumstances { session, settings, .. } = *told;
        match session.state {
            _ if session.erased_at.is_some() => None,
            State::Decided | State::Reviewing => Some(Self::decided(told, told.decision?)),
            State::Expired | State::Cancelled => Some(Self::unverified(told)),
            State::Processing if settings.redirect_after_submission => Some(Self::unverified(told)),
            State::Active if told.is_expired() => Some(Self::unverified(told)),
            State::Active | State::Processing => None,
        }
    }

    /// Nothing was decided, or the browser does not wait until it is.
    fn unverified(told: &Circumstances<'_>) -> Self {
        Self {
            status: "UNVERIFIED",
            auto_suspected: false,
            manual_status: None,
            manual_suspected: false,
            auto_document: None,
            auto_face: None,
            redirect_url: told.place(None),
        }
    }

    fn decided(told: &Circumstances<'_>, decision: &Decision) -> Self {
        let Circumstances { session, settings, .. } = *told;
        let manual = session.verdict.filter(|_| session.reviewed_at.is_some());
        let waiting = session.state == State::Reviewing;
        let redirect_url = match (manual, waiting) {
            _ if settings.redirect_after_submission => told.place(None),
            (None, true) if !settings.redirect_on_result => None,
            (manual, _) => told.place(Some(manual.unwrap_or(decision.verdict))),
        };
        Self {
            status: outcome(decision.verdict),
            auto_suspected: decision.suspected,
            manual_status: Some(match manual {
                Some(verdict) => outcome(verdict),
                None if waiting => "WAITING",
                None => "INACTIVE",
            }),
            manual_suspected: manual.is_some() && session.suspected,
            auto_document: Some(decision.document),
            auto_face: Some(decision.face),
            redirect_url,
        }
    }
}

/// A verdict in the words of the iframe contract, which knows no denial.
fn outcome(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Approved => "APPROVED",
        Verdict::Denied => "FAILED",
    }
}

impl Circumstances<'_> {
    /// Where the browser goes: the session's own place, or else the environment's.
    fn place(&self, verdict: Option<Verdict>) -> Option<String> {
        let (urls, settings) = (&self.order.urls, self.settings);
        let (own, usual) = match verdict {
            Some(Verdict::Approved) => (&urls.success, &settings.success_url),
            Some(Verdict::Denied) => (&urls.error, &settings.error_url),
            None => (&urls.unverified, &settings.unverified_url),
        };
        own.as_ref().or(usual.as_ref()).cloned()
    }
}

#[cfg(test)]
mod tests;
