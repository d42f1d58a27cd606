#![doc = include_str!("../README.md")]
//!
//! Where things are, in reading order:
//!
//! * `licence`: what a barcode says ([`Licence`])
//! * `parse`: payload to [`Reading`]; `header` finds the subfiles, `names`, `body` and `date` read single elements
//! * `problem`: what is not as the standard wants it ([`Problem`])
//! * `write`: [`Licence`] to payload
//! * [`element`]: every element of every version
//! * [`issuer`]: who issues
//!
//! `§` refers to the AAMVA DL/ID Card Design Standard of 2020 unless another year is named.

mod body;
mod date;
pub mod element;
mod header;
mod id;
pub mod issuer;
mod licence;
mod names;
mod parse;
mod problem;
mod write;

pub use body::{Colour, Height, Weight};
pub use date::Date;
pub use header::{Header, Subfile};
pub use id::Id;
pub use licence::{Address, Compliance, Element, Kind, Licence, Sex, Truncation};
pub use parse::{Error, MAX_BYTES, Reading, parse, parse_bytes};
pub use problem::Problem;
pub use write::{Unwritable, write};

/// The newest version that is known, the one of 2025. Versions by year: 1 of 2000, 2 of 2003, 3 of 2005, 4 of 2009, 5
/// of 2010, 6 of 2011, 7 of 2012, 8 of 2013, 9 of 2016, 10 of 2020 (§D.12.3), 11 of 2025. Version 0 is what was
/// printed before the standard.
pub const NEWEST: u8 = 11;
