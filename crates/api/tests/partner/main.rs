//! What partners send: orders that are repeated or too many, files, further documents, rulings, companies.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

mod applicants;
mod audits;
mod authentications;
mod extras;
mod full;
mod hang_ups;
mod kyb;
mod pieces;
mod porch;
mod process;
mod rehearsals;
mod tokens;
mod updates;
