//! A creating request may name itself, so that it can be repeated: whoever did not hear the answer asks again and gets
//! the same one, and nothing is created twice.
//!
//! The answer is kept for a day, sealed under the key of what was created, and destroyed with it. The request's name
//! and body are kept as keyed hashes. Only answers that created something are kept: a request that was refused may be
//! mended and sent again under the same name.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    ctx::Ctx,
    ids::{CompanyId, SessionId},
};
use store::{Tx, answers::Answer};
use uuid::Uuid;
use vault::Key;

use crate::{Error, House, kyb::token::company_key};

/// How long answers are kept.
const KEPT: TimeDelta = TimeDelta::hours(24);

/// A request that named itself.
pub struct Named {
    key_lookup: [u8; 32],
    body_lookup: [u8; 32],
}

/// What is known of a request that named itself.
pub enum Known {
    /// Nothing: it is to be done.
    New,
    /// It was done before; this is what it created, with the sealed answer.
    Answered(Answer),
    /// Another request had this name.
    Another,
}

impl Named {
    /// Names a request. One name stands for different requests at different `path`s.
    pub fn new(environment_key: &Key, path: &str, name: &str, body: &str) -> Self {
        let hash = |kind: &str, text: &str| environment_key.lookup(&format!("{kind} of {path}"), text);
        Self { key_lookup: hash("idempotency key", name), body_lookup: hash("body", body) }
    }

    /// Looks whether this request was answered before.
    ///
    /// # Errors
    /// When the archive fails.
    pub async fn look(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Known, Error> {
        Ok(match tx.answer(ctx.environment, &self.key_lookup).await? {
            None => Known::New,
            Some(answer) if answer.body_lookup == self.body_lookup => Known::Answered(answer),
            Some(_) => Known::Another,
        })
    }

    /// What is kept of this request and the answer to it; `subject` is what was created, and `key` its key.
    pub fn answer(&self, ctx: &Ctx, subject: Uuid, key: &Key, bytes: &[u8]) -> Answer {
        Answer {
            key_lookup: self.key_lookup.to_vec(),
            body_lookup: self.body_lookup.to_vec(),
            subject,
            sealed_answer: key.seal(&*ctx.chance, &place(subject), bytes),
            created_at: ctx.now,
        }
    }
}

/// Opens the answer to a request that opened a session, or the form of a company.
///
/// # Errors
/// `Refused(Erased)` when the key of what was created was destroyed in this moment.
pub async fn open(house: &House, ctx: &Ctx, tx: &mut Tx, answer: &Answer) -> Result<Vec<u8>, Error> {
    let id = SessionId(answer.subject);
    let key = match tx.sessions(ctx.environment).get(id).await? {
        Some(kept) => house.keys.session(tx, ctx.environment, id, &kept.secrets).await?,
        None => company_key(house, ctx, tx, CompanyId(answer.subject)).await?,
    };
    Ok(key.open(&place(answer.subject), &answer.sealed_answer)?.to_vec())
}

fn place(subject: Uuid) -> String {
    format!("answers/{subject}")
}

/// Forgets the answers that were kept long enough.
///
/// # Errors
/// When the archive fails.
pub async fn forget(house: &House, now: DateTime<Utc>) -> Result<(), Error> {
    let before = now - KEPT;
    // Reading first keeps an idle house away from the one writer that SQLite has.
    while house.db.read().await?.has_answers_before(before).await? {
        let mut tx = house.db.begin().await?;
        tx.forget_answers(before).await?;
        tx.commit().await?;
    }
    Ok(())
}
