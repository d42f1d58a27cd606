//! A film of a head that does one act after the other, for a camera that pretends.

use super::camera::{Room, frame};
use super::figure::{Figure, Stance};
use super::sequence::between;
use crate::draw::Error;

/// Pictures a second, as Chromium's camera that plays a file shows them; each is another one, with its own noise.
const RATE: usize = 10;
/// Pictures of the beginning, in which the head is at rest.
const REST: usize = 2 * RATE;
/// Pictures of going to a stance, staying there, going back, and resting before the next.
const ACT: [usize; 4] = [6, 14, 6, 4];

/// Films a figure that goes from rest to each stance and back, one JPEG a picture.
///
/// # Errors
/// If the room's size is too large for a JPEG.
pub fn film(figure: &Figure, rest: Stance, stances: &[Stance], room: &Room) -> Result<Vec<Vec<u8>>, Error> {
    let [go, stay, back, pause] = ACT;
    let mut path = vec![rest; REST];
    for stance in stances {
        let share = |n: usize, of: usize| (n + 1) as f32 / of as f32;
        path.extend((0..go).map(|n| between(&rest, stance, share(n, go))));
        path.extend(std::iter::repeat_n(*stance, stay));
        path.extend((0..back).map(|n| between(stance, &rest, share(n, back))));
        path.extend(std::iter::repeat_n(rest, pause));
    }
    path.iter().enumerate().map(|(tick, stance)| Ok(frame(figure, stance, room, tick as u64)?.1)).collect()
}
