//! Bytes to seal.

use crate::{Feature, Header, Seal, Version, c40, date};

/// The longest payload that is looked at, in bytes. The largest QR symbol holds 2953 (ISO/IEC 18004, table 7), the
/// largest Aztec 1914, the largest Data Matrix 1555.
pub const MAX_BYTES: usize = 2953;

/// The byte that every seal begins with (§2.2).
pub(crate) const MAGIC: u8 = 0xDC;

/// The tag of the signature (§2.4).
pub(crate) const SIGNATURE: u8 = 0xFF;

/// Why bytes are no seal. Places count bytes from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// More than any symbol holds.
    #[error("{0} bytes are more than any symbol holds")]
    TooLong(usize),
    /// It does not begin with `0xDC`.
    #[error("no seal: it does not begin with DC")]
    Magic,
    /// A version nobody knows.
    #[error("version byte {0:#04x} is unknown")]
    Version(u8),
    /// It ends too early.
    #[error("it ends before the {0} does")]
    End(&'static str),
    /// A part of the header is no text.
    #[error("the {part} is no text")]
    Text {
        /// Which part.
        part: &'static str,
        /// Why.
        #[source]
        why: c40::Error,
    },
    /// A part of the header is empty or has a space in it.
    #[error("the {0} is empty or has a space in it")]
    Space(&'static str),
    /// The length of the reference to the certificate is no number.
    #[error("the length of the certificate's reference is no hexadecimal number")]
    CertificateLength,
    /// The reference to the certificate is not as long as it says.
    #[error("the certificate's reference is not as long as it says")]
    Certificate,
    /// Three bytes that are no day.
    #[error("the {0} is no day")]
    Date(&'static str),
    /// A length that is none of the short forms of DER.
    #[error("byte {0} is no length")]
    Length(usize),
    /// Two features with one tag.
    #[error("feature {0:#04x} is there twice")]
    Twice(u8),
    /// Nothing is sealed.
    #[error("there is no feature")]
    NoFeature,
    /// There is no signature, or an empty one.
    #[error("there is no signature")]
    NoSignature,
    /// Something follows the signature.
    #[error("{0} bytes follow the signature")]
    Trailing(usize),
}

/// A seal that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading<'a> {
    /// The seal.
    pub seal: Seal,
    /// What the signature is of: header and features as they stand (§2.4).
    pub signed: &'a [u8],
}

/// Reads the bytes of a symbol. The signature is not verified.
///
/// # Errors
/// If they are no seal of version 3 or 4, or break the rules of the encoding.
pub fn parse(bytes: &[u8]) -> Result<Reading<'_>, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::TooLong(bytes.len()));
    }
    let mut rest = Rest { bytes, at: 0 };
    let header = header(&mut rest)?;
    let mut features: Vec<Feature> = vec![];
    loop {
        let before = rest.at;
        let Ok([tag]) = rest.take::<1>("message") else { return Err(Error::NoSignature) };
        let length = length(&mut rest)?;
        let what = if tag == SIGNATURE { "signature" } else { "feature" };
        let value = rest.slice(length, what)?.to_vec();
        if tag == SIGNATURE {
            return match (features.is_empty(), value.is_empty(), bytes.len() - rest.at) {
                (true, ..) => Err(Error::NoFeature),
                (_, true, _) => Err(Error::NoSignature),
                (_, _, 0) => {
                    Ok(Reading { seal: Seal { header, features, signature: value }, signed: &bytes[..before] })
                }
                (.., trailing) => Err(Error::Trailing(trailing)),
            };
        }
        if features.iter().any(|feature| feature.tag == tag) {
            return Err(Error::Twice(tag));
        }
        features.push(Feature { tag, value });
    }
}

fn header(rest: &mut Rest) -> Result<Header, Error> {
    match rest.take("header") {
        Ok([MAGIC]) => {}
        _ => return Err(Error::Magic),
    }
    let [version] = rest.take("header")?;
    let version = match version {
        0x02 => Version::Three,
        0x03 => Version::Four,
        other => return Err(Error::Version(other)),
    };
    let issuer = text(rest.slice(2, "issuing state")?, "issuing state")?;
    if issuer.len() != 3 {
        return Err(Error::End("issuing state"));
    }
    let (signer, certificate) = match version {
        Version::Three => {
            let both = text(rest.slice(6, "signer")?, "signer")?;
            let (signer, certificate) = both.split_at_checked(4).ok_or(Error::End("signer"))?;
            if certificate.len() != 5 {
                return Err(Error::Certificate);
            }
            (signer.to_owned(), certificate.to_owned())
        }
        Version::Four => {
            let start = text(rest.slice(4, "signer")?, "signer")?;
            let (signer, digits) = start.split_at_checked(4).ok_or(Error::End("signer"))?;
            let hexadecimal = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_hexdigit());
            let length = usize::from_str_radix(digits, 16).ok().filter(|_| hexadecimal);
            let length = length.ok_or(Error::CertificateLength)?;
            let part = "certificate's reference";
            let certificate = text(rest.slice(c40::length(length), part)?, part)?;
            if certificate.len() != length {
                return Err(Error::Certificate);
            }
            (signer.to_owned(), certificate)
        }
    };
    let issued = date::of_bytes(rest.take("day of issue")?).ok_or(Error::Date("day of issue"))?;
    let signed = date::of_bytes(rest.take("day of signature")?).ok_or(Error::Date("day of signature"))?;
    let [definition, category] = rest.take("header")?;
    let issuer = issuer.trim_end().to_owned();
    for (part, text) in [("issuing state", &issuer), ("signer", &signer), ("certificate's reference", &certificate)] {
        if text.contains(' ') || (text.is_empty() && part == "issuing state") {
            return Err(Error::Space(part));
        }
    }
    Ok(Header { version, issuer, signer, certificate, issued, signed, definition, category })
}

fn text(bytes: &[u8], part: &'static str) -> Result<String, Error> {
    c40::decode(bytes).map_err(|why| Error::Text { part, why })
}

/// A length in the definite form of DER, the shortest that holds it (ISO/IEC 8825-1 §10.1); one byte up to 127, then
/// `81` or `82` and the length.
fn length(rest: &mut Rest) -> Result<usize, Error> {
    let at = rest.at;
    let [first] = rest.take("length")?;
    let (length, least) = match first {
        0..=0x7F => (usize::from(first), 0),
        0x81 => (usize::from(u8::from_be_bytes(rest.take("length")?)), 0x80),
        0x82 => (usize::from(u16::from_be_bytes(rest.take("length")?)), 0x100),
        _ => return Err(Error::Length(at)),
    };
    if length < least { Err(Error::Length(at)) } else { Ok(length) }
}

/// What was not read yet.
struct Rest<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Rest<'a> {
    fn slice(&mut self, length: usize, what: &'static str) -> Result<&'a [u8], Error> {
        let end = self.at.checked_add(length).ok_or(Error::End(what))?;
        let part = self.bytes.get(self.at..end).ok_or(Error::End(what))?;
        self.at = end;
        Ok(part)
    }

    fn take<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], Error> {
        self.slice(N, what)?.try_into().map_err(|_| Error::End(what))
    }
}
