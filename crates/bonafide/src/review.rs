//! A person looks at verifications from the command line: what waits, one of them whole, and a ruling.

use clap::Args;
use config::Settings;
use domain::{
    audit::{Act, Subject},
    review::Review,
    status::{DocumentStatus, FaceStatus, MismatchTag},
};
use flow::review;
use serde_json::json;

use crate::rooms;

/// What a reviewer rules.
#[derive(Args)]
pub struct Ruling {
    /// The verification
    scan_ref: String,
    /// The document: DOC_VALIDATED, or why not
    #[arg(long, value_parser = document)]
    document: DocumentStatus,
    /// The face: FACE_MATCH, or why not; FACE_NOT_CHECKED where the session compares none
    #[arg(long, value_parser = face)]
    face: FaceStatus,
    /// Why it is denied, for the partner; may be given several times
    #[arg(long)]
    reason: Vec<String>,
    /// A mismatch tag to remove for good, for instance NAME; may be given several times
    #[arg(long, value_parser = mismatch)]
    clear: Vec<MismatchTag>,
    /// The look answers what the machine could not decide: AUTO_UNVERIFIABLE is removed
    #[arg(long)]
    answers_unverifiable: bool,
    /// Who rules
    #[arg(long)]
    by: String,
}

fn document(text: &str) -> Result<DocumentStatus, String> {
    let manual = || DocumentStatus::ALL.iter().copied().filter(|status| status.is_manual());
    manual().find(|status| status.as_str() == text).ok_or_else(|| crate::one_of(manual().map(DocumentStatus::as_str)))
}

fn face(text: &str) -> Result<FaceStatus, String> {
    let none = std::iter::once(FaceStatus::FaceNotChecked);
    let manual = || FaceStatus::ALL.iter().copied().filter(|status| status.is_manual()).chain(none.clone());
    manual().find(|status| status.as_str() == text).ok_or_else(|| crate::one_of(manual().map(FaceStatus::as_str)))
}

fn mismatch(text: &str) -> Result<MismatchTag, String> {
    MismatchTag::parse(text).ok_or_else(|| crate::one_of(MismatchTag::ALL.iter().map(|tag| tag.as_str())))
}

/// Prints a line for each verification that waits.
pub async fn list(settings: Settings, as_json: bool) -> anyhow::Result<()> {
    let house = rooms::build(&settings).await?;
    let mut tx = house.db.read().await?;
    for environment in tx.environments().await? {
        for waiting in review::list(&house, &house.ctx(environment.id).by(rooms::terminal()), &mut tx).await? {
            let (session, decision) = (&waiting.session, &waiting.record.decision);
            if as_json {
                let line = json!({
                    "environment": environment.kind,
                    "scanRef": session.scan_ref,
                    "clientId": waiting.client.client_id,
                    "externalRef": waiting.client.external_ref,
                    "decidedAt": session.decided_at,
                    "verdict": decision.verdict,
                    "autoDocument": decision.document,
                    "autoFace": decision.face,
                    "fraudTags": decision.fraud_tags,
                    "mismatchTags": decision.mismatch_tags,
                    "askedAt": waiting.asked_at,
                });
                println!("{line}");
            } else {
                let since = session.decided_at.map_or_else(String::new, |at| at.format("%F %R UTC").to_string());
                let (kind, verdict) = (environment.kind, decision.verdict);
                let (document, face) = (decision.document, decision.face);
                let asked = if waiting.asked_at.is_some() { "  asked by the person" } else { "" };
                println!("{}  {since}  {kind}  {verdict}  {document}  {face}{asked}", session.scan_ref);
            }
        }
    }
    drop(tx);
    house.db.close().await;
    Ok(())
}

/// Prints everything about one verification as JSON: personal data goes to the terminal and nowhere else.
pub async fn show(settings: Settings, scan_ref: &str) -> anyhow::Result<()> {
    let house = rooms::build(&settings).await?;
    let (ctx, session) = rooms::find(&house, scan_ref).await?;
    let mut tx = house.db.begin().await?;
    let case = review::show(&house, &ctx, &mut tx, session.scan_ref).await?;
    let timeline = tx.timeline(ctx.environment, session.id).await?;
    let subject = Subject::Session(session.scan_ref);
    flow::audit::record(&ctx, &mut tx, &ctx.actor, Act::CaseRevealed, subject, json!({})).await?;
    tx.commit().await?;
    house.db.close().await;
    let told = json!({
        "scanRef": session.scan_ref,
        "status": session.overall(ctx.now),
        "timeline": timeline.iter().map(|(kind, at, word)| json!([at, kind, word])).collect::<Vec<_>>(),
        "order": case.entered.order,
        "attempts": case.records,
        "reviews": case.reviews,
        "requests": case.requests.iter().map(|(request, words)| json!({
            "kind": request.kind,
            "state": request.state,
            "proved": request.proved,
            "askedAt": request.created_at,
            "settledAt": request.settled_at,
            "words": words,
        })).collect::<Vec<_>>(),
        "files": case.files,
    });
    println!("{}", serde_json::to_string_pretty(&told)?);
    Ok(())
}

/// Settles one verification.
pub async fn settle(settings: Settings, ruling: Ruling) -> anyhow::Result<()> {
    let house = rooms::build(&settings).await?;
    let (ctx, session) = rooms::find(&house, &ruling.scan_ref).await?;
    let review = Review {
        document: ruling.document,
        face: ruling.face,
        reasons: ruling.reason,
        cleared: ruling.clear,
        answers_unverifiable: ruling.answers_unverifiable,
        staff: None,
        confirmed_by: None,
        note: None,
        by: ruling.by,
        at: ctx.now,
        dummy: false,
    };
    let mut tx = house.db.begin().await?;
    let settled = review::settle(&house, &ctx, &mut tx, session.scan_ref, review).await?;
    tx.commit().await?;
    house.db.close().await;
    println!("{} is {}", settled.scan_ref, settled.overall(ctx.now));
    Ok(())
}
