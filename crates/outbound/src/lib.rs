//! The garden gate: every request we make outside goes through here.
//!
//! Partners tell us where to send webhooks, so the address is a stranger's word. The [`Gate`] sends to public
//! addresses only unless the operator allows more, checks the very address it connects to (a name that resolves to
//! something else a moment later gains nothing), follows no redirect, uses no proxy, waits a bounded time and reads
//! a bounded answer. What comes back is an [`Outcome`]: a status or the kind of failure, never a body. Letters and text
//! messages go to servers that the operator names, so they may be anywhere.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `gate` | [`Gate`]: one request out, its outcome back |
//! | `address` | which addresses are public, private, this machine, or never to be called |
//! | `mail` | [`Post`]: letters, handed to the operator's mail server |
//! | `sms` | [`Sms`]: text messages, handed to the operator's provider |
//! | `webhook` | headers and signatures as partners verify them |
//! | `schedule` | when a failed delivery is tried again |

mod address;
mod gate;
mod mail;
mod schedule;
mod sms;
mod webhook;

pub use address::{Place, Reach, place};
pub use gate::{Gate, GateError, GateSettings, Kind, Method, Outcome, PER_HOST, host, is_this_machine};
pub use mail::{Letter, Post, PostError, PostSettings, Security};
pub use schedule::{LONG_WAITS, MAX_INTERVAL, MAX_RETRIES, MAX_RETRY_AFTER, RetryAfter, next_attempt};
pub use sms::{Provider, Sms};
pub use webhook::{
    ATTEMPT_HEADER, EVENT_HEADER, EVENT_ID_HEADER, SEQUENCE_HEADER, SIGNATURE_HEADER, Stamp, TEST_HEADER,
    check_headers, check_key, headers, signature, standard_signature,
};

/// Why a letter or a text message was not taken. Says nothing about what was sent, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NotSent {
    /// It was for somebody the receiving side does not know or does not serve.
    #[error("the recipient was refused")]
    Recipient,
    /// The server or provider refused what it was asked, whoever it was for.
    #[error("the server refused the message")]
    Refused,
    /// It does not know us.
    #[error("the server refused our credentials")]
    Credentials,
    /// The way to it could not be kept secret.
    #[error("the connection could not be secured")]
    Tls,
    /// Nobody is there.
    #[error("the server cannot be reached")]
    Unreachable,
    /// The time was over before it was taken.
    #[error("the server did not answer in time")]
    Timeout,
}
