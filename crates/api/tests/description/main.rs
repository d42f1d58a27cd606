//! The description of the API, held against the server: what it says is so, and what is so it says.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

mod document;
mod examples;
mod file;
mod knock;
mod page;
mod porch;
