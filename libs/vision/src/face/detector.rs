//! BlazeFace for the back camera: 896 anchors over a picture of 256 by 256 pixels.

use image::{RgbImage, imageops};

use super::{Bounds, align};
use crate::document::Point;
use crate::document::sample::resized;
use crate::model::{Loaded, Model as _, ModelError, Tensor};

/// The side of the network's input in pixels.
const SIDE: u32 = 256;
/// The two grids of anchors: cells along a side, and anchors in each cell (MediaPipe, `face_detection_back`).
const GRIDS: [(usize, usize); 2] = [(16, 2), (8, 6)];
/// Detections below this score are ignored; MediaPipe's own mark is 0.5 to 0.65, and the mesh network weeds later.
const LEAST_SCORE: f32 = 0.5;
/// Detections that overlap this far are one face (MediaPipe's mark for weighted suppression).
const ONE_FACE: f64 = 0.3;

/// What the detector says about one face, in pixels of the picture.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) bounds: Bounds,
    pub(super) score: f32,
    pub(super) points: [Point; 6],
}

/// A square part of a picture; it may reach beyond, where it is black.
#[derive(Debug, Clone, Copy)]
pub(super) struct Square {
    left: f64,
    top: f64,
    pub(super) side: f64,
}

impl Square {
    /// The smallest square around a region, with the same middle.
    pub(super) fn around(region: &Bounds) -> Self {
        let side = region.width.max(region.height);
        let centre = region.centre();
        Self { left: centre.x - side / 2.0, top: centre.y - side / 2.0, side }
    }

    /// Overlapping squares of half the side that cover the region: three along the longer side, two or three along
    /// the shorter one. A face up to a quarter of the longer side lies whole in one of them.
    pub(super) fn parts(&self, region: &Bounds) -> Vec<Self> {
        let side = self.side / 2.0;
        let starts = |start: f64, length: f64| -> Vec<f64> {
            let room = (length - side).max(0.0);
            let steps = (room / (side / 2.0)).ceil();
            (0..=steps as usize)
                .map(|step| start + if steps > 0.0 { room * step as f64 / steps } else { 0.0 })
                .collect()
        };
        let (columns, rows) = (starts(region.left, region.width), starts(region.top, region.height));
        rows.iter().flat_map(|&top| columns.iter().map(move |&left| Self { left, top, side })).collect()
    }

    /// This part at the network's size.
    fn seen(&self, picture: &RgbImage) -> RgbImage {
        let mut seen = RgbImage::new(SIDE, SIDE);
        let inside = |value: f64, length: u32| value.clamp(0.0, f64::from(length)) as u32;
        let (left, right) = (inside(self.left, picture.width()), inside(self.left + self.side, picture.width()));
        let (top, bottom) = (inside(self.top, picture.height()), inside(self.top + self.side, picture.height()));
        if left >= right || top >= bottom {
            return seen;
        }
        let scale = f64::from(SIDE) / self.side;
        let scaled = |length: u32| ((f64::from(length) * scale).round() as u32).clamp(1, SIDE);
        // Only where the part is not the whole is a copy needed before shrinking.
        let small = if (right - left, bottom - top) == picture.dimensions() {
            resized(picture, scaled(picture.width()), scaled(picture.height()))
        } else {
            let part = imageops::crop_imm(picture, left, top, right - left, bottom - top).to_image();
            resized(&part, scaled(right - left), scaled(bottom - top))
        };
        let place = |at: u32, start: f64| ((f64::from(at) - start) * scale).round() as i64;
        imageops::replace(&mut seen, &small, place(left, self.left), place(top, self.top));
        seen
    }
}

/// Looks for faces in one square, turned clockwise by quarters, and gives each face once.
pub(super) fn run(
    detector: &Loaded,
    picture: &RgbImage,
    square: Square,
    quarter_turns: u32,
) -> Result<Vec<Found>, ModelError> {
    let seen = square.seen(picture);
    let seen = match quarter_turns {
        1 => imageops::rotate90(&seen),
        2 => imageops::rotate180(&seen),
        3 => imageops::rotate270(&seen),
        _ => seen,
    };
    let side = SIDE as usize;
    let input = Tensor::new([1, 3, side, side], align::planes(&seen, [127.5; 3], 127.5))?;
    let outputs = detector.run(input)?;

    let mut found = Vec::new();
    for (cells, each) in GRIDS {
        let count = cells * cells * each;
        let output = |columns: usize| {
            outputs
                .iter()
                .find(|output| output.shape() == [1, count, columns])
                .map(Tensor::data)
                .ok_or_else(|| ModelError::Shape(format!("no output of {count} by {columns}")))
        };
        let (scores, rows) = (output(1)?, output(16)?);
        for (at, (&score, row)) in scores.iter().zip(rows.chunks_exact(16)).enumerate() {
            let score = 1.0 / (1.0 + (-score).exp());
            let usable = score >= LEAST_SCORE && row.iter().all(|number| number.is_finite());
            if !usable {
                continue;
            }
            let (cell, stride) = (at / each, f64::from(SIDE) / cells as f64);
            let anchor = Point::new(((cell % cells) as f64 + 0.5) * stride, ((cell / cells) as f64 + 0.5) * stride);
            let place = |at: usize| {
                let seen = Point::new(anchor.x + f64::from(row[at]), anchor.y + f64::from(row[at + 1]));
                back(seen, square, quarter_turns)
            };
            let (centre, width, height) = (place(0), f64::from(row[2]), f64::from(row[3]));
            let (width, height) = if quarter_turns % 2 == 1 { (height, width) } else { (width, height) };
            let scale = square.side / f64::from(SIDE);
            let (width, height) = (width.abs() * scale, height.abs() * scale);
            found.push(Found {
                bounds: Bounds { left: centre.x - width / 2.0, top: centre.y - height / 2.0, width, height },
                score,
                points: std::array::from_fn(|point| place(4 + 2 * point)),
            });
        }
    }
    Ok(merge(found))
}

/// From a place in what the network saw to the picture.
fn back(seen: Point, square: Square, quarter_turns: u32) -> Point {
    let side = f64::from(SIDE);
    let upright = match quarter_turns {
        1 => Point::new(seen.y, side - seen.x),
        2 => Point::new(side - seen.x, side - seen.y),
        3 => Point::new(side - seen.y, seen.x),
        _ => seen,
    };
    Point::new(square.left + upright.x * square.side / side, square.top + upright.y * square.side / side)
}

/// Joins detections of one face into their mean, weighted by score; the surest face comes first.
pub(super) fn merge(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    let mut merged = Vec::new();
    while let Some(best) = found.first().cloned() {
        let (same, others): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|other| other.bounds.overlap(&best.bounds) > ONE_FACE);
        found = others;
        if same.is_empty() {
            // A box without area overlaps not even itself.
            found.remove(0);
            continue;
        }
        let total: f64 = same.iter().map(|face| f64::from(face.score)).sum();
        let mean = |value: &dyn Fn(&Found) -> f64| {
            same.iter().map(|face| value(face) * f64::from(face.score)).sum::<f64>() / total
        };
        merged.push(Found {
            bounds: Bounds {
                left: mean(&|face| face.bounds.left),
                top: mean(&|face| face.bounds.top),
                width: mean(&|face| face.bounds.width),
                height: mean(&|face| face.bounds.height),
            },
            score: best.score,
            points: std::array::from_fn(|at| {
                Point::new(mean(&|face| face.points[at].x), mean(&|face| face.points[at].y))
            }),
        });
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Card, Model};

    /// Sees one face: the anchors of the coarse grid's cell (5, 2) say so, with everything in the anchor itself.
    struct Toy;

    impl Model for Toy {
        fn input_shape(&self) -> Vec<Option<usize>> {
            vec![Some(1), Some(3), Some(256), Some(256)]
        }

        fn run(&self, _: Tensor) -> Result<Vec<Tensor>, ModelError> {
            let mut scores = vec![-9.0; 384];
            let mut rows = vec![0.0; 384 * 16];
            for each in 0..6 {
                let at = (2 * 8 + 5) * 6 + each;
                scores[at] = 2.0;
                rows[at * 16 + 2..at * 16 + 4].copy_from_slice(&[64.0, 32.0]);
            }
            Ok(vec![
                Tensor::new([1, 384, 1], scores)?,
                Tensor::new([1, 384, 16], rows)?,
                Tensor::new([1, 512, 1], vec![-9.0; 512])?,
                Tensor::new([1, 512, 16], vec![0.0; 512 * 16])?,
            ])
        }
    }

    #[test]
    fn anchors_lead_back_to_the_picture_for_every_turn() {
        let toy = Loaded::new(Card { name: "toy".into(), version: "1".into(), sha256: String::new() }, Toy);
        let picture = RgbImage::new(512, 256);
        let square = Square::around(&Bounds::of(&picture));
        // The anchor lies at (176, 80) of 256; the square is the picture with 128 pixels above and below.
        for (turns, centre, size) in [
            (0, (352.0, 32.0), (128.0, 64.0)),
            (1, (160.0, 32.0), (64.0, 128.0)),
            (2, (160.0, 224.0), (128.0, 64.0)),
            (3, (352.0, 224.0), (64.0, 128.0)),
        ] {
            let found = run(&toy, &picture, square, turns).unwrap();
            let [face] = found.as_slice() else { panic!("six anchors agree on one face") };
            let middle = face.bounds.centre();
            assert!((middle.x - centre.0).abs() < 1e-6 && (middle.y - centre.1).abs() < 1e-6, "{turns}: {middle:?}");
            assert!((face.bounds.width - size.0).abs() < 1e-6 && (face.bounds.height - size.1).abs() < 1e-6);
            assert!((face.points[5].x - centre.0).abs() < 1e-6);
        }
    }

    #[test]
    fn parts_cover_the_region() {
        let region = Bounds { left: 100.0, top: 50.0, width: 1600.0, height: 1200.0 };
        let parts = Square::around(&region).parts(&region);
        assert_eq!(parts.len(), 6);
        assert!(parts.iter().all(|part| part.side == 800.0 && part.left >= 100.0 && part.left + 800.0 <= 1700.0));
        assert_eq!(parts.last().map(|part| part.top + part.side), Some(1250.0));
    }
}
