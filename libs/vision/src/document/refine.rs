//! Moving the sides of an outline onto the edges that are really there.
//!
//! The network sees the picture at 320 pixels and its outline is right to about a hundredth of the document. Near each
//! side the finer picture is searched for the straight line along which the colour changes most and most evenly.

use image::RgbImage;

use super::geometry::{Point, Ray, area, is_convex};
use super::sample::Window;

/// Places along a side that are looked at.
const PLACES: usize = 48;
/// Distances from a side that are looked at: so many to each direction.
const REACH: i32 = 18;
/// The farthest distance, as a share of the square root of the outline's area.
const FARTHEST: f64 = 0.035;
/// Colour changes above this (of 255, over one step) count no more; a portrait's edge must not outshine a faint one.
const CLEAR: f32 = 40.0;

/// The corners moved to where the sides' best lines meet; the same corners where that makes no sense.
pub(super) fn refined(picture: &RgbImage, corners: &[Point; 4]) -> [Point; 4] {
    let size = area(corners).abs().sqrt();
    let step = size * FARTHEST / f64::from(REACH);
    if !step.is_finite() || step < 0.1 {
        return *corners;
    }
    let margin = step * f64::from(REACH + 2);
    let Some(window) = Window::<3>::colour(picture, corners, margin, step) else { return *corners };
    let inside =
        |p: Point| p.x > 0.0 && p.y > 0.0 && p.x < f64::from(picture.width()) && p.y < f64::from(picture.height());
    let mut sides = Vec::with_capacity(4);
    for i in 0..4 {
        let Some(ray) = better_side(&window, corners[i], corners[(i + 1) % 4], step, inside) else { return *corners };
        sides.push(ray);
    }
    let mut moved = *corners;
    for i in 0..4 {
        let Some(corner) = sides[(i + 3) % 4].cross(&sides[i]) else { return *corners };
        if corner.distance(corners[i]) > 3.0 * size * FARTHEST {
            return *corners;
        }
        moved[i] = corner;
    }
    if is_convex(&moved) { moved } else { *corners }
}

/// The line near a side along which the colour changes most.
fn better_side(window: &Window<3>, a: Point, b: Point, step: f64, inside: impl Fn(Point) -> bool) -> Option<Ray> {
    let ray = Ray::through(a, b)?;
    let width = (2 * REACH + 1) as usize;
    let place = |along: f64, away: f64| {
        let p = a.mix(b, along);
        Point::new(p.x - ray.dy * away * step, p.y + ray.dx * away * step)
    };
    // changes[place][distance]: how the colour changes from just inside to just outside.
    let mut changes = vec![[0.0f32; 3]; PLACES * width];
    let along = |i: usize| 0.06 + 0.88 * i as f64 / (PLACES - 1) as f64;
    for i in 0..PLACES {
        for (k, change) in changes[i * width..(i + 1) * width].iter_mut().enumerate() {
            let away = k as f64 - f64::from(REACH);
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
    let mut best = (f32::NEG_INFINITY, 0, 0);
    for from in -REACH..=REACH {
        for to in -REACH..=REACH {
            let (mut even, mut any) = ([0.0f32; 3], 0.0f32);
            for i in 0..PLACES {
                let away = f64::from(from) + f64::from(to - from) * along(i);
                let change = changes[i * width + (away.round() as i32 + REACH) as usize];
                any += change.iter().map(|v| v * v).sum::<f32>().sqrt();
                for c in 0..3 {
                    even[c] += change[c];
                }
            }
            let even = even.iter().map(|v| v * v).sum::<f32>().sqrt();
            // What the network saw counts too: a line far from it must be clearly stronger.
            let far = (from * from + to * to) as f32 / (REACH * REACH) as f32;
            let score = (even + 0.5 * any) * (-0.9 * far).exp();
            if score > best.0 {
                best = (score, from, to);
            }
        }
    }
    let (score, from, to) = best;
    if score < 1.5 * PLACES as f32 {
        return Some(ray);
    }
    Ray::through(place(0.0, f64::from(from)), place(1.0, f64::from(to)))
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
        let found = refined(&picture, &guess);
        for (corner, (x, y)) in found.iter().zip([(150.0, 120.0), (750.0, 120.0), (750.0, 500.0), (150.0, 500.0)]) {
            assert!(corner.distance(Point::new(x, y)) < 2.0, "{corner:?} instead of {x}, {y}");
        }
    }

    #[test]
    fn without_edges_the_guess_stays() {
        let plain = RgbImage::from_pixel(400, 300, image::Rgb([120; 3]));
        let guess = [(50.0, 60.0), (350.0, 50.0), (340.0, 250.0), (60.0, 240.0)].map(|(x, y)| Point::new(x, y));
        for (found, guess) in refined(&plain, &guess).iter().zip(guess) {
            assert!(found.distance(guess) < 1e-6);
        }
        let nowhere = [Point::new(f64::NAN, 0.0); 4];
        assert!(refined(&plain, &nowhere)[0].x.is_nan());
    }
}
