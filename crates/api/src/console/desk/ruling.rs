//! `POST /api/console/{environment}/cases/{scanRef}/ruling`, `…/ruling/confirm`, `…/ruling/reject`

use axum::{Json, extract::State};
use domain::{session::Session, staff::Permission};
use flow::desk::rule;
use serde_json::json;
use wire::desk::{Became, Ruled, describe_note, describe_ruling, read_note, read_ruling};

use super::{Named, about_holder, absent, begin, me, refusing};
use crate::{
    App, Problem,
    body::Body,
    console::auth::Staff,
    describe::about::{About, Answer, Given},
    parameters::Path,
};

fn ruled(staff: &Staff, session: &Session, state: Became) -> Json<Ruled> {
    Json(Ruled { status: session.overall(staff.ctx.now), state })
}

/// Rules about a case.
pub async fn rule(
    staff: Staff,
    State(app): State<App>,
    Path(named): Path<Named>,
    Body(body): Body,
) -> Result<Json<Ruled>, Problem> {
    let ruling = read_ruling(&body)?;
    let mut tx = begin(&app, &staff, Permission::Rule).await?;
    let done = rule::rule(&app.house, &staff.ctx, &mut tx, named.scan_ref, &me(&staff), ruling).await;
    let (session, state) = match done.map_err(absent)? {
        rule::Ruled::Settled(session) => (session, Became::Ruled),
        rule::Ruled::AwaitsSecond(session) => (session, Became::AwaitsSecond),
    };
    tx.commit().await?;
    app.house.bell.notify_waiters();
    Ok(ruled(&staff, &session, state))
}

/// What it says about itself.
pub fn about_rule() -> About {
    let about = about_holder("ruleCase", "Rule about a case")
        .says(
            "Approves (`DOC_VALIDATED` with `FACE_MATCH`, or with `FACE_NOT_CHECKED` where the session compares no \
             faces) or denies with at least one reason. The partner is told by `IDENTIFICATION_MANUAL_FINISHED`, and the \
             case is free again. Where the environment sets `fourEyes`, a second person has to confirm it first.",
        )
        .json("CaseRuling", describe_ruling())
        .example("deny", "Deny", json!({
            "document": "DOC_FAKE", "face": "FACE_MATCH", "reasons": ["The document is not genuine."],
        }));
    refusing(about).answers(Answer::json::<Ruled>(200, "How it stands now."))
}

/// Confirms a colleague's ruling.
pub async fn confirm(staff: Staff, State(app): State<App>, Path(named): Path<Named>) -> Result<Json<Ruled>, Problem> {
    let mut tx = begin(&app, &staff, Permission::Rule).await?;
    let done = rule::confirm(&app.house, &staff.ctx, &mut tx, named.scan_ref, &me(&staff)).await;
    let session = done.map_err(absent)?;
    tx.commit().await?;
    app.house.bell.notify_waiters();
    Ok(ruled(&staff, &session, Became::Ruled))
}

/// What it says about itself.
pub fn about_confirm() -> About {
    about_holder("confirmRuling", "Confirm a colleague's ruling")
        .given(Given::RuledOnce)
        .says("It counts from now on, and the partner is told. Nobody confirms their own.")
        .answers(Answer::json::<Ruled>(200, "How it stands now."))
}

/// Takes back a ruling that awaits a second person.
pub async fn reject(
    staff: Staff,
    State(app): State<App>,
    Path(named): Path<Named>,
    Body(body): Body,
) -> Result<Json<Ruled>, Problem> {
    let note = read_note(&body)?;
    let mut tx = begin(&app, &staff, Permission::Rule).await?;
    let done = rule::reject(&app.house, &staff.ctx, &mut tx, named.scan_ref, &me(&staff), note).await;
    let session = done.map_err(absent)?;
    tx.commit().await?;
    Ok(ruled(&staff, &session, Became::Waiting))
}

/// What it says about itself.
pub fn about_reject() -> About {
    let about = about_holder("rejectRuling", "Take back a ruling")
        .given(Given::RuledOnce)
        .says("A colleague's, as the second person, or your own; the case waits as before and stays yours.")
        .json("RulingRejected", describe_note())
        .example("note", "With a note", json!({ "note": "The stamp is genuine." }));
    refusing(about).answers(Answer::json::<Ruled>(200, "How it stands now."))
}
