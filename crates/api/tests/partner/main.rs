//! What partners send: orders that are repeated or too many, files, further documents, companies.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

mod extras;
mod kyb;
mod porch;
mod process;
mod tokens;
mod updates;
