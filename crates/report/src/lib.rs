//! The printing press: a verification as a PDF, as a compliance officer files it, and the letters that carry a code.
//!
//! Values and typefaces go in, bytes come out: PDF/A-2a, tagged, in English or Lithuanian. The same values always give
//! the same bytes; there is no clock and nothing is opened. Pictures go in as they are, so that a picture taken out of
//! the file has the hash that the report tells.
//!
//! | file | what |
//! | --- | --- |
//! | `content` | what a report tells, as plain values |
//! | `words` | words, from `i18n/` |
//! | `letter` | letters and text messages with a code |
//! | `compose` | which part says what |
//! | `sheet` | where it lies on the pages |
//! | `face` | letters, widths, line breaks |
//! | `print` | the PDF itself |

mod compose;
mod content;
mod face;
pub mod letter;
mod print;
mod sheet;
mod words;

pub use content::{Analysis, Picture, Report};
use domain::report::Language;
use face::Face;

/// Why a report could not be printed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The press has no typefaces.
    #[error("this binary was built without its typefaces")]
    NoTypefaces,
    /// A picture cannot be put into the file.
    #[error("a picture cannot be put into the report")]
    Picture,
    /// The file would not have been a valid one.
    #[error("the report would not be a valid file")]
    Invalid,
}

/// The typefaces, opened once.
pub struct Press {
    faces: Option<(Face, Face)>,
}

impl Press {
    /// Opens the typefaces, regular and bold; without them nothing can be printed, and [`Press::print`] says so.
    pub fn new(typefaces: Option<(Vec<u8>, Vec<u8>)>) -> Self {
        let faces = typefaces.and_then(|(regular, bold)| Some((Face::open(regular)?, Face::open(bold)?)));
        Self { faces }
    }

    /// Whether it can print.
    pub fn is_ready(&self) -> bool {
        self.faces.is_some()
    }

    /// Prints a report. Takes tens of milliseconds: not for async threads.
    ///
    /// # Errors
    /// Without typefaces, or when a picture is not a JPEG.
    pub fn print(&self, report: Report, language: Language) -> Result<Vec<u8>, Error> {
        if !self.is_ready() {
            return Err(Error::NoTypefaces);
        }
        let composed = compose::compose(self, report, language);
        print::print(self, composed)
    }

    fn regular(&self) -> &Face {
        &self.faces.as_ref().expect("print looks first").0
    }

    fn bold(&self) -> &Face {
        &self.faces.as_ref().expect("print looks first").1
    }

    /// What both typefaces can set of a text, the rest as numbers; and whether there was any.
    fn legible(&self, text: &str) -> (String, bool) {
        let (text, once) = self.regular().legible(text);
        let (text, twice) = self.bold().legible(&text);
        (text, once || twice)
    }
}

#[cfg(test)]
mod tests;
