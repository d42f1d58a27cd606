//! What a seal holds.

use crate::Date;

/// The version of the encoding (§2.2).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Version {
    /// Version 3, byte `0x02`: references to certificates have five characters.
    Three,
    /// Version 4, byte `0x03`: references to certificates say how long they are.
    Four,
}

impl Version {
    /// The byte that stands for the version.
    pub const fn byte(self) -> u8 {
        match self {
            Self::Three => 0x02,
            Self::Four => 0x03,
        }
    }
}

/// Who sealed what, and when (§2.2).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// The version of the encoding.
    pub version: Version,
    /// The issuing state or organisation: up to three letters, `D` for Germany (Doc 9303-3 §5).
    pub issuer: String,
    /// Who signed: two letters of a country, then two letters or digits.
    pub signer: String,
    /// Which of the signer's certificates: capitals and digits, five in version 3, up to 255 in version 4. The standard
    /// has hexadecimal digits here.
    pub certificate: String,
    /// The day the document was issued.
    pub issued: Date,
    /// The day the seal was signed.
    pub signed: Date,
    /// Document feature definition reference: which features there are.
    pub definition: u8,
    /// Document type category: odd for documents that ICAO defines, even for others.
    pub category: u8,
}

/// A document feature (§2.3): something the document says, or a part of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Feature {
    /// Which one, 0 to 254, by the definition that the header names.
    pub tag: u8,
    /// Its bytes.
    pub value: Vec<u8>,
}

/// A seal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seal {
    /// Who sealed what, and when.
    pub header: Header,
    /// What is sealed, in the order of the seal; no tag stands there twice.
    pub features: Vec<Feature>,
    /// The signature, with both numbers of ECDSA one after the other (§2.4). Nothing here verifies it.
    pub signature: Vec<u8>,
}

impl Seal {
    /// The bytes of a feature.
    pub fn feature(&self, tag: u8) -> Option<&[u8]> {
        self.features.iter().find(|feature| feature.tag == tag).map(|feature| feature.value.as_slice())
    }
}

impl std::fmt::Debug for Feature {
    /// Says which feature it is and how long, never what it says: features are personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Feature").field("tag", &self.tag).field("bytes", &self.value.len()).finish()
    }
}
