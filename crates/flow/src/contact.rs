//! A person proves an e-mail address or a phone number by a code sent to it.
//!
//! The code is drawn and remembered as a keyed hash in one transaction, and sent after that has been committed, while the
//! person waits: a code that a queue sends minutes later is worth nothing, and an address that is refused is best told of
//! at once. Nobody ever reads the code here again.

use chrono::Duration;
use domain::{
    contact::{Channel, Contact, LIFE_MINUTES, SentCode, WHILE_MINUTES, must_wait},
    ctx::{Ctx, DIGITS, draw_text},
    event::{Event, EventKind},
    ids::{ContactCodeId, SessionId},
    order::Order,
    task::TaskKind,
};
use outbound::NotSent;
use report::letter;
use store::{Tx, contact_codes::KeptCode};
use subtle::ConstantTimeEq;
use vault::Key;
use wire::problem::{Identifier, Problem};

use crate::{Error, House, enter::Entered};

/// A code on its way.
pub struct Drawn {
    id: ContactCodeId,
    channel: Channel,
    to: String,
    digits: String,
    locale: String,
    company: Option<String>,
}

/// What a typed code proves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proof {
    /// The address or number is the person's.
    Right,
    /// Nothing: another code was sent.
    Wrong,
    /// Nothing: there is no code that could still be typed.
    Over,
}

/// Whether this installation can send codes by a channel.
pub fn is_offered(house: &House, channel: Channel) -> bool {
    match channel {
        Channel::Email => house.post.is_some(),
        Channel::Phone => house.sms.is_some(),
    }
}

/// Refuses an order for codes that nobody could send: a session that can never be handed in helps nobody, and one that
/// leaves the step out would say less than was asked for.
///
/// # Errors
/// `Wrong` with the field.
pub fn must_be_offered(house: &House, order: &Order) -> Result<(), Error> {
    for channel in Channel::ALL.iter().copied() {
        let feature = channel.feature();
        if order.features.on(feature) && !is_offered(house, channel) {
            let setting = if channel == Channel::Email { "mail" } else { "sms" };
            let message = format!(
                "Field '{feature}' asks for codes that this installation cannot send: its operator has not set \
                 `{setting}`. Order with '{feature}' false."
            );
            return Err(Error::Wrong(Problem::new(Identifier::PartnerContractError, message)));
        }
    }
    Ok(())
}

/// Draws a code for an address or number, which takes the place of an earlier one.
///
/// # Errors
/// `Refused` when the session is not with the client, `NotPartOfTheWalk` when it asks for no such thing, `Wait` when no
/// further code is sent now.
pub async fn draw(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &mut Entered,
    channel: Channel,
    to: String,
) -> Result<Drawn, Error> {
    must_ask(ctx, entered, channel)?;
    let session = entered.session.id;
    // Mail servers may tell capitals apart; whoever wants to pester somebody may not gain by that.
    let spelled = format!("{channel}/{}", to.to_ascii_lowercase());
    let lookup = house.keys.environment(tx, ctx.environment).await?.lookup("contact", &spelled).to_vec();
    let sent = tx.contact_codes(ctx.environment).of(session, channel).await?;
    let lately = ctx.now - Duration::minutes(WHILE_MINUTES);
    let theirs = tx.contact_codes(ctx.environment).sent_to(&lookup, lately).await?;
    if let Some(wait) = must_wait(ctx.now, sent.len(), &theirs) {
        return Err(Error::Wait(wait));
    }
    // Of several codes only the last proves anything.
    for earlier in sent.iter().filter(|code| code.sent.is_live(ctx.now)) {
        tx.contact_codes(ctx.environment).kill(earlier.id).await?;
    }
    let id = ContactCodeId::new(ctx.now, &*ctx.chance);
    let digits = draw_text(&*ctx.chance, DIGITS, channel.digits());
    let secret = secret(&entered.key, session, id, &digits).to_vec();
    let code = KeptCode { id, session, channel, lookup, secret, sent: SentCode::new(ctx.now) };
    tx.contact_codes(ctx.environment).add(&code, ctx.now - Duration::days(1)).await?;
    entered.visit.contacts.insert(channel, Contact { value: to.clone(), proved_at: None });
    entered.save_visit(ctx, tx).await?;
    let settings = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.settings;
    let company = settings.theme_of(Some(&entered.order)).and_then(|theme| theme.company_name.clone());
    Ok(Drawn { id, channel, to, digits, locale: entered.order.locale.clone(), company })
}

/// Sends a drawn code. Slow: not inside of a transaction. One that did not leave is no good; one that never reached the
/// server does not count, and one that may have been sent all the same does: nobody is to be pestered.
///
/// # Errors
/// `NotSent`, with whose fault it was.
pub async fn send(house: &House, ctx: &Ctx, drawn: Drawn) -> Result<(), Error> {
    let Drawn { id, channel, to, digits, locale, company } = drawn;
    let outcome = match channel {
        Channel::Email => {
            let letter::Letter { subject, text, html } =
                letter::code(&locale, &digits, LIFE_MINUTES, company.as_deref());
            match &house.post {
                Some(post) => post.send(outbound::Letter { to, subject, text, html }).await,
                None => Err(NotSent::Unreachable),
            }
        }
        Channel::Phone => match &house.sms {
            Some(sms) => sms.send(&to, &letter::sms(&locale, &digits, LIFE_MINUTES)).await,
            None => Err(NotSent::Unreachable),
        },
    };
    let Err(why) = outcome else { return Ok(()) };
    if why != NotSent::Recipient {
        tracing::error!(contact.channel = %channel, error = %why, "a code by {channel} was not sent: {why}");
    }
    let mut tx = house.db.begin().await?;
    match why {
        NotSent::Recipient | NotSent::Timeout => tx.contact_codes(ctx.environment).kill(id).await?,
        _ => tx.contact_codes(ctx.environment).forget(id).await?,
    }
    tx.commit().await?;
    Err(Error::NotSent(channel, why))
}

/// Holds a typed code against the one that was sent last. A wrong one counts, so the caller commits whatever it proves.
///
/// # Errors
/// As [`draw`].
pub async fn prove(
    ctx: &Ctx,
    tx: &mut Tx,
    entered: &mut Entered,
    channel: Channel,
    digits: &str,
) -> Result<Proof, Error> {
    must_ask(ctx, entered, channel)?;
    let session = entered.session.id;
    let sent = tx.contact_codes(ctx.environment).of(session, channel).await?;
    let Some(code) = sent.last().filter(|code| code.sent.is_live(ctx.now)) else { return Ok(Proof::Over) };
    let typed = secret(&entered.key, session, code.id, digits);
    if !bool::from(typed.as_slice().ct_eq(&code.secret)) {
        tx.contact_codes(ctx.environment).count_wrong_try(code.id).await?;
        let last = SentCode { wrong_tries: code.sent.wrong_tries + 1, ..code.sent.clone() };
        return Ok(if last.is_live(ctx.now) { Proof::Wrong } else { Proof::Over });
    }
    tx.contact_codes(ctx.environment).kill(code.id).await?;
    let Some(contact) = entered.visit.contacts.get_mut(&channel) else { return Ok(Proof::Over) };
    contact.proved_at = Some(ctx.now);
    entered.save_visit(ctx, tx).await?;
    let task = if channel == Channel::Email { TaskKind::Email } else { TaskKind::Phone };
    tx.add_event(ctx, &Event::new(session, EventKind::TaskDone, ctx.now).saying(task.as_str())).await?;
    Ok(Proof::Right)
}

fn must_ask(ctx: &Ctx, entered: &Entered, channel: Channel) -> Result<(), Error> {
    entered.session.must_be_started(ctx.now)?;
    match entered.order.features.on(channel.feature()) {
        true => Ok(()),
        false => Err(Error::NotPartOfTheWalk("The session asks for no such code.")),
    }
}

/// The hash of a code's digits: of one code only, so equal digits of others look different.
fn secret(key: &Key, session: SessionId, id: ContactCodeId, digits: &str) -> [u8; 32] {
    key.lookup("contact code", &format!("{session}/{id}/{digits}"))
}
