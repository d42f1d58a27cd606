//! The shapes of the company endpoints.

pub mod token;
