//! A document shown on a screen and photographed.

use image::{RgbImage, imageops};

use super::{gathering, light, steps};
use crate::draw::Error;
use crate::photograph::{Photo, Surface, capture};
use crate::random::Random;
use crate::scene::Scene;

/// A liquid crystal display: each pixel is three upright stripes, red, green and blue, with dark gaps between.
struct Screen {
    /// Light of the pixels, 0 to 1.
    pixels: Vec<[f32; 3]>,
    columns: usize,
    rows: usize,
    /// Share of a pixel's height, and of a stripe's width, that is dark.
    gap: f32,
    /// Light of a black pixel, and what the room adds.
    black: f32,
    /// How much darker the corners are than the middle.
    fall: f32,
    places: Vec<(f32, f32)>,
}

impl Surface for Screen {
    fn size(&self) -> (f32, f32) {
        (self.columns as f32, self.rows as f32)
    }

    fn places(&self) -> &[(f32, f32)] {
        &self.places
    }

    fn seen(&self, u: f32, v: f32) -> [f32; 3] {
        let (x, y) = (u * self.columns as f32, v * self.rows as f32);
        let (i, j) = ((x as usize).min(self.columns - 1), (y as usize).min(self.rows - 1));
        let stripe = (x - i as f32) * 3.0;
        let lit = stripe.min(2.99) as usize;
        let aside = (stripe - lit as f32 - 0.5).abs() * 2.0;
        let above = (y - j as f32 - 0.5).abs() * 2.0;
        let mut seen = [self.black; 3];
        if aside < 1.0 - self.gap && above < 1.0 - self.gap {
            let away = (u - 0.5) * (u - 0.5) + (v - 0.5) * (v - 0.5);
            let strength = 3.0 / (1.0 - self.gap).powi(2) * (1.0 - 2.0 * self.fall * away);
            seen[lit] += self.pixels[j * self.columns + i][lit] * strength;
        }
        seen
    }

    fn developed(&self, mean: [f32; 3]) -> [f32; 3] {
        mean.map(steps)
    }
}

/// Shows a flat document on a screen and photographs it. The document takes 600 to 1,900 of the screen's pixels from
/// left to right: a laptop's half window up to a telephone's whole screen. Moiré arises because screen and sensor are
/// both grids.
///
/// # Errors
/// If the scene's size is too large for a JPEG.
pub fn from_screen(flat: &RgbImage, scene: &Scene, seed: u64) -> Result<Photo, Error> {
    let mut random = Random::new(seed ^ 0x5C12_EE50);
    let columns = random.within([600.0, 1900.0]) as u32;
    let rows = (columns as f32 * flat.height() as f32 / flat.width() as f32).round().max(1.0) as u32;
    let shown = imageops::resize(flat, columns, rows, imageops::FilterType::Triangle);
    let screen = Screen {
        pixels: shown.pixels().map(|pixel| pixel.0.map(|step| light(f32::from(step)))).collect(),
        columns: columns as usize,
        rows: rows as usize,
        gap: random.within([0.08, 0.22]),
        black: random.within([0.003, 0.02]),
        fall: random.within([0.0, 0.3]),
        places: gathering(8, 4),
    };
    capture(&screen, scene, seed)
}
