//! Names of elements.

use std::fmt;

/// The three letters that name an element, such as `DAQ`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 3]);

impl Id {
    /// `DBA`: last day of validity.
    pub const EXPIRES: Self = Self(*b"DBA");
    /// `DBB`: day of birth.
    pub const BORN: Self = Self(*b"DBB");
    /// `DBD`: day of issue.
    pub const ISSUED: Self = Self(*b"DBD");

    /// Makes a name of three capital letters or digits, the first a letter.
    pub fn new(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        let fits = bytes[0].is_ascii_uppercase()
            && bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        fits.then_some(Self(bytes))
    }

    /// For names that are written in this library.
    pub(crate) const fn known(text: &str) -> Self {
        let bytes = text.as_bytes();
        Self([bytes[0], bytes[1], bytes[2]])
    }

    /// The three letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("an element's name is ASCII")
    }

    /// Whether a jurisdiction made it up: those begin with `Z` (§D.12.5).
    pub fn is_own(&self) -> bool {
        self.0[0] == b'Z'
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_elements_are_three_capitals_or_digits() {
        assert!(["DAQ", "ZV1", "PAA"].iter().all(|id| Id::new(id).is_some()));
        assert!(["", "DA", "daq", "1AB", "DÄ", "D Q", "DAQQ"].iter().all(|id| Id::new(id).is_none()));
    }
}
