//! Faces: where they are, how they are turned, and how far apart two of them are.
//!
//! Three networks work one after another. A detector finds boxes and six points; it looks at the whole picture, at
//! parts of it when faces are small, and at the picture turned by quarters when there are none. A mesh network puts
//! 468 points on each face and says whether there is one at all. Five of these points place the face upright on a
//! chip of 150 pixels, and a third network turns the chip into 128 numbers that are close for one person.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `face/detector.rs` | boxes and points from the 896 anchors of BlazeFace |
//! | `face/mesh.rs` | 468 points, and the pose of the head from them |
//! | `face/align.rs` | similarity maps, and pieces of a picture turned and scaled by them |
//! | `face/embedding.rs` | chips, the 128 numbers and their distance |
//! | `face/calibration.rs` | what a distance means: false match and false non-match rates, measured |

pub(crate) mod align;
pub mod calibration;
mod detector;
mod embedding;
mod mesh;

use image::RgbImage;

pub use self::embedding::{Alignment, Embedding, View, distance};
use self::mesh::Landmarks;
pub use self::mesh::Pose;
use crate::document::Point;
use crate::model::{Card, Loaded, Model as _, ModelError};

/// Most faces that are looked at closely in one picture; the most certain come first.
const MOST_FACES: usize = 12;
/// A face is small when its box is narrower than this share of the picture's longer side; then parts of the picture
/// are searched too. BlazeFace was made for faces of a fifth of the picture and more and weakens below a tenth.
const SMALL: f64 = 0.15;
/// The mesh network's presence below which a detection is no face. On the sample photographs faces had 0.85 and more,
/// and a cat, in all four turns, 0.13 at most.
const PRESENT: f32 = 0.5;
/// A detector's score at which nobody asks whether the picture is turned. Upright faces of the sample photographs
/// had 0.8 and more; one that stands on its head is found too, at 0.6 to 0.75, and then with a wrong mesh.
const UPRIGHT: f32 = 0.8;
/// A turned picture is believed when its score is better by this much (by 0.15 for a face on its head).
const BETTER: f32 = 0.08;

/// An upright rectangle in picture pixels; it may reach beyond the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Pixels from the left edge.
    pub left: f64,
    /// Pixels from the top edge.
    pub top: f64,
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
}

impl Bounds {
    /// The whole picture.
    pub fn of(picture: &RgbImage) -> Self {
        Self { left: 0.0, top: 0.0, width: f64::from(picture.width()), height: f64::from(picture.height()) }
    }

    /// The middle.
    pub fn centre(&self) -> Point {
        Point::new(self.left + self.width / 2.0, self.top + self.height / 2.0)
    }

    /// The shared area over the area of both together, 0 to 1.
    pub fn overlap(&self, other: &Self) -> f64 {
        let side =
            |a: f64, a_length: f64, b: f64, b_length: f64| ((a + a_length).min(b + b_length) - a.max(b)).max(0.0);
        let shared =
            side(self.left, self.width, other.left, other.width) * side(self.top, self.height, other.top, other.height);
        let both = self.width * self.height + other.width * other.height - shared;
        if both > 0.0 { shared / both } else { 0.0 }
    }

    /// The part inside the picture, if there is any.
    fn inside(&self, picture: &RgbImage) -> Option<Self> {
        if [self.left, self.top, self.width, self.height].iter().any(|number| number.is_nan()) {
            return None;
        }
        let cut = |start: f64, length: f64, side: u32| {
            let (low, high) = (start.max(0.0), (start + length).min(f64::from(side)));
            (high - low >= 1.0).then_some((low, high - low))
        };
        let (left, width) = cut(self.left, self.width, picture.width())?;
        let (top, height) = cut(self.top, self.height, picture.height())?;
        Some(Self { left, top, width, height })
    }

    fn around(points: impl Iterator<Item = Point>) -> Self {
        let (mut low, mut high) = (Point::new(f64::MAX, f64::MAX), Point::new(f64::MIN, f64::MIN));
        for point in points {
            low = Point::new(low.x.min(point.x), low.y.min(point.y));
            high = Point::new(high.x.max(point.x), high.y.max(point.y));
        }
        Self { left: low.x, top: low.y, width: high.x - low.x, height: high.y - low.y }
    }
}

/// A face found in a picture. All places are in pixels of that picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Face {
    /// From forehead to chin and from cheek to cheek, without hair and ears.
    pub bounds: Bounds,
    /// How certain the detector is, 0 to 1.
    pub score: f32,
    /// How certain the mesh network is that there is a face, 0 to 1.
    pub presence: f32,
    /// Rough places from the detector: right eye, left eye, nose, mouth, right ear, left ear, as the person has them.
    pub points: [Point; 6],
    landmarks: Landmarks,
}

impl Face {
    /// The 468 points of the MediaPipe face mesh.
    pub fn mesh(&self) -> impl ExactSizeIterator<Item = Point> {
        self.landmarks.points().map(|[x, y, _]| Point::new(x, y))
    }

    /// The same points with their depth: x and y in picture pixels, depth in the same scale, smaller is nearer. The
    /// network guesses the depth from one picture, also where there is none.
    pub fn shape(&self) -> impl ExactSizeIterator<Item = [f64; 3]> {
        self.landmarks.points()
    }

    /// Pixels between the middles of the eyes.
    pub fn eye_distance(&self) -> f64 {
        let [right, left] = self.landmarks.eyes();
        (right.x - left.x).hypot(right.y - left.y)
    }

    /// How the head is turned.
    pub fn pose(&self) -> Pose {
        self.landmarks.pose()
    }
}

/// A network that `cargo xtask models` makes: its file and how its card names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packaged {
    /// The file in the folder of fetched models.
    pub file: &'static str,
    /// Its name in `models/manifest.toml`.
    pub name: &'static str,
    /// The version of the package that it was made from.
    pub version: &'static str,
}

/// The face detector: BlazeFace for the back camera.
pub const DETECTOR: Packaged = Packaged { file: "blazeface.onnx", name: "blazeface", version: "3.3.6" };
/// The face mesh.
pub const MESH: Packaged = Packaged { file: "facemesh.onnx", name: "facemesh", version: "3.3.6" };
/// The descriptor: dlib's recognition network.
pub const EMBEDDER: Packaged =
    Packaged { file: "dlib-face-recognition.onnx", name: "dlib-face-recognition", version: "1.7.15" };

/// The three networks that find and tell apart faces.
#[derive(Debug, Clone)]
pub struct Faces {
    detector: Loaded,
    mesh: Loaded,
    embedder: Loaded,
    view: View,
}

impl Faces {
    /// Joins BlazeFace (back camera, 256 px), the face mesh (192 px) and dlib's recognition network (150 px), as
    /// `models/manifest.toml` describes them; networks of other shapes are refused.
    pub fn new(detector: Loaded, mesh: Loaded, embedder: Loaded) -> Result<Self, ModelError> {
        Self::with_embedder(detector, mesh, embedder, View::dlib())
    }

    /// The same with another network that describes faces, and how it sees them. Its input is `n` or 1 by 3 by the
    /// view's side by the same; its one output `n` by any length.
    pub fn with_embedder(detector: Loaded, mesh: Loaded, embedder: Loaded, view: View) -> Result<Self, ModelError> {
        if !view.is_sound() {
            return Err(ModelError::Shape("a view has a side of 32 to 512 pixels, means and a divisor".into()));
        }
        let wanted =
            [(&detector, &[Some(1)][..], 256), (&mesh, &[Some(1)], 192), (&embedder, &[None, Some(1)], view.side)];
        for (model, batch, side) in wanted {
            let (shape, side) = (model.input_shape(), Some(side as usize));
            if !batch.iter().any(|batch| shape == [*batch, Some(3), side, side]) {
                return Err(ModelError::Shape(format!("{} wants {shape:?}", model.card().name)));
            }
        }
        Ok(Self { detector, mesh, embedder, view })
    }

    /// Who the models are: detector, mesh, embedder.
    pub fn cards(&self) -> [&Card; 3] {
        [self.detector.card(), self.mesh.card(), self.embedder.card()]
    }

    /// Finds the faces of a picture, the largest first.
    pub fn find(&self, picture: &RgbImage) -> Result<Vec<Face>, ModelError> {
        self.find_in(picture, Bounds::of(picture))
    }

    /// Finds the faces in a part of a picture, the largest first: quicker and surer where the place is known, such
    /// as a portrait on a document.
    pub fn find_in(&self, picture: &RgbImage, region: Bounds) -> Result<Vec<Face>, ModelError> {
        let Some(region) = region.inside(picture) else { return Ok(Vec::new()) };
        let whole = detector::Square::around(&region);
        let mut found = detector::run(&self.detector, picture, whole, 0)?;
        if found.iter().all(|face| face.bounds.width < SMALL * whole.side) {
            for part in whole.parts(&region) {
                found.extend(detector::run(&self.detector, picture, part, 0)?);
            }
        }
        let best = |faces: &[Face]| faces.iter().map(|face| face.score).fold(0.0, f32::max);
        let mut faces = self.look_closely(picture, found)?;
        if best(&faces) < UPRIGHT {
            for turns in [1, 2, 3] {
                let turned = detector::run(&self.detector, picture, whole, turns)?;
                let turned = self.look_closely(picture, turned)?;
                if best(&turned) > best(&faces) + if faces.is_empty() { 0.0 } else { BETTER } {
                    faces = turned;
                }
            }
        }
        Ok(faces)
    }

    /// Puts the mesh on each detection, keeps those that are faces, one for each place, the largest first.
    fn look_closely(&self, picture: &RgbImage, found: Vec<detector::Found>) -> Result<Vec<Face>, ModelError> {
        let mut faces: Vec<Face> = Vec::new();
        for found in detector::merge(found).into_iter().take(MOST_FACES) {
            let Some(landmarks) = Landmarks::read(&self.mesh, picture, &found)? else { continue };
            if landmarks.presence < PRESENT {
                continue;
            }
            let bounds = Bounds::around(landmarks.points().map(|[x, y, _]| Point::new(x, y)));
            if faces.iter().any(|face| face.bounds.overlap(&bounds) > 0.4) {
                continue;
            }
            let (score, presence, points) = (found.score, landmarks.presence, found.points);
            faces.push(Face { bounds, score, presence, points, landmarks });
        }
        faces.sort_by(|a, b| (b.bounds.width * b.bounds.height).total_cmp(&(a.bounds.width * a.bounds.height)));
        Ok(faces)
    }

    /// The numbers of a face, 128 by dlib's network: the mean of those of its chip and of the chip's mirror image.
    pub fn embed(&self, picture: &RgbImage, face: &Face) -> Result<Embedding, ModelError> {
        embedding::run(&self.embedder, &self.view, &self.view.chip(picture, &face.landmarks))
    }

    /// The face upright on 150 by 150 pixels, as dlib's network sees it, to be measured.
    pub fn chip(&self, picture: &RgbImage, face: &Face) -> RgbImage {
        View::dlib().chip(picture, &face.landmarks)
    }
}
