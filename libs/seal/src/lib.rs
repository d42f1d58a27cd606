#![doc = include_str!("../README.md")]
//!
//! Where things are, in reading order:
//!
//! * `seal`: what a seal holds ([`Seal`], [`Header`], [`Feature`])
//! * `contents`: what the features of known documents mean ([`Kind`], [`Contents`]); `zone` joins and parts zones
//! * `parse`, `write`: bytes to seal and back
//! * [`c40`]: text; `date`: days
//!
//! `§` refers to ICAO Doc 9303-13 (eighth edition, 2021) unless another document is named.

pub mod c40;
mod contents;
mod date;
mod parse;
mod seal;
mod write;
mod zone;

pub use contents::{Contents, Kind, Problem, Stay, Visa};
pub use date::Date;
pub use parse::{Error, MAX_BYTES, Reading, parse};
pub use seal::{Feature, Header, Seal, Version};
pub use write::{Unwritable, to_sign, write};
