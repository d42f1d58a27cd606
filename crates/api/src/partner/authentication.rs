//! `GET /identification/facial-auth/{scanRef}/check-status/`, `POST /partner/authentication-info`,
//! `GET /api/v2/facial-authentication-sessions/` and `…/{tokenString}/`

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::ids::ScanRef;
use flow::authenticate::{self, LONGEST_LIST};
use serde_json::{Value, json};
use wire::{
    authentication::{Asked, AuthenticationSession, CheckStatus, Given as Told, describe_asked, read_method},
    problem::Identifier,
};

use crate::{
    App, Problem,
    auth::Partner,
    body::Letter,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
    parameters::{Path, Query},
    partner::repeat::{self, Repeat},
};

/// Tells whether the person of a verification can be asked for their face.
pub async fn check(
    partner: Partner,
    State(app): State<App>,
    Path(scan_ref): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Json<CheckStatus>, Problem> {
    let scan_ref = ScanRef::parse(&scan_ref).ok_or_else(Problem::no_session)?;
    read_method(&query)?;
    let mut tx = app.house.db.read().await?;
    Ok(Json(CheckStatus { kind: authenticate::check_status(&partner.ctx, &mut tx, scan_ref).await? }))
}

/// What it says about itself.
pub fn about_check() -> About {
    About::new(Tag::Faces, "checkFace", "Can the person be asked?", Caller::Partner)
        .says(
            "`AUTHENTICATION` where the verification is approved, not erased, and has a selfie to compare with; \
             otherwise `IDENTIFICATION`: the person has to be verified first.",
        )
        .given(Given::Recognisable)
        .takes(
            Parameter::path("scanRef", "The verification.", json!({ "type": "string", "format": "uuid" }))
                .example(stand_in::SCAN_REF),
        )
        .takes(
            Parameter::query("method", "How the face is recognised.", json!({ "enum": ["FACE_MATCHING"] }))
                .example("FACE_MATCHING"),
        )
        .refuses(400, Identifier::BadValue, "`method` has a value that is not allowed, or is given twice.")
        .refuses(400, Identifier::PartnerContractError, "`method` asks for movements, which are not offered.")
        .refuses(404, Identifier::BadValue, "This environment has no such verification, or it was erased.")
        .answers(Answer::json::<CheckStatus>(200, "What the verification is good for."))
}

/// Asks the person of a verification for their face.
pub async fn request(
    partner: Partner,
    State(app): State<App>,
    headers: HeaderMap,
    letter: Letter,
) -> Result<Response, Problem> {
    let (house, ctx) = (&app.house, &partner.ctx);
    let repeat = Repeat::of(house, &partner, "/partner/authentication-info", &headers, &letter)?;
    let repeat = repeat.answering(StatusCode::OK);
    if let Some(answer) = repeat.answered().await? {
        return Ok(answer);
    }
    let asked = Asked::read(&letter.value, &partner.environment.settings)?;
    let write = |token: &str, digits: Option<&str>| {
        serde_json::to_vec(&Told::of(token, digits)).expect("texts and numbers are JSON")
    };
    let mut tx = house.db.begin().await?;
    let body = authenticate::request(house, ctx, &mut tx, &asked, repeat.named(), write).await?;
    match body {
        Some(_) => tx.commit().await?,
        None => drop(tx),
    }
    repeat.answer(body).await
}

/// What it says about itself.
pub fn about_request() -> About {
    let smallest = json!({ "scanRef": stand_in::SCAN_REF, "type": "AUTHENTICATION", "method": "FACE_MATCHING" });
    let with = |more: &[(&str, Value)]| {
        let mut body = smallest.clone();
        more.iter().for_each(|(name, value)| body[*name] = value.clone());
        body
    };
    About::new(Tag::Faces, "requestFace", "Ask the person for their face", Caller::Partner)
        .says(
            "Answers with the secret (`token`) of the page where the person shows their face: send the person to \
             `/face?authToken=` and the token, or show that page in an iframe. The photograph is compared with the \
             selfie of the verification; there are three attempts. `FACIAL_AUTHENTICATION` tells how it ended.",
        )
        .given(Given::Recognisable)
        .takes(repeat::parameter())
        .json("AuthenticationInfo", describe_asked())
        .example("smallest", "Only what is required", with(&[]))
        .example(
            "typed",
            "In German, for an hour, with a code to type",
            with(&[("generateDigitString", true.into()), ("locale", "de".into()), ("lifetime", 3600.into())]),
        )
        .refuses(400, Identifier::MissingValue, "A required field is missing or null.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed; the message names it.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong; the message names all of them.")
        .refuses(400, Identifier::PartnerContractError, "The environment does not offer what was asked for.")
        .refuses(400, Identifier::PartnerError, "The verification is not approved, or has no selfie.")
        .refuses(404, Identifier::BadValue, "This environment has no such verification, or it was erased.")
        .refuses(409, Identifier::BadValue, repeat::REFUSES)
        .refuses(503, Identifier::InternalError, "No code for typing is free; only with `generateDigitString`.")
        .answers(Answer::json::<Told>(200, "The secret of the page."))
}

/// Lists face authentications, newest first.
pub async fn list(partner: Partner, State(app): State<App>) -> Result<Json<Vec<AuthenticationSession>>, Problem> {
    let mut tx = app.house.db.read().await?;
    Ok(Json(authenticate::list(&app.house, &partner.ctx, &mut tx).await?))
}

/// What it says about itself.
pub fn about_list() -> About {
    About::new(Tag::Faces, "listFaces", "List face authentications", Caller::Partner)
        .says(format!(
            "The newest {LONGEST_LIST} of the environment, newest first: the contract's list has no pages. Older ones \
             are found by their token.",
        ))
        .given(Given::Authenticating)
        .answers(Answer::json::<Vec<AuthenticationSession>>(200, "How each stands.").example(json!([example()])))
}

/// Tells how one face authentication stands.
pub async fn show(
    partner: Partner,
    State(app): State<App>,
    Path(token): Path<String>,
) -> Result<Json<AuthenticationSession>, Problem> {
    let mut tx = app.house.db.read().await?;
    match authenticate::one(&app.house, &partner.ctx, &mut tx, &token).await {
        Err(flow::Error::NoSession) => Err(Problem::not_found()),
        told => Ok(Json(told?)),
    }
}

/// What it says about itself.
pub fn about_show() -> About {
    About::new(Tag::Faces, "getFace", "Ask how a face authentication stands", Caller::Partner)
        .says("`approved` is null until it is over. `facePhoto` is the photograph taken last; its address works for an hour.")
        .given(Given::Authenticating)
        .takes(
            Parameter::path("tokenString", "The secret of its page.", json!({ "type": "string" }))
                .example(stand_in::AUTH_TOKEN),
        )
        .refuses(404, Identifier::NotFound, "The environment has no such face authentication.")
        .answers(Answer::json::<AuthenticationSession>(200, "How it stands.").example(example()))
}

fn example() -> Value {
    json!({
        "id": "019f2d60-1b7e-7cc0-a1f5-52e0934d7b02",
        "tokenString": stand_in::AUTH_TOKEN,
        "approved": true,
        "givenScanRef": stand_in::SCAN_REF,
        "type": "AUTHENTICATION",
        "authenticationMethod": "FACE_MATCHING",
        "facePhoto": format!(
            "https://verify.example.com/api/v2/files/{}/{}/{}?expires={}&signature={}",
            stand_in::ENVIRONMENT, stand_in::SCAN_REF, stand_in::CAPTURE, stand_in::EXPIRES, stand_in::SIGNATURE,
        ),
    })
}
