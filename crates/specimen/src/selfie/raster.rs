//! Triangles onto pixels.

use super::figure::{Corner, Figure, Stance, tilted, turned};
use crate::photograph::sample;

/// The distance of an arm's length, in face widths: 48 centimetres from a face 15 centimetres wide.
pub(super) const ARM: f32 = 3.2;

/// What is seen of a figure: for each pixel colour, or nothing.
pub(super) struct Seen {
    pub width: usize,
    pub colours: Vec<Option<[f32; 3]>>,
}

/// Looks at a figure. `focal` is the focal length in pixels.
pub(super) fn look(figure: &Figure, stance: &Stance, (width, height): (usize, usize), focal: f32) -> Seen {
    let projected: Vec<[f32; 3]> = figure.corners.iter().map(|corner| project(corner, stance, focal)).collect();
    let middle = [width as f32 / 2.0, height as f32 / 2.0];
    let mut nearest = vec![f32::INFINITY; width * height];
    let mut colours = vec![None; width * height];
    let rows = figure.corners.len() / figure.columns;
    for row in 1..rows {
        for column in 1..figure.columns {
            let at = row * figure.columns + column;
            let [a, b, c, d] = [at - figure.columns - 1, at - figure.columns, at, at - 1];
            for triangle in [[a, b, c], [a, c, d]] {
                let points = triangle.map(|at| projected[at]);
                fill(points, middle, (width, height), |x, y, weights, depth| {
                    let pixel = y * width + x;
                    if depth >= nearest[pixel] {
                        return;
                    }
                    // Weights of the place in space are those on the screen over the depths.
                    let near: [f32; 3] = std::array::from_fn(|i| weights[i] * depth / points[i][2]);
                    let place: [f32; 2] = std::array::from_fn(|axis| {
                        (0..3).map(|i| near[i] * figure.corners[triangle[i]].texture[axis]).sum()
                    });
                    if is_there(figure, place) {
                        nearest[pixel] = depth;
                        colours[pixel] = Some(sample(&figure.texture, place[0] - 0.5, place[1] - 0.5));
                    }
                });
            }
        }
    }
    Seen { width, colours }
}

fn project(corner: &Corner, stance: &Stance, focal: f32) -> [f32; 3] {
    let place = tilted(turned(corner.place, stance.yaw.to_radians()), stance.pitch.to_radians());
    let (sin, cos) = stance.roll.to_radians().sin_cos();
    let [x, y, z] = [place[0] * cos - place[1] * sin, place[1] * cos + place[0] * sin, place[2]];
    let away = (z + ARM / stance.near).max(0.2);
    [(x + stance.aside[0]) * focal / away, (y + stance.aside[1]) * focal / away, away]
}

/// Whether the picture goes on at this place of the texture.
fn is_there(figure: &Figure, [x, y]: [f32; 2]) -> bool {
    let (width, height) = (figure.texture.width() as f32, figure.texture.height() as f32);
    if !(0.0..width).contains(&x) || !(0.0..height).contains(&y) {
        return false;
    }
    let Some((middle, half, turn)) = figure.within else { return true };
    let (sin, cos) = turn.sin_cos();
    let (x, y) = (x - middle[0], y - middle[1]);
    let (x, y) = ((x * cos + y * sin) / half[0], (y * cos - x * sin) / half[1]);
    x * x + y * y <= 1.0
}

/// Calls for each pixel whose middle lies in the triangle, with the weights of its corners and the depth there.
fn fill(
    points: [[f32; 3]; 3],
    middle: [f32; 2],
    (width, height): (usize, usize),
    mut at: impl FnMut(usize, usize, [f32; 3], f32),
) {
    let [a, b, c] = points.map(|[x, y, _]| [x + middle[0], y + middle[1]]);
    let area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    // What is seen from behind is the far side of something and not there.
    if area <= 1e-6 {
        return;
    }
    let range = |axis: usize, side: usize| {
        let low = a[axis].min(b[axis]).min(c[axis]).floor().clamp(0.0, side as f32) as usize;
        let high = a[axis].max(b[axis]).max(c[axis]).ceil().clamp(0.0, side as f32) as usize;
        low..high
    };
    for y in range(1, height) {
        for x in range(0, width) {
            let p = [x as f32 + 0.5, y as f32 + 0.5];
            let side = |from: [f32; 2], to: [f32; 2]| {
                ((to[0] - from[0]) * (p[1] - from[1]) - (to[1] - from[1]) * (p[0] - from[0])) / area
            };
            let weights = [side(b, c), side(c, a), side(a, b)];
            if weights.iter().all(|weight| *weight >= -1e-4) {
                let over = (0..3).map(|i| weights[i] / points[i][2]).sum::<f32>();
                at(x, y, weights, 1.0 / over);
            }
        }
    }
}
