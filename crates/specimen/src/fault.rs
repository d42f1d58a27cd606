//! Documents that are damaged or shown badly, so that what looks for that can be measured.

use image::{ImageFormat, Rgb, RgbImage, codecs::jpeg::JpegEncoder};

use crate::PX_PER_MM;
use crate::draw::Error;
use crate::photograph::{Photo, Surface, capture};
use crate::random::Random;
use crate::scene::Scene;

/// Photographs a document of which a corner was cut off: 0 is the upper left one, then clockwise. `mm` are what the cut
/// takes of the horizontal and of the vertical side.
///
/// # Errors
/// If the scene's size is too large for a JPEG.
pub fn cut(flat: &RgbImage, scene: &Scene, seed: u64, corner: usize, mm: (f32, f32)) -> Result<Photo, Error> {
    capture(&Cut { flat, corner, mm }, scene, seed)
}

struct Cut<'a> {
    flat: &'a RgbImage,
    corner: usize,
    mm: (f32, f32),
}

impl Surface for Cut<'_> {
    fn size(&self) -> (f32, f32) {
        self.flat.size()
    }

    fn places(&self) -> &[(f32, f32)] {
        self.flat.places()
    }

    fn seen(&self, u: f32, v: f32) -> [f32; 3] {
        self.flat.seen(u, v)
    }

    fn there(&self, u: f32, v: f32) -> bool {
        let (wide, tall) = (self.flat.width() as f32 / PX_PER_MM, self.flat.height() as f32 / PX_PER_MM);
        let right = matches!(self.corner % 4, 1 | 2);
        let lower = matches!(self.corner % 4, 2 | 3);
        let x = if right { 1.0 - u } else { u } * wide;
        let y = if lower { 1.0 - v } else { v } * tall;
        x / self.mm.0 + y / self.mm.1 > 1.0
    }
}

/// Lays a fingertip over the edge of the document that is seen: its middle is given as shares of the document's width
/// and height, its radius in shares of the width.
///
/// # Errors
/// If the picture cannot be saved.
pub fn finger(photo: &Photo, middle: (f32, f32), radius: f32, seed: u64) -> Result<Photo, Error> {
    let mut random = Random::new(seed ^ 0xF1_46E5);
    // From pale to dark, by the tones that were measured of people all over the world.
    let shade = random.unit();
    let skin: [f32; 3] = [[236.0, 96.0], [188.0, 60.0], [160.0, 44.0]].map(|[pale, dark]| pale + (dark - pale) * shade);
    let mut picture = photo.picture.clone();
    let (x0, y0) = photo.place(middle.0, middle.1);
    let (x1, _) = photo.place(middle.0 + radius, middle.1);
    let reach = (x1 - x0).abs().max(4.0);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let (dx, dy) = (x as f32 - x0, y as f32 - y0);
        let away = dx.hypot(dy * 0.8) / reach;
        if away < 1.0 {
            let light = 1.0 - 0.35 * away * away;
            *pixel = Rgb(skin.map(|v| (v * light + random.normal() * 3.0).clamp(0.0, 255.0) as u8));
        }
    }
    saved(photo, &picture)
}

/// Throws the reflection of a lamp onto the document: its middle and its radius, within which it is all white, are given
/// as shares of the document's width and height, and of its width.
///
/// # Errors
/// If the picture cannot be saved.
pub fn reflection(photo: &Photo, middle: (f32, f32), radius: f32) -> Result<Photo, Error> {
    let mut picture = photo.picture.clone();
    let (x0, y0) = photo.place(middle.0, middle.1);
    let (x1, _) = photo.place(middle.0 + radius, middle.1);
    let reach = (x1 - x0).abs().max(4.0);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let away = (x as f32 - x0).hypot(y as f32 - y0) / reach;
        let glow = 255.0 * (-(away * away - 1.0).max(0.0) * 1.5).exp();
        *pixel = Rgb(pixel.0.map(|v| (f32::from(v) + glow).min(255.0) as u8));
    }
    saved(photo, &picture)
}

/// The photograph with another picture, saved as fine as telephones do.
fn saved(photo: &Photo, picture: &RgbImage) -> Result<Photo, Error> {
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 88).encode_image(picture)?;
    let picture = image::load_from_memory_with_format(&jpeg, ImageFormat::Jpeg)?.into_rgb8();
    Ok(Photo { picture, jpeg, corners: photo.corners })
}
