//! Whether a document is whole: a corner cut off is how passports and cards are made invalid.
//!
//! At a corner that is there, the colour changes at the two edges that meet in it, and not along a line across it. At a
//! corner that was cut off it is the other way round: beyond the cut lies what the document lies on. The measure is the
//! difference of the two changes, the most of all corners and cuts that are tried.
//!
//! **What it misses.** Holes, tears, bends and cuts of less than 7 mm are not looked for, nor is a cut seen on a ground of
//! the document's own colour. Measured on specimens: see [`MARK`].

use image::RgbImage;

use crate::document::Outline;
use crate::document::geometry::Homography;

/// The [`cut_corner`] from which a corner is taken for cut off. Of 260 whole specimens, photographed well and badly, none
/// had more than 0.13; a finger over the edge reaches 0.18, and is seen as such. Of 24 with a corner of 10 to 20 mm cut off,
/// on any ground, 19 have more (`bonafide bench documents --faults`).
pub const MARK: f64 = 0.15;

/// The lengths of the two sides that a cut takes away, in millimetres.
const LEGS: [f64; 7] = [8.0, 10.0, 12.5, 15.0, 18.0, 21.5, 26.0];
/// How far from an edge the colours on both sides of it are taken, in millimetres: outlines are exact to one.
const ASIDE: [f64; 2] = [1.2, 2.0];
/// The round corner of a card (ISO/IEC 7810: a radius of 3.18 mm at most), which is not looked at.
const ROUND: f64 = 3.5;
/// Places along an edge.
const PLACES: usize = 24;

/// How much a corner looks cut off, -1 to 1: by how much the colour (each channel 0 to 1) changes more across the
/// corner than at its two edges; the most of the four corners. None for outlines without area, cut off by the picture's
/// border, or hardly inside it.
pub fn cut_corner(picture: &RgbImage, outline: &Outline) -> Option<f64> {
    let (wide, tall) = outline.format.size_mm();
    let map = Homography::onto(&outline.corners, wide, tall)?;
    let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
    if outline.cut_off || width < 64.0 || height < 64.0 {
        return None;
    }
    let colour = |x: f64, y: f64| {
        let p = map.at(x, y);
        let inside = p.x >= 0.0 && p.y >= 0.0 && p.x < width && p.y < height;
        inside.then(|| picture.get_pixel(p.x as u32, p.y as u32).0.map(|v| f64::from(v) / 255.0))
    };
    let corners = [(0.0, 0.0, 1.0, 1.0), (wide, 0.0, -1.0, 1.0), (wide, tall, -1.0, -1.0), (0.0, tall, 1.0, -1.0)];
    let mut most: Option<f64> = None;
    for (x, y, right, down) in corners {
        for a in LEGS {
            for b in LEGS.into_iter().filter(|b| (0.5..=2.0).contains(&(a / b))) {
                let from = |along: f64, below: f64| (x + right * along, y + down * below);
                // Outside of the edges the coordinates are negative; the far side of the cut is away from the corner.
                let upper = change(|t, aside| {
                    let along = ROUND + (a - ROUND) * (0.1 + 0.8 * t);
                    let (p, q) = (from(along, aside), from(along, -aside));
                    colour(p.0, p.1).zip(colour(q.0, q.1))
                });
                let side = change(|t, aside| {
                    let below = ROUND + (b - ROUND) * (0.1 + 0.8 * t);
                    let (p, q) = (from(aside, below), from(-aside, below));
                    colour(p.0, p.1).zip(colour(q.0, q.1))
                });
                let length = a.hypot(b);
                let across = change(|t, aside| {
                    let t = 0.1 + 0.8 * t;
                    let (along, below) = (a * (1.0 - t), b * t);
                    let (nx, ny) = (b / length * aside, a / length * aside);
                    let (p, q) = (from(along + nx, below + ny), from(along - nx, below - ny));
                    colour(p.0, p.1).zip(colour(q.0, q.1))
                });
                let (Some(upper), Some(side), Some(across)) = (upper, side, across) else { continue };
                let score = across - upper.max(side);
                most = Some(most.map_or(score, |most| most.max(score)));
            }
        }
    }
    most
}

/// The mean change of colour from one side of a line to the other, 0 to 1, as far as it is the same all along the line;
/// None where some of it lies beyond the picture.
fn change(pair: impl Fn(f64, f64) -> Option<([f64; 3], [f64; 3])>) -> Option<f64> {
    let mut sum = [0.0; 3];
    for place in 0..PLACES {
        for aside in ASIDE {
            let (one, other) = pair((place as f64 + 0.5) / PLACES as f64, aside)?;
            for ((sum, one), other) in sum.iter_mut().zip(one).zip(other) {
                *sum += (one - other) / (PLACES * ASIDE.len()) as f64;
            }
        }
    }
    Some((sum.iter().map(|v| v * v).sum::<f64>() / 3.0).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Format, Point};

    /// A pale card on a dark ground with so much of its lower right corner missing, in millimetres.
    fn card(missing: f64) -> (RgbImage, Outline) {
        let (wide, tall) = Format::Id1.size_mm();
        let scale = 8.0;
        let picture = RgbImage::from_fn(800, 560, |x, y| {
            let (u, v) = ((f64::from(x) - 50.0) / scale, (f64::from(y) - 60.0) / scale);
            let on = u >= 0.0 && v >= 0.0 && u < wide && v < tall && (wide - u) + (tall - v) >= missing;
            let print = (u as i32 / 3 + v as i32 / 2) % 3 == 0;
            image::Rgb(if !on {
                [70, 84, 60]
            } else if print {
                [90, 100, 140]
            } else {
                [215, 222, 210]
            })
        });
        let corners = [(50.0, 60.0), (734.8, 60.0), (734.8, 491.84), (50.0, 491.84)].map(|(x, y)| Point::new(x, y));
        (picture, Outline { corners, score: 1.0, mrz: None, format: Format::Id1, cut_off: false, crowded: false })
    }

    #[test]
    fn corner_cut_off_is_seen_and_a_whole_one_is_not() {
        let (whole, outline) = card(0.0);
        assert!(cut_corner(&whole, &outline).unwrap() < 0.0);
        for missing in [10.0, 16.0, 25.0] {
            let (cut, outline) = card(missing);
            let score = cut_corner(&cut, &outline).unwrap();
            assert!(score > 0.2, "{missing} mm: {score}");
        }
    }

    #[test]
    fn what_is_cut_off_by_the_picture_or_has_no_area_is_not_judged() {
        let (whole, outline) = card(0.0);
        assert!(cut_corner(&whole, &Outline { cut_off: true, ..outline.clone() }).is_none());
        assert!(cut_corner(&whole, &Outline { corners: [Point::new(f64::NAN, 1.0); 4], ..outline.clone() }).is_none());
        assert!(cut_corner(&RgbImage::new(0, 0), &outline).is_none());
    }
}
