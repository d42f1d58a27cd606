//! Everything that partners are told, in order, for whoever asks.

use domain::ctx::Ctx;
use serde_json::Value;
use store::{Tx, announcements::Announcement};

use crate::{Error, House, announce};

/// A stretch of the feed.
pub struct Page {
    /// What happened, oldest first.
    pub events: Vec<Told>,
    /// The position to ask behind the next time.
    pub next: i64,
    /// Whether there is more already.
    pub has_more: bool,
}

/// One happening with what its webhooks carry.
pub struct Told {
    /// The happening.
    pub announcement: Announcement,
    /// The body of its webhooks, with fresh links; `None` after erasure.
    pub body: Option<Value>,
}

/// Reads on behind a position, 0 for the beginning; `None` when that position has not been reached yet, so that a
/// cursor of another environment or of a lost database is noticed and not waited for.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn page(house: &House, ctx: &Ctx, tx: &mut Tx, after: i64, limit: u32) -> Result<Option<Page>, Error> {
    let last = tx.announcements(ctx.environment).last().await?;
    if after > last {
        return Ok(None);
    }
    let found = tx.announcements(ctx.environment).after(after, limit).await?;
    // Reminders are erased with the person, so positions may be missing, also the last.
    let more = found.len() == limit as usize;
    let next = found.last().filter(|_| more).map_or(last, |told| told.position);
    let mut events = vec![];
    for announcement in found {
        let body = announce::body(house, ctx, tx, &announcement).await?;
        events.push(Told { announcement, body });
    }
    Ok(Some(Page { events, next, has_more: next < last }))
}
