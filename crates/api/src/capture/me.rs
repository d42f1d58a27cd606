//! `GET /api/capture/me`, `POST /api/capture/me/proof`, `GET /api/capture/me/held`: the page where people see what is held
//! about them.

pub mod ask;
pub mod take;

use std::{net::SocketAddr, time::Duration};

use axum::{
    Json,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
};
use flow::applicant::{self, prove};
use serde_json::json;
use tokio::time::Instant;
use wire::{
    applicant::{Held, Page, Proof, describe_proof, read_proof},
    problem::Identifier,
};

use crate::{
    App, Problem, address,
    auth::Client,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Parameter, Tag, stand_in},
};

/// Wrong proofs from one address in [`WHILE`] seconds, over all sessions.
pub const TRIES: u32 = 10;
/// Length of the while in which tries are counted, in seconds.
pub const WHILE: u32 = 600;
/// A wrong proof is answered after this time, whatever it was wrong for: longer than any way to it.
const REFUSAL: Duration = Duration::from_millis(400);
/// The header that carries what [`Proof`] hands out.
pub(super) const PROOF: &str = "bonafide-proof";

/// Tells what whoever has the link may know.
pub async fn show(client: Client, State(app): State<App>) -> Result<Json<Page>, Problem> {
    let mut tx = app.house.db.read().await?;
    let (ctx, visitor) = applicant::find(&app.house, &mut tx, &client.auth_token).await.map_err(problem)?;
    Ok(Json(applicant::page(&ctx, &mut tx, &visitor).await?))
}

/// What it says about itself.
pub fn about_show() -> About {
    About::new(Tag::Own, "showOwnPage", "How does it stand?", Caller::Client)
        .says(
            "Told to whoever has the link: how the verification stands, and what may be asked for. The page opens while \
             the verification runs, for `applicant.days` after the last thing that happened to it, and while a request \
             waits for its answer.",
        )
        .given(Given::Decided)
        .answers(Answer::json::<Page>(200, "What whoever has the link may know."))
}

/// Takes what somebody shows who they are by.
pub async fn prove(
    client: Client,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Body(body): Body,
) -> Result<Json<Proof>, Problem> {
    let began = Instant::now();
    let (number, born) = read_proof(&body)?;
    let address = address::of(peer.ip(), &headers, app.trusted_proxy);
    let wait = |seconds| Problem::too_many(format!("Too many tries. Try again in {seconds} seconds."), seconds);
    app.proofs.count(address, app.house.clock.now().timestamp()).map_err(wait)?;
    match prove::prove(&app.house, &client.auth_token, &number, born).await {
        Ok(Some(proof)) => {
            app.proofs.forgive(address);
            Ok(Json(proof))
        }
        Ok(None) => {
            tokio::time::sleep_until(began + REFUSAL).await;
            let message = "That is not what the document says, or nothing was read of it.";
            Err(Problem::new(StatusCode::FORBIDDEN, Identifier::PermissionsError, message))
        }
        Err(error) => {
            // Nothing was guessed.
            app.proofs.forgive(address);
            Err(problem(error))
        }
    }
}

/// What it says about itself.
pub fn about_prove() -> About {
    About::new(Tag::Own, "proveOwnPage", "Show who you are", Caller::Client)
        .says(
            "The number on the document and the date of birth, held against what was read. What is handed out opens \
             everything else for 20 minutes. After three wrong tries each further one costs twice the time of the one \
             before, a day at most; an address that tries too many has to wait, too.",
        )
        .given(Given::Decided)
        .json("OwnDocument", describe_proof())
        .example(
            "right",
            "What the document says",
            json!({ "documentNumber": "UT1234567", "dateOfBirth": "1990-01-31" }),
        )
        .refuses(400, Identifier::MissingValue, "A field is missing or null.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed.")
        .refuses(400, Identifier::ValidationError, "Both are wrong.")
        .refuses(403, Identifier::PermissionsError, "It is not what the document says, or nothing was read of it.")
        .refuses(429, Identifier::TooManyRequests, "Wrong tries have to be waited for.")
        .answers(Answer::json::<Proof>(200, "What to send along in the header `Bonafide-Proof`."))
}

/// Tells what is held.
pub async fn held(client: Client, State(app): State<App>, headers: HeaderMap) -> Result<Json<Held>, Problem> {
    let mut tx = app.house.db.begin().await?;
    let (ctx, visitor) = applicant::find(&app.house, &mut tx, &client.auth_token).await.map_err(problem)?;
    let held = applicant::held(&ctx, &mut tx, &visitor, proof(&headers)).await?;
    flow::audit::seen(&ctx, &mut tx, &visitor.session, "DATA").await?;
    tx.commit().await?;
    Ok(Json(held))
}

/// What it says about itself.
pub fn about_held() -> About {
    proved("showOwnData", "What is held?")
        .says(
            "What was decided and why, what the document says, and which pictures there are. Reasons that would tell a \
             forger what to do better, or somebody under suspicion that they are, are told as what kind they are: \
             `notGenuine`, `closer`.",
        )
        .answers(Answer::json::<Held>(200, "What is held."))
}

/// Begins to describe something that is open to whoever has shown who they are.
pub(super) fn proved(id: &'static str, summary: &'static str) -> About {
    let words = "What `POST /api/capture/me/proof` handed out.";
    let schema = json!({ "type": "string", "pattern": "^[0-9]{1,12}\\.[0-9a-f]{64}$" });
    About::new(Tag::Own, id, summary, Caller::Client)
        .given(Given::Proved)
        .takes(Parameter::header("Bonafide-Proof", words, schema).example(stand_in::PROOF))
        .refuses(403, Identifier::PermissionsError, "`Bonafide-Proof` is missing, wrong, or not good any more.")
}

/// What somebody sends along to show who they are.
pub(super) fn proof(headers: &HeaderMap) -> Option<&str> {
    headers.get(PROOF).and_then(|value| value.to_str().ok())
}

/// What is unknown here is the link.
pub(super) fn problem(error: flow::Error) -> Problem {
    match error {
        flow::Error::NoSession => Problem::token_not_valid(),
        other => other.into(),
    }
}
