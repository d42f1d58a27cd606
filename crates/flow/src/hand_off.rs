//! A session goes on at a phone: a secret of its own leads there, for minutes, and once.
//!
//! The code on a screen can be photographed by whoever stands behind. So it does not hold the secret of the link, which is
//! good for as long as the session, but one that is exchanged for it, and worth nothing from then on.

use chrono::{DateTime, Duration, Utc};
use domain::{
    ctx::{ALPHANUMERIC, Ctx, draw_text},
    update::Update,
};
use sha2::{Digest, Sha256};
use store::{Tx, hand_offs::HandOff};

use crate::{Error, House, code, enter::Entered, keys::place};

/// Characters of a secret: 190 bits, which nobody guesses.
const LENGTH: usize = 32;
/// The place in the partner's own address where the secret of the link goes.
const PLACE: &str = "{{token_string}}";

/// How long it may take until the phone opens it.
pub fn patience() -> Duration {
    Duration::minutes(10)
}

/// How long it opens again after the first time: the answer may have been lost on the way.
pub fn grace() -> Duration {
    Duration::minutes(1)
}

/// What is shown to be opened at a phone.
pub struct Offer {
    /// The address.
    pub address: String,
    /// Until when it works.
    pub until: DateTime<Utc>,
    /// The digits that open the session at our page for codes, where it has some.
    pub digits: Option<String>,
}

/// Makes an address that opens the session at another device. An earlier one does not work any more. An environment with
/// an address of its own gets the secret of the link in it, as the contract has it, for as long as the session lasts.
///
/// # Errors
/// `Refused` when the session, or the update, is over.
pub async fn offer(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &Entered,
    update: Option<&Update>,
    auth_token: &str,
) -> Result<Offer, Error> {
    let ends_at = match update {
        Some(update) => {
            update.must_be_pending(ctx.now)?;
            update.expires_at
        }
        None => {
            entered.session.must_be_open(ctx.now)?;
            entered.session.ends_at()
        }
    };
    let session = entered.session.id;
    let digits = match update {
        Some(_) => None,
        None => code::digits(ctx, tx, session, &entered.key).await?,
    };
    let settings = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.settings;
    let secret = draw_text(&*ctx.chance, ALPHANUMERIC, LENGTH);
    let until = ends_at.min(ctx.now + patience());
    tx.save_hand_off(&HandOff {
        session,
        environment: ctx.environment,
        lookup: Sha256::digest(&secret).to_vec(),
        sealed_token: entered.key.seal(&*ctx.chance, &place(session, "hand-off"), auth_token.as_bytes()),
        expires_at: until,
        opened_at: None,
    })
    .await?;
    Ok(match settings.hand_off_url {
        Some(own) => Offer { address: own.replace(PLACE, auth_token), until: ends_at, digits },
        // What stands behind # is sent to no server and stands in no log.
        None => Offer { address: format!("{}/phone#{secret}", house.public_url), until, digits },
    })
}

/// Exchanges a secret for that of the link; `None` for unknown, used and old ones alike.
///
/// # Errors
/// When the archive fails.
pub async fn redeem(house: &House, secret: &str) -> Result<Option<String>, Error> {
    let now = house.clock.now();
    let lookup = Sha256::digest(secret);
    // Looking first keeps whoever tries away from the one writer that SQLite has.
    let Some(found) = house.db.read().await?.hand_off_of_secret(&lookup).await? else { return Ok(None) };
    let mut tx = house.db.begin().await?;
    // The session is locked before what belongs to it, as everywhere.
    let Some(kept) = tx.sessions(found.environment).get(found.session).await? else { return Ok(None) };
    let Some(mut found) = tx.hand_off_of_secret(&lookup).await? else { return Ok(None) };
    let last = found.opened_at.map_or(found.expires_at, |opened| opened + grace());
    if now > last || kept.session.erased_at.is_some() {
        return Ok(None);
    }
    let key = house.keys.session(&mut tx, found.environment, found.session, &kept.secrets).await?;
    let token = key.open(&place(found.session, "hand-off"), &found.sealed_token)?;
    if found.opened_at.is_none() {
        found.opened_at = Some(now);
        tx.save_hand_off(&found).await?;
        tx.commit().await?;
    }
    Ok(String::from_utf8(token.to_vec()).ok())
}

/// Whether the session has gone on at another device.
///
/// # Errors
/// When the archive fails.
pub async fn was_opened(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<bool, Error> {
    let found = tx.hand_off(ctx.environment, entered.session.id).await?;
    Ok(found.is_some_and(|found| found.opened_at.is_some()))
}
