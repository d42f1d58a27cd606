//! A file on its way in pieces, so that a connection that breaks costs one piece and not the whole file.

use chrono::{DateTime, Duration, Utc};

use crate::{
    capture::{Making, Step},
    ids::{EnvironmentId, SessionId, UploadId},
};

/// A file on its way. Its pieces come one after the other, each whole or not at all; the last one is never kept by
/// itself: with it the file is whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Its identifier, drawn by the page; together with the session it is unique.
    pub id: UploadId,
    /// The session it belongs to.
    pub session: SessionId,
    /// Which picture or file it becomes.
    pub step: Step,
    /// How it was made.
    pub making: Making,
    /// Length of the whole file in bytes.
    pub length: u32,
    /// Length in bytes of each piece that is there, in order.
    pub pieces: Vec<u32>,
    /// Whether the file is whole and kept, and its pieces are gone.
    pub kept: bool,
    /// From then on it is gone.
    pub ends_at: DateTime<Utc>,
}

/// Why a piece was not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Misfit {
    /// It does not begin where the upload stands.
    #[error("the upload stands at {0} bytes")]
    Elsewhere(u32),
    /// It is larger than a piece may be.
    #[error("a piece has at most {} bytes", Upload::LARGEST_PIECE)]
    TooLarge,
    /// It is smaller than a piece that is not the last one may be.
    #[error("a piece that is not the last one has at least {} bytes", Upload::SMALLEST_PIECE)]
    TooSmall,
    /// It goes beyond the end of the file.
    #[error("it goes beyond the length of the file")]
    Beyond,
    /// The file was another one when it began.
    #[error("the upload began with another step, source or length")]
    Another,
}

impl Upload {
    /// Most bytes of one piece: what a line of 150 kbit/s carries in a minute, which is how long the server waits.
    pub const LARGEST_PIECE: u32 = 1 << 20;
    /// Fewest bytes of a piece that is not the last one, so that a file has few pieces: 192 of one of 12 MiB.
    pub const SMALLEST_PIECE: u32 = 64 << 10;
    /// How many unfinished uploads one session may have: two tabs with two files each. One more ends the one that was
    /// left alone for longest.
    pub const MOST_AT_ONCE: usize = 4;

    /// How long an upload waits for its next piece: as long as the longest session.
    pub fn patience() -> Duration {
        Duration::hours(1)
    }

    /// How many bytes are there.
    pub fn received(&self) -> u32 {
        if self.kept { self.length } else { self.pieces.iter().sum() }
    }

    /// Says why a piece of `size` bytes from `offset` on does not fit, if so; and otherwise whether it is the last one.
    pub fn takes(&self, offset: u32, size: u32) -> Result<bool, Misfit> {
        if offset != self.received() {
            return Err(Misfit::Elsewhere(self.received()));
        }
        if size > Self::LARGEST_PIECE {
            return Err(Misfit::TooLarge);
        }
        let end = offset.checked_add(size).filter(|end| *end <= self.length).ok_or(Misfit::Beyond)?;
        match end == self.length {
            false if size < Self::SMALLEST_PIECE => Err(Misfit::TooSmall),
            last => Ok(last),
        }
    }

    /// The name below which its sealed pieces lie in the vault: identifiers only.
    pub fn objects(&self, environment: EnvironmentId) -> String {
        format!("{environment}/{}/{}", self.session, self.id)
    }

    /// The name of a sealed piece. Place and length are part of it, so that a piece that comes twice is written twice
    /// to the same place, and one of another length to another.
    pub fn object(&self, environment: EnvironmentId, offset: u32, size: u32) -> String {
        format!("{}/{offset}-{size}", self.objects(environment))
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::capture::Origin;

    fn upload(length: u32, pieces: &[u32]) -> Upload {
        Upload {
            id: UploadId(Uuid::nil()),
            session: SessionId(Uuid::nil()),
            step: Step::Front,
            making: Origin::Camera.into(),
            length,
            pieces: pieces.to_vec(),
            kept: false,
            ends_at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn pieces_come_one_after_the_other_and_end_with_the_file() {
        const PIECE: u32 = Upload::SMALLEST_PIECE;
        let begun = upload(3 * PIECE + 5, &[PIECE, PIECE]);
        for (offset, size, expected) in [
            (2 * PIECE, PIECE, Ok(false)),
            (2 * PIECE, PIECE + 5, Ok(true)),
            (2 * PIECE, PIECE + 6, Err(Misfit::Beyond)),
            (2 * PIECE, PIECE - 1, Err(Misfit::TooSmall)),
            (2 * PIECE, 0, Err(Misfit::TooSmall)),
            (2 * PIECE, u32::MAX, Err(Misfit::TooLarge)),
            (PIECE, PIECE, Err(Misfit::Elsewhere(2 * PIECE))),
            (0, PIECE, Err(Misfit::Elsewhere(2 * PIECE))),
            (3 * PIECE, 5, Err(Misfit::Elsewhere(2 * PIECE))),
        ] {
            assert_eq!(begun.takes(offset, size), expected, "{offset} {size}");
        }
        assert_eq!(upload(5, &[]).takes(0, 5), Ok(true), "a small file is one piece");
        assert_eq!(upload(u32::MAX, &[]).takes(0, Upload::LARGEST_PIECE), Ok(false));
        assert_eq!(Upload { kept: true, ..begun }.received(), 3 * PIECE + 5);
    }
}
