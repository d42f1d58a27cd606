//! A partner's server sends a further document for a verification that is decided.

use domain::{
    capture::{Capture, Origin, Step},
    ctx::Ctx,
    event::{Event, EventKind},
    extra::{Extra, extras},
    ids::ScanRef,
};
use serde_json::{Map, Value};
use store::Tx;

use crate::{
    Error, House,
    capture::{self, Developed, MOST_CAPTURES},
    enter::Entered,
    keys::{place, seal},
};

/// The verification and its step, if it is decided and has or could have had such a step.
///
/// # Errors
/// `NoSession` when the environment has no such verification, `Unsuitable` when it is not decided, `NotPartOfTheWalk`
/// when it has no such step.
pub async fn find(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    step: Step,
) -> Result<(Entered, Extra), Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    if kept.session.erased_at.is_some() {
        return Err(Error::NoSession);
    }
    if kept.session.decided_at.is_none() {
        return Err(Error::Unsuitable("The verification is not decided yet."));
    }
    let entered = Entered::of(house, tx, kept).await?;
    let offered = offered(ctx, tx, &entered).await?;
    let found = offered.into_iter().find(|extra| extra.step() == step);
    let extra =
        found.ok_or(Error::NotPartOfTheWalk("Field 'step' must name an additional step of the verification."))?;
    if tx.captures(ctx.environment).count(entered.session.id).await? >= MOST_CAPTURES {
        return Err(Error::Full);
    }
    Ok((entered, extra))
}

/// The further documents that a decided verification has, or that its environment asks for by now.
///
/// # Errors
/// When the archive fails.
pub async fn offered(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Vec<Extra>, Error> {
    let Some((country, document)) = entered.visit.selected else { return Ok(vec![]) };
    let mut offered = entered.order.extras(country, document);
    let settings = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.settings;
    for extra in settings.preset_steps.iter().flat_map(|said| extras(said, country, document)) {
        if offered.iter().all(|known| known.name != extra.name) {
            offered.push(extra);
        }
    }
    Ok(offered)
}

/// Seals the file into the vault under a fresh name. Nothing refers to it until [`keep`].
///
/// # Errors
/// When the vault fails.
pub async fn store(
    house: &House,
    ctx: &Ctx,
    entered: &Entered,
    step: Step,
    developed: Developed,
) -> Result<Capture, Error> {
    capture::store(house, ctx, entered, step, Origin::Upload, developed).await
}

/// Lets the file take the place of the one before, with what it should say.
///
/// # Errors
/// As [`find`].
pub async fn keep(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    capture: &Capture,
    data: Option<Map<String, Value>>,
) -> Result<(), Error> {
    let (mut entered, _) = find(house, ctx, tx, scan_ref, capture.step).await?;
    let session = entered.session.id;
    tx.captures(ctx.environment).add(capture).await?;
    if let Some(data) = data {
        let mut all = entered.order.additional_data.take().unwrap_or_else(|| Value::Object(Map::new()));
        all[capture.step.as_str()] = Value::Object(data);
        entered.order.additional_data = Some(all);
        let sealed = seal(ctx, &entered.key, &place(session, "order"), &entered.order)?;
        tx.save_order(ctx.environment, session, &sealed).await?;
    }
    let event = Event::new(session, EventKind::Captured, ctx.now).saying(capture.step.word());
    Ok(tx.add_event(ctx, &event).await?)
}
