//! `GET /api/console/{environment}/cases/{scanRef}/pictures/{id}`

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{ids::CaptureId, staff::Permission};
use flow::desk::picture::{self, View};
use serde::Deserialize;
use serde_json::json;
use wire::problem::Identifier;

use super::{NamedPicture, about_case, absent, begin};
use crate::{
    App, Problem,
    console::{auth::Staff, uuid},
    describe::about::{About, Answer, Parameter, stand_in},
    parameters::{Path, Query},
};

/// What of a picture is asked for.
#[derive(Deserialize)]
pub struct Wanted {
    view: Option<String>,
    frame: Option<String>,
}

/// Shows a picture of a case, or what is made of it.
pub async fn show(
    staff: Staff,
    State(app): State<App>,
    Path(named): Path<NamedPicture>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let bad = |name: &str, rule: &str| {
        Problem::new(StatusCode::BAD_REQUEST, Identifier::BadValue, format!("Parameter '{name}' {rule}."))
    };
    let view = match wanted.view.as_deref() {
        Some(word) => Some(View::parse(word).ok_or_else(|| bad("view", "must be rectified or portrait"))?),
        None => None,
    };
    let frame = match wanted.frame.as_deref() {
        Some(number) => Some(number.parse().map_err(|_| bad("frame", "must be a whole number"))?),
        None => None,
    };
    let mut tx = begin(&app, &staff, Permission::Reveal).await?;
    let (house, ctx) = (&app.house, &staff.ctx);
    let id = CaptureId(named.id);
    let kept = picture::seek(house, ctx, &mut tx, named.scan_ref, id, frame).await.map_err(absent)?;
    tx.commit().await?;
    let mut file = kept.open(house, ctx).await?;
    if let Some(view) = view {
        if file.media_type != "image/jpeg" {
            return Err(Problem::not_found());
        }
        let (house, jpeg) = (app.house.clone(), file.bytes);
        let made = app.darkroom.develop(move || picture::view(&house, &jpeg, view)).await??;
        file.bytes = made.ok_or_else(Problem::not_found)?;
    }
    let headers = [
        (header::CONTENT_TYPE, file.media_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{}\"", file.name)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        // A PDF that is opened by itself runs nothing here.
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    Ok((headers, file.bytes).into_response())
}

/// What it says about itself.
pub fn about() -> About {
    about_case("showCasePicture", "Show a picture of a case", Permission::Reveal)
        .says(
            "The file as it is kept; with `view`, what is made of a photographed document now: the document laid flat at \
             300 dpi, or the portrait on it. Each look is written down.",
        )
        .takes(Parameter::path("id", "The picture.", uuid()).example(stand_in::CAPTURE))
        .takes(Parameter::query(
            "view",
            "What is made of it.",
            json!({ "type": "string", "enum": ["rectified", "portrait"] }),
        ))
        .takes(Parameter::query("frame", "Which of the frames of the acts.", json!({ "type": "integer", "minimum": 0 })))
        .refuses(400, Identifier::BadValue, "A parameter has a value that is not allowed, or is given twice.")
        .answers(Answer::file(200, "The picture or the file.", &["image/jpeg", "application/pdf"]))
}
