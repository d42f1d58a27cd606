//! Where the lines of a zone run, and cutting them out as the reader wants them.
//!
//! Lengths follow ICAO Doc 9303: ten characters to the inch (2.54 mm), capitals 2.4 mm high; three lines stand a sixth of
//! an inch apart (4.23 mm), two lines a quarter (6.35 mm).

use image::RgbImage;

use super::Shape;
use super::place::{CAPITAL_MM, LEAST_TALLER, pitch_mm};
use crate::document::Outline;
use crate::document::geometry::{Homography, Point, area};
use crate::document::sample::Window;

/// A line picture is so high, for 4.23 mm of the document.
pub(super) const HEIGHT: usize = 32;
/// One character is so wide in a line picture.
const CHARACTER: f64 = 12.0;
/// Height of a capital in strip pixels.
const CAPITAL: f64 = CAPITAL_MM * ACROSS;
/// The margin left and right of the text in a line picture, in pixels.
const MARGIN: f64 = 24.0;
/// Pixels for a millimetre along and across the line.
const ALONG: f64 = CHARACTER / 2.54;
const ACROSS: f64 = HEIGHT as f64 / 4.23;
/// What the locator's zone has around the text, in millimetres (see `training/scenes.py`).
const AROUND_X: f64 = 1.0;
const AROUND_Y: f64 = 0.9;
/// How far above and below the zone lines are looked for, in millimetres.
const BEYOND: f64 = 3.5;
/// Pieces of a strip that are shifted against each other to find a slope.
const BLOCKS: usize = 24;

/// A zone of a picture laid flat for one assumption about its shape.
pub(super) struct Strip<'a> {
    window: &'a Window<1>,
    map: Homography,
    columns: usize,
    lines: usize,
    /// From line to line by the standard, in strip pixels.
    pitch: f64,
    /// Height of the zone with its margins, in millimetres.
    tall: f64,
}

/// Where the lines run in a strip.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Lay {
    /// The middle of the first line's capitals at the strip's middle, in strip pixels from the zone's top.
    pub(super) first: f64,
    /// From line to line, in strip pixels.
    pub(super) pitch: f64,
    /// How much taller than the standard's the letters are.
    pub(super) taller: f64,
    /// How much lower a line ends than it begins, in strip pixels.
    pub(super) slope: f64,
    /// Correction along the line: where the text begins, in line-picture pixels, and how much wider it is.
    pub(super) shift: f64,
    pub(super) stretch: f64,
}

/// The grey window that serves all strips of one zone.
pub(super) fn window(picture: &RgbImage, quad: &[Point; 4], shape: Shape) -> Option<Window<1>> {
    let (wide, tall) = size_mm(shape);
    let per_pixel = (area(quad).abs() / (wide * tall * ALONG * ACROSS)).sqrt();
    let margin = quad[0].distance(quad[3]).max(quad[1].distance(quad[2]));
    // Half the fineness keeps thin strokes; the rest is left to the interpolation.
    Window::<1>::grey(picture, quad, margin, per_pixel * 0.7)
}

/// Where a zone of this shape stands on a document with this outline, the locator's margins included: in the middle
/// between the ends, at the height where a zone was seen or else where the standard puts it.
pub(super) fn expected(outline: &Outline, shape: Shape) -> Option<[Point; 4]> {
    let (width, height) = shape.format().size_mm();
    let map = Homography::onto(&outline.corners, width, height)?;
    let (wide, tall) = size_mm(shape);
    // The last line's foot is about 6 mm (TD1) or 8 mm (TD2, TD3) above the edge (ICAO Doc 9303-4, -5, -6, figures of
    // the zone's position).
    let foot = if shape == Shape::Td1 { 6.0 } else { 8.0 };
    let seen =
        outline.mrz.map(|quad| map.back(quad[0].mix(quad[2], 0.5)).mix(map.back(quad[1].mix(quad[3], 0.5)), 0.5));
    let middle = match seen {
        Some(seen) if seen.y > height * 0.5 && seen.y < height => seen.y,
        _ => height - foot - (tall / 2.0 - AROUND_Y),
    };
    let (left, top) = ((width - wide) / 2.0, middle - tall / 2.0);
    let quad = [(left, top), (left + wide, top), (left + wide, top + tall), (left, top + tall)];
    Some(quad.map(|(x, y)| map.at(x, y)))
}

/// Width and height of a zone with the locator's margins.
fn size_mm(shape: Shape) -> (f64, f64) {
    let (lines, columns) = (shape.lines() as f64, shape.columns() as f64);
    (columns * 2.54 + 2.0 * AROUND_X, (lines - 1.0) * pitch_mm(shape) + 2.4 + 2.0 * AROUND_Y)
}

impl<'a> Strip<'a> {
    /// The strip of a zone for one shape.
    pub(super) fn new(window: &'a Window<1>, quad: &[Point; 4], shape: Shape) -> Option<Self> {
        let (wide, tall) = size_mm(shape);
        let map = Homography::onto(quad, wide, tall)?;
        let pitch = pitch_mm(shape) * ACROSS;
        Some(Self { window, map, columns: shape.columns(), lines: shape.lines(), pitch, tall })
    }

    /// The picture's place of a strip pixel: x along the text from its beginning, y from the zone's top.
    fn place(&self, x: f64, y: f64) -> Point {
        self.map.at(AROUND_X + x / ALONG, y / ACROSS)
    }

    /// Looks for the lines: the pitch, position and slope at which the rows of text and the gaps differ most.
    pub(super) fn find_lines(&self) -> Lay {
        let length = self.columns * CHARACTER as usize;
        let above = (BEYOND * ACROSS) as i64;
        let rows = (self.tall * ACROSS) as i64 + 2 * above;
        let rows = rows as usize;
        let block_width = length / BLOCKS;
        // Text is where the grey changes along the line; each block's rows are summed, then summed up downwards.
        let mut sums = vec![vec![0.0f64; rows + 1]; BLOCKS];
        for (block, sums) in sums.iter_mut().enumerate() {
            let mut energy = vec![0.0f64; rows];
            for (row, energy) in energy.iter_mut().enumerate() {
                let y = row as f64 - above as f64 + 0.5;
                let value = |x: usize| f64::from(self.window.at(self.place(x as f64 + 0.5, y))[0]);
                let begin = block * block_width;
                let mut before = value(begin);
                for x in (begin + 2..begin + block_width).step_by(2) {
                    let now = value(x);
                    *energy += (now - before).abs().min(60.0);
                    before = now;
                }
            }
            // Blocks with a strong pattern must not outvote the others.
            let mean = energy.iter().sum::<f64>() / rows as f64 + 1.0;
            for row in 0..rows {
                sums[row + 1] = sums[row] + energy[row] / mean;
            }
        }
        let middle = self.tall * ACROSS / 2.0;
        let mut best = (f64::NEG_INFINITY, middle, self.pitch, 0.0);
        for slope in (-20..=20).map(|i| f64::from(i) * 1.5) {
            // One profile for the slope, then all pitches and positions on it.
            let mut profile = vec![0.0; rows + 1];
            for (block, sums) in sums.iter().enumerate() {
                let down = (slope * ((block as f64 + 0.5) / BLOCKS as f64 - 0.5)).round() as i64;
                for (row, total) in profile.iter_mut().enumerate() {
                    *total += sums[(row as i64 + down).clamp(0, rows as i64) as usize];
                }
            }
            let between = |from: f64, to: f64| {
                let at = |y: f64| profile[((y + above as f64).round() as i64).clamp(0, rows as i64) as usize];
                (at(to) - at(from)) / (to - from).max(1.0)
            };
            // Two lines are sometimes printed closer together than they should be.
            let closest = if self.lines == 2 { -9 } else { -6 };
            for larger in (closest..=6).map(|i| 1.0 + f64::from(i) * 0.025) {
                let pitch = self.pitch * larger;
                let cap = CAPITAL * larger.max(LEAST_TALLER);
                let span = (self.lines - 1) as f64 * pitch;
                for offset in -26..=26 {
                    let first = middle - span / 2.0 + f64::from(offset);
                    let mut score = 0.0;
                    for line in 0..self.lines {
                        let centre = first + line as f64 * pitch;
                        score += between(centre - cap / 2.0, centre + cap / 2.0) / self.lines as f64;
                        if line > 0 {
                            score -= between(centre - pitch + cap / 2.0 + 1.0, centre - cap / 2.0 - 1.0) * 0.5
                                / (self.lines - 1) as f64;
                        }
                    }
                    let outer = 9.0;
                    let last = first + span;
                    score -= between(first - cap / 2.0 - 1.0 - outer, first - cap / 2.0 - 1.0) * 0.25;
                    score -= between(last + cap / 2.0 + 1.0, last + cap / 2.0 + 1.0 + outer) * 0.25;
                    // Far from where the zone was seen it needs to be clearer.
                    score -= (f64::from(offset) / 26.0).powi(2) * 2.0 + (slope / 30.0).powi(2);
                    if score > best.0 {
                        best = (score, first, pitch, slope);
                    }
                }
            }
        }
        let (_, first, pitch, slope) = best;
        Lay { first, pitch, taller: (pitch / self.pitch).max(LEAST_TALLER), slope, shift: 0.0, stretch: 1.0 }
    }

    /// Where the text begins and ends, by how much the grey changes from column to column: the same lay moved and
    /// stretched along the lines, or None where no clear beginning and end are seen.
    pub(super) fn find_ends(&self, lay: &Lay) -> Option<Lay> {
        let length = self.columns as f64 * CHARACTER;
        let beyond = 6.0 * CHARACTER;
        let count = (length + 2.0 * beyond) as usize;
        let cap = CAPITAL * lay.taller;
        let mut energy = vec![0.0f64; count];
        for line in 0..self.lines {
            for row in 0..7 {
                let y = lay.first + line as f64 * lay.pitch + cap * (f64::from(row) / 7.0 - 3.0 / 7.0);
                let mut before = None;
                for (i, energy) in energy.iter_mut().enumerate() {
                    let x = i as f64 + 0.5 - beyond;
                    let y = y + lay.slope * (x / length - 0.5);
                    let now = f64::from(self.window.at(self.place(x, y))[0]);
                    *energy += before.map_or(0.0, |before: f64| (now - before).abs().min(40.0));
                    before = Some(now);
                }
            }
        }
        // A character wide, so that the gaps between strokes close.
        let half = CHARACTER as usize / 2;
        let smooth: Vec<f64> = (0..count)
            .map(|i| {
                let part = &energy[i.saturating_sub(half)..(i + half).min(count)];
                part.iter().sum::<f64>() / part.len() as f64
            })
            .collect();
        let mut inside = smooth[count / 4..count * 3 / 4].to_vec();
        inside.sort_by(f64::total_cmp);
        let typical = *inside.get(inside.len() / 2)?;
        let quiet = smooth.iter().copied().fold(f64::INFINITY, f64::min);
        let mark = quiet + (typical - quiet) * 0.4;
        let silence = (1.5 * CHARACTER) as usize;
        let run_ends = |indices: &mut dyn Iterator<Item = usize>| {
            let (mut last, mut silent) = (count / 2, 0);
            for i in indices {
                if smooth[i] >= mark {
                    (last, silent) = (i, 0);
                } else {
                    silent += 1;
                    if silent > silence {
                        return Some(last);
                    }
                }
            }
            None
        };
        let left = run_ends(&mut (0..count / 2).rev())? as f64 - beyond;
        let right = run_ends(&mut (count / 2..count))? as f64 + 1.0 - beyond;
        let stretch = (right - left) / length;
        (0.85..1.18).contains(&stretch).then(|| Lay { shift: (left + right - length) / 2.0, stretch, ..*lay })
    }

    /// The width of a line picture in pixels.
    pub(super) fn line_width(&self) -> usize {
        self.columns * CHARACTER as usize + 2 * MARGIN as usize
    }

    /// The middle of a character in a line picture, in pixels.
    pub(super) fn character_middle(column: usize) -> f64 {
        MARGIN + (column as f64 + 0.5) * CHARACTER
    }

    /// The place of a line picture's pixel, counted in pixels from its top left.
    fn line_place(&self, lay: &Lay, line: usize, x: f64, y: f64) -> Point {
        let half = self.columns as f64 * CHARACTER / 2.0;
        let x = (x - MARGIN - half) * lay.stretch + half + lay.shift;
        let centre = lay.first + line as f64 * lay.pitch + lay.slope * (x / (2.0 * half) - 0.5);
        self.place(x, centre + (y - HEIGHT as f64 / 2.0) * lay.taller)
    }

    /// Cuts one line out: [`HEIGHT`] rows of [`Self::line_width`] numbers with mean 0 and spread 1.
    pub(super) fn cut(&self, lay: &Lay, line: usize) -> Vec<f32> {
        let width = self.line_width();
        let mut out = Vec::with_capacity(HEIGHT * width);
        for y in 0..HEIGHT {
            for x in 0..width {
                out.push(self.window.at(self.line_place(lay, line, x as f64 + 0.5, y as f64 + 0.5))[0]);
            }
        }
        let count = out.len() as f32;
        let mean = out.iter().sum::<f32>() / count;
        let spread = (out.iter().map(|v| (v - mean).powi(2)).sum::<f32>() / count).sqrt().max(4.0);
        for value in &mut out {
            *value = (*value - mean) / spread;
        }
        out
    }

    /// The corners of the text in the picture: top left, then clockwise.
    pub(super) fn corners(&self, lay: &Lay) -> [Point; 4] {
        let (left, right) = (MARGIN, self.line_width() as f64 - MARGIN);
        let cap = CAPITAL / 2.0;
        let (top, bottom) = (HEIGHT as f64 / 2.0 - cap, HEIGHT as f64 / 2.0 + cap);
        let last = self.lines - 1;
        [
            self.line_place(lay, 0, left, top),
            self.line_place(lay, 0, right, top),
            self.line_place(lay, last, right, bottom),
            self.line_place(lay, last, left, bottom),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture with rows of upright bars where the lines of a TD3 zone are, sloping by `fall` pixels.
    fn bars(fall: f64) -> RgbImage {
        RgbImage::from_fn(1400, 290, |x, y| {
            let (x, y) = (f64::from(x), f64::from(y) - fall * f64::from(x) / 1400.0);
            let inside = (100.0..1218.0).contains(&x);
            let row = (100.0..124.0).contains(&y) || (163.5..187.5).contains(&y);
            let ink = inside && row && (x / 8.0) as i64 % 2 == 0;
            image::Rgb([if ink { 20 } else { 220 }; 3])
        })
    }

    #[test]
    fn lines_are_found_although_the_zone_is_off_and_they_slope() {
        for fall in [0.0, 14.0, -18.0] {
            let picture = bars(fall);
            // Ten pixels to the millimetre; the zone is given 8 pixels too low and without the slope.
            let quad = [(90.0, 99.0), (1228.0, 99.0), (1228.0, 204.0), (90.0, 204.0)].map(|(x, y)| Point::new(x, y));
            let window = window(&picture, &quad, Shape::Td3).unwrap();
            let strip = Strip::new(&window, &quad, Shape::Td3).unwrap();
            let lay = strip.find_lines();
            let corners = strip.corners(&lay);
            for (corner, (x, y)) in
                corners.iter().zip([(100.0, 100.0), (1218.0, 100.0), (1218.0, 187.0), (100.0, 187.0)])
            {
                let y = y + fall * x / 1400.0;
                assert!((corner.y - y).abs() < 5.0, "fall {fall}: {corner:?} instead of {x}, {y}");
            }
            let quad = [(50.0, 99.0), (1210.0, 99.0), (1210.0, 204.0), (50.0, 204.0)].map(|(x, y)| Point::new(x, y));
            let strip = Strip::new(&window, &quad, Shape::Td3).unwrap();
            let ends = strip.corners(&strip.find_ends(&strip.find_lines()).unwrap());
            assert!((ends[0].x - 100.0).abs() < 14.0 && (ends[1].x - 1218.0).abs() < 14.0, "fall {fall}: {ends:?}");
        }
    }
}
