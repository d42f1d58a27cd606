//! The review desk: the people of the staff who look at what the machine decided.
//!
//! A case is held by one person at a time, for a while that every act renews; a ruling needs the case to be held, and
//! where the environment wants four eyes, a second person who confirms it. Each act is written down in the audit log.
//!
//! | file | what |
//! | --- | --- |
//! | `queue` | which cases wait, and in which order |
//! | `claim` | who holds a case |
//! | `case` | one case, laid out |
//! | `picture` | its pictures, and what is made of them |
//! | `rule` | a ruling, and a second person's look at it |
//! | `remark` | what is put right, commented, tagged |
//! | `search` | verifications by what is known of them |

pub mod case;
pub mod claim;
pub mod picture;
pub mod queue;
pub mod remark;
pub mod rule;
pub mod search;

use domain::{
    audit::{Act, Subject},
    ctx::Ctx,
    ids::ScanRef,
    session::{Refusal, State},
};
use serde_json::Value;
use store::Tx;

use crate::{Error, House, audit, enter::Entered};

/// A case that can be worked on: decided by the machine, and not erased.
///
/// # Errors
/// `NoSession` when the environment has no such verification or its data is gone, `Refused(NotDecided)` when there is
/// nothing to look at yet.
pub(crate) async fn find(house: &House, ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef) -> Result<Entered, Error> {
    let kept = tx.sessions(ctx.environment).find(scan_ref).await?.ok_or(Error::NoSession)?;
    if kept.session.erased_at.is_some() {
        return Err(Error::NoSession);
    }
    if !matches!(kept.session.state, State::Reviewing | State::Decided) {
        return Err(Refusal::NotDecided.into());
    }
    Entered::of(house, tx, kept).await
}

/// Writes down an act with a case.
pub(crate) async fn record(ctx: &Ctx, tx: &mut Tx, scan_ref: ScanRef, act: Act, told: Value) -> Result<(), Error> {
    audit::record(ctx, tx, &ctx.actor, act, Subject::Session(scan_ref), told).await
}
