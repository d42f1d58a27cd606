//! What a person does beside pictures: an address, a questionnaire.

use domain::{
    ctx::Ctx,
    event::{Event, EventKind},
    home::Home,
    order::Feature,
    questionnaire::{Answers, Fault, Given, Questionnaire},
    task::{Task, TaskKind, tasks},
};
use store::Tx;
use wire::questionnaire::{Kept, Sheet};

use crate::{Error, enter::Entered};

/// The tasks of a session.
///
/// # Errors
/// When the archive fails.
pub async fn of(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Vec<Task>, Error> {
    let settings = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.settings;
    let asked = settings.questionnaire_of(&entered.order).is_some_and(Questionnaire::asks);
    Ok(tasks(&entered.order, &entered.visit, asked))
}

/// Keeps the address that the person gives. Nobody looks it up.
///
/// # Errors
/// `Refused` when the session is not with the client, `NotPartOfTheWalk` when it asks for none.
pub async fn give_home(ctx: &Ctx, tx: &mut Tx, entered: &mut Entered, home: Home) -> Result<(), Error> {
    entered.session.must_be_started(ctx.now)?;
    if !entered.order.features.on(Feature::VerifyAddress) {
        return Err(Error::NotPartOfTheWalk("The session asks for no address."));
    }
    entered.visit.home = Some(home);
    done(ctx, tx, entered, TaskKind::Address).await
}

/// Shows the questionnaire in the session's language, with the answers so far.
///
/// # Errors
/// `Refused` when the session is not with the client, `NotPartOfTheWalk` when it has none.
pub async fn sheet(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Sheet, Error> {
    let asked = questionnaire(ctx, tx, entered).await?;
    Ok(Sheet::of(&asked, entered.visit.answers.as_ref(), &entered.order.locale))
}

/// Keeps answers; with `wholly`, says what is missing or wrong, and the questionnaire is done when nothing is.
///
/// # Errors
/// As [`sheet`]; `NotPartOfTheWalk` also when an answer is to no question of it.
pub async fn answer(ctx: &Ctx, tx: &mut Tx, entered: &mut Entered, given: Given, wholly: bool) -> Result<Kept, Error> {
    let asked = questionnaire(ctx, tx, entered).await?;
    let (answers, kept) = answered(ctx, &asked, given, wholly)?;
    let is_done = answers.sent_at.is_some();
    entered.visit.answers = Some(answers);
    match is_done {
        true => done(ctx, tx, entered, TaskKind::Questionnaire).await?,
        false => entered.save_visit(ctx, tx).await?,
    }
    Ok(kept)
}

/// Answers to a questionnaire, and what is told of them; see [`answer`].
pub(crate) fn answered(ctx: &Ctx, asked: &Questionnaire, given: Given, wholly: bool) -> Result<(Answers, Kept), Error> {
    if given.keys().any(|key| asked.question(key).is_none()) {
        return Err(Error::NotPartOfTheWalk("A field of 'answers' is no question of the questionnaire."));
    }
    let faults: Vec<(&str, Fault)> = if wholly { asked.faults(&given, true) } else { vec![] };
    let is_done = wholly && faults.is_empty();
    let told = is_done.then(|| asked.told(&given));
    let kept = Kept::of(is_done, &faults);
    Ok((Answers { questionnaire: asked.key.clone(), given, sent_at: is_done.then_some(ctx.now), told }, kept))
}

async fn questionnaire(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Questionnaire, Error> {
    entered.session.must_be_started(ctx.now)?;
    let settings = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.settings;
    let asked = settings.questionnaire_of(&entered.order).filter(|asked| asked.asks());
    asked.cloned().ok_or(Error::NotPartOfTheWalk("The session has no questionnaire."))
}

async fn done(ctx: &Ctx, tx: &mut Tx, entered: &Entered, task: TaskKind) -> Result<(), Error> {
    entered.save_visit(ctx, tx).await?;
    let event = Event::new(entered.session.id, EventKind::TaskDone, ctx.now).saying(task.as_str());
    Ok(tx.add_event(ctx, &event).await?)
}
