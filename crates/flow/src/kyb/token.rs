//! A partner's request becomes a company and the credential of its form.

use domain::{
    company::{Attachments, CompanyOrder, CompanyToken},
    ctx::Ctx,
    ids::{CompanyId, ScanRef},
    order::ClientRef,
    session::{Refusal, draw_auth_token},
};
use sha2::{Digest, Sha256};
use store::{Tx, companies::CompanySecrets};
use vault::{Key, WrappedKey};

use crate::{
    Error, House,
    idempotency::Named,
    keys::{open as unseal, seal},
};

/// A credential just given out, with the secret that is told this once.
pub struct Opened {
    /// The credential.
    pub token: CompanyToken,
    /// Its secret.
    pub secret: String,
}

/// Begins a company, gives out the credential of its form, and gives the answer that `write` writes. `None` when the
/// request named itself and another of this name was first: then nothing was begun, and the transaction is to be
/// dropped.
///
/// # Errors
/// `NoSuchSessions` when a named verification is not one of the environment.
pub async fn open(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    order: &CompanyOrder,
    attachments: &Attachments,
    named: Option<&Named>,
    write: impl FnOnce(Opened) -> Vec<u8>,
) -> Result<Option<Vec<u8>>, Error> {
    must_exist(ctx, tx, attachments).await?;
    let token = CompanyToken::open(ctx, order);
    let environment_key = house.keys.environment(tx, ctx.environment).await?;
    let key = Key::draw(&*ctx.chance);
    let client = ClientRef { client_id: order.client_id.clone(), external_ref: order.external_ref.clone() };
    let secrets = CompanySecrets {
        wrapped_key: Some(environment_key.wrap(&*ctx.chance, &place(token.company, "key"), &key).0),
        sealed_order: Some(seal(ctx, &key, &place(token.company, "order"), order)?),
        sealed_attachments: Some(seal(ctx, &key, &place(token.company, "attachments"), attachments)?),
    };
    let sealed_client = seal(ctx, &environment_key, &place(token.company, "client"), &client)?;
    let secret = draw_auth_token(ctx);
    tx.add_company(&token, &Sha256::digest(&secret), &sealed_client, &secrets).await?;
    let body = write(Opened { token, secret });
    if let Some(named) = named {
        let answer = named.answer(ctx, token.company.0, &key, &body);
        if !tx.add_answer(ctx.environment, &answer).await? {
            return Ok(None);
        }
    }
    Ok(Some(body))
}

/// Changes what is attached: `change` gets what is there and gives what shall be.
///
/// # Errors
/// `NoSession` when the environment has given out no such credential, `NoSuchSessions` as [`open`].
pub async fn attach(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    secret: &str,
    change: impl FnOnce(Attachments) -> Attachments,
) -> Result<Attachments, Error> {
    let hash = Sha256::digest(secret);
    let (token, secrets) = tx.company_token(&hash).await?.ok_or(Error::NoSession)?;
    if token.environment != ctx.environment {
        return Err(Error::NoSession);
    }
    let key = key(house, tx, &token, &secrets).await?;
    let place = place(token.company, "attachments");
    let kept: Attachments = unseal(&key, &place, secrets.sealed_attachments.as_deref().ok_or(Refusal::Erased)?)?;
    let changed = change(kept);
    must_exist(ctx, tx, &changed).await?;
    tx.save_attachments(ctx.environment, &hash, &seal(ctx, &key, &place, &changed)?).await?;
    Ok(changed)
}

/// What the form that a secret opens was ordered with.
///
/// # Errors
/// `NoSession` when it opens none, or none any more.
pub async fn order_of(house: &House, tx: &mut Tx, secret: &str) -> Result<CompanyOrder, Error> {
    let (token, secrets) = tx.company_token(&Sha256::digest(secret)).await?.ok_or(Error::NoSession)?;
    let (true, Some(sealed)) = (token.is_valid(house.clock.now()), &secrets.sealed_order) else {
        return Err(Error::NoSession);
    };
    unseal(&key(house, tx, &token, &secrets).await?, &place(token.company, "order"), sealed)
}

/// A company's key.
///
/// # Errors
/// `Refused(Erased)` when it was destroyed, or never was.
pub(crate) async fn company_key(house: &House, ctx: &Ctx, tx: &mut Tx, company: CompanyId) -> Result<Key, Error> {
    let wrapped = WrappedKey(tx.company_key(ctx.environment, company).await?.ok_or(Refusal::Erased)?);
    let environment_key = house.keys.environment(tx, ctx.environment).await?;
    Ok(environment_key.unwrap(&place(company, "key"), &wrapped)?)
}

async fn key(house: &House, tx: &mut Tx, token: &CompanyToken, secrets: &CompanySecrets) -> Result<Key, Error> {
    let wrapped = WrappedKey(secrets.wrapped_key.clone().ok_or(Refusal::Erased)?);
    let environment_key = house.keys.environment(tx, token.environment).await?;
    Ok(environment_key.unwrap(&place(token.company, "key"), &wrapped)?)
}

/// Verifications that belong to a company are there, in the same environment.
async fn must_exist(ctx: &Ctx, tx: &mut Tx, attachments: &Attachments) -> Result<(), Error> {
    let mut unknown = vec![];
    for (number, text) in attachments.scan_refs.iter().flatten().enumerate() {
        let is_there = match ScanRef::parse(text) {
            Some(scan_ref) => tx.sessions(ctx.environment).is_there(scan_ref).await?,
            None => false,
        };
        if !is_there {
            unknown.push(number);
        }
    }
    if unknown.is_empty() { Ok(()) } else { Err(Error::NoSuchSessions(unknown)) }
}

fn place(company: CompanyId, what: &str) -> String {
    format!("companies/{company}/{what}")
}
