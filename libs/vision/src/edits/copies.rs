//! Pieces that occur twice, pixel by pixel (Fridrich, Soukal and Lukáš 2003 match blocks; Amerini et al., IEEE
//! Transactions on Information Forensics and Security 6(3), 2011, match points, as is done here).
//!
//! Letters come again and again on a document, but never with the same security print below them, the same noise, and
//! a distance of whole pixels.

use super::grid::Grid;
use crate::document::geometry::Point;

/// Points kept in a cell and in all, strongest first.
const IN_CELL: usize = 6;
const IN_ALL: usize = 1600;
/// Half the side of the patch around a point that is compared, in pixels.
const HALF: usize = 8;
/// Values of a patch that are compared: means of two by two pixels.
const VALUES: usize = HALF * HALF;
/// Correlation of two patches from which they may be copies.
const ALIKE: f32 = 0.97;
/// Twice the smaller eigenvalue of the structure tensor over seven by seven pixels that makes a corner.
const LEAST_CORNER: f32 = 4000.0;
/// The least distance of a copy, in pixels.
const LEAST: i32 = 24;
/// Pairs of points and distances that are looked into, likeliest first.
const PAIRS: usize = 1500;
const ROUNDS: usize = 12;
/// How far apart the points of one copy may lie, in pixels: about two letters.
const NEAR: usize = 48;
/// Larger parts of a picture are halved first, until they have so many pixels at most. A piece copied by an odd number
/// of pixels is then half a pixel off its original and is missed where print is sharp to the pixel, which such fine
/// photographs seldom are.
const PIXELS: usize = 6_000_000;
/// The longest side of what is compared of a piece, in pixels.
const LARGEST: usize = 512;
/// Points with one distance that make a copy.
const POINTS: usize = 4;

/// A piece that occurs twice.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Copy {
    /// Left, top, width and height in millimetres of the two places; which was copied onto which is not known.
    pub(super) places: [[f64; 4]; 2],
    /// How many points agree.
    pub(super) points: usize,
    /// Correlation of the two pieces, pixel by pixel.
    pub(super) alike: f32,
    /// The same between the letters alone: of security print and noise.
    pub(super) ground: f32,
}

/// Two points that look alike: how far apart (to the right, down), and their numbers.
type Pair = (i32, i32, usize, usize);

/// Finds pieces that occur twice; nothing below `lowest` millimetres is looked at.
pub(super) fn copies(grid: &Grid, lowest: f64) -> Vec<Copy> {
    if grid.width * grid.height > PIXELS {
        return copies(&grid.halved(), lowest);
    }
    let points = points(grid, lowest);
    let mut pairs = pairs(grid, &points);
    let mut found = Vec::new();
    for _ in 0..ROUNDS {
        // The distance on which most pairs agree.
        let near = |a: &Pair, b: &Pair| (a.0 - b.0).abs() <= 1 && (a.1 - b.1).abs() <= 1;
        let votes = |at: usize| pairs.iter().filter(|pair| near(pair, &pairs[at])).count();
        let Some((count, at)) = (0..pairs.len()).map(|at| (votes(at), at)).max() else { break };
        if count < POINTS {
            break;
        }
        let chosen = pairs[at];
        let (group, rest): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|pair| near(pair, &chosen));
        pairs = rest;
        let from = together(group.iter().map(|pair| points[pair.2]).collect());
        if from.len() >= POINTS {
            found.extend(verified(grid, &from, chosen.0, chosen.1));
        }
    }
    found
}

/// The likeliest pairs of points, [`PAIRS`] at most: a picture of one tile over and over must not take for ever.
fn pairs(grid: &Grid, points: &[(usize, usize)]) -> Vec<Pair> {
    let patches: Vec<[f32; VALUES]> = points.iter().map(|&(x, y)| patch(grid, x, y)).collect();
    let mut pairs = Vec::new();
    for i in 0..points.len() {
        for k in 0..i {
            let (dx, dy) = (points[i].0 as i32 - points[k].0 as i32, points[i].1 as i32 - points[k].1 as i32);
            if dx.abs().max(dy.abs()) < LEAST {
                continue;
            }
            let alike = product(&patches[i], &patches[k]);
            if alike > ALIKE {
                // One of the two directions, so that a distance and its opposite fall together.
                let (i, k, dx, dy) = if (dy, dx) < (0, 0) { (k, i, -dx, -dy) } else { (i, k, dx, dy) };
                pairs.push((alike, dx, dy, k, i));
            }
        }
    }
    if pairs.len() > PAIRS {
        pairs.select_nth_unstable_by(PAIRS, |a, b| b.0.total_cmp(&a.0));
        pairs.truncate(PAIRS);
    }
    pairs.into_iter().map(|(_, dx, dy, k, i)| (dx, dy, k, i)).collect()
}

/// The largest part of some points that hangs together, each within [`NEAR`] pixels of another.
fn together(mut rest: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let mut largest: Vec<(usize, usize)> = Vec::new();
    while let Some(first) = rest.pop() {
        let mut part = vec![first];
        let mut at = 0;
        while at < part.len() {
            let (x, y) = part[at];
            let near = |&(u, v): &(usize, usize)| x.abs_diff(u).max(y.abs_diff(v)) <= NEAR;
            let (more, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(near);
            part.extend(more);
            rest = others;
            at += 1;
        }
        if part.len() > largest.len() {
            largest = part;
        }
    }
    largest
}

/// The scalar product, in eight sums that a processor forms at once.
fn product(a: &[f32; VALUES], b: &[f32; VALUES]) -> f32 {
    let mut sums = [0.0f32; 8];
    for (a, b) in a.chunks_exact(8).zip(b.chunks_exact(8)) {
        for lane in 0..8 {
            sums[lane] += a[lane] * b[lane];
        }
    }
    sums.iter().sum()
}

/// Compares the two pieces pixel by pixel.
fn verified(grid: &Grid, from: &[(usize, usize)], dx: i32, dy: i32) -> Option<Copy> {
    let fold = |pick: fn(&(usize, usize)) -> usize| {
        from.iter().map(pick).fold((usize::MAX, 0), |(a, b), v| (a.min(v), b.max(v)))
    };
    let ((x0, x1), (y0, y1)) = (fold(|p| p.0), fold(|p| p.1));
    let whole = (x0 - HALF, x1 + HALF, y0 - HALF, y1 + HALF);
    // Of large pieces the middle is compared.
    let middle = |low: usize, high: usize| {
        let less = (high - low).saturating_sub(LARGEST) / 2;
        (low + less, high - less)
    };
    let ((x0, x1), (y0, y1)) = (middle(whole.0, whole.1), middle(whole.2, whole.3));
    let mut best = (-1.0f32, 0, 0);
    for (ddx, ddy) in [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)] {
        let shift = |v: usize, d: i32| usize::try_from(v as i64 + i64::from(d)).ok();
        let (dx, dy) = (dx + ddx, dy + ddy);
        let (Some(a0), Some(b0)) = (shift(x0, dx), shift(y0, dy)) else { continue };
        if a0 + (x1 - x0) >= grid.width || b0 + (y1 - y0) >= grid.height {
            continue;
        }
        let (mut n, mut sa, mut sb, mut saa, mut sbb, mut sab) = (0.0f64, 0.0, 0.0, 0.0, 0.0, 0.0);
        for y in 0..y1 - y0 {
            let one = &grid.luma[(y0 + y) * grid.width + x0..][..x1 - x0];
            let other = &grid.luma[(b0 + y) * grid.width + a0..][..x1 - x0];
            for (&a, &b) in one.iter().zip(other) {
                let (a, b) = (f64::from(a), f64::from(b));
                n += 1.0;
                sa += a;
                sb += b;
                saa += a * a;
                sbb += b * b;
                sab += a * b;
            }
        }
        let spread = ((n * saa - sa * sa) * (n * sbb - sb * sb)).max(0.0).sqrt();
        let alike = if spread > 0.0 { ((n * sab - sa * sb) / spread) as f32 } else { -1.0 };
        if alike > best.0 {
            best = (alike, dx, dy);
        }
    }
    let (alike, dx, dy) = best;
    let ground = ground(grid, (x0, y0, x1 - x0, y1 - y0), dx, dy);
    let place = |dx: i32, dy: i32| {
        let corner = |x: usize, y: usize| grid.mm((x as i64 + i64::from(dx)) as f64, (y as i64 + i64::from(dy)) as f64);
        let (x0, x1, y0, y1) = whole;
        let corners: [Point; 4] = [corner(x0, y0), corner(x1, y0), corner(x1, y1), corner(x0, y1)];
        let fold = |pick: fn(&Point) -> f64| {
            corners.iter().map(pick).fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)))
        };
        let ((l, r), (t, b)) = (fold(|p| p.x), fold(|p| p.y));
        [l, t, r - l, b - t]
    };
    (alike > 0.0).then(|| Copy { places: [place(0, 0), place(dx, dy)], points: from.len(), alike, ground })
}

/// Correlation of two pieces where both are lighter than their mean, and so is everything two pixels around: paper,
/// security print and noise. 0 where hardly anything is.
fn ground(grid: &Grid, (x0, y0, width, height): (usize, usize, usize, usize), dx: i32, dy: i32) -> f32 {
    let other = |v: usize, d: i32| (v as i64 + i64::from(d)).max(0) as usize;
    let rows = |from: (usize, usize)| {
        (0..height).flat_map(move |y| grid.luma[(from.1 + y) * grid.width + from.0..][..width].iter().copied())
    };
    let (one, two): (Vec<f32>, Vec<f32>) = (rows((x0, y0)).collect(), rows((other(x0, dx), other(y0, dy))).collect());
    let mean = |values: &[f32]| values.iter().sum::<f32>() / values.len().max(1) as f32;
    let (mean_one, mean_two) = (mean(&one), mean(&two));
    let dark: Vec<bool> = one.iter().zip(&two).map(|(a, b)| *a < mean_one || *b < mean_two).collect();
    let (mut n, mut sa, mut sb, mut saa, mut sbb, mut sab) = (0.0f64, 0.0, 0.0, 0.0, 0.0, 0.0);
    for y in 2..height.saturating_sub(2) {
        for x in 2..width.saturating_sub(2) {
            if (y - 2..=y + 2).any(|row| dark[row * width + x - 2..=row * width + x + 2].contains(&true)) {
                continue;
            }
            let (a, b) = (f64::from(one[y * width + x]), f64::from(two[y * width + x]));
            (n, sa, sb) = (n + 1.0, sa + a, sb + b);
            (saa, sbb, sab) = (saa + a * a, sbb + b * b, sab + a * b);
        }
    }
    let spread = ((n * saa - sa * sa) * (n * sbb - sb * sb)).max(0.0).sqrt();
    if n < 40.0 || spread <= 0.0 { 0.0 } else { ((n * sab - sa * sb) / spread) as f32 }
}

/// Corners of print: places where the smaller eigenvalue of the structure tensor is highest (Shi and Tomasi 1994).
fn points(grid: &Grid, lowest: f64) -> Vec<(usize, usize)> {
    let (w, h) = (grid.width, grid.height);
    const AROUND: usize = 3;
    // Whole numbers, so that running sums stay exact.
    let luma: Vec<i32> = grid.luma.iter().map(|v| *v as i32).collect();
    let slopes = |y: usize, sums: &mut [[i32; 3]], sign: i32| {
        let (above, here, below) =
            (&luma[(y - 1) * w..y * w], &luma[y * w..(y + 1) * w], &luma[(y + 1) * w..(y + 2) * w]);
        for x in 1..w - 1 {
            let (gx, gy) = (here[x + 1] - here[x - 1], below[x] - above[x]);
            let sum = &mut sums[x];
            sum[0] += sign * gx * gx;
            sum[1] += sign * gx * gy;
            sum[2] += sign * gy * gy;
        }
    };
    let mut response = vec![0.0f32; w * h];
    let mut sums = vec![[0i32; 3]; w];
    (1..2 * AROUND + 1).for_each(|y| slopes(y, &mut sums, 1));
    for y in AROUND + 1..h - AROUND - 1 {
        slopes(y + AROUND, &mut sums, 1);
        let mut square = [0i32; 3];
        (1..2 * AROUND + 1).for_each(|x| (0..3).for_each(|i| square[i] += sums[x][i]));
        for x in AROUND + 1..w - AROUND - 1 {
            (0..3).for_each(|i| square[i] += sums[x + AROUND][i]);
            let [xx, xy, yy] = square.map(|v| v as f32);
            response[y * w + x] = (xx + yy) - ((xx - yy) * (xx - yy) + 4.0 * xy * xy).sqrt();
            (0..3).for_each(|i| square[i] -= sums[x - AROUND][i]);
        }
        slopes(y - AROUND, &mut sums, -1);
    }
    let mut cells: Vec<Vec<(f32, usize, usize)>> = vec![Vec::new(); grid.columns * grid.rows];
    let margin = HALF + 2;
    for y in margin..h - margin {
        for x in margin..w - margin {
            let here = response[y * w + x];
            // Of equal neighbours only the first counts, so that no two points are nearer than four pixels.
            if here < LEAST_CORNER || response[y * w + x - 1] >= here || response[(y - 1) * w + x] >= here {
                continue;
            }
            let around = |row: usize| &response[row * w + x - 3..=row * w + x + 3];
            let highest = (y - 3..y).all(|row| around(row).iter().all(|&other| other < here))
                && around(y)[..3].iter().all(|&other| other < here)
                && around(y)[4..].iter().all(|&other| other <= here)
                && (y + 1..=y + 3).all(|row| around(row).iter().all(|&other| other <= here));
            if !highest {
                continue;
            }
            let (place, cell) = (grid.mm(x as f64, y as f64), grid.cell(x as f64, y as f64));
            if let Some(cell) = cell.filter(|&cell| place.y < lowest && grid.is_inside(cell)) {
                cells[cell].push((here, x, y));
            }
        }
    }
    let mut all: Vec<(f32, usize, usize)> = Vec::new();
    for mut cell in cells {
        cell.sort_by(|a, b| b.0.total_cmp(&a.0));
        all.extend(cell.into_iter().take(IN_CELL));
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    all.truncate(IN_ALL);
    all.into_iter().map(|(_, x, y)| (x, y)).collect()
}

/// The patch around a point with mean 0 and length 1.
fn patch(grid: &Grid, x: usize, y: usize) -> [f32; VALUES] {
    let mut values = [0.0f32; VALUES];
    for (at, value) in values.iter_mut().enumerate() {
        let (i, k) = (at % HALF * 2, at / HALF * 2);
        let from = (y + k - HALF) * grid.width + x + i - HALF;
        *value =
            grid.luma[from] + grid.luma[from + 1] + grid.luma[from + grid.width] + grid.luma[from + grid.width + 1];
    }
    let mean = values.iter().sum::<f32>() / VALUES as f32;
    values.iter_mut().for_each(|v| *v -= mean);
    let length = values.iter().map(|v| v * v).sum::<f32>().sqrt().max(1e-3);
    values.iter_mut().for_each(|v| *v /= length);
    values
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage};

    use super::*;
    use crate::document::{Format, Outline};

    /// A document that fills a picture of luma given by place.
    fn filled(width: u32, height: u32, luma: impl Fn(u32, u32) -> u8) -> Grid {
        let (w, h) = (f64::from(width), f64::from(height));
        let corners = [(0.0, 0.0), (w, 0.0), (w, h), (0.0, h)].map(|(x, y)| Point::new(x, y));
        let outline = Outline { corners, score: 1.0, mrz: None, format: Format::Id1, cut_off: false, crowded: false };
        Grid::new(&RgbImage::from_fn(width, height, |x, y| Rgb([luma(x, y); 3])), &outline).unwrap()
    }

    fn noise(x: u32, y: u32) -> u8 {
        let mixed = (u64::from(x) << 32 | u64::from(y)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        ((mixed ^ mixed >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 56) as u8
    }

    #[test]
    fn hostile_pictures_ask_for_no_more_work_than_others() {
        let hostile: [fn(u32, u32) -> u8; 5] = [
            |_, _| 128,
            noise,
            // Tiles of the tensor's own size, so that it is the same everywhere; others; and one pixel on, one off.
            |x, y| noise(x % 7, y % 7),
            |x, y| noise(x % 40, y % 40),
            |x, y| ((x + y) % 2 * 255) as u8,
        ];
        for (number, luma) in hostile.into_iter().enumerate() {
            let grid = filled(1500, 950, luma);
            let points = points(&grid, 54.0);
            let apart = |a: &(usize, usize), b: &(usize, usize)| a.0.abs_diff(b.0).max(a.1.abs_diff(b.1)) > 3;
            let crowded = points.iter().enumerate().any(|(i, a)| points[..i].iter().any(|b| !apart(a, b)));
            assert!(!crowded && points.len() <= IN_ALL, "{number}: {}", points.len());
            let pairs = pairs(&grid, &points);
            // Patches, votes and groups of pairs in every round, and the pixels of what is then compared.
            let work = points.len().pow(2) / 2 * VALUES + ROUNDS * (2 * pairs.len().pow(2) + 6 * LARGEST.pow(2));
            assert!(work < 200_000_000, "{number}: {work}");
            assert!(copies(&grid, 54.0).len() <= ROUNDS, "{number}");
        }
    }

    #[test]
    fn large_pictures_are_halved_and_their_copies_found() {
        // The distance is even, so that halving keeps the two alike. Blots of 24 pixels, none twice but for one piece.
        let blots = |x: u32, y: u32| 60 + noise(x / 24, y / 24) / 2;
        let from = |x: u32, y: u32| {
            let within = (1801..2401).contains(&x) && (1203..1603).contains(&y);
            if within { blots(x - 1502, y - 802) } else { blots(x, y) }
        };
        let grid = filled(3600, 2272, from);
        assert!(grid.width * grid.height > PIXELS);
        let found = copies(&grid, 54.0);
        let [one, other] = found.first().expect("one copy").places;
        let (dx, dy) = ((other[0] - one[0]).abs() * 3600.0 / 85.6, (other[1] - one[1]).abs() * 2272.0 / 53.98);
        assert!((dx - 1502.0).abs() < 4.0 && (dy - 802.0).abs() < 4.0, "{found:?}");
    }
}
