//! Companies.

pub mod info;
pub mod token;
