//! `GET /kyb/info/`

use axum::{Json, extract::State};
use flow::kyb::token::order_of;
use wire::{kyb::token::Info, problem::Identifier};

use crate::{
    App, Problem,
    auth::Company,
    describe::about::{About, Answer, Caller, Given, Tag},
};

/// Tells a form what it needs before it shows anything.
pub async fn show(company: Company, State(app): State<App>) -> Result<Json<Info>, Problem> {
    let mut tx = app.house.db.read().await?;
    let order = match order_of(&app.house, &mut tx, &company.secret).await {
        Err(flow::Error::NoSession | flow::Error::Refused(_)) => return Err(Problem::authentication_failed()),
        other => other?,
    };
    Ok(Json(Info { locale: order.locale, theme: None, flow: None }))
}

/// What it says about itself.
pub fn about() -> About {
    About::new(Tag::Companies, "getCompanyForm", "Ask what a company's form is like", Caller::Company)
        .says("For the form itself, with its credential: language, looks, and what is asked.")
        .given(Given::Company)
        .refuses(401, Identifier::AuthenticationFailed, "The credential is missing, unknown, or over.")
        .answers(Answer::json::<Info>(200, "What the form is like."))
}
