//! What one picture of a face tells about what was before the camera.
//!
//! Each measure is of one kind of trace: waves of a screen's or a print's grid; straight edges around the face, as of a
//! device or a sheet that is held up; colours that ink or a display cannot show; a face that is not as sharp as what is
//! around it. None proves that a face is alive.

use image::RgbImage;

use crate::face::{Bounds, Face};
use crate::picture::shrink_to;
use crate::{quality, recapture};

/// What was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Passive {
    /// The strongest wave of a typical patch over the whole picture, in decibels above its surroundings in the spectrum;
    /// none where the picture is too small.
    pub waves_db: Option<f32>,
    /// The strongest wave that all patches have in common, in decibels.
    pub common_db: Option<f32>,
    /// How much of the third-best of the four sides around the face is one straight edge, 0 to 1: what is held up has
    /// three sides at least in the picture, a room seldom has.
    pub framed: f32,
    /// Sharpness of the face less that of the whole picture (`quality`).
    pub sharper: f32,
    /// The chroma (largest less smallest of red, green and blue, 0 to 255) that one pixel of the face in twenty exceeds.
    pub colourful: u8,
    /// Luma between the darkest and the brightest twentieth of the face, 0 to 255.
    pub contrast: u8,
}

/// Measures a picture and the face in it.
pub fn measure(picture: &RgbImage, face: &Face) -> Passive {
    let waves = recapture::over(picture, Bounds::of(picture));
    let inner = quality::measure_in(picture, face.bounds);
    Passive {
        waves_db: waves.map(|(waves, _)| waves),
        common_db: waves.map(|(_, common)| common),
        framed: framed(picture, &face.bounds),
        sharper: inner.sharpness - quality::measure(picture).sharpness,
        colourful: colourful(picture, &face.bounds),
        contrast: inner.contrast(),
    }
}

fn colourful(picture: &RgbImage, bounds: &Bounds) -> u8 {
    let inside = |value: f64, side: u32| value.clamp(0.0, f64::from(side)) as u32;
    let (left, right) = (inside(bounds.left, picture.width()), inside(bounds.left + bounds.width, picture.width()));
    let (top, bottom) = (inside(bounds.top, picture.height()), inside(bounds.top + bounds.height, picture.height()));
    let mut counts = [0usize; 256];
    for y in top..bottom {
        for x in left..right {
            let [r, g, b] = picture.get_pixel(x, y).0;
            counts[usize::from(r.max(g).max(b) - r.min(g).min(b))] += 1;
        }
    }
    let mut above = counts.iter().sum::<usize>() / 20;
    for chroma in (0..=u8::MAX).rev() {
        match above.checked_sub(counts[usize::from(chroma)]) {
            Some(left) if left > 0 => above = left,
            _ => return chroma,
        }
    }
    0
}

/// The longest side on which edges are looked for, in pixels.
const SIDE: u32 = 320;
/// Places along an edge.
const PLACES: usize = 40;
/// Least difference in luma across an edge, over four pixels.
const STEP: f32 = 10.0;

/// The third-best of the four sides.
fn framed(picture: &RgbImage, bounds: &Bounds) -> f32 {
    let small = shrink_to(picture, SIDE);
    if small.width() < 32 || small.height() < 32 {
        return 0.0;
    }
    let scale = f64::from(small.width()) / f64::from(picture.width());
    let luma = Luma::of(&small);
    let (left, top) = (bounds.left * scale, bounds.top * scale);
    let (width, height) = (bounds.width * scale, bounds.height * scale);
    let (right, bottom) = (left + width, top + height);
    // The lines reach a little beyond the face, and stand off it by a tenth.
    let (tall, wide) = ([top - 0.15 * height, bottom + 0.15 * height], [left - 0.15 * width, right + 0.15 * width]);
    let mut sides = [
        luma.edge(false, [3.0, left - 0.1 * width], tall),
        luma.edge(false, [right + 0.1 * width, f64::from(small.width()) - 3.0], tall),
        luma.edge(true, [3.0, top - 0.1 * height], wide),
        luma.edge(true, [bottom + 0.1 * height, f64::from(small.height()) - 3.0], wide),
    ];
    sides.sort_by(f32::total_cmp);
    sides[1]
}

struct Luma {
    width: usize,
    height: usize,
    values: Vec<f32>,
}

impl Luma {
    fn of(picture: &RgbImage) -> Self {
        let luma = |pixel: &image::Rgb<u8>| {
            let [r, g, b] = pixel.0.map(f32::from);
            0.299 * r + 0.587 * g + 0.114 * b
        };
        let (width, height) = (picture.width() as usize, picture.height() as usize);
        Self { width, height, values: picture.pixels().map(luma).collect() }
    }

    /// The longest straight edge in a strip: `level` lies across, otherwise upright; `off` is the range in which it lies,
    /// `along` that over which it goes. The share of places at which it is an edge with one sign.
    fn edge(&self, level: bool, off: [f64; 2], along: [f64; 2]) -> f32 {
        let (deep, long) = if level { (self.height, self.width) } else { (self.width, self.height) };
        let along = [along[0].max(1.0), along[1].min(long as f64 - 2.0)];
        if off[1] - off[0] < 1.0 || along[1] - along[0] < 16.0 {
            return 0.0;
        }
        let at = |off: usize, along: usize| match level {
            true => self.values[off * self.width + along],
            false => self.values[along * self.width + off],
        };
        let mut best = 0.0f32;
        let steps = (off[1] - off[0]) as usize;
        for start in 0..=steps {
            // Held by hand: up to ten degrees aslant.
            for slant in -6i32..=6 {
                let (mut up, mut down) = (0usize, 0usize);
                for place in 0..PLACES {
                    let share = place as f64 / (PLACES - 1) as f64;
                    let y = along[0] + share * (along[1] - along[0]);
                    let x = off[0] + start as f64 + f64::from(slant) * 0.03 * (share - 0.5) * (along[1] - along[0]);
                    let (x, y) = (x.round(), y.round() as usize);
                    if x < 2.0 || x + 2.0 >= deep as f64 {
                        continue;
                    }
                    let x = x as usize;
                    // The strongest within a pixel, so that rounding breaks no edge.
                    let step = [x - 1, x, x + 1]
                        .into_iter()
                        .filter(|x| *x >= 1 && x + 2 < deep)
                        .map(|x| at(x + 1, y) - at(x - 1, y))
                        .max_by(|a, b| a.abs().total_cmp(&b.abs()))
                        .unwrap_or(0.0);
                    up += usize::from(step >= STEP);
                    down += usize::from(step <= -STEP);
                }
                best = best.max(up.max(down) as f32 / PLACES as f32);
            }
        }
        best
    }
}
