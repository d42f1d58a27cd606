//! A face that is shown again is compared with the selfie of its verification, and what follows is kept.

use std::sync::Arc;

use analysis::{Incomparable, Shot};
use domain::{
    authentication::{Attempt, Comparison, FailReason, Measured},
    capture::{Capture, Step},
    ctx::Ctx,
    ids::{AuthenticationId, CaptureId},
};
use store::Tx;

use crate::{
    Error, House,
    authenticate::{Called, again, comparison_place, end, is_suitable, selfie},
    keys::seal,
};

/// Everything a comparison needs, gathered in one short reading transaction.
pub struct Gathered {
    called: Called,
    attempt: Attempt,
    /// The verification's; `None` when it is no longer one to compare with.
    selfie: Option<Capture>,
    /// Whether the very same picture was sent before.
    repeated: bool,
}

/// What came of comparing.
pub enum Outcome {
    /// The photograph was compared.
    Compared(Comparison),
    /// The verification is no longer one to compare with, or its selfie shows no face.
    NothingToCompareWith,
    /// It was tried in vain, by no fault of the person's.
    TriedInVain,
}

impl Gathered {
    /// The photograph to be compared.
    pub fn photo(&self) -> CaptureId {
        self.attempt.photo.id
    }
}

/// Gathers what is to be compared. `None` when there is nothing to do: it is gone, over, or waits for a photograph.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn gather(house: &House, ctx: &Ctx, tx: &mut Tx, id: AuthenticationId) -> Result<Option<Gathered>, Error> {
    let Some(called) = again(house, ctx, tx, id).await? else { return Ok(None) };
    let one = &called.authentication;
    let Some(photo) = one.photo.filter(|photo| one.is_checking(*photo)) else { return Ok(None) };
    let attempt = tx.authentications(ctx.environment).attempt(one.session, photo).await?;
    let attempt = attempt.ok_or(Error::ObjectMissing)?;
    let suitable = is_suitable(ctx, tx, &called.entered.session).await?;
    let selfie = if suitable { selfie(ctx, tx, one.session).await? } else { None };
    let hash = &attempt.photo.sha256;
    let alike = tx.authentications(ctx.environment).alike(one.session, hash).await?;
    let ever = tx.captures(ctx.environment).ever(one.session).await?;
    // A camera never takes the same picture twice, to the last pixel: who sends one again has it from somewhere.
    let earlier = |other: &Attempt| other.photo.id != photo && other.photo.created_at <= attempt.photo.created_at;
    let repeated =
        alike.iter().any(earlier) || ever.iter().any(|capture| capture.step == Step::Face && capture.sha256 == *hash);
    Ok(Some(Gathered { called, attempt, selfie, repeated }))
}

/// Fetches both photographs and compares them. Slow; no transaction is open meanwhile.
///
/// # Errors
/// When the vault fails or the models are not there.
pub async fn compare(house: &Arc<House>, ctx: &Ctx, gathered: &Gathered) -> Result<Outcome, Error> {
    let Gathered { called, attempt, selfie, repeated } = gathered;
    let Some(selfie) = selfie else { return Ok(Outcome::NothingToCompareWith) };
    if *repeated {
        return Ok(Outcome::Compared(sent_before(selfie, &attempt.photo)));
    }
    let (known, shown) = (fetch(house, ctx, called, selfie).await?, fetch(house, ctx, called, &attempt.photo).await?);
    let at_work = house.clone();
    let compared = tokio::task::spawn_blocking(move || {
        let models = at_work.models.get()?;
        Ok::<_, Error>(analysis::recognise(&known, &shown, &models, &at_work.policy.marks))
    })
    .await??;
    match compared {
        Ok(comparison) => Ok(Outcome::Compared(comparison)),
        Err(Incomparable::NoReference) => Ok(Outcome::NothingToCompareWith),
        Err(broken) => Err(broken.into()),
    }
}

fn sent_before(selfie: &Capture, photo: &Capture) -> Comparison {
    let reason = FailReason::DuplicateImage;
    let unit = "earlier pictures with the same bytes".to_owned();
    Comparison {
        reason: Some(reason),
        measured: vec![Measured { reason, failed: true, measure: 1.0, mark: 0.0, unit }],
        models: vec![],
        inputs: [selfie, photo].map(|capture| hex::encode(capture.sha256)).into(),
    }
}

async fn fetch(house: &House, ctx: &Ctx, called: &Called, capture: &Capture) -> Result<Shot, Error> {
    let object = capture.object(ctx.environment);
    let sealed = house.objects.get(&object).await?.ok_or(Error::ObjectMissing)?;
    let jpeg = called.entered.key.open(&object, &sealed)?.to_vec();
    Ok(Shot { step: capture.step, jpeg, sha256: hex::encode(capture.sha256) })
}

/// Keeps what came of comparing and what follows from it, all in the caller's transaction: another attempt, or the end
/// and its webhook. Does nothing when that was done already, or everything was erased meanwhile; says whether it did.
///
/// # Errors
/// When the archive fails.
pub async fn judged(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    id: AuthenticationId,
    photo: CaptureId,
    outcome: &Outcome,
) -> Result<bool, Error> {
    let Some(mut called) = again(house, ctx, tx, id).await? else { return Ok(false) };
    if !called.authentication.is_checking(photo) {
        return Ok(false);
    }
    let suitable = is_suitable(ctx, tx, &called.entered.session).await?;
    if let Outcome::Compared(comparison) = outcome {
        let session = called.authentication.session;
        let attempt = tx.authentications(ctx.environment).attempt(session, photo).await?.ok_or(Error::ObjectMissing)?;
        let sealed = seal(ctx, &called.entered.key, &comparison_place(&attempt.photo), comparison)?;
        tx.authentications(ctx.environment).save_comparison(photo, &sealed).await?;
    }
    let event = match outcome {
        Outcome::Compared(comparison) if suitable => {
            called.authentication.judge(ctx.now, comparison.reason.is_none())?
        }
        Outcome::TriedInVain if suitable => called.authentication.give_back(ctx.now)?,
        _ => called.authentication.withdraw(ctx.now),
    };
    match event {
        Some(event) => end(ctx, tx, &called, &event).await?,
        None => tx.authentications(ctx.environment).save(&called.authentication).await?,
    }
    Ok(true)
}
