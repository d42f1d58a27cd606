//! The garden gate: every request we make outside goes through here.
//!
//! Partners tell us where to send webhooks, so the address is a stranger's word. The [`Gate`] sends to public
//! addresses only unless the operator allows more, checks the very address it connects to (a name that resolves to
//! something else a moment later gains nothing), follows no redirect, uses no proxy, waits a bounded time and reads
//! a bounded answer. What comes back is an [`Outcome`]: a status or the kind of failure, never a body.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `gate` | [`Gate`]: one request out, its outcome back |
//! | `address` | which addresses are public, private, this machine, or never to be called |
//! | `webhook` | event header and signature as partners verify them |
//! | `schedule` | when a failed delivery is tried again |

mod address;
mod gate;
mod schedule;
mod webhook;

pub use address::{Place, Reach, place};
pub use gate::{Gate, GateError, GateSettings, Kind, Outcome};
pub use schedule::{LONG_WAITS, MAX_INTERVAL, MAX_RETRIES, next_attempt};
pub use webhook::{EVENT_HEADER, SIGNATURE_HEADER, headers, signature};
