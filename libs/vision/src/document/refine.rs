//! Moving the sides of an outline onto the edges that are really there.
//!
//! The network sees the picture at 320 pixels and its outline is right to about a hundredth of the document. Near each
//! side the finer picture is searched for the straight line along which the colour changes most and most evenly.

use image::RgbImage;

use super::geometry::{Point, Ray, area, is_convex};
use super::proportion;
use super::sample::Window;

/// Places along a side that are looked at.
const PLACES: usize = 40;
/// Distances from a side that are looked at: so many to each direction.
const REACH: i32 = 18;
/// Distances outside a side that are looked at for a clear edge: a coloured band along an edge is easily taken for
/// what lies around.
const BEYOND: i32 = 54;
/// The farthest ordinary distance, as a share of the square root of the outline's area.
const FARTHEST: f64 = 0.035;
/// Colour changes above this (of 255, over one step) count no more; a portrait's edge must not outshine a faint one.
const CLEAR: f32 = 40.0;

/// An edge farther out must bring the proportion nearer by at least this much (as a logarithm). A band of 4 mm that was
/// missed makes 0.08 on a card; leaning away up to 15 degrees makes less than 0.05.
const CLEARLY: f64 = 0.05;

/// The corners moved to where the sides' best lines meet; the same corners where that makes no sense.
///
/// `wanted` is the document's width by its height: an edge farther out is believed only where it brings the outline
/// nearer to that.
pub(super) fn refined(picture: &RgbImage, corners: &[Point; 4], wanted: f64) -> [Point; 4] {
    let size = area(corners).abs().sqrt();
    let step = size * FARTHEST / f64::from(REACH);
    if !step.is_finite() || step < 0.1 {
        return *corners;
    }
    let margin = step * f64::from(BEYOND + 2);
    let Some(window) = Window::<3>::colour(picture, corners, margin, step) else { return *corners };
    let inside =
        |p: Point| p.x > 0.0 && p.y > 0.0 && p.x < f64::from(picture.width()) && p.y < f64::from(picture.height());
    let mut sides = Vec::with_capacity(4);
    for i in 0..4 {
        let Some(side) = better_side(&window, corners[i], corners[(i + 1) % 4], step, inside) else { return *corners };
        sides.push(side);
    }
    let mut rays: [Ray; 4] = std::array::from_fn(|i| sides[i].0);
    let Some(mut moved) = meet(&rays, corners, 5.0 * size * FARTHEST) else { return *corners };
    let amiss = |quad: &[Point; 4]| (proportion(quad) / wanted).ln().abs();
    for i in 0..4 {
        let Some(outer) = sides[i].1 else { continue };
        let before = std::mem::replace(&mut rays[i], outer);
        match meet(&rays, corners, 5.0 * size * FARTHEST) {
            Some(larger) if amiss(&larger) + CLEARLY < amiss(&moved) => moved = larger,
            _ => rays[i] = before,
        }
    }
    moved
}

/// Where the sides meet; None where that is no quadrilateral or too far from where the corners were.
fn meet(sides: &[Ray; 4], corners: &[Point; 4], farthest: f64) -> Option<[Point; 4]> {
    let mut moved = *corners;
    for i in 0..4 {
        moved[i] = sides[(i + 3) % 4].cross(&sides[i])?;
        if moved[i].distance(corners[i]) > farthest {
            return None;
        }
    }
    is_convex(&moved).then_some(moved)
}

/// The line near a side along which the colour changes most, and a clear edge farther out where there is one.
fn better_side(
    window: &Window<3>,
    a: Point,
    b: Point,
    step: f64,
    inside: impl Fn(Point) -> bool,
) -> Option<(Ray, Option<Ray>)> {
    let ray = Ray::through(a, b)?;
    let width = (BEYOND + REACH + 1) as usize;
    let place = |along: f64, away: f64| {
        let p = a.mix(b, along);
        Point::new(p.x - ray.dy * away * step, p.y + ray.dx * away * step)
    };
    // changes[place][distance]: how the colour changes from just inside to just outside.
    let mut changes = vec![[0.0f32; 3]; PLACES * width];
    let along = |i: usize| 0.06 + 0.88 * i as f64 / (PLACES - 1) as f64;
    for i in 0..PLACES {
        for (k, change) in changes[i * width..(i + 1) * width].iter_mut().enumerate() {
            let away = k as f64 - f64::from(BEYOND);
            let (one, other) = (place(along(i), away - 1.0), place(along(i), away + 1.0));
            if !inside(one) || !inside(other) {
                continue;
            }
            let (one, other) = (window.at(one), window.at(other));
            let raw: [f32; 3] = std::array::from_fn(|c| other[c] - one[c]);
            let strength = raw.iter().map(|v| v * v).sum::<f32>().sqrt();
            let share = if strength > CLEAR { CLEAR / strength } else { 1.0 };
            *change = raw.map(|v| v * share);
        }
    }
    // How strongly and how evenly the colour changes along the line between two distances.
    let strength = |from: i32, to: i32| {
        let (mut even, mut any) = ([0.0f32; 3], 0.0f32);
        for i in 0..PLACES {
            let away = f64::from(from) + f64::from(to - from) * along(i);
            let change = changes[i * width + (away.round() as i32 + BEYOND) as usize];
            any += change.iter().map(|v| v * v).sum::<f32>().sqrt();
            for c in 0..3 {
                even[c] += change[c];
            }
        }
        (even.iter().map(|v| v * v).sum::<f32>().sqrt(), any)
    };
    let mut best = (f32::NEG_INFINITY, 0.0, 0, 0);
    for from in -REACH..=REACH {
        for to in -REACH..=REACH {
            let (even, any) = strength(from, to);
            // What the network saw counts too: a line far from it must be clearly stronger.
            let far = (from * from + to * to) as f32 / (REACH * REACH) as f32;
            let score = (even + 0.5 * any) * (-0.9 * far).exp();
            if score > best.0 {
                best = (score, even, from, to);
            }
        }
    }
    let (score, near, from, to) = best;
    // Farther out only a clear and even edge counts, about as strong as the one found.
    let mut clearest = (near * 0.7).max(0.3 * CLEAR * PLACES as f32);
    let mut outer = None;
    for one in -BEYOND..REACH {
        for other in -BEYOND..REACH {
            if one.min(other) >= -REACH || (one - other).abs() > BEYOND - REACH {
                continue;
            }
            let (even, any) = strength(one, other);
            if even > clearest && even > 0.8 * any {
                clearest = even;
                outer = Some((one, other));
            }
        }
    }
    let line = |(from, to): (i32, i32)| Ray::through(place(0.0, f64::from(from)), place(1.0, f64::from(to)));
    let near = if score < 1.5 * PLACES as f32 { ray } else { line((from, to))? };
    Some((near, outer.and_then(line)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_move_onto_the_edges_although_the_first_guess_is_off() {
        let picture = RgbImage::from_fn(900, 700, |x, y| {
            let inside = (150..750).contains(&x) && (120..500).contains(&y);
            let texture = ((x * 7 + y * 13) % 17) as u8;
            image::Rgb(if inside { [200 - texture, 190, 170] } else { [90 + texture, 100, 110] })
        });
        let guess = [(141.0, 126.0), (757.0, 113.0), (744.0, 509.0), (156.0, 494.0)].map(|(x, y)| Point::new(x, y));
        let found = refined(&picture, &guess, 1.58);
        for (corner, (x, y)) in found.iter().zip([(150.0, 120.0), (750.0, 120.0), (750.0, 500.0), (150.0, 500.0)]) {
            assert!(corner.distance(Point::new(x, y)) < 2.0, "{corner:?} instead of {x}, {y}");
        }
    }

    #[test]
    fn without_edges_the_guess_stays() {
        let plain = RgbImage::from_pixel(400, 300, image::Rgb([120; 3]));
        let guess = [(50.0, 60.0), (350.0, 50.0), (340.0, 250.0), (60.0, 240.0)].map(|(x, y)| Point::new(x, y));
        for (found, guess) in refined(&plain, &guess, 1.58).iter().zip(guess) {
            assert!(found.distance(guess) < 1e-6);
        }
        let nowhere = [Point::new(f64::NAN, 0.0); 4];
        assert!(refined(&plain, &nowhere, 1.58)[0].x.is_nan());
    }
}
