//! The client opens the link, agrees, chooses a document, gives up, or runs out of time.

use domain::{
    audit::{Act, Subject},
    country::Country,
    ctx::Ctx,
    desk::Correction,
    document::DocumentType,
    event::{Event, EventKind},
    ids::{EnvironmentId, SessionId},
    order::Order,
    partner::WebhookEvent,
    review::Review,
    session::{Platform, Refusal, Session, State, Visit},
    task::missing,
    work::Work,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{Tx, sessions::Kept};
use vault::Key;
use wire::capture::{Circumstances, Standing};

use crate::{
    Error, House,
    analyse::{self, Record},
    announce, audit, authenticate, hand_off,
    keys::{open, place, seal},
    task, update,
};

/// A session with what is sealed beside it, opened.
pub struct Entered {
    /// The session.
    pub session: Session,
    /// Its key.
    pub key: Key,
    /// The order.
    pub order: Order,
    /// What the client told so far.
    pub visit: Visit,
}

impl Entered {
    /// Opens what is sealed beside a session.
    ///
    /// # Errors
    /// `Refused(Erased)` when its key was destroyed.
    pub async fn of(house: &House, tx: &mut Tx, kept: Kept) -> Result<Self, Error> {
        let Kept { session, secrets } = kept;
        let key = house.keys.session(tx, session.environment, session.id, &secrets).await?;
        let sealed_order = secrets.sealed_order.as_deref().ok_or(Error::NoSession)?;
        let order = open(&key, &place(session.id, "order"), sealed_order)?;
        let visit = match &secrets.sealed_visit {
            Some(sealed) => open(&key, &place(session.id, "visit"), sealed)?,
            None => Visit::default(),
        };
        Ok(Self { session, key, order, visit })
    }

    /// The record of the last analysis, if there was one, with what reviewers put right.
    ///
    /// # Errors
    /// When the archive fails or something sealed does not open.
    pub async fn record(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Option<Record>, Error> {
        let sealed = tx.analysis(ctx.environment, self.session.id).await?;
        let Some(sealed) = sealed else { return Ok(None) };
        let mut record: Record = open(&self.key, &place(self.session.id, "record"), &sealed)?;
        for correction in self.corrections(ctx, tx).await? {
            correction.apply(&mut record.reading);
            record.corrected = true;
        }
        Ok(Some(record))
    }

    /// What reviewers put right, oldest first.
    ///
    /// # Errors
    /// When the archive fails or something sealed does not open.
    pub async fn corrections(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Correction>, Error> {
        let sealed = tx.corrections(ctx.environment, self.session.id).await?;
        sealed.iter().map(|sealed| open(&self.key, &place(self.session.id, "correction"), sealed)).collect()
    }

    /// What a person ruled last, if anybody did.
    ///
    /// # Errors
    /// When the archive fails or the ruling does not open.
    pub async fn review(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Option<Review>, Error> {
        let sealed = tx.review(ctx.environment, self.session.id).await?;
        sealed.map(|sealed| open(&self.key, &place(self.session.id, "review"), &sealed)).transpose()
    }

    pub(crate) async fn save_visit(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Error> {
        let sealed = seal(ctx, &self.key, &place(self.session.id, "visit"), &self.visit)?;
        Ok(tx.sessions(ctx.environment).save_visit(self.session.id, &sealed).await?)
    }
}

/// Finds the session a link opens.
///
/// # Errors
/// `NoSession` when no link has this secret.
pub async fn find(tx: &mut Tx, auth_token: &str) -> Result<Kept, Error> {
    tx.session_of_token(&Sha256::digest(auth_token)).await?.ok_or(Error::NoSession)
}

/// The environment of the session a link opens; `None` when no link has this secret.
///
/// # Errors
/// When the archive fails.
pub async fn environment(tx: &mut Tx, auth_token: &str) -> Result<Option<EnvironmentId>, Error> {
    let hash = Sha256::digest(auth_token);
    match tx.environment_of_token(&hash).await? {
        Some(environment) => Ok(Some(environment)),
        None => match tx.update_of_token(&hash).await? {
            Some((environment, ..)) => Ok(Some(environment)),
            None => authenticate::environment(tx, auth_token).await,
        },
    }
}

/// The language of the session a link opens; `None` when no link has this secret, or the session was erased.
///
/// # Errors
/// When the archive fails.
pub async fn locale(house: &House, tx: &mut Tx, auth_token: &str) -> Result<Option<String>, Error> {
    let entered = match find(tx, auth_token).await {
        Ok(kept) => Entered::of(house, tx, kept).await,
        Err(Error::NoSession) => update::find(house, tx, auth_token).await.map(|(_, entered)| entered),
        Err(error) => Err(error),
    };
    match entered {
        Ok(entered) => Ok(Some(entered.order.locale)),
        Err(Error::NoSession | Error::Refused(Refusal::Erased)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The client opens the link, for the first time or again: the first time starts the session's clock. Whether it is
/// over already is not asked: then there is still a standing to tell.
///
/// # Errors
/// When the archive fails.
pub async fn enter(ctx: &Ctx, tx: &mut Tx, entered: &mut Entered) -> Result<(), Error> {
    let Ok(Some(event)) = entered.session.enter(ctx.now) else { return Ok(()) };
    tx.sessions(ctx.environment).save(&entered.session).await?;
    Ok(tx.add_event(ctx, &event).await?)
}

/// Tells where the session stands.
///
/// # Errors
/// When the archive fails.
pub async fn standing(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Standing, Error> {
    let Entered { session, order, visit, .. } = entered;
    let captures = tx.captures(ctx.environment).current(session.id).await?;
    let record = entered.record(ctx, tx).await?;
    let environment = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?;
    let handed_off = hand_off::was_opened(ctx, tx, entered).await?;
    let standing = Standing::of(&Circumstances {
        session,
        order,
        visit,
        captures: &captures,
        decision: record.as_ref().map(|record| &record.decision),
        kind: environment.kind,
        settings: &environment.settings,
        now: ctx.now,
    });
    Ok(Standing { handed_off, ..standing })
}

/// The client agrees to begin.
///
/// # Errors
/// `Refused` when the session is over.
pub async fn start(
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &mut Entered,
    ip: Option<String>,
    platform: Platform,
) -> Result<(), Error> {
    let Some(event) = entered.session.start(ctx.now)? else { return Ok(()) };
    entered.visit.consented_at = Some(ctx.now);
    entered.visit.ip = ip;
    entered.visit.platform = Some(platform);
    entered.save_visit(ctx, tx).await?;
    tx.sessions(ctx.environment).save(&entered.session).await?;
    tx.add_event(ctx, &event).await?;
    Ok(())
}

/// The client chooses the document to show.
///
/// # Errors
/// `NotPartOfTheWalk` when the session does not accept it.
pub async fn choose(
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &mut Entered,
    country: Country,
    document: DocumentType,
) -> Result<(), Error> {
    entered.session.must_be_started(ctx.now)?;
    let kind = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.kind;
    let named = entered.order.countries.named();
    if !entered.order.documents.contains(&document) {
        return Err(Error::NotPartOfTheWalk("Field 'documentType' must be one of the session's documents."));
    }
    if !entered.order.accepts(country, document) {
        return Err(Error::NotPartOfTheWalk("Field 'documentType' must be accepted of the country."));
    }
    let accepted = named.is_empty() || named.contains(&country);
    if !accepted || (country == Country::UTOPIA && !kind.accepts_specimens()) {
        return Err(Error::NotPartOfTheWalk("Field 'country' must be one of the session's countries."));
    }
    // Pictures of another document do not count for this one.
    if entered.visit.selected.is_some_and(|(_, before)| before != document) {
        tx.captures(ctx.environment).set_document_aside(entered.session.id, ctx.now).await?;
    }
    if let Some((old_country, old_document)) = entered.visit.selected {
        let walk = entered.order.walk(country, document);
        for step in entered.order.walk(old_country, old_document).into_iter().filter(|step| !walk.contains(step)) {
            tx.captures(ctx.environment).set_aside(entered.session.id, step, ctx.now).await?;
        }
    }
    entered.visit.selected = Some((country, document));
    entered.save_visit(ctx, tx).await?;
    tx.add_event(ctx, &Event::new(entered.session.id, EventKind::DocumentChosen, ctx.now).saying(document.as_str()))
        .await?;
    Ok(())
}

/// The client gives up. After a failed attempt the session is decided by that.
///
/// # Errors
/// `Refused` when the session is over already.
pub async fn cancel(house: &House, ctx: &Ctx, tx: &mut Tx, entered: &mut Entered) -> Result<(), Error> {
    let event = entered.session.cancel(ctx.now)?;
    tx.sessions(ctx.environment).save(&entered.session).await?;
    tx.uploads(ctx.environment).end(entered.session.id, ctx.now).await?;
    tx.add_event(ctx, &event).await?;
    match entered.session.state {
        State::Processing => analyse::conclude_by_the_last_attempt(house, ctx, tx, entered).await,
        _ => announce::tell(ctx, tx, entered, None, WebhookEvent::Cancelled, true).await,
    }
}

/// Time ran out. With every picture and every required task there, the session is analysed as if the client had pressed the last button; after
/// a failed attempt it is decided by that; otherwise it ends.
///
/// # Errors
/// When the archive fails.
pub async fn expire(house: &House, ctx: &Ctx, tx: &mut Tx, id: SessionId) -> Result<(), Error> {
    let Some(kept) = tx.sessions(ctx.environment).get(id).await? else { return Ok(()) };
    if kept.session.state != State::Active || kept.session.erased_at.is_some() {
        return Ok(());
    }
    let mut entered = Entered::of(house, tx, kept).await?;
    let captures = tx.captures(ctx.environment).current(id).await?;
    let told = missing(&task::of(ctx, tx, &entered).await?).is_none();
    let photographed = entered.visit.selected.is_some_and(|(country, document)| {
        entered.order.walk(country, document).iter().all(|step| captures.iter().any(|c| c.step == *step))
    });
    let complete = told && photographed;
    let event = entered.session.expire(ctx.now, complete);
    // With time left after all, this makes it due at its own moment again.
    tx.sessions(ctx.environment).save(&entered.session).await?;
    let Some(event) = event else { return Ok(()) };
    tx.uploads(ctx.environment).end(id, ctx.now).await?;
    tx.add_event(ctx, &event).await?;
    let subject = Subject::Session(entered.session.scan_ref);
    audit::record(ctx, tx, &ctx.actor, Act::SessionExpired, subject, json!({ "complete": complete })).await?;
    match entered.session.state {
        State::Processing if complete => Ok(tx.add_work(ctx, Work::Analyse(ctx.environment, id), ctx.now).await?),
        State::Processing => analyse::conclude_by_the_last_attempt(house, ctx, tx, &mut entered).await,
        _ => announce::tell(ctx, tx, &entered, None, WebhookEvent::Expired, true).await,
    }
}
