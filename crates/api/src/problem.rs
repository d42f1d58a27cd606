//! One problem: a status, an identifier that never changes, a message for the caller, and the cause for the log.

use axum::{
    Json,
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{contact::Wait, session::Refusal, staff::PASSWORD, upload::Misfit};
use flow::{Error, NotSent};
use wire::problem::Identifier;

/// What a handler answers when it cannot do what was asked.
#[derive(Debug)]
pub struct Problem {
    status: StatusCode,
    body: wire::problem::Problem,
    retry_after: Option<u32>,
    upload_offset: Option<u32>,
}

/// Where an upload stands, in bytes.
pub const UPLOAD_OFFSET: &str = "upload-offset";

impl Problem {
    /// A problem with its status.
    pub fn new(status: StatusCode, identifier: Identifier, message: impl Into<String>) -> Self {
        Self { status, body: wire::problem::Problem::new(identifier, message), retry_after: None, upload_offset: None }
    }

    /// The key pair is missing or wrong; which of both is not said.
    pub fn unauthorized() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, Identifier::Unauthorized, "Invalid authorization credentials")
    }

    /// The credential of a company's form is missing, wrong or over.
    pub fn authentication_failed() -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            Identifier::AuthenticationFailed,
            "The credential of the form is missing, unknown or over.",
        )
    }

    /// More was asked for than is allowed in a while; in so many seconds there is more.
    pub fn too_many(message: impl Into<String>, seconds: u32) -> Self {
        let problem = Self::new(StatusCode::TOO_MANY_REQUESTS, Identifier::TooManyRequests, message);
        Self { retry_after: Some(seconds), ..problem }
    }

    /// The link is unknown, or its session's data is gone.
    pub fn token_not_valid() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, Identifier::TokenNotValid, "The token is expired, used or unknown.")
    }

    /// Whether it says that the session is over, or its data gone.
    pub fn is_over(&self) -> bool {
        self.body.identifier == Identifier::TokenNotValid
    }

    /// There is nothing at this path.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, Identifier::NotFound, "There is nothing here.")
    }

    /// The named verification is not there for this partner.
    pub fn no_session() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            Identifier::BadValue,
            "Field 'scanRef' must name a verification of this environment.",
        )
    }
}

impl From<wire::problem::Problem> for Problem {
    fn from(body: wire::problem::Problem) -> Self {
        let status = match body.identifier {
            Identifier::PermissionsError => StatusCode::FORBIDDEN,
            _ => StatusCode::BAD_REQUEST,
        };
        Self { status, body, retry_after: None, upload_offset: None }
    }
}

impl From<store::Error> for Problem {
    fn from(error: store::Error) -> Self {
        Error::from(error).into()
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let bad = |identifier, message: String| Self::new(StatusCode::BAD_REQUEST, identifier, message);
        match error {
            Error::NoSession | Error::NoEnvironment => Self::no_session(),
            Error::NoPicture => Self::not_found(),
            Error::NoToken => bad(Identifier::TokenNotValid, "The token is expired, used or unknown.".into()),
            Error::Unsuitable(why) => bad(Identifier::PartnerError, why.into()),
            Error::NoSuchSessions(places) => {
                let names: Vec<String> = places.iter().map(|place| format!("'scanRefs[{place}]'")).collect();
                let field = if names.len() == 1 { "Field" } else { "Fields" };
                let names = names.join(", ");
                bad(Identifier::BadValue, format!("{field} {names} must name a verification of this environment."))
            }
            Error::NotProved => Self::new(
                StatusCode::FORBIDDEN,
                Identifier::PermissionsError,
                "It has not been shown whose this is, or not any more.",
            ),
            Error::TooSoon(seconds) => {
                Self::too_many(format!("There were wrong tries. Try again in {seconds} seconds."), seconds)
            }
            Error::Refused(Refusal::Erased) => Self::token_not_valid(),
            Error::Refused(Refusal::StillRunning) => bad(Identifier::PartnerError, "Token has not expired yet.".into()),
            Error::Refused(refusal @ (Refusal::Expired | Refusal::NotActive)) => {
                Self::new(StatusCode::CONFLICT, Identifier::TokenNotValid, sentence(&refusal.to_string()))
            }
            Error::Refused(refusal) => bad(Identifier::PartnerError, sentence(&refusal.to_string())),
            Error::Picture(refusal) => bad(Identifier::BadValue, format!("The picture cannot be used: {refusal}.")),
            Error::Pdf(refusal) => bad(Identifier::BadValue, format!("The file cannot be used: {refusal}.")),
            Error::NoPhotograph => {
                let why = "The PDF cannot be used: its first page is not a single photograph. Send a JPEG or PNG.";
                bad(Identifier::BadValue, why.into())
            }
            Error::NotHere(_) => Self::new(StatusCode::FORBIDDEN, Identifier::PermissionsError, error.to_string()),
            Error::Irregular(why) => bad(Identifier::BadValue, sentence(&why.to_string())),
            Error::NotPartOfTheWalk(why) => bad(Identifier::BadValue, why.into()),
            Error::Misfit(misfit @ Misfit::Elsewhere(offset)) => {
                let problem = Self::new(StatusCode::CONFLICT, Identifier::BadValue, sentence(&misfit.to_string()));
                Self { upload_offset: Some(offset), ..problem }
            }
            Error::Misfit(misfit) => bad(Identifier::BadValue, sentence(&misfit.to_string())),
            Error::Full => Self::new(StatusCode::CONFLICT, Identifier::PartnerError, error.to_string()),
            Error::Missing(step) => bad(Identifier::MissingValue, format!("No image provided for step '{step}'")),
            Error::NoActs => {
                bad(Identifier::MissingValue, "The acts before the camera are missing, and so is why they are.".into())
            }
            Error::MissingTask(task) => bad(Identifier::MissingValue, format!("The task '{task}' is not done.")),
            Error::Wait(Wait::Seconds(seconds)) => {
                let message = format!("No further code is sent now. Try again in {seconds} seconds.");
                Self::too_many(message, u32::try_from(seconds).unwrap_or(u32::MAX))
            }
            Error::Wait(Wait::Enough) => {
                let message = "The session has sent as many codes as one may.";
                Self::new(StatusCode::CONFLICT, Identifier::PartnerError, message)
            }
            Error::NotSent(channel, NotSent::Recipient) => {
                let field = channel.field();
                bad(Identifier::BadValue, format!("Field '{field}' must take messages; this one was refused."))
            }
            Error::NotSent(..) => Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                Identifier::InternalError,
                "The code could not be sent now. Try again in a moment.",
            ),
            Error::Wrong(problem) => problem.into(),
            Error::Held(claim) => {
                let (name, until) = (claim.by.name, claim.until.format("%R"));
                let message = format!("{name} holds this case until {until} UTC.");
                Self::new(StatusCode::CONFLICT, Identifier::PartnerError, message)
            }
            Error::NotHeld => {
                let message = "You do not hold this case, or not any more; claim it first.";
                Self::new(StatusCode::CONFLICT, Identifier::PartnerError, message)
            }
            Error::Unfit(field, why) => bad(Identifier::BadValue, format!("Field '{field}' {why}.")),
            Error::WrongCredentials => Self::new(
                StatusCode::UNAUTHORIZED,
                Identifier::WrongCredentials,
                "The address, the password or the code is wrong.",
            ),
            Error::CodeMissing => Self::new(
                StatusCode::FORBIDDEN,
                Identifier::TotpRequired,
                "Field 'code' must be the code of the authenticator app, or one for whoever has lost it.",
            ),
            Error::WrongPassword => {
                Self::new(StatusCode::FORBIDDEN, Identifier::WrongPassword, "The password is wrong.")
            }
            Error::WrongCode => {
                let message = "Field 'code' must be the code that the authenticator app shows now.";
                Self::new(StatusCode::FORBIDDEN, Identifier::WrongCode, message)
            }
            Error::WeakPassword => {
                let (least, most) = (PASSWORD.start(), PASSWORD.end());
                bad(Identifier::PasswordTooWeak, format!("The new password must have {least} to {most} characters."))
            }
            Error::NoInvitation => Self::new(
                StatusCode::NOT_FOUND,
                Identifier::InvitationNotValid,
                "The link is unknown, used or over. Ask for another one.",
            ),
            Error::NoStaff | Error::NoKey | Error::NoWebhook => Self::not_found(),
            Error::LastAdmin => Self::new(
                StatusCode::CONFLICT,
                Identifier::PartnerError,
                "Nobody else may administer this environment; make somebody else an administrator first.",
            ),
            Error::EnoughKeys => {
                Self::new(StatusCode::CONFLICT, Identifier::PartnerError, sentence(&error.to_string()))
            }
            Error::Crowded => Self::too_many("Too many people sign in at once. Try again in a moment.", 5),
            Error::ClientIsBusy => {
                Self::new(StatusCode::CONFLICT, Identifier::PartnerError, "Client ID already exists")
            }
            Error::NoCodeFree => Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                Identifier::InternalError,
                "No code for typing is free now. Order without 'generateDigitString', or try again later.",
            ),
            broken => {
                let cause = std::error::Error::source(&broken).map(ToString::to_string);
                tracing::error!(error = %broken, cause = cause.as_deref(), "a request failed: {broken}");
                Self::new(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    Identifier::InternalError,
                    "Something broke on our side; it has been noted.",
                )
            }
        }
    }
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let unauthorized = self.body.identifier == Identifier::Unauthorized;
        let mut response = (self.status, Json(&self.body)).into_response();
        response.extensions_mut().insert(self.body);
        if unauthorized {
            let challenge = HeaderValue::from_static("Basic realm=\"Bonafide\", charset=\"UTF-8\"");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
        }
        if let Some(offset) = self.upload_offset {
            response.headers_mut().insert(UPLOAD_OFFSET, offset.into());
        }
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}

/// How a family of endpoints spells problems.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spelling {
    /// `{"identifier", "message"}`: `/api/v2/…`, and everything that belongs to no other family.
    Older,
    /// `{"message", "code", "detail"}`: `/kyc/…`.
    Newer,
    /// `{"message", "identifier", "documentation", "severity"}`: `/kyb/…`.
    Full,
    /// Problem details (RFC 9457) with an identifier: `/api/console/…`.
    Details,
}

impl Spelling {
    /// Every spelling.
    pub const ALL: [Self; 4] = [Self::Older, Self::Newer, Self::Full, Self::Details];

    /// The one of the family that a path belongs to.
    pub fn of(path: &str) -> Self {
        let below = |first| path.strip_prefix(first).is_some_and(|rest: &str| rest.is_empty() || rest.starts_with('/'));
        match () {
            () if below("/kyc") => Self::Newer,
            () if below("/kyb") => Self::Full,
            () if below("/api/console") => Self::Details,
            () => Self::Older,
        }
    }

    /// The media type of a problem.
    pub fn media(self) -> &'static str {
        if self == Self::Details { "application/problem+json" } else { "application/json" }
    }

    /// Spells the problem that an answer carries, if it carries one.
    pub fn spell(self, mut response: Response) -> Response {
        if self == Self::Older {
            return response;
        }
        let Some(problem) = response.extensions_mut().remove::<wire::problem::Problem>() else { return response };
        let body = match self {
            Self::Newer => serde_json::to_vec(&problem.rest()),
            Self::Details => serde_json::to_vec(&problem.details(response.status().as_u16())),
            Self::Older | Self::Full => serde_json::to_vec(&problem.full()),
        };
        let (mut parts, _) = response.into_parts();
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media()));
        Response::from_parts(parts, body.unwrap_or_default().into())
    }
}

/// Answers a method that does not exist at a path that does; `OPTIONS` learns which ones do. Which those are, the
/// router writes into the header `Allow`.
pub async fn wrong_method(method: Method) -> Response {
    if method == Method::OPTIONS {
        return StatusCode::NO_CONTENT.into_response();
    }
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, Identifier::MethodNotAllowed, "This path has no such method.")
        .into_response()
}
