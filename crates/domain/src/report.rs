//! What a printed report of a verification is asked to be.

use crate::words;

words! {
    /// The languages reports are printed in.
    Language {
        /// English.
        English = "en",
        /// Lithuanian.
        Lithuanian = "lt",
    }
}

/// What goes into a report beside what is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// The language.
    pub language: Language,
    /// Whether document and selfie are shown.
    pub main_files: bool,
    /// Whether further documents are shown.
    pub additional_files: bool,
}

impl Default for Wanted {
    /// In English, with everything.
    fn default() -> Self {
        Self { language: Language::English, main_files: true, additional_files: true }
    }
}
