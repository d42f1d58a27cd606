//! From a map of probabilities to a quadrilateral: the largest blob, its edge below a pixel, four straight lines.

use super::geometry::{Point, Ray, area, hull, is_convex};

/// A map of probabilities 0..1, row by row.
pub(super) struct Map<'a> {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) data: &'a [f32],
}

/// A connected piece of a map where the probability is above one half.
pub(super) struct Blob {
    /// One flag per cell of the map.
    pub(super) inside: Vec<bool>,
    /// Its cells.
    pub(super) cells: usize,
    /// The mean probability over its cells.
    pub(super) mean: f32,
}

impl Map<'_> {
    fn value(&self, x: usize, y: usize) -> f32 {
        self.data[y * self.width + x]
    }

    /// The blob with the largest sum of probabilities; None where nothing reaches one half.
    pub(super) fn largest(&self) -> Option<Blob> {
        self.blobs(1).pop()
    }

    /// The `most` blobs with the largest sums of probabilities, the largest first.
    pub(super) fn blobs(&self, most: usize) -> Vec<Blob> {
        let mut label = vec![0u32; self.data.len()];
        let mut found: Vec<(f32, u32, usize)> = Vec::new();
        let mut next = 0;
        let mut stack = Vec::new();
        for start in 0..self.data.len() {
            if label[start] != 0 || self.data[start] <= 0.5 {
                continue;
            }
            next += 1;
            label[start] = next;
            stack.push(start);
            let (mut sum, mut cells) = (0.0, 0);
            while let Some(at) = stack.pop() {
                sum += self.data[at];
                cells += 1;
                let (x, y) = (at % self.width, at / self.width);
                let mut visit = |near: usize| {
                    if label[near] == 0 && self.data[near] > 0.5 {
                        label[near] = next;
                        stack.push(near);
                    }
                };
                if x > 0 {
                    visit(at - 1);
                }
                if x + 1 < self.width {
                    visit(at + 1);
                }
                if y > 0 {
                    visit(at - self.width);
                }
                if y + 1 < self.height {
                    visit(at + self.width);
                }
            }
            found.push((sum, next, cells));
        }
        // Of equal sums the first comes first.
        found.sort_by(|a, b| b.0.total_cmp(&a.0));
        found.truncate(most);
        let blob = |(sum, name, cells): (f32, u32, usize)| Blob {
            inside: label.iter().map(|&l| l == name).collect(),
            cells,
            mean: sum / cells as f32,
        };
        found.into_iter().map(blob).collect()
    }

    /// Where the probability crosses one half at the blob's edge, in cells with (0.5, 0.5) the middle of the first,
    /// and the share of such places that lie on the map's own border.
    fn edge(&self, blob: &Blob) -> (Vec<Point>, Vec<Point>) {
        let (mut edge, mut border) = (Vec::new(), Vec::new());
        for y in 0..self.height {
            for x in 0..self.width {
                if !blob.inside[y * self.width + x] {
                    continue;
                }
                let (cx, cy) = (x as f64 + 0.5, y as f64 + 0.5);
                let own = f64::from(self.value(x, y));
                for (dx, dy) in [(-1i32, 0i32), (1, 0), (0, -1), (0, 1)] {
                    let near = x.checked_add_signed(dx as isize).zip(y.checked_add_signed(dy as isize));
                    match near.filter(|&(nx, ny)| nx < self.width && ny < self.height) {
                        None => border.push(Point::new(cx + 0.5 * f64::from(dx), cy + 0.5 * f64::from(dy))),
                        Some((nx, ny)) if !blob.inside[ny * self.width + nx] => {
                            let other = f64::from(self.value(nx, ny)).min(0.5);
                            let share = ((own - 0.5) / (own - other).max(1e-6)).clamp(0.0, 1.0);
                            edge.push(Point::new(cx + share * f64::from(dx), cy + share * f64::from(dy)));
                        }
                        Some(_) => {}
                    }
                }
            }
        }
        (edge, border)
    }

    /// The quadrilateral around a blob, clockwise, in cells, and how much of its outline lies on the map's border.
    pub(super) fn quad(&self, blob: &Blob) -> Option<Fitted> {
        let (edge, border) = self.edge(blob);
        let all: Vec<Point> = edge.iter().chain(&border).copied().collect();
        let mut quad = four_sided(hull(&all))?;
        let around: f64 = (0..4).map(|i| quad[i].distance(quad[(i + 1) % 4])).sum();
        // Points near a side belong to it; rounded corners and the ends of a side belong to none.
        for reach in [around * 0.012 + 1.5, around * 0.006 + 1.0] {
            let mut sides = Vec::with_capacity(4);
            for i in 0..4 {
                let (a, b) = (quad[i], quad[(i + 1) % 4]);
                let line = Ray::through(a, b)?;
                let length = a.distance(b);
                let (low, high) = (length * 0.08, length * 0.92);
                let along = |p: &Point| (p.x - line.at.x) * line.dx + (p.y - line.at.y) * line.dy;
                let belongs = |p: &&Point| line.beside(**p).abs() < reach && (low..high).contains(&along(p));
                let mine: Vec<Point> = all.iter().filter(belongs).copied().collect();
                sides.push(if mine.len() >= 4 { Ray::fit(&mine, line, reach).unwrap_or(line) } else { line });
            }
            let mut better = quad;
            for i in 0..4 {
                better[i] = sides[(i + 3) % 4].cross(&sides[i])?;
            }
            if !is_convex(&better) {
                break;
            }
            quad = better;
        }
        if !is_convex(&quad) {
            return None;
        }
        let share = border.len() as f64 / all.len().max(1) as f64;
        Some(Fitted { quad, on_border: share, filled: blob.cells as f64 / area(&quad).max(1e-6) })
    }
}

impl Map<'_> {
    /// The quadrilateral around a long thin blob, such as a zone. Its long sides are fitted; its ends are too short
    /// for that and are given: the directions of the left and right ends of `frame`, a quadrilateral in whose first
    /// side's direction the blob lies, or square to the blob where there is none.
    pub(super) fn band(&self, blob: &Blob, frame: Option<&[Point; 4]>) -> Option<[Point; 4]> {
        let cells = || (0..blob.inside.len()).filter(|&i| blob.inside[i]);
        let centre = |i: usize| Point::new((i % self.width) as f64 + 0.5, (i / self.width) as f64 + 0.5);
        let count = blob.cells as f64;
        let (sx, sy) = cells().map(centre).fold((0.0, 0.0), |(x, y), p| (x + p.x, y + p.y));
        let middle = Point::new(sx / count, sy / count);
        let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
        for p in cells().map(centre) {
            let (x, y) = (p.x - middle.x, p.y - middle.y);
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }
        let angle = 0.5 * (2.0 * xy).atan2(xx - yy);
        let axis = Ray { at: middle, dx: angle.cos(), dy: angle.sin() };

        // How many cells stand in each column along the axis; the band ends where they become half as many.
        let along = |p: Point| (p.x - middle.x) * axis.dx + (p.y - middle.y) * axis.dy;
        let reach = (self.width + self.height) as f64;
        let mut columns = vec![0.0f64; 2 * reach as usize + 2];
        for p in cells().map(centre) {
            columns[(along(p) + reach) as usize] += 1.0;
        }
        let mut filled: Vec<f64> = columns.iter().copied().filter(|&n| n > 0.0).collect();
        filled.sort_by(f64::total_cmp);
        let half = filled.get(filled.len() / 2)? / 2.0;
        let first = columns.iter().position(|&n| n >= half)?;
        let last = columns.iter().rposition(|&n| n >= half)?;
        // A column that is partly filled counts for its part.
        let part = |i: Option<&f64>| (i.copied().unwrap_or(0.0) / (2.0 * half)).min(1.0);
        let low = first as f64 - reach - part(columns.get(first.wrapping_sub(1)));
        let high = last as f64 + 1.0 - reach + part(columns.get(last + 1));

        let (edge, _) = self.edge(blob);
        let inner = (high - low) * 0.06;
        let side = |sign: f64| {
            let mine: Vec<Point> = edge
                .iter()
                .copied()
                .filter(|p| axis.beside(*p) * sign > 0.0 && (low + inner..high - inner).contains(&along(*p)))
                .collect();
            let mut far: Vec<f64> = mine.iter().map(|p| axis.beside(*p)).collect();
            far.sort_by(f64::total_cmp);
            let median = *far.get(far.len() / 2)?;
            let at = Point::new(middle.x - axis.dy * median, middle.y + axis.dx * median);
            Ray::fit(&mine, Ray { at, ..axis }, median.abs().max(1.5))
        };
        // With x along the axis and y down, "beside" is positive below.
        let (top, bottom) = (side(-1.0)?, side(1.0)?);
        let end = |u: f64, right: bool| {
            let at = Point::new(middle.x + axis.dx * u, middle.y + axis.dy * u);
            let square = Ray { at, dx: -axis.dy, dy: axis.dx };
            let Some(q) = frame else { return Some(square) };
            // The frame may be turned against the axis by any quarter: take its pair of sides that cross the axis,
            // and of those the one nearer to this end.
            let mut best: Option<(f64, Ray)> = None;
            for i in 0..4 {
                let ray = Ray::through(q[i], q[(i + 1) % 4])?;
                let sine = ray.dx * axis.dy - ray.dy * axis.dx;
                if sine.abs() < 0.5 {
                    continue;
                }
                let u = along(q[i].mix(q[(i + 1) % 4], 0.5));
                if best.is_none_or(|(before, _)| if right { u > before } else { u < before }) {
                    best = Some((u, Ray { at, ..ray }));
                }
            }
            Some(best.map_or(square, |(_, ray)| ray))
        };
        let (left, right) = (end(low, false)?, end(high, true)?);
        let quad = [left.cross(&top)?, top.cross(&right)?, right.cross(&bottom)?, bottom.cross(&left)?];
        is_convex(&quad).then_some(quad)
    }
}

/// A quadrilateral fitted to a blob.
pub(super) struct Fitted {
    /// Corners, clockwise, in cells.
    pub(super) quad: [Point; 4],
    /// The share of the outline on the border of the map.
    pub(super) on_border: f64,
    /// The blob's area by the quadrilateral's.
    pub(super) filled: f64,
}

/// Reduces a convex polygon to four sides: again and again it drops the side whose neighbours, prolonged until they
/// meet, add the least area.
fn four_sided(mut polygon: Vec<Point>) -> Option<[Point; 4]> {
    while polygon.len() > 4 {
        let n = polygon.len();
        let mut best: Option<(f64, usize, Point)> = None;
        for i in 0..n {
            let (a, b, c, d) = (polygon[(i + n - 1) % n], polygon[i], polygon[(i + 1) % n], polygon[(i + 2) % n]);
            let (Some(first), Some(last)) = (Ray::through(a, b), Ray::through(d, c)) else { continue };
            // The neighbours must meet on the outer side.
            if first.dx * last.dy - first.dy * last.dx >= 0.0 {
                continue;
            }
            let Some(tip) = first.cross(&last) else { continue };
            let added = area(&[b, tip, c]).abs();
            if best.is_none_or(|(least, ..)| added < least) {
                best = Some((added, i, tip));
            }
        }
        let (_, i, tip) = best?;
        polygon[i] = tip;
        polygon.remove((i + 1) % n);
    }
    <[Point; 4]>::try_from(polygon).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A map in which a quadrilateral is filled, its edge soft by one cell.
    fn drawn(width: usize, height: usize, quad: &[Point; 4], round: f64) -> Vec<f32> {
        let mut data = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let p = Point::new(x as f64 + 0.5, y as f64 + 0.5);
                let inner = (0..4)
                    .map(|i| Ray::through(quad[i], quad[(i + 1) % 4]).unwrap().beside(p))
                    .fold(f64::INFINITY, f64::min);
                let near_corner = quad.iter().map(|c| c.distance(p)).fold(f64::INFINITY, f64::min) < round;
                data.push(if near_corner { 0.0 } else { (inner + 0.5).clamp(0.0, 1.0) as f32 });
            }
        }
        data
    }

    #[test]
    fn corners_are_found_below_a_cell_even_when_rounded_off() {
        let quad = [(20.3, 15.2), (130.6, 22.4), (121.0, 95.7), (14.5, 84.1)].map(|(x, y)| Point::new(x, y));
        for round in [0.0, 6.0] {
            let data = drawn(160, 120, &quad, round);
            let map = Map { width: 160, height: 120, data: &data };
            let found = map.quad(&map.largest().unwrap()).unwrap();
            for corner in quad {
                let miss = found.quad.iter().map(|p| p.distance(corner)).fold(f64::INFINITY, f64::min);
                assert!(miss < 0.4, "a corner is {miss} cells away");
            }
            assert!(found.on_border == 0.0 && found.filled > 0.9);
        }
    }

    #[test]
    fn band_has_straight_ends_even_when_the_blob_is_ragged() {
        let quad = [(20.0, 60.0), (140.0, 48.0), (141.0, 58.0), (21.0, 70.0)].map(|(x, y)| Point::new(x, y));
        let mut data = drawn(160, 120, &quad, 3.0);
        data[66 * 160 + 18] = 0.9;
        let map = Map { width: 160, height: 120, data: &data };
        let found = map.band(&map.largest().unwrap(), None).unwrap();
        for (corner, found) in quad.iter().zip(found) {
            assert!(found.distance(*corner) < 1.2, "{found:?} instead of {corner:?}");
        }
    }

    #[test]
    fn empty_and_full_maps_are_handled() {
        let empty = vec![0.0; 400];
        assert!(Map { width: 20, height: 20, data: &empty }.largest().is_none());
        let full = vec![1.0; 400];
        let map = Map { width: 20, height: 20, data: &full };
        let found = map.quad(&map.largest().unwrap()).unwrap();
        assert!((area(&found.quad) - 400.0).abs() < 1.0 && found.on_border > 0.99);
        let dot = [0.0, 0.0, 0.0, 0.0, 0.9, 0.0, 0.0, 0.0, 0.0];
        let map = Map { width: 3, height: 3, data: &dot };
        assert!(map.quad(&map.largest().unwrap()).is_some_and(|found| area(&found.quad) < 2.0));
    }
}
