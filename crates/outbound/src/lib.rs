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
//! | `webhook` | headers and signatures as partners verify them |
//! | `schedule` | when a failed delivery is tried again |

mod address;
mod gate;
mod schedule;
mod webhook;

pub use address::{Place, Reach, place};
pub use gate::{Gate, GateError, GateSettings, Kind, Outcome, PER_HOST, host, is_this_machine};
pub use schedule::{LONG_WAITS, MAX_INTERVAL, MAX_RETRIES, MAX_RETRY_AFTER, RetryAfter, next_attempt};
pub use webhook::{
    ATTEMPT_HEADER, EVENT_HEADER, EVENT_ID_HEADER, SEQUENCE_HEADER, SIGNATURE_HEADER, Stamp, TEST_HEADER,
    check_headers, check_key, headers, signature, standard_signature,
};
