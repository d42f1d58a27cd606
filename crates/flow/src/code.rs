//! Eight digits that stand for a link, for people who type rather than click.
//!
//! Eight digits can be guessed, so they are made of two parts. The first five find the code, the last three prove it:
//! a guess that finds a code and does not prove it counts against that code, and the fifth ends it. Both parts are kept
//! as hashes under a key of the house, and the link's secret is sealed under the session's key.

use chrono::{DateTime, Duration, Utc};
use domain::{
    ctx::{Ctx, DIGITS, draw_text},
    ids::{AuthenticationId, SessionId},
};
use store::{Tx, codes::Code};
use subtle::ConstantTimeEq;
use vault::Key;

use crate::{Error, House, keys::place};

/// Length of a code, in digits.
pub const LENGTH: usize = 8;
/// How many digits find a code; as many as there are combinations can be alive at once, 100 000 in the whole house.
const FINDING: usize = 5;
/// The wrong try at which a code dies: whoever guesses opens it in one case of two hundred.
const WRONG_TRIES: u32 = 5;
/// How many codes are drawn before giving up: with half of all codes in use, one order in a billion finds none.
const DRAWS: usize = 30;

/// What a code opens.
pub struct Opens {
    /// The session, or the one of the face authentication.
    pub session: SessionId,
    /// The face authentication, if it is one.
    pub authentication: Option<AuthenticationId>,
    /// When the link ends.
    pub until: DateTime<Utc>,
}

/// The digits of a session's code, for the person's own page; `None` when it has none that still opens it.
///
/// # Errors
/// When the archive fails or they do not open.
pub async fn digits(ctx: &Ctx, tx: &mut Tx, session: SessionId, key: &Key) -> Result<Option<String>, Error> {
    let Some(sealed) = tx.sealed_digits(ctx.environment, session, ctx.now).await? else { return Ok(None) };
    let place = format!("{}/digits", code_place(session, None));
    Ok(String::from_utf8(key.open(&place, &sealed)?.to_vec()).ok())
}

/// What a code stood for.
pub struct Redeemed {
    /// The secret of the link.
    pub token: String,
    /// Whether it opens a face authentication rather than a session.
    pub is_authentication: bool,
}

/// Gives a link a code, which opens it until it ends or the environment's longest time for codes is over.
///
/// # Errors
/// `NoCodeFree` when nearly all are in use.
pub async fn issue(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    opens: Opens,
    key: &Key,
    auth_token: &str,
) -> Result<String, Error> {
    let settings = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.settings;
    let longest = ctx.now + Duration::seconds(settings.digit_string_max_seconds.into());
    let Opens { session, authentication, until } = opens;
    let place = code_place(session, authentication);
    for _ in 0..DRAWS {
        let digits = draw_text(&*ctx.chance, DIGITS, LENGTH);
        let (lookup, secret) = hashes(house.keys.codes(), &digits);
        let code = Code {
            lookup: lookup.into(),
            environment: ctx.environment,
            session,
            authentication,
            secret: secret.into(),
            sealed_token: key.seal(&*ctx.chance, &place, auth_token.as_bytes()),
            sealed_digits: Some(key.seal(&*ctx.chance, &format!("{place}/digits"), digits.as_bytes())),
            wrong_tries: 0,
            expires_at: until.min(longest),
        };
        if tx.add_code(&code, ctx.now).await? {
            return Ok(digits);
        }
    }
    Err(Error::NoCodeFree)
}

/// Gives the link that a code stands for, as long as the client has something to do there; `None` for wrong, unknown,
/// expired and dead codes alike. `digits` are [`LENGTH`] digits.
///
/// # Errors
/// When the archive fails.
pub async fn redeem(house: &House, digits: &str) -> Result<Option<Redeemed>, Error> {
    let now = house.clock.now();
    let Some(code) = prove(house, digits).await? else { return Ok(None) };
    let mut tx = house.db.read().await?;
    let Some(kept) = tx.sessions(code.environment).get(code.session).await? else { return Ok(None) };
    let open = match code.authentication {
        Some(id) => {
            let found = tx.authentications(code.environment).get(id).await?;
            found.is_some_and(|kept| kept.authentication.must_be_pending(now).is_ok())
        }
        None => kept.session.must_be_open(now).is_ok(),
    };
    if !open {
        return Ok(None);
    }
    let key = house.keys.session(&mut tx, code.environment, code.session, &kept.secrets).await?;
    let token = key.open(&code_place(code.session, code.authentication), &code.sealed_token)?;
    let is_authentication = code.authentication.is_some();
    Ok(String::from_utf8(token.to_vec()).ok().map(|token| Redeemed { token, is_authentication }))
}

/// The place of a sealed secret.
fn code_place(session: SessionId, authentication: Option<AuthenticationId>) -> String {
    match authentication {
        Some(id) => place(session, &format!("authentication/{id}/code")),
        None => place(session, "code"),
    }
}

/// Finds the code and counts a try that does not prove it. The session is read in another transaction: whoever ends a
/// session holds its row and waits for that of its code.
async fn prove(house: &House, digits: &str) -> Result<Option<Code>, Error> {
    let (lookup, secret) = hashes(house.keys.codes(), digits);
    let mut tx = house.db.begin().await?;
    let Some(code) = tx.code(&lookup).await? else { return Ok(None) };
    if house.clock.now() > code.expires_at {
        return Ok(None);
    }
    if bool::from(secret.as_slice().ct_eq(&code.secret)) {
        return Ok(Some(code));
    }
    if code.wrong_tries + 1 < WRONG_TRIES {
        tx.count_wrong_try(&lookup).await?;
    } else {
        tx.kill_code(&lookup).await?;
    }
    tx.commit().await?;
    Ok(None)
}

/// The hashes of the digits that find a code and of those that prove it. The latter's covers the former, so equal ends
/// of different codes look different.
fn hashes(key: &Key, digits: &str) -> ([u8; 32], [u8; 32]) {
    (key.lookup("code", digits.get(..FINDING).unwrap_or_default()), key.lookup("code, whole", digits))
}
