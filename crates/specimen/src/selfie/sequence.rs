//! Several pictures in a row.

use image::RgbImage;

use super::camera::{Room, frame};
use super::figure::{Figure, Stance};
use crate::draw::Error;
use crate::random::Random;

/// One picture of a sequence.
#[derive(Clone)]
pub struct Taken {
    /// Milliseconds since the first.
    pub at_ms: u32,
    /// Which act it belongs to: 0 is the beginning, 1 the first act.
    pub act: usize,
    /// What the camera saved, decoded.
    pub picture: RgbImage,
    /// What the camera saved.
    pub jpeg: Vec<u8>,
}

/// Pictures of each act, and how far the movement has come in each.
const PROGRESS: [f32; 3] = [0.45, 0.85, 1.0];

/// Takes a figure that goes from rest to one stance after the other: one picture of rest and three of each stance, the
/// last of them where it has arrived. Nobody moves exactly as meant: by `stray` degrees or so each stance is missed.
///
/// # Errors
/// If the room's size is too large for a JPEG.
pub fn sequence(
    figure: &Figure,
    rest: Stance,
    stances: &[Stance],
    stray: f32,
    room: &Room,
) -> Result<Vec<Taken>, Error> {
    let mut chance = Random::new(room.seed ^ 0xAC75_0000);
    let mut taken = vec![];
    let mut at_ms = 0;
    let mut take = |stance: &Stance, act: usize, at_ms: u32| {
        let (picture, jpeg) = frame(figure, stance, room, taken.len() as u64)?;
        taken.push(Taken { at_ms, act, picture, jpeg });
        Ok::<_, Error>(())
    };
    take(&rest, 0, at_ms)?;
    let mut from = rest;
    for (at, stance) in stances.iter().enumerate() {
        let mut to = *stance;
        for angle in [&mut to.yaw, &mut to.pitch, &mut to.roll] {
            *angle += chance.normal() * stray;
        }
        to.aside = to.aside.map(|aside| aside + chance.normal() * 0.02);
        for progress in PROGRESS {
            at_ms += chance.within([480.0, 720.0]) as u32;
            take(&between(&from, &to, progress), at + 1, at_ms)?;
        }
        from = to;
    }
    Ok(taken)
}

pub(super) fn between(from: &Stance, to: &Stance, share: f32) -> Stance {
    let mix = |a: f32, b: f32| a + (b - a) * share;
    Stance {
        yaw: mix(from.yaw, to.yaw),
        pitch: mix(from.pitch, to.pitch),
        roll: mix(from.roll, to.roll),
        near: mix(from.near, to.near),
        aside: [mix(from.aside[0], to.aside[0]), mix(from.aside[1], to.aside[1])],
    }
}
