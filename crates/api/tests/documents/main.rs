//! Pictures and files, however they arrive: by the page or by the partner's server.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

mod extras;
mod porch;
