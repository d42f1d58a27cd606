//! `POST`, `GET` and `DELETE /api/console/session`, `DELETE /api/console/sessions`

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::json;
use wire::{
    console::{Who, describe_sign_in, read_sign_in},
    problem::Identifier,
};

use super::{
    about_staff,
    auth::{Doorstep, SignedIn, csrf_token, forget, keep},
};
use crate::{
    App, Problem,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag},
};

/// Tries to sign in from one address in [`WHILE`] seconds, the good ones included.
pub const TRIES: u32 = 60;
/// Length of the while in which they are counted, in seconds.
pub const WHILE: u32 = 600;

/// Signs in.
pub async fn sign_in(_: Doorstep, State(app): State<App>, Body(body): Body) -> Result<Response, Problem> {
    let wanted = read_sign_in(&body)?;
    let signed_in = flow::staff::sign_in(&app.house, &wanted.email, &wanted.password, wanted.code.as_deref()).await?;
    welcome(&app, signed_in).await
}

/// Answers whoever has just signed in.
pub async fn welcome(app: &App, signed_in: flow::staff::SignedIn) -> Result<Response, Problem> {
    let who = who(app, &signed_in.staff, &signed_in.secret).await?;
    Ok((StatusCode::CREATED, [keep(app, &signed_in.secret)], Json(who)).into_response())
}

/// What it says about itself.
pub fn about_sign_in() -> About {
    About::new(Tag::Console, "signIn", "Sign in", Caller::Anybody)
        .says(
            "The answer sets a cookie that pages cannot read. Wrong tries cost longer and longer, for each account and \
             each address; whether an account exists is not told.",
        )
        .json("SignIn", describe_sign_in())
        .example(
            "password",
            "With a password",
            json!({ "email": "admin@example.org", "password": "correct horse battery" }),
        )
        .given(Given::SignedIn)
        .answers(Answer::json::<Who>(201, "Signed in.").header("set-cookie", "The cookie of the sign-in."))
        .refuses(400, Identifier::MissingValue, "A field is missing.")
        .refuses(400, Identifier::BadValue, "A field is not what it has to be.")
        .refuses(400, Identifier::ValidationError, "Several fields are wrong.")
        .refuses(401, Identifier::WrongCredentials, "The address, the password or the code is wrong.")
        .refuses(403, Identifier::TotpRequired, "The password is right, and `code` is missing.")
        .refuses(403, Identifier::ForgedRequest, "Another site's page asks.")
        .refuses(429, Identifier::TooManyRequests, "Too many wrong tries.")
}

/// Tells who is signed in.
pub async fn show(signed_in: SignedIn, State(app): State<App>) -> Result<Json<Who>, Problem> {
    Ok(Json(who(&app, &signed_in.staff, &signed_in.secret).await?))
}

/// What it says about itself.
pub fn about_show() -> About {
    about_staff("showWho", "Show who is signed in")
        .says("Tells the token for `X-CSRF-Token`, and what may be done where.")
        .answers(Answer::json::<Who>(200, "Who is signed in."))
}

/// Signs out.
pub async fn sign_out(signed_in: SignedIn, State(app): State<App>) -> Result<Response, Problem> {
    flow::staff::sign_out(&app.house, &signed_in.staff, &signed_in.secret).await?;
    Ok((StatusCode::NO_CONTENT, [forget(&app)]).into_response())
}

/// What it says about itself.
pub fn about_sign_out() -> About {
    about_staff("signOut", "Sign out").answers(Answer::nothing(204, "Signed out."))
}

/// Signs out everywhere.
pub async fn sign_out_everywhere(signed_in: SignedIn, State(app): State<App>) -> Result<Response, Problem> {
    flow::staff::sign_out_everywhere(&app.house, signed_in.staff.id).await?;
    Ok((StatusCode::NO_CONTENT, [forget(&app)]).into_response())
}

/// What it says about itself.
pub fn about_sign_out_everywhere() -> About {
    about_staff("signOutEverywhere", "Sign out everywhere")
        .says("Ends every sign-in of the person, this one included.")
        .answers(Answer::nothing(204, "Signed out."))
}

async fn who(app: &App, staff: &domain::staff::Staff, secret: &str) -> Result<Who, Problem> {
    let welcome = flow::staff::welcome(&app.house, staff).await?;
    let environments = welcome.memberships.into_iter();
    let environments =
        environments.map(|m| wire::console::Place::of(m.environment, m.partner, m.kind, m.role)).collect();
    Ok(Who {
        id: staff.id,
        name: staff.name.clone(),
        email: staff.email.clone(),
        totp: staff.has_totp,
        must_enrol_totp: welcome.must_enrol_totp,
        csrf_token: csrf_token(secret),
        environments,
    })
}
