//! A document printed with four inks and photographed.

use image::RgbImage;

use super::{gathering, light, steps};
use crate::canvas::PX_PER_MM;
use crate::draw::Error;
use crate::photograph::{Photo, Surface, capture};
use crate::random::Random;
use crate::scene::Scene;

/// The usual angles of the four screens, in degrees: cyan, magenta, yellow, black.
const ANGLES: [f32; 4] = [15.0, 75.0, 0.0, 45.0];

/// What each ink lets through of red, green and blue light. Rough shares of offset and toner inks: cyan and magenta
/// are impure, which is why saturated blues and greens cannot be printed.
const INKS: [[f32; 3]; 4] = [[0.10, 0.50, 0.78], [0.72, 0.08, 0.30], [0.92, 0.83, 0.12], [0.045, 0.045, 0.05]];

/// The steps of a wave that are kept.
const WAVE: usize = 1024;

/// A print of four screens of dots.
struct Print {
    /// Cover of the four inks at each pixel of the flat document, 0 to 1.
    cover: Vec<[f32; 4]>,
    width: usize,
    height: usize,
    /// For each screen, periods per pixel of the flat document, along x and y, and where it begins.
    screens: [(f32, f32, f32); 4],
    /// How soft the edges of the dots are, in cover.
    soft: f32,
    paper: [f32; 3],
    wave: Vec<f32>,
    places: Vec<(f32, f32)>,
}

impl Print {
    fn wave(&self, periods: f32) -> f32 {
        self.wave[((periods - periods.floor()) * WAVE as f32) as usize % WAVE]
    }
}

impl Surface for Print {
    fn size(&self) -> (f32, f32) {
        (self.width as f32, self.height as f32)
    }

    fn places(&self) -> &[(f32, f32)] {
        &self.places
    }

    fn seen(&self, u: f32, v: f32) -> [f32; 3] {
        let (x, y) = (u * self.width as f32, v * self.height as f32);
        let at = (y as usize).min(self.height - 1) * self.width + (x as usize).min(self.width - 1);
        let mut seen = self.paper;
        for ((cover, (fx, fy, begin)), ink) in self.cover[at].iter().zip(self.screens).zip(INKS) {
            // Round dots that grow until they meet: a pixel is inked where the cover exceeds the spot function, which
            // is spread evenly over 0 to 1 as far as two crossed waves are.
            let spot = 0.5 + 0.25 * (self.wave(x * fx + y * fy + begin) + self.wave(y * fx - x * fy + begin));
            let inked = ((cover - spot) / self.soft + 0.5).clamp(0.0, 1.0);
            (0..3).for_each(|i| seen[i] *= 1.0 - inked * (1.0 - ink[i]));
        }
        seen
    }

    fn developed(&self, mean: [f32; 3]) -> [f32; 3] {
        mean.map(steps)
    }
}

/// Prints a flat document with four inks, 150 to 300 lines to the inch, and photographs the print.
///
/// # Errors
/// If the scene's size is too large for a JPEG.
pub fn from_print(flat: &RgbImage, scene: &Scene, seed: u64) -> Result<Photo, Error> {
    let mut random = Random::new(seed ^ 0x0FF5_E7D0);
    let per_mm = random.within([150.0, 300.0]) / 25.4;
    let black = random.within([0.4, 0.9]);
    let screens = ANGLES.map(|angle| {
        let (sin, cos) = angle.to_radians().sin_cos();
        (cos * per_mm / PX_PER_MM, sin * per_mm / PX_PER_MM, random.unit())
    });
    let cover = flat
        .pixels()
        .map(|pixel| {
            let [c, m, y] = pixel.0.map(|step| 1.0 - light(f32::from(step)));
            // Grey component replacement: black ink takes over a part of what the three colours share.
            let k = c.min(m).min(y).powf(1.4) * black;
            let rest = |ink: f32| ((ink - k) / (1.0 - k).max(0.05)).clamp(0.0, 1.0);
            [rest(c), rest(m), rest(y), k]
        })
        .collect();
    let shade = random.within([0.78, 0.90]);
    let print = Print {
        cover,
        width: flat.width() as usize,
        height: flat.height() as usize,
        screens,
        soft: random.within([0.15, 0.5]),
        paper: [shade, shade * 0.99, shade * random.within([0.93, 1.02])],
        wave: (0..WAVE).map(|at| (at as f32 / WAVE as f32 * std::f32::consts::TAU).cos()).collect(),
        places: gathering(4, 4),
    };
    capture(&print, scene, seed)
}
