//! What people ask for on their own pages: what waits, and refusing it. What is granted is done by `review settle` and
//! `erasure order`.

use config::Settings;
use domain::applicant::RequestKind;

use crate::rooms;

/// Prints a line for each request that waits; with `as_json` also what people say, which is personal.
pub async fn list(settings: &Settings, as_json: bool) -> anyhow::Result<()> {
    rooms::must_exist(settings)?;
    let house = rooms::build(settings).await?;
    let mut tx = house.db.read().await?;
    for environment in tx.environments().await? {
        let ctx = house.ctx(environment.id).by(rooms::terminal());
        let waiting = flow::requests::list(&house, &ctx, &mut tx).await?;
        if as_json {
            let about = waiting.iter().map(|open| open.scan_ref);
            flow::audit::handed_out_together(&house, &ctx, "REQUEST", about).await?;
        }
        for open in waiting {
            if as_json {
                let mut line = serde_json::to_value(&open)?;
                line["environment"] = serde_json::to_value(environment.kind)?;
                println!("{line}");
            } else {
                let (kind, since) = (open.kind, open.asked_at.format("%F %R UTC"));
                let sure = if open.proved { "" } else { "  not proved" };
                println!("{}  {since}  {}  {kind}  {}{sure}", open.scan_ref, environment.kind, open.status);
            }
        }
    }
    drop(tx);
    house.db.close().await;
    Ok(())
}

/// Refuses a request; the person reads the reason.
pub async fn refuse(settings: &Settings, scan_ref: &str, kind: RequestKind, reason: &str) -> anyhow::Result<()> {
    rooms::must_exist(settings)?;
    let house = rooms::build(settings).await?;
    let (ctx, session) = rooms::find(&house, scan_ref).await?;
    let mut tx = house.db.begin().await?;
    flow::requests::refuse(&house, &ctx, &mut tx, session.scan_ref, kind, reason).await?;
    tx.commit().await?;
    house.db.close().await;
    println!("refused; the person reads why");
    Ok(())
}
