//! `POST /kyb/tokens/`, `PUT` and `PATCH /kyb/tokens/{tokenString}/`

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use flow::kyb::token::{self, Opened};
use serde_json::json;
use wire::{
    kyb::token::{self as letters, Answer as Told, Attached, Change},
    problem::Identifier,
};

use crate::{
    App, Problem,
    auth::Partner,
    body::{Body, Letter},
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
    parameters::Path,
    partner::repeat::{self, Repeat},
};

/// Begins a company and gives out the credential of its form.
pub async fn open(
    partner: Partner,
    State(app): State<App>,
    headers: HeaderMap,
    letter: Letter,
) -> Result<Response, Problem> {
    let (house, ctx, settings) = (&app.house, &partner.ctx, &partner.environment.settings.kyb);
    let repeat = Repeat::of(house, &partner, "/kyb/tokens/", &headers, &letter)?;
    if let Some(answer) = repeat.answered().await? {
        return Ok(answer);
    }
    let (order, attachments) = letters::read(&letter.value, settings).map_err(refusal)?;
    let write = |Opened { token, secret }: Opened| {
        let told = Told::of(ctx, &token, secret, order.clone(), attachments.clone());
        serde_json::to_vec(&told).expect("texts and truths are JSON")
    };
    let mut tx = house.db.begin().await?;
    let body = token::open(house, ctx, &mut tx, &order, &attachments, repeat.named(), write).await?;
    match body {
        Some(_) => tx.commit().await?,
        None => drop(tx),
    }
    repeat.answer(body).await
}

/// What is not in the contract is forbidden here.
fn refusal(problem: wire::problem::Problem) -> Problem {
    match problem.identifier {
        Identifier::PartnerContractError => Problem::new(StatusCode::FORBIDDEN, problem.identifier, problem.message),
        _ => problem.into(),
    }
}

/// Puts what is said in the place of everything that is attached.
pub async fn replace(
    partner: Partner,
    State(app): State<App>,
    Path(secret): Path<String>,
    Body(body): Body,
) -> Result<Json<Attached>, Problem> {
    let change = Change::read(&body)?;
    attach(&app, &partner, &secret, |kept| change.replace(kept)).await
}

/// Changes what is spoken of and keeps the rest.
pub async fn amend(
    partner: Partner,
    State(app): State<App>,
    Path(secret): Path<String>,
    Body(body): Body,
) -> Result<Json<Attached>, Problem> {
    let change = Change::read(&body)?;
    attach(&app, &partner, &secret, |kept| change.amend(kept)).await
}

async fn attach(
    app: &App,
    partner: &Partner,
    secret: &str,
    change: impl FnOnce(domain::company::Attachments) -> domain::company::Attachments,
) -> Result<Json<Attached>, Problem> {
    let mut tx = app.house.db.begin().await?;
    let attached = match token::attach(&app.house, &partner.ctx, &mut tx, secret, change).await {
        Err(flow::Error::NoSession) => return Err(Problem::not_found()),
        other => other?,
    };
    tx.commit().await?;
    Ok(Json(attached.into()))
}

/// What it says about itself.
pub fn about_open() -> About {
    About::new(Tag::Companies, "openCompany", "Open the form of a company", Caller::Partner)
        .says(
            "Answers with the credential (`tokenString`) of the form, and with the company that was begun with it. \
             `flow`, `theme` and `questionnaire` have to be set up in the environment.",
        )
        .takes(repeat::parameter())
        .json("CompanyOrder", letters::describe_order())
        .example("smallest", "Only what is required", json!({ "tokenType": "FORM", "clientId": "4711" }))
        .example(
            "more",
            "A day long, in German, with words of yours",
            json!({
                "tokenType": "FORM", "clientId": "4711", "lifetime": 86_400, "externalRef": "order 12", "locale": "de",
                "questionnaire": null, "tags": ["wholesale"], "scanRefs": [],
            }),
        )
        .refuses(400, Identifier::MissingValue, "A required field is missing or null.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed, or names what is not there.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong; the message names all of them.")
        .refuses(403, Identifier::PartnerContractError, "The environment gives out no tokens of this type.")
        .refuses(409, Identifier::BadValue, repeat::REFUSES)
        .answers(Answer::json::<Told>(201, "The credential."))
}

/// What it says about itself.
pub fn about_replace() -> About {
    change("replaceAttached", "Attach to a company, in the place of what was there")
        .says("What is left out is emptied.")
        .example("people", "Two words and nobody", json!({ "tags": ["wholesale", "north"], "scanRefs": [] }))
}

/// What it says about itself.
pub fn about_amend() -> About {
    change("amendAttached", "Attach to a company").says("What is left out stays as it is.").example(
        "words",
        "Other words",
        json!({ "tags": ["retail"] }),
    )
}

fn change(id: &'static str, summary: &'static str) -> About {
    About::new(Tag::Companies, id, summary, Caller::Partner)
        .given(Given::Company)
        .takes(
            Parameter::path("tokenString", "The credential of the form.", json!({ "type": "string" }))
                .example(stand_in::COMPANY_TOKEN),
        )
        .json("CompanyChange", letters::describe_change())
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed, or names what is not there.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong; the message names all of them.")
        .refuses(404, Identifier::NotFound, "The environment has given out no such credential.")
        .answers(Answer::json::<Attached>(200, "What is attached now."))
}
