//! The shelf: how many bytes of strangers' pictures are in memory at once, over all connections.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::http::{HeaderMap, StatusCode, header};
use domain::ids::SessionId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use wire::problem::Identifier;

use crate::Problem;

/// Bytes of bodies that are in memory at once: two dozen of the largest pictures, or a hundred of the usual 2 to 3 MB.
pub const BYTES: usize = 256 << 20;
/// How long a body waits for room: longer than a busy second, shorter than clients wait for an answer.
pub const PATIENCE: Duration = Duration::from_secs(10);
/// What is said of it in the description.
pub const IS_FULL: &str = "Too many pictures are on their way to the server at this moment; try again after a while.";

/// What is said in the description of a link that sends too much at once.
pub const IS_BUSY: &str = "Three files are on their way by this link already; try again after a moment.";

/// How many bodies of one link are in memory at once: two tabs, and one that hung up without saying so. So a link holds
/// a seventh of the shelf at most.
const OF_ONE_LINK: u32 = 3;
/// After how many seconds whoever sends too much at once may try again.
const LATER: u32 = 2;

/// Bytes in one unit of room.
const UNIT: usize = 1024;

/// The shelf. Clones share its room.
#[derive(Clone)]
pub struct Shelf {
    room: Arc<Semaphore>,
    units: usize,
    patience: Duration,
    links: Arc<Mutex<HashMap<SessionId, u32>>>,
}

/// Room for a body, free again when this is dropped.
#[derive(Debug)]
pub struct Room {
    _permit: OwnedSemaphorePermit,
    _place: Option<Place>,
}

/// One of the places that a link has on the shelf.
#[derive(Debug)]
struct Place {
    session: SessionId,
    links: Arc<Mutex<HashMap<SessionId, u32>>>,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut links = self.links.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(taken) = links.get_mut(&self.session) {
            *taken -= 1;
            if *taken == 0 {
                links.remove(&self.session);
            }
        }
    }
}

impl Shelf {
    /// Puts up a shelf for so many bytes; whoever finds no room waits for so long.
    pub fn new(bytes: usize, patience: Duration) -> Self {
        let units = bytes.div_ceil(UNIT).clamp(1, Semaphore::MAX_PERMITS);
        Self { room: Arc::new(Semaphore::new(units)), units, patience, links: Arc::default() }
    }

    /// Takes the room for a body of at most `limit` bytes, or of as many as its head announces, before it is read.
    /// It is the body's until the vault has the file.
    ///
    /// # Errors
    /// When there is none for a while.
    pub async fn take(&self, head: &HeaderMap, limit: usize) -> Result<Room, Problem> {
        self.make_room(announced(head, limit), None).await
    }

    /// The same for a body that comes by a link, which has a few places only: whoever holds it may be anybody, and slow.
    ///
    /// # Errors
    /// When there is no room for a while, or the link has no place left.
    pub async fn take_for(&self, session: SessionId, head: &HeaderMap, limit: usize) -> Result<Room, Problem> {
        let place = self.place(session)?;
        self.make_room(announced(head, limit), Some(place)).await
    }

    /// Takes room for so many bytes that come from the vault.
    ///
    /// # Errors
    /// When there is none for a while.
    pub async fn take_bytes(&self, bytes: usize) -> Result<Room, Problem> {
        self.make_room(bytes, None).await
    }

    fn place(&self, session: SessionId) -> Result<Place, Problem> {
        let mut links = self.links.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = links.entry(session).or_default();
        if *taken >= OF_ONE_LINK {
            return Err(Problem::too_many("Too many files are on their way by this link at this moment.", LATER));
        }
        *taken += 1;
        Ok(Place { session, links: self.links.clone() })
    }

    async fn make_room(&self, bytes: usize, place: Option<Place>) -> Result<Room, Problem> {
        // A body that is larger than the whole shelf may have all of it.
        let units = u32::try_from(bytes.div_ceil(UNIT).min(self.units)).unwrap_or(u32::MAX);
        let permit = tokio::time::timeout(self.patience, self.room.clone().acquire_many_owned(units)).await;
        let permit = permit.map_err(|_| {
            tracing::warn!("a picture was refused: as many bytes of pictures as fit are in memory");
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, Identifier::InternalError, IS_FULL)
        })?;
        Ok(Room { _permit: permit.expect("the shelf is never closed"), _place: place })
    }
}

/// As many bytes as the head announces, `limit` at most.
fn announced(head: &HeaderMap, limit: usize) -> usize {
    let said = head.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    said.unwrap_or(limit).min(limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(length: Option<&str>) -> HeaderMap {
        length.into_iter().map(|length| (header::CONTENT_LENGTH, length.parse().unwrap())).collect()
    }

    #[tokio::test]
    async fn bodies_take_what_they_announce_and_never_more_than_there_is() {
        let shelf = Shelf::new(10 * UNIT, Duration::ZERO);
        for (length, limit, left) in [
            (Some("0"), 4 * UNIT, 10),
            (Some("1"), 4 * UNIT, 9),
            (Some("2049"), 4 * UNIT, 7),
            (Some("99999999999999999"), 4 * UNIT, 6),
            (Some("many"), 4 * UNIT, 6),
            (None, 4 * UNIT, 6),
            (None, 400 * UNIT, 0),
        ] {
            let room = shelf.take(&head(length), limit).await.unwrap();
            assert_eq!(shelf.room.available_permits(), left, "{length:?} {limit}");
            drop(room);
        }
        assert_eq!(shelf.room.available_permits(), 10);
    }

    #[tokio::test]
    async fn whoever_finds_no_room_is_sent_away_until_there_is() {
        let shelf = Shelf::new(2 * UNIT, Duration::from_millis(1));
        let room = shelf.take(&head(Some("1500")), 2 * UNIT).await.unwrap();
        assert!(shelf.take(&head(Some("1")), 2 * UNIT).await.is_err());
        drop(room);
        assert!(shelf.take(&head(Some("1")), 2 * UNIT).await.is_ok());
    }

    #[tokio::test]
    async fn one_link_has_a_few_places_however_much_room_there_is() {
        let shelf = Shelf::new(100 * UNIT, Duration::ZERO);
        let link = |n| SessionId(uuid::Uuid::from_u128(n));
        let mut rooms = vec![];
        for _ in 0..OF_ONE_LINK {
            rooms.push(shelf.take_for(link(1), &head(None), UNIT).await.unwrap());
        }
        assert!(shelf.take_for(link(1), &head(None), UNIT).await.is_err());
        assert!(shelf.take_for(link(2), &head(None), UNIT).await.is_ok());
        rooms.pop();
        assert!(shelf.take_for(link(1), &head(None), UNIT).await.is_ok());
        rooms.clear();
        assert!(shelf.links.lock().unwrap().is_empty(), "nothing is remembered of links that send nothing");
        assert_eq!(shelf.room.available_permits(), 100);
    }
}
