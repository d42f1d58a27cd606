//! Erasing by hand, and certificates of erasure.

use std::{path::Path, process::ExitCode};

use anyhow::{Context, bail};
use config::Settings;
use domain::{ctx::Ctx, ids::ScanRef};
use flow::{House, erase};
use serde_json::Value;

use crate::rooms;

/// Erases a verification and tells what stood in the way, if anything did. A running server completes it then.
pub async fn order(settings: &Settings, scan_ref: &str) -> anyhow::Result<ExitCode> {
    rooms::must_exist(settings)?;
    let house = rooms::build(settings).await?;
    let (ctx, name) = find(&house, scan_ref).await?;
    let mut tx = house.db.begin().await?;
    let session = erase::erase(&ctx, &mut tx, name, erase::By::CommandLine).await?;
    tx.commit().await?;
    let obstacle = erase::complete(&house, &ctx, session).await?;
    house.db.close().await;
    match obstacle {
        None => println!("{scan_ref} is erased; `bonafide erasure show {scan_ref}` prints the certificate"),
        Some(obstacle) => println!(
            "{scan_ref} cannot be read any more, but erasing it is not complete ({obstacle}); the server tries again"
        ),
    }
    Ok(if obstacle.is_none() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Prints the certificate of an erasure.
pub async fn show(settings: &Settings, scan_ref: &str) -> anyhow::Result<()> {
    rooms::must_exist(settings)?;
    let house = rooms::build(settings).await?;
    let (ctx, name) = find(&house, scan_ref).await?;
    let paper = erase::certify(&house, &ctx, &mut house.db.read().await?, name).await?;
    house.db.close().await;
    println!("{}", serde_json::to_string_pretty(&paper.context("this verification has not been erased")?)?);
    Ok(())
}

/// Says whether this installation wrote a certificate; the exit status is 0 when it did and the erasure is complete.
pub fn verify(settings: &Settings, file: &Path) -> anyhow::Result<ExitCode> {
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let paper: Value = serde_json::from_slice(&bytes).with_context(|| format!("{} is not JSON", file.display()))?;
    if !erase::is_genuine(&rooms::keys(settings)?, &paper) {
        bail!("this certificate was changed, or another installation wrote it");
    }
    let text = |field: &str| paper[field].as_str().unwrap_or("unknown").to_owned();
    let complete = paper["state"] == "COMPLETE";
    println!("genuine: {} was erased on {}; {}", text("scanRef"), text("requestedAt"), text("state"));
    Ok(if complete { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Finds a verification in whichever environment has it.
pub async fn find(house: &House, scan_ref: &str) -> anyhow::Result<(Ctx, ScanRef)> {
    let name = ScanRef::parse(scan_ref).context("a scanRef is a UUID")?;
    let mut tx = house.db.read().await?;
    for environment in tx.environments().await? {
        if tx.sessions(environment.id).find(name).await?.is_some() {
            return Ok((house.ctx(environment.id).by(rooms::terminal()), name));
        }
    }
    bail!("no environment has this verification")
}
