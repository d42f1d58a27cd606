//! The error shape: `{"identifier", "message"}`.

use serde::Serialize;

/// What kind of mistake it was: the contract's identifiers, which never change.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Identifier {
    /// Something broke on our side.
    InternalError,
    /// A value is invalid.
    BadValue,
    /// A required value is absent.
    MissingValue,
    /// Credentials are missing or wrong.
    Unauthorized,
    /// The body is not UTF-8.
    EncodingError,
    /// The body is not JSON.
    JsonError,
    /// The token is unknown, used or expired.
    TokenNotValid,
    /// The environment does not permit this.
    PartnerContractError,
    /// The HTTP method does not exist here.
    MethodNotAllowed,
    /// Not permitted.
    PermissionsError,
    /// Several fields are wrong.
    ValidationError,
    /// The action does not suit the session's state.
    PartnerError,
    /// There is nothing here.
    NotFound,
    /// More was asked for than is allowed in a while.
    TooManyRequests,
}

/// The body of an error.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
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

    /// The same in the shape of the newer endpoints.
    pub fn rest(&self) -> serde_json::Value {
        let code = serde_json::to_value(self.identifier).ok().and_then(|v| v.as_str().map(str::to_ascii_lowercase));
        serde_json::json!({ "message": self.message, "code": code, "detail": null })
    }
}
