//! A verification as a PDF, from the command line.

use std::{io::Write, path::Path, sync::Arc};

use anyhow::Context;
use config::Settings;
use domain::report::Wanted;

use crate::{erasures::find, rooms};

/// Prints a report into a file, whole or not at all.
pub async fn print(settings: &Settings, scan_ref: &str, out: &Path, wanted: Wanted) -> anyhow::Result<()> {
    rooms::must_exist(settings)?;
    let house = Arc::new(rooms::build(settings).await?);
    let (ctx, name) = find(&house, scan_ref).await?;
    let pdf = flow::print::print(&house, &ctx, name, wanted, ()).await?;
    house.db.close().await;
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut draft = tempfile::NamedTempFile::new_in(folder)
        .with_context(|| format!("{} cannot be written to", folder.display()))?;
    draft.write_all(&pdf).with_context(|| format!("{} cannot be written", out.display()))?;
    draft.persist(out).with_context(|| format!("{} cannot be written", out.display()))?;
    println!("{} ({} bytes)", out.display(), pdf.len());
    Ok(())
}
