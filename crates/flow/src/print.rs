//! The partner takes a report home: what is known is gathered in one short transaction, the files are fetched after
//! it, and the press runs off the async threads.

use std::sync::Arc;

use domain::{
    capture::{Capture, Media},
    ctx::Ctx,
    ids::ScanRef,
    order::ClientRef,
    report::Wanted,
    review::Review,
};
use report::{Analysis, Picture, Report};
use sha2::{Digest, Sha256};
use store::Tx;
use vault::Key;

use crate::{
    Error, House,
    analyse::Record,
    audit,
    enter::Entered,
    keys::{open, place},
};

/// Prints a report, and writes down that it was printed. After erasure it has the session, the partner's references and
/// the timeline. `place` is what the caller holds for as long as a report's pictures are in memory: printing cannot be
/// stopped, so it is dropped when the press is done, whether or not anybody still waits.
///
/// # Errors
/// `NoSession` when the environment has no such session, `Report` when it cannot be printed.
pub async fn print(
    house: &Arc<House>,
    ctx: &Ctx,
    scan_ref: ScanRef,
    wanted: Wanted,
    place: impl Send + 'static,
) -> Result<Vec<u8>, Error> {
    let report = match fetch(house, ctx, gather(house, ctx, scan_ref).await?, wanted).await {
        // Erased while we were busy with it: told like any erased one. Lost is another matter.
        Err(Error::ObjectMissing) => fetch(house, ctx, gather(house, ctx, scan_ref).await?, wanted).await?,
        other => other?,
    };
    let session = report.session.clone();
    let at_work = house.clone();
    let press = move || {
        let _place = place;
        at_work.press.print(report, wanted.language)
    };
    let pdf = tokio::task::spawn_blocking(press).await??;
    let mut tx = house.db.begin().await?;
    audit::fetched(ctx, &mut tx, &session, "REPORT").await?;
    tx.commit().await?;
    Ok(pdf)
}

/// Puts the files into a report, the pictures that are wanted with their bytes. A PDF cannot be shown, and stays where it
/// is.
async fn fetch(house: &House, ctx: &Ctx, gathered: Gathered, wanted: Wanted) -> Result<Report, Error> {
    let Gathered { mut report, key, captures } = gathered;
    for capture in captures {
        let shown = if capture.step.is_extra() { wanted.additional_files } else { wanted.main_files };
        let bytes = match &key {
            Some(key) if shown && capture.media == Media::Jpeg => {
                let object = capture.object(ctx.environment);
                let sealed = house.objects.get(&object).await?.ok_or(Error::ObjectMissing)?;
                Some(key.open(&object, &sealed)?.to_vec())
            }
            _ => None,
        };
        report.pictures.push(Picture {
            step: capture.step.to_string(),
            media_type: capture.media_type().to_owned(),
            bytes,
            sha256: hex::encode(capture.sha256),
            length: capture.bytes,
            size: capture.size,
            origin: capture.origin,
            no_camera: capture.no_camera,
            kept_at: capture.created_at,
        });
    }
    Ok(report)
}

/// What one moment of the archive knows.
struct Gathered {
    report: Report,
    key: Option<Key>,
    captures: Vec<Capture>,
}

async fn gather(house: &House, ctx: &Ctx, scan_ref: ScanRef) -> Result<Gathered, Error> {
    let mut tx = house.db.read().await?;
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    let environment = tx.environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?.kind;
    let client_key = house.keys.environment(&mut tx, ctx.environment).await?;
    let client: ClientRef = open(&client_key, &place(kept.session.id, "client"), &kept.secrets.sealed_client)?;
    let timeline = tx.timeline(ctx.environment, kept.session.id).await?;
    let mut report = Report {
        session: kept.session.clone(),
        client,
        environment,
        sample: false,
        order: None,
        visit: domain::session::Visit::default(),
        analysis: None,
        earlier: vec![],
        reviews: vec![],
        timeline,
        pictures: vec![],
        printed_at: ctx.now,
        program: env!("CARGO_PKG_VERSION").into(),
    };
    if kept.secrets.wrapped_key.is_none() {
        return Ok(Gathered { report, key: None, captures: vec![] });
    }
    let entered = Entered::of(house, &mut tx, kept).await?;
    let captures = tx.captures(ctx.environment).current(entered.session.id).await?;
    report.reviews = reviews(ctx, &mut tx, &entered).await?;
    // While the client may try again, nothing is told of the attempt that failed.
    if entered.session.verdict.is_some() {
        report.earlier = analyses(ctx, &mut tx, &entered).await?;
        report.analysis = report.earlier.pop();
    }
    report.sample = report.analysis.as_ref().is_some_and(|analysis| analysis.dummy)
        || report.reviews.last().is_some_and(|review| review.dummy);
    report.order = Some(entered.order);
    report.visit = entered.visit;
    Ok(Gathered { report, key: Some(entered.key), captures })
}

/// Every attempt, first attempt first, each with the SHA-256 of its sealed record.
async fn analyses(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Vec<Analysis>, Error> {
    let (id, place) = (entered.session.id, place(entered.session.id, "record"));
    let kept = tx.analyses(ctx.environment, id).await?;
    let read = |sealed: Vec<u8>| {
        let record: Record = open(&entered.key, &place, &sealed)?;
        Ok(Analysis {
            program: record.program,
            attempt: record.attempt,
            today: record.today,
            selected: record.selected,
            pictures: record.pictures.into_iter().map(|seen| (seen.step.to_string(), seen.sha256)).collect(),
            findings: record.findings,
            reading: record.reading,
            decision: record.decision,
            dummy: record.dummy,
            record_sha256: hex::encode(Sha256::digest(&sealed)),
        })
    };
    kept.into_iter().map(read).collect()
}

/// What people ruled, oldest first.
async fn reviews(ctx: &Ctx, tx: &mut Tx, entered: &Entered) -> Result<Vec<Review>, Error> {
    let (id, place) = (entered.session.id, place(entered.session.id, "review"));
    let kept = tx.reviews(ctx.environment, id).await?;
    kept.iter().map(|sealed| open(&entered.key, &place, sealed)).collect()
}
