//! What people do about their own account: `/api/console/invitation`, `password`, `totp`

use axum::{Json, extract::State, http::StatusCode, response::Response};
use serde_json::json;
use wire::{
    console::{
        self, InvitationShown, RecoveryCodes, TotpOffer, describe_acceptance, describe_code, describe_new_password,
        describe_password, describe_secret, read_acceptance, read_code, read_new_password, read_password, read_secret,
    },
    problem::Identifier,
};

use super::{
    about_staff,
    auth::{Doorstep, SignedIn},
    says_what_is_wrong,
    session::welcome,
};
use crate::{
    App, Problem,
    body::Body,
    describe::about::{About, Answer, Caller, Given, Tag, stand_in},
};

/// Tells whom a link invites.
pub async fn look(_: Doorstep, State(app): State<App>, Body(body): Body) -> Result<Json<InvitationShown>, Problem> {
    let invitation = flow::staff::invitation(&app.house, &read_secret(&body)?).await?;
    let (staff, expires_at) = (invitation.staff, invitation.expires_at);
    Ok(Json(InvitationShown { name: staff.name, email: staff.email, expires_at }))
}

/// What it says about itself.
pub fn about_look() -> About {
    invited("lookAtInvitation", "Look at an invitation")
        .says("The secret stands behind the `#` of the link.")
        .json("InvitationSecret", describe_secret())
        .example("secret", "A secret", json!({ "secret": stand_in::INVITATION }))
        .answers(Answer::json::<InvitationShown>(200, "Whom it invites."))
}

/// Takes an invitation.
pub async fn accept(_: Doorstep, State(app): State<App>, Body(body): Body) -> Result<Response, Problem> {
    let (secret, password) = read_acceptance(&body)?;
    welcome(&app, flow::staff::accept(&app.house, &secret, &password).await?).await
}

/// What it says about itself.
pub fn about_accept() -> About {
    invited("acceptInvitation", "Choose a password and sign in")
        .says("A link works once.")
        .json("InvitationAcceptance", describe_acceptance())
        .example(
            "password",
            "A password",
            json!({ "secret": stand_in::INVITATION, "password": "correct horse battery" }),
        )
        .answers(Answer::json::<console::Who>(201, "Signed in.").header("set-cookie", "The cookie of the sign-in."))
        .refuses(400, Identifier::PasswordTooWeak, "The password is too short or too long.")
}

/// Changes the password.
pub async fn change_password(
    signed_in: SignedIn,
    State(app): State<App>,
    Body(body): Body,
) -> Result<StatusCode, Problem> {
    let (old, new) = read_new_password(&body)?;
    flow::staff::change_password(&app.house, &signed_in.staff, &signed_in.secret, &old, &new).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What it says about itself.
pub fn about_change_password() -> About {
    proves(about_staff("changePassword", "Change the password"))
        .says("12 to 200 characters, whichever. Every other sign-in of the person ends.")
        .json("NewPassword", describe_new_password())
        .example("password", "Another one", json!({ "old": "correct horse battery", "new": "incorrect horse battery" }))
        .answers(Answer::nothing(204, "Changed."))
        .refuses(400, Identifier::PasswordTooWeak, "The new password is too short or too long.")
}

/// Offers an authenticator app its secret.
pub async fn offer_totp(signed_in: SignedIn, State(app): State<App>) -> Result<Json<TotpOffer>, Problem> {
    let offer = flow::staff::offer_totp(&app.house, signed_in.staff.id).await?;
    Ok(Json(TotpOffer { secret: offer.secret, uri: offer.address }))
}

/// What it says about itself.
pub fn about_offer_totp() -> About {
    about_staff("offerTotp", "Begin to set up an authenticator app")
        .says("Nothing is asked for before the app has shown a code (RFC 6238).")
        .answers(Answer::json::<TotpOffer>(200, "What the app is given."))
        .refuses(400, Identifier::PartnerError, "One is set up already.")
}

/// Takes the app whose code this is.
pub async fn confirm_totp(
    signed_in: SignedIn,
    State(app): State<App>,
    Body(body): Body,
) -> Result<Json<RecoveryCodes>, Problem> {
    let code = read_code(&body)?;
    let codes = flow::staff::confirm_totp(&app.house, signed_in.staff.id, &signed_in.secret, &code).await?;
    Ok(Json(RecoveryCodes { recovery_codes: codes }))
}

/// What it says about itself.
pub fn about_confirm_totp() -> About {
    says_what_is_wrong(about_staff("confirmTotp", "Set up an authenticator app"))
        .says("Gives ten codes for whoever loses the app; each works once, and they are told this once.")
        .json("TotpCode", describe_code())
        .example("code", "A code", json!({ "code": stand_in::TOTP_CODE }))
        .answers(Answer::json::<RecoveryCodes>(200, "It is asked for from now on."))
        .refuses(403, Identifier::WrongCode, "The code is not the one of now.")
}

/// Asks for no app any more.
pub async fn remove_totp(signed_in: SignedIn, State(app): State<App>, Body(body): Body) -> Result<StatusCode, Problem> {
    flow::staff::remove_totp(&app.house, &signed_in.staff, &read_password(&body)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What it says about itself.
pub fn about_remove_totp() -> About {
    proves(about_staff("removeTotp", "Remove the authenticator app"))
        .json("ProvedByPassword", describe_password())
        .example("password", "With the password", json!({ "password": "correct horse battery" }))
        .answers(Answer::nothing(204, "Removed."))
        .refuses(400, Identifier::PartnerError, "An environment of the person asks for one.")
}

fn invited(id: &'static str, summary: &'static str) -> About {
    says_what_is_wrong(About::new(Tag::Console, id, summary, Caller::Anybody).given(Given::SignedIn))
        .refuses(403, Identifier::ForgedRequest, "Another site's page asks.")
        .refuses(404, Identifier::InvitationNotValid, "The link is unknown, used or over.")
        .refuses(429, Identifier::TooManyRequests, "Too many tries came from this address.")
}

fn proves(about: About) -> About {
    says_what_is_wrong(about).refuses(403, Identifier::WrongPassword, "The password is wrong.").refuses(
        429,
        Identifier::TooManyRequests,
        "There were wrong tries.",
    )
}
