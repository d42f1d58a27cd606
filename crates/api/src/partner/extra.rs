//! `POST /api/v2/upload-additional-step`

use axum::{
    extract::{Request, State},
    http::StatusCode,
};
use flow::{
    capture::{develop_extra, discard},
    extra,
};
use serde_json::json;
use wire::{
    problem::{Identifier, Problem as Words},
    process::{SentExtra, describe_extra, read_extra},
};

use crate::{
    App, Problem,
    auth::Partner,
    describe::about::{About, Answer, Caller, Given, Tag, stand_in},
    parcel, shelf,
    to_the_end::to_the_end,
};

/// Keeps a further document for a finished verification, in the place of the one before.
pub async fn upload(partner: Partner, State(app): State<App>, request: Request) -> Result<StatusCode, Problem> {
    let (house, ctx) = (app.house.clone(), partner.ctx);
    let (SentExtra { scan_ref, step, image, data }, room) = parcel::open(&app, request, read_extra).await?;
    let (entered, known) = extra::find(&house, &ctx, &mut house.db.read().await?, scan_ref, step).await?;
    let at_work = house.clone();
    let develop =
        move || Ok::<_, flow::Error>((develop_extra(image, &at_work.picture_limits, known.can_upload_pdf)?, room));
    let (developed, room) = app.darkroom.develop(develop).await?.map_err(|why| match why {
        flow::Error::Picture(_) | flow::Error::Pdf(_) | flow::Error::NotPartOfTheWalk(_) => {
            Words::new(Identifier::BadValue, format!("Field 'image' cannot be used: {why}.")).into()
        }
        broken => Problem::from(broken),
    })?;
    to_the_end(async move {
        let capture = extra::store(&house, &ctx, &entered, step, developed).await?;
        drop(room);
        let kept = async {
            let mut tx = house.db.begin().await?;
            extra::keep(&house, &ctx, &mut tx, scan_ref, &capture, data).await?;
            Ok::<_, Problem>(tx.commit().await?)
        };
        if let Err(refused) = kept.await {
            discard(&house, &ctx, &[capture]).await?;
            return Err(refused);
        }
        Ok(StatusCode::OK)
    })
    .await
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Changes, "uploadAdditionalStep", "Send a further document", Caller::Partner)
        .says(
            "For an additional step that the verification or its environment has, once the verification is decided: \
             the file takes the place of the one before, and `/api/v2/files` has it. The decision stays as it is.",
        )
        .given(Given::Decided)
        .json("AdditionalStep", describe_extra())
        .example(
            "bill",
            "Another utility bill",
            json!({ "scanRef": stand_in::SCAN_REF, "step": "UTILITY_BILL", "image": stand_in::PHOTOGRAPH }),
        )
        .refuses(400, Identifier::MissingValue, "A required field is missing or null.")
        .refuses(400, Identifier::BadValue, "A field has a value that is not allowed, or the file cannot be used.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong; the message names all of them.")
        .refuses(400, Identifier::PartnerError, "The verification is not decided yet.")
        .refuses(404, Identifier::BadValue, "The environment has no such verification.")
        .refuses(409, Identifier::PartnerError, "The verification has as many pictures as one may have.")
        .refuses(503, Identifier::InternalError, shelf::IS_FULL)
        .answers(Answer::nothing(200, "It is kept."))
}
