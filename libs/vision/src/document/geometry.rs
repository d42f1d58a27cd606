//! Points, quadrilaterals and the projective map between a flat document and its picture.

/// A point in picture pixels: x to the right, y down; the middle of the first pixel is (0.5, 0.5).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Pixels from the left edge.
    pub x: f64,
    /// Pixels from the top edge.
    pub y: f64,
}

impl Point {
    /// A point at these pixels.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    pub(crate) fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    pub(crate) fn mix(self, other: Self, share: f64) -> Self {
        Self { x: self.x + (other.x - self.x) * share, y: self.y + (other.y - self.y) * share }
    }
}

/// A projective map of the plane, by its 3×3 matrix in rows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Homography([f64; 9]);

impl Homography {
    /// The map that takes the rectangle (0,0)–(width,height) to this quadrilateral, corners clockwise from the
    /// top left. None for quadrilaterals without area or with three corners on a line.
    pub(crate) fn onto(quad: &[Point; 4], width: f64, height: f64) -> Option<Self> {
        // The unit square onto a quadrilateral, in closed form (Heckbert 1989, section 2.2.3), after a scaling.
        let [p0, p1, p2, p3] = *quad;
        let (dx1, dx2, sx) = (p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x);
        let (dy1, dy2, sy) = (p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y);
        let den = dx1 * dy2 - dx2 * dy1;
        if !den.is_finite() || den.abs() < 1e-9 || width <= 0.0 || height <= 0.0 {
            return None;
        }
        let g = (sx * dy2 - dx2 * sy) / den;
        let h = (dx1 * sy - sx * dy1) / den;
        // The horizon must not cross the rectangle.
        if 1.0 + g <= 0.05 || 1.0 + h <= 0.05 || 1.0 + g + h <= 0.05 {
            return None;
        }
        let (w, v) = (1.0 / width, 1.0 / height);
        Some(Self([
            (p1.x - p0.x + g * p1.x) * w,
            (p3.x - p0.x + h * p3.x) * v,
            p0.x,
            (p1.y - p0.y + g * p1.y) * w,
            (p3.y - p0.y + h * p3.y) * v,
            p0.y,
            g * w,
            h * v,
            1.0,
        ]))
    }

    /// Where a point goes.
    pub(crate) fn at(&self, x: f64, y: f64) -> Point {
        let m = &self.0;
        let w = m[6] * x + m[7] * y + m[8];
        let w = if w.abs() < 1e-9 { 1e-9 } else { w };
        Point::new((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w)
    }
}

impl Homography {
    /// Where a point comes from: the opposite of [`Self::at`].
    pub(crate) fn back(&self, p: Point) -> Point {
        let [a, b, c, d, e, f, g, h, i] = self.0;
        // The adjugate is the inverse but for a factor, which cancels.
        let x = (e * i - f * h) * p.x + (c * h - b * i) * p.y + (b * f - c * e);
        let y = (f * g - d * i) * p.x + (a * i - c * g) * p.y + (c * d - a * f);
        let w = (d * h - e * g) * p.x + (b * g - a * h) * p.y + (a * e - b * d);
        let w = if w.abs() < 1e-12 { 1e-12 } else { w };
        Point::new(x / w, y / w)
    }
}

/// The area of a polygon in square pixels, positive when its corners run clockwise on the screen.
pub(crate) fn area(polygon: &[Point]) -> f64 {
    let next = polygon.iter().cycle().skip(1);
    polygon.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0
}

/// Whether the four corners run clockwise and turn the same way everywhere.
pub(crate) fn is_convex(quad: &[Point; 4]) -> bool {
    (0..4).all(|i| {
        let (a, b, c) = (quad[i], quad[(i + 1) % 4], quad[(i + 2) % 4]);
        (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) > 0.0
    })
}

/// The convex hull, clockwise on the screen.
pub(crate) fn hull(points: &[Point]) -> Vec<Point> {
    let mut sorted = points.to_vec();
    sorted.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    sorted.dedup();
    let chain = |points: &mut dyn Iterator<Item = Point>| {
        let mut out: Vec<Point> = Vec::new();
        for p in points {
            while let [.., a, b] = out[..] {
                if (b.x - a.x) * (p.y - b.y) - (b.y - a.y) * (p.x - b.x) > 0.0 {
                    break;
                }
                out.pop();
            }
            out.push(p);
        }
        out.pop();
        out
    };
    let mut out = chain(&mut sorted.iter().copied());
    out.extend(chain(&mut sorted.iter().rev().copied()));
    out
}

/// A line as a point on it and its unit direction.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ray {
    pub(crate) at: Point,
    pub(crate) dx: f64,
    pub(crate) dy: f64,
}

impl Ray {
    /// The line through two points.
    pub(crate) fn through(a: Point, b: Point) -> Option<Self> {
        let length = a.distance(b);
        (length > 1e-9).then(|| Self { at: a, dx: (b.x - a.x) / length, dy: (b.y - a.y) / length })
    }

    /// How far a point lies beside the line; the sign tells the side.
    pub(crate) fn beside(&self, p: Point) -> f64 {
        (p.y - self.at.y) * self.dx - (p.x - self.at.x) * self.dy
    }

    /// Where two lines cross.
    pub(crate) fn cross(&self, other: &Self) -> Option<Point> {
        let den = self.dx * other.dy - self.dy * other.dx;
        if den.abs() < 1e-6 {
            return None;
        }
        let t = ((other.at.x - self.at.x) * other.dy - (other.at.y - self.at.y) * other.dx) / den;
        Some(Point::new(self.at.x + t * self.dx, self.at.y + t * self.dy))
    }

    /// The line nearest to points, outliers set aside: weighted total least squares, the weights falling with the
    /// distance (Tukey's biweight). `scale` is the distance at which a point no longer counts.
    pub(crate) fn fit(points: &[Point], first: Self, scale: f64) -> Option<Self> {
        let mut line = first;
        for round in 0..6 {
            let reach = if round < 2 { scale } else { scale * 0.5 };
            let (mut sum, mut mx, mut my) = (0.0, 0.0, 0.0);
            let weights: Vec<f64> = points
                .iter()
                .map(|p| {
                    let r = line.beside(*p) / reach;
                    let w = if r.abs() < 1.0 { (1.0 - r * r).powi(2) } else { 0.0 };
                    sum += w;
                    mx += w * p.x;
                    my += w * p.y;
                    w
                })
                .collect();
            if sum < 2.0 {
                return None;
            }
            let (mx, my) = (mx / sum, my / sum);
            let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
            for (p, w) in points.iter().zip(&weights) {
                let (x, y) = (p.x - mx, p.y - my);
                xx += w * x * x;
                xy += w * x * y;
                yy += w * y * y;
            }
            let angle = 0.5 * (2.0 * xy).atan2(xx - yy);
            let (mut dx, mut dy) = (angle.cos(), angle.sin());
            if dx * first.dx + dy * first.dy < 0.0 {
                (dx, dy) = (-dx, -dy);
            }
            line = Self { at: Point::new(mx, my), dx, dy };
        }
        Some(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quad(points: [(f64, f64); 4]) -> [Point; 4] {
        points.map(|(x, y)| Point::new(x, y))
    }

    #[test]
    fn homography_takes_the_corners_to_the_corners() {
        let target = quad([(10.0, 20.0), (90.0, 12.0), (110.0, 80.0), (5.0, 70.0)]);
        let map = Homography::onto(&target, 85.6, 54.0).unwrap();
        for (corner, (x, y)) in target.iter().zip([(0.0, 0.0), (85.6, 0.0), (85.6, 54.0), (0.0, 54.0)]) {
            assert!(map.at(x, y).distance(*corner) < 1e-6);
            assert!(map.back(*corner).distance(Point::new(x, y)) < 1e-6);
        }
    }

    #[test]
    fn flat_quadrilaterals_have_no_homography() {
        assert!(Homography::onto(&quad([(0.0, 0.0); 4]), 10.0, 10.0).is_none());
        assert!(Homography::onto(&quad([(0.0, 0.0), (1.0, 1.0), (2.0, 2.0), (3.0, 3.0)]), 10.0, 10.0).is_none());
    }

    #[test]
    fn hull_keeps_only_the_outside() {
        let mut points = quad([(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]).to_vec();
        points.extend([Point::new(5.0, 5.0), Point::new(3.0, 8.0)]);
        let outside = hull(&points);
        assert_eq!(outside.len(), 4);
        assert!((area(&outside) - 100.0).abs() < 1e-9);
    }

    #[test]
    fn line_fit_ignores_outliers() {
        let mut points: Vec<Point> = (0..50).map(|i| Point::new(f64::from(i), 3.0 + 0.1 * f64::from(i))).collect();
        points.extend((0..10).map(|i| Point::new(f64::from(i) * 5.0, 14.0)));
        let first = Ray::through(Point::new(0.0, 3.0), Point::new(49.0, 9.0)).unwrap();
        let line = Ray::fit(&points, first, 4.0).unwrap();
        assert!((line.dy / line.dx - 0.1).abs() < 1e-3);
    }
}
