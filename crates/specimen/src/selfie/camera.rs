//! The room, the body below the head, lens, sensor and file.

use image::RgbImage;

use super::figure::{Figure, Stance};
use super::raster::{ARM, look};
use crate::draw::Error;
use crate::photograph::expose;
use crate::random::{Random, clouds};
use crate::scene::{Background, Scene, surface};

/// Where the camera is: a wall, a light, a lens and a sensor.
#[derive(Clone, Debug)]
pub struct Room {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What follows from chance: the wall, the light, the body's clothes.
    pub seed: u64,
    /// Lens, sensor and file, as of a document's photograph.
    pub scene: Scene,
}

impl Room {
    /// A room as a telephone's front camera shows it, upright pictures of 360 by 480 pixels, with middling noise and blur.
    pub fn usual(seed: u64) -> Self {
        let scene =
            Scene { blur: [0.3, 0.7], motion: [0.0, 1.2], noise: [1.5, 4.0], jpeg: [70.0, 88.0], ..Scene::moderate() };
        Self { width: 360, height: 480, seed, scene }
    }
}

/// Rendered this many times finer, so that edges are smooth.
const FINER: usize = 2;
/// A face at arm's length takes this share of the picture's width.
const SHARE: f32 = 0.42;

/// Takes one picture of a figure; `tick` is which one of a sequence, for noise and shake that differ.
///
/// # Errors
/// If the room's size is too large for a JPEG.
pub fn frame(figure: &Figure, stance: &Stance, room: &Room, tick: u64) -> Result<(RgbImage, Vec<u8>), Error> {
    let mut chance = Random::new(room.seed ^ 0x5E1F_1E00);
    let wall = chance.pick(&[Background::Paper, Background::Desk, Background::Wood, Background::Noise]);
    let (wall_seed, clothes_seed) = (chance.bits(), chance.bits());
    let gradient = chance.within(room.scene.gradient);
    let angle = chance.within([0.0, std::f32::consts::TAU]);
    let exposure = chance.within(room.scene.exposure);
    let tint = chance.either(room.scene.tint);
    let tint = [1.0 + tint, 1.0, 1.0 - tint];
    // The hand shakes a little from picture to picture, which moves the wall behind.
    let mut shake = Random::new(room.seed.wrapping_add(tick.wrapping_mul(0x9E37)));
    let sway = [shake.normal() * 0.004, shake.normal() * 0.004];

    let size = (room.width as usize * FINER, room.height as usize * FINER);
    let focal = SHARE * size.0 as f32 * ARM;
    let seen = look(figure, stance, size, focal);
    let body = Body::of(figure, stance, clothes_seed, size, focal);
    let mut light = vec![[0.0f32; 3]; (room.width * room.height) as usize];
    for (at, colour) in seen.colours.iter().enumerate() {
        let (x, y) = (at % seen.width, at / seen.width);
        let (u, v) = (x as f32 / size.0 as f32, y as f32 / size.0 as f32);
        let colour = colour
            .or_else(|| body.as_ref().and_then(|body| body.at(x as f32, y as f32)))
            .unwrap_or_else(|| surface(wall, wall_seed, u * 0.8 + sway[0], v * 0.8 + sway[1]));
        let (cx, cy) = (u - 0.5, v - 0.66);
        let side = 1.0 + gradient * (cx * angle.cos() + cy * angle.sin());
        let pixel = (y / FINER) * room.width as usize + x / FINER;
        (0..3).for_each(|i| light[pixel][i] += colour[i] * side * exposure * tint[i] / (FINER * FINER) as f32);
    }
    let mut sensor = Random::new(room.seed.rotate_left(17) ^ tick);
    expose(light, (room.width, room.height), &room.scene, &mut sensor)
}

/// Shoulders in clothes of one colour, which stay where they are while the head turns.
struct Body {
    middle: [f32; 2],
    half: [f32; 2],
    seed: u64,
}

impl Body {
    fn of(figure: &Figure, stance: &Stance, seed: u64, (width, height): (usize, usize), focal: f32) -> Option<Self> {
        let unit = focal * stance.near / ARM;
        let middle =
            [width as f32 / 2.0 + stance.aside[0] * unit, height as f32 / 2.0 + (stance.aside[1] + 2.25) * unit];
        figure.body.then_some(Self { middle, half: [1.35 * unit, 1.75 * unit], seed })
    }

    fn at(&self, x: f32, y: f32) -> Option<[f32; 3]> {
        let (u, v) = ((x - self.middle[0]) / self.half[0], (y - self.middle[1]) / self.half[1]);
        if u * u + v * v > 1.0 {
            return None;
        }
        let base = surface(Background::Desk, self.seed, 0.5, 0.5);
        let folds = 0.75 + 0.4 * clouds(self.seed, u * 4.0, v * 2.0, 3);
        Some(base.map(|v| v * folds * 0.8))
    }
}
