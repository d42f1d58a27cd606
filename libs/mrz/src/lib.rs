#![doc = include_str!("../README.md")]
//!
//! Where things are, in reading order:
//!
//! * `format`: the layouts, which column holds what ([`Format`]); `format/icao` and `format/national` are the tables
//! * `fields`: what a zone says ([`Fields`], [`Mrz`], [`Checks`])
//! * `parse`, `write`, `repair`: lines to fields, fields to lines, misread lines to lines
//! * `check`: the check digit
//! * `date`: days, and the two-digit years of the zone
//! * [`national`]: what single issuers do beyond the standard or against it
//! * [`state`]: three-letter codes of states and organisations
//! * [`translit`]: national letters to A–Z; one file for each script, `token` takes names apart, `compare` finds
//!   spellings, `internal` is the alphabet of Russia's internal passport
//!
//! Lines and columns in errors and repairs count from 1, as the standard does.

mod check;
mod date;
mod fields;
mod format;
pub mod national;
mod parse;
mod repair;
pub mod state;
pub mod translit;
mod write;

pub use check::check_digit;
pub use date::{Date, NoSuchDate, OLDEST, ShortDate};
pub use fields::{Check, Checks, Fields, Mrz, Sex};
pub use format::Format;
pub use parse::{Error, parse};
pub use repair::{Change, Repaired, Why, repair};
pub use write::{Unwritable, write};
