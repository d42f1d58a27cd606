//! Similarity maps (turn, scale, move), and pieces of a picture seen through them.

use image::RgbImage;

use crate::document::Point;
use crate::document::sample::Window;

/// A map of the plane that keeps shapes: `(x, y)` goes to `(a·x - b·y + dx, b·x + a·y + dy)`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Similarity {
    a: f64,
    b: f64,
    dx: f64,
    dy: f64,
}

impl Similarity {
    /// The map from a square of `pixels` to a turned square of the picture around `centre` with sides of `side`.
    pub(super) fn square(pixels: f64, centre: Point, side: f64, angle: f64) -> Self {
        let scale = side / pixels;
        let (a, b) = (scale * angle.cos(), scale * angle.sin());
        let half = pixels / 2.0;
        Self { a, b, dx: centre.x - a * half + b * half, dy: centre.y - b * half - a * half }
    }

    /// The map that brings the first points closest to the second ones in the sense of least squares; `None` where
    /// the first ones all lie in one place.
    pub(crate) fn between(from: &[Point], to: &[Point]) -> Option<Self> {
        let count = from.len() as f64;
        let mean = |points: &[Point]| {
            Point::new(points.iter().map(|p| p.x).sum::<f64>() / count, points.iter().map(|p| p.y).sum::<f64>() / count)
        };
        let (from_mean, to_mean) = (mean(from), mean(to));
        let (mut along, mut across, mut spread) = (0.0, 0.0, 0.0);
        for (p, q) in from.iter().zip(to) {
            let (px, py) = (p.x - from_mean.x, p.y - from_mean.y);
            let (qx, qy) = (q.x - to_mean.x, q.y - to_mean.y);
            along += px * qx + py * qy;
            across += px * qy - py * qx;
            spread += px * px + py * py;
        }
        let (a, b) = (along / spread, across / spread);
        let map = Self {
            a,
            b,
            dx: to_mean.x - a * from_mean.x + b * from_mean.y,
            dy: to_mean.y - b * from_mean.x - a * from_mean.y,
        };
        ([map.a, map.b, map.dx, map.dy].iter().all(|number| number.is_finite()) && map.scale() > 0.0).then_some(map)
    }

    pub(crate) fn at(&self, x: f64, y: f64) -> Point {
        Point::new(self.a * x - self.b * y + self.dx, self.b * x + self.a * y + self.dy)
    }

    /// How many pixels of the picture one pixel of the piece covers.
    pub(super) fn scale(&self) -> f64 {
        self.a.hypot(self.b)
    }

    /// The square piece with sides of `pixels` that this map places on the picture; `None` where it lies beside it.
    /// Beyond the edge the nearest pixel is repeated.
    pub(super) fn piece(&self, picture: &RgbImage, pixels: u32) -> Option<RgbImage> {
        let side = f64::from(pixels);
        let corners = [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)].map(|(x, y)| self.at(x, y));
        let window = Window::colour(picture, &corners, 2.0 * self.scale() + 1.0, self.scale())?;
        Some(RgbImage::from_fn(pixels, pixels, |x, y| {
            let value = window.at(self.at(f64::from(x) + 0.5, f64::from(y) + 0.5));
            image::Rgb(value.map(|channel| channel.round().clamp(0.0, 255.0) as u8))
        }))
    }
}

/// Pixels as three planes, red first, each value `(pixel - mean) / divisor`.
pub(super) fn planes(picture: &RgbImage, mean: [f32; 3], divisor: f32) -> Vec<f32> {
    let mut planes = Vec::with_capacity(picture.as_raw().len());
    for (channel, mean) in mean.into_iter().enumerate() {
        planes.extend(picture.pixels().map(|pixel| (f32::from(pixel.0[channel]) - mean) / divisor));
    }
    planes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn map_between_points_is_found_again() {
        let map = Similarity::square(150.0, Point::new(300.0, 200.0), 90.0, 0.7);
        let from = [(10.0, 20.0), (100.0, 30.0), (70.0, 120.0)].map(|(x, y)| Point::new(x, y));
        let found = Similarity::between(&from, &from.map(|p| map.at(p.x, p.y))).unwrap();
        assert!((found.at(75.0, 75.0).x - 300.0).abs() < 1e-9 && (found.scale() - 0.6).abs() < 1e-9);
    }

    #[test]
    fn points_in_one_place_give_no_map() {
        let same = [Point::new(1.0, 2.0); 3];
        assert_eq!(Similarity::between(&same, &same), None);
    }

    #[test]
    fn piece_is_turned_upright() {
        let picture = RgbImage::from_fn(40, 40, |x, _| image::Rgb(if x < 20 { [255, 0, 0] } else { [0, 0, 255] }));
        let quarter = std::f64::consts::FRAC_PI_2;
        let piece = Similarity::square(10.0, Point::new(20.0, 20.0), 20.0, quarter).piece(&picture, 10).unwrap();
        // The piece looks along the picture's downward direction: its bottom lies to the left, where it is red.
        assert_eq!((piece.get_pixel(5, 9).0, piece.get_pixel(5, 0).0), ([255, 0, 0], [0, 0, 255]));
        assert!(Similarity::square(10.0, Point::new(-90.0, 20.0), 20.0, 0.0).piece(&picture, 10).is_none());
    }
}
