//! Seal to bytes.

use crate::parse::{MAGIC, MAX_BYTES, SIGNATURE};
use crate::{Feature, Header, Seal, Version, c40, date};

/// Why a seal cannot be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unwritable {
    /// A part of the header has too few or too many characters.
    #[error("the {0} has a wrong number of characters")]
    Length(&'static str),
    /// A part of the header has a character that is no capital and no digit.
    #[error("the {0} has a character other than A to Z and 0 to 9")]
    Character(&'static str),
    /// A feature whose tag is the signature's, `0xFF`.
    #[error("a feature cannot have the tag FF")]
    Tag,
    /// Two features with one tag.
    #[error("feature {0:#04x} is there twice")]
    Twice(u8),
    /// Nothing is to be sealed.
    #[error("there is no feature")]
    NoFeature,
    /// There is no signature.
    #[error("there is no signature")]
    NoSignature,
    /// Longer than any symbol holds.
    #[error("the seal is too long for any symbol")]
    TooLong,
}

/// Writes a whole seal.
///
/// # Errors
/// As [`to_sign`], and if the signature is empty.
pub fn write(seal: &Seal) -> Result<Vec<u8>, Unwritable> {
    let mut bytes = to_sign(&seal.header, &seal.features)?;
    if seal.signature.is_empty() {
        return Err(Unwritable::NoSignature);
    }
    tagged(&mut bytes, SIGNATURE, &seal.signature)?;
    Ok(bytes)
}

/// Writes header and features, which is what a signature is made of (§2.4).
///
/// # Errors
/// If a text of the header does not fit its place, if there is no feature or two with one tag, or if everything is
/// longer than any symbol holds.
pub fn to_sign(header: &Header, features: &[Feature]) -> Result<Vec<u8>, Unwritable> {
    let Header { version, issuer, signer, certificate, issued, signed, definition, category } = header;
    let mut bytes = vec![MAGIC, version.byte()];
    let room = match version {
        Version::Three => 5..=5,
        Version::Four => 0..=255,
    };
    for (part, text, room) in
        [("issuing state", issuer, 1..=3), ("signer", signer, 4..=4), ("certificate's reference", certificate, room)]
    {
        if !text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) {
            return Err(Unwritable::Character(part));
        }
        if !room.contains(&text.len()) {
            return Err(Unwritable::Length(part));
        }
    }
    let reference = match version {
        Version::Three => format!("{signer}{certificate}"),
        Version::Four => format!("{signer}{:02X}{certificate}", certificate.len()),
    };
    for (part, text) in [("issuing state", format!("{issuer:<3}")), ("signer", reference)] {
        bytes.extend(c40::encode(&text).map_err(|_| Unwritable::Character(part))?);
    }
    bytes.extend(date::bytes(*issued));
    bytes.extend(date::bytes(*signed));
    bytes.extend([*definition, *category]);
    if features.is_empty() {
        return Err(Unwritable::NoFeature);
    }
    for (at, feature) in features.iter().enumerate() {
        if feature.tag == SIGNATURE {
            return Err(Unwritable::Tag);
        }
        if features[..at].iter().any(|before| before.tag == feature.tag) {
            return Err(Unwritable::Twice(feature.tag));
        }
        tagged(&mut bytes, feature.tag, &feature.value)?;
    }
    Ok(bytes)
}

/// Adds tag, length in the shortest form of DER, and value.
fn tagged(bytes: &mut Vec<u8>, tag: u8, value: &[u8]) -> Result<(), Unwritable> {
    let length = u16::try_from(value.len()).map_err(|_| Unwritable::TooLong)?;
    let [high, low] = length.to_be_bytes();
    bytes.push(tag);
    match length {
        0..=0x7F => bytes.push(low),
        0x80..=0xFF => bytes.extend([0x81, low]),
        _ => bytes.extend([0x82, high, low]),
    }
    bytes.extend(value);
    if bytes.len() > MAX_BYTES { Err(Unwritable::TooLong) } else { Ok(()) }
}
