//! Sample documents of the invented state Utopia, and photographs of them.
//!
//! Sandboxes, guides and tests need documents whose every field is known, and nobody's real document may serve. This
//! crate draws passports, identity cards, residence permits and driving licences with right machine-readable zones and
//! barcodes, marks each as a specimen, and puts them on a table under a lamp, as a telephone would see them. Faces are
//! never drawn: the portrait is a photograph handed in, or the box shows a pattern and the word SPECIMEN.
//!
//! Everything follows from the arguments: the same person, portrait, fonts and seed give the same pixels.
//!
//! * `person`: who is on the document; made-up people by seed; zone and barcode texts
//! * `kind`: the documents, their sizes, where their zones are
//! * `draw`: flat documents ([`draw()`]); `passport`, `card`, `permit`, `licence` lay out one each
//! * `canvas`, `pattern`, `barcode`: how letters, lines, security print and barcodes are drawn
//! * `symbol`: square symbols that a document bears on demand ([`draw_coded()`]), and the seal of a residence permit
//! * `scene`, `photograph`: backgrounds and cameras ([`photograph()`])
//! * `letter`: sheets of paper with print
//! * `fault`: damaged documents and bad photographs
//! * `forgery`: documents from screens and printers, and changed photographs
//! * `selfie`: rendered heads that turn, and pictures held before a camera in their place
//! * `set`: all of it as files ([`set()`])
//! * `random`: numbers from a seed

mod barcode;
mod canvas;
mod card;
mod draw;
pub mod fault;
pub mod forgery;
mod kind;
pub mod letter;
mod licence;
mod passport;
mod pattern;
mod permit;
mod person;
mod photograph;
mod random;
mod scene;
pub mod selfie;
mod set;
mod symbol;

pub use canvas::{Fonts, PX_PER_MM};
pub use draw::{Error, draw, draw_apart, draw_coded, draw_zone};
pub use kind::{Kind, Side};
pub use person::Person;
pub use photograph::{Photo, photograph};
pub use scene::{Background, Level, Scene};
pub use set::{person_json, set};
pub use symbol::{Code, Symbol};
