//! The people at the console: how they sign in, stay and go.
//!
//! Accounts belong to the house, roles to environments; `administer` is what administrators do about both, `password`
//! and `totp` are what signing in is made of.

pub mod administer;
mod password;
mod totp;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    audit::{Act, Actor, Subject},
    ctx::{ALPHANUMERIC, draw_text},
    ids::StaffId,
    staff::{Attendance, Staff, same_email, sign_in_wait},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::{
    Tx,
    staff::{KeptStaff, Membership},
};

use crate::{Error, House, audit::record_house};

/// How long wrong tries are remembered.
const REMEMBERED: TimeDelta = TimeDelta::days(1);

/// How long a secret of a cookie or a link is: letters and digits, 256 bits.
const SECRET: usize = 43;

/// A sign-in that has just begun.
pub struct SignedIn {
    /// Who.
    pub staff: Staff,
    /// What the browser keeps; it is told this once.
    pub secret: String,
}

/// Lets somebody in who knows the password and, where an app is set up, its code or a code for whoever has lost it.
/// Wrong tries are counted for each address, whether there is such an account or not, and cost longer and longer.
///
/// # Errors
/// `WrongCredentials`, which does not tell what was wrong; `CodeMissing`; `TooSoon` after wrong tries; `Crowded`.
pub async fn sign_in(house: &House, email: &str, password: &str, code: Option<&str>) -> Result<SignedIn, Error> {
    let email = same_email(email);
    let kept = count_try(house, &email).await?;
    let open = kept.filter(|kept| kept.staff.deactivated_at.is_none());
    let hash = open.as_ref().and_then(|kept| kept.password_hash.clone());
    let right = password::is_right(password, hash.clone()).await?;
    let mut tx = house.db.begin().await?;
    // Read again: a password that was changed, or an account that was closed meanwhile, opens nothing.
    let kept = match &open {
        Some(open) => tx.staff(open.staff.id).await?,
        None => None,
    };
    let now = house.clock.now();
    let still = |kept: &KeptStaff| kept.staff.deactivated_at.is_none() && kept.password_hash == hash;
    let known = kept.as_ref().map(|kept| kept.staff.id);
    let Some(kept) = kept.filter(|kept| right && still(kept)) else {
        return in_vain(house, tx, known, now).await;
    };
    if kept.sealed_totp.is_some() {
        let Some(code) = code else {
            // Neither a wrong try nor one that makes earlier ones forgotten.
            tx.uncount_sign_in(&email_lookup(house, &email)).await?;
            tx.commit().await?;
            return Err(Error::CodeMissing);
        };
        if !takes_code(house, &mut tx, &kept, code, now).await? {
            return in_vain(house, tx, known, now).await;
        }
    }
    tx.forgive_sign_ins(&email_lookup(house, &email)).await?;
    let signed_in = begin(house, &mut tx, kept.staff, now).await?;
    tx.commit().await?;
    Ok(signed_in)
}

/// Writes down that somebody tried in vain. Which account it was stands there for administrators; the answer is the same.
async fn in_vain(house: &House, mut tx: Tx, known: Option<StaffId>, now: DateTime<Utc>) -> Result<SignedIn, Error> {
    let subject = known.map_or(Subject::None, Subject::Staff);
    record_house(now, &*house.chance, &mut tx, &Actor::System, Act::SignInFailed, subject, json!({})).await?;
    tx.commit().await?;
    Err(Error::WrongCredentials)
}

/// Writes down what a person did about their own account.
async fn note(house: &House, tx: &mut Tx, staff: StaffId, act: Act, told: Value) -> Result<(), Error> {
    let (now, actor) = (house.clock.now(), Actor::Staff(staff));
    record_house(now, &*house.chance, tx, &actor, act, Subject::Staff(staff), told).await
}

/// Counts a try before it is known whether it is wrong: whoever tries many things at once is not let through.
async fn count_try(house: &House, email: &str) -> Result<Option<KeptStaff>, Error> {
    let (now, lookup) = (house.clock.now(), email_lookup(house, email));
    let mut tx = house.db.begin().await?;
    let tries = tx.sign_in_tries(&lookup, now).await?;
    if let Some(seconds) = sign_in_wait(&tries, now) {
        return Err(Error::TooSoon(seconds));
    }
    tx.count_sign_in(&lookup, now, now - REMEMBERED).await?;
    let kept = tx.staff_with(email).await?;
    tx.commit().await?;
    Ok(kept)
}

async fn takes_code(
    house: &House,
    tx: &mut Tx,
    kept: &KeptStaff,
    code: &str,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let Some(sealed) = &kept.sealed_totp else { return Ok(false) };
    let id = kept.staff.id;
    if let Some(code) = totp::same_recovery_code(code) {
        return Ok(tx.use_recovery_code(id, &recovery_lookup(house, id, &code)).await?);
    }
    let secret = house.keys.staff().open(&totp_place(id), sealed)?;
    match totp::step_of(&secret, code, now.timestamp()) {
        Some(step) => Ok(tx.use_totp_step(id, step).await?),
        None => Ok(false),
    }
}

async fn begin(house: &House, tx: &mut Tx, staff: Staff, now: DateTime<Utc>) -> Result<SignedIn, Error> {
    let secret = draw_text(&*house.chance, ALPHANUMERIC, SECRET);
    tx.add_attendance(staff.id, &Sha256::digest(&secret), now, now - Attendance::LONGEST).await?;
    note(house, tx, staff.id, Act::SignedIn, json!({ "totp": staff.has_totp })).await?;
    Ok(SignedIn { staff, secret })
}

/// Recognises somebody by the secret that the browser keeps; nobody when it is unknown or over.
///
/// # Errors
/// When the archive fails.
pub async fn recognise(house: &House, secret: &str) -> Result<Option<Staff>, Error> {
    let (now, hash) = (house.clock.now(), Sha256::digest(secret));
    let mut tx = house.db.read().await?;
    let Some((id, attendance)) = tx.attendance(&hash).await? else { return Ok(None) };
    let kept = tx.staff(id).await?;
    drop(tx);
    let Some(kept) = kept.filter(|kept| attendance.lasts(now) && kept.staff.deactivated_at.is_none()) else {
        return Ok(None);
    };
    if now - attendance.seen_at >= Attendance::GRAIN {
        let mut tx = house.db.begin().await?;
        tx.see(id, &hash, now).await?;
        tx.commit().await?;
    }
    Ok(Some(kept.staff))
}

/// Everything that a person's screen begins with.
pub struct Welcome {
    /// The environments they see.
    pub memberships: Vec<Membership>,
    /// Whether one of them asks for an authenticator app that is not set up.
    pub must_enrol_totp: bool,
}

/// Tells what a person's screen begins with.
///
/// # Errors
/// When the archive fails.
pub async fn welcome(house: &House, staff: &Staff) -> Result<Welcome, Error> {
    let mut tx = house.db.read().await?;
    let memberships = tx.memberships(staff.id).await?;
    let must_enrol_totp = !staff.has_totp && asks_for_totp(&mut tx, &memberships).await?;
    Ok(Welcome { memberships, must_enrol_totp })
}

async fn asks_for_totp(tx: &mut Tx, memberships: &[Membership]) -> Result<bool, Error> {
    for membership in memberships {
        let environment = tx.environment(membership.environment).await?;
        if environment.is_some_and(|environment| environment.settings.console_totp_required) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Ends a sign-in.
///
/// # Errors
/// When the archive fails.
pub async fn sign_out(house: &House, staff: &Staff, secret: &str) -> Result<(), Error> {
    let mut tx = house.db.begin().await?;
    tx.end_attendance(&Sha256::digest(secret)).await?;
    note(house, &mut tx, staff.id, Act::SignedOut, json!({})).await?;
    Ok(tx.commit().await?)
}

/// Ends every sign-in of somebody.
///
/// # Errors
/// When the archive fails.
pub async fn sign_out_everywhere(house: &House, staff: StaffId) -> Result<(), Error> {
    let mut tx = house.db.begin().await?;
    tx.end_attendances(staff, None).await?;
    note(house, &mut tx, staff, Act::SignedOut, json!({ "everywhere": true })).await?;
    Ok(tx.commit().await?)
}

/// Whom a link invites.
pub struct Invitation {
    /// The person.
    pub staff: Staff,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// Finds whom a link invites.
///
/// # Errors
/// `NoInvitation` when it is unknown, used or over.
pub async fn invitation(house: &House, secret: &str) -> Result<Invitation, Error> {
    let now = house.clock.now();
    invited(&mut house.db.read().await?, secret, now).await
}

async fn invited(tx: &mut Tx, secret: &str, now: DateTime<Utc>) -> Result<Invitation, Error> {
    let (id, expires_at) = tx.invitation(&Sha256::digest(secret)).await?.ok_or(Error::NoInvitation)?;
    let kept = tx.staff(id).await?.ok_or(Error::NoInvitation)?;
    if now >= expires_at || kept.staff.deactivated_at.is_some() {
        return Err(Error::NoInvitation);
    }
    Ok(Invitation { staff: kept.staff, expires_at })
}

/// Uses a link: its person has chosen a password, and is signed in.
///
/// # Errors
/// `NoInvitation`, `WeakPassword`, `Crowded`.
pub async fn accept(house: &House, secret: &str, password: &str) -> Result<SignedIn, Error> {
    password::must_be_good(password)?;
    // Only whoever has a link makes us work.
    invitation(house, secret).await?;
    let hash = password::hash(&*house.chance, password).await?;
    let now = house.clock.now();
    let mut tx = house.db.begin().await?;
    let Invitation { staff, .. } = invited(&mut tx, secret, now).await?;
    if !tx.end_invitation(staff.id).await? {
        return Err(Error::NoInvitation);
    }
    tx.set_password(staff.id, Some(&hash)).await?;
    tx.end_attendances(staff.id, None).await?;
    note(house, &mut tx, staff.id, Act::StaffChanged, json!({ "password": "chosen" })).await?;
    tx.forgive_sign_ins(&email_lookup(house, &staff.email)).await?;
    let signed_in = begin(house, &mut tx, Staff { has_password: true, ..staff }, now).await?;
    tx.commit().await?;
    Ok(signed_in)
}

/// Makes sure that whoever is signed in knows the password.
async fn prove(house: &House, staff: &Staff, password: &str) -> Result<(), Error> {
    let kept = count_try(house, &staff.email).await?;
    let hash = kept.and_then(|kept| kept.password_hash);
    if !password::is_right(password, hash).await? {
        return Err(Error::WrongPassword);
    }
    let mut tx = house.db.begin().await?;
    tx.forgive_sign_ins(&email_lookup(house, &staff.email)).await?;
    Ok(tx.commit().await?)
}

/// Changes a password; every other sign-in of the person ends.
///
/// # Errors
/// `WrongPassword`, `WeakPassword`, `TooSoon`, `Crowded`.
pub async fn change_password(house: &House, staff: &Staff, secret: &str, old: &str, new: &str) -> Result<(), Error> {
    password::must_be_good(new)?;
    prove(house, staff, old).await?;
    let hash = password::hash(&*house.chance, new).await?;
    let mut tx = house.db.begin().await?;
    tx.set_password(staff.id, Some(&hash)).await?;
    tx.end_attendances(staff.id, Some(&Sha256::digest(secret))).await?;
    note(house, &mut tx, staff.id, Act::StaffChanged, json!({ "password": "changed" })).await?;
    Ok(tx.commit().await?)
}

/// What an authenticator app is given.
pub struct Offer {
    /// The secret, in Base32.
    pub secret: String,
    /// The address for a QR code.
    pub address: String,
}

/// Offers the secret of an authenticator app, which counts once it is confirmed.
///
/// # Errors
/// `Unsuitable` when there is one already.
pub async fn offer_totp(house: &House, staff: StaffId) -> Result<Offer, Error> {
    let mut tx = house.db.begin().await?;
    let kept = tx.staff(staff).await?.ok_or(Error::NoStaff)?;
    if kept.sealed_totp.is_some() {
        return Err(Error::Unsuitable("An authenticator app is set up already; remove it first."));
    }
    let secret = totp::secret(&*house.chance);
    let sealed = house.keys.staff().seal(&*house.chance, &totp_place(staff), &secret);
    tx.offer_totp(staff, &sealed).await?;
    tx.commit().await?;
    let host = house.public_url.split("://").last().unwrap_or_default();
    let issuer = format!("Bonafide {}", host.split(['/', ':']).next().unwrap_or_default());
    Ok(Offer { secret: totp::base32(&secret), address: totp::address(&secret, &issuer, &kept.staff.email) })
}

/// Takes the offered secret, whose first code this is; gives the codes for whoever loses the app. Every other sign-in of
/// the person ends.
///
/// # Errors
/// `WrongCode`, also when nothing was offered.
pub async fn confirm_totp(house: &House, staff: StaffId, secret: &str, code: &str) -> Result<Vec<String>, Error> {
    let now = house.clock.now();
    let mut tx = house.db.begin().await?;
    let kept = tx.staff(staff).await?.ok_or(Error::NoStaff)?;
    let sealed = kept.sealed_new_totp.ok_or(Error::WrongCode)?;
    let offered = house.keys.staff().open(&totp_place(staff), &sealed)?;
    let step = totp::step_of(&offered, code, now.timestamp()).ok_or(Error::WrongCode)?;
    let codes = totp::recovery_codes(&*house.chance);
    let lookup = |code: &String| Some(recovery_lookup(house, staff, &totp::same_recovery_code(code)?));
    let lookups: Vec<[u8; 32]> = codes.iter().filter_map(lookup).collect();
    tx.take_totp(staff, step, &lookups).await?;
    tx.end_attendances(staff, Some(&Sha256::digest(secret))).await?;
    note(house, &mut tx, staff, Act::StaffChanged, json!({ "totp": true })).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Asks somebody for no app any more.
///
/// # Errors
/// `WrongPassword`, `TooSoon`; `Unsuitable` when an environment asks for it.
pub async fn remove_totp(house: &House, staff: &Staff, password: &str) -> Result<(), Error> {
    prove(house, staff, password).await?;
    let mut tx = house.db.begin().await?;
    let memberships = tx.memberships(staff.id).await?;
    if asks_for_totp(&mut tx, &memberships).await? {
        return Err(Error::Unsuitable("One of your environments asks for an authenticator app."));
    }
    tx.remove_totp(staff.id).await?;
    note(house, &mut tx, staff.id, Act::StaffChanged, json!({ "totp": false })).await?;
    Ok(tx.commit().await?)
}

fn email_lookup(house: &House, email: &str) -> [u8; 32] {
    house.keys.staff().lookup("e-mail address", email)
}

fn recovery_lookup(house: &House, staff: StaffId, code: &str) -> [u8; 32] {
    house.keys.staff().lookup(&format!("recovery code of {staff}"), code)
}

fn totp_place(staff: StaffId) -> String {
    format!("staff/{staff}/totp")
}
