//! The whole walk, token to deletion, with the real binary, real models, a real database and real HTTP.
//!
//! Photographs of faces come from pinned packages (`cargo xtask models`), documents are drawn by `specimen`.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

mod answers;
mod codes;
mod direct;
mod door;
mod faces;
mod letterbox;
mod life;
mod liveness;
mod mailbox;
mod others;
mod retrieval;
mod server;
mod settings;
mod tasks;
mod telling;
mod verdicts;
mod walk;
mod webhooks;
