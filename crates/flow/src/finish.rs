//! The client is done; the session is handed to analysis.

use domain::{ctx::Ctx, work::Work};
use store::Tx;

use crate::{Error, enter::Entered};

/// Ends the client's part.
///
/// # Errors
/// `Missing` when a picture of the walk is not there, `NoActs` when neither acts were shown nor was it said why not,
/// `Refused` when the session is over.
pub async fn finish(ctx: &Ctx, tx: &mut Tx, entered: &mut Entered) -> Result<(), Error> {
    entered.session.must_be_started(ctx.now)?;
    let visit = &entered.visit;
    let shown = visit.recorded.is_some() || visit.no_acts.is_some();
    if visit.selected.is_some() && entered.order.asks_for_acts() && !shown {
        return Err(Error::NoActs);
    }
    hand_in(ctx, tx, entered).await
}

/// The same where nobody is before a camera.
///
/// # Errors
/// `Missing` when a picture of the walk is not there, `Refused` when the session is over.
pub(crate) async fn hand_in(ctx: &Ctx, tx: &mut Tx, entered: &mut Entered) -> Result<(), Error> {
    entered.session.must_be_started(ctx.now)?;
    let Some((country, document)) = entered.visit.selected else {
        return Err(Error::NotPartOfTheWalk("Choose a document first."));
    };
    let captures = tx.captures(ctx.environment).current(entered.session.id).await?;
    let walk = entered.order.walk(country, document);
    if let Some(step) = walk.into_iter().find(|step| captures.iter().all(|c| c.step != *step)) {
        return Err(Error::Missing(step));
    }
    let event = entered.session.finish(ctx.now)?;
    tx.sessions(ctx.environment).save(&entered.session).await?;
    tx.uploads(ctx.environment).end(entered.session.id, ctx.now).await?;
    tx.add_event(ctx, &event).await?;
    tx.add_work(ctx, Work::Analyse(ctx.environment, entered.session.id), ctx.now).await?;
    Ok(())
}
