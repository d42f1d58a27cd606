//! The partner asks for status, data and files.

use std::collections::BTreeMap;

use domain::{
    audit::{Act, Subject},
    capture::Media,
    comparison::Duplicates,
    ctx::Ctx,
    document::Reading,
    ids::{CaptureId, ScanRef},
    order::{ClientRef, Order},
    review::Review,
    session::{Session, Visit},
};
use serde_json::{Value, json};
use store::{Tx, sessions::Kept};
use vault::{Key, link};
use wire::{
    full_status,
    identifications::{Page, Wanted},
    verification::Verification,
};

use crate::{
    Error, House,
    analyse::Record,
    audit,
    enter::Entered,
    keys::{open, place},
};

/// Seconds a link to a file works: the contract's hour.
const LINK_SECONDS: i64 = 3600;

/// What the partner asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// How it stands.
    Status,
    /// What the document says.
    Data,
    /// Where the pictures are.
    Files,
    /// Everything in one, in the older spelling.
    FullStatus,
}

/// Answers a partner's question about one of its sessions.
///
/// # Errors
/// `NoSession` when the environment has no such session.
pub async fn answer(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    scan_ref: ScanRef,
    question: Question,
) -> Result<Value, Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    let key = house.keys.environment(tx, ctx.environment).await?;
    let client: ClientRef = open(&key, &place(kept.session.id, "client"), &kept.secrets.sealed_client)?;
    let session = kept.session.clone();
    let blocked = tx.blocks(ctx.environment).of(session.id).await?;
    let Personal { visit, order, record, review } = personal(house, ctx, tx, kept).await?;
    let (empty, none) = (Reading::default(), Duplicates::default());
    let told = Verification {
        session: &session,
        client: &client,
        visit: &visit,
        decision: record.as_ref().map(|r| &r.decision),
        review: review.as_ref(),
        reading: record.as_ref().map_or(&empty, |r| &r.reading),
        duplicates: record.as_ref().map_or(&none, |r| &r.duplicates),
        corrected: record.as_ref().is_some_and(|r| r.corrected),
        blocked: &blocked,
        now: ctx.now,
    };
    Ok(match question {
        Question::Status => serde_json::to_value(told.status())?,
        Question::Data => serde_json::to_value(told.data())?,
        Question::FullStatus => serde_json::to_value(full_status::write(&told, order.as_ref()))?,
        Question::Files => serde_json::to_value(told.files(&file_links(house, ctx, tx, &session).await?.all))?,
    })
}

/// The same for somebody outside: that data or links to files are handed out is written down first.
///
/// # Errors
/// As [`answer`].
pub async fn hand_out(house: &House, ctx: &Ctx, scan_ref: ScanRef, question: Question) -> Result<Value, Error> {
    let told = answer(house, ctx, &mut house.db.read().await?, scan_ref, question).await?;
    let what = match question {
        // How it stands says nothing about the person.
        Question::Status => return Ok(told),
        Question::Data => "DATA",
        Question::Files => "FILES",
        Question::FullStatus => "FULL_STATUS",
    };
    let mut tx = house.db.begin().await?;
    let subject = Subject::Session(scan_ref);
    audit::record(ctx, &mut tx, &ctx.actor, Act::DataRetrieved, subject, json!({ "what": what })).await?;
    tx.commit().await?;
    Ok(told)
}

/// What is known of the person: nothing after erasure.
#[derive(Default)]
struct Personal {
    visit: Visit,
    order: Option<Order>,
    record: Option<Record>,
    review: Option<Review>,
}

async fn personal(house: &House, ctx: &Ctx, tx: &mut Tx, kept: Kept) -> Result<Personal, Error> {
    if kept.secrets.wrapped_key.is_none() {
        return Ok(Personal::default());
    }
    let entered = Entered::of(house, tx, kept).await?;
    // While the client may try again, nothing is told of the attempt that failed.
    let record = entered.record(ctx, tx).await?.filter(|_| entered.session.verdict.is_some());
    let review = entered.review(ctx, tx).await?;
    Ok(Personal { visit: entered.visit, order: Some(entered.order), record, review })
}

/// Lists the environment's verifications, newest first; `None` when there is no such page.
///
/// # Errors
/// When the archive fails.
pub async fn list(house: &House, ctx: &Ctx, tx: &mut Tx, wanted: &Wanted) -> Result<Option<Page>, Error> {
    let key = house.keys.environment(tx, ctx.environment).await?;
    let client = wanted.client_id.as_ref().map(|id| key.lookup("client", id));
    let client = client.as_ref().map(|hash| &hash[..]);
    let mut sessions = tx.sessions(ctx.environment);
    let count = sessions.count(client).await?;
    if !wanted.exists(count) {
        return Ok(None);
    }
    let page = sessions.list(client, wanted.offset(), wanted.per_page.into()).await?;
    let address = format!("{}/kyc/identifications/", house.public_url);
    Ok(Some(wanted.write(&address, count, &page, ctx.now)))
}

/// The full record of a session's analysis, for the operator's eyes.
///
/// # Errors
/// `NoSession` when the environment has no such session.
pub async fn record(house: &House, ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef) -> Result<Option<Record>, Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    Ok(personal(house, ctx, tx, kept).await?.record)
}

/// Links to a session's files, by step.
#[derive(Default)]
pub struct Links {
    /// To every file.
    pub all: BTreeMap<String, String>,
    /// To those that are PDFs.
    pub pdfs: BTreeMap<String, String>,
}

/// Makes a link to each of a session's files that works without a login for an hour.
///
/// # Errors
/// When the archive fails.
pub async fn file_links(house: &House, ctx: &Ctx, tx: &mut Tx, session: &Session) -> Result<Links, Error> {
    let key = house.keys.environment(tx, ctx.environment).await?;
    let captures = tx.captures(ctx.environment).current(session.id).await?;
    let mut links = Links::default();
    for capture in captures {
        let url = file_link(house, ctx, &key, session.scan_ref, capture.id);
        if capture.media == Media::Pdf {
            links.pdfs.insert(capture.step.to_string(), url.clone());
        }
        links.all.insert(capture.step.to_string(), url);
    }
    Ok(links)
}

/// Makes a link to one file that works without a login for an hour; `key` is the environment's.
pub(crate) fn file_link(house: &House, ctx: &Ctx, key: &Key, scan_ref: ScanRef, capture: CaptureId) -> String {
    let expires = ctx.now.timestamp() + LINK_SECONDS;
    let signature = link::sign(key, &scan_ref.to_string(), &capture.to_string(), expires);
    format!(
        "{}/api/v2/files/{}/{scan_ref}/{capture}?expires={expires}&signature={signature}",
        house.public_url, ctx.environment,
    )
}

/// A kept file, opened.
pub struct File {
    /// Its name when it is saved.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A kept file, if the link is good.
///
/// # Errors
/// `NoSession` for everything that is wrong with a link, so that it tells nothing.
pub async fn file(
    house: &House,
    ctx: &Ctx,
    scan_ref: ScanRef,
    capture: CaptureId,
    expires: i64,
    signature: &str,
) -> Result<File, Error> {
    // A stranger with a bad link only reads: on SQLite there is one writer, and it is not theirs to take.
    let mut tx = house.db.read().await?;
    let key = match house.keys.environment(&mut tx, ctx.environment).await {
        Err(Error::NoEnvironment) => return Err(Error::NoSession),
        other => other?,
    };
    let now = ctx.now.timestamp();
    if !link::verify(&key, &scan_ref.to_string(), &capture.to_string(), expires, signature, now) {
        return Err(Error::NoSession);
    }
    drop(tx);
    let mut tx = house.db.begin().await?;
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    if kept.secrets.wrapped_key.is_none() {
        return Err(Error::NoSession);
    }
    let entered = Entered::of(house, &mut tx, kept).await?;
    let captures = tx.captures(ctx.environment).current(entered.session.id).await?;
    let found = match captures.into_iter().find(|c| c.id == capture) {
        Some(found) => found,
        // It may have been taken for a face authentication.
        None => {
            let attempt = tx.authentications(ctx.environment).attempt(entered.session.id, capture).await?;
            attempt.ok_or(Error::NoSession)?.photo
        }
    };
    audit::fetched(ctx, &mut tx, &entered.session, found.step.word()).await?;
    tx.commit().await?;
    let object = found.object(ctx.environment);
    let sealed = house.objects.get(&object).await?.ok_or(Error::NoSession)?;
    let bytes = entered.key.open(&object, &sealed)?.to_vec();
    Ok(File { name: found.file_name(scan_ref), media_type: found.media_type(), bytes })
}
