//! `GET /api/capture/me/pictures/{capture}` and `GET /api/capture/me/download`

use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use domain::ids::CaptureId;
use flow::applicant;
use serde_json::json;
use uuid::Uuid;
use wire::problem::Identifier;

use super::{problem, proof, proved};
use crate::{
    App, Problem,
    auth::Client,
    describe::about::{About, Answer, Parameter, stand_in},
    parameters::Path,
};

/// Shows one picture or file.
pub async fn picture(
    client: Client,
    State(app): State<App>,
    Path(capture): Path<Uuid>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let file = applicant::picture(&app.house, &client.auth_token, proof(&headers), CaptureId(capture));
    let file = file.await.map_err(problem)?;
    let name = format!("attachment; filename=\"{}\"", file.name);
    let headers = [(header::CONTENT_TYPE, file.media_type.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, file.bytes).into_response())
}

/// What it says about itself.
pub fn about_picture() -> About {
    proved("showOwnPicture", "Fetch a picture")
        .says("One of the `pictures` that are held, as it is kept.")
        .takes(
            Parameter::path("capture", "The picture.", json!({ "type": "string", "format": "uuid" }))
                .example(stand_in::CAPTURE),
        )
        .refuses(404, Identifier::NotFound, "There is no such picture.")
        .answers(
            Answer::file(200, "The picture, or the PDF of a further document.", &["image/jpeg", "application/pdf"])
                .header("Content-Disposition", "Its name."),
        )
}

/// Gives everything that is held in one file.
pub async fn download(client: Client, State(app): State<App>, headers: HeaderMap) -> Result<Response, Problem> {
    // Whoever may not have it takes no place from those who may.
    let mut tx = app.house.db.read().await?;
    let (ctx, visitor) = applicant::find(&app.house, &mut tx, &client.auth_token).await.map_err(problem)?;
    applicant::held(&ctx, &mut tx, &visitor, proof(&headers)).await?;
    drop(tx);
    // It holds every picture of a session at once, as a report does.
    let place = app.darkroom.enter().await;
    let file = applicant::export::export(&app.house, &client.auth_token, proof(&headers), place);
    let file = file.await.map_err(problem)?;
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.zip\"", visitor.session.scan_ref)),
    ];
    Ok((headers, file).into_response())
}

/// What it says about itself.
pub fn about_download() -> About {
    proved("downloadOwnData", "Take everything home")
        .says(
            "A ZIP: `data.json` with what is held, what was decided, and the timeline, which programs can read; and the \
             pictures as they are kept. How near a measure came to its mark is not in it.",
        )
        .answers(
            Answer::file(200, "The ZIP.", &["application/zip"]).header("Content-Disposition", "Its name."),
        )
}
