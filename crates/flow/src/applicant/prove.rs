//! Somebody shows that a session is about them: by the number on the document and the date of birth, which nobody
//! reads out of a link, and which the person has at hand.
//!
//! Both are held against what the machine read, at once and in constant time. What the partner expects does not count:
//! where it differs from the document, the two may be of two people, and the pictures are those of one. After three wrong
//! tries each costs twice the time of the one before. What is handed out for a right one is a keyed hash of the second
//! until which it is good, under the session's key, so that it dies with the session's data.

use chrono::NaiveDate;
use domain::{applicant::PROOF_SECONDS, ctx::Ctx, document::Reading};
use subtle::ConstantTimeEq;
use vault::Key;
use wire::applicant::Proof;

use super::find;
use crate::{Error, House, audit};

/// Takes what somebody shows; `None` when it is wrong, or there is nothing it could be held against.
///
/// # Errors
/// `TooSoon` after wrong tries, `NoSession` as [`find`].
pub async fn prove(house: &House, auth_token: &str, number: &str, born: NaiveDate) -> Result<Option<Proof>, Error> {
    let mut tx = house.db.begin().await?;
    let (ctx, visitor) = find(house, &mut tx, auth_token).await?;
    if let Some(seconds) = visitor.tries.wait(ctx.now) {
        return Err(Error::TooSoon(seconds));
    }
    let (Some(entered), Some(record)) = (&visitor.entered, &visitor.record) else { return Ok(None) };
    if !visitor.is_provable() {
        return Ok(None);
    }
    if shows(&entered.key, &record.reading, number, born) {
        audit::seen(&ctx, &mut tx, &visitor.session, "PROVED").await?;
        tx.commit().await?;
        return Ok(Some(hand_out(&entered.key, &ctx)));
    }
    let tries = visitor.tries.counted(ctx.now);
    tx.requests(ctx.environment).save_tries(visitor.session.id, tries, ctx.now).await?;
    tx.commit().await?;
    Ok(None)
}

/// Whether both are what the document says. Keyed hashes are compared, so that time tells nothing of the values.
fn shows(key: &Key, reading: &Reading, number: &str, born: NaiveDate) -> bool {
    let hash = |number: &str, born: Option<NaiveDate>| {
        let born = born.map(|date| date.to_string()).unwrap_or_default();
        key.lookup("own proof", &format!("{born} {}", folded(number)))
    };
    let right = hash(reading.number.as_deref().unwrap_or_default(), reading.birth_date);
    bool::from(right.ct_eq(&hash(number, Some(born))))
}

/// A number as it is compared: letters and digits alone, and alike what is alike to the eye.
fn folded(number: &str) -> String {
    let letters = number.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_uppercase);
    letters
        .map(|letter| match letter {
            'O' => '0',
            'I' => '1',
            other => other,
        })
        .collect()
}

fn hand_out(key: &Key, ctx: &Ctx) -> Proof {
    let until = ctx.now.timestamp() + i64::from(PROOF_SECONDS);
    Proof { proof: format!("{until}.{}", hex::encode(mark(key, until))), seconds: PROOF_SECONDS }
}

/// Whether this was handed out for the session with this key, and is still good.
pub(super) fn is_good(key: &Key, ctx: &Ctx, proof: &str) -> bool {
    let Some((until, digits)) = proof.split_once('.') else { return false };
    let (Ok(until), mut told) = (until.parse::<i64>(), [0; 32]) else { return false };
    hex::decode_to_slice(digits, &mut told).is_ok()
        && ctx.now.timestamp() < until
        && bool::from(told.ct_eq(&mark(key, until)))
}

fn mark(key: &Key, until: i64) -> [u8; 32] {
    key.lookup("own page", &until.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_dashes_case_and_what_looks_alike_do_not_matter_and_all_else_does() {
        let key = Key::from_bytes(&mut [7; 32]);
        let born: NaiveDate = "1990-01-31".parse().unwrap();
        let reading = Reading { number: Some("LTO12-I4".into()), birth_date: Some(born), ..Reading::default() };
        let check = |number: &str, born: &str, right| {
            assert_eq!(shows(&key, &reading, number, born.parse().unwrap()), right, "{number} {born}");
        };
        for number in ["LTO12-I4", "lt 0 12 14", "  LTO12I4"] {
            check(number, "1990-01-31", true);
            check(number, "1990-01-30", false);
        }
        for number in ["LTO12-I5", "LTO12I", "LTO12I44", "", "-"] {
            check(number, "1990-01-31", false);
        }
    }

    #[test]
    fn nothing_is_shown_by_nothing() {
        let key = Key::from_bytes(&mut [7; 32]);
        let born: NaiveDate = "1990-01-31".parse().unwrap();
        assert!(!shows(&key, &Reading::default(), "", born));
    }
}
