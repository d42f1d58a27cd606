//! Whether what turned between two pictures is a plane.
//!
//! When a head turns, the nose moves against the cheeks; on a print or a screen that is turned, all of the face moves by
//! one projective map. Patches around points of the face mesh are looked for in the second picture, the best map is
//! fitted to where they were found, and what it leaves unexplained is the measure, in shares of the face's width. The
//! mesh says where to begin to look; what counts is where the pixels are found. What the mesh itself says of both
//! pictures is measured beside it, since the network believes in a nose on a flat picture, too.

use image::RgbImage;

use super::plane::Plane;
use crate::document::{Point, sample::Window};
use crate::face::{Face, align::Similarity};

/// The side of the face's width in pixels of the pieces that are compared.
const WIDTH: f64 = 160.0;
/// Half the side of a patch, in those pixels.
const HALF: i32 = 8;
/// How far from where it is expected a patch is looked for, in those pixels.
const REACH: i32 = 14;
/// Least likeness (normalised cross-correlation) of a patch that was found again.
const ALIKE: f32 = 0.8;
/// Least deviation of the luma of a patch that can be told from others.
const TEXTURED: f32 = 4.0;
/// Patches that are found there and back may differ by so many of those pixels.
const RETURN: f64 = 1.5;
/// Fewer patches than this say nothing.
pub const LEAST_PATCHES: usize = 12;

/// What moved between two pictures of a face.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parallax {
    /// Root mean square of what the best projective map leaves unexplained of the patches' movement, in shares of the
    /// face's width.
    pub residual: f64,
    /// How far the patches agree with the relief of a face: correlation of what is unexplained, along the direction of
    /// the turn, with the depth of the mesh that no plane explains, -1 to 1.
    pub relief: f64,
    /// The same residual of the mesh's own points, which the network may have made up.
    pub mesh_residual: f64,
    /// The same of the best map that only moves, turns in the picture and scales: what nothing but turning or tilting
    /// explains, be it of a plane or of a head.
    pub turned: f64,
    /// Patches that were found again.
    pub patches: usize,
}

/// Measures how far the movement from the first to the second picture is that of a plane. `None` where too little was
/// found again.
pub fn measure(first: (&RgbImage, &Face), second: (&RgbImage, &Face)) -> Option<Parallax> {
    let (a, b) = (Piece::of(first.0, first.1)?, Piece::of(second.0, second.1)?);
    let mesh: Vec<(Point, Point)> = a.points.iter().copied().zip(b.points.iter().copied()).collect();
    let plane = Plane::fitting(&mesh)?;
    let mesh_residual = residual(&plane, &mesh) / WIDTH;
    let back = Plane::fitting(&mesh.iter().map(|(a, b)| (*b, *a)).collect::<Vec<_>>())?;
    let mut pairs = vec![];
    let mut depths = vec![];
    for (at, from) in a.points.iter().enumerate().step_by(2) {
        let Some(to) = found(&a, &b, *from, &plane) else { continue };
        let Some(again) = found(&b, &a, to, &back) else { continue };
        if again.distance(*from) > RETURN {
            continue;
        }
        pairs.push((*from, to));
        depths.push(a.depths[at]);
    }
    if pairs.len() < LEAST_PATCHES {
        return None;
    }
    let plane = Plane::fitting(&pairs)?;
    let relief = relief(&plane, &pairs, &depths).unwrap_or(0.0);
    let turned = unlike(&pairs)? / WIDTH;
    Some(Parallax { residual: residual(&plane, &pairs) / WIDTH, relief, mesh_residual, turned, patches: pairs.len() })
}

fn residual(plane: &Plane, pairs: &[(Point, Point)]) -> f64 {
    let squares = pairs.iter().map(|(from, to)| plane.at(*from).distance(*to).powi(2)).sum::<f64>();
    (squares / pairs.len().max(1) as f64).sqrt()
}

/// Root mean square of what the best similarity leaves unexplained, in pixels of the pieces.
fn unlike(pairs: &[(Point, Point)]) -> Option<f64> {
    let (from, to): (Vec<Point>, Vec<Point>) = pairs.iter().copied().unzip();
    let map = Similarity::between(&from, &to)?;
    let squares = pairs.iter().map(|(from, to)| map.at(from.x, from.y).distance(*to).powi(2)).sum::<f64>();
    Some((squares / pairs.len() as f64).sqrt())
}

/// Correlation of the unexplained movement with the unexplained depth. Along which direction the two belong together is
/// that of the turn; it is found as the one in which they do so most.
fn relief(plane: &Plane, pairs: &[(Point, Point)], depths: &[f64]) -> Option<f64> {
    let moved: Vec<Point> = pairs
        .iter()
        .map(|(from, to)| {
            let expected = plane.at(*from);
            Point::new(to.x - expected.x, to.y - expected.y)
        })
        .collect();
    // The depth that a projective map cannot explain is that beyond a surface of the second order in x and y.
    let lifted: Vec<(Point, Point)> =
        pairs.iter().zip(depths).map(|((from, _), depth)| (*from, Point::new(from.x + depth * 0.3, from.y))).collect();
    let flat = Plane::fitting(&lifted)?;
    let deep: Vec<f64> = lifted.iter().map(|(from, to)| to.x - flat.at(*from).x).collect();
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let about = |values: Vec<f64>| {
        let middle = mean(&values);
        values.into_iter().map(|v| v - middle).collect::<Vec<f64>>()
    };
    let (deep, x, y) =
        (about(deep), about(moved.iter().map(|p| p.x).collect()), about(moved.iter().map(|p| p.y).collect()));
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let whole = product(&deep, &deep) * (product(&x, &x) + product(&y, &y));
    (whole > 0.0).then(|| product(&deep, &x).hypot(product(&deep, &y)) / whole.sqrt())
}

/// A face as grey pixels of a fixed size, with the points of its mesh.
struct Piece {
    side: usize,
    grey: Vec<f32>,
    points: Vec<Point>,
    depths: Vec<f64>,
}

impl Piece {
    fn of(picture: &RgbImage, face: &Face) -> Option<Self> {
        let bounds = &face.bounds;
        let scale = bounds.width / WIDTH;
        let half = 0.75 * bounds.width.max(bounds.height);
        let centre = bounds.centre();
        let side = (2.0 * half / scale).ceil() as usize;
        if !scale.is_finite() || scale <= 0.0 || side > 1_000 {
            return None;
        }
        let corners = [(-half, -half), (half, -half), (half, half), (-half, half)]
            .map(|(x, y)| Point::new(centre.x + x, centre.y + y));
        let window = Window::<1>::grey(picture, &corners, 2.0, scale)?;
        let place = |x: f64, y: f64| Point::new(centre.x - half + x * scale, centre.y - half + y * scale);
        let mut grey = Vec::with_capacity(side * side);
        for y in 0..side {
            for x in 0..side {
                grey.push(window.at(place(x as f64 + 0.5, y as f64 + 0.5))[0]);
            }
        }
        let (mut points, mut depths) = (vec![], vec![]);
        for [x, y, z] in face.shape() {
            points.push(Point::new((x - centre.x + half) / scale, (y - centre.y + half) / scale));
            depths.push(z / scale);
        }
        Some(Self { side, grey, points, depths })
    }

    fn at(&self, p: Point) -> f32 {
        let last = (self.side - 1) as f64;
        let (x, y) = ((p.x - 0.5).clamp(0.0, last), (p.y - 0.5).clamp(0.0, last));
        let (i, j) = (x as usize, y as usize);
        let (k, l) = ((i + 1).min(self.side - 1), (j + 1).min(self.side - 1));
        let (fx, fy) = ((x - i as f64) as f32, (y - j as f64) as f32);
        let pixel = |x: usize, y: usize| self.grey[y * self.side + x];
        let upper = pixel(i, j) * (1.0 - fx) + pixel(k, j) * fx;
        let lower = pixel(i, l) * (1.0 - fx) + pixel(k, l) * fx;
        upper * (1.0 - fy) + lower * fy
    }

    fn holds(&self, p: Point, margin: f64) -> bool {
        let side = self.side as f64;
        p.x > margin && p.y > margin && p.x < side - margin && p.y < side - margin
    }
}

/// Where in the second piece the patch around a point of the first is found. The second is looked at through the map, so
/// that what is foreshortened alike looks alike.
fn found(first: &Piece, second: &Piece, from: Point, map: &Plane) -> Option<Point> {
    let margin = f64::from(HALF + 1);
    if !first.holds(from, margin) {
        return None;
    }
    let patch = patch(|x, y| first.at(Point::new(from.x + x, from.y + y)));
    let patch = patch.filter(|(_, deviation)| *deviation > TEXTURED)?.0;
    // The map of the neighbourhood as a linear one: where one step to the right and one down lead.
    let expected = map.at(from);
    let step = |dx: f64, dy: f64| {
        let to = map.at(Point::new(from.x + dx, from.y + dy));
        (to.x - expected.x, to.y - expected.y)
    };
    let ((xx, xy), (yx, yy)) = (step(1.0, 0.0), step(0.0, 1.0));
    if !second.holds(expected, margin) {
        return None;
    }
    let place = |x: f64, y: f64| Point::new(expected.x + x * xx + y * yx, expected.y + x * xy + y * yy);
    let side = 2 * (HALF + REACH) as usize + 1;
    let reach = f64::from(HALF + REACH);
    let seen: Vec<f32> =
        (0..side * side).map(|at| second.at(place((at % side) as f64 - reach, (at / side) as f64 - reach))).collect();
    let shifts = 2 * REACH as usize + 1;
    let mut likeness = vec![-1.0f32; shifts * shifts];
    for y in 0..shifts {
        for x in 0..shifts {
            likeness[y * shifts + x] = alike(&patch, &seen, side, x, y);
        }
    }
    let best = (0..likeness.len()).max_by(|a, b| likeness[*a].total_cmp(&likeness[*b]))?;
    let (x, y) = (best % shifts, best / shifts);
    if likeness[best] < ALIKE || x == 0 || y == 0 || x + 1 == shifts || y + 1 == shifts {
        return None;
    }
    // Between the pixels the likeness is taken for a parabola.
    let top = |before: f32, here: f32, after: f32| {
        let bend = before - 2.0 * here + after;
        if bend < -1e-6 { f64::from(((before - after) / (2.0 * bend)).clamp(-0.5, 0.5)) } else { 0.0 }
    };
    let at = |x: usize, y: usize| likeness[y * shifts + x];
    let dx = x as f64 - f64::from(REACH) + top(at(x - 1, y), at(x, y), at(x + 1, y));
    let dy = y as f64 - f64::from(REACH) + top(at(x, y - 1), at(x, y), at(x, y + 1));
    Some(place(dx, dy))
}

/// The patch around the origin, less its mean and over its length, and its deviation.
fn patch(at: impl Fn(f64, f64) -> f32) -> Option<(Vec<f32>, f32)> {
    let mut values: Vec<f32> = (-HALF..=HALF)
        .flat_map(|y| (-HALF..=HALF).map(move |x| (f64::from(x), f64::from(y))))
        .map(|(x, y)| at(x, y))
        .collect();
    let count = values.len() as f32;
    let mean = values.iter().sum::<f32>() / count;
    values.iter_mut().for_each(|v| *v -= mean);
    let length = values.iter().map(|v| v * v).sum::<f32>().sqrt();
    if length <= 0.0 {
        return None;
    }
    values.iter_mut().for_each(|v| *v /= length);
    Some((values, length / count.sqrt()))
}

/// Normalised cross-correlation of a patch with the part of what is seen that begins here.
fn alike(patch: &[f32], seen: &[f32], side: usize, x: usize, y: usize) -> f32 {
    let width = 2 * HALF as usize + 1;
    let (mut sum, mut squares, mut product) = (0.0f32, 0.0f32, 0.0f32);
    for (row, patch) in patch.chunks_exact(width).enumerate() {
        let from = (y + row) * side + x;
        for (patch, seen) in patch.iter().zip(&seen[from..from + width]) {
            sum += seen;
            squares += seen * seen;
            product += patch * seen;
        }
    }
    let spread = squares - sum * sum / (width * width) as f32;
    if spread > 1.0 { product / spread.sqrt() } else { -1.0 }
}
