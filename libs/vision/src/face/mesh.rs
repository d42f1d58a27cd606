//! The face mesh of MediaPipe: 468 points on a face seen upright at 192 by 192 pixels.

use image::RgbImage;

use super::Bounds;
use super::align::{self, Similarity};
use super::detector::Found;
use crate::document::Point;
use crate::model::{Loaded, Model as _, ModelError, Tensor};

/// The side of the network's input in pixels.
const SIDE: u32 = 192;
/// The network sees one and a half times the box around a face (MediaPipe, `face_landmark_front`).
const MARGIN: f64 = 1.5;
/// Points of the mesh, by MediaPipe's canonical face model.
const RIGHT_EYE: [usize; 2] = [33, 133];
const LEFT_EYE: [usize; 2] = [362, 263];
const FOREHEAD: usize = 10;
const CHIN: usize = 152;
const RIGHT_CHEEK: usize = 234;
const LEFT_CHEEK: usize = 454;

/// How a head is turned, in degrees; all three are near 0 for a passport photograph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose {
    /// Positive when the nose points to the right side of the picture.
    pub yaw: f64,
    /// Positive when the nose points up.
    pub pitch: f64,
    /// Positive when the head is turned clockwise in the picture; from -180 to 180.
    pub roll: f64,
}

/// The mesh of one face: x and y in picture pixels, depth in the same scale, smaller is nearer.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Landmarks {
    points: Vec<[f64; 3]>,
    pub(super) presence: f32,
}

impl Landmarks {
    /// Reads the mesh of a detected face: once from the detector's box, and once more from where the first mesh
    /// lies, which is more exact. `None` where the box lies beside the picture.
    pub(super) fn read(mesh: &Loaded, picture: &RgbImage, found: &Found) -> Result<Option<Self>, ModelError> {
        let side = found.bounds.width.max(found.bounds.height) * MARGIN;
        let angle = angle(found.points[0], found.points[1]);
        let Some(first) = Self::seen(mesh, picture, found.bounds.centre(), side, angle)? else { return Ok(None) };
        let bounds = Bounds::around(first.points().map(|[x, y, _]| Point::new(x, y)));
        let [right, left] = first.eyes();
        let (centre, side) = (bounds.centre(), bounds.width.max(bounds.height) * MARGIN);
        Self::seen(mesh, picture, centre, side, self::angle(right, left))
    }

    fn seen(
        mesh: &Loaded,
        picture: &RgbImage,
        centre: Point,
        side: f64,
        angle: f64,
    ) -> Result<Option<Self>, ModelError> {
        let map = Similarity::square(f64::from(SIDE), centre, side, angle);
        let Some(piece) = map.piece(picture, SIDE) else { return Ok(None) };
        let input = Tensor::new([1, 3, SIDE as usize, SIDE as usize], align::planes(&piece, [0.0; 3], 255.0))?;
        let outputs = mesh.run(input)?;
        let output = |length: usize| {
            outputs
                .iter()
                .find(|output| output.shape() == [1, length])
                .map(Tensor::data)
                .ok_or_else(|| ModelError::Shape(format!("no output of {length} numbers")))
        };
        let points = output(468 * 3)?.as_chunks::<3>().0;
        if points.iter().flatten().any(|number| !number.is_finite()) {
            return Ok(None);
        }
        let points = points.iter().map(|&[x, y, z]| {
            let place = map.at(f64::from(x), f64::from(y));
            [place.x, place.y, f64::from(z) * map.scale()]
        });
        Ok(Some(Self { points: points.collect(), presence: output(1)?[0] }))
    }

    pub(super) fn points(&self) -> impl ExactSizeIterator<Item = [f64; 3]> {
        self.points.iter().copied()
    }

    pub(super) fn at(&self, point: usize) -> Point {
        let [x, y, _] = self.points[point];
        Point::new(x, y)
    }

    /// The middles of the right and the left eye, as the person has them: the right one is to the left.
    pub(super) fn eyes(&self) -> [Point; 2] {
        [RIGHT_EYE, LEFT_EYE].map(|[a, b]| self.at(a).mix(self.at(b), 0.5))
    }

    pub(super) fn pose(&self) -> Pose {
        let along = |from: usize, to: usize| {
            let (from, to) = (self.points[from], self.points[to]);
            let way: [f64; 3] = std::array::from_fn(|axis| to[axis] - from[axis]);
            let length = way.iter().map(|part| part * part).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
            way.map(|part| part / length)
        };
        let [right_x, right_y, right_z] = along(RIGHT_CHEEK, LEFT_CHEEK);
        let [_, _, down_z] = along(FOREHEAD, CHIN);
        Pose {
            yaw: right_z.atan2(right_x.hypot(right_y)).to_degrees(),
            pitch: -down_z.clamp(-1.0, 1.0).asin().to_degrees(),
            roll: right_y.atan2(right_x).to_degrees(),
        }
    }
}

fn angle(right_eye: Point, left_eye: Point) -> f64 {
    (left_eye.y - right_eye.y).atan2(left_eye.x - right_eye.x)
}
