//! `POST /api/v2/process`

use axum::{
    Json,
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{capture::Step, country::Country, document::DocumentType, extra::Extra, order::Order};
use flow::{
    capture::{Developed, discard},
    direct::{self, Unusable},
};
use serde_json::json;
use wire::{
    fields::Problems,
    problem::{Identifier, Problem as Words},
    process::{self, Sent},
};

use crate::{
    App, Problem,
    auth::Partner,
    describe::about::{About, Answer, Caller, Given, Tag, stand_in},
    parcel,
    shelf::{self, Room},
    to_the_end::to_the_end,
};

/// Takes every picture of a verification at once: all of them, or none.
pub async fn submit(partner: Partner, State(app): State<App>, request: Request) -> Result<Response, Problem> {
    let (house, ctx) = (app.house.clone(), partner.ctx);
    let environment = &partner.environment;
    if !environment.settings.direct_processing {
        crate::body::discard(request.into_body(), parcel::LARGEST).await;
        let message = "This environment does not accept pictures from a server.";
        return Err(Words::new(Identifier::PartnerContractError, message).into());
    }
    let (sent, room) = parcel::open(&app, request, process::read).await?;
    let Sent { token, country, document: named, images, skip_analysis } = sent;
    let entered = direct::find(&house, &ctx, &mut house.db.read().await?, &token).await?;
    let accepts_specimens = environment.kind.accepts_specimens();
    must_suit(&entered.order, country, named, accepts_specimens, &steps(&images))?;

    // Until it is known what the document is, nothing but its own sides is known to be of use.
    let (first, rest) = match named {
        Some(document) => (fitting(&entered.order, country, document, images), vec![]),
        None => images.into_iter().partition(|(step, _)| matches!(step, Step::Front | Step::Back)),
    };
    let extras = named.map_or_else(Vec::new, |document| entered.order.extras(country, document));
    let (developed, room) = develop(&app, extras, first, room).await?;

    let (entered, developed, room, document) = match (named, skip_analysis) {
        (Some(document), true) => (entered, developed, room, document),
        _ => {
            let (at_work, now) = (house.clone(), ctx.now);
            let look = move || {
                let glance = direct::glance(&at_work, &entered, now, &developed)?;
                Ok::<_, flow::Error>((entered, developed, room, glance))
            };
            let (entered, developed, room, glance) = app.darkroom.develop(look).await??;
            if !glance.found && !skip_analysis {
                // The contract says so with status 200. Nothing was taken, and the token can be used again.
                let words = Words::new(Identifier::BadValue, "No document was detected in the image of step 'FRONT'.");
                return Ok((StatusCode::OK, Json(words)).into_response());
            }
            let document = named.or(glance.document).ok_or_else(|| {
                Words::new(
                    Identifier::BadValue,
                    "Field 'documentType' is needed: neither a machine-readable zone nor a barcode says what the \
                     document is.",
                )
            })?;
            (entered, developed, room, document)
        }
    };
    let (developed, room) = match named {
        Some(_) => (developed, room),
        None => {
            let order = &entered.order;
            must_be_complete(order, country, document, &[steps(&developed), steps(&rest)].concat())?;
            let rest = fitting(order, country, document, rest);
            let (rest, room) = develop(&app, order.extras(country, document), rest, room).await?;
            let sides = fitting(order, country, document, developed);
            (sides.into_iter().chain(rest).collect(), room)
        }
    };
    to_the_end(async move {
        let captures = direct::store_all(&house, &ctx, &entered, developed).await?;
        drop(room);
        let taken = async {
            let mut tx = house.db.begin().await?;
            direct::submit(&house, &ctx, &mut tx, &token, (country, document), &captures).await?;
            Ok::<_, Problem>(tx.commit().await?)
        };
        if let Err(refused) = taken.await {
            discard(&house, &ctx, &captures).await?;
            return Err(refused);
        }
        house.bell.notify_waiters();
        Ok(StatusCode::OK.into_response())
    })
    .await
}

/// Whether what the request says suits the session, as far as that can be told before anybody looks at the pictures.
fn must_suit(
    order: &Order,
    country: Country,
    document: Option<DocumentType>,
    accepts_specimens: bool,
    sent: &[Step],
) -> Result<(), Problem> {
    let (named, problems) = (order.countries.named(), Problems::default());
    if (!named.is_empty() && !named.contains(&country)) || (country == Country::UTOPIA && !accepts_specimens) {
        let message = "Field 'country' must be one of the session's countries.";
        problems.note(Identifier::BadValue, message.into());
    }
    if document.is_some_and(|document| !order.accepts(country, document)) {
        let message = "Field 'documentType' must be one of the session's documents, and accepted of the country.";
        problems.note(Identifier::BadValue, message.into());
    }
    match document {
        Some(document) => note_steps(&order.walk(country, document), sent, &problems),
        None if !sent.contains(&Step::Front) => problems.note(Identifier::MissingValue, missing(Step::Front)),
        None => {}
    }
    Ok(problems.settle()?)
}

/// Whether the session takes the document that was recognised, and every picture of it is there.
fn must_be_complete(order: &Order, country: Country, document: DocumentType, sent: &[Step]) -> Result<(), Problem> {
    let problems = Problems::default();
    if !order.accepts(country, document) {
        let message = format!("The document is a {document}, which is not accepted of this country in this session.");
        problems.note(Identifier::BadValue, message);
    }
    note_steps(&order.walk(country, document), sent, &problems);
    Ok(problems.settle()?)
}

/// Notes what the walk misses, and further documents that it does not have.
fn note_steps(walk: &[Step], sent: &[Step], problems: &Problems) {
    for step in walk.iter().filter(|step| !sent.contains(step)) {
        problems.note(Identifier::MissingValue, missing(*step));
    }
    for step in sent.iter().filter(|step| step.is_extra() && !walk.contains(step)) {
        let message = format!("Field 'images.{step}' names a step that this verification does not have.");
        problems.note(Identifier::BadValue, message);
    }
}

/// What belongs to the walk: a side that this document does not have, or a face where none is asked for, is not kept.
fn fitting<T>(order: &Order, country: Country, document: DocumentType, files: Vec<(Step, T)>) -> Vec<(Step, T)> {
    let walk = order.walk(country, document);
    files.into_iter().filter(|(step, _)| walk.contains(step)).collect()
}

fn steps<T>(files: &[(Step, T)]) -> Vec<Step> {
    files.iter().map(|(step, _)| *step).collect()
}

/// Develops every file, or says of each that cannot be used why.
async fn develop(
    app: &App,
    extras: Vec<Extra>,
    images: Vec<(Step, Vec<u8>)>,
    room: Room,
) -> Result<(Vec<(Step, Developed)>, Room), Problem> {
    let house = app.house.clone();
    let work = move || (direct::develop_all(&house, &extras, images), room);
    let (developed, room) = app.darkroom.develop(work).await?;
    Ok((developed.map_err(|unusable| refusal(&unusable))?, room))
}

/// The contract's words for a picture that is not there.
fn missing(step: Step) -> String {
    format!("No image provided for step '{step}'")
}

fn refusal(unusable: &[Unusable]) -> Problem {
    let problems = Problems::default();
    for Unusable { step, why } in unusable {
        problems.note(Identifier::BadValue, format!("Field 'images.{step}' cannot be used: {why}."));
    }
    match problems.settle() {
        Err(problem) => problem.into(),
        Ok(()) => Words::new(Identifier::BadValue, "A picture cannot be used.").into(),
    }
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Changes, "processImages", "Send every picture at once", Caller::Partner)
        .says(
            "For pictures that you already have: they take the place of the person's visit to the link, which does not \
             open any more. Base64 without line breaks, each at most 6 MB, the whole request at most 20 MB; JPEG, PNG, \
             WebP, or a PDF whose first page is one photograph. The result comes by webhook. When no document is seen \
             in `FRONT`, the answer is 200 with a message, nothing is taken, and the token can be used again; \
             `skipAnalysis` leaves that look out.",
        )
        .given(Given::Opened)
        .json("Process", process::describe_sent())
        .example(
            "passport",
            "A passport and a selfie",
            json!({
                "authToken": stand_in::AUTH_TOKEN, "country": "UT", "documentType": "PASSPORT", "skipAnalysis": true,
                "images": { "FRONT": stand_in::PHOTOGRAPH, "FACE": stand_in::PHOTOGRAPH },
            }),
        )
        .refuses(400, Identifier::MissingValue, "A required field or a picture is missing.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed, or a picture cannot be used.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong; the message names all of them.")
        .refuses(400, Identifier::TokenNotValid, "The token is unknown, used, over, or of another environment.")
        .refuses(400, Identifier::PartnerError, "The verification asks for what pictures cannot answer.")
        .refuses(400, Identifier::PartnerContractError, "The environment does not accept pictures from a server.")
        .refuses(503, Identifier::InternalError, shelf::IS_FULL)
        .answers(Answer::nothing_or_problem(200, "Everything was taken; or nothing, and the message says why."))
}
