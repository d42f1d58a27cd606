//! A flat document, photographed.

use image::codecs::jpeg::JpegEncoder;
use image::{ImageFormat, RgbImage};

use crate::draw::Error;
use crate::random::Random;
use crate::scene::{Background, Scene, surface};

/// A photograph of a document.
#[derive(Clone, Debug)]
pub struct Photo {
    /// What the camera saved, decoded.
    pub picture: RgbImage,
    /// What the camera saved.
    pub jpeg: Vec<u8>,
    /// Where the document's corners are, in pixels: the document's own upper left, upper right, lower right, lower left,
    /// however it is turned.
    pub corners: [(f32, f32); 4],
}

impl Photo {
    /// Where a point of the document is, in pixels; the point is given as shares of the document's width and height.
    pub fn place(&self, across: f32, down: f32) -> (f32, f32) {
        Projection::onto(self.corners).forward(across, down)
    }
}

/// Takes a photograph of a flat document; scene and seed decide everything about it.
///
/// # Errors
/// If the scene's size is too large for a JPEG.
pub fn photograph(flat: &RgbImage, scene: &Scene, seed: u64) -> Result<Photo, Error> {
    capture(flat, scene, seed)
}

/// Something flat that a camera can look at.
pub(crate) trait Surface {
    /// Width and height, in any unit.
    fn size(&self) -> (f32, f32);

    /// Where within a pixel the camera looks, 0 to 1 across and down; beyond where the lens spreads light further.
    fn places(&self) -> &[(f32, f32)];

    /// What is seen at a place, given as shares of width and height.
    fn seen(&self, u: f32, v: f32) -> [f32; 3];

    /// Whether there is anything at a place, given as shares of width and height.
    fn there(&self, _u: f32, _v: f32) -> bool {
        true
    }

    /// The steps of 255 that the mean of what was seen becomes.
    fn developed(&self, mean: [f32; 3]) -> [f32; 3] {
        mean
    }
}

impl Surface for RgbImage {
    fn size(&self) -> (f32, f32) {
        (self.width() as f32, self.height() as f32)
    }

    fn places(&self) -> &[(f32, f32)] {
        // Four samples a pixel keep thin lines from flickering.
        &[(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)]
    }

    fn seen(&self, u: f32, v: f32) -> [f32; 3] {
        sample(self, u * self.width() as f32 - 0.5, v * self.height() as f32 - 0.5)
    }
}

/// Takes a photograph of any surface.
pub(crate) fn capture(flat: &impl Surface, scene: &Scene, seed: u64) -> Result<Photo, Error> {
    let mut random = Random::new(seed ^ 0x0C0F_FEE5_CE4E);
    let corners = corners(flat.size(), scene, &mut random);
    let background = scene.background.unwrap_or_else(|| random.pick(&Background::ALL[1..]));
    let light = render(flat, scene, corners, background, &mut random);
    let (picture, jpeg) = expose(light, (scene.width, scene.height), scene, &mut random)?;
    Ok(Photo { picture, jpeg, corners })
}

/// What lens, sensor and file make of the light of a picture.
pub(crate) fn expose(
    mut light: Vec<[f32; 3]>,
    (width, height): (u32, u32),
    scene: &Scene,
    random: &mut Random,
) -> Result<(RgbImage, Vec<u8>), Error> {
    blur(&mut light, width as usize, random.within(scene.blur));
    let motion = random.within(scene.motion);
    let angle = random.within([0.0, std::f32::consts::PI]);
    smear(&mut light, width as usize, motion * angle.cos(), motion * angle.sin());
    let grain = random.within(scene.noise);
    let quality = random.within(scene.jpeg).clamp(1.0, 100.0) as u8;
    let mut picture = RgbImage::new(width, height);
    for (pixel, light) in picture.pixels_mut().zip(&light) {
        // Sensors have noise in brightness and, less of it, in colour.
        let common = random.normal() * grain;
        for (value, light) in pixel.0.iter_mut().zip(light) {
            *value = (light + common + random.normal() * grain * 0.4).round().clamp(0.0, 255.0) as u8;
        }
    }
    if scene.mosaic {
        picture = demosaiced(&picture);
    }
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, quality).encode_image(&picture)?;
    let picture = image::load_from_memory_with_format(&jpeg, ImageFormat::Jpeg)?.into_rgb8();
    Ok((picture, jpeg))
}

/// Leans the document in space, looks at it from in front, and places it in the picture.
fn corners((w, h): (f32, f32), scene: &Scene, random: &mut Random) -> [(f32, f32); 4] {
    let size = w.max(h);
    let (half_w, half_h) = (w / size / 2.0, h / size / 2.0);
    let (tilt_x, tilt_y) = (random.either(scene.tilt).to_radians(), random.either(scene.tilt).to_radians());
    let quarter = if random.unit() < scene.quarter_turn { random.either([90.0, 90.0]) } else { 0.0 };
    let turn = (random.either(scene.turn) + quarter).to_radians();
    // The camera is held about as far away as one and a half times the document's longer side.
    const CAMERA: f32 = 1.6;
    let seen = [(-half_w, -half_h), (half_w, -half_h), (half_w, half_h), (-half_w, half_h)].map(|(x, y)| {
        let (x, y) = (x * turn.cos() - y * turn.sin(), x * turn.sin() + y * turn.cos());
        let (y, z) = (y * tilt_x.cos(), y * tilt_x.sin());
        let (x, z) = (x * tilt_y.cos() + z * tilt_y.sin(), z * tilt_y.cos() - x * tilt_y.sin());
        (x / (CAMERA + z), y / (CAMERA + z))
    });
    let span = |pick: fn((f32, f32)) -> f32| {
        let values = seen.map(pick);
        let low = values.into_iter().fold(f32::INFINITY, f32::min);
        let high = values.into_iter().fold(f32::NEG_INFINITY, f32::max);
        (low, high - low)
    };
    let ((left, wide), (top, tall)) = (span(|p| p.0), span(|p| p.1));
    let (width, height) = (scene.width as f32, scene.height as f32);
    let coverage = random.within(scene.coverage).clamp(0.05, 1.0);
    let scale = (width * coverage / wide).min(height * coverage / tall);
    let (x, y) = (random.unit() * (width - wide * scale), random.unit() * (height - tall * scale));
    seen.map(|(u, v)| ((u - left) * scale + x, (v - top) * scale + y))
}

/// Colours every pixel: the document or the surface below it, in the scene's light.
fn render(
    flat: &impl Surface,
    scene: &Scene,
    corners: [(f32, f32); 4],
    background: Background,
    random: &mut Random,
) -> Vec<[f32; 3]> {
    let projection = Projection::onto(corners);
    let (w, h) = flat.size();
    let places = flat.places();
    let (width, height) = (scene.width as f32, scene.height as f32);
    let surface_seed = random.bits();
    let (slant, angle) = (random.within([0.0, 0.4]), random.within([0.0, std::f32::consts::TAU]));
    let gradient = random.within(scene.gradient);
    let exposure = random.within(scene.exposure);
    let tint = random.either(scene.tint);
    let tint = [1.0 + tint, 1.0, 1.0 - tint];
    let glare = if random.unit() < scene.glare_chance { random.within(scene.glare) } else { 0.0 };
    let (glare_x, glare_y) = projection.forward(random.unit(), random.unit());
    let glare_size = random.within([0.10, 0.22]);
    let glare_shape = random.within([0.5, 1.6]);
    let shadow = random.within([0.25, 0.6]);
    let (shadow_x, shadow_y) = (random.within([-0.012, 0.012]), random.within([0.004, 0.018]));
    let aspect = h / w;

    let mut light = Vec::with_capacity((scene.width * scene.height) as usize);
    for y in 0..scene.height {
        for x in 0..scene.width {
            let mut sum = [0.0; 3];
            let mut shiny = 0.0;
            for (dx, dy) in places {
                let (u, v) = projection.back(x as f32 + dx, y as f32 + dy);
                if (0.0..1.0).contains(&u) && (0.0..1.0).contains(&v) && in_card(u, v, aspect) && flat.there(u, v) {
                    let seen = flat.seen(u, v);
                    (0..3).for_each(|i| sum[i] += seen[i] / places.len() as f32);
                    shiny += 1.0 / places.len() as f32;
                }
            }
            if shiny > 0.0 {
                sum = flat.developed(sum.map(|v| v / shiny)).map(|v| v * shiny);
            }
            if shiny < 1.0 {
                let (sx, sy) = ((x as f32 + 0.5) / width, (y as f32 + 0.5) / width);
                let place = (sx * slant.cos() - sy * slant.sin(), sx * slant.sin() + sy * slant.cos());
                let below = surface(background, surface_seed, place.0, place.1);
                // The document throws a soft shadow.
                let (u, v) = projection.back(x as f32 + 0.5, y as f32 + 0.5);
                let (su, sv) = (u - shadow_x, v - shadow_y);
                let away = (-su).max(su - 1.0).max(0.0).hypot((-sv).max(sv - 1.0).max(0.0) * aspect);
                let shade = (1.0 - shadow * (1.0 - away / 0.025).max(0.0)) * (1.0 - shiny);
                (0..3).for_each(|i| sum[i] += below[i] * shade);
            }
            let (cx, cy) = (x as f32 / width - 0.5, y as f32 / height - 0.5);
            let side = 1.0 + gradient * (cx * angle.cos() + cy * angle.sin());
            let corner = 1.0 - 0.25 * gradient * (cx * cx + cy * cy) * 2.0;
            let far = ((x as f32 - glare_x) / width).hypot((y as f32 - glare_y) / width * glare_shape) / glare_size;
            // Laminate throws the lamp back; what lies below it does so much less.
            let glow = glare * 255.0 * (-far * far).exp() * (0.15 + 0.85 * shiny);
            light.push(std::array::from_fn(|i| sum[i] * side * corner * exposure * tint[i] + glow));
        }
    }
    light
}

/// What a sensor with one colour to a pixel (Bayer 1976, RGGB) makes of a picture: at every pixel two of the three
/// colours are means of their neighbours.
fn demosaiced(picture: &RgbImage) -> RgbImage {
    let (width, height) = picture.dimensions();
    let colour = |x: u32, y: u32| match (x % 2, y % 2) {
        (0, 0) => 0,
        (1, 1) => 2,
        _ => 1,
    };
    RgbImage::from_fn(width, height, |x, y| {
        let (mut sums, mut counts) = ([0u32; 3], [0u32; 3]);
        for near_y in y.saturating_sub(1)..(y + 2).min(height) {
            for near_x in x.saturating_sub(1)..(x + 2).min(width) {
                let channel = colour(near_x, near_y);
                // Green has straight neighbours; the oblique ones of a green pixel are itself again.
                if channel == 1 && near_x != x && near_y != y {
                    continue;
                }
                sums[channel] += u32::from(picture.get_pixel(near_x, near_y).0[channel]);
                counts[channel] += 1;
            }
        }
        let own = colour(x, y);
        image::Rgb(std::array::from_fn(|channel| {
            if channel == own {
                picture.get_pixel(x, y).0[channel]
            } else {
                ((sums[channel] + counts[channel] / 2) / counts[channel].max(1)) as u8
            }
        }))
    })
}

/// Cards have round corners (ISO/IEC 7810: a radius of about 3 mm); so does this, for all documents alike.
fn in_card(u: f32, v: f32, aspect: f32) -> bool {
    const RADIUS: f32 = 0.03;
    let dx = (RADIUS - u).max(u - 1.0 + RADIUS).max(0.0);
    let dy = (RADIUS - v * aspect).max(v * aspect - aspect + RADIUS).max(0.0);
    dx * dx + dy * dy <= RADIUS * RADIUS
}

/// The colour between four pixels.
pub(crate) fn sample(picture: &RgbImage, x: f32, y: f32) -> [f32; 3] {
    let (right, bottom) = ((picture.width() - 1) as f32, (picture.height() - 1) as f32);
    let (x, y) = (x.clamp(0.0, right), y.clamp(0.0, bottom));
    let (i, j) = (x as u32, y as u32);
    let (fu, fv) = (x - i as f32, y - j as f32);
    let (k, l) = ((i + 1).min(right as u32), (j + 1).min(bottom as u32));
    let at = |x: u32, y: u32| picture.get_pixel(x, y).0.map(f32::from);
    let (a, b, c, d) = (at(i, j), at(k, j), at(i, l), at(k, l));
    std::array::from_fn(|n| (a[n] * (1.0 - fu) + b[n] * fu) * (1.0 - fv) + (c[n] * (1.0 - fu) + d[n] * fu) * fv)
}

/// A Gaussian blur, across and down.
fn blur(light: &mut Vec<[f32; 3]>, width: usize, deviation: f32) {
    if deviation < 0.05 {
        return;
    }
    let reach = (deviation * 3.0).ceil() as isize;
    let weights: Vec<f32> = (-reach..=reach).map(|d| (-(d * d) as f32 / (2.0 * deviation * deviation)).exp()).collect();
    let whole: f32 = weights.iter().sum();
    let steps = |dx: isize, dy: isize| -> Vec<(isize, isize, f32)> {
        weights
            .iter()
            .enumerate()
            .map(|(at, w)| (at as isize - reach, w / whole))
            .map(|(d, w)| (d * dx, d * dy, w))
            .collect()
    };
    *light = gathered(light, width, &steps(1, 0));
    *light = gathered(light, width, &steps(0, 1));
}

/// A motion blur along a line.
fn smear(light: &mut Vec<[f32; 3]>, width: usize, dx: f32, dy: f32) {
    let length = dx.hypot(dy);
    if length < 0.5 {
        return;
    }
    let steps = (length * 2.0).ceil() as usize + 1;
    // Each step falls between four pixels, which share its weight.
    let mut places = Vec::new();
    for step in 0..steps {
        let t = step as f32 / (steps - 1) as f32 - 0.5;
        let (x, y) = (t * dx, t * dy);
        let (i, j) = (x.floor(), y.floor());
        let (fu, fv) = (x - i, y - j);
        let (i, j) = (i as isize, j as isize);
        let share = 1.0 / steps as f32;
        places.push((i, j, share * (1.0 - fu) * (1.0 - fv)));
        places.push((i + 1, j, share * fu * (1.0 - fv)));
        places.push((i, j + 1, share * (1.0 - fu) * fv));
        places.push((i + 1, j + 1, share * fu * fv));
    }
    places.sort_by_key(|(x, y, _)| (*y, *x));
    places.dedup_by(|next, kept| {
        let same = (next.0, next.1) == (kept.0, kept.1);
        kept.2 += if same { next.2 } else { 0.0 };
        same
    });
    *light = gathered(light, width, &places);
}

/// Every pixel as the weighted sum of its neighbours; the picture's edge goes on outside it.
fn gathered(light: &[[f32; 3]], width: usize, neighbours: &[(isize, isize, f32)]) -> Vec<[f32; 3]> {
    let height = light.len() / width.max(1);
    let mut sums = vec![[0.0; 3]; light.len()];
    for y in 0..height {
        let row = &mut sums[y * width..(y + 1) * width];
        for (dx, dy, weight) in neighbours {
            let from = y.saturating_add_signed(*dy).min(height - 1) * width;
            for (x, sum) in row.iter_mut().enumerate() {
                let pixel = light[from + x.saturating_add_signed(*dx).min(width - 1)];
                (0..3).for_each(|i| sum[i] += pixel[i] * weight);
            }
        }
    }
    sums
}

/// The plane of the document, seen by the camera: a projective map from the unit square onto four corners.
pub(crate) struct Projection {
    forward: [f32; 9],
    back: [f32; 9],
}

impl Projection {
    /// Heckbert 1989, "Fundamentals of Texture Mapping and Image Warping", §2.2.3.
    pub fn onto([a, b, c, d]: [(f32, f32); 4]) -> Self {
        let (dx1, dx2, sx) = (b.0 - c.0, d.0 - c.0, a.0 - b.0 + c.0 - d.0);
        let (dy1, dy2, sy) = (b.1 - c.1, d.1 - c.1, a.1 - b.1 + c.1 - d.1);
        let det = dx1 * dy2 - dx2 * dy1;
        let (g, h) = ((sx * dy2 - dx2 * sy) / det, (dx1 * sy - sx * dy1) / det);
        let m =
            [b.0 - a.0 + g * b.0, d.0 - a.0 + h * d.0, a.0, b.1 - a.1 + g * b.1, d.1 - a.1 + h * d.1, a.1, g, h, 1.0];
        // The adjugate undoes the map up to a factor, which falls out in the division.
        let back = [
            m[4] * m[8] - m[5] * m[7],
            m[2] * m[7] - m[1] * m[8],
            m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8],
            m[0] * m[8] - m[2] * m[6],
            m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6],
            m[1] * m[6] - m[0] * m[7],
            m[0] * m[4] - m[1] * m[3],
        ];
        Self { forward: m, back }
    }

    pub fn forward(&self, u: f32, v: f32) -> (f32, f32) {
        apply(&self.forward, u, v)
    }

    pub fn back(&self, x: f32, y: f32) -> (f32, f32) {
        apply(&self.back, x, y)
    }
}

fn apply(m: &[f32; 9], x: f32, y: f32) -> (f32, f32) {
    let w = m[6] * x + m[7] * y + m[8];
    ((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_of_the_document_is_found_in_the_photograph_and_back() {
        let corners = [(100.0, 90.0), (900.0, 130.0), (860.0, 700.0), (140.0, 640.0)];
        let projection = Projection::onto(corners);
        for ((u, v), corner) in [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)].into_iter().zip(corners) {
            let (x, y) = projection.forward(u, v);
            assert!((x - corner.0).abs() < 0.1 && (y - corner.1).abs() < 0.1, "{x} {y}");
            let (s, t) = projection.back(x, y);
            assert!((s - u).abs() < 1e-3 && (t - v).abs() < 1e-3, "{s} {t}");
        }
    }

    #[test]
    fn the_document_is_always_inside_the_picture() {
        for seed in 0..300 {
            for level in crate::Level::ALL {
                let scene = Scene::of(level);
                for (x, y) in corners((125.0, 88.0), &scene, &mut Random::new(seed)) {
                    assert!((-0.5..=1600.5).contains(&x) && (-0.5..=1200.5).contains(&y), "{level:?} {seed}: {x} {y}");
                }
            }
        }
    }
}
