//! The partner takes a report home: what is known is gathered in one short transaction, the files are fetched after
//! it, and the press runs off the async threads.

use std::sync::Arc;

use domain::{
    capture::Capture,
    ctx::Ctx,
    event::{Event, EventKind},
    ids::ScanRef,
    order::ClientRef,
    report::Wanted,
};
use report::{Analysis, Picture, Report};
use vault::Key;

use crate::{
    Error, House,
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
    let session = report.session.id;
    let at_work = house.clone();
    let press = move || {
        let _place = place;
        at_work.press.print(report, wanted.language)
    };
    let pdf = tokio::task::spawn_blocking(press).await??;
    let mut tx = house.db.begin().await?;
    tx.add_event(ctx, &Event::new(session, EventKind::Retrieved, ctx.now).saying("REPORT")).await?;
    tx.commit().await?;
    Ok(pdf)
}

/// Puts the files into a report, those that are wanted with their bytes.
async fn fetch(house: &House, ctx: &Ctx, gathered: Gathered, wanted: Wanted) -> Result<Report, Error> {
    let Gathered { mut report, key, captures } = gathered;
    for capture in captures {
        let shown = if capture.step.is_extra() { wanted.additional_files } else { wanted.main_files };
        let bytes = match &key {
            Some(key) if shown => {
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
        review: None,
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
    report.review = entered.review(ctx, &mut tx).await?;
    // While the client may try again, nothing is told of the attempt that failed.
    if entered.session.verdict.is_some()
        && let Some((record, record_sha256)) = entered.sealed_record(ctx, &mut tx).await?
    {
        report.sample = record.dummy;
        report.analysis = Some(Analysis {
            program: record.program,
            attempt: record.attempt,
            today: record.today,
            selected: record.selected,
            findings: record.findings,
            reading: record.reading,
            decision: record.decision,
            record_sha256,
        });
    }
    report.sample |= report.review.as_ref().is_some_and(|review| review.dummy);
    report.order = Some(entered.order);
    report.visit = entered.visit;
    Ok(Gathered { report, key: Some(entered.key), captures })
}
