//! A partner asks the person of an approved verification to show their face again, and the person does.
//!
//! What belongs to a face authentication is sealed under the key of its verification and lies beside it, so that
//! whoever erases the verification erases this, too. Comparing is in `recognise`.

use chrono::TimeDelta;
use domain::{
    authentication::{
        Attempt, Authentication, AuthenticationState, AuthenticationType, Comparison, Eligibility, FailReason,
        eligibility,
    },
    capture::{Capture, Step},
    ctx::Ctx,
    event::Event,
    ids::{AuthenticationId, EnvironmentId, ScanRef, SessionId},
    partner::WebhookEvent,
    session::{Platform, Refusal, Session, Visit, draw_auth_token},
    work::Work,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{
    Tx,
    authentications::{KeptAuthentication, Listed},
    sessions::Secrets,
};
use vault::Key;
use wire::{
    authentication::{Asked, AuthenticationSession, FaceStanding, FacialAuthentication},
    theme::Look,
};

use crate::{
    Error, House, announce,
    code::{self, Opens},
    enter::Entered,
    idempotency::Named,
    keys::{open, place, seal},
    retrieve::file_link,
};

/// Most face authentications in one answer, the newest: the contract's list has no pages.
pub const LONGEST_LIST: u32 = 1000;
/// Most photographs of one face authentication. There are three attempts; one that could not be judged is made again.
const MOST_PHOTOGRAPHS: i64 = 12;

/// What is sealed beside a face authentication when it is asked for.
#[derive(Serialize, Deserialize)]
struct Sealed {
    /// The secret of its link, which partners are told again.
    token: String,
    /// Language of its page.
    locale: String,
}

/// A face authentication with what is sealed beside it, opened, and its verification.
pub struct Called {
    /// The face authentication.
    pub authentication: Authentication,
    /// The verification.
    pub entered: Entered,
    /// Language of its page.
    pub locale: String,
    token: String,
    visit: Visit,
}

impl Called {
    pub(crate) async fn of(tx: &mut Tx, entered: Entered, id: AuthenticationId) -> Result<Self, Error> {
        let kept = tx.authentications(entered.session.environment).get(id).await?.ok_or(Error::NoSession)?;
        let KeptAuthentication { authentication, sealed_order, sealed_visit } = kept;
        let Sealed { token, locale } = open(&entered.key, &own(&authentication, "order"), &sealed_order)?;
        let visit = match sealed_visit {
            Some(sealed) => open(&entered.key, &own(&authentication, "visit"), &sealed)?,
            None => Visit::default(),
        };
        Ok(Self { authentication, entered, locale, token, visit })
    }
}

/// The place of one sealed value of a face authentication.
fn own(one: &Authentication, what: &str) -> String {
    place(one.session, &format!("authentication/{}/{what}", one.id))
}

/// The place of what comparing a photograph gave.
pub(crate) fn comparison_place(photo: &Capture) -> String {
    place(photo.session, &format!("comparison/{}", photo.id))
}

/// Tells whether the person of a verification can be asked for their face.
///
/// # Errors
/// `NoSession` when the environment has no such verification, or it was erased.
pub async fn check_status(ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef) -> Result<Eligibility, Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    if kept.session.erased_at.is_some() {
        return Err(Error::NoSession);
    }
    of_session(ctx, tx, &kept.session).await
}

async fn of_session(ctx: &Ctx, tx: &mut Tx, session: &Session) -> Result<Eligibility, Error> {
    Ok(eligibility(session, selfie(ctx, tx, session.id).await?.is_some()))
}

/// The selfie that was kept of a verification.
pub(crate) async fn selfie(ctx: &Ctx, tx: &mut Tx, session: SessionId) -> Result<Option<Capture>, Error> {
    let captures = tx.captures(ctx.environment).current(session).await?;
    Ok(captures.into_iter().find(|capture| capture.step == Step::Face))
}

/// Whether the verification is still one to compare a face with.
pub(crate) async fn is_suitable(ctx: &Ctx, tx: &mut Tx, session: &Session) -> Result<bool, Error> {
    Ok(of_session(ctx, tx, session).await? == Eligibility::Authentication)
}

/// Asks the person of a verification for their face and gives the answer that `write` writes of the link's secret and
/// the code for typing. `None` when the request named itself and another of this name was first: then nothing is to be
/// committed.
///
/// # Errors
/// `NoSession` when the environment has no such verification; `Unsuitable` when it is not approved or has no selfie;
/// `NoCodeFree` when a code was asked for and nearly all are in use.
pub async fn request(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    asked: &Asked,
    named: Option<&Named>,
    write: impl FnOnce(&str, Option<&str>) -> Vec<u8>,
) -> Result<Option<Vec<u8>>, Error> {
    let kept = tx.sessions(ctx.environment).find(asked.scan_ref).await?.ok_or(Error::NoSession)?;
    if kept.session.erased_at.is_some() {
        return Err(Error::NoSession);
    }
    if !is_suitable(ctx, tx, &kept.session).await? {
        return Err(Error::Unsuitable("Field 'scanRef' must name a verification that is approved and has a selfie."));
    }
    let Entered { session, key, order, .. } = Entered::of(house, tx, kept).await?;
    let (one, event) = Authentication::open(ctx, session.id, asked.method, asked.lifetime);
    let token = draw_auth_token(ctx);
    let locale = asked.locale.map_or(order.locale, str::to_owned);
    let sealed = seal(ctx, &key, &own(&one, "order"), &Sealed { token: token.clone(), locale })?;
    tx.authentications(ctx.environment).add(&one, &Sha256::digest(&token), &sealed).await?;
    tx.add_event(ctx, &event).await?;
    // The last second belongs to the person.
    let over = one.expires_at + TimeDelta::milliseconds(1);
    tx.add_work(ctx, Work::ExpireAuthentication(ctx.environment, one.id), over).await?;
    let digits = match asked.digit_string {
        true => {
            let opens = Opens { session: session.id, authentication: Some(one.id), until: one.expires_at };
            Some(code::issue(house, ctx, tx, opens, &key, &token).await?)
        }
        false => None,
    };
    let body = write(&token, digits.as_deref());
    if let Some(named) = named
        && !tx.add_answer(ctx.environment, &named.answer(ctx, session.id.0, &key, &body)).await?
    {
        return Ok(None);
    }
    Ok(Some(body))
}

/// The face authentication that a secret opens.
///
/// # Errors
/// `NoSession` when it opens none.
pub async fn find(house: &House, tx: &mut Tx, secret: &str) -> Result<Called, Error> {
    let found = tx.authentication_of_token(&Sha256::digest(secret)).await?;
    let (environment, session, id) = found.ok_or(Error::NoSession)?;
    // The session is locked before what belongs to it, as everywhere.
    let kept = tx.sessions(environment).get(session).await?.ok_or(Error::NoSession)?;
    let entered = Entered::of(house, tx, kept).await?;
    Called::of(tx, entered, id).await
}

/// The environment of the face authentication that a secret opens; `None` when it opens none.
///
/// # Errors
/// When the archive fails.
pub async fn environment(tx: &mut Tx, secret: &str) -> Result<Option<EnvironmentId>, Error> {
    let found = tx.authentication_of_token(&Sha256::digest(secret)).await?;
    Ok(found.map(|(environment, ..)| environment))
}

/// The language of the page that a secret opens; `None` when it opens none.
///
/// # Errors
/// When the archive fails.
pub async fn locale(house: &House, tx: &mut Tx, secret: &str) -> Result<Option<String>, Error> {
    match find(house, tx, secret).await {
        Ok(called) => Ok(Some(called.locale)),
        Err(Error::NoSession | Error::Refused(Refusal::Erased)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Tells the person where it stands.
///
/// # Errors
/// When the archive fails.
pub async fn standing(ctx: &Ctx, tx: &mut Tx, called: &Called) -> Result<FaceStanding, Error> {
    let settings = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.settings;
    let reason = last_reason(ctx, tx, called).await?;
    let theme = settings.theme_of(Some(&called.entered.order)).map(|theme| Look::of(theme, ctx.environment));
    Ok(FaceStanding::of(&called.authentication, called.locale.clone(), reason, &settings, theme, ctx.now))
}

/// Why the last attempt failed, if it did.
async fn last_reason(ctx: &Ctx, tx: &mut Tx, called: &Called) -> Result<Option<FailReason>, Error> {
    let Some(id) = called.authentication.photo else { return Ok(None) };
    let mut all = tx.authentications(ctx.environment);
    let Some(attempt) = all.attempt(called.authentication.session, id).await? else { return Ok(None) };
    let Some(sealed) = all.comparison(id).await? else { return Ok(None) };
    let comparison: Comparison = open(&called.entered.key, &comparison_place(&attempt.photo), &sealed)?;
    Ok(comparison.reason)
}

/// The person agrees to begin.
///
/// # Errors
/// `Refused` when it is over.
pub async fn start(
    ctx: &Ctx,
    tx: &mut Tx,
    called: &mut Called,
    ip: Option<String>,
    platform: Platform,
) -> Result<(), Error> {
    if !called.authentication.start(ctx.now)? {
        return Ok(());
    }
    called.visit = Visit { consented_at: Some(ctx.now), ip, platform: Some(platform), ..Visit::default() };
    let sealed = seal(ctx, &called.entered.key, &own(&called.authentication, "visit"), &called.visit)?;
    let mut all = tx.authentications(ctx.environment);
    all.save_visit(called.authentication.id, &sealed).await?;
    Ok(all.save(&called.authentication).await?)
}

/// Whether a photograph is waited for.
///
/// # Errors
/// `Refused` when it is over or one is being compared, `Unsuitable` when the verification was overturned, `Full` when
/// too many were sent.
pub async fn must_fit(ctx: &Ctx, tx: &mut Tx, called: &Called) -> Result<(), Error> {
    called.authentication.must_be_started(ctx.now)?;
    if !is_suitable(ctx, tx, &called.entered.session).await? {
        return Err(Error::Unsuitable("The verification is no longer approved."));
    }
    if tx.authentications(ctx.environment).count_attempts(called.authentication.id).await? >= MOST_PHOTOGRAPHS {
        return Err(Error::Full);
    }
    Ok(())
}

/// Keeps a stored photograph and orders that it is compared.
///
/// # Errors
/// As [`must_fit`].
pub async fn keep(ctx: &Ctx, tx: &mut Tx, called: &mut Called, photo: &Capture) -> Result<(), Error> {
    must_fit(ctx, tx, called).await?;
    let one = &mut called.authentication;
    let attempt = Attempt { photo: photo.clone(), authentication: one.id, number: one.failed + 1 };
    one.attempt(ctx.now, photo.id)?;
    let mut all = tx.authentications(ctx.environment);
    all.add_attempt(&attempt).await?;
    all.save(one).await?;
    Ok(tx.add_work(ctx, Work::Authenticate(ctx.environment, one.id), ctx.now).await?)
}

/// The person gave up.
///
/// # Errors
/// `Refused` when it is over, or a photograph is being compared.
pub async fn cancel(ctx: &Ctx, tx: &mut Tx, called: &mut Called) -> Result<(), Error> {
    let event = called.authentication.cancel(ctx.now)?;
    end(ctx, tx, called, &event).await
}

/// Time ran out.
///
/// # Errors
/// When the archive fails.
pub async fn expire(house: &House, ctx: &Ctx, tx: &mut Tx, id: AuthenticationId) -> Result<(), Error> {
    let Some(mut called) = again(house, ctx, tx, id).await? else { return Ok(()) };
    match called.authentication.expire(ctx.now) {
        Some(event) => end(ctx, tx, &called, &event).await,
        None => Ok(()),
    }
}

/// A face authentication that work was ordered for; `None` when it is gone.
pub(crate) async fn again(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    id: AuthenticationId,
) -> Result<Option<Called>, Error> {
    let Some(session) = tx.authentications(ctx.environment).session_of(id).await? else { return Ok(None) };
    let Some(kept) = tx.sessions(ctx.environment).get(session).await? else { return Ok(None) };
    if kept.session.erased_at.is_some() {
        return Ok(None);
    }
    let entered = Entered::of(house, tx, kept).await?;
    Called::of(tx, entered, id).await.map(Some)
}

/// Saves how it ended and tells the partner, in the transaction of the change.
pub(crate) async fn end(ctx: &Ctx, tx: &mut Tx, called: &Called, event: &Event) -> Result<(), Error> {
    let Called { authentication: one, entered, token, visit, .. } = called;
    tx.authentications(ctx.environment).save(one).await?;
    tx.add_event(ctx, event).await?;
    let failed = one.state == AuthenticationState::Failed;
    let reason = last_reason(ctx, tx, called).await?;
    let body = FacialAuthentication {
        id: one.id,
        scan_ref: entered.session.scan_ref,
        client_id: entered.order.client_id.clone(),
        token: token.clone(),
        status: one.state,
        kind: AuthenticationType::Authentication,
        method: one.method,
        // Its name only: links grow old, so one is made when this is told.
        face_photo: one.photo.map(|photo| photo.to_string()),
        ip_address: visit.ip.clone(),
        fail_reason: reason.filter(|_| failed),
        risk_tags: vec![],
    };
    announce::happened(ctx, tx, entered, WebhookEvent::FacialAuthentication, &serde_json::to_value(body)?).await
}

/// Lists the environment's face authentications, newest first, at most [`LONGEST_LIST`].
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn list(house: &House, ctx: &Ctx, tx: &mut Tx) -> Result<Vec<AuthenticationSession>, Error> {
    let listed = tx.authentications(ctx.environment).list(LONGEST_LIST).await?;
    let mut told = Vec::with_capacity(listed.len());
    for one in &listed {
        told.push(tell(house, ctx, tx, one).await?);
    }
    Ok(told)
}

/// Tells how one face authentication stands, by the secret of its link.
///
/// # Errors
/// `NoSession` when the environment has none with this secret.
pub async fn one(house: &House, ctx: &Ctx, tx: &mut Tx, secret: &str) -> Result<AuthenticationSession, Error> {
    let found = tx.authentications(ctx.environment).of_token(&Sha256::digest(secret)).await?;
    tell(house, ctx, tx, &found.ok_or(Error::NoSession)?).await
}

async fn tell(house: &House, ctx: &Ctx, tx: &mut Tx, listed: &Listed) -> Result<AuthenticationSession, Error> {
    let one = &listed.kept.authentication;
    let secrets = Secrets {
        wrapped_key: listed.wrapped_key.clone(),
        sealed_client: vec![],
        sealed_order: None,
        sealed_visit: None,
    };
    let key: Key = house.keys.session(tx, ctx.environment, one.session, &secrets).await?;
    let sealed: Sealed = open(&key, &own(one, "order"), &listed.kept.sealed_order)?;
    let environment_key = house.keys.environment(tx, ctx.environment).await?;
    let photo = one.photo.map(|photo| file_link(house, ctx, &environment_key, listed.scan_ref, photo));
    Ok(AuthenticationSession::of(one, listed.scan_ref, sealed.token, photo))
}
