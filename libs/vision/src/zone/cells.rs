//! Finding every character of a zone that was read, to a fraction of a millimetre, and cutting it out.

use image::RgbImage;

use super::Zone;
use super::decode::ALPHABET;
use super::ocrb::{ACROSS, CELL, DOWN, Look, Mean, STEP, even, number};
use super::place::{CAPITAL_MM, LEAST_TALLER, pitch_mm};
use crate::document::geometry::{Homography, Point, area};
use crate::document::{Outline, proportion};

/// How far from its place a line may begin, in steps.
const FAR: i32 = 16;
/// So many characters tell where the lines begin: those around their middle that are no fillers.
const SOME: usize = 14;
const FILLER: usize = 36;
/// A character that agrees with its shape less than this stands elsewhere, or is another one.
pub(super) const CLEAR: f32 = 0.55;
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
    /// How well it agrees with its shape there, -1..1.
    pub(super) fit: f32,
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
    /// The middle of the first line's capitals, and from line to line, in millimetres.
    first: f64,
    pitch: f64,
}

impl<'a> Sheet<'a> {
    /// A zone as its reader saw it; None where its corners have no area.
    ///
    /// Its width is the standard's; how high it then is follows from its shape on the document.
    pub(super) fn new(picture: &'a RgbImage, outline: &Outline, zone: &Zone) -> Option<Self> {
        let wide = zone.shape.columns() as f64 * 2.54;
        let lines = zone.shape.lines() as f64 - 1.0;
        let pitch = pitch_mm(zone.shape);
        let height = |share: f64| lines * pitch * share + CAPITAL_MM * share.max(LEAST_TALLER);
        // On the document as it lies, or else as in the picture.
        let flat = zone.corners.map(|corner| outline.on_document(corner));
        let flat = match flat {
            [Some(a), Some(b), Some(c), Some(d)] => [a, b, c, d].map(|(x, y)| Point::new(x, y)),
            _ => zone.corners,
        };
        let tall = wide / proportion(&flat).max(1e-9);
        let share = match (tall - CAPITAL_MM * LEAST_TALLER) / (lines * pitch) {
            low if low < LEAST_TALLER => low,
            _ => tall / height(1.0),
        };
        let share = if share.is_finite() { share.clamp(0.6, 1.4) } else { return None };
        let tall = height(share);
        let map = Homography::onto(&zone.corners, wide, tall)?;
        let pixels = (area(&zone.corners).abs() / (wide * tall)).sqrt() * STEP;
        let first = CAPITAL_MM * share.max(LEAST_TALLER) / 2.0;
        pixels.is_finite().then_some(Self { picture, map, pixels, first, pitch: pitch * share })
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
    ///
    /// A reader needs no exact corners, so a line is followed twice: first as it seems to lie, then bent and stretched as
    /// its characters were found to stand.
    pub(super) fn cells(&self, zone: &Zone) -> (Vec<Cell>, Look) {
        let columns = zone.shape.columns();
        let drawn: Vec<[f32; CELL]> = (0..ALPHABET.len()).map(|symbol| Look::USUAL.draw(symbol)).collect();
        let symbols = |text: &str| text.chars().take(columns).filter_map(number).collect();
        let lines: Vec<Vec<usize>> =
            zone.lines.iter().take(zone.shape.lines()).map(|line| symbols(&line.text)).collect();
        if lines.iter().any(|symbols| symbols.len() != columns) {
            return (vec![], Look::USUAL);
        }
        let middle = |line: usize| self.first + line as f64 * self.pitch;
        let straight: Vec<Strip> =
            (0..lines.len()).map(|line| self.strip(&Course::default(), middle(line), columns)).collect();
        let begin = begin(&straight, &lines, &drawn);
        let followed: Vec<Vec<(f64, f64, f32)>> =
            lines.iter().zip(&straight).map(|(symbols, strip)| strip.follow(symbols, &drawn, begin, 3)).collect();
        // Characters that are larger or heavier than usual are placed better by shapes that are so, too.
        let mut first = Vec::new();
        for (line, symbols) in lines.iter().enumerate() {
            for (column, &(dx, dy, fit)) in followed[line].iter().enumerate().filter(|(_, (.., fit))| *fit > CLEAR) {
                let (seen, contrast) = even(&straight[line].cut(column, dx, dy));
                first.push(Cell { line, column, symbol: symbols[column], place: (0.0, 0.0), fit, seen, contrast });
            }
        }
        let look = Look::of(&means(first.iter()), Look::USUAL, &[1.0, 0.4]);
        let drawn: Vec<[f32; CELL]> = (0..ALPHABET.len()).map(|symbol| look.draw(symbol)).collect();
        let mut cells = Vec::new();
        for (line, symbols) in lines.iter().enumerate() {
            let Some(course) = Course::through(&followed[line], columns) else { continue };
            let strip = self.strip(&course, middle(line), columns);
            for (column, (dx, dy, fit)) in strip.follow(symbols, &drawn, (0.0, 0.0), 2).into_iter().enumerate() {
                let (seen, contrast) = even(&strip.cut(column, dx, dy));
                let (x, y) = course.at(column as f64 + 0.5 + dx / ACROSS as f64, columns);
                let place = ((column as f64 + 0.5) * 2.54 + (dx + x) * STEP, middle(line) + (dy + y) * STEP);
                cells.push(Cell { line, column, symbol: symbols[column], place, fit, seen, contrast });
            }
        }
        (cells, look)
    }

    /// Samples a line along a course.
    fn strip(&self, course: &Course, middle: f64, columns: usize) -> Strip {
        let width = columns * ACROSS + 2 * BESIDE;
        let height = DOWN + 2 * ABOVE;
        let around = self.around(middle, columns as f64 * 1.27);
        let mut dark = vec![0.0; width * height];
        for column in 0..width {
            let along = (column as f64 + 0.5 - BESIDE as f64) / ACROSS as f64;
            let (dx, dy) = course.at(along, columns);
            let x = along * 2.54 + dx * STEP;
            for row in 0..height {
                let y = middle + (row as f64 + 0.5 - height as f64 / 2.0 + dy) * STEP;
                dark[row * width + column] = self.dark(x, y, &around);
            }
        }
        Strip { width, height, dark }
    }
}

/// By how many steps the lines are off their places, told by what stands around their middle; fillers all look the same
/// and tell nothing as long as there is something else.
fn begin(strips: &[Strip], lines: &[Vec<usize>], drawn: &[[f32; CELL]]) -> (f64, f64) {
    let mut some: Vec<(usize, usize)> = lines
        .iter()
        .enumerate()
        .flat_map(|(line, symbols)| (0..symbols.len()).map(move |column| (line, column)))
        .collect();
    some.sort_by_key(|&(line, column)| (lines[line][column] == FILLER, column.abs_diff(lines[line].len() / 2)));
    some.truncate(SOME);
    let fit = |dx: i32, dy: i32| -> f32 {
        some.iter().map(|&(line, column)| strips[line].agreement(column, dx, dy, &drawn[lines[line][column]])).sum()
    };
    let all = (-6..=6).step_by(2).flat_map(|dy| (-FAR..=FAR).step_by(2).map(move |dx| (dx, dy)));
    let best = all.map(|(dx, dy)| (dx, dy, fit(dx, dy))).max_by(|a, b| a.2.total_cmp(&b.2));
    best.map_or((0.0, 0.0), |(dx, dy, _)| (f64::from(dx), f64::from(dy)))
}

/// How far a line is off its place along its length, in steps: by parabolas across and down.
#[derive(Default)]
struct Course([[f64; 3]; 2]);

impl Course {
    /// The course through characters moved by so many steps; None where too few of them agree with what was read.
    fn through(found: &[(f64, f64, f32)], columns: usize) -> Option<Self> {
        let clear = found.iter().filter(|(.., fit)| *fit > CLEAR).count();
        if clear * 2 < columns {
            return None;
        }
        let mut course = [[0.0; 3]; 2];
        for (which, course) in course.iter_mut().enumerate() {
            let point = |column: usize| {
                let (x, y, fit) = found[column];
                let weight = f64::from((fit - CLEAR).max(0.0));
                (2.0 * (column as f64 + 0.5) / columns as f64 - 1.0, if which == 0 { x } else { y }, weight)
            };
            let mut weights: Vec<f64> = (0..found.len()).map(|column| point(column).2).collect();
            for _ in 0..3 {
                *course = parabola((0..found.len()).map(|column| (point(column).0, point(column).1, weights[column])))?;
                for (column, weight) in weights.iter_mut().enumerate() {
                    let (t, value, usual) = point(column);
                    let off = value - course[0] - t * (course[1] + t * course[2]);
                    *weight = usual / (1.0 + off * off);
                }
            }
        }
        Some(Self(course))
    }

    /// How far off the line is so many characters from its beginning.
    fn at(&self, along: f64, columns: usize) -> (f64, f64) {
        let t = 2.0 * along / columns as f64 - 1.0;
        let [x, y] = self.0.map(|[a, b, c]| a + t * (b + t * c));
        (x, y)
    }
}

/// The parabola a + bt + ct² nearest to weighted points (t, value, weight), by least squares.
fn parabola(points: impl Iterator<Item = (f64, f64, f64)>) -> Option<[f64; 3]> {
    let (mut s, mut r) = ([0.0; 5], [0.0; 3]);
    for (t, value, weight) in points {
        let mut power = weight;
        for i in 0..5 {
            s[i] += power;
            if i < 3 {
                r[i] += power * value;
            }
            power *= t;
        }
    }
    // Cramer's rule.
    let det = |a: [f64; 3], b: [f64; 3], c: [f64; 3]| {
        a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0])
    };
    let columns = [[s[0], s[1], s[2]], [s[1], s[2], s[3]], [s[2], s[3], s[4]]];
    let whole = det(columns[0], columns[1], columns[2]);
    let found = [
        det(r, columns[1], columns[2]) / whole,
        det(columns[0], r, columns[2]) / whole,
        det(columns[0], columns[1], r) / whole,
    ];
    found.iter().all(|v| v.is_finite() && v.abs() < 200.0).then_some(found)
}

/// What all characters that were read as one symbol look like on average.
pub(super) fn means<'a>(cells: impl Iterator<Item = &'a Cell> + Clone) -> Vec<Mean> {
    let mean = |symbol: usize| {
        let (mut sum, mut count) = ([0.0; CELL], 0);
        for cell in cells.clone().filter(|cell| cell.symbol == symbol) {
            count += 1;
            sum.iter_mut().zip(&cell.seen).for_each(|(sum, seen)| *sum += seen);
        }
        (count > 0).then(|| Mean { symbol, count, seen: even(&sum).0 })
    };
    (0..ALPHABET.len()).filter_map(mean).collect()
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
        // Sixteen columns side by side, and the last by itself.
        const MANY: usize = 16;
        let (mut sum, mut squares, mut common) = ([0.0f32; MANY], [0.0f32; MANY], [0.0f32; MANY]);
        let (mut last_sum, mut last_squares, mut last_common) = (0.0, 0.0, 0.0);
        for row in 0..DOWN {
            let dark = &self.dark[(y + row) * self.width + x..][..ACROSS];
            let drawn = &drawn[row * ACROSS..][..ACROSS];
            for i in 0..MANY {
                sum[i] += dark[i];
                squares[i] += dark[i] * dark[i];
                common[i] += dark[i] * drawn[i];
            }
            let (dark, drawn) = (dark[MANY], drawn[MANY]);
            (last_sum, last_squares, last_common) =
                (last_sum + dark, last_squares + dark * dark, last_common + dark * drawn);
        }
        let total = |of: &[f32; MANY], last: f32| of.iter().sum::<f32>() + last;
        let spread = total(&squares, last_squares) - total(&sum, last_sum).powi(2) / CELL as f32;
        // A quarter of a step of grey, everywhere, is no print.
        total(&common, last_common) / spread.max(CELL as f32 / 16.0).sqrt()
    }

    /// By how many steps each character of a line is off its place, across and down, and how well it agrees there: from
    /// neighbour to neighbour, outwards from the middle.
    fn follow(&self, symbols: &[usize], drawn: &[[f32; CELL]], begin: (f64, f64), reach: i32) -> Vec<(f64, f64, f32)> {
        let count = symbols.len();
        let mut found = vec![(0.0, 0.0, 0.0); count];
        let mut walk = |columns: &mut dyn Iterator<Item = usize>| {
            let (mut near, mut going) = (begin, (0.0, 0.0));
            for column in columns {
                let (dx, dy, fit) = self.settle(column, near, reach, &drawn[symbols[column]]);
                found[column] = (dx, dy, fit);
                // The next one is expected where the last ones lead.
                let surely = f64::from((fit - 0.3).clamp(0.0, 0.5)) * 2.0;
                let (ahead, aside) = ((dx - near.0) * surely, (dy - near.1) * surely);
                going = (going.0 + ahead * 0.25, going.1 + aside * 0.05);
                near = (near.0 + ahead * 0.6 + going.0, near.1 + aside * 0.3 + going.1);
            }
        };
        let middle = count / 2;
        walk(&mut (middle..count));
        walk(&mut (0..middle).rev());
        found
    }

    /// The best place of a character near an expected one, up to `reach` steps along the line and one across, with its
    /// agreement: among whole steps, then between them.
    fn settle(&self, column: usize, (x, y): (f64, f64), reach: i32, drawn: &[f32; CELL]) -> (f64, f64, f32) {
        // Nothing is looked for far off, whatever was expected.
        let (x, y) = (x.round().clamp(-999.0, 999.0) as i32, y.round().clamp(-999.0, 999.0) as i32);
        let fit = |dx: i32, dy: i32| self.agreement(column, x + dx, y + dy, drawn);
        let all = (-1..=1).flat_map(|dy| (-reach..=reach).map(move |dx| (dx, dy)));
        let (mut dx, mut dy, mut best) = (0, 0, f32::NEG_INFINITY);
        for (i, j) in all {
            let fit = fit(i, j);
            if fit > best {
                (dx, dy, best) = (i, j, fit);
            }
        }
        // The top of the parabola through three neighbours.
        let top = |before: f32, after: f32| match before + after - 2.0 * best {
            bend if bend < -1e-6 => f64::from(0.5 * (before - after) / bend).clamp(-0.5, 0.5),
            _ => 0.0,
        };
        let across = top(fit(dx - 1, dy), fit(dx + 1, dy));
        let down = top(fit(dx, dy - 1), fit(dx, dy + 1));
        (f64::from(x + dx) + across, f64::from(y + dy) + down, best)
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
