//! Where the document lies in a photograph, which way up, and what it looks like straightened.
//!
//! A small network of our own ([`Locator`]) paints four maps over the shrunken picture: document, machine-readable
//! zone, and the direction of the document's top. Plain geometry does the rest: the largest blob, four straight lines
//! along its edge, corners where they meet, turned so that the first corner is the top left as the document reads.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `document/geometry.rs` | points, lines, hulls, the projective map |
//! | `document/shape.rs` | from a map of probabilities to a quadrilateral |
//! | `document/refine.rs` | moving the sides onto the edges of the finer picture |
//! | `document/sample.rs` | looking up places of a picture, shrunk where it is finer than needed |

pub(crate) mod geometry;
mod refine;
pub(crate) mod sample;
mod shape;

use image::RgbImage;

pub use self::geometry::Point;
use self::geometry::{Homography, area};
use self::sample::{Window, resized};
use self::shape::Map;
use crate::model::{Loaded, Model, ModelError, Tensor};

/// The longer side of the picture the network sees, in pixels; it was trained at this size.
const SEEN: u32 = 320;
/// The network halves its input four times, so both sides are multiples of this.
const STEP: u32 = 16;
/// A blob whose mean probability is below this is no document: found specimens had 0.89 at least, pictures without a
/// document 0.80 at most (`models/own/README.md`).
const SURE: f32 = 0.85;
/// A document covers at least this share of the picture; below, its zone cannot be read anyway.
const LEAST_COVER: f64 = 0.015;
/// A blob fills its quadrilateral at least this far, or it is no document.
const LEAST_FILLED: f64 = 0.70;
/// A second document at least this large against the first is one that was meant to be photographed, or is in the way.
const SECOND: f64 = 0.33;
/// More of the outline than this on the picture's border, and a part of the document lies beyond. A document that fills
/// the picture well touches the border here and there.
const CUT_OFF: f64 = 0.04;

/// The three sizes of identity documents (ISO/IEC 7810; ICAO Doc 9303-4, -5, -6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// ID-1, a card: 85.60 by 53.98 mm.
    Id1,
    /// ID-2, a large card: 105 by 74 mm.
    Id2,
    /// ID-3, a passport's page: 125 by 88 mm.
    Id3,
}

impl Format {
    /// Width and height in millimetres.
    pub const fn size_mm(self) -> (f64, f64) {
        match self {
            Self::Id1 => (85.6, 53.98),
            Self::Id2 => (105.0, 74.0),
            Self::Id3 => (125.0, 88.0),
        }
    }
}

/// A document found in a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Its corners in picture pixels: top left, then clockwise, as the document reads.
    pub corners: [Point; 4],
    /// The mean probability over its area, 0..1.
    pub score: f32,
    /// The machine-readable zone with a margin of about one millimetre, in the same order as the corners; None where
    /// no zone is seen.
    pub mrz: Option<[Point; 4]>,
    /// Its size. ID-2 and ID-3 have one shape and differ by their zones alone, so [`crate::zone::Zone::format`] knows
    /// better once the zone is read.
    pub format: Format,
    /// A part of the document lies outside the picture; the corners are then not all the document's own.
    pub cut_off: bool,
    /// The picture shows another document of at least a third of this one's size; this is the largest.
    pub crowded: bool,
}

impl Outline {
    /// Where a place of the picture lies on the document: millimetres from its top left corner. None for an outline
    /// without area.
    pub fn on_document(&self, place: Point) -> Option<(f64, f64)> {
        let (wide, tall) = self.format.size_mm();
        let place = Homography::onto(&self.corners, wide, tall)?.back(place);
        (place.x.is_finite() && place.y.is_finite()).then_some((place.x, place.y))
    }

    /// The same outline as a document of another size.
    pub fn with_format(self, format: Format) -> Self {
        Self { format, ..self }
    }
}

/// Finds the document in a photograph.
#[derive(Debug, Clone)]
pub struct Locator {
    net: Loaded,
}

impl Locator {
    /// A locator with this network (`models/own/locator.onnx`).
    pub fn new(net: Loaded) -> Self {
        Self { net }
    }

    /// The network, to name it in findings.
    pub fn model(&self) -> &Loaded {
        &self.net
    }

    /// Finds the document; None where there is none.
    pub fn find(&self, picture: &RgbImage) -> Result<Option<Outline>, ModelError> {
        let (width, height) = picture.dimensions();
        if width == 0 || height == 0 {
            return Ok(None);
        }
        let longer = f64::from(width.max(height));
        let side = |length: u32| {
            let exact = f64::from(length) * f64::from(SEEN) / longer / f64::from(STEP);
            (exact.round() as u32).clamp(4, SEEN / STEP) * STEP
        };
        let (w, h) = (side(width), side(height));
        let maps = self.maps(&resized(picture, w, h))?;
        let (mw, mh) = (w as usize / 2, h as usize / 2);
        let back = |p: Point| Point::new(p.x * f64::from(width) / mw as f64, p.y * f64::from(height) / mh as f64);
        Ok(outline(&maps, mw, mh).map(|found| {
            let (wide, tall) = found.format.size_mm();
            let corners = refine::refined(picture, &found.corners.map(back), wide / tall);
            Outline { corners, mrz: found.mrz.map(|quad| quad.map(back)), ..found }
        }))
    }

    /// The four maps at half the size of the picture.
    fn maps(&self, picture: &RgbImage) -> Result<[Vec<f32>; 4], ModelError> {
        let (w, h) = (picture.width() as usize, picture.height() as usize);
        let mut input = vec![0.0f32; 3 * w * h];
        for (i, pixel) in picture.pixels().enumerate() {
            for channel in 0..3 {
                input[channel * w * h + i] = f32::from(pixel.0[channel]) / 127.5 - 1.0;
            }
        }
        let output = self.net.run(Tensor::new([1, 3, h, w], input)?)?;
        let cells = (w / 2) * (h / 2);
        let output = output.into_iter().next().filter(|maps| maps.shape() == [1, 4, h / 2, w / 2]);
        let maps = output.ok_or_else(|| ModelError::Shape("the locator gives four maps at half size".into()))?;
        let map = |i: usize| maps.data()[i * cells..(i + 1) * cells].to_vec();
        let probable = |i: usize| map(i).into_iter().map(|odds| 1.0 / (1.0 + (-odds).exp())).collect();
        Ok([probable(0), probable(1), map(2), map(3)])
    }
}

/// From the four maps to an outline in cells of the maps.
fn outline(maps: &[Vec<f32>; 4], width: usize, height: usize) -> Option<Outline> {
    let document = Map { width, height, data: &maps[0] };
    let mut blobs = document.blobs(2).into_iter();
    let blob = blobs.next()?;
    if blob.mean < SURE {
        return None;
    }
    let fitted = document.quad(&blob)?;
    let crowded = blobs.next().is_some_and(|other| {
        let large = other.mean >= SURE && other.cells as f64 >= SECOND * blob.cells as f64;
        large && document.quad(&other).is_some_and(|quad| quad.filled >= LEAST_FILLED)
    });
    let cover = blob.cells as f64 / (width * height) as f64;
    if cover < LEAST_COVER || fitted.filled < LEAST_FILLED {
        return None;
    }
    // A zone counts only on the document: its neighbours' zones, and letters in the background, do not.
    let on_document: Vec<f32> = (0..maps[1].len()).map(|i| if maps[0][i] > 0.3 { maps[1][i] } else { 0.0 }).collect();
    let zone_map = Map { width, height, data: &on_document };
    let zone = zone_map.largest().filter(|zone| zone.cells >= 12 && zone.mean > 0.6);
    // The document's own ends tell the zone's, where the outline is clear and whole.
    let clear = fitted.filled > 0.93 && fitted.on_border < 0.02;
    let zone = zone.and_then(|zone| zone_map.band(&zone, clear.then_some(&fitted.quad)));

    // The mean direction is long where the network agrees with itself and short where it is torn.
    let (mut ux, mut uy) = (0.0, 0.0);
    for (i, inside) in blob.inside.iter().enumerate() {
        if *inside {
            ux += f64::from(maps[2][i]);
            uy += f64::from(maps[3][i]);
        }
    }
    let up = (ux / blob.cells as f64, uy / blob.cells as f64);
    let corners = turned(fitted.quad, up, zone.as_ref());
    let mrz = zone.map(|zone| {
        // The zone's own long sides tell its axis; the document's top tells which way round.
        let middle = |a: Point, b: Point| a.mix(b, 0.5);
        let (top, bottom) = (middle(corners[0], corners[1]), middle(corners[3], corners[2]));
        let (dx, dy) = (top.x - bottom.x, top.y - bottom.y);
        let length = dx.hypot(dy).max(1e-9);
        turned(zone, (dx / length, dy / length), None)
    });
    Some(Outline {
        score: blob.mean,
        format: format(&corners, mrz.as_ref()),
        cut_off: fitted.on_border > CUT_OFF,
        crowded,
        corners,
        mrz,
    })
}

/// Renames the corners so that the first side is the top: the side towards which `up` (of length 1 at most) points,
/// long rather than short, and above all away from the zone.
fn turned(quad: [Point; 4], up: (f64, f64), zone: Option<&[Point; 4]>) -> [Point; 4] {
    let middle = |i: usize| quad[i % 4].mix(quad[(i + 1) % 4], 0.5);
    let length = |i: usize| quad[i % 4].distance(quad[(i + 1) % 4]);
    let score = |i: usize| {
        let (top, bottom) = (middle(i), middle(i + 2));
        let (dx, dy) = (top.x - bottom.x, top.y - bottom.y);
        let tall = dx.hypot(dy).max(1e-9);
        let along = (dx * up.0 + dy * up.1) / tall;
        let wide = (length(i) + length(i + 2)) / (length(i + 1) + length(i + 3)).max(1e-9);
        let away = zone.map_or(0.0, |zone| {
            let centre = zone[0].mix(zone[2], 0.5);
            let share = ((centre.x - bottom.x) * dx + (centre.y - bottom.y) * dy) / (tall * tall);
            // The zone's middle lies in the lower third, one half being neutral.
            2.0 * (1.0 - 2.0 * share).clamp(-1.0, 1.0)
        });
        along + wide.max(0.05).ln().clamp(-0.5, 0.5) * 0.8 + away
    };
    let best = (0..4).max_by(|&a, &b| score(a).total_cmp(&score(b))).expect("four sides");
    std::array::from_fn(|i| quad[(best + i) % 4])
}

/// The size of a document by the proportions of its zone, or by its own.
fn format(corners: &[Point; 4], mrz: Option<&[Point; 4]>) -> Format {
    match mrz {
        // With its margins a zone is 78 by 12.7 mm (TD1), 93 by 10.6 (TD2) or 114 by 10.6 (TD3).
        Some(zone) if proportion(zone) < 7.4 => Format::Id1,
        Some(zone) if proportion(zone) < 9.8 => Format::Id2,
        Some(_) => Format::Id3,
        // 85.6 by 54 is 1.59, 125 by 88 is 1.42; a tilt away changes the proportion, and cards are more common.
        None if proportion(corners) < 1.45 => Format::Id3,
        None => Format::Id1,
    }
}

/// Width by height of a quadrilateral, opposite sides averaged.
pub(crate) fn proportion(quad: &[Point; 4]) -> f64 {
    let wide = quad[0].distance(quad[1]) + quad[3].distance(quad[2]);
    let tall = quad[0].distance(quad[3]) + quad[1].distance(quad[2]);
    wide / tall.max(1e-9)
}

/// The document as if it lay flat under the camera, `px_per_mm` pixels (1 to 40) for each millimetre.
///
/// An outline without area gives a white picture.
pub fn straighten(picture: &RgbImage, outline: &Outline, px_per_mm: f64) -> RgbImage {
    let scale = if px_per_mm.is_finite() { px_per_mm.clamp(1.0, 40.0) } else { 1.0 };
    let (wide, tall) = outline.format.size_mm();
    let (width, height) = ((wide * scale).round(), (tall * scale).round());
    let mut flat = RgbImage::from_pixel(width as u32, height as u32, image::Rgb([255; 3]));
    let finer = (area(&outline.corners).abs() / (width * height)).sqrt();
    let map = Homography::onto(&outline.corners, width, height);
    let window = Window::<3>::colour(picture, &outline.corners, 2.0 * finer.max(1.0), finer);
    if let (Some(map), Some(window)) = (map, window) {
        for (x, y, pixel) in flat.enumerate_pixels_mut() {
            let value = window.at(map.at(f64::from(x) + 0.5, f64::from(y) + 0.5));
            pixel.0 = value.map(|v| (v + 0.5) as u8);
        }
    }
    flat
}

#[cfg(test)]
mod tests;
