//! The outline of a JPEG: walks its segments without decoding, to know size, scans and whether the end is there.
//!
//! Decoders are lenient: they paint the missing part of a cut-off file grey. A check on an identity document must
//! not, so the walk insists on the end-of-image marker (ITU-T T.81 §B.1.1.3).

use super::DecodeError;

/// Scans times pixels that are decoded at most. A progressive photograph has about ten scans; a file of a few
/// bytes per scan could otherwise keep a core busy for minutes.
const MAX_SCANNED_PIXELS: u64 = 1_000_000_000;

pub(super) struct Outline {
    /// Width and height from the frame header.
    pub(super) size: Option<(u32, u32)>,
    scans: u64,
    ended: bool,
    damaged: bool,
}

impl Outline {
    /// Refuses a file without end, without picture, or with absurdly many scans.
    pub(super) fn complete(&self) -> Result<(), DecodeError> {
        if self.damaged {
            return Err(DecodeError::Broken("damaged segment".into()));
        }
        if !self.ended {
            return Err(DecodeError::Truncated);
        }
        let Some((width, height)) = self.size else { return Err(DecodeError::Broken("no frame".into())) };
        if self.scans == 0 {
            return Err(DecodeError::Broken("no scan".into()));
        }
        if self.scans.saturating_mul(u64::from(width) * u64::from(height)) > MAX_SCANNED_PIXELS {
            return Err(DecodeError::Broken("too many scans".into()));
        }
        Ok(())
    }
}

/// Walks the markers of a file that begins with the start-of-image marker.
pub(super) fn outline(bytes: &[u8]) -> Outline {
    let mut outline = Outline { size: None, scans: 0, ended: false, damaged: false };
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        // Cameras leave stray bytes between segments now and then, and any number of fill bytes 0xff may precede a
        // marker; decoders skip both.
        let Some(start) = rest.iter().position(|&byte| byte == 0xff) else { return outline };
        let after = &rest[start + 1..];
        let Some((&marker, after)) = after.split_first() else { return outline };
        rest = match marker {
            0xff => {
                rest = &rest[start + 1..];
                continue;
            }
            0xd9 => {
                outline.ended = true;
                return outline;
            }
            0x00 | 0x01 | 0xd0..=0xd7 => after,
            _ => {
                let Some((length, _)) = after.split_first_chunk::<2>() else { return outline };
                let length = usize::from(u16::from_be_bytes(*length));
                if length < 2 {
                    outline.damaged = true;
                    return outline;
                }
                let Some((segment, after)) = after.split_at_checked(length) else { return outline };
                // Frame headers are 0xc0 to 0xcf but for the tables 0xc4, 0xc8 and 0xcc (T.81 table B.1).
                if (0xc0..=0xcf).contains(&marker) && ![0xc4, 0xc8, 0xcc].contains(&marker) {
                    if let (None, [_, _, _, h1, h0, w1, w0, ..]) = (outline.size, segment) {
                        let side = |high: &u8, low: &u8| u32::from(u16::from_be_bytes([*high, *low]));
                        outline.size = Some((side(w1, w0), side(h1, h0)));
                    }
                    after
                } else if marker == 0xda {
                    outline.scans += 1;
                    skip_scan(after)
                } else {
                    after
                }
            }
        };
    }
}

/// The bytes after a scan's entropy-coded data: from the first marker that is neither stuffing nor a restart.
fn skip_scan(bytes: &[u8]) -> &[u8] {
    let mut at = 0;
    while let Some(found) = bytes[at..].iter().position(|&byte| byte == 0xff) {
        at += found;
        match bytes.get(at + 1) {
            Some(0x00 | 0xd0..=0xd7) => at += 2,
            Some(_) => return &bytes[at..],
            None => return &[],
        }
    }
    &[]
}
