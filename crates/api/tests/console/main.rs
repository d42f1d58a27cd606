//! The console's door, tried by people with every role and with none.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

mod account;
mod administration;
mod porch;
mod roles;
mod sessions;
