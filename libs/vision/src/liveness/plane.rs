//! The projective map of a plane that fits pairs of points best.

use crate::document::Point;

/// A projective map, rows of its matrix; the last number is 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plane([f64; 9]);

impl Plane {
    /// The map with the least squared distances between where it takes the first points and the second ones; `None`
    /// for fewer than four pairs, and where they do not fix one. Points are moved and scaled first (Hartley 1997, "In
    /// defense of the eight-point algorithm"), and the distances are weighted anew a few times, so that it is they and
    /// not their multiples by the denominators that are least.
    pub(super) fn fitting(pairs: &[(Point, Point)]) -> Option<Self> {
        if pairs.len() < 4 {
            return None;
        }
        let from = Scaling::of(pairs.iter().map(|(from, _)| *from))?;
        let to = Scaling::of(pairs.iter().map(|(_, to)| *to))?;
        let mut map = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0];
        for _ in 0..4 {
            let mut normal = [[0.0; 9]; 8];
            for (p, q) in pairs {
                let (p, q) = (from.apply(*p), to.apply(*q));
                let weight = 1.0 / (map[6] * p.x + map[7] * p.y + 1.0).abs().max(0.1);
                for (row, value) in [
                    ([p.x, p.y, 1.0, 0.0, 0.0, 0.0, -q.x * p.x, -q.x * p.y], q.x),
                    ([0.0, 0.0, 0.0, p.x, p.y, 1.0, -q.y * p.x, -q.y * p.y], q.y),
                ] {
                    for i in 0..8 {
                        for j in 0..8 {
                            normal[i][j] += row[i] * row[j] * weight * weight;
                        }
                        normal[i][8] += row[i] * value * weight * weight;
                    }
                }
            }
            map = solved(normal)?;
        }
        Some(Self(to.undoing(&map, &from)))
    }

    /// Where a point goes.
    pub(super) fn at(&self, p: Point) -> Point {
        let m = &self.0;
        let w = m[6] * p.x + m[7] * p.y + m[8];
        let w = if w.abs() < 1e-9 { 1e-9 } else { w };
        Point::new((m[0] * p.x + m[1] * p.y + m[2]) / w, (m[3] * p.x + m[4] * p.y + m[5]) / w)
    }
}

/// Moves the middle of some points to the origin and scales their mean distance from it to the root of two.
struct Scaling {
    middle: Point,
    scale: f64,
}

impl Scaling {
    fn of(points: impl Iterator<Item = Point> + Clone) -> Option<Self> {
        let count = points.clone().count() as f64;
        let sum = points.clone().fold(Point::new(0.0, 0.0), |sum, p| Point::new(sum.x + p.x, sum.y + p.y));
        let middle = Point::new(sum.x / count, sum.y / count);
        let mean = points.map(|p| p.distance(middle)).sum::<f64>() / count;
        (mean > 1e-9 && mean.is_finite()).then(|| Self { middle, scale: std::f64::consts::SQRT_2 / mean })
    }

    fn apply(&self, p: Point) -> Point {
        Point::new((p.x - self.middle.x) * self.scale, (p.y - self.middle.y) * self.scale)
    }

    /// The map between unscaled points, from the one between scaled ones.
    fn undoing(&self, map: &[f64; 8], from: &Self) -> [f64; 9] {
        let m = [map[0], map[1], map[2], map[3], map[4], map[5], map[6], map[7], 1.0];
        let (s, x, y) = (from.scale, from.middle.x, from.middle.y);
        let mut scaled = [0.0; 9];
        for row in 0..3 {
            let [a, b, c] = [m[3 * row], m[3 * row + 1], m[3 * row + 2]];
            scaled[3 * row] = a * s;
            scaled[3 * row + 1] = b * s;
            scaled[3 * row + 2] = c - a * s * x - b * s * y;
        }
        std::array::from_fn(|at| match at / 3 {
            0 => scaled[at] / self.scale + self.middle.x * scaled[6 + at % 3],
            1 => scaled[at] / self.scale + self.middle.y * scaled[6 + at % 3],
            _ => scaled[at],
        })
    }
}

/// Solves eight equations by elimination with the largest pivots.
fn solved(mut rows: [[f64; 9]; 8]) -> Option<[f64; 8]> {
    for column in 0..8 {
        let pivot = (column..8).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()))?;
        rows.swap(column, pivot);
        if rows[column][column].abs() < 1e-9 {
            return None;
        }
        let leading = rows[column];
        for (at, row) in rows.iter_mut().enumerate().filter(|(at, _)| *at != column) {
            debug_assert_ne!(at, column);
            let share = row[column] / leading[column];
            (column..9).for_each(|i| row[i] -= share * leading[i]);
        }
    }
    let found: [f64; 8] = std::array::from_fn(|at| rows[at][8] / rows[at][at]);
    found.iter().all(|number| number.is_finite()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn map_between_points_of_a_plane_is_found_again() {
        let map = |p: Point| {
            let w = 1.0 + 4e-4 * p.x - 2e-4 * p.y;
            Point::new((0.9 * p.x + 0.1 * p.y + 12.0) / w, (0.05 * p.x + 1.1 * p.y - 7.0) / w)
        };
        let pairs: Vec<_> = (0..30)
            .map(|n| Point::new(f64::from(n * 37 % 200), f64::from(n * 71 % 300)))
            .map(|p| (p, map(p)))
            .collect();
        let found = Plane::fitting(&pairs).unwrap();
        for (from, to) in pairs {
            assert!(found.at(from).distance(to) < 1e-6, "{from:?}");
        }
    }

    #[test]
    fn points_on_a_line_fix_no_map() {
        let pairs: Vec<_> =
            (0..9).map(f64::from).map(|n| (Point::new(n, 2.0 * n), Point::new(n, 2.0 * n + 1.0))).collect();
        assert!(Plane::fitting(&pairs).is_none());
        assert!(Plane::fitting(&pairs[..3]).is_none());
    }
}
