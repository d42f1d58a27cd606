#![doc = include_str!("../README.md")]
//!
//! Where things are, in reading order:
//!
//! * `line`, `document`, `reading`: what goes in ([`Line`], [`Document`]) and what comes out ([`Reading`])
//! * `read`: the walk from one to the other
//! * `page`: pieces of print, made sound and brought into one order
//! * `template`, `choose`: what kinds of documents look like ([`Templates`]), and which one this is
//! * `labels`, `words`, `fold`: words printed on documents, and finding them despite misread letters
//! * `numbered`: numbers that stand for labels
//! * `settle`: labels that are none
//! * `pair`: which value belongs to which label
//! * `value`, `pattern`, `when`: what a value must look like; names, numbers, heights, days
//! * `write_down`: values become fields

mod choose;
mod document;
mod fold;
mod geometry;
mod labels;
mod line;
mod numbered;
mod page;
mod pair;
mod pattern;
mod read;
mod reading;
mod settle;
mod template;
mod value;
mod when;
mod words;
mod write_down;

pub use day::Date;
pub use document::{Document, Kind, Side, Size};
pub use geometry::Bounds;
pub use line::{Line, MAX_CHARS, MAX_LINES, Mark};
pub use read::read;
pub use reading::{Field, FieldName, How, Note, Reading, Unread};
pub use template::{MAX_BYTES, MAX_TEMPLATES, Template, TemplateError, Templates};
