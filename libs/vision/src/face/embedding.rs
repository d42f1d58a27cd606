//! Chips, the 128 numbers of a face, their distance, and what a distance means.

use image::{RgbImage, imageops};

use super::align::{self, Similarity};
use super::mesh::Landmarks;
use crate::document::Point;
use crate::model::{Loaded, Model as _, ModelError, Tensor};

/// The side of a chip in pixels.
const SIDE: u32 = 150;
/// The share of a face's size that is left free around it on a chip, as dlib's network was trained.
const PADDING: f64 = 0.25;
/// Where dlib's mean face has the outer and inner corner of the left eye, of the right eye, and the base of the nose
/// (dlib, `get_face_chip_details`), as shares of the face's size.
const MEAN_FACE: [(f64, f64); 5] = [
    (0.859_567_459_599_2, 0.213_498_153_801_4),
    (0.646_060_476_410_4, 0.228_967_438_767_7),
    (0.120_575_062_078_9, 0.213_727_452_684_8),
    (0.334_085_061_371_2, 0.229_064_240_324_2),
    (0.490_112_313_567_9, 0.627_797_531_647_5),
];
/// The points of the mesh in the same places.
const MESH: [usize; 5] = [263, 362, 33, 133, 2];
/// What is subtracted from red, green and blue before dividing by 256 (dlib, `input_rgb_image_sized`).
const MEAN: [f32; 3] = [122.782, 117.001, 104.298];

/// The numbers that describe a face. Personal data: they are never logged.
#[derive(Clone, PartialEq)]
pub struct Embedding(Vec<f32>);

impl Embedding {
    /// Takes numbers that were kept earlier.
    pub fn new(numbers: Vec<f32>) -> Self {
        Self(numbers)
    }

    /// The numbers, 128 of them from dlib's network.
    pub fn numbers(&self) -> &[f32] {
        &self.0
    }
}

impl std::fmt::Debug for Embedding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Embedding({} numbers)", self.0.len())
    }
}

/// The Euclidean distance of two faces: 0 for the same picture, mostly below 0.55 for one person and above 0.6 for
/// two; a [`Band`] says what it means. Embeddings of different length come from different networks and are infinitely far apart.
pub fn distance(a: &Embedding, b: &Embedding) -> f32 {
    if a.0.len() != b.0.len() || a.0.is_empty() {
        return f32::INFINITY;
    }
    a.0.iter().zip(&b.0).map(|(a, b)| (a - b) * (a - b)).sum::<f32>().sqrt()
}

/// What a distance means: below one mark a match, above another a mismatch, and uncertain between.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Distances below are a match.
    pub match_below: f32,
    /// Distances above are a mismatch.
    pub mismatch_above: f32,
}

/// The answer of a [`Band`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// One person.
    Match,
    /// A person should look.
    Uncertain,
    /// Two people.
    Mismatch,
}

impl Band {
    /// What this distance means; one that is no number is uncertain.
    pub fn judge(&self, distance: f32) -> Verdict {
        if distance < self.match_below {
            Verdict::Match
        } else if distance > self.mismatch_above {
            Verdict::Mismatch
        } else {
            Verdict::Uncertain
        }
    }
}

/// Two photographs of a face, such as two selfies.
///
/// dlib's usual mark is 0.6. On 204 photographs of 44 mostly well-known people (575 pairs of one person, 18,238 of
/// two) distances below 0.547 let one stranger in 10,000 through and recognised 95 %, below 0.6 13 in 10,000 and
/// 98.4 %, below 0.658 one in 100 and all. Strangers who resemble each other are much nearer: of the 31 pairs of women
/// who stand side by side on the six group photographs in the manifest, 2 are below 0.55 and 5 below 0.6. So a match
/// on its own begins at 0.55, and the rest of the overlap is left to a person.
pub const TWO_SELFIES: Band = Band { match_below: 0.55, mismatch_above: 0.66 };

/// A small printed portrait against a selfie.
///
/// On the same 204 photographs, one side printed, photographed and made small (35 to 80 pixels between the eyes), 12 to
/// 20 % of the right people were above 0.6; printing moves the right person away but brings strangers no nearer. So
/// the match begins at the same mark and the uncertain band reaches further up. On the six group photographs, the
/// same picture degraded so (25 to 51 pixels between the eyes) stayed below 0.56 in 99 of 100 cases.
pub const PORTRAIT_AND_SELFIE: Band = Band { match_below: 0.55, mismatch_above: 0.70 };

/// The face upright in its place on a chip; a face whose points lie in one place gives a black chip.
pub(super) fn chip(picture: &RgbImage, landmarks: &Landmarks) -> RgbImage {
    let side = f64::from(SIDE);
    let from = MEAN_FACE.map(|(x, y)| {
        Point::new((PADDING + x) / (2.0 * PADDING + 1.0) * side, (PADDING + y) / (2.0 * PADDING + 1.0) * side)
    });
    Similarity::between(&from, &MESH.map(|point| landmarks.at(point)))
        .and_then(|map| map.piece(picture, SIDE))
        .unwrap_or_else(|| RgbImage::new(SIDE, SIDE))
}

/// Runs the network on a chip and its mirror image and takes the mean. On the group photographs, one side degraded
/// like a printed portrait, the mean told people apart better than the chip alone at every size (distance of the
/// means over the spread 5.6 against 5.4 at 51 pixels between the eyes, 4.2 against 3.9 at 25).
pub(super) fn run(embedder: &Loaded, chip: &RgbImage) -> Result<Embedding, ModelError> {
    let mut input = align::planes(chip, MEAN, 256.0);
    input.extend(align::planes(&imageops::flip_horizontal(chip), MEAN, 256.0));
    let side = SIDE as usize;
    let outputs = embedder.run(Tensor::new([2, 3, side, side], input)?)?;
    let [output] = outputs.as_slice() else { return Err(ModelError::Shape(format!("{} outputs", outputs.len()))) };
    let [2, length] = *output.shape() else { return Err(ModelError::Shape(format!("{:?}", output.shape()))) };
    let (plain, mirrored) = output.data().split_at(length);
    let mean: Vec<f32> = plain.iter().zip(mirrored).map(|(a, b)| (a + b) / 2.0).collect();
    if mean.iter().any(|number| !number.is_finite()) {
        return Err(ModelError::Run("the embedding is not finite".into()));
    }
    Ok(Embedding(mean))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_is_euclidean_and_infinite_between_networks() {
        let (a, b) = (Embedding::new(vec![0.0, 3.0]), Embedding::new(vec![4.0, 0.0]));
        assert_eq!(distance(&a, &b), 5.0);
        assert_eq!(distance(&a, &Embedding::new(vec![0.0])), f32::INFINITY);
        assert_eq!(distance(&Embedding::new(vec![]), &Embedding::new(vec![])), f32::INFINITY);
    }

    #[test]
    fn distances_between_the_marks_are_uncertain() {
        assert_eq!(TWO_SELFIES.judge(0.54), Verdict::Match);
        assert_eq!(TWO_SELFIES.judge(0.60), Verdict::Uncertain);
        assert_eq!(TWO_SELFIES.judge(0.67), Verdict::Mismatch);
        assert_eq!(TWO_SELFIES.judge(f32::NAN), Verdict::Uncertain);
    }

    #[test]
    fn embedding_is_not_printed() {
        assert_eq!(format!("{:?}", Embedding::new(vec![0.123; 128])), "Embedding(128 numbers)");
    }
}
