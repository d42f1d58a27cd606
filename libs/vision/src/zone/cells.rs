//! Finding every character of a zone that was read, to a fraction of a millimetre, and cutting it out.

use image::RgbImage;

use super::ocrb::{ACROSS, CELL, DOWN, Look, STEP, even, number};
use super::{Zone, pitch_mm};
use crate::document::geometry::{Homography, Point, area};

/// How far from its place a line may begin, in steps.
const FAR: i32 = 12;
/// So many characters tell where a line begins: those in its middle that are no fillers.
const SOME: usize = 10;
const FILLER: usize = 36;
/// Margins of a strip around the text, in steps.
const BESIDE: usize = ACROSS;
const ABOVE: usize = 8;

/// One character of a zone.
pub(super) struct Cell {
    pub(super) line: usize,
    pub(super) column: usize,
    /// The symbol that was read, 0..37.
    pub(super) symbol: usize,
    /// Its middle on the zone, in millimetres from the top left corner that the reader gave.
    pub(super) place: (f64, f64),
    /// What is seen there, mean 0 and length 1, larger where it is darker.
    pub(super) seen: [f32; CELL],
    /// The deviation of the grey, in steps of 255.
    pub(super) contrast: f32,
}

/// A zone laid flat: millimetres on it are places of the picture.
pub(super) struct Sheet<'a> {
    picture: &'a RgbImage,
    map: Homography,
    /// Picture pixels to a step of a cell.
    pub(super) pixels: f64,
}

impl<'a> Sheet<'a> {
    /// A zone as its reader saw it; None where its corners have no area.
    pub(super) fn new(picture: &'a RgbImage, zone: &Zone) -> Option<Self> {
        let (wide, tall) = size_mm(zone);
        let map = Homography::onto(&zone.corners, wide, tall)?;
        let pixels = (area(&zone.corners).abs() / (wide * tall)).sqrt() * STEP;
        pixels.is_finite().then_some(Self { picture, map, pixels })
    }

    /// Where a place of the zone is in the picture.
    pub(super) fn at(&self, (x, y): (f64, f64)) -> Point {
        self.map.at(x, y)
    }

    /// The places around the middle of a line's step that are looked at, so that about every pixel below it counts; none
    /// where pixels are as large as steps.
    fn around(&self, y: f64, middle: f64) -> Vec<(f64, f64)> {
        let count = ((self.pixels / 1.6).round() as i32).clamp(1, 4);
        if count == 1 {
            return vec![];
        }
        let [at, right, below] =
            [(0.0, 0.0), (STEP, 0.0), (0.0, STEP)].map(|(dx, dy)| self.map.at(middle + dx, y + dy));
        let off = |n: i32| f64::from(2 * n + 1) / f64::from(2 * count) - 0.5;
        let place = |i: i32, j: i32| {
            let (u, v) = (off(i), off(j));
            ((right.x - at.x) * u + (below.x - at.x) * v, (right.y - at.y) * u + (below.y - at.y) * v)
        };
        (0..count).flat_map(|i| (0..count).map(move |j| (i, j))).map(|(i, j)| place(i, j)).collect()
    }

    /// How dark it is at a place of the zone, 0 to 255.
    fn dark(&self, x: f64, y: f64, around: &[(f64, f64)]) -> f32 {
        let p = self.map.at(x, y);
        if around.is_empty() {
            return 255.0 - between(self.picture, p);
        }
        let sum: u32 = around
            .iter()
            .map(|(dx, dy)| luma(self.picture, (p.x + dx).floor() as i64, (p.y + dy).floor() as i64))
            .sum();
        255.0 - sum as f32 / (256 * around.len()) as f32
    }

    /// The characters of a zone, each where it agrees best with the shape of what was read.
    pub(super) fn cells(&self, zone: &Zone) -> Vec<Cell> {
        let columns = zone.shape.columns();
        let width = columns * ACROSS + 2 * BESIDE;
        let height = DOWN + 2 * ABOVE;
        let drawn: Vec<[f32; CELL]> =
            (0..super::decode::ALPHABET.len()).map(|symbol| Look::USUAL.draw(symbol)).collect();
        let mut cells = Vec::new();
        for (line, read) in zone.lines.iter().enumerate().take(zone.shape.lines()) {
            let symbols: Vec<usize> = read.text.chars().take(columns).filter_map(number).collect();
            if symbols.len() != columns {
                continue;
            }
            let middle = super::CAPITAL_MM / 2.0 + line as f64 * pitch_mm(zone.shape);
            let top = middle - height as f64 / 2.0 * STEP;
            let around = self.around(middle, columns as f64 * 1.27);
            let mut strip = Vec::with_capacity(width * height);
            for row in 0..height {
                for column in 0..width {
                    let x = (column as f64 + 0.5 - BESIDE as f64) * STEP;
                    strip.push(self.dark(x, top + (row as f64 + 0.5) * STEP, &around));
                }
            }
            let strip = Strip { width, height, dark: strip };
            for (column, (dx, dy)) in strip.follow(&symbols, &drawn).into_iter().enumerate() {
                let (seen, contrast) = even(&strip.cut(column, dx, dy));
                let place = ((column as f64 + 0.5) * 2.54 + dx * STEP, middle + dy * STEP);
                cells.push(Cell { line, column, symbol: symbols[column], place, seen, contrast });
            }
        }
        cells
    }
}

/// Width and height of a zone's text, in millimetres.
fn size_mm(zone: &Zone) -> (f64, f64) {
    let (lines, columns) = (zone.shape.lines() as f64, zone.shape.columns() as f64);
    (columns * 2.54, (lines - 1.0) * pitch_mm(zone.shape) + super::CAPITAL_MM)
}

/// One line, laid flat.
struct Strip {
    width: usize,
    height: usize,
    dark: Vec<f32>,
}

impl Strip {
    /// A character moved by so many steps from its place; beyond the strip, its edge.
    fn cut(&self, column: usize, dx: f64, dy: f64) -> [f32; CELL] {
        let (x, y) = ((BESIDE + column * ACROSS) as f64 + dx, ABOVE as f64 + dy);
        let x = x.clamp(0.0, (self.width - ACROSS - 1) as f64);
        let y = y.clamp(0.0, (self.height - DOWN - 1) as f64);
        let (x0, y0) = (x as usize, y as usize);
        let (fx, fy) = ((x - x0 as f64) as f32, (y - y0 as f64) as f32);
        let mut cell = [0.0; CELL];
        for row in 0..DOWN {
            let upper = &self.dark[(y0 + row) * self.width + x0..][..=ACROSS];
            let lower = &self.dark[(y0 + row + 1) * self.width + x0..][..=ACROSS];
            for column in 0..ACROSS {
                let above = upper[column] * (1.0 - fx) + upper[column + 1] * fx;
                let below = lower[column] * (1.0 - fx) + lower[column + 1] * fx;
                cell[row * ACROSS + column] = above * (1.0 - fy) + below * fy;
            }
        }
        cell
    }

    /// How well a character agrees with what was read, moved by whole steps: the correlation, -1..1.
    fn agreement(&self, column: usize, dx: i32, dy: i32, drawn: &[f32; CELL]) -> f32 {
        let x = ((BESIDE + column * ACROSS) as i32 + dx).clamp(0, (self.width - ACROSS) as i32) as usize;
        let y = (ABOVE as i32 + dy).clamp(0, (self.height - DOWN) as i32) as usize;
        let (mut sum, mut squares, mut common) = ([0.0f32; ACROSS], [0.0f32; ACROSS], [0.0f32; ACROSS]);
        for row in 0..DOWN {
            let dark = &self.dark[(y + row) * self.width + x..][..ACROSS];
            let drawn = &drawn[row * ACROSS..][..ACROSS];
            for i in 0..ACROSS {
                sum[i] += dark[i];
                squares[i] += dark[i] * dark[i];
                common[i] += dark[i] * drawn[i];
            }
        }
        let total = |of: &[f32; ACROSS]| of.iter().sum::<f32>();
        let spread = total(&squares) - total(&sum).powi(2) / CELL as f32;
        // A quarter of a step of grey, everywhere, is no print.
        total(&common) / spread.max(CELL as f32 / 16.0).sqrt()
    }

    /// By how many steps each character of a line is off its place, across and down: the best for the whole line first,
    /// then from neighbour to neighbour, outwards from the middle.
    fn follow(&self, symbols: &[usize], drawn: &[[f32; CELL]]) -> Vec<(f64, f64)> {
        let count = symbols.len();
        let (mut begin, mut best) = ((0, 0), f32::NEG_INFINITY);
        let mut some: Vec<usize> = (0..count).collect();
        some.sort_by_key(|&column| (symbols[column] == FILLER, column.abs_diff(count / 2)));
        for dy in (-6..=6).step_by(2) {
            for dx in (-FAR..=FAR).step_by(2) {
                let fit: f32 =
                    some.iter().take(SOME).map(|&column| self.agreement(column, dx, dy, &drawn[symbols[column]])).sum();
                if fit > best {
                    (begin, best) = ((dx, dy), fit);
                }
            }
        }
        let mut found = vec![(0.0, 0.0); count];
        let middle = count / 2;
        let mut walk = |columns: &mut dyn Iterator<Item = usize>| {
            let mut near = (f64::from(begin.0), f64::from(begin.1));
            for column in columns {
                let (dx, dy, fit) = self.settle(column, near, &drawn[symbols[column]]);
                if fit > 0.4 {
                    near = (near.0 + (dx - near.0) * 0.5, near.1 + (dy - near.1) * 0.3);
                    found[column] = (dx, dy);
                } else {
                    found[column] = near;
                }
            }
        };
        walk(&mut (middle..count));
        walk(&mut (0..middle).rev());
        found
    }

    /// The best place of a character near an expected one, with its agreement: among whole steps, then between them.
    fn settle(&self, column: usize, (x, y): (f64, f64), drawn: &[f32; CELL]) -> (f64, f64, f32) {
        let (x, y) = (x.round() as i32, y.round() as i32);
        let mut fits = [[0.0f32; 7]; 5];
        let mut best = (2, 3);
        for (j, row) in fits.iter_mut().enumerate() {
            for (i, fit) in row.iter_mut().enumerate() {
                *fit = self.agreement(column, x + i as i32 - 3, y + j as i32 - 2, drawn);
            }
        }
        for j in 0..5 {
            for i in 0..7 {
                if fits[j][i] > fits[best.0][best.1] {
                    best = (j, i);
                }
            }
        }
        let (j, i) = best;
        let top = |before: Option<f32>, at: f32, after: Option<f32>| match before.zip(after) {
            // The top of the parabola through three points.
            Some((a, b)) if a + b - 2.0 * at < -1e-6 => f64::from(0.5 * (a - b) / (a + b - 2.0 * at)).clamp(-0.5, 0.5),
            _ => 0.0,
        };
        let row = |j: usize, i: usize| fits.get(j).and_then(|row| row.get(i)).copied();
        let across = top(row(j, i.wrapping_sub(1)), fits[j][i], row(j, i + 1));
        let down = top(row(j.wrapping_sub(1), i), fits[j][i], row(j + 1, i));
        (f64::from(x + i as i32 - 3) + across, f64::from(y + j as i32 - 2) + down, fits[j][i])
    }
}

/// Luma (ITU-R BT.601) of a pixel in 1/256 steps, that of the nearest one for places outside the picture.
fn luma(picture: &RgbImage, x: i64, y: i64) -> u32 {
    let inside = |v: i64, side: u32| v.clamp(0, i64::from(side.max(1)) - 1) as u32;
    let pixel = picture.get_pixel_checked(inside(x, picture.width()), inside(y, picture.height()));
    pixel.map_or(255 << 8, |pixel| {
        let [r, g, b] = pixel.0.map(u32::from);
        77 * r + 150 * g + 29 * b
    })
}

/// Luma between four pixels, 0 to 255.
fn between(picture: &RgbImage, p: Point) -> f32 {
    let (x, y) = (p.x - 0.5, p.y - 0.5);
    let (x0, y0) = (x.floor(), y.floor());
    let (fx, fy) = ((x - x0) as f32, (y - y0) as f32);
    let (x0, y0) = (x0 as i64, y0 as i64);
    let (x1, y1) = (x0.saturating_add(1), y0.saturating_add(1));
    let at = |x: i64, y: i64| luma(picture, x, y) as f32 / 256.0;
    let upper = at(x0, y0) * (1.0 - fx) + at(x1, y0) * fx;
    let lower = at(x0, y1) * (1.0 - fx) + at(x1, y1) * fx;
    upper * (1.0 - fy) + lower * fy
}
