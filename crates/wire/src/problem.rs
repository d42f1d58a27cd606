//! The error shape: `{"identifier", "message"}`.

use domain::words;
use schemars::JsonSchema;
use serde::Serialize;

words! {
    /// What kind of mistake it was: the contract's identifiers, which never change.
    Identifier {
        /// Something broke on our side.
        InternalError = "INTERNAL_ERROR",
        /// A value is invalid.
        BadValue = "BAD_VALUE",
        /// A required value is absent.
        MissingValue = "MISSING_VALUE",
        /// Credentials are missing or wrong.
        Unauthorized = "UNAUTHORIZED",
        /// The credential of a form is missing or wrong.
        AuthenticationFailed = "AUTHENTICATION_FAILED",
        /// The body is not UTF-8.
        EncodingError = "ENCODING_ERROR",
        /// The body is not JSON.
        JsonError = "JSON_ERROR",
        /// The token is unknown, used or expired.
        TokenNotValid = "TOKEN_NOT_VALID",
        /// The environment does not permit this.
        PartnerContractError = "PARTNER_CONTRACT_ERROR",
        /// The HTTP method does not exist here.
        MethodNotAllowed = "METHOD_NOT_ALLOWED",
        /// Not permitted.
        PermissionsError = "PERMISSIONS_ERROR",
        /// Several fields are wrong.
        ValidationError = "VALIDATION_ERROR",
        /// The action does not suit the session's state.
        PartnerError = "PARTNER_ERROR",
        /// There is nothing here.
        NotFound = "NOT_FOUND",
        /// Nobody is signed in at the console, or not any more.
        NotSignedIn = "NOT_SIGNED_IN",
        /// The address, the password or the code of a sign-in is wrong; which of them is not told.
        WrongCredentials = "WRONG_CREDENTIALS",
        /// A code of the authenticator app is missing, or the app.
        TotpRequired = "TOTP_REQUIRED",
        /// The password of whoever is signed in is wrong.
        WrongPassword = "WRONG_PASSWORD",
        /// The code of the authenticator app is wrong.
        WrongCode = "WRONG_CODE",
        /// A new password is too short or too long.
        PasswordTooWeak = "PASSWORD_TOO_WEAK",
        /// The link invites nobody, or nobody any more.
        InvitationNotValid = "INVITATION_NOT_VALID",
        /// A request may come from a page that is not ours.
        ForgedRequest = "FORGED_REQUEST",
        /// More was asked for than is allowed in a while.
        TooManyRequests = "TOO_MANY_REQUESTS",
    }
}

/// The body of an error.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct Problem {
    /// The kind.
    pub identifier: Identifier,
    /// What was wrong and what is allowed, for the developer who reads it.
    pub message: String,
}

impl Problem {
    /// A problem of one kind with its message.
    pub fn new(identifier: Identifier, message: impl Into<String>) -> Self {
        Self { identifier, message: message.into() }
    }

    /// The same in the shape of the company endpoints.
    pub fn full(&self) -> FullProblem {
        let severity = if self.identifier == Identifier::InternalError { "SEVERE" } else { "NOT_SEVERE" };
        FullProblem { message: self.message.clone(), identifier: self.identifier, documentation: "", severity }
    }

    /// The same in the shape of the console: problem details (RFC 9457).
    pub fn details(&self, status: u16) -> ProblemDetails {
        ProblemDetails { kind: "about:blank", status, detail: self.message.clone(), identifier: self.identifier }
    }

    /// The same in the shape of the newer endpoints.
    pub fn rest(&self) -> RestProblem {
        let code = self.identifier.as_str().to_ascii_lowercase();
        RestProblem { message: self.message.clone(), code, detail: None }
    }
}

/// The body of an error of the company endpoints.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct FullProblem {
    /// What was wrong and what is allowed, for the developer who reads it.
    pub message: String,
    /// The kind.
    pub identifier: Identifier,
    /// Empty: the message says it.
    pub documentation: &'static str,
    /// `NOT_SEVERE`, or `SEVERE` when something broke on our side.
    pub severity: &'static str,
}

/// The body of an error of the newer endpoints.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct RestProblem {
    /// What was wrong and what is allowed, for the developer who reads it.
    pub message: String,
    /// The kind: the identifier in lower case.
    pub code: String,
    /// Nothing yet.
    pub detail: Option<String>,
}

/// The body of an error of the console: problem details (RFC 9457), sent as `application/problem+json`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
pub struct ProblemDetails {
    /// Always `about:blank`: the identifier says it.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// What was wrong and what is allowed, for the person who reads it.
    pub detail: String,
    /// The kind.
    pub identifier: Identifier,
}
