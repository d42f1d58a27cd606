//! `Idempotency-Key`: a request that creates something may be sent again and gets the same answer, byte for byte.

use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::ctx::Ctx;
use flow::{
    House,
    idempotency::{self, Known, Named},
};
use serde_json::json;
use wire::problem::Identifier;

use crate::{Problem, auth::Partner, body::Letter, describe::about::Parameter};

/// When a name is refused, for the description.
pub const REFUSES: &str = "`Idempotency-Key` was used for another body in the last 24 hours.";

/// The header, for the description.
pub fn parameter() -> Parameter {
    Parameter::header(
        "Idempotency-Key",
        "A name of your choice for this request. Sent again with the same name and body within 24 hours, it creates \
         nothing new and gets the same answer, byte for byte.",
        json!({ "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[ -~]*$" }),
    )
}

/// A creating request, which may be a repetition.
pub struct Repeat<'r> {
    house: &'r House,
    ctx: &'r Ctx,
    named: Option<Named>,
    status: StatusCode,
}

impl<'r> Repeat<'r> {
    /// Reads the name that a request at `path` gives itself, if it does.
    pub fn of(
        house: &'r House,
        partner: &'r Partner,
        path: &str,
        headers: &HeaderMap,
        letter: &Letter,
    ) -> Result<Self, Problem> {
        let named = match name(headers)? {
            Some(name) => Some(Named::new(&*house.keys.of(&partner.environment)?, path, name, &letter.text)),
            None => None,
        };
        Ok(Self { house, ctx: &partner.ctx, named, status: StatusCode::CREATED })
    }

    /// The same, answered with another status than 201.
    pub fn answering(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// The name, for keeping it with what is created.
    pub fn named(&self) -> Option<&Named> {
        self.named.as_ref()
    }

    /// Gives the answer if the request was answered before.
    pub async fn answered(&self) -> Result<Option<Response>, Problem> {
        let Some(named) = &self.named else { return Ok(None) };
        let mut tx = self.house.db.read().await?;
        match named.look(self.ctx, &mut tx).await? {
            Known::New => Ok(None),
            Known::Answered(answer) => {
                Ok(Some(self.created(idempotency::open(self.house, self.ctx, &mut tx, &answer).await?)))
            }
            Known::Another => Err(another()),
        }
    }

    /// Answers with what was created just now, or, when another request took the name meanwhile, with its answer.
    pub async fn answer(&self, body: Option<Vec<u8>>) -> Result<Response, Problem> {
        match body {
            Some(body) => Ok(self.created(body)),
            // Only an erasure in this very moment can have taken the answer away again.
            None => self.answered().await?.ok_or_else(another),
        }
    }

    fn created(&self, body: Vec<u8>) -> Response {
        (self.status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
    }
}

fn name(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let mut values = headers.get_all("idempotency-key").iter();
    let Some(value) = values.next() else { return Ok(None) };
    let printable = |text: &&str| (1..=255).contains(&text.len()) && text.bytes().all(|b| (b' '..=b'~').contains(&b));
    match value.to_str().ok().filter(printable) {
        Some(name) if values.next().is_none() => Ok(Some(name)),
        _ => Err(Problem::new(
            StatusCode::BAD_REQUEST,
            Identifier::BadValue,
            "Header 'Idempotency-Key' must be one text of 1 to 255 printable ASCII characters.",
        )),
    }
}

fn another() -> Problem {
    Problem::new(
        StatusCode::CONFLICT,
        Identifier::BadValue,
        "Header 'Idempotency-Key' names another request: for 24 hours, one key belongs to one body.",
    )
}
